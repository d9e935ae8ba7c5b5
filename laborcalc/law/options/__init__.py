"""The rows of the readings 口径条目: questions, options with authority and tag, defaults by place.

In it: tables that a lawyer edits, a file a field of law; `law/readings.py` reads them. Not in it: functions.
"""
