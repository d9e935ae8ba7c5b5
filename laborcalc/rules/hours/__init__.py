"""Hours 工时: from clock-ins to hours, their rates and base, cycles, overtime pay.

In it: LL 36-44 and the systems of hours. Not in it: leave.
"""
