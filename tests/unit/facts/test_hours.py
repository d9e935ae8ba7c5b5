"""Hours and leave at the door: timesheets, cycles, leaves, a supplied calendar, judgment debts and training."""

from __future__ import annotations

import json
import re
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from laborcalc import BadCase, assess
from laborcalc.facts.case import Case
from laborcalc.facts.problems import MOST

CJK = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
LEAST: dict[str, Any] = {"region": "110000", "as_of": "2026-03-01"}
EMPLOYED: dict[str, Any] = {**LEAST, "employment": {"start": "2025-01-06", "last_day": "2025-12-31"}}

# Every new fact once; a day shift, a night shift, a day of two parts, a day of hours only.
RICH: dict[str, Any] = {
    **LEAST,
    "employment": {
        "start": "2025-01-06",
        "last_day": "2025-12-31",
        "hours_system": "comprehensive",
        "hours_system_approved": False,
        "hour_cycle": "quarter",
    },
    "pay": {
        "monthly": "8700",
        "all_in": True,
        "payslips": [
            {
                "month": "2025-09",
                "due": "9000",
                "allowances": "180",
                "benefits": "20.5",
                "subsidies": "300",
                "insurance": "945",
                "fund": "450",
                "hours": "176",
                "normal_labour": False,
            }
        ],
    },
    "arrears": [{"item": "deduction", "due": "600", "loss": "3000"}, {"due": "8000", "unpaid_leave_days": "2"}],
    "overtime": [
        {"on": "2025-10-01", "days": "1"},
        {"kind": "workday", "pieces": "30", "piece_price": "10", "paid": "300"},
    ],
    "timesheet": {
        "rest": "1",
        "rows": [
            {"on": "2025-09-08", "start": "09:00", "end": "20:30"},
            {"on": "2025-09-09", "start": "22:00", "end": "06:00", "rest": "0.5"},
            {"on": "2025-09-10", "start": "08:00", "end": "12:00"},
            {"on": "2025-09-10", "start": "13:00", "end": "24:00"},
            {"on": "2025-09-13", "hours": "8", "kind": "rest_day", "time_off": True},
        ],
        "base": "8000",
        "paid": "100",
    },
    "hour_cycles": [{"start": "2025-07-01", "end": "2025-09-30", "hours": "560", "holiday_hours": "8"}],
    "annual_leave": [{"year": 2025, "paid_personal_leave_days": "3", "school_vacation": True}],
    "sick_leave": [{"start": "2025-05-05", "end": "2025-05-09", "monthly": "5000"}],
    "stoppages": [
        {"start": "2025-03-03", "end": "2025-04-30", "monthly": "3000", "genuine": False},
    ],
    "heat": [{"start": "2025-06-01", "end": "2025-08-31", "place": "indoor", "hours": "200", "rate": "1.5"}],
    "judgment_debt": {
        "principal": "100000",
        "performance_ends": "2026-01-10",
        "payments": [{"on": "2026-02-20", "amount": "40000"}],
    },
    "training": {"cost": "60000", "months": 36, "served": 24},
    "given": {"calendars": [{"year": 2027, "holidays": ["2027-01-01"], "off": ["2027-02-09"], "work": ["2027-02-20"]}]},
}


def _refused(case: Any) -> BadCase:
    with pytest.raises(BadCase) as caught:
        Case.model_validate(case)
    return caught.value


def _found(error: BadCase) -> list[tuple[str, str]]:
    return [(problem.code, problem.path) for problem in error.problems]


def _sheet(*rows: dict[str, Any]) -> dict[str, Any]:
    return {**EMPLOYED, "timesheet": {"rows": list(rows)}}


def _shift(day: str, start: str | None = None, end: str | None = None, **more: Any) -> dict[str, Any]:
    return {"on": day, "start": start, "end": end, **more}


# --- what cannot be -----------------------------------------------------------------------------------------------

SICK = {"start": "2025-05-01", "end": "2025-05-10"}
CALENDAR = {"year": 2027, "holidays": ["2027-01-01"]}

