"""Double wages: worked examples E1-E8, the limbs, the exceptions, the base, limitation by each model (R-DW-01 to R-DW-08)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.double_wages import double_wages
from laborcalc.results.outcome import Award, NotDue
from tests.outcomes import codes, options, paths, reason, yuan

# 8,700 a month, 400 a day; in Chongqing, which follows the national defaults.
UNSIGNED = {"start": "2025-06-16", "region": "重庆", "as_of": "2026-08-17", "monthly_wage": "8700"}


def case(**facts: Any) -> lc.Outcome:
    """The claim in a case of someone who earns 8,700 a month."""
    facts = {"region": "重庆", "as_of": "2026-08-17", "contracts": [], "pay": {"monthly": "8700"}, **facts}
    return lc.assess(lc.Case.model_validate(facts))["double_wages"]


def days(outcome: lc.Outcome) -> tuple[date, date]:
    """First and last day of the ledger."""
    assert isinstance(outcome, Award)
    first, last = outcome.periods[0].label.values["first"], outcome.periods[-1].label.values["last"]
    return first, last


# --- the worked examples ---


def test_e1_signed_after_six_months() -> None:  # TV-060
    outcome = double_wages(**{**UNSIGNED, "start": "2025-03-01"}, contracts=[{"start": "2025-09-01"}])
    assert outcome.amount == yuan("43500.00")  # 5 × 8,700
    assert days(outcome) == (date(2025, 4, 1), date(2025, 8, 31))


def test_e2_never_signed() -> None:  # TV-061
    outcome = double_wages(**UNSIGNED)
    # 16 July to 15 June are eleven months by the month (JI2 6): 11 × 8,700, not 12 × 400 + 10 × 8,700 + 11 × 400
    assert outcome.amount == yuan("95700.00")
    assert days(outcome) == (date(2025, 7, 16), date(2026, 6, 15))
    assert set(options(outcome, "D-36").values()) == {yuan("95700.00")}  # they part only where limitation cuts


@pytest.mark.parametrize(
    ("model", "live"),
    [
        ("day_by_day", "86700.00"),  # TV-062: 4,000 + 9 × 8,700 + 4,400
        ("month_by_month", "91400.00"),  # TV-063: August survives whole
        ("end_of_violation", "95700.00"),  # TV-064: until 2027-06-16
    ],
)
def test_e3_limitation_by_each_model(model: str, live: str) -> None:
    outcome = double_wages(
        **UNSIGNED, filed_on="2026-08-17", limitation_pleaded=True, readings={"D-01": model}, alternatives=False
    )
    assert isinstance(outcome, Award)
    assert outcome.amount == yuan("95700.00")
    assert outcome.live is not None and outcome.live.value == yuan(live)
    assert outcome.expired == yuan("95700.00") - yuan(live)


@pytest.mark.parametrize(
    ("region", "model"), [("北京", "86700"), ("广东", "91400"), ("上海", "91400"), ("江苏", "95700")]
)
def test_the_place_decides_the_model(region: str, model: str) -> None:
    outcome = double_wages(**{**UNSIGNED, "region": region}, filed_on="2026-08-17")
    assert isinstance(outcome, Award)
    assert outcome.live is not None and outcome.live.value == yuan(model)


@pytest.mark.parametrize(
    ("region", "amount"), [("北京", "26100.00"), ("江苏", "17400.00"), ("山东", "17400.00"), ("浙江", "17400.00")]
)
def test_e4_contract_expired_and_work_went_on(region: str, amount: str) -> None:  # TV-065
    contracts = [{"start": "2023-01-01", "end": "2025-12-31"}, {"start": "2026-04-01"}]
    outcome = case(
        region=region, employment={"start": "2023-01-01"}, contracts=contracts, claims=[{"kind": "double_wages"}]
    )
    assert outcome.amount == yuan(amount)
    assert options(outcome, "D-03")["none"] == 0


SECOND_TERM = [{"start": "2021-07-01", "end": "2023-06-30"}, {"start": "2023-07-01", "end": "2025-06-30"}]


@pytest.mark.parametrize("asked", [{"open_ended_asked_on": "2025-06-10"}, {"open_ended_owed_from": "2025-07-01"}])
def test_e5_open_ended_refused(asked: dict[str, str]) -> None:  # TV-066
    outcome = case(
        region="北京",
        as_of="2026-07-01",
        filed_on="2026-07-01",
        employment={"start": "2021-07-01"},
        contracts=SECOND_TERM,
        limitation_pleaded=True,
        **asked,
    )
    assert isinstance(outcome, Award)
    assert outcome.amount == yuan("104400.00")  # 12 × 8,700
    assert outcome.expired == 0
    assert "RUNNING_ON" in codes(outcome)


def test_e6_the_wage_rises_and_a_holiday_is_made_up() -> None:  # TV-067
    pay = {"history": [{"start": "2025-11-10", "monthly": "8700"}, {"start": "2026-01-01", "monthly": "9570"}]}
    outcome = case(
        employment={"start": "2025-11-10"}, contracts=[{"start": "2025-11-10", "signed_on": "2026-04-20"}], pay=pay
    )
    assert outcome.amount == yuan("40830.00")  # 16 × 400 + 3 × 9,570 + 13 × 440
    assert options(outcome, "D-36")["days_worked"] == yuan("40390.00")  # 12 × 440 in April


@pytest.mark.parametrize("model", ["day_by_day", "month_by_month", "end_of_violation"])
def test_e7_all_of_it_has_fallen(model: str) -> None:  # TV-068
    result = lc.assess(
        lc.Case.model_validate(
            {
                "region": "北京",
                "as_of": "2026-03-10",
                "filed_on": "2026-03-10",
                "limitation_pleaded": True,
                "employment": {"start": "2024-01-15", "last_day": "2026-03-01"},
                "contracts": [],
                "pay": {"monthly": "8700"},
                "readings": {"D-01": model},
            }
        )
    )
    outcome = result["double_wages"]
    assert isinstance(outcome, Award)
    assert outcome.live is not None and outcome.live.value == 0
    assert not result.in_schedule(outcome)
    assert result.total == 0
    assert "DEEMED_OPEN_ENDED" in codes(outcome)


def test_e8_hired_on_the_31st() -> None:  # TV-069
    outcome = double_wages(**{**UNSIGNED, "start": "2025-01-31"})
    assert days(outcome) == (date(2025, 3, 1), date(2026, 1, 30))


def test_eleven_months_from_a_31st_are_eleven() -> None:
    """The months step from the hire (R-CONV-02): of the year from 2024-03-31 the first is free, eleven are doubled, though the
    second begins on May 1 (LCL 82; REG 6, 7). By the days from May 1 on it would be ten months and 30 days."""
    facts = {
        "region": "110000", "as_of": "2025-12-31", "employment": {"start": "2024-03-31"}, "contracts": [],
        "pay": {"monthly": "8700"}, "claims": [{"kind": "double_wages"}],
    }  # fmt: skip
    whole = lc.assess(lc.Case.model_validate({**facts, "limitation_pleaded": False}))["double_wages"]
    assert whole.amount == yuan("95700.00")
    assert "D-36" not in {asked.id for asked in whole.asked}  # nothing is left to count by days
    for parts in ("workdays_21_75", "anniversary_months"):
        # filed on 2025-06-15: 2024-05-01 to 06-14 have fallen, the rest is in time; the rows make up both
        late = {**facts, "filed_on": "2025-06-15", "readings": {"D-01": "day_by_day", "D-36": parts}}
        found = lc.assess(lc.Case.model_validate(late))["double_wages"]
        assert isinstance(found, Award) and found.live is not None
        assert found.amount == yuan("95700.00")
        assert sum(row.stake for row in found.periods) == found.amount
        assert abs(sum(row.live for row in found.periods) - found.live.value) <= yuan("0.01")


@pytest.mark.parametrize(
    ("border", "first", "last"),
    [
        ("practice", "2025-07-01", "2026-05-31"),
        ("literal", "2025-07-01", "2026-05-30"),
        ("day_after", "2025-07-02", "2026-05-31"),
    ],
)
def test_the_border_day(border: str, first: str, last: str) -> None:  # TV-070
    outcome = double_wages(**{**UNSIGNED, "start": "2025-06-01"}, readings={"R-DW-02": border})
    assert days(outcome) == (date.fromisoformat(first), date.fromisoformat(last))


def test_eleven_full_months_are_eleven_wages() -> None:
    outcome = double_wages(**{**UNSIGNED, "start": "2025-06-01"})
    assert outcome.amount == yuan("95700.00")  # 11 × 8,700


# --- the first limb ---


def test_employed_before_the_law() -> None:
    """People employed on 2008-01-01 had until the end of that month (LCL 97(2)); the year ends with 2008."""
    outcome = double_wages(**{**UNSIGNED, "start": "2003-08-25"})
    assert days(outcome) == (date(2008, 2, 1), date(2008, 12, 31))


def test_left_within_the_window() -> None:
    """Hire 2025-03-01, leaves 2025-04-10: 1 to 10 April, 8 weekdays of which the 4th is a holiday (R-DW-02)."""
    outcome = double_wages(**{**UNSIGNED, "start": "2025-03-01", "last_day": "2025-04-10"})
    assert days(outcome) == (date(2025, 4, 1), date(2025, 4, 10))
    assert outcome.amount == yuan("3200.00")  # 8 × 400


def test_registered_after_the_work_began() -> None:
    """Chongqing 2016: the month of grace runs from the registration; otherwise from the first day of work."""
    facts = {
        "employment": {"start": "2014-08-18", "last_day": "2015-05-31", "employer_registered_on": "2014-11-21"},
        "as_of": "2016-06-15",
    }
    outcome = case(**facts)
    assert days(outcome) == (date(2014, 12, 21), date(2015, 5, 31))
    assert options(outcome, "R-DW-02-REG")["work"] is not None
    assert days(case(**facts, readings={"R-DW-02-REG": "work"}))[0] == date(2014, 9, 18)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"contracts": [{"start": "2025-06-16"}]}, "SIGNED_IN_TIME"),
        ({"contracts": [{"start": "2025-06-16", "signed_on": "2025-07-16"}]}, "SIGNED_IN_TIME"),
        ({"contracts": [{"start": "2025-06-16", "signed_on": "2025-12-01", "backdated": True}]}, "BACKDATED"),
        ({"as_of": "2025-07-10"}, "WITHIN_A_MONTH"),
        ({"employment": {"start": "2025-06-16", "kind": "part_time"}}, "PART_TIME"),
        ({"worker": {"status": "drawing_pension"}}, "PENSIONER"),
        ({"worker": {"status": "student"}}, "STUDENT"),
        ({"worker": {"status": "foreigner_without_permit"}}, "NO_PERMIT"),
        ({"worker": {"status": "past_retirement_age"}, "employment": {"start": "2026-07-01"}}, "OVER_AGE"),
        ({"unsigned": {"exception": "force_majeure"}}, "FORCE_MAJEURE"),
        ({"unsigned": {"exception": "worker_at_fault"}}, "WORKER_AT_FAULT"),
        ({"unsigned": {"exception": "other_law"}}, "OTHER_LAW"),
        ({"unsigned": {"post": "legal_representative"}}, "LEGAL_REPRESENTATIVE"),
        ({"unsigned": {"post": "signs_contracts"}}, "IN_CHARGE"),
        ({"claims": [{"kind": "double_wages", "end": "2025-07-01"}]}, "OUTSIDE_CLAIM"),
        ({"contracts": [{"start": "2025-06-16", "end": "2025-12-15", "extended_to": "2026-12-31", "extension": "statutory"}]},
         "EXTENDED"),
    ],
)  # fmt: skip
def test_not_owed(facts: dict[str, Any], code: str) -> None:
    claims = [{"kind": "double_wages"}]
    assert reason(case(**{"employment": {"start": "2025-06-16"}, "claims": claims, **facts})) == code


@pytest.mark.parametrize(("refused", "amount"), [(False, "0"), (True, "95700.00")])
def test_the_head_of_personnel(refused: bool, amount: str) -> None:
    """R-DW-01: in charge of contracts, none for herself: nothing; had she asked and been refused, 11 × 8,700."""
    why = {"post": "signs_contracts", "asked_and_refused": refused}
    outcome = case(region="北京", employment={"start": "2025-06-01"}, unsigned=why)
    assert outcome.amount == yuan(amount)
    if not refused:
        assert options(outcome, "D-26") == {"fault_needed": yuan("95700.00")}


@pytest.mark.parametrize(
    ("region", "as_of", "due"),
    [
        ("浙江", "2025-08-31", True),
        ("浙江", "2025-09-01", False),
        ("上海", "2025-08-31", False),  # SH73 2
        ("广东", "2025-06-30", False),  # GD08 21
        ("北京", "2024-04-30", False),  # LCL 3: a published case of 2024
        ("北京", "2024-04-29", True),
    ],
)
@pytest.mark.parametrize("exception", ["worker_at_fault", "other_law"])
def test_the_worker_who_would_not_sign(region: str, as_of: str, due: bool, exception: str) -> None:
    """Excused since JI2; before it where the place wrote so, else the employer had to end the relationship (D-75)."""
    outcome = case(region=region, as_of=as_of, employment={"start": "2023-06-16"}, unsigned={"exception": exception})
    assert (outcome.status == "due") is due
    assert ("BEFORE_JI2" in codes(outcome)) is due
    other = [(found.option, found.status) for found in outcome.alternatives if found.by == "D-75"]
    assert other == ([] if as_of == "2025-09-01" else [("exempt", "not_due")] if due else [("not_exempt", "due")])


@pytest.mark.parametrize(
    ("region", "as_of", "due"),
    [
        ("北京", "2020-04-28", True),
        ("北京", "2020-11-20", False),
        ("北京", "2024-04-29", False),
        ("天津", "2020-11-20", True),
    ],
)
def test_contracts_held_up_by_the_epidemic(region: str, as_of: str, due: bool) -> None:
    """Beijing High Court 2020 No. 187, Q. 3, read second-hand."""
    outcome = case(
        region=region, as_of=as_of, employment={"start": "2019-12-16"}, unsigned={"exception": "force_majeure"}
    )
    assert (outcome.status == "due") is due
    assert ("EPIDEMIC" in codes(outcome)) is not due
    assert {found.option for found in outcome.alternatives if found.by == "D-75"} == {"exempt" if due else "not_exempt"}
    if not due:
        assert isinstance(outcome, NotDue)
        assert [article.id for article in outcome.cites] == ["LCL 3", "BJ187 3"]


def test_an_over_age_worker_before_the_rules_on_over_age_workers() -> None:
    outcome = case(as_of="2026-06-30", employment={"start": "2025-06-16"}, worker={"status": "past_retirement_age"})
    assert outcome.status == "due"


@pytest.mark.parametrize(
    ("facts", "path"),
    [
        ({"contracts": None, "employment": {"start": "2025-06-16"}}, "contracts"),
        ({"employment": None}, "employment.start"),
        ({"contracts": [{"kind": "fixed_term"}], "employment": {"start": "2025-06-16"}}, "contracts.0.start"),
        ({"employment": {"start": "2025-06-16"}, "pay": {}}, "pay.monthly"),
    ],
)
def test_what_is_needed(facts: dict[str, Any], path: str) -> None:
    assert paths(case(claims=[{"kind": "double_wages"}], **facts)) == [path]


# --- expiry ---


def test_signed_again_the_next_day() -> None:
    contracts = [{"start": "2023-01-01", "end": "2024-12-31"}, {"start": "2025-01-01", "end": "2027-12-31"}]
    outcome = case(
        region="北京", employment={"start": "2023-01-01"}, contracts=contracts, claims=[{"kind": "double_wages"}]
    )
    assert reason(outcome) == "SIGNED_IN_TIME"


@pytest.mark.parametrize(("region", "months"), [("北京", 12), ("浙江", 11)])
def test_a_year_after_expiry_a_contract_is_deemed_to_exist(region: str, months: int) -> None:
    contracts = [{"start": "2022-07-01", "end": "2024-06-30"}]
    outcome = case(region=region, employment={"start": "2022-07-01"}, contracts=contracts)
    assert outcome.amount == yuan("8700") * months
    assert "DEEMED_OPEN_ENDED" in codes(outcome)


@pytest.mark.parametrize(
    ("extension", "first"),
    [("statutory", "2026-02-01"), ("agreed", "2026-02-01"), ("automatic", "2026-02-01")],
)
def test_an_extension_puts_the_expiry_off(extension: str, first: str) -> None:
    contracts = [{"start": "2022-01-01", "end": "2024-12-31", "extended_to": "2025-12-31", "extension": extension}]
    outcome = case(employment={"start": "2022-01-01"}, contracts=contracts)
    assert days(outcome)[0] == date.fromisoformat(first)


def test_a_term_that_ended_before_the_law() -> None:
    contracts = [{"start": "2005-01-01", "end": "2006-12-31"}]
    outcome = case(employment={"start": "2005-01-01"}, contracts=contracts, region="北京")
    assert days(outcome) == (date(2008, 2, 1), date(2008, 12, 31))  # the month that LCL 97(2) gave


def test_two_times_without_a_contract_are_two_lines() -> None:
    """Signed on 1 September, run out at the end of the year: 11 days of July at 12 × 400 and August; then from February."""
    contracts = [{"start": "2025-09-01", "end": "2025-12-31"}]
    outcome = case(employment={"start": "2025-06-16", "last_day": "2026-02-28"}, contracts=contracts)
    assert isinstance(outcome, Award)
    assert [line.trace.value for line in outcome.lines] == [yuan("13500.00"), yuan("8700.00")]
    assert outcome.amount == yuan("22200.00")


# --- the open-ended contract ---


@pytest.mark.parametrize(
    ("contracts", "start", "owed"),
    [
        # two terms, the worker asks before the second runs out
        ([{"start": "2019-01-01", "end": "2021-12-31"}, {"start": "2022-01-01", "end": "2024-12-31"}], "2019-01-01", "2025-01-01"),
        # one term, extended by agreement by thirteen months: JI2 10(1)
        ([{"start": "2022-01-01", "end": "2024-12-31", "extended_to": "2026-01-31"}], "2022-01-01", "2026-02-01"),
        # one term renewed by its own clause: JI2 10(2)
        ([{"start": "2022-01-01", "end": "2024-12-31", "extended_to": "2025-06-30", "extension": "automatic"}],
         "2022-01-01", "2025-07-01"),
        # ten years with the employer, one term after 2008
        ([{"start": "2015-01-01", "end": "2024-12-31"}], "2015-01-01", "2025-01-01"),
    ],
)  # fmt: skip
def test_when_it_is_owed(contracts: list[dict[str, str]], start: str, owed: str) -> None:
    outcome = case(employment={"start": start}, contracts=contracts, open_ended_asked_on="2024-12-20")
    assert days(outcome)[0] == date.fromisoformat(owed)
    assert isinstance(outcome, Award)
    assert {article.id for article in outcome.cites} >= {"LCL 14(2)", "LCL 82(2)"}


@pytest.mark.parametrize(
    ("region", "extended_to", "counts"),
    [
        ("浙江", "2025-12-30", False),  # a day short of a year
        ("浙江", "2025-12-31", True),
        ("江苏", "2025-06-30", False),  # six months exactly are not more than six months
        ("江苏", "2025-07-01", True),
        ("北京", "2025-01-01", True),
    ],
)
def test_what_an_extension_counts_for(region: str, extended_to: str, counts: bool) -> None:
    contracts = [{"start": "2022-01-01", "end": "2024-12-31", "extended_to": extended_to}]
    outcome = case(
        region=region, employment={"start": "2022-01-01"}, contracts=contracts, open_ended_asked_on="2024-12-20"
    )
    cited = {article.id for article in outcome.cites} if isinstance(outcome, Award) else set()
    assert ("LCL 82(2)" in cited) is counts


def test_a_statutory_extension_is_no_second_contract() -> None:
    contracts = [{"start": "2022-01-01", "end": "2024-12-31", "extended_to": "2026-01-31", "extension": "statutory"}]
    outcome = case(employment={"start": "2022-01-01"}, contracts=contracts, open_ended_asked_on="2024-12-20")
    assert isinstance(outcome, Award)
    assert "LCL 82(1)" in {article.id for article in outcome.cites}


def test_one_term_alone_gives_no_right_to_it() -> None:
    contracts = [{"start": "2022-01-01", "end": "2024-12-31"}]
    outcome = case(employment={"start": "2022-01-01"}, contracts=contracts, open_ended_asked_on="2024-12-20")
    assert isinstance(outcome, Award)
    assert "LCL 82(2)" not in {article.id for article in outcome.cites}


def test_asked_for_after_the_expiry() -> None:
    """From the expiry to the asking the work goes on without a contract (D-03), from then on the open-ended one is owed."""
    outcome = case(
        employment={"start": "2021-07-01", "last_day": "2025-11-30"},
        contracts=SECOND_TERM,
        open_ended_asked_on="2025-10-01",
        filed_on="2026-08-17",
    )
    assert isinstance(outcome, Award)
    assert [line.trace.value for line in outcome.lines] == [yuan("17400.00"), yuan("17400.00")]  # Aug-Sep, Oct-Nov
    assert outcome.amount == yuan("34800.00")


def test_signed_at_last() -> None:
    contracts = [*SECOND_TERM, {"kind": "open_ended", "start": "2025-07-01", "signed_on": "2025-12-01"}]
    outcome = case(employment={"start": "2021-07-01"}, contracts=contracts, open_ended_owed_from="2025-07-01")
    assert outcome.amount == yuan("43500.00")  # July to November


def test_the_ceiling_of_twelve_months() -> None:
    outcome = case(
        employment={"start": "2021-07-01", "last_day": "2026-07-31"},
        contracts=SECOND_TERM,
        open_ended_owed_from="2025-07-01",
    )
    assert outcome.amount == yuan("113100.00")  # 13 × 8,700
    assert options(outcome, "D-33") == {"twelve_months": yuan("104400.00"), "eleven_months": yuan("95700.00")}


@pytest.mark.parametrize(("filed", "months"), [("2026-08-24", 11), ("2026-08-25", 13)])
def test_eleven_months_in_zhejiang(filed: str, months: int) -> None:
    """Zhejiang High Court 2014 No. 7, second-hand, for applications to 2026-08-24; since then no ceiling as elsewhere."""
    outcome = case(
        region="浙江",
        as_of="2026-11-20",
        filed_on=filed,
        employment={"start": "2021-07-01", "last_day": "2026-07-31"},
        contracts=SECOND_TERM,
        open_ended_owed_from="2025-07-01",
    )
    assert outcome.amount == months * yuan("8700.00")


THREE_TERMS = [
    {"start": "2020-01-01", "end": "2022-12-31"},
    {"start": "2023-01-01", "end": "2025-12-31"},
    {"start": "2026-01-01", "end": "2028-12-31"},
]


def test_a_third_term_signed_after_the_demand() -> None:
    """LCL 82(2): freely signed it leaves nothing (Beijing Q. 52); if forced, from its first day: 10 months and 19 days."""
    facts = {"employment": {"start": "2020-01-01"}, "contracts": THREE_TERMS, "as_of": "2026-11-20"}
    outcome = case(**facts, open_ended_asked_on="2025-12-10")
    assert reason(outcome) == "SIGNED_IN_TIME"
    assert "SIGNED_AFTER_DEMAND" in codes(outcome)
    assert options(outcome, "D-76") == {"from_the_new_term": yuan("92600.00")}  # 10 × 8,700 + 14 weekdays × 400
    forced = case(**facts, open_ended_asked_on="2025-12-10", readings={"D-76": "from_the_new_term"})
    assert days(forced) == (date(2026, 1, 1), date(2026, 11, 19))


@pytest.mark.parametrize(
    ("third", "owed"), [("2026-01-01", "2026-01-01"), ("2026-03-01", "2026-03-01"), ("2025-12-20", "2026-01-01")]
)
def test_a_forced_term_is_paid_for_from_its_first_day_and_not_before_it_was_owed(third: str, owed: str) -> None:
    """D-76, LCL 82(2): the second term ran to 2025-12-31, so that nothing was owed before 2026-01-01."""
    outcome = case(
        region="北京",
        employment={"start": "2020-01-01"},
        contracts=[*THREE_TERMS[:2], {"start": third, "end": "2028-12-31"}],
        as_of="2026-11-20",
        open_ended_asked_on="2025-12-10",
        readings={"D-76": "from_the_new_term"},
    )
    assert isinstance(outcome, Award)
    (line,) = [line for line in outcome.lines if "open-ended" in line.label.say("en")]
    assert line.label.values["first"] == date.fromisoformat(owed)


@pytest.mark.parametrize(
    ("contracts", "asked"),
    [
        (THREE_TERMS, "2026-02-01"),  # after the third term was signed
        (THREE_TERMS[1:], "2025-12-10"),  # only one term before it: none was owed
    ],
)
def test_no_demand_that_a_third_term_could_set_aside(contracts: list[dict[str, str]], asked: str) -> None:
    outcome = case(
        employment={"start": "2023-01-01"}, contracts=contracts, as_of="2026-11-20", open_ended_asked_on=asked
    )
    assert not options(outcome, "D-76")
    assert "SIGNED_AFTER_DEMAND" not in codes(outcome)


def test_no_open_ended_contract_in_a_public_welfare_post() -> None:
    job = {"start": "2021-07-01", "public_welfare_post": True}
    outcome = case(employment=job, contracts=SECOND_TERM, open_ended_owed_from="2025-07-01")
    assert isinstance(outcome, Award)
    assert "LCL 82(2)" not in {article.id for article in outcome.cites}


def test_the_gap_of_an_undone_dismissal_counts() -> None:
    """Jingmen 2017: dismissed and taken back, the second wage runs on."""
    ending = {"ground": "dismissal_without_ground", "notified_on": "2025-09-30"}
    facts = {"employment": {"start": "2025-06-01"}, "as_of": "2026-02-01"}
    assert days(case(**facts, termination=ending))[1] == date(2025, 9, 30)
    assert days(case(**facts, termination={**ending, "reinstatement_wanted": True}))[1] == date(2026, 1, 31)


# --- the base ---


@pytest.mark.parametrize(
    ("region", "readings", "base"),
    [
        ("北京", {}, "8000.00"),
        ("上海", {}, "8000.00"),
        ("浙江", {}, "11000.00"),
        ("浙江", {"D-02": "due_wage"}, "12000.00"),
        ("浙江", {"D-02": "basic_wage"}, "8000.00"),
    ],
)
@pytest.mark.parametrize("agreed", ["8000", None])
def test_the_base_of_a_month(region: str, readings: dict[str, str], base: str, agreed: str | None) -> None:
    """R-DW-04: 8,000 fixed, 3,000 monthly commission, 1,000 overtime."""
    if agreed is None and readings.get("D-02") == "basic_wage":
        return  # without an agreement there is no basic wage to tell apart
    slip = {"month": "2025-08", "due": "12000", "overtime": "1000", "commission": "3000"}
    outcome = case(
        region=region,
        employment={"start": "2025-07-01", "last_day": "2025-08-31"},
        pay={"monthly": agreed, "payslips": [slip]},
        readings=readings,
    )
    assert outcome.amount == yuan(base)


def test_the_base_is_never_below_the_minimum_wage_in_beijing() -> None:
    """Beijing, 2,540 from 2025-09-01 (R-TIME): a fixed wage of 2,000."""
    outcome = case(region="北京", employment={"start": "2025-08-01", "last_day": "2025-09-30"}, pay={"monthly": "2000"})
    assert outcome.amount == yuan("2540.00")


@pytest.mark.parametrize(("agreed", "amount"), [("8700", "4400.00"), (None, "2225.29")])
def test_the_payslip_of_a_broken_month_is_no_monthly_wage(agreed: str | None, amount: str) -> None:
    """Left on 15 August: 11 weekdays. The payslip of 4,400 is half a month's pay; it stands in only where no wage is agreed."""
    slip = {"month": "2025-08", "due": "4400"}
    job = {"start": "2025-07-01", "last_day": "2025-08-15"}
    outcome = case(employment=job, pay={"monthly": agreed, "payslips": [slip]})
    assert outcome.amount == yuan(amount)
    assert ("PAYSLIP_OF_A_BROKEN_MONTH" in codes(outcome)) is (agreed is None)


