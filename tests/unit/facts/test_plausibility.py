"""What cannot be is refused, what hardly is is warned of: each row of the table, just beyond its border and just on it."""

from __future__ import annotations

import re
from typing import Any

import pytest

import laborcalc as lc
from laborcalc.facts.plausible.doubts import doubts
from laborcalc.facts.plausible.table import REFUSED, WARNED
from laborcalc.facts.titles import Field
from tests import duties, injuries, insured, liables, losses
from tests.witnesses import bases

JOB = {"start": "2020-01-01", "last_day": "2026-06-30"}
BASE: dict[str, Any] = {"region": "110000", "as_of": "2026-11-21", "employment": JOB}
TERM = {"start": "2020-01-01", "end": "2022-12-31"}
GAP = {"start": "2024-01-01", "end": "2024-06-30", "monthly": "8700"}
PRIOR = {"start": "2018-01-01", "last_day": "2018-12-31"}


def quit_(**more: Any) -> dict[str, Any]:
    return {"termination": {"ground": "resignation", **more}}


def slip(**more: Any) -> dict[str, Any]:
    return {"pay": {"payslips": [{"month": "2026-01", "due": "9000", **more}]}}


def dismissal(**more: Any) -> dict[str, Any]:
    return {"termination": {"ground": "dismissal_without_ground", **more}}