# case, code, path, what was found
CLASHES: list[tuple[dict[str, Any], str, str, str]] = [
    (
        _sheet(_shift("2025-09-08", "09:00", "18:00"), _shift("2025-09-09", "25:00", "18:00")),
        "CLOCK", "timesheet.rows.1.start", "25:00",
    ),
    (
        {**EMPLOYED, "overtime": [{"kind": "workday", "hours": "1"}, {"kind": "workday", "pieces": "30"}]},
        "PIECE_PRICE", "overtime.1.piece_price", "30",
    ),
    (
        {**EMPLOYED, "overtime": [{"on": "2025-09-06", "days": "1"}, {"on": "2025-09-07", "days": "1.5"}]},
        "DAYS_ON_A_DAY", "overtime.1.days", "2025-09-07: 1.5",
    ),
    (
        {**EMPLOYED, "overtime": [{"on": "2025-09-06", "hours": "25"}]},
        "HOURS_A_DAY", "overtime.0.hours", "2025-09-06: 25",
    ),
    (
        {**EMPLOYED, "overtime": [{"on": "2025-09-06", "hours": "16"}, {"on": "2025-09-06", "hours": "8.5"}]},
        "HOURS_A_DAY", "overtime.1.hours", "2025-09-06: 24.5",
    ),
    (
        _sheet(_shift("2025-09-08", hours="20"), _shift("2025-09-08", "06:00", "11:00")),
        "HOURS_A_DAY", "timesheet.rows.1", "2025-09-08: 25",
    ),
    (
        {**EMPLOYED, "overtime": [{"on": "2025-01-05", "hours": "2"}]},
        "OUTSIDE_EMPLOYMENT", "overtime.0.on", "2025-01-05: 2025-01-06 – 2025-12-31",
    ),
    (
        {**LEAST, "employment": {"last_day": "2025-12-31"}, "overtime": [{"on": "2026-01-01", "days": "1"}]},
        "OUTSIDE_EMPLOYMENT", "overtime.0.on", "2026-01-01: ? – 2025-12-31",
    ),
    (
        _sheet(_shift("2025-12-31", "09:00", "18:00"), _shift("2026-01-02", "09:00", "18:00")),
        "OUTSIDE_EMPLOYMENT", "timesheet.rows.1.on", "2026-01-02: 2025-01-06 – 2025-12-31",
    ),
    (
        {**LEAST, "employment": {"start": "2025-01-06"}, "timesheet": {"rows": [_shift("2025-01-03", hours="8")]}},
        "OUTSIDE_EMPLOYMENT", "timesheet.rows.0.on", "2025-01-03: 2025-01-06 – ?",
    ),
    (_sheet(_shift("2025-09-08")), "NO_TIMES", "timesheet.rows.0", "2025-09-08"),
    (
        _sheet(_shift("2025-09-08", hours="8"), _shift("2025-09-09", "09:00")),
        "NO_TIMES", "timesheet.rows.1", "2025-09-09",
    ),
    (
        _sheet(_shift("2025-09-08", "09:00", "18:00", hours="8")),
        "TIMES_AND_HOURS", "timesheet.rows.0", "2025-09-08",
    ),
    (
        _sheet(_shift("2025-09-08", "09:00", "9:00")),
        "NO_LENGTH", "timesheet.rows.0", "2025-09-08 09:00",
    ),
    (
        _sheet(_shift("2025-09-08", "13:00", "18:00"), _shift("2025-09-08", "08:00", "13:30")),
        "SHIFTS_OVERLAP", "timesheet.rows.0", "2025-09-08 13:00",
    ),
    (
        {**EMPLOYED, "sick_leave": [SICK], "maternity_leaves": [{"start": "2025-05-10", "end": "2025-08-15"}]},
        "LEAVES_OVERLAP", "maternity_leaves.0.start", "2025-05-10 – 2025-08-15; sick_leave.0 2025-05-01 – 2025-05-10",
    ),
    (
        {**EMPLOYED, "stoppages": [{"start": "2025-03-01", "end": "2025-03-31"}, SICK], "sick_leave": [SICK]},
        "LEAVES_OVERLAP", "stoppages.1.start", "2025-05-01 – 2025-05-10; sick_leave.0 2025-05-01 – 2025-05-10",
    ),
    (
        {**EMPLOYED, "annual_leave": [{"year": 2024}, {"year": 2025, "exit_day": "2024-12-31"}]},
        "EXIT_YEAR", "annual_leave.1.exit_day", "2024-12-31, 2025",
    ),
    (
        {**LEAST, "given": {"calendars": [CALENDAR, {"year": 2028, "holidays": ["2028-01-01", "2027-10-01"]}]}},
        "CALENDAR_YEAR", "given.calendars.1.holidays", "2027-10-01, 2028",
    ),
    (
        {**LEAST, "given": {"calendars": [{**CALENDAR, "off": ["2026-12-31"]}]}},
        "CALENDAR_YEAR", "given.calendars.0.off", "2026-12-31, 2027",
    ),
    (
        {**LEAST, "given": {"calendars": [{**CALENDAR, "work": ["2028-01-02"]}]}},
        "CALENDAR_YEAR", "given.calendars.0.work", "2028-01-02, 2027",
    ),
    (
        {**LEAST, "training": {"cost": "60000", "months": 36, "served": 37}},
        "SERVED_TOO_LONG", "training.served", "37 > 36",
    ),
]  # fmt: skip
CODES = {
    *("CLOCK", "PIECE_PRICE", "DAYS_ON_A_DAY", "HOURS_A_DAY", "OUTSIDE_EMPLOYMENT", "NO_TIMES", "TIMES_AND_HOURS"),
    *("NO_LENGTH", "SHIFTS_OVERLAP", "LEAVES_OVERLAP", "EXIT_YEAR", "CALENDAR_YEAR", "SERVED_TOO_LONG"),
}


