"""Wages owed 拖欠劳动报酬 (R-WAGE-03): arrears line by line, wrongful deductions, probation wages, heat allowance."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from laborcalc.facts.titles import Field
from laborcalc.foundation import chinese as zh
from laborcalc.foundation.leaves import ZERO_YUAN, fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import month_end
from laborcalc.foundation.spans import Spans
from laborcalc.foundation.terms import COUNTED_WHOLE, ITEM_FROM_TO, ITEM_NAMES, PAID, PART_ASKED, UNDATED, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, greatest, total
from laborcalc.foundation.units import DAY, YUAN, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.results.finding import Route
from laborcalc.results.outcome import Award, Line, NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import REMUNERATION
from laborcalc.rules.cards.plea import Plea, owed_lines
from laborcalc.rules.contract.probation import probation_wages
from laborcalc.rules.measures.average import paid_days_a_month
from laborcalc.rules.measures.beside import agreed_over
from laborcalc.rules.measures.part_month import RateOf, Row, in_row, month_less_leave, wages_for
from laborcalc.rules.measures.service import ended_or_judged
from laborcalc.rules.measures.wage_history import agreed_wage
from laborcalc.rules.pay.deductions import wrongly_deducted
from laborcalc.rules.pay.heat import heat_lines
from laborcalc.rules.pay.unpaid_slips import SAME_DAYS, short_slips, slip_lines

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.models import Arrears
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

_DUE = Text("应付", "due")
_PLUS = Text("另加", "fixed addition")
_LINE_RATE = Text("本项月标准", "monthly rate of this line")
_LABEL_UNDATED = Text("{item}", "{item}")
_CITES = ("LL 50", "LCL 30")
_DEDUCTION = cite("WPR 15")


def unpaid_wages_rule(hearing: Hearing) -> Outcome:
    """拖欠工资、提成、奖金与违法扣款 (R-WAGE-03): one line an entry, never netted across entries."""
    entries = hearing.case.arrears
    more, more_gaps = _other_lines(hearing)
    if not (entries or more or more_gaps):
        if hearing.case.heat or short_slips(hearing.case):
            return _outside()
        if hearing.claimed(Kind.UNPAID_WAGES):
            raise Missing(
                Gap("FACT", "arrears", Text("欠付的项目与期间", "what is owed and for which period"), _NEEDED)
            )
        return NotDue(kind=Kind.UNPAID_WAGES, reason=Message("NO_ARREARS", _NO_ARREARS), cites=hearing.cite(*_CITES))
    _check_overlap(hearing, entries)
    if any(entry.item == "benefit" for entry in entries):
        hearing.warn("BENEFIT_TIME", _BENEFIT_TIME)
    lines, gaps = arrears_lines(hearing, list(enumerate(entries)))
    lines, gaps = lines + more, gaps + more_gaps
    if not lines and not gaps:
        return _outside()
    if not lines:
        raise Missing(*gaps)
    if gaps:
        hearing.partial(gaps)
    cites = hearing.cite(*_CITES)
    amount = total([line.trace for line in lines]).named(_SUM, *cites, rule="R-WAGE-03")
    if any(entry.item == "deduction" for entry in entries):
        cites = (*cites, _DEDUCTION)
    cites = tuple(dict.fromkeys((*cites, *(article for line in more for article in line.trace.cites))))
    return Award(kind=Kind.UNPAID_WAGES, trace=amount, cites=cites, lines=tuple(lines), missing=tuple(gaps))


def _outside() -> NotDue:
    return NotDue(kind=Kind.UNPAID_WAGES, reason=Message("OUTSIDE_CLAIM", _NONE_INSIDE), cites=(cite("MAL 28"),))


_NEEDED = Text("欠薪按项目逐条计算", "arrears are computed line by line")
_NO_ARREARS = Text("案情未载欠付项目", "the case names no arrears")
_SUM = Text("欠付报酬合计", "arrears in all")


_BENEFIT_TIME = Text(
    "福利待遇不是劳动报酬，时效可能自每次应付之日起一年，请尽早主张",
    "benefits are no remuneration: their year may run from each day on which one was payable; claim them early",
)
_NONE_INSIDE = Text("各项均不在请求的期间之内", "no line lies inside the period asked for")


def _other_lines(hearing: Hearing) -> tuple[list[Line], list[Gap]]:
    """Wages that follow from other facts: what a probation was underpaid by, heat allowances, payslips that were not paid."""
    lines: list[Line] = []
    gaps: list[Gap] = []
    try:
        lines += probation_wages(hearing)
    except Missing as missing:
        gaps += missing.gaps
    works = [(n, w) for n, w in enumerate(hearing.case.heat) if hearing.asks_for(Kind.UNPAID_WAGES, w.start, w.end)]
    found, waiting = heat_lines(hearing, works)
    slips, unexplained = slip_lines(hearing)
    return lines + found + slips, gaps + waiting + unexplained


def arrears_lines(hearing: Hearing, entries: list[tuple[int, Arrears]]) -> tuple[list[Line], list[Gap]]:
    """The lines that can be computed, and what the others wait for: a missing sum blocks its own line only."""
    lines: list[Line] = []
    gaps: list[Gap] = []
    rows = _rows(hearing, entries)
    for index, entry in entries:
        if _outside_claim(hearing, entry):
            hearing.assume("OUTSIDE_CLAIM", _OUTSIDE, start=entry.start, end=entry.end)
            continue
        _check_days(hearing, index, entry)
        try:
            lines.append(_line(hearing, index, entry, rows))
        except Missing as missing:
            gaps.extend(missing.gaps)
    return lines, gaps


_OUTSIDE = Text(
    "{start}至{end}不在请求的期间之内，未计入", "{start} to {end} lies outside the period asked for and is left out"
)


def _check_days(hearing: Hearing, index: int, entry: Arrears) -> None:
    """Sums stated for a whole period cannot be cut: say so where they reach beyond the claim or over a leave."""
    start, end, path = entry.start, entry.end, f"arrears.{index}"
    if start is None or end is None:
        if hearing.dated(Kind.UNPAID_WAGES):
            hearing.warn("UNDATED", UNDATED, path=Field(path))
        return
    if entry.due is None and not entry.paid:
        return
    if hearing.within(Kind.UNPAID_WAGES, start, end) != [(start, end)]:
        hearing.warn("STRADDLES_CLAIM", COUNTED_WHOLE, path=Field(path))
    overlap = any(days.touch(start, end) for days in _absent(hearing))
    if overlap and entry.due is not None and entry.item == "wages":
        hearing.warn("SAME_DAYS_TWICE", SAME_DAYS, entry=Field(path))


def _check_overlap(hearing: Hearing, entries: Sequence[Arrears]) -> None:
    """Wages of the same days in two entries may well be two debts (a supplement): they stand, and the reader is told."""
    dated = sorted(
        (entry.start, entry.end, index)
        for index, entry in enumerate(entries)
        if entry.item == "wages" and entry.start is not None and entry.end is not None
    )
    for (_, end, index), (start, _, following) in pairwise(dated):
        if start <= end:
            hearing.warn(
                "ARREARS_OVERLAP", _OVERLAP, one=Field(f"arrears.{index}"), other=Field(f"arrears.{following}")
            )


_OVERLAP = Text(
    "{one}与{other}的期间重叠：两项均已计入，请核对是否重复",
    "the periods of {one} and {other} overlap: both are counted; check that none is there twice",
)


def _outside_claim(hearing: Hearing, entry: Arrears) -> bool:
    """Does no claim for unpaid wages reach this entry's period."""
    if entry.start is None or entry.end is None:
        return False
    return not hearing.asks_for(Kind.UNPAID_WAGES, entry.start, entry.end)


