"""The 32 rows of R-COMP-01: for each, what the worker gets when the ending is lawful, when not, and while in dispute."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.foundation.terms import Ground, Kind, Protection
from laborcalc.law.sources import ARTICLES
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award
from laborcalc.rules.ending.matrix import MATRIX, Remedy

N, TWO_N, PLUS_ONE = Kind.ECONOMIC_COMPENSATION, Kind.UNLAWFUL_TERMINATION_DAMAGES, Kind.NOTICE_PAY

# Six full years at an average of 10,000: N = 60,000, 2N = 120,000; last month 9,000.
FACTS: dict[str, Any] = {
    "region": "110000",
    "as_of": "2026-11-21",
    "employment": {"start": "2020-01-01", "last_day": "2025-12-31"},
    "pay": {"average_12_months": "10000", "last_month": "9000"},
    "given": {"minimum_wage": "2540", "local_average_wage": "15000"},
}
DUE = {"N": (N, Decimal("60000.00")), "2N": (TWO_N, Decimal("120000.00"))}
OVERRIDING_ROWS = (12, 13, 16, 26, 27)  # no grounds: they change the answer of the others
# In the third month at a new company of the group, six years with the earlier service (REG 10): probation may still run.
IN_PROBATION: dict[str, Any] = {
    "employment": {"start": "2025-10-01", "prior_service": [{"start": "2020-01-01", "last_day": "2025-09-30"}]}
}
TWO_TERMS = [{"start": "2020-01-01", "end": "2022-12-31"}, {"start": "2023-01-01", "end": "2025-12-31"}]


def ended(ground: str, lawful: bool | None, **more: Any) -> Assessment:
    """The ending with more facts: those named in `employment` or at the top go there, the rest belong to the ending."""
    facts = {**FACTS, **{key: more.pop(key) for key in ("contracts", "region", "worker", "as_of") if key in more}}
    facts["employment"] = {**FACTS["employment"], **more.pop("employment", {})}
    return assess(Case.model_validate({**facts, "termination": {"ground": ground, "lawful": lawful, **more}}))


def remedy(result: Assessment) -> str:
    """`N`, `2N` or `0`, after checking that the amounts are those of exactly one of them."""
    due = [claim for claim in result if claim.kind in (N, TWO_N) and claim.status == "due"]
    assert "needs" not in (result[N].status, result[TWO_N].status)
    if not due:
        assert result[N].status == result[TWO_N].status == "not_due"
        return "0"
    (claim,) = due
    name = "N" if claim.kind is N else "2N"
    assert (claim.kind, claim.amount) == DUE[name]
    return name


def other_answer(result: Assessment) -> str:
    """What the ending comes to under the other answer to the disputed fact; empty when nothing is in dispute."""
    found = {
        claim.kind: (other.status, other.amount)
        for claim in result
        if claim.kind in (N, TWO_N)
        for other in claim.alternatives
        if other.by == "termination.lawful"
    }
    if not found:
        return ""
    due = [kind for kind, (status, _) in found.items() if status == "due"]
    if not due:
        return "0"
    (kind,) = due
    name = "N" if kind is N else "2N"
    assert found[kind] == ("due", DUE[name][1])
    return name


# row, ground, lawful, unlawful, disputed (first answer, other answer), more facts. A question that does not arise has
# the same remedy three times and no other answer.
ROWS: list[tuple[int, str, str, str, tuple[str, str], dict[str, Any]]] = [
    (1, "agreement_employer_proposed", "N", "N", ("N", ""), {}),
    (2, "agreement_worker_proposed", "0", "0", ("0", ""), {}),
    (3, "resignation", "0", "0", ("0", ""), {}),
    # not lawful = the ground of Art. 38 was not made out: row 3, a resignation
    (4, "quit_no_protection", "N", "0", ("N", "0"), {}),
    (4, "quit_unpaid_wages", "N", "0", ("N", "0"), {}),
    (4, "quit_no_social_insurance", "N", "0", ("N", "0"), {}),
    (4, "quit_unlawful_rules", "N", "0", ("N", "0"), {}),
    (4, "quit_void_contract", "N", "0", ("N", "0"), {}),
    (5, "quit_coercion", "N", "0", ("N", "0"), {}),
    (6, "probation_failure", "0", "2N", ("2N", "0"), IN_PROBATION),
    (7, "serious_misconduct", "0", "2N", ("2N", "0"), {}),
    (7, "dismissal_without_ground", "2N", "2N", ("2N", ""), {}),
    (8, "medical", "N", "2N", ("2N", "N"), {"thirty_days_notice": True}),
    (9, "incompetence", "N", "2N", ("2N", "N"), {"thirty_days_notice": True}),
    (10, "objective_change", "N", "2N", ("2N", "N"), {"thirty_days_notice": True}),
    (11, "redundancy", "N", "2N", ("2N", "N"), {}),
    (14, "expiry_employer_ends", "N", "2N", ("N", "2N"), {}),
    (15, "expiry_worker_refuses_same_terms", "0", "N", ("N", "0"), {}),  # the employer proves its offer
    # a finding that it was unlawful is never dropped: the task was not done, the age not reached, nothing dissolved (LCL 48)
    (17, "task_completed", "N", "2N", ("N", ""), {}),
    (18, "retirement", "0", "2N", ("0", ""), {}),
    (19, "death", "0", "0", ("0", ""), {}),
    (20, "bankruptcy", "N", "2N", ("N", ""), {}),
    (20, "dissolution", "N", "2N", ("N", ""), {}),
    (21, "operating_term_ends", "N", "2N", ("N", ""), {}),
    (22, "refusal_to_sign_first_month", "0", "2N", ("2N", "0"), {}),  # the rule leaves N or 2N open
    (23, "refusal_to_sign_later", "N", "2N", ("2N", "N"), {}),
    (24, "void_contract", "N", "N", ("N", ""), {}),
    (25, "injured_worker_asks", "0", "0", ("0", ""), {}),
    (26, "dismissal_without_ground", "0", "0", ("0", ""), {"employment": {"kind": "part_time"}}),
    (27, "dismissal_without_ground", "0", "0", ("0", ""), {"employment": {"public_welfare_post": True}}),
    (28, "dispatch_refuses_equal_posting", "N", "2N", ("N", "2N"), {"employment": {"kind": "dispatch"}}),
    (29, "dispatch_quits_worse_posting", "N", "N", ("N", ""), {"employment": {"kind": "dispatch"}}),
    (30, "agreed_condition", "2N", "2N", ("2N", ""), {}),
    (31, "ended_after_expired_term", "2N", "2N", ("2N", ""), {}),
    (32, "merger_or_change", "0", "0", ("0", ""), {}),
]


@pytest.mark.parametrize("row, ground, lawful, unlawful, disputed, more", ROWS, ids=[f"{r[0]}-{r[1]}" for r in ROWS])
def test_row(
    row: int, ground: str, lawful: str, unlawful: str, disputed: tuple[str, str], more: dict[str, Any]
) -> None:
    assert remedy(ended(ground, True, **more)) == lawful
    assert remedy(ended(ground, False, **more)) == unlawful
    open_question = ended(ground, None, **more)
    assert (remedy(open_question), other_answer(open_question)) == disputed
    assert ("DISPUTED" in {note.code for note in open_question[N].assumptions}) is bool(disputed[1])
    assert row in OVERRIDING_ROWS or MATRIX[Ground(ground)].number == row


# --- rows that are no ground of their own but change the answer of the others ---


@pytest.mark.parametrize(
    "ground", ["medical", "incompetence", "objective_change", "redundancy", "expiry_employer_ends"]
)
@pytest.mark.parametrize("state", [state.value for state in Protection])
def test_row_12_protected_workers_may_not_be_dismissed_under_40_and_41_nor_by_expiry(ground: str, state: str) -> None:
    result = ended(ground, None, protections=[state], injury_grade=6)
    assert (remedy(result), other_answer(result)) == ("2N", "")
    damages = result[TWO_N]
    assert isinstance(damages, Award)
    assert {"LCL 48", "LCL 87"} <= {article.id for article in damages.cites}


@pytest.mark.parametrize("grade, expected", [(1, "2N"), (6, "2N"), (7, "N"), (10, "N")])
def test_row_25_an_injury_bars_expiry_only_at_grades_1_to_6(grade: int, expected: str) -> None:
    """LCL 45, proviso; WI 33-37: grades 1 to 4 stay, 5 and 6 go only if they ask, 7 to 10 go with the term and get N."""
    injured = {"protections": ["injury_incapacity"], "injury_grade": grade}
    assert remedy(ended("expiry_employer_ends", None, **injured)) == expected
    # Art. 42(2) knows no grade: a dismissal under Art. 40 or 41 stays barred
    for ground in ("medical", "incompetence", "objective_change", "redundancy"):
        assert remedy(ended(ground, None, **injured)) == "2N"
    # another protected state bars the expiry whatever the grade
    both = {"protections": ["injury_incapacity", "maternity"], "injury_grade": grade}
    assert remedy(ended("expiry_employer_ends", None, **both)) == "2N"


@pytest.mark.parametrize(
    "ground, expected",
    [("agreement_employer_proposed", "N"), ("serious_misconduct", "0"), ("resignation", "0"), ("retirement", "0")],
)
def test_row_12_leaves_agreement_misconduct_and_resignation_open(ground: str, expected: str) -> None:
    assert remedy(ended(ground, True, protections=["maternity"])) == expected


def test_row_12_a_court_that_found_the_ending_lawful_is_followed_with_a_warning() -> None:
    result = ended("objective_change", True, protections=["maternity"], thirty_days_notice=True)
    assert remedy(result) == "N"
    assert "CONTRADICTION" in {warning.code for warning in result[N].warnings}


def _of(ground: str) -> dict[str, Any]:
    return IN_PROBATION if ground == "probation_failure" else {}


@pytest.mark.parametrize(
    "ground", ["probation_failure", "serious_misconduct", "medical", "incompetence", "objective_change"]
)
def test_row_13_union_not_told(ground: str) -> None:
    untold = ended(ground, None, has_union=True, union_notified=False, **_of(ground))
    assert (remedy(untold), other_answer(untold)) == ("2N", "")
    # told, no union, or not known: the ending stays a question of proof
    for facts in ({"has_union": True, "union_notified": True}, {"has_union": False, "union_notified": False}, {}):
        assert other_answer(ended(ground, None, thirty_days_notice=True, **_of(ground), **facts)) in ("N", "0")


@pytest.mark.parametrize(
    "ground", ["probation_failure", "serious_misconduct", "medical", "incompetence", "objective_change"]
)
def test_row_13_in_jiangsu_the_local_union_is_told_where_the_employer_has_none(ground: str) -> None:
    """JSLC 31; elsewhere an employer without a union tells nobody."""
    facts = {"has_union": False, "union_notified": False, "thirty_days_notice": True}
    nanjing = ended(ground, None, region="320100", **_of(ground), **facts)
    assert (remedy(nanjing), other_answer(nanjing)) == ("2N", "")
    assert other_answer(ended(ground, None, region="330100", **_of(ground), **facts)) in ("N", "0")


def test_row_13_whether_there_is_a_union_may_be_unknown() -> None:
    unknown = ended("serious_misconduct", None, union_notified=False)
    assert (remedy(unknown), other_answer(unknown)) == ("2N", "0")  # still a question of proof
    assert "UNION_UNKNOWN" in {warning.code for warning in unknown[TWO_N].warnings}
    for has_union in (True, False):
        known = ended("serious_misconduct", None, union_notified=False, has_union=has_union)
        assert "UNION_UNKNOWN" not in {warning.code for warning in known[TWO_N].warnings}


def test_row_25_at_an_expiry_the_grade_is_asked_for_where_it_decides() -> None:
    """LCL 45, proviso: unknown, it leaves N or 2N open; with another state, or a finding, it decides nothing."""
    injured = {"protections": ["injury_incapacity"]}
    result = ended("expiry_employer_ends", None, **injured)
    assert [result[kind].status for kind in (N, TWO_N)] == ["needs", "needs"]
    assert {gap.path for gap in result[TWO_N].missing} == {"termination.injury_grade"}
    assert result.combinations == ()
    assert remedy(ended("expiry_employer_ends", True, **injured)) == "N"
    assert remedy(ended("expiry_employer_ends", False, **injured)) == "2N"
    assert remedy(ended("expiry_employer_ends", None, protections=["injury_incapacity", "maternity"])) == "2N"
    for ground in ("medical", "incompetence", "objective_change", "redundancy"):
        assert remedy(ended(ground, None, **injured)) == "2N"


def test_row_13_is_about_dismissals_by_the_employer() -> None:
    assert remedy(ended("expiry_employer_ends", None, has_union=True, union_notified=False)) == "N"
    assert remedy(ended("agreement_employer_proposed", None, has_union=True, union_notified=False)) == "N"


def test_row_16_second_fixed_term() -> None:
    beijing = ended("expiry_employer_ends", None, contracts=TWO_TERMS)
    assert remedy(beijing) == "2N"
    assert {(a.option, a.amount) for a in beijing[N].alternatives if a.by == "D-12"} == {("yes", Decimal("60000.00"))}
    assert "WANTS_TO_STAY" in {note.code for note in beijing[TWO_N].assumptions}
    # Shanghai let a second term end to 2024-12-31; since 2025-01-01 its High Court follows LCL 14(2)(3)
    assert remedy(ended("expiry_employer_ends", None, contracts=TWO_TERMS, region="310000")) == "2N"


@pytest.mark.parametrize(
    "contracts",
    [
        TWO_TERMS[:1],
        [{"start": "2007-01-01", "end": "2009-12-31"}, TWO_TERMS[1]],  # the first one before 2008 (LCL 97(1))
        [{"kind": "task", "start": "2020-01-01"}, TWO_TERMS[1]],
        [{"kind": "open_ended", "start": "2020-01-01"}, TWO_TERMS[1]],
        # an earlier stint that ended years before this employment: not consecutive
        [{"start": "2010-01-01", "end": "2012-12-31"}, {"start": "2020-01-01", "end": "2025-12-31"}],
        [{}, {}],  # dates not known
        [],
        None,
    ],
)
def test_row_16_needs_two_fixed_terms_since_2008(contracts: Any) -> None:
    assert remedy(ended("expiry_employer_ends", None, contracts=contracts)) == "N"


OPEN_ENDED = {"kind": "open_ended", "start": "2015-01-01"}


@pytest.mark.parametrize(
    "contracts, expected",
    [
        # consecutive while the employment goes on, whatever gap the papers show (LCL 14(2)(3); a Beijing award of 2023)
        ([TWO_TERMS[0], {"start": "2023-02-01", "end": "2025-12-31"}], "2N"),
        ([TWO_TERMS[0], {"start": "2024-01-01", "end": "2025-12-31"}], "2N"),
        # the last two count: what lies before them does not matter, what lies between them does
        ([{"start": "2007-01-01", "end": "2009-12-31"}, *TWO_TERMS], "2N"),
        ([OPEN_ENDED, *TWO_TERMS], "2N"),
        ([{}, *TWO_TERMS], "2N"),
        ([*reversed(TWO_TERMS)], "2N"),
        ([TWO_TERMS[0], {"kind": "task", "start": "2023-01-01"}, {"start": "2024-01-01"}], "N"),
    ],
)
def test_row_16_the_last_two_dated_contracts_follow_each_other(contracts: Any, expected: str) -> None:
    assert remedy(ended("expiry_employer_ends", None, contracts=contracts)) == expected


def test_row_16_a_found_lawful_or_unlawful_expiry_binds() -> None:
    assert remedy(ended("expiry_employer_ends", True, contracts=TWO_TERMS)) == "N"
    assert remedy(ended("expiry_employer_ends", False, contracts=TWO_TERMS[:1])) == "2N"


def test_row_25_n_where_the_employer_lawfully_ends_it() -> None:
    assert remedy(ended("expiry_employer_ends", True, labour_capacity_grade=9)) == "N"


@pytest.mark.parametrize("ground", [ground.value for ground in Ground])
def test_rows_26_and_27_exclude_every_ground(ground: str) -> None:
    assert remedy(ended(ground, None, employment={"kind": "part_time"})) == "0"
    assert remedy(ended(ground, None, employment={"public_welfare_post": True})) == "0"


@pytest.mark.parametrize(
    "status, last_day, as_of, cites",
    [
        # an interpretation is that of the judgment, a statute that of the ending (R-CONV-09)
        ("drawing_pension", "2020-06-30", "2020-12-31", {"LCL 44(2)", "OJI3 7"}),
        ("drawing_pension", "2020-06-30", "2021-01-01", {"LCL 44(2)", "JI1 32(1)"}),
        ("drawing_pension", "2025-06-30", "2025-08-31", {"LCL 44(2)", "JI1 32(1)"}),
        ("drawing_pension", "2025-06-30", "2025-09-01", {"LCL 44(2)"}),
        ("drawing_pension", "2026-06-30", "2026-11-21", {"LCL 44(2)"}),
        ("drawing_pension", "2026-07-01", "2026-11-21", {"LCL 44(2)", "OA56 2"}),
        ("student", "2025-06-30", "2026-11-21", {"O309 12"}),
        ("foreigner_without_permit", "2020-06-30", "2020-12-31", {"OJI4 14"}),
        ("foreigner_without_permit", "2025-06-30", "2025-08-31", {"JI1 33"}),
        ("foreigner_without_permit", "2025-06-30", "2025-09-01", {"JI2 4"}),
    ],
)
def test_who_is_no_employee_gets_nothing(status: str, last_day: str, as_of: str, cites: set[str]) -> None:
    dates = {"employment": {"start": "2018-01-01", "last_day": last_day}, "as_of": as_of}
    result = ended("dismissal_without_ground", None, worker={"status": status}, **dates)
    assert remedy(result) == "0"
    assert {article.id for article in result[N].cites} == cites


@pytest.mark.parametrize("last_day, expected", [("2026-06-30", "2N"), ("2026-07-01", "0")])
def test_past_retirement_age_without_a_pension(last_day: str, expected: str) -> None:
    """R-REL-11: a contract that goes on is employment until the rules on over-age workers of 2026-07-01, then theirs."""
    dates = {"start": "2020-07-01", "last_day": last_day}
    found = ended("dismissal_without_ground", None, worker={"status": "past_retirement_age"}, employment=dates)
    if expected == "0":
        assert remedy(found) == "0"
        assert "OA56 2" in {article.id for article in found[N].cites}
    else:
        assert found[TWO_N].amount == Decimal("120000.00")  # 2020-07-01..2026-06-30 is six years
        assert "OVER_AGE_EMPLOYEE" in {note.code for note in found[TWO_N].assumptions}
    # the day of notice stands in for a last day that is not stated
    told = ended(
        "dismissal_without_ground",
        None,
        worker={"status": "past_retirement_age"},
        employment={"start": "2020-07-01", "last_day": None},
        notified_on=last_day,
    )
    assert remedy(told) == expected


@pytest.mark.parametrize(
    "as_of, cites",
    [
        ("2020-12-31", {"OJI1 16", "LCL 46(5)"}),
        ("2021-01-01", {"JI1 34", "LCL 46(5)"}),
        ("2025-08-31", {"JI1 34", "LCL 46(5)"}),
        ("2025-09-01", None),
    ],
)
def test_row_31_before_interpretation_ii_either_side_could_end_it(as_of: str, cites: set[str] | None) -> None:
    """JI2 11(3) binds whoever judges from 2025-09-01 (R-CONV-09); until then an employment that went on could be ended."""
    six_years = {"employment": {"start": "2014-01-01", "last_day": "2019-12-31"}, "as_of": as_of}
    answers = [remedy(ended("ended_after_expired_term", lawful, **six_years)) for lawful in (True, False)]
    disputed = ended("ended_after_expired_term", None, **six_years)
    if cites is None:
        assert (answers, remedy(disputed), other_answer(disputed)) == (["2N", "2N"], "2N", "")
        return
    assert (answers, remedy(disputed), other_answer(disputed)) == (["N", "2N"], "N", "2N")
    claim = disputed[N]
    assert isinstance(claim, Award)
    assert cites <= {article.id for article in claim.cites}


# --- notice pay: rows 8, 9 and 10 only ---


@pytest.mark.parametrize("ground", [ground.value for ground in Ground])
def test_notice_pay_belongs_to_art_40(ground: str) -> None:
    claim = ended(ground, True)[PLUS_ONE]
    if MATRIX[Ground(ground)].number in (8, 9, 10):
        assert claim.amount == Decimal("9000.00")
        assert ended(ground, True, thirty_days_notice=True)[PLUS_ONE].status == "not_due"
        assert ended(ground, False)[PLUS_ONE].status == "not_due"  # no +1 beside 2N
    else:
        assert claim.status == "not_due"


# --- who pays ---


def test_the_dispatcher_pays_the_dispatched() -> None:
    claim = ended("dispatch_refuses_equal_posting", True, employment={"kind": "dispatch"})[N]
    assert isinstance(claim, Award)
    assert "dispatching employer" in claim.payers[0].name.en
    usual = ended("task_completed", True)[N]
    assert isinstance(usual, Award)
    assert usual.payers[0].name.en == "the employer"


# --- the table itself ---


def test_every_row_and_every_ground_is_there() -> None:
    assert set(MATRIX) == set(Ground)
    assert {row.number for row in MATRIX.values()} | set(OVERRIDING_ROWS) == set(range(1, 33))
    assert {row[1] for row in ROWS} == {ground.value for ground in Ground}
    assert {row[0] for row in ROWS} | {12, 13, 16} == set(range(1, 33))


ARTICLES_OF_THE_RULE = {
    1: "LCL 36, LCL 46(2)", 2: "LCL 36", 3: "LCL 37", 4: "LCL 46(1)", 5: "LCL 38(2), LCL 46(1)", 6: "LCL 39(1)",
    8: "LCL 40(1)", 9: "LCL 40(2)", 10: "LCL 40(3)", 11: "LCL 41, LCL 46(4)", 14: "LCL 44(1), LCL 46(5)", 15: "LCL 46(5)",
    17: "REG 22", 18: "LCL 44(2), REG 21", 19: "LCL 44(3)", 20: "LCL 46(6)", 21: "JI1 48", 22: "REG 5", 23: "REG 6",
    24: "LCL 26, JI1 41", 25: "WI 36, WI 37, REG 23", 28: "LD 15, LD 17", 29: "LD 15", 30: "REG 13", 31: "JI2 11(3)",
    32: "LCL 33, LCL 34",
}  # fmt: skip


@pytest.mark.parametrize("ground", list(Ground))
def test_articles_of_each_row(ground: Ground) -> None:
    row = MATRIX[ground]
    expected = set(ARTICLES_OF_THE_RULE.get(row.number, "").split(", ")) - {""}
    assert expected <= set(row.cites)
    assert set(row.cites) <= set(ARTICLES)
    assert set(row.old.cites) <= set(ARTICLES)
    # a reason is given where, and only where, the ground alone leaves nothing due, or is unlawful
    assert (row.why is not None) is (Remedy.NOTHING in (row.lawful, row.unlawful) or row.lawful is Remedy.DAMAGES)
    assert row.notice is (row.number in (8, 9, 10))


@pytest.mark.parametrize(
    "ground, article",
    [
        ("quit_no_protection", "LCL 38(1)(1)"),
        ("quit_unpaid_wages", "LCL 38(1)(2)"),
        ("quit_no_social_insurance", "LCL 38(1)(3)"),
        ("quit_unlawful_rules", "LCL 38(1)(4)"),
        ("quit_void_contract", "LCL 38(1)(5)"),
        ("quit_coercion", "LCL 38(2)"),
        ("bankruptcy", "LCL 44(4)"),
        ("dissolution", "LCL 44(5)"),
    ],
)
def test_the_article_of_each_ground_is_cited_in_the_award(ground: str, article: str) -> None:
    claim = ended(ground, True)[N]
    assert isinstance(claim, Award)
    assert article in {found.id for found in claim.cites}
    assert "LCL 47" in {found.id for found in claim.cites}