@pytest.mark.parametrize("case, code, path, shown", CLASHES, ids=[f"{code}-{path}" for _, code, path, _ in CLASHES])
def test_what_cannot_be_is_refused_at_its_place_in_both_languages(case, code, path, shown):
    error = _refused(case)
    assert _found(error) == [(code, path)]
    (problem,) = error.problems
    assert shown in problem.what.zh and shown in problem.what.en
    for text in (problem.what, problem.remedy):
        assert CJK.search(text.zh)
        assert text.en and not CJK.search(text.en)
        assert "{" not in text.zh + text.en


def test_every_clash_of_hours_and_leave_is_tried():
    assert {code for _, code, _, _ in CLASHES} == CODES


def test_the_rule_behind_a_clash_is_named():
    norms = {code: _refused(case).problems[0].norm for case, code, _, _ in CLASHES}
    assert {code: norm for code, norm in norms.items() if norm} == {
        "HOURS_A_DAY": "R-OT-01",
        "OUTSIDE_EMPLOYMENT": "R-OT-01",
        "PIECE_PRICE": "R-OT-04",
        "EXIT_YEAR": "R-LEAVE-01",
        "SERVED_TOO_LONG": "R-EMP-03",
    }


@pytest.mark.parametrize(
    "facts",
    [
        {"overtime": [{"on": "2025-01-06", "days": "1"}, {"on": "2025-12-31", "hours": "24"}]},
        {"overtime": [{"kind": "rest_day", "days": "30"}, {"kind": "workday", "hours": "300"}]},  # totals, not a day
        {"overtime": [{"on": "2025-09-06", "hours": "16"}, {"on": "2025-09-07", "hours": "16"}]},
        {"timesheet": {"rows": [_shift("2025-01-06", "09:00", "18:00"), _shift("2025-12-31", "22:00", "06:00")]}},
        {"timesheet": {"rows": [_shift("2025-09-08", "08:00", "12:00"), _shift("2025-09-08", "12:00", "18:00")]}},
        {"timesheet": {"rows": [_shift("2025-09-08", hours="24")]}},
        {"sick_leave": [SICK], "stoppages": [{"start": "2025-05-11", "end": "2025-05-31"}]},
        {"annual_leave": [{"year": 2025, "exit_day": "2025-12-31"}]},
        {"training": {"cost": "60000", "months": 36, "served": 36}},
        {"given": {"calendars": [{"year": 2027, "holidays": ["2027-01-01", "2027-12-31"]}]}},
    ],
)
def test_what_just_can_be_is_read(facts):
    Case.model_validate({**EMPLOYED, **facts})