def test_a_base_that_was_found_holds_for_every_month() -> None:
    slip = {"month": "2025-08", "due": "12000"}
    outcome = case(
        employment={"start": "2025-06-01", "last_day": "2025-08-31"},
        pay={"double_wage_base": "5000", "payslips": [slip]},
    )
    assert outcome.amount == yuan("10000.00")
    assert "D-02" not in {asked.id for asked in outcome.asked}


def test_what_was_paid_comes_off() -> None:
    facts = {"employment": {"start": "2025-03-01"}, "contracts": [{"start": "2025-09-01"}]}
    assert case(**facts, double_wages_paid="13500").amount == yuan("30000.00")
    unpleaded = case(**facts, double_wages_paid="13500", limitation_pleaded=False)
    assert unpleaded.amount == yuan("30000.00") and "PAID_OLDEST_FIRST" not in codes(unpleaded)
    assert case(**facts, double_wages_paid="50000").amount == 0


# --- parts of months (D-36), by hand for 16 to 31 July 2025 at 8,700 ---


@pytest.mark.parametrize(
    ("option", "amount"),
    [
        ("workdays_21_75", "4800.00"),  # 12 × 400
        ("workdays_of_month", "4539.13"),  # 8,700 × 12 ÷ 23
        ("days_worked", "4800.00"),
        ("anniversary_months", "4800.00"),
        ("calendar_days", "4490.32"),  # 8,700 × 16 ÷ 31
        ("thirtieths", "4640.00"),  # 8,700 × 16 ÷ 30
        ("backward_21_75", "4300.00"),  # 8,700 − 11 × 400
        ("half_month", "4350.00"),
    ],
)
def test_a_part_of_a_month(option: str, amount: str) -> None:
    outcome = double_wages(**UNSIGNED, last_day="2025-07-31", readings={"D-36": option})
    assert outcome.amount == yuan(amount)


