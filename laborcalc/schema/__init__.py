"""JSON Schemas 数据格式: of the case file and of the result.

In it: what a form or a program needs that knows no Python. Not in it: titles of fields, which are in `facts/fields/`.
"""
