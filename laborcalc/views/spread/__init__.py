"""The spread over disputed facts 争议事实的幅度, as text, Markdown, HTML and JSON.

In it: the section of the assessment, which also stands alone. Not in it: a computation.
"""