# code, what breaks it with the paths named, what just does not
REFUSALS: list[tuple[str, dict[str, Any], list[str], dict[str, Any]]] = [
    ("BEFORE_HIRE", quit_(notified_on="2019-12-31"), ["termination.notified_on"], quit_(notified_on="2020-01-01")),
    (
        "PRIOR_AFTER_START", {"employment": JOB | {"prior_service": [{"start": "2020-01-02", "last_day": "2020-02-01"}]}},
        ["employment.prior_service.0.start"], {"employment": JOB | {"prior_service": [PRIOR]}},
    ),
    ("AFTER_JUDGMENT", {"filed_on": "2026-11-22"}, ["filed_on"], {"filed_on": "2026-11-21"}),
    ("AFTER_JUDGMENT", {"proceedings": {"accepted_on": "2026-11-22"}}, ["proceedings.accepted_on"], {"proceedings": {"accepted_on": "2026-11-21"}}),
    ("EVENT_TO_COME", {"limitation_events": [{"kind": "demand", "on": "2026-11-22"}]}, ["limitation_events.0.on"], {"limitation_events": [{"kind": "demand", "on": "2026-11-21"}]}),
    (
        "STAGE_TOO_EARLY", {"filed_on": "2026-09-01", "proceedings": {"award_received_on": "2026-08-31", "judgment_received_on": "2026-08-31"}},
        ["proceedings.award_received_on", "proceedings.judgment_received_on"], {"filed_on": "2026-09-01", "proceedings": {"award_received_on": "2026-09-01"}},
    ),
    ("BORN_TOO_LATE", {"worker": {"birth_date": "2020-01-02"}}, ["worker.birth_date"], {"worker": {"birth_date": "2000-01-01"}}),
    (
        "START_TWICE", {"pay": {"history": [{"start": "2020-01-01", "monthly": "8000"}, {"start": "2020-01-01", "monthly": "9000"}]}},
        ["pay.history.1.start"], {"pay": {"history": [{"start": "2020-01-01", "monthly": "8000"}, {"start": "2020-01-02", "monthly": "9000"}]}},
    ),
    ("PART_OVER_WHOLE", slip(overtime="9000.01"), ["pay.payslips.0.overtime"], slip(overtime="9000")),
    (
        "HOLIDAY_HOURS", {"hour_cycles": [{"start": "2026-01-01", "end": "2026-01-31", "hours": "8", "holiday_hours": "9"}]},
        ["hour_cycles.0.holiday_hours"], {"hour_cycles": [{"start": "2026-01-01", "end": "2026-01-31", "hours": "8", "holiday_hours": "8"}]},
    ),
    ("HOURS_BEYOND_CALENDAR", slip(hours="744.5"), ["pay.payslips.0.hours"], slip(hours="744")),  # 31 days of 24 hours
    ("STAGE_TOO_EARLY", {"filed_on": "2026-09-01", "proceedings": {"performance_ends": "2026-08-31"}}, ["proceedings.performance_ends"], {"filed_on": "2026-09-01", "proceedings": {"performance_ends": "2026-09-01"}}),
    ("REST_TOO_LONG", {"timesheet": {"rows": [{"on": "2026-01-05", "hours": "8", "rest": "24"}]}}, ["timesheet.rows.0.rest"], {"timesheet": {"rows": [{"on": "2026-01-05", "hours": "8", "rest": "1"}]}}),
    ("REST_TOO_LONG", {"timesheet": {"rest": "60"}}, ["timesheet.rest"], {"timesheet": {"rest": "2"}}),
    (
        "DAYS_BEYOND_CALENDAR", {"arrears": [{"start": "2026-01-01", "end": "2026-01-31", "days": "32"}]},
        ["arrears.0.days"], {"arrears": [{"start": "2026-01-01", "end": "2026-01-31", "days": "31"}]},
    ),
    ("DAYS_BEYOND_YEAR", {"annual_leave": [{"year": 2025, "untaken_days": "367"}]}, ["annual_leave.0.untaken_days"], {"annual_leave": [{"year": 2025, "untaken_days": "5"}]}),
    (
        "DISMISSED_OVER_STAFF", {"termination": {"ground": "redundancy", "staff": 5, "dismissed": 6}},
        ["termination.dismissed"], {"termination": {"ground": "redundancy", "staff": 5, "dismissed": 5}},
    ),
    ("PROBATION_MONTHS", {"contracts": [TERM | {"probation_months": "121"}]}, ["contracts.0.probation_months"], {"contracts": [TERM | {"probation_months": "6"}]}),
    ("SHARE_RANGE", {"given": {"additional_share": "1.01"}}, ["given.additional_share"], {"given": {"additional_share": "1"}}),
    ("SHARE_RANGE", {"given": {"additional_share": "0.49"}}, ["given.additional_share"], {"given": {"additional_share": "0.5"}}),
    ("SERVED_TOO_LONG", {"training": {"cost": "1", "months": 12, "served": 13}}, ["training.served"], {"training": {"cost": "1", "months": 12, "served": 12}}),
]  # fmt: skip
WARNINGS: list[tuple[str, dict[str, Any], list[str], dict[str, Any]]] = [
    ("NOT_YET", {"contracts": [{"signed_on": "2026-11-22"}]}, ["contracts.0.signed_on"], {"contracts": [{"signed_on": "2026-11-21"}]}),
    ("NOT_EMPLOYED_THEN", {"disputes": [GAP | {"start": "2019-12-31"}]}, ["disputes.0"], {"disputes": [GAP | {"start": "2020-01-01", "end": "2026-11-21"}]}),
    ("NOT_EMPLOYED_THEN", {"pay": {"payslips": [{"month": "2026-07", "due": "1"}]}}, ["pay.payslips.0.month"], {"pay": {"payslips": [{"month": "2026-06", "due": "1"}]}}),
    (
        "NOT_EMPLOYED_THEN", {"pay": {"bonuses": [{"amount": "1", "earned_from": "2019-01-01", "earned_to": "2019-12-31"}]}},
        ["pay.bonuses.0"], {"pay": {"bonuses": [{"amount": "1", "earned_from": "2019-07-01", "earned_to": "2020-06-30"}]}},
    ),
    ("NOT_EMPLOYED_THEN", {"contracts": [{"start": "2026-07-01"}]}, ["contracts.0"], {"contracts": [{"start": "2026-06-30"}, {"end": "2026-01-01"}]}),
    ("BEFORE_THE_HIRE", {"limitation_events": [{"kind": "demand", "on": "2019-12-31"}]}, ["limitation_events.0.on"], {"limitation_events": [{"kind": "demand", "on": "2020-01-01"}]}),
    ("AFTER_THE_END", quit_(notified_on="2026-07-01"), ["termination.notified_on"], quit_(notified_on="2026-06-30")),
    ("BEFORE_THE_END", dismissal(no_return={"since": "2026-06-29"}), ["termination.no_return.since"], dismissal(no_return={"since": "2026-06-30"})),
    (
        "PRIOR_INTO_THIS", {"employment": JOB | {"prior_service": [PRIOR | {"last_day": "2020-01-01"}]}},
        ["employment.prior_service.0.last_day"], {"employment": JOB | {"prior_service": [PRIOR | {"last_day": "2019-12-31"}]}},
    ),
    (
        "SPANS_OVERLAP", {"disputes": [GAP, {"start": "2024-06-30", "monthly": "8700"}]}, ["disputes.1"],
        {"disputes": [GAP, {"start": "2024-07-01", "monthly": "8700"}]},
    ),
    (
        "SPANS_OVERLAP", {"employment": JOB | {"prior_service": [PRIOR, PRIOR | {"start": "2018-12-31", "last_day": "2019-12-31"}]}},
        ["employment.prior_service.1"], {"employment": JOB | {"prior_service": [PRIOR, PRIOR | {"start": "2019-01-01", "last_day": "2019-12-31"}]}},
    ),
    (
        "SPANS_OVERLAP",
        {"heat": [{"start": "2025-06-01", "end": "2025-06-30", "days": "9"}, {"start": "2025-06-30", "end": "2025-07-31", "hours": "9"}]}, ["heat.1"],
        {"heat": [{"start": "2025-06-01", "end": "2025-06-30", "days": "9"}, {"start": "2025-06-30", "end": "2025-07-31"}]},
    ),
    ("ENTRY_TWICE", {"arrears": [{"item": "bonus", "due": "5"}] * 2}, ["arrears.1"], {"arrears": [{"item": "bonus", "due": "5"}, {"item": "bonus", "due": "6"}]}),
    ("ENTRY_TWICE", {"contracts": [TERM, TERM]}, ["contracts.1"], {"contracts": [{}, {}]}),  # two that nobody has the dates of
    (
        "ENTRY_TWICE", {"judgment_debt": {"principal": "10", "performance_ends": "2026-01-01", "payments": [{"on": "2026-02-01", "amount": "2"}] * 2}},
        ["judgment_debt.payments.1"], {"judgment_debt": {"principal": "10", "performance_ends": "2026-01-01", "payments": [{"on": "2026-02-01", "amount": "2"}]}},
    ),
    (
        "PERIOD_WITHOUT_BEARING", dismissal() | {"claims": [{"kind": "economic_compensation", "end": "2026-01-31"}]}, ["claims.0"],
        dismissal() | {"claims": [{"kind": "economic_compensation"}, {"kind": "sick_pay", "end": "2026-01-31"}]},
    ),
    ("NOT_EMPLOYED_THEN", {"employment": JOB | {"prior_service": [PRIOR]}, "disputes": [GAP | {"start": "2017-12-31"}]}, ["disputes.0"], {"employment": JOB | {"prior_service": [PRIOR]}, "disputes": [GAP | {"start": "2018-01-01"}]}),
    ("BEFORE_THE_HIRE", {"filed_on": "2019-12-31"}, ["filed_on"], {"filed_on": "2020-01-01"}),
    ("CONTRACT_TOO_EARLY", {"contracts": [TERM | {"start": "2019-11-30"}]}, ["contracts.0.start"], {"contracts": [TERM | {"start": "2019-12-01"}]}),
    (
        "CONTRACT_TOO_EARLY", {"contracts": [TERM | {"signed_on": "2018-12-31"}]}, ["contracts.0.signed_on"],
        {"employment": JOB | {"prior_service": [PRIOR]}, "contracts": [TERM | {"start": "2018-01-01", "signed_on": "2018-01-01"}]},
    ),
    ("TOO_LONG_AGO", {"worker": {"career_start": "1965-12-31"}}, ["worker.career_start"], {"worker": {"career_start": "1966-01-01"}}),
    ("AFTER_THE_LAW", {"as_of": "2099-01-01"}, ["as_of"], {}),
    ("OVER_WAGES", {"pay": {"monthly": "9000"}, "arrears": [{"start": "2026-01-15", "end": "2026-02-14", "due": "54001"}]}, ["arrears.0.due"], {"pay": {"monthly": "9000"}, "arrears": [{"start": "2026-01-15", "end": "2026-02-14", "due": "54000"}, {"due": "99000"}]}),
    ("OVER_WAGES", slip() | {"sick_leave": [{"start": "2026-01-15", "end": "2026-01-20", "paid": "27001"}]}, ["sick_leave.0.paid"], slip() | {"sick_leave": [{"start": "2026-01-15", "end": "2026-01-20", "paid": "27000"}, {"start": "2026-02-15", "end": "2026-02-20"}]}),
    ("YEAR_FOR_MONTH", {"pay": {"monthly": "9000"}, "non_compete": {"start": "2026-07-01", "end": "2026-08-31", "agreed_monthly": "99000"}}, ["non_compete.agreed_monthly"], {"pay": {"monthly": "9000"}, "non_compete": {"start": "2026-07-01", "end": "2026-08-31", "agreed_monthly": "98999"}}),
    (
        "BONUS_CYCLE", {"pay": {"bonuses": [{"amount": "1", "earned_from": "2020-01-01", "earned_to": "2023-01-01"}]}}, ["pay.bonuses.0"],
        {"pay": {"bonuses": [{"amount": "1", "earned_from": "2020-01-01", "earned_to": "2022-12-31"}]}},
    ),
    ("LEAVE_OVER_LAW", {"annual_leave": [{"year": 2025, "entitled_days": "31"}]}, ["annual_leave.0.entitled_days"], {"annual_leave": [{"year": 2025, "entitled_days": "30"}]}),
    ("SIGNED_AFTER_TERM", {"contracts": [TERM | {"signed_on": "2023-01-01"}]}, ["contracts.0.signed_on"], {"contracts": [TERM | {"signed_on": "2022-12-31"}]}),
    ("OPEN_ENDED_ENDS", {"contracts": [TERM | {"kind": "open_ended"}]}, ["contracts.0.end"], {"contracts": [{"kind": "open_ended", "start": "2020-01-01"}]}),
    ("PROBATION_OVER_TERM", {"contracts": [TERM | {"probation_months": "37"}]}, ["contracts.0.probation_months"], {"contracts": [TERM | {"probation_months": "36"}, {"probation_months": "6"}]}),
    (
        "PROBATION_OVER_WAGE", {"pay": {"monthly": "8000"}, "contracts": [TERM | {"probation_monthly": "8001"}]}, ["contracts.0.probation_monthly"],
        {"pay": {"monthly": "8000"}, "contracts": [TERM | {"probation_monthly": "8000"}]},
    ),
    ("SERVED_BEYOND_EMPLOYMENT", {"training": {"cost": "1", "months": 99, "served": 80}}, ["training.served"], {"training": {"cost": "1", "months": 99, "served": 78}}),
    ("SERVED_BEYOND_EMPLOYMENT", {"training": {"cost": "1", "months": 99, "served": 80}}, ["training.served"], {"employment": None, "training": {"cost": "1", "months": 99, "served": 80}}),
    ("PAID_OVER_DUE", {"arrears": [{"due": "5", "plus": "1", "paid": "7"}]}, ["arrears.0.paid"], {"arrears": [{"due": "5", "plus": "1", "paid": "6"}]}),
    ("PAID_OVER_DUE", slip(paid="9001"), ["pay.payslips.0.paid"], slip(paid="9000")),
    (
        "PAID_OVER_DUE", {"judgment_debt": {"principal": "10", "performance_ends": "2026-01-01", "payments": [{"on": "2026-02-01", "amount": "11"}]}},
        ["judgment_debt.payments"], {"judgment_debt": {"principal": "10", "performance_ends": "2026-01-01", "payments": [{"on": "2026-02-01", "amount": "10"}]}},
    ),
    ("TAKEN_OVER_DUE", slip(insurance="8000", fund="1001"), ["pay.payslips.0"], slip(insurance="8000", fund="1000")),
    (
        "AVERAGES_CROSSED", {"pay": {"average_12_months": "8000", "average_12_months_without_overtime": "8001"}}, ["pay.average_12_months_without_overtime"],
        {"pay": {"average_12_months": "8000", "average_12_months_without_overtime": "8000"}},
    ),
    ("YEAR_FOR_MONTH", {"pay": {"monthly": "99000", "last_month": "9000"}}, ["pay.monthly"], {"pay": {"monthly": "98999", "last_month": "9000"}}),
    (
        "YEAR_FOR_MONTH", {"pay": {"history": [{"start": "2020-01-01", "monthly": "9000"}, {"start": "2021-01-01", "monthly": "108000"}]}},
        ["pay.history.1.monthly"], {"pay": {"history": [{"start": "2020-01-01", "monthly": "9000"}, {"start": "2021-01-01", "monthly": "12000"}]}},
    ),
    ("WAGE_TOO_LOW", {"pay": {"monthly": "507"}}, ["pay.monthly"], {"pay": {"monthly": "508"}}),  # a fifth of 2,540
    ("WAGE_TOO_LOW", {"pay": {"monthly": "507"}}, ["pay.monthly"], {"pay": {"monthly": "507"}, "employment": JOB | {"kind": "part_time"}}),
    (
        "BONUS_TOO_LARGE", {"pay": {"monthly": "8000", "bonuses": [{"amount": "192001", "earned_from": "2025-01-01", "earned_to": "2025-12-31"}]}},
        ["pay.bonuses.0.amount"], {"pay": {"monthly": "8000", "bonuses": [{"amount": "192000", "earned_from": "2025-01-01", "earned_to": "2025-12-31"}]}},
    ),
    (
        "MONTHLY_BESIDE_HISTORY", {"pay": {"monthly": "8000", "history": [{"start": "2020-01-01", "monthly": "9000"}]}}, ["pay.monthly"],
        {"pay": {"monthly": "8000", "history": [{"start": "2020-01-02", "monthly": "9000"}]}},
    ),
    ("AVERAGE_OUT_OF_LINE", {"given": {"local_average_wage": "30481"}}, ["given.local_average_wage"], {"given": {"local_average_wage": "30480"}}),
    ("AVERAGE_OUT_OF_LINE", {"given": {"local_average_wage": "2539"}}, ["given.local_average_wage"], {"given": {"local_average_wage": "2540"}}),
    ("MINIMUM_OUT_OF_LINE", {"given": {"minimum_wage": "7621"}}, ["given.minimum_wage"], {"given": {"minimum_wage": "7620"}}),
    (
        "MINIMUM_OUT_OF_LINE", {"given": {"local_average_wage": "5000", "minimum_wages": [{"start": "2026-01-01", "monthly": "5001"}]}},
        ["given.minimum_wages.0.monthly"], {"given": {"local_average_wage": "5000", "minimum_wages": [{"start": "2026-01-01", "monthly": "5000"}]}},
    ),
    ("HOURLY_OUT_OF_LINE", {"given": {"hourly_minimum_wage": "2540"}}, ["given.hourly_minimum_wage"], {"given": {"hourly_minimum_wage": "27.7"}}),
    (
        # 2026-06-01 to 06-30 has 22 Mondays to Fridays and 8 days of weekend; one day of either may be exchanged
        "OVERTIME_BEYOND_CALENDAR",
        {"employment": {"start": "2026-06-01", "last_day": "2026-06-30"}, "overtime": [{"kind": "workday", "hours": "100"}, {"kind": "workday", "hours": "85"}]},
        ["overtime.1.hours"],
        {"employment": {"start": "2026-06-01", "last_day": "2026-06-30"}, "overtime": [{"kind": "workday", "hours": "100"}, {"kind": "workday", "hours": "84"}]},
    ),
    (
        "OVERTIME_BEYOND_CALENDAR",
        {"employment": {"start": "2026-06-01", "last_day": "2026-06-30"}, "overtime": [{"kind": "holiday", "days": "14"}]},
        ["overtime.0.days"],
        {"employment": {"start": "2026-06-01", "last_day": "2026-06-30"}, "overtime": [{"kind": "holiday", "days": "13"}]},
    ),
    ("LEAVE_OVER_LAW", {"annual_leave": [{"year": 2025, "untaken_days": "16"}]}, ["annual_leave.0.untaken_days"], {"annual_leave": [{"year": 2025, "untaken_days": "15"}, {"year": 2024}]}),
    (
        "LEAVE_OVER_LAW", {"annual_leave": [{"year": 2025, "entitled_days": "20", "taken_days": "1", "untaken_days": "20"}]}, ["annual_leave.0.untaken_days"],
        {"annual_leave": [{"year": 2025, "entitled_days": "20", "taken_days": "1", "untaken_days": "19"}]},
    ),
    ("UNDER_SIXTEEN", {"worker": {"birth_date": "2004-01-02"}}, ["employment.start"], {"worker": {"birth_date": "2004-01-01"}}),
    ("UNDER_SIXTEEN", {"worker": {"birth_date": "1990-01-02", "career_start": "2006-01-01"}}, ["worker.career_start"], {"worker": {"birth_date": "1990-01-01", "career_start": "2006-01-01"}}),
    ("TOO_YOUNG_TO_RETIRE", {"worker": {"status": "drawing_pension", "birth_date": "1981-07-01"}}, ["worker.birth_date"], {"worker": {"status": "drawing_pension", "birth_date": "1981-06-30"}}),
    ("SEX_DECIDES", {"worker": {"birth_date": "1976-06-30"}}, ["worker.birth_date"], {"worker": {"birth_date": "1976-07-01"}}),
    ("SEX_DECIDES", {"worker": {"birth_date": "1976-06-30"}}, ["worker.birth_date"], {"worker": {"birth_date": "1976-06-30", "sex": "male"}}),
    ("CAREER_AFTER_HIRE", {"worker": {"career_start": "2020-01-02"}}, ["worker.career_start"], {"worker": {"career_start": "2020-01-01"}}),
    ("CAREER_OUT_OF_LINE", {"worker": {"career_years": "5"}}, ["worker.career_years"], {"worker": {"career_years": "6"}}),
    ("CAREER_OUT_OF_LINE", {"worker": {"career_years": "12", "career_start": "2016-01-01"}}, ["worker.career_years"], {"worker": {"career_years": "11", "career_start": "2016-01-01"}}),
    ("CAREER_OUT_OF_LINE", {"worker": {"career_years": "26", "birth_date": "1986-01-01"}}, ["worker.career_years"], {"worker": {"career_years": "25", "birth_date": "1986-01-01"}}),
    (
        "MATERNITY_OF_A_MAN", {"worker": {"sex": "male"}, "maternity_leaves": [{"start": "2024-01-01", "end": "2024-03-31"}]} | dismissal(protections=["maternity"]),
        ["maternity_leaves", "termination.protections"], {"worker": {"sex": "female"}, "maternity_leaves": [{"start": "2024-01-01", "end": "2024-03-31"}]},
    ),
    ("MATERNITY_OF_A_MAN", {"worker": {"sex": "male"}} | dismissal(protections=["maternity"]), ["termination.protections"], {"worker": {"sex": "male"}} | dismissal(protections=["medical_period"])),
    ("MATERNITY_TOO_LONG", {"maternity_leaves": [{"start": "2024-01-01", "end": "2024-08-28"}]}, ["maternity_leaves.0"], {"maternity_leaves": [{"start": "2024-01-01", "end": "2024-08-27"}]}),
    (
        "MATERNITY_TOO_LONG", {"maternity_leaves": [{"start": "2024-01-01", "end": "2024-12-31"}]}, ["maternity_leaves.0"],
        {"region": "540000", "maternity_leaves": [{"start": "2024-01-01", "end": "2024-12-31"}]},
    ),
]  # fmt: skip
BOUND = {"cost": "60000", "months": 36}
DUTY = {"start": "2026-07-01", "end": "2026-12-31"}
PAID_INSTEAD = {"monthly": "300", "start": "2020-01-01", "end": "2026-06-30"}
REFUSALS += [
    ("AFTER_JUDGMENT", {"allowance": {"back_paid_on": "2026-11-22"}}, ["allowance.back_paid_on"], {"allowance": {"back_paid_on": "2026-11-21"}}),
    ("AFTER_JUDGMENT", {"damage": {"on": "2026-11-22"}}, ["damage.on"], {"damage": {"on": "2026-11-21"}}),
    ("WAGES_OVER_COST", {"training": BOUND | {"wages": "60000.01"}}, ["training.wages"], {"training": BOUND | {"wages": "60000"}}),
    ("BREACH_START_MISSING", {"non_compete": DUTY | {"breach_end": "2026-08-31"}}, ["non_compete.breach_start"], {"non_compete": DUTY | {"breach_start": "2026-08-31", "breach_end": "2026-08-31"}}),
    ("ALLOWANCE_OVER_WAGE", {"pay": {"monthly": "3000"}, "allowance": {"monthly": "3000.01"}}, ["allowance.monthly"], {"pay": {"monthly": "3000"}, "allowance": {"monthly": "3000"}}),
    ("REPAID_TOO_MUCH", {"repayments": [{"amount": "5", "repaid": "5.01"}]}, ["repayments.0.repaid"], {"repayments": [{"amount": "5", "repaid": "5"}]}),
    ("REPAID_TOO_MUCH", {"damage": {"loss": "5", "paid": "5.01"}}, ["damage.paid"], {"damage": {"loss": "5", "paid": "5"}}),
    ("RATE_NOT_SHARE", {"repayments": [{"amount": "5", "yearly_rate": "1.01"}]}, ["repayments.0.yearly_rate"], {"repayments": [{"amount": "5", "yearly_rate": "1"}]}),
]  # fmt: skip
WARNINGS += [
    # from 2024-07-01 to 2026-06-30 are 24 months
    ("SERVED_AND_DAYS", {"training": BOUND | {"served": 23, "start": "2024-07-01"}}, ["training.served"], {"training": BOUND | {"served": 24, "start": "2024-07-01"}}),
    ("SERVED_AND_DAYS", {"training": BOUND | {"served": 1, "start": "2026-07-01"}}, ["training.served"], {"training": BOUND | {"served": 0, "start": "2026-07-01"}}),
    ("SERVED_AND_DAYS", {"training": BOUND | {"served": 35, "start": "2020-07-01"}}, ["training.served"], {"training": BOUND | {"served": 36, "start": "2020-07-01"}}),
    ("SERVED_AND_DAYS", {"training": BOUND | {"served": 1, "start": "2024-07-01"}}, ["training.served"], {"employment": {"start": "2020-01-01"}, "training": BOUND | {"served": 1, "start": "2024-07-01"}}),
    ("SERVICE_BEFORE_HIRE", {"training": BOUND | {"start": "2019-12-31"}}, ["training.start"], {"training": BOUND | {"start": "2020-01-01"}}),
    ("BREACH_OUTSIDE_DUTY", {"non_compete": DUTY | {"breach_start": "2026-06-30"}}, ["non_compete.breach_start"], {"non_compete": DUTY | {"breach_start": "2026-07-01"}}),
    ("BREACH_OUTSIDE_DUTY", {"non_compete": DUTY | {"breach_start": "2026-12-01", "breach_end": "2027-01-01"}}, ["non_compete.breach_end"], {"non_compete": DUTY | {"breach_start": "2026-12-01", "breach_end": "2026-12-31"}}),
    ("BREACH_DAYS_BEYOND", {"non_compete": DUTY | {"breach_days": "185"}}, ["non_compete.breach_days"], {"non_compete": DUTY | {"breach_days": "184"}}),
    ("BREACH_DAYS_BEYOND", {"non_compete": DUTY | {"breach_days": "9", "breach_start": "2026-07-01"}}, ["non_compete.breach_days"], {"non_compete": DUTY | {"breach_start": "2026-07-01"}}),
    ("ALLOWANCE_OUTSIDE", {"allowance": PAID_INSTEAD | {"start": "2019-12-31"}}, ["allowance.start"], {"allowance": PAID_INSTEAD}),
    ("ALLOWANCE_OUTSIDE", {"allowance": PAID_INSTEAD | {"end": "2026-07-01"}}, ["allowance.end"], {"employment": None, "allowance": PAID_INSTEAD | {"end": "2026-07-01"}}),
    ("ENTRY_TWICE", {"repayments": [{"amount": "5"}, {"amount": "5"}]}, ["repayments.1"], {"repayments": [{"amount": "5"}, {"amount": "6"}]}),
    ("ENTRY_TWICE", {"set_off": [{"amount": "5"}, {"amount": "5"}]}, ["set_off.1"], {"set_off": [{"amount": "5"}, {"amount": "6"}]}),
]  # fmt: skip
REFUSALS += injuries.REFUSALS + duties.REFUSALS + losses.REFUSALS + insured.REFUSALS + liables.REFUSALS
WARNINGS += injuries.WARNINGS + duties.WARNINGS + losses.WARNINGS + insured.WARNINGS + liables.WARNINGS
CJK = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")


