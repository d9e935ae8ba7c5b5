"""Facts that meet: what one of them does to the other, each amount by hand (8,700 a month are 400 a day, R-CONV-07)."""

from __future__ import annotations

from typing import Any

import pytest

import laborcalc as lc
from laborcalc.foundation.terms import Ground
from laborcalc.foundation.trace import steps
from laborcalc.hearing.hearing import Hearing
from laborcalc.results.outcome import Award, Outcome
from laborcalc.rules.ending.no_return import no_return
from tests.outcomes import codes, options, reason, yuan

FACTS: dict[str, Any] = {"region": "重庆", "as_of": "2026-09-01"}


def claim(kind: str, **facts: Any) -> Outcome:
    case = lc.Case.model_validate({**FACTS, "claims": [{"kind": kind}], **facts})
    return lc.assess(case, alternatives=False)[kind]


# --- the second wage (LCL 82) ---


@pytest.mark.parametrize(
    ("last_day", "amount"),
    [
        ("2026-02-28", "54000.00"),  # September to February, six months; nothing of it hangs on the rules to come
        ("2026-06-29", "89689.66"),  # nine months and 21 of the 22 weekdays of June: 81,000 + 9,000 × 21 ÷ 21.75
        ("2026-06-30", "90000.00"),
        ("2026-07-01", "90000.00"),  # from that day the provisional rules on over-age workers: no second wage (OA56)
        ("2026-07-31", "90000.00"),
    ],
)
def test_past_the_age_and_left_before_or_after_the_rules_on_over_age_workers(last_day: str, amount: str) -> None:
    found = claim(
        "double_wages",
        worker={"status": "past_retirement_age"},
        employment={"start": "2025-08-01", "last_day": last_day},
        contracts=[],
        pay={"monthly": "9000"},
    )
    assert found.amount == yuan(amount)


@pytest.mark.parametrize("region", ["北京", "上海"])
@pytest.mark.parametrize(
    "agreed",
    [{"monthly": "9000"}, {"history": [{"start": "2025-01-01", "monthly": "9000"}]}],
)
def test_an_agreed_wage_is_the_base_however_it_is_written(region: str, agreed: dict[str, Any]) -> None:
    """R-DW-04 (D-02): Beijing and Shanghai look to what is agreed; payslips of 12,000 a month stand beside it. 11 × 9,000."""
    months = [f"2025-{month:02}" for month in range(1, 13)] + [f"2026-{month:02}" for month in range(1, 9)]
    found = claim(
        "double_wages",
        region=region,
        employment={"start": "2025-01-01"},
        contracts=[],
        pay={**agreed, "payslips": [{"month": month, "due": "12000"} for month in months]},
    )
    assert found.amount == yuan("99000.00")


@pytest.mark.parametrize(
    ("signed", "amount"),
    [
        ({"backdated": True, "signed_on": "2026-03-01"}, "0"),  # both dated it back to the day on which it was owed
        ({"signed_on": "2026-03-01"}, "18000.00"),  # January and February without it
        ({"signed_on": "2025-12-31"}, "0"),
        ({}, "0"),  # in force from its first day on
    ],
)
def test_an_open_ended_contract_dated_back(signed: dict[str, Any], amount: str) -> None:
    found = claim(
        "double_wages",
        employment={"start": "2014-01-01"},
        contracts=[
            {"start": "2014-01-01", "end": "2025-12-31"},
            {"kind": "open_ended", "start": "2026-01-01", **signed},
        ],
        open_ended_owed_from="2026-01-01",
        pay={"monthly": "9000"},
    )
    assert found.amount == yuan(amount)


