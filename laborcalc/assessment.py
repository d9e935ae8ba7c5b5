"""The assessment 案件评估: all claims of a case together, what excludes what, the lawful combinations and their totals.

The mechanism is one: a claim is decided by running its rule, and everything else (other readings, the other answer to a
disputed fact, another election of the worker) by running it again with that one thing varied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.dispute.values import presumed_notes, settled
from laborcalc.facts.models import CaseFields
from laborcalc.facts.plausible.doubts import doubts
from laborcalc.facts.problems import TEXT, YES_OR_NO, of_type
from laborcalc.foundation.errors import refuse
from laborcalc.foundation.missing import Gap
from laborcalc.foundation.money import ZERO, add, figure
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.version import VERSIONS
from laborcalc.hearing.hearing import Hearing
from laborcalc.hearing.runs import decide, run
from laborcalc.hearing.side_by_side import side_by_side
from laborcalc.law.sources import cite
from laborcalc.results.assessment import Assessment, Later
from laborcalc.results.outcome import Award, Outcome, Side, Status, of_fund, to_order, was_paid
from laborcalc.results.pleading import Pleadings
from laborcalc.results.questions import DAMAGES, ELECTION, LAWFUL, REINSTATEMENT
from laborcalc.results.questions import SEVERANCE as ONLY_SEVERANCE
from laborcalc.results.schedule import Combination, Information, MissingFact
from laborcalc.rules.claims import CLAIMS, in_order, pleading_of, rule_of
from laborcalc.rules.counterclaims.damage import damage_beside
from laborcalc.rules.counterclaims.non_compete import penalty_beside
from laborcalc.rules.counterclaims.set_off import set_off_of
from laborcalc.rules.duties.orders import orders_of
from laborcalc.rules.ending.entitlement import election, ending_of, is_unlawful
from laborcalc.rules.ending.severance_tax import severance_tax_of, tax_waits
from laborcalc.rules.exclusions import exclusions_of
from laborcalc.rules.injury.basis.recognition import recognition_notes
from laborcalc.rules.injury.beside import injury_beside
from laborcalc.rules.insurance.gate import order_to_agency
from laborcalc.rules.leave.medical_period import medical_periods_of
from laborcalc.rules.liable.notes import liable_notes
from laborcalc.rules.liable.parties import parties_of
from laborcalc.rules.measures.service import NEW_LAW, end_of_employment
from laborcalc.rules.pay.interest import interest_of
from laborcalc.rules.unsaid import how_it_ended, nothing_claimed

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.results.finding import Finding
    from laborcalc.results.procedure import Procedure
    from laborcalc.results.spread import Spread


A_CASE = Text("案情，请先用 Case.model_validate(…) 读入", "a Case: read what is written with Case.model_validate(...)")


def assess(case: Case, *, side: Side = "worker", alternatives: bool = True) -> Assessment:
    """案件评估 Everything that the facts of a case support, with the reasons, the alternatives and what is missing.

    Args:
        case: the facts.
        side: for whom it is put in order: "worker", or "employer", which adds `defence` and changes no figure.
        alternatives: also work out every amount under the other readings; `False` takes a little more than half the time.

    Returns:
        An `Assessment`; the same case always gives the same result.

    Raises:
        BadCase: `side` is neither of the two.

    >>> from laborcalc.facts.case import Case
    >>> assess(Case(region="110000", as_of="2026-11-21")).total
    Decimal('0.00')
    """
    of_type("case", case, CaseFields, A_CASE)
    of_type("alternatives", alternatives, bool, YES_OR_NO)
    if of_type("side", side, str, TEXT) not in ("worker", "employer"):
        refuse("ARGUMENT", _NO_SIDE, _SIDES, "side")
    result = _assessed(case, alternatives)
    if side == "worker":
        return result
    from laborcalc.proceedings.defence import defence_of

    return replace(result, side=side, defence=defence_of(result, case))


_NO_SIDE = Text("没有这一方", "there is no such side")
_SIDES = Text("请填 worker（劳动者）或者 employer（用人单位）", 'state "worker" or "employer"')


def claims_of(case: Case, *, alternatives: bool = False) -> Assessment:
    """各项请求 The claims and what is missing, without what stands beside them: for trying one answer after another.

    >>> from laborcalc.facts.case import Case
    >>> claims_of(Case(region="110000", as_of="2026-11-21", arrears=[{"item": "bonus", "due": "5000"}])).total
    Decimal('5000.00')
    """
    disputed = case.in_dispute
    case = settled(case, disputed) if disputed else case
    worked_out = {
        side: tuple(decide(kind, rule_of(kind), case, alternatives=alternatives) for kind in kinds)
        for side, kinds in _kinds(case).items()
    }
    return Assessment(
        title=case.title,
        region=case.region,
        as_of=case.as_of.isoformat(),
        versions=dict(VERSIONS),
        claims=worked_out["worker"],
        asked_for=None if case.claims is None else frozenset(claim.kind for claim in case.claims),
        combinations=(),
        missing=(*_missing(worked_out["worker"]), *how_it_ended(case)),
        warnings=(),
        counterclaims=worked_out["employer"],
        limitation_pleaded=case.limitation_pleaded,
        disputed=disputed,
        case=case,
        later=_LATER,
    )


def _assessed(given: Case, alternatives: bool) -> Assessment:
    result = claims_of(given, alternatives=alternatives)
    case, claims, asked = result.case, result.claims, result.asked_for
    assert case is not None  # what is disputed is settled in it
    result = replace(
        result,
        combinations=_combinations(case, claims, asked),
        warnings=(
            *presumed_notes(result.disputed),
            *_warnings(case, claims),
            *exclusions_of(case, claims),
            *recognition_notes(case),
            *liable_notes(case),
            *tax_waits(case, _received(claims)),
            *nothing_claimed(case, claims),
        ),
        information=_information(case, claims),
        readings=side_by_side(claims, asked, case.limitation_pleaded, alternatives),
    )
    beside = set_off_of(case, result.total)
    return replace(result, information=(*result.information, *beside)) if beside else result


def _kinds(case: Case) -> dict[Side, list[Kind]]:
    """By who asks: the claims listed in the case, in the order of a claims list; without a list, all that the facts touch.

    What the employer asks for is worked out wherever the facts touch it: a list names what the worker asks for.
    """
    listed: set[Kind] | None = None
    if case.claims is not None:
        listed = {claim.kind for claim in case.claims}
        if listed & _remedies() and case.termination is not None:
            listed |= _remedies()
    found: dict[Side, list[Kind]] = {"worker": [], "employer": []}
    for card in in_order():
        asked = listed is not None and card.kind in listed
        if asked or ((listed is None or card.side == "employer") and card.touched(case)):
            found[card.side].append(card.kind)
    return found


def _remedies() -> frozenset[Kind]:
    """Whoever asks for one of the remedies for an ending may fall back on, or go over to, the other."""
    return frozenset(card.kind for card in CLAIMS.values() if card.remedy)


# --- what is worked out when it is asked for ---


def _procedure(result: Assessment) -> Procedure | None:
    from laborcalc.proceedings.overview import procedure_of

    return procedure_of(result)


def _relationship(result: Assessment) -> Finding | None:
    from laborcalc.proof.finding import finding_of

    return finding_of(result, assess)


def _pleadings(result: Assessment) -> Pleadings:
    """What an application says of the claims; its combinations are in full, as limitation has to be pleaded (JI2 20)."""
    from laborcalc.rules.ending.matrix import ended

    case = result.case
    assert case is not None  # nothing is drafted without
    full = result
    if result.limitation_pleaded:
        full = assess(case.model_copy(update={"limitation_pleaded": None}), alternatives=False)
    word = ended(case.termination)
    pleaded = {claim.kind: pleading_of(Hearing(case), claim, word) for claim in result.claims}
    parties = parties_of(case, [claim for claim in result.claims if result.is_asked_for(claim)])
    ending = ending_of(Hearing(case))
    orders = (*orders_of(case, word), *order_to_agency(Hearing(case), result.claims))
    if ending is None or not ending.unlawful:
        return Pleadings(word, pleaded, full.combinations, parties, orders)
    return Pleadings(word, pleaded, full.combinations, parties, orders, ending.why, ending.cites)


def _spread(result: Assessment) -> Spread | None:
    from laborcalc.hearing.spread import spread_of

    return spread_of(result, assess)


_LATER = Later(_procedure, _relationship, _pleadings, _spread)


# --- combinations ---

LAWFULLY = "lawfully"
_LABELS = {
    DAMAGES: Text("违法解除或终止：赔偿金（2N）", "unlawful ending: damages (2N)"),
    ONLY_SEVERANCE: Text("只请求经济补偿（N）", "economic compensation only (N)"),
    REINSTATEMENT: Text("继续履行劳动合同并补发工资", "reinstatement with wages for the gap"),
    LAWFULLY: Text("按所述事由处理", "on the ground as stated"),
}
_CITES = {
    DAMAGES: (cite("LCL 48"), cite("LCL 87"), cite("REG 25")),
    ONLY_SEVERANCE: (cite("LCL 46"), cite("LCL 47")),
    REINSTATEMENT: (cite("LCL 48"),),
    LAWFULLY: (cite("LCL 46"), cite("LCL 47")),
}
_CONDITIONS = {
    "lawful": Text("以认定法定条件具备为前提", "if the legal conditions are found to be met"),
    "unlawful": Text("以认定法定条件不具备为前提", "if the legal conditions are found not to be met"),
}


Found = tuple[tuple[Kind, Status, Decimal | None], ...]


def _combinations(case: Case, claims: tuple[Outcome, ...], asked: frozenset[Kind] | None) -> tuple[Combination, ...]:
    """The lawful ways to put the claims together (R-PROC-14): for each answer in dispute, each election that is open."""
    ending = [claim for claim in claims if CLAIMS[claim.kind].of_the_ending]
    if case.termination is None or not ending:
        return ()
    kinds = {claim.kind for claim in ending}
    others = [claim for claim in claims if claim.kind not in kinds]
    rest, partial = (
        _found(others, case.limitation_pleaded),
        any(_is_open(claim) for claim in others if asked is None or claim.kind in asked),
    )
    chosen = _found(ending, case.limitation_pleaded)
    presumed = next((about.option for claim in ending for about in claim.asked if about.id == LAWFUL), None)
    combinations: list[Combination] = []
    seen: set[tuple[str | None, Found]] = set()
    settled = election(Hearing(case))
    for answer, elected in _ways(case, presumed is not None):
        first = answer in (None, presumed) and elected in (LAWFULLY, settled)  # this is what was worked out already
        found = chosen if first else _under(case, ending, answer, elected)
        same = (answer, found) in seen or (elected == ONLY_SEVERANCE and ("lawful", found) in seen)
        if not first and (same or (elected == DAMAGES and not _has_damages(case))):
            continue
        seen.add((answer, found))
        counted = asked if asked is None or first else asked | _remedies()
        total = _total((*found, *rest), counted)
        combinations.append(_combination(answer, elected, found, counted, total, partial, first))
    combinations.sort(key=lambda combination: (combination.chosen, combination.total), reverse=True)
    return tuple(combinations)


def _has_damages(case: Case) -> bool:
    """Before 2008 there were none: to choose them is no way to put the claims."""
    ended = end_of_employment(case)
    return ended is None or ended >= NEW_LAW


def _found(outcomes: Iterable[Outcome], pleaded: bool | None) -> Found:
    """What can be ordered; a claim that is for the fund as a whole stands in no combination."""
    return tuple(
        (outcome.kind, outcome.status, to_order(outcome, pleaded))
        for outcome in outcomes
        if not of_fund(outcome) or of_fund(outcome) != outcome.amount
    )


def _ways(case: Case, disputed: bool) -> Iterator[tuple[str | None, str]]:
    """Answer to the dispute and election of the worker; only an unlawful ending leaves a choice (LCL 48)."""
    answer = "unlawful" if disputed else None
    unlawful = is_unlawful(Hearing(case, {LAWFUL: answer} if answer else None))
    if unlawful is None:
        return
    if not unlawful:
        yield answer, LAWFULLY
        if disputed:
            yield "lawful", LAWFULLY
    else:
        yield answer, DAMAGES
        if disputed:
            yield "lawful", LAWFULLY
        yield answer, ONLY_SEVERANCE
        if case.disputes or (case.termination is not None and case.termination.reinstatement_wanted):
            yield answer, REINSTATEMENT


def _under(case: Case, ending: list[Outcome], answer: str | None, elected: str) -> Found:
    varied = {ELECTION: elected}
    if answer is not None:
        varied[LAWFUL] = answer
    return _found((run(claim.kind, rule_of(claim.kind), case, varied) for claim in ending), case.limitation_pleaded)


def _total(found: Found, counted: frozenset[Kind] | None) -> Decimal:
    """Sum of what is due among the claims that are asked for (不告不理)."""
    return add(
        amount or ZERO for kind, status, amount in found if status == "due" and (counted is None or kind in counted)
    )


def _is_open(claim: Outcome) -> bool:
    """Does the claim wait for a fact, wholly or in part."""
    return bool(claim.missing)


def _combination(
    answer: str | None,
    elected: str,
    found: Found,
    counted: frozenset[Kind] | None,
    total: Decimal,
    partial: bool,
    chosen: bool,
) -> Combination:
    condition = None if answer is None else _CONDITIONS[answer]
    id = elected if answer is None else f"{answer}.{elected}"
    complete = not partial and all(status != "needs" for _, status, _ in found)
    return Combination(id, _LABELS[elected], condition, found, counted, total, complete, chosen, _CITES[elected])


def _missing(claims: tuple[Outcome, ...]) -> tuple[MissingFact, ...]:
    """Missing facts over all claims, those with most money known to hang on them first, then those that block most."""
    waiting: dict[tuple[str, Text], tuple[Gap, list[Kind], list[Decimal]]] = {}
    for claim in claims:
        for gap in claim.missing:
            _, kinds, stakes = waiting.setdefault((gap.path, gap.what), (gap, [], []))
            kinds.append(claim.kind)
            stakes.extend(a.amount for a in claim.alternatives if a.by == gap.path and a.amount is not None)
    facts = [MissingFact(gap, tuple(kinds), max(stakes, default=None)) for gap, kinds, stakes in waiting.values()]
    return tuple(sorted(facts, key=lambda fact: (fact.stake or ZERO, len(fact.claims)), reverse=True))


_AT_RISK = Text(
    "如用人单位在仲裁中提出时效抗辩，{expired}元有被驳回的风险；未提出的不得主动适用",
    "{expired} yuan may be refused if the employer pleads limitation in the arbitration; it is never applied unasked",
)
_NOT_ENDED_YET = Text(
    "最后一日{end}晚于判断日{as_of}：结果是预测，届时的法律与数据可能不同",
    "the last day {end} lies after the day of judgment {as_of}: this is a forecast; law and figures may differ by then",
)
_RELATIONSHIP = Text(
    "劳动关系有争议：各项请求均以劳动关系成立为前提，证据评估另列",
    "the relationship is in dispute: every claim presumes it; what the evidence comes to stands apart",
)


def _warnings(case: Case, claims: tuple[Outcome, ...]) -> tuple[Message, ...]:
    warnings = []
    at_risk = add(claim.expired or ZERO for claim in claims)
    if case.limitation_pleaded is None and at_risk:
        warnings.append(Message("LIMITATION_AT_RISK", _AT_RISK, expired=figure(at_risk, 2)))
    end = case.employment.last_day if case.employment else None
    if end is not None and end > case.as_of:
        warnings.append(Message("NOT_ENDED_YET", _NOT_ENDED_YET, end=end, as_of=case.as_of))
    warnings += doubts(case)
    if case.relationship is not None:
        warnings.append(Message("RELATIONSHIP_PRESUMED", _RELATIONSHIP))
    return tuple(warnings)


def _information(case: Case, claims: tuple[Outcome, ...]) -> tuple[Information, ...]:
    """What is worth knowing beside the claims: tax on severance, medical period, interest, what a penalty or a deduction is measured by."""
    received = _received(claims)
    by_text = all(CLAIMS[claim.kind].taxed == "by_text" for claim in received)
    return (
        *severance_tax_of(case, received, by_text=by_text),
        *medical_periods_of(case),
        *interest_of(case),
        *injury_beside(case, claims),
        *penalty_beside(Hearing(case)),
        *damage_beside(Hearing(case)),
    )


def _received(claims: tuple[Outcome, ...]) -> list[Outcome]:
    """What counts as income from the ending, also where it has been paid."""
    return [claim for claim in claims if CLAIMS[claim.kind].taxed and (isinstance(claim, Award) or was_paid(claim))]
