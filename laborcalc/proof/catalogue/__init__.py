"""The catalogue of evidence 证据目录: each kind with what it proves, who holds it, how to get it, its weight.

In it: rows that a lawyer edits. Not in it: how they are added up.
"""
