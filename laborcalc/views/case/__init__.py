"""The facts of a case 案情: what the file says, for a notebook.

In it: titles and values, laid out. Not in it: what follows from them.
"""
