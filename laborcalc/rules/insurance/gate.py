"""What arbitration does not take 不予受理的社会保险请求 (R-INS-01; JI1 1(5) a contrario; SI 63, 83, 86; WI 26, 55; HFR 37, 38; D-70).

The answer names the office that decides, and its own time limit; the sum asked for is given back as not accepted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.missing import Gap
from laborcalc.foundation.money import add, figure
from laborcalc.foundation.terms import FROM_TO, Kind
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.law.sources import cite
from laborcalc.results.outcome import NOT_ACCEPTED, Elsewhere, Needs, NotDue, Outcome
from laborcalc.results.pleading import Order
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INSURANCE_LOSS
from laborcalc.rules.cards.plea import Plea

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from laborcalc.facts.case import Case
    from laborcalc.facts.parts.insurance import AskedOfOffice
    from laborcalc.hearing.hearing import Hearing

PATH = "social_insurance.asked"


class Office(NamedTuple):
    """What is asked, who decides it, until when it can be asked, the articles."""

    what: Text
    place: Text
    limit: Text
    cites: tuple[str, ...]


_COLLECTOR = Text(
    "社会保险费征收机构（税务机关）、社会保险经办机构",
    "the collection agency (the tax authority) and the social-insurance agency",
)
_INSPECTION = Text(
    "追缴没有一年的时效；劳动保障监察对发生满二年的违法行为不再查处（连续的自终了之日起算），该二年约束行政机关",
    "no year of limitation; labour inspection does not look into a breach over two years old (a continuing one counts from its end), which binds the administration",
)
_REVIEW = Text(
    "六十日内申请行政复议，六个月内提起行政诉讼（请核对决定书所载期限）",
    "administrative review within 60 days, suit within six months (check what the decision says)",
)
_AGENCY = Text(
    "行政复议机关、人民法院（行政诉讼）", "the authority of administrative review, or a court in an administrative suit"
)
_ARREARS = ("SI 63", "LSR 20")
OFFICES: dict[str, Office] = {
    "contributions": Office(Text("补缴社会保险费", "contributions in arrears"), _COLLECTOR, _INSPECTION, _ARREARS),
    "base": Office(Text("调整缴费基数", "a higher contribution base"), _COLLECTOR, _INSPECTION, _ARREARS),
    "years": Office(Text("更正缴费年限", "corrected contribution years"), _COLLECTOR, _INSPECTION, _ARREARS),
    "late_fee": Office(
        Text("社会保险费滞纳金", "the late fee on contributions"), _COLLECTOR,
        Text("由征收机构依职权按日加收万分之五", "the agency adds 0.05 % a day of its own motion"), ("SI 86",)),
    "housing_fund": Office(
        Text("住房公积金", "the housing fund"), Text("住房公积金管理中心", "the housing-fund centre"),
        Text(
            "责令限期缴存没有时限，各年均可；没有工资资料的，可按当地平均工资、不低于百分之五的比例",
            "no time limit: the centre may order all years, and without wage data on the local average at five per cent or more"),
        ("HFR 37", "HFR 38")),
    "recognition": Office(Text("工伤认定", "the recognition of a work injury"), _AGENCY, _REVIEW, ("WI 55",)),
    "grade": Office(
        Text("劳动能力鉴定结论", "the grading"), Text("省级劳动能力鉴定委员会", "the grading committee of the province"),
        Text("收到鉴定结论之日起十五日内申请再次鉴定", "a second grading within 15 days of receiving the first"), ("WI 26",)),
    "fund_sum": Office(Text("基金核定的待遇数额", "a sum set by the fund"), _AGENCY, _REVIEW, ("WI 55", "SI 83")),
    "fund_benefit": Office(Text("由基金支付的待遇", "a benefit that the fund pays"), _AGENCY, _REVIEW, ("SI 83",)),
}  # fmt: skip
BRANCHES = {
    "pension": Text("养老", "pension"), "medical": Text("医疗", "medical"), "unemployment": Text("失业", "unemployment"),
    "maternity": Text("生育", "maternity"), "injury": Text("工伤", "work injury"),
}  # fmt: skip
_OF_KIND = {
    Kind.CONTRIBUTIONS_IN_ARREARS: ("contributions", "base", "years"),
    Kind.HOUSING_FUND: ("housing_fund",),
    Kind.INSURANCE_DECISION: ("late_fee", "recognition", "grade", "fund_sum", "fund_benefit"),
}
NAMES = {
    Kind.CONTRIBUTIONS_IN_ARREARS: Text("补缴社会保险费", "contributions in arrears"),
    Kind.HOUSING_FUND: Text("补缴住房公积金", "housing fund"),
    Kind.INSURANCE_DECISION: Text("社会保险行政事项", "a matter of the insurance administration"),
}


def asked_of(case: Case, kind: Kind) -> list[AskedOfOffice]:
    """What the file asks under a kind."""
    insurance = case.social_insurance
    return [] if insurance is None else [entry for entry in insurance.asked if entry.what in _OF_KIND[kind]]


def contributions_rule(hearing: Hearing) -> Outcome:
    """Not taken; in Zhejiang an order that the employer pays into the agency (D-70)."""
    elsewhere = () if hearing.case.region.startswith("33") else ("order_to_agency",)  # only Zhejiang has it by statute
    if hearing.reading("D-70", closed=elsewhere) == "order_to_agency":
        return _order(hearing)
    return _refused(hearing, Kind.CONTRIBUTIONS_IN_ARREARS)


def housing_fund_rule(hearing: Hearing) -> Outcome:
    """Not taken: the fund centre orders it."""
    return _refused(hearing, Kind.HOUSING_FUND)


def decision_rule(hearing: Hearing) -> Outcome:
    """Not taken: who is against a decision of the administration asks for its review."""
    return _refused(hearing, Kind.INSURANCE_DECISION)


def _order(hearing: Hearing) -> Needs:
    kind = Kind.CONTRIBUTIONS_IN_ARREARS
    _sums(hearing, kind)
    hearing.warn("ORDER_TO_AGENCY", _TO_AGENCY, what=_what(hearing, kind), article=cite("ZJMA 37"))
    return Needs(kind=kind, missing=(Gap("AGENCY", PATH, _ORDERED, _BY_AGENCY),))


def order_to_agency(hearing: Hearing, claims: Iterable[Outcome]) -> tuple[Order, ...]:
    """What an application asks for where arbitration takes the arrears of contributions: an order without a sum."""
    if all(gap.code != "AGENCY" for claim in claims for gap in claim.missing):
        return ()
    what = _what(hearing, Kind.CONTRIBUTIONS_IN_ARREARS).zh.replace("; ", "、")
    text = f"裁决{{employer}}向征收机构为申请人办理{what}，数额由征收机构核定。"
    return (Order("contributions", text, ("ZJMA 37",), after_the_end=False),)


_TO_AGENCY = Text(
    "可以请求裁决用人单位向征收机构办理{what}：款项不归劳动者，不写数额；裁决对用人单位为终局裁决（{article}）",
    "the tribunal may be asked to order the employer to settle {what} with the agency: nothing goes to the worker and no sum is named; the award is final for the employer ({article})",
)
_ORDERED = Text("应补缴的数额", "the sum to be paid in arrears")
_BY_AGENCY = Text(
    "由征收机构核定，缴入征收机构，不归劳动者",
    "the collection agency works it out; it is paid to the agency, not to the worker",
)


def _refused(hearing: Hearing, kind: Kind) -> NotDue:
    _sums(hearing, kind)
    default = _OF_KIND[kind][0] if kind is not Kind.INSURANCE_DECISION else "fund_benefit"
    asked: list[str] = list(dict.fromkeys(entry.what for entry in asked_of(hearing.case, kind))) or [default]
    offices = [OFFICES[what] for what in asked]
    ids = tuple(dict.fromkeys(id for office in offices for id in office.cites))
    where = Elsewhere(
        _each(office.place for office in offices), _each(office.limit for office in offices), hearing.cite(*ids)
    )
    beijing = hearing.case.region.startswith("11") and kind is Kind.CONTRIBUTIONS_IN_ARREARS
    return not_accepted(hearing, kind, _what(hearing, kind), where, *(("BJ534 Q1",) if beijing else ()), *ids)


def not_accepted(hearing: Hearing, kind: Kind, what: object, elsewhere: Elsewhere, *ids: str) -> NotDue:
    """Arbitration does not take it: what, who decides, until when."""
    reason = Message(NOT_ACCEPTED, _NOT_TAKEN, what=what)
    return NotDue(kind=kind, reason=reason, cites=hearing.cite("JI1 1(5)", *ids), elsewhere=elsewhere)


_NOT_TAKEN = Text(
    "{what}：由行政部门处理，不属于劳动争议仲裁的受理范围",
    "{what}: for the administration, not taken by labor arbitration",
)


def _each(texts: Iterable[Text]) -> Text:
    return listed(list(dict.fromkeys(texts)), "; ")


def _what(hearing: Hearing, kind: Kind) -> Text:
    """Each thing that is asked, with its branch and time."""
    entries = asked_of(hearing.case, kind)
    return listed([_said(entry) for entry in entries], "; ") if entries else NAMES[kind]


def _said(entry: AskedOfOffice) -> Message:
    parts: list[object] = [OFFICES[entry.what].what]
    if entry.branch is not None:
        parts.append(BRANCHES[entry.branch])
    if entry.start is not None and entry.end is not None:
        parts.append(Message("SPAN", FROM_TO, first=entry.start, last=entry.end))
    words = (Text("{a}", "{a}"), Text("{a}（{b}）", "{a} ({b})"), Text("{a}（{b}，{c}）", "{a} ({b}, {c})"))
    return Message("ASKED", words[len(parts) - 1], **dict(zip("abc", parts, strict=False)))


def _sums(hearing: Hearing, kind: Kind) -> None:
    """The sum asked for is given back as not accepted: by the entries, else by the list of claims."""
    entries = [entry.amount for entry in asked_of(hearing.case, kind) if entry.amount is not None]
    claimed = [claim.amount for claim in hearing.claimed(kind) or () if claim.amount is not None]
    sums = entries or claimed
    if sums:
        hearing.warn("ASKED_NOT_ACCEPTED", _SUM, amount=figure(add(sums), 2))


_SUM = Text(
    "请求支付的{amount}元不能由仲裁支持，未计入",
    "the {amount} yuan asked for cannot be awarded to the worker and are not counted",
)


# --- the cards ---

_TOLD = "{employer}未依法为申请人办理社会保险、住房公积金的，应当依法办理。"


def _touched(kind: Kind) -> Callable[[Case], bool]:
    return lambda case: bool(asked_of(case, kind))


def _card(kind: Kind, place: int, rule: Callable[[Hearing], Outcome]) -> Card:
    return Card(
        kind=kind, name=NAMES[kind], place=place, rule=rule, touched=_touched(kind), nature=INSURANCE_LOSS,
        of_standards=True, head_decided=True, plea=Plea(heading=NAMES[kind].zh, told=_TOLD),
    )  # fmt: skip


CARDS = (
    _card(Kind.CONTRIBUTIONS_IN_ARREARS, place=540, rule=contributions_rule),
    _card(Kind.HOUSING_FUND, place=541, rule=housing_fund_rule),
    _card(Kind.INSURANCE_DECISION, place=542, rule=decision_rule),
)
