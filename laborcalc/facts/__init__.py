"""The case file 案情: what happened, checked at the door.

In it: the models, what may be written and how it is refused, what must hold between facts. Not in it: a result, a
rule, a figure of the law.
"""
