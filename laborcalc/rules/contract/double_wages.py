"""The second wage 二倍工资差额 (R-DW-01 to R-DW-07; LCL 82; D-01, D-02, D-36): the amount by month, and what of it is live."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.leaves import ZERO_YUAN, fact
from laborcalc.foundation.missing import Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import Part, add_months, calendar_parts
from laborcalc.foundation.terms import FROM_TO, PAID, SECOND_WAGE, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, at_most, greatest, total
from laborcalc.foundation.units import YUAN
from laborcalc.law.readings import reading
from laborcalc.results.burden import EMPLOYER, Burden
from laborcalc.results.outcome import Award, Line, NotDue, Outcome, Period
from laborcalc.rules.cards.burdens import BANK, PAYROLL, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import DAMAGES
from laborcalc.rules.contract.double_wage_base import RateOf, base_of
from laborcalc.rules.contract.second_wage_plea import PLEA
from laborcalc.rules.contract.unsigned import (
    EXPIRED,
    NEVER,
    OPEN_ENDED,
    Window,
    gaps,
    lacks_a_contract,
    need_contracts,
    windows,
)
from laborcalc.rules.contract.unsigned_exceptions import exception
from laborcalc.rules.limitation.clock import first_live, runs_out
from laborcalc.rules.limitation.ledger import events_of, expiry, less_paid, oldest_first, row_of, set_apart, still_live
from laborcalc.rules.measures.figures import minimum_steps
from laborcalc.rules.measures.part_month import pay_of_steps, steps_of
from laborcalc.rules.measures.part_rules import DOUBLE, Stretch
from laborcalc.rules.measures.status import by_chain, chain_cites

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

FOR_OPEN_ENDED = Text("应订未订无固定期限劳动合同二倍工资差额", "second wage for the open-ended contract not concluded")
_KIND = Kind.DOUBLE_WAGES


class Span(NamedTuple):
    """Asked-for days of a window, cut into its months."""

    window: Window
    parts: list[Part]


def double_wages_rule(hearing: Hearing) -> Outcome:
    """The second wage for each month without the contract that was owed; the first is a claim for wages."""
    if by_chain(hearing.case):
        cites = hearing.cite(*chain_cites(hearing.case))
        return NotDue(kind=_KIND, reason=Message("NO_EMPLOYMENT_IN_CHAIN", _BY_CHAIN), cites=cites)
    excused = exception(hearing)
    if excused is not None:
        return excused
    found = hearing.once(f"windows {_varied(hearing, 'D-01', 'D-02', 'D-36')}", lambda: windows(hearing))
    if not any(window.limb is OPEN_ENDED for window in found):
        need_contracts(hearing.case)
    if not found:
        return _nothing_owed(hearing)
    spans = list(_asked(hearing, found))
    if not spans:
        return _outside(hearing, found)
    for window in found:
        if window.deemed_from is not None:
            hearing.assume("DEEMED_OPEN_ENDED", _DEEMED, day=window.deemed_from)
    return _award(hearing, spans, _cites(hearing, found))


_BY_CHAIN = Text(
    "由不具备用工主体资格者招用：承包、发包单位和被挂靠单位与劳动者没有劳动关系，不付二倍工资",
    "hired by one without capacity to employ: the units above him, and the one whose name was lent, employ nobody, so no double wages",
)


def _outside(hearing: Hearing, found: list[Window]) -> NotDue:
    """Nothing of it lies in the period asked for; after the deemed contract there is nothing to ask for (R-PROC-14)."""
    deemed = [window.deemed_from for window in found if window.deemed_from is not None]
    claims = hearing.claimed(_KIND) or ()
    if deemed and all(claim.start is not None and claim.start >= min(deemed) for claim in claims):
        reason = Message("AFTER_DEEMED", _DEEMED, day=min(deemed))
        return NotDue(kind=_KIND, reason=reason, cites=hearing.cite("LCL 14(3)", "JI2 9"))
    return NotDue(kind=_KIND, reason=Message("OUTSIDE_CLAIM", _OUTSIDE), cites=hearing.cite("MAL 28"))


def _varied(hearing: Hearing, *besides: str) -> list[tuple[str, str]]:
    """What is varied in this run, besides readings that do not matter here: the rest is worked out once for all runs."""
    return sorted(item for item in hearing.varied.items() if item[0] not in besides)


def _award(hearing: Hearing, spans: list[Span], cites: tuple[Article, ...]) -> Outcome:
    live = _live(hearing, spans)
    try:
        rate_of = hearing.once(f"base {_varied(hearing, 'D-01', 'D-36', 'R-DW-02')}", lambda: base_of(hearing))
        owed = [_of_span(hearing, span, rate_of) for span in spans]
    except Missing:
        if live or not hearing.case.limitation_pleaded:
            raise
        last = max(span.parts[-1].last for span in spans)
        return NotDue(kind=_KIND, reason=Message("TIME_BARRED", _TIME_BARRED, last=last), cites=hearing.cite("MAL 27"))
    amount = _pay(spans, owed)
    if hearing.case.double_wages_paid:
        paid = fact(hearing.case.double_wages_paid, YUAN, "double_wages_paid", PAID)
        amount = greatest(amount - paid, ZERO_YUAN)
        if not amount.value:
            return NotDue(kind=_KIND, reason=Message("PAID", _PAID), cites=cites)
        oldest_first(hearing)
    only_open_ended = all(span.window.limb is OPEN_ENDED for span in spans)
    name = FOR_OPEN_ENDED if only_open_ended else SECOND_WAGE
    trace = amount.rounded().named(name, *cites, rule="R-DW-03")
    award = Award(kind=_KIND, trace=trace, cites=cites, lines=_lines(spans, owed))
    if hearing.case.limitation_pleaded is False:
        return award
    left = amount
    if live != spans:
        left = _pay(live, [_of_span(hearing, span, rate_of) for span in live]) if live else ZERO_YUAN
    left = still_live(hearing, at_most(left.rounded(), award.trace), "R-DW-07")
    rows = () if hearing.varied else _ledger(hearing, spans, live, rate_of)
    return set_apart(hearing, award, left, less_paid(rows, hearing.case.double_wages_paid))


def _lines(spans: list[Span], owed: list[Quantity]) -> tuple[Line, ...]:
    """A line for each time without a contract, with its first and last day."""
    return tuple(
        Line(
            Message("TIME", _TIME, limb=span.window.limb, first=span.parts[0].first, last=span.parts[-1].last),
            pay.rounded().named(span.window.limb, rule="R-CONV-06"),
        )
        for span, pay in zip(spans, owed, strict=True)
    )


_TIME = Text("{limb}：{first}至{last}", "{limb}: {first} to {last}")


def _nothing_owed(hearing: Hearing) -> NotDue:
    """Why no day is without a contract that was owed."""
    contracts = hearing.case.contracts or ()
    if any(contract.backdated for contract in contracts):
        beijing = ("BJ534 Q42",) if hearing.case.region.startswith("11") else ()
        return NotDue(kind=_KIND, reason=Message("BACKDATED", _BACKDATED), cites=hearing.cite("LCL 82(1)", *beijing))
    if any(contract.extension != "agreed" and contract.extended_to for contract in contracts):
        return NotDue(kind=_KIND, reason=Message("EXTENDED", _EXTENDED), cites=hearing.cite("LCL 45", "JI2 8"))
    if any(not gap.since_hire for gap in gaps(hearing.case, hearing.case.filing_day - ONE_DAY)):
        none = any(asked.id == "D-03" and asked.option == "none" for asked in hearing.asked.values())
        after = Message("NONE_AFTER_EXPIRY", _NONE_AFTER) if none else Message("WITHIN_GRACE", _WITHIN_GRACE)
        return NotDue(kind=_KIND, reason=after, cites=hearing.cite("LCL 82(1)", "JI1 34"))
    in_time, early = Message("SIGNED_IN_TIME", _IN_TIME), Message("WITHIN_A_MONTH", _WITHIN_A_MONTH)
    return NotDue(
        kind=_KIND, reason=in_time if contracts else early, cites=hearing.cite("LCL 10(2)", "LCL 82(1)", "REG 6")
    )


_BACKDATED = Text(
    "补签的合同双方自愿倒签至用工之日，视为已订立（北京第42问；其他地区有争议）",
    "the contract signed later was freely dated back to the first day of work: taken as concluded (Beijing Q. 42; contested elsewhere)",
)
_EXTENDED = Text(
    "合同期满后依法顺延或者按约自动续延，不属于未订立书面合同",
    "the term was extended by statute or renewed by its own clause: no contract was missing",
)
_IN_TIME = Text("书面劳动合同在法定期限内订立", "the written contract was concluded in time")
_NONE_AFTER = Text(
    "合同期满后继续用工，按所适用的口径视为按原条件继续履行，不支持二倍工资",
    "the term ran out and work went on: by the reading applied under its old terms, without a second wage",
)
_WITHIN_GRACE = Text(
    "合同期满后未续订尚在一个月的宽限期之内",
    "the term ran out less than a month before: still within the month of grace",
)
_PAID = Text("二倍工资差额已经付清", "the second wage has been paid")
_WITHIN_A_MONTH = Text("自用工之日起未满一个月", "less than a month since the first day of work")
_OUTSIDE = Text("未签订书面合同的期间均不在请求的期间之内", "no day without a contract lies in the period asked for")
_DEEMED = Text(
    "自{day}起视为已订立无固定期限劳动合同，此后不再计二倍工资，可请求确认并补订",
    "from {day} an open-ended contract is deemed to exist: no second wage after it; its confirmation can be asked for",
)
_TIME_BARRED = Text(
    "期间至{last}止，申请时已全部超过仲裁时效，基数不影响结论",
    "the time ended on {last}: all of it had fallen when the claim was filed, whatever the base",
)


def _cites(hearing: Hearing, found: list[Window]) -> tuple[Article, ...]:
    limbs = [window.limb for window in found]
    ids = ["LCL 82(1)", "REG 6", "REG 7"] if NEVER in limbs else []
    if EXPIRED in limbs:
        ids += ["LCL 82(1)", *_LOCAL_ON_EXPIRY.get(hearing.case.region[:2], ())]
    if OPEN_ENDED in limbs:
        ids += ["LCL 14(2)", "LCL 82(2)"]
    if any(window.deemed_from for window in found):
        ids += ["LCL 14(3)", "JI2 9"]
    return hearing.cite(*dict.fromkeys([*ids, "JI2 6"]))


_LOCAL_ON_EXPIRY = {"11": ("BJ534 Q40",), "32": ("JSLC 16", "JSLC 52"), "37": ("SDLC 57",)}


# --- months ---


def _asked(hearing: Hearing, found: list[Window]) -> Iterator[Span]:
    """The days asked for, by window; months run from the 1st, or from the window's first day by D-36."""
    for window in found:
        asked = hearing.within(_KIND, window.first, window.last)
        for first, last in asked:
            parts = list(calendar_parts(first, last))
            by = "" if all(part.whole for part in parts) else _parts_of_months(hearing, window, first, last)
            if by == "anniversary_months":
                parts = [cut for part in _anniversaries(window) if (cut := _cut(part, first, last)) is not None]
            yield Span(window, parts)


