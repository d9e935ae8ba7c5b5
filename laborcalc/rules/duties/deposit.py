"""Return of a deposit 返还押金、保证金、风险金 (R-EMP-02; LCL 9, 84): what is still kept, with interest where it is claimed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import FROM_TO, PAID, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import DAY, DAYS_PER_YEAR, PER_YEAR, YUAN
from laborcalc.results.outcome import Line, NotDue, Outcome
from laborcalc.rules.cards.burdens import owed_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import OTHER_MONEY
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.duties.lines import Sum, each_line, labelled, left, summed

if TYPE_CHECKING:
    from laborcalc.facts.parts.duties import Deposit
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.DEPOSIT_RETURN
RETURN = Text("返还押金、保证金", "return of the deposit")
_DEPOSIT = Text("收取的押金", "deposit taken")
_INTEREST = Text("押金利息", "interest on the deposit")
_A_YEAR = law(365, DAYS_PER_YEAR, Text("一年的天数", "days of a year"), rule="R-EMP-02")


def deposit_rule(hearing: Hearing) -> Outcome:
    """Deposit by deposit, each with its interest; papers are asked for in the application, the fine is the authority's."""
    cites = hearing.cite("LCL 9", "LCL 84", "JI1 1(4)")
    held = [(index, one) for index, one in enumerate(hearing.case.deposit) if one.amount]
    if not held:
        if hearing.claimed(_KIND) and not hearing.case.deposit:
            raise Missing(Gap("FACT", "deposit", _DEPOSIT, _WHICH))
        return NotDue(kind=_KIND, reason=Message("NO_DEPOSIT", _NONE), cites=cites)
    hearing.warn("FINE_ELSEWHERE", _FINE)
    kept = [_kept(hearing, index, one) for index, one in held]
    interest, gaps = each_line(held, lambda index, one: _interest(hearing, index, one))
    return summed(hearing, Sum(_KIND, RETURN, "R-EMP-02", cites), [*kept, *interest], gaps)


def _kept(hearing: Hearing, index: int, deposit: Deposit) -> Line:
    owed = _owed(index, deposit).rounded().named(_DEPOSIT, *hearing.cite("LCL 84"), rule="R-EMP-02")
    return Line(labelled(_TAKEN if deposit.taken_on else _DEPOSIT, on=deposit.taken_on), owed)


def _owed(index: int, deposit: Deposit) -> Quantity:
    amount = fact(deposit.amount, YUAN, f"deposit.{index}.amount", _DEPOSIT)
    return left(amount, fact(deposit.paid, YUAN, f"deposit.{index}.paid", PAID) if deposit.paid else None)


def _interest(hearing: Hearing, index: int, deposit: Deposit) -> Line | None:
    """From the day of taking to the day of judgment on what is still kept: the day of taking counts, the last one does not."""
    if not deposit.interest:
        return None
    path, until = f"deposit.{index}", hearing.case.as_of
    if deposit.taken_on is None:
        raise Missing(Gap("FACT", f"{path}.taken_on", Text("收取日", "day of taking"), _FROM_WHEN))
    if deposit.annual_rate is None:
        raise Missing(Gap("FIGURE", f"{path}.annual_rate", Text("贷款年利率", "loan rate a year"), _RATE))
    rate = fact(deposit.annual_rate, PER_YEAR, f"{path}.annual_rate", Text("贷款年利率", "loan rate a year"))
    how = Message("DAYS", FROM_TO, first=deposit.taken_on, last=until)
    days = count(
        Decimal((until - deposit.taken_on).days), DAY, Text("占用天数", "days kept"), how,
        paths=(f"{path}.taken_on",), rule="R-EMP-02",
    )  # fmt: skip
    hearing.assume("INTEREST_TO_JUDGMENT", _TO_JUDGMENT, until=until)
    owed = (_owed(index, deposit) * rate * days / _A_YEAR).rounded().named(_INTEREST, rule="R-EMP-02")
    return Line(labelled(_INTEREST_OF, start=deposit.taken_on, end=until), owed)


_TAKEN = Text("{on}收取的押金", "deposit taken on {on}")
_INTEREST_OF = Text("押金利息 {start}至{end}", "interest on the deposit {start} to {end}")
_WHICH = Text("需要收取的数额与日期", "the sum and the day on which it was taken are needed")
_NONE = Text("案情未载收取的押金", "the case names no deposit")
_FROM_WHEN = Text("利息自收取之日起算", "interest runs from the day of taking")
_RATE = Text(
    "利息按同期贷款利率计，请核实后填写（如0.0345）",
    "interest is at the loan rate of that time: confirm it and state it (such as 0.0345)",
)
_TO_JUDGMENT = Text(
    "押金利息算至{until}，按一年三百六十五天计", "interest on the deposit runs to {until}, at 365 days a year"
)
_FINE = Text(
    "扣押证件、收取财物的罚款（每人500元至2000元）由劳动行政部门作出，不归劳动者，可另行举报",
    "the fine for papers kept or money taken (500 to 2,000 yuan a head) is imposed by the labor authority and does not go to the worker; report it apart",
)
_BURDEN = owed_with(
    proof(
        "押金收据、转账记录或扣款记录",
        "receipt, transfer or record of the deduction",
        "收取的数额与日期",
        "what was taken and when",
    )
)
CARD = Card(
    kind=_KIND,
    name=RETURN,
    place=420,
    rule=deposit_rule,
    touched=lambda case: any(one.amount for one in case.deposit),
    nature=OTHER_MONEY,
    burden=_BURDEN,
    plea=Plea(
        heading="应返还的押金、保证金",
        told="{employer}向申请人收取押金〔收取经过〕，至今未予返还，连同所主张的利息{sum}。",
        period=lambda hearing, claim: "",
    ),
)
