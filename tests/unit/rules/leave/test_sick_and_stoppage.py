"""Sick pay (R-LEAVE-03; D-11) and stoppage pay (R-LEAVE-07; D-10, D-41), and how parts of months are reckoned (D-42)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.money import EXACT, add, fen
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import steps
from laborcalc.hearing.runs import decide
from laborcalc.results.outcome import Award, Needs, Outcome
from laborcalc.rules.claims import rule_of
from laborcalc.wages import sick_pay, stoppage_pay
from tests.outcomes import codes, options, reason, yuan

NOW = "2026-11-21"
BEIJING, SHANGHAI, CHONGQING = "110000", "310000", "500000"
NANJING, HANGZHOU, GUANGZHOU, SHENZHEN = "320100", "330100", "440100", "440300"
SICK, STOP = Kind.SICK_PAY, Kind.STOPPAGE_PAY
MARCH = {"start": "2026-03-01", "end": "2026-03-31"}


def case(**facts: Any) -> Case:
    return Case.model_validate(
        {"region": BEIJING, "as_of": NOW, "pay": {"monthly": "8700"}, "given": {"minimum_wage": "2540"}, **facts}
    )


def sick(*leaves: dict[str, Any], **facts: Any) -> Outcome:
    return assess(case(sick_leave=list(leaves), **facts))[SICK]


def stopped(*stops: dict[str, Any], **facts: Any) -> Outcome:
    return assess(case(stoppages=list(stops), **facts))[STOP]


def articles(outcome: Outcome) -> set[str]:
    assert isinstance(outcome, Award)
    return {article.id for step in steps(outcome.trace) for article in step.cites}


def missing(outcome: Outcome) -> list[str]:
    assert isinstance(outcome, Needs)
    return [gap.path for gap in outcome.missing]


def minimum(*periods: tuple[str, str]) -> dict[str, Any]:
    """The minimum wage as it rose."""
    return {"minimum_wages": [{"start": start, "monthly": monthly} for start, monthly in periods]}


# --- D-11: the three floors ---


def test_the_three_floors_on_one_set_of_facts() -> None:
    """8,700 agreed, three years of service, a whole month: 80 % of 2,540, 70 % of 8,700, or 60 % of 8,700."""
    claim = sick(MARCH, employment={"start": "2023-03-01"})
    assert claim.amount == yuan("2032.00")
    assert options(claim, "D-11") == {"shanghai_scale": yuan("6090.00"), "own_wage_60": yuan("5220.00")}
    assert {"O309 59", "BJWP 21"} <= articles(claim)
    shanghai = sick(MARCH, employment={"start": "2023-03-01"}, region=SHANGHAI)
    assert shanghai.amount == yuan("6090.00")
    assert "SHSP" in articles(shanghai)
    shenzhen = sick(MARCH, employment={"start": "2023-03-01"}, region=SHENZHEN)
    assert shenzhen.amount == yuan("5220.00")
    assert "SZWP 23" in articles(shenzhen)


@pytest.mark.parametrize(
    "region, article", [(BEIJING, "BJWP 21"), (GUANGZHOU, "GDWP 24"), (NANJING, "JSWP 27"), (CHONGQING, "O309 59")]
)
def test_places_with_eighty_percent_of_the_minimum(region: str, article: str) -> None:
    claim = sick(MARCH, region=region)
    assert claim.amount == yuan("2032.00")
    assert article in articles(claim)
    # in Jiangsu the employer bears the worker's insurance and fund besides
    assert ("INSURANCE_ON_TOP" in codes(claim)) is (region == NANJING)


@pytest.mark.parametrize(
    "wage, amount",
    [
        ("6000", "3600.00"),
        ("3386.67", "2032.00"),  # 60 % is 2,032.002
        ("3386", "2032.00"),  # 60 % is 2,031.60: 80 % of the minimum
        ("2540", "2032.00"),
    ],
)
def test_sixty_percent_of_the_own_wage(wage: str, amount: str) -> None:
    claim = sick_pay(**MARCH, monthly_wage=wage, minimum_wage="2540", region=SHENZHEN, as_of=NOW)
    assert claim.amount == yuan(amount)


@pytest.mark.parametrize(
    "hired_on, percent",
    [
        ("2026-03-01", 60),  # sick from the first day of work
        ("2024-03-02", 60),  # a day short of two years
        ("2024-03-01", 70),
        ("2022-03-02", 70),
        ("2022-03-01", 80),
        ("2020-03-02", 80),
        ("2020-03-01", 90),
        ("2018-03-02", 90),
        ("2018-03-01", 100),
        ("1999-01-01", 100),
    ],
)
def test_shanghai_by_years_of_service(hired_on: str, percent: int) -> None:
    claim = sick_pay(**MARCH, monthly_wage="10000", hired_on=hired_on, minimum_wage="2740", region=SHANGHAI, as_of=NOW)
    assert claim.amount == percent * 100


@pytest.mark.parametrize(
    "hired_on, six_months, the_seventh",
    [
        ("2025-01-02", "36000.00", "4000.00"),  # a day short of one year: 60 %, then 40 %
        ("2025-01-01", "36000.00", "5000.00"),
        ("2023-01-02", "42000.00", "5000.00"),  # 70 %, then 50 %
        ("2023-01-01", "42000.00", "6000.00"),
        ("2010-01-01", "60000.00", "6000.00"),
    ],
)
def test_shanghai_after_six_months(hired_on: str, six_months: str, the_seventh: str) -> None:
    facts: dict[str, Any] = {
        "start": "2026-01-01", "monthly_wage": "10000", "hired_on": hired_on, "minimum_wage": "2740",
        "region": SHANGHAI, "as_of": NOW,
    }  # fmt: skip
    assert sick_pay(end="2026-06-30", **facts).amount == yuan(six_months)
    assert sick_pay(end="2026-07-31", **facts).amount == add([yuan(six_months), yuan(the_seventh)])
    # the first day after six months, a Wednesday
    one_day = fen(EXACT.divide(yuan(the_seventh), yuan("21.75")))
    assert sick_pay(end="2026-07-01", **facts).amount == add([yuan(six_months), one_day])


def test_shanghai_never_below_the_minimum() -> None:
    facts: dict[str, Any] = {**MARCH, "minimum_wage": "2740", "region": SHANGHAI, "as_of": NOW}
    # 2,800 × 60 % = 1,680; 80 % of 2,740 is 2,192
    assert sick_pay(monthly_wage="2800", hired_on="2025-03-01", **facts).amount == yuan("2192.00")
    # a base below the minimum wage is raised to it: 2,740 × 100 %
    assert sick_pay(monthly_wage="2000", hired_on="2010-03-01", **facts).amount == yuan("2740.00")
    # nothing agreed: 70 % of normal attendance
    assert sick_pay(normal_attendance="10000", hired_on="2010-03-01", **facts).amount == yuan("7000.00")


def test_shanghai_asks_for_the_first_day_of_work() -> None:
    assert missing(sick(MARCH, region=SHANGHAI)) == ["employment.start"]
    assert missing(sick(MARCH, region=SHANGHAI, employment={"last_day": "2026-10-31"})) == ["employment.start"]


def test_service_that_counts_on_is_continuous_service() -> None:
    """REG 10: seven years before the move and one after it: 100 %."""
    prior = {"start": "2018-03-01", "last_day": "2025-02-28"}
    job = {"start": "2025-03-01", "prior_service": [prior]}
    assert sick(MARCH, region=SHANGHAI, employment=job).amount == yuan("8700.00")


# --- agreed, paid, asked for ---


@pytest.mark.parametrize("agreed, amount", [("3000", "3000.00"), ("2032", "2032.00"), ("1000", "2032.00")])
def test_agreed_sick_pay_counts_from_the_floor_up(agreed: str, amount: str) -> None:
    assert sick({**MARCH, "monthly": agreed}).amount == yuan(amount)


@pytest.mark.parametrize("paid, left", [("32", "2000.00"), ("2032", "0.00"), ("5000", "0.00")])
def test_sick_pay_already_paid(paid: str, left: str) -> None:
    claim = sick({**MARCH, "paid": paid})
    assert claim.amount == yuan(left)
    if left == "0.00":
        assert reason(claim) == "PAID"


def test_an_overpaid_sick_leave_is_not_set_off_against_another() -> None:
    claim = sick({**MARCH, "paid": "5000"}, {"start": "2026-05-01", "end": "2026-05-31"})
    assert claim.amount == yuan("2032.00")


def test_sick_leaves_are_one_item() -> None:
    # 2,032, and 10 to 21 March 2025, ten weekdays: 2,032 × 10 ÷ 21.75 = 934.25
    claim = sick(MARCH, {"start": "2025-03-10", "end": "2025-03-21"})
    assert claim.amount == yuan("2966.25")


def test_a_weekend_of_sick_leave_brings_nothing() -> None:
    """R-LEAVE-03: 14 and 15 March 2026 are a Saturday and a Sunday, on which no wage falls; Monday the 16th is a day."""
    assert reason(sick({"start": "2026-03-14", "end": "2026-03-15"})) == "NO_PAID_DAY"
    assert sick({"start": "2026-03-14", "end": "2026-03-16"}).amount == yuan("93.43")  # 2,032 ÷ 21.75


def test_sick_leave_outside_the_period_asked_for() -> None:
    claims = [{"kind": "sick_pay", "start": "2026-01-01", "end": "2026-02-28"}]
    claim = sick(MARCH, claims=claims)
    assert reason(claim) == "OUTSIDE_CLAIM"
    both = sick(MARCH, {"start": "2026-01-01", "end": "2026-01-31"}, claims=claims)
    assert both.amount == yuan("2032.00")


def test_no_sick_leave_in_the_case() -> None:
    assert reason(decide(SICK, rule_of(SICK), case())) == "NO_SICK_LEAVE"
    assert missing(assess(case(claims=[{"kind": "sick_pay"}]))[SICK]) == ["sick_leave"]


# --- which minimum wage ---


@pytest.mark.parametrize(
    "region, amount",
    [(GUANGZHOU, "2000.00"), (NANJING, "2128.00")],  # one tier in the whole city: 80 % of 2,500 and of 2,660
)
def test_a_city_of_one_tier_has_its_minimum_wage(region: str, amount: str) -> None:
    claim = sick(MARCH, region=region, employment={"start": "2023-01-01"}, pay={"monthly": "10000"}, given={})
    assert claim.amount == yuan(amount)
    assert "MEDIUM_CONFIDENCE" in codes(claim)


def test_where_the_districts_differ_only_the_tiers_of_the_city_are_candidates() -> None:
    """Qingdao from 2025-10-01: 2,400 in the city and Jimo, 2,210 in Jiaozhou, Pingdu, Laixi; no 2,020 as elsewhere in Shandong."""
    facts = {"region": "370200", "employment": {"start": "2023-01-01"}, "pay": {"monthly": "10000"}, "given": {}}
    claim = sick(MARCH, **facts)
    assert missing(claim) == ["given.minimum_wage"]
    assert options(claim, "given.minimum_wage") == {"2400": yuan("1920.00"), "2210": yuan("1768.00")}
    assert sick(MARCH, **facts, district="平度市").amount == yuan("1768.00")
    assert sick(MARCH, **facts, district="青岛市黄岛区").amount == yuan("1920.00")


def test_the_sum_that_every_tier_gives_is_due() -> None:
    """Guangdong to 2026-08-31 and after: 2,500 and 2,680 to 1,750. 900 was asked for, and 80 % of any is more."""
    facts = {"region": "440000", "employment": {"start": "2023-01-01"}, "pay": {"monthly": "10000"}, "given": {}}
    autumn = {"start": "2026-08-01", "end": "2026-09-30"}
    claim = sick(autumn, **facts, claims=[{"kind": "sick_pay", "amount": "900"}])
    assert claim.amount == yuan("900.00")
    assert {"ANY_FIGURE", "ABOVE_CLAIM", "MEDIUM_CONFIDENCE"} <= codes(
        claim
    )  # the figure that stands in it is to be checked
    # the top tier in both months: 80 % of 2,500 and of 2,680
    above = next(note for note in claim.warnings if note.code == "ABOVE_CLAIM")
    assert "4,144.00" in above.say("en")


def test_a_minimum_wage_that_rises_inside_the_leave() -> None:
    given = minimum(("2020-01-01", "2000"), ("2026-04-01", "2500"))
    # March at 1,600, April at 2,000
    assert sick({"start": "2026-03-01", "end": "2026-04-30"}, given=given).amount == yuan("3600.00")
    # the change on Monday 16 March: ten weekdays at 1,600, twelve at 2,000: (16,000 + 24,000) ÷ 21.75
    inside = minimum(("2020-01-01", "2000"), ("2026-03-16", "2500"))
    assert sick(MARCH, given=inside).amount == yuan("1839.08")
    # a change on the first day, or after the leave, cuts nothing
    assert sick(MARCH, given=minimum(("2026-03-01", "2500"), ("2026-04-01", "3000"))).amount == yuan("2000.00")


def test_the_minimum_wage_of_the_place() -> None:
    """Beijing: 2,420, and 2,540 from 2025-09-01: 80 % of each for a month."""
    claim = sick({"start": "2025-08-01", "end": "2025-09-30"}, given={})
    assert claim.amount == yuan("3968.00")


def test_a_rise_that_does_not_touch_the_rate_changes_nothing() -> None:
    """Agreed sick pay of 5,000 for a month from day to day, 15 August to 14 September 2025, above either minimum."""
    leave = {"start": "2025-08-15", "end": "2025-09-14", "monthly": "5000"}
    assert sick(leave).amount == yuan("5000.00")
    assert sick(leave, given=minimum(("2024-01-01", "2420"), ("2025-09-01", "2540"))).amount == yuan("5000.00")


def test_unknown_tier_of_the_minimum_wage() -> None:
    """Jiangsu without a city: 80 % of each tier that may apply is offered."""
    claim = sick(MARCH, given={}, region="320000")
    assert missing(claim) == ["given.minimum_wage"]
    assert isinstance(claim, Needs)
    tiers = [candidate.value for gap in claim.missing for candidate in gap.candidates]
    assert len(tiers) > 1
    expected = {str(tier): tier * yuan("0.8") for tier in tiers}
    assert options(claim, "given.minimum_wage") == expected


# --- D-42: parts of months ---

# 8,700 a month; 9 to 20 March 2026, Monday to Friday week
TWELVE_DAYS = {
    "forward_21_75": "4000.00",  # ten weekdays
    "scheduled_workdays": "3954.55",  # 10 ÷ 22
    "calendar_days": "3367.74",  # 12 ÷ 31
    "thirtieths": "3480.00",  # 12 ÷ 30
}
# 27 April to 6 May 2026: four weekdays; 1 and 2 May holidays, 3 to 5 May off, the 6th a workday
OVER_A_HOLIDAY = {
    "forward_21_75": "2800.00",  # 4 × 400, and 1, 2, 6 May
    "scheduled_workdays": "3238.96",  # 8,700 × 4 ÷ 22 + 8,700 × 4 ÷ 21, Mondays to Fridays
    "calendar_days": "2843.87",  # 8,700 × 4 ÷ 30 + 8,700 × 6 ÷ 31
    "thirtieths": "2900.00",
}


@pytest.mark.parametrize(
    "start, end, option, amount",
    [
        *(("2026-03-09", "2026-03-20", option, amount) for option, amount in TWELVE_DAYS.items()),
        *(("2026-04-27", "2026-05-06", option, amount) for option, amount in OVER_A_HOLIDAY.items()),
    ],
)
def test_d42_by_hand(start: str, end: str, option: str, amount: str) -> None:
    claim = sick({"start": start, "end": end, "monthly": "8700"}, readings={"D-42": option})
    assert claim.amount == yuan(amount)


def test_d42_alternatives() -> None:
    claim = sick({"start": "2026-03-09", "end": "2026-03-20", "monthly": "8700"})
    assert claim.amount == yuan("4000.00")
    others = {option: yuan(amount) for option, amount in TWELVE_DAYS.items() if option != "forward_21_75"}
    assert options(claim, "D-42") == others
    assert not options(sick({**MARCH, "monthly": "8700"}), "D-42")


@pytest.mark.parametrize("option", TWELVE_DAYS)
@pytest.mark.parametrize(
    "start, end, months",
    [
        ("2026-03-10", "2026-05-09", 2),  # from the 10th to the 9th
        ("2026-02-15", "2026-03-14", 1),
        ("2024-12-01", "2025-02-28", 3),
    ],
)
def test_whole_months_are_months_however_they_lie(option: str, start: str, end: str, months: int) -> None:
    claim = sick({"start": start, "end": end, "monthly": "8700"}, readings={"D-42": option})
    assert claim.amount == months * 8700


def test_a_span_that_holds_a_month_earns_it() -> None:
    # 31 January to 27 February 2026 is a month (R-CONV-02); its 19 paid days would give 7,600
    assert sick({"start": "2026-01-31", "end": "2026-02-27", "monthly": "8700"}).amount == yuan("8700.00")


@pytest.mark.parametrize("option", TWELVE_DAYS)
@pytest.mark.parametrize(
    "longer, shorter",
    [
        # both are a month by R-CONV-02
        (("2026-03-30", "2026-04-29"), ("2026-03-31", "2026-04-29")),
        (("2026-01-28", "2026-02-27"), ("2026-01-29", "2026-02-27")),
    ],
)
def test_a_day_less_at_the_start_earns_no_more(option: str, longer: tuple[str, str], shorter: tuple[str, str]) -> None:
    def pay(span: tuple[str, str]) -> Decimal:
        found = sick({"start": span[0], "end": span[1], "monthly": "8700"}, readings={"D-42": option}).amount
        assert found is not None
        return found

    assert pay(shorter) <= pay(longer)


# --- R-LEAVE-07: stoppage ---

TWO_MONTHS = {"start": "2026-03-01", "end": "2026-04-30"}


@pytest.mark.parametrize(
    "region, first, second, article",
    [
        (BEIJING, "8700", "1750", "BJWP 27"),  # 70 % of 2,500
        (SHANGHAI, "8700", "2500", "SHWP 12"),
        (NANJING, "8700", "2000", "JSWP 31"),  # 80 %
        (HANGZHOU, "8700", "2000", "ZJST"),
        (GUANGZHOU, "8700", "2000", "GDWP 39"),
        (SHENZHEN, "6960", "2000", "SZWP 28"),  # 80 % of the own wage first
        (CHONGQING, "8700", "2500", "WPR 12"),
        ("370100", "8700", "1750", "SDWP"),
        ("370200", "8700", "2000", "QDST"),
    ],
)
def test_places(region: str, first: str, second: str, article: str) -> None:
    given = {"minimum_wage": "2500"}
    claim = stopped(TWO_MONTHS, region=region, given=given)
    assert claim.amount == yuan(first) + yuan(second)
    assert {article, "WPR 12"} <= articles(claim)
    assert stopped(MARCH, region=region, given=given).amount == yuan(first)
    # the rate of an unknown place must be checked; in Jiangsu insurance comes on top
    assert ("NO_LOCAL_RATE" in codes(claim)) is (region == CHONGQING)
    assert ("INSURANCE_ON_TOP" in codes(claim)) is (region == NANJING)
    # the other reading is the minimum wage itself
    other = {} if second == "2500" else {"minimum_wage": yuan(first) + 2500}
    assert options(claim, "D-10") == other


@pytest.mark.parametrize(
    "option, amount",
    [
        ("full_wage", "10478.00"),  # 8,700 + 1,778
        ("local_rate_from_first_day", "3556.00"),  # 2 × 2,540 × 70 %
        ("own_wage_80_one_month", "8738.00"),  # 6,960 + 1,778
    ],
)
def test_d41_the_first_pay_cycle(option: str, amount: str) -> None:
    assert stopped(TWO_MONTHS, readings={"D-41": option}).amount == yuan(amount)
    assert options(stopped(TWO_MONTHS), "D-41") == {
        "local_rate_from_first_day": yuan("3556.00"),
        "own_wage_80_one_month": yuan("8738.00"),
    }


def test_inside_the_first_cycle() -> None:
    # 1 to 20 March 2026: fifteen weekdays
    assert stopped({"start": "2026-03-01", "end": "2026-03-20"}).amount == yuan("6000.00")


def test_the_first_cycle_is_a_month_from_its_first_day() -> None:
    assert stopped({"start": "2026-03-10", "end": "2026-04-09"}).amount == yuan("8700.00")
    # Friday 10 April at 1,778 ÷ 21.75 = 81.75
    assert stopped({"start": "2026-03-10", "end": "2026-04-10"}).amount == yuan("8781.75")


@pytest.mark.parametrize(
    "more, second",
    [
        ({}, "2540.00"),  # no new wage: the minimum
        ({"monthly": "3000"}, "3000.00"),
        ({"monthly": "2000"}, "2540.00"),
    ],
)
def test_work_given_after_the_first_cycle(more: dict[str, str], second: str) -> None:
    claim = stopped({**TWO_MONTHS, "work_done": True, **more})
    assert claim.amount == 8700 + yuan(second)
    assert not options(claim, "D-10")


def test_a_worker_sent_home_alone_keeps_the_wage() -> None:
    claim = stopped({"start": "2026-03-01", "end": "2026-05-31", "genuine": False})
    assert claim.amount == yuan("26100.00")
    assert not claim.alternatives


def test_a_stoppage_in_qingdao() -> None:
    """The Shandong High Court's case of 2021-04-29: a month at 4,000, then two at 80 % of 1,910 (1,528)."""
    stop = {"start": "2020-02-01", "end": "2020-04-30"}
    claim = stopped(stop, region="370200", pay={"monthly": "4000"}, given={"minimum_wage": "1910"})
    assert claim.amount == yuan("7056.00")


