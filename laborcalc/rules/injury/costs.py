"""Costs 医疗费、住院伙食、交通食宿、辅助器具、鉴定费 (R-INJ-03; WI 30, 32; SI 38): what was spent, meals by the rate of the place."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import days_covered
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import DAY, DAYS_PER_MONTH, YUAN, YUAN_PER_DAY
from laborcalc.law.injury import LocalRow, care
from laborcalc.results.outcome import NotDue, Outcome
from laborcalc.results.questions import CATALOGUE
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INJURY_BENEFIT, INJURY_MEDICAL
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.injury.basis.averages import average_of
from laborcalc.rules.injury.basis.benefit import Benefit, barred, decided, rounded_lines, summed
from laborcalc.rules.injury.basis.payers import insured
from laborcalc.rules.injury.basis.recognition import late_window
from laborcalc.rules.injury.basis.standing import injury_of
from laborcalc.rules.injury.basis.third_party import less_third_party, less_treatment
from laborcalc.rules.injury.basis.time import since_recognition
from laborcalc.rules.measures.figures import minimum_on
from laborcalc.rules.measures.local import as_held

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts.case import Case
    from laborcalc.facts.injury import MedicalCost
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.hearing.runs import Rule

MEDICAL_NAME = Text("工伤医疗费", "cost of treatment")
MEALS_NAME = Text("住院伙食补助费", "meals in hospital")
TRAVEL_NAME = Text("统筹地区以外就医交通食宿费", "travel and board for treatment elsewhere")
AIDS_NAME = Text("辅助器具费", "aids")
FEE_NAME = Text("劳动能力鉴定费", "grading fee")
OWN_POCKET = ("worker", "self")
_THIRTY = law(30, DAYS_PER_MONTH, Text("每月三十天", "thirty days a month"), rule="R-INJ-03")


# --- treatment ---


def medical_rule(hearing: Hearing) -> Outcome:
    """What the worker paid for treatment in the catalogue, less what a third party paid for it."""
    kind = Kind.INJURY_MEDICAL
    stopped = barred(hearing, kind)
    if stopped is not None:
        return stopped
    entries = [
        (n, cost) for n, cost in enumerate(injury_of(hearing).medical)
        if cost.paid_by in OWN_POCKET and _counts(hearing, cost)
    ]  # fmt: skip
    cites = hearing.cite("WI 30", "SI 38", *(() if injury_of(hearing).third_party is None else ("WIJ 8", "SI 42")))
    if not injury_of(hearing).medical:
        raise Missing(Gap("FACT", "injury.medical", MEDICAL_NAME, _BILLS))
    lines = [(Message("COST", _COST, number=n + 1), _cost(n, cost)) for n, cost in entries]
    whole = less_treatment(hearing, summed(quantity for _, quantity in lines))
    if not whole.value:
        return NotDue(kind=kind, reason=Message("NOTHING_LEFT", _NOTHING), cites=cites)
    new = summed(_cost(n, cost) for n, cost in entries if _after_insurance(hearing, cost))
    found = Benefit(
        kind=kind, sum=whole, name=MEDICAL_NAME, cites=cites, rule="R-INJ-03",
        lines=rounded_lines(lines) if len(lines) > 1 else (), new=new if insured(hearing) == "late" else None,
        own=_in_the_late_window(hearing, entries),
    )  # fmt: skip
    return decided(hearing, found)


_BILLS = Text("票据所载的数额、日期", "sums and days of the bills")
_COST = Text("第{number}项医疗费", "cost no. {number}")
_NOTHING = Text("已由他人支付，或者不在目录之内", "others have paid, or it is outside the catalogue")


def _in_the_late_window(hearing: Hearing, entries: list[tuple[int, MedicalCost]]) -> Quantity | None:
    """What arose in the time by which the employer was late with its application."""
    window = late_window(hearing)
    if window is None:
        return None
    first, last = window
    own = [_cost(n, cost) for n, cost in entries if cost.on is not None and first <= cost.on <= last]
    return summed(own) if own else None


def _cost(index: int, cost: MedicalCost) -> Quantity:
    return fact(cost.amount, YUAN, f"injury.medical.{index}.amount", MEDICAL_NAME)


def _counts(hearing: Hearing, cost: MedicalCost) -> bool:
    """What is in the catalogue; where nobody parted the bills, all of it or nothing."""
    if cost.in_catalogue is None:
        hearing.warn("CATALOGUE_UNKNOWN", _UNPARTED)
        return hearing.disputed(CATALOGUE, "in_catalogue") == "in_catalogue"
    if not cost.in_catalogue:
        hearing.warn("OFF_LIST", _OFF_LIST)
    return cost.in_catalogue


_UNPARTED = Text(
    "医疗费未区分工伤保险目录内外，按目录内计；目录外的一般不支付",
    "the bills are not parted by the catalogue: all is counted; what is outside is mostly not paid",
)
_OFF_LIST = Text(
    "目录外的医疗费未计入：用人单位同意、选定医院或者抢救无从选择的可以主张，各地认识不一",
    "cost outside the catalogue is not counted: it may be claimed where the employer agreed, chose the hospital, or rescue left no choice",
)


def _after_insurance(hearing: Hearing, cost: MedicalCost) -> bool:
    since = injury_of(hearing).insured_from
    return since is not None and cost.on is not None and cost.on >= since


# --- meals ---


def days_in_hospital(hearing: Hearing, inside: bool | None) -> int:
    """Days in hospital, each counted once; inside the area, outside it, or all."""
    stays = [
        (stay.start, stay.end)
        for stay in injury_of(hearing).hospital
        if inside is None or (stay.inside_area is not False) is inside
    ]
    days = days_covered(stays)
    if sum((end - start).days + 1 for start, end in stays) > days:
        hearing.warn("STAYS_OVERLAP", _OVERLAP)
    return days


_OVERLAP = Text("住院期间有重叠，重叠的日子只计一次", "stays overlap: each day is counted once")


def meals_rule(hearing: Hearing) -> Outcome:
    """Days in hospital × the rate of the place."""
    kind = Kind.INJURY_HOSPITAL_MEALS
    stopped = barred(hearing, kind)
    if stopped is not None:
        return stopped
    if not injury_of(hearing).hospital:
        raise Missing(Gap("FACT", "injury.hospital", Text("住院起止日", "days in hospital"), _BILLS))
    parts = []
    for inside, item in ((True, "hospital_meals_inside"), (False, "hospital_meals_outside")):
        number = days_in_hospital(hearing, inside)
        if number:
            days = count(
                number, DAY, Text("住院天数", "days in hospital"), Message("STAYS", _DAYS), paths=("injury.hospital",)
            )
            parts.append(_rate(hearing, item) * days)
    whole = less_third_party(hearing, summed(parts), "meals")
    found = Benefit(
        kind=kind, sum=whole, name=MEALS_NAME, cites=hearing.cite("WI 30", "SI 38"), rule="R-INJ-03",
        new=whole if insured(hearing) == "late" and _all_after(hearing) else None,
    )  # fmt: skip
    return decided(hearing, found)


_DAYS = Text("首末两日均计", "the first and the last day are counted")


def _all_after(hearing: Hearing) -> bool:
    since = injury_of(hearing).insured_from
    return since is not None and all(stay.start >= since for stay in injury_of(hearing).hospital)


def _rate(hearing: Hearing, item: str) -> Quantity:
    """The rate a day: confirmed, a sum, a share of the minimum wage ÷ 30, or of the daily average wage."""
    local, path = injury_of(hearing).local, "injury.local.meals_per_day"
    if local is not None and local.meals_per_day is not None:
        return fact(local.meals_per_day, YUAN_PER_DAY, path, MEALS_NAME)
    day = injury_of(hearing).hospital[0].start
    row = care(hearing.case.region, item, day) or care(hearing.case.region, "hospital_meals_inside", day)
    if row is None or row.mark == "travel_allowance":
        raise Missing(Gap("FIGURE", path, MEALS_NAME, _ASK))
    as_held(hearing, row, path, (row.quantity(),) if row.mark == "yuan" else ())
    return _of_row(hearing, row, day)


def _of_row(hearing: Hearing, row: LocalRow, day: date) -> Quantity:
    if row.mark == "yuan":
        return row.quantity()
    monthly = minimum_on(hearing, day) if row.mark == "minimum_wage" else average_of(hearing, day.year - 1)
    return (monthly * row.quantity() / _THIRTY).named(MEALS_NAME, rule="R-INJ-03")


_ASK = Text("当地住院伙食补助的标准，请核实后填写", "the rate of the place: confirm and state it")


# --- actual costs ---


def travel_rule(hearing: Hearing) -> Outcome:
    """Travel, board and lodging for treatment outside the pooling area."""
    return _actual(hearing, Kind.INJURY_OUTSIDE_TRAVEL, "outside_travel", TRAVEL_NAME, "WI 30", "transport")


def aids_rule(hearing: Hearing) -> Outcome:
    """Aids that the committee approved."""
    return _actual(hearing, Kind.INJURY_AIDS, "aids", AIDS_NAME, "WI 32", "aids")


def fee_rule(hearing: Hearing) -> Outcome:
    """The fee of the grading."""
    return _actual(hearing, Kind.INJURY_ASSESSMENT_FEE, "assessment_fee", FEE_NAME, "SI 38", "other")


def _actual(hearing: Hearing, kind: Kind, field: str, name: Text, article: str, item: str) -> Outcome:
    stopped = barred(hearing, kind)
    if stopped is not None:
        return stopped
    amount: Decimal | None = getattr(injury_of(hearing), field)
    sum = less_third_party(hearing, fact(amount, YUAN, f"injury.{field}", name), item)
    cites = hearing.cite(*dict.fromkeys((article, "SI 38")))
    return decided(hearing, Benefit(kind=kind, sum=sum, name=name, cites=cites, rule="R-INJ-03"))


# --- the cards ---


def _has(field: str) -> Callable[[Case], bool]:
    def touched(case: Case) -> bool:
        return case.injury is not None and bool(getattr(case.injury, field))

    return touched


def _card(kind: Kind, name: Text, place: int, rule: Rule, field: str) -> Card:
    return Card(
        kind=kind,
        name=name,
        place=place,
        rule=rule,
        touched=_has(field),
        nature=INJURY_MEDICAL if kind is Kind.INJURY_MEDICAL else INJURY_BENEFIT,
        since=since_recognition,
        plea=Plea(heading=name.zh, told=f"申请人因工伤支出{name.zh}{{sum}}，{{employer}}未予支付。"),
    )


CARDS = (
    _card(Kind.INJURY_MEDICAL, MEDICAL_NAME, place=210, rule=medical_rule, field="medical"),
    _card(Kind.INJURY_HOSPITAL_MEALS, MEALS_NAME, place=220, rule=meals_rule, field="hospital"),
    _card(Kind.INJURY_OUTSIDE_TRAVEL, TRAVEL_NAME, place=230, rule=travel_rule, field="outside_travel"),
    _card(Kind.INJURY_AIDS, AIDS_NAME, place=240, rule=aids_rule, field="aids"),
    _card(Kind.INJURY_ASSESSMENT_FEE, FEE_NAME, place=250, rule=fee_rule, field="assessment_fee"),
)