def test_a_part_of_a_month_reckoned_backward_is_never_less_than_nothing() -> None:
    """One day of a month with 23 workdays: 8,700 − 22 × 400 is less than nothing."""
    outcome = double_wages(
        **{**UNSIGNED, "start": "2025-06-30"}, last_day="2025-07-30", readings={"D-36": "backward_21_75"}
    )
    assert outcome.amount == 0


# --- limitation ---


def test_a_demand_keeps_what_was_still_alive() -> None:
    """Filed 2027-08-17; demanded 2026-08-17, when the days from 2025-08-17 on were alive: they live a year longer."""
    demand = [{"kind": "demand", "on": "2026-08-17"}]
    facts = {"as_of": "2027-08-17", "filed_on": "2027-08-17", "employment": {"start": "2025-06-16"}}
    outcome = case(**facts, limitation_events=demand)
    assert isinstance(outcome, Award)
    assert outcome.live is not None and outcome.live.value == yuan("86700.00")
    without = case(**facts)
    assert isinstance(without, Award)
    assert without.live is not None and without.live.value == 0


@pytest.mark.parametrize(
    ("filed", "live"),
    [
        ("2026-06-01", "95700.00"),  # the last month, July 2025, is in time: all eleven are
        ("2026-07-31", "95700.00"),
        ("2026-08-01", "0"),  # it has fallen, and all with it
        ("2026-08-25", "0"),  # the paper is reported repealed; by the day nothing is left either
    ],
)
def test_the_last_month_brings_all_in_time_in_zhejiang(filed: str, live: str) -> None:
    """Zhejiang High Court 2014 No. 7, read second-hand: the year runs from the last month of the second wage."""
    outcome = case(region="浙江", as_of="2026-11-20", filed_on=filed, employment={"start": "2024-08-01"})
    assert isinstance(outcome, Award)
    assert outcome.amount == yuan("95700.00")  # 1 September 2024 to 31 July 2025
    assert outcome.live is not None and outcome.live.value == yuan(live)
    assert all(row.stake == yuan("8700.00") for row in outcome.periods)


