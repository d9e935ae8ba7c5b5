"""Years of service 工作年限: continuity (R-COMP-15), months of pay (R-COMP-10), the part before 2008 (R-COMP-14)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.citation import Article
from laborcalc.foundation.leaves import count, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.months import DAY, Elapsed, add_months, elapsed
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, least
from laborcalc.foundation.units import MONTH, ONE
from laborcalc.law.sources import cite

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.hearing.hearing import Hearing

NEW_LAW = date(2008, 1, 1)
LAST_OLD_DAY = date(2007, 12, 31)
GAP_DAYS = 30  # R-COMP-15 DECISION: a break up to this long with the same work does not interrupt

HALF = Decimal("0.5")
TWELVE = law(12, MONTH, Text("支付年限上限", "limit of twelve years"), cite("LCL 47(2)"), rule="R-COMP-13")
TWICE = law(2, ONE, Text("二倍", "twice"), cite("LCL 87"), rule="R-COMP-16")


Span = tuple[date, date]


class OldLaw(NamedTuple):
    """Service before 2008 under the law of that time (R-COMP-14): does it count, and up to how many months."""

    counts: bool
    limit: int | None = None
    cites: tuple[str, ...] = ()


class Service(NamedTuple):
    """Service that counts: its spans from the first to the last, both ends served, the facts and the rules behind it."""

    spans: tuple[Span, ...]
    paths: tuple[str, ...]
    cites: tuple[Article, ...] = ()

    @property
    def start(self) -> date:
        """First day of the first span."""
        return self.spans[0][0]

    @property
    def last_day(self) -> date:
        """Last day of the last span."""
        return self.spans[-1][1]


def last_day(case: Case) -> date:
    """Last day of the relationship, else the day on which the ending was notified; raises `Missing` without either."""
    ended = end_of_employment(case)
    if ended is None:
        raise Missing(
            Gap("FACT", "employment.last_day", Text("劳动关系最后一日", "last day of the relationship"), _NEEDS_DAYS)
        )
    return ended


def ended_or_judged(case: Case) -> date:
    """Last day of the relationship; while it lasts, or where no employment is on file, the day of judgment."""
    return end_of_employment(case) or case.as_of


def end_of_employment(case: Case) -> date | None:
    """Last day of the relationship, else the day on which its ending was notified; none while it lasts."""
    job, end = case.employment, case.termination
    if job is None:
        return None
    return job.last_day or (None if end is None else end.notified_on)


def service_start(case: Case) -> date | None:
    """First day of continuous service here: earlier service into which the employer moved the worker counts on (REG 10)."""
    job = case.employment
    if job is None or job.start is None:
        return None
    return min([job.start, *(prior.start for prior in job.prior_service if prior.moved_by_employer)])


def service_period_ahead(case: Case) -> Span | None:
    """What of a service period (LCL 22) lies after the last day here, or after the day of judgment; none where all is served."""
    training = case.training
    if training is None or training.start is None:
        return None
    first = max(training.start, ended_or_judged(case) + DAY)
    last = add_months(training.start, training.months) - DAY
    return (first, last) if first <= last else None


def service_months_left(case: Case) -> int:
    """The months of a service period that are not served, a month that has begun counting as one."""
    training = case.training
    if training is None or training.served is not None:
        return 0 if training is None else training.months - (training.served or 0)
    ahead = service_period_ahead(case)
    left = elapsed(*ahead) if ahead is not None else Elapsed(0, 0, 0)
    return left.all_months + bool(left.days)


_NEEDS_DAYS = Text("工作年限由起止日算出", "service is counted from its first and last day")


def service(hearing: Hearing) -> Service:
    """All service that counts here (R-COMP-15, REG 10): this employer's and what the employer moved over unpaid."""
    job, end = hearing.case.employment, last_day(hearing.case)
    if job is None or job.start is None:
        raise Missing(Gap("FACT", "employment.start", Text("用工之日", "first day of work"), _NEEDS_DAYS))
    paths, cites = ["employment.start", "employment.last_day"], list[Article]()
    if job.last_day is None:
        paths[1] = "termination.notified_on"
        hearing.assume("NOTICE_DAY", _NOTICE_DAY, day=end)
    start = _counted_from(hearing, job.start, end)
    if start > job.start:
        paths[0], cites = "employment.employer_registered_on", [_SET_UP_RULE]
    spans = [(start, end)]
    for index, prior in sorted(enumerate(job.prior_service), key=lambda item: item[1].start, reverse=True):
        if prior.moved_by_employer and not prior.severance_paid:
            spans[:1] = _joined((prior.start, prior.last_day), spans[0])
            paths.append(f"employment.prior_service.{index}")
            cites += hearing.cite("REG 10")
        else:
            hearing.assume("PRIOR_NOT_COUNTED", _NOT_COUNTED, start=prior.start, end=prior.last_day)
    return Service(tuple(spans), tuple(paths), tuple(dict.fromkeys(cites)))


def _counted_from(hearing: Hearing, start: date, end: date) -> date:
    """The first day of work, in Beijing not before the employer was registered (BJ534 Q87)."""
    case = hearing.case
    day = case.employment.employer_registered_on if case.employment is not None else None
    ruled = case.region.startswith("11") and case.as_of >= _SET_UP_RULE.since
    if day is None or not ruled or not start < day <= end:
        return start
    hearing.assume("SET_UP_PHASE", _SET_UP_PHASE, start=start, day=day)
    return day


