"""Errors: what is wrong, where, under which norm, what to do; and they can be caught as what they are in Python."""

from __future__ import annotations

import pickle

import pytest

from laborcalc.foundation.errors import BadCase, BadReading, LaborcalcError, Problem, UnitError
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.text import Text

WHAT, REMEDY = Text("日期颠倒", "the dates are reversed"), Text("请核对", "check them")
PROBLEM = Problem("ORDER", "employment.last_day", WHAT, REMEDY, "R-CONV-01")


def test_a_problem_says_where_what_and_what_to_do() -> None:
    assert PROBLEM.say("en") == "employment.last_day: the dates are reversed. check them [R-CONV-01] (ORDER)"
    assert PROBLEM.say("zh") == "employment.last_day：日期颠倒。请核对 [R-CONV-01] (ORDER)"


def test_a_problem_of_the_whole_file_without_a_norm() -> None:
    problem = Problem("EMPTY", "", WHAT, REMEDY)
    assert problem.say("en") == "(whole file): the dates are reversed. check them (EMPTY)"
    assert problem.say("zh").startswith("（整份文件）：")


def test_an_error_holds_all_problems_in_both_languages() -> None:
    error = BadCase([PROBLEM, Problem("EMPTY", "", WHAT, REMEDY)])
    assert error.code == "ORDER"
    assert len(error.say("en").splitlines()) == 2
    assert error.say("zh") in str(error)
    assert error.say("en") in str(error)


@pytest.mark.parametrize("kind, base", [(BadCase, ValueError), (BadReading, LookupError), (UnitError, TypeError)])
def test_errors_are_caught_as_the_usual_exceptions(kind: type[LaborcalcError], base: type[Exception]) -> None:
    with pytest.raises(base):
        raise kind([PROBLEM])
    with pytest.raises(LaborcalcError):
        raise kind([PROBLEM])


def test_an_error_survives_pickling() -> None:
    again = pickle.loads(pickle.dumps(BadCase([PROBLEM])))
    assert type(again) is BadCase
    assert str(again) == str(BadCase([PROBLEM]))


def test_unit_error_names_both_units() -> None:
    error = UnitError.between("+", Text("元", "yuan"), Text("天", "days"))
    assert error.code == "UNIT"
    assert "yuan + days" in error.say("en")
    assert "元 + 天" in error.say("zh")


def test_missing_names_the_paths() -> None:
    gaps = (Gap("FACT", "pay.monthly", WHAT, REMEDY), Gap("FIGURE", "given.minimum_wage", WHAT, REMEDY))
    missing = Missing(*gaps)
    assert missing.gaps == gaps
    assert str(missing) == "pay.monthly, given.minimum_wage"
    assert gaps[0].candidates == ()
