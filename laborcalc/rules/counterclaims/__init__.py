"""What the employer asks of the worker 用人单位的请求: training bond, non-compete, damage, allowance, money to give back, set-off.

In it: claims that are never part of what the worker is owed. Not in it: deductions from wages that were made already.
"""