def test_the_last_safe_day() -> None:
    """Not filed yet: the first day still alive is 2025-08-17, which falls after 2026-08-17."""
    outcome = double_wages(**UNSIGNED)
    assert isinstance(outcome, Award)
    assert outcome.last_filing_day == date(2026, 8, 17)


def test_fallen_as_a_whole_whatever_the_base() -> None:
    """Guangzhou 2017: the time ended with 2008, no wage of that year is known."""
    facts = {"employment": {"start": "2003-08-25"}, "as_of": "2017-10-27", "filed_on": "2016-07-06", "pay": {}}
    assert reason(case(**facts, limitation_pleaded=True)) == "TIME_BARRED"
    assert paths(case(**facts)) == ["pay.monthly"]


def test_the_last_of_the_days_that_have_fallen_is_named() -> None:
    """Unsigned to 2018-03-14 and, for a year, from the expiry on 2020-03-14: all of it fallen by 2026, whatever the wage."""
    outcome = case(
        employment={"start": "2018-01-01", "last_day": "2022-01-01"},
        contracts=[{"start": "2018-03-15", "end": "2020-03-14", "signed_on": "2018-03-15"}],
        pay={},
        limitation_pleaded=True,
    )
    assert reason(outcome) == "TIME_BARRED"
    assert isinstance(outcome, NotDue) and outcome.reason.values["last"] == date(2021, 3, 14)


