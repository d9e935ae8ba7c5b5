"""Builds the claims list 仲裁申请书 from an assessment (R-PROC-13; MAL 28): parties, claims, facts, evidence, computation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.money import EXACT, add
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.foundation.trace import steps
from laborcalc.law.regions import find_region
from laborcalc.results.application import Block, ClaimLine, ClaimsList, Heading, Item, PageBreak, Paragraph
from laborcalc.results.outcome import Award, NotDue
from laborcalc.rules.claims import name_of
from laborcalc.views.application import respondents, wording
from laborcalc.views.application.annex import computation
from laborcalc.views.application.facts import facts
from laborcalc.views.application.injury import fund_lines, fund_list
from laborcalc.views.application.lines import Draft, claim_lines, drafted_from, is_paid
from laborcalc.views.application.proof import against, all_cites, evidence
from laborcalc.views.application.readings import readings
from laborcalc.views.relationship.parts import gains
from laborcalc.views.relationship.words import BANDS, CAVEAT
from laborcalc.views.steps import money

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.outcome import Outcome

TITLE = "劳动人事争议仲裁申请书"
_SEXES = {"male": "男", "female": "女"}


def build(result: Assessment) -> ClaimsList:
    """The document of an assessment that holds its case.

    Raises:
        BadCase: `NO_CASE` where the assessment was made without its case.
    """
    if result.case is None:
        raise BadCase([Problem("NO_CASE", "case", _NO_CASE, _USE_ASSESS)])
    draft = drafted_from(result, result.case)
    lines, fund = claim_lines(draft), fund_lines(result)
    return ClaimsList(
        title=TITLE,
        claims=lines,
        total=add(line.amount for line in lines if line.amount is not None),
        body=tuple(_body(draft, lines)),
        annex=(PageBreak(), *evidence(draft, lines), *computation(draft, lines), *fund_list(result, fund)),
        notes=tuple(_notes(draft, lines)),
        readings=readings(draft, lines),
        drafted_for=draft.case.as_of,
        fund=fund,
    )


_NO_CASE = Text("评估结果不带案情，无法起草申请书", "the assessment does not hold its case: nothing to draft from")
_USE_ASSESS = Text("请使用 assess(case) 的结果", "use the result of assess(case)")


def _body(draft: Draft, lines: tuple[ClaimLine, ...]) -> Iterator[Block]:
    yield Heading(TITLE, 1)
    yield from _parties(draft)
    yield Heading("仲裁请求")
    if not lines:
        yield Paragraph("〔仲裁请求〕")
    yield from (Item(str(line.number), line.text, line.details) for line in lines)
    yield from _total(lines)
    yield Heading("事实与理由")
    yield from facts(draft)
    yield from _signature(draft)


# --- parties ---


def _parties(draft: Draft) -> Iterator[Block]:
    """What MAL 28 asks of an application; what the file does not say stays a blank."""
    worker = draft.case.worker
    sex = _SEXES.get(worker.sex or "", "〔性别〕")
    born = f"{zh.day(worker.birth_date)}出生" if worker.birth_date else "〔出生日期〕出生"
    yield Paragraph(
        f"申请人：〔姓名〕，{sex}，{born}，职业：〔职业〕，工作单位：〔工作单位〕，住址：〔住址〕，"
        "公民身份号码：〔号码〕，联系电话：〔电话〕。"
    )
    yield Paragraph("委托代理人：〔姓名〕，〔律师事务所或工会等单位〕，联系电话：〔电话〕。")
    yield from respondents.paragraphs(draft.pleadings.parties)


def _total(lines: tuple[ClaimLine, ...]) -> Iterator[Block]:
    sums = [line for line in lines if line.amount is not None]
    if not sums:
        return
    numbers = zh.listed(str(line.number) for line in sums)
    notes = [f"以上第{numbers}项请求合计{zh.yuan(add(line.amount for line in sums if line.amount is not None))}"]
    if any("暂计至" in line.text for line in sums):
        notes.append("其中标明暂计的部分计至所载之日")
    if any("待补充" in text for line in lines for text in (line.text, *line.details)):
        notes.append("待补充的数额未计入")
    if any(text.startswith("备位请求") for line in lines for text in line.details):
        notes.append("备位请求未计入")
    yield Paragraph("；".join(notes) + "。", "bold")


def _signature(draft: Draft) -> Iterator[Block]:
    """To whom, by whom, when, and what is attached; a copy for each respondent (MAL 28)."""
    place = find_region(draft.case.region).say("zh")
    filed = draft.case.filed_on
    yield Paragraph("此致")
    yield Paragraph(f"{place}〔区、县〕劳动人事争议仲裁委员会", "plain")
    yield Paragraph("申请人（签名）：〔　　　　　〕", "right")
    yield Paragraph(zh.day(filed) if filed else "〔　　〕年〔　　〕月〔　　〕日", "right")
    copies = respondents.number(len(draft.pleadings.parties))
    yield Paragraph("附件：", "plain")
    attached = (f"本申请书副本{copies}份；", "证据清单及证据材料；", "计算明细；", "申请人身份证明复印件〔份数〕。")
    yield from (Item(str(number), text) for number, text in enumerate(attached, 1))


# --- notes for the drafter ---


def _notes(draft: Draft, lines: tuple[ClaimLine, ...]) -> Iterator[Message]:
    """What a drafter must see and the commission need not: limitation, elections, sources, what the rules warned of."""
    yield from _of_the_relationship(draft)
    yield from _of_the_choice(draft)
    for claim in draft.result.claims:
        yield from _of_a_claim(draft, claim, lines)
    unlike = against(draft)
    if unlike:
        yield Message("AGAINST", _AGAINST, kinds=listed(unlike))
    to_check = wording.unread(dict.fromkeys(_cited(draft, lines)))
    if to_check:
        names = Text(wording.articles(to_check), "; ".join(article.say("en") for article in to_check))
        yield Message("SOURCES_TO_CHECK", _SOURCES, articles=names)
    yield from draft.result.warnings


def _of_the_relationship(draft: Draft) -> Iterator[Message]:
    """How far the evidence carries, and what to gather before filing."""
    found = draft.finding
    if found is None:
        return
    yield Message("RELATIONSHIP_BAND", _BAND, band=BANDS[found.band], caveat=CAVEAT)
    if draft.off_employment:
        yield Message("RELATIONSHIP_EXCLUDED", _EXCLUDED, why=found.reasons[0])
    yield from (note for note in found.warnings if note.code in ("NOT_ON_THIS_ROUTE", "CHAIN_WHOM"))
    for step in found.next_steps:
        gain = Text(gains(step, found.band, "zh"), gains(step, found.band, "en"))
        yield Message("RELATIONSHIP_NEXT", _GATHER, name=step.name, gain=gain, holder=step.holder, how=step.how)


_BAND = Text("劳动关系的证据：{band}；{caveat}", "evidence of the relationship: {band}; {caveat}")
_EXCLUDED = Text("未列确认劳动关系的请求：{why}", "no claim that the employment be confirmed is listed: {why}")
_GATHER = Text(
    "提交前宜补强：{name}（{gain}），由{holder}掌握，{how}",
    "better gathered before filing: {name} ({gain}), held by {holder}: {how}",
)


def _cited(draft: Draft, lines: tuple[ClaimLine, ...]) -> Iterator[Article]:
    shown = {line.code for line in lines}
    for claim in draft.result.claims:
        if isinstance(claim, Award) and claim.kind.value in shown:
            yield from claim.cites
            yield from (article for step in steps(claim.trace) for article in step.cites)
    if "relationship" in shown:
        yield from wording.cited(draft.case, "N12 1")
    yield from all_cites(draft, lines)


_AGAINST = Text(
    "案情载有不利于劳动关系的情形（{kinds}），未列入证据清单，请准备应对",
    "the file names circumstances against the relationship ({kinds}); they are not in the list of evidence: prepare for them",
)
_SOURCES = Text(
    "下列条文库中仅据转载或未见原文，引用前请核对：{articles}",
    "these articles were read second-hand or not at all; check them before citing: {articles}",
)


def _of_the_choice(draft: Draft) -> Iterator[Message]:
    chosen = draft.chosen
    for other in draft.combinations:
        if chosen is not None and not other.chosen and other.condition is not None and other.total > chosen.total:
            yield Message("LARGER_OTHERWISE", _LARGER, condition=other.condition, total=money(other.total))


_LARGER = Text(
    "{condition}，合计可达{total}元，高于现列的主位请求；有证据支持的，请在案情中写明，改以其为主位请求",
    "{condition}, the total would be {total} yuan, more than the primary claims: where evidence supports it, say so in the case file",
)


def _of_a_claim(draft: Draft, claim: Outcome, lines: tuple[ClaimLine, ...]) -> Iterator[Message]:
    name, asked = name_of(claim.kind), draft.asked(claim.kind)
    listed = any(line.code == claim.kind for line in lines)
    if is_paid(claim):
        yield Message("CLAIM_PAID", _PAID, name=name)
    elif isinstance(claim, NotDue):
        if asked and draft.result.asked_for is not None:
            yield Message("CLAIM_NOT_DUE", _NOT_DUE, name=name, reason=claim.reason)
    elif isinstance(claim, Award):
        if not asked:
            yield Message("CLAIM_NOT_ASKED", _NOT_ASKED, name=name, amount=claim.trace.figure())
        elif listed:
            yield from _of_an_award(draft, claim, name)
    if listed:
        told = (*claim.assumptions, *claim.warnings)
        yield from (Message(note.code, _OF_CLAIM, name=name, note=note) for note in told)


_NOT_DUE = Text(
    "{name}：案情已请求，依现有事实不应支付（{reason}），未列入",
    "{name} is asked for, but not due ({reason}): left out",
)
_PAID = Text("{name}：依案情所载已经付清，未列入", "{name}: paid in full as the file has it, left out")
_NOT_ASKED = Text(
    "{name}：依法可得{amount}元，案情未请求，未列入；可以考虑增加",
    "{name} of {amount} yuan is due but not asked for: left out; consider adding it",
)
_OF_CLAIM = Text("{name}：{note}", "{name}: {note}")


def _of_an_award(draft: Draft, award: Award, name: Text) -> Iterator[Message]:
    if award.expired:
        left = draft.result.claimable(award)
        live = EXACT.subtract(award.amount, award.expired) if left is None or left == award.amount else left
        yield Message("CLAIM_EXPIRED", _EXPIRED, name=name, expired=money(award.expired), live=money(live))
    if award.last_filing_day is not None:
        yield Message("LAST_FILING_DAY", _LAST_DAY, name=name, day=award.last_filing_day)
    if award.kind is Kind.ADDITIONAL_COMPENSATION and not draft.case.payment_orders:
        yield Message("GATE_PROOF", _GATE)
    stated = [claim.amount for claim in draft.case.claims or () if claim.kind is award.kind]
    if stated and None not in stated and add(a for a in stated if a is not None) > award.amount:
        asked = money(add(a for a in stated if a is not None))
        yield Message("ASKED_MORE", _MORE, name=name, asked=asked, amount=money(award.amount))


_EXPIRED = Text(
    "{name}：时效抗辩成立的，其中{expired}元不予支持，支持{live}元；时效须由对方提出，全额列入请求，并请准备中断、中止的证据",
    "{expired} yuan of {name} may fall when limitation is pleaded, {live} are in time; it must be pleaded, so the whole is claimed: prepare proof of interruption",
)
_LAST_DAY = Text("{name}：最迟应于{day}前（含当日）申请仲裁", "{name}: file by {day}")
_GATE = Text(
    "加付赔偿金一般须先有劳动行政部门责令限期支付而逾期未付的证明，案情未载",
    "additional compensation mostly needs proof of an authority's order that was not obeyed; the file has none",
)
_MORE = Text(
    "{name}：案情请求{asked}元，高于依现有事实算得的{amount}元，按后者列入",
    "{name}: {asked} yuan are asked for, more than the {amount} that the facts support; the latter is listed",
)
