"""laborcalc 劳动争议请求计算: what is owed, by which article, proved by what.

>>> import laborcalc as lc
>>> case = lc.Case(region="110000", as_of="2026-11-21", pay={"monthly": "8700"},
...                arrears=[{"start": "2026-03-16", "end": "2026-03-31"}])
>>> lc.assess(case)["unpaid_wages"].amount
Decimal('4800.00')

The names below are the public interface; each is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from laborcalc.foundation.version import LIBRARY as __version__

if TYPE_CHECKING:
    from laborcalc.assessment import assess
    from laborcalc.comparison import compare
    from laborcalc.facts.case import Case
    from laborcalc.foundation.errors import BadCase, BadReading, LaborcalcError, UnitError
    from laborcalc.foundation.terms import Ground, Kind
    from laborcalc.law.coverage import coverage
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.comparison import Comparison
    from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
    from laborcalc.timesheet import read_timesheet
    from laborcalc.written.reading import read, read_rows

_HOME = {
    "Assessment": "results.assessment",
    "Award": "results.outcome",
    "BadCase": "foundation.errors",
    "BadReading": "foundation.errors",
    "Case": "facts.case",
    "Comparison": "comparison",
    "Ground": "foundation.terms",
    "Kind": "foundation.terms",
    "LaborcalcError": "foundation.errors",
    "Needs": "results.outcome",
    "NotDue": "results.outcome",
    "Outcome": "results.outcome",
    "UnitError": "foundation.errors",
    "assess": "assessment",
    "compare": "comparison",
    "coverage": "law.coverage",
    "read": "written.reading",
    "read_rows": "written.reading",
    "read_timesheet": "timesheet",
}

__all__ = [
    "Assessment",
    "Award",
    "BadCase",
    "BadReading",
    "Case",
    "Comparison",
    "Ground",
    "Kind",
    "LaborcalcError",
    "Needs",
    "NotDue",
    "Outcome",
    "UnitError",
    "__version__",
    "assess",
    "compare",
    "coverage",
    "read",
    "read_rows",
    "read_timesheet",
]


def __getattr__(name: str) -> Any:
    """Load a public name from the module where it lives."""
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'laborcalc' has no attribute {name!r}")
    value = getattr(import_module(f"laborcalc.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
