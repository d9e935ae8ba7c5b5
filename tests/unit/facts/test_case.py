"""The case file at the door: what is read, what is refused, and that the refusal says what, where and what to do."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from laborcalc import BadCase, assess
from laborcalc.facts import models
from laborcalc.facts.case import Case
from laborcalc.facts.door import Facts
from laborcalc.foundation.errors import BadReading, LaborcalcError
from laborcalc.foundation.terms import Ground, Kind, Protection
from tests.models import every_model

CJK = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
LEAST: dict[str, Any] = {"region": "110000", "as_of": "2026-03-01"}
RICH: dict[str, Any] = {
    **LEAST,
    "title": "某人与某公司",
    "filed_on": "2025-12-01",
    "employment": {
        "start": "2019-03-15",
        "last_day": "2025-10-31",
        "prior_service": [{"start": "2017-01-01", "last_day": "2019-03-14"}],
    },
    "contracts": [],
    "pay": {
        "monthly": "12000.50",
        "payslips": [{"month": "2025-09", "due": "13000", "overtime": "1000"}],
        "bonuses": [{"amount": "24000", "earned_from": "2024-01-01", "earned_to": "2024-12-31"}],
    },
    "arrears": [
        {"start": "2025-10-16", "end": "2025-10-31", "plus": "-20.5"},
        {"item": "bonus", "due": "0.0001", "paid": 0},
    ],
    "overtime": [{"kind": "rest_day", "hours": "7.5"}],
    "annual_leave": [{"year": 2025, "untaken_days": "5"}],
    "disputes": [{"start": "2023-03-01"}],
    "non_compete": {"start": "2025-11-01", "end": "2027-10-31"},
    "termination": {"ground": "medical", "protections": ["maternity"], "labour_capacity_grade": 6},
    "relationship": {"evidence": [{"kind": "work_chat", "note": "群聊"}]},
    "readings": {"D-01": "month_by_month"},
    "claims": [{"kind": "notice_pay", "amount": "12000"}],
}


def _with(path: str, value: Any) -> dict[str, Any]:
    """A minimal case with one fact at a dotted path; numbers in the path make lists."""
    for part in reversed(path.split(".")):
        value = [value] if part == "0" else {part: value}
    return {**LEAST, **value}


def _refused(case: Any, **options: Any) -> BadCase:
    with pytest.raises(BadCase) as caught:
        Case.model_validate(case, **options)
    return caught.value


def _found(error: LaborcalcError) -> list[tuple[str, str]]:
    return [(problem.code, problem.path) for problem in error.problems]


# --- money --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written, read",
    [
        ("8700", "8700"),
        ("8700.00", "8700.00"),
        ("0", "0"),
        ("0.0000000001", "0.0000000001"),
        ("999999999999.99", "999999999999.99"),
        (8700, "8700"),
        (0, "0"),
        (Decimal("8700.5"), "8700.5"),
    ],
)
def test_money_is_read_exactly(written, read):
    monthly = Case.model_validate(_with("pay.monthly", written)).pay.monthly
    assert isinstance(monthly, Decimal)
    assert f"{monthly:f}" == read


ENDLESS = 10**5000
ROUND: list[Any] = []
ROUND.append(ROUND)


@pytest.mark.parametrize(
    "written", [ENDLESS, [ENDLESS], {"a": ENDLESS}, ROUND], ids=["alone", "in a list", "in a part", "a circle"]
)
@pytest.mark.parametrize(
    "path", ["format", "region", "as_of", "pay.monthly", "termination.ground", "limitation_pleaded", "arrears"]
)
def test_what_cannot_be_written_out_is_refused_like_anything_else(path, written):
    assert _found(_refused(_with(path, written)))


@pytest.mark.parametrize("written", [8700.0, 8700.5, float("nan"), float("inf")])
def test_a_float_is_refused_as_such(written):
    error = _refused(_with("pay.monthly", written))
    assert _found(error) == [("FLOAT", "pay.monthly")]
    assert '"8700.00"' in error.say("zh") and '"8700.00"' in error.say("en")


@pytest.mark.parametrize(
    "written",
    [
        *(True, False, [], {}, b"8700", date(2026, 1, 1)),
        *(
            "",
            " ",
            "8,700",
            "8700元",
            " 8700",
            "8700\n",
            "8700.",
            ".5",
            "+5",
            "1e3",
            "0x10",
            "1_000",
            "８７００",
            "八千",
        ),
        *("NaN", "sNaN", "Infinity", "-Infinity"),
        *("1234567890123", "1.12345678901", "9" * 100_000),
        *(Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("1E-11"), 10**12),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_what_is_no_amount_is_refused(written):
    assert _found(_refused(_with("pay.monthly", written))) == [("NUMBER", "pay.monthly")]


@pytest.mark.parametrize("written", ["-1", "-0.01", -1, Decimal("-5")])
def test_a_negative_amount_is_refused(written):
    assert _found(_refused(_with("pay.monthly", written))) == [("NEGATIVE", "pay.monthly")]


def test_an_endless_integer_is_refused():
    assert _found(_refused(_with("pay.monthly", 10**5000)))[0][1] == "pay.monthly"
    with pytest.raises(BadCase):
        Case.model_validate_json('{"region": "110000", "as_of": "2026-03-01", "pay": {"monthly": ' + "9" * 5000 + "}}")


def test_an_addition_may_be_negative():
    case = Case.model_validate(_with("arrears.0.plus", "-20.5"))
    assert case.arrears[0].plus == Decimal("-20.5")


def test_money_in_json_keeps_its_digits_or_is_refused():
    text = '{"region": "110000", "as_of": "2026-03-01", "pay": {"monthly": %s}}'
    assert Case.model_validate_json(text % '"10000.10"').pay.monthly == Decimal("10000.10")
    assert Case.model_validate_json(text % "10000").pay.monthly == Decimal(10000)
    for number in ("10000.1", "1e4", "NaN"):
        with pytest.raises(BadCase) as caught:
            Case.model_validate_json(text % number)
        assert _found(caught.value) == [("FLOAT", "pay.monthly")]


# --- days and months ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["2024-02-29", date(2024, 2, 29)])
def test_a_day_is_read(written):
    assert Case.model_validate({**LEAST, "as_of": written}).as_of == date(2024, 2, 29)


@pytest.mark.parametrize("written, read", [("1949-01-01", date(1949, 1, 1)), ("2100-12-31", date(2100, 12, 31))])
def test_the_first_and_last_day_that_are_read(written, read):
    assert Case.model_validate({**LEAST, "as_of": written}).as_of == read


@pytest.mark.parametrize(
    "written",
    [
        *(datetime(2026, 3, 1), datetime(2026, 3, 1, 12, 30), 20260301, 0, 1.5, True, None, [], {}),
        *("2026-2-3", "23/05/272024", "2026/03/01", "20260301", "2026-W09-7", "2026-060", "2026-03-01T00:00:00"),
        *("2026-03-01 ", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "２０２６-03-01", "", "昨天"),
    ],
    ids=repr,
)
def test_what_is_no_day_is_refused(written):
    error = _refused({**LEAST, "as_of": written})
    assert _found(error) == [("DATE", "as_of")]
    assert "2024-03-31" in error.say("zh") and "2024-03-31" in error.say("en")


@pytest.mark.parametrize("written", [date(1800, 1, 1), date(1948, 12, 31), date(2101, 1, 1), date.max])
def test_a_day_out_of_range_is_refused(written):
    assert _found(_refused({**LEAST, "as_of": written})) == [("DATE_RANGE", "as_of")]


@pytest.mark.parametrize("written", ["1800-01-01", "1948-12-31", "2101-01-01", "0001-01-01"])
def test_a_written_day_out_of_range_is_never_read(written):
    assert _refused({**LEAST, "as_of": written}).problems[0].path == "as_of"


@pytest.mark.parametrize("written", ["1800-01-01", "1948-12-31", "2101-01-01", "9999-12-31"])
def test_a_written_day_out_of_range_is_refused(written):
    assert _found(_refused({**LEAST, "as_of": written})) == [("DATE_RANGE", "as_of")]


@pytest.mark.parametrize("written", ["2025-09", date(2025, 9, 1)])
def test_a_month_is_kept_as_its_first_day(written):
    case = Case.model_validate(_with("pay.payslips.0", {"month": written, "due": "1"}))
    assert case.pay.payslips[0].month == date(2025, 9, 1)
    assert json.loads(case.model_dump_json())["pay"]["payslips"][0]["month"] == "2025-09"


@pytest.mark.parametrize(
    "written",
    [
        *("2025-13", "2025-00", "2025-9", "2025-09-01", "202509", "2025", "", "0000-01", "２０２５-09"),
        *(202509, 2025.09, True, None, date(2025, 9, 2)),
    ],
    ids=repr,
)
def test_what_is_no_month_is_refused(written):
    error = _refused(_with("pay.payslips.0", {"month": written, "due": "1"}))
    assert _found(error) == [("MONTH", "pay.payslips.0.month")]


@pytest.mark.parametrize("written", [datetime(2025, 9, 1), datetime(2025, 9, 1, 12, 30)], ids=repr)
def test_a_time_is_no_month(written):
    error = _refused(_with("pay.payslips.0", {"month": written, "due": "1"}))
    assert _found(error) == [("MONTH", "pay.payslips.0.month")]


@pytest.mark.parametrize(
    "written",
    [
        *("1800-01", "2101-01"),
        date(1800, 1, 1),
    ],
    ids=repr,
)
def test_a_month_out_of_range_is_refused(written):
    error = _refused(_with("pay.payslips.0", {"month": written, "due": "1"}))
    assert error.problems[0].path == "pay.payslips.0.month"
    assert error.code in {"MONTH", "DATE_RANGE"}


# --- choices, flags, numbers, places ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path, value, code",
    [
        ("termination", {"ground": "whim"}, "CHOICE"),
        ("worker.status", "boss", "CHOICE"),
        ("worker.sex", "", "CHOICE"),
        ("claims.0", {"kind": "gift"}, "CHOICE"),
        ("relationship.evidence.0", {"kind": "rumour"}, "CHOICE"),
        ("termination", {"ground": "medical", "labour_capacity_grade": 0}, "RANGE"),
        ("termination", {"ground": "medical", "labour_capacity_grade": 11}, "RANGE"),
        ("termination", {"ground": "medical", "expiry_notice_days_late": -1}, "RANGE"),
        ("termination", {"ground": "medical", "staff": 0}, "RANGE"),
        ("termination", {"ground": "medical", "staff": "150"}, "TYPE"),
        ("termination", {"ground": "medical", "lawful": "no"}, "TYPE"),
        ("termination", {"ground": "medical", "lawful": 0}, "TYPE"),
        ("annual_leave.0", {"year": 1994}, "RANGE"),
        ("annual_leave.0", {"year": "2025"}, "TYPE"),
        ("worker.rural_migrant", None, "TYPE"),
        ("arrears", {}, "TYPE"),
        ("arrears", "wages", "TYPE"),
        ("pay", [], "TYPE"),
        ("title", 5, "TYPE"),
        ("title", "长" * 2001, "TOO_LONG"),
        ("region", "x" * 41, "TOO_LONG"),
        ("format", "laborcalc-case/2", "CHOICE"),
        ("sick_leave.0", {"start": "2025-05-05"}, "REQUIRED"),
    ],
)
def test_values_that_do_not_fit_are_refused(path, value, code):
    error = _refused(_with(path, value))
    assert error.code == code
    assert error.problems[0].path.startswith(path)


def test_a_refused_choice_lists_the_choices():
    problem = _refused(_with("worker.sex", "other")).problems[0]
    for lang in ("zh", "en"):
        assert "male" in problem.remedy.say(lang) and "female" in problem.remedy.say(lang)


def test_a_refused_number_names_the_bound():
    problem = _refused(_with("termination", {"ground": "medical", "labour_capacity_grade": 11})).problems[0]
    assert "10" in problem.remedy.zh and "10" in problem.remedy.en


def test_terms_are_read_as_members():
    case = Case.model_validate(RICH)
    assert case.termination is not None and case.claims is not None
    assert case.termination.ground is Ground.MEDICAL
    assert case.termination.protections == (Protection.MATERNITY,)
    assert case.claims[0].kind is Kind.NOTICE_PAY
    assert Case(**LEAST, termination={"ground": Ground.DEATH}).termination.ground is Ground.DEATH


@pytest.mark.parametrize("written", ["110000", "北京", "北京市", "Beijing", "beijing"])
def test_a_place_by_name_becomes_its_code(written):
    assert Case(region=written, as_of="2026-03-01").region == "110000"


@pytest.mark.parametrize("written", ["", "Nowhere", "999999"])
def test_an_unknown_place_is_refused(written):
    assert _found(_refused({**LEAST, "region": written})) == [("REGION_UNKNOWN", "region")]


@pytest.mark.parametrize(
    "written, code, district", [("昆山", "320500", "昆山市"), ("深圳南山", "440300", "南山区"), ("深圳", "440300", "")]
)
def test_a_place_written_with_its_district_has_both(written, code, district):
    case = Case(**{**LEAST, "region": written})
    assert (case.region, case.district) == (code, district)
    assert Case.model_validate(case.model_dump()) == case


def test_two_districts_are_refused():
    wrong = _found(_refused({**LEAST, "region": "深圳南山", "district": "福田区"}))
    assert wrong == [("TWO_DISTRICTS", "district")]
    for same in ("南山", "南山区", "市区"):
        assert Case(**{**LEAST, "region": "深圳南山"}, district=same).district == same


def test_a_bad_place_is_reported_with_everything_else():
    wrong = _found(_refused({**LEAST, "region": "Nowhere", "employer_seat": "nirgends", "nickname": "x"}))
    assert wrong == [("REGION_UNKNOWN", "region"), ("REGION_UNKNOWN", "employer_seat"), ("UNKNOWN_FIELD", "nickname")]


def test_a_division_code_may_be_an_integer():
    assert Case.model_validate({**LEAST, "region": 440300}).region == "440300"
    assert _found(_refused({**LEAST, "region": 110000.0})) == [("TYPE", "region")]


@pytest.mark.parametrize("readings", [{"D-99": "yes"}, {"D-01": "as_i_like"}, {"D-07": "yes"}])
def test_an_unknown_reading_is_refused(readings):
    with pytest.raises((BadReading, BadCase)) as caught:
        Case(**LEAST, readings=readings)
    assert caught.value.problems[0].path == f"readings.{next(iter(readings))}"


def test_null_is_not_zero_and_not_an_empty_list():
    case = Case(**LEAST)
    assert case.contracts is None and Case(**LEAST, contracts=[]).contracts == ()
    assert case.pay.monthly is None and case.termination is None and case.claims is None


# --- what must hold between facts ---------------------------------------------------------------------------------

BACKWARDS = {"start": "2025-05-02", "end": "2025-05-01"}


@pytest.mark.parametrize(
    "path, value, where",
    [
        ("employment", {"start": "2025-05-02", "last_day": "2025-05-01"}, "employment.last_day"),
        (
            "employment.prior_service.0",
            {"start": "2025-05-02", "last_day": "2025-05-01"},
            "employment.prior_service.0.last_day",
        ),
        ("contracts.0", BACKWARDS, "contracts.0.end"),
        (
            "pay.bonuses.0",
            {"amount": "1", "earned_from": "2025-05-02", "earned_to": "2025-05-01"},
            "pay.bonuses.0.earned_to",
        ),
        ("arrears.0", BACKWARDS, "arrears.0.end"),
        ("sick_leave.0", BACKWARDS, "sick_leave.0.end"),
        ("stoppages.0", BACKWARDS, "stoppages.0.end"),
        ("maternity_leaves.0", BACKWARDS, "maternity_leaves.0.end"),
        ("disputes.0", BACKWARDS, "disputes.0.end"),
        ("non_compete", BACKWARDS, "non_compete.end"),
        ("claims.0", {"kind": "double_wages", **BACKWARDS}, "claims.0.end"),
    ],
)
def test_an_end_before_its_start_is_refused(path, value, where):
    error = _refused(_with(path, value))
    assert _found(error) == [("END_BEFORE_START", where)]
    assert "2025-05-02 > 2025-05-01" in error.say("zh") and "2025-05-02 > 2025-05-01" in error.say("en")


def test_one_day_is_a_span():
    Case(**LEAST, sick_leave=[{"start": "2025-05-01", "end": "2025-05-01"}])


def test_notice_before_the_hire_is_refused():
    case = {
        **LEAST,
        "employment": {"start": "2020-01-01"},
        "termination": {"ground": "resignation", "notified_on": "2019-12-31"},
    }
    assert _found(_refused(case)) == [("BEFORE_HIRE", "termination.notified_on")]
    Case.model_validate({**case, "termination": {"ground": "resignation", "notified_on": "2020-01-01"}})


def test_earlier_service_begins_earlier():
    prior = [{"start": "2021-01-01", "last_day": "2021-06-30"}]
    case = {**LEAST, "employment": {"start": "2020-01-01", "prior_service": prior}}
    assert _found(_refused(case)) == [("PRIOR_AFTER_START", "employment.prior_service.0.start")]


def test_a_month_has_one_payslip():
    slips = [{"month": "2025-08", "due": "1"}, {"month": "2025-09", "due": "1"}, {"month": "2025-08", "due": "2"}]
    assert _found(_refused(_with("pay.payslips", slips))) == [("MONTH_TWICE", "pay.payslips.2.month")]


# --- what the errors say ------------------------------------------------------------------------------------------


def test_every_problem_is_listed_with_its_whole_path():
    error = _refused(
        {
            "as_of": "2026-2-3",
            "nickname": "x",
            "pay": {"monthly": 1.5, "payslips": [{"month": "2025-01", "due": "1"}, {"month": "2025-13", "due": "-1"}]},
            "relationship": {"evidence": [{"kind": "work_chat", "held_by": "nobody", "colour": "red"}]},
        }
    )
    assert sorted(_found(error)) == [
        ("CHOICE", "relationship.evidence.0.held_by"),
        ("DATE", "as_of"),
        ("FLOAT", "pay.monthly"),
        ("MONTH", "pay.payslips.1.month"),
        ("NEGATIVE", "pay.payslips.1.due"),
        ("REQUIRED", "region"),
        ("UNKNOWN_FIELD", "nickname"),
        ("UNKNOWN_FIELD", "relationship.evidence.0.colour"),
    ]


def test_every_problem_is_said_in_both_languages():
    cases = [
        {"as_of": "x", "nickname": 1, "pay": {"monthly": 1.5}, "worker": {"sex": "x"}, "title": "x" * 3000},
        _with("pay.payslips.0", {"month": "x", "due": "-1", "overtime": "x"}),
        _with("termination", {"ground": "medical", "staff": 0, "lawful": "x"}),
        _with("arrears.0", BACKWARDS),
        {**LEAST, "as_of": date(1800, 1, 1)},
        {**LEAST, "region": "Nowhere"},
    ]
    problems = [problem for case in cases for problem in _refused(case).problems]
    assert len({problem.code for problem in problems}) >= 12
    for problem in problems:
        for text in (problem.what, problem.remedy):
            assert CJK.search(text.zh)
            assert text.en and not CJK.search(text.en)
            assert "{" not in text.zh + text.en
        assert problem.path in problem.say("zh") and problem.path in problem.say("en")
        assert problem.code in problem.say("zh") and problem.code in problem.say("en")


def test_the_error_is_a_value_error_that_says_all():
    error = _refused({})
    assert isinstance(error, ValueError)
    assert error.code == "REQUIRED"
    assert _found(error) == [("REQUIRED", "region"), ("REQUIRED", "as_of")]
    for lang in ("zh", "en"):
        assert error.say(lang) in str(error)
        assert len(error.say(lang).splitlines()) == 2


@pytest.mark.parametrize(
    "read",
    [
        lambda: Case(**LEAST, nickname="x"),
        lambda: Case.model_validate({**LEAST, "nickname": "x"}),
        lambda: Case.model_validate_json(json.dumps({**LEAST, "nickname": "x"})),
        lambda: Case.model_validate_json(json.dumps({**LEAST, "nickname": "x"}).encode()),
    ],
    ids=["init", "dict", "json", "bytes"],
)
def test_every_door_raises_the_same_error(read):
    with pytest.raises(BadCase) as caught:
        read()
    assert _found(caught.value) == [("UNKNOWN_FIELD", "nickname")]
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("text", ["", "{", '{"region": }', "nonsense", b"\xff\xfe"])
def test_what_is_no_json_is_refused(text):
    with pytest.raises(BadCase) as caught:
        Case.model_validate_json(text)
    assert _found(caught.value) == [("JSON", "")]


@pytest.mark.parametrize("facts_", [None, [], "110000", 5])
def test_what_is_no_mapping_is_refused(facts_):
    assert _found(_refused(facts_)) == [("TYPE", "")]
    with pytest.raises(BadCase):
        Case.model_validate_json(json.dumps(facts_))


def test_the_list_of_problems_is_bounded():
    assert 1 < len(_refused({**LEAST, **{f"field{number}": 1 for number in range(1000)}}).problems) <= 25


# --- the models ---------------------------------------------------------------------------------------------------


def test_a_case_survives_json():
    case = Case.model_validate(RICH)
    assert Case.model_validate_json(case.model_dump_json()) == case
    assert Case.model_validate(json.loads(case.model_dump_json())) == case
    assert Case.model_validate(case.model_dump()) == case


@pytest.mark.parametrize("written", ["0.0000000001", "0.00000000"])
def test_a_small_amount_survives_python(written):
    case = Case.model_validate(_with("pay.monthly", written))
    assert Case.model_validate(case.model_dump()) == case


def test_json_is_written_without_exponents_and_with_iso_days():
    small = Case.model_validate(_with("arrears.0.due", "0.0000000001"))
    assert json.loads(small.model_dump_json())["arrears"][0]["due"] == "0.0000000001"
    written = json.loads(Case.model_validate(RICH).model_dump_json())
    assert written["arrears"][1]["due"] == "0.0001"
    assert written["arrears"][0]["plus"] == "-20.5"
    assert written["pay"]["monthly"] == "12000.50"
    assert written["employment"]["start"] == "2019-03-15"


def test_the_order_of_keys_does_not_matter():
    assert Case.model_validate(dict(reversed(RICH.items()))) == Case.model_validate(RICH)


def test_facts_are_frozen():
    case = Case.model_validate(RICH)
    with pytest.raises(ValidationError, match="frozen"):
        case.title = "x"
    with pytest.raises(ValidationError, match="frozen"):
        case.pay.monthly = Decimal(1)
    assert isinstance(case.arrears, tuple)


@pytest.mark.parametrize(
    "path, value",
    [
        ("worker", {}),
        ("employment", {}),
        ("employment.prior_service.0", {"start": "2017-01-01", "last_day": "2018-01-01"}),
        ("contracts.0", {}),
        ("pay", {}),
        ("pay.history.0", {"start": "2024-01-01", "monthly": "1"}),
        ("pay.payslips.0", {"month": "2024-01", "due": "1"}),
        ("pay.bonuses.0", {"amount": "1", "earned_from": "2024-01-01", "earned_to": "2024-12-31"}),
        ("arrears.0", {}),
        ("overtime.0", {}),
        ("annual_leave.0", {"year": 2024}),
        ("sick_leave.0", {"start": "2024-01-01", "end": "2024-01-02"}),
        ("stoppages.0", {"start": "2024-01-01", "end": "2024-01-02"}),
        ("maternity_leaves.0", {"start": "2024-01-01", "end": "2024-01-02"}),
        ("disputes.0", {"start": "2024-01-01"}),
        ("non_compete", {"start": "2024-01-01", "end": "2024-01-02"}),
        ("termination", {"ground": "death"}),
        ("payment_orders.0", {"ordered_on": "2024-01-01", "deadline": "2024-01-15", "amount": "1"}),
        ("relationship", {}),
        ("relationship.evidence.0", {"kind": "uniform"}),
        ("given", {}),
        ("claims.0", {"kind": "notice_pay"}),
    ],
)
def test_every_model_refuses_an_unknown_field(path, value):
    Case.model_validate(_with(path, value))
    error = _refused(_with(path, {**value, "colour": "red"}))
    assert _found(error) == [("UNKNOWN_FIELD", f"{path}.colour")]


def test_every_model_is_closed_and_frozen():
    models = [Facts, *every_model()]
    assert len(models) > 20
    for model in models:
        assert model.model_config["extra"] == "forbid" and model.model_config["frozen"]


def test_the_shared_defaults_are_equal_to_fresh_ones():
    case = Case(**LEAST)
    assert case.pay == models.Pay() and case.worker == models.Worker() and case.given == models.Given()


def test_a_file_is_read_by_its_ending(tmp_path):
    path = tmp_path / "case.json"
    path.write_text(json.dumps(RICH), encoding="utf-8")
    assert Case.from_file(path) == Case.model_validate(RICH)
    path.write_text(json.dumps({**RICH, "nickname": 1}), encoding="utf-8")
    with pytest.raises(BadCase) as caught:
        Case.from_file(str(path))
    assert _found(caught.value) == [("UNKNOWN_FIELD", "nickname")]


# --- what-if copies ---


def test_a_changed_copy_goes_through_the_door():
    case = Case(**LEAST)
    assert case.model_copy() == case
    assert case.model_copy(update={"region": "上海"}).region == "310000"
    with pytest.raises(BadCase) as caught:
        case.model_copy(update={"readings": {"D-06": "typo"}})
    assert caught.value.code == "OPTION_UNKNOWN"


def test_a_reading_changed_behind_the_door_is_still_checked():
    case = Case(**LEAST, employment={"start": "2000-01-01", "last_day": "2020-12-31"}, pay={"monthly": "9000"},
                termination={"ground": "objective_change", "lawful": True})  # fmt: skip
    case.readings["D-06"] = "typo"
    with pytest.raises(BadReading):
        assess(case)


@pytest.mark.parametrize("born", ["1900-01-01", "1948-12-31", "1949-01-01", "1985-06-01"])
def test_workers_may_be_born_before_1949(born: str) -> None:
    case = Case.model_validate({**LEAST, "worker": {"birth_date": born}})
    assert str(case.worker.birth_date) == born
    assert case.model_copy(update={"title": "x"}).worker == case.worker


@pytest.mark.parametrize("born, code", [("1899-12-31", "DATE_RANGE"), ("1940-02-30", "DATE"), ("1940", "DATE")])
def test_births_that_cannot_be(born: str, code: str) -> None:
    assert _found(_refused({**LEAST, "worker": {"birth_date": born}})) == [(code, "worker.birth_date")]
