"""The rows of the articles 法源条目: instruments, and their provisions in both languages.

In it: tables that a lawyer edits; `law/sources.py` reads them. Not in it: functions.
"""
