"""From the evidence to a finding 劳动关系认定 (R-REL-06): band, route, score, what hangs on it, what to gather next."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.money import ZERO, add
from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.law.sources import dated
from laborcalc.proof.catalogue.weights import AGAINST
from laborcalc.proof.gate import Gate, at_most, band_of, day_of, gate, route_of, settled, status_of
from laborcalc.proof.next_steps import arguments, next_steps
from laborcalc.proof.score import SHIFTED, is_proved, scored, told_factors, told_items
from laborcalc.proof.span import Assess, gaps, span_of
from laborcalc.results.finding import Band, Finding, Route
from laborcalc.rules.claims import CLAIMS, name_of

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.relationship import Relationship
    from laborcalc.foundation.terms import Kind
    from laborcalc.proof.score import Scored
    from laborcalc.results.assessment import Assessment


def finding_of(result: Assessment, assess: Assess) -> Finding | None:
    """The finding for an assessment; `None` when its case has no part `relationship`.

    `assess` works the claims out once more, for the time that the evidence supports.
    """
    case = result.case
    return None if case is None or case.relationship is None else found(case, case.relationship, result, assess)


def found(case: Case, facts: Relationship, attached: Assessment | None = None, assess: Assess | None = None) -> Finding:
    """The finding on the facts, with what hangs on it where an assessment is attached."""
    student = status_of(case, facts) == "student"
    result = scored(facts.evidence, ignored=facts.production_order_ignored, student=student)
    band, by = band_of(case, facts, result)
    limit = gate(case, facts)
    led = route_of(case, facts, result) if limit is None else limit
    band = at_most(band, None if limit is None else limit.most)
    excluded = band is Band.EXCLUDED
    falls, stake = _hanging(attached, led.route)
    span = span_of(case, facts, attached, assess)
    open_span = () if span.worked_out else (Message("SPAN_NOT_WORKED_OUT", _SPAN),)
    return Finding(
        band=band,
        route=led.route,
        score=result.score,
        factors=told_factors(result),
        items=told_items(result),
        reasons=_reasons(led, by, result, limit is not None),
        cites=dated(led.articles, day_of(case), case.as_of),
        next_steps=() if excluded else next_steps(case, facts, result, attached),
        arguments=() if excluded else arguments(case, facts, result),
        span=span,
        stake=stake,
        conditional=falls,
        warnings=(*_warnings(case, facts, result), *_off_the_route(led.route, falls), *open_span),
    )


def _hanging(attached: Assessment | None, route: Route) -> tuple[tuple[Kind, ...], Decimal | None]:
    """The claims that fall without a relationship, and what they come to."""
    if attached is None:
        return (), None
    falls = [claim for claim in attached if attached.in_schedule(claim) and not _stands(claim.kind, route)]
    return tuple(claim.kind for claim in falls), add(attached.claimable(claim) or ZERO for claim in falls)


def _stands(kind: Kind, route: Route) -> bool:
    """Does a claim stand without an employment; where only the employer was not registered, every one does."""
    return route is Route.NO_EMPLOYER or (route is not Route.EMPLOYMENT and route in CLAIMS[kind].stands_on)


def _off_the_route(route: Route, falls: tuple[Kind, ...]) -> Iterator[Message]:
    if falls and route is not Route.EMPLOYMENT:
        yield Message("NOT_ON_THIS_ROUTE", _OFF_ROUTE, claims=listed(name_of(kind) for kind in falls))


_OFF_ROUTE = Text(
    "{claims}：以劳动关系为前提，现有事实指向的法律不支持；所列数额只在推翻该结论时成立",
    "{claims}: presuppose an employment, which these facts do not lead to; the sums listed stand only if that is overturned",
)


def _reasons(led: Gate, by: Message, result: Scored, gated: bool) -> tuple[Message, ...]:
    found = [led.why] if gated and led.most is Band.EXCLUDED else [led.why, by]
    if result.shifted:
        found.append(Message("BURDEN_MOVED", _MOVED, weight=SHIFTED.figure(), articles=listed(SHIFTED.cites, "; ")))
    return tuple(found)


_MOVED = Text(
    "用人单位掌握工资、考勤、招用记录，被要求提交而未提交：在管理、报酬、主体三项各加一项{weight}的证据（{articles}）",
    "the employer holds pay, attendance and hiring records, was asked for them and did not produce them: one more item of {weight} on management, pay and identity ({articles})",
)


def _warnings(case: Case, facts: Relationship, result: Scored) -> tuple[Message, ...]:
    warnings = [Message("NO_NUMBERS", _NO_NUMBERS)]
    if facts.in_dispute != "existence":
        warnings.append(Message("NOT_EXISTENCE", _NOT_EXISTENCE))
    if facts.in_dispute == "continuity" and (found := gaps(case, facts)):
        stretches = (Message("GAP", FROM_TO, first=first, last=last) for first, last in found)
        warnings.append(Message("GAPS", _GAPS, stretches=listed(stretches)))
    if facts.production_order_ignored and not result.shifted:
        warnings.append(Message("BURDEN_NOT_MOVED", _NOT_MOVED))
    sure = settled(case, facts) is not None
    if not sure and any(item.kind == "labour_contract" and is_proved(item) for item in facts.evidence):
        warnings.append(Message("CONTRACT_FOR_A_PART", _FOR_A_PART))
    if sure and any(item.kind in AGAINST for item in facts.evidence):
        warnings.append(Message("REBUTTABLE", _REBUTTABLE))
    if facts.situation == "foreigner" and "status" not in case.worker.model_fields_set:
        warnings.append(Message("PERMIT_TO_STATE", _PERMIT))
    if any(item.kind == "pension_drawn" and not is_proved(item) for item in facts.evidence):
        warnings.append(Message("PENSION_NOT_PROVED", _PENSION))
    return tuple(warnings)


_NO_NUMBERS = Text(
    "评分只是辅助，法院不用数字裁判，仲裁庭可能有不同看法；评分不是胜诉率",
    "the score only aids: no court uses numbers, a tribunal may see it otherwise; it is no chance of winning",
)
_NOT_EXISTENCE = Text(
    "争议在于起止或者是否连续：评分回答的是是否存在，起止请看可证明的期间",
    "the dispute is over the first day, the last day or continuity: the score answers whether it existed; see the supported time",
)
_NOT_MOVED = Text(
    "举证责任没有转移：须先证明与该单位的联系（主体40以上）以及管理或报酬的初步证据（30以上）",
    "the burden has not moved: first tie yourself to this employer (identity 40) and show some management or pay (30)",
)
_REBUTTABLE = Text(
    "已有足以认定的材料，但另有不利情形：对方可据以反驳，请逐项准备回应",
    "a paper or an admission settles it, yet something speaks against it: the other side may rebut, so prepare an answer to each",
)
_GAPS = Text(
    "没有证据说明的期间：{stretches}；是否连续须另行举证",
    "no piece speaks of {stretches}: continuity needs more evidence",
)
_SPAN = Text(
    "案情中另有事实在可证明的期间之外，未能按该期间重算各项请求；请删去或改正这些事实后再算",
    "other facts of the case lie outside the supported time, so the claims could not be worked out for it: take them out and assess again",
)
_PERMIT = Text(
    "外国人：是否有就业许可或永久居留未载，没有的不成立劳动关系；请填写 worker.status",
    "a foreigner: whether there is a work permit or permanent residence is not stated, and without it there is no employment; state worker.status",
)
_PENSION = Text(
    "领取养老金未经证明，暂不按此处理；一经证明即不成立劳动合同法上的劳动关系",
    "that a pension is drawn is not proved and not counted; once it is, there is no employment under the Labor Contract Law",
)
_FOR_A_PART = Text(
    "劳动合同只覆盖部分期间：该部分证据充分，其余部分按评分",
    "the contract covers a part of the time only: that part is settled, the rest goes by the score",
)
