"""The foundation 地基: what every room stands on and what knows nothing of law: texts, terms, money, months, quantities, errors.

In it: values and shapes that would be the same under any statute. Not in it: an article's text, a figure, a fact, a
rule.
"""