def _line(hearing: Hearing, index: int, entry: Arrears, rows: Rows) -> Line:
    path = f"arrears.{index}"
    if _is_a_month_with_leave(hearing, entry):
        owed = _month_less_leave(hearing, entry, path)
    else:
        owed = _due(hearing, entry, path, rows)
        if entry.unpaid_leave_days:
            owed = owed - _unpaid_leave(hearing, entry, path)
    if entry.loss is not None:
        owed = wrongly_deducted(hearing, entry, path, owed, entry.end or ended_or_judged(hearing.case))
    if entry.plus:
        owed = owed + fact(entry.plus, YUAN, f"{path}.plus", _PLUS)
    if entry.paid:
        owed = owed - fact(entry.paid, YUAN, f"{path}.paid", PAID)
    if entry.paid or entry.plus < 0 or entry.unpaid_leave_days:  # what was overpaid is not set off against other lines
        owed = greatest(owed, ZERO_YUAN)
    item = ITEM_NAMES[entry.item]
    label = (
        Message("LINE", ITEM_FROM_TO, item=item, start=entry.start, end=entry.end)
        if entry.start and entry.end
        else Message("LINE", _LABEL_UNDATED, item=item)
    )
    return Line(label, owed.rounded().named(_named(item), *hearing.cite(*_CITES), rule="R-WAGE-03"))


