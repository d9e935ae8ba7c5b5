"""Findings on the relationship made by hand, for the tests of their views.

The figures are worked out from R-REL-06 by hand: labelled bank pay and a real-name clock-in app (M 69.7, P 76.3, B 43.4,
I 83.0, score 70.7), and what freedom to refuse tasks and an own vehicle leave of it (M 27.9).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from laborcalc.foundation.leaves import law
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import LAW, Quantity, total
from laborcalc.foundation.units import ONE
from laborcalc.law.sources import cite
from laborcalc.results.finding import Argument, Band, Factor, Finding, Item, NextStep, Route, Span

NAMES = {
    "M": Text("管理与从属", "management and subordination"),
    "P": Text("报酬支付", "pay"),
    "B": Text("属单位业务组成部分", "integration into the business"),
    "I": Text("用人主体", "identity of the employer"),
}
FLOORS = {"M": 35, "P": 25, "B": None, "I": 40}
SHARES = {"M": "0.5", "P": "0.25", "B": "0.1", "I": "0.15"}


def share(value: str) -> Quantity:
    return law(value, ONE, Text("份额", "share"), rule="R-REL-06")


def factor(id: str, value: str) -> Factor:
    return Factor(id, NAMES[id], law(value, ONE, NAMES[id], cite("N12 1"), rule="R-REL-06"), FLOORS[id])


def item(path: str, kind: str, name: Text, side: str, why: Text, counted: bool = True, **weights: str) -> Item:
    moved = tuple((id, share(value)) for id, value in weights.items())
    return Item(path, kind, name, side, "F2", moved, counted, Message("COUNTED" if counted else "WEAKER", why))


PAY = item(
    "relationship.evidence.0", "bank_wage_payment",
    Text("银行流水（单位账户发放工资）", "bank statement: wage from the employer's account"), "for",
    Text("银行出具，载明工资，覆盖全部期间", "issued by the bank, labelled wage, for the whole time"),
    M="0.18", P="0.675", B="0.225", I="0.63",
)  # fmt: skip
APP = item(
    "relationship.evidence.1", "attendance_app", Text("实名打卡软件记录", "real-name clock-in app"), "for",
    Text("可核验的电子数据", "verifiable electronic data"), M="0.63", P="0.27", B="0.27", I="0.54",
)  # fmt: skip
SHEET = item(
    "relationship.evidence.2", "payroll_sheet", Text("工资表、工资条", "payroll sheet or payslip"), "for",
    Text("与银行流水同类，各项均较弱，不重复计", "of the family of the bank statement and weaker throughout: adds nothing"),
    counted=False, M="0.135", P="0.50625",
)  # fmt: skip
REFUSES = item(
    "relationship.evidence.3", "free_to_refuse_tasks", Text("可自由拒单", "free to refuse tasks"), "against",
    Text("不受支配性劳动管理的表现", "speaks against dominating management"), M="0.6",
)  # fmt: skip
VEHICLE = item(
    "relationship.evidence.4", "own_tools_and_risk", Text("自备工具并自担盈亏", "own tools and own risk"), "against",
    Text("自担经营风险", "bears the business risk"), P="0.3", B="0.2",
)  # fmt: skip
NOTE = item(
    "relationship.evidence.5", "long_silence", Text("长期未主张权利", "long silence"), "neutral",
    Text("不影响评分", "moves nothing"), counted=False,
)  # fmt: skip

ROSTER = NextStep(
    kind="order_or_discipline",
    name=Text("工作指令、处罚通知", "orders and discipline"),
    path="",
    gain=Decimal("22.05"),
    band=Band.PROBABLE,
    holder=Text("被申请人", "the employer"),
    how=Text("申请责令提交；导出工作群中派单、罚款的记录并保留原始载体", "ask for production; export dispatch and fines from the work chat, keep the device"),
    claims=(Kind.OVERTIME_PAY, Kind.DOUBLE_WAGES),
    stake=Decimal("86700.00"),
)  # fmt: skip
WITNESS = NextStep(
    kind="coworker_testimony",
    name=Text("同事证言", "co-worker's testimony"),
    path="",
    gain=Decimal("7.3"),
    band=Band.CONTESTED,
    holder=Text("同事", "a co-worker"),
    how=Text("申请证人出庭", "call the witness"),
    claims=(),
    stake=None,
)
BETTER_APP = NextStep(
    kind="attendance_app",
    name=APP.name,
    path=APP.path,
    gain=Decimal("4.125"),
    band=Band.CONTESTED,
    holder=Text("申请人", "the worker"),
    how=Text("公证或者时间戳固定", "have it notarised or time-stamped"),
    claims=(Kind.OVERTIME_PAY,),
    stake=Decimal("12000.00"),
)
FREEDOM = Argument(
    says=Text("可以拒单，没有支配性管理", "tasks could be refused: no dominating management"),
    answer=Text("拒单即扣罚、排名靠后，实际不能拒绝", "a refusal was fined and ranked down: in truth it could not be refused"),
    cites=(cite("N12 1"),),
    path=REFUSES.path,
)  # fmt: skip
SPAN = Span(
    claimed=(date(2023, 3, 1), date(2026, 6, 30)),
    supported=(date(2023, 9, 1), date(2026, 3, 31)),
    paths=(PAY.path, APP.path),
    claims=(
        (Kind.DOUBLE_WAGES, Decimal("86700.00"), Decimal("86700.00")),
        (Kind.ECONOMIC_COMPENSATION, Decimal("30450.00"), Decimal("26100.00")),
        (Kind.OVERTIME_PAY, None, None),
    ),
)


def score(factors: Iterable[Factor]) -> Quantity:
    """The weighted sum of R-REL-06, its weights without a name of their own."""
    parts = [Quantity(Decimal(SHARES[found.id]), ONE, LAW, ()) * found.value for found in factors]
    return total(parts).named(Text("评分", "score"), cite("N12 2"), rule="R-REL-06")


def finding(band: Band = Band.CONTESTED, **values: str) -> Finding:
    """As t6 of the rules, unless told otherwise."""
    factors = tuple(factor(id, values.get(id, value)) for id, value in T6.items())
    return Finding(
        band=band,
        route=Route.THIRD_CATEGORY if band is Band.CONTESTED else Route.EMPLOYMENT,
        score=score(factors),
        factors=factors,
        items=(PAY, APP, SHEET, REFUSES, VEHICLE, NOTE),
        reasons=(
            Message("FLOOR_MISSED", Text("{name}未达下限", "{name} is below its floor"), name=NAMES["M"]),
            Message("NO_SHIFT", Text("未申请责令提交证据", "no production order was asked for")),
        ),
        cites=(cite("N12 1"), cite("LCL 7")),
        next_steps=(ROSTER, WITNESS, BETTER_APP),
        arguments=(FREEDOM,),
        span=SPAN,
        stake=Decimal("129150.00"),
        conditional=(Kind.DOUBLE_WAGES, Kind.ECONOMIC_COMPENSATION, Kind.OVERTIME_PAY),
        warnings=(Message("HINDSIGHT", Text("对方尚未举证", "the other side has not brought its evidence")),),
    )


T6 = {"M": "27.864", "P": "53.3925", "B": "34.74", "I": "82.98"}
T1 = {"M": "69.66", "P": "76.275", "B": "43.425", "I": "82.98"}
STRONG = replace(
    finding(Band.STRONG, **T1), next_steps=(), arguments=(), span=None, stake=None, conditional=(), warnings=()
)
