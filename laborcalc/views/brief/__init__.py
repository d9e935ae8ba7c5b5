"""The brief 摘要: an assessment on one page, as text, Markdown and HTML, before everything that stands behind it.

In it: what a reader decides on, in the order in which it is asked. Not in it: a figure that the assessment does not hold.
"""
