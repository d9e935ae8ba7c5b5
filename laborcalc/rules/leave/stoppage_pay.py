"""Stoppage pay 停工停产工资、生活费 (R-LEAVE-07; WPR 12; D-10, D-41): first pay cycle, then the local rate."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import fact, law
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest
from laborcalc.foundation.units import ONE, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Outcome
from laborcalc.rules.cards.burdens import pay_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import PAY_WITHOUT_WORK
from laborcalc.rules.cards.plea import Plea, time_of
from laborcalc.rules.leave.absence import Absence, absence_rule, pay_of_pieces, row_of
from laborcalc.rules.measures.average import own_wage
from laborcalc.rules.measures.figures import minimum_on, minimum_steps
from laborcalc.rules.measures.part_month import Step, same_rates

if TYPE_CHECKING:
    from laborcalc.facts.hours import Stoppage
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

STOPPAGE_PAY = Text("停工停产工资、生活费", "stoppage pay")
_KIND = Kind.STOPPAGE_PAY


class Local(NamedTuple):
    """The living allowance of a place, as a share of its minimum wage."""

    share: str
    name: Text
    article: str


# The longest code first (D-10).
LOCAL = {
    "3702": Local("0.8", Text("百分之八十", "80 %"), "QDST"),
    "4403": Local("0.8", Text("百分之八十", "80 %"), "SZWP 28"),
    "11": Local("0.7", Text("百分之七十", "70 %"), "BJWP 27"),
    "31": Local("1", Text("百分之百", "100 %"), "SHWP 12"),
    "32": Local("0.8", Text("百分之八十", "80 %"), "JSWP 31"),
    "33": Local("0.8", Text("百分之八十", "80 %"), "ZJST"),
    "37": Local("0.7", Text("百分之七十", "70 %"), "SDWP"),
    "44": Local("0.8", Text("百分之八十", "80 %"), "GDWP 39"),
}
EIGHTY_OF_OWN = law("0.8", ONE, Text("百分之八十", "80 %"), cite("SZWP 28"), rule="R-LEAVE-07")


_OF = Absence(
    Kind.STOPPAGE_PAY,
    "stoppages",
    STOPPAGE_PAY,
    "R-LEAVE-07",
    Message("NO_STOPPAGE", Text("案情未载停工停产", "the case names no stoppage")),
    ("WPR 12",),
)


def stoppage_rule(hearing: Hearing) -> Outcome:
    """What each stoppage earns, less what was paid for it; together one item."""

    def cites() -> tuple[Article, ...]:
        local = _local(hearing.case.region)
        return hearing.cite("WPR 12", *([local.article] if local else []))

    outcome = absence_rule(hearing, _OF, lambda n, stop: _stoppage(hearing, n, stop), cites)
    if outcome.status == "due" and hearing.case.region.startswith("32"):
        hearing.warn("INSURANCE_ON_TOP", _INSURANCE, article=cite("JSWP 32"))
    return outcome


_INSURANCE = Text(
    "江苏支付生活费的，个人应缴的社会保险费另由用人单位负担（{article}），未计入",
    "in Jiangsu the employer also bears the worker's own insurance beside the allowance ({article}); not counted here",
)


def _local(region: str) -> Local | None:
    return next((local for code, local in LOCAL.items() if region.startswith(code)), None)


def _stoppage(hearing: Hearing, index: int, stop: Stoppage) -> Quantity:
    """The first pay cycle at its own rate, the rest cut where the minimum wage changes its rate; entries that follow on
    each other on the same terms are one stoppage, so that writing it in parts changes nothing.
    """
    path = f"{_OF.field}.{index}"
    began, ended = row_of(hearing, _OF.field, stop, "genuine")
    if not stop.genuine:  # one worker sent home is no stoppage: the wage stays due
        return pay_of_pieces(hearing, _OF, index, began, [Step(began, ended, own_wage(hearing, began))])
    first_cycle = _first_cycle(hearing, began)
    following = began if first_cycle is None else add_months(began, 1)
    pieces: list[Step] = []
    if first_cycle is not None and stop.start < following:
        pieces.append(Step(began, min(ended, following - ONE_DAY), first_cycle))
    if following <= stop.end:
        first_alike, last_day = row_of(hearing, _OF.field, stop, "genuine", "work_done", "monthly")
        following = max(following, first_alike)
        starts = [following, *minimum_steps(hearing, following, last_day)]
        ends = [day - ONE_DAY for day in starts[1:]] + [last_day]
        later = [
            Step(first, last, _later(hearing, path, stop, first)) for first, last in zip(starts, ends, strict=True)
        ]
        pieces += same_rates(later)
    return pay_of_pieces(hearing, _OF, index, began, pieces)


def _first_cycle(hearing: Hearing, began: date) -> Quantity | None:
    """The rate of the first pay cycle (D-41); `None` where the local rate runs from the first day."""
    option = hearing.reading("D-41")
    if option == "local_rate_from_first_day":
        return None
    own = own_wage(hearing, began)
    if option == "own_wage_80_one_month":
        return (own * EIGHTY_OF_OWN).named(_OWN_SHARE, *hearing.cite("SZWP 28"), rule="R-LEAVE-07")
    return own


_OWN_SHARE = Text("正常工作时间工资的百分之八十", "80 % of the normal-hours wage")


def _later(hearing: Hearing, path: str, stop: Stoppage, day: date) -> Quantity:
    """After the first cycle: with work the newly agreed wage, at least the minimum; without work the living allowance."""
    minimum = minimum_on(hearing, day)
    if stop.work_done:
        if stop.monthly is None:
            return minimum
        agreed = fact(stop.monthly, YUAN_PER_MONTH, f"{path}.monthly", _AGREED)
        return greatest(agreed, minimum).named(_WITH_WORK, *hearing.cite("WPR 12"), rule="R-LEAVE-07")
    local = _local(hearing.case.region)
    if hearing.reading("D-10") == "minimum_wage" or local is None:
        if local is None:
            hearing.warn("NO_LOCAL_RATE", _NO_LOCAL_RATE)
        return minimum
    article = cite(local.article)
    if day < article.since:
        hearing.warn("LATER_RATE", _LATER_RATE, since=article.since)
    share = law(local.share, ONE, local.name, *hearing.cite(local.article), rule="R-LEAVE-07")
    return (minimum * share).named(_ALLOWANCE, *share.cites, rule="R-LEAVE-07")


_AGREED = Text("重新约定的工资", "wage newly agreed")
_WITH_WORK = Text("提供劳动期间的工资", "wage while work is given")
_ALLOWANCE = Text("停工生活费", "living allowance during the stoppage")
_LATER_RATE = Text(
    "当地生活费标准自{since}起施行，此前的停工也按其计算，请核对当时的标准",
    "the local rate is in force from {since} and is taken for the time before too: check that of the time",
)
_NO_LOCAL_RATE = Text(
    "未载当地停工生活费的标准，暂按最低工资；当地另有比例的从其规定",
    "the local rate of the living allowance is not held: the minimum wage is taken; a local share would go first",
)


CARD = Card(
    kind=_KIND,
    name=Text("停工停产工资、生活费", "stoppage pay"),
    place=50,
    rule=stoppage_rule,
    touched=lambda case: bool(case.stoppages),
    nature=PAY_WITHOUT_WORK,
    head_decided=True,
    of_standards=True,
    burden=pay_with(
        proof("停工停产、待岗通知", "notice of the stoppage", "停工的期间与原因", "time and cause of the stoppage")
    ),
    plea=Plea(
        heading="停工停产期间的工资、生活费",
        told="{employer}{period}停工停产，未足额支付停工期间的工资、生活费。",
        period=time_of("stoppages"),
    ),
)
