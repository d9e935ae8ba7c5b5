"""Limitation 仲裁时效: the clock, and what of each award is in time.

In it: until when a claim can be filed. Not in it: time limits of the proceedings, which are in `proceedings/`.
"""
