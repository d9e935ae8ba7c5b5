"""The law over time: on every quarter day since the Labor Contract Law there is one answer, and no article out of force."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.citation import Article
from laborcalc.foundation.terms import Ground
from laborcalc.foundation.trace import Quantity
from laborcalc.law.readings import READINGS, default_option, reading
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, NotDue, Outcome

REGIONS = ["110000", "310000", "440300", "440100", "320100", "330100", "370100", "510100"]
TODAY = date(2026, 11, 21)
QUARTERS = [
    day for year in range(2008, 2027) for month in (1, 4, 7, 10) if (day := date(year, month, 1)) <= date(2026, 10, 1)
]

# The law of the time before 2008 still measures the service of that time (LCL 97(3); R-COMP-14), in force or not.
FOR_OLD_SERVICE = {"F481 5", "F481 6", "F481 7", "F481 8", "F481 9", "OJI1 15", "LL 24", "LL 28", "SHLC 45"}


def judged(end: date) -> date:
    return min(end + timedelta(days=90), TODAY)


def case(region: str, end: date, start: date, ground: str, lawful: bool, **more: Any) -> Case:
    """A modest wage, local figures as the court found them: figures are not the question here."""
    facts = {
        "region": region,
        "as_of": judged(end),
        "employment": {"start": start, "last_day": end},
        "pay": {"average_12_months": "5000", "last_month": "5000", "monthly": "5000"},
        "given": {"minimum_wage": "1", "local_average_wage": "8000"},
        "termination": {"ground": ground, "lawful": lawful, "labour_capacity_grade": 7, "illness": "serious"},
        **more,
    }
    return Case.model_validate(facts)


def one_default_each(result: Assessment, region: str, as_of: date, end: date) -> None:
    for claim in result:
        ids = [asked.id for asked in claim.asked]
        assert len(ids) == len(set(ids))
        for asked in claim.asked:
            keys = [option.key for option in reading(asked.id).options]
            assert keys.count(asked.option) == 1
            assert asked.option == default_option(
                asked.id, region, end if reading(asked.id).dated_by == "ending" else as_of
            )
            assert asked.by == ("national" if asked.option == keys[0] else "region")


@pytest.mark.parametrize("region", REGIONS)
def test_severance_is_due_in_every_quarter(region: str) -> None:
    for end in QUARTERS:
        # from the day after, three years before: exactly three years; in 2008-2010 from the first day of the law
        start = max(date(end.year - 3, end.month, 2), date(2008, 1, 1))
        months = Decimal(3) if start > date(2008, 1, 1) else since_2008(end)
        result = assess(case(region, end, start, "agreement_employer_proposed", True))
        claim = result["economic_compensation"]
        assert isinstance(claim, Award), end
        assert claim.amount == months * 5000, end
        one_default_each(result, region, judged(end), end)


def since_2008(end: date) -> Decimal:
    """Months of pay from 2008-01-01 to the first day of a quarter: years, and a quarter day is 0, 3, 6 or 9 months in."""
    rest = {1: Decimal("0.5"), 4: Decimal("0.5"), 7: Decimal(1), 10: Decimal(1)}
    return end.year - 2008 + rest[end.month]


@pytest.mark.parametrize("region", REGIONS)
def test_old_service_is_measured_in_every_quarter(region: str) -> None:
    for end in QUARTERS:
        result = assess(case(region, end, date(2004, 9, 1), "objective_change", True))
        claim = result["economic_compensation"]
        # 2004-09-01 to 2007-12-31 is 3 years and 4 months: four years by F481 5, three in Shanghai (SHLC 45);
        # Guangdong from 2018-07-18 in one span from 2004-09-01: years and 4, 7, 10 or 1 months to the first of a quarter
        months = since_2008(end) + (3 if region == "310000" else 4)
        if region.startswith("44") and end >= date(2018, 7, 18):
            months = end.year - 2004 + {1: Decimal("-0.5"), 4: Decimal(0), 7: Decimal(0), 10: Decimal("0.5")}[end.month]
        assert claim.amount == months * 5000, end
        one_default_each(result, region, judged(end), end)


def cited(claim: Outcome) -> set[Article]:
    found = set(claim.cites) if isinstance(claim, (Award, NotDue)) else set()
    return found.union(*(quantity.cites for quantity in under(claim.trace))) if isinstance(claim, Award) else found


def under(quantity: Quantity) -> Iterator[Quantity]:
    yield quantity
    for operand in quantity.operands:
        yield from under(operand)


def in_force(article: Article, *days: date) -> bool:
    return any(article.since <= day and (article.until is None or day <= article.until) for day in days)


def worked(claim: Outcome, end: date) -> tuple[date, ...]:
    """Wages follow the law of the month worked (R-TIME-01): the leaves and stoppages below lie before the ending, and the
    months without a contract are those of the ledger."""
    if claim.kind == "double_wages" and isinstance(claim, Award):
        return tuple(row.label.values["first"] for row in claim.periods)
    of_wages = ("sick_pay", "stoppage_pay", "maternity_pay", "unpaid_wages", "probation_damages")
    return (end - timedelta(days=100), end - timedelta(days=40)) if claim.kind in of_wages else ()


def beside_the_ending(end: date) -> dict[str, Any]:
    """Every other claim that has a rule, with the facts that make the rules ask their readings."""
    day = timedelta(days=1)
    return {
        "filed_on": end + 9 * day,
        "sick_leave": [{"start": end - 40 * day, "end": end - 2 * day}],
        "stoppages": [{"start": end - 140 * day, "end": end - 60 * day}],
        "maternity_leaves": [{"start": end - 59 * day, "end": end - 50 * day}],
        "overtime": [{"on": end, "hours": "2"}, {"kind": "rest_day", "days": "1"}, {"kind": "holiday", "hours": "3"}],
        "annual_leave": [{"year": end.year - 1}, {"year": end.year, "exit_day": end}],
        "contracts": [
            {
                "start": end - 365 * day,
                "end": end,
                "probation_months": "3",
                "probation_monthly": "3000",
            }
        ],
        "payment_orders": [{"ordered_on": end, "deadline": end, "amount": "1000"}],
        "arrears": [{"start": end, "end": end}, {"item": "deduction", "due": "3"}],
        "disputes": [{"start": end, "end": end + 20 * day, "earned_elsewhere": "100"}],
        "non_compete": {
            "start": end + day,
            "end": end + 60 * day,
            "released_by_employer_on": end + 40 * day,
            "agreed_monthly": None if end.month < 6 else "100",
        },
    }


@pytest.fixture(scope="module")
def out_of_force() -> dict[str, list[tuple[str, date, str, bool]]]:
    """Article -> region, day, kind, service from before 2008: every citation out of force on the ending day and at judgment.

    Each quarter day in every second place: four of them have it.
    """
    found: dict[str, list[tuple[str, date, str, bool]]] = {}
    for number, region in enumerate(REGIONS):
        for end in QUARTERS[number % 2 :: 2]:
            for ground in Ground:
                for start in (max(date(end.year - 3, end.month, 2), date(2008, 1, 1)), date(2004, 9, 1)):
                    lawful = (end.month + len(ground)) % 2 == 0
                    more = beside_the_ending(end) if ground in (Ground.MEDICAL, Ground.EXPIRY_EMPLOYER_ENDS) else {}
                    for claim in assess(case(region, end, start, ground.value, lawful, **more), alternatives=False):
                        for article in cited(claim):
                            if not in_force(article, end, judged(end), *worked(claim, end)):
                                where = (region, end, claim.kind.value, start < date(2008, 1, 1))
                                found.setdefault(article.id, []).append(where)
    return found


def test_no_article_is_cited_out_of_force(out_of_force: dict[str, list[tuple[str, date, str, bool]]]) -> None:
    unexplained = {
        id: places
        for id, places in out_of_force.items()
        if not (id in FOR_OLD_SERVICE and all(old for *_, old in places))
    }
    assert {id: places[:3] for id, places in unexplained.items()} == {}


@pytest.mark.parametrize("region", REGIONS)
def test_every_reading_has_one_default_on_every_day(region: str) -> None:
    for id, found in READINGS.items():
        keys = [option.key for option in found.options]
        for end in QUARTERS if keys else []:
            assert keys.count(default_option(id, region, end)) == 1, (id, end)