def test_a_minimum_wage_that_rises_during_the_stoppage() -> None:
    given = minimum(("2020-01-01", "2000"), ("2026-05-01", "2500"))
    # 8,700 + 1,400 + 1,750
    assert stopped({"start": "2026-03-01", "end": "2026-05-31"}, given=given).amount == yuan("11850.00")
    # a rise inside the first cycle matters only after it: 8,700 + 1,750
    inside = minimum(("2020-01-01", "2000"), ("2026-03-16", "2500"))
    assert stopped(TWO_MONTHS, given=inside).amount == yuan("10450.00")


def test_a_rise_that_does_not_touch_the_new_wage_changes_nothing() -> None:
    """Full pay to 14 August 2025, then two months from day to day at the 5,000 newly agreed, above either minimum."""
    stop = {"start": "2025-07-15", "end": "2025-10-14", "work_done": True, "monthly": "5000"}
    rising = minimum(("2024-01-01", "2420"), ("2025-09-01", "2540"))
    assert stopped(stop).amount == yuan("18700.00")
    assert stopped(stop, given=rising).amount == yuan("18700.00")


def test_the_wage_is_that_of_the_day_on_which_work_stopped() -> None:
    pay = {"history": [{"start": "2020-01-01", "monthly": "8700"}, {"start": "2026-03-16", "monthly": "9000"}]}
    assert stopped(MARCH, pay=pay).amount == yuan("8700.00")
    assert missing(stopped(MARCH, pay={})) == ["pay.monthly"]


