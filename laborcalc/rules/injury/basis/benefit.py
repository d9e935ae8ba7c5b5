"""One benefit 一项待遇: what stops it, what was paid, who pays, on what it still hangs; the shape that all rules here give."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, fact
from laborcalc.foundation.terms import PAID, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import FACT, Quantity, greatest, least, steps, total
from laborcalc.foundation.units import YUAN
from laborcalc.hearing.runs import was_paid_for
from laborcalc.results.outcome import Award, Line, Monthly, NotDue, Outcome, Payer
from laborcalc.rules.injury.basis.payers import Bearer, payer_of
from laborcalc.rules.injury.basis.standing import injured_on, injury_of, past_age
from laborcalc.rules.measures.status import OA56_FROM

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing


@dataclass(frozen=True, kw_only=True)
class Benefit:
    """What a rule found: the sum before rounding, its name, articles and rule, and what goes with it.

    `new` is the part that arose after a late insurance began; `own` what the employer bears although the fund pays, since it
    applied late (WI 17(4)).
    """

    kind: Kind
    sum: Quantity
    name: Text
    cites: tuple[Article, ...]
    rule: str
    lines: tuple[Line, ...] = ()
    monthly: tuple[Monthly, ...] = ()
    new: Quantity | None = None
    own: Quantity | None = None


def barred(hearing: Hearing, kind: Kind) -> NotDue | None:
    """What keeps every benefit of this family away: a platform without employment, a pension drawn before 2026-07-01."""
    injury = injury_of(hearing)
    if injury.platform:
        reason = Message("OUT_OF_SCOPE", _PLATFORM)
        return NotDue(kind=kind, reason=reason, cites=hearing.cite("WI 62"))
    day = injured_on(hearing)
    drawn = injury.pension_drawn or hearing.case.worker.status == "drawing_pension"
    if drawn and day < OA56_FROM and injury.insured not in ("yes", "late"):
        return NotDue(kind=kind, reason=Message("PENSION_BEFORE_INJURY", _PENSION), cites=hearing.cite("OP2 2"))
    if past_age(hearing, day) and day >= OA56_FROM:
        hearing.warn("OVER_AGE_PROVISIONAL", _OVER_AGE)
    elif past_age(hearing, day):
        hearing.warn("OVER_AGE_BEFORE", _BEFORE)
    return None


_PLATFORM = Text(
    "没有劳动关系的平台从业者由职业伤害保障支付，不适用本项；确认劳动关系的，改按工伤计算",
    "a platform worker without employment is paid by the occupational-injury scheme, not by this; where employment is found, this applies",
)
_PENSION = Text(
    "2026-07-01前受伤且已享受养老保险待遇的，全国规定不认定工伤；可另依民事法律主张",
    "injured before 2026-07-01 while drawing a pension: national rules recognise no work injury; a civil claim is open",
)
_OVER_AGE = Text(
    "超龄劳动者：用人单位应当为其参加工伤保险，待遇的具体办法尚未公布，金额为暂定",
    "over-age worker: the employer must insure, the measure on benefits is still to come; the sum is provisional",
)
_BEFORE = Text(
    "超过法定退休年龄而未享受养老保险待遇：由用人单位承担工伤保险责任，各地做法不一",
    "past the retirement age without a pension: the employer bears the injury liability; places differ",
)


def decided(hearing: Hearing, found: Benefit, payer: Bearer | None = None) -> Outcome:
    """The outcome: less what was paid, with payer and condition; nothing left is no claim."""
    payer = payer or payer_of(hearing, found.kind)
    left = _less_paid(hearing, found)
    named = left.rounded().named(found.name, *found.cites, rule=found.rule)
    if not named.value:
        return NotDue(kind=found.kind, reason=_nothing(left), cites=found.cites)
    if payer.fund:
        of_fund = named if found.own is None else named - least(found.own, named).rounded()
    else:
        of_fund = ZERO_YUAN if found.new is None else least(found.new, left).rounded()
    return Award(
        kind=found.kind, trace=named, cites=found.cites, lines=found.lines, payers=(Payer(payer.text),), fund=of_fund.value,
        condition=condition(hearing), monthly=found.monthly,
    )  # fmt: skip


def _nothing(left: Quantity) -> Message:
    """Why nothing is left: the employer or the fund paid it, a third party did, or no month of it has fallen due."""
    paths = {str(step.args[0]) for step in steps(left) if step.op == FACT}
    if was_paid_for(left) or any(path.startswith("injury.payments.") for path in paths):
        return Message("PAID", _FULLY_PAID)
    if any(path.startswith("injury.third_party.") for path in paths):
        return Message("BY_THIRD_PARTY", _BY_THIRD_PARTY)
    return Message("NONE_FALLEN_DUE", _NONE_FALLEN_DUE)


_FULLY_PAID = Text("应付的款项已经付清", "what is due has been paid")
_BY_THIRD_PARTY = Text("第三人已经赔付，没有差额", "a third party has paid it: nothing is left")
_NONE_FALLEN_DUE = Text("截至裁判日没有应付的数额", "by the day of judgment nothing of it has fallen due")


def _less_paid(hearing: Hearing, found: Benefit) -> Quantity:
    entries = [(n, paid) for n, paid in enumerate(injury_of(hearing).payments) if paid.kind == found.kind]
    if not entries:
        return found.sum
    paid = total([fact(entry.amount, YUAN, f"injury.payments.{n}.amount", PAID) for n, entry in entries])
    return greatest(found.sum - paid, ZERO_YUAN)


def condition(hearing: Hearing) -> Message | None:
    """On what the benefits still hang: the recognition of the injury (R-INJ-01), insurance that is not known."""
    injury = injury_of(hearing)
    if injury.unit_status != "registered":
        return None
    if injury.recognised_on is None and not injury.undisputed:
        hearing.warn("RECOGNITION_MISSING", _RECOGNITION)
        return Message("RECOGNITION_MISSING", _ON_RECOGNITION)
    if injury.insured is None and injury.insured_from is None:
        hearing.warn("INSURANCE_UNKNOWN", _INSURANCE)
    return None


_RECOGNITION = Text(
    "尚未认定工伤：除用人单位对工伤无异议外，仲裁机构在认定之后才审理工伤保险待遇",
    "the injury is not recognised: unless the employer does not dispute it, benefits are heard only after recognition",
)
_ON_RECOGNITION = Text("以认定工伤为前提", "on condition that the injury is recognised")
_INSURANCE = Text(
    "是否参加工伤保险未填：已参保的，基金项目由基金支付；未参保的，全部由用人单位支付",
    "whether there was insurance is not stated: with it the fund pays its items, without it the employer pays all",
)


def summed(parts: Iterable[Quantity]) -> Quantity:
    """The sum of the parts; nothing where there are none."""
    found = list(parts)
    return total(found) if found else ZERO_YUAN


def rounded_lines(lines: Iterable[tuple[Message, Quantity]]) -> tuple[Line, ...]:
    """Sub-lines, each rounded by itself."""
    return tuple(Line(label, quantity.rounded()) for label, quantity in lines)
