"""Insurance and unemployment that cannot be as they are told 社会保险事实的合理性: rates and shares out of line, days in the wrong order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from laborcalc.facts.plausible.row import Fact, Found, Row, about, never
from laborcalc.foundation.spans import Spans
from laborcalc.foundation.text import Text
from laborcalc.law.parameters import highest_minimum_wage

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields

OWN = {
    "pension": Decimal(8),
    "medical": Decimal(2),
}  # per cent that the worker bears: less cannot have been paid in all
RATE_AT_MOST = Decimal(40)
MONTHS_AT_MOST = 24  # SI 46
YEARS_AT_MOST = 45
_PARTS = ("social_insurance", "unemployment")
_HAPPENED = tuple(Fact.of(path) for path in (
    "unemployment.register_date", "unemployment.refused_on", "unemployment.reemployed_on", "unemployment.waived_on",
    "social_insurance.back_paid_on", "social_insurance.waiver.signed_on", "social_insurance.branches[].end",
    "social_insurance.deducted[].end", "social_insurance.self_paid[].end",
))  # fmt: skip
_LISTS = ("branches", "asked", "deducted", "self_paid")


@about(*_PARTS)
def to_come(case: CaseFields) -> Iterator[Found]:
    """What is stated as a fact and lies after the day of judgment."""
    for fact in _HAPPENED:
        for index, day, _ in fact.known(case):
            if day > case.as_of:
                yield Found(fact.at(index), str(day))


def _entries(case: CaseFields) -> Iterator[tuple[str, Any]]:
    for name in _LISTS:
        for index, entry in enumerate(getattr(case.social_insurance, name, ())):
            yield f"social_insurance.{name}.{index}", entry


@about("social_insurance")
def outside_employment(case: CaseFields) -> Iterator[Found]:
    """Insured times, deductions and payments that reach beyond the employment."""
    job = case.employment
    first, last = (job and job.start) or date.min, (job and job.last_day) or date.max
    for path, entry in _entries(case):
        start, end = entry.start, entry.end
        if ".asked." in path:  # what is asked for may reach further than it should
            continue
        if (start is not None and start < first) or (end is not None and end > last):
            yield Found(path, f"{start or ''} – {end or ''}")


@about("social_insurance")
def twice(case: CaseFields) -> Iterator[Found]:
    """Entries that are equal in everything, and are counted twice."""
    seen: dict[Any, str] = {}
    for path, entry in _entries(case):
        first = seen.setdefault((type(entry), *entry.__dict__.values()), path)
        if first != path:
            yield Found(path, "", first)


def _from_to(entry: Any) -> tuple[date, date]:
    return entry.start or date.min, entry.end or date.max


@about("social_insurance")
def overlapping(case: CaseFields) -> Iterator[Found]:
    """Deductions of the same days, and payments for the same branch and days, that are not equal in everything."""
    seen: set[Any] = set()
    groups: dict[tuple[str, str], list[tuple[date, date, str]]] = {}
    for path, entry in _entries(case):
        name = path.split(".")[1]
        content = (name, *entry.__dict__.values())
        if name not in ("deducted", "self_paid") or entry.start is None or content in seen:
            continue
        seen.add(content)
        groups.setdefault((name, getattr(entry, "branch", "")), []).append((*_from_to(entry), path))
    for rows in groups.values():
        until: date | None = None
        for start, end, path in sorted(rows):
            if until is not None and start <= until:
                yield Found(path, f"{start} – {end}")
            until = end if until is None else max(until, end)


@about("social_insurance")
def insured_and_not(case: CaseFields) -> Iterator[Found]:
    """One branch both insured and not insured on the same days."""
    branches = () if case.social_insurance is None else case.social_insurance.branches
    reached: dict[tuple[str, bool], date] = {}
    for (start, end), index in sorted((_from_to(entry), index) for index, entry in enumerate(branches)):
        branch, insured = branches[index].branch, branches[index].insured
        if (until := reached.get((branch, not insured))) is not None and start <= until:
            yield Found(f"social_insurance.branches.{index}.insured", f"{start} ≤ {until}")
        reached[branch, insured] = max(end, reached.get((branch, insured), end))


@about("social_insurance")
def against_the_injury(case: CaseFields) -> Iterator[Found]:
    """Injury insurance by the part on insurance against the answer in the part on the injury."""
    injury = case.injury
    if injury is None or injury.date is None or injury.insured is None or case.social_insurance is None:
        return
    for index, entry in enumerate(case.social_insurance.branches):
        inside = (entry.start or date.min) <= injury.date <= (entry.end or date.max)
        if entry.branch == "injury" and inside and entry.insured is not (injury.insured == "yes"):
            yield Found(f"social_insurance.branches.{index}.insured", f"{injury.date}")


@about("unemployment")
def against_the_cause(case: CaseFields) -> Iterator[Found]:
    """Said not to be insured against unemployment, and insured by the part on insurance for all of the time."""
    lost, insurance = case.unemployment, case.social_insurance
    if lost is None or lost.cause != "not_insured" or insurance is None:
        return
    for index, entry in enumerate(insurance.branches):
        if entry.branch == "unemployment" and entry.insured and entry.start is None and entry.end is None:
            yield Found("unemployment.cause", "", f"social_insurance.branches.{index}")


@about("social_insurance")
def rate_out_of_range(case: CaseFields) -> Iterator[Found]:
    """A rate that is no more than the own part, or beyond any rate there was."""
    paid = () if case.social_insurance is None else case.social_insurance.self_paid
    for index, entry in enumerate(paid):
        if entry.rate is not None and not OWN[entry.branch] < entry.rate <= RATE_AT_MOST:
            yield Found(f"social_insurance.self_paid.{index}.rate", str(entry.rate))


@about("social_insurance")
def deducted_twice(case: CaseFields) -> Iterator[Found]:
    """The same deduction among the arrears and in the part on insurance."""
    deducted = () if case.social_insurance is None else case.social_insurance.deducted
    owed = Spans(_from_to(entry) for entry in case.arrears if entry.item == "deduction")
    for index, entry in enumerate(deducted):
        if owed.touch(entry.start, entry.end):
            yield Found(f"social_insurance.deducted.{index}", f"{entry.start} – {entry.end}")


@about("unemployment.local", "unemployment")
def benefit_over_wage(case: CaseFields) -> Iterator[Found]:
    """A month of benefit above the highest minimum wage of any place: it is always below it."""
    local = None if case.unemployment is None else case.unemployment.local
    highest = highest_minimum_wage(case.as_of)
    if local is not None and local.monthly is not None and highest is not None and local.monthly > highest.value:
        yield Found("unemployment.local.monthly", f"{local.monthly} > {highest.value}")


REFUSED: tuple[Row, ...] = (
    Row(
        "INSURED_AND_NOT", True, insured_and_not,
        Text("同一险种在同一期间既参保又未参保（{shown}）", "one branch insured and not insured at one time ({shown})"),
        Text("请核对各段起止日", "check the first and last days"), "R-INS-00",
    ),
    Row(
        "CONTRIBUTION_RATE", True, rate_out_of_range,
        Text("缴费比例不在个人部分以上、40%以下（{shown}）", "the rate is not above the own part and up to 40 per cent ({shown})"),
        Text("以百分数填写合计比例，如 20", "state the whole rate in per cent, such as 20"), "R-INS-41",
    ),
    Row(
        "SHARE_OF_MINIMUM", True, never(("unemployment.local.share_of_minimum", ">", 1)),
        Text("占最低工资的比例大于一（{shown}）", "the share of the minimum wage is above one ({shown})"),
        Text("请写成 0.9 这样的比例", "write a share such as 0.9"), "R-INS-10",
    ),
    Row(
        "BENEFIT_MONTHS", True,
        never(*((f"unemployment.{name}", ">", MONTHS_AT_MOST) for name in ("local.months", "months_used", "months_lost"))),
        Text("失业保险金最长二十四个月（{shown}）", "the benefit is drawn for 24 months at most ({shown})"),
        Text("以月计，请核对", "it is stated in months; check it"), "R-INS-10",
    ),
)  # fmt: skip
WARNED: tuple[Row, ...] = (
    Row("BEFORE_UNEMPLOYMENT", False, never(
        *((f"unemployment.{name}", "<", "employment.last_day") for name in ("register_date", "refused_on", "reemployed_on", "waived_on"))), Text(
        "{shown}：早于劳动关系的最后一日，请核对", "{shown}: before the last day of the employment; check it")),
    Row("INSURED_TOO_LONG", False, never(("unemployment.insured_years_elsewhere", ">", YEARS_AT_MOST)), Text(
        "{shown}：此前缴费超过四十五年，请核对（以年计）", "{shown}: over 45 years insured before; check it (it is stated in years)")),
    Row("OWN_SHARES_OVER", False, never(
        ("social_insurance.deducted[].own_shares", ">", "social_insurance.deducted[].monthly"),
        ("social_insurance.deducted[].own_shares", ">", "social_insurance.deducted[].agreed")), Text(
        "{shown}：个人部分多于扣款或者约定工资，请核对（每月数额）",
        "{shown}: the own shares are more than what was taken, or than the wage; check them (by the month)")),
    Row("DEDUCTED_TWICE", False, deducted_twice, Text(
        "{shown}：同一期间的扣款在两处填写，可能重复计算，请核对",
        "{shown}: a deduction of the same time is stated in two places and may be counted twice; check it")),
    Row("CAUSE_AND_BRANCH", False, against_the_cause, Text(
        "{shown}：填为未参加失业保险，而参保期间填为全部已参保，请核对",
        "{shown}: said not to be insured, and insured for all of the time; check both")),
    Row("BENEFIT_OUT_OF_LINE", False, benefit_over_wage, Text(
        "{shown}：失业保险金低于最低工资，所填高于各地最低工资，请核对单位",
        "{shown}: the benefit lies below the minimum wage; this is above that of every place, check the unit")),
)  # fmt: skip
