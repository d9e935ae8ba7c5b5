"""A timesheet that was read 考勤折算表, as text, HTML and JSON.

In it: months, days, rows not read. Not in it: the count.
"""
