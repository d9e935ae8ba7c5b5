"""Benefits for a work injury on one page 工伤待遇明细: each with its payer, what goes on each month, a capital value if asked for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.assessment import assess
from laborcalc.foundation.money import EXACT, fen
from laborcalc.foundation.months import DAY, add_months
from laborcalc.foundation.text import Text
from laborcalc.results.benefits import Benefits, Capital, Row
from laborcalc.results.outcome import Award, Monthly, Outcome
from laborcalc.rules.claims import CLAIMS
from laborcalc.rules.injury.beside import OF_THE_INJURY, OTHER_KINDS

if TYPE_CHECKING:
    from laborcalc.facts.case import Case


def benefits(case: Case, *, years: int | None = None) -> Benefits:
    """工伤待遇明细 The benefits for the injury of a case, in the order of the law.

    Args:
        case: the facts; without an injury the page is empty.
        years: capitalise what is paid by the month over so many years from the day of judgment, without discount, at most
            to its last day; `None` = no capital value.

    Returns:
        A `Benefits`, which prints itself as text, Markdown and HTML.

    >>> from laborcalc.facts.case import Case
    >>> injury = {"date": "2024-03-01", "recognised_on": "2024-05-01", "graded_on": "2024-12-02", "grade": 9}
    >>> injury |= {"insured": "no", "true_wage_12m": "6000", "average_wage": {"amount": "8000"}}
    >>> page = benefits(Case(region="440100", as_of="2026-01-10", injury=injury))
    >>> [(row.claim.kind.value, str(row.claim.amount)) for row in page.rows][0]
    ('disability_lump_sum', '54000.00')
    """
    result = assess(case)
    kinds = OF_THE_INJURY | OTHER_KINDS
    rows = tuple(_row(claim, case.as_of, years) for claim in result.claims if claim.kind in kinds)
    return Benefits(result, rows, years)


def _row(claim: Outcome, as_of: date, years: int | None) -> Row:
    monthly = claim.monthly if isinstance(claim, Award) else ()
    capital = () if years is None else tuple(filter(None, (_capital(row, as_of, years) for row in monthly)))
    return Row(CLAIMS[claim.kind].name, claim, monthly, capital)


def _capital(row: Monthly, as_of: date, years: int) -> Capital | None:
    """The months that follow the day of judgment, at most to the last day."""
    first = max(row.first, add_months(as_of.replace(day=1), 1))
    until = add_months(first, 12 * years) - DAY
    last = until if row.last is None else min(until, row.last)
    if last < first:
        return None
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    label = Text(row.label.say("zh"), row.label.say("en"))
    return Capital(label, months, fen(EXACT.multiply(row.rate.value, months)))
