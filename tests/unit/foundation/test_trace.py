"""Quantities: units are checked, each operation records itself, the printed arithmetic is the computation."""

from __future__ import annotations

from decimal import Decimal, getcontext, localcontext

import pytest

from laborcalc.foundation.errors import UnitError
from laborcalc.foundation.leaves import count, fact, given, law
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, least, steps, total
from laborcalc.foundation.units import (
    DAY,
    DAYS_PER_MONTH,
    MONTH,
    MONTHS_PER_YEAR,
    ONE,
    YEAR,
    YUAN,
    YUAN_PER_DAY,
    YUAN_PER_MONTH,
    YUAN_PER_YEAR,
    Unit,
)
from laborcalc.law.sources import cite


def text(name: str) -> Text:
    return Text(f"{name}（中）", name)


def wage(amount: str = "8700") -> Quantity:
    return fact(Decimal(amount), YUAN_PER_MONTH, "pay.monthly", text("wage"))


def yuan(amount: str) -> Quantity:
    return fact(Decimal(amount), YUAN, "x", text("sum"))


def months(number: str) -> Quantity:
    return fact(Decimal(number), MONTH, "months", text("months"))


# --- units ---


def test_products_and_quotients_of_units() -> None:
    assert YUAN_PER_MONTH.times(MONTH) is YUAN
    assert YUAN_PER_MONTH.over(DAYS_PER_MONTH) is YUAN_PER_DAY
    assert YUAN_PER_MONTH.times(MONTHS_PER_YEAR) is YUAN_PER_YEAR
    assert YUAN_PER_YEAR.times(YEAR) is YUAN
    assert YUAN.over(YUAN) is ONE
    assert DAYS_PER_MONTH.times(MONTH) is DAY


def test_a_unit_without_an_everyday_name_is_written_as_powers() -> None:
    square = YUAN.times(YUAN)
    assert square is YUAN.times(YUAN)
    assert square is Unit.of((2, 0, 0, 0, 0))
    assert square.say("en") == "yuan^2"
    assert DAY.over(YUAN).say("zh") == "元^-1·天^1"
    assert repr(YUAN) == "Unit('yuan')"


def test_money_shows_two_decimals_and_counts_none() -> None:
    assert (YUAN.decimals, YUAN_PER_MONTH.decimals, MONTH.decimals, ONE.decimals) == (2, 2, 0, 0)


@pytest.mark.parametrize("verb", ["+", "-", "<", ">"])
def test_what_does_not_fit_is_refused(verb: str) -> None:
    operations = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "<": lambda a, b: a < b,
        ">": lambda a, b: a > b,
    }
    with pytest.raises(UnitError) as caught:
        operations[verb](yuan("1"), months("1"))
    assert "yuan" in caught.value.say("en")
    assert "months" in caught.value.say("en")


@pytest.mark.parametrize("pick", [least, greatest, lambda *quantities: total(list(quantities))])
def test_choices_and_sums_check_their_units(pick: object) -> None:
    with pytest.raises(UnitError):
        pick(yuan("1"), yuan("2"), months("3"))  # type: ignore[operator]  # parametrised: seen as object


# --- operations ---


def test_operations_and_their_values() -> None:
    assert (wage() * months("8")).value == Decimal(69600)
    assert (wage() / law("21.75", DAYS_PER_MONTH, text("divisor"))).value == Decimal(400)
    assert (yuan("1.5") + yuan("2")).value == Decimal("3.5")
    assert (yuan("1.5") - yuan("2")).value == Decimal("-0.5")
    assert total([yuan("1"), yuan("2"), yuan("3")]).value == 6
    assert least(yuan("3"), yuan("1"), yuan("2")).value == 1
    assert greatest(yuan("3"), yuan("1"), yuan("2")).value == 3
    assert yuan("1") < yuan("2")
    assert yuan("2") > yuan("1")


def test_a_sum_of_one_is_that_one() -> None:
    only = yuan("5")
    assert total([only]) is only


def test_the_context_of_the_caller_does_not_matter() -> None:
    with localcontext():
        getcontext().prec = 2
        product = wage("12345.67") * months("8.5")
        assert product.value == Decimal("104938.195")
        assert product.rounded().value == Decimal("104938.20")
        assert total([yuan("12345.67"), yuan("0.01")]).value == Decimal("12345.68")


