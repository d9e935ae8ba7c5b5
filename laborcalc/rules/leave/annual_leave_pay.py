"""Pay for untaken annual leave 未休年休假工资报酬 (R-LEAVE-02; ALM 10, 11; D-08, D-34): the extra 200 %, all years one item."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.leaves import ZERO_YUAN, count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT, whole
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import DAY, ONE, YUAN
from laborcalc.law.readings import reading
from laborcalc.results.burden import EMPLOYER, Burden
from laborcalc.results.outcome import Award, NotDue, Outcome
from laborcalc.rules.cards.burdens import BANK, PAYROLL, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import PAY_WITHOUT_WORK
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.leave.annual_leave import DIVISOR, NoLeave, untaken
from laborcalc.rules.limitation.ledger import expiry, row_of, set_apart, still_live
from laborcalc.rules.measures.average import average, paid_days_a_month
from laborcalc.rules.measures.service import end_of_employment, ended_or_judged

if TYPE_CHECKING:
    from laborcalc.facts.hours import AnnualLeave
    from laborcalc.hearing.hearing import Hearing

LEAVE_PAY = Text("未休年休假工资报酬", "pay for untaken annual leave")
_KIND = Kind.ANNUAL_LEAVE_PAY
TWICE = law(2, ONE, Text("另付百分之二百", "another 200 %"), rule="R-LEAVE-02")
_CITES = ("AL 5(3)", "ALM 10", "ALM 11")


class Year(NamedTuple):
    """The untaken days of one year, what was paid for them, and the day after which their time runs with the last day
    to claim them (`None` = it does not run)."""

    year: int
    days: Quantity
    paid: Quantity | None
    time: tuple[date, date] | None


def annual_leave_rule(hearing: Hearing) -> Outcome:
    """Daily wage × untaken days × 200 %, the normal pay having been received already."""
    entries = hearing.case.annual_leave
    cites = hearing.cite(*_CITES)
    if not entries:
        if hearing.claimed(_KIND):
            raise Missing(Gap("FACT", "annual_leave", LEAVE_PAY, _NEEDED))
        return NotDue(kind=_KIND, reason=Message("NO_LEAVE", _NO_LEAVE), cites=cites)
    asked = [(n, leave) for n, leave in enumerate(entries) if _asked(hearing, leave)]
    if not asked:
        return NotDue(kind=_KIND, reason=Message("OUTSIDE_CLAIM", _OUTSIDE), cites=hearing.cite("MAL 28"))
    years, refused, gaps = _years(hearing, asked)
    if gaps and not years:
        raise Missing(*gaps)
    if not years:
        reason = refused[0].reason if len(refused) == 1 else Message("NO_YEAR", _NO_YEAR)
        return NotDue(
            kind=_KIND, reason=reason, cites=hearing.cite(*(article.id for no in refused for article in no.articles))
        )
    base = _base(hearing)
    owed = _pay(base, years, ended_or_judged(hearing.case))
    if owed.value <= 0:
        return NotDue(kind=_KIND, reason=Message("PAID", _PAID_ALREADY), cites=cites)
    if gaps:
        hearing.partial(gaps)
    trace = owed.rounded().named(LEAVE_PAY, *cites, rule="R-LEAVE-02")
    award = Award(
        kind=_KIND,
        trace=trace,
        cites=cites,
        missing=tuple({gap.path: gap for gap in (*_career_gap(hearing), *gaps)}.values()),
    )
    return _with_limitation(hearing, award, base, years)


_NEEDED = Text("需要年度与未休天数", "the years and the days not taken are needed")
_NO_LEAVE = Text("案情未载未休的年休假", "the case names no untaken leave")
_TWICE_LISTED = Text("{year}年填了两条，天数相加", "{year} stands twice: the days of both are added")
_OUTSIDE = Text("各年度均不在请求的期间之内", "no year listed lies inside the period asked for")
_NO_YEAR = Text("所列各年度均无应付的未休天数", "no year listed has days that are owed")
_PAID_ALREADY = Text("未休年休假工资报酬已经付清", "the pay for untaken leave has been paid")


def _asked(hearing: Hearing, leave: AnnualLeave) -> bool:
    return hearing.asks_for(_KIND, date(leave.year, 1, 1), date(leave.year, 12, 31))


def _years(hearing: Hearing, entries: list[tuple[int, AnnualLeave]]) -> tuple[list[Year], list[NoLeave], list[Gap]]:
    years: list[Year] = []
    seen: set[int] = set()
    refused: list[NoLeave] = []
    gaps: list[Gap] = []
    for index, leave in entries:
        try:
            days = untaken(hearing, index, leave)
        except NoLeave as no:
            refused.append(no)
            if len(entries) > 1:
                hearing.assume(no.reason.code, no.reason.text, **no.reason.values)
            continue
        except Missing as missing:
            gaps.extend(missing.gaps)
            continue
        if leave.year in seen:
            hearing.warn("YEAR_TWICE", _TWICE_LISTED, year=leave.year)
        seen.add(leave.year)
        paid = fact(leave.paid_extra, YUAN, f"annual_leave.{index}.paid_extra", _PAID) if leave.paid_extra else None
        years.append(Year(leave.year, days, paid, _last_day(hearing, leave)))
    return years, refused, list(dict.fromkeys(gaps))


_PAID = Text("已另付的报酬", "paid on top already")


def _career_gap(hearing: Hearing) -> tuple[Gap, ...]:
    """Working years elsewhere that are not stated could only add days: the amount is a lower bound."""
    if any(message.code == "OWN_SERVICE" for message in hearing.assumptions):
        return (Gap("FACT", "worker.career_start", _CAREER, _MAY_BE_MORE),)
    return ()


_CAREER = Text("首次参加工作之日", "first day of the career")
_MAY_BE_MORE = Text("年休假天数按累计工作年限", "days of leave follow the working years with all employers")


def _base(hearing: Hearing) -> Quantity:
    """The average of the last 12 months without overtime (ALM 11).

    D-34 is asked where the case names it: what a court left out as performance pay is a figure it found.
    """
    if "D-34" in hearing.case.readings:
        hearing.reading("D-34")
    return average(hearing, before=ended_or_judged(hearing.case) + ONE_DAY, without_overtime=True)


def _pay(base: Quantity, years: list[Year], day: date) -> Quantity:
    """What the days of all years earn; what was paid for a year counts against that year alone."""
    daily = base / paid_days_a_month(day)
    unpaid = [year.days for year in years if year.paid is None]
    parts = [daily * total(unpaid) * TWICE] if unpaid else []
    parts += [greatest(daily * year.days * TWICE - year.paid, ZERO_YUAN) for year in years if year.paid is not None]
    return total(parts)


# --- limitation (D-08) ---


def _last_day(hearing: Hearing, leave: AnnualLeave) -> tuple[date, date] | None:
    """The day after which the time to claim the leave of a year runs, and the last day; `None` while it does not run
    or where limitation is not pleaded."""
    case = hearing.case
    if case.limitation_pleaded is False:
        return None
    option = hearing.reading("D-08")
    ended = leave.exit_day or end_of_employment(case)
    if option in ("as_wages", "proof_two_years"):
        trigger = ended
    else:
        end = date(leave.year + (option == "end_of_next_year"), 12, 31)
        trigger = min(end, ended or end)
    return None if trigger is None else (trigger, expiry(hearing, _KIND, trigger))


def _with_limitation(hearing: Hearing, award: Award, base: Quantity, years: list[Year]) -> Award:
    """The part that is still in time on the day of filing; nothing is cut here (MAL 27, JI2 20)."""
    case = hearing.case
    if case.limitation_pleaded is False:
        return award
    filed, day = case.filing_day, ended_or_judged(case)
    kept = [None if _over(year, filed) else year._replace(days=_in_proof(hearing, year, filed)) for year in years]
    alive = [year if year is not None and year.days.value else None for year in kept]
    for year, still in zip(years, alive, strict=True):
        if still is None:
            _fallen(hearing, year, filed)
    rest = _pay(base, [year for year in alive if year is not None], day) if any(alive) else ZERO_YUAN
    live = still_live(hearing, rest.rounded(), "D-08")
    why = reading("D-08").option(hearing.reading("D-08")).text
    rows = [
        row_of(
            Message("YEAR", _OF_YEAR, year=year.year),
            why,
            _pay(base, [year], day),
            ZERO_YUAN if still is None else _pay(base, [still], day),
            year.time,
        )
        for year, still in zip(years, alive, strict=True)
    ]
    return set_apart(hearing, award, live, rows)


def _fallen(hearing: Hearing, year: Year, filed: date) -> None:
    if year.time is not None and filed > year.time[1]:
        hearing.warn("EXPIRED", _EXPIRED, year=year.year, day=year.time[1])
    else:
        hearing.warn("NOT_PROVED", _NOT_PROVED, year=year.year)


def _over(year: Year, filed: date) -> bool:
    return year.time is not None and filed > year.time[1]


def _in_proof(hearing: Hearing, year: Year, filed: date) -> Quantity:
    """Under `proof_two_years` the days of the two years before the claim; otherwise all."""
    if hearing.reading("D-08") != "proof_two_years":
        return year.days
    since, end = add_months(filed, -24), date(year.year, 12, 31)
    if since <= date(year.year, 1, 1):
        return year.days
    days = whole(EXACT.divide(EXACT.multiply(Decimal((end - since).days + 1), year.days.value), DIVISOR.value))
    return count(days, DAY, _PROVED, Message("PROOF", _PROOF, since=since), year.days, rule="D-08")


_EXPIRED = Text(
    "{year}年的年休假最迟应于{day}申请仲裁，时效抗辩成立的不予支持",
    "the leave of {year} had to be claimed by {day}: it falls when limitation is pleaded",
)
_NOT_PROVED = Text(
    "{year}年的年休假在主张前两年以外，举证不能的不予支持",
    "the leave of {year} lies before the two years that the employer must prove",
)
_OF_YEAR = Text("{year}年度", "leave of {year}")
_PROVED = Text("主张前两年以内的天数", "days inside the two years before the claim")
_PROOF = Text("自{since}起的部分", "the part from {since} on")


# --- the card ---


def _time(hearing: Hearing, claim: Outcome) -> str:
    """The years that are asked for, but for those in which no leave was owed."""
    none_owed = {message.values.get("year") for message in claim.assumptions}
    asked = {leave.year for leave in hearing.case.annual_leave if _asked(hearing, leave)}
    shown = [str(year) for year in sorted(asked - none_owed)]
    return f"{zh.listed(shown)}年度" if shown else ""


_BURDEN = Burden(
    Text(
        "申请人证明在其他单位的累计工作年限；已安排年休假、劳动者因本人原因书面不休假，由用人单位证明",
        "the worker proves earlier service elsewhere; that leave was given, or declined in writing, is for the employer",
    ),
    ("MAL 6", "ALM 10(2)"),
    (
        proof("社会保险缴费记录、既往劳动合同", "insurance record, earlier contracts", "累计工作年限", "working years in all"),
        proof("年休假安排与休假审批记录", "annual-leave plans and approvals",
              "年休假是否安排、实际休假天数", "leave arranged and taken", EMPLOYER),
        BANK, PAYROLL,
    ),
)  # fmt: skip
CARD = Card(
    kind=_KIND,
    name=Text("未休年休假工资报酬", "pay for untaken annual leave"),
    place=80,
    rule=annual_leave_rule,
    touched=lambda case: bool(case.annual_leave),
    nature=PAY_WITHOUT_WORK,
    limitation="told_or_left",  # its rule looks at it year by year (D-08)
    head_decided=True,
    of_standards=True,
    order_to_pay=False,  # whether it is remuneration is in dispute (D-08)
    burden=_BURDEN,
    plea=Plea(
        heading="未休年休假工资报酬",
        told="申请人{period}依法享有的年休假未休完，{employer}未支付未休年休假工资报酬。",
        period=_time,
    ),
)
