"""The assessment: which claims a case touches, the lawful combinations, what is missing, what is shown beside."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from decimal import Context, Decimal, Inexact, localcontext
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.facts.titles import Field
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.version import VERSIONS
from laborcalc.results.assessment import Assessment
from laborcalc.results.outcome import Award, Needs, NotDue, Outcome, claimable
from laborcalc.schema.result import result_schema
from tests.outcomes import yuan

N, TWO_N, PLUS_ONE = Kind.ECONOMIC_COMPENSATION, Kind.UNLAWFUL_TERMINATION_DAMAGES, Kind.NOTICE_PAY
GAP = Kind.WAGES_DURING_DISPUTE


def facts(ground: str | None = "objective_change", *, lawful: bool | None = None, **more: Any) -> dict[str, Any]:
    """Six full years to 2025-12-31 at an average of 10,000: N = 60,000, 2N = 120,000, +1 = 9,000."""
    case = {
        "region": "110000",
        "as_of": "2026-11-21",
        "title": "某案",
        "employment": {"start": "2020-01-01", "last_day": "2025-12-31"},
        "pay": {"average_12_months": "10000", "last_month": "9000", "monthly": "8700"},
        "given": {"minimum_wage": "2540", "local_average_wage": "15000"},
        "termination": {"ground": ground, "lawful": lawful, **more.pop("end", {})} if ground else None,
    }
    return {**case, **more}


def result(case: dict[str, Any], **options: bool) -> Assessment:
    return assess(Case.model_validate(case), **options)


def ways(found: Assessment) -> list[tuple[str, Decimal, bool]]:
    return [(combination.id, combination.total, combination.chosen) for combination in found.combinations]


# --- which claims ---


def test_an_empty_case_has_no_claims() -> None:
    found = result({"region": "110000", "as_of": "2026-11-21"})
    assert (found.claims, found.combinations, found.missing, found.information) == ((), (), (), ())
    assert found.total == 0


@pytest.mark.parametrize(
    "more, kind",
    [
        ({"arrears": [{"due": "1"}]}, "unpaid_wages"),
        ({"overtime": [{"kind": "workday", "hours": "1"}]}, "overtime_pay"),
        ({"sick_leave": [{"start": "2025-01-01", "end": "2025-01-02"}]}, "sick_pay"),
        ({"stoppages": [{"start": "2025-01-01", "end": "2025-01-02"}]}, "stoppage_pay"),
        ({"maternity_leaves": [{"start": "2025-01-01", "end": "2025-01-02"}]}, "maternity_pay"),
        ({"contracts": []}, "double_wages"),
        ({"open_ended_owed_from": "2025-01-01"}, "double_wages"),
        ({"annual_leave": [{"year": 2025}]}, "annual_leave_pay"),
        ({"disputes": [{"start": "2025-01-01"}]}, "wages_during_dispute"),
        ({"non_compete": {"start": "2026-01-01", "end": "2026-01-31"}}, "non_compete_compensation"),
        (
            {"payment_orders": [{"ordered_on": "2026-01-01", "deadline": "2026-01-31", "amount": "1"}]},
            "additional_compensation",
        ),
    ],
)
def test_claims_that_the_facts_touch(more: dict[str, Any], kind: str) -> None:
    assert [claim.kind.value for claim in result(facts(None, **more))] == [kind]
    assert kind not in result(facts(None))


def test_an_ending_touches_three_claims_and_an_illness_the_fourth() -> None:
    assert [claim.kind for claim in result(facts())] == [N, TWO_N, PLUS_ONE]
    assert [claim.kind for claim in result(facts("medical"))] == [N, TWO_N, PLUS_ONE, Kind.MEDICAL_SUBSIDY]


def test_listed_claims_only() -> None:
    found = result(facts(lawful=True, claims=[{"kind": PLUS_ONE}]))
    assert [claim.kind for claim in found] == [PLUS_ONE]
    assert found.total == yuan("9000.00")


def test_who_asks_for_one_of_n_and_2n_is_told_of_the_other() -> None:
    for kind in (N, TWO_N):
        found = result(facts(lawful=True, claims=[{"kind": kind}]))
        assert [claim.kind for claim in found] == [N, TWO_N]
    # 2N asked for, the ending lawful: N would be due, but it was not asked for and stands in no schedule
    damages = result(facts(lawful=True, claims=[{"kind": TWO_N}]))
    assert damages[N].amount == yuan("60000.00")
    assert not damages.in_schedule(damages[N])
    assert damages.total == 0


def test_without_an_ending_there_is_no_other_remedy_to_tell_of() -> None:
    found = result(facts(None, claims=[{"kind": N.value}]))
    assert [claim.kind for claim in found.claims] == [N]


def test_looking_claims_up() -> None:
    found = result(facts())
    assert found["notice_pay"] is found[PLUS_ONE]
    assert "notice_pay" in found
    assert "double_wages" not in found
    with pytest.raises(KeyError, match="double_wages"):
        found["double_wages"]
    assert list(found) == list(found.claims)


def test_head_of_the_result() -> None:
    found = result(facts(region="北京"))
    assert (found.title, found.region, found.as_of) == ("某案", "110000", "2026-11-21")
    assert found.versions == VERSIONS


# --- combinations (R-PROC-14) ---


def test_a_disputed_dismissal_has_a_way_for_each_answer() -> None:
    found = result(facts(arrears=[{"due": "500"}]))
    assert ways(found) == [
        ("unlawful.damages", yuan("120500.00"), True),
        # lawful without notice: N and a month; N alone for the unlawful ending comes to the same and is not repeated
        ("lawful.lawfully", yuan("69500.00"), False),
    ]
    assert found.total == yuan("120500.00")
    conditions = [combination.condition.en for combination in found.combinations if combination.condition]
    assert conditions == [
        "if the legal conditions are found not to be met",
        "if the legal conditions are found to be met",
    ]


def test_severance_alone_is_another_way_where_it_differs() -> None:
    # a proved misconduct gives nothing; N for an unproved one counts the years since 2008: three; 2N all 21, twice
    job = {"start": "1990-01-01", "last_day": "2010-12-31"}
    assert ways(result(facts("serious_misconduct", employment=job))) == [
        ("unlawful.damages", yuan("420000.00"), True),
        ("unlawful.severance", yuan("30000.00"), False),
        ("lawful.lawfully", yuan("0.00"), False),
    ]
    # an expiry is first taken as lawful; N is the same either way (R-COMP-14)
    assert ways(result(facts("expiry_employer_ends", employment=job))) == [
        ("lawful.lawfully", yuan("30000.00"), True),
        ("unlawful.damages", yuan("420000.00"), False),
    ]


def test_both_answers_to_a_dispute_are_shown_even_where_they_come_to_the_same() -> None:
    # no notice pay goes with a misconduct, proved or not (R-PROC-14)
    assert ways(result(facts("serious_misconduct", claims=[{"kind": PLUS_ONE}]))) == [
        ("unlawful.damages", yuan("0.00"), True),
        ("lawful.lawfully", yuan("0.00"), False),
    ]


def test_one_way_is_the_chosen_one_also_before_2008() -> None:
    # 2004-09-01..2007-06-30: three years by F481 8; no damages then, so compensation is what is chosen (R-COMP-14)
    found = result(facts(employment={"start": "2004-09-01", "last_day": "2007-06-30"}))
    assert [total for _, total, chosen in ways(found) if chosen] == [yuan("30000.00")] == [found.total]


def test_a_lawful_ending_leaves_no_choice() -> None:
    assert ways(result(facts(lawful=True))) == [("lawfully", yuan("69000.00"), True)]
    assert ways(result(facts("resignation"))) == [("lawfully", yuan("0.00"), True)]


def test_an_unlawful_ending_leaves_the_choice_to_the_worker() -> None:
    found = result(facts("dismissal_without_ground"))
    assert ways(found) == [("damages", yuan("120000.00"), True), ("severance", yuan("60000.00"), False)]
    asked = result(facts("dismissal_without_ground", claims=[{"kind": N}]))
    assert ways(asked) == [("severance", yuan("60000.00"), True), ("damages", yuan("120000.00"), False)]


def test_reinstatement_is_a_way_where_it_is_wanted_or_a_gap_runs() -> None:
    gap = [{"start": "2025-12-31", "end": "2026-06-30"}]
    wanted = result(facts("dismissal_without_ground", end={"reinstatement_wanted": True}, disputes=gap))
    # 2025-12-31 is one paid day of 400, then six months of 8,700
    assert ("reinstatement", yuan("52600.00"), True) in ways(wanted)
    assert {way[0] for way in ways(wanted)} == {"reinstatement", "damages", "severance"}
    assert [claim.kind for claim in wanted if claim.status == "due"] == [GAP]
    for combination in wanted.combinations:
        due = {kind for kind, status, _ in combination.claims if status == "due"}
        assert len(due & {N, TWO_N, GAP}) == 1  # each excludes the others


def test_what_is_waited_for_makes_a_way_incomplete() -> None:
    found = result(facts("objective_change", lawful=True, pay={"average_12_months": "10000"}))
    (way,) = found.combinations
    assert (way.total, way.complete) == (yuan("60000.00"), False)
    assert result(facts(lawful=True)).combinations[0].complete


def test_other_claims_are_no_combination() -> None:
    assert result(facts(None, arrears=[{"due": "5"}])).combinations == ()
    assert result(facts(claims=[{"kind": "unpaid_wages"}], arrears=[{"due": "5"}])).combinations == ()


# --- what is missing ---


def test_missing_facts_over_all_claims() -> None:
    found = result(facts(lawful=True, employment=None, contracts=[], pay={"average_12_months": "10000"}))
    waiting = {missing.gap.path: missing.claims for missing in found.missing}
    assert N in waiting["employment.last_day"]
    assert Kind.DOUBLE_WAGES in waiting["employment.start"]


def test_a_missing_figure_carries_what_is_known_to_hang_on_it() -> None:
    """Shenyang 2014 is of low confidence: 4,715.80 and, for 2013, 4,371.83 a month are offered, one year at three times each."""
    case = facts(
        lawful=True, region="210100", given={"minimum_wage": "1"}, pay={"average_12_months": "90000", "last_month": "1"},
        employment={"start": "2015-01-01", "last_day": "2015-12-31"},
    )  # fmt: skip
    found = result(case)
    assert found[N].status == "needs"
    assert {(other.option, other.amount) for other in found[N].alternatives} == {
        ("4715.8", yuan("14147.40")),
        ("4371.83", yuan("13115.49")),
    }
    (waiting,) = found.missing
    assert (waiting.gap.path, waiting.claims, waiting.stake) == ("given.local_average_wage", (N,), yuan("14147.40"))


def test_the_fact_with_most_money_on_it_comes_first() -> None:
    case = facts(
        lawful=True, region="210100", given={"minimum_wage": "1"}, pay={"average_12_months": "90000"},
        employment={"start": "2015-01-01", "last_day": "2015-12-31"}, arrears=[{"item": "bonus"}],
    )  # fmt: skip
    paths = [missing.gap.path for missing in result(case).missing]
    assert paths[0] == "given.local_average_wage"
    assert set(paths[1:]) == {"arrears.0.due", "pay.last_month"}


def test_a_partial_award_also_names_what_is_missing() -> None:
    found = result(facts(None, arrears=[{"due": "5"}, {"item": "bonus", "start": "2025-01-01", "end": "2025-12-31"}]))
    assert found["unpaid_wages"].status == "due"
    # how the employment ended is not stated either, and N or 2N may hang on it
    assert [missing.gap.path for missing in found.missing] == ["arrears.1.due", "termination.ground"]


@pytest.mark.parametrize(
    "more, asked",
    [
        ({}, True),
        ({"employment": {"start": "2020-01-01"}}, False),  # it goes on
        ({"employment": None}, False),
        ({"claims": [{"kind": "unpaid_wages"}]}, False),  # only what is listed is worked out
        ({"termination": {"ground": "resignation"}}, False),
    ],
)
def test_a_last_day_without_a_ground_asks_how_it_ended(more: dict[str, Any], asked: bool) -> None:
    gaps = [missing for missing in result(facts(None, **more)).missing if missing.gap.path == "termination.ground"]
    assert bool(gaps) is asked
    assert all(missing.claims == (N, TWO_N) for missing in gaps)


@pytest.mark.parametrize(
    "more, said",
    [
        ({"claims": []}, True),
        ({"employment": None}, True),  # no fact touches a claim
        ({}, False),  # it asks how the employment ended
        ({"arrears": [{"due": "5"}]}, False),
    ],
)
def test_a_total_of_nothing_says_what_it_means(more: dict[str, Any], said: bool) -> None:
    assert ("NOTHING_CLAIMED" in {warning.code for warning in result(facts(None, **more)).warnings}) is said


# --- beside the claims ---


def test_warnings_of_the_whole_result() -> None:
    assert result(facts()).warnings == ()
    relationship = {"evidence": [{"kind": "bank_wage_payment"}]}
    codes = [warning.code for warning in result(facts(relationship=relationship)).warnings]
    assert codes == ["RELATIONSHIP_PRESUMED"]


@pytest.mark.parametrize(
    "pleaded, last_day, warned",
    [
        (None, "2024-10-31", True),
        (True, "2024-10-31", False),
        (False, "2024-10-31", False),
        (None, "2026-10-31", False),
    ],
)
def test_limitation_is_a_risk_only_while_it_may_be_pleaded(pleaded: bool | None, last_day: str, warned: bool) -> None:
    """JI2 20: wages of an employment that ended two years ago; once it is pleaded, or is not, nothing is at risk any more."""
    job = {"start": "2020-01-01", "last_day": last_day}
    found = result(facts(None, employment=job, arrears=[{"due": "5000"}], limitation_pleaded=pleaded))
    assert ("LIMITATION_AT_RISK" in {warning.code for warning in found.warnings}) is warned


@pytest.mark.parametrize("as_of, warned", [("2025-12-30", True), ("2025-12-31", False)])
def test_an_ending_to_come_is_a_forecast(as_of: str, warned: bool) -> None:
    codes = {warning.code for warning in result(facts(as_of=as_of)).warnings}
    assert ("NOT_ENDED_YET" in codes) is warned


def test_information_is_in_no_total() -> None:
    # 30,000 × 20 = 600,000 and 45,000 × 12 exempt: 60,000 × 10 % − 2,520
    case = facts(
        "agreement_employer_proposed", employment={"start": "2008-01-01", "last_day": "2027-12-31"}, as_of="2028-02-01",
        pay={"average_12_months": "30000"},
    )  # fmt: skip
    found = result(case)
    (tax,) = found.information
    assert (tax.id, tax.trace.value) == ("severance_tax", yuan("3480.00"))
    assert found.total == yuan("600000.00")


def test_the_same_case_gives_the_same_result() -> None:
    case = Case.model_validate(facts(arrears=[{"due": "5"}]))
    assert assess(case).model_dump_json() == assess(case).model_dump_json()


# --- outcomes ---


def test_an_outcome_is_one_of_three() -> None:
    assert set(get_args(Outcome)) == {Award, NotDue, Needs}
    text = Text("无", "none")
    refused = NotDue(kind=N, reason=Message("NO", text), cites=())
    assert (refused.status, str(refused.amount)) == ("not_due", "0.00")
    assert (Needs(kind=N).status, Needs(kind=N).amount) == ("needs", None)
    due = result(facts(lawful=True))[N]
    assert isinstance(due, Award)
    assert (due.status, due.amount) == ("due", due.trace.value)


# --- a result as a value ---


def full_case() -> Case:
    return Case.model_validate(
        {
            "region": "310000",
            "as_of": "2026-11-21",
            "employment": {"start": "2004-09-01", "last_day": "2026-08-31"},
            "pay": {"average_12_months": "10000", "last_month": "9000"},
            "arrears": [{"item": "bonus", "due": "1200.50"}],
            "termination": {"ground": "objective_change"},
        }
    )


def test_equal_cases_give_equal_results() -> None:
    assert assess(full_case()) == assess(full_case())
    assert len({claim.trace for claim in assess(full_case()) if isinstance(claim, Award)}) == 2


@pytest.mark.parametrize("copied", [lambda it: pickle.loads(pickle.dumps(it)), copy.deepcopy], ids=["pickle", "copy"])
def test_a_result_survives_another_process(copied: Callable[[Assessment], Assessment]) -> None:
    found = assess(full_case())
    again = copied(found)
    assert again == found
    assert again.model_dump_json() == found.model_dump_json()
    award = again["unpaid_wages"]
    assert isinstance(award, Award)
    assert (award.trace + award.trace).value == Decimal("2401.00")  # its units are still those known here


def test_one_result_cannot_change_another() -> None:
    assess(full_case()).versions["law"] = "another"
    assert assess(full_case()).versions == VERSIONS


@pytest.mark.parametrize("render", ["to_text", "to_markdown", "to_html"])
def test_there_are_two_languages(render: str) -> None:
    with pytest.raises(ValueError, match="zh-CN"):
        getattr(assess(full_case()), render)("zh-CN")


def test_plain_facts_are_read_first() -> None:
    with pytest.raises(TypeError, match=r"Case\.model_validate"):
        assess({"region": "110000"})  # type: ignore[arg-type]  # what a newcomer may try


def test_a_way_with_a_partial_claim_is_not_complete() -> None:
    case = full_case().model_copy(update={"arrears": [{"item": "bonus", "due": "1"}, {"item": "commission"}]})
    assert assess(case).combinations
    assert not any(way.complete for way in assess(case).combinations)


# --- limitation pleaded ---


def leave_of(*years: int, **more: Any) -> dict[str, Any]:
    """Five untaken days of each year at 8,700: 5 × 400 × 2 = 4,000 each. Leave of year Y: to 31 December of Y+2 (D-08)."""
    case = facts(None, employment={"start": "2010-01-01"}, pay={"monthly": "8700"}, filed_on="2026-11-21")
    return {**case, "annual_leave": [{"year": year, "untaken_days": "5"} for year in years], **more}


@pytest.mark.parametrize("pleaded, total", [(None, "8000.00"), (False, "8000.00"), (True, "4000.00")])
def test_limitation_cuts_the_total_only_when_it_is_pleaded(pleaded: bool | None, total: str) -> None:
    """Filed on 2026-11-21: the leave of 2022 had to be claimed by the end of 2024, that of 2025 may be."""
    found = result(leave_of(2022, 2025, limitation_pleaded=pleaded))
    assert found["annual_leave_pay"].amount == yuan("8000.00")
    assert found.limitation_pleaded is pleaded
    assert found.claimable(found["annual_leave_pay"]) == yuan(total)
    assert found.total == yuan(total)


def test_what_limitation_does_not_touch_stays_whole() -> None:
    found = result(leave_of(2022, 2025, limitation_pleaded=True, arrears=[{"due": "1000"}]))
    assert found["unpaid_wages"].expired == 0  # wages do not fall while the employment lasts (MAL 27(4))
    assert found.total == yuan("5000.00")


def test_a_combination_adds_up_what_limitation_leaves() -> None:
    """One year to 2025-12-31 at 8,700: N of 8,700 beside the 4,000 that are left of the leave."""
    found = result(
        leave_of(
            2022, 2025, limitation_pleaded=True, termination={"ground": "agreement_employer_proposed"},
            employment={"start": "2025-01-01", "last_day": "2025-12-31"}, pay={"average_12_months": "8700"},
        )
    )  # fmt: skip
    assert ways(found) == [("lawfully", yuan("12700.00"), True)]
    assert found.total == yuan("12700.00")


def test_all_of_it_expired() -> None:
    found = result(leave_of(2020, limitation_pleaded=True))
    leave = found["annual_leave_pay"]
    assert (leave.amount, leave.expired, found.total) == (yuan("4000.00"), yuan("4000.00"), 0)


def test_claimable() -> None:
    leave = result(leave_of(2022, 2025))["annual_leave_pay"]
    assert [claimable(leave, pleaded) for pleaded in (None, False, True)] == [8000, 8000, 4000]
    # limitation was not worked out, nothing is due, nothing can be said: nothing to cut
    wages = result(facts(None, arrears=[{"due": "5"}]))["unpaid_wages"]
    refused = NotDue(kind=N, reason=Message("NO", Text("无", "none")), cites=())
    assert [claimable(claim, True) for claim in (wages, refused, Needs(kind=N))] == [5, 0, None]


def test_what_limitation_takes_is_shown_for_each_reading() -> None:
    """Under `end_of_leave_year` the leave of 2024 had to be claimed by the end of 2025; by default to the end of 2026."""
    leave = result(leave_of(2024))["annual_leave_pay"]
    assert (leave.amount, leave.expired) == (yuan("4000.00"), 0)
    shown = {other.option: (other.amount, other.expired) for other in leave.alternatives if other.by == "D-08"}
    assert shown["end_of_leave_year"] == (yuan("4000.00"), yuan("4000.00"))


# --- beside the claims, as JSON ---

CHECK = Draft202012Validator(result_schema(), format_checker=FormatChecker())


def beside() -> dict[str, Any]:
    """A sick leave after six years here, a debt paid late, a sum set off."""
    return facts(
        None,
        employment={"start": "2020-01-01"},
        sick_leave=[{"start": "2026-01-10", "end": "2026-02-09"}],
        judgment_debt={"principal": "100000", "performance_ends": "2026-01-10",
                       "payments": [{"on": "2026-04-20", "amount": "100000"}]},
        set_off=[{"amount": "500", "why": "penalty"}],
    )  # fmt: skip


def test_information_in_json() -> None:
    """Six years in all and here: six months within twelve (M479). 100 days at 17.50. A penalty is not set off."""
    shown = result(beside()).to_dict()
    CHECK.validate(shown)
    found = {item["id"]: (item["amount"], item["unit"]["en"]) for item in shown["information"]}
    assert found == {
        "medical_period": ("6", "months"),
        "late_performance_interest": ("1750.00", "yuan"),
        "set_off": ("0.00", "yuan"),
    }
    for item in shown["information"]:
        assert item["steps"] and item["citations"]
        assert all(message["zh"] and message["en"] for message in item["warnings"])


def test_information_is_no_claim() -> None:
    found = result(beside())
    assert [claim.kind.value for claim in found] == ["sick_pay"]
    assert found.total == found["sick_pay"].amount


@pytest.mark.parametrize(
    "case",
    [
        leave_of(2022, 2025, limitation_pleaded=True),
        facts(None, employment={"start": "2025-01-01", "last_day": "2026-02-10"},
              pay={"payslips": [{"month": "2026-01", "due": "2000", "insurance": "100"}]}),
        facts(None, region="440100", given={}, pay={"payslips": [{"month": "2026-01", "due": "2000"}]}),
        facts(None, region="440100", given={}, claims=[{"kind": "minimum_wage_shortfall"}],
              pay={"payslips": [{"month": "2026-01", "due": "3000"}, {"month": "2026-02", "due": "2000"}]}),
        facts(None, employment={"start": "2026-01-01"}, pay={"monthly": "8000"},
              contracts=[{"start": "2026-01-01", "end": "2026-12-31", "probation_months": "6", "probation_monthly": "5000"}]),
        facts(None, region="320100", heat=[{"start": "2022-06-01", "end": "2022-09-30"}, {"start": "2026-06-01", "end": "2026-09-30"}]),
        facts(None, payment_orders=[{"ordered_on": "2026-01-01", "deadline": "2026-01-31", "amount": "100"}]),
        facts(None, region="110000", arrears=[{"due": "100"}], claims=[{"kind": "additional_compensation"}]),
        facts(None, arrears=[{"item": "deduction", "due": "900", "loss": "900", "base": "3000", "start": "2026-01-01", "end": "2026-01-31"}]),
    ],
    ids=["limitation", "shortfall", "tiers", "tiers-in-part", "probation", "heat", "additional", "no-order", "deduction"],
)  # fmt: skip
def test_results_of_the_wage_rules_fit_their_schema(case: dict[str, Any]) -> None:
    shown = result(case).to_dict()
    CHECK.validate(shown)
    assert shown["claims"]


@pytest.mark.parametrize(
    ("facts", "paths"),
    [
        ({"arrears": [{"start": "2026-01-01", "end": "2026-07-31"}]}, ["arrears.0"]),
        ({"arrears": [{"start": "2024-12-01", "end": "2025-01-31"}]}, ["arrears.0"]),
        ({"arrears": [{"start": "2026-01-01", "end": "2026-06-30"}, {"due": "5"}]}, []),
        ({"arrears": [{"start": "2026-07-01", "end": "2026-07-31", "item": "commission", "due": "5"}]}, []),
        ({"stoppages": [{"start": "2026-06-15", "end": "2026-07-15"}]}, ["stoppages.0"]),
    ],
)
def test_what_lies_outside_the_employment_is_pointed_out(facts: dict[str, Any], paths: list[str]) -> None:
    job = {"start": "2025-01-01", "last_day": "2026-06-30"}
    case = Case.model_validate(
        {"region": "110000", "as_of": "2026-11-21", "employment": job, "pay": {"monthly": "8700"}, **facts}
    )
    found = [w.say("en") for w in assess(case).warnings if w.code == "NOT_EMPLOYED_THEN"]
    assert len(found) == bool(paths)
    assert all(Field(path).say("en") in found[0] for path in paths)


def test_arrears_without_any_date_of_the_employment() -> None:
    case = Case.model_validate(
        {"region": "110000", "as_of": "2026-11-21", "employment": {}, "pay": {"monthly": "8700"},
         "arrears": [{"start": "2026-01-01", "end": "2026-01-31"}]}
    )  # fmt: skip
    assert "NOT_EMPLOYED_THEN" not in {w.code for w in assess(case).warnings}


def test_the_settings_of_the_caller_s_decimal_context_change_nothing() -> None:
    many = facts(
        pay={
            "monthly": "8700",
            "payslips": [{"month": "2025-11", "due": "2400.55", "insurance": "480", "fund": "150"}],
        },
        given={},
        contracts=[{"start": "2020-01-01", "end": "2021-12-31", "probation_months": "6", "probation_monthly": "6400"}],
        arrears=[{"start": "2025-10-13", "end": "2025-12-31", "unpaid_leave_days": "1.5"}],
        overtime=[{"on": "2025-10-01", "hours": "7.3"}, {"kind": "workday", "hours": "40"}],
        timesheet={"rest": "1", "rows": [{"on": "2025-11-03", "start": "09:07", "end": "21:20"}]},
        annual_leave=[{"year": 2024}, {"year": 2025}],
        worker={"career_start": "2012-07-01"},
        sick_leave=[{"start": "2025-03-10", "end": "2025-04-09", "paid": "500"}],
        stoppages=[{"start": "2025-05-01", "end": "2025-06-10"}],
        maternity_leaves=[{"start": "2024-01-01", "end": "2024-04-07", "insured": False}],
        heat=[{"start": "2025-06-20", "end": "2025-09-30"}],
        judgment_debt={
            "principal": "100000.55",
            "performance_ends": "2026-01-10",
            "payments": [{"on": "2026-04-20", "amount": "33333.33"}],
        },
        training={"cost": "60000", "months": 36, "served": 25},
    )
    plain = result(many).to_dict()
    with localcontext(Context(prec=3, traps=[Inexact])):
        assert result(many).to_dict() == plain


def test_a_claim_is_found_by_its_name_in_either_language() -> None:
    result = assess(Case.model_validate({"region": "110000", "as_of": "2026-11-21", "arrears": [{"due": "5000"}]}))
    assert result["unpaid_wages"] is result["拖欠工资"] is result[Kind.UNPAID_WAGES.title("en")]
    assert "拖欠工资" in result and "加班费" not in result and 5 not in result and "" not in result


def test_words_that_several_names_hold_name_none() -> None:
    facts = {
        "region": "110000",
        "as_of": "2026-11-21",
        "claims": [{"kind": "economic_compensation"}, {"kind": "non_compete_compensation"}],
    }
    result = assess(Case.model_validate(facts))
    assert result["经济补偿"].kind is Kind.ECONOMIC_COMPENSATION  # its whole name
    assert result["竞业"].kind is Kind.NON_COMPETE_COMPENSATION
    assert "补偿" not in result


def test_an_unknown_claim_lists_those_of_the_case() -> None:
    result = assess(Case.model_validate({"region": "110000", "as_of": "2026-11-21", "arrears": [{"due": "5000"}]}))
    with pytest.raises(KeyError, match=r"加班费.*unpaid_wages（拖欠工资、"):
        result["加班费"]
    with pytest.raises(KeyError, match="无 none"):
        assess(Case(region="110000", as_of="2026-11-21"))["加班费"]


def test_a_missing_fact_has_its_path_at_both_levels() -> None:
    result = assess(Case.model_validate({"region": "110000", "as_of": "2026-11-21", "arrears": [{"item": "bonus"}]}))
    assert (
        [fact.path for fact in result.missing]
        == [gap.path for gap in result["unpaid_wages"].missing]
        == ["arrears.0.due"]
    )


def test_an_application_says_which_languages_there_are() -> None:
    document = assess(
        Case.model_validate({"region": "110000", "as_of": "2026-11-21", "arrears": [{"due": "5000"}]})
    ).claims_list()
    assert document.to_markdown("zh") == document.to_markdown()
    assert document.to_html("zh") == document.to_html()
    for form in (document.to_markdown, document.to_html):
        with pytest.raises(ValueError, match="'en'; zh"):
            form("en")