@pytest.mark.parametrize(
    ("signed", "amount"),
    [
        ("2026-07-10", "2800.00"),  # signed on the day on which it was owed: 1 to 9 July, seven weekdays
        ("2026-07-11", "3200.00"),  # a day later: that day once, not twice
        ("2026-07-14", "3600.00"),  # Friday 10 and Monday 13 July
    ],
)
def test_no_day_stands_in_two_limbs(signed: str, amount: str) -> None:
    """The term ran out on 30 June, an open-ended contract was asked for on 10 July; without a month of grace (D-03)."""
    found = claim(
        "double_wages",
        employment={"start": "2014-01-01"},
        contracts=[{"start": "2014-01-01", "end": "2026-06-30"}, {"kind": "open_ended", "start": signed}],
        open_ended_asked_on="2026-07-10",
        pay={"monthly": "8700"},
        readings={"D-03": "no_grace"},
    )
    assert found.amount == yuan(amount)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ([("2026-01-01", None)], "AFTER_DEEMED"),  # the day from which the contract is deemed to exist (LCL 14(3))
        ([("2026-02-01", None), ("2026-04-01", None)], "AFTER_DEEMED"),
        ([("2025-01-01", "2025-01-31"), ("2026-02-01", None)], "OUTSIDE_CLAIM"),  # one lies in the month of grace
    ],
)
def test_what_is_asked_for_after_the_deemed_contract(asked: list[tuple[str, str | None]], code: str) -> None:
    """Hired on 2025-01-01, never signed: the second wage runs from February to December 2025."""
    claims = [{"kind": "double_wages", "start": start, "end": end} for start, end in asked]
    found = claim(
        "double_wages",
        employment={"start": "2025-01-01"},
        contracts=[],
        pay={"monthly": "9000"},
        claims=claims,
    )
    assert reason(found) == code


def test_the_day_before_the_deemed_contract_is_still_owed() -> None:
    claims = [{"kind": "double_wages", "start": "2025-12-31"}]
    found = claim(
        "double_wages", employment={"start": "2025-01-01"}, contracts=[], pay={"monthly": "8700"}, claims=claims
    )
    assert found.amount == yuan("400.00")  # a Wednesday


# --- the minimum wage (MW 3, 12) and what stands beside it ---

SHORT: dict[str, Any] = {
    "employment": {"start": "2026-01-01", "last_day": "2026-03-31"},
    "pay": {"monthly": "2000"},
    "given": {"minimum_wage": "2330"},
}


def shortfall(**facts: Any) -> Outcome:
    return claim("minimum_wage_shortfall", **{**SHORT, **facts})


def test_payslips_that_do_not_count_leave_the_agreed_wage() -> None:
    """February was not worked by the worker's own doing; January and March lack 330 each."""
    slips = [{"month": "2026-02", "due": "500", "normal_labour": False}]
    assert shortfall(pay={"monthly": "2000", "payslips": slips}).amount == yuan("660.00")
    agreed = {"history": [{"start": "2026-01-01", "monthly": "2000"}], "payslips": slips}
    assert shortfall(pay=agreed).amount == yuan("660.00")
    assert reason(shortfall(pay={"payslips": slips})) == "NO_NORMAL_LABOUR"


@pytest.mark.parametrize(
    ("arrears", "amount", "said"),
    [
        ({"item": "wages", "start": "2026-02-01", "end": "2026-02-28", "due": "2330"}, "660.00", True),
        ({"item": "wages", "start": "2026-02-01", "end": "2026-02-28"}, "990.00", False),  # what was due is not stated
        ({"item": "bonus", "start": "2026-02-01", "end": "2026-02-28", "due": "2330"}, "990.00", False),
        ({"item": "wages", "start": "2026-01-31", "end": "2026-02-01", "due": "300"}, "330.00", True),
        ({"item": "wages", "start": "2025-12-01", "end": "2025-12-31", "due": "2330"}, "990.00", False),
        ({"item": "wages", "start": "2026-04-01", "end": "2026-04-30", "due": "2330"}, "990.00", False),
    ],
)
def test_a_month_whose_wage_due_is_stated_is_not_compared_again(
    arrears: dict[str, Any], amount: str, said: bool
) -> None:
    facts = {**SHORT, "employment": {"start": "2026-01-01"}, "as_of": "2026-03-31", "arrears": [arrears]}
    if "2026-04" in str(arrears):
        facts["as_of"] = "2026-03-31"
        facts["arrears"] = []
    kinds = [{"kind": "minimum_wage_shortfall"}, {"kind": "unpaid_wages"}]
    found = claim("minimum_wage_shortfall", **facts, claims=kinds)
    assert found.amount == yuan(amount)
    assert ("MONTH_IN_ARREARS" in codes(found)) == said


def test_arrears_that_are_not_asked_for_leave_the_month_to_be_compared() -> None:
    arrears = [{"item": "wages", "start": "2026-02-01", "end": "2026-02-28", "due": "2330"}]
    assert shortfall(arrears=arrears).amount == yuan("990.00")


# --- annual leave (AL 4): two months of sick leave in the year ---


