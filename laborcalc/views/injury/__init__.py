"""The statement of benefits 工伤待遇明细: benefits in the order of the law with the payer of each, as text, Markdown, HTML and JSON.

In it: a module a form, and what all of them share. Not in it: a computation.
"""
