"""Disputed facts 争议事实: what the parties assert at places of the case file.

In it: which place a path names, the case with another value there, which values a fact may have. Not in it: what they come to.
"""
