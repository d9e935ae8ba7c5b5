"""The comparison of readings 口径对照, as text, Markdown, HTML and JSON.

In it: a row for each place and its bar. Not in it: the re-runs.
"""