_SET_UP_RULE = cite("BJ534 Q87")
_SET_UP_PHASE = Text(
    "{start}起的用工发生在用人单位登记设立（{day}）之前：北京不计入工作年限，自登记之日起算",
    "work from {start} on lies before the employer was registered ({day}): in Beijing service runs from the registration",
)


_NOTICE_DAY = Text(
    "未载明最后一日，以通知解除之日{day}为最后一日",
    "no last day is stated: the day of notice, {day}, is taken as the last",
)
_NOT_COUNTED = Text(
    "{start}至{end}的工作不并入：非因用人单位原因调动，或已支付过经济补偿",
    "service {start} to {end} is not joined: the worker moved by himself, or it was already compensated",
)


def _joined(before: Span, after: Span) -> list[Span]:
    """One span when the break between them is short or none, else both: a longer break does not count."""
    if (after[0] - before[1]).days - 1 <= GAP_DAYS:
        return [(min(before[0], after[0]), after[1])]
    return [before, after]


def counted_start(spans: Iterable[Span]) -> date:
    """The day from which the last span would have to run to be as long as all of them together.

    >>> counted_start([(date(2012, 1, 1), date(2013, 6, 30)), (date(2015, 1, 1), date(2016, 12, 31))])
    datetime.date(2013, 7, 1)
    """
    *earlier, (start, _) = spans
    for first, last in reversed(earlier):
        years, months, days = elapsed(first, last)
        start = add_months(start, -(years * 12 + months)) - timedelta(days=days)
    return start


def months_of_pay(span: Elapsed) -> Decimal:
    """LCL 47(1): a month for each full year, a month for six months or more, half a month for less.

    >>> months_of_pay(Elapsed(7, 6, 16)), months_of_pay(Elapsed(0, 5, 29)), months_of_pay(Elapsed(1, 0, 0))
    (Decimal('8'), Decimal('0.5'), Decimal('1'))
    """
    years, months, days = span
    if months >= 6:
        return Decimal(years + 1)
    return EXACT.add(Decimal(years), HALF) if months or days else Decimal(years)


_FACTOR = Text("计发月数", "months of pay")
_COUNTED = Text(
    "{start}至{end}（首尾均计）为{y}年{m}个月{d}天，满一年计一个月，六个月以上计一个月，不满六个月计半个月",
    "{start} to {end}, both counted, is {y} y {m} m {d} d: a month a year, a month for six months or more, half a month for less",
)
_OLD_FACTOR = Text("2008年前计发月数", "months of pay before 2008")
_COUNTED_UP = Text(
    "{start}至{end}为{y}年{m}个月{d}天，不满一年的按一年计",
    "{start} to {end} is {y} y {m} m {d} d: a part of a year counts as a year",
)
_COUNTED_SHANGHAI = Text(
    "{start}至{end}为{y}年{m}个月{d}天，满六个月计一个月，不满六个月不计",
    "{start} to {end} is {y} y {m} m {d} d: six months or more count as a year, less does not count",
)


def factor(served: Service, since: date = date.min) -> Quantity:
    """Months of pay for the service since a day, else for all of it (R-COMP-10)."""
    first = counted_start((max(start, since), end) for start, end in served.spans if end >= since)
    span = elapsed(first, served.last_day)
    how = Message("SERVICE", _COUNTED, start=first, end=served.last_day, y=span.years, m=span.months, d=span.days)
    quantity = count(months_of_pay(span), MONTH, _FACTOR, how, paths=served.paths, rule="R-COMP-10")
    return quantity.named(_FACTOR, cite("LCL 47(1)"), *served.cites, rule="R-COMP-10")


def old_factor(served: Service, option: str, old: OldLaw) -> Quantity:
    """Months of pay for the service before 2008, by the law of that time with its own limit (R-COMP-14)."""
    spans = [(start, min(end, LAST_OLD_DAY)) for start, end in served.spans if start < NEW_LAW]
    first, end = counted_start(spans), spans[-1][1]
    span = elapsed(first, end)
    shanghai = option == "shanghai"
    months = span.years + (span.months >= 6 if shanghai else span.months + span.days > 0)
    text, source = (_COUNTED_SHANGHAI, "SHLC 45") if shanghai else (_COUNTED_UP, "F481 5")
    how = Message("OLD_SERVICE", text, start=first, end=end, y=span.years, m=span.months, d=span.days)
    counted = count(months, MONTH, _OLD_FACTOR, how, paths=served.paths, rule="R-COMP-14")
    counted = counted.named(_OLD_FACTOR, cite("LCL 97(3)"), cite(source), rule="R-COMP-14")
    if old.limit is None:
        return counted
    cites = (cite("SHLC 42"),) if shanghai else tuple(cite(id) for id in old.cites)
    limit = law(old.limit, MONTH, _OLD_LIMIT, *cites, rule="R-COMP-14")
    return least(counted, limit).named(_OLD_FACTOR, cite("LCL 97(3)"), rule="R-COMP-14")


_OLD_LIMIT = Text("2008年前部分的上限", "limit of the part before 2008")


def has_new_part(served: Service) -> bool:
    """Does any of the service fall on or after 2008-01-01."""
    return served.last_day >= NEW_LAW
