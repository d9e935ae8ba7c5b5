"""Days of annual leave 年休假天数 (R-LEAVE-01; AL 2-4, ALM 3-5, 8, 12): band, years of hire and leaving, what excludes it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.citation import Article
from laborcalc.foundation.leaves import count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import whole
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months, elapsed
from laborcalc.foundation.spans import Spans
from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import DAY
from laborcalc.law.sources import cite
from laborcalc.rules.measures.service import end_of_employment
from laborcalc.rules.measures.status import by_chain, chain_cites, over_age_from, part_time

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.hours import AnnualLeave
    from laborcalc.hearing.hearing import Hearing

# Working years completed → days a year (AL 3), and the months of sick leave that exclude the leave (AL 4).
BANDS = ((20, 15, 4), (10, 10, 3), (0, 5, 2))
PERSONAL_LEAVE_DAYS = 20
DIVISOR = law(365, DAY, Text("全年日历天数", "days of a year"), rule="R-LEAVE-01")
NO_DAYS = law(0, DAY, Text("零天", "no days"))
FIRST_YEAR = 2008  # AL 10


class NoLeave(Exception):
    """No leave is owed for a year; `reason` says why, `articles` on which provisions it rests."""

    def __init__(self, reason: Message, *articles: Article) -> None:
        super().__init__(reason.code)
        self.reason = reason
        self.articles = articles


class Part(NamedTuple):
    """A part of a year at one band."""

    first: date
    last: date
    band: int


def band_of(years: int | Decimal) -> int:
    """Days of leave a year by cumulative working years (AL 3).

    >>> band_of(9), band_of(10), band_of(20)
    (5, 10, 15)
    """
    return next(days for least, days, _ in BANDS if years >= least)


def untaken(hearing: Hearing, index: int, leave: AnnualLeave) -> Quantity:
    """The days of one year that are owed; raises `NoLeave` when there are none, `Missing` when it cannot be said."""
    path = f"annual_leave.{index}"
    if leave.year < FIRST_YEAR:
        raise NoLeave(Message("BEFORE_2008", _BEFORE, year=leave.year), cite("AL 2"))
    if by_chain(hearing.case):
        raise NoLeave(
            Message("NO_EMPLOYMENT_IN_CHAIN", _IN_CHAIN, year=leave.year), *hearing.cite(*chain_cites(hearing.case))
        )
    if leave.declined_in_writing:
        raise NoLeave(Message("DECLINED", _DECLINED, year=leave.year), cite("ALM 10(2)"))
    if leave.untaken_days is not None:
        return _some(fact(leave.untaken_days, DAY, f"{path}.untaken_days", _UNTAKEN), leave.year)
    if _lost_by_the_year_before(hearing, leave):
        raise NoLeave(Message("LOST", _LOST, year=leave.year), cite("ALM 8"))
    parts = list(_parts(hearing, leave))
    _not_excluded(hearing.case, leave, parts[-1].band)
    return _some(_less_taken(hearing, leave, parts, path), leave.year)


def _some(days: Quantity, year: int) -> Quantity:
    if not days.value:
        raise NoLeave(Message("NO_DAYS", _NO_WHOLE_DAY, year=year), cite("ALM 5"))
    return days


_BEFORE = Text("{year}年：职工带薪年休假条例自2008年起施行", "{year}: the Regulations are in force from 2008 on")
_UNTAKEN = Text("未休天数（已认定）", "days not taken (as found)")
_DECLINED = Text(
    "{year}年：劳动者因本人原因书面提出不休", "{year}: the worker declined in writing for reasons of his own"
)
_LOST = Text(
    "{year}年：上一年度已休而后符合不享受的情形，本年度不再享受",
    "{year}: the leave of the year before was taken although excluded; this year's is lost",
)
_NO_WHOLE_DAY = Text("{year}年：折算后不足一整天，或者已经休完", "{year}: less than one whole day, or all taken")


# --- the time that counts, and its band ---


def _parts(hearing: Hearing, leave: AnnualLeave) -> Iterator[Part]:
    """The employed time of the year that earns leave, cut where a band begins and where a dismissal was later undone."""
    first, last = _employed(hearing, leave)
    eligible = first if leave.entitled_days is not None else _eligible_from(hearing.case)
    if eligible > last:
        if hearing.case.worker.career_start is None and hearing.case.worker.career_years is None:
            raise Missing(Gap("FACT", "worker.career_start", _CAREER, _MAY_BE_ENTITLED))
        raise NoLeave(Message("NOT_A_YEAR_YET", _NOT_A_YEAR, year=leave.year), cite("AL 2"))
    cuts = [max(first, eligible)]
    start = _career_start(hearing.case)
    if leave.entitled_days is None and start is not None:
        cuts += [day for years in (10, 20) if cuts[0] < (day := add_months(start, 12 * years)) <= last]
    ends = [day - ONE_DAY for day in cuts[1:]] + [last]
    parts = [Part(begin, end, _band(hearing, leave, begin)) for begin, end in zip(cuts, ends, strict=True)]
    if len(parts) > 1 and hearing.reading("D-35") == "full_year":
        parts = [part._replace(band=parts[-1].band) for part in parts]
    kept = list(_without_gaps(hearing, parts))
    if not kept:
        raise NoLeave(Message("GAP", _IN_THE_GAP, year=leave.year), cite("AL 2"))
    yield from kept


_CAREER = Text("首次参加工作之日", "first day of the career")
_MAY_BE_ENTITLED = Text(
    "在本单位未满十二个月，此前在别处连续工作满十二个月的可以享受",
    "under twelve months here; twelve in a row elsewhere would do",
)
_NOT_A_YEAR = Text("{year}年：连续工作尚未满十二个月", "{year}: twelve months of work in a row are not reached")
_IN_THE_GAP = Text("{year}年：全年处于违法解除的期间", "{year}: the whole time lies in the gap of an undone dismissal")


def _employed(hearing: Hearing, leave: AnnualLeave) -> tuple[date, date]:
    """First and last day of the year on which the worker was employed here."""
    job = hearing.case.employment
    start = None if job is None else job.start
    if start is None and leave.entitled_days is None:
        raise Missing(Gap("FACT", "employment.start", Text("用工之日", "first day of work"), _NEEDS_START))
    end = leave.exit_day or end_of_employment(hearing.case)
    if end is None and leave.year >= hearing.case.as_of.year:
        raise NoLeave(Message("YEAR_RUNNING", _RUNNING, year=leave.year), cite("AL 5(2)"))
    first = max(date(leave.year, 1, 1), start or date.min)
    last = min(date(leave.year, 12, 31), end or date.max)
    if last < first:
        raise NoLeave(Message("NOT_EMPLOYED", _NOT_EMPLOYED, year=leave.year), cite("AL 2"))
    return first, _within_the_law(hearing, leave, first, last)


_NEEDS_START = Text(
    "入职当年的年休假按剩余日历天数折算", "the leave of the year of hire is reckoned from its remaining days"
)
_RUNNING = Text(
    "{year}年：年度尚未结束，仍可安排休假", "{year}: the year has not ended; the leave can still be arranged"
)
_NOT_EMPLOYED = Text("{year}年：不在劳动关系存续期间", "{year}: not employed in that year")


def _within_the_law(hearing: Hearing, leave: AnnualLeave, first: date, last: date) -> date:
    """The last day for which the statute gives leave: none to part-time workers, none to over-age ones from 2026-07-01 on.

    Days that were agreed are owed all the same.
    """
    by_hour = part_time(hearing)
    over_age = over_age_from(hearing, last)
    granted = leave.entitled_days is not None or not (by_hour or over_age)
    if granted or hearing.reading("R-LEAVE-01") == "as_employee":
        return last
    if by_hour:
        raise NoLeave(Message("PART_TIME", _PART_TIME, year=leave.year), cite("AL 2"))
    assert over_age is not None
    if first >= over_age:
        raise NoLeave(Message("OVER_AGE", _NONE_OVER_AGE, year=leave.year), cite("OA56 5"), cite("OA56 9"))
    hearing.assume("OVER_AGE_LEAVE", _UNTIL_OA56, year=leave.year, since=over_age)
    return over_age - ONE_DAY


_IN_CHAIN = Text(
    "{year}年：由不具备用工主体资格者招用，上游单位与劳动者没有劳动关系，没有年休假",
    "{year}: hired by one without capacity to employ; the units above employ nobody, so there is no annual leave",
)
_PART_TIME = Text(
    "{year}年：非全日制用工不享受法定年休假（通行见解），约定了天数的从其约定",
    "{year}: part-time work carries no statutory annual leave (the prevailing view); days that were agreed are owed",
)
_NONE_OVER_AGE = Text(
    "{year}年：自2026年7月1日起，超龄劳动者的权益依暂行规定第五条、第九条，其中未列年休假；约定了天数的从其约定",
    "{year}: from 2026-07-01 the rights of an over-age worker are those of Arts. 5 and 9 of the provisional rules, and annual leave is not among them; days that were agreed are owed",
)
_UNTIL_OA56 = Text(
    "{year}年只计至{since}前：自该日起适用超龄劳动者暂行规定，其第五条、第九条未列年休假",
    "{year} counts to the day before {since}: from that day the provisional rules on over-age workers apply, whose Arts. 5 and 9 do not list annual leave",
)


def _career_start(case: Case) -> date | None:
    """First day of the career as it is known: stated, else the earliest service on file; none where only years are stated."""
    if case.worker.career_start is not None:
        return case.worker.career_start
    if case.worker.career_years is not None or case.employment is None or case.employment.start is None:
        return None
    return min([case.employment.start, *(prior.start for prior in case.employment.prior_service)])


def _eligible_from(case: Case) -> date:
    """The day on which twelve months of work in a row are complete (AL 2)."""
    years = case.worker.career_years
    if case.worker.career_start is None and years is not None and years < 1:
        return date.max
    start = _career_start(case)
    return date.min if start is None else add_months(start, 12)


def _band(hearing: Hearing, leave: AnnualLeave, day: date) -> int:
    case = hearing.case
    if leave.entitled_days is not None:
        return int(leave.entitled_days)
    if case.worker.career_start is None and case.worker.career_years is not None:
        hearing.assume("CAREER_YEARS", _CAREER_YEARS, years=case.worker.career_years)
        return band_of(case.worker.career_years)
    start = _career_start(case)
    assert start is not None  # a part of a year exists only where the start is known
    days = band_of(elapsed(start, day - ONE_DAY).years if day > start else 0)
    if case.worker.career_start is None and days < BANDS[0][1]:
        hearing.assume("OWN_SERVICE", _OWN_SERVICE, start=start)
    return days


_CAREER_YEARS = Text(
    "累计工作{years}年，各年度均按此档次", "{years} working years in all: every year listed is taken at that band"
)
_OWN_SERVICE = Text(
    "未载此前的工作，累计工作年限自{start}起算；此前另有工作的，天数可能更多",
    "no earlier work is stated: working years are counted from {start}; earlier work may give more days",
)


def _without_gaps(hearing: Hearing, parts: list[Part]) -> Iterator[Part]:
    """Without the gaps of undone dismissals, for which no leave accrues by the default reading (D-40)."""
    case = hearing.case
    disputed = hearing.once("gaps", lambda: Spans((gap.start, gap.end or case.as_of) for gap in case.disputes))
    gaps = disputed.touching(parts[0].first, parts[-1].last)
    if not gaps or hearing.reading("D-40") == "accrued":
        yield from parts
        return
    for part in parts:
        first = part.first
        for start, end in gaps:
            if first <= part.last and start <= part.last and end >= first:
                if first < start:
                    yield part._replace(first=first, last=start - ONE_DAY)
                first = end + ONE_DAY
        if first <= part.last:
            yield part._replace(first=first)


# --- what excludes the leave of a year (AL 4) ---


def _not_excluded(case: Case, leave: AnnualLeave, band: int) -> None:
    reason = _exclusion(case, leave, band)
    if reason is not None:
        raise NoLeave(reason, cite("AL 4"))


def _exclusion(case: Case, leave: AnnualLeave, band: int) -> Message | None:
    if leave.school_vacation:
        return Message("SCHOOL_VACATION", _SCHOOL, year=leave.year)
    if leave.paid_personal_leave_days >= PERSONAL_LEAVE_DAYS:
        return Message("PERSONAL_LEAVE", _PERSONAL, year=leave.year, days=leave.paid_personal_leave_days)
    months = sick_months(case, leave.year)
    limit = next((limit for _, days, limit in BANDS if days <= band), BANDS[-1][2])
    return Message("SICK_LEAVE", _SICK, year=leave.year, months=months, limit=limit) if months >= limit else None


_SCHOOL = Text("{year}年：享受寒暑假，其天数多于年休假", "{year}: had a longer school vacation")
_PERSONAL = Text("{year}年：事假{days}天且未扣工资", "{year}: {days} days of personal leave with pay")
_SICK = Text(
    "{year}年：累计病假{months}个月，达到{limit}个月",
    "{year}: {months} months of sick leave reach the limit of {limit}",
)


def sick_months(case: Case, year: int) -> int:
    """Whole months of sick leave in a calendar year, stray days adding up by thirty."""
    months = days = 0
    first, last = date(year, 1, 1), date(year, 12, 31)
    sick = case.absences.get("sick_leave")
    for start, end in sick.touching(first, last) if sick is not None else ():
        span = elapsed(max(start, first), min(end, last))
        months, days = months + span.all_months, days + span.days
    return months + days // 30


def _lost_by_the_year_before(hearing: Hearing, leave: AnnualLeave) -> bool:
    """Was the leave of the year before taken in part although AL 4 excluded it (ALM 8)."""
    before = hearing.once("years of leave taken", lambda: _taken(hearing.case)).get(leave.year - 1)
    if before is None:
        return False
    try:
        band = list(_parts(hearing, before))[-1].band
    except (NoLeave, Missing):
        return False
    reason = _exclusion(hearing.case, before, band)
    return reason is not None and reason.code != "SCHOOL_VACATION"  # ALM 8 names items 2 to 5 of AL 4


def _taken(case: Case) -> dict[int, AnnualLeave]:
    """The first entry of each year that says that leave was taken."""
    return {leave.year: leave for leave in reversed(case.annual_leave) if leave.taken_days}


# --- days ---


def _less_taken(hearing: Hearing, leave: AnnualLeave, parts: list[Part], path: str) -> Quantity:
    """Pro rata by calendar days, parts of a day dropped; in the year of leaving after taking off what was taken."""
    full = len(parts) == 1 and parts[0].first == date(leave.year, 1, 1) and parts[0].last == date(leave.year, 12, 31)
    taken = fact(leave.taken_days, DAY, f"{path}.taken_days", _TAKEN) if leave.taken_days else None
    if full:
        days = _band_quantity(leave, parts[0].band, path)
        return days if taken is None else greatest(days - taken, NO_DAYS)
    exact = total([_share(leave, part, path) for part in parts])
    if taken is not None and parts[-1].last < date(leave.year, 12, 31):
        return _floor(hearing, leave.year, exact - taken)
    days = _floor(hearing, leave.year, exact)
    return days if taken is None else greatest(days - taken, NO_DAYS)


_TAKEN = Text("已休天数", "days taken")


def _band_quantity(leave: AnnualLeave, band: int, path: str) -> Quantity:
    if leave.entitled_days is not None:
        return fact(leave.entitled_days, DAY, f"{path}.entitled_days", _A_YEAR)
    return law(band, DAY, _A_YEAR, cite("AL 3"), rule="R-LEAVE-01")


_A_YEAR = Text("全年应休天数", "days of leave a year")


def _share(leave: AnnualLeave, part: Part, path: str) -> Quantity:
    how = Message("DAYS", FROM_TO, first=part.first, last=part.last)
    days = count((part.last - part.first).days + 1, DAY, _EMPLOYED_DAYS, how, paths=(path,), rule="R-LEAVE-01")
    return days / DIVISOR * _band_quantity(leave, part.band, path)


_EMPLOYED_DAYS = Text("当年在职日历天数", "calendar days employed in the year")


def _floor(hearing: Hearing, year: int, exact: Quantity) -> Quantity:
    """Whole days only: a part of a day is not enjoyed (ALM 5, 12)."""
    exact = exact.named(_EXACT, *hearing.cite("ALM 5", "ALM 12"), rule="R-LEAVE-01")
    name = Text(f"{year}年折算天数", f"days of {year}, pro rata")
    return count(whole(exact.value), DAY, name, Message("FLOOR", _DROPPED), exact, rule="R-LEAVE-01")


_EXACT = Text("折算（未取整）", "pro rata, before rounding")
_DROPPED = Text("不足一整天的部分舍去", "a part of a day is dropped")
