"""What each field of the case file means 字段说明: titles, descriptions and choices in both languages, for forms.

In it: words, loaded only when a form is made. Not in it: checks.
"""
