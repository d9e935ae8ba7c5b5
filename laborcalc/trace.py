"""Quantities and their derivation 推导: what a program needs that reads or prints a trace in its own way.

>>> from laborcalc.text import Text
>>> seven = law(7, DAY, Text("七天", "seven days"))
>>> [step.say("en") for step in steps(seven)]
['7 days']
"""

from __future__ import annotations

from laborcalc.foundation.leaves import count, fact, given, law
from laborcalc.foundation.trace import Quantity, at_most, greatest, least, numbered, steps, total
from laborcalc.foundation.units import (
    DAY,
    DAYS_PER_MONTH,
    HOUR,
    HOURS_PER_DAY,
    MONTH,
    MONTHS_PER_YEAR,
    ONE,
    YEAR,
    YUAN,
    YUAN_PER_DAY,
    YUAN_PER_HOUR,
    YUAN_PER_MONTH,
    YUAN_PER_YEAR,
    Unit,
)

__all__ = [
    "DAY", "DAYS_PER_MONTH", "HOUR", "HOURS_PER_DAY", "MONTH", "MONTHS_PER_YEAR", "ONE", "YEAR", "YUAN", "YUAN_PER_DAY",
    "YUAN_PER_HOUR", "YUAN_PER_MONTH", "YUAN_PER_YEAR", "Quantity", "Unit", "at_most", "count", "fact", "given", "greatest",
    "law", "least", "numbered", "steps", "total",
]  # fmt: skip
