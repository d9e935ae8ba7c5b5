"""In what a field is counted 栏目的单位: by its name and what it means, so that `90天` is not read as ninety months.

>>> unit_of("probation_months", "月数。"), unit_of("annual_rate", "小数。"), unit_of("employer_rate", "百分数，如16。")
('month', 'share', 'percent')
>>> paid_by("元/月，税前应得。"), paid_by("元，税前。")
('month', '')
"""

from __future__ import annotations

import re

from laborcalc.intake.values import UNITS

_PER = re.compile(r"元/(\w+?)(?:[，。；]|$)").search
_PER_CENT = "百分数"
# a word in the name of a field → its unit; the first that is found
_BY_NAME = {
    "hours": "hour", "rest": "hour", "days": "day", "cycle": "day", "months": "month", "probation": "month", "served": "month", "years": "year",
    "year": "year", "pieces": "piece", "staff": "person", "dismissed": "person", "grade": "grade", "share": "share", "rate": "share", "ratio": "share",
    "step": "share", "factor": "share", "plus": "yuan",
}  # fmt: skip


def unit_of(name: str, about: str) -> str:
    """The unit of a number by the name of its field and what it means in Chinese; empty where there is none."""
    if _PER_CENT in about:
        return "percent"
    return next((_BY_NAME[word] for word in name.split("_") if word in _BY_NAME), "")


def paid_by(about: str) -> str:
    """By what a sum of money is paid, from what its field means in Chinese; empty for a sum that is not."""
    per = _PER(about)
    return next((unit for unit, (_, words) in UNITS.items() if per and per[1] in words), "")
