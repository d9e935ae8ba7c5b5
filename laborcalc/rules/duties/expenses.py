"""Expenses advanced for the work 因公垫付费用的报销: what is proved by vouchers, an approval or a signed statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import fact
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import PAID, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.units import YUAN
from laborcalc.results.outcome import Line, NotDue, Outcome
from laborcalc.rules.cards.burdens import owed_with, proof
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import OTHER_MONEY
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.duties.lines import Sum, each_line, labelled, left, summed

if TYPE_CHECKING:
    from laborcalc.facts.parts.duties import Expense
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.EXPENSE_REIMBURSEMENT
REIMBURSEMENT = Text("报销垫付费用", "reimbursement of expenses")
_EXPENSE = Text("垫付费用", "expense advanced")


def expense_rule(hearing: Hearing) -> Outcome:
    """Entry by entry; what nothing proves is left out and named."""
    entries, cites = hearing.case.expenses, hearing.cite("JI1 1(1)", "MAL 6")
    if not entries:
        if hearing.claimed(_KIND):
            raise Missing(Gap("FACT", "expenses", _EXPENSE, _WHICH))
        return NotDue(kind=_KIND, reason=Message("NO_EXPENSES", _NONE), cites=cites)
    lines, gaps = each_line(enumerate(entries), lambda index, entry: _line(hearing, index, entry))
    if not (lines or gaps):
        return NotDue(kind=_KIND, reason=Message("NOT_PROVED", _PROOF), cites=cites)
    hearing.warn("EXPENSES_ACCEPTED", _ACCEPTED)
    return summed(hearing, Sum(_KIND, REIMBURSEMENT, "R-DUTY-01", cites), lines, gaps)


def _line(hearing: Hearing, index: int, entry: Expense) -> Line | None:
    path = f"expenses.{index}"
    if entry.proof is None:
        raise Missing(Gap("FACT", f"{path}.proof", Text("垫付费用的凭据", "proof of the expense"), _PROOF))
    what = Text(entry.what, entry.what) if entry.what else _EXPENSE
    if entry.proof == "none":
        hearing.warn("EXPENSE_NOT_PROVED", _LEFT_OUT, what=what)
        return None
    paid = fact(entry.paid, YUAN, f"{path}.paid", PAID) if entry.paid else None
    owed = left(fact(entry.amount, YUAN, f"{path}.amount", _EXPENSE), paid).rounded().named(_EXPENSE, rule="R-DUTY-01")
    return Line(labelled(_ON if entry.on else _UNDATED, what=what, on=entry.on), owed)


_ON = Text("{on}{what}", "{what}, {on}")
_UNDATED = Text("{what}", "{what}")
_WHICH = Text("需要各笔费用的数额与凭据", "the sum of each expense and its proof are needed")
_NONE = Text("案情未载垫付的费用", "the case names no expense")
_PROOF = Text(
    "须有票据加因公用途的材料、审批记录，或者用人单位盖章、负责人签字的结算单证明",
    "it takes vouchers with what shows the purpose, an approval, or a statement with the employer's seal or signature",
)
_LEFT_OUT = Text("{what}：没有凭据，未计入", "{what}: nothing proves it, so it is left out")
_ACCEPTED = Text(
    "报销款是否属于劳动争议各地不一：有的仲裁机构以不属于受理范围为由不予受理，此时凭不予受理通知书向人民法院起诉",
    "whether arbitration takes reimbursement differs: where it refuses, sue in court with its notice of refusal",
)
CARD = Card(
    kind=_KIND,
    name=REIMBURSEMENT,
    place=430,
    rule=expense_rule,
    touched=lambda case: bool(case.expenses),
    nature=OTHER_MONEY,
    burden=owed_with(
        proof("费用票据", "vouchers", "费用的数额与日期", "sum and day of the expense"),
        proof(
            "报销审批单、报销制度或者出差安排",
            "approval, rules on reimbursement or travel order",
            "因公支出且应予报销",
            "that it was for the work and is to be paid back",
        ),
    ),
    plea=Plea(
        heading="因公垫付的费用",
        told="申请人为履行职务垫付费用{sum}，{employer}未予报销。",
        period=lambda hearing, claim: "",
    ),
)