def test_without_an_employment_no_day_is_outside_it():
    Case(**LEAST, overtime=[{"on": "1999-01-01", "days": "1"}], timesheet={"rows": [_shift("1999-01-02", hours="8")]})


# --- several at once ----------------------------------------------------------------------------------------------


def test_clashes_of_all_kinds_are_reported_together():
    error = _refused(
        {
            **EMPLOYED,
            "termination": {"ground": "resignation", "notified_on": "2025-01-05"},
            "pay": {"payslips": [{"month": "2025-08", "due": "1"}, {"month": "2025-08", "due": "2"}]},
            "overtime": [{"on": "2024-12-31", "days": "2", "pieces": "5"}],
            "timesheet": {"rows": [_shift("2025-09-08"), _shift("2025-09-09", "09:00", "09:00")]},
            "sick_leave": [SICK, SICK],
            "annual_leave": [{"year": 2024, "exit_day": "2025-12-31"}],
            "given": {"calendars": [{**CALENDAR, "off": ["2026-12-31"]}]},
            "training": {"cost": "1", "months": 1, "served": 2},
        }
    )
    assert _found(error) == [
        ("BEFORE_HIRE", "termination.notified_on"),
        ("SERVED_TOO_LONG", "training.served"),
        ("MONTH_TWICE", "pay.payslips.1.month"),
        ("PIECE_PRICE", "overtime.0.piece_price"),
        ("OUTSIDE_EMPLOYMENT", "overtime.0.on"),
        ("DAYS_ON_A_DAY", "overtime.0.days"),
        ("NO_TIMES", "timesheet.rows.0"),
        ("NO_LENGTH", "timesheet.rows.1"),
        ("LEAVES_OVERLAP", "sick_leave.1.start"),
        ("EXIT_YEAR", "annual_leave.0.exit_day"),
        ("CALENDAR_YEAR", "given.calendars.0.off"),
    ]


def test_every_earlier_service_that_begins_too_late_is_reported():
    late = {"start": "2025-02-01", "last_day": "2025-03-01"}
    case = {**LEAST, "employment": {"start": "2025-01-06", "prior_service": [late, late]}}
    assert _found(_refused(case)) == [
        ("PRIOR_AFTER_START", "employment.prior_service.0.start"),
        ("PRIOR_AFTER_START", "employment.prior_service.1.start"),
    ]


@pytest.mark.parametrize("number", [MOST, MOST + 1, MOST + 7])
def test_at_most_twenty_clashes_are_listed(number):
    error = _refused({**EMPLOYED, "overtime": [{"on": "2024-12-31", "days": "1"}] * number})
    paths = [f"overtime.{index}.on" for index in range(MOST)]
    listed = [("OUTSIDE_EMPLOYMENT", path) for path in paths]
    assert MOST == 20
    assert _found(error) == listed + ([("MORE", "")] if number > MOST else [])
    if number > MOST:
        assert f"另有{number - MOST}处" in error.problems[-1].what.zh
        assert f"{number - MOST} more problems" in error.problems[-1].what.en


