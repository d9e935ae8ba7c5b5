"""Compensation rule by rule: R-COMP-03, 04, 10 to 18 and every option of their readings, with the arithmetic beside it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.compensation import (
    economic_compensation,
    non_compete_compensation,
    notice_pay,
    severance_tax,
    unlawful_termination_damages,
)
from laborcalc.facts.case import Case
from laborcalc.foundation.errors import BadCase
from laborcalc.foundation.money import add
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.trace import steps
from laborcalc.hearing.runs import run
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome
from laborcalc.rules.claims import rule_of
from tests.outcomes import codes, options, reason, yuan

N, TWO_N, PLUS_ONE = Kind.ECONOMIC_COMPENSATION, Kind.UNLAWFUL_TERMINATION_DAMAGES, Kind.NOTICE_PAY
NOW = "2026-11-21"
FREE = {"minimum_wage": "1", "local_average_wage": "1000000"}  # figures that cannot bite


def n(start: str, last_day: str, average: str = "10000", ground: str = "objective_change", **more: Any) -> Outcome:
    figures = {"region": "110000", "as_of": NOW, **FREE, **more}
    return economic_compensation(start=start, last_day=last_day, average_wage=average, ground=ground, **figures)


def two_n(start: str, last_day: str, average: str = "10000", **more: Any) -> Outcome:
    figures = {"region": "110000", "as_of": NOW, **FREE, **more}
    return unlawful_termination_damages(start=start, last_day=last_day, average_wage=average, **figures)


def case(ground: str = "objective_change", *, lawful: bool | None = True, **more: Any) -> dict[str, Any]:
    """Six full years to 2025-12-31 at an average of 10,000; `end` adds facts of the ending."""
    facts = {
        "region": "110000",
        "as_of": NOW,
        "employment": {"start": "2020-01-01", "last_day": "2025-12-31"},
        "pay": {"average_12_months": "10000", "last_month": "9000"},
        "given": FREE,
        "termination": {"ground": ground, "lawful": lawful, **more.pop("end", {})},
    }
    return {**facts, **more}


def result(facts: dict[str, Any]) -> Assessment:
    return assess(Case.model_validate(facts))


# --- R-COMP-04: the gate of Art. 41 ---


@pytest.mark.parametrize(
    "staff, dismissed, due",
    [
        (150, 16, N),  # 10.7 %
        (150, 14, TWO_N),  # 9.3 %
        (190, 19, N),  # exactly 10 %
        (191, 19, TWO_N),
        (5000, 20, N),  # twenty people are enough
        (5000, 19, TWO_N),
        (None, 20, N),
    ],
)
def test_gate_of_a_mass_lay_off(staff: int | None, dismissed: int, due: Kind) -> None:
    found = result(case("redundancy", lawful=None, end={"staff": staff, "dismissed": dismissed}))
    if due is N:
        # the gate is passed; whether the other conditions were met stays open
        assert options(found[N], "termination.lawful") == {"lawful": yuan("60000.00")}
    else:
        assert (found[TWO_N].amount, found[N].status) == (yuan("120000.00"), "not_due")
        assert not options(found[N], "termination.lawful")
    assert found[PLUS_ONE].status == "not_due"


@pytest.mark.parametrize("numbers", [{}, {"staff": 150}, {"dismissed": 19}])
def test_gate_is_not_tested_while_numbers_are_unknown(numbers: dict[str, int]) -> None:
    found = result(case("redundancy", lawful=None, end=numbers))
    assert options(found[N], "termination.lawful") == {"lawful": yuan("60000.00")}
    assert "GATE_NOT_TESTED" in codes(found[TWO_N])


def test_a_gate_that_is_passed_is_tested() -> None:
    found = result(case("redundancy", lawful=None, end={"dismissed": 20}))  # twenty are enough whatever the staff
    assert "GATE_NOT_TESTED" not in codes(found[TWO_N])


# --- R-COMP-12: the floor ---


@pytest.mark.parametrize("minimum, amount", [("2540", "7620.00"), ("1900", "5700.00"), ("1800", "5700.00")])
def test_floor(minimum: str, amount: str) -> None:
    assert n("2023-07-01", "2026-06-30", "1900", minimum_wage=minimum).amount == yuan(amount)


def test_floor_from_the_table_of_the_place() -> None:
    # Beijing from 2025-09-01: 2,540 a month
    claim = n("2023-07-01", "2026-06-30", "1900", minimum_wage=None)
    assert claim.amount == yuan("7620.00")
    assert isinstance(claim, Award)
    assert "REG 27" in {article.id for step in steps(claim.trace) for article in step.cites}


def test_floor_by_the_minimum_wage_of_the_last_day() -> None:
    dated = [{"start": "2024-01-01", "monthly": "2000"}, {"start": "2025-12-31", "monthly": "2500"}, {"start": "2026-01-01", "monthly": "3000"}]  # fmt: skip
    facts = case(pay={"average_12_months": "1000"}, given={"minimum_wages": dated, "local_average_wage": "8000"})
    assert result(facts)[N].amount == yuan("15000.00")  # 2,500 × 6


# --- R-COMP-13: the cap, and whose figure it is ---


@pytest.mark.parametrize(
    "average, amount",
    [("46000", "540000.00"), ("45000", "675000.00"), ("44999", "674985.00")],
)
def test_cap_binds_money_and_years_only_above_it(average: str, amount: str) -> None:
    assert n("2010-01-01", "2024-12-31", average, local_average_wage="15000").amount == yuan(amount)


def test_d32_which_years_average() -> None:
    """Beijing: 7,706 for 2016 was in force to 2018-05-24, 8,467 for 2017 from 2018-05-25."""
    facts = {"average": "30000", "minimum_wage": None, "local_average_wage": None}
    before = n("2016-05-25", "2018-05-24", **facts)  # two years
    assert before.amount == yuan("50802.00")  # 3 × 8,467 × 2
    assert options(before, "D-32") == {"in_force_on_last_day": yuan("46236.00")}  # 3 × 7,706 × 2
    chosen = n("2016-05-25", "2018-05-24", **facts, readings={"D-32": "in_force_on_last_day"})
    assert chosen.amount == yuan("46236.00")
    assert options(chosen, "D-32") == {"prior_year": yuan("50802.00")}
    after = n("2016-05-26", "2018-05-25", **facts)
    assert after.amount == yuan("50802.00")
    assert not options(after, "D-32")


def test_d37_city_or_province() -> None:
    """Guangzhou 2021: 12,024 (city); Guangdong 2021: 9,844.42 a month (118,133 a year ÷ 12)."""
    facts = {"average": "40000", "minimum_wage": None, "local_average_wage": None, "region": "440100"}
    city = n("2021-01-01", "2022-12-31", **facts)
    assert city.amount == yuan("72144.00")  # 3 × 12,024 × 2
    chosen = n("2021-01-01", "2022-12-31", **facts, readings={"D-37": "province"})
    assert chosen.amount == options(city, "D-37")["province"]
    assert chosen.amount is not None
    assert yuan("59066.50") <= chosen.amount <= yuan("59066.54")  # 6 × 9,844.42 = 59,066.52
    # a municipality is its own province
    assert "province" not in options(n("2016-05-26", "2018-05-25", **{**facts, "region": "110000"}), "D-37")


CAPPED = {"average": "40000", "minimum_wage": "1", "local_average_wage": None}


def test_d37_zhejiang_from_statistic_year_2020_takes_the_province() -> None:
    """Ningbo: 89,240 a year or 7,437 a month for 2021, out on 2022-11-30; 6,594 for 2020, out when the contract ended
    ((2023)浙02民终5530号 takes the latter); on-post staff of the city 10,584.25."""
    claim = n("2014-09-01", "2022-08-31", **CAPPED, region="330200", as_of="2024-01-10")
    assert claim.amount == yuan("178488.00")  # 3 × 7,437 × 8
    assert options(claim, "D-32") == {"in_force_on_last_day": yuan("158256.00")}  # 3 × 6,594 × 8
    assert options(claim, "D-37") == {"city": yuan("254022.00")}  # 3 × 10,584.25 × 8
    city = n("2014-09-01", "2022-08-31", **CAPPED, region="330200", as_of="2024-01-10", readings={"D-37": "city"})
    assert city.amount == yuan("254022.00")


def test_d37_zhejiang_before_has_the_citys_average_of_all_units() -> None:
    """Hangzhou 2018: 6,139.83 of all units."""
    claim = n("2018-01-01", "2019-12-31", **CAPPED, region="330100", as_of="2020-12-01")
    assert claim.amount == yuan("36838.98")  # 3 × 6,139.83 × 2


def test_d37_the_other_series_of_a_place_is_an_alternative() -> None:
    """Wuhan 2019: 8,170.25 of the on-post staff; 6,730 by which the labour bureau set injury benefits."""
    claim = n("2019-01-01", "2020-12-31", **CAPPED, region="420100")
    assert claim.amount == yuan("49021.50")  # 3 × 8,170.25 × 2
    assert options(claim, "D-37")["other_series"] == yuan("40380.00")  # 3 × 6,730 × 2
    one = n("2021-01-01", "2022-12-31", **CAPPED, region="440100")
    assert "other_series" not in options(one, "D-37")


def test_the_year_before_as_published_by_the_ending() -> None:
    """Suzhou, ended on 2015-01-05: the court took 5,118 of 2013, for 2014 was not out ((2016)苏05民终1743号)."""
    claim = n("2013-01-06", "2015-01-05", **CAPPED, region="320500", readings={"D-32": "in_force_on_last_day"})
    assert claim.amount == yuan("30708.00")  # 3 × 5,118 × 2


def test_a_month_is_rounded_to_the_fen_before_it_is_tripled() -> None:
    """Zhaoqing 2016: 59,591 a year, 4,965.92 a month; courts print 74,488.80 for five months, not 74,488.75."""
    claim = n("2013-01-01", "2017-12-31", **CAPPED, region="441200")
    assert claim.amount == yuan("74488.80")


def test_what_the_bound_proves_names_no_other_place() -> None:
    """Guangzhou 2025 is not held, 2024 is: 13,703.58; 12,000 is far below three times any average."""
    claim = n("2016-09-01", "2026-08-31", "12000", region="440100", minimum_wage="2500", local_average_wage=None)
    assert claim.amount == yuan("120000.00")
    (said,) = [note for note in claim.assumptions if note.code == "CAP_NOT_REACHED"]
    assert said.say("zh") == (
        "前十二个月平均工资未超过本地区上年度职工月平均工资三倍（现载最近一期：广州市2024年度职工月平均工资13,703.58 元/月）"
    )
    nowhere = n("2016-09-01", "2026-08-31", "12000", region="540200", minimum_wage="2500", local_average_wage=None)
    (plain,) = [note for note in nowhere.assumptions if note.code == "CAP_NOT_REACHED"]
    assert plain.say("zh") == "前十二个月平均工资未超过本地区上年度职工月平均工资三倍"


@pytest.mark.parametrize(
    "last_day, average, proven",
    [
        ("2024-12-31", "14745.24", True),  # three times Zhoukou 2021, the last year with most places: 4,915.08
        ("2024-12-31", "14745.25", False),
        ("2015-12-31", "9384.75", True),  # three times Nanchong 2014: 3,128.25
        ("2015-12-31", "9384.76", False),
    ],
)
def test_how_far_the_bound_reaches(last_day: str, average: str, proven: bool) -> None:
    region = "540200" if last_day > "2020" else "500000"
    claim = n("2011-01-01", last_day, average, region=region, minimum_wage="1000", local_average_wage=None)
    assert ("CAP_NOT_REACHED" in codes(claim)) is proven


def test_a_doubtful_tier_is_no_matter_for_a_wage_above_every_minimum() -> None:
    claim = n("2016-09-01", "2026-08-31", "12000", region="440100", minimum_wage=None)
    assert codes(claim) == {"FLOOR_REACHED"}


def test_the_cap_is_the_figure_as_published_in_whole_yuan() -> None:
    """Beijing 2019: 140,581 a year, 11,715 a month and three times that 35,145, as the bureau had it printed in July 2020."""
    claim = n("2019-01-01", "2020-12-31", "50000", minimum_wage=None, local_average_wage=None)
    assert claim.amount == yuan("70290.00")


def capped(region: str, year: int) -> Outcome:
    """A full year at 90,000, far above any cap: three times whichever local average is used."""
    return n(
        f"{year}-01-01", f"{year}-12-31", "90000", region=region, minimum_wage="1", local_average_wage=None,
        as_of=f"{year + 1}-12-31",
    )  # fmt: skip


def test_no_local_figure_of_the_place_and_year() -> None:
    claim = capped("610300", 2009)  # no figure of Baoji or Shaanxi for 2008
    assert isinstance(claim, Needs)
    assert [(gap.path, gap.candidates) for gap in claim.missing] == [("given.local_average_wage", ())]


def test_a_doubtful_own_figure_is_only_a_candidate() -> None:
    """Shenyang 2014: 4,715.80 of low confidence; 2013 4,371.83 is better known but of another year: both to be confirmed."""
    claim = capped("210100", 2015)
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["given.local_average_wage"]
    assert options(claim, "given.local_average_wage") == {"4715.8": yuan("14147.40"), "4371.83": yuan("13115.49")}


def test_the_latest_figure_of_the_place_stands_in_for_two_years() -> None:
    """Dalian 2023: 9,983, nothing later but a ceiling of 2025, 10,643; Liaoning 2024: 8,255.75, of low confidence."""
    for year, other in ((2025, {"8255.75": yuan("24767.25")}), (2026, {"10643": yuan("31929.00")})):
        claim = capped("210200", year)
        assert claim.amount == yuan("29949.00")
        assert {"PROVISIONAL", "MEDIUM_CONFIDENCE"} <= codes(claim)
        assert options(claim, "given.local_average_wage") == other
    alone = capped("120000", 2027)  # Tianjin 2024: 8,540, and nothing of 2026 near by
    assert (alone.amount, options(alone, "given.local_average_wage")) == (yuan("25620.00"), {})
    too_old = capped("210200", 2027)
    assert isinstance(too_old, Needs)
    assert options(too_old, "given.local_average_wage") == {"9983": yuan("29949.00")}


def test_the_provinces_figure_of_another_series_stands_in_with_a_warning() -> None:
    """Weinan has none of its own. Shaanxi 2021: 90,996 a year of all staff; 6,543.33 is an insurance base."""
    claim = capped("610500", 2022)
    assert claim.amount == yuan("22749.00")  # 7,583 × 3
    assert "WRONG_SERIES" in codes(claim)
    assert options(claim, "given.local_average_wage") == {"6543.33": yuan("19629.99")}


def test_an_insurance_average_is_never_used_by_itself() -> None:
    # Chifeng has none of its own; Inner Mongolia 2024: only 8,179, an insurance base
    claim = capped("150400", 2025)
    assert isinstance(claim, Needs)
    assert options(claim, "given.local_average_wage") == {"8179": yuan("24537.00")}


# --- R-COMP-14: service before 2008 ---


@pytest.mark.parametrize(
    "ground, old, shanghai",
    [
        ("agreement_employer_proposed", 12, 12),
        ("medical", 18, 18),
        ("incompetence", 12, 12),
        ("objective_change", 18, 18),
        ("redundancy", 18, 18),
        ("quit_unpaid_wages", 12, 12),
        ("quit_no_protection", 12, 12),
        ("quit_coercion", 12, 12),
        ("quit_no_social_insurance", 0, 0),
        ("expiry_employer_ends", 0, 0),
        ("bankruptcy", 0, 18),  # SHLC 42(6)
        ("dissolution", 0, 18),
    ],
)
def test_old_years_by_the_law_of_their_time(ground: str, old: int, shanghai: int) -> None:
    """1990-01-01 to 2007-12-31 is 18 years before the new law, 2008-01-01 to 2010-12-31 three years under it."""
    assert n("1990-01-01", "2010-12-31", "1000", ground).amount == (old + 3) * 1000
    assert n("1990-01-01", "2010-12-31", "1000", ground, region="310000").amount == (shanghai + 3) * 1000


@pytest.mark.parametrize(
    "start, national, shanghai",
    [("2007-07-01", 1, 1), ("2007-07-02", 1, 0), ("2007-12-31", 1, 0), ("2006-07-02", 2, 1), ("2007-01-01", 1, 1)],
)
def test_part_years_before_2008(start: str, national: int, shanghai: int) -> None:
    assert n(start, "2010-12-31", "1000").amount == (national + 3) * 1000
    assert n(start, "2010-12-31", "1000", region="310000").amount == (shanghai + 3) * 1000


def test_no_cap_on_the_old_part() -> None:
    # 1998-01-01..2007-12-31: 10 × 60,000; 2008-01-01..2025-12-31: 18 years, 12 × 45,000
    assert n("1998-01-01", "2025-12-31", "60000", local_average_wage="15000").amount == yuan("1140000.00")


def test_d06_every_option() -> None:
    """2004-09-01..2026-08-31 at 10,000: 3y4m before and 18y8m after 2008, 22 years in one span."""
    expected = {
        "segmented": yuan("230000.00"),  # 4 + 19
        "one_span": yuan("220000.00"),  # 22
        "one_span_if_entitled": yuan("220000.00"),  # 22, redundancy gave compensation before 2008 too (LL 28)
        "shanghai": yuan("220000.00"),  # 3 + 19
        "from_2008_only": yuan("190000.00"),  # 19
    }
    for option, amount in expected.items():
        claim = n("2004-09-01", "2026-08-31", readings={"D-06": option})
        assert claim.amount == amount
        assert options(claim, "D-06") == {key: value for key, value in expected.items() if value != amount}


@pytest.mark.parametrize(
    ("end", "amount"),
    [
        ("2018-07-17", "150000.00"),  # 3y4m: four by F481 5, and 10y6m17d: eleven
        ("2018-07-18", "140000.00"),  # 13y10m18d in one span
        ("2026-08-31", "220000.00"),
    ],
)
def test_d06_guangdong_by_the_day_of_the_ending(end: str, amount: str) -> None:
    """Guangdong High Court 2018 No. 2, read second-hand: in one span for endings from 2018-07-18."""
    assert n("2004-09-01", end, region="440100").amount == yuan(amount)


def test_d06_guangdong_under_one_cap() -> None:
    # 2000-01-01..2025-12-31 is 26 years; over the cap all of them are at most twelve, at 45,000
    claim = n("2000-01-01", "2025-12-31", "60000", region="440100", local_average_wage="15000")
    assert claim.amount == yuan("540000.00")
    assert options(claim, "D-06")["segmented"] == yuan("1020000.00")  # 8 × 60,000 + 12 × 45,000


@pytest.mark.parametrize("option", ["one_span", "one_span_if_entitled"])
@pytest.mark.parametrize("ground", ["expiry_employer_ends", "quit_no_social_insurance"])
def test_d06_one_span_counts_no_year_without_entitlement(option: str, ground: str) -> None:
    """LCL 97(3): before 2008 neither gave compensation, so 2004-2007 do not count; 2008-2026 are 19 years."""
    claim = n("2004-01-01", "2026-12-31", ground=ground, as_of="2027-01-10", readings={"D-06": option})
    assert claim.amount == yuan("190000.00")
    assert "segmented" not in options(claim, "D-06")


def test_d05_every_option() -> None:
    # one span: 22 × 2; segmented: (4 + 19) × 2
    claim = two_n("2004-09-01", "2026-08-31")
    assert claim.amount == yuan("440000.00")
    assert options(claim, "D-05") == {"segmented": yuan("460000.00")}
    assert two_n("2004-09-01", "2026-08-31", readings={"D-05": "segmented"}).amount == yuan("460000.00")


def test_d05_segmented_over_the_cap() -> None:
    """R-COMP-16: the triple cap and the twelve years go with LCL 87, also where the years are segmented."""
    # 10 + 18 years, twelve of them: 2 × 12 × 45,000 either way
    claim = two_n("1998-01-01", "2025-12-31", "60000", local_average_wage="15000")
    assert claim.amount == yuan("1080000.00")
    assert not options(claim, "D-05")
    # 3y4m and 4y8m: 4 + 5 = 9 months of pay, in one span of eight years 8; each at 45,000, twice
    short = two_n("2004-09-01", "2012-08-31", "60000", local_average_wage="15000")
    assert short.amount == yuan("720000.00")
    assert options(short, "D-05") == {"segmented": yuan("810000.00")}
    # 6 + 7 = 13 are cut to twelve, in one span of 12 years and 1 month 12.5 are too
    border = two_n("2002-03-01", "2014-03-31", "60000", local_average_wage="15000")
    assert border.amount == yuan("1080000.00")
    assert not options(border, "D-05")


def test_an_ending_before_2008_is_measured_by_the_law_of_its_time() -> None:
    # 2004-09-01..2007-06-30 is 2y10m: three years by F481 8
    claim = n("2004-09-01", "2007-06-30")
    assert claim.amount == yuan("30000.00")
    assert isinstance(claim, Award)
    assert {article.id for article in claim.cites} == {"LL 28", "F481 8"}
    assert isinstance(n("2004-09-01", "2007-06-30", ground="expiry_employer_ends"), NotDue)
    damages = two_n("2004-09-01", "2007-06-30")  # LCL 87 was not in force
    assert isinstance(damages, NotDue)
    assert damages.reason.code == "BEFORE_2008"


@pytest.mark.parametrize(
    "option, amount",
    [
        ("segmented", 30000),
        ("one_span", 30000),
        ("one_span_if_entitled", 30000),
        ("shanghai", 20000),
        ("from_2008_only", 0),
    ],
)
def test_service_that_ended_before_2008_has_no_part_of_the_new_law_under_any_reading(option: str, amount: int) -> None:
    """2004-09-01..2006-12-31: three years by F481 8 (LCL 47 would give two and a half), two full ones in Shanghai."""
    assert n("2004-09-01", "2006-12-31", readings={"D-06": option}).amount == amount


def test_before_2008_there_was_no_floor_and_no_cap() -> None:
    assert n("2004-09-01", "2007-06-30", "300", minimum_wage="2540").amount == yuan("900.00")
    assert n("2004-09-01", "2007-06-30", "90000", local_average_wage="1000").amount == yuan("270000.00")
    # nor is a figure of that time needed
    assert n("1990-01-01", "1996-12-31", "300", minimum_wage=None, local_average_wage=None).amount == yuan("2100.00")
    # from the first day of the new law both apply: 3 years and a day, 2,540 and 3 × 1,000
    assert n("2005-01-01", "2008-01-01", "300", minimum_wage="2540").amount == yuan("8890.00")  # 3 × 2,540 + half
    assert n("2005-01-01", "2008-01-01", "90000", local_average_wage="1000").amount == yuan("271500.00")


def test_before_2008_only_compensation_can_be_chosen() -> None:
    job = {"start": "2004-09-01", "last_day": "2007-06-30"}
    found = result(case("objective_change", lawful=None, employment=job))
    assert found[N].amount == yuan("30000.00")
    assert found.total == yuan("30000.00")
    damages, notice = found[TWO_N], found[PLUS_ONE]
    assert isinstance(damages, NotDue)
    assert isinstance(notice, NotDue)
    assert (damages.reason.code, notice.reason.code) == ("BEFORE_2008", "NONE_THEN")
    assert {article.id for article in notice.cites} == {"LL 26"}


# --- R-COMP-15: continuity ---


def joined(*prior: dict[str, Any]) -> Outcome:
    """2022-05-01..2025-09-30 is 3y5m: alone 3.5 months."""
    job = {"start": "2022-05-01", "last_day": "2025-09-30", "prior_service": list(prior)}
    return result(case("agreement_employer_proposed", employment=job))[N]


A = {"start": "2018-03-01", "last_day": "2022-04-30"}  # 4y2m


def test_moved_service_is_one_span() -> None:
    assert joined(A).amount == yuan("80000.00")  # 7y7m
    assert joined({**A, "severance_paid": "40000"}).amount == yuan("35000.00")
    assert joined({**A, "severance_paid": "0"}).amount == yuan("80000.00")  # nothing was paid
    own_reason = joined({**A, "moved_by_employer": False})
    assert own_reason.amount == yuan("35000.00")
    assert "PRIOR_NOT_COUNTED" in codes(own_reason)


@pytest.mark.parametrize(
    "last_day, amount",
    [
        ("2022-03-31", "80000.00"),  # 30 days' break: one span of 7y7m
        # 41 days: the break is left out, 4y0m20d and 3y5m are 7y5m20d
        ("2022-03-20", "75000.00"),
    ],
)
def test_a_break_over_thirty_days_is_left_out(last_day: str, amount: str) -> None:
    assert joined({**A, "last_day": last_day}).amount == yuan(amount)


def test_chain_of_employers() -> None:
    # 2015-03-01..2018-02-28 and A and this one: 10y7m
    assert joined({"start": "2015-03-01", "last_day": "2018-02-28"}, A).amount == yuan("110000.00")
    assert joined(A, {"start": "2015-03-01", "last_day": "2018-02-28"}).amount == yuan("110000.00")


@pytest.mark.parametrize(
    "prior, job, ground, amount",
    [
        # five years before 2008 and ten after: an expiry counts the ten only, Art. 40(3) both parts
        (("2000-01-01", "2004-12-31"), ("2010-01-01", "2019-12-31"), "expiry_employer_ends", "100000.00"),
        (("2000-01-01", "2004-12-31"), ("2010-01-01", "2019-12-31"), "objective_change", "150000.00"),
        # 2008 lies inside the earlier span: two years, then 1y6m and 3y are 4y6m: 2 + 5
        (("2006-01-01", "2009-06-30"), ("2012-01-01", "2014-12-31"), "objective_change", "70000.00"),
        (("2006-01-01", "2009-06-30"), ("2012-01-01", "2014-12-31"), "expiry_employer_ends", "50000.00"),
    ],
)
def test_2008_cuts_each_span_where_it_lies(
    prior: tuple[str, str], job: tuple[str, str], ground: str, amount: str
) -> None:
    facts = case(ground, employment={
        "start": job[0], "last_day": job[1], "prior_service": [{"start": prior[0], "last_day": prior[1]}],
    })  # fmt: skip
    assert result(facts)[N].amount == yuan(amount)


def test_service_inside_the_present_one_adds_nothing() -> None:
    assert joined({"start": "2022-05-01", "last_day": "2023-04-30"}).amount == yuan("35000.00")


# --- R-COMP-16: damages, set-off, election ---


def test_damages_round_once() -> None:
    # 3,333.33 × 1.5 × 2 = 9,999.99; twice the rounded N (5,000.00) would be 10,000.00
    claim = two_n("2024-01-01", "2025-06-29", "3333.33")
    assert claim.amount == yuan("9999.99")
    assert n("2024-01-01", "2025-06-29", "3333.33").amount == yuan("5000.00")


def test_what_was_paid_is_set_off() -> None:
    assert n("2020-01-01", "2025-12-31", paid="25000").amount == yuan("35000.00")
    assert two_n("2020-01-01", "2025-12-31", paid="25000").amount == yuan("95000.00")
    nothing_left = n("2020-01-01", "2025-12-31", paid="70000")
    assert (reason(nothing_left), nothing_left.amount) == ("PAID", yuan("0.00"))
    assert "PAID_IN_FULL" in codes(nothing_left)
    assert "PAID_IN_FULL" not in codes(n("2020-01-01", "2025-12-31", paid="25000"))


def test_an_excess_over_severance_is_set_off_against_notice_pay() -> None:
    found = result(case(end={"paid_compensation": "64000"}))
    assert (found[N].amount, found[PLUS_ONE].amount) == (yuan("0.00"), yuan("5000.00"))  # 60,000 and 9,000
    assert result(case(end={"paid_compensation": "20000"}))[PLUS_ONE].amount == yuan("9000.00")


def test_only_severance_asked_for() -> None:
    found = result(case("dismissal_without_ground", lawful=False, claims=[{"kind": "economic_compensation"}]))
    assert found[N].amount == yuan("60000.00")
    assert "DAMAGES_OPEN" in codes(found[N])
    assert found[TWO_N].status == "not_due"
    assert found.total == yuan("60000.00")
    both = result(case("dismissal_without_ground", lawful=False, claims=[{"kind": N}, {"kind": TWO_N}]))
    assert (both[N].status, both[TWO_N].amount) == ("not_due", yuan("120000.00"))


@pytest.mark.parametrize(
    "ground, amount",
    [
        ("expiry_employer_ends", "30000.00"),  # the law before 2008 gave nothing for it: three years
        ("serious_misconduct", "30000.00"),
        ("incompetence", "150000.00"),  # twelve of the eighteen years, and three
        ("objective_change", "210000.00"),
        ("dismissal_without_ground", "210000.00"),  # 18 + 3
    ],
)
def test_a_lesser_claim_counts_the_old_years_of_its_ground(ground: str, amount: str) -> None:
    """N alone for an unlawful ending: R-COMP-14 decides by the ground whether the years before 2008 count."""
    facts = case(
        ground, lawful=False, claims=[{"kind": N}], employment={"start": "1990-01-01", "last_day": "2010-12-31"},
    )  # fmt: skip
    assert result(facts)[N].amount == yuan(amount)


def test_a_sum_agreed_and_paid_may_bind() -> None:
    assert "AGREED_SUM" in codes(n("2020-01-01", "2025-12-31", ground="agreement_employer_proposed", paid="1000"))
    assert "AGREED_SUM" not in codes(n("2020-01-01", "2025-12-31", ground="agreement_employer_proposed"))
    assert "AGREED_SUM" not in codes(n("2020-01-01", "2025-12-31", paid="1000"))


def test_reinstatement_excludes_both() -> None:
    """LCL 48; the gap runs from the day after the last day to the day of judgment (JI2 18), 2026-01-01 to 2026-11-21:
    10,000 × 10 and fifteen weekdays of November, 10,000 × 15 ÷ 21.75."""
    found = result(case("dismissal_without_ground", lawful=False, end={"reinstatement_wanted": True}))
    assert {claim.kind for claim in found if claim.status == "due"} == {Kind.WAGES_DURING_DISPUTE}
    assert found[Kind.WAGES_DURING_DISPUTE].amount == yuan("106896.55")
    assert "STILL_RUNNING" in codes(found[Kind.WAGES_DURING_DISPUTE])
    assert {claim.reason.code for claim in (found[N], found[TWO_N]) if isinstance(claim, NotDue)} == {"REINSTATEMENT"}


def test_damages_below_severance_only_warns_where_it_is_so() -> None:
    assert "DAMAGES_BELOW_SEVERANCE" in codes(
        two_n("1998-01-01", "2025-12-31", "60000", local_average_wage="15000", ground="objective_change")
    )
    # under the cap 2N is above N; an expiry has no old part
    assert "DAMAGES_BELOW_SEVERANCE" not in codes(two_n("1998-01-01", "2025-12-31", ground="objective_change"))
    expiry = two_n("1998-01-01", "2025-12-31", "60000", local_average_wage="15000", ground="expiry_employer_ends")
    assert "DAMAGES_BELOW_SEVERANCE" not in codes(expiry)


# --- R-COMP-15: the set-up phase ---


@pytest.mark.parametrize(
    "region, as_of, registered, amount",
    [
        ("110000", NOW, "2022-07-02", "35000.00"),  # BJ534 Q87: to 2025-12-31 it is 3y5m30d, 3.5 months of pay
        ("110000", NOW, "2020-01-01", "60000.00"),
        ("110000", NOW, "2026-01-01", "60000.00"),  # never registered while the work lasted: another question
        ("310000", NOW, "2022-07-01", "60000.00"),
        ("110000", "2024-04-29", "2022-07-01", "60000.00"),  # the paper is of 2024-04-30
    ],
)
def test_service_runs_from_the_registration_in_beijing(region: str, as_of: str, registered: str, amount: str) -> None:
    job = {"start": "2020-01-01", "last_day": "2025-12-31", "employer_registered_on": registered}
    claim = result(case(region=region, as_of=as_of, employment=job))[N]
    assert claim.amount == yuan(amount)
    assert ("SET_UP_PHASE" in codes(claim)) is (amount != "60000.00")


def test_what_the_employer_moved_over_counts_beside_the_time_from_the_registration() -> None:
    """2018-01-01 to 2019-12-31 elsewhere, two years, and 2024-01-01 to 2025-12-31 from the registration: four."""
    prior = [{"start": "2018-01-01", "last_day": "2019-12-31"}]
    job = {
        "start": "2020-01-01",
        "last_day": "2025-12-31",
        "employer_registered_on": "2024-01-01",
        "prior_service": prior,
    }
    claim = result(case(employment=job))[N]
    assert claim.amount == yuan("40000.00")
    assert isinstance(claim, Award)
    assert {"BJ534 Q87", "REG 10"} <= {article.id for step in steps(claim.trace) for article in step.cites}


# --- R-COMP-17: notice pay, D-17, D-18 ---


def test_partial_notice_is_no_notice() -> None:
    facts = case(end={"notified_on": "2025-12-21", "thirty_days_notice": False})
    assert result(facts)[PLUS_ONE].amount == yuan("9000.00")


@pytest.mark.parametrize("notified_on, warned", [("2025-12-01", True), ("2025-12-02", False)])
def test_dates_of_a_notice_that_is_not_said_to_be_written(notified_on: str, warned: bool) -> None:
    """The last day is 2025-12-31: thirty days lie between it and 1 December."""
    claim = result(case(end={"notified_on": notified_on}))[PLUS_ONE]
    assert claim.amount == yuan("9000.00")
    assert ("NOTICE_DATES" in codes(claim)) is warned


def test_last_month_is_not_capped() -> None:
    facts = case(pay={"average_12_months": "90000", "last_month": "80000"}, given={"minimum_wage": "1", "local_average_wage": "10000"})  # fmt: skip
    assert result(facts)[PLUS_ONE].amount == yuan("80000.00")


@pytest.mark.parametrize(
    "pay",
    [
        {
            "payslips": [
                {"month": m, "due": due} for m, due in (("2025-10", "1"), ("2025-11", "9000"), ("2025-12", "7000"))
            ]
        },
        {"history": [{"start": "2020-01-01", "monthly": "5000"}, {"start": "2025-11-30", "monthly": "9000"}]},
        {"monthly": "9000"},
    ],
)
def test_last_month_from_payslip_history_or_contract(pay: dict[str, Any]) -> None:
    """The last day is 2025-12-31: last month is November 2025."""
    assert result(case(pay=pay))[PLUS_ONE].amount == yuan("9000.00")


def test_d17_every_option() -> None:
    """Agreed 9,500, average 10,000, last month 4,000 with sick leave (REG 20: the standard, not what the month brought)."""
    sick = {"sick_leave": [{"start": "2025-11-10", "end": "2025-11-20"}]}
    pay = {"pay": {"monthly": "9500", "average_12_months": "10000", "last_month": "4000"}}
    beijing = result(case(**sick, **pay))[PLUS_ONE]
    assert beijing.amount == yuan("9500.00")
    assert options(beijing, "D-17") == {"last_month": yuan("4000.00"), "average_if_abnormal": yuan("10000.00")}
    assert isinstance(beijing, Award)
    assert "WPS 1" in {article.id for step in steps(beijing.trace) for article in step.cites}
    nanjing = result(case(region="320100", **sick, **pay))[PLUS_ONE]  # JSLC 32
    assert nanjing.amount == yuan("10000.00")
    assert options(nanjing, "D-17") == {"standard_if_abnormal": yuan("9500.00"), "last_month": yuan("4000.00")}
    # no agreed wage on file: the average
    assert result(case(**sick))[PLUS_ONE].amount == yuan("10000.00")
    # a normal last month: the question does not arise
    assert result(case(region="320100"))[PLUS_ONE].amount == yuan("9000.00")


@pytest.mark.parametrize(
    "more",
    [
        {"sick_leave": [{"start": "2025-11-30", "end": "2025-12-20"}]},
        {"stoppages": [{"start": "2025-11-10", "end": "2025-11-20"}]},
        {"maternity_leaves": [{"start": "2025-11-10", "end": "2025-11-20"}]},
        {"arrears": [{"item": "wages", "start": "2025-11-01", "end": "2025-11-30", "unpaid_leave_days": "10"}]},
        {"employment": {"start": "2025-11-17", "last_day": "2025-12-31"}},
        {"pay": {"monthly": "9500", "payslips": [{"month": "2025-11", "due": "4000", "normal_labour": False}]}},
    ],
)
def test_a_last_month_that_does_not_show_the_standard(more: dict[str, Any]) -> None:
    """REG 20, WPS 1: sick leave, stoppage, maternity, personal leave, hired in mid-month, or no normal labour by the payslip."""
    pay = {"monthly": "9500", "last_month": "4000"}
    assert result(case(**{"pay": pay, **more}))[PLUS_ONE].amount == yuan("9500.00")


@pytest.mark.parametrize(
    "more",
    [
        {"sick_leave": [{"start": "2025-10-10", "end": "2025-10-31"}]},
        {"arrears": [{"item": "wages", "start": "2025-12-01", "end": "2025-12-31", "unpaid_leave_days": "10"}]},
        {"arrears": [{"item": "wages", "start": "2025-11-01", "end": "2025-11-30"}]},
        {"employment": {"start": "2025-11-01", "last_day": "2025-12-31"}},
    ],
)
def test_a_last_month_that_shows_it(more: dict[str, Any]) -> None:
    claim = result(case(**{"pay": {"monthly": "9500", "last_month": "9000"}, **more}))[PLUS_ONE]
    assert claim.amount == yuan("9000.00")
    assert not options(claim, "D-17")


@pytest.mark.parametrize("region", ["110000", "320100"])
@pytest.mark.parametrize("sick", [True, False])
def test_notice_pay_is_never_below_the_minimum_wage(region: str, sick: bool) -> None:
    """REG 20 with MW 3 and JSLC 32: no wage standard lies below the minimum wage."""
    low = {"average_12_months": "1500", "last_month": "900"}
    floor = {"minimum_wage": "2000", "local_average_wage": "8000"}
    leave = [{"start": "2025-11-10", "end": "2025-11-20"}] if sick else []
    assert result(case(sick_leave=leave, region=region, pay=low, given=floor))[PLUS_ONE].amount == yuan("2000.00")


def test_d18_both_options() -> None:
    """Ten days late at 8,700 a month: 8,700 ÷ 21.75 × 10 = 4,000."""
    job = {"start": "2020-01-01", "last_day": "2023-12-31"}
    late = {"end": {"expiry_notice_days_late": 10}, "pay": {"monthly": "8700"}, "employment": job}
    beijing = result(case("expiry_employer_ends", as_of="2024-04-29", **late))[PLUS_ONE]
    assert beijing.amount == yuan("4000.00")
    assert options(beijing, "D-18") == {"none": yuan("0.00")}
    now = result(case("expiry_employer_ends", as_of="2024-04-30", **late))[PLUS_ONE]
    assert now.status == "not_due"
    assert options(now, "D-18") == {"day_wage_per_day_late": yuan("4000.00")}


def test_d18_is_measured_by_last_months_wage_and_falls_away_beside_damages() -> None:
    late = {
        "employment": {"start": "2020-01-01", "last_day": "2023-12-31"}, "as_of": "2024-04-29",
        "pay": {"monthly": "8000", "last_month": "8700", "average_12_months": "9000"}, "end": {"expiry_notice_days_late": 10},
    }  # fmt: skip
    assert result(case("expiry_employer_ends", **late))[PLUS_ONE].amount == yuan("4000.00")
    beside = result(case("expiry_employer_ends", lawful=False, **late))[PLUS_ONE]
    assert isinstance(beside, NotDue)
    assert beside.reason.code == "WITH_DAMAGES"


def test_notice_pay_of_an_excluded_worker() -> None:
    facts = case(employment={"start": "2020-01-01", "last_day": "2025-12-31", "kind": "part_time"})
    claim = result(facts)[PLUS_ONE]
    assert isinstance(claim, NotDue)
    assert claim.reason.code == "PART_TIME"


def test_notice_pay_needs_the_wage_of_last_month() -> None:
    claim = result(case(pay={"average_12_months": "10000"}))[PLUS_ONE]
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["pay.last_month"]


# --- R-COMP-18: tax ---


@pytest.mark.parametrize(
    "excess, tax",
    [
        ("0", "0.00"),
        ("36000", "1080.00"),  # 3 %
        ("36000.01", "1080.00"),  # 10 % − 2,520 = 1,080.001
        ("36001", "1080.10"),  # a yuan over a border is taxed at the next rate
        ("144001", "11880.20"),
        ("300001", "43080.25"),
        ("420001", "73080.30"),
        ("660001", "145080.35"),
        ("960001", "250080.45"),
        ("144000", "11880.00"),  # 14,400 − 2,520
        ("300000", "43080.00"),  # 60,000 − 16,920
        ("420000", "73080.00"),  # 105,000 − 31,920
        ("660000", "145080.00"),  # 198,000 − 52,920
        ("960000", "250080.00"),  # 336,000 − 85,920
        ("1000000", "268080.00"),  # 450,000 − 181,920
    ],
)
def test_tax_by_the_annual_table(excess: str, tax: str) -> None:
    amount = add([Decimal(excess), Decimal(300000)])
    assert severance_tax(amount=amount, annual_average_wage="100000").value == yuan(tax)


def test_three_annual_averages_are_exempt() -> None:
    assert severance_tax(amount="300000", annual_average_wage="100000").value == 0
    assert severance_tax(amount="1", annual_average_wage="100000").value == 0
    assert severance_tax(amount="600000", annual_average_wage="188413").value == yuan("1042.83")


def tax_of(facts: dict[str, Any]) -> tuple[Decimal, set[str]] | None:
    found = result(facts).information
    return (found[0].trace.value, {warning.code for warning in found[0].warnings}) if found else None


def test_tax_is_shown_beside_the_claims() -> None:
    # 29,000 × 20 = 580,000; exempt 3 × 12 × 10,000 = 360,000; 220,000 × 20 % − 16,920 = 27,080
    long = {
        "employment": {"start": "2008-01-01", "last_day": "2027-12-31"},
        "pay": {"average_12_months": "29000"},
        "given": {"minimum_wage": "1", "local_average_wage": "10000"},
    }
    assert tax_of(case("agreement_employer_proposed", as_of="2028-01-31", **long)) == (yuan("27080.00"), set())
    # 2N: 1,160,000 − 360,000 = 800,000 × 35 % − 85,920 = 194,080; that 2N counts is practice, not text
    damages = case("dismissal_without_ground", lawful=False, as_of="2028-01-31", **long)
    assert tax_of(damages) == (yuan("194080.00"), {"TAX_PRACTICE"})


def test_tax_of_an_ending_dated_by_its_notice_alone() -> None:
    # as above: the day of notice stands in for the last day, for the tax as for the claim
    facts = case("agreement_employer_proposed", end={"notified_on": "2027-12-31"}, as_of="2028-01-31")
    facts |= {
        "employment": {"start": "2008-01-01"},
        "pay": {"average_12_months": "29000"},
        "given": {"minimum_wage": "1", "local_average_wage": "10000"},
    }
    assert tax_of(facts) == (yuan("27080.00"), set())


def test_tax_counts_what_was_paid_already_and_the_medical_subsidy() -> None:
    """As above, exempt 360,000: what is received is the whole, whoever paid it when."""
    long = {
        "employment": {"start": "2008-01-01", "last_day": "2027-12-31"}, "as_of": "2028-01-31",
        "pay": {"average_12_months": "29000"}, "given": {"minimum_wage": "1", "local_average_wage": "10000"},
    }  # fmt: skip
    paid = case("agreement_employer_proposed", end={"paid_compensation": "100000"}, **long)
    assert result(paid)[N].amount == yuan("480000.00")
    assert tax_of(paid) == (yuan("27080.00"), set())
    # 580,000 and 29,000 × 6 = 174,000: 754,000 − 360,000 = 394,000 × 25 % − 31,920
    ill = case("medical", end={"labour_capacity_grade": 7, "thirty_days_notice": True}, **long)
    assert tax_of(ill) == (yuan("66580.00"), set())


def test_no_tax_is_shown_before_2019_or_where_nothing_was_received() -> None:
    for last_day, shown in (("2018-12-31", False), ("2019-01-01", True)):
        facts = case("agreement_employer_proposed", employment={"start": "2010-01-01", "last_day": last_day})
        assert (tax_of(facts) is not None) is shown
    assert tax_of(case("resignation")) is None


@pytest.mark.parametrize(
    "more, waits",
    [
        ({}, True),  # 17.5 years at 30,000: 525,000, and the average of 2026 is not out
        ({"given": {"minimum_wage": "1", "local_average_wage": "20000"}}, False),
        ({"pay": {"average_12_months": "6000"}}, False),  # 105,000 is exempt under any average
        ({"employment": {"start": "2002-01-01", "last_day": "2018-12-31"}}, False),  # the rule is of 2019
        ({"termination": {"ground": "resignation"}}, False),
        # a year for which nothing is held anywhere: the notice pay alone is due
        (
            {
                "employment": {"start": "2051-01-01", "last_day": "2055-06-30"},
                "termination": {"ground": "objective_change", "lawful": True},
                "pay": {"average_12_months": "9000", "last_month": "9000"},
            },
            True,
        ),
    ],
)
def test_tax_that_waits_for_a_figure_says_so(more: dict[str, Any], waits: bool) -> None:
    """财税〔2018〕164号: three annual averages are exempt; what cannot be worked out for want of the average is said."""
    facts = {
        "region": "310000", "as_of": "2056-01-01", "employment": {"start": "2010-01-01", "last_day": "2027-06-30"},
        "pay": {"average_12_months": "30000"}, "given": {"minimum_wage": "1"},
        "termination": {"ground": "agreement_employer_proposed"},
    }  # fmt: skip
    found = result(facts | more)
    assert ("TAX_WAITS" in {warning.code for warning in found.warnings}) is waits
    assert not (waits and found.information)


def test_tax_from_the_table_only_where_it_is_certain() -> None:
    # Beijing 2018 is held with high certainty (10,592.25), 2021 with medium
    base = {"given": {"minimum_wage": "1"}, "pay": {"average_12_months": "10000"}}
    sure = case("agreement_employer_proposed", employment={"start": "2010-01-01", "last_day": "2019-12-31"}, **base)
    unsure = case("agreement_employer_proposed", employment={"start": "2010-01-01", "last_day": "2022-12-31"}, **base)
    assert tax_of(sure) == (yuan("0.00"), set())
    assert tax_of(unsure) is None


def test_what_is_to_be_checked_is_said_once() -> None:
    # damages measure the compensation for a lawful ending beside them, by the same figure of medium confidence
    facts = {
        "region": "110000",
        "as_of": NOW,
        "employment": {"start": "1995-01-01", "last_day": "2024-06-30"},
        "pay": {"average_12_months": "90000"},
        "termination": {"ground": "objective_change", "lawful": False},
    }
    told = [warning.code for warning in result(facts)[Kind.UNLAWFUL_TERMINATION_DAMAGES].warnings]
    assert sorted(told) == ["DAMAGES_BELOW_SEVERANCE", "MEDIUM_CONFIDENCE", "REINSTATEMENT_OPEN"]


# --- R-COMP-16: going back, and where that is not possible (LCL 48; JI2 16, 18; BJ534 Q75, Q76) ---


def back(ending: dict[str, Any] | None = None, **more: Any) -> Assessment:
    """Dismissed on 2025-12-31 without a ground after 2y9m at 8,700; judged on 2026-11-21."""
    facts = {
        "employment": {"start": "2023-04-01", "last_day": "2025-12-31"},
        "pay": {"monthly": "8700"},
        "contracts": [{"start": "2023-04-01", "end": "2026-03-31"}],
        "end": {"reinstatement_wanted": True, **(ending or {})},
    }
    return result(case("dismissal_without_ground", lawful=None, **facts | more))


def test_reinstatement_where_the_term_ran_out() -> None:
    """JI2 16(1): three months at 8,700, and 2 × 3 × 8,700 beside it."""
    found = back()
    claim = found[Kind.WAGES_DURING_DISPUTE]
    assert claim.amount == yuan("26100.00")
    assert "NO_RETURN" in codes(claim) and "STILL_RUNNING" not in codes(claim)
    assert {way.id: way.total for way in found.combinations}["damages"] == yuan("52200.00")
    # the same where the gap is stated and still running
    stated = back(disputes=[{"start": "2026-01-01"}])[Kind.WAGES_DURING_DISPUTE]
    assert stated.amount == yuan("26100.00")


TWO_TERMS = [{"start": "2020-04-01", "end": "2023-03-31"}, {"start": "2023-04-01", "end": "2026-03-31"}]


@pytest.mark.parametrize(
    "more",
    [
        {"contracts": None},
        {"contracts": TWO_TERMS},  # an open-ended contract may be owed (LCL 14(2)(3))
        {"contracts": [{"kind": "open_ended", "start": "2023-04-01"}]},
        {"contracts": [{"start": "2023-04-01"}]},
        {"contracts": [{"start": "2023-04-01", "end": "2025-12-31"}]},  # the last day itself
        {"contracts": [{"start": "2023-04-01", "end": "2026-11-22"}]},  # it still runs
        {"contracts": [{"start": "2023-04-01", "end": "2025-03-31", "extended_to": "2026-03-31"}]},
        {"ending": {"protections": ["maternity"]}},  # the term goes on while she is protected (LCL 45)
        {"employment": {"start": "2016-04-01", "last_day": "2025-12-31"}},  # ten years at its end (LCL 14(2)(1))
        {"disputes": [{"start": "2026-01-01", "end": "2026-06-30"}]},  # a court sent the worker back
    ],
)
def test_where_the_employment_can_go_on(more: dict[str, Any]) -> None:
    assert "NO_RETURN" not in codes(back(**more)[Kind.WAGES_DURING_DISPUTE])


def test_a_court_may_find_that_the_worker_does_not_go_back() -> None:
    """The wages of a gap that ended without a return reach to the end of the term at most."""
    gaps = [{"start": "2026-01-01", "end": "2026-06-30", "reinstated": False}]
    assert back(disputes=gaps)[Kind.WAGES_DURING_DISPUTE].amount == yuan("26100.00")


@pytest.mark.parametrize("why", ["term_ended", "pension", "bankruptcy", "dissolution", "other_job", "other"])
def test_other_reasons_why_the_employment_cannot_go_on(why: str) -> None:
    """JI2 16: wages to the day before; no reason that lies ahead counts."""
    stated = {"no_return": {"since": "2026-03-01", "why": why}}
    claim = back(stated)[Kind.WAGES_DURING_DISPUTE]
    assert claim.amount == yuan("17400.00")
    assert "NO_RETURN" in codes(claim)
    assert back({"no_return": {"since": "2026-05-01", "why": why}})[Kind.WAGES_DURING_DISPUTE].amount == yuan(
        "26100.00"
    )
    ahead = back({"no_return": {"since": "2027-01-01", "why": why}}, contracts=None)[Kind.WAGES_DURING_DISPUTE]
    assert "NO_RETURN" not in codes(ahead)


@pytest.mark.parametrize("status, amount", [("employee", "17400.00"), ("delayed_retirement", "26100.00")])
def test_the_statutory_age_is_reached_in_the_proceedings(status: str, amount: str) -> None:
    """A man born 1965-12-01 reaches it at 60 years 3 months, 2026-03-01: wages for January and February (REG 21)."""
    worker = {"birth_date": "1965-12-01", "sex": "male", "status": status}
    claim = back(worker=worker)[Kind.WAGES_DURING_DISPUTE]
    assert claim.amount == yuan(amount)


def test_reinstatement_asks_for_the_last_day() -> None:
    claim = back(employment={"start": "2023-04-01"})[Kind.WAGES_DURING_DISPUTE]
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["employment.last_day"]


@pytest.mark.parametrize("protected", [True, False])
def test_every_unlawful_ending_names_the_way_back(protected: bool) -> None:
    """LCL 48; the protected read first of it."""
    states = ["maternity"] if protected else []
    claim = result(case("dismissal_without_ground", lawful=None, end={"protections": states}))[TWO_N]
    first = claim.warnings[0]
    assert first.code == "REINSTATEMENT_OPEN"
    assert ("首先可以要求继续履行" in first.say("zh")) is protected
    only_n = result(case("dismissal_without_ground", lawful=None, claims=[{"kind": "economic_compensation"}]))[N]
    assert "REINSTATEMENT_OPEN" in codes(only_n)
    impossible = {"no_return": {"since": "2026-01-01", "why": "dissolution"}}
    assert "REINSTATEMENT_OPEN" not in codes(
        result(case("dismissal_without_ground", lawful=None, end=impossible))[TWO_N]
    )
    assert "REINSTATEMENT_OPEN" not in codes(result(case("objective_change", lawful=True))[TWO_N])


# --- R-COMP-16: wages for the gap, D-15, D-39, D-43 ---


def gap(*gaps: dict[str, Any], **more: Any) -> Outcome:
    """Six months from 2026-01-01 at 8,700, undone; an average of 10,000; local figures 2,540 and 12,000."""
    facts = {
        "region": "110000",
        "as_of": NOW,
        "pay": {"monthly": "8700", "average_12_months": "10000"},
        "given": {"minimum_wage": "2540", "local_average_wage": "12000"},
        "disputes": list(gaps) or [{"start": "2026-01-01", "end": "2026-06-30"}],
        **more,
    }
    return result(facts)[Kind.WAGES_DURING_DISPUTE]


D15 = {
    "normal_wage": "52200.00",  # 8,700 × 6
    "average_12_months": "60000.00",  # 10,000 × 6
    "basic_wage": "52200.00",  # the agreed wage is the only basic wage that the facts know
    "local_average_if_higher": "72000.00",  # 12,000 × 6
    "minimum_wage": "15240.00",  # 2,540 × 6
}


@pytest.mark.parametrize("option, amount", D15.items())
def test_d15_every_option(option: str, amount: str) -> None:
    claim = gap(readings={"D-15": option})
    assert claim.amount == yuan(amount)
    assert options(claim, "D-15") == {key: yuan(value) for key, value in D15.items() if yuan(value) != yuan(amount)}


def test_d15_own_average_above_the_local_one() -> None:
    claim = gap(readings={"D-15": "local_average_if_higher"}, given={"minimum_wage": "1", "local_average_wage": "9000"})
    assert claim.amount == yuan("60000.00")
    found = gap(
        {"start": "2026-01-01", "end": "2026-06-30", "monthly": "13000"}, readings={"D-15": "local_average_if_higher"}
    )
    assert found.amount == yuan("78000.00")


@pytest.mark.parametrize(
    "region, as_of, amount",
    [
        ("440100", "2025-08-31", "60000.00"),  # Guangdong: the average, until JI2
        ("440100", "2025-09-01", "52200.00"),
        ("210100", "2025-08-31", "72000.00"),  # Liaoning: at least the city's average
        ("210100", "2025-09-01", "52200.00"),
        ("110000", "2025-08-31", "52200.00"),
    ],
)
def test_d15_default_of_the_place(region: str, as_of: str, amount: str) -> None:
    past = {"start": "2025-01-01", "end": "2025-06-30"}
    assert gap(past, region=region, as_of=as_of).amount == yuan(amount)


def test_d15_the_local_average_of_the_table() -> None:
    # Beijing 2018: 10,592, above the own average of 10,000; the gap begins in 2019
    past = {"start": "2019-01-01", "end": "2019-06-30"}
    claim = gap(past, given={}, readings={"D-15": "local_average_if_higher"}, as_of="2020-01-01")
    assert claim.amount == yuan("63552.00")


def test_d15_a_figure_to_be_confirmed_is_worked_out() -> None:
    # Chifeng: only the region's insurance base of 2024 is held; six months at it, should it be confirmed
    claim = gap(
        {"start": "2025-01-01", "end": "2025-06-30"},
        region="150400",
        given={},
        pay={"average_12_months": "3000"},
        readings={"D-15": "local_average_if_higher"},
    )
    assert isinstance(claim, Needs)
    (missing,) = claim.missing
    assert missing.path == "given.local_average_wage"
    assert options(claim, missing.path) == {"8179": yuan("49074.00")}


def test_a_wage_found_for_the_gap_is_taken_as_it_is() -> None:
    claim = gap({"start": "2026-01-01", "end": "2026-06-30", "monthly": "9000"})
    assert claim.amount == yuan("54000.00")
    assert not options(claim, "D-15")


def test_d15_the_average_is_that_of_normal_hours_before_the_gap() -> None:
    """GDWP 29: 12 months to 2024-12 at 9,000 of which 1,000 overtime; the months after the return do not matter."""
    slips = [{"month": f"2024-{month:02}", "due": "9000", "overtime": "1000"} for month in range(1, 13)]
    pay = {"payslips": [*slips, {"month": "2025-07", "due": "20000"}, {"month": "2025-08", "due": "20000"}]}
    facts = {"pay": pay, "region": "440100", "as_of": "2025-08-31", "given": FREE}
    job = {"employment": {"start": "2020-01-01", "last_day": "2025-08-31"}}
    claim = gap({"start": "2025-01-01", "end": "2025-06-30"}, **facts, **job)
    assert claim.amount == yuan("48000.00")  # 8,000 × 6
    assert isinstance(claim, Award)
    assert "GDWP 29" in {article.id for step in steps(claim.trace) for article in step.cites}
    # the same reading elsewhere rests on no text of Guangdong
    beijing = gap(
        {"start": "2025-01-01", "end": "2025-06-30"}, **{**facts, "region": "110000"}, **job,
        readings={"D-15": "average_12_months"},
    )  # fmt: skip
    assert beijing.amount == yuan("48000.00")
    assert isinstance(beijing, Award)
    assert "GDWP 29" not in {article.id for step in steps(beijing.trace) for article in step.cites}


def test_no_gap_after_an_ending_that_stands() -> None:
    """R-COMP-16: wages for the gap go with reinstatement; a lawful ending leaves no gap, 2N or N is chosen instead."""
    job = {"employment": {"start": "2020-01-01", "last_day": "2025-12-31"}}
    after = {"start": "2026-01-01", "end": "2026-06-30"}
    listed = [{"kind": "wages_during_dispute"}]

    def found(more: dict[str, Any], ground: str = "dismissal_without_ground", **gap_facts: Any) -> str:
        claim = gap({**after, **gap_facts}, **job, termination={"ground": ground, **more.pop("end", {})}, **more)
        return claim.reason.code if isinstance(claim, NotDue) else str(claim.amount)

    assert found({"end": {"lawful": True}}, "serious_misconduct") == "LAWFUL"
    assert found({}, "resignation") == "LAWFUL"
    assert found({}) == "52200.00"  # undone: 8,700 × 6
    assert found({}, reinstated=False) == "DAMAGES_CHOSEN"
    for kind in (N, TWO_N):
        for reinstated in (True, False):
            assert found({"claims": [*listed, {"kind": kind}]}, reinstated=reinstated) == "DAMAGES_CHOSEN"
    assert found({"claims": listed}) == "52200.00"


@pytest.mark.parametrize("ground, lawful", [("resignation", None), ("serious_misconduct", True), ("dismissal_without_ground", None)])  # fmt: skip
def test_an_earlier_gap_keeps_its_award(ground: str, lawful: bool | None) -> None:
    """The dismissal of 2024 was undone; how the employment ended in 2025 is another matter."""
    claim = gap(
        {"start": "2024-01-01", "end": "2024-06-30"}, employment={"start": "2020-01-01", "last_day": "2025-12-31"},
        termination={"ground": ground, "lawful": lawful},
    )  # fmt: skip
    assert claim.amount == yuan("52200.00")


def test_of_two_gaps_only_the_earlier_one_survives_a_lawful_ending() -> None:
    claim = gap(
        {"start": "2024-01-01", "end": "2024-06-30"}, {"start": "2026-01-01", "end": "2026-06-30"},
        employment={"start": "2020-01-01", "last_day": "2025-12-31"}, termination={"ground": "resignation"},
    )  # fmt: skip
    assert claim.amount == yuan("52200.00")


def test_d39_both_options() -> None:
    earned = {"start": "2026-01-01", "end": "2026-06-30", "earned_elsewhere": "5000"}
    kept = gap(earned)
    assert kept.amount == yuan("52200.00")
    assert options(kept, "D-39") == {"deducted": yuan("47200.00")}
    assert gap(earned, readings={"D-39": "deducted"}).amount == yuan("47200.00")
    assert gap(earned, region="310000").amount == yuan("47200.00")


def test_d43_both_options() -> None:
    """Dismissed on 2025-01-01, filed on 2025-02-01, back on 2025-07-01: six months or five."""
    past, filed = {"start": "2025-01-01", "end": "2025-06-30"}, {"filed_on": "2025-02-01"}
    beijing = gap(past, **filed, as_of="2025-08-31")
    assert beijing.amount == yuan("52200.00")
    assert options(beijing, "D-43") == {"filing_day": yuan("43500.00")}
    shanghai = gap(past, **filed, as_of="2025-08-31", region="310000")
    assert shanghai.amount == yuan("43500.00")
    assert options(shanghai, "D-43") == {"decision_day": yuan("52200.00")}
    assert gap(past, **filed, as_of="2025-09-01", region="310000").amount == yuan("52200.00")
    unknown = gap(past, as_of="2025-08-31", region="310000")
    assert isinstance(unknown, Needs)
    assert [found.path for found in unknown.missing] == ["filed_on"]
    # filed after the gap: nothing from the filing on
    late = gap(past, filed_on="2025-07-15", as_of="2025-08-31", region="310000")
    assert late.amount == yuan("0.00")


def test_a_gap_that_still_runs_is_reckoned_to_the_judgment() -> None:
    claim = gap({"start": "2026-01-01"}, as_of="2026-06-30")
    assert claim.amount == yuan("52200.00")
    assert "STILL_RUNNING" in codes(claim)


def test_gap_paid_and_part_months() -> None:
    # 2026-03-16..03-31 has 12 paid days: 12 × 400, less 800
    assert gap({"start": "2026-03-16", "end": "2026-03-31", "paid": "800"}).amount == yuan("4000.00")
    assert gap({"start": "2026-03-16", "end": "2026-03-31", "paid": "9000"}).amount == yuan("0.00")
    # days as a court counted them
    assert gap({"start": "2026-03-16", "end": "2026-03-31", "days": "10"}).amount == yuan("4000.00")


def test_a_rule_asked_without_its_facts_says_so() -> None:
    bare = Case.model_validate({"region": "110000", "as_of": NOW})
    for kind, code in ((Kind.WAGES_DURING_DISPUTE, "NO_GAP"), (Kind.NON_COMPETE_COMPENSATION, "NO_DUTY")):
        outcome = run(kind, rule_of(kind), bare)
        assert isinstance(outcome, NotDue)
        assert outcome.reason.code == code


def test_a_gap_written_in_parts_is_one_gap() -> None:
    """2026-02-15 to 03-14 is a month at 8,700, also in two entries; the nine and ten paid days would be 7,600."""
    parts = [{"start": "2026-02-15", "end": "2026-02-28"}, {"start": "2026-03-01", "end": "2026-03-14"}]
    one = gap({"start": "2026-02-15", "end": "2026-03-14", "monthly": "8700"})
    two = gap(*({**part, "monthly": "8700"} for part in parts))
    assert one.amount == two.amount == yuan("8700.00")


def test_no_gap() -> None:
    facts = {"region": "110000", "as_of": NOW, "claims": [{"kind": "wages_during_dispute"}]}
    claim = result(facts)[Kind.WAGES_DURING_DISPUTE]
    assert isinstance(claim, Needs)
    assert [found.path for found in claim.missing] == ["disputes"]


# --- R-COMP-23: non-compete pay, D-20, D-38 ---


def duty(start: str, end: str, region: str = "110000", average: str | None = "20000", **more: Any) -> Outcome:
    facts = {
        "region": region,
        "as_of": more.pop("as_of", NOW),
        "pay": {"average_12_months": average},
        "given": {"minimum_wage": "2540"},
        "readings": more.pop("readings", {}),
        "non_compete": {"start": start, "end": end, **more},
    }
    return result(facts)[Kind.NON_COMPETE_COMPENSATION]


D20 = {"thirty_percent": "6000.00", "one_third": "6666.67", "one_half": "10000.00"}


@pytest.mark.parametrize("option, amount", D20.items())
def test_d20_every_option(option: str, amount: str) -> None:
    claim = duty("2026-01-01", "2026-01-31", readings={"D-20": option})
    assert claim.amount == yuan(amount)
    assert options(claim, "D-20") == {key: yuan(value) for key, value in D20.items() if key != option}


def test_a_third_is_rounded_once() -> None:
    # 20,000 ÷ 3 × 3 months
    assert duty("2026-01-01", "2026-03-31", readings={"D-20": "one_third"}).amount == yuan("20000.00")


def test_non_compete_pay_is_at_least_the_minimum_wage() -> None:
    assert duty("2026-01-01", "2026-01-31", average="5000").amount == yuan("2540.00")  # 30 % is 1,500


def test_agreed_pay() -> None:
    assert duty("2026-01-01", "2026-01-31", agreed_monthly="3000").amount == yuan("3000.00")


@pytest.mark.parametrize("region, share", [("440300", "10000.00"), ("320100", "6666.67")])
def test_a_place_that_prescribes_a_share_raises_a_lower_agreed_sum(region: str, share: str) -> None:
    """SZTS 24: one half of 20,000, JSLC 28: one third, also where less was agreed."""
    low = duty("2026-01-01", "2026-01-31", region, agreed_monthly="3000")
    assert low.amount == yuan(share)
    assert options(low, "D-20")["thirty_percent"] == yuan("3000.00")  # where the place's rule does not bind: as agreed
    assert duty("2026-01-01", "2026-01-31", region, agreed_monthly="12000").amount == yuan("12000.00")
    unknown = duty("2026-01-01", "2026-01-31", region, average=None, agreed_monthly="3000")
    assert unknown.amount == yuan("3000.00")
    assert "SHARE_NOT_TESTED" in codes(unknown)
    assert "SHARE_NOT_TESTED" not in codes(duty("2026-01-01", "2026-01-31", average=None, agreed_monthly="3000"))


@pytest.mark.parametrize(
    "term, agreed, low",
    [
        (("2025-10-01", "2026-09-30"), "2539.99", {"AGREED_BELOW_MINIMUM", "AGREED_BELOW_GUIDELINES"}),
        (("2025-10-01", "2026-09-30"), "2540", {"AGREED_BELOW_GUIDELINES"}),
        (("2025-10-01", "2026-09-30"), "5999.99", {"AGREED_BELOW_GUIDELINES"}),  # 30 % of 20,000
        (("2025-10-01", "2026-09-30"), "6000", set()),  # exactly a year is not over a year
        (("2025-10-01", "2026-10-01"), "9999.99", {"AGREED_BELOW_GUIDELINES"}),  # 50 %
        (("2025-10-01", "2026-10-01"), "10000", set()),
        (("2025-01-01", "2025-09-03"), "3000", set()),  # over before the guidelines of 2025-09-04
        (("2025-01-01", "2025-09-04"), "3000", {"AGREED_BELOW_GUIDELINES"}),
    ],
)
def test_an_agreed_sum_that_is_low_stands_under_a_warning(term: tuple[str, str], agreed: str, low: set[str]) -> None:
    claim = duty(*term, agreed_monthly=agreed)
    assert {code for code in codes(claim) if code.startswith("AGREED")} == low


def test_nothing_is_said_of_a_low_sum_where_nothing_is_known_to_measure_it() -> None:
    claim = duty("2025-10-01", "2026-09-30", average=None, agreed_monthly="3000")
    assert "AGREED_BELOW_GUIDELINES" not in codes(claim)


def test_d38_every_option() -> None:
    """January and ten days of February 2026, of which seven are weekdays, at 6,000 a month."""
    expected = {
        "workdays_21_75": yuan("7931.03"),  # 6,000 + 6,000 × 7 ÷ 21.75
        "calendar_days": yuan("8142.86"),  # 6,000 + 6,000 × 10 ÷ 28
        "half_month": yuan("9000.00"),
    }
    for option, amount in expected.items():
        claim = duty("2026-01-01", "2026-02-10", readings={"D-38": option})
        assert claim.amount == amount
        assert options(claim, "D-38") == {key: value for key, value in expected.items() if key != option}


@pytest.mark.parametrize(
    "start, end, amount",
    [
        ("2026-01-16", "2026-02-15", "6000.00"),  # one month by anniversary
        ("2026-01-16", "2026-03-15", "12000.00"),
        ("2024-01-16", "2026-01-15", "144000.00"),  # two years: 24 months and no more
    ],
)
def test_months_by_anniversary_are_months(start: str, end: str, amount: str) -> None:
    """R-COMP-23: months run by anniversary, only the rest is counted in days."""
    assert duty(start, end).amount == yuan(amount)


@pytest.mark.parametrize("end", ["2026-07-30", "2026-07-31"])
def test_a_part_of_a_month_pays_no_more_than_the_month(end: str) -> None:
    # 2 to 31 July 2026 has 22 weekdays, one more than the divisor
    claim = duty("2026-07-02" if end.endswith("31") else "2026-07-01", end)
    assert claim.amount == yuan("6000.00")  # 6,000 × 22 ÷ 21.75 is 6,068.97


def test_release_during_the_term() -> None:
    term = {"start": "2026-01-01", "end": "2026-12-31", "released_by_employer_on": "2026-02-28"}
    assert duty(**term).amount == yuan("30000.00")  # two months and three
    assert duty(**term, extra_three_months_claimed=False).amount == yuan("12000.00")
    on_the_last_day = {**term, "end": "2026-02-28"}
    assert duty(**on_the_last_day).amount == yuan("12000.00")


def test_release_before_the_term() -> None:
    term = {"start": "2026-01-01", "end": "2026-12-31", "released_by_employer_on": "2025-12-20"}
    claim = duty(**term)
    assert claim.amount == yuan("18000.00")
    assert options(claim, "R-COMP-23") == {"nothing": yuan("0.00")}
    assert isinstance(duty(**term, readings={"R-COMP-23": "nothing"}), NotDue)
    assert isinstance(duty(**term, extra_three_months_claimed=False), NotDue)


def test_two_years_at_most() -> None:
    claim = duty("2024-01-01", "2026-12-31")
    assert claim.amount == yuan("144000.00")
    assert "OVER_TWO_YEARS" in codes(claim)
    assert "OVER_TWO_YEARS" not in codes(duty("2024-01-01", "2025-12-31"))


def test_a_term_that_is_not_over_presumes_that_the_duty_is_kept() -> None:
    assert "TO_COME" in codes(duty("2026-01-01", "2026-12-31"))
    assert "TO_COME" not in codes(duty("2026-01-01", "2026-06-30"))


def test_no_duty() -> None:
    facts = {"region": "110000", "as_of": NOW, "claims": [{"kind": "non_compete_compensation"}]}
    claim = result(facts)[Kind.NON_COMPETE_COMPENSATION]
    assert isinstance(claim, Needs)
    assert [found.path for found in claim.missing] == ["non_compete"]


# --- R-COMP-24: medical subsidy, D-19 ---


def subsidy(last_day: str = "2026-06-30", ground: str = "medical", lawful: bool = True, **more: Any) -> Outcome:
    facts = {
        "region": more.pop("region", "110000"),
        "as_of": NOW,
        "employment": {"start": "2020-01-01" if last_day > "2020" else "2010-01-01", "last_day": last_day},
        "pay": {"average_12_months": "10000", "last_month": "10000"},
        "given": FREE,
        "readings": more.pop("readings", {}),
        "claims": more.pop("claims", [{"kind": "medical_subsidy"}]),
        "termination": {"ground": ground, "lawful": lawful, "labour_capacity_grade": 7, "illness": "serious", **more},
    }
    return result(facts)[Kind.MEDICAL_SUBSIDY]


D19 = {"grade_5_to_10": "60000.00", "always": "60000.00", "with_increase": "90000.00", "expiry_only": "0.00"}


@pytest.mark.parametrize("option, amount", D19.items())
def test_d19_every_option_on_a_dismissal(option: str, amount: str) -> None:
    claim = subsidy(readings={"D-19": option})
    assert claim.amount == yuan(amount)
    assert options(claim, "D-19") == {key: yuan(value) for key, value in D19.items() if value != amount}


@pytest.mark.parametrize("option", ["grade_5_to_10", "always", "expiry_only"])
def test_d19_on_expiry(option: str) -> None:
    assert subsidy(ground="expiry_employer_ends", readings={"D-19": option}).amount == yuan("60000.00")


@pytest.mark.parametrize(
    "illness, amount",
    [("ordinary", "60000.00"), ("serious", "90000.00"), ("terminal", "120000.00"), (None, "60000.00")],
)
def test_increase_for_the_illness(illness: str | None, amount: str) -> None:
    assert subsidy(region="320100", illness=illness).amount == yuan(amount)
    assert subsidy("2017-06-30", illness=illness).amount == yuan(amount)


@pytest.mark.parametrize("last_day, amount", [("2017-11-23", "90000.00"), ("2017-11-24", "60000.00")])
def test_increase_ended_with_its_rule(last_day: str, amount: str) -> None:
    assert subsidy(last_day).amount == yuan(amount)


@pytest.mark.parametrize("illness, said", [("ordinary", False), ("serious", True), ("terminal", True), (None, False)])
def test_only_who_might_have_had_the_increase_is_told_of_it(illness: str | None, said: bool) -> None:
    assert ("NO_INCREASE" in codes(subsidy(illness=illness))) is said


def test_grade() -> None:
    unknown = subsidy(labour_capacity_grade=None)
    assert isinstance(unknown, Needs)
    assert [found.path for found in unknown.missing] == ["termination.labour_capacity_grade"]
    assert subsidy(labour_capacity_grade=None, region="310000").amount == yuan("60000.00")  # SHLC 44
    for grade, status in ((4, "not_due"), (5, "due"), (10, "due")):
        assert subsidy(labour_capacity_grade=grade).status == status


def test_grades_1_to_4_retire_also_under_the_old_law() -> None:
    for last_day in ("2017-06-30", "2026-06-30"):
        claim = subsidy(last_day, labour_capacity_grade=4)
        assert isinstance(claim, NotDue)
        assert claim.reason.code == "RETIRES"


def test_an_expiry_needs_the_grade_under_every_reading() -> None:
    """M354 22 and M18 2 speak of grades 5 to 10; SHLC 44, `always`, speaks of dismissal."""
    for more in ({"readings": {"D-19": "always"}}, {"region": "310000"}):
        claim = subsidy(ground="expiry_employer_ends", labour_capacity_grade=None, **more)
        assert isinstance(claim, Needs)
        assert [gap.path for gap in claim.missing] == ["termination.labour_capacity_grade"]


def test_subsidy_of_an_excluded_worker() -> None:
    facts = case(
        "medical", employment={"start": "2020-01-01", "last_day": "2025-12-31", "kind": "part_time"},
        end={"labour_capacity_grade": 7},
    )  # fmt: skip
    claim = result(facts)[Kind.MEDICAL_SUBSIDY]
    assert isinstance(claim, NotDue)
    assert claim.reason.code == "PART_TIME"


def test_subsidy_belongs_to_a_lawful_ending_for_illness() -> None:
    assert subsidy(ground="objective_change").status == "not_due"
    assert subsidy(lawful=False).status == "not_due"  # damages instead
    only_n = subsidy(lawful=False, claims=[{"kind": "medical_subsidy"}, {"kind": "economic_compensation"}])
    assert only_n.amount == yuan("60000.00")


SICK_TO_THE_END = {"sick_leave": [{"start": "2025-10-01", "end": "2025-12-31"}]}


@pytest.mark.parametrize(
    "ground, more, raised",
    [
        ("medical", {}, True),  # LCL 40(1) with O309 35: the grade is asked for
        ("expiry_employer_ends", {}, False),
        ("expiry_employer_ends", SICK_TO_THE_END, True),  # M354 22
        ("expiry_employer_ends", {"sick_leave": [{"start": "2025-10-01", "end": "2025-12-30"}]}, False),
        ("expiry_employer_ends", {**SICK_TO_THE_END, "employment": None}, False),  # the end is not known
        ("expiry_employer_ends", {"end": {"protections": ["medical_period"]}}, True),
        ("objective_change", SICK_TO_THE_END, False),
        ("objective_change", {"end": {"labour_capacity_grade": 7}}, True),
    ],
)
def test_when_the_facts_raise_the_subsidy(ground: str, more: dict[str, Any], raised: bool) -> None:
    assert (Kind.MEDICAL_SUBSIDY in result(case(ground, **more))) is raised


@pytest.mark.parametrize(
    "region, ground, last_day, articles",
    [
        ("310000", "medical", "2026-06-30", {"SHLC 44"}),
        ("310000", "expiry_employer_ends", "2026-06-30", {"M354 22", "M18 2"}),  # SHLC 44 speaks of dismissal
        ("320100", "medical", "2026-06-30", {"JSLC 34"}),
        ("320100", "expiry_employer_ends", "2026-06-30", {"JSLC 34"}),
        ("320100", "expiry_employer_ends", "2013-04-30", {"M354 22", "M18 2"}),  # JSLC is in force from 2013-05-01
        ("110000", "medical", "2026-06-30", {"O309 35", "M354 22"}),
    ],
)
def test_the_article_of_the_place_goes_first(region: str, ground: str, last_day: str, articles: set[str]) -> None:
    claim = subsidy(last_day, ground, region=region)
    assert isinstance(claim, Award)
    assert {article.id for article in claim.cites} == articles


# --- what a rule waits for, and calls that are malformed ---


@pytest.mark.parametrize(
    "job, path",
    [
        (None, "employment.last_day"),
        ({"start": "2020-01-01"}, "employment.last_day"),
        ({"last_day": "2025-12-31"}, "employment.start"),
    ],
)
def test_missing_days_are_asked_for(job: dict[str, str] | None, path: str) -> None:
    claim = result(case("agreement_employer_proposed", employment=job))[N]
    assert isinstance(claim, Needs)
    assert path in {gap.path for gap in claim.missing}


def test_the_day_of_notice_stands_in_for_the_last_day() -> None:
    claim = result(case(employment={"start": "2020-01-01"}, end={"notified_on": "2025-12-31"}))[N]
    assert claim.amount == yuan("60000.00")
    assert "NOTICE_DAY" in codes(claim)


def test_severance_claimed_without_a_termination() -> None:
    facts = case()
    del facts["termination"]
    claim = result({**facts, "claims": [{"kind": N}]})[N]
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["termination"]


def test_malformed_calls_are_refused() -> None:
    with pytest.raises(BadCase):
        n("2020-01-01", "2019-01-01")
    with pytest.raises(BadCase):
        n("2020-01-01", "2025-12-31", ground="fired")
    with pytest.raises(BadCase):
        notice_pay(start="2020-01-01", last_day="2025-12-31", ground="medical", last_month_wage=9000.5, region="110000", as_of=NOW)  # type: ignore[arg-type]  # a float on purpose  # fmt: skip


# --- plain calls ---


@pytest.mark.parametrize("name", ["amount", "annual_average_wage"])
def test_a_float_in_a_plain_call_is_refused_by_name(name: str) -> None:
    arguments: dict[str, Any] = {"amount": "600000", "annual_average_wage": "188413", name: 600000.5}
    with pytest.raises(BadCase) as caught:
        severance_tax(**arguments)
    assert (caught.value.code, caught.value.problems[0].path) == ("FLOAT", name)


def test_a_release_after_the_two_years_adds_nothing() -> None:
    """LCL 24: the duty ends on 2021-12-31 by itself; a release in 2023 releases nobody (JI1 39)."""
    released = {"released_by_employer_on": "2023-06-01", "region": "110000", "as_of": "2026-01-01"}
    claim = non_compete_compensation(start="2020-01-01", end="2025-12-31", agreed_monthly="1000", **released)
    assert claim.amount == Decimal("24000.00")


def test_a_year_without_any_average_needs_it() -> None:
    facts = case(employment={"start": "2030-01-01", "last_day": "2035-12-31"}, as_of="2036-01-01")
    facts["given"] = {"minimum_wage": "3000"}
    claim = result(facts)["economic_compensation"]
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["given.local_average_wage"]


def test_the_average_does_not_need_the_first_day() -> None:
    """Twelve payslips of 9,000: 30 % are 2,700 a month, whenever the work began."""
    slips = [{"month": f"2025-{month:02}", "due": "9000"} for month in range(1, 13)]
    facts = {
        "region": "110000",
        "as_of": "2026-06-01",
        "employment": {"last_day": "2025-12-31"},
        "pay": {"payslips": slips},
        "given": {"minimum_wage": "2540"},
        "non_compete": {"start": "2026-01-01", "end": "2026-02-28"},
    }
    assert result(facts)["non_compete_compensation"].amount == Decimal("5400.00")


def test_a_low_confidence_minimum_wage_is_only_offered() -> None:
    """Hebei 2011: every row held is of low confidence; 1,000 a month is below the highest of any place that day."""
    facts = case(employment={"start": "2008-01-01", "last_day": "2011-12-31"}, as_of="2012-03-01", region="130100")
    facts["given"] = {"local_average_wage": "3000"}
    facts["pay"] = {"average_12_months": "1000"}
    claim = result(facts)["economic_compensation"]
    assert isinstance(claim, Needs)
    assert [gap.path for gap in claim.missing] == ["given.minimum_wage"]
    assert all(figure.args[0].confidence == "low" for figure in claim.missing[0].candidates)
    assert {other.by for other in claim.alternatives} == {"given.minimum_wage"}


def test_a_gap_before_a_later_resignation_is_paid() -> None:
    """Dismissed in January, taken back in July, resigned in October: the gap is that of the earlier dismissal."""
    found = result(
        {
            "region": "110000",
            "as_of": "2026-06-01",
            "employment": {"start": "2020-01-01"},
            "pay": {"monthly": "8700"},
            "disputes": [{"start": "2025-01-01", "end": "2025-06-30"}],
            "termination": {"ground": "resignation", "notified_on": "2025-10-08"},
        }
    )
    assert found["wages_during_dispute"].amount == Decimal("52200.00")  # 6 × 8,700


def test_what_was_paid_for_the_duty_is_taken_off() -> None:
    term = {"start": "2025-01-01", "end": "2025-12-31", "agreed_monthly": "3000"}
    facts = {"region": "110000", "as_of": NOW, "employment": {"start": "2020-01-01", "last_day": "2024-12-31"}}
    for paid, owed in (("5000", "31000.00"), ("40000", "0.00")):  # 12 × 3,000
        claim = assess(Case.model_validate({**facts, "non_compete": {**term, "paid": paid}}))
        assert claim["non_compete_compensation"].amount == yuan(owed)
