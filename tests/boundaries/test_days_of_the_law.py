"""Border days of the statutes: the day before, the day, the day after, with the amounts worked out by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.compensation import severance_tax
from laborcalc.foundation.money import add
from laborcalc.hearing.hearing import Hearing
from laborcalc.relationship import score_evidence
from laborcalc.results.outcome import Award, Outcome
from laborcalc.rules.ending.open_ended import two_terms
from laborcalc.rules.limitation.clock import last_day_to_file
from tests.outcomes import codes, reason, yuan

# National defaults, no figure of the tables in the way: 9,000 lies between minimum wage and three times the average.
FACTS: dict[str, Any] = {"region": "重庆", "as_of": "2026-09-01"}


def claim(kind: str, **facts: Any) -> Outcome:
    case = lc.Case.model_validate({**FACTS, "claims": [{"kind": kind}], **facts})
    return lc.assess(case, alternatives=False)[kind]


# --- LCL 97(1): the terms that count for an open-ended contract are those concluded from 2008-01-01 on ---


@pytest.mark.parametrize(
    ("first_day", "damages"),
    [
        ("2007-12-31", "0"),  # one term counts: an expiry as any other
        ("2008-01-01", "108000.00"),  # two count: unlawful, 2 × 9,000 × 6 years
        ("2008-01-02", "108000.00"),  # 5 years 11 months 30 days: 6 months of pay as well
    ],
)
def test_a_term_counts_that_was_concluded_since_2008(first_day: str, damages: str) -> None:
    found = claim(
        "unlawful_termination_damages",
        as_of="2014-03-01",
        employment={"start": first_day, "last_day": "2013-12-31"},
        contracts=[{"start": first_day, "end": "2010-12-31"}, {"start": "2011-01-01", "end": "2013-12-31"}],
        open_ended_asked_on="2013-12-01",
        pay={"average_12_months": "9000"},
        given={"local_average_wage": "5000", "minimum_wage": "1050"},
        termination={"ground": "expiry_employer_ends"},
    )
    assert found.amount == yuan(damages)


# --- R-COMP-15 (DECISION): a break of up to thirty days does not interrupt ---


@pytest.mark.parametrize(
    ("until", "severance"),
    [
        ("2016-12-03", "54000.00"),  # 28 days between
        ("2016-12-02", "54000.00"),  # 29
        ("2016-12-01", "54000.00"),  # 30: from 2015-01-01 to 2020-12-31, six years
        ("2016-11-30", "54000.00"),  # 31: 1 year 11 months and 4 years are 5 years 11 months, six months of pay
    ],
)
def test_a_break_of_thirty_days(until: str, severance: str) -> None:
    found = claim("economic_compensation", **_moved(until, "2015-01-01", "2020-12-31"))
    assert found.amount == yuan(severance)


def _moved(until: str, since: str, end: str) -> dict[str, Any]:
    return {
        "as_of": "2021-03-01",
        "employment": {
            "start": "2017-01-01",
            "last_day": end,
            "prior_service": [{"start": since, "last_day": until, "moved_by_employer": True}],
        },
        "pay": {"average_12_months": "9000"},
        "given": {"local_average_wage": "8000", "minimum_wage": "1800"},
        "termination": {"ground": "expiry_employer_ends", "lawful": True},
    }


@pytest.mark.parametrize(
    ("until", "severance"),
    [
        ("2016-12-02", "54000.00"),  # 29 days between: one service of 5 years 6 months
        ("2016-12-01", "54000.00"),  # 30: the same
        ("2016-11-30", "49500.00"),  # 31: the break comes off, 5 years 5 months, five and a half months of pay
    ],
)
def test_the_break_itself_counts_as_service_only_up_to_thirty_days(until: str, severance: str) -> None:
    """2015-07-01 to 2020-12-31 is 5 years 6 months, both days counted; without December 2016 it is 5 years 5 months."""
    assert claim("economic_compensation", **_moved(until, "2015-07-01", "2020-12-31")).amount == yuan(severance)


# --- LCL 19, 83 from 2008-01-01 on ---


@pytest.mark.parametrize(
    ("first_day", "amount"),
    [
        ("2007-12-31", "0"),  # agreed under the old law: it runs as agreed (LCL 97)
        ("2008-01-01", "16000.00"),  # a term of a year and more allows two months; two more were served: 2 × 8,000
        ("2008-01-02", "16000.00"),
    ],
)
def test_damages_for_a_probation_from_2008(first_day: str, amount: str) -> None:
    found = claim(
        "probation_damages",
        as_of="2009-06-01",
        employment={"start": first_day},
        contracts=[{"start": first_day, "end": "2009-01-31", "probation_months": "4"}],
        pay={"monthly": "8000"},
    )
    assert found.amount == yuan(amount)
    if not found.amount:
        assert reason(found) == "BEFORE_2008"


@pytest.mark.parametrize(
    ("last_day", "status"), [("2007-12-31", "not_due"), ("2008-01-01", "due"), ("2008-01-02", "due")]
)
def test_damages_for_a_dismissal_from_2008(last_day: str, status: str) -> None:
    """The law that knows damages came into force on 2008-01-01 (LCL 87, 98)."""
    job = {"start": "2004-01-01", "last_day": last_day}
    figures = {"pay": {"average_12_months": "5000"}, "given": {"minimum_wage": "1", "local_average_wage": "8000"}}
    ending = {"ground": "dismissal_without_ground"}
    found = claim("unlawful_termination_damages", employment=job, termination=ending, claims=None, **figures)
    assert found.status == status


@pytest.mark.parametrize(("first_day", "lines"), [("2007-12-31", 0), ("2008-01-01", 1), ("2008-01-02", 1)])
def test_the_least_wage_of_a_probation_from_2008(first_day: str, lines: int) -> None:
    """LCL 20: 80 % of 8,000 is 6,400; 4,000 were paid for two lawful months."""
    found = claim(
        "unpaid_wages",
        as_of="2009-06-01",
        employment={"start": first_day},
        contracts=[{"start": first_day, "end": "2010-12-31", "probation_months": "2", "probation_monthly": "4000"}],
        pay={"monthly": "8000"},
        given={"minimum_wage": "680"},
    )
    assert found.amount == (yuan("4800.00") if lines else None)  # 2 × (6,400 − 4,000)


# --- REG 20: the month before the ending, over the turn of the year ---


@pytest.mark.parametrize(
    ("last_day", "wage"),
    [
        ("2025-12-31", "7100.00"),  # November
        ("2026-01-01", "7200.00"),  # December of the year before
        ("2026-01-31", "7200.00"),
        ("2026-02-01", "7300.00"),  # January
        ("2026-12-01", "8100.00"),  # November of the same year
    ],
)
def test_the_month_before_the_ending(last_day: str, wage: str) -> None:
    months = [("2024-12", "5012"), ("2025-11", "7100"), ("2025-12", "7200"), ("2026-01", "7300"), ("2026-11", "8100")]
    found = claim(
        "notice_pay",
        as_of="2026-12-31",
        employment={"start": "2020-01-01", "last_day": last_day},
        pay={"payslips": [{"month": month, "due": due} for month, due in months]},
        given={"minimum_wage": "2330"},
        termination={"ground": "incompetence", "lawful": True},
    )
    assert found.amount == yuan(wage)


@pytest.mark.parametrize(("told", "warned"), [("2026-05-31", False), ("2026-05-30", True), ("2026-05-29", True)])
def test_thirty_days_of_notice(told: str, warned: bool) -> None:
    """LCL 40: from 31 May to 29 June are 29 days, from 30 May 30."""
    found = claim(
        "notice_pay",
        employment={"start": "2020-01-01", "last_day": "2026-06-29"},
        pay={"monthly": "9000"},
        termination={"ground": "incompetence", "lawful": True, "notified_on": told},
    )
    assert found.amount == yuan("9000.00")
    assert ("NOTICE_DATES" in codes(found)) == warned


# --- T164: the brackets of the tax on severance ---


@pytest.mark.parametrize(
    ("excess", "tax"),
    [
        ("35999", "1079.97"),  # 3 %
        ("36000", "1080.00"),  # 3 %
        ("36000.50", "1080.05"),  # 10 % − 2,520
        ("36001", "1080.10"),
        ("144000", "11880.00"),  # 10 % − 2,520
        ("144000.50", "11880.10"),  # 20 % − 16,920
        ("300000", "43080.00"),  # 20 % − 16,920
        ("300001", "43080.25"),  # 25 % − 31,920
        ("420000", "73080.00"),  # 25 % − 31,920
        ("420001", "73080.30"),  # 30 % − 52,920
        ("660000", "145080.00"),  # 30 % − 52,920
        ("660001", "145080.35"),  # 35 % − 85,920
        ("960000", "250080.00"),  # 35 % − 85,920
        ("960001", "250080.45"),  # 45 % − 181,920
        ("0", "0.00"),
        # half a yuan below each border
        ("35999.50", "1079.99"),
        ("143999.50", "11879.95"),
        ("299999.50", "43079.90"),
        ("419999.50", "73079.88"),
        ("659999.50", "145079.85"),
        ("959999.50", "250079.83"),
    ],
)
def test_each_bracket_of_the_annual_table(excess: str, tax: str) -> None:
    """Three times an annual average of 100,000 is exempt (财税〔2018〕164号 五(一)); each bracket includes its upper end."""
    received = add([yuan(excess), Decimal(300000)])
    assert severance_tax(amount=received, annual_average_wage="100000").value == yuan(tax)


# --- LCL 47(2): the word at the cliff, at five per cent ---


@pytest.mark.parametrize(
    ("wage", "warned"),
    [
        ("28499", False),
        ("28500", True),  # 1,500 below three times 10,000: exactly 5 %
        ("31500", True),  # 1,500 above
        ("31501", False),
    ],
)
def test_within_five_per_cent_of_the_cap(wage: str, warned: bool) -> None:
    found = claim(
        "economic_compensation",
        employment={"start": "2023-01-01", "last_day": "2025-12-31"},
        pay={"average_12_months": wage},
        given={"local_average_wage": "10000", "minimum_wage": "2330"},
        termination={"ground": "objective_change", "lawful": True},
    )
    assert found.amount == 3 * min(yuan(wage), yuan("30000"))
    assert ("CAP_CLIFF" in codes(found)) == warned


# --- limitation (MAL 27(3); AR 28): one day of suspension adds one day ---


@pytest.mark.parametrize(
    ("held", "last"),
    [
        ([("2026-01-05", "2026-01-05")], "2026-03-04"),  # from 2025-03-03 the year ends on Tuesday 2026-03-03
        ([("2026-01-05", "2026-01-06")], "2026-03-05"),
        ([("2026-03-03", "2026-03-03")], "2026-03-04"),  # its last day
        ([("2026-03-04", "2026-03-04")], "2026-03-03"),  # over
        ([("2025-03-03", "2025-03-03")], "2026-03-03"),  # before it ran
        ([("2025-03-04", "2025-03-04")], "2026-03-04"),  # its first day
        ([("2026-01-05", "2026-01-06"), ("2026-01-06", "2026-01-06")], "2026-03-05"),  # no day twice
        ([("2026-01-05", "2026-01-06"), ("2026-01-06", "2026-01-07")], "2026-03-06"),
    ],
)
def test_days_of_suspension(held: list[tuple[str, str]], last: str) -> None:
    events = [{"kind": "force_majeure", "on": first, "until": until} for first, until in held]
    assert str(last_day_to_file("2025-03-03", events)) == last


# --- JI1 39: released before the duty ends by itself ---


@pytest.mark.parametrize(
    ("released", "amount"),
    [
        ("2026-06-29", "78000.00"),  # five months, 21 weekdays at 400, three months more
        ("2026-06-30", "52200.00"),  # on its last day: six months
        ("2026-07-01", "52200.00"),
    ],
)
def test_a_release_on_the_last_day_brings_no_months_more(released: str, amount: str) -> None:
    found = claim(
        "non_compete_compensation",
        non_compete={
            "start": "2026-01-01",
            "end": "2026-06-30",
            "agreed_monthly": "8700",
            "released_by_employer_on": released,
        },
    )
    assert found.amount == yuan(amount)


@pytest.mark.parametrize(
    ("end", "said"), [("2027-12-30", False), ("2027-12-31", False), ("2028-01-01", True), ("2028-06-30", True)]
)
def test_two_years_without_competing(end: str, said: bool) -> None:
    """LCL 24(2): from 2026-01-01 to 2027-12-31 at the most, 24 months."""
    found = claim("non_compete_compensation", non_compete={"start": "2026-01-01", "end": end, "agreed_monthly": "8700"})
    assert ("OVER_TWO_YEARS" in codes(found)) == said
    assert found.amount == yuan("208800.00") or end == "2027-12-30"


# --- WIJ 3(1)(5), in force from 2014-09-01: vehicles under another's name ---


@pytest.mark.parametrize(("day", "cited"), [("2014-08-31", False), ("2014-09-01", True), ("2014-09-02", True)])
def test_an_attached_vehicle_by_day(day: str, cited: bool) -> None:
    evidence = [{"kind": "attached_vehicle", "source": "public_body"}]
    found = score_evidence(evidence, as_of="2020-01-01", claimed_end=day)
    assert ("WIJ 3" in {article.id.split("(")[0] for article in found.cites}) == cited
    assert ("2014-09-01前没有全国性规定" in found.reasons[0].say("zh")) == (not cited)


@pytest.mark.parametrize(("day", "route"), [("2024-12-31", "contested"), ("2025-01-01", "strong")])
def test_an_agreed_delay_of_retirement_from_2025(day: str, route: str) -> None:
    """RET 1: before 2025-01-01 there was no such agreement, and one past the age is contested at most (R-REL-11)."""
    evidence = [
        {"kind": "payroll_sheet", "source": "employer"},
        {"kind": "roster", "source": "employer"},
    ]
    found = score_evidence(evidence, as_of="2025-06-01", status="delayed_retirement", claimed_end=day)
    assert found.band.value == route


@pytest.mark.parametrize(
    ("last_day", "amount"),
    [("2007-12-30", "0"), ("2007-12-31", "0"), ("2008-01-01", "9000.00"), ("2008-01-02", "9000.00")],
)
def test_notice_pay_from_2008(last_day: str, amount: str) -> None:
    """LCL 40, in force from 2008-01-01; before it notice was owed and no pay in its place."""
    found = claim(
        "notice_pay",
        as_of="2008-06-01",
        employment={"start": "2005-01-01", "last_day": last_day},
        pay={"monthly": "9000"},
        termination={"ground": "incompetence", "lawful": True},
    )
    assert found.amount == yuan(amount)


def test_a_raise_in_the_middle_of_a_month_of_overtime() -> None:
    """8,700 to Sunday 15 March 2026, 17,400 from Monday 16 on: an hour on Monday 9 is 50 × 1.5, on Monday 16 100 × 1.5."""
    found = claim(
        "overtime_pay",
        pay={"history": [{"start": "2025-01-01", "monthly": "8700"}, {"start": "2026-03-16", "monthly": "17400"}]},
        overtime=[{"on": "2026-03-09", "hours": "1"}, {"on": "2026-03-16", "hours": "1"}],
    )
    assert found.amount == yuan("225.00")


# --- R-COMP-15 where the hire is not known: terms with a break of up to thirty days between them are in a row ---


@pytest.mark.parametrize(("second", "in_a_row"), [("2018-01-30", True), ("2018-01-31", True), ("2018-02-01", False)])
def test_terms_in_a_row_on_paper(second: str, in_a_row: bool) -> None:
    """The first ran to 2017-12-31: to 31 January are thirty days between, to 1 February thirty-one."""
    contracts = [{"start": "2015-01-01", "end": "2017-12-31"}, {"start": second, "end": "2020-12-31"}]
    case = lc.Case.model_validate({**FACTS, "contracts": contracts})
    assert (two_terms(Hearing(case)) is not None) == in_a_row


# --- MAL 27: a claim filed on the last day is in time ---


@pytest.mark.parametrize(("filed_on", "live"), [("2026-05-29", "8000"), ("2026-06-01", "8000"), ("2026-06-02", "0")])
def test_damages_for_a_probation_filed_on_the_last_day(filed_on: str, live: str) -> None:
    """A term of a year allows two months, three were served to Saturday 2025-05-31: to Sunday, so Monday, 2026-06-01."""
    found = claim(
        "probation_damages",
        filed_on=filed_on,
        limitation_pleaded=True,
        employment={"start": "2025-03-01"},
        contracts=[{"start": "2025-03-01", "end": "2026-02-28", "probation_months": "3"}],
        pay={"monthly": "8000"},
    )
    assert isinstance(found, Award) and found.live is not None
    assert (found.amount, found.live.value) == (yuan("8000.00"), yuan(live))


def test_the_day_to_file_by_is_that_of_the_part_that_falls_first() -> None:
    """Unsigned since 2025-12-01: the second wage of 1 January 2026 has to be claimed by 2027-01-01, whose calendar is not held."""
    found = claim(
        "double_wages",
        region="北京",
        employment={"start": "2025-12-01"},
        contracts=[],
        pay={"monthly": "8700"},
        readings={"D-01": "day_by_day"},
    )
    assert isinstance(found, Award)
    assert str(found.last_filing_day) == "2027-01-01"