@pytest.mark.parametrize(
    ("sick", "days"),
    [
        ([("2025-11-01", "2025-11-30"), ("2025-12-02", "2026-01-15")], 0),  # a month and thirty days
        ([("2025-11-01", "2025-11-30"), ("2025-12-03", "2026-01-15")], 5),  # a month and twenty-nine
        ([("2024-12-01", "2025-01-31"), ("2025-12-01", "2026-02-28")], 0),  # January and December
        ([("2024-12-01", "2025-01-30"), ("2025-12-02", "2026-02-28")], 0),  # thirty and thirty days
        ([("2024-12-01", "2025-01-29"), ("2025-12-02", "2026-02-28")], 5),  # twenty-nine and thirty
    ],
)
def test_sick_leave_over_the_turn_of_the_year(sick: list[tuple[str, str]], days: int) -> None:
    found = claim(
        "annual_leave_pay",
        employment={"start": "2021-01-01"},
        sick_leave=[{"start": start, "end": end} for start, end in sick],
        annual_leave=[{"year": 2025}],
        pay={"monthly": "8700"},
        given={"minimum_wage": "2330"},
    )
    assert found.amount == days * yuan("800.00")  # 8,700 ÷ 21.75 × 200 % a day


# --- what is said only where it is due ---

QUITS = {
    Ground.QUIT_NO_PROTECTION,
    Ground.QUIT_UNPAID_WAGES,
    Ground.QUIT_NO_SOCIAL_INSURANCE,
    Ground.QUIT_UNLAWFUL_RULES,
    Ground.QUIT_VOID_CONTRACT,
    Ground.QUIT_COERCION,
}


@pytest.mark.parametrize("ground", list(Ground))
def test_only_who_quits_under_article_38_must_have_said_so_when_leaving(ground: Ground) -> None:
    found = claim(
        "economic_compensation",
        employment={"start": "2021-01-01", "last_day": "2026-05-31"},
        pay={"average_12_months": "9000"},
        given={"local_average_wage": "9000", "minimum_wage": "2330"},
        termination={"ground": ground.value},
    )
    assert ("STATED_WHEN_LEAVING" in codes(found)) == (ground in QUITS)
    assert ("D-14" in codes(found)) == (ground is Ground.QUIT_NO_SOCIAL_INSURANCE)


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (("2026-03-31", "2026-04-30"), True),  # one day in both
        (("2026-04-01", "2026-04-30"), False),
        (("2026-01-01", "2026-02-28"), False),
        (("2026-02-01", "2026-03-01"), True),
        (("2026-05-01", "2026-05-31"), False),
    ],
)
def test_days_of_wages_that_stand_twice(second: tuple[str, str], said: bool) -> None:
    rows = [
        {"item": "wages", "start": "2026-03-01", "end": "2026-03-31"},
        {"item": "wages", "start": second[0], "end": second[1]},
    ]
    found = claim("unpaid_wages", employment={"start": "2025-01-01"}, pay={"monthly": "8700"}, arrears=rows)
    assert ("ARREARS_OVERLAP" in codes(found)) == said


@pytest.mark.parametrize(
    ("leave", "more", "said"),
    [
        (("2026-03-31", "2026-04-10"), {"due": "8700"}, True),  # the last day of the arrears is one of the leave
        (("2026-04-01", "2026-04-10"), {"due": "8700"}, False),
        (("2026-02-20", "2026-03-01"), {"due": "8700"}, True),
        (("2026-02-20", "2026-02-28"), {"due": "8700"}, False),
        (("2026-03-10", "2026-03-12"), {}, False),  # nothing is stated as due: the days of leave are cut out
        (("2026-03-10", "2026-03-12"), {"paid": "1000"}, False),
        (("2026-03-10", "2026-03-12"), {"due": "500", "item": "bonus"}, False),
    ],
)
def test_a_sum_of_wages_over_days_of_leave(leave: tuple[str, str], more: dict[str, Any], said: bool) -> None:
    found = claim(
        "unpaid_wages",
        employment={"start": "2025-01-01"},
        pay={"monthly": "8700"},
        arrears=[{"item": "wages", "start": "2026-03-01", "end": "2026-03-31", **more}],
        sick_leave=[{"start": leave[0], "end": leave[1]}],
        given={"minimum_wage": "2330"},
        claims=[{"kind": "unpaid_wages"}, {"kind": "sick_pay"}],
    )
    assert ("SAME_DAYS_TWICE" in codes(found)) == said