# --- the time of the day ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written, read",
    [
        ("9:00", time(9)),
        ("09:00", time(9)),
        ("00:00", time(0)),
        ("0:05", time(0, 5)),
        ("23:59", time(23, 59)),
        ("24:00", time(0)),
        ("24:00:00", time(0)),
        ("08:30:15", time(8, 30)),
        (time(8, 30), time(8, 30)),
        (time(8, 30, 15, 500), time(8, 30)),
    ],
    ids=str,
)
def test_a_time_of_the_day_is_read_to_the_minute(written, read):
    case = Case.model_validate(_sheet(_shift("2025-09-08", "07:00", written)))
    assert case.timesheet is not None
    assert case.timesheet.rows[0].end == read
    shown = json.loads(case.model_dump_json())["timesheet"]["rows"][0]
    assert shown["end"] == f"{read:%H:%M}"


@pytest.mark.parametrize(
    "written",
    [
        *("25:00", "24:01", "24:00:01", "09:60", "9", "09", "0900", "9:0", "9.30", "09:00 ", " 09:00", "-1:00"),
        *("09:00:60", "009:00", "９:00", "9：00", "09:00Z", "9am", "", "上午九点"),
        *(9, 540, 9.5, True, [], {}, date(2025, 9, 8)),
    ],
    ids=repr,
)
def test_what_is_no_time_of_the_day_is_refused(written):
    error = _refused(_sheet(_shift("2025-09-08", written, "18:00")))
    assert _found(error) == [("CLOCK", "timesheet.rows.0.start")]
    assert "08:30" in error.say("zh") and "08:30" in error.say("en")


def test_a_shift_that_ends_at_midnight_or_in_the_morning_has_a_length():
    case = Case.model_validate(_sheet(_shift("2025-09-08", "18:00", "24:00"), _shift("2025-09-09", "22:00", "06:00")))
    assert case.timesheet is not None
    assert [row.end for row in case.timesheet.rows] == [time(0), time(6)]


# --- values, choices, fields --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "facts, code, path",
    [
        ({"employment": {"hour_cycle": "day"}}, "CHOICE", "employment.hour_cycle"),
        ({"employment": {"hours_system_approved": "yes"}}, "TYPE", "employment.hours_system_approved"),
        ({"pay": {"all_in": None}}, "TYPE", "pay.all_in"),
        ({"timesheet": {"rows": [_shift("2025-09-08", hours="8", kind="weekend")]}}, "CHOICE", "timesheet.rows.0.kind"),
        ({"timesheet": {"rows": [{"start": "09:00", "end": "18:00"}]}}, "REQUIRED", "timesheet.rows.0.on"),
        ({"timesheet": {"rest": -1}}, "NEGATIVE", "timesheet.rest"),
        ({"timesheet": {"rest": 0.5}}, "FLOAT", "timesheet.rest"),
        ({"hour_cycles": [{"start": "2025-07-01", "end": "2025-09-30"}]}, "REQUIRED", "hour_cycles.0.hours"),
        ({"heat": [{"start": "2025-07-01", "end": "2025-08-31", "place": "cellar"}]}, "CHOICE", "heat.0.place"),
        ({"training": {"cost": "1", "months": 0, "served": 0}}, "RANGE", "training.months"),
        ({"training": {"cost": "1", "months": 601, "served": 0}}, "RANGE", "training.months"),
        ({"training": {"cost": "1", "months": 1, "served": -1}}, "RANGE", "training.served"),
        ({"judgment_debt": {"principal": "1"}}, "REQUIRED", "judgment_debt.performance_ends"),
        ({"given": {"calendars": [{"year": 1994, "holidays": []}]}}, "RANGE", "given.calendars.0.year"),
        ({"given": {"calendars": [{"year": "2027", "holidays": []}]}}, "TYPE", "given.calendars.0.year"),
        ({"given": {"calendars": [{"year": 2027}]}}, "REQUIRED", "given.calendars.0.holidays"),
        ({"given": {"calendars": [{"year": 2027, "holidays": ["0101"]}]}}, "DATE", "given.calendars.0.holidays.0"),
    ],
)
def test_values_that_do_not_fit_are_refused(facts, code, path):
    assert _found(_refused({**LEAST, **facts})) == [(code, path)]


