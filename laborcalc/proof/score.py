"""The evidence score 证据评分 (R-REL-06): families capped, opposing circumstances, the burden that moves; every number traced."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import law
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import ONE
from laborcalc.law.sources import cite
from laborcalc.proof.catalogue import weights as w
from laborcalc.proof.catalogue.kinds import EVIDENCE, FACTORS
from laborcalc.results.finding import Factor, Item

if TYPE_CHECKING:
    from laborcalc.facts.relationship import Evidence

HUNDRED = law(100, ONE, Text("满分", "full score"))
WHOLE = law(1, ONE, Text("一", "one"))
NONE = law(0, ONE, Text("无证据", "no evidence"))
SCORE = Text("证据评分", "evidence score")
SHIFTED = law(
    "0.45",
    ONE,
    Text("举证责任转移", "burden moved to the employer"),
    cite("MAL 6"),
    cite("MAL 39"),
    cite("N12 2"),
    rule=w.RULE,
)
BURDEN_ON = ("M", "P", "I")
IDENTITY_FROM, SHOWN_FROM = 40, 30


class Weighed(NamedTuple):
    """A piece with what it moves of each factor."""

    number: int
    item: Evidence
    side: str
    family: str
    shares: dict[str, Quantity]


class Scored(NamedTuple):
    """The score with its factors, every piece as it was counted, and whether the burden moved."""

    score: Quantity
    factors: dict[str, Quantity]
    pieces: tuple[Weighed, ...]
    shifted: bool


def scored(evidence: Iterable[Evidence], *, ignored: bool, student: bool = False) -> Scored:
    """Score the pieces; `ignored` says that the employer did not produce what it holds, `student` that the status is
    looked at elsewhere."""
    items = tuple(evidence)
    elsewhere = any(item.kind in HIRED_ELSEWHERE and not is_alleged(item) for item in items)
    pieces = tuple(_weighed(number, item, student, elsewhere) for number, item in enumerate(items))
    factors = {factor: _factor(factor, pieces, shifted=False) for factor in w.FACTORS}
    shifted = ignored and moves_the_burden(factors)
    if shifted:
        factors |= {factor: _factor(factor, pieces, shifted=True) for factor in BURDEN_ON}
    return Scored(_score(factors), factors, pieces, shifted)


def _score(factors: dict[str, Quantity]) -> Quantity:
    parts = [law(w.SHARES[factor], ONE, _SHARE, rule=w.RULE) * factors[factor] for factor in w.FACTORS]
    return total(parts).named(SCORE, rule=w.RULE)


_SHARE = Text("该项的比重", "share of the factor")


PROVED = ("original", "certified_electronic")
BORNE_OUT = ("certified_electronic", "corroborated_copy")
ALLEGED = "own_note"
DOUBTED = ("own_note", "uncorroborated_copy")


def is_conceded(item: Evidence) -> bool:
    """Does the worker grant a circumstance against himself; who has it from himself and does not dispute it grants it."""
    own = item.source == "worker" and item.admitted is None and item.authenticity != ALLEGED
    return item.kind in w.AGAINST and (item.admitted is True or own)


def is_alleged(item: Evidence) -> bool:
    """Is a circumstance no more than said: disputed, and nothing but the word or the own paper of a party stands behind it."""
    said = item.admitted is False and item.source in ("employer", "worker") and item.authenticity not in BORNE_OUT
    return item.kind in w.AGAINST and (said or (item.authenticity == ALLEGED and not is_conceded(item)))


def is_proved(item: Evidence) -> bool:
    """Is a piece or circumstance shown for sure: original, certified, or admitted."""
    return item.admitted is True or is_conceded(item) or (item.authenticity in PROVED and not is_alleged(item))


def moves_the_burden(factors: dict[str, Quantity]) -> bool:
    """The worker has tied himself to this employer and shown work or pay for a start (R-REL-05; MAL 6, 39; N12 2)."""
    shown = max(factors["M"].value, factors["P"].value)
    return factors["I"].value >= IDENTITY_FROM and shown >= SHOWN_FROM


# Who hired him was not this unit: a debt note is then of whoever wrote it.
HIRED_ELSEWHERE = frozenset(("contractor_hired_worker", "attached_vehicle"))
OF_STUDIES = frozenset(("student_status", "arranged_by_school"))


def _weighed(number: int, item: Evidence, student: bool, elsewhere: bool) -> Weighed:
    kind = item.kind
    if kind in w.NEUTRAL:
        return Weighed(number, item, "neutral", "", {})
    if kind in w.FOR:
        theirs = kind == "debt_note" and elsewhere and item.source != "employer"
        weight = w.FOR[kind]._replace(I=0) if theirs else w.FOR[kind]
        return Weighed(number, item, "for", weight.family, _shares(item, weight))
    if is_compelled(item) or (student and kind in OF_STUDIES):
        return Weighed(number, item, "against", kind, {})
    return Weighed(number, item, "against", w.AGAINST[kind].family or kind, _shares(item, w.AGAINST[kind]))


def is_compelled(item: Evidence) -> bool:
    """Is it a registration as a business that the other side demanded."""
    return item.kind == "own_business_registration" and item.compelled is True


def _trust(item: Evidence) -> Quantity:
    """authenticity × source × coverage: what is admitted or conceded needs neither proof nor source, an allegation has none."""
    covers = w.multiplier("coverage", item.coverage)
    if item.admitted is True or is_conceded(item):
        return covers
    if is_alleged(item):
        return w.multiplier("authenticity", ALLEGED) * w.multiplier("source", item.source) * covers
    return w.multiplier("authenticity", item.authenticity) * w.multiplier("source", item.source) * covers


def _shares(item: Evidence, weight: w.Weight) -> dict[str, Quantity]:
    trust = _trust(item)
    name = EVIDENCE[item.kind].name
    return {
        factor: (w.base(percent) * trust).named(_of(name, FACTORS[factor]), rule=w.RULE)
        for factor in w.FACTORS
        if (percent := getattr(weight, factor))
    }


def _of(name: Text, factor: Text) -> Text:
    return Text(f"{name.zh}：{factor.zh}", f"{name.en}: {factor.en}")


def _factor(factor: str, pieces: tuple[Weighed, ...], *, shifted: bool) -> Quantity:
    """100 × (1 − Π(1 − w)) × Π(1 − n): the strongest of each family, each opposing kind once."""
    proved = strongest(pieces, "for", factor)
    if shifted:
        proved = {**proved, "burden": SHIFTED}
    name = FACTORS[factor]
    if not proved:
        return NONE.named(name, rule=w.RULE)
    doubt = _left(proved.values())
    value = HUNDRED * (WHOLE - doubt)
    opposed = strongest(pieces, "against", factor)
    if opposed:
        value = value * _left(opposed.values())
    return value.rounded().named(name, rule=w.RULE)


def strongest(pieces: tuple[Weighed, ...], side: str, factor: str) -> dict[str, Quantity]:
    """The strongest share of each family, or of each opposing kind; the first of equals."""
    found: dict[str, list[Quantity]] = {}
    for piece in pieces:
        if piece.side == side and factor in piece.shares:
            found.setdefault(piece.family, []).append(piece.shares[factor])
    return {family: shares[0] if len(shares) == 1 else greatest(*shares) for family, shares in found.items()}


def _left(shares: Iterable[Quantity]) -> Quantity:
    left = None
    for share in shares:
        left = WHOLE - share if left is None else left * (WHOLE - share)
    assert left is not None  # asked for only where there are shares
    return left


# --- told ---


def told_factors(result: Scored) -> tuple[Factor, ...]:
    """The factors with their floors."""
    return tuple(Factor(id, FACTORS[id], result.factors[id], w.FLOORS.get(id)) for id in w.FACTORS)


def told_items(result: Scored) -> tuple[Item, ...]:
    """Every piece once, and why it counted or did not."""
    first = _strongest(result.pieces)
    return tuple(_told(piece, first) for piece in result.pieces)


Strongest = dict[tuple[str, str, str], Weighed]


def _strongest(pieces: Iterable[Weighed]) -> Strongest:
    """The first of the strongest pieces of each side, family and factor."""
    best: Strongest = {}
    for piece in pieces:
        for factor, share in piece.shares.items():
            rival = best.setdefault((piece.side, piece.family, factor), piece)
            if share.value > rival.shares[factor].value:
                best[piece.side, piece.family, factor] = piece
    return best


def _told(piece: Weighed, strongest: Strongest) -> Item:
    leads = [FACTORS[factor] for factor in piece.shares if strongest[piece.side, piece.family, factor] is piece]
    why = _why(piece, leads)
    name, kind = EVIDENCE[piece.item.kind].name, piece.item.kind
    path, weights = f"relationship.evidence.{piece.number}", tuple(piece.shares.items())
    family = piece.family if piece.side == "for" else ""
    return Item(path, kind, name, piece.side, family, weights, bool(leads), why)


def _why(piece: Weighed, leads: list[Text]) -> Message:
    if leads:
        text = _RAISES if piece.side == "for" else _LOWERS
        return Message("COUNTED", text, factors=listed(leads))
    if piece.side == "neutral":
        return Message("NEUTRAL", _NEUTRAL)
    if piece.item.compelled:
        return Message("COMPELLED", _COMPELLED)
    if piece.item.kind == "resignation_or_settlement":
        return Message("CUTS_THE_TIME", _CUTS)
    if piece.item.kind == "pension_drawn" and not is_proved(piece.item):
        return Message("PENSION_NOT_PROVED", _UNPROVED)
    if not piece.shares:
        return Message("THROUGH_THE_GATE", _GATE)
    return Message("IN_THE_FAMILY", _IN_FAMILY)


_RAISES = Text("计入：{factors}", "counted for {factors}")
_LOWERS = Text("不利于：{factors}", "counts against {factors}")
_NEUTRAL = Text(
    "名称不决定性质，看约定的内容与实际履行",
    "the title decides nothing: content and performance do",
)
_COMPELLED = Text(
    "登记系应对方要求办理，不计为不利", "registered because the other side demanded it: does not count against"
)
_CUTS = Text("只影响起止时间，不影响是否存在", "touches the time only, not whether it existed")
_GATE = Text("按人员身份处理，见适用的法律", "dealt with by the worker's status, see which law applies")
_UNPROVED = Text(
    "未经证明，暂不计；一经证明按超龄或领取养老金者处理",
    "not proved, so not counted; once it is, the rules on pensioners and over-age workers apply",
)
_IN_FAMILY = Text(
    "同类证据中另有一件更强，不重复计", "another of the same family is at least as strong: not counted twice"
)
