"""The checklist and the twelve questions 证据清单与十二问, as text, Markdown, a form in HTML, and JSON.

In it: labels and layout. Not in it: the catalogue.
"""
