"""The numbered claims of an application 仲裁请求逐项 (R-PROC-13): period, item, sum, computation, articles, alternative claim."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc._entitlement import REINSTATEMENT as REINSTATED
from laborcalc._overtime_rates import KIND_NAMES as OVERTIME_KINDS
from laborcalc._relationship_finding import Band
from laborcalc._unpaid_wages import ITEMS
from laborcalc.assessment import assess
from laborcalc.money import add, fen
from laborcalc.outcome import Award
from laborcalc.terms import PAID, Ground, Kind
from laborcalc.trace import FACT, YUAN, Quantity, steps
from laborcalc.views import _chinese as zh
from laborcalc.views._claim_periods import has_months_on_release, owed_lines, period_of
from laborcalc.views._claim_second_wage import runs_on, second_wage_name
from laborcalc.views.claims_list import ClaimLine

if TYPE_CHECKING:
    from laborcalc._relationship_finding import Finding
    from laborcalc.errors import Gap
    from laborcalc.facts import Case
    from laborcalc.law.sources import Article
    from laborcalc.outcome import Assessment, Combination, Outcome


class Draft(NamedTuple):
    """What the parts of the document are written from."""

    result: Assessment
    case: Case
    combinations: tuple[Combination, ...]
    finding: Finding | None

    @property
    def dispatch(self) -> bool:
        """Two respondents: the dispatching unit and the user unit (MAL 22)."""
        return self.case.employment is not None and self.case.employment.kind == "dispatch"

    @property
    def employer(self) -> str:
        """What the employer is called."""
        return "被申请人一" if self.dispatch else "被申请人"

    @property
    def excluded(self) -> bool:
        """Do the facts lead to another law than that of employment, whatever the evidence."""
        return self.finding is not None and self.finding.band is Band.EXCLUDED

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
            if claim.status != "not_due" and self.asked(claim.kind) and not is_paid(claim)
        )

    @property
    def ended(self) -> bool:
        """Has the employment ended by the day of the application."""
        job, end = self.case.employment, self.case.termination
        if end is None or end.ground in (Ground.MERGER_OR_CHANGE, Ground.DEATH):
            return False
        on = (job.last_day if job else None) or end.notified_on
        return on is None or on <= (self.case.filed_on or self.case.as_of)


def drafted_from(result: Assessment, case: Case) -> Draft:
    """The draft of an assessment; its combinations are in full, as limitation has to be pleaded (JI2 20)."""
    full = result
    if result.limitation_pleaded:
        full = assess(case.model_copy(update={"limitation_pleaded": None}), alternatives=False)
    return Draft(result, case, full.combinations, result.relationship)


def is_paid(claim: Outcome) -> bool:
    """Is nothing left of what was due."""
    if claim.status == "not_due":
        return claim.reason.code == "PAID"
    return claim.status == "due" and not claim.amount and not claim.missing


# Endings that the statute calls 终止; the others are 解除.
EXPIRED_GROUNDS = frozenset((
    Ground.EXPIRY_EMPLOYER_ENDS, Ground.EXPIRY_WORKER_REFUSES_SAME_TERMS, Ground.TASK_COMPLETED, Ground.RETIREMENT,
    Ground.DEATH, Ground.BANKRUPTCY, Ground.DISSOLUTION, Ground.OPERATING_TERM_ENDS, Ground.AGREED_CONDITION,
    Ground.ENDED_AFTER_EXPIRED_TERM, Ground.REFUSAL_TO_SIGN_FIRST_MONTH, Ground.REFUSAL_TO_SIGN_LATER,
))  # fmt: skip


def verb(case: Case) -> str:
    """解除 or 终止, by the ground."""
    return "终止" if case.termination is not None and case.termination.ground in EXPIRED_GROUNDS else "解除"


def item_name(kind: Kind, case: Case) -> str:
    """What a claim is called in an application."""
    ended = verb(case)
    if kind is Kind.NOTICE_PAY:
        return f"未提前三十日通知{ended}劳动合同的代通知金"
    return {
        Kind.MINIMUM_WAGE_SHORTFALL: "低于最低工资标准的工资差额",
        Kind.ECONOMIC_COMPENSATION: f"{ended}劳动合同经济补偿",
        Kind.UNLAWFUL_TERMINATION_DAMAGES: f"违法{ended}劳动合同赔偿金",
        Kind.DOUBLE_WAGES: "未订立书面劳动合同二倍工资差额",
        Kind.WAGES_DURING_DISPUTE: "违法解除劳动合同期间的工资损失",
        Kind.OVERTIME_PAY: "加班费",
        Kind.ANNUAL_LEAVE_PAY: "未休年休假工资报酬",
        Kind.SICK_PAY: "病假工资",
        Kind.STOPPAGE_PAY: "停工停产期间的工资、生活费",
        Kind.MATERNITY_PAY: "产假工资",
        Kind.PROBATION_DAMAGES: "违法约定试用期赔偿金",
        Kind.ADDITIONAL_COMPENSATION: "逾期不支付劳动报酬等的加付赔偿金",
        Kind.NON_COMPETE_COMPENSATION: "竞业限制经济补偿",
        Kind.MEDICAL_SUBSIDY: "医疗补助费",
        Kind.UNPAID_WAGES: "拖欠的劳动报酬",
    }[kind]  # fmt: skip


# --- the list ---


def claim_lines(draft: Draft) -> tuple[ClaimLine, ...]:
    """The numbered claims in the order of R-PROC-13; never 2N beside N, and neither beside reinstatement."""
    drafted = [*_relationship(draft), *_sums(draft), *_user_unit(draft), *_documents(draft)]
    return tuple(
        ClaimLine(number, code, text, amount, details)
        for number, (code, text, amount, details) in enumerate(drafted, 1)
    )


Drafted = tuple[str, str, Decimal | None, tuple[str, ...]]


def _relationship(draft: Draft) -> Iterator[Drafted]:
    found, job = draft.case.relationship, draft.case.employment
    if found is None or draft.excluded:
        return
    start = found.claimed_start or (job and job.start)
    end = found.claimed_end or (job and job.last_day)
    since = zh.day(start) if start else "〔入职日期〕"
    until = f"至{zh.day(end)}期间" if end else "起至今" if draft.case.termination is None else "至〔离职日期〕期间"
    text = f"确认申请人与{draft.employer}自{since}{until}存在劳动关系。"
    yield "relationship", text, None, _basis(zh.cited(draft.case, "LCL 7", "N12 1"))


def _sums(draft: Draft) -> Iterator[Drafted]:
    gap_wages = Kind.WAGES_DURING_DISPUTE
    shown = [claim for claim in draft.claims if _is_listed(draft, claim)]
    if draft.reinstated and all(claim.kind is not gap_wages for claim in shown):
        yield _reinstatement(draft)
    for claim in shown:
        if draft.reinstated and claim.kind is gap_wages:
            yield _reinstatement(draft)
        yield _sum(draft, claim)


_OF_ONE_ENDING = (Kind.ECONOMIC_COMPENSATION, Kind.UNLAWFUL_TERMINATION_DAMAGES)


def _is_listed(draft: Draft, claim: Outcome) -> bool:
    """Of the two remedies for one ending that both wait, the damages; neither beside reinstatement."""
    if claim.kind is Kind.ECONOMIC_COMPENSATION:
        return all(other.kind is not Kind.UNLAWFUL_TERMINATION_DAMAGES for other in draft.claims)
    return not (draft.reinstated and claim.kind is Kind.UNLAWFUL_TERMINATION_DAMAGES)


def _reinstatement(draft: Draft) -> Drafted:
    text = f"确认{draft.employer}{verb(draft.case)}劳动合同违法，裁决双方继续履行劳动合同。"
    details = [*_basis(zh.cited(draft.case, "LCL 48")), *_alternatives(draft)]
    return REINSTATED, text, None, tuple(details)


def _user_unit(draft: Draft) -> Iterator[Drafted]:
    if draft.dispatch:
        text = "裁决被申请人二对其给申请人造成的损害，与被申请人一承担连带赔偿责任。"
        yield "user_unit", text, None, _basis(zh.cited(draft.case, "LCL 92", "MAL 22"))


def _documents(draft: Draft) -> Iterator[Drafted]:
    if draft.ended and not draft.reinstated:
        text = f"{draft.employer}出具{verb(draft.case)}劳动合同的证明（离职证明）。"
        yield "documents", text, None, _basis(zh.cited(draft.case, "LCL 50(1)"))


def _basis(cites: tuple[Article, ...]) -> tuple[str, ...]:
    return (f"法律依据：{zh.articles(cites)}。",) if cites else ()


# --- a claim for a sum ---


def _sum(draft: Draft, claim: Outcome) -> Drafted:
    name = f"{period_of(draft.case, claim)}{claim_name(draft.case, claim)}"
    if isinstance(claim, Award) and claim.amount:
        text = f"{draft.employer}支付{name}{zh.yuan(claim.amount)}{_running(draft, claim)}。"
        return claim.kind.value, text, claim.amount, tuple(_details(draft, claim))
    stated = [c.amount for c in draft.case.claims or () if c.kind is claim.kind and c.amount is not None]
    asked = f"（申请人主张{zh.yuan(add(stated))}）" if stated else ""
    text = f"{draft.employer}支付{name}{asked}，数额待补充：{waiting_for(draft.case, claim)}。"
    return claim.kind.value, text, None, tuple(_of_ending(draft, claim))


def claim_name(case: Case, claim: Outcome) -> str:
    """Wages by what they are, the second wage by what was not signed; mostly a claim is named by its kind."""
    if claim.kind is Kind.DOUBLE_WAGES:
        return second_wage_name(case, claim)
    if claim.kind is Kind.NON_COMPETE_COMPENSATION and has_months_on_release(claim):
        name = item_name(claim.kind, case)
        return f"{name}（含解除后额外三个月）" if period_of(case, claim) else f"解除后额外三个月的{name}"
    lines = owed_lines(claim) if claim.kind is Kind.UNPAID_WAGES else []
    items = dict.fromkeys(item.zh for line in lines if (item := line.label.values.get("item")) is not None)
    kept_back = ["被扣发的工资"] if items.pop(ITEMS["deduction"].zh, "") is None else []
    owed = [f"拖欠的{zh.listed(items)}"] if items else []
    return zh.listed((*owed, *kept_back)) or item_name(claim.kind, case)


def _running(draft: Draft, award: Award) -> str:
    if any(message.code == "STILL_RUNNING" for message in award.assumptions):
        return f"（暂计至{zh.day(draft.case.as_of)}，此后按同一标准计至劳动合同恢复履行之日）"
    until = runs_on(award)
    return f"（暂计至{zh.day(until)}，此后按同一标准计至法定应付期间届满之日）" if until else ""


def _details(draft: Draft, award: Award) -> Iterator[str]:
    parts = _parts(draft, award)
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
    yield from _basis(award.cites)
    yield from _of_ending(draft, award)


def _computed(award: Award) -> str:
    """The computation, which ends in the sum claimed; of a single line with what was taken off it."""
    whole = zh.formula(award.trace)
    if len(award.lines) != 1 or not _differs_from_lines(award):
        return whole
    line = zh.formula(award.lines[0].trace)
    return f"{line}；{whole}" if line and whole else whole


def _differs_from_lines(award: Award) -> bool:
    """Does the sum differ from that of its lines, as where something was paid."""
    return bool(award.lines) and add(line.trace.value for line in award.lines) != award.amount


def _parts(draft: Draft, award: Award) -> list[str]:
    """The sub-lines of a claim: its lines with their computation, and lines whose sum is missing; one alone is no list."""
    parts = [(zh.plain(line.label.say("zh")), line.trace) for line in owed_lines(award)] or _overtime_parts(award)
    shown = [f"{label}{zh.yuan(fen(quantity.value))}{_bracketed(quantity)}" for label, quantity in parts]
    gaps = [f"{gap_name(draft.case, gap)}，数额待补充" for gap in award.missing if _is_line(gap)]
    return [*shown, *gaps] if len(shown) + len(gaps) > 1 else []


def _is_line(gap: Gap) -> bool:
    return gap.path.startswith("arrears.")


def _bracketed(quantity: Quantity) -> str:
    """The computation of a sub-line; that of a single whole month says nothing."""
    text = zh.formula(quantity)
    return f"（{text}）" if text and " × 1 = " not in text else ""


def _overtime_parts(award: Award) -> list[tuple[str, Quantity]]:
    """Weekday, rest day and holiday apart (LL 44), then what was paid; nothing where they do not come to the sum."""
    if award.kind is not Kind.OVERTIME_PAY:
        return []
    known = set(OVERTIME_KINDS.values())
    named = [(step.name, step) for step in steps(award.trace) if step.name is not None and step.unit is YUAN]
    earned = [(name.zh, step) for name, step in named if name in known]
    paid = [(_PAID_ALREADY, step) for name, step in named if name == PAID and step.op == FACT]
    owed = add(step.value for _, step in earned), add(step.value for _, step in paid)
    return [*earned, *paid] if len(earned) + len(paid) > 1 and fen(owed[0] - owed[1]) == award.amount else []


_PAID_ALREADY = "扣除已付"


def gap_name(case: Case, gap: Gap) -> str:
    """What a missing fact is called: an entry of arrears by its item and time."""
    field, _, rest = gap.path.partition(".")
    index = rest.partition(".")[0]
    if field == "arrears" and index.isdigit() and int(index) < len(case.arrears):
        entry = case.arrears[int(index)]
        time = zh.period(entry.start, entry.end) if entry.start and entry.end else ""
        return f"{time}{ITEMS[entry.item].zh}"
    return zh.plain(gap.what.zh)


def waiting_for(case: Case, claim: Outcome) -> str:
    """The missing facts of a claim; a rule that is not held, and a claim without any fact, ask for the sum itself."""
    named = [gap_name(case, gap) for gap in claim.missing if gap.code != "RULE"]
    told = [name for name in dict.fromkeys(named) if name not in item_name(claim.kind, case)]
    return zh.listed(told) if told else "〔计算期间与金额〕"


# --- primary and alternative claims ---


def _of_ending(draft: Draft, claim: Outcome) -> Iterator[str]:
    if claim.kind in _OF_ONE_ENDING and not draft.reinstated:
        yield from _alternatives(draft)


def _alternatives(draft: Draft) -> Iterator[str]:
    """The alternative claim: what is asked for if the primary one is not upheld; never in a total."""
    chosen = draft.chosen
    if chosen is None:
        return
    for other in draft.combinations:
        text = _instead(draft, chosen, other) if _is_alternative(draft, chosen, other) else ""
        if text:
            yield f"备位请求：如{_if(draft, other)}，则请求支付{text}（{zh.articles(other.cites)}；不与主位请求并计）。"


def _is_alternative(draft: Draft, chosen: Combination, other: Combination) -> bool:
    """The other answer where it gives less; damages where reinstatement is asked for. N instead of 2N is an election."""
    if other.id.endswith("damages"):
        return draft.reinstated
    return not other.chosen and other.id.endswith("lawfully") and (draft.reinstated or other.total <= chosen.total)


def _if(draft: Draft, other: Combination) -> str:
    if other.id.endswith("damages"):
        return "认定劳动合同已经不能继续履行"
    return f"不支持上述主位请求，认定{verb(draft.case)}劳动合同合法"


def _instead(draft: Draft, chosen: Combination, other: Combination) -> str:
    before = {kind: (status, amount) for kind, status, amount in chosen.claims}
    parts = []
    for kind, status, amount in other.claims:
        counted = other.counted is None or kind in other.counted
        if status == "not_due" or amount == 0 or not counted or before.get(kind) == (status, amount):
            continue
        parts.append(f"{item_name(kind, draft.case)}{'（数额待补充）' if amount is None else zh.yuan(amount)}")
    return zh.listed(parts)
