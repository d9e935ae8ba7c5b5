"""List of evidence 证据清单 and the application to order production (MAL 28, 39): from the file, and what each claim rests on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.terms import Kind
from laborcalc.proof.catalogue.kinds import EVIDENCE, FACTORS, RELATIONSHIP
from laborcalc.results.application import Block, Heading, Item, Paragraph, Table
from laborcalc.results.burden import EMPLOYER, OUTSIDE, WORKER, Burden
from laborcalc.results.questions import REINSTATEMENT
from laborcalc.rules.claims import CLAIMS
from laborcalc.views.application import wording
from laborcalc.views.application.lines import Draft
from laborcalc.views.steps import clean

if TYPE_CHECKING:
    from laborcalc.facts.relationship import Evidence
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.text import Text
    from laborcalc.results.application import ClaimLine

_HEADS = ("序号", "证据名称", "证明内容", "持有人", "原件／复印件")
_WIDTHS = (7, 27, 33, 12, 21)
_FORMS = {
    "original": "原件",
    "certified_electronic": "电子数据（附原始载体）",
    "corroborated_copy": "复印件（有其他证据印证）",
    "uncorroborated_copy": "复印件",
    "own_note": "原件（本人书写）",
}
_HELD_BY = {"worker": WORKER, "employer": EMPLOYER, "third_party": OUTSIDE}
_LONGEST_NOTE = 60

Row = tuple[str, str, str, str]


def evidence(draft: Draft, lines: tuple[ClaimLine, ...]) -> tuple[Block, ...]:
    """The list of evidence, who bears the burden, and the application to order production."""
    rows = list(_of_the_file(draft, lines))
    named = {name for name, *_ in rows}
    rows += [row for row in _of_the_claims(draft, lines) if row[0] not in named]
    numbered = tuple((str(number), *row) for number, row in enumerate(rows, 1))
    table = (Table(_HEADS, numbered, _WIDTHS),) if numbered else (Paragraph("〔证据名称、来源与证明内容〕"),)
    return (Heading("证据清单", 1), *table, *_burdens(draft, lines), *_production(draft, lines, rows))


def _numbers(lines: tuple[ClaimLine, ...], *codes: str) -> str:
    numbers = [str(line.number) for line in lines if not codes or line.code in codes]
    return f"第{'、'.join(numbers)}项请求"


def _of_the_file(draft: Draft, lines: tuple[ClaimLine, ...]) -> Iterator[Row]:
    """What the worker says there is for the relationship; circumstances against it stay out of the worker's list."""
    found = draft.case.relationship
    for piece in found.evidence if found else ():
        row = EVIDENCE[piece.kind]
        if row.proves:
            facts = zh.listed(FACTORS[factor].zh for factor in row.proves)
            proves = f"{_numbers(lines, 'relationship')}：{facts}{_COVERAGE[piece.coverage]}"
            yield row.name.zh + _who(piece) + _noted(piece), proves, _HELD_BY[piece.held_by].zh, _form(piece)


_COVERAGE = {"full": "", "partial": "（部分期间）", "slight": "（个别时点）"}


def _who(piece: Evidence) -> str:
    """A witness is named in the application, by whoever files it."""
    return "（证人：〔姓名、住所〕）" if piece.kind.endswith("testimony") else ""


def _noted(piece: Evidence) -> str:
    note = clean(piece.note)
    return f"（{note[:_LONGEST_NOTE]}{'……' if len(note) > _LONGEST_NOTE else ''}）" if note else ""


def _form(piece: Evidence) -> str:
    if piece.held_by == "employer":
        return "申请责令提供"
    return "申请证人出庭" if piece.kind.endswith("testimony") else _FORMS[piece.authenticity]


def _burden_of(draft: Draft, line: ClaimLine) -> Burden | None:
    if line.code == "relationship":
        return RELATIONSHIP
    if line.code == REINSTATEMENT:
        return CLAIMS[Kind.UNLAWFUL_TERMINATION_DAMAGES].proved
    pleading = draft.pleadings.claims.get(line.code)  # type: ignore[call-overload]  # a kind is its text
    return None if pleading is None else pleading.burden


def _of_the_claims(draft: Draft, lines: tuple[ClaimLine, ...]) -> Iterator[Row]:
    """Each piece once, with all the claims that rest on it."""
    pieces: dict[tuple[str, str, Text], list[str]] = {}
    for line in lines:
        burden = _burden_of(draft, line)
        for proof in burden.proofs if burden else ():
            pieces.setdefault((proof.name.zh, proof.fact.zh, proof.holder), []).append(str(line.number))
    for (name, fact, holder), numbers in pieces.items():
        form = "申请责令提供" if holder is EMPLOYER else "〔原件／复印件〕"
        yield name, f"第{'、'.join(numbers)}项请求：{fact}", holder.zh, form


def _burdens(draft: Draft, lines: tuple[ClaimLine, ...]) -> Iterator[Block]:
    """Who proves what, claims under the same rule together."""
    rules: dict[tuple[str, tuple[Article, ...]], list[str]] = {}
    for line in lines:
        burden = _burden_of(draft, line)
        if burden is not None:
            rules.setdefault((burden.text.zh, _cites(draft, burden)), []).append(str(line.number))
    if rules:
        yield Heading("举证责任")
    for number, ((text, cites), claims) in enumerate(rules.items(), 1):
        basis = f"（{wording.articles(cites)}）" if cites else ""
        yield Item(str(number), f"第{'、'.join(claims)}项请求：{text}{basis}。")


def _cites(draft: Draft, burden: Burden) -> tuple[Article, ...]:
    local = (id for place, id in burden.local if draft.case.region.startswith(place))
    migrant = ("NMG 15",) if "WPR 6" in burden.cites and draft.case.worker.rural_migrant else ()
    return wording.cited(draft.case, *burden.cites, *migrant, *local)


def _production(draft: Draft, lines: tuple[ClaimLine, ...], rows: list[Row]) -> Iterator[Block]:
    """What the employer holds: the commission is asked to order it produced."""
    held = list(dict.fromkeys(name for name, _, holder, _ in rows if holder == EMPLOYER.zh))
    if not held:
        return
    basis = wording.articles(wording.cited(draft.case, "MAL 6", "MAL 39"))
    yield Heading("责令被申请人提供证据的申请")
    yield Paragraph(
        f"下列证据由{draft.employer}掌握管理，申请人无法取得。依据{basis}，申请责令其在指定期限内提供；不提供的，由其承担不利后果："
    )
    yield from (Item(str(number), f"{name}。") for number, name in enumerate(held, 1))


def all_cites(draft: Draft, lines: tuple[ClaimLine, ...]) -> Iterator[Article]:
    """The articles on the burden of proof that the list cites."""
    for line in lines:
        burden = _burden_of(draft, line)
        if burden is not None:
            yield from _cites(draft, burden)


def against(draft: Draft) -> tuple[Text, ...]:
    """Circumstances in the file that speak against the relationship."""
    found = draft.case.relationship
    return (
        tuple(EVIDENCE[piece.kind].name for piece in found.evidence if EVIDENCE[piece.kind].side == "against")
        if found
        else ()
    )
