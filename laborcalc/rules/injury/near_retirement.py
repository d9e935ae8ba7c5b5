"""What is left of the two sums near retirement 临近退休的递减 (R-INJ-08): the step of the place, doubtful ones to be confirmed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import count, fact, given, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT, whole
from laborcalc.foundation.terms import Ground
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most
from laborcalc.foundation.units import MONTH, ONE
from laborcalc.law.injury import SUMS, LocalRow, Sum, steps
from laborcalc.rules.injury.basis.standing import age_days, injury_of, past_age, years_between
from laborcalc.rules.measures.local import as_held

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

SHARE = Text("临近退休的支付比例", "share near retirement")
NOTHING_LEFT = law(0, ONE, Text("已达退休年龄", "retirement age reached"))
FULL = law(1, ONE, Text("全额", "in full"))
_WINDOW = 5  # years before the age in which something comes off; no place that counts months gives more than these have
_LOWEST = law("0.1", ONE, Text("最低比例", "lowest step"))


class Step(NamedTuple):
    """The share of a sum that is left, and a limit of its months; `None` = nothing comes off."""

    share: Quantity | None = None
    limit: Quantity | None = None
    less: Quantity | None = None

    def limited(self, months: Quantity) -> Quantity:
        """The months within the limit."""
        return months if self.limit is None else at_most(months, self.limit)


def step_of(hearing: Hearing, sum: Sum, day: date) -> Step:
    """What is left of a sum on a day of ending."""
    path = f"injury.local.{sum}_step"
    local = injury_of(hearing).local
    stated = getattr(local, f"{sum}_step") if local is not None else None
    varied = hearing.varied.get(path)
    if varied is not None:
        return Step(given(Decimal(varied), ONE, path, SHARE))
    if stated is not None:
        return Step(fact(stated, ONE, path, SHARE))
    ages = age_days(hearing, day)
    if past_age(hearing, day):
        return _past(hearing, sum, day)
    if not ages:
        return _unknown_age(hearing, sum, day, path)
    left = years_between(day, ages[0])
    if len(ages) > 1 and _differs(hearing, sum, day, ages):
        raise Missing(Gap("FACT", "injury.work_type", Text("女职工的岗位", "the woman's post"), _POST))
    return _by_rule(hearing, sum, day, left, path)


_POST = Text(
    "法定退休年龄因岗位而不同，影响补助金的比例",
    "the statutory age depends on the post, and with it what is left of the sum",
)


def _differs(hearing: Hearing, sum: Sum, day: date, ages: tuple[date, ...]) -> bool:
    """Do the ages leave different shares, or different months where the place counts them."""
    found = set()
    for age in ages:
        left = years_between(day, age)
        rows = _open(hearing, sum, day, left)
        found.add(
            tuple((row.value, _months_left(left) if _by_months(row) and left < _WINDOW else None) for row in rows)
        )
    return len(found) > 1


def _by_months(row: LocalRow) -> bool:
    return row.mark.startswith("months_left")


def _months_left(left: Decimal) -> Decimal:
    return whole(EXACT.multiply(left, Decimal(12)))


def _open(hearing: Hearing, sum: Sum, day: date, left: Decimal) -> tuple[LocalRow, ...]:
    """The rules of the place; some hold only where the worker ends it, and not for a ground of Art. 38."""
    rows = steps(hearing.case.region, sum, day, left)
    return tuple(row for row in rows if "worker_only" not in row.mark or _own_resignation(hearing))


def _own_resignation(hearing: Hearing) -> bool:
    injury, end = injury_of(hearing), hearing.case.termination
    if injury.ended_by is not None:
        return injury.ended_by == "worker"
    return end is not None and end.ground in (Ground.INJURED_WORKER_ASKS, Ground.RESIGNATION)


def _past(hearing: Hearing, sum: Sum, day: date) -> Step:
    """The age is reached: nothing in most places; where the rule names the other sum alone, this one stays."""
    region = hearing.case.region
    named = {row.base for kind in SUMS for row in steps(region, kind, day, Decimal(0))}
    if sum == "medical" and named == {"employment"}:
        return Step()
    hearing.candidates(f"injury.local.{sum}_step", [FULL])
    return Step(NOTHING_LEFT)


def _unknown_age(hearing: Hearing, sum: Sum, day: date, path: str) -> Step:
    """The birth date is open: in full, with the lowest step beside it."""
    if any(row.mark != "none" for row in _open(hearing, sum, day, Decimal(0))):
        hearing.warn("BIRTH_MISSING", _BIRTH)
        hearing.candidates(path, [_LOWEST])
    return Step()


_BIRTH = Text(
    "出生日期或性别未填，未计临近退休的递减，按全额计；最低的一档见备选",
    "birth date or sex is not stated: nothing is taken off for retirement; the lowest step is shown beside it",
)


def _by_rule(hearing: Hearing, sum: Sum, day: date, left: Decimal, path: str) -> Step:
    rows = [row for row in _open(hearing, sum, day, left) if row.mark != "none"]
    if not rows or left >= _window(rows[0]):
        return Step()
    row = rows[0]
    as_held(hearing, row, path, (*(each.quantity() for each in rows), FULL))
    if _by_months(row):
        return Step(limit=count(_months_left(left), MONTH, _LEFT, Message("LEFT", _LEFT), paths=("injury.birth",)))
    if row.mark == "from_first_year" and hearing.reading("D-73") == "from_full_year":
        later = EXACT.add(row.value, Decimal("0.2"))
        return Step(law(str(later), ONE, SHARE, rule="R-INJ-08"))
    return Step(row.quantity())


_LEFT = Text("距法定退休年龄的月数", "months left to the statutory age")


def _window(row: LocalRow) -> int:
    return 10 if row.mark.startswith("step10w10") else _WINDOW