@pytest.mark.parametrize("name", ["hour_cycles", "heat"])
def test_an_end_before_its_start_is_refused(name):
    row = {"start": "2025-05-02", "end": "2025-05-01", **({"hours": "1"} if name == "hour_cycles" else {})}
    assert _found(_refused({**LEAST, name: [row]})) == [("END_BEFORE_START", f"{name}.0.end")]


@pytest.mark.parametrize(
    "path",
    [
        *("timesheet", "timesheet.rows.0", "hour_cycles.0", "heat.0", "judgment_debt", "judgment_debt.payments.0"),
        *("training", "given.calendars.0"),
    ],
)
def test_every_new_model_refuses_an_unknown_field(path):
    case = json.loads(json.dumps(RICH))
    inner = case
    for part in path.split("."):
        inner = inner[int(part)] if part.isdigit() else inner[part]
    inner["colour"] = "red"
    assert _found(_refused(case)) == [("UNKNOWN_FIELD", f"{path}.colour")]


# --- the models ---------------------------------------------------------------------------------------------------


def test_a_case_with_hours_and_leave_survives_json():
    case = Case.model_validate(RICH)
    assert Case.model_validate_json(case.model_dump_json()) == case
    assert Case.model_validate(json.loads(case.model_dump_json())) == case
    assert Case.model_validate(case.model_dump()) == case


def test_what_is_written_is_plain():
    written = json.loads(Case.model_validate(RICH).model_dump_json())
    rows = written["timesheet"]["rows"]
    assert [(row["start"], row["end"]) for row in rows[:4]] == [
        ("09:00", "20:30"),
        ("22:00", "06:00"),
        ("08:00", "12:00"),
        ("13:00", "00:00"),
    ]
    assert rows[4]["start"] is None and rows[4]["hours"] == "8"
    assert written["given"]["calendars"][0]["holidays"] == ["2027-01-01"]
    assert written["pay"]["payslips"][0]["benefits"] == "20.5"
    training = written["training"]
    assert (training["cost"], training["months"], training["served"], training["start"]) == ("60000", 36, 24, None)


def test_a_copy_keeps_the_hours_and_a_changed_one_goes_through_the_door():
    case = Case.model_validate(RICH)
    assert case.model_copy() == case
    later = case.model_copy(update={"as_of": "2026-04-01"})
    assert later.timesheet == case.timesheet and later.given == case.given and later.as_of == date(2026, 4, 1)
    with pytest.raises(BadCase) as caught:
        case.model_copy(update={"training": {"cost": "1", "months": 1, "served": 2}})
    assert _found(caught.value) == [("SERVED_TOO_LONG", "training.served")]


def test_unknown_stays_unknown():
    case = Case(**LEAST, employment={}, timesheet={}, heat=[{"start": "2025-07-01", "end": "2025-08-31"}])
    assert case.employment is not None and case.timesheet is not None
    assert case.employment.hours_system_approved is None and case.employment.hour_cycle is None
    assert case.timesheet.rest is None and case.timesheet.base is None
    heat = case.heat[0]
    assert (heat.place, heat.days, heat.hours, heat.rate) == ("outdoor", None, None, None)
    assert case.judgment_debt is None and case.training is None


def test_a_payslip_says_nothing_of_what_is_left_out():
    slip = Case(**LEAST, pay={"payslips": [{"month": "2025-09", "due": "9000"}]}).pay.payslips[0]
    for name in ("allowances", "benefits", "subsidies", "insurance", "fund"):
        assert getattr(slip, name) == Decimal(0)
    assert slip.hours is None and slip.normal_labour is True


@pytest.mark.parametrize(
    "empty",
    [
        {"hour_cycles": []},
        {"heat": []},
        {"timesheet": None},
        {"judgment_debt": None},
        {"training": None},
        {"given": {"calendars": []}},
        {"overtime": [], "hour_cycles": [], "heat": [], "timesheet": None, "judgment_debt": None, "training": None},
    ],
    ids=str,
)
def test_an_empty_new_field_changes_nothing(empty):
    case = {
        **EMPLOYED,
        "pay": {"monthly": "8700"},
        "arrears": [{"start": "2025-12-16", "end": "2025-12-31"}],
        "termination": {"ground": "dismissal_without_ground"},
    }
    plain, with_empty = Case.model_validate(case), Case.model_validate({**case, **empty})
    assert with_empty == plain
    assert assess(with_empty).model_dump_json() == assess(plain).model_dump_json()


