"""The finding on the relationship 劳动关系评估, as text, Markdown, HTML and JSON.

In it: its tables, its picture, the words of the bands. Not in it: the score.
"""