@pytest.mark.parametrize("option, rest", TWELVE_DAYS.items())
def test_parts_of_months_of_a_stoppage(option: str, rest: str) -> None:
    claim = stopped(
        {"start": "2026-02-09", "end": "2026-03-20", "work_done": True, "monthly": "8700"}, readings={"D-42": option}
    )
    # a month to 8 March, then 9 to 20 March at the same wage
    assert claim.amount == add([yuan("8700"), yuan(rest)])


@pytest.mark.parametrize("paid, left", [("478", "10000.00"), ("10478", "0.00"), ("20000", "0.00")])
def test_stoppage_pay_already_paid(paid: str, left: str) -> None:
    claim = stopped({**TWO_MONTHS, "paid": paid})
    assert claim.amount == yuan(left)
    if left == "0.00":
        assert reason(claim) == "PAID"


def test_stoppages_are_one_item() -> None:
    claim = stopped({**MARCH, "paid": "10000"}, {"start": "2026-06-01", "end": "2026-06-30"})
    assert claim.amount == yuan("8700.00")


def test_stoppage_outside_the_period_asked_for() -> None:
    claims = [{"kind": "stoppage_pay", "start": "2026-05-01", "end": "2026-06-30"}]
    assert reason(stopped(TWO_MONTHS, claims=claims)) == "OUTSIDE_CLAIM"
    assert stopped(TWO_MONTHS, {"start": "2026-06-01", "end": "2026-06-30"}, claims=claims).amount == yuan("8700.00")


