"""Parties, part-time hours and lay-offs that cannot be as they are told 当事人、非全日制与裁员的合理性."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.plausible.row import Found, Row, about, never
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.terms import Ground
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields

HOURS_A_DAY, HOURS_A_WEEK = 24, 168
PART_DAY, PART_WEEK, PART_CYCLE = 4, 24, 15  # LCL 68, 72
SEVEN = Decimal(7)


@about("dispatch", "site", "other_units")
def named_twice(case: CaseFields) -> Iterator[Found]:
    """One name for two that have to be two: nobody dispatches to himself or passes work on to himself, or is entered twice."""
    for group in _groups(case):
        seen: dict[str, str] = {}
        for path, name in group:
            if name and seen.setdefault(name, path) != path:
                yield Found(path, name, seen[name])


def _groups(case: CaseFields) -> Iterator[list[tuple[str, str]]]:
    """Names that have to differ; the client may build itself, and a unit above may have lent its name."""
    for part, names in (("dispatch", ("dispatcher", "user")), ("site", ("boss", "subcontractor", "general"))):
        held = getattr(case, part)
        if held is not None:
            yield [(f"{part}.{name}", getattr(held, name)) for name in names]
    for role in dict.fromkeys(unit.role for unit in case.other_units):
        yield [(f"other_units.{n}.name", unit.name) for n, unit in enumerate(case.other_units) if unit.role == role]


@about("site")
def site_of_nobody(case: CaseFields) -> Iterator[Found]:
    """A building site on which nobody is named: nobody can be asked."""
    site = case.site
    if site is not None and not (site.boss or site.subcontractor or site.general or site.client):
        yield Found("site", "")


@about("site")
def price_without_client(case: CaseFields) -> Iterator[Found]:
    """A price due, or not paid as agreed, without the client that owes it; a price due from one that paid."""
    site = case.site
    if site is None:
        return
    if not site.client and (site.price_due is not None or site.client_paid is False or site.unlawful):
        yield Found("site.client", "")
    if site.client_paid and site.price_due:
        yield Found("site.price_due", str(site.price_due))


@about("site")
def unqualified_nobody(case: CaseFields) -> Iterator[Found]:
    """An answer on the standing of a subcontractor that there is not."""
    if case.site is not None and case.site.subcontractor_qualified is not None and not case.site.subcontractor:
        yield Found("site.subcontractor_qualified", "")


@about("other_units")
def division_of_strangers(case: CaseFields) -> Iterator[Found]:
    """A division of pay among units that are not related."""
    for index, unit in enumerate(case.other_units):
        if unit.division_agreed is not None and unit.role != "related":
            yield Found(f"other_units.{index}.division_agreed", unit.role)


@about("dispatch", "employment")
def dispatched_or_not(case: CaseFields) -> Iterator[Found]:
    """Part-time work is not dispatched (REG 30)."""
    if case.dispatch is not None and case.employment is not None and case.employment.kind == "part_time":
        yield Found("employment.kind", "")


@about("employment")
def week_of_days(case: CaseFields) -> Iterator[Found]:
    """Hours of a week that its days cannot hold, or fewer than those of one day."""
    job = case.employment
    if job is None or job.hours_a_day is None or job.hours_a_week is None:
        return
    if not job.hours_a_day <= job.hours_a_week <= EXACT.multiply(job.hours_a_day, SEVEN):
        yield Found("employment.hours_a_week", f"{job.hours_a_week}; {job.hours_a_day}")


@about("employment")
def part_time_beyond(case: CaseFields) -> Iterator[Found]:
    """Called part time, and worked or paid as full time is."""
    job = case.employment
    if job is None or job.kind != "part_time":
        return
    for name, most in (("hours_a_day", PART_DAY), ("hours_a_week", PART_WEEK), ("pay_cycle", PART_CYCLE)):
        value = getattr(job, name)
        if value is not None and value > most:
            yield Found(f"employment.{name}", f"{value} > {most}")


@about("employment")
def full_time_within(case: CaseFields) -> Iterator[Found]:
    """Called full time, and worked and paid as part-time work is."""
    job = case.employment
    if job is None or job.kind != "full_time" or None in (job.hours_a_day, job.hours_a_week, job.pay_cycle):
        return
    assert job.hours_a_day is not None and job.hours_a_week is not None and job.pay_cycle is not None
    if job.hours_a_day <= PART_DAY and job.hours_a_week <= PART_WEEK and job.pay_cycle <= PART_CYCLE:
        yield Found("employment.kind", f"{job.hours_a_day}; {job.hours_a_week}; {job.pay_cycle}")


@about("termination")
def lay_off_without(case: CaseFields) -> Iterator[Found]:
    """Facts of a lay-off where the employment ended otherwise."""
    end = case.termination
    if end is not None and end.layoff is not None and end.ground is not Ground.REDUNDANCY:
        yield Found("termination.layoff", str(end.ground))


REFUSED: tuple[Row, ...] = (
    Row(
        "UNIT_TWICE", True, named_twice,
        Text("同一名称填为两个单位（{shown}）", "one name for two units ({shown})"),
        Text("请核对：派遣与用工、发包与承包不能是同一单位，同一单位只填一次", "check it: nobody dispatches or passes work on to himself, and a unit is entered once"), "R-EMP-08",
    ),
    Row(
        "HOURS_BEYOND_TIME", True,
        never(("employment.hours_a_day", ">", HOURS_A_DAY), ("employment.hours_a_week", ">", HOURS_A_WEEK)),
        Text("小时数超过一天或者一周（{shown}）", "more hours than a day or a week has ({shown})"),
        Text("请核对：每日不超过二十四，每周不超过一百六十八", "check it: at most 24 a day, 168 a week"), "R-EMP-07",
    ),
)  # fmt: skip
WARNED: tuple[Row, ...] = (
    Row("SITE_OF_NOBODY", False, site_of_nobody, Text(
        "{shown}：工程建设项目没有填写任何一方，无从列明责任主体，请填写",
        "{shown}: nobody is named on the building site, so nobody above can be asked; name them")),
    Row("PRICE_AND_CLIENT", False, price_without_client, Text(
        "{shown}：工程款的填写与建设单位不一致（未填建设单位，或者已按约拨付而仍有未结清），请核对",
        "{shown}: the price does not fit the client (no client is named, or it paid as agreed and still owes); check both")),
    Row("NO_SUBCONTRACTOR", False, unqualified_nobody, Text(
        "{shown}：没有填写分包单位，该项不起作用，请核对", "{shown}: no subcontractor is named, so the answer changes nothing; check it")),
    Row("DIVISION_OF_STRANGERS", False, division_of_strangers, Text(
        "{shown}：只有关联单位之间的分担才有意义，请核对", "{shown}: only related units divide pay among them; check it")),
    Row("DISPATCHED_PART_TIME", False, dispatched_or_not, Text(
        "{shown}：非全日制不得派遣（实施条例第三十条），请核对用工形式",
        "{shown}: part-time work is not dispatched (Implementation Regulations, Art. 30); check the kind of employment")),
    Row("WEEK_OF_DAYS", False, week_of_days, Text(
        "{shown}：每周小时数与平均每日小时数不相称，请核对", "{shown}: the hours of the week do not fit those of a day; check both")),
    Row("PART_TIME_BEYOND", False, part_time_beyond, Text(
        "{shown}：填为非全日制，而超过每日四小时、每周二十四小时或者十五天的结算周期，请核对；按全日制计，见各项说明",
        "{shown}: said to be part time, but beyond four hours a day, 24 a week or a pay cycle of 15 days; check it. It counts as full time, see the claims")),
    Row("FULL_TIME_WITHIN", False, full_time_within, Text(
        "{shown}：填为全日制，而工时、结算周期均在非全日制的限度之内，请核对用工形式",
        "{shown}: said to be full time, but hours and pay cycle keep within part-time work; check the kind of employment")),
    Row("LAYOFF_GROUND", False, lay_off_without, Text(
        "{shown}：解除事由不是经济性裁员，裁员的事实不起作用，请核对",
        "{shown}: the employment did not end by a mass lay-off, so these facts change nothing; check the ground")),
)  # fmt: skip
