"""The time without the written contract that was owed 未订立书面劳动合同的期间 (R-DW-02, R-DW-05, R-DW-06): its first and last day.

Three limbs: no contract since the hire, none after one ran out, no open-ended one where that was owed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.months import DAY as ONE_DAY
from laborcalc.foundation.months import add_months
from laborcalc.foundation.text import Text
from laborcalc.hearing.hearing import Hearing
from laborcalc.rules.ending.entitlement import really_ended
from laborcalc.rules.ending.open_ended import owed_from
from laborcalc.rules.measures.service import NEW_LAW, end_of_employment
from laborcalc.rules.measures.status import over_age_from

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.contract import Contract

YEAR = 12
NEVER = Text("用工后未订立书面劳动合同", "no written contract since the hire")
EXPIRED = Text("合同期满后未续订", "contract run out, not renewed")
OPEN_ENDED = Text("应订未订无固定期限劳动合同", "open-ended contract owed, not concluded")


class Window(NamedTuple):
    """Days for which the second wage is owed, both ends counted.

    `violation_ends` is the day after which the whole of it falls under D-01 `end_of_violation`, `None` while it goes
    on; from `deemed_from` on an open-ended contract is deemed to exist (LCL 14(3)). Its months step from `since`, `before`
    whole months before it, also where a shorter month moved its first day; from its first day where there is none.
    """

    limb: Text
    first: date
    last: date
    violation_ends: date | None
    deemed_from: date | None
    paths: tuple[str, ...]
    since: date | None = None
    before: int = 0


class Unsigned(NamedTuple):
    """Days not covered by any contract: since the hire, or since one ran out; `signed` says that a signing ended them."""

    since_hire: bool
    first: date
    last: date
    signed: bool
    path: str


def windows(hearing: Hearing) -> list[Window]:
    """The days of each limb, in order, no day twice: where an open-ended contract was owed, that limb takes them."""
    case = hearing.case
    until, running = _last_countable(hearing)
    owed = open_ended_owed(hearing)
    found = []
    for gap in gaps(case, until):
        if owed is not None and gap.last >= owed[0]:
            gap = gap._replace(last=owed[0] - ONE_DAY, signed=False)
        window = None if gap.last < gap.first else (_since_hire if gap.since_hire else _expired)(hearing, gap)
        if window is not None and window.first <= window.last:
            found.append(window)
    if owed is not None:
        window = _open_ended(hearing, *owed, until)
        found += [window] if window.first <= window.last else []
    if running and any(window.last == until for window in found):
        hearing.assume("RUNNING_ON", _RUNNING_ON, last=until)
    return found


def open_ended_owed(hearing: Hearing) -> tuple[date, str] | None:
    """The day from which an open-ended contract was owed, with the path behind it (R-DW-06); a fixed term signed instead,
    after the demand, sets that aside or not by D-76."""
    contracts, asked = hearing.case.contracts or (), hearing.case.open_ended_asked_on
    after = [n for n, c in enumerate(contracts) if asked and c.kind == "fixed_term" and c.start and c.start > asked]
    if after:
        earlier = tuple(contract for n, contract in enumerate(contracts) if n not in after)
        demanded = Hearing(hearing.case.model_copy(update={"contracts": earlier}), hearing.varied)
        owed = owed_from(demanded)
        if owed is not None:
            hearing.asked.update(demanded.asked)
            hearing.warn("SIGNED_AFTER_DEMAND", _SIGNED_AFTER, asked=asked)
            if hearing.reading("D-76") == "from_the_new_term":
                day, index = min((contracts[n].start or owed[0], n) for n in after)
                return max(owed[0], day), f"contracts.{index}.start"
    return owed_from(hearing)


_SIGNED_AFTER = Text(
    "劳动者{asked}要求订立无固定期限劳动合同后又签订固定期限合同：自愿签订的不支持二倍工资，非自愿的可以主张，须举证",
    "after asking for an open-ended contract on {asked} the worker signed another fixed term: freely signed it leaves no second wage; if not, it may be claimed and has to be proved",
)
_RUNNING_ON = Text(
    "暂计至申请（未申请的为判断）前一日{last}；其后未签订的各日继续产生，可增加请求",
    "reckoned to {last}, the day before the filing (or, before it, the judgment); later days without a contract add to it",
)


def _last_countable(hearing: Hearing) -> tuple[date, bool]:
    """The last day that counts, and whether days after it may be added: later ones are not due yet."""
    case = hearing.case
    ended, before = really_ended(hearing), case.filing_day - ONE_DAY
    last, running = (ended, False) if ended is not None and ended <= before + ONE_DAY else (before, True)
    over_age = over_age_from(hearing, last)
    if over_age is not None:
        hearing.assume("UNTIL_OVER_AGE_RULES", _UNTIL, since=over_age)
        return over_age - ONE_DAY, False
    return last, running


_UNTIL = Text(
    "超过法定退休年龄：{since}前按劳动关系计，自该日起适用超龄劳动者的规定，无二倍工资",
    "past the age: taken as employment before {since}; from that day the rules on over-age workers apply, without a second wage",
)


# --- what the contracts cover ---


def covers_from(contract: Contract) -> date | None:
    """The day from which a contract covers the work: its first day, or the day of a late signing that was not dated back."""
    start, signed = contract.start, contract.signed_on
    if start is None or signed is None or contract.backdated:
        return start or signed
    return max(start, signed)


def runs_to(contract: Contract) -> date | None:
    """The last day of the term, with its extension by statute, by agreement or by its own clause."""
    return contract.extended_to or contract.end


def gaps(case: Case, until: date) -> Iterator[Unsigned]:
    """The stretches of the employment to `until` that no contract covers; none where that is not known."""
    if case.contracts is None:
        return
    since, since_hire, path = _hired(case), True, "employment.start"
    if any(covers_from(contract) is None for contract in case.contracts):
        since = None  # a contract without dates may have been the first
    for first, last, index in _terms(case.contracts):
        if since is not None and last is not None and last < since:
            continue  # it ran out before
        if since is not None and since < first and since <= until:
            yield Unsigned(since_hire, since, min(first - ONE_DAY, until), first <= until, path)
        if last is None:
            return
        since, since_hire, path = max(since or NEW_LAW, last + ONE_DAY), False, f"contracts.{index}.end"
    if since is not None and since <= until:
        yield Unsigned(since_hire, since, until, False, path)


def _terms(contracts: tuple[Contract, ...]) -> list[tuple[date, date | None, int]]:
    """What the dated contracts cover, in order: first day, last day if there is one, number in the file.

    One that was signed only after its term had run out covers nothing.
    """
    dated = [(first, runs_to(c), n) for n, c in enumerate(contracts) if (first := covers_from(c)) is not None]
    valid = [(first, last, n) for first, last, n in dated if last is None or last >= first]
    return sorted(valid, key=lambda term: (term[0], term[1] or date.max))


def _hired(case: Case) -> date | None:
    """The first day from which a contract was owed: the Labor Contract Law binds from 2008-01-01 (LCL 97(2))."""
    job = case.employment
    if job is None or job.start is None:
        return None
    return max(job.start, NEW_LAW)


# --- the limbs ---


def _since_hire(hearing: Hearing, gap: Unsigned) -> Window | None:
    """From the second month to the day before a full year (R-DW-02; LCL 82(1), REG 6, 7): eleven months at most."""
    hired, path = gap.first, gap.path
    job = hearing.case.employment
    registered = job.employer_registered_on if job is not None else None
    if registered is not None and registered > hired and hearing.reading("R-DW-02-REG") == "registration":
        hired, path = registered, "employment.employer_registered_on"
    first, deemed = _after_grace(hired), add_months(hired, YEAR)
    last = min(gap.last, deemed - ONE_DAY)
    if first > last:
        return None
    border, steps = hearing.reading("R-DW-02"), _from(hired)
    if border == "day_after":
        first, steps = first + ONE_DAY, _from(None)
    if border == "literal":
        last = min(last, deemed - ONE_DAY - ONE_DAY)
    return Window(NEVER, first, last, *_turns(hearing, gap, deemed), (path,), *steps)


def _from(day: date | None) -> tuple[date | None, int]:
    """Where the months of a window step from: the month of grace is the first of them."""
    return day, 0 if day is None else 1


def _expired(hearing: Hearing, gap: Unsigned) -> Window | None:
    """After a term ran out and work went on (R-DW-05, D-03): with a month of grace or without, a year from the expiry at most."""
    first, deemed = _after_grace(gap.first), add_months(gap.first, YEAR)
    option, steps = hearing.reading("D-03"), _from(gap.first)
    if option == "none":
        return None
    if option == "no_grace":
        first, steps = gap.first, _from(None)
    last = min(gap.last, deemed - ONE_DAY)
    return Window(EXPIRED, first, last, *_turns(hearing, gap, deemed), (gap.path,), *steps)


def _open_ended(hearing: Hearing, owed: date, path: str, until: date) -> Window:
    """From the day it was owed to the signing or the end (LCL 82(2)); D-33 says whether it stops before that."""
    contracts = hearing.case.contracts or ()
    signings = [day for c in contracts if c.kind == "open_ended" and (day := covers_from(c)) and day >= owed]
    signed = min((day for day in signings if day <= until), default=None)
    last = until if signed is None else signed - ONE_DAY
    if last >= add_months(owed, _LEAST_LIMIT):
        limit = _LIMITS.get(hearing.reading("D-33"))
        last = last if limit is None else min(last, add_months(owed, limit) - ONE_DAY)
    return Window(OPEN_ENDED, owed, last, signed or really_ended(hearing), None, (path,))


_LIMITS = {"twelve_months": YEAR, "eleven_months": 11}  # D-33
_LEAST_LIMIT = min(_LIMITS.values())


def _turns(hearing: Hearing, gap: Unsigned, deemed: date) -> tuple[date | None, date | None]:
    """The day on which the violation ends (signing, leaving or the full year) and, where it was reached, the day from
    which an open-ended contract is deemed to exist."""
    if gap.last >= deemed:
        return deemed, deemed
    return (gap.last + ONE_DAY if gap.signed else really_ended(hearing)), None


def _after_grace(day: date) -> date:
    """The first day after the month of grace; in a shorter month the day after its last (R-DW-02)."""
    first = add_months(day, 1)
    return first if first.day == day.day else first + ONE_DAY


def lacks_a_contract(case: Case) -> bool:
    """Do the facts touch the claim: a time without a contract, by whatever reading, or an open-ended one that was asked for."""
    if case.open_ended_owed_from is not None or case.open_ended_asked_on is not None or case.contracts == ():
        return True
    until = end_of_employment(case) or case.as_of
    return any(gap.last >= (_after_grace(gap.first) if gap.since_hire else gap.first) for gap in gaps(case, until))


def need_contracts(case: Case) -> None:
    """Raise `Missing` for what decides whether a contract was missing at all."""
    if case.contracts is None:
        raise Missing(Gap("FACT", "contracts", _CONTRACTS, _WHY_CONTRACTS))
    if not case.contracts and (case.employment is None or case.employment.start is None):
        raise Missing(Gap("FACT", "employment.start", _START, _WHY_START))
    undated = next((n for n, contract in enumerate(case.contracts) if covers_from(contract) is None), None)
    if undated is not None:
        raise Missing(Gap("FACT", f"contracts.{undated}.start", _FIRST_DAY, _WHY_START))


_CONTRACTS = Text("书面劳动合同", "written contracts")
_WHY_CONTRACTS = Text("从未签订的填 []，签过的逐份填写", "state [] if none was ever signed, else each of them")
_START = Text("用工之日", "first day of work")
_FIRST_DAY = Text("合同起始日", "first day of the term")
_WHY_START = Text("二倍工资的期间由此起算", "the time of the second wage is reckoned from it")
