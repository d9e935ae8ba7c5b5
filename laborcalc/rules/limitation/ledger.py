"""Limitation of the claims of a case 时效台账 (R-PROC-01): what of an award is live, and until when each part can be filed.

Limitation counts only when the employer pleads it (JI2 20), so nothing is cut here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN
from laborcalc.foundation.money import EXACT, fen
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.hearing.runs import note
from laborcalc.results.outcome import Award, Outcome, Period
from laborcalc.rules.ending.entitlement import really_ended
from laborcalc.rules.liable.answering import answering
from laborcalc.rules.limitation.clock import Events, in_order, last_day_of
from laborcalc.rules.measures.service import end_of_employment

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.hearing.hearing import Hearing
    from laborcalc.hearing.runs import Rule
    from laborcalc.rules.cards.card import Card


def events_of(case: Case, kind: Kind) -> Events:
    """What interrupted or suspended the limitation of a claim."""
    if not case.limitation_events:
        return ()
    return in_order(event for event in case.limitation_events if event.claims is None or kind in event.claims)


def expiry(hearing: Hearing, kind: Kind, trigger: date) -> date:
    """The last day to file a claim whose time runs from the day after `trigger`."""
    return last_day_of(hearing.calendar, trigger, events_of(hearing.case, kind))


def still_live(hearing: Hearing, left: Quantity, rule: str) -> Quantity:
    """What limitation leaves of a claim, as a step with its article."""
    return left.named(_IN_TIME, *hearing.cite("MAL 27"), rule=rule)


_IN_TIME = Text("时效之内的部分", "the part still in time")


def set_apart(hearing: Hearing, award: Award, live: Quantity, periods: Iterable[Period]) -> Award:
    """Write into an award what limitation leaves of it, and until when each part can be filed."""
    case, rows = hearing.case, tuple(periods)
    ends = [row.begins_to_expire for row in rows if row.live and row.begins_to_expire is not None]
    note(award, live=live, periods=rows, last_filing_day=None if case.filed_on else min(ends, default=None))
    return award


def timed(card: Card) -> Rule:
    """The rule of a claim with who answers for it, and the limitation of it as a whole.

    Rules that look at limitation part by part have done so already.
    """

    def heard(hearing: Hearing) -> Outcome:
        outcome = card.rule(hearing)
        if not isinstance(outcome, Award):
            return outcome
        note(outcome, payers=answering(hearing, card, outcome))
        if card.side == "employer":  # the plea in the file is the employer's own: it cuts nothing here
            return _of_employer(hearing, card, outcome)
        of_the_fund = outcome.fund == outcome.amount  # the fund is asked by an application, which no year bars
        if hearing.case.limitation_pleaded is False or outcome.live is not None or of_the_fund:
            return outcome
        return _as_a_whole(hearing, card, outcome)

    return heard


def _of_employer(hearing: Hearing, card: Card, award: Award) -> Award:
    """Until when the employer can file: events in the file stop its year only where they name its claim."""
    own = None if card.since is None else card.since(hearing.case)
    if own is None or own[0] is None:
        return award
    named = (
        event for event in hearing.case.limitation_events if event.claims is not None and card.kind in event.claims
    )
    last = last_day_of(hearing.calendar, own[0], in_order(named))
    note(award, last_filing_day=last)
    if hearing.case.as_of > last:
        hearing.warn("COUNTERCLAIM_LATE", _LATE, last=last)
    return award


_LATE = Text(
    "用人单位的请求自{last}起已过一年时效，劳动者在仲裁中提出抗辩的不予支持；以未在此前主张为前提",
    "the employer's year ended on {last}: refused if the worker pleads it in the arbitration, and if it was not claimed before",
)


def _as_a_whole(hearing: Hearing, card: Card, award: Award) -> Award:
    name = Message("CLAIM", card.name)
    trigger, why = start_of(hearing, card)
    if trigger is None:
        if why is _WHILE_EMPLOYED:
            if card.after_reinstatement:
                _reinstated_in_time(hearing, card)
            return set_apart(hearing, award, award.trace, [row_of(name, why, award.trace, award.trace, None)])
        if hearing.case.limitation_pleaded:
            hearing.warn("START_UNKNOWN", why)
        return award
    last = expiry(hearing, card.kind, trigger)
    live = award.trace if hearing.case.filing_day <= last else still_live(hearing, ZERO_YUAN, "")
    return set_apart(hearing, award, live, [row_of(name, why, award.trace, live, (trigger, last))])


def _reinstated_in_time(hearing: Hearing, card: Card) -> None:
    """To go back is a claim of its own: it has a year from the dismissal (MAL 27(1))."""
    ended = end_of_employment(hearing.case)
    if ended is not None:
        hearing.assume("REINSTATEMENT_IN_TIME", _REINSTATED, day=expiry(hearing, card.kind, ended))


_REINSTATED = Text(
    "以在{day}以前已请求继续履行为前提（自解除之日起一年）",
    "presumes that reinstatement was asked for by {day}, one year from the dismissal",
)


def start_of(hearing: Hearing, card: Card) -> tuple[date | None, Text]:
    """The day after which the time of a claim as a whole runs, and why; no day while it does not run yet (R-PROC-01)."""
    case = hearing.case
    own = card.since(case) if card.since is not None else None
    if own is not None:
        return own
    of_wages = card.starts == "end_of_employment"
    ended = really_ended(hearing) if of_wages else end_of_employment(case)
    if ended is None:
        undone = case.termination is not None and end_of_employment(case) is not None
        running = of_wages and case.employment is not None and (case.termination is None or undone)
        return None, _WHILE_EMPLOYED if running else _UNKNOWN
    if of_wages:
        return ended, _FROM_THE_END
    told = case.termination.notified_on if case.termination else None
    return max(ended, told or ended), _TOLD_OR_LEFT


_WHILE_EMPLOYED = Text(
    "劳动报酬：劳动关系存续期间不受一年时效限制", "remuneration: no limitation while the employment lasts"
)
_FROM_THE_END = Text("劳动报酬：自劳动关系终止之日起一年", "remuneration: one year from the end of the employment")
_TOLD_OR_LEFT = Text(
    "自收到解除或终止通知、离职之日起一年", "one year from receipt of the notice of the ending, or from leaving"
)
_UNKNOWN = Text(
    "时效起算日不明：请填写劳动关系最后一日或者通知日",
    "when limitation began is not known: state the last day of the employment or the day of notice",
)


def row_of(label: Message, why: Text, stake: Quantity, live: Quantity, time: tuple[date, ...] | None) -> Period:
    """A row of the ledger: what it is, why its time runs so, what is at stake, what is live.

    `time` is the day after which it runs, the day on which its first part falls and, where they differ, its last.
    """
    runs_from, begins, ends = (None, None, None) if time is None else (time[0], time[1], time[-1])
    return Period(label, Message("RUNS", why), fen(stake.value), fen(live.value), runs_from, begins, ends)


def less_paid(rows: Iterable[Period], paid: Decimal) -> tuple[Period, ...]:
    """The rows with what was paid set against the oldest, so that they add up to what is left."""
    found = []
    for row in rows:
        taken = min(paid, row.stake)
        paid = EXACT.subtract(paid, taken)
        stake = EXACT.subtract(row.stake, taken)
        found.append(replace(row, stake=stake, live=min(row.live, stake)))
    return tuple(found)


def oldest_first(hearing: Hearing) -> None:
    """Say how what was paid is set off, where it matters which part it covers."""
    if hearing.case.limitation_pleaded is not False:
        hearing.assume("PAID_OLDEST_FIRST", _OLDEST_FIRST)


_OLDEST_FIRST = Text(
    "已付数额先抵最早的部分（无明文，本程序采用）",
    "what was paid is set against the oldest part first (no text: this library's choice)",
)
