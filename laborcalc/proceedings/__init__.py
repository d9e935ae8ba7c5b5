"""The proceedings 程序: final awards, venue, stages with their days, hints.

In it: what hangs on an assessment and moves no amount. Not in it: limitation.
"""
