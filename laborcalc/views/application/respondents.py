"""The respondents 被申请人 in an application: what each is called, what it is asked to do, under which article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.results.application import Paragraph
from laborcalc.views.application import wording

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.results.outcome import Award, Payer
    from laborcalc.results.pleading import Party

RESPONDENT, THIRD = "被申请人", "第三人"
_DIGITS = "一二三四五六七八九"
_FIRST = "NMG 30(3)"  # the text says 先行清偿; the others say 清偿
_ENTITY = ("JI2 1", "JI2 2")


def number(count: int) -> str:
    """A small number as a pleading writes it.

    >>> number(2), number(10), number(12), number(20), number(35)
    ('二', '十', '十二', '二十', '三十五')
    """
    tens, ones = divmod(count, 10)
    ten = f"{_DIGITS[tens - 1] if tens > 1 else ''}十" if tens else ""
    return ten + (_DIGITS[ones - 1] if ones else "")


def called(parties: tuple[Party, ...]) -> dict[Party, str]:
    """被申请人一, 被申请人二 …, 第三人; one alone has no number."""
    names: dict[Party, str] = {}
    for word, group in (
        (RESPONDENT, [party for party in parties if not party.third]),
        (THIRD, [party for party in parties if party.third]),
    ):
        alone = len(group) == 1
        names |= {party: word if alone else word + number(place) for place, party in enumerate(group, 1)}
    return names


def paragraphs(parties: tuple[Party, ...]) -> Iterator[Paragraph]:
    """Each party with what MAL 28 asks for; what the file does not say stays a blank."""
    for party, word in called(parties).items():
        role = f"（{party.role}）" if party.role else ""
        rest = (
            "公民身份号码：〔号码〕，住址：〔住址〕，联系电话：〔电话〕。"
            if party.person
            else "统一社会信用代码：〔代码〕，住所：〔住所〕，法定代表人（主要负责人）：〔姓名〕，职务：〔职务〕，联系电话：〔电话〕。"
        )
        name = party.name or ("〔姓名〕" if party.person else "〔单位全称〕")
        yield Paragraph(f"{word}{role}：{name}，{rest}")


def who(parties: tuple[Party, ...], payer: Payer) -> str:
    """What a payer is called; one that is no unit of its own, as the employer that did not insure, is the first respondent."""
    names = called(parties)
    return next((word for party, word in names.items() if party.label == payer.name), next(iter(names.values())))


def owing(parties: tuple[Party, ...], award: Award) -> str:
    """Who owes a claim in its own right."""
    return zh.listed(dict.fromkeys(who(parties, payer) for payer in award.payers if payer.order == "owes"))


def answering(case: Case, parties: tuple[Party, ...], award: Award) -> str:
    """What the others are asked to do, behind the request against who owes; empty where there is none."""
    told = [f"{who(parties, payer)}{_does(case, payer)}" for payer in award.payers if payer.order != "owes"]
    return "".join(f"，{text}" for text in told)


def _does(case: Case, payer: Payer) -> str:
    ids = {article.id for article in payer.cites}
    if payer.order == "first":
        return "先行清偿" if _FIRST in ids else "承担清偿责任"
    if payer.order == "joint":
        return "共同承担支付责任" if "JI2 3" in ids else "承担连带责任"
    due = None if case.site is None else case.site.price_due
    return f"在未结清的工程款{zh.yuan(due) if due is not None else '〔数额〕'}范围内先行垫付"


def basis(parties: tuple[Party, ...], award: Award) -> Iterator[str]:
    """The articles under which each of them answers, a line for all; where one alone owes it there is none."""
    if len(award.payers) > 1:
        told = [f"{who(parties, payer)}：{wording.articles(payer.cites)}" for payer in award.payers if payer.cites]
        if told:
            yield f"责任依据：{'；'.join(told)}。"


def entities(parties: tuple[Party, ...], awards: list[Award]) -> dict[str, tuple[str, ...]]:
    """Who is asked to be found the unit that bears the liability of an employing entity (JI2 1, 2), with the articles."""
    found: dict[str, tuple[str, ...]] = {}
    for award in awards:
        for payer in award.payers:
            ids = tuple(article.id for article in payer.cites if article.id in _ENTITY)
            if ids:
                found.setdefault(who(parties, payer), ids)
    return found