def test_where_limitation_is_not_pleaded_none_is_reckoned() -> None:
    outcome = double_wages(**UNSIGNED, limitation_pleaded=False)
    assert isinstance(outcome, Award)
    assert outcome.live is None and outcome.periods == ()
    assert "D-01" not in {asked.id for asked in outcome.asked}


def test_the_violation_goes_on() -> None:
    """Not signed yet within the first year: under `end_of_violation` no time runs."""
    outcome = double_wages(**{**UNSIGNED, "as_of": "2025-10-01"}, readings={"D-01": "end_of_violation"})
    assert isinstance(outcome, Award)
    assert {row.expires for row in outcome.periods} == {None}
    assert outcome.last_filing_day is None


# --- what it never enters (R-DW-08) ---


def test_it_enters_no_other_base() -> None:
    facts = {
        "region": "110000", "as_of": "2026-08-17", "contracts": [], "pay": {"monthly": "8700"},
        "employment": {"start": "2025-06-16", "last_day": "2026-08-10"},
        "termination": {"ground": "dismissal_without_ground"},
    }  # fmt: skip
    result = lc.assess(lc.Case.model_validate(facts))
    # R-PROC-13: 1.5 × 8,700 × 2 beside the second wage
    assert result["unlawful_termination_damages"].amount == yuan("26100.00")
    assert result["double_wages"].amount == yuan("95700.00")


