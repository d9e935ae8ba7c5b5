"""Hearing a claim 审理: a rule gets the facts and the readings, is run, and is run again with one thing varied.

In it: the one mechanism behind alternatives, disputed facts and candidates. Not in it: any single rule.
"""