def ids(rows: list[Any]) -> list[str]:
    return [f"{code}-{number}" for number, (code, *_) in enumerate(rows)]


def refused(facts: dict[str, Any]) -> list[Any]:
    with pytest.raises(lc.BadCase) as caught:
        lc.Case.model_validate(BASE | facts)
    return list(caught.value.problems)


def warned(facts: dict[str, Any]) -> dict[str, Any]:
    result = lc.assess(lc.Case.model_validate(BASE | facts), alternatives=False)
    return {message.code: message for message in result.warnings}


def test_every_row_of_the_table_is_tried() -> None:
    assert {code for code, *_ in REFUSALS} - {"LEAVES_OVERLAP"} == {row.code for row in REFUSED}
    assert {code for code, *_ in WARNINGS} == {row.code for row in WARNED}


@pytest.mark.parametrize("code, facts, paths, good", REFUSALS, ids=ids(REFUSALS))
def test_what_cannot_be_is_refused(code: str, facts: dict[str, Any], paths: list[str], good: dict[str, Any]) -> None:
    problems = refused(facts)
    assert [(problem.code, problem.path) for problem in problems] == [(code, path) for path in paths]
    for text in (problems[0].what, problems[0].remedy):
        assert CJK.search(text.zh) and not CJK.search(text.en)
        assert "{" not in text.zh + text.en
    lc.Case.model_validate(BASE | good)