# --- odd histories ---


def test_a_contract_signed_after_its_own_term_covers_nothing() -> None:
    """Term of March to August 2025, signed in September: one time without a contract, no day twice."""
    contracts = [{"start": "2025-03-01", "end": "2025-08-31", "signed_on": "2025-09-15"}]
    outcome = case(employment={"start": "2025-03-01"}, contracts=contracts, as_of="2026-06-01")
    assert outcome.amount == yuan("95700.00")  # April 2025 to February 2026: 11 × 8,700


def test_a_contract_that_ran_out_before_the_hire_is_none() -> None:
    contracts = [{"start": "2022-01-01", "end": "2023-12-31"}]
    outcome = case(region="北京", employment={"start": "2025-03-01"}, contracts=contracts, as_of="2026-06-01")
    assert days(outcome) == (date(2025, 4, 1), date(2026, 2, 28))


def test_a_contract_of_which_only_the_signing_is_known() -> None:
    """E1 without the first day of the term: signed on 1 September, so five months without it."""
    outcome = case(employment={"start": "2025-03-01"}, contracts=[{"signed_on": "2025-09-01"}])
    assert outcome.amount == yuan("43500.00")


def test_terms_of_two_employments_are_not_in_a_row() -> None:
    contracts = [{"start": "2010-01-01", "end": "2012-12-31"}, {"start": "2022-01-01", "end": "2024-12-31"}]
    for employment in ({"start": "2022-01-01"}, {"start": None}):
        outcome = case(employment=employment, contracts=contracts, open_ended_asked_on="2024-12-01", as_of="2026-06-01")
        assert isinstance(outcome, Award)
        assert "LCL 82(2)" not in {article.id for article in outcome.cites}
    in_a_row = [{"start": "2019-12-01", "end": "2021-12-31"}, {"start": "2022-01-15", "end": "2024-12-31"}]
    outcome = case(employment={"start": None}, contracts=in_a_row, open_ended_asked_on="2024-12-01", as_of="2026-06-01")
    assert isinstance(outcome, Award)
    assert "LCL 82(2)" in {article.id for article in outcome.cites}


