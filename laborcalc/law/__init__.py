"""The law as data 法律: instruments and articles with their dates, readings, local figures, places, workdays.

In it: what is in print, with its interval, source and certainty, and how to look it up. Not in it: anything that
reads a case.
"""