def test_no_stoppage_in_the_case() -> None:
    assert reason(decide(STOP, rule_of(STOP), case())) == "NO_STOPPAGE"
    assert missing(assess(case(claims=[{"kind": "stoppage_pay"}]))[STOP]) == ["stoppages"]


def test_unknown_tier_during_a_stoppage() -> None:
    claim = stopped(TWO_MONTHS, given={}, region="320000")
    assert missing(claim) == ["given.minimum_wage"]
    # the first cycle needs none
    assert stopped(MARCH, given={}, region="320000").amount == yuan("8700.00")


def test_stoppage_by_plain_arguments() -> None:
    facts: dict[str, Any] = {
        **TWO_MONTHS, "monthly_wage": "8700", "minimum_wage": "2540", "region": BEIJING, "as_of": NOW
    }  # fmt: skip
    assert stoppage_pay(**facts, work_done=True, new_monthly_wage="3000", paid="700").amount == yuan("11000.00")
    assert sick_pay(
        **MARCH, agreed_monthly="3000", paid="500", minimum_wage="2540", region=BEIJING, as_of=NOW
    ).amount == yuan("2500.00")


# --- only a part is asked for; entries that follow on ---

MARCH_AND_APRIL = {"start": "2026-03-01", "end": "2026-04-30"}