def test_ten_years_when_it_was_asked_for() -> None:
    """Nine years and seven months at the expiry, ten when she asked: owed from the day of asking."""
    outcome = case(
        employment={"start": "2015-06-01"},
        contracts=[{"start": "2015-06-01", "end": "2024-12-31"}],
        open_ended_asked_on="2025-07-01",
    )
    assert isinstance(outcome, Award)
    assert [line.label.values["first"] for line in outcome.lines] == [date(2025, 2, 1), date(2025, 7, 1)]


def test_an_open_ended_contract_in_force_is_not_owed() -> None:
    contracts = [*SECOND_TERM, {"kind": "open_ended", "start": "2025-07-01"}]
    claims = [{"kind": "double_wages"}]
    facts = {"employment": {"start": "2021-07-01"}, "contracts": contracts, "claims": claims}
    assert reason(case(**facts, open_ended_asked_on="2025-08-01")) == "SIGNED_IN_TIME"
    assert reason(case(**facts, open_ended_owed_from="2025-08-01")) == "SIGNED_IN_TIME"


def test_it_cannot_be_owed_before_the_hire() -> None:
    with pytest.raises(lc.BadCase) as caught:
        case(employment={"start": "2025-06-01"}, open_ended_owed_from="2024-01-01")
    assert caught.value.problems[0].path == "open_ended_owed_from"


def test_the_year_of_an_over_age_worker_ends_with_the_old_law() -> None:
    """Hired 2025-09-01 past the age without a pension: the second wage to 2026-06-30, nine months."""
    worker = {"status": "past_retirement_age"}
    outcome = case(employment={"start": "2025-09-01"}, worker=worker, as_of="2026-08-17")
    assert days(outcome) == (date(2025, 10, 1), date(2026, 6, 30))
    assert "UNTIL_OVER_AGE_RULES" in codes(outcome)


@pytest.mark.parametrize(
    ("last_day", "last", "told"),
    [
        ("2026-10-14", "2026-10-14", False),
        ("2026-10-15", "2026-10-14", True),
        ("2026-10-16", "2026-10-14", True),
        ("2026-11-30", "2026-10-14", True),
    ],
)
@pytest.mark.parametrize("sex", ["male", None])
def test_who_reaches_the_age_under_the_rules_on_over_age_workers(
    sex: str | None, last_day: str, last: str, told: bool
) -> None:
    """Born 1966-05-15: sixty and five months on 2026-10-15 (RET 1), whose rules hold from that day and not from 2026-07-01 (OA56 2).

    Where the sex is not stated, he is past the age when either would be.
    """
    outcome = case(
        employment={"start": "2026-01-01", "last_day": last_day},
        worker={"birth_date": "1966-05-15", "sex": sex},
        as_of="2026-12-31",
    )
    assert days(outcome) == (date(2026, 2, 1), date.fromisoformat(last))
    assert ("UNTIL_OVER_AGE_RULES" in codes(outcome)) is told


@pytest.mark.parametrize("last_day", [None, "2025-10-31"])
def test_an_undone_dismissal_ends_nothing_whichever_day_is_stated(last_day: str | None) -> None:
    ending = {"ground": "dismissal_without_ground", "notified_on": "2025-10-31", "reinstatement_wanted": True}
    outcome = case(
        employment={"start": "2025-06-01", "last_day": last_day},
        termination=ending,
        filed_on="2026-03-01",
        as_of="2026-06-01",
    )
    assert outcome.amount == yuan("69600.00")  # July 2025 to February 2026


def test_running_on_is_said_only_where_it_does() -> None:
    signed = case(employment={"start": "2025-03-01"}, contracts=[{"start": "2025-09-01"}])
    assert "RUNNING_ON" not in codes(signed)
    assert "RUNNING_ON" in codes(case(employment={"start": "2026-03-01"}))


def test_why_nothing_is_owed_after_a_term_ran_out() -> None:
    contracts = [{"start": "2024-01-01", "end": "2025-12-31"}]
    facts = {"employment": {"start": "2024-01-01"}, "contracts": contracts, "claims": [{"kind": "double_wages"}]}
    assert reason(case(**facts, as_of="2026-06-01", readings={"D-03": "none"})) == "NONE_AFTER_EXPIRY"
    assert reason(case(**facts, as_of="2026-01-20")) == "WITHIN_GRACE"


def test_asked_for_after_the_deemed_contract() -> None:
    """R-PROC-14: from 2025-01-01 an open-ended contract is deemed to exist."""
    claims = [{"kind": "double_wages", "start": "2025-02-01", "end": "2025-12-31"}]
    facts = {"region": "330000", "as_of": "2026-08-17", "contracts": [], "pay": {"monthly": "8700"}, "claims": claims}
    result = lc.assess(lc.Case.model_validate({**facts, "employment": {"start": "2024-01-01"}}))
    outcome = result["double_wages"]
    assert reason(outcome) == "AFTER_DEEMED"
    assert isinstance(outcome, NotDue)
    assert {article.id for article in outcome.cites} == {"LCL 14(3)", "JI2 9"}
    assert "AFTER_DEEMED_CONTRACT" in {warning.code for warning in result.warnings}


