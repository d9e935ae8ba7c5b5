"""Papers, deposits, bonuses and promises that cannot be as they are told 离职后义务事实的合理性."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from laborcalc.facts.plausible.row import Fact, Found, Row, about, never
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.months import add_months
from laborcalc.foundation.spans import Spans
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields

_LISTS = ("deposit", "expenses", "bonus", "equal_pay", "settlement_sums")
_HAPPENED = tuple(Fact.of(path) for path in ("certificate.issued", "deposit[].taken_on", "expenses[].on"))
A_YEAR = 12
BONUS_AT_MOST = Decimal(24)  # months of wages
LONGEST_CYCLE = 36
RATE_A_YEAR, RATE_A_DAY = Decimal("0.24"), Decimal("0.01")
LONG_SEARCH = 60  # months
PERFORMANCE = 3


@about(*_LISTS)
def twice(case: CaseFields) -> Iterator[Found]:
    """Entries that are equal in everything."""
    for name in _LISTS:
        seen: dict[object, int] = {}
        for index, entry in enumerate(getattr(case, name)):
            first = seen.setdefault(tuple(entry.__dict__.values()), index)
            if first < index:
                yield Found(f"{name}.{index}", "", f"{name}.{first}")


@about("certificate")
def benefit_twice(case: CaseFields) -> Iterator[Found]:
    """The benefit that could not be drawn for want of the certificate, and the part on unemployment beside it."""
    if case.certificate is not None and case.certificate.benefit_lost and case.unemployment is not None:
        yield Found("certificate.benefit_lost", "", "unemployment")


@about("certificate", "deposit", "expenses")
def to_come(case: CaseFields) -> Iterator[Found]:
    """What has not happened by the day of judgment."""
    for fact in _HAPPENED:
        for index, day, _ in fact.known(case):
            if day > case.as_of:
                yield Found(fact.at(index), str(day))


@about("equal_pay")
def overlapping(case: CaseFields) -> Iterator[Found]:
    """Times of unequal pay that share days."""
    spans = sorted((entry.start, entry.end, index) for index, entry in enumerate(case.equal_pay))
    for (_, end, one), (start, _, other) in pairwise(spans):
        if start <= end:
            yield Found(f"equal_pay.{other}", f"{start} ≤ {end}", f"equal_pay.{one}")


@about("equal_pay", "bonus")
def outside_employment(case: CaseFields) -> Iterator[Found]:
    """Unequal pay that reaches beyond the employment, a bonus for a time that lies beside it."""
    job = case.employment
    if job is None:
        return
    first, last = job.start or date.min, job.last_day or date.max
    for index, entry in enumerate(case.equal_pay):
        if entry.start < first or entry.end > last:
            yield Found(f"equal_pay.{index}", f"{entry.start} – {entry.end}")
    for index, bonus in enumerate(case.bonus):
        if (bonus.earned_to or date.max) < first or (bonus.earned_from or date.min) > last:
            yield Found(f"bonus.{index}", f"{bonus.earned_from} – {bonus.earned_to}")


@about("bonus")
def bonus_cycle(case: CaseFields) -> Iterator[Found]:
    """A bonus that rewards more than three years."""
    for index, bonus in enumerate(case.bonus):
        start, end = bonus.earned_from, bonus.earned_to
        if start is not None and end is not None and add_months(start, LONGEST_CYCLE) <= end:
            yield Found(f"bonus.{index}", f"{start} – {end}")


@about("bonus")
def bonus_too_large(case: CaseFields) -> Iterator[Found]:
    """A bonus of more than two years' wages."""
    wages = [wage for _, wage in case.pay.now if wage]
    for index, bonus in enumerate(case.bonus):
        if wages and bonus.amount is not None and bonus.amount > EXACT.multiply(wages[-1], BONUS_AT_MOST):
            yield Found(f"bonus.{index}.amount", f"{bonus.amount} > {wages[-1]} × {BONUS_AT_MOST}")


@about("bonus")
def bonus_in_arrears(case: CaseFields) -> Iterator[Found]:
    """A bonus of the same time in the arrears too: it would be paid twice."""
    owed = (entry for entry in case.arrears if entry.item == "bonus")
    listed = Spans((entry.start or date.min, entry.end or date.max) for entry in owed)
    for index, bonus in enumerate(case.bonus):
        if listed.touch(bonus.earned_from or date.min, bonus.earned_to or date.max):
            yield Found(f"bonus.{index}", "")