def asked(kind: Kind) -> list[dict[str, Any]]:
    return [{"kind": kind.value, "start": "2026-03-01", "end": "2026-03-31"}]


def test_sick_pay_of_the_month_asked_for() -> None:
    claim = sick(MARCH_AND_APRIL, claims=asked(SICK))
    assert claim.amount == yuan("2032.00")  # 80 % of 2,540
    assert "PAID_FOR_THE_WHOLE" not in codes(claim)


def test_what_was_paid_for_both_months_is_taken_off_the_one_and_the_reader_told() -> None:
    claim = sick({**MARCH_AND_APRIL, "paid": "1000"}, claims=asked(SICK))
    assert claim.amount == yuan("1032.00")
    assert "PAID_FOR_THE_WHOLE" in codes(claim)
    assert "PAID_FOR_THE_WHOLE" not in codes(sick({**MARCH, "paid": "1000"}, claims=asked(SICK)))


def test_stoppage_pay_of_the_month_asked_for_is_that_of_its_place_in_the_stoppage() -> None:
    stop = {"start": "2026-02-01", "end": "2026-03-31"}
    assert stopped(stop, claims=asked(STOP)).amount == yuan("1778.00")  # the second month: 70 % of 2,540
    assert reason(stopped({"start": "2026-05-01", "end": "2026-05-31"}, claims=asked(STOP))) == "OUTSIDE_CLAIM"