def test_a_fact_that_was_not_stated() -> None:
    with pytest.raises(Missing) as caught:
        fact(None, YUAN, "pay.monthly", text("wage"))
    (gap,) = caught.value.gaps
    assert (gap.code, gap.path, gap.what) == ("FACT", "pay.monthly", text("wage"))
    with pytest.raises(Missing) as caught:
        fact(None, YUAN, "pay.monthly", text("wage"), text("why"))
    assert caught.value.gaps[0].why == text("why")


def test_naming_keeps_the_value_and_adds_article_and_rule() -> None:
    article = cite("LCL 47")
    named = (wage() * months("2")).named(text("N"), article, rule="R-COMP-10")
    assert (named.value, named.name, named.cites, named.rule) == (17400, text("N"), (article,), "R-COMP-10")
    assert repr(named) == "<N: 17,400.00 yuan>"
    assert repr(wage() * months("2")) == "<×: 17,400.00 yuan>"


# --- arithmetic in print ---


@pytest.mark.parametrize(
    "quantity, shown",
    [
        (wage("12000") * months("8"), "12,000.00 × 8 = 96,000.00"),
        (yuan("10") - yuan("3") - yuan("2"), "10.00 − 3.00 − 2.00 = 5.00"),
        (yuan("10") - (yuan("3") - yuan("2")), "10.00 − (3.00 − 2.00) = 9.00"),
        (yuan("10") - (yuan("3") + yuan("2")), "10.00 − (3.00 + 2.00) = 5.00"),
        ((yuan("1") + yuan("2")) / (months("1") + months("2")), "(1.00 + 2.00) ÷ (1 + 2) = 1.00"),
        (yuan("12") / (months("2") * months("3")), "12.00 ÷ (2 × 3) = 2.00"),
        (wage() * months("2") / months("4"), "8,700.00 × 2 ÷ 4 = 4,350.00"),
        ((yuan("100") / months("3")).rounded(), "100.00 ÷ 3 ≈ 33.33"),
        ((yuan("100") / months("4")).rounded(), "100.00 ÷ 4 = 25.00"),
        (yuan("25").rounded(), "25.00"),
        (yuan("25.125").rounded(), "25.125 ≈ 25.13"),
        (least(yuan("3"), yuan("1") + yuan("1")), "min(3.00, 1.00 + 1.00) = 2.00"),
        (greatest(yuan("3"), yuan("1")) - yuan("1"), "max(3.00, 1.00) − 1.00 = 2.00"),
        (total([yuan("1"), yuan("2"), yuan("3")]), "1.00 + 2.00 + 3.00 = 6.00"),
    ],
)
def test_arithmetic(quantity: Quantity, shown: str) -> None:
    assert quantity.arithmetic() == shown


def test_leaves_have_no_arithmetic() -> None:
    how = Message("HOW", text("counted"))
    for leaf in (
        wage(),
        given(Decimal(1), YUAN, "given.x", text("g")),
        law(3, ONE, text("three")),
        count(2, DAY, text("d"), how),
    ):
        assert leaf.arithmetic() == ""


def test_a_named_operand_is_shown_as_its_value() -> None:
    part = (wage() * months("2")).named(text("part"))
    assert (part + yuan("1")).arithmetic() == "17,400.00 + 1.00 = 17,401.00"


def test_value_with_its_unit() -> None:
    assert wage().say("en") == "8,700.00 yuan/month"
    assert wage().say("zh") == "8,700.00 元/月"
    assert law(3, ONE, text("three")).say("en") == "3"
    assert (months("1").say("en"), months("2").say("en"), months("0.5").say("en")) == (
        "1 month",
        "2 months",
        "0.5 months",
    )
    assert months("1").say("zh") == "1 个月"


# --- steps ---


def test_steps_come_in_the_order_of_the_computation_and_each_once() -> None:
    base, time = wage(), months("2")
    first = (base * time).named(text("first"))
    again = (first + first).named(text("again"))
    assert steps(again) == [base, time, first, again]


def test_nameless_quantities_are_no_steps() -> None:
    base, time, other = wage(), months("2"), yuan("5")
    amount = (base * time + other).rounded().named(text("amount"))
    assert steps(amount) == [base, time, other, amount]


def test_operands() -> None:
    base, time = wage(), months("2")
    assert (base * time).operands == (base, time)
    assert base.operands == ()
    assert law(3, ONE, text("three")).operands == ()
    how = Message("HOW", text("counted"))
    assert count(2, DAY, text("days"), how, base).operands == (base,)
    assert steps(count(2, DAY, text("days"), how, base))[0] is base