# --- a payment order and the time of the other claims (MAL 27, LCL 85) ---


def test_a_payment_order_moves_the_time_of_no_other_claim() -> None:
    """Dismissed on 2024-01-31: damages could be claimed to 2025-01-31 (a Friday worked); the order of 2026 bears its own claim alone."""
    case = lc.Case.model_validate(
        {
            "region": "重庆",
            "as_of": "2026-09-01",
            "filed_on": "2026-09-01",
            "limitation_pleaded": True,
            "employment": {"start": "2021-02-01", "last_day": "2024-01-31"},
            "pay": {"average_12_months": "9000", "monthly": "9000"},
            "given": {"local_average_wage": "9000", "minimum_wage": "2100"},
            "termination": {"ground": "dismissal_without_ground", "notified_on": "2024-01-31"},
            "payment_orders": [
                {"ordered_on": "2026-01-10", "deadline": "2026-01-25", "amount": "20000"},
                {"ordered_on": "2024-01-10", "deadline": "2024-01-25", "amount": "20000"},
            ],
        }
    )
    result = lc.assess(case, alternatives=False)
    damages, additional = result["unlawful_termination_damages"], result["additional_compensation"]
    assert isinstance(damages, Award) and isinstance(additional, Award)
    assert (damages.amount, damages.expired) == (yuan("54000.00"), yuan("54000.00"))  # 2 × 9,000 × 3
    assert (additional.amount, additional.expired) == (yuan("20000.00"), yuan("0"))  # 50 %, from the later deadline


# --- an open-ended contract that was asked for ---


def test_a_term_whose_end_is_not_known_has_not_run_out() -> None:
    """Ten years and a demand: nothing shows that the term was over, so nothing was owed yet (LCL 14(2), 82(2))."""
    facts = {
        "employment": {"start": "2014-01-01"},
        "open_ended_asked_on": "2026-01-05",
        "pay": {"monthly": "9000"},
    }
    assert claim("double_wages", contracts=[{"start": "2014-01-01"}], **facts).amount == 0
    ended = [{"start": "2014-01-01", "end": "2025-12-31"}]
    assert claim("double_wages", contracts=ended, **facts).amount != 0


# --- an average without overtime ---


def test_only_where_overtime_belongs_to_the_base_is_its_lack_told() -> None:
    """Leave is paid by normal hours in any case (ALM 11); severance by all that was earned (REG 27)."""
    facts: dict[str, Any] = {
        "employment": {"start": "2021-01-01", "last_day": "2026-05-31"},
        "pay": {"average_12_months_without_overtime": "8700"},
        "given": {"local_average_wage": "9000", "minimum_wage": "2330"},
        "termination": {"ground": "objective_change", "lawful": True},
    }
    assert "WITHOUT_OVERTIME" in codes(claim("economic_compensation", **facts))
    leave = claim("annual_leave_pay", annual_leave=[{"year": 2025, "untaken_days": "5"}], **facts)
    assert leave.amount == yuan("4000.00")
    assert "WITHOUT_OVERTIME" not in codes(leave)


# --- a letter with private reasons ---


@pytest.mark.parametrize("ground", list(Ground))
@pytest.mark.parametrize("private", [True, False, None])
def test_private_reasons_speak_against_article_38_alone(ground: Ground, private: bool | None) -> None:
    facts = {
        **FACTS,
        "employment": {"start": "2021-01-01", "last_day": "2026-05-31"},
        "pay": {"average_12_months": "9000"},
        "termination": {"ground": ground.value, "private_reasons": private},
    }
    result = lc.assess(lc.Case.model_validate(facts), alternatives=False)
    said = "PRIVATE_REASONS" in {warning.code for warning in result.warnings}
    assert said == (private is True and ground in QUITS)


# --- changes of the wage ---


def test_months_in_a_row_at_one_wage_are_one_product() -> None:
    """January and February at 8,000, March to May at 9,000: 2 × 8,000 + 3 × 9,000."""
    found = claim(
        "unpaid_wages",
        pay={"history": [{"start": "2025-01-01", "monthly": "8000"}, {"start": "2026-03-01", "monthly": "9000"}]},
        arrears=[{"start": "2026-01-01", "end": "2026-05-31"}],
    )
    assert isinstance(found, Award) and found.amount == yuan("43000.00")
    counted = [step.value for step in steps(found.trace) if step.name and step.name.en == "whole months"]
    assert counted == [2, 3]


