"""What people bring 原始材料: values as people write them, tables, and the timesheets of a clock, cell by cell.

In it: kind reading that says what it could not read. Not in it: the strict door of the case file.
"""
