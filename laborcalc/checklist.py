"""The checklist of evidence 证据清单: what to look for first to prove an employment relationship, by situation; twelve questions.

A union or a legal-aid desk hands it out; a worker ticks what he has. It weighs nothing: that is for the score.

>>> found = checklist("platform_rider", held=["work_chat"])
>>> [(item.kind, item.held) for item in found.items][:2]
[('order_or_discipline', False), ('platform_dispatch_record', False)]
>>> [item.kind for item in found.items if item.held]
['work_chat']
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, get_args

from laborcalc.facts.fields.documents import DOCS
from laborcalc.facts.problems import LIST, of_type
from laborcalc.foundation.citation import Article
from laborcalc.foundation.terms import EvidenceKind, Situation
from laborcalc.foundation.text import Text
from laborcalc.law.sources import cite
from laborcalc.proof.catalogue.kinds import EVIDENCE, FACTORS, RELATIONSHIP, in_plain_words
from laborcalc.proof.guide.questions import Choice, Question, answered, questions, unknown
from laborcalc.proof.guide.status import STATUS
from laborcalc.proof.guide.work import GENERAL, WORK
from laborcalc.results.burden import EMPLOYER, WORKER
from laborcalc.results.checklist import CheckItem, Checklist, Objection, Rule

if TYPE_CHECKING:
    from laborcalc.proof.guide.guide import Guide, Wanted

__all__ = ["CheckItem", "Checklist", "Choice", "Objection", "Question", "Rule", "answered", "checklist", "questions"]


def checklist(situation: Situation | None = None, held: Iterable[EvidenceKind] = ()) -> Checklist:
    """证据清单 What to look for to prove an employment relationship, for the worker and who advises him.

    Args:
        situation: where and as what he works; `None` gives the general list.
        held: kinds of evidence that are there already; they are ticked.

    Returns:
        The list in order of use, the objections to expect, the law of the situation, the rules on burden.

    Raises:
        BadCase: no such situation or kind of evidence; the valid ones are listed.

    Articles: N12 1, N12 2; MAL 6, MAL 39; those of each item and situation.

    >>> checklist("subcontracted").law[0].cites[1].say("en")
    'SPC Interpretation (II) on Labor Dispute Cases (Fa Shi [2025] No. 12), Art. 1'
    """
    guide = _guide(situation)
    have = _known(held)
    name = _GENERAL if situation is None else DOCS[f"Relationship.situation.{situation}"].title
    return Checklist(
        situation, name, tuple(_items(guide, have)), tuple(_objections(guide, have)), _rules(guide.law), _rules(_BURDEN)
    )


_GENERAL = Text("一般情形", "general")
_GUIDES: dict[Situation, Guide] = {**WORK, **STATUS}


def _guide(situation: Situation | None) -> Guide:
    if situation is None:
        return GENERAL
    if situation not in get_args(Situation):
        raise unknown("situation", situation, get_args(Situation))
    return _GUIDES[situation]


def _known(held: Iterable[EvidenceKind]) -> tuple[EvidenceKind, ...]:
    kinds = tuple(of_type("held", held, Iterable, LIST))
    for kind in kinds:
        if not isinstance(kind, str) or kind not in EVIDENCE:
            raise unknown("held", kind, get_args(EvidenceKind))
    return tuple(dict.fromkeys(kinds))


def _items(guide: Guide, held: tuple[EvidenceKind, ...]) -> Iterator[CheckItem]:
    first = {kind for kind, *_ in guide.wanted}
    more = (kind for kind in held if kind not in first and EVIDENCE[kind].side != "against")
    rest: Iterator[Wanted] = ((kind, *_ALSO_HELD) for kind in more)
    for kind, why_zh, why_en in (*guide.wanted, *rest):
        row = EVIDENCE[kind]
        yield CheckItem(
            kind, _name(kind), kind in held, Text(why_zh, why_en), tuple(FACTORS[factor] for factor in row.factors),
            _plain(row.holder), _plain(row.bearer), row.obtain, row.authentic, row.weakens, _cited(row.cites), row.also,
        )  # fmt: skip


def _objections(guide: Guide, held: tuple[EvidenceKind, ...]) -> Iterator[Objection]:
    there = (kind for kind in held if EVIDENCE[kind].side == "against")
    for kind in dict.fromkeys((*guide.against, *there)):
        row = EVIDENCE[kind]
        yield Objection(kind, _name(kind), kind in held, row.obtain, row.weakens, _cited(row.cites))


_ALSO_HELD = Text(
    "不在首先要找的之列，但已经持有，一并提交", "not among the first to look for, but it is there: file it as well"
)
_PLAIN = {WORKER: Text("劳动者", "the worker"), EMPLOYER: Text("用人单位", "the employer")}


def _plain(holder: Text) -> Text:
    """The parties as a worker calls them, before there are any proceedings."""
    return _PLAIN.get(holder, holder)


def _name(kind: EvidenceKind) -> Text:
    return in_plain_words(kind)[0]


def _cited(ids: Iterable[str]) -> tuple[Article, ...]:
    return tuple(map(cite, ids))


def _rules(notes: Iterable[tuple[str, str, tuple[str, ...]]]) -> tuple[Rule, ...]:
    return tuple(Rule(Text(zh, en), _cited(ids)) for zh, en, ids in notes)


# fmt: off
_BURDEN = (
    (RELATIONSHIP.text.zh.replace("申请人", "劳动者"), RELATIONSHIP.text.en, ("N12 2", "MAL 6", "MAL 39", "AR 13")),
    ("先要有把自己与这一家单位连起来的证据，单位拒不提交所掌握的材料才会对它不利；请书面申请责令提交，写明材料名称、月份和为何在单位手里",
     "first connect yourself with this very unit; only then does it harm the unit to keep its records back. Apply in writing for an order to produce, naming the records, the months and why the unit holds them",
     ("MAL 6", "MAL 39", "AR 14")),
    ("开除、除名、辞退、解除劳动合同、减少劳动报酬、计算工作年限的决定，由单位证明",
     "dismissal, ending of the contract, cuts in pay and years of service are for the employer to prove", ("JI1 44",)),
    ("工资支付记录至少保存两年，农民工的至少三年；北京只在这一期间内由单位举证，广东、江苏不受此限",
     "pay records are kept two years at least, three for rural migrant workers; in Beijing the employer bears the burden for that time alone, in Guangdong and Jiangsu without that limit",
     ("WPR 6", "NMG 15", "BJ534 Q53", "GDWP 48", "JSWP 50")),
)
