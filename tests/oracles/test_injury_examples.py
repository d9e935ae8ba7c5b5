"""The work-injury sums of `own_injury` against worked examples and decisions."""

from __future__ import annotations

from datetime import date
from fractions import Fraction as F  # noqa: N817  # it stands in every line of the examples

import pytest

from tests.oracles import own_injury as own
from tests.oracles.own_money import fen


@pytest.mark.parametrize("wage, clamped", [(6000, 6000), (4000, 4800), (30000, 24000)])
def test_own_wage_lies_between_three_fifths_and_three_times_the_average(wage: int, clamped: int) -> None:
    assert own.own_wage(F(wage), F(8000)) == clamped


def test_foshan_2013_takes_each_average_for_its_own_sum() -> None:
    """Declared 2,125.33; A 3,850 in the year before the injury, 4,196 in that before the ending; grade 9."""
    assert fen(own.lump_sum(9, own.own_wage(F("2125.33"), F(3850)))) == 20790
    assert fen(own.ending_sums("440100", 9, F(4196), own.own_wage(F("2125.33"), F(4196)), 300)[0]) == fen(F("5035.20"))


def test_xi_an_2018_floor_lump_sum_and_allowance() -> None:
    """61,626 a year, grade 2, the floor of 60 %."""
    wage = own.own_wage(F(0), F(61626, 12))
    assert fen(own.lump_sum(2, wage)) == fen(F("77032.50")) and fen(own.allowance(2, wage, F(0))) == fen(F("2619.11"))


@pytest.mark.parametrize("wage, sum_", [(6000, 54000), (4800, 43200), (24000, 216000)])
def test_lump_sum_of_grade_9(wage: int, sum_: int) -> None:
    assert own.lump_sum(9, F(wage)) == sum_


def test_allowance_is_topped_up_to_the_minimum_wage() -> None:
    assert own.allowance(6, F(3000), F(2540)) == 2540 and own.allowance(1, F(6000), F(2540)) == 5400
    assert own.allowance(7, F(6000), F(2540)) == 0


@pytest.mark.parametrize(
    "place, grade, base, left, medical, employment",
    [
        ("440100", 9, "6000", 300, "12000", "48000"),
        ("330100", 9, "7436.67", 300, "29746.68", "29746.68"),
        ("330100", 9, "7436.67", 30, "29746.68", "11898.67"),
        ("410100", 7, "6000", 38, "72000", "129600"),
        ("410100", 9, "5692", 300, "45536", "91072"),
        ("500000", 8, "7339", 75, "44034", "52840.80"),
        ("500000", 6, "7750", 72, "77500", "223200"),
        ("500000", 9, "8000", 72, "32000", "43200"),
        ("340100", 10, "7500", 7, "30000", "11250"),
        ("370100", 10, "7000", 300, "28000", "56000"),
        ("110000", 10, "10534", 300, "31602", "31602"),
    ],
)
def test_the_two_sums_at_the_end(place: str, grade: int, base: str, left: int, medical: str, employment: str) -> None:
    found = own.ending_sums(place, grade, F(base), F(base), left)
    assert [fen(sum_) for sum_ in found] == [fen(F(medical)), fen(F(employment))]


def test_death() -> None:
    assert own.death_lump_sum(date(2017, 10, 23)) == 672320 and own.death_lump_sum(date(2026, 5, 1)) == 1130040
    assert own.funeral(F(8000)) == 48000
    assert own.dependants(F(6000), [F(4, 10), F(3, 10)]) == [2400, 1800]
    assert [fen(sum_) for sum_ in own.dependants(F(6000), [F(4, 10), *[F(3, 10)] * 3])] == [
        fen(F("1846.15")),
        *[fen(F("1384.62"))] * 3,
    ]


def test_unlawful_employer() -> None:
    assert [own.of_unlawful_employer(grade, F(96000)) for grade in (5, 9, 10)] == [768000, 192000, 96000]
