"""What kind of money a claim is 请求的性质, and what follows from that: limitation, final award, order to pay, LCL 85, burden.

A claim whose card says something else of one of these is an exception, with its reason beside the rule.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from laborcalc.foundation.text import Text
from laborcalc.results.burden import Burden
from laborcalc.rules.cards import burdens

# From when the year of limitation runs (MAL 27): remuneration from the end of the employment, the rest from the notice.
Start = Literal["end_of_employment", "told_or_left"]

# By which text an item may be final (MAL 47(1), JI1 19): AR 50 lists some, O9 some more.
BY_STATUTE = ("MAL 47(1)", "JI1 19")
LISTED = ("MAL 47(1)", "AR 50", "JI1 19")
BY_O9 = ("MAL 47(1)", "O9", "JI1 19")


class Nature(NamedTuple):
    """A nature of claims.

    Attributes:
        name: in the statutes' words.
        limitation: from when its time runs (R-PROC-01).
        final_by: the articles under which an item may be final for the employer (R-PROC-06).
        order_to_pay: may a court be asked for a payment order at once (R-PROC-07; LCL 30(2)).
        advance_execution: may the tribunal order execution in advance (R-PROC-08; MAL 44).
        additional: does a default after an authority's order bear additional compensation (LCL 85).
        burden: who proves what.
    """

    name: Text
    limitation: Start
    final_by: tuple[str, ...]
    order_to_pay: bool
    advance_execution: bool
    additional: bool
    burden: Burden


REMUNERATION = Nature(
    Text("劳动报酬", "remuneration"), "end_of_employment", BY_STATUTE,
    order_to_pay=True, advance_execution=True, additional=True, burden=burdens.PAY,
)  # fmt: skip
PAY_WITHOUT_WORK = Nature(
    Text("未提供劳动期间的工资", "pay for time without work"), "end_of_employment", BY_STATUTE,
    order_to_pay=True, advance_execution=True, additional=False, burden=burdens.PAY,
)  # fmt: skip
COMPENSATION = Nature(
    Text("经济补偿", "compensation"), "told_or_left", LISTED,
    order_to_pay=False, advance_execution=True, additional=False, burden=burdens.ENDED,
)  # fmt: skip
DAMAGES = Nature(
    Text("赔偿金", "damages"), "told_or_left", LISTED,
    order_to_pay=False, advance_execution=True, additional=False, burden=burdens.ENDED,
)  # fmt: skip
INJURY_BENEFIT = Nature(
    Text("工伤保险待遇", "benefits for a work injury"), "told_or_left", (),
    order_to_pay=False, advance_execution=False, additional=False, burden=burdens.INJURY,
)  # fmt: skip
# 工伤医疗费 is named in MAL 44 and 47(1).
INJURY_MEDICAL = Nature(
    Text("工伤医疗费", "cost of treating a work injury"), "told_or_left", LISTED,
    order_to_pay=False, advance_execution=True, additional=False, burden=burdens.INJURY,
)  # fmt: skip
# MAL 47(1) lists claims of workers: none of the employer's is final.
EMPLOYERS_CLAIM = Nature(
    Text("用人单位的请求", "the employer's claim"), "told_or_left", (),
    order_to_pay=False, advance_execution=False, additional=False, burden=burdens.BY_CLAIMANT,
)  # fmt: skip
# Neither wages nor compensation or damages of MAL 47(1): money to be given back or made good.
OTHER_MONEY = Nature(
    Text("其他应付款项", "other money owed"), "told_or_left", (),
    order_to_pay=False, advance_execution=False, additional=False, burden=burdens.OWED,
)  # fmt: skip
# Damages for a benefit that the insurance would have paid (JI1 1(5)); no list names them, so the head is this library's choice.
INSURANCE_LOSS = Nature(
    Text("社会保险待遇损失", "loss of a social-insurance benefit"), "told_or_left", BY_STATUTE,
    order_to_pay=False, advance_execution=False, additional=False, burden=burdens.INSURANCE,
)  # fmt: skip
NATURES = (
    REMUNERATION, PAY_WITHOUT_WORK, COMPENSATION, DAMAGES, INJURY_BENEFIT, INJURY_MEDICAL, EMPLOYERS_CLAIM, OTHER_MONEY,
    INSURANCE_LOSS,
)  # fmt: skip
