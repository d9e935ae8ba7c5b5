"""The rules 规则: a folder a family of claims; the registry `rules/claims.py`, and which claims exclude one another.

In it: law of claims as functions from a hearing to an outcome, each with its card. Not in it: printing, files,
evidence.
"""
