"""Leave: days of annual leave (R-LEAVE-01), pay for those not taken (R-LEAVE-02), medical period and maternity (R-LEAVE-04, 05).

Pay is reckoned at 8,700 a month, 400 a day, so that a day not taken is 800 on top.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import Quantity, steps
from laborcalc.hearing.runs import decide
from laborcalc.law.workdays import PUBLISHED
from laborcalc.leave import annual_leave_days, annual_leave_pay, maternity_days, maternity_pay, medical_period
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from laborcalc.results.schedule import Information
from laborcalc.rules.claims import rule_of
from laborcalc.rules.limitation.clock import runs_out, to_workday
from tests.outcomes import codes, options, reason, yuan

NOW = "2026-11-21"
BEIJING, SHANGHAI, GUANGZHOU = "110000", "310000", "440100"
PAY = Kind.ANNUAL_LEAVE_PAY
MATERNITY = Kind.MATERNITY_PAY


def days(year: int, **more: Any) -> Decimal:
    """Days of a year, judged when it is over."""
    return annual_leave_days(year=year, as_of=more.pop("as_of", f"{year + 1}-02-01"), **more).value


def case(*leave: dict[str, Any], **more: Any) -> Assessment:
    facts = {
        "region": BEIJING,
        "as_of": NOW,
        "pay": {"average_12_months_without_overtime": "8700"},
        "annual_leave": list(leave),
        **more,
    }
    return assess(Case.model_validate(facts))


def owed(*leave: dict[str, Any], **more: Any) -> Outcome:
    return case(*leave, **more)[PAY]


def long_career(start: str = "2015-01-01", last_day: str | None = None, **more: Any) -> dict[str, Any]:
    """Employed since 2015, twelve working years in all: ten days a year."""
    return {"employment": {"start": start, "last_day": last_day}, "worker": {"career_years": 12}, **more}


def live(outcome: Outcome) -> Decimal:
    assert isinstance(outcome, Award)
    assert outcome.live is not None
    return outcome.live.value


# --- R-LEAVE-01: days of a year ---


@pytest.mark.parametrize(
    "career_years, entitled",
    [("1", 5), ("9", 5), ("9.9", 5), ("10", 10), ("19", 10), ("19.5", 10), ("20", 15), ("41", 15)],
)
def test_bands(career_years: str, entitled: int) -> None:
    assert days(2024, hired_on="2015-01-01", career_years=career_years) == entitled


@pytest.mark.parametrize("start, entitled", [("2015-12-31", 5), ("2016-01-01", 10), ("2006-01-01", 15)])
def test_the_band_of_a_whole_year_by_the_first_day_of_the_career(start: str, entitled: int) -> None:
    # 31 December 2025 alone stands at ten days: 364 × 5 and 1 × 10 days ÷ 365 = 5.01
    assert days(2025 if start == "2015-12-31" else 2026, hired_on="2020-01-01", career_start=start) == entitled


def test_less_than_a_year_of_work_in_all_gives_no_leave() -> None:
    """AL 2: twelve months in a row must have been worked; half a year in all cannot hold them."""
    assert days(2026, hired_on="2026-05-11", career_years="0.5") == 0


@pytest.mark.parametrize(
    "hired_on, career_years, entitled",
    [
        ("2024-01-01", 12, 10),  # the whole year
        ("2024-01-02", 12, 10),  # a leap year: 365 days are left, divided by 365
        ("2024-01-03", 25, 14),  # 364 ÷ 365 × 15 = 14.96
        ("2024-07-01", 5, 2),  # 184 ÷ 365 × 5 = 2.52
        ("2024-12-31", 25, 0),  # 1 ÷ 365 × 15 = 0.04
    ],
)
def test_year_of_hire(hired_on: str, career_years: int, entitled: int) -> None:
    assert days(2024, hired_on=hired_on, career_years=career_years) == entitled


@pytest.mark.parametrize(
    "last_day, entitled",
    [
        ("2024-12-31", 15),
        ("2024-12-30", 15),  # 365 days of a leap year: 365 ÷ 365
        ("2024-12-29", 14),  # 364 ÷ 365 × 15 = 14.96
        ("2024-01-24", 0),  # 24 ÷ 365 × 15 = 0.99
        ("2024-01-25", 1),  # 25 ÷ 365 × 15 = 1.03
    ],
)
def test_year_of_leaving(last_day: str, entitled: int) -> None:
    assert days(2024, hired_on="2000-01-01", last_day=last_day, career_years=25) == entitled


def test_hired_and_gone_in_the_same_year() -> None:
    # 2 March to 31 August: 30 + 30 + 31 + 30 + 31 + 31 = 183; 183 ÷ 365 × 10 = 5.01
    assert days(2026, hired_on="2026-03-02", last_day="2026-08-31", career_years=12) == 5


@pytest.mark.parametrize(
    "span, taken, left",
    [
        ({"hired_on": "2015-01-01"}, "3", "7"),  # a whole year
        ({"hired_on": "2015-01-01"}, "0.5", "9.5"),
        ({"hired_on": "2015-01-01"}, "10", "0"),
        ({"hired_on": "2015-01-01"}, "12", "0"),  # what was taken beyond is not owed back
        ({"hired_on": "2026-05-11"}, "1.5", "4.5"),  # of the year of hire: 6.43, whole days first
        ({"hired_on": "2026-05-11"}, "8", "0"),
        # of the year of leaving: 181 ÷ 365 × 10 = 4.96, less what was taken, then whole days (ALM 12)
        ({"hired_on": "2015-01-01", "last_day": "2026-06-30"}, "0", "4"),
        ({"hired_on": "2015-01-01", "last_day": "2026-06-30"}, "0.5", "4"),  # 4.46
        ({"hired_on": "2015-01-01", "last_day": "2026-06-30"}, "1", "3"),  # 3.96
        ({"hired_on": "2015-01-01", "last_day": "2026-06-30"}, "6", "0"),
    ],
)
def test_days_taken(span: dict[str, str], taken: str, left: str) -> None:
    assert days(2026, career_years=12, taken=taken, **span) == Decimal(left)


@pytest.mark.parametrize(
    "career_start, hired_on, last_day, split, full_year",
    [
        # ten years on 1 July: 181 × 5 + 184 × 10 = 2,745; ÷ 365 = 7.52
        ("2016-07-01", "2020-01-01", None, 7, 10),
        # twenty years on 1 July: (181 × 10 + 184 × 15) ÷ 365 = 12.52
        ("2006-07-01", "2020-01-01", None, 12, 15),
        # hired on 11 May: (51 × 5 + 184 × 10) ÷ 365 = 5.74; at ten days 235 ÷ 365 × 10 = 6.44
        ("2016-07-01", "2026-05-11", None, 5, 6),
        # gone before the border: 181 ÷ 365 × 5 = 2.48
        ("2016-07-01", "2020-01-01", "2026-06-30", 2, 2),
        # a career from 29 February: ten years on 28 February 2026: (58 × 5 + 307 × 10) ÷ 365 = 9.21
        ("2016-02-29", "2020-01-01", None, 9, 10),
    ],
)
def test_year_in_which_a_band_is_crossed(
    career_start: str, hired_on: str, last_day: str | None, split: int, full_year: int
) -> None:
    facts: dict[str, Any] = {"hired_on": hired_on, "last_day": last_day, "career_start": career_start}
    assert days(2026, **facts) == split
    assert days(2026, **facts, readings={"D-35": "full_year"}) == full_year


def test_both_readings_of_the_crossing_are_shown() -> None:
    worker = {"career_start": "2016-07-01"}
    claim = owed({"year": 2026}, employment={"start": "2020-01-01"}, worker=worker, as_of="2027-02-01")
    assert claim.amount == yuan("5600.00")  # 7 days
    assert options(claim, "D-35") == {"full_year": yuan("8000.00")}
    # nothing is crossed in the year after
    after = owed({"year": 2025}, employment={"start": "2020-01-01"}, worker={"career_start": "2014-07-01"})
    assert not options(after, "D-35")


@pytest.mark.parametrize(
    "year, entitled",
    [
        (2025, 0),  # the first twelve months are not over
        (2026, 4),  # from 10 March: 297 ÷ 365 × 5 = 4.07
        (2027, 5),
    ],
)
def test_the_first_twelve_months_of_work(year: int, entitled: int) -> None:
    assert days(year, hired_on="2025-03-10", career_start="2025-03-10") == entitled


def test_gone_on_the_last_day_of_the_first_twelve_months() -> None:
    claim = owed(
        {"year": 2026},
        employment={"start": "2025-03-10", "last_day": "2026-03-09"},
        worker={"career_start": "2025-03-10"},
    )
    assert reason(claim) == "NOT_A_YEAR_YET"


def test_earlier_work_counts_toward_the_twelve_months() -> None:
    # nine years elsewhere, hired on 11 May 2026: 235 ÷ 365 × 5 = 3.22
    assert days(2026, hired_on="2026-05-11", career_start="2017-05-11") == 3


def test_service_that_counts_on_is_part_of_the_career() -> None:
    """REG 10: moved by the employer after eight years; ten years on 2025-01-01."""
    job = {"start": "2023-01-01", "prior_service": [{"start": "2015-01-01", "last_day": "2022-12-31"}]}
    assert owed({"year": 2025}, employment=job).amount == yuan("8000.00")
    assert owed({"year": 2024}, employment=job).amount == yuan("4000.00")


def test_career_years_stand_for_every_year_listed() -> None:
    claim = owed({"year": 2024}, {"year": 2025}, **long_career())
    assert claim.amount == yuan("16000.00")
    assert "CAREER_YEARS" in codes(claim)
    assert not claim.missing


def test_a_career_that_is_not_stated_gives_a_lower_bound() -> None:
    claim = owed({"year": 2025}, employment={"start": "2020-01-01"})
    assert claim.amount == yuan("4000.00")
    assert "OWN_SERVICE" in codes(claim)
    assert [gap.path for gap in claim.missing] == ["worker.career_start"]


def test_twenty_years_here_cannot_give_more() -> None:
    claim = owed({"year": 2025}, employment={"start": "2005-01-01"})
    assert claim.amount == yuan("12000.00")
    assert not claim.missing
    assert "OWN_SERVICE" not in codes(claim)


def test_a_first_year_here_is_not_refused_while_the_career_is_unknown() -> None:
    """AL 2: twelve months with any employers; whether they were worked elsewhere is not stated, which is not "no"."""
    claim = owed({"year": 2025}, employment={"start": "2025-03-10", "last_day": "2025-12-31"})
    assert [gap.path for gap in claim.missing] == ["worker.career_start"]


def test_part_time_workers_have_none_unless_it_was_agreed() -> None:
    """The prevailing view; the other one stands beside it: ten days at 400, twice."""
    part_time = {"employment": {"start": "2015-01-01", "kind": "part_time"}, "worker": {"career_years": 12}}
    claim = owed({"year": 2025}, **part_time)
    assert reason(claim) == "PART_TIME"
    assert options(claim, "R-LEAVE-01") == {"as_employee": yuan("8000.00")}
    for agreed in ({"entitled_days": "5"}, {"untaken_days": "5"}):
        assert owed({"year": 2025, **agreed}, **part_time).amount == yuan("4000.00")


@pytest.mark.parametrize(("career_start", "amount"), [("2015-12-31", "8000.00"), ("2016-01-01", "4000.00")])
def test_ten_years_reached_on_the_last_day_of_the_year(career_start: str, amount: str) -> None:
    """AL 3, D-35: ten years on 2025-12-31 give the ten days of that year where the longer leave counts for the whole of it."""
    facts = {"employment": {"start": "2018-01-01"}, "worker": {"career_start": career_start}}
    assert owed({"year": 2025}, **facts, readings={"D-35": "full_year"}).amount == yuan(amount)


@pytest.mark.parametrize(("year", "code"), [(2020, "NOT_PROVED"), (2025, None)])
def test_what_the_employer_need_not_prove_has_not_expired(year: int, code: str | None) -> None:
    """D-08: in time, as the employment ended a month ago, but of the years before the last two nothing is proved."""
    facts = long_career(last_day="2026-10-31", filed_on="2026-11-02", readings={"D-08": "proof_two_years"})
    assert codes(owed({"year": year, "untaken_days": "5"}, **facts)) & {"NOT_PROVED", "EXPIRED"} == (
        {code} if code else set()
    )


def test_days_of_the_year_that_were_agreed_are_pro_rated() -> None:
    """ALM 12, 13: of 12 agreed days 181 ÷ 365 are 5.95, five whole; of the ten of the law 4.96, four. 800 a day."""
    facts = long_career(last_day="2025-06-30")
    agreed = owed({"year": 2025, "entitled_days": "12"}, **facts)
    assert (agreed.amount, owed({"year": 2025}, **facts).amount) == (yuan("4000.00"), yuan("3200.00"))
    leaves = {
        id: {step.args[0] for step in steps(claim.trace) if step.op == "fact"}
        for id, claim in [("agreed", agreed)]
        if isinstance(claim, Award)
    }
    assert "annual_leave.0.entitled_days" in leaves["agreed"]


@pytest.mark.parametrize("status", ["past_retirement_age", "drawing_pension"])
@pytest.mark.parametrize(
    "start, last_day, left, as_employee",
    [
        ("2026-07-01", "2026-10-31", None, "4"),  # 123 ÷ 365 × 15 = 5.05, one of them taken
        ("2026-06-30", "2026-10-31", "0", "4"),  # one day before the rules came into force: 0.04
        ("2015-01-01", "2026-10-31", "6", "11"),  # 181 ÷ 365 × 15 = 7.44; 304 ÷ 365 × 15 = 12.49
        ("2015-01-01", "2026-06-30", "6", "6"),
    ],
)
def test_over_age_workers_have_none_from_2026_07_01(
    status: str, start: str, last_day: str, left: str | None, as_employee: str
) -> None:
    """OA56 5 and 9 do not list annual leave; the time before counts as it did."""
    facts = {"employment": {"start": start, "last_day": last_day}, "worker": {"status": status, "career_years": 25}}
    claim = owed({"year": 2026, "taken_days": "1"}, **facts)
    if left is None:
        assert reason(claim) == "OVER_AGE"
        assert isinstance(claim, NotDue)
        assert {article.id for article in claim.cites} == {"OA56 5", "OA56 9"}
    else:
        assert (claim.amount or 0) == Decimal(left) * 800
    assert ("OVER_AGE_LEAVE" in codes(claim)) is (left is not None and last_day > "2026-07")
    assert (
        owed({"year": 2026, "taken_days": "1"}, **facts, readings={"R-LEAVE-01": "as_employee"}).amount or 0
    ) == Decimal(as_employee) * 800


def test_no_annual_leave_before_2008() -> None:
    """AL 10: in force since 2008-01-01."""
    assert days(2008, hired_on="1995-01-01", career_start="1995-01-01") == 10
    assert days(2007, hired_on="1995-01-01", career_start="1995-01-01") == 0


def test_the_first_day_of_work_is_asked_for() -> None:
    claim = owed({"year": 2025}, worker={"career_years": 12})
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["employment.start"]
    # days as found need none
    assert owed({"year": 2025, "untaken_days": "2"}).amount == yuan("1600.00")


def test_one_year_that_cannot_be_said_does_not_stop_the_others() -> None:
    claim = owed({"year": 2024, "untaken_days": "2"}, {"year": 2025})
    assert claim.amount == yuan("1600.00")
    assert [gap.path for gap in claim.missing] == ["employment.start"]


def test_days_as_agreed_or_found() -> None:
    # more than the law gives, and no first day of work is needed
    assert owed({"year": 2025, "entitled_days": "12"}).amount == yuan("9600.00")
    # pro rata in the year of hire: 235 ÷ 365 × 12 = 7.73, no matter how long the career
    claim = owed({"year": 2025, "entitled_days": "12"}, employment={"start": "2025-05-11"})
    assert claim.amount == yuan("5600.00")


def test_the_day_of_leaving_may_stand_with_the_year() -> None:
    # 181 ÷ 365 × 10 = 4.96
    claim = owed({"year": 2025, "entitled_days": "10", "exit_day": "2025-06-30"})
    assert claim.amount == yuan("3200.00")


def test_a_year_that_is_still_running() -> None:
    assert reason(owed({"year": 2026}, **long_career())) == "YEAR_RUNNING"
    assert reason(owed({"year": 2027}, **long_career())) == "YEAR_RUNNING"
    # the employment has ended in it: 300 ÷ 365 × 10 = 8.22 (to 27 October)
    assert owed({"year": 2026}, **long_career(last_day="2026-10-27")).amount == yuan("6400.00")


def test_a_year_outside_the_employment() -> None:
    assert reason(owed({"year": 2014}, **long_career())) == "NOT_EMPLOYED"
    assert reason(owed({"year": 2025}, **long_career(last_day="2024-12-31"))) == "NOT_EMPLOYED"


def test_declined_in_writing() -> None:
    claim = owed({"year": 2025, "untaken_days": "5", "declined_in_writing": True})
    assert reason(claim) == "DECLINED"
    assert isinstance(claim, NotDue)
    assert [article.id for article in claim.cites] == ["ALM 10(2)"]


def test_nothing_left() -> None:
    assert reason(owed({"year": 2025, "taken_days": "10"}, **long_career())) == "NO_DAYS"
    assert reason(owed({"year": 2025, "untaken_days": "0"})) == "NO_DAYS"


def test_zero_days_say_why() -> None:
    found = annual_leave_days(year=2025, hired_on="2025-03-10", career_start="2025-03-10", as_of=NOW)
    assert isinstance(found, Quantity)
    assert found.value == 0
    assert [article.id for article in found.cites] == ["AL 2"]


def test_malformed_arguments() -> None:
    with pytest.raises(BadCase, match="year"):
        annual_leave_days(year=1984, hired_on="1980-01-01", as_of=NOW)


# --- AL 4, ALM 8: what excludes the leave ---


@pytest.mark.parametrize(
    "career_years, last, excluded",
    [
        (5, "2025-04-29", False),  # from 1 March: one month and 29 days
        (5, "2025-04-30", True),  # two months
        (12, "2025-04-30", False),
        (12, "2025-05-31", True),
        (25, "2025-05-31", False),
        (25, "2025-06-30", True),
    ],
)
def test_sick_leave_excludes_by_band(career_years: int, last: str, excluded: bool) -> None:
    facts = {"employment": {"start": "2015-01-01"}, "worker": {"career_years": career_years}}
    claim = owed({"year": 2025}, **facts, sick_leave=[{"start": "2025-03-01", "end": last}])
    assert (claim.status == "not_due") is excluded
    if excluded:
        assert reason(claim) == "SICK_LEAVE"


@pytest.mark.parametrize("entitled, excluded", [("4", True), ("5", True), ("9", True), ("10", False), ("12", False)])
def test_sick_leave_beside_days_as_found(entitled: str, excluded: bool) -> None:
    """Two months exclude the lowest band, also where a contract gives more than its five days."""
    claim = owed({"year": 2025, "entitled_days": entitled}, sick_leave=[{"start": "2025-03-01", "end": "2025-04-30"}])
    assert (claim.status == "not_due") is excluded


def test_sick_days_add_up_within_the_calendar_year() -> None:
    facts = {"employment": {"start": "2015-01-01"}, "worker": {"career_years": 5}}
    # a month, and twice fifteen days
    spells = [("2025-02-01", "2025-02-28"), ("2025-05-01", "2025-05-15"), ("2025-08-01", "2025-08-15")]
    sick = [{"start": first, "end": last} for first, last in spells]
    assert reason(owed({"year": 2025}, **facts, sick_leave=sick)) == "SICK_LEAVE"
    assert owed({"year": 2025}, **facts, sick_leave=sick[:2]).amount == yuan("4000.00")
    # December belongs to the year before
    over_new_year = [{"start": "2024-12-01", "end": "2025-01-31"}]
    assert owed({"year": 2025}, **facts, sick_leave=over_new_year).amount == yuan("4000.00")


@pytest.mark.parametrize(
    "facts, code",
    [
        ({"school_vacation": True}, "SCHOOL_VACATION"),
        ({"paid_personal_leave_days": "20"}, "PERSONAL_LEAVE"),
        ({"paid_personal_leave_days": "19.5"}, None),
    ],
)
def test_vacations_and_personal_leave_exclude(facts: dict[str, Any], code: str | None) -> None:
    claim = owed({"year": 2025, **facts}, **long_career())
    if code is None:
        assert claim.amount == yuan("8000.00")
    else:
        assert reason(claim) == code
        assert isinstance(claim, NotDue)
        assert [article.id for article in claim.cites] == ["AL 4"]


def test_several_years_that_are_all_refused() -> None:
    claim = owed(
        {"year": 2024, "school_vacation": True}, {"year": 2025, "paid_personal_leave_days": "30"}, **long_career()
    )
    assert reason(claim) == "NO_YEAR"
    assert {"SCHOOL_VACATION", "PERSONAL_LEAVE"} <= codes(claim)
    # one refused, one owed: the refused one is named
    mixed = owed({"year": 2024, "school_vacation": True}, {"year": 2025}, **long_career())
    assert mixed.amount == yuan("8000.00")
    assert "SCHOOL_VACATION" in codes(mixed)


SICK_IN_2024 = [{"start": "2024-03-01", "end": "2024-05-31"}]  # three months: the limit of the band of ten days


def test_leave_taken_in_an_excluded_year_costs_the_next() -> None:
    """ALM 8: two days were taken, then three months of sick leave."""
    claim = owed({"year": 2024, "taken_days": "2"}, {"year": 2025}, **long_career(), sick_leave=SICK_IN_2024)
    assert reason(claim) == "NO_YEAR"
    assert {"SICK_LEAVE", "LOST"} <= codes(claim)


@pytest.mark.parametrize(
    "before, sick",
    [
        ({"taken_days": "0"}, SICK_IN_2024),  # none was taken: 2024 alone is excluded
        ({"taken_days": "2"}, [{"start": "2024-03-01", "end": "2024-05-29"}]),  # two months and 29 days
    ],
)
def test_the_next_year_stands_otherwise(before: dict[str, str], sick: list[dict[str, str]]) -> None:
    both = owed({"year": 2024, **before}, {"year": 2025}, **long_career(), sick_leave=sick)
    # 2025 in full; of 2024 nothing, or eight days
    assert both.amount == (yuan("8000.00") if before["taken_days"] == "0" else yuan("14400.00"))
    assert "LOST" not in codes(both)


def test_a_school_vacation_does_not_cost_the_next_year() -> None:
    """ALM 8 names items 2 to 5 of AL 4: not the vacation of item 1."""
    claim = owed({"year": 2024, "taken_days": "2", "school_vacation": True}, {"year": 2025}, **long_career())
    assert claim.amount == yuan("8000.00")


def test_a_year_before_that_cannot_be_reckoned_costs_nothing() -> None:
    # no first day of work: whether 2024 was excluded cannot be said
    sick = [{"start": "2024-03-01", "end": "2024-05-31"}]
    claim = owed({"year": 2024, "taken_days": "2"}, {"year": 2025, "entitled_days": "10"}, sick_leave=sick)
    assert claim.amount == yuan("8000.00")


# --- D-40: the gap of an undone dismissal ---


@pytest.mark.parametrize(
    "gaps, worked, not_accrued",
    [
        ([("2025-04-01", "2025-09-30")], "90 + 92 days", "3200.00"),  # 182 ÷ 365 × 10 = 4.99
        ([("2024-11-01", "2025-02-28")], "306 days", "6400.00"),  # 306 ÷ 365 × 10 = 8.38
        ([("2025-11-01", None)], "304 days", "6400.00"),  # open: to the day of judgment; 304 ÷ 365 × 10 = 8.33
        ([("2025-02-01", "2025-02-28"), ("2025-07-01", "2025-07-31")], "306 days", "6400.00"),
        ([("2025-01-01", "2025-12-30")], "one day", "0.00"),  # 1 ÷ 365 × 10 = 0.03
        ([("2025-01-01", "2025-12-31")], "no day", "0.00"),
    ],
)
def test_no_leave_accrues_in_the_gap(gaps: list[tuple[str, str | None]], worked: str, not_accrued: str) -> None:
    disputes = [{"start": start, "end": end} for start, end in gaps]
    claim = owed({"year": 2025}, **long_career(), disputes=disputes)
    assert claim.amount == yuan(not_accrued), worked
    assert options(claim, "D-40") == {"accrued": yuan("8000.00")}
    assert owed({"year": 2025}, **long_career(), disputes=disputes, readings={"D-40": "accrued"}).amount == 8000


def test_a_year_wholly_in_the_gap() -> None:
    assert reason(owed({"year": 2025}, **long_career(), disputes=[{"start": "2024-10-01"}])) == "GAP"


def test_a_gap_in_one_part_of_a_year_of_two_bands() -> None:
    """Ten years of work on 1 July, the gap in September: 181 days at five, 154 at ten: 2,445 ÷ 365 = 6.70."""
    facts: dict[str, Any] = {
        "employment": {"start": "2020-01-01"},
        "worker": {"career_start": "2015-07-01"},
        "disputes": [{"start": "2025-09-01", "end": "2025-09-30"}],
    }
    claim = owed({"year": 2025}, **facts)
    assert claim.amount == yuan("4800.00")
    assert options(claim, "D-40") == {"accrued": yuan("5600.00")}  # (181 × 5 + 184 × 10) ÷ 365 = 7.52
    # at ten days throughout: 335 ÷ 365 × 10 = 9.18
    assert options(claim, "D-35") == {"full_year": yuan("7200.00")}


def test_a_gap_elsewhere_asks_nothing() -> None:
    claim = owed({"year": 2025}, **long_career(), disputes=[{"start": "2024-01-01", "end": "2024-12-31"}])
    assert claim.amount == yuan("8000.00")
    assert not options(claim, "D-40")


# --- R-LEAVE-02: pay ---


def test_all_years_are_one_item_rounded_once() -> None:
    one_day = [{"year": year, "untaken_days": "1"} for year in (2023, 2024, 2025)]
    assert annual_leave_pay(
        leave=one_day, average_wage_without_overtime="5006", region=BEIJING, as_of=NOW
    ).amount == yuan("1380.97")  # 5,006 ÷ 21.75 × 6 = 1,380.9655; one by one 460.32 × 3 = 1,380.96


def test_the_average_leaves_overtime_out() -> None:
    # (10,500 − 1,500) ÷ 21.75 × 5 × 2
    slips = [{"month": f"2025-{month:02}", "due": "10500", "overtime": "1500"} for month in range(1, 13)]
    claim = owed(
        {"year": 2025, "untaken_days": "5"},
        employment={"start": "2020-01-01", "last_day": "2025-12-31"},
        pay={"payslips": slips},
    )
    assert claim.amount == yuan("4137.93")


def test_fewer_than_twelve_months_count_as_they_are() -> None:
    # three months at 8,700
    slips = [{"month": f"2025-{month:02}", "due": "8700"} for month in (10, 11, 12)]
    job = {"start": "2025-10-01", "last_day": "2025-12-31"}
    claim = owed({"year": 2025, "untaken_days": "1"}, employment=job, pay={"payslips": slips})
    assert claim.amount == yuan("800.00")


def test_d34_is_asked_where_the_case_names_it() -> None:
    named = owed({"year": 2025, "untaken_days": "5"}, readings={"D-34": "without_overtime_and_performance"})
    assert "D-34" in {asked.id for asked in named.asked}
    # the figure is the one that was found
    assert named.amount == yuan("4000.00")
    assert "D-34" not in {asked.id for asked in owed({"year": 2025, "untaken_days": "5"}).asked}


def test_the_wage_is_asked_for() -> None:
    claim = owed({"year": 2025, "untaken_days": "5"}, pay={})
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["pay.monthly"]


@pytest.mark.parametrize("paid, left", [("1000", "3000.00"), ("4000", "0.00"), ("9000", "0.00")])
def test_what_was_paid_on_top(paid: str, left: str) -> None:
    claim = owed({"year": 2025, "untaken_days": "5", "paid_extra": paid})
    assert claim.amount == yuan(left)
    if left == "0.00":
        assert reason(claim) == "PAID"


def test_limitation_never_takes_a_negative_sum() -> None:
    """The year out of time was overpaid, the other is unpaid: what is still in time is at most what is due."""
    claim = owed(
        {"year": 2022, "untaken_days": "5", "paid_extra": "6000"},
        {"year": 2025, "untaken_days": "5"},
        filed_on="2026-06-01",
    )
    assert claim.amount is not None
    assert live(claim) <= claim.amount


def test_nothing_in_the_case() -> None:
    empty = Case(region=BEIJING, as_of=NOW)
    claim = decide(PAY, rule_of(PAY), empty)
    assert reason(claim) == "NO_LEAVE"
    asked = case(claims=[{"kind": "annual_leave_pay"}])[PAY]
    assert isinstance(asked, Needs)
    assert [gap.path for gap in asked.missing] == ["annual_leave"]


def test_only_the_years_asked_for() -> None:
    claims = [{"kind": "annual_leave_pay", "start": "2025-01-01", "end": "2025-12-31"}]
    leave = ({"year": 2024, "untaken_days": "5"}, {"year": 2025, "untaken_days": "3"})
    assert owed(*leave, claims=claims).amount == yuan("2400.00")


def test_no_year_inside_the_period_asked_for() -> None:
    claims = [{"kind": "annual_leave_pay", "start": "2025-01-01", "end": "2025-12-31"}]
    claim = owed({"year": 2024, "untaken_days": "5"}, claims=claims)
    assert reason(claim) == "OUTSIDE_CLAIM"
    assert isinstance(claim, NotDue)
    assert [article.id for article in claim.cites] == ["MAL 28"]


def test_articles() -> None:
    claim = owed({"year": 2025}, **long_career())
    assert isinstance(claim, Award)
    cited = {article.id for step in steps(claim.trace) for article in step.cites}
    assert {"AL 3", "ALM 10", "ALM 11"} <= cited
    in_part = owed({"year": 2025}, **long_career(start="2025-05-11"))
    assert isinstance(in_part, Award)
    assert "ALM 5" in {article.id for step in steps(in_part.trace) for article in step.cites}


# --- D-08: limitation ---

LEAVE_OF_2023 = {"year": 2023, "untaken_days": "5"}  # 4,000 on top


@pytest.mark.parametrize(
    "option, ended, filed_on, left",
    [
        # one year from 31 December 2024
        ("end_of_next_year", None, "2025-12-31", "4000.00"),
        ("end_of_next_year", None, "2026-01-01", "0.00"),
        # the employment ended before that: one year from its end, Monday 2024-06-03
        ("end_of_next_year", "2024-06-03", "2025-06-03", "4000.00"),
        ("end_of_next_year", "2024-06-03", "2025-06-04", "0.00"),
        # it ended later: no difference
        ("end_of_next_year", "2025-06-03", "2025-12-31", "4000.00"),
        ("end_of_next_year", "2025-06-03", "2026-01-01", "0.00"),
        # one year from 31 December 2023
        ("end_of_leave_year", None, "2024-12-31", "4000.00"),
        ("end_of_leave_year", None, "2025-01-01", "0.00"),
        # while the employment lasts there is no end; then one year
        ("as_wages", None, "2026-11-20", "4000.00"),
        ("as_wages", "2024-06-03", "2025-06-03", "4000.00"),
        ("as_wages", "2024-06-03", "2025-06-04", "0.00"),
        # two years back
        ("proof_two_years", None, "2025-01-01", "4000.00"),
        ("proof_two_years", None, "2025-07-01", "1600.00"),  # from 1 July 2023: 184 ÷ 365 × 5 = 2.52
        ("proof_two_years", None, "2025-12-31", "0.00"),  # one day of the year: 0.01
        ("proof_two_years", None, "2026-06-01", "0.00"),
        ("proof_two_years", "2024-06-03", "2025-06-04", "0.00"),  # and one year from the end
    ],
)
def test_d08(option: str, ended: str | None, filed_on: str, left: str) -> None:
    job = {"start": "2010-01-01", "last_day": ended}
    claim = owed(LEAVE_OF_2023, employment=job, filed_on=filed_on, readings={"D-08": option})
    assert claim.amount == yuan("4000.00")  # nothing is cut unless limitation is pleaded
    assert live(claim) == yuan(left)
    assert isinstance(claim, Award)
    assert claim.expired == yuan("4000.00") - yuan(left)


def test_d08_alternatives_say_what_each_takes() -> None:
    claim = owed(LEAVE_OF_2023, filed_on="2025-07-01")
    assert live(claim) == yuan("4000.00")
    taken = {other.option: (other.amount, other.expired) for other in claim.alternatives if other.by == "D-08"}
    assert taken == {
        "end_of_leave_year": (yuan("4000.00"), yuan("4000.00")),
        "proof_two_years": (yuan("4000.00"), yuan("2400.00")),
    }


def test_guangdong_counts_from_the_leave_year() -> None:
    claim = owed(LEAVE_OF_2023, region=GUANGZHOU, filed_on="2025-07-01")
    assert live(claim) == 0
    assert "EXPIRED" in codes(claim)


def test_shenzhen_counts_from_the_year_after_next() -> None:
    """Shenzhen Intermediate Court 2015 No. 13, read second-hand: the leave of 2023 can be filed to the end of 2025."""
    assert live(owed(LEAVE_OF_2023, region="440300", filed_on="2025-12-31")) == yuan("4000.00")
    assert live(owed(LEAVE_OF_2023, region="440300", filed_on="2026-01-01")) == 0


def test_a_year_out_of_time_is_named() -> None:
    claim = owed(LEAVE_OF_2023, {"year": 2025, "untaken_days": "3"}, filed_on="2026-06-01")
    assert claim.amount == yuan("6400.00")
    assert live(claim) == yuan("2400.00")
    (warning,) = (warning for warning in claim.warnings if warning.code == "EXPIRED")
    assert "2025-12-31" in warning.say("en")


def test_what_was_paid_stays_with_its_year() -> None:
    # 2023: 4,000 − 1,000, out of time; 2025: 2,400 − 400
    claim = owed(
        {**LEAVE_OF_2023, "paid_extra": "1000"},
        {"year": 2025, "untaken_days": "3", "paid_extra": "400"},
        filed_on="2026-06-01",
    )
    assert claim.amount == yuan("5000.00")
    assert live(claim) == yuan("2000.00")


@pytest.mark.parametrize(
    "pleaded, total, left",
    [(None, "6400.00", "2400.00"), (True, "2400.00", "2400.00"), (False, "6400.00", None)],
)
def test_the_total_counts_what_is_in_time_only_when_limitation_is_pleaded(
    pleaded: bool | None, total: str, left: str | None
) -> None:
    result = case(LEAVE_OF_2023, {"year": 2025, "untaken_days": "3"}, filed_on="2026-06-01", limitation_pleaded=pleaded)
    assert result.total == yuan(total)
    claim = result[PAY]
    assert isinstance(claim, Award)
    assert claim.amount == yuan("6400.00")
    assert (None if claim.live is None else claim.live.value) == (None if left is None else yuan(left))
    if left is None:
        assert claim.last_filing_day is None
        assert not options(claim, "D-08")


def test_without_a_day_of_filing_the_day_of_judgment_counts_and_the_last_day_is_named() -> None:
    leave = [{"year": year, "untaken_days": "5"} for year in (2023, 2024, 2025)]
    claim = owed(*leave)
    assert isinstance(claim, Award)
    assert live(claim) == yuan("8000.00")  # 2024 and 2025
    assert claim.last_filing_day == date(2026, 12, 31)  # the leave of 2024
    filed = owed(*leave, filed_on="2026-11-01")
    assert isinstance(filed, Award)
    assert filed.last_filing_day is None


def test_nothing_in_time_has_no_last_day() -> None:
    claim = owed({"year": 2020, "untaken_days": "5"})
    assert isinstance(claim, Award)
    assert live(claim) == 0
    assert claim.last_filing_day is None


def test_the_day_of_leaving_starts_the_year_also_where_it_stands_with_the_leave() -> None:
    """The employment ended on 2024-06-03, as the entry itself says: one year from that day."""
    leave = {"year": 2024, "untaken_days": "4", "exit_day": "2024-06-03"}
    assert live(owed(leave, filed_on="2025-06-03")) == yuan("3200.00")
    assert live(owed(leave, filed_on="2025-06-04")) == 0


@pytest.mark.parametrize(
    "trigger, last",
    [
        (date(2025, 9, 30), date(2026, 9, 30)),
        (date(2024, 10, 1), date(2025, 10, 9)),  # 1 to 8 October 2025 are off
        (date(2024, 2, 29), date(2025, 2, 28)),  # no such day a year later
        (date(2022, 12, 31), date(2024, 1, 2)),  # Sunday 31 December 2023, then the New Year holiday
        (date(2025, 2, 14), date(2026, 2, 14)),  # a Saturday on which work was exchanged
        (date(2029, 12, 30), date(2030, 12, 30)),  # a year whose calendar is not published
    ],
)
def test_last_filing_day(trigger: date, last: date) -> None:
    assert to_workday(PUBLISHED, runs_out(trigger, ())) == last


def test_the_last_day_of_the_leave_of_2021_falls_into_the_new_year_holiday() -> None:
    leave = {"year": 2021, "untaken_days": "5"}
    assert live(owed(leave, filed_on="2024-01-02")) == yuan("4000.00")
    assert live(owed(leave, filed_on="2024-01-03")) == 0


@pytest.mark.parametrize(
    "asked, amount, left",
    [("5000", "5000.00", "2400.00"), ("2000", "2000.00", "2000.00"), ("7000", "6400.00", "2400.00")],
)
def test_the_sum_asked_for_and_limitation(asked: str, amount: str, left: str) -> None:
    """6,400 in law, 2,400 of it in time: both are cut at the sum asked for."""
    result = case(
        LEAVE_OF_2023, {"year": 2025, "untaken_days": "3"}, filed_on="2026-06-01", limitation_pleaded=True,
        claims=[{"kind": "annual_leave_pay", "amount": asked}],
    )  # fmt: skip
    claim = result[PAY]
    assert claim.amount == yuan(amount)
    assert live(claim) == yuan(left)
    assert isinstance(claim, Award)
    assert claim.expired == yuan(amount) - yuan(left)
    assert result.total == yuan(left)


# --- R-LEAVE-04: medical period ---


@pytest.mark.parametrize(
    "career, here, months, within",
    [
        ("0", "0", 3, 6),
        ("9", "4", 3, 6),
        ("9.9", "4.9", 3, 6),
        ("9", "5", 6, 12),
        ("5", "5", 6, 12),
        ("9.9", "9.9", 6, 12),
        ("10", "0", 6, 12),
        ("10", "4.9", 6, 12),
        ("30", "4.9", 6, 12),
        ("10", "5", 9, 15),
        ("30", "9.9", 9, 15),
        ("10", "10", 12, 18),
        ("30", "14.9", 12, 18),
        ("15", "15", 18, 24),
        ("30", "19.9", 18, 24),
        ("20", "20", 24, 30),
        ("40", "35", 24, 30),
        ("3", "10", 12, 18),  # years here are years of work in all
    ],
)
def test_medical_period(career: str, here: str, months: int, within: int) -> None:
    period = medical_period(career_years=career, years_here=here)
    assert (period.months.value, period.within) == (months, within)
    assert (period.first, period.last) == (None, None)
    assert [article.id for article in period.months.cites] == ["M479 3", "M479 4"]


@pytest.mark.parametrize(
    "first, last",
    [
        (date(2026, 1, 10), date(2026, 7, 9)),
        (date(2025, 8, 31), date(2026, 2, 27)),  # no 31 February: six months on is the 28th
        (date(2025, 9, 1), date(2026, 2, 28)),
    ],
)
def test_span_of_the_medical_period(first: date, last: date) -> None:
    assert medical_period(career_years=2, years_here=2, first_sick_day=first).last == last


def test_medical_period_in_shanghai() -> None:
    """SHMP: three months in the first year, one more for each full year, at most 24; no span."""
    first = medical_period(career_years=30, years_here=0, first_sick_day=date(2026, 1, 10), region=SHANGHAI)
    assert (first.months.value, first.within, first.last) == (3, None, None)
    assert [article.id for article in first.months.cites] == ["SHMP"]
    months = [medical_period(career_years=30, years_here=years, region=SHANGHAI).months.value for years in range(2, 30)]
    steps_up = [later - earlier for earlier, later in pairwise(months)]
    assert set(steps_up) == {0, 1}
    assert steps_up == sorted(steps_up, reverse=True)  # one more each year, then no more
    assert months[-1] == 24
    # a part of a year counts for nothing
    assert medical_period(career_years=30, years_here="5.9", region=SHANGHAI).months.value == months[3]


def test_a_place_may_be_named_in_words() -> None:
    by_name = medical_period(career_years=12, years_here=6, region="上海")
    by_code = medical_period(career_years=12, years_here=6, region=SHANGHAI)
    assert (by_name.months.value, by_name.within) == (by_code.months.value, by_code.within)


@pytest.mark.parametrize("years", [{"career_years": "x", "years_here": 1}, {"career_years": -2, "years_here": -1}])
def test_malformed_years(years: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="years"):
        medical_period(**years)


def medical_period_of(**facts: Any) -> Information | None:
    result = case(**{"sick_leave": [{"start": "2026-01-10", "end": "2026-02-09"}], **facts})
    return next((info for info in result.information if info.id == "medical_period"), None)


def noted(info: Information) -> set[str]:
    return {warning.code for warning in info.warnings}


@pytest.mark.parametrize(
    "worker, months, own_service",
    [
        ({"career_start": "2013-05-01"}, 9, False),  # twelve years in all, six here
        ({"career_years": "12"}, 9, False),
        ({}, 6, True),  # six years here stand for all
    ],
)
def test_medical_period_of_a_case(worker: dict[str, str], months: int, own_service: bool) -> None:
    info = medical_period_of(employment={"start": "2020-01-10"}, worker=worker)
    assert info is not None
    assert info.trace.value == months
    assert ("OWN_SERVICE" in noted(info)) is own_service
    assert "WITHIN" in noted(info)
    assert "M236" in {article.id for article in info.cites}


def test_the_medical_period_runs_from_the_first_sick_day() -> None:
    sick = [{"start": "2026-05-01", "end": "2026-05-31"}, {"start": "2026-01-10", "end": "2026-02-09"}]
    info = medical_period_of(sick_leave=sick, employment={"start": "2026-01-10"}, worker={"career_years": "2"})
    assert info is not None
    assert info.trace.value == 3
    (within,) = (warning.say("en") for warning in info.warnings if warning.code == "WITHIN")
    assert "2026-01-10" in within
    assert "2026-07-09" in within


def test_medical_period_of_a_case_in_shanghai() -> None:
    info = medical_period_of(region=SHANGHAI, employment={"start": "2026-01-01"}, worker={"career_years": "12"})
    assert info is not None
    assert info.trace.value == 3
    assert noted(info) == {"VALIDITY_UNKNOWN"}


def test_a_standard_of_shanghai_whose_stated_time_is_over_is_pointed_out() -> None:
    """Hu Fu Fa [2015] No. 40 was said to be valid to 2020-06-20."""
    for day, told in (("2020-06-20", set()), ("2020-06-21", {"VALIDITY_UNKNOWN"})):
        sick = [{"start": day, "end": "2020-07-31"}]
        info = medical_period_of(
            region=SHANGHAI, sick_leave=sick, employment={"start": "2018-01-01"}, worker={"career_years": "12"}
        )
        assert info is not None and noted(info) == told


def test_service_that_counts_on_is_service_here() -> None:
    """REG 10: four years before the move and two after it are six here."""
    prior = {"start": "2020-01-10", "last_day": "2023-12-31"}
    job = {"start": "2024-01-01", "prior_service": [prior]}
    info = medical_period_of(employment=job, worker={"career_years": "8"})
    assert info is not None
    assert info.trace.value == 6


@pytest.mark.parametrize("facts", [{}, {"employment": {}}, {"employment": {"start": "2020-01-01"}, "sick_leave": []}])
def test_no_medical_period_without_service_or_illness(facts: dict[str, Any]) -> None:
    assert medical_period_of(**facts) is None


# --- R-LEAVE-05: maternity ---

BIRTH = {"start": "2026-03-01", "end": "2026-06-06"}  # 98 days: March, April, May, and 1 to 6 June


def maternity(*leaves: dict[str, Any], **more: Any) -> Outcome:
    facts = {
        "region": BEIJING,
        "as_of": NOW,
        "pay": {"monthly": "9000"},
        "maternity_leaves": list(leaves) or [BIRTH],
        **more,
    }
    return assess(Case.model_validate(facts))[MATERNITY]


MATERNITY_OPTIONS = {
    "thirtieths": "29400.00",  # 9,000 ÷ 30 × 98
    "forward_21_75": "29068.97",  # 27,000 + 9,000 ÷ 21.75 × 5
    "scheduled_workdays": "29045.45",  # 27,000 + 9,000 × 5 ÷ 22
    "calendar_days": "28800.00",  # 27,000 + 9,000 × 6 ÷ 30
}


@pytest.mark.parametrize("option, amount", MATERNITY_OPTIONS.items())
def test_d42_for_maternity(option: str, amount: str) -> None:
    assert maternity(readings={"D-42": option}).amount == yuan(amount)


def test_d42_alternatives_of_maternity() -> None:
    claim = maternity()
    assert claim.amount == yuan("29400.00")
    others = {option: yuan(amount) for option, amount in MATERNITY_OPTIONS.items() if option != "thirtieths"}
    assert options(claim, "D-42") == others
    assert isinstance(claim, Award)
    assert {"FW 8", "FW 5"} <= {article.id for article in claim.cites}


def test_the_fund_pays_where_insured() -> None:
    claim = maternity({**BIRTH, "insured": True})
    assert reason(claim) == "INSURED"
    assert "TOP_UP" in codes(claim)


def test_only_the_leave_without_insurance_is_owed() -> None:
    # 2023-03-01 to 03-15, a miscarriage: 9,000 ÷ 30 × 15
    claim = maternity({"start": "2023-03-01", "end": "2023-03-15"}, {**BIRTH, "insured": True})
    assert claim.amount == yuan("4500.00")
    assert "TOP_UP" in codes(claim)


@pytest.mark.parametrize("paid, left", [("9400", "20000.00"), ("29400", "0.00"), ("40000", "0.00")])
def test_maternity_pay_already_paid(paid: str, left: str) -> None:
    claim = maternity({**BIRTH, "paid": paid})
    assert claim.amount == yuan(left)
    if left == "0.00":
        assert reason(claim) == "PAID"


def test_an_overpaid_leave_is_not_set_off_against_another() -> None:
    claim = maternity({"start": "2023-03-01", "end": "2023-03-15", "paid": "9000"}, BIRTH)
    assert claim.amount == yuan("29400.00")


def test_the_wage_before_the_leave() -> None:
    assert maternity({**BIRTH, "base": "12000"}).amount == yuan("39200.00")  # 12,000 ÷ 30 × 98
    raised = {"history": [{"start": "2020-01-01", "monthly": "9000"}, {"start": "2026-04-01", "monthly": "12000"}]}
    assert maternity(BIRTH, pay=raised).amount == yuan("29400.00")
    missing = maternity(BIRTH, pay={})
    assert isinstance(missing, Needs)
    assert [gap.path for gap in missing.missing] == ["pay.monthly"]


def test_maternity_outside_the_period_asked_for() -> None:
    claims = [{"kind": "maternity_pay", "start": "2024-01-01", "end": "2024-12-31"}]
    claim = maternity(BIRTH, claims=claims)
    assert (claim.status, claim.amount) == ("not_due", yuan("0.00"))
    assert "TOP_UP" not in codes(claim)
    inside = [{"kind": "maternity_pay", "start": "2026-01-01", "end": "2026-12-31"}]
    assert maternity({"start": "2023-03-01", "end": "2023-03-15"}, BIRTH, claims=inside).amount == yuan("29400.00")


def test_no_maternity_leave_in_the_case() -> None:
    assert reason(decide(MATERNITY, rule_of(MATERNITY), Case(region=BEIJING, as_of=NOW))) == "NO_MATERNITY_LEAVE"
    asked = case(claims=[{"kind": "maternity_pay"}])[MATERNITY]
    assert isinstance(asked, Needs)
    assert [gap.path for gap in asked.missing] == ["maternity_leaves"]


def test_maternity_pay_by_plain_arguments() -> None:
    plain = {"start": "2026-03-01", "end": "2026-06-06", "monthly_wage": "9000", "region": BEIJING, "as_of": NOW}
    assert maternity_pay(**plain, paid="400").amount == yuan("29000.00")
    assert maternity_pay(**plain, insured=True).amount == yuan("0.00")


@pytest.mark.parametrize(
    "facts, number",
    [
        ({}, 98),
        ({"difficult_birth": True}, 113),
        ({"children": 2}, 113),
        ({"children": 3, "difficult_birth": True}, 143),
        ({"weeks_at_miscarriage": 0}, 15),
        ({"weeks_at_miscarriage": 15}, 15),
        ({"weeks_at_miscarriage": 16}, 42),  # four months
        ({"weeks_at_miscarriage": 30}, 42),
    ],
)
def test_maternity_days(facts: dict[str, Any], number: int) -> None:
    found = maternity_days(**facts)
    assert found.value == number
    assert [article.id for article in found.cites] == ["FW 7"]


@pytest.mark.parametrize("facts", [{"children": 0}, {"children": -1}, {"children": 1.5}, {"weeks_at_miscarriage": -1}])
def test_impossible_births(facts: dict[str, Any]) -> None:
    with pytest.raises(BadCase, match="children") as refused:
        maternity_days(**facts)
    assert [problem.path for problem in refused.value.problems] == [*facts]


def test_a_year_that_stands_twice_is_added_up_with_a_word() -> None:
    claim = owed({"year": 2025, "untaken_days": "2"}, {"year": 2025, "untaken_days": "3"})
    assert claim.amount == yuan("4000.00")  # 400 × 5 × 2
    assert "YEAR_TWICE" in codes(claim)


def test_an_illness_years_later_begins_a_period_of_its_own() -> None:
    """The longest span in which sick leave adds up is thirty months (M479 4)."""
    leaves = [{"start": "2020-01-10", "end": "2020-02-09"}, {"start": "2026-01-10", "end": "2026-02-09"}]
    job = {"start": "2014-01-10"}  # six years here by the first illness, twelve by the second
    info = medical_period_of(employment=job, sick_leave=leaves)
    assert info is not None
    assert info.trace.value == 12
    near = [{"start": "2020-01-10", "end": "2020-02-09"}, {"start": "2022-07-09", "end": "2022-07-20"}]
    same = medical_period_of(employment=job, sick_leave=near)
    assert same is not None
    assert same.trace.value == 6


def test_the_days_of_a_running_year_are_those_of_the_whole_year() -> None:
    found = annual_leave_days(year=2026, hired_on="2020-01-01", career_years=12, as_of=NOW)
    assert found.value == 10
    left = annual_leave_days(
        year=2026, hired_on="2020-01-01", career_years=12, last_day="2026-06-30", as_of="2026-03-01"
    )
    assert left.value == 4  # 181 ÷ 365 × 10 = 4.95…


@pytest.mark.parametrize("wrong", [{"weeks_at_miscarriage": 12.5}, {"weeks_at_miscarriage": "12"}, {"children": True}])
def test_days_of_maternity_leave_want_whole_numbers(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="whole number"):
        maternity_days(**wrong)
