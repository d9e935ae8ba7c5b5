"""Laws of timesheets: what must hold for every sheet of rows."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from laborcalc.facts.clock import interval
from laborcalc.facts.hours import Shift, Timesheet
from laborcalc.law.workdays import PUBLISHED
from laborcalc.results.hours import Hours
from laborcalc.rules.hours.shifts import count_hours, worked_between
from laborcalc.timesheet import read_timesheet

EXACTLY = Decimal(1).scaleb(-20)  # sums of quotients that never end; the default context of these tests has 28 digits
moments = st.builds(time, st.integers(0, 23), st.integers(0, 59))
# around the Spring Festival and Labour Day of 2026, where workdays, rest days and holidays meet
near = st.integers(0, 16).map(lambda n: date(2026, 2, 12) + timedelta(n)) | st.integers(0, 8).map(
    lambda n: date(2026, 4, 28) + timedelta(n)
)
few_hours = st.integers(0, 2400).map(lambda n: Decimal(n) / 100)
kinds = st.none() | st.sampled_from(["workday", "rest_day", "holiday"])


@st.composite
def shifts(draw: st.DrawFn, kind: st.SearchStrategy[Any] = kinds) -> Shift:
    more = {"kind": draw(kind), "time_off": draw(st.booleans())}
    if draw(st.booleans()):
        return Shift(on=draw(near), hours=draw(few_hours), **more)
    start, end = draw(moments), draw(moments)
    assume(start != end)
    rest = draw(st.none() | st.sampled_from(["0", "0.5", "0.75", "1"]))
    return Shift(on=draw(near), start=start, end=end, rest=rest, **more)


def counted(rows: list[Shift], rest: str = "1") -> Hours:
    return count_hours(Timesheet(rows=rows, rest=rest), PUBLISHED)


def figures(hours: Hours) -> list[Any]:
    """Everything but the numbers of the rows, which follow their order."""
    months = [(*month[:-1], [(*day[:4], day.special) for day in month.days]) for month in hours.months]
    return [months, hours.special_days, sorted((c.day, c.stated, c.calendar) for c in hours.conflicts)]


def near_to(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= EXACTLY


@given(st.lists(shifts(), max_size=10), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(rows: list[Shift], random: Any) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)
    assert figures(counted(shuffled)) == figures(counted(rows))


@given(st.lists(shifts(), max_size=10))
def test_a_month_is_the_sum_of_its_days(rows: list[Shift]) -> None:
    for month in counted(rows).months:
        assert near_to(month.overtime, sum((day.overtime for day in month.days), Decimal(0)))
        assert near_to(month.worked, sum((day.worked for day in month.days), Decimal(0)))
        assert 0 <= month.overtime + month.time_off <= month.worked + EXACTLY
        assert [day.day for day in month.days] == sorted(day.day for day in month.days)


@given(st.lists(shifts(), max_size=10))
def test_every_row_stands_under_a_day(rows: list[Shift]) -> None:
    found = {row for month in counted(rows).months for day in month.days for row in day.rows}
    assert found == set(range(len(rows)))


@given(near, moments, moments, st.data())
def test_a_shift_may_be_written_as_two_rows(on: date, start: time, end: time, data: st.DataObject) -> None:
    """At any minute of the day on which it begins, where there is no break."""
    assume(start != end)
    first, last = interval(start, end)
    assume(min(last, 24 * 60) - first > 1)
    cut = data.draw(st.integers(first + 1, min(last, 24 * 60) - 1))
    middle = time(cut // 60, cut % 60)
    whole = counted([Shift(on=on, start=start, end=end)], rest="0")
    parts = counted([Shift(on=on, start=start, end=middle), Shift(on=on, start=middle, end=end)], rest="0")
    assert figures(whole) == figures(parts)


@given(st.lists(shifts(), max_size=10), near, near)
def test_cycles_add_up(rows: list[Shift], one: date, other: date) -> None:
    first, last = date(2026, 2, 1), date(2026, 5, 31)
    sheet = Timesheet(rows=rows, rest="1")
    middle = min(one, other)
    total = worked_between(sheet, PUBLISHED, first, last)
    before = worked_between(sheet, PUBLISHED, first, middle)
    after = worked_between(sheet, PUBLISHED, middle + timedelta(1), last)
    assert near_to(total[0], before[0] + after[0]) and near_to(total[1], before[1] + after[1])
    months = count_hours(sheet, PUBLISHED).months
    assert near_to(total[0], sum((month.worked for month in months), Decimal(0)))


# --- reading ---


cells = (
    st.none()
    | st.text(max_size=8)
    | st.integers()
    | st.floats()
    | st.booleans()
    | st.sampled_from(["9:00", "18:00", "8", "2026-03-02"])
)
names = st.sampled_from(["日期", "on", "上班", "下班", "工时", "休息", "种类", "补休", "备注"])
loose = st.dictionaries(names, cells, max_size=9) | cells
ordinary = st.fixed_dictionaries(
    {"日期": near.map(str) | cells},
    optional={
        "上班": moments.map(str) | cells,
        "下班": moments.map(str) | cells,
        "工时": few_hours | cells,
        "种类": cells,
    },
)


@given(st.lists(loose | ordinary | shifts(), max_size=12))
def test_every_row_is_in_exactly_one_place(rows: list[Any]) -> None:
    read = read_timesheet([*rows, {"日期": "2027-01-01", "工时": "1"}])
    places = [*read.numbers, *(row.row for row in read.unread), *read.empty_rows]
    assert sorted(places) == list(range(1, len(rows) + 2))
    assert len(read.shifts) == len(read.numbers)
    assert all(row.reason.zh and row.reason.en and row.remedy.zh and row.remedy.en for row in read.unread)


@given(st.lists(shifts() | ordinary, max_size=10), st.none() | st.sampled_from(["0", "0.5", "1"]))
def test_facts_read_back_are_the_same(rows: list[Any], rest: str | None) -> None:
    read = read_timesheet([*rows, {"日期": "2027-01-01", "工时": "1"}], rest=rest)
    facts = read.facts()
    again = read_timesheet(facts["rows"], rest=facts.get("rest"))
    assert (again.shifts, again.unread, again.empty_rows, again.rest) == (read.shifts, (), (), read.rest)
    assert again.facts() == facts
    assert Timesheet.model_validate(facts) == read.sheet


@given(st.lists(shifts(), max_size=10))
def test_views_show_every_sheet(rows: list[Shift]) -> None:
    read = read_timesheet(rows, rest="1")
    for lang in ("zh", "en"):
        assert read.to_text(lang).endswith("\n")
        assert read.to_html(lang).endswith("</section>")
