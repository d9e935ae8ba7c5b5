"""Exact money: half up to the fen, a context of its own, figures as they are printed."""

from __future__ import annotations

from decimal import Decimal, getcontext, localcontext

import pytest

from laborcalc.foundation.money import EXACT, add, fen, figure, whole


@pytest.mark.parametrize(
    "value, rounded",
    [
        ("0.004", "0.00"),
        ("0.005", "0.01"),
        ("0.015", "0.02"),  # half up, not to even
        ("0.025", "0.03"),
        ("1024.825", "1024.83"),
        ("4.00499999", "4.00"),
        ("7", "7.00"),
        ("-0.005", "-0.01"),
        ("999999999999.995", "1000000000000.00"),
    ],
)
def test_half_up_to_the_fen(value: str, rounded: str) -> None:
    assert str(fen(Decimal(value))) == rounded


def test_a_sum_of_quotients_that_is_a_tie_rounds_up() -> None:
    tie, sums = Decimal("0.005"), []
    for parts in range(2, 100):
        part, summed = EXACT.divide(tie, Decimal(parts)), Decimal(0)
        for _ in range(parts):
            summed = EXACT.add(summed, part)
        sums.append(summed)
    assert min(sums) < tie < max(sums)  # fifty digits are not enough for a third or a seventh
    assert {fen(summed) for summed in sums} == {Decimal("0.01")}


def test_the_context_of_the_caller_does_not_matter() -> None:
    value = Decimal("1234567.895")
    with localcontext():
        getcontext().prec = 3
        assert fen(value) == Decimal("1234567.90")
        assert figure(value, 2) == "1,234,567.895"
        assert EXACT.multiply(value, Decimal(3)) == Decimal("3703703.685")


@pytest.mark.parametrize(
    "value, decimals, shown",
    [
        ("1234567.5", 2, "1,234,567.50"),
        ("8", 0, "8"),
        ("7.50", 0, "7.5"),
        ("0.5", 2, "0.50"),
        ("7.50", 1, "7.5"),  # at least so many places, and no zeros beyond them
        ("7.50", 3, "7.500"),
        ("7", 1, "7.0"),
        ("100", 2, "100.00"),
        ("1000", 0, "1,000"),
        ("0.12345678", 2, "0.12345678"),
        ("0.123456789", 2, "0.12345679…"),
        ("-1234.5", 2, "-1,234.50"),
        ("1E+3", 2, "1,000.00"),
    ],
)
def test_figures(value: str, decimals: int, shown: str) -> None:
    assert figure(Decimal(value), decimals) == shown


def test_an_endless_quotient_ends_in_dots() -> None:
    assert figure(EXACT.divide(Decimal(100), Decimal(3)), 2) == "33.33333333…"


def test_fifty_digits() -> None:
    assert str(EXACT.divide(Decimal(1), Decimal(3))) == "0." + 50 * "3"
    assert str(EXACT.divide(Decimal(2), Decimal(3))) == "0." + 49 * "6" + "7"


@pytest.mark.parametrize(
    "value, rounded",
    [
        ("0.004" + 17 * "9", "0.00"),  # twenty digits are a number, not a residue
        ("0.004" + 17 * "9" + "4", "0.00"),  # the 21st is none of it
        ("0.004" + 17 * "9" + "9", "0.01"),
        ("0.004" + 40 * "9", "0.01"),
    ],
)
def test_the_residue_begins_behind_the_twentieth_digit(value: str, rounded: str) -> None:
    assert str(fen(Decimal(value))) == rounded


@pytest.mark.parametrize(
    "value, part",
    [
        ("6.9", "6"),
        ("7", "7"),
        ("7.1", "7"),
        ("6." + 20 * "9", "6"),
        ("6." + 20 * "9" + "4", "6"),
        ("6." + 20 * "9" + "5", "7"),
        ("0.5", "0"),
        ("-0.5", "0"),
    ],
)
def test_the_whole_part(value: str, part: str) -> None:
    assert str(whole(Decimal(value))) == part


@pytest.mark.parametrize(
    "value, shown",
    [
        ("0.1234567", "0.1234567"),
        ("0.12345678", "0.12345678"),  # eight places are shown as they are
        ("0.123456784", "0.12345678…"),
        ("0.123456786", "0.12345679…"),
        ("2.5" + 30 * "0" + "1", "2.5"),  # the residue is no tail
        ("2." + 25 * "9", "3"),
        ("0.10000000000000000001", "0.10000000…"),  # the twentieth place is none
        ("0.100000000000000000001", "0.1"),
        ("12.34", "12.34"),
        ("1234.5", "1,234.5"),
    ],
)
def test_tails(value: str, shown: str) -> None:
    assert figure(Decimal(value)) == shown


def test_a_sum_is_exact_and_has_its_fen() -> None:
    assert str(add([])) == "0.00"
    assert str(add([Decimal("0.1"), Decimal("0.2")])) == "0.30"
    assert str(add([Decimal("0.005"), Decimal("1")])) == "1.005"
