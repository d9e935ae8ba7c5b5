"""Pay 工资: arrears, minimum wage, deductions, heat allowance, payday, interest, additional compensation.

In it: what is owed for work done and what its default costs. Not in it: overtime.
"""
