"""The numbered claims of an application 仲裁请求逐项 (R-PROC-13): period, item, sum, computation, articles, alternative claim."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.money import EXACT, add, fen
from laborcalc.foundation.terms import ITEM_NAMES, Ground, Kind
from laborcalc.foundation.trace import Quantity
from laborcalc.results.application import ClaimLine
from laborcalc.results.finding import Band, Route
from laborcalc.results.outcome import Award
from laborcalc.results.pleading import Party, Pleading, Pleadings
from laborcalc.results.questions import REINSTATEMENT as REINSTATED
from laborcalc.rules.claims import CLAIMS
from laborcalc.views.application import respondents, wording
from laborcalc.views.application.injury import employers_part, monthly_words
from laborcalc.views.steps import clean

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.missing import Gap
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.finding import Finding
    from laborcalc.results.outcome import Outcome
    from laborcalc.results.schedule import Combination


class Draft(NamedTuple):
    """What the parts of the document are written from."""

    result: Assessment
    case: Case
    pleadings: Pleadings
    finding: Finding | None

    @property
    def combinations(self) -> tuple[Combination, ...]:
        """The lawful combinations, before limitation."""
        return self.pleadings.combinations

    @property
    def verb(self) -> str:
        """解除 or 终止, by the ground."""
        return self.pleadings.ended

    def pleading(self, kind: Kind) -> Pleading:
        """How a claim reads."""
        return self.pleadings.claims[kind]

    @property
    def parties(self) -> tuple[Party, ...]:
        """The respondents, who hired first, and the third parties."""
        return self.pleadings.parties

    @property
    def employer(self) -> str:
        """What the employer is called."""
        return next(iter(respondents.called(self.parties).values()))

    @property
    def excluded(self) -> bool:
        """Do the facts lead to another law than that of employment, whatever the evidence."""
        return self.finding is not None and self.finding.band is Band.EXCLUDED

    @property
    def off_employment(self) -> bool:
        """Is confirming an employment the wrong thing to ask for: another law applies, or a chain of contracts."""
        return self.excluded or (self.finding is not None and self.finding.route is Route.CONTRACTING_CHAIN)

    @property
    def chosen(self) -> Combination | None:
        """The schedule of the primary claims."""
        return next((combination for combination in self.combinations if combination.chosen), None)

    @property
    def reinstated(self) -> bool:
        """Is the employment to go on: then neither 2N nor N is asked for (LCL 48)."""
        return self.chosen is not None and self.chosen.id.endswith(REINSTATED)

    def asked(self, kind: Kind) -> bool:
        """Is the kind asked for; a case without a list asks for all that is due."""
        return self.result.asked_for is None or kind in self.result.asked_for

    @property
    def claims(self) -> tuple[Outcome, ...]:
        """What is due or waits for facts, and is asked for; what was paid in full is no claim."""
        return tuple(
            claim
            for claim in self.result.claims
            if claim.status != "not_due" and self.asked(claim.kind) and not is_paid(claim) and not _for_the_fund(claim)
        )

    @property
    def ended(self) -> bool:
        """Has the employment ended by the day of the application."""
        job, end = self.case.employment, self.case.termination
        if end is None or end.ground in (Ground.MERGER_OR_CHANGE, Ground.DEATH):
            return False
        on = (job.last_day if job else None) or end.notified_on
        return on is None or on <= self.case.filing_day


def drafted_from(result: Assessment, case: Case) -> Draft:
    """The draft of an assessment that holds its case."""
    assert result.later is not None  # `assess` hands it in with the case
    return Draft(result, case, result.later.pleadings(result), result.relationship)


def _for_the_fund(claim: Outcome) -> bool:
    """Is all of it asked of the insurance fund, by a form of its own."""
    return isinstance(claim, Award) and bool(claim.amount) and claim.fund == claim.amount


def is_paid(claim: Outcome) -> bool:
    """Is nothing left of what was due."""
    if claim.status == "not_due":
        return claim.reason.code == "PAID"
    return claim.status == "due" and not claim.amount and not claim.missing


# --- the list ---


def claim_lines(draft: Draft) -> tuple[ClaimLine, ...]:
    """The numbered claims in the order of R-PROC-13; never 2N beside N, and neither beside reinstatement."""
    drafted = [*_relationship(draft), *_entity(draft), *_sums(draft), *_user_unit(draft), *_documents(draft)]
    return tuple(
        ClaimLine(number, code, text, amount, details)
        for number, (code, text, amount, details) in enumerate(drafted, 1)
    )


Drafted = tuple[str, str, Decimal | None, tuple[str, ...]]


def _relationship(draft: Draft) -> Iterator[Drafted]:
    found, job = draft.case.relationship, draft.case.employment
    if found is None or draft.off_employment:
        return
    start = found.claimed_start or (job and job.start)
    end = found.claimed_end or (job and job.last_day)
    since = zh.day(start) if start else "〔入职日期〕"
    until = f"至{zh.day(end)}期间" if end else "起至今" if draft.case.termination is None else "至〔离职日期〕期间"
    text = f"确认申请人与{draft.employer}自{since}{until}存在劳动关系。"
    yield "relationship", text, None, _basis(wording.cited(draft.case, "LCL 7", "N12 1"))


def _sums(draft: Draft) -> Iterator[Drafted]:
    gap_wages = Kind.WAGES_DURING_DISPUTE
    shown = [claim for claim in draft.claims if _is_listed(draft, claim)]
    if draft.reinstated and all(claim.kind is not gap_wages for claim in shown):
        yield _reinstatement(draft)
    for claim in shown:
        if draft.reinstated and claim.kind is gap_wages:
            yield _reinstatement(draft)
        yield _sum(draft, claim)


def _is_listed(draft: Draft, claim: Outcome) -> bool:
    """Of the two remedies for one ending that both wait, the damages; neither beside reinstatement. An order to pay into an agency is no sum."""
    if any(gap.code == "AGENCY" for gap in claim.missing):
        return False
    if claim.kind is Kind.ECONOMIC_COMPENSATION:
        return all(other.kind is not Kind.UNLAWFUL_TERMINATION_DAMAGES for other in draft.claims)
    return not (draft.reinstated and claim.kind is Kind.UNLAWFUL_TERMINATION_DAMAGES)


def _reinstatement(draft: Draft) -> Drafted:
    text = f"确认{draft.employer}{draft.verb}劳动合同违法，裁决双方继续履行劳动合同。"
    details = [*_basis(wording.cited(draft.case, "LCL 48")), *_alternatives(draft)]
    return REINSTATED, text, None, tuple(details)


def _entity(draft: Draft) -> Iterator[Drafted]:
    """Above one who hired without capacity: the liability of an employing entity, which is no employment (JI2 1, 2)."""
    awards = [claim for claim in draft.claims if isinstance(claim, Award) and claim.amount]
    for name, ids in respondents.entities(draft.parties, awards).items():
        yield "entity", f"确认{name}为承担用工主体责任的单位。", None, _basis(wording.cited(draft.case, *ids))


def _user_unit(draft: Draft) -> Iterator[Drafted]:
    """The user unit, while the file does not say whose fault the damage is."""
    user = next((name for party, name in respondents.called(draft.parties).items() if party.role == USER), None)
    facts = draft.case.dispatch
    if user is not None and (facts is None or facts.fault is None):
        text = f"裁决{user}对其给申请人造成的损害，与{draft.employer}承担连带赔偿责任。"
        yield "user_unit", text, None, _basis(wording.cited(draft.case, "LCL 92", "MAL 22"))


USER = "用工单位"


def _documents(draft: Draft) -> Iterator[Drafted]:
    """What is asked for beside money; the papers of an ending only where it stands."""
    for order in draft.pleadings.orders:
        if not order.after_the_end or (draft.ended and not draft.reinstated):
            text = clean(order.text.replace("{employer}", draft.employer))
            yield order.code, text, None, _basis(wording.cited(draft.case, *order.cites))


def _basis(cites: tuple[Article, ...]) -> tuple[str, ...]:
    return (f"法律依据：{wording.articles(cites)}。",) if cites else ()


# --- a claim for a sum ---


def _sum(draft: Draft, claim: Outcome) -> Drafted:
    pleading = draft.pleading(claim.kind)
    name = f"{pleading.period}{pleading.name}"
    if isinstance(claim, Award) and claim.amount:
        own = EXACT.subtract(claim.amount, claim.fund)
        owing = respondents.owing(draft.parties, claim) or draft.employer
        others = respondents.answering(draft.case, draft.parties, claim)
        text = f"裁决{owing}支付{name}{zh.yuan(own)}{_running(draft, claim)}{others}。"
        return claim.kind.value, text, own, tuple(_details(draft, claim))
    stated = [c.amount for c in draft.case.claims or () if c.kind is claim.kind and c.amount is not None]
    asked = f"（申请人主张{zh.yuan(add(stated))}）" if stated else ""
    text = f"裁决{draft.employer}支付{name}{asked}，数额待补充：{waiting_for(draft, claim)}。"
    return claim.kind.value, text, None, tuple(_of_ending(draft, claim))


def _running(draft: Draft, award: Award) -> str:
    if any(message.code == "STILL_RUNNING" for message in award.assumptions):
        return f"（暂计至{zh.day(draft.case.as_of)}，此后按同一标准计至劳动合同恢复履行之日）"
    if _goes_on(award, draft.case.as_of):
        return f"（暂计至{zh.day(draft.case.as_of)}，此后按月支付至法定停止支付之日）"
    until = _runs_on(award)
    return f"（暂计至{zh.day(until)}，此后按同一标准计至法定应付期间届满之日）" if until else ""


def _goes_on(award: Award, as_of: date) -> bool:
    """Does a benefit by the month go on after the day of the application."""
    return any(row.last is None or row.last > as_of for row in award.monthly)


def _runs_on(award: Award) -> date | None:
    """The day to which a claim is reckoned while more of it arises."""
    until = next((note.values.get("last") for note in award.assumptions if note.code == "RUNNING_ON"), None)
    return until if until and any(line.label.values.get("last") == until for line in award.lines) else None


def _details(draft: Draft, award: Award) -> Iterator[str]:
    parts = _parts(draft, award)
    yield from filter(None, (employers_part(award), *(f"{monthly_words(row)}。" for row in award.monthly)))
    yield from (f"（{number}）{text}{'。' if number == len(parts) else '；'}" for number, text in enumerate(parts, 1))
    more = [gap_name(draft.case, gap) for gap in award.missing if not _is_line(gap)]
    if more:
        yield f"{zh.listed(dict.fromkeys(more))}待补充，本项暂按现有事实计算，补充后数额可能增加。"
    if any(message.code == "ABOVE_CLAIM" for message in award.warnings):
        yield f"本项以申请人主张的{zh.yuan(award.amount)}为限，申请人保留在举证期限届满前增加请求的权利。"
    else:
        shown = _computed(award)
        if not parts or _differs_from_lines(award) or (shown and not award.lines):
            yield f"计算：{shown}。" if shown else "计算：详见所附《计算明细》。"
        elif add(fen(quantity.value) for _, quantity in draft.pleading(award.kind).parts) != award.amount:
            yield _ROUNDED
    yield from _basis(award.cites)
    yield from respondents.basis(draft.parties, award)
    yield from _of_ending(draft, award)


_ROUNDED = "各分项分别四舍五入到分，本项请求按合计后四舍五入的数额。"


def _computed(award: Award) -> str:
    """The computation, which ends in the sum claimed; of a single line with what was taken off it."""
    whole = wording.formula(award.trace)
    if len(award.lines) != 1 or not _differs_from_lines(award):
        return whole
    line = wording.formula(award.lines[0].trace)
    return f"{line}；{whole}" if line and whole else whole


def _differs_from_lines(award: Award) -> bool:
    """Does the sum differ from that of its lines, as where something was paid."""
    return bool(award.lines) and add(line.trace.value for line in award.lines) != award.amount


def _parts(draft: Draft, award: Award) -> list[str]:
    """The sub-lines of a claim: its lines with their computation, and lines whose sum is missing; one alone is no list."""
    parts = [(wording.plain(label.say("zh")), trace) for label, trace in draft.pleading(award.kind).parts]
    shown = [f"{label}{zh.yuan(fen(quantity.value))}{_bracketed(quantity)}" for label, quantity in parts]
    gaps = [f"{gap_name(draft.case, gap)}，数额待补充" for gap in award.missing if _is_line(gap)]
    return [*shown, *gaps] if len(shown) + len(gaps) > 1 else []


def _is_line(gap: Gap) -> bool:
    return gap.path.startswith("arrears.")


def _bracketed(quantity: Quantity) -> str:
    """The computation of a sub-line; that of a single whole month says nothing."""
    text = wording.formula(quantity)
    return f"（{text}）" if text and " × 1 = " not in text else ""


def gap_name(case: Case, gap: Gap) -> str:
    """What a missing fact is called: an entry of arrears by its item and time."""
    field, _, rest = gap.path.partition(".")
    index = rest.partition(".")[0]
    if field == "arrears" and index.isdigit() and int(index) < len(case.arrears):
        entry = case.arrears[int(index)]
        time = zh.period(entry.start, entry.end) if entry.start and entry.end else ""
        return f"{time}{ITEM_NAMES[entry.item].zh}"
    return wording.plain(gap.what.zh)


def waiting_for(draft: Draft, claim: Outcome) -> str:
    """The missing facts of a claim; a rule that is not held, and a claim without any fact, ask for the sum itself."""
    named = [gap_name(draft.case, gap) for gap in claim.missing if gap.code != "RULE"]
    told = [name for name in dict.fromkeys(named) if name not in draft.pleading(claim.kind).heading]
    return zh.listed(told) if told else "〔计算期间与金额〕"


# --- primary and alternative claims ---


def _of_ending(draft: Draft, claim: Outcome) -> Iterator[str]:
    if CLAIMS[claim.kind].remedy and not draft.reinstated:
        yield from _alternatives(draft)


def _alternatives(draft: Draft) -> Iterator[str]:
    """The alternative claim: what is asked for if the primary one is not upheld; never in a total."""
    chosen = draft.chosen
    if chosen is None:
        return
    for other in draft.combinations:
        text = _instead(draft, chosen, other) if _is_alternative(draft, chosen, other) else ""
        if text:
            yield f"备位请求：如{_if(draft, other)}，则请求支付{text}（{wording.articles(other.cites)}；不与主位请求并计）。"


def _is_alternative(draft: Draft, chosen: Combination, other: Combination) -> bool:
    """The other answer where it gives less; damages where reinstatement is asked for. N instead of 2N is an election."""
    if other.id.endswith("damages"):
        return draft.reinstated
    return not other.chosen and other.id.endswith("lawfully") and (draft.reinstated or other.total <= chosen.total)


def _if(draft: Draft, other: Combination) -> str:
    if other.id.endswith("damages"):
        return "认定劳动合同已经不能继续履行"
    return f"不支持上述主位请求，认定{draft.verb}劳动合同合法"


def _instead(draft: Draft, chosen: Combination, other: Combination) -> str:
    before = {kind: (status, amount) for kind, status, amount in chosen.claims}
    parts = []
    for kind, status, amount in other.claims:
        counted = other.counted is None or kind in other.counted
        if status == "not_due" or amount == 0 or not counted or before.get(kind) == (status, amount):
            continue
        parts.append(f"{draft.pleading(kind).heading}{'（数额待补充）' if amount is None else zh.yuan(amount)}")
    return zh.listed(parts)
