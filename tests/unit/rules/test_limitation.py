"""Limitation: the year, what interrupts and suspends it, the start of each claim, what is set apart (R-PROC-01, R-CONV-03)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.foundation.errors import BadCase
from laborcalc.results.outcome import Award
from laborcalc.rules.limitation.clock import first_live, last_day_to_file, runs_out
from tests.outcomes import codes, yuan

END = "2025-09-30"


def case(**facts: Any) -> lc.Assessment:
    """Five years at 8,700 in Beijing, dismissed and told on 2025-09-30, with a month of wages unpaid."""
    return lc.assess(
        lc.Case.model_validate(
            {
                "region": "北京",
                "as_of": "2026-09-30",
                "employment": {"start": "2020-10-01", "last_day": END},
                "pay": {"monthly": "8700", "average_12_months": "8700"},
                "termination": {"ground": "dismissal_without_ground", "notified_on": END},
                "arrears": [{"due": "8700"}],
                **facts,
            }
        )
    )


def award(outcome: lc.Outcome) -> Award:
    assert isinstance(outcome, Award)
    return outcome


# --- the year ---


@pytest.mark.parametrize(
    ("trigger", "events", "last"),
    [
        ("2025-09-30", [], "2026-09-30"),  # TV-080
        ("2025-09-30", [("demand", "2026-05-01")], "2027-05-01"),  # TV-080; the calendar of 2027 is not held
        ("2024-10-01", [], "2025-10-09"),  # the holidays of 2025 last to 8 October
        ("2024-02-29", [], "2025-02-28"),
        ("2025-09-30", [("demand", "2025-09-29")], "2026-09-30"),  # before the time ran: it starts nothing again
        ("2023-09-30", [("demand", "2025-05-01")], "2024-09-30"),  # too late: what has fallen stays fallen
        (
            "2023-09-28",
            [("demand", "2024-09-28")],
            "2025-09-28",
        ),  # the last day; 28 September 2025 is worked for the holiday
        ("2008-01-31", [], "2008-03-31"),  # sixty days (LL 82), over before the Mediation and Arbitration Law
        ("2008-03-03", [], "2009-03-03"),  # sixty days would have ended on 2 May 2008
    ],
)
def test_the_last_day(trigger: str, events: list[tuple[str, str]], last: str) -> None:
    found = last_day_to_file(trigger, [{"kind": kind, "on": on} for kind, on in events])
    assert found == date.fromisoformat(last)


@pytest.mark.parametrize(
    "kind",
    ["demand", "negotiation", "mediation", "complaint", "filing", "suit", "payment_order_application", "promise"],
)
def test_whatever_interrupts_starts_the_year_again(kind: str) -> None:
    assert last_day_to_file(END, [{"kind": kind, "on": "2026-03-02"}]) == date(2027, 3, 2)


@pytest.mark.parametrize("kind", ["force_majeure", "no_guardian"])
def test_a_suspension_adds_its_days(kind: str) -> None:
    """Ten days, 1 to 10 March 2026: the year ends ten days later, on Saturday 10 October 2026, which is worked for the holiday."""
    held = {"kind": kind, "on": "2026-03-01", "until": "2026-03-10"}
    assert last_day_to_file(END, [held]) == date(2026, 10, 10)
    # what lies inside it holds nothing more, what reaches beyond it no more than the days beyond: the 11th and 12th
    assert last_day_to_file(END, [held, {**held, "on": "2026-03-03", "until": "2026-03-08"}]) == date(2026, 10, 10)
    assert last_day_to_file(END, [held, {**held, "on": "2026-03-03", "until": "2026-03-12"}]) == date(2026, 10, 12)


def test_two_suspensions_of_one_time_count_once() -> None:
    events = [
        {"kind": "force_majeure", "on": "2026-03-01", "until": "2026-03-10"},
        {"kind": "no_guardian", "on": "2026-03-05", "until": "2026-03-10"},
    ]
    assert last_day_to_file(END, events) == date(2026, 10, 10)


def test_a_suspension_after_the_end_adds_nothing() -> None:
    late = {"kind": "force_majeure", "on": "2026-10-09", "until": "2026-12-31"}
    assert last_day_to_file(END, [late]) == date(2026, 9, 30)


def test_a_demand_during_a_suspension_runs_from_its_end() -> None:
    events = [
        {"kind": "force_majeure", "on": "2026-03-01", "until": "2026-05-31"},
        {"kind": "demand", "on": "2026-03-15"},
    ]
    assert last_day_to_file(END, events) == date(2027, 5, 31)


def test_the_first_live_day() -> None:
    def limit(day: date) -> date:
        return runs_out(day, ())

    span = date(2025, 7, 16), date(2026, 6, 15)
    assert first_live(limit, *span, date(2026, 8, 17)) == date(2025, 8, 17)
    assert first_live(limit, *span, date(2026, 7, 1)) == span[0]
    assert first_live(limit, *span, date(2028, 1, 1)) == date(2026, 6, 16)


@pytest.mark.parametrize(
    "events, code",
    [
        ([{"kind": "force_majeure", "on": "2026-03-01"}], "SUSPENSION_END"),
        ([{"kind": "demand", "on": "2026-03-01", "until": "2026-03-02"}], "INTERRUPTION_END"),
        ([{"kind": "no_guardian", "on": "2026-03-02", "until": "2026-03-01"}], "END_BEFORE_START"),
        ([{"kind": "demand", "on": "2026-10-01"}], "EVENT_TO_COME"),
    ],
)
def test_events_that_cannot_be(events: list[dict[str, str]], code: str) -> None:
    with pytest.raises(BadCase) as caught:
        case(limitation_events=events)
    assert caught.value.code == code
    assert caught.value.problems[0].path.startswith("limitation_events.0.")


# --- the start of each claim ---


def test_the_ledger_of_a_dismissal() -> None:
    result = case()
    damages, wages = award(result["unlawful_termination_damages"]), award(result["unpaid_wages"])
    for claim in (damages, wages):
        (row,) = claim.periods
        assert (row.runs_from, row.begins_to_expire, row.expires) == (
            date(2025, 9, 30),
            date(2026, 9, 30),
            date(2026, 9, 30),
        )
        assert row.live == row.stake == claim.amount
        assert claim.last_filing_day == date(2026, 9, 30)
        assert claim.expired == 0
    assert "通知" in damages.periods[0].why.say("zh")
    assert "劳动关系终止" in wages.periods[0].why.say("zh")


def test_a_day_late() -> None:
    """Filed on 2026-10-08: all fall together (the holiday of 2026 lasts from 1 to 7 October, the year ended on 30 September)."""
    result = case(as_of="2026-10-08", filed_on="2026-10-08")
    damages = award(result["unlawful_termination_damages"])
    assert damages.expired == damages.amount == yuan("87000.00")  # 2 × 5 × 8,700
    assert result.total == yuan("95700.00")  # nothing is cut unasked
    assert "LIMITATION_AT_RISK" in {warning.code for warning in result.warnings}
    pleaded = case(as_of="2026-10-08", filed_on="2026-10-08", limitation_pleaded=True)
    assert pleaded.total == 0
    assert not pleaded.in_schedule(pleaded["unlawful_termination_damages"])
    assert pleaded.is_barred(pleaded["unlawful_termination_damages"])


def test_an_event_may_concern_one_claim_only() -> None:
    """Wages demanded on 2026-05-06 live on; the damages were not mentioned and fall."""
    events = [{"kind": "demand", "on": "2026-05-06", "claims": ["unpaid_wages"]}]
    result = case(as_of="2026-10-08", filed_on="2026-10-08", limitation_pleaded=True, limitation_events=events)
    assert result.total == yuan("8700.00")


def test_wages_do_not_fall_while_the_employment_lasts() -> None:
    result = case(termination=None, employment={"start": "2020-10-01"})
    claim = award(result["unpaid_wages"])
    (row,) = claim.periods
    assert (row.runs_from, row.expires, claim.last_filing_day, claim.expired) == (None, None, None, 0)


def test_told_after_the_last_day() -> None:
    """The notice came on 2025-10-31: the time of the damages runs from it, that of the wages from the end."""
    result = case(termination={"ground": "dismissal_without_ground", "notified_on": "2025-10-31"})
    assert award(result["unlawful_termination_damages"]).periods[0].expires == date(
        2026, 11, 2
    )  # 31 October is a Saturday
    assert award(result["unpaid_wages"]).periods[0].expires == date(2026, 9, 30)


def test_a_start_that_is_not_known_is_said() -> None:
    facts = {
        "employment": {"start": "2020-10-01"},
        "termination": {"ground": "dismissal_without_ground"},
        "claims": [{"kind": "unpaid_wages"}],
    }
    claim = award(case(**facts, limitation_pleaded=True)["unpaid_wages"])
    assert (claim.live, claim.periods) == (None, ())
    assert "START_UNKNOWN" in codes(claim)
    assert "START_UNKNOWN" not in codes(case(**facts)["unpaid_wages"])


def test_the_order_to_pay() -> None:
    """One year from the end of the time that the order set (R-DED-02)."""
    order = {"ordered_on": "2025-10-01", "deadline": "2025-10-20", "amount": "8700"}
    claim = award(case(payment_orders=[order])["additional_compensation"])
    assert claim.periods[0].runs_from == date(2025, 10, 20)


@pytest.mark.parametrize(("last_day", "runs_from"), [("2026-08-31", "2026-06-30"), ("2026-04-15", "2026-04-15")])
def test_the_damages_for_an_unlawful_probation(last_day: str, runs_from: str) -> None:
    facts = {
        "employment": {"start": "2026-01-01", "last_day": last_day},
        "contracts": [{"start": "2026-01-01", "end": "2026-12-31", "probation_months": "6"}],
        "termination": None,
    }
    claim = award(case(**facts)["probation_damages"])
    assert claim.periods[0].runs_from == date.fromisoformat(runs_from)


def test_the_damages_for_a_probation_without_a_first_day() -> None:
    facts = {
        "employment": {"start": "2026-01-01", "last_day": "2026-08-31"},
        "contracts": [{"kind": "task", "probation_months": "2"}],
        "termination": None,
        "limitation_pleaded": True,
    }
    claim = case(**facts)["probation_damages"]
    assert claim.status in ("due", "needs")


# --- claims whose parts fall one by one ---

DUTY = {"start": "2025-10-01", "end": "2026-03-31", "agreed_monthly": "3000"}


def test_each_month_of_a_non_compete_falls_on_its_own() -> None:
    """Filed on 2026-12-15: October and November 2025 have fallen (a Monday, 30 November 2026, was the last day for November)."""
    result = case(as_of="2026-12-15", filed_on="2026-12-15", limitation_pleaded=True, non_compete=DUTY)
    claim = award(result["non_compete_compensation"])
    assert claim.amount == yuan("18000.00")
    assert claim.expired == yuan("6000.00")
    assert [row.live for row in claim.periods] == [0, 0, 3000, 3000, 3000, 3000]
    assert claim.periods[1].expires == date(2026, 11, 30)


def test_what_was_paid_counts_for_the_oldest_months() -> None:
    result = case(
        as_of="2026-12-15", filed_on="2026-12-15", limitation_pleaded=True, non_compete={**DUTY, "paid": "7000"}
    )
    claim = award(result["non_compete_compensation"])
    assert (claim.amount, claim.expired) == (yuan("11000.00"), 0)


def test_the_three_extra_months_run_from_the_release() -> None:
    duty = {**DUTY, "end": "2027-03-31", "released_by_employer_on": "2025-12-10"}
    result = case(as_of="2026-12-15", filed_on="2026-12-15", limitation_pleaded=True, non_compete=duty)
    claim = award(result["non_compete_compensation"])
    extra = claim.periods[-1]
    assert (extra.stake, extra.live, extra.expires) == (9000, 0, date(2026, 12, 10))


def test_the_months_of_a_non_compete_make_up_the_sum() -> None:
    """15 April to 13 March, ten months and 27 days: 12 + 10 weekdays and ten months would be more than eleven months."""
    duty = {"start": "2025-04-15", "end": "2026-03-13", "agreed_monthly": "4350"}
    facts = {
        "employment": {"start": "2020-10-01", "last_day": "2025-04-14"},
        "termination": None,
    }  # it begins with the end
    claim = award(case(as_of="2026-12-15", non_compete=duty, **facts)["non_compete_compensation"])
    assert claim.amount == yuan("47850.00")  # 11 × 4,350
    stakes = [row.stake for row in claim.periods]
    assert (stakes[0], stakes[1], stakes[-1]) == (yuan("2350.00"), yuan("4350.00"), yuan("2000.00"))
    assert sum(stakes) == claim.amount


def test_a_non_compete_released_before_it_began() -> None:
    duty = {**DUTY, "released_by_employer_on": "2025-09-30"}
    (row,) = award(case(non_compete=duty)["non_compete_compensation"]).periods
    assert (row.stake, row.runs_from) == (9000, date(2025, 10, 1))


def test_the_leave_of_each_year_falls_on_its_own() -> None:
    leave = [{"year": 2023, "untaken_days": "5"}, {"year": 2024, "untaken_days": "5"}]
    result = case(annual_leave=leave, limitation_pleaded=True, filed_on="2026-03-02", as_of="2026-03-02")
    claim = award(result["annual_leave_pay"])
    # 2023: to 31 Dec 2025, from 31 Dec 2024; 2024: the employment ended before 31 Dec 2025
    assert [(row.stake, row.live, row.runs_from) for row in claim.periods] == [
        (4000, 0, date(2024, 12, 31)),
        (4000, 4000, date(2025, 9, 30)),
    ]
    assert claim.expired == yuan("4000.00")


def test_an_event_keeps_the_leave_alive() -> None:
    leave = [{"year": 2023, "untaken_days": "5"}]
    events = [{"kind": "complaint", "on": "2025-11-03"}]
    result = case(
        annual_leave=leave, limitation_pleaded=True, filed_on="2026-03-02", as_of="2026-03-02", limitation_events=events
    )
    claim = award(result["annual_leave_pay"])
    assert claim.expired == 0
    assert claim.periods[0].expires == date(2026, 11, 3)


# --- printed ---


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_ledger_is_printed(lang: Any) -> None:
    """Every row with its days; the picture has a bar for each, a line for the day of judgment and one for the demand."""
    events = [{"kind": "demand", "on": "2026-05-06"}]
    result = case(contracts=[], limitation_events=events, employment={"start": "2025-02-10", "last_day": END})
    rows = [row for claim in result if isinstance(claim, Award) for row in claim.periods]
    page = result.to_html(lang)
    drawn = [row for row in rows if row.expires is not None]
    assert page.count("<rect class=") == len(drawn)
    assert page.count('<line class="now"') == page.count('<line class="event"') == 1
    for shown in (page, result.to_text(lang, full=True), result.to_markdown(lang, full=True)):
        assert all(str(row.expires) in shown for row in drawn)


def test_no_picture_where_no_time_runs() -> None:
    result = case(termination=None, employment={"start": "2020-10-01"})
    assert "<svg" not in result.to_html("zh")
    assert "尚未起算" in result.to_text("zh", full=True)
    assert "<svg" not in case(limitation_pleaded=False).to_html("zh")


def test_a_claim_that_fell_as_a_whole_is_printed_apart() -> None:
    result = case(as_of="2026-10-08", filed_on="2026-10-08", limitation_pleaded=True)
    for shown in (result.to_text("zh"), result.to_markdown("zh"), result.to_html("zh")):
        assert "已全部超过时效" in shown


# --- the end of an undone dismissal, of a second probation ---


def test_wages_do_not_fall_where_the_dismissal_is_undone() -> None:
    """Dismissed on 2025-09-30, taken back: the gap wages of fourteen months, filed on 2026-12-01, are in time (MAL 27(4))."""
    result = case(
        as_of="2027-06-01",
        filed_on="2026-12-01",
        limitation_pleaded=True,
        disputes=[{"start": "2025-10-01", "end": "2026-11-30", "monthly": "8700"}],
        termination={"ground": "dismissal_without_ground", "notified_on": END, "reinstatement_wanted": True},
    )
    gap = award(result["wages_during_dispute"])
    assert (gap.amount, gap.expired) == (yuan("121800.00"), 0)
    assert "REINSTATEMENT_IN_TIME" in codes(gap)
    assert award(result["unpaid_wages"]).expired == 0


def test_a_demand_on_the_day_to_which_the_end_was_moved() -> None:
    """The holidays of 2025 put the end off to 9 October: a demand on that day is in time (CC 203)."""
    assert last_day_to_file("2024-10-01", [{"kind": "demand", "on": "2025-10-09"}]) == date(2026, 10, 9)
    assert last_day_to_file("2024-10-01", [{"kind": "demand", "on": "2025-10-10"}]) == date(2025, 10, 9)


def test_the_probation_that_earned_the_damages() -> None:
    """The second probation, six months from 2025-01-01, is unlawful as a whole; its year ends on 2026-06-30."""
    contracts = [
        {"start": "2022-01-01", "end": "2024-12-31", "probation_months": "2"},
        {"start": "2025-01-01", "end": "2027-12-31", "probation_months": "6"},
    ]
    facts = {"employment": {"start": "2022-01-01"}, "termination": None, "contracts": contracts}
    claim = award(
        case(**facts, as_of="2026-06-01", filed_on="2026-06-01", limitation_pleaded=True)["probation_damages"]
    )
    assert (claim.amount, claim.expired) == (yuan("52200.00"), 0)
    assert [row.expires for row in claim.periods] == [date(2026, 6, 30)]
    late = award(case(**facts, as_of="2026-07-01", filed_on="2026-07-01", limitation_pleaded=True)["probation_damages"])
    assert late.expired == late.amount


def test_two_entries_of_leave_for_one_year() -> None:
    leave = [{"year": 2024, "untaken_days": "3"}, {"year": 2024, "untaken_days": "2", "paid_extra": "100"}]
    claim = award(case(annual_leave=leave, filed_on="2026-03-02", as_of="2026-03-02")["annual_leave_pay"])
    assert [(row.stake, row.live) for row in claim.periods] == [(2400, 2400), (1500, 1500)]


# --- non-compete pay asked for in part, or paid ---


def test_only_the_months_asked_for() -> None:
    duty = {"start": "2025-10-01", "end": "2026-09-30", "agreed_monthly": "3000"}
    claims = [{"kind": "non_compete_compensation", "start": "2026-01-01", "end": "2026-03-31"}]
    claim = award(case(non_compete=duty, claims=claims)["non_compete_compensation"])
    assert claim.amount == yuan("9000.00")
    assert len(claim.periods) == 3
    outside = [{"kind": "non_compete_compensation", "start": "2027-01-01", "end": "2027-03-31"}]
    assert case(non_compete=duty, claims=outside)["non_compete_compensation"].status == "not_due"


def test_the_extra_months_are_asked_for_with_the_day_of_release() -> None:
    duty = {**DUTY, "end": "2027-03-31", "released_by_employer_on": "2025-12-10"}
    claims = [{"kind": "non_compete_compensation", "start": "2025-10-01", "end": "2025-11-30"}]
    assert award(case(non_compete=duty, claims=claims)["non_compete_compensation"]).amount == yuan("6000.00")


def test_a_duty_that_was_paid_for_is_not_due() -> None:
    assert case(non_compete={**DUTY, "paid": "18000"})["non_compete_compensation"].status == "not_due"