def _parts_of_months(hearing: Hearing, window: Window, first: date, last: date) -> str:
    """The option of D-36; not noted as asked for where a time of whole months is not cut by limitation either."""
    least, most = _stretch(hearing, window, first, last).held()
    untouched = hearing.case.limitation_pleaded is False and least == most
    return hearing.leaning("D-36") if untouched else hearing.reading("D-36")


def _anniversaries(window: Window) -> list[Part]:
    starts, since = [window.first], window.since or window.first
    while (following := add_months(since, window.before + len(starts))) <= window.last:
        starts.append(following)
    starts.append(following)
    return [
        Part(first, min(end - ONE_DAY, window.last), end - ONE_DAY <= window.last) for first, end in pairwise(starts)
    ]


def _cut(part: Part, first: date, last: date) -> Part | None:
    """What of a month lies from `first` to `last`."""
    start, end = max(part.first, first), min(part.last, last)
    return Part(start, end, part.whole and (start, end) == part[:2]) if start <= end else None


def _pay(spans: list[Span], owed: list[Quantity]) -> Quantity:
    return total([pay.named(span.window.limb, rule="R-DW-03") for span, pay in zip(spans, owed, strict=True)])


def _of_span(hearing: Hearing, span: Span, rate_of: RateOf) -> Quantity:
    """Whole months at the base, parts by D-36; whole months from the first day on at one base are so many times the base
    (JI2 6)."""
    first, last = span.parts[0].first, span.parts[-1].last
    stretch = _stretch(hearing, span.window, first, last)
    raises = (day for day, _ in hearing.case.pay.steps)
    changes = sorted({*raises, *minimum_steps(hearing, first, last)})
    steps = steps_of(span.parts, rate_of, changes)

    def pay() -> Quantity:
        return total(pay_of_steps(lambda: DOUBLE[hearing.reading("D-36")], span.parts, steps, stretch))

    if not hearing.several:
        return pay()
    # Most readings leave the base as it is: what the same months at the same base come to is known from another run.
    bases = ((step.first, step.rate.value) for own in steps for step in own)
    months = stretch.paths, stretch.since, stretch.before, *span.parts
    return hearing.once((*months, hearing.leaning("D-36"), *bases), pay)