# --- what the application calls the time of a claim ---


def test_times_that_touch_are_one_and_others_stand_apart() -> None:
    def told(*spans: tuple[str, str]) -> str:
        rows = [{"item": "wages", "start": start, "end": end} for start, end in spans]
        case = lc.Case.model_validate({**FACTS, "pay": {"monthly": "8700"}, "arrears": rows})
        return str(lc.assess(case).claims_list())

    january, february, april = ("2026-01-01", "2026-01-31"), ("2026-02-01", "2026-02-28"), ("2026-04-01", "2026-04-30")
    assert "支付2026年1月至2月拖欠的工资" in told(january, february)
    assert "支付2026年1月、2026年4月拖欠的工资" in told(january, april)
    assert "支付2026年1月至3月拖欠的工资" in told(("2026-01-01", "2026-03-31"), february)


# --- an undone dismissal: which gap is that of the ending in the file (LCL 48; R-COMP-16) ---


@pytest.mark.parametrize(
    ("gap", "amount"),
    [
        ({"start": "2025-06-01", "end": "2025-08-31"}, "90000.00"),  # of an earlier dismissal: 2 × 9,000 × 5
        ({"start": "2025-12-30", "end": "2025-12-31"}, "90000.00"),  # to the last day and no further
        ({"start": "2025-12-30", "end": "2026-01-01"}, "0"),
        ({"start": "2025-12-31", "end": "2025-12-31"}, "0"),  # from the last day on
        ({"start": "2026-01-01", "end": "2026-03-31"}, "0"),
        ({"start": "2025-12-01"}, "0"),  # it goes on
        ({"start": "2026-01-01", "end": "2026-03-31", "reinstated": False}, "90000.00"),
    ],
)
def test_which_gap_undoes_the_ending(gap: dict[str, Any], amount: str) -> None:
    facts = {
        **FACTS,
        "employment": {"start": "2021-01-01", "last_day": "2025-12-31"},
        "pay": {"average_12_months": "9000", "monthly": "9000"},
        "given": {"local_average_wage": "9000", "minimum_wage": "2330"},
        "termination": {"ground": "dismissal_without_ground"},
        "disputes": [gap],
    }
    result = lc.assess(lc.Case.model_validate(facts), alternatives=False)
    assert result["unlawful_termination_damages"].amount == yuan(amount)


# --- which tier of the minimum wage applies is not known ---


@pytest.mark.parametrize(
    ("average", "higher"),
    [
        ("929", None),  # below both: the figure is needed
        ("930", ["1140"]),  # the lower tier is reached, the higher may apply
        ("931", ["1140"]),
        ("1139", ["1140"]),
        ("1140", []),
    ],
)
def test_only_tiers_above_the_wage_are_candidates(average: str, higher: list[str] | None) -> None:
    """Nanjing on 2012-01-31 knows 1,140 and 930 yuan, by district (R-COMP-12)."""
    case = {
        "region": "南京",
        "as_of": "2013-01-31",
        "employment": {"start": "2011-02-01", "last_day": "2012-01-31"},
        "pay": {"average_12_months": average},
        "given": {"local_average_wage": "4000"},
        "termination": {"ground": "objective_change", "lawful": True},
        "claims": [{"kind": "economic_compensation"}],
    }
    found = lc.assess(lc.Case.model_validate(case))["economic_compensation"]
    if higher is None:
        assert [gap.path for gap in found.missing] == ["given.minimum_wage"]
        return
    assert found.amount == yuan(average)
    assert options(found, "given.minimum_wage") == {tier: yuan(tier) for tier in higher}
    assert ("TIER_UNKNOWN" in codes(found)) == bool(higher)


# --- the payslip of the month of overtime ---


@pytest.mark.parametrize(
    ("job", "amount"),
    [
        ({"start": "2025-01-01", "last_day": "2026-03-31"}, "150.00"),  # a whole month: 17,400 are 100 an hour
        ({"start": "2025-01-01", "last_day": "2026-04-01"}, "150.00"),
        ({"start": "2025-01-01", "last_day": "2026-03-30"}, "75.00"),  # broken: the agreed 8,700 are 50 an hour
        ({"start": "2026-03-01"}, "150.00"),
        ({"start": "2026-03-02"}, "75.00"),
    ],
)
def test_only_the_payslip_of_a_whole_month_shows_normal_attendance(job: dict[str, Any], amount: str) -> None:
    """Beijing: not below the contract wage, higher pay in fact (BJ534 Q57); an hour on a Monday at 150 %."""
    found = claim(
        "overtime_pay",
        region="北京",
        employment=job,
        pay={"monthly": "8700", "payslips": [{"month": "2026-03", "due": "17400"}]},
        overtime=[{"on": "2026-03-16", "hours": "1"}],
    )
    assert found.amount == yuan(amount)


