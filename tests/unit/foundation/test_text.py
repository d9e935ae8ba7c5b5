"""Bilingual text: each language by itself, values said in the same language, messages compared by what they say."""

from __future__ import annotations

from decimal import Decimal

from laborcalc.foundation.text import LANGS, Message, Text, show

WAGE = Text("工资为{amount}元", "the wage is {amount} yuan")


def test_text_in_each_language() -> None:
    assert WAGE.say("zh") == "工资为{amount}元"
    assert WAGE.say("en") == "the wage is {amount} yuan"
    assert LANGS == ("zh", "en")


def test_message_fills_its_values() -> None:
    message = Message("WAGE", WAGE, amount="8,000.00")
    assert message.say("zh") == "工资为8,000.00元"
    assert message.both() == {"zh": "工资为8,000.00元", "en": "the wage is 8,000.00 yuan"}


def test_braces_stay_where_nothing_is_filled_in() -> None:
    assert Message("WAGE", WAGE).say("en") == "the wage is {amount} yuan"


def test_bilingual_values_are_said_in_the_same_language() -> None:
    outer = Text("“{ground}”不成立", "“{ground}” does not hold")
    message = Message("OUTER", outer, ground=Text("辞职", "resignation"))
    assert message.both() == {"zh": "“辞职”不成立", "en": "“resignation” does not hold"}
    nested = Message("NESTED", Text("理由：{why}", "reason: {why}"), why=message)
    assert nested.say("en") == "reason: “resignation” does not hold"


def test_show() -> None:
    assert show(Text("元", "yuan"), "en") == "yuan"
    assert show(Decimal("1.50"), "zh") == "1.50"
    assert show(None, "en") == "None"


def test_messages_are_equal_when_they_say_the_same_under_one_code() -> None:
    one = Message("WAGE", WAGE, amount="1")
    assert one == Message("WAGE", WAGE, amount=1)
    assert hash(one) == hash(Message("WAGE", WAGE, amount=2))
    assert one != Message("WAGE", WAGE, amount="2")
    assert one != Message("OTHER", WAGE, amount="1")
    assert one != "the wage is 1 yuan"
    assert repr(one) == "Message('WAGE', 'the wage is 1 yuan')"