@pytest.mark.parametrize("code, facts, paths, good", WARNINGS, ids=ids(WARNINGS))
def test_what_hardly_is_is_warned_of(code: str, facts: dict[str, Any], paths: list[str], good: dict[str, Any]) -> None:
    message = warned(facts)[code]
    zh, en = message.say("zh"), message.say("en")
    assert all(Field(path).say("zh") in zh and Field(path).say("en") in en for path in paths)
    assert CJK.search(zh) and not CJK.search(en)
    assert code not in warned(good)


def test_no_row_finds_anything_where_nothing_is_said() -> None:
    bare = lc.Case(region="110000", as_of="2026-11-21")
    assert [row.code for row in (*REFUSED, *WARNED) if list(row.finds(bare))] == []


def test_a_warning_names_five_and_says_that_there_are_more() -> None:
    late = [{"start": "2026-07-01", "end": f"2026-07-{day:02}"} for day in range(1, 8)]
    said = warned({"arrears": late})["NOT_EMPLOYED_THEN"].say("en")
    assert said.count("arrears, no.") == 5 and "and others" in said


def test_an_employment_that_goes_on_beyond_the_day_of_judgment_is_a_forecast() -> None:
    leave = {"sick_leave": [{"start": "2026-12-01", "end": "2026-12-31"}]}
    assert "NOT_YET" not in warned({"employment": JOB | {"last_day": "2026-12-31"}, **leave})
    assert "NOT_YET" in warned({"employment": {"start": "2020-01-01"}, **leave})


@pytest.mark.parametrize(
    "facts",
    [
        {"region": "100000", "given": {"local_average_wage": "8000", "minimum_wage": "2000"}},  # nothing is held to compare with
        {"employment": {}, "training": {"cost": "1", "months": 99, "served": 90}},
        {"employment": None, "overtime": [{"kind": "rest_day", "days": "9"}], "pay": {"monthly": "1"}},
        {"employment": {"start": "2027-01-01"}, "worker": {"career_years": "0", "birth_date": "2000-01-01"}},
        {"as_of": "1993-01-01", "employment": {"start": "1992-01-01"}, "pay": {"monthly": "1"}, "given": {"hourly_minimum_wage": "1"}},
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_left_alone(facts: dict[str, Any]) -> None:
    assert not {row.code for row in WARNED} - {"NOT_YET"} & warned(facts).keys()


def test_no_decision_that_was_read_raises_a_warning() -> None:
    """A warning that real files raise without a reason is read by nobody."""
    codes = {row.code for row in WARNED}
    assert len(bases()) > 180
    for facts in bases():
        assert not {doubt.code for doubt in doubts(lc.Case.model_validate(facts))} & codes
