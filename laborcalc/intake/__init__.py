"""What people bring 原始材料: tables of a clock as they are exported, cell by cell.

In it: kind reading that says what it could not read. Not in it: the strict door of the case file.
"""