def _stretch(hearing: Hearing, window: Window, first: date, last: date) -> Stretch:
    """Its months step like those of the window, on whichever day a shorter month let that begin (R-CONV-02)."""
    since, before = (window.since, window.before) if first == window.first else (None, 0)
    return Stretch(first, last, window.paths, hearing.calendar, "R-DW-03", since, before)


# --- limitation (R-DW-07, D-01) ---


def _live(hearing: Hearing, spans: list[Span]) -> list[Span]:
    """What is still in time on the day of filing: by the day, by the month, or all that one violation brought."""
    if hearing.case.limitation_pleaded is False:
        return spans
    return [Span(span.window, parts) for span in spans if (parts := _live_parts(hearing, span))]


def _live_parts(hearing: Hearing, span: Span) -> list[Part]:
    option, filed, window = hearing.reading("D-01"), hearing.case.filing_day, span.window
    if option == "last_month":
        return span.parts if filed <= _limit(hearing, window.last) else []
    if option == "end_of_violation":
        ends = window.violation_ends
        return span.parts if ends is None or filed <= expiry(hearing, _KIND, ends) else []
    if option == "month_by_month":
        return [part for part in span.parts if filed <= _limit(hearing, part.last)]
    first, last = span.parts[0].first, span.parts[-1].last
    since = hearing.once(
        f"live {first} {last}", lambda: first_live(lambda day: _limit(hearing, day), first, last, filed)
    )
    return [cut for part in span.parts if (cut := _cut(part, since, last)) is not None]