# --- late performance of a judgment (CPL 264; R-DED-03) ---


def test_interest_with_the_last_day_for_performance_counted_too() -> None:
    """100,000 at 0.0175 % a day: 10 January to 20 April are 100 days, 1,750; with 10 January itself 1,767.50. Of 100,000 of which
    40,000 were paid in time 60,000 are left: 1,050 and 1,060.50."""

    def told(*payments: tuple[str, str]) -> tuple[str, str]:
        debt = {
            "principal": "100000",
            "performance_ends": "2026-01-10",
            "payments": [{"on": day, "amount": amount} for day, amount in payments],
        }
        result = lc.assess(lc.Case.model_validate({**FACTS, "judgment_debt": debt}))
        [line] = [line for line in result.information if line.id == "late_performance_interest"]
        [both] = [warning for warning in line.warnings if warning.code == "BOTH_ENDS"]
        return line.trace.figure(), str(both.values["amount"])

    assert told(("2026-04-20", "100000")) == ("1,750.00", "1,767.50")
    assert told(("2026-01-10", "40000"), ("2026-04-20", "60000")) == ("1,050.00", "1,060.50")
    assert told(("2026-01-11", "40000"), ("2026-04-20", "60000")) == ("1,057.00", "1,074.50")


# --- final awards (MAL 47) by tiers ---


@pytest.mark.parametrize(
    ("region", "same"),
    [("南京", False), ("320000", True)],
)
def test_the_answer_is_the_same_in_all_tiers_only_where_there_are_several(region: str, same: bool) -> None:
    facts = {
        "region": region,
        "as_of": "2026-06-01",
        "pay": {"monthly": "8700"},
        "arrears": [{"start": "2026-01-01", "end": "2026-01-31"}],
    }
    found = lc.assess(lc.Case.model_validate(facts)).procedure
    said = {hint.message.code for hint in found.final.hints}
    assert ("FINAL_SAME_IN_ALL_TIERS" in said) == same


# --- an ending of which only the day of notice is on file ---


@pytest.mark.parametrize(("told", "amount"), [("2026-01-31", "8700.00"), ("2026-02-02", "9100.00"), (None, "69600.00")])
def test_the_second_wage_runs_to_the_day_of_notice(told: str | None, amount: str) -> None:
    """Hired on 2025-12-01, never signed: from 2026-01-01; Monday 2 February is a day of 400. Who was not told still works: eight months."""
    found = claim(
        "double_wages",
        employment={"start": "2025-12-01"},
        contracts=[],
        pay={"monthly": "8700"},
        termination=None if told is None else {"ground": "dismissal_without_ground", "notified_on": told},
    )
    assert found.amount == yuan(amount)


# --- the age reached after the ending, and the papers of a procedure of before 2024 ---


@pytest.mark.parametrize(
    ("ended", "last"), [("2026-01-29", "2026-01-30"), ("2026-01-30", "2026-01-30"), ("2026-01-31", None)]
)
def test_who_reached_the_age_on_leaving_has_nothing_to_return_to(ended: str, last: str | None) -> None:
    """Born 1965-10-31: 60 years and three months (RET 1), on 2026-01-31 (JI2 16)."""
    case = lc.Case.model_validate(
        {
            **FACTS,
            "worker": {"birth_date": "1965-10-31", "sex": "male"},
            "employment": {"start": "2021-01-01", "last_day": ended},
            "termination": {"ground": "dismissal_without_ground"},
        }
    )
    found = no_return(Hearing(case))
    assert (None if found is None else str(found.last_day)) == last


