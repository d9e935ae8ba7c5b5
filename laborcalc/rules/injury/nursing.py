"""Nursing 护理: in the injury leave by the employer (R-INJ-04; WI 33(3)), after the grading by the month (R-INJ-07; WI 34)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact, law, less
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import PAID, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import DAY, ONE, YUAN, YUAN_PER_DAY
from laborcalc.law.injury import care
from laborcalc.results.outcome import NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INJURY_BENEFIT
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.injury.basis.averages import average_of, latest_year
from laborcalc.rules.injury.basis.benefit import Benefit, barred, decided
from laborcalc.rules.injury.basis.by_month import (
    cut,
    died_on,
    each_month_in_time,
    earliest,
    fallen_due,
    month_after,
    stopped_on,
)
from laborcalc.rules.injury.basis.payers import insured
from laborcalc.rules.injury.basis.standing import injured_on, injury_of
from laborcalc.rules.injury.basis.third_party import less_third_party
from laborcalc.rules.injury.basis.time import since_ending
from laborcalc.rules.injury.costs import days_in_hospital
from laborcalc.rules.measures.local import as_held

if TYPE_CHECKING:
    from laborcalc.hearing.hearing import Hearing

IN_LEAVE = Text("停工留薪期护理费", "nursing in the injury leave")
LIVING = Text("生活护理费", "living nursing")
NEEDS: dict[str | None, Quantity] = {
    "full": law("0.5", ONE, Text("生活完全不能自理50%", "full care: 50 %"), rule="R-INJ-07"),
    "large": law("0.4", ONE, Text("大部分不能自理40%", "care in large part: 40 %"), rule="R-INJ-07"),
    "part": law("0.3", ONE, Text("部分不能自理30%", "care in part: 30 %"), rule="R-INJ-07"),
}


def leave_nursing_rule(hearing: Hearing) -> Outcome:
    """What nursing in the leave cost, else days × the price of a local carer."""
    kind = Kind.INJURY_LEAVE_NURSING
    stopped = barred(hearing, kind)
    if stopped is not None:
        return stopped
    nursing = injury_of(hearing).nursing
    if nursing is None:
        raise Missing(Gap("FACT", "injury.nursing", IN_LEAVE, _DAYS))
    if nursing.cost is not None:
        sum = fact(nursing.cost, YUAN, "injury.nursing.cost", Text("实际支出", "actual cost"))
    else:
        sum = _days(hearing) * _price(hearing)
    sum = less(sum, nursing.paid, "injury.nursing.paid", PAID)
    sum = less_third_party(hearing, sum, "nursing")
    return decided(hearing, Benefit(kind=kind, sum=sum, name=IN_LEAVE, cites=hearing.cite("WI 33"), rule="R-INJ-04"))


_DAYS = Text("护理的天数与价格，或者实际支出", "days and price of the nursing, or its cost")


def _days(hearing: Hearing) -> Quantity:
    nursing = injury_of(hearing).nursing
    if nursing is not None and nursing.days is not None:
        return fact(nursing.days, DAY, "injury.nursing.days", Text("护理天数", "days of nursing"))
    number = days_in_hospital(hearing, None)
    if not number:
        raise Missing(Gap("FACT", "injury.nursing.days", Text("护理天数", "days of nursing"), _DAYS))
    hearing.assume("NURSED_IN_HOSPITAL", _NURSED)
    return count(
        number, DAY, Text("住院天数", "days in hospital"), Message("STAYS", _NURSED), paths=("injury.hospital",)
    )


_NURSED = Text("护理天数未填，按住院天数", "days of nursing are not stated: the days in hospital are taken")


def _price(hearing: Hearing) -> Quantity:
    """As stated, else the price that courts of the place take."""
    nursing = injury_of(hearing).nursing
    if nursing is not None and nursing.price is not None:
        return fact(nursing.price, YUAN_PER_DAY, "injury.nursing.price", Text("每日护理费", "price a day"))
    row = care(hearing.case.region, "nursing_in_leave", injured_on(hearing))
    if row is None or row.mark != "yuan":
        raise Missing(Gap("FACT", "injury.nursing.price", Text("每日护理费", "price of nursing a day"), _DAYS))
    as_held(hearing, row, "injury.nursing.price", ())
    return row.quantity()


def living_nursing_rule(hearing: Hearing) -> Outcome:
    """50, 40 or 30 per cent of the average by the need of care, from the month after the grading; it follows the average."""
    kind = Kind.INJURY_LIVING_NURSING
    stopped = barred(hearing, kind)
    if stopped is not None:
        return stopped
    injury = injury_of(hearing)
    need = injury.care_need
    if need == "none":
        return NotDue(kind=kind, reason=Message("NO_CARE_NEEDED", _NONE), cites=hearing.cite("WI 34"))
    share = NEEDS.get(need)
    if share is None or injury.graded_on is None:
        path = "injury.care_need" if share is None else "injury.graded_on"
        raise Missing(Gap("FACT", path, Text("护理依赖程度与鉴定日", "need of care and day of grading"), _FROM_GRADING))
    first, as_of = month_after(injury.graded_on), hearing.case.as_of
    last = earliest(stopped_on(hearing), died_on(hearing))
    years = [date(year, 1, 1) for year in range(first.year + 1, as_of.year + 1)]
    pieces = cut(first, last, years, lambda day: _living(hearing, share, day))
    due = fallen_due(hearing, kind, LIVING, pieces)
    found = Benefit(
        kind=kind, sum=due.sum, name=LIVING, cites=hearing.cite("WI 34", "SI 38"), rule="R-INJ-07", lines=due.lines,
        monthly=due.monthly, new=due.new,
    )  # fmt: skip
    return each_month_in_time(hearing, decided(hearing, found), pieces)


_NONE = Text("鉴定不需要生活护理", "no need of care was found")
_FROM_GRADING = Text("经鉴定需要护理的，自鉴定次月起", "from the month after the grading that found the need")


def _living(hearing: Hearing, share: Quantity, day: date) -> Quantity:
    """The rate of a year: by the average of the year before, else the last one known; by the latest where it came late (D-74)."""
    year = day.year - 1
    latest = latest_year(hearing, hearing.case.as_of)
    if insured(hearing) in ("no", "late") and latest > year and hearing.reading("D-74") == "latest_when_late":
        year = latest
    return (average_of(hearing, year) * share).named(LIVING, *hearing.cite("WI 34"), rule="R-INJ-07")


LEAVE = Card(
    kind=Kind.INJURY_LEAVE_NURSING,
    name=IN_LEAVE,
    place=270,
    rule=leave_nursing_rule,
    touched=lambda case: case.injury is not None and case.injury.nursing is not None,
    nature=INJURY_BENEFIT,
    since=since_ending,
    plea=Plea(heading=IN_LEAVE.zh, told="停工留薪期需要护理，{employer}未派人护理，也未支付护理费{sum}。"),
)
AFTER = Card(
    kind=Kind.INJURY_LIVING_NURSING,
    name=LIVING,
    place=290,
    rule=living_nursing_rule,
    touched=lambda case: case.injury is not None and case.injury.care_need not in (None, "none"),
    nature=INJURY_BENEFIT,
    plea=Plea(heading=LIVING.zh, told="申请人经鉴定需要生活护理，{employer}未按月支付生活护理费{sum}。"),
)
