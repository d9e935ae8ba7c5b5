"""The two sums at the ending 一次性工伤医疗补助金、一次性伤残就业补助金 (R-INJ-08; WI 36, 37): months, base, uplift and step of the place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import count, fact, given
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT, fen
from laborcalc.foundation.terms import Ground, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest
from laborcalc.foundation.units import MONTH, ONE, YUAN_PER_MONTH
from laborcalc.law.injury import SUMS, LocalRow, Sum, life_expectancy, scale, uplift, years_of_life
from laborcalc.law.sources import cite
from laborcalc.results.outcome import NotDue, Outcome
from laborcalc.results.questions import REINSTATEMENT
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INJURY_BENEFIT
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.ending.entitlement import election
from laborcalc.rules.injury.basis.averages import average_of
from laborcalc.rules.injury.basis.benefit import Benefit, barred, decided
from laborcalc.rules.injury.basis.own_wage import benefit_wage, clamped, declared_wage, true_wage
from laborcalc.rules.injury.basis.payers import insured
from laborcalc.rules.injury.basis.standing import (
    age_days,
    ended_on,
    grade_at_ending,
    grades_on_file,
    injured_on,
    injury_of,
    years_between,
)
from laborcalc.rules.injury.basis.time import since_ending
from laborcalc.rules.injury.near_retirement import Step, step_of
from laborcalc.rules.measures.average import FOUND
from laborcalc.rules.measures.local import ASK, as_held

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.units import Unit
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.hearing.runs import Rule

KINDS: dict[Sum, Kind] = {
    "medical": Kind.INJURY_MEDICAL_SUBSIDY,
    "employment": Kind.INJURY_EMPLOYMENT_SUBSIDY,
}
_BY_EMPLOYER = frozenset((
    Ground.PROBATION_FAILURE, Ground.SERIOUS_MISCONDUCT, Ground.AGREEMENT_EMPLOYER_PROPOSED,
))  # fmt: skip


def medical_subsidy_rule(hearing: Hearing) -> Outcome:
    """一次性工伤医疗补助金 The medical subsidy at the ending."""
    return _rule(hearing, "medical")


def employment_subsidy_rule(hearing: Hearing) -> Outcome:
    """一次性伤残就业补助金 The employment subsidy at the ending."""
    return _rule(hearing, "employment")


def _rule(hearing: Hearing, sum: Sum) -> Outcome:
    stopped = barred(hearing, KINDS[sum]) or _not_open(hearing, sum)
    if stopped is not None:
        return stopped
    day = _ending(hearing)
    grade = grade_at_ending(hearing)
    step = step_of(hearing, sum, day)
    if step.share is not None and not step.share.value:
        cites = hearing.cite(*_cites(hearing, sum, grade))
        return NotDue(kind=KINDS[sum], reason=Message("AT_RETIREMENT", _AT_RETIREMENT), cites=cites)
    cell = _cell(hearing, sum, grade, day)
    if cell is None:
        return NotDue(kind=KINDS[sum], reason=Message("IN_ONE_SUM", _COMBINED), cites=hearing.cite("WI 36", "WI 37"))
    whole = _sum(hearing, sum, grade, day, cell, step)
    found = Benefit(
        kind=KINDS[sum], sum=whole, name=SUMS[sum], cites=hearing.cite(*_cites(hearing, sum, grade)), rule="R-INJ-08",
        new=whole if insured(hearing) == "late" and sum == "medical" else None,
    )  # fmt: skip
    return decided(hearing, found)


_AT_RETIREMENT = Text(
    "终止时已达到法定退休年龄或者享受养老保险待遇，不支付",
    "at the ending the retirement age was reached or a pension drawn: it is not paid",
)
_COMBINED = Text(
    "当时当地规定两项合并为一项，已计入一次性工伤医疗补助金",
    "the place then had one sum for both, counted as the medical subsidy",
)


def _not_open(hearing: Hearing, sum: Sum) -> NotDue | None:
    """Grades 1 to 4 keep the employment; nothing ends where it goes on; an unlawful unit pays its own lump sum."""
    injury, kind = injury_of(hearing), KINDS[sum]
    if injury.unit_status != "registered":
        return NotDue(kind=kind, reason=Message("UNLAWFUL_UNIT", _UNLAWFUL), cites=hearing.cite("IEC"))
    if grade_at_ending(hearing) <= 4:
        return NotDue(kind=kind, reason=Message("RELATION_KEPT", _KEPT), cites=hearing.cite("WI 35"))
    if hearing.case.termination is not None and election(hearing) == REINSTATEMENT:
        return NotDue(kind=kind, reason=Message("EMPLOYMENT_GOES_ON", _GOES_ON), cites=hearing.cite("WI 36", "WI 37"))
    if injury.ended_by == "death" or (injury.death is not None and injury.ended_on is None):
        return NotDue(kind=kind, reason=Message("ENDED_BY_DEATH", _DEATH), cites=hearing.cite("WI 36", "WI 37"))
    if _by_employer(hearing.case) and hearing.reading("D-52") == "not_due":
        return NotDue(kind=kind, reason=Message("ENDED_BY_EMPLOYER", _DISMISSED), cites=hearing.cite("WI 36", "WI 37"))
    return None


def _by_employer(case: Case) -> bool:
    """Did the employer end it lawfully under Art. 36 or 39, where some courts give nothing (D-52)."""
    injury, end = case.injury, case.termination
    if injury is not None and injury.ended_by is not None:
        return injury.ended_by in ("employer_39", "agreement")
    return end is not None and end.ground in _BY_EMPLOYER and end.lawful is not False


_UNLAWFUL = Text(
    "非法用工一次性赔偿，不另付终止时的补助金", "an unlawful unit pays one compensation and no sum at the ending"
)
_KEPT = Text(
    "一级至四级伤残保留劳动关系，按月领取伤残津贴", "grades 1 to 4 keep the employment and draw the monthly allowance"
)
_GOES_ON = Text("要求继续履行劳动合同，没有终止", "the worker asks to go back: nothing has ended")
_DEATH = Text("劳动关系因死亡终止", "the employment ended by death")
_DISMISSED = Text("因过失被解除，按该口径不支付", "dismissed for fault: by this reading it is not paid")


def _ending(hearing: Hearing) -> date:
    day = ended_on(hearing.case)
    if day is None:
        what = Text("劳动、工伤保险关系终止日", "day on which employment and injury insurance ended")
        raise Missing(Gap("FACT", "injury.ended_on", what, _FUTURE))
    return day


_FUTURE = Text("终止之后才支付，按终止时的标准计算", "it is paid once the employment ends, by the figures of that time")


def _cites(hearing: Hearing, sum: Sum, grade: int) -> tuple[str, ...]:
    local = {"33": ("ZJWI 27",), "41": ("HNWI 27",), "44": ("GDWI 32",)}.get(hearing.case.region[:2], ())
    return ("WI 36" if grade <= 6 else "WI 37", "SI 38" if sum == "medical" else "SI 39", *local)


# --- the cell of the table ---


class Cell(NamedTuple):
    """The months, or a fixed sum, and what they are multiplied by."""

    amount: Quantity
    base: str


def _path(sum: Sum, what: str) -> str:
    return f"injury.local.{sum}_{what}"


def _cell(hearing: Hearing, sum: Sum, grade: int, day: date) -> Cell | None:
    """The cell that serves: confirmed, else held and not doubtful; `None` where the place had one sum for both."""
    rows = scale(hearing.case.region, sum, grade, day)
    if (
        not rows
        and sum == "employment"
        and any("combined" in row.mark for row in scale(hearing.case.region, "medical", grade, day))
    ):
        return None
    path, local = _path(sum, "months"), injury_of(hearing).local
    stated = getattr(local, f"{sum}_months") if local is not None else None
    base = rows[0].base if rows else "area"
    if stated is not None:
        return Cell(fact(stated, _unit(rows), path, _MONTHS), base)
    if not rows:
        hearing.warn("TABLE_MISSING", _NO_TABLE, sum=SUMS[sum], grade=grade)
        raise Missing(Gap("FIGURE", path, Text(f"{SUMS[sum].zh}的月数", f"months of the {SUMS[sum].en}"), ASK))
    cells = [(row, _months(hearing, row, day)) for row in rows]
    varied = hearing.varied.get(path)
    if varied is not None:
        row, amount = next((row, amount) for row, amount in cells if amount.value == Decimal(varied))
        return Cell(given(amount.value, amount.unit, path, amount.name or row.name), row.base)
    row, amount = cells[0]
    as_held(hearing, row, path, tuple(amount for _, amount in cells))
    if len(cells) > 1:
        hearing.candidates(path, [amount for _, amount in cells[1:]])
    return Cell(amount, row.base)


def _unit(rows: tuple[LocalRow, ...]) -> Unit:
    return rows[0].unit if rows else MONTH


_MONTHS = Text("已核实的月数", "months as confirmed")
_NO_TABLE = Text(
    "未载当地{grade}级{sum}的标准，须补充月数与基数",
    "the scale of the place for grade {grade} ({sum}) is not held: state the months",
)


def _months(hearing: Hearing, row: LocalRow, day: date) -> Quantity:
    """The months of a cell: as it stands, by the years of life (Fujian), or by the months left to retirement (Guizhou)."""
    if "per_year" in row.mark:
        return _by_life(hearing, row, day)
    if "left" not in row.mark:
        return row.quantity()
    ages = age_days(hearing, day)
    if not ages:
        raise Missing(Gap("FACT", "injury.birth", Text("出生日期、性别", "birth date and sex"), _LEFT))
    left = EXACT.multiply(years_between(day, ages[-1]), Decimal(12))
    months = min(max(left.to_integral_value(context=EXACT), Decimal(row.notes)), row.value)
    how = Message("LEFT", _LEFT_MONTHS, reached=ages[-1], least=row.notes, most=row.value)
    return count(months, MONTH, row.name, how, paths=("injury.birth", "injury.ended_on"), rule="R-INJ-08")


_LEFT = Text("按距法定退休年龄的月数计算", "it follows the months left to the statutory age")
_LEFT_MONTHS = Text(
    "法定退休年龄于{reached}到达，按剩余月数，{least}至{most}个月",
    "the statutory age is reached on {reached}; the months left, {least} to {most}",
)


def _by_life(hearing: Hearing, row: LocalRow, day: date) -> Quantity:
    """Fujian: a rate for each year of life that is expected, at least so many months (D-54)."""
    birth = injury_of(hearing).birth or hearing.case.worker.birth_date
    expectancy = life_expectancy(hearing.case.region, day)
    if birth is None or expectancy is None:
        raise Missing(Gap("FACT", "injury.birth", Text("出生日期", "date of birth"), _LIFE))
    as_held(hearing, expectancy, "injury.birth", ())
    age = years_between(birth, day)
    exact = EXACT.subtract(expectancy.value, fen(age))
    years = years_of_life(exact, whole_years=hearing.reading("D-54") == "ceil")
    how = Message("LIFE", _LIFE_YEARS, expectancy=expectancy, age=fen(age))
    months = max(EXACT.multiply(row.value, years), Decimal(row.notes))
    return count(months, MONTH, row.name, how, paths=("injury.birth", "injury.ended_on"), rule="R-INJ-08")


_LIFE = Text("按预期寿命与终止时的年龄计算", "it follows the life expectancy and the age at the ending")
_LIFE_YEARS = Text("终止时{age}岁；{expectancy}", "aged {age} at the ending; {expectancy}")


# --- base, uplift, step ---


def _sum(hearing: Hearing, sum: Sum, grade: int, day: date, cell: Cell, step: Step) -> Quantity:
    months = step.limited(cell.amount)
    whole = _fixed(hearing, months) if cell.base == "fixed" else months * _base(hearing, sum, day, cell.base)
    more = _uplift(hearing, sum)
    if more is not None:
        whole = whole + (whole * more).named(_MORE, rule="R-INJ-08")
    if step.share is not None and step.share.value != 1:
        whole = whole * step.share
    return whole


_MORE = Text("职业病增发部分", "added for an occupational disease")


def _fixed(hearing: Hearing, amount: Quantity) -> Quantity:
    """A fixed sum with the factor of the city (Jiangsu)."""
    factor = injury_of(hearing).city_factor
    if factor is None:
        hearing.assume("CITY_FACTOR", _FACTOR)
        return amount
    return amount * fact(factor, ONE, "injury.city_factor", Text("设区市系数", "factor of the city"))


_FACTOR = Text("设区市的系数未填，按1计（0.8至1.2）", "the factor of the city is not stated: 1 is taken (0.8 to 1.2)")


def _base(hearing: Hearing, sum: Sum, day: date, base: str) -> Quantity:
    """The average of the year before the ending, or the own wage before the injury, before the ending, or the higher."""
    if base in ("city", "area", "province"):
        return average_of(hearing, day.year - 1, "province" if base == "province" else "area")
    before = clamped(hearing, _wage(hearing, sum), injured_on(hearing).year - 1)
    if base == "own_injury":
        return before
    after = clamped(hearing, _wage_before_ending(hearing, sum), day.year - 1)
    if base == "own_ending":
        return after
    return (
        before
        if before.value == after.value
        else greatest(before, after).named(_HIGHER, cite("GDWI 32"), rule="R-INJ-08")
    )


_HIGHER = Text("受伤前与终止前本人工资的较高者", "the higher of the own wage before the injury and before the ending")


def _wage(hearing: Hearing, sum: Sum) -> Quantity:
    """What the fund pays goes by the declared base; the employer pays its own sum by the wage that was earned."""
    declared = declared_wage(hearing)
    if sum == "medical" or declared is None:
        return benefit_wage(hearing)
    try:
        earned = true_wage(hearing)
    except Missing:
        return declared
    return earned if earned > declared else declared


def _wage_before_ending(hearing: Hearing, sum: Sum) -> Quantity:
    """The average before the ending where it stands in the file beside that before the injury."""
    pay = hearing.case.pay
    if pay.average_12_months is not None and injury_of(hearing).true_wage_12m is not None:
        return fact(pay.average_12_months, YUAN_PER_MONTH, "pay.average_12_months", FOUND)
    return _wage(hearing, sum)


def _uplift(hearing: Hearing, sum: Sum) -> Quantity | None:
    """What an occupational disease adds; a doubtful figure is named and not used."""
    injury = injury_of(hearing)
    disease = injury.kind == "disease" if injury.occupational_disease is None else injury.occupational_disease
    for row in uplift(hearing.case.region, sum) if disease else ():
        if row.confidence == "low":
            hearing.warn("UPLIFT_LOW", _UPLIFT_LOW, row=row)
            return None
        as_held(hearing, row, "", ())
        return row.quantity()
    return None


_UPLIFT_LOW = Text(
    "职业病增发的标准可信度低，未计入，请核实：{row}",
    "the uplift for a disease is of low confidence and not counted: {row}",
)


# --- the cards ---


def _graded_five_to_ten(case: Case) -> bool:
    injury = case.injury
    return injury is not None and injury.death is None and any(grade >= 5 for grade in grades_on_file(case))


def _card(sum: Sum, place: int, rule: Rule) -> Card:
    name = SUMS[sum]
    return Card(
        kind=KINDS[sum],
        name=name,
        place=place,
        rule=rule,
        touched=_graded_five_to_ten,
        nature=INJURY_BENEFIT,
        since=since_ending,
        of_the_ending=True,
        plea=Plea(heading=name.zh, told=f"劳动关系终止后，{{employer}}未支付{name.zh}{{sum}}。"),
    )


MEDICAL = _card("medical", place=340, rule=medical_subsidy_rule)
EMPLOYMENT = _card("employment", place=350, rule=employment_subsidy_rule)
