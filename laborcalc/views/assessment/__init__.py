"""The assessment 计算书, as text, Markdown, HTML and JSON.

In it: the sheet that all forms print, its tables and pictures. Not in it: other documents.
"""
