"""What cannot be, and what hardly is 事实的合理性.

In it: one table of facts held against each other, against the calendar and against the figures of the place; what is surely
wrong is refused at the door, the rest is a warning of the result.
Not in it: what only one claim asks, which is warned of by its rule.
"""
