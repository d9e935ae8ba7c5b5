"""Claims that exclude one another 请求之间的冲突 (R-PROC-14): what the case lists and cannot have together, in plain words.

The rules have decided each claim already; here the list of the case is held against what they found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation.citation import Article
from laborcalc.foundation.terms import Ground, Kind
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.law.sources import cite
from laborcalc.results.outcome import NotDue
from laborcalc.rules.claims import in_order, name_of
from laborcalc.rules.ending.matrix import MATRIX

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.results.outcome import Outcome

# What a rule says when a fact of the case excludes the claim, and the warning of the list.
_BY_FACT = {
    "REINSTATEMENT": "REINSTATEMENT_EXCLUDES",
    "FLEXIBLE_HOURS": "OVERTIME_AND_FLEXIBLE_HOURS",
    "PENSIONER": "OVER_AGE_CLAIM",
    "OVER_AGE": "OVER_AGE_CLAIM",
    "PART_TIME": "PART_TIME_CLAIM",
    "AFTER_DEEMED": "AFTER_DEEMED_CONTRACT",
}
_QUIT = frozenset(ground for ground, row in MATRIX.items() if row.number in (4, 5))


def exclusions_of(case: Case, claims: Iterable[Outcome]) -> Iterator[Message]:
    """The warnings of R-PROC-14 for the claims that the case lists, and for a letter that speaks against Art. 38."""
    end = case.termination
    if end is not None and end.private_reasons and end.ground in _QUIT:
        yield Message("PRIVATE_REASONS", _PRIVATE, articles=_named((cite("LCL 38"), cite("LCL 46(1)"))))
    if case.claims is None:
        return
    listed = {claim.kind for claim in case.claims}
    found = {claim.kind: claim for claim in claims if claim.kind in listed}
    for card in reversed(in_order()):  # damages exclude most
        for code, other, cites in card.excludes if card.kind in found else ():
            if other in found:
                yield from _pair(code, found[card.kind], found[other], cites)
    for claim in found.values():
        if isinstance(claim, NotDue) and claim.reason.code in _BY_FACT:
            code = _BY_FACT[claim.reason.code]
            yield Message(code, _ROUTE if code == "OVER_AGE_CLAIM" else _GOES, **_why(claim))
    if end is not None and end.ground is Ground.RESIGNATION and Kind.ECONOMIC_COMPENSATION in found:
        yield Message("RESIGNED", _RESIGNED, articles=_named((cite("LCL 38"), cite("LCL 46(1)"))))


def _pair(code: str, one: Outcome, other: Outcome, cites: tuple[Article, ...]) -> Iterator[Message]:
    """Two claims of which only one can stand: which goes, or that it is open as facts are missing."""
    names = {"one": name_of(one.kind), "other": name_of(other.kind)}
    gone = [claim for claim in (one, other) if isinstance(claim, NotDue)]
    if len(gone) == 1:
        yield Message(code, _ONE_GOES, **names, **_why(gone[0]))
    elif not gone and "needs" in (one.status, other.status):
        yield Message(code, _OPEN, **names, articles=_named(cites))


def _why(claim: NotDue) -> dict[str, object]:
    return {"gone": name_of(claim.kind), "why": claim.reason, "articles": _named(claim.cites)}


def _named(cites: tuple[Article, ...]) -> Text:
    return listed(cites, "; ")


_ONE_GOES = Text(
    "请求清单同时列有{one}与{other}，二者不能并存，应去掉{gone}：{why}（{articles}）；没有把握的，可作主次请求提出",
    "the claims list holds both {one} and {other}, which cannot stand together; {gone} goes: {why} ({articles}). In doubt, plead one in the alternative",
)
_OPEN = Text(
    "请求清单同时列有{one}与{other}，二者不能并存（{articles}）：补足事实后才能确定去掉哪一项",
    "the claims list holds both {one} and {other}, which cannot stand together ({articles}): which one goes depends on facts that are missing",
)
_GOES = Text("请求清单中的{gone}应去掉：{why}（{articles}）", "of the claims listed, {gone} goes: {why} ({articles})")
_ROUTE = Text(
    "请求清单中的{gone}应去掉：{why}（{articles}）；2026-07-01起，超龄劳动者的权益依《超龄劳动者基本权益保障暂行规定》主张",
    "of the claims listed, {gone} goes: {why} ({articles}); from 2026-07-01 an over-age worker claims under the provisional rules on over-age workers",
)
_RESIGNED = Text(
    "主动辞职没有经济补偿；以第三十八条的事由离职的，须在离职时提出该事由（{articles}）",
    "resignation carries no compensation; a ground of Art. 38 must have been named when leaving ({articles})",
)
_PRIVATE = Text(
    "以第三十八条的事由主张经济补偿，但辞职信写的是个人原因：事后改称用人单位违法的，多不予认定（{articles}）",
    "compensation is claimed on a ground of Art. 38, but the letter gives private reasons: a ground brought up later is mostly not heard ({articles})",
)