# --- what else cannot be ---


def problems_of(**facts: Any) -> list[tuple[str, str]]:
    with pytest.raises(BadCase) as caught:
        Case.model_validate({"region": "110000", "as_of": "2026-11-21", **facts})
    assert all(problem.what.zh and problem.what.en and problem.remedy.zh for problem in caught.value.problems)
    return [(problem.code, problem.path) for problem in caught.value.problems]


def test_a_break_is_shorter_than_the_shift() -> None:
    rows = [
        {"on": "2026-03-02", "start": "09:00", "end": "12:00", "rest": "3"},
        {"on": "2026-03-03", "start": "09:00", "end": "12:00", "rest": "2.9"},
    ]
    assert problems_of(timesheet={"rows": rows}) == [("REST_TOO_LONG", "timesheet.rows.0")]


def test_a_night_shift_may_not_run_into_the_next_days_first() -> None:
    rows = [
        {"on": "2026-03-03", "start": "05:00", "end": "12:00"},
        {"on": "2026-03-02", "start": "22:00", "end": "06:00"},
    ]
    assert problems_of(timesheet={"rows": rows}) == [("SHIFTS_OVERLAP", "timesheet.rows.0")]


def test_half_a_clock_time_beside_hours() -> None:
    assert problems_of(timesheet={"rows": [{"on": "2026-03-02", "hours": "8", "end": "18:00"}]}) == [
        ("TIMES_AND_HOURS", "timesheet.rows.0")
    ]
    assert problems_of(timesheet={"rows": [{"on": "2026-03-02", "start": "18:00"}]}) == [
        ("NO_TIMES", "timesheet.rows.0")
    ]


def test_holiday_hours_are_among_those_of_the_cycle() -> None:
    cycle = {"start": "2026-01-01", "end": "2026-03-31", "hours": "10", "holiday_hours": "10.5"}
    assert problems_of(hour_cycles=[cycle]) == [("HOLIDAY_HOURS", "hour_cycles.0.holiday_hours")]


def test_a_calendar_says_each_year_and_day_once() -> None:
    year = {"year": 2027, "holidays": ["2027-01-01"], "off": ["2027-01-01"]}
    found = problems_of(given={"calendars": [year, {"year": 2027, "holidays": []}]})
    assert found == [("CALENDAR_TWICE", "given.calendars.0"), ("CALENDAR_TWICE", "given.calendars.1.year")]


def test_a_long_leave_that_holds_two_short_ones_clashes_with_both() -> None:
    leaves = [
        {"start": "2026-01-01", "end": "2026-06-30"},
        {"start": "2026-02-01", "end": "2026-02-10"},
        {"start": "2026-04-01", "end": "2026-04-10"},
    ]
    assert problems_of(sick_leave=leaves) == [
        ("LEAVES_OVERLAP", "sick_leave.1.start"),
        ("LEAVES_OVERLAP", "sick_leave.2.start"),
    ]


def test_fields_that_belong_to_one_item() -> None:
    arrears = [{"item": "wages", "due": "1", "loss": "1"}, {"item": "bonus", "due": "1", "unpaid_leave_days": "1"}]
    assert problems_of(arrears=arrears) == [
        ("NOT_FOR_ITEM", "arrears.0.loss"),
        ("NOT_FOR_ITEM", "arrears.1.unpaid_leave_days"),
    ]


def test_the_time_limit_of_an_order_is_not_before_it() -> None:
    order = {"ordered_on": "2026-03-02", "deadline": "2026-03-01", "amount": "1"}
    assert problems_of(payment_orders=[order]) == [("END_BEFORE_START", "payment_orders.0.deadline")]