def _is_a_month_with_leave(hearing: Hearing, entry: Arrears) -> bool:
    """Is the line the wage of one whole calendar month, at one rate, with personal leave in it and nothing else."""
    start, end = entry.start, entry.end
    if not entry.unpaid_leave_days or entry.due is not None or entry.days is not None or start is None or end is None:
        return False
    if (start.day, end) != (1, month_end(start)):
        return False
    raised = entry.base is None and bool(hearing.case.pay.changes(start + ONE_DAY, end))
    return not raised and _own_days(hearing, entry, start, end) == [(start, end)]


def _month_less_leave(hearing: Hearing, entry: Arrears, path: str) -> Quantity:
    """A whole month with personal leave is a part of a month, reckoned by D-31 like the months of hire and leaving."""
    assert entry.start is not None
    rate, days, cites = _leave_facts(hearing, entry, path, entry.start)
    owed = month_less_leave(hearing, rate, entry.start, path, days)
    return owed.named(_MONTH_LESS_LEAVE, *cites, rule="R-LEAVE-06")


def _unpaid_leave(hearing: Hearing, entry: Arrears, path: str) -> Quantity:
    """Personal leave is unpaid: a day's wage for each workday of it, never for holidays or rest days (R-LEAVE-06).

    Marriage, funeral, home leave and public duties are paid (LL 51; WPR 10, 11): they change nothing and are not stated.
    """
    day = entry.start or ended_or_judged(hearing.case)
    rate, days, cites = _leave_facts(hearing, entry, path, day)
    return (rate * days / paid_days_a_month(day)).named(_LEAVE_PAY, *cites, rule="R-LEAVE-06")


def _leave_facts(
    hearing: Hearing, entry: Arrears, path: str, day: date
) -> tuple[Quantity, Quantity, tuple[Article, ...]]:
    """The monthly rate of a line, its days of personal leave, and the local text that leaves them unpaid."""
    if entry.base is None:
        rate = agreed_wage(hearing.case, day)
    else:
        rate = fact(entry.base, YUAN_PER_MONTH, f"{path}.base", _LINE_RATE)
    days = fact(entry.unpaid_leave_days, DAY, f"{path}.unpaid_leave_days", _PERSONAL_LEAVE)
    local = _PERSONAL.get(hearing.case.region[:2])
    return rate, days, hearing.cite(local) if local else ()


_PERSONAL = {"11": "BJWP 22", "32": "JSWP 26", "44": "GDWP 25"}
_PERSONAL_LEAVE = Text("事假天数", "days of personal leave")
_LEAVE_PAY = Text("事假期间的工资", "wage for the personal leave")
_MONTH_LESS_LEAVE = Text("扣除事假后的当月工资", "wage of the month with the personal leave taken out")


def _named(item: Text) -> Text:
    return Text(f"欠付{item.zh}", f"{item.en} owed")


def _due(hearing: Hearing, entry: Arrears, path: str, rows: Rows) -> Quantity:
    """What was due: as stated, else the monthly rate over the period (R-WAGE-04)."""
    if entry.due is not None:
        return fact(entry.due, YUAN, f"{path}.due", _DUE)
    if entry.start is None or entry.end is None:
        raise Missing(
            Gap("FACT", f"{path}.due", _DUE, Text("未填期间，无从按月计算", "without a period it cannot be computed"))
        )

    if entry.item != "wages" and entry.base is None:
        item = ITEM_NAMES[entry.item]
        what = Text(f"应付的{item.zh}", f"{item.en} due")
        raise Missing(Gap("FACT", f"{path}.due", what, _NEEDS_SUM))
    rate = _rate_of(hearing, entry, path)
    if entry.days is not None:
        return total(wages_for(hearing, rate, entry.start, entry.end, path, entry.days)).named(_DUE, rule="R-WAGE-04")
    parts = []
    for first, last in _own_days(hearing, entry, entry.start, entry.end):
        row = rows.get((entry.item, entry.base), {}).get(last + ONE_DAY)
        if row is None:
            parts += wages_for(hearing, rate, first, last, path)
        else:
            parts.append(in_row(partial(_rounded, hearing, rate, path, row), first, last, row.end))
    return total(parts or [ZERO_YUAN]).named(_DUE, rule="R-WAGE-04")


def _rate_of(hearing: Hearing, entry: Arrears, path: str) -> RateOf:
    """The monthly rate of an entry: its own, else the agreed wage."""
    if entry.base is None:
        return partial(agreed_over, hearing)
    return lambda part: fact(entry.base, YUAN_PER_MONTH, f"{path}.base", _LINE_RATE)