@about("settlement_sums")
def two_penalties(case: CaseFields) -> Iterator[Found]:
    """A penalty as a sum and as a share a day: the sum is taken."""
    for index, one in enumerate(case.settlement_sums):
        if one.penalty and one.daily_rate:
            yield Found(f"settlement_sums.{index}.daily_rate", f"{one.penalty}; {one.daily_rate}")


@about("deposit")
def empty_deposit(case: CaseFields) -> Iterator[Found]:
    """Neither money nor papers."""
    for index, one in enumerate(case.deposit):
        if not one.amount and not one.papers:
            yield Found(f"deposit.{index}", "0")


paid_over_due = never(
    *((f"{name}[].paid", ">", f"{name}[].amount") for name in ("deposit", "expenses", "bonus", "settlement_sums"))
)
before_the_hire = never(*((path, "<", "employment.start") for path in (
    "certificate.due", "certificate.issued", "expenses[].on", "settlement_sums[].due")))  # fmt: skip

_CHECK = Text("请核对", "check it")
REFUSED: tuple[Row, ...] = (
    Row(
        "RATE_OVER_ONE", True,
        never(("certificate.share", ">", 1), ("deposit[].annual_rate", ">", 1), ("settlement_sums[].daily_rate", ">", 1)),
        Text("比例、利率大于1（{shown}）", "a share or rate above 1 ({shown})"),
        Text("以小数填写，如百分之三填0.03", "state it as a decimal, three per cent as 0.03"),
    ),
    Row(
        "WON_OVER_ASKED", True, never(("lawyer_fee.won", ">", "lawyer_fee.asked")),
        Text("获得支持的数额大于请求的数额（{shown}）", "more was won than asked for ({shown})"), _CHECK, "R-DUTY-04",
    ),
    Row(
        "BONUS_MONTHS", True, never(("bonus[].months", ">", A_YEAR)),
        Text("当年工作月数超过十二（{shown}）", "over twelve months of a year ({shown})"), _CHECK, "R-EMP-11",
    ),
)  # fmt: skip
WARNED: tuple[Row, ...] = (
    Row("BENEFIT_TWICE", False, benefit_twice, Text(
        "{shown}：失业待遇的损失既随离职证明主张又单独主张，同一损失只能得到一次",
        "{shown}: the lost unemployment benefit is claimed with the certificate and by itself; one loss is made good once")),
    Row("BONUS_TWICE", False, bonus_in_arrears, Text(
        "{shown}：同一时间的奖金既在未付的奖金又在欠付项目，两处均已计入，请核对是否为同一笔",
        "{shown}: a bonus of the same time stands among the unpaid bonuses and in the arrears; both are counted, check whether they are one")),
    Row("RATE_OUT_OF_LINE", False, never(
        ("deposit[].annual_rate", ">", RATE_A_YEAR), ("settlement_sums[].daily_rate", ">", RATE_A_DAY)), Text(
        "{shown}：利率远高于通常水平，请核对单位", "{shown}: the rate is far above what is usual; check the unit")),
    Row("TWO_PENALTIES", False, two_penalties, Text(
        "{shown}：违约金既有数额又有日比例，已按数额计，请核对", "{shown}: a penalty as a sum and by the day; the sum is taken, check both")),
    Row("DEPOSIT_EMPTY", False, empty_deposit, Text(
        "{shown}：既没有数额也没有证件，请核对", "{shown}: neither money nor papers; check it")),
    Row("OFFER_BEFORE_END", False, never(("certificate.offers[].start", "<", "employment.last_day")), Text(
        "{shown}：新工作的入职日早于劳动关系的最后一日，请核对", "{shown}: the new job was to begin before this employment ended; check it")),
    Row("MONTHS_LOST", False, never(("certificate.months", ">", LONG_SEARCH)), Text(
        "{shown}：受阻的月数超过五年，请核对", "{shown}: over five years lost; check the months")),
    Row("PERFORMANCE_SHARE", False, never(("bonus[].share", ">", PERFORMANCE)), Text(
        "{shown}：考核系数大于三，请核对（以小数填写）", "{shown}: a share by performance above three; check it (state it as a decimal)")),
)  # fmt: skip
