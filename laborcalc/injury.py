"""Work injury 工伤保险待遇: benefits, recognition, agreements (R-INJ-01 to R-INJ-21; WI, SI 38–42). The whole of a case: `benefits`.

This file is the table of contents: the functions below call one rule alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from laborcalc.facts.injury import grade_of_ten
from laborcalc.facts.problems import LIST, MAPPING, argument, of_type
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.leaves import law
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import YUAN, YUAN_PER_MONTH
from laborcalc.hearing.arguments import Day, Money, answered, on_day, stated
from laborcalc.hearing.hearing import Hearing
from laborcalc.results.outcome import Outcome
from laborcalc.rules.claims import alone
from laborcalc.rules.injury.basis.recognition import deadline_of
from laborcalc.rules.injury.dependants import dependants_rule as _dependants_rule
from laborcalc.rules.injury.lump_sum import MONTHS

Facts = Mapping[str, Any]


def _one(kind: Kind, injury: Facts, case: Facts) -> Outcome:
    """One benefit from the fields of `injury` and those of the case around it."""
    facts = {key: value for key, value in case.items() if key != "alternatives"}
    return alone(kind, {**facts, "injury": _facts(injury)}, case.get("alternatives", True))


def _facts(injury: Facts) -> dict[str, Any]:
    return dict(of_type("injury", injury, Mapping, MAPPING))


def own_wage(*, wage: Money, average: Money) -> Quantity:
    """本人工资 The own wage: at least 60 and at most 300 per cent of the average of the area (WI 64(2); R-INJ-02).

    Args:
        wage: average monthly contribution wage of the twelve months before the injury, yuan/month.
        average: average monthly wage of the pooling area of the year before, yuan/month.

    Raises:
        BadCase: no number, or a negative one.

    >>> [str(own_wage(wage=wage, average="8000").value) for wage in ("6000", "4000", "30000")]
    ['6000', '4800.0', '24000']
    """
    from laborcalc.foundation.trace import greatest, least
    from laborcalc.rules.injury.basis.own_wage import CAP, FLOOR, OWN

    own = stated("wage", wage, YUAN_PER_MONTH, OWN)
    area = stated("average", average, YUAN_PER_MONTH, Text("统筹地区职工月平均工资", "average wage of the area"))
    return greatest(least(own, area * CAP), area * FLOOR).named(OWN, rule="R-INJ-02")


def disability_lump_sum(*, region: str, as_of: Day, injury: Facts, **case: Any) -> Outcome:
    """一次性伤残补助金 The lump sum for disability (WI 35–37; IEC for an unlawful unit; R-INJ-05, R-INJ-13).

    Args:
        region: code or name of the place; as_of: day of judgment.
        injury: fields of the part `injury` of a case file: `date`, `grade`, `graded_on`, `recognised_on`, `insured`,
            `declared_base` or `true_wage_12m`, `average_wage`.
        case: other parts of a case file, such as `readings`; `alternatives=False` leaves the other readings out.

    Returns:
        `Award`, `NotDue` or `Needs`; the award says who pays, and on what it still hangs.

    Raises:
        BadCase: a fact is malformed, such as `INJURY_GRADE`.

    >>> facts = {"date": "2024-03-01", "grade": 9, "recognised_on": "2024-05-01", "insured": "no"}
    >>> facts |= {"true_wage_12m": "6000", "average_wage": {"amount": "8000"}}
    >>> str(disability_lump_sum(region="广东", as_of="2026-01-10", injury=facts).amount)
    '54000.00'
    """
    return _one(Kind.DISABILITY_LUMP_SUM, injury, {"region": region, "as_of": as_of, **case})


def lump_sum_months(grade: int) -> Quantity:
    """一次性伤残补助金月数 The months of a grade under the text in force since 2011-01-01 (WI 35–37; R-INJ-05).

    Args:
        grade: 1 to 10.

    Raises:
        BadCase: `INJURY_GRADE`.

    >>> [str(lump_sum_months(grade).value) for grade in (1, 4, 5, 10)]
    ['27', '21', '18', '7']
    """
    from laborcalc.foundation.units import MONTH

    grade = argument("grade", grade, grade_of_ten)
    return law(MONTHS[grade], MONTH, Text(f"{grade}级的月数", f"months of grade {grade}"), rule="R-INJ-05")


def disability_allowance(*, region: str, as_of: Day, injury: Facts, **case: Any) -> Outcome:
    """伤残津贴 The monthly allowance of grades 1 to 6 (WI 35, 36; R-INJ-06): what has fallen due, and what goes on each month.

    Args:
        region, as_of, case: as `disability_lump_sum`.
        injury: also `suitable_work` for grades 5 and 6.

    >>> facts = {"date": "2025-12-01", "grade": 1, "graded_on": "2026-05-10", "recognised_on": "2026-01-01", "insured": "yes"}
    >>> facts |= {"declared_base": "6000", "average_wage": {"amount": "8000"}}
    >>> found = disability_allowance(region="北京", as_of="2026-06-30", injury=facts)
    >>> str(found.monthly[0].rate.value), str(found.amount)
    ('5400.00', '5400.00')
    """
    return _one(Kind.DISABILITY_ALLOWANCE, injury, {"region": region, "as_of": as_of, **case})


def living_nursing(*, region: str, as_of: Day, injury: Facts, **case: Any) -> Outcome:
    """生活护理费 50, 40 or 30 per cent of the average by the need of care (WI 34; R-INJ-07).

    >>> facts = {"date": "2025-12-01", "care_need": "full", "graded_on": "2026-05-10", "recognised_on": "2026-01-01"}
    >>> facts |= {"insured": "no", "average_wage": {"amount": "8000"}}
    >>> str(living_nursing(region="北京", as_of="2026-06-30", injury=facts).monthly[0].rate.value)
    '4000.00'
    """
    return _one(Kind.INJURY_LIVING_NURSING, injury, {"region": region, "as_of": as_of, **case})


def leave_wages(*, region: str, as_of: Day, injury: Facts, **case: Any) -> Outcome:
    """停工留薪期工资 The original wage in the paid injury leave, less what was paid (WI 33; R-INJ-04).

    >>> facts = {"date": "2024-03-01", "true_wage_12m": "9000", "recognised_on": "2024-05-01"}
    >>> facts |= {"leave": [{"start": "2024-03-01", "end": "2024-06-30"}]}
    >>> str(leave_wages(region="济南", as_of="2026-01-10", injury=facts).amount)
    '36000.00'
    """
    return _one(Kind.INJURY_LEAVE_WAGES, injury, {"region": region, "as_of": as_of, **case})


def medical_subsidy(*, region: str, as_of: Day, injury: Facts, **case: Any) -> Outcome:
    """一次性工伤医疗补助金 The medical subsidy at the ending, by the scale of the place (WI 36, 37; R-INJ-08).

    Args:
        region, as_of, case: as `disability_lump_sum`.
        injury: `grade`, `ended_on`, `ended_by`, `birth`, `sex`; the base is the average or the own wage, as the place has it.

    >>> facts = {"date": "2022-03-01", "grade": 9, "recognised_on": "2022-05-01", "insured": "no", "ended_on": "2023-09-25"}
    >>> facts |= {"birth": "1990-01-01", "sex": "male", "average_wage": {"amount": "7436.67", "year": 2022}}
    >>> str(medical_subsidy(region="嘉兴", as_of="2023-12-01", injury=facts).amount)
    '29746.68'
    """
    return _one(Kind.INJURY_MEDICAL_SUBSIDY, injury, {"region": region, "as_of": as_of, **case})


def employment_subsidy(*, region: str, as_of: Day, injury: Facts, **case: Any) -> Outcome:
    """一次性伤残就业补助金 The employment subsidy at the ending, by the scale of the place (WI 36, 37; R-INJ-08).

    >>> facts = {"date": "2022-03-01", "grade": 9, "recognised_on": "2022-05-01", "insured": "yes", "ended_on": "2023-09-25"}
    >>> facts |= {"birth": "1966-03-25", "sex": "male", "average_wage": {"amount": "7436.67", "year": 2022}}
    >>> str(employment_subsidy(region="嘉兴", as_of="2023-12-01", injury=facts).amount)
    '11898.67'
    """
    return _one(Kind.INJURY_EMPLOYMENT_SUBSIDY, injury, {"region": region, "as_of": as_of, **case})


def death_lump_sum(*, region: str, as_of: Day, injury: Facts, **case: Any) -> Outcome:
    """一次性工亡补助金 Twenty times the urban disposable income of the year before (WI 39; R-INJ-09).

    >>> facts = {"date": "2017-10-23", "recognised_on": "2017-11-20", "death": {"date": "2017-10-23"}}
    >>> str(death_lump_sum(region="连云港", as_of="2018-06-30", injury=facts).amount)
    '672320.00'
    """
    return _one(Kind.DEATH_LUMP_SUM, injury, {"region": region, "as_of": as_of, **case})


def dependants_monthly(*, region: str, as_of: Day, injury: Facts, **case: Any) -> tuple[tuple[str, Decimal], ...]:
    """供养亲属抚恤金 What each dependant draws a month on the first day (WI 39; R-INJ-09), in the order of the shares.

    >>> facts = {"date": "2024-03-05", "true_wage_12m": "6000", "insured": "no", "average_wage": {"amount": "8000"}}
    >>> child = {"relation": "child", "birth": "2015-08-01"}
    >>> facts["death"] = {"date": "2024-03-05", "dependants": [{"relation": "spouse", "incapable": True}, child]}
    >>> [(who, str(sum)) for who, sum in dependants_monthly(region="武汉", as_of="2024-12-01", injury=facts)]
    [('dependant 1: spouse', '2400.00'), ('dependant 2: child', '1800.00')]
    """
    from laborcalc.facts.case import Case
    from laborcalc.results.outcome import Award

    facts = Case.model_validate({"region": region, "as_of": as_of, **case, "injury": _facts(injury)})
    found = answered(lambda: _dependants_rule(Hearing(facts)))
    if not isinstance(found, Award):
        return ()
    first = min(row.first for row in found.monthly)
    return tuple((row.label.say("en"), row.rate.value) for row in found.monthly if row.first == first)


def base_difference(*, region: str, as_of: Day, injury: Facts, **case: Any) -> Outcome:
    """未足额缴费的待遇差额 What the employer adds where less than the wage was declared (R-INJ-17; D-51).

    >>> facts = {"date": "2022-03-01", "grade": 10, "recognised_on": "2022-05-01", "insured": "yes"}
    >>> facts |= {"true_wage_12m": "11135.44", "fund_paid": "31234", "average_wage": {"amount": "8000"}}
    >>> str(base_difference(region="宁波", as_of="2025-06-30", injury=facts).amount)
    '46714.08'
    """
    return _one(Kind.INJURY_BASE_DIFFERENCE, injury, {"region": region, "as_of": as_of, **case})


def recognition_deadline(injured: Day, suspensions: Sequence[Facts] = ()) -> str:
    """申请工伤认定的最后一日 The last day on which worker, family or union may apply (WI 17; WIJ 7; R-INJ-01).

    Args:
        injured: day of the accident or of the diagnosis.
        suspensions: times that are not counted, as in `injury.suspensions`: `start`, `end`.

    Returns:
        The day as ISO text.

    Raises:
        BadCase: a day that is malformed.

    >>> recognition_deadline("2026-02-01")
    '2027-02-01'
    >>> recognition_deadline("2026-02-01", [{"start": "2026-03-01", "end": "2026-06-28", "cause": "relationship_dispute"}])
    '2027-06-01'
    """
    from laborcalc.facts.case import Case

    facts = {
        "region": "110000",
        "as_of": "2099-12-31",
        "injury": {"suspensions": list(of_type("suspensions", suspensions, Sequence, LIST))},
    }
    held = Case.model_validate(facts).injury
    assert held is not None  # it was stated above
    return deadline_of(on_day("injured", injured), held.suspensions).isoformat()


def settlement_share(*, statutory: Money, agreed: Money) -> Quantity:
    """协议占法定待遇的比例 The share of the benefits by law that an agreement gives (R-INJ-18).

    Args:
        statutory: the benefits by law, together, yuan, more than nothing; agreed: the sum agreed, yuan.

    Raises:
        BadCase: no number, a negative one, or nothing by law.

    >>> settlement_share(statutory="114000", agreed="57000").value
    Decimal('0.5')
    """
    whole = stated("statutory", statutory, YUAN, Text("法定待遇合计", "benefits by law"))
    part = stated("agreed", agreed, YUAN, Text("协议数额", "sum agreed"))
    if not whole.value:
        raise BadCase([Problem("RANGE", "statutory", _NOTHING, _ABOVE_NOTHING)])
    return (part / whole).named(Text("协议占法定待遇的比例", "share of the benefits by law"), rule="R-INJ-18")


_NOTHING = Text("法定待遇合计为零", "the benefits by law come to nothing")
_ABOVE_NOTHING = Text("请填写大于零的数额", "state a sum above nothing")