def test_the_gap_of_an_earlier_dismissal_is_not_cut_by_what_bars_the_return_of_now() -> None:
    """March to June 2022 after a first dismissal, four months at 8,700, though the file dates the dissolution into May 2022."""
    case = lc.Case.model_validate(
        {
            **FACTS,
            "employment": {"start": "2021-01-01", "last_day": "2025-12-31"},
            "pay": {"monthly": "8700"},
            "disputes": [{"start": "2022-03-01", "end": "2022-06-30", "reinstated": False}],
            "termination": {
                "ground": "dismissal_without_ground",
                "no_return": {"since": "2022-05-01", "why": "dissolution"},
            },
            "claims": [{"kind": "wages_during_dispute"}],
        }
    )
    found = lc.assess(case)["wages_during_dispute"]
    assert (found.status, str(found.amount)) == ("due", "34800.00")
    assert "NO_RETURN" not in {message.code for message in found.warnings}


@pytest.mark.parametrize("lawful, status", [(True, "not_due"), (False, "due")])
def test_an_ending_without_a_day_is_that_of_the_gap(lawful: bool, status: str) -> None:
    """Neither the last day nor that of the notice is known: the gap cannot be that of an earlier dismissal."""
    case = lc.Case.model_validate(
        {
            **FACTS,
            "employment": {"start": "2021-01-01"},
            "pay": {"monthly": "8700"},
            "disputes": [{"start": "2026-01-01", "end": "2026-03-31"}],
            "termination": {
                "ground": "dismissal_without_ground" if not lawful else "incompetence",
                "lawful": lawful,
                "reinstatement_wanted": True,
            },
            "claims": [{"kind": "wages_during_dispute"}],
        }
    )
    assert lc.assess(case)["wages_during_dispute"].status == status


@pytest.mark.parametrize("wanted, both", [(True, True), (False, False)])
def test_the_application_names_the_gap_of_now_only_where_the_worker_goes_back(wanted: bool, both: bool) -> None:
    case = lc.Case.model_validate(
        {
            **FACTS,
            "employment": {"start": "2021-01-01", "last_day": "2025-12-31"},
            "pay": {"monthly": "8700"},
            "disputes": [
                {"start": "2022-03-01", "end": "2022-06-30"},
                {"start": "2026-01-01", "end": "2026-03-31", "reinstated": False},
            ],
            "termination": {"ground": "dismissal_without_ground", "lawful": False, "reinstatement_wanted": wanted},
            "claims": [{"kind": "wages_during_dispute"}],
        }
    )
    lines = lc.assess(case).claims_list().claims
    told = next(
        "".join((line.text, *line.details))
        for line in lines
        if line.code in ("wages_during_dispute", "reinstatement") and "2022" in "".join((line.text, *line.details))
    )
    assert "2022年3月至6月" in told
    assert ("2026年1月至3月" in told) is both


@pytest.mark.parametrize("filed_on", ["2022-05-05", "2026-05-05"])
def test_the_civil_procedure_law_is_named_for_older_procedures_too(filed_on: str) -> None:
    facts = {**FACTS, "filed_on": filed_on, "pay": {"monthly": "8700"}, "arrears": [{"due": "8700"}]}
    stages = lc.assess(lc.Case.model_validate(facts)).procedure.stages
    assert {"CPL 171", "CPL 250"} <= {article.id for stage in stages for article in stage.cites}


# --- an ending that was lawful, or is answered by damages, stays an ending though somebody wanted to go back ---


@pytest.mark.parametrize(
    ("end", "disputes"),
    [
        ({"ground": "incompetence", "lawful": True, "reinstatement_wanted": True}, []),
        ({"ground": "dismissal_without_ground"}, [{"start": "2025-12-10", "end": "2025-12-20"}]),
    ],
)
def test_the_second_wage_ends_with_an_ending_that_stands(end: dict[str, Any], disputes: list[dict[str, Any]]) -> None:
    """Hired on 2025-12-01, never signed, left on 2026-01-31: January."""
    found = claim(
        "double_wages",
        employment={"start": "2025-12-01", "last_day": "2026-01-31"},
        contracts=[],
        pay={"monthly": "8700"},
        termination=end,
        disputes=disputes,
    )
    assert found.amount == yuan("8700.00")


# --- wages of a probation: made up as such, or arrears ---