def test_part_time_and_listed() -> None:
    facts = {
        "region": "330000", "as_of": "2026-08-17", "contracts": [], "pay": {"monthly": "8700"},
        "employment": {"start": "2024-01-01", "kind": "part_time"}, "claims": [{"kind": "double_wages"}],
    }  # fmt: skip
    assert "PART_TIME_CLAIM" in {warning.code for warning in lc.assess(lc.Case.model_validate(facts)).warnings}


def test_paid_in_full() -> None:
    assert (
        reason(case(employment={"start": "2025-06-16"}, double_wages_paid="95700", claims=[{"kind": "double_wages"}]))
        == "PAID"
    )


def test_what_was_paid_is_set_against_the_oldest_days() -> None:
    """E3 with 10,000 paid: the 9,000 that had fallen are covered, the ledger adds up to what is left."""
    outcome = case(employment={"start": "2025-06-16"}, double_wages_paid="10000", filed_on="2026-08-17")
    assert isinstance(outcome, Award)
    assert (outcome.amount, outcome.expired) == (yuan("85700.00"), 0)
    assert sum(row.stake for row in outcome.periods) == sum(row.live for row in outcome.periods) == outcome.amount
    assert "PAID_OLDEST_FIRST" in codes(outcome)
    unpaid = case(employment={"start": "2025-06-16"}, double_wages_paid="0")
    assert "PAID_OLDEST_FIRST" not in codes(unpaid)


def test_the_local_average_stands_in_only_for_a_wage_not_proved() -> None:
    given = {"local_average_wage": "8000"}
    facts = {"employment": {"start": "2025-03-01", "last_day": "2025-04-30"}, "given": given}
    known = case(**facts)
    assert known.amount == yuan("8700.00")
    assert "local_average" not in options(known, "D-02")
    unproved = case(**facts, pay={})
    assert paths(unproved) == ["pay.monthly"]
    assert options(unproved, "D-02")["local_average"] == yuan("8000.00")
    assert case(**facts, readings={"D-02": "local_average"}).amount == yuan("8000.00")  # chosen all the same
    for pay in (
        {"payslips": slips("2025-04", due="8700")},
        {"history": [{"start": "2025-03-01", "monthly": "8700"}]},
        {"average_12_months_without_overtime": "8700", "monthly": "8700"},
    ):
        proved = case(**facts, pay=pay)
        assert proved.amount == yuan("8700.00")
        assert "local_average" not in options(proved, "D-02")


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("2025-07-01", "2025-07-31", False),
        ("2025-07-01", "2025-08-01", True),
        ("2025-08-31", "2025-09-30", True),
        ("2025-09-01", "2025-09-30", False),
        (None, None, True),  # without a period it may be of any month
    ],
)
def test_commission_owed_beside_the_month_is_named(start: str | None, end: str | None, told: bool) -> None:
    """R-DW-04: August is the one month claimed; a commission that is still owed for a day of it is in no payslip."""
    owed = {"item": "commission", "due": "3000", "start": start, "end": end}
    job = {"start": "2025-07-01", "last_day": "2025-08-31"}
    assert ("EARNED_BESIDE" in codes(case(employment=job, arrears=[owed]))) is told


def slips(*months: str, **parts: str) -> list[dict[str, str]]:
    return [{"month": month, **parts} for month in months]


def test_the_base_in_sichuan() -> None:
    """Sichuan High Court 2016, second-hand: normal wage of twelve months, 12,000 less 1,000 overtime and 3,000 commission."""
    months = ("2026-01", "2026-02", "2026-03")
    paid = slips(*months, due="12000", overtime="1000", commission="3000")
    facts = {"region": "四川", "employment": {"start": "2026-01-01", "last_day": "2026-03-31"}}
    outcome = case(**facts, pay={"payslips": paid})
    assert outcome.amount == yuan("16000.00")  # February and March
    assert options(outcome, "D-02")["due_wage"] == yuan("24000.00")
    # a month differs: (8,000 + 8,000 + 5,000) ÷ 3 = 7,000, twice
    paid[2] = {**paid[2], "due": "9000"}
    assert case(**facts, pay={"payslips": paid}).amount == yuan("14000.00")
    # the average as found, without overtime where both are stated
    found = {"average_12_months": "9000", "average_12_months_without_overtime": "8500"}
    assert case(**facts, pay=found).amount == yuan("17000.00")
    # while the employment lasts, the months before the filing; a month that is not complete is its own measure
    running = {"region": "四川", "employment": {"start": "2026-02-01"}, "filed_on": "2026-04-01", "as_of": "2026-05-01"}
    assert case(**running, pay={"payslips": paid}).amount == yuan("6500.00")  # March: (8,000 + 5,000) ÷ 2
    short = {"region": "四川", "employment": {"start": "2026-02-16", "last_day": "2026-03-30"}}
    assert case(**short, pay={"monthly": "8700"}).amount == yuan("4400.00")  # 16 to 30 March: eleven days of 400


def test_parts_of_a_payslip_that_come_to_more_than_the_wage() -> None:
    slip = {"month": "2025-04", "due": "3000", "overtime": "2000", "irregular": "1500"}
    outcome = case(employment={"start": "2025-03-01", "last_day": "2025-04-30"}, pay={"payslips": [slip]})
    assert outcome.amount == 0
    assert "PARTS_OVER_DUE" in codes(outcome)


def test_the_open_ended_limb_has_its_own_name() -> None:
    outcome = case(employment={"start": "2021-07-01"}, contracts=SECOND_TERM, open_ended_owed_from="2025-07-01")
    assert isinstance(outcome, Award)
    assert outcome.trace.name is not None and "无固定期限" in outcome.trace.name.zh
    assert "D-03" not in {asked.id for asked in outcome.asked}