def _limit(hearing: Hearing, day: date) -> date:
    """The last day to claim the second wage of a day: days within one year before the claim are in time."""
    return runs_out(day, events_of(hearing.case, _KIND))


def _ledger(hearing: Hearing, spans: list[Span], live: list[Span], rate_of: RateOf) -> Iterator[Period]:
    """A row for each month: what is at stake, what is live, from when to when its days fall."""
    option = hearing.reading("D-01")
    why = reading("D-01").option(option).text
    alive = {part.last: part for span in live for part in span.parts}
    for span in spans:
        for number, part in enumerate(span.parts):
            after, kept = span.parts[number + 1 :], alive.get(part.last)
            stake = _of_row(hearing, span, part, after, rate_of)
            left = (
                stake if kept == part else ZERO_YUAN if kept is None else _of_row(hearing, span, kept, after, rate_of)
            )
            label = Message("MONTH", FROM_TO, first=part.first, last=part.last)
            yield row_of(label, why, stake, left, _time(hearing, span.window, kept or part, option))


def _of_row(hearing: Hearing, span: Span, part: Part, after: list[Part], rate_of: RateOf) -> Quantity:
    """What a month adds to those after it, so that the rows make up the sum."""
    moved = span.window.since is not None and part.first == span.window.first
    if not after or (part.whole and not moved):
        return _of_span(hearing, Span(span.window, [part]), rate_of)
    rest = Span(span.window, after)
    return _of_span(hearing, Span(span.window, [part, *after]), rate_of) - _of_span(hearing, rest, rate_of)


def _time(hearing: Hearing, window: Window, part: Part, option: str) -> tuple[date, ...] | None:
    """The day after which the time of a month runs, and when the first and the last of it falls."""
    if option == "end_of_violation":
        ends = window.violation_ends
        return None if ends is None else (ends, expiry(hearing, _KIND, ends))
    if option in ("month_by_month", "last_month"):
        last = part.last if option == "month_by_month" else window.last
        return last, _limit(hearing, last)
    return part.first, _limit(hearing, part.first), _limit(hearing, part.last)


_BURDEN = Burden(
    Text(
        "是否订立书面劳动合同，由保管劳动合同文本的用人单位提供",
        "the employer keeps the contracts and produces them",
    ),
    ("MAL 6", "MAL 39"),
    (
        proof("劳动合同文本、签订与领取记录", "contract texts and records of signing", "是否、何时订立书面劳动合同", "whether and when a contract was signed", EMPLOYER),
        BANK, PAYROLL,
    ),
)  # fmt: skip
CARD = Card(
    kind=_KIND,
    name=Text("未订立书面劳动合同二倍工资差额", "double wages for the missing written contract"),
    place=70,
    rule=double_wages_rule,
    touched=lacks_a_contract,
    nature=DAMAGES,
    burden=_BURDEN,
    plea=PLEA,
)