@pytest.mark.parametrize(
    ("arrears", "amount", "code"),
    [
        ([], "0", "MONTH_OF_PROBATION"),  # made up to 80 % of 8,700, above the minimum wage
        ([{"item": "wages", "start": "2026-01-01", "end": "2026-01-31"}], "330.00", ""),  # then it is compared
        ([{"item": "bonus", "start": "2026-01-01", "end": "2026-01-31", "due": "100"}], "330.00", ""),
    ],
)
def test_a_month_of_probation_is_compared_once(arrears: list[dict[str, Any]], amount: str, code: str) -> None:
    found = claim(
        "minimum_wage_shortfall",
        employment={"start": "2026-01-01", "last_day": "2026-01-31"},
        contracts=[{"start": "2026-01-01", "end": "2028-12-31", "probation_months": "2", "probation_monthly": "2000"}],
        pay={"monthly": "8700", "payslips": [{"month": "2026-01", "due": "2000"}]},
        given={"minimum_wage": "2330"},
        arrears=arrears,
        claims=[{"kind": "minimum_wage_shortfall"}, {"kind": "unpaid_wages"}],
    )
    assert found.amount == yuan(amount)
    assert ("MONTH_OF_PROBATION" in codes(found)) == bool(code)


def test_a_last_month_of_illness_without_an_agreed_wage() -> None:
    """REG 20, D-17: May was not normal, nothing is agreed: (4 × 9,000 + 3,000 + 12,000) ÷ 6, not what June alone brought."""
    slips = [{"month": f"2026-{month:02}", "due": "9000"} for month in range(1, 5)]
    slips += [{"month": "2026-05", "due": "3000", "normal_labour": False}, {"month": "2026-06", "due": "12000"}]
    found = claim(
        "notice_pay",
        employment={"start": "2026-01-01", "last_day": "2026-06-30"},
        pay={"payslips": slips},
        given={"minimum_wage": "2330"},
        termination={"ground": "incompetence", "lawful": True},
        readings={"R-COMP-11": "as_due"},
    )
    assert found.amount == yuan("8500.00")


@pytest.mark.parametrize(
    ("beside", "said"),
    [
        ({"sick_leave": [{"start": "2026-03-16", "end": "2026-03-20"}]}, True),
        ({"sick_leave": [{"start": "2026-03-10", "end": "2026-03-16"}]}, True),
        ({"sick_leave": [{"start": "2026-03-17", "end": "2026-03-20"}]}, False),
        ({"sick_leave": [{"start": "2026-03-10", "end": "2026-03-15"}]}, False),
        ({"stoppages": [{"start": "2026-03-16", "end": "2026-03-16"}]}, True),
        ({"maternity_leaves": [{"start": "2026-03-16", "end": "2026-06-21"}]}, True),
        ({"timesheet": {"rest": "0", "rows": [{"on": "2026-03-16", "hours": "10"}]}}, True),
        ({"timesheet": {"rest": "0", "rows": [{"on": "2026-03-17", "hours": "10"}]}}, False),
        ({}, False),
    ],
)
def test_overtime_on_a_day_that_stands_elsewhere(beside: dict[str, Any], said: bool) -> None:
    found = claim(
        "overtime_pay",
        employment={"start": "2025-01-01"},
        pay={"monthly": "8700"},
        given={"minimum_wage": "2330"},
        overtime=[{"on": "2026-03-16", "hours": "1"}],
        **beside,
    )
    assert ("DAY_TWICE" in codes(found)) == said


@pytest.mark.parametrize(("paid_on", "running"), [("2026-08-31", False), ("2026-09-01", False), ("2026-09-02", True)])
def test_a_debt_paid_on_the_day_of_judgment_does_not_run_on(paid_on: str, running: bool) -> None:
    debt = {
        "principal": "100000",
        "performance_ends": "2026-01-10",
        "payments": [{"on": paid_on, "amount": "100000"}],
    }
    result = lc.assess(lc.Case.model_validate({**FACTS, "judgment_debt": debt}))
    [line] = [line for line in result.information if line.id == "late_performance_interest"]
    assert ("STILL_RUNNING" in {warning.code for warning in line.warnings}) == running


def test_overtime_of_one_kind_is_pleaded_without_parts() -> None:
    """LL 44: weekday, rest day and holiday stand apart where there are several: 75 and 100."""

    def told(*days: str) -> str:
        rows = [{"on": day, "hours": "1"} for day in days]
        facts = {**FACTS, "employment": {"start": "2025-01-01"}, "pay": {"monthly": "8700"}, "overtime": rows}
        return str(lc.assess(lc.Case.model_validate(facts)).claims_list().claims)

    assert "工作日延时75.00元" in told("2026-03-16", "2026-03-21")
    assert "休息日加班100.00元" in told("2026-03-16", "2026-03-21")
    assert "工作日延时75.00元" not in told("2026-03-16")
