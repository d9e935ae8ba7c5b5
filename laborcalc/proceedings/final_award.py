"""Final awards 一裁终局 (R-PROC-06; MAL 47, AR 50): which items of the schedule would bind the employer at once.

The sum that is awarded counts, item by item, against twelve monthly minimum wages of the day of filing; equality is
final (JI1 19). What is computed here is a forecast of that award.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.citation import Tag
from laborcalc.foundation.leaves import law
from laborcalc.foundation.money import figure
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import MONTH, YUAN, YUAN_PER_MONTH
from laborcalc.hearing.arguments import Money, stated
from laborcalc.law.sources import cite, weakest
from laborcalc.proceedings.filing import Filing
from laborcalc.results.procedure import FinalAwards, Hint, Item
from laborcalc.rules.cards.natures import OTHER_MONEY
from laborcalc.rules.claims import CLAIMS
from laborcalc.rules.measures.figures import MINIMUM, minimum_gap, minimums_on

if TYPE_CHECKING:
    from laborcalc.results.outcome import Award

THRESHOLD = Text("终局裁决的限额", "limit of a final award")
_TWELVE = law(12, MONTH, Text("十二个月", "twelve months"), cite("MAL 47(1)"), rule="R-PROC-06")


def _limit(minimum: Quantity) -> Quantity:
    return (minimum * _TWELVE).named(THRESHOLD, cite("MAL 47(1)"), rule="R-PROC-06")


def final_award_limit(minimum_wage: Money) -> Quantity:
    """终局裁决的限额 Twelve local monthly minimum wages: up to it, an item is final for the employer (MAL 47(1); R-PROC-06).

    Args:
        minimum_wage: of the place and the day of filing, yuan/month.

    Raises:
        BadCase: no number, or a negative one.

    >>> final_award_limit("2540").arithmetic()
    '2,540.00 × 12 = 30,480.00'
    """
    return _limit(stated("minimum_wage", minimum_wage, YUAN_PER_MONTH, MINIMUM))


def is_final(*, awarded: Money, minimum_wage: Money) -> bool:
    """是否终局 Would an item of this sum be final for the employer; equality is (MAL 47(1), JI1 19; R-PROC-06).

    Args:
        awarded: the sum awarded for one item of the claims list, yuan; minimum_wage: as `final_award_limit`.

    >>> [is_final(awarded=sum, minimum_wage="2540") for sum in ("28000", "30480", "96000")]
    [True, True, False]
    """
    return not stated("awarded", awarded, YUAN, _AWARDED) > final_award_limit(minimum_wage)


_AWARDED = Text("裁决数额", "sum awarded")


def final_awards(filing: Filing) -> FinalAwards:
    """Every item of the schedule against the limit (R-PROC-06, D-29), with what follows from it."""
    minimums = minimums_on(filing.hearing, filing.on)
    limits = tuple(_limit(minimum) for minimum in minimums)
    items = tuple(_item(filing, claim, limits) for claim in filing.schedule)
    open_ = any(item.why.code in ("MINIMUM_NOT_HELD", "BETWEEN_TIERS") for item in items)
    missing = (minimum_gap(filing.hearing, filing.on),) if open_ else ()
    return FinalAwards(items, limits, filing.held(_hints(filing, items, limits)) if items else (), missing)


def _item(filing: Filing, claim: Award, limits: tuple[Quantity, ...]) -> Item:
    amount = filing.result.to_order(claim)
    assert amount is not None  # it is due
    final, code = _verdict(amount, limits, partial=bool(claim.missing))
    if CLAIMS[claim.kind].nature is OTHER_MONEY:
        final, code = False, "OTHER_ITEM"
    elif not CLAIMS[claim.kind].final_under:
        final, code = (True, "ZHEJIANG_INJURY") if filing.is_in("33") else (False, "NOT_LISTED")
    values = {"amount": figure(amount, 2)}
    if limits:
        values |= {"high": limits[0].figure(), "low": limits[-1].figure()}
    card = CLAIMS[claim.kind]
    cites = filing.cite(*(card.final_under or (("ZJMA 37",) if final else ("MAL 47(1)",))))
    certainty = Tag.DECISION if card.head_decided else weakest(cites)
    return Item(claim.kind, amount, final, Message(code, _WHY[code], **values), cites, certainty)


def _verdict(amount: Decimal, limits: tuple[Quantity, ...], *, partial: bool) -> tuple[bool | None, str]:
    """Final, not final or not known, with the code of the reason; the limits stand with the highest first."""
    if not limits:
        return None, "MINIMUM_NOT_HELD"
    if amount > limits[0].value:
        return False, "ABOVE_LIMIT"
    if amount > limits[-1].value:
        return None, "BETWEEN_TIERS"
    return (None, "SO_FAR_WITHIN") if partial else (True, "WITHIN_LIMIT")


_WHY = {
    "WITHIN_LIMIT": Text("{amount}元不超过{low}元", "{amount} yuan does not exceed {low}"),
    "ABOVE_LIMIT": Text("{amount}元超过{high}元", "{amount} yuan exceeds {high}"),
    "BETWEEN_TIERS": Text(
        "{amount}元在各档限额{low}元与{high}元之间，须先确定适用哪一档最低工资",
        "{amount} yuan lies between the limits of the tiers, {low} and {high}: find out which minimum wage applies",
    ),
    "SO_FAR_WITHIN": Text(
        "{amount}元只是下限，目前不超过{low}元；补足事实后可能超过",
        "{amount} yuan is a lower bound, so far within {low}; with the missing facts it may exceed it",
    ),
    "NOT_LISTED": Text(
        "工伤保险待遇不在终局裁决的事项之内（工伤医疗费除外）",
        "benefits for a work injury are not among the items of a final award (the cost of treatment is)",
    ),
    "OTHER_ITEM": Text(
        "该项不是劳动报酬、工伤医疗费、经济补偿或者赔偿金，不在终局裁决的事项之内",
        "this is no remuneration, injury treatment, compensation or damages, so no item of a final award",
    ),
    "ZHEJIANG_INJURY": Text(
        "浙江：工伤保险待遇的裁决为终局，不论数额", "Zhejiang: an award on injury benefits is final, whatever the sum"
    ),
    "MINIMUM_NOT_HELD": Text("未载有申请日当地的最低工资", "the minimum wage of the day of filing is not held"),
}


def _hints(filing: Filing, items: tuple[Item, ...], limits: tuple[Quantity, ...]) -> Iterator[Hint]:
    yield filing.hint("FINAL_FORECAST", _FORECAST, "MAL 47(1)", "AR 50", "JI1 19", *_beijing(filing, "BJ534 Q9"))
    if filing.case.filed_on is None:
        yield filing.hint("FILING_DAY_ASSUMED", _DAY_ASSUMED, "MAL 47(1)", day=filing.on)
    for warning in filing.hearing.warnings:
        yield Hint(warning, filing.cite("MAL 47(1)"))
    if len(limits) > 1 and all(item.final is not None for item in items):
        yield filing.hint(
            "FINAL_SAME_IN_ALL_TIERS", _TIERS, "MAL 47(1)", low=limits[-1].figure(), high=limits[0].figure()
        )
    if any(item.final for item in items):
        yield filing.hint("FINAL_EFFECT", _EFFECT, "MAL 47", "MAL 48", "MAL 49", "JI1 21")
    if len({item.final for item in items} - {None}) > 1:
        yield filing.hint("FINAL_SPLIT", _SPLIT, "AR 50(4)", "JI1 20")
    if any(item.final is False for item in items):
        yield filing.hint("FINAL_BY_ITEM", _BY_ITEM, "AR 50", "JI1 19")
    if filing.case.relationship is not None:
        yield filing.hint("FINAL_CONFIRMATION", _CONFIRMATION, "O9", "AR 50(4)", "JI1 20")
    if any(CLAIMS[item.kind].of_standards for item in items):
        yield filing.hint("FINAL_STANDARDS", _STANDARDS, "MAL 47(2)", "AR 50")
    if filing.is_in("33"):
        yield filing.hint("FINAL_ZHEJIANG", _ZHEJIANG, "ZJMA 37")


def _beijing(filing: Filing, *ids: str) -> tuple[str, ...]:
    return ids if filing.is_in("11") else ()


_FORECAST = Text(
    "以裁决确定的数额为准，不以请求数额为准；此处以算得的数额作预测",
    "the sum awarded decides, not the sum asked for; the amounts worked out here forecast it",
)
_DAY_ASSUMED = Text(
    "未填申请仲裁日，最低工资与期间按判断日{day}计",
    "no day of filing is stated: the day of judgment, {day}, stands in for it",
)
_TIERS = Text(
    "适用哪一档最低工资未知，但限额在{low}元与{high}元之间，各项结论都相同",
    "which tier of the minimum wage applies is not known, but with limits of {low} to {high} yuan each answer is the same",
)
_EFFECT = Text(
    "终局的事项自作出之日起对用人单位生效，用人单位只能在三十日内以法定理由申请中级人民法院撤销；劳动者不服仍可在十五日内起诉，劳动者起诉的，撤销申请不予受理",
    "a final item takes effect for the employer when it is made: only grounds of law to set it aside are left, within 30 days in the intermediate court; the worker may still sue within 15 days, and once the worker sues, setting aside is not heard",
)
_SPLIT = Text(
    "终局与非终局的事项应当分别制作裁决书；写在同一份裁决书里的，按非终局处理，双方都可起诉",
    "final and other items belong in separate awards; one document that mixes them counts as not final, and both sides may sue",
)
_BY_ITEM = Text(
    "按法律上的项目逐项比较，不能把同一项目按月拆开以求终局",
    "items are compared as the law knows them: one item cannot be split by months to stay within the limit",
)
_CONFIRMATION = Text(
    "劳动关系有争议：确认劳动关系的裁决不是终局裁决；与终局事项并存的，应当分别裁决",
    "the relationship is in dispute: an award that confirms it is not final, and items that are final belong in an award of their own",
)
_STANDARDS = Text(
    "争议在于工作时间、休息休假、社会保险的国家标准本身的，不论数额均为终局；此处按金额比较",
    "where the dispute is over the national standard itself (hours, rest and leave, insurance) the award is final whatever the sum; here the sum is compared",
)
_ZHEJIANG = Text(
    "浙江：关于社会保险缴费和工伤保险待遇的裁决也为终局",
    "Zhejiang: awards on contributions and on injury benefits are final too",
)