def _rounded(hearing: Hearing, rate: RateOf, path: str, row: Row, start: date, to: date) -> Quantity:
    """Each line is rounded: so that they make up the row to the fen, the row is rounded too."""
    parts = row.parts(start) if to == row.end else None
    return total(wages_for(hearing, rate, start, to, path, parts=parts)).rounded()


Span = tuple[date, date]
Rows = dict[tuple[str, Decimal | None], dict[date, Row]]  # what is owed and its own rate: by the first day


def _rows(hearing: Hearing, entries: list[tuple[int, Arrears]]) -> Rows:
    """The days of the entries that are reckoned by the month: those that follow on at one wage are one time."""
    days: dict[tuple[str, Decimal | None], dict[date, tuple[date, RateOf]]] = {}
    for index, entry in entries:
        stated = entry.due is not None or entry.days is not None or entry.unpaid_leave_days
        if entry.start is not None and entry.end is not None and not stated:
            rate, own = _rate_of(hearing, entry, f"arrears.{index}"), _own_days(hearing, entry, entry.start, entry.end)
            days.setdefault((entry.item, entry.base), {}).update((first, (last, rate)) for first, last in own)
    rows: Rows = {}
    for alike, spans in days.items():
        row = rows[alike] = {}
        for first, (last, rate) in sorted(spans.items(), key=itemgetter(0), reverse=True):
            following = row.get(last + ONE_DAY)
            row[first] = following or Row(last, rate, (day for day, _ in hearing.case.pay.steps))
    return rows


_ABSENCES = (
    (Kind.SICK_PAY, "sick_leave"),
    (Kind.STOPPAGE_PAY, "stoppages"),
    (Kind.MATERNITY_PAY, "maternity_leaves"),
)


def _own_days(hearing: Hearing, entry: Arrears, start: date, end: date) -> list[Span]:
    """The days of an entry that are asked for and are not paid as sick leave, stoppage or maternity leave."""
    spans = hearing.within(Kind.UNPAID_WAGES, start, end)
    if spans != [(start, end)]:
        hearing.assume("OUTSIDE_CLAIM", PART_ASKED, start=start, end=end)
    if entry.item != "wages":
        return spans
    for first, last in [span for days in _absent(hearing) for span in days.touching(start, end)]:
        cut = [part for span in spans for part in _without(span, first, last)]
        if cut != spans:
            hearing.assume("DAYS_OF_LEAVE", _DAYS_OF_LEAVE, first=first, last=last)
        spans = cut
    return spans


def _absent(hearing: Hearing) -> list[Spans]:
    """The days of the absences that earn a pay of their own in this case."""
    held = hearing.case.absences
    return [held[field] for kind, field in _ABSENCES if field in held and hearing.claimed(kind) != ()]


def _without(span: Span, first: date, last: date) -> list[Span]:
    start, end = span
    if last < start or first > end:
        return [span]
    before = [(start, first - ONE_DAY)] if start < first else []
    return before + ([(last + ONE_DAY, end)] if last < end else [])


_DAYS_OF_LEAVE = Text(
    "{first}至{last}按病假、停工或产假另计，不重复计入工资",
    "{first} to {last} is paid as sick leave, stoppage or maternity leave and not as wages too",
)


_NEEDS_SUM = Text(
    "提成、奖金等不能由月工资推算，须填应付数额",
    "commission, bonus and the like do not follow from the monthly wage: state the sum due",
)


# --- the card ---


def _touched(case: Case) -> bool:
    return bool(case.arrears or case.heat or short_slips(case)) or any(
        contract.probation_monthly is not None and contract.probation_months for contract in case.contracts or ()
    )


def _called(hearing: Hearing, claim: Outcome, heading: str) -> str:
    """Wages by what they are; what was kept back stands last."""
    items = dict.fromkeys(item.zh for line in owed_lines(claim) if (item := line.label.values.get("item")) is not None)
    kept_back = ["被扣发的工资"] if items.pop(ITEM_NAMES["deduction"].zh, "") is None else []
    owed = [f"拖欠的{zh.listed(items)}"] if items else []
    return zh.listed((*owed, *kept_back))


CARD = Card(
    kind=Kind.UNPAID_WAGES,
    name=Text("拖欠工资、提成、奖金", "unpaid wages, commission and bonus"),
    place=10,
    rule=unpaid_wages_rule,
    touched=_touched,
    nature=REMUNERATION,
    stands_on=frozenset(Route) - {Route.COMMITTEE, Route.OTHER_EMPLOYER},
    plea=Plea(
        heading="拖欠的劳动报酬",
        told="{employer}拖欠申请人{period}的劳动报酬{sum}〔欠付经过〕。",
        called=_called,
    ),
)