def test_a_stoppage_written_month_by_month_is_one_stoppage() -> None:
    months = [
        {"start": "2026-03-01", "end": "2026-03-31"},
        {"start": "2026-04-01", "end": "2026-04-30", "paid": "500"},
        {"start": "2026-05-01", "end": "2026-05-31", "paid": "500"},
    ]
    claim = stopped(*months, pay={"monthly": "4000"}, given={"minimum_wage": "1720"})
    assert claim.amount == yuan("5408.00")  # 4,000 + 2 × (1,720 × 70 % − 500)


def test_a_stoppage_after_a_break_begins_anew() -> None:
    months = [{"start": "2026-03-01", "end": "2026-03-31"}, {"start": "2026-05-01", "end": "2026-05-31"}]
    claim = stopped(*months, pay={"monthly": "4000"}, given={"minimum_wage": "1720"})
    assert claim.amount == yuan("8000.00")


def test_a_stoppage_before_the_local_text_is_at_its_rate_and_pointed_out() -> None:
    early = {"start": "2019-03-01", "end": "2019-04-30"}
    claim = stopped(early, region=HANGZHOU, given={"minimum_wage": "2010"})
    assert claim.amount == yuan("10308.00")  # 8,700 + 2,010 × 80 %
    assert "LATER_RATE" in codes(claim)
    assert "LATER_RATE" not in codes(stopped(MARCH, {"start": "2026-04-01", "end": "2026-04-30"}, region=HANGZHOU))


def test_a_leave_of_a_month_and_a_day_is_paid_the_month_at_least() -> None:
    # 2 February to 2 March 2026 holds 21 paid days, which would be 2,032 × 21 ÷ 21.75 = 1,961.93
    assert sick({"start": "2026-02-02", "end": "2026-03-02"}).amount == yuan("2032.00")


@pytest.mark.parametrize(
    ("region", "cited"),
    [("320100", {"WPR 12", "JSWP 31"}), ("440300", {"WPR 12", "SZWP 28"}), ("130100", {"WPR 12"})],
)
def test_a_stoppage_is_paid_by_the_article_of_the_place(region: str, cited: set[str]) -> None:
    """R-LEAVE-07: where a place has an article of its own on the allowance it is cited, and no other place's."""
    claim = stopped({"start": "2026-03-01", "end": "2026-05-31"}, region=region)
    assert isinstance(claim, Award)
    assert {article.id for article in claim.cites} == cited
