"""The worked examples of the law of unemployment benefit and contributions, each from facts to amount (R-INS-00 to R-INS-41)."""

from __future__ import annotations

from typing import Any

import laborcalc as lc
from laborcalc.results.outcome import Award, NotDue, Outcome

NOT_INSURED = {"cause": "not_insured"}
DISMISSED = {"ground": "dismissal_without_ground"}


def jobless(region: str, start: str, last_day: str, /, loss: dict[str, Any] | None = None, **more: Any) -> Outcome:
    """The loss of one who was dismissed and whom the employer had not insured."""
    facts = {
        "region": region, "as_of": "2026-11-21", "employment": {"start": start, "last_day": last_day}, "termination": DISMISSED,
        "unemployment": {**NOT_INSURED, **(loss or {})},
    }  # fmt: skip
    return lc.assess(lc.Case.model_validate({**facts, **more}))["unemployment_loss"]


def award(outcome: Outcome) -> Award:
    assert isinstance(outcome, Award), outcome
    return outcome


def refused(outcome: Outcome) -> str:
    assert isinstance(outcome, NotDue), outcome
    return outcome.reason.code


def ends(outcome: Outcome) -> list[str]:
    assert outcome.range is not None
    return [str(outcome.range.low.value), str(outcome.range.high.value)]


def warned(outcome: Outcome) -> set[str]:
    return {warning.code for warning in outcome.warnings}


# --- TV-S03: months × rate ---


def test_a_baoji_court_took_the_longest_time_in_law() -> None:
    """TV-S03a: seven years, 18 × 1,600 × 75 % (the rule of the place pays the longest time in full)."""
    found = jobless("610300", "2009-06-01", "2016-05-31", given={"minimum_wage": "1600"})
    assert str(award(found).amount) == "21600.00"
    assert "TABLE_MEDIUM" in warned(found)


def test_guangxi_adds_a_month_a_year_to_fourteen() -> None:
    """TV-S03b: ten years are 19 months at 1,400."""
    facts = {"given": {"minimum_wage": "1400"}}
    found = jobless("451000", "2006-02-05", "2016-02-26", {"local": {"share_of_minimum": "1"}}, **facts)
    assert str(award(found).amount) == "26600.00"


def test_guangzhou_counts_half_years_beyond_four() -> None:
    """TV-S03d: 6 y 7 m are nine months, at 90 % of 2,500; TV-S03h: all of them from 2026-09-01, at 90 % of 2,680."""
    assert str(jobless("440100", "2018-12-01", "2025-06-30").amount) == "20250.00"
    assert str(jobless("440100", "2020-02-01", "2026-08-31").amount) == "21708.00"


def test_beijing_goes_by_the_years_insured() -> None:
    """TV-S03e: 3 y 2 m are nine months at 2,129."""
    assert str(jobless("110000", "2023-01-01", "2026-02-28").amount) == "19161.00"


def test_shanghai_pays_less_from_month_thirteen() -> None:
    """TV-S03f: seven years are 14 months: twelve at 2,255 from July 2024, two at 1,844 after July 2025. TV-S03i: six at 2,340."""
    assert str(jobless("310000", "2017-07-01", "2024-06-30").amount) == "30748.00"
    assert str(jobless("310000", "2023-08-01", "2026-07-31").amount) == "14040.00"


def test_zhejiang_doubles_to_2022() -> None:
    """TV-S03j, Hangzhou 2014: 1,650 × 80 % × 3 × 2."""
    facts = {"given": {"minimum_wage": "1650"}}
    found = jobless("330100", "2012-11-01", "2014-02-28", {"local": {"months": "3"}}, **facts)
    assert str(award(found).amount) == "7920.00"
    assert award(found).range is None


def test_dalian_two_months() -> None:
    """Dalian 2016: 2 × 1,530 × 80 %."""
    facts = {"given": {"minimum_wage": "1530"}}
    found = jobless("210200", "2006-04-10", "2016-08-11", {"local": {"months": "2"}}, **facts)
    assert str(award(found).amount) == "2448.00"


def test_own_resignation_loses_nothing() -> None:
    """TV-S03g."""
    found = jobless("450100", "2015-03-18", "2016-04-29", termination={"ground": "resignation"})
    assert refused(found) == "OWN_WISH"


# --- the others ---


def assessed(region: str = "110000", **facts: Any) -> lc.Assessment:
    return lc.assess(lc.Case.model_validate({"region": region, "as_of": "2026-11-21", **facts}))


def test_zhengzhou_keeps_the_subsidy_in_place_of_the_benefit() -> None:
    """TV-S04: five years, 5 × 2,350 × 80 %; the benefit would be drawn for 14 months."""
    facts = {
        "region": "410100", "as_of": "2026-11-21", "employment": {"start": "2021-07-01", "last_day": "2026-06-30"},
        "termination": {"ground": "expiry_employer_ends"}, "worker": {"rural_migrant": True}, "unemployment": NOT_INSURED,
        "given": {"minimum_wage": "2350"},
    }  # fmt: skip
    alone = lc.assess(lc.Case.model_validate({**facts, "claims": [{"kind": "rural_living_subsidy"}]}))
    assert str(alone["rural_living_subsidy"].amount) == "9400.00"
    both = lc.assess(lc.Case.model_validate(facts))
    assert str(both["unemployment_loss"].amount) == "26320.00"  # 14 × 1,880
    assert refused(both["rural_living_subsidy"]) == "BENEFIT_INSTEAD"


def test_the_employers_share_of_what_the_worker_paid_himself() -> None:
    """TV-S10, Shenyang 2017: 23,716.17 × 12/20, and 3,000 × 4/6."""
    paid = [{"branch": "pension", "amount": "23716.17"}, {"branch": "medical", "amount": "3000"}]
    found = award(assessed("210100", social_insurance={"self_paid": paid})["self_paid_contributions"])
    assert [str(line.trace.value) for line in found.lines] == ["14229.70", "2000.00"]
    assert str(found.amount) == "16229.70"


def test_the_allowance_stays_in_the_base_of_the_compensation() -> None:
    """TV-S11, Chongqing 2018: 2,772.66 × 3, the waiver void (R-INS-02; JI2 19)."""
    facts = {
        "employment": {"start": "2014-10-20", "last_day": "2017-04-28"}, "pay": {"average_12_months": "2772.66"},
        "termination": {"ground": "quit_no_social_insurance", "lawful": True}, "social_insurance": {"waiver": {}},
    }  # fmt: skip
    found = assessed("500000", **facts)["economic_compensation"]
    assert str(found.amount) == "8317.98"
    assert "WAIVER_VOID" in {note.code for note in found.assumptions}
    before = assessed("500000", **{**facts, "as_of": "2025-08-31"})["economic_compensation"]
    assert "WAIVER_DIVIDED" in warned(before)


def test_the_employers_share_taken_from_the_pay_is_wages() -> None:
    """TV-S12: 12 × (2,000 − 210 − 1,300)."""
    taken = {"start": "2025-01-01", "end": "2025-12-31", "agreed": "2000", "paid": "1300", "own_shares": "210"}
    found = award(assessed(social_insurance={"deducted": [taken]})["employer_share_deducted"])
    assert str(found.amount) == "5880.00"
    assert found.range is None
