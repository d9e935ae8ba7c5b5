"""Law that changes on a day: the day before, the day, the day after, followed to the amount of a claim.

The days are those of the instruments (written out by hand below), the amounts are worked out by hand. What is dated in the registries
and stands in no table here fails.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case
from laborcalc.law.readings import READINGS
from laborcalc.law.sources import ARTICLES, EXCEPTIONS, INSTRUMENTS, dated

DAY = timedelta(days=1)
FIGURES = {"minimum_wage": "1", "local_average_wage": "12000"}


# --- instruments: first and last day in force, from the registry of sources and the timeline ---

IN_FORCE = """
LL 1995-01-01 | HOL 2008-01-01 | LCL 2008-01-01 | REG 2008-09-18 | MAL 2008-05-01 | JI1 2021-01-01 | JI2 2025-09-01 | OJI1 2001-04-30 2020-12-31
OJI2 2006-10-01 2020-12-31 | OJI3 2010-09-14 2020-12-31 | OJI4 2013-02-01 2020-12-31 | AR 2017-07-01 | O9 2022-02-21
WPR 1995-01-01 | WPS 1995-05-12 | TWC 1990-01-01 | WH 1995-05-01 | SWH 1995-01-01 | WC25 2025-01-01 | WC08 2008-01-03 2024-12-31
F135 2020-09-18 | MW 2004-03-01 | AL 2008-01-01 | ALM 2008-09-18 | FW 2012-04-28 | HT 2012-06-29 | NMG 2020-05-01 | LSR 2004-12-01
N12 2005-05-25 | N56 2021-07-16 | GC32 2022-07-04 | TCA 2001-05-01 | GC42 2024-12-20 | OA56 2026-07-01 | LD 2014-03-01 | F481 1995-01-01 2017-11-23 | F223 1995-05-10
M479 1995-01-01 | M236 1995-05-23 | O309 1995-08-04 | M354 1996-10-31 | M18 1997-02-05 | SI 2011-07-01 | SIR 2011-07-01
WI 2004-01-01 | WIJ 2014-09-01 | IEC 2011-01-01 | RET 2025-01-01 | T164 2019-01-01 | CPL 2024-01-01 | CC 2021-01-01
BJ534 2024-04-30 | BJWP 2004-01-22 | GDWP 2005-05-01 | GD12 2012-07-23 | SZ15 2015-10-22 | GD08 2008-06-23 | JSWP 2005-01-01
JSLC 2013-05-01 | JS14 2011-11-08 | SHLC 2002-05-01 | SH73 2009-03-03 | SHWP 2016-08-01 | SDLC 2013-10-01 | ZJ 2009-01-01 2026-08-24
ZJWI 2018-01-01 | GDWI 2012-01-01 | LPI 2014-08-01 | APC 2013-01-23 | NCG 2025-09-04 | LNWP 2006-10-01
OP1 2013-04-25 | OP2 2016-03-28 | OP3 2025-11-20 | ADV 2011-07-01 | D18 2004-01-01 | HNWI 2007-10-01 | SB21 2021-09-01
UIR 1999-01-22 | HFR 1999-04-03 | GDUI 2014-07-01 | CQUI 2012-01-01 | HAUI 2002-01-01 | ZZUI 2019-01-22 | BJUI 1999-11-01 | BJUA 2025-01-01
"""
# Papers whose first day is known by the year alone, or from a single second hand: nothing to hold their border against.
NOT_TO_THE_DAY = "LA5 GB35 INS BJ187 BJMW25 BJLC SZHX SZTS SZWP JSMW JSHT18 SHF25 SHQA2010 SHQA2013 SHMP SHMW17 SH03FH SHSP ZJST ZJMA SDWP QDST HNHC ZJUI"
ROWS = [row.split() for row in IN_FORCE.replace("\n", " | ").split("|") if row.strip()]


def test_every_instrument_stands_here() -> None:
    assert sorted([row[0] for row in ROWS] + NOT_TO_THE_DAY.split()) == sorted(INSTRUMENTS)


@pytest.mark.parametrize("key, since, until", [(row[0], row[1], row[2] if row[2:] else None) for row in ROWS])
def test_an_instrument_is_cited_from_its_first_day_to_its_last(key: str, since: str, until: str | None) -> None:
    first, last = date.fromisoformat(since), date.fromisoformat(until) if until else None
    assert INSTRUMENTS[key].since == first and INSTRUMENTS[key].until == last
    own = [id for id in ARTICLES if id.split()[0] == key and id not in EXCEPTIONS]
    days = [(first - DAY, False), (first, True), (first + DAY, True)]
    if last is not None:
        days += [(last - DAY, True), (last, True), (last + DAY, False)]
    for id in own:
        for day, is_cited in days:
            assert (ARTICLES[id] in dated((id,), day, day)) is is_cited, (id, day)


# JI1 32(1) repealed by JI2 21; the Beijing provisions no longer applied to a late notice since BJ534 Q67; SZTS 24 by the text of 2009.
@pytest.mark.parametrize(
    "id, last", [("JI1 32(1)", "2025-08-31"), ("BJLC 40", "2024-04-29"), ("BJLC 47", "2024-04-29")]
)
def test_an_article_that_goes_before_its_instrument(id: str, last: str) -> None:
    day = date.fromisoformat(last)
    assert [bool(dated((id,), when, when)) for when in (day - DAY, day, day + DAY)] == [True, True, False]
    assert {id for id, (_, until, _) in EXCEPTIONS.items() if until} == {"JI1 32(1)", "BJLC 40", "BJLC 47"}


# --- readings and rules: what the day of judgment, of the filing or of the ending decides ---


class Switch(NamedTuple):
    """What changes on a day: the dating fact, the claim, its amounts the day before and on the day, the authority of the change."""

    of: str
    region: str
    fact: str
    since: str
    kind: str
    before: str
    after: str
    why: str
    facts: dict[str, Any]


def terms(*spans: tuple[str, str], **more: Any) -> list[dict[str, Any]]:
    """Fixed terms signed on their first day; `more` belongs to the last one."""
    found = [{"kind": "fixed_term", "start": start, "end": end, "signed_on": start} for start, end in spans]
    return [*found[:-1], {**found[-1], **more}]


def job(start: str, last_day: str | None = None) -> dict[str, Any]:
    return {"start": start, "last_day": last_day}


AT_THE_END = "9999-12-31"  # a term that runs out on the last day, whichever that is
GAP = {
    "employment": job("2020-01-01", "2024-12-31"), "pay": {"monthly": "8700", "average_12_months": "10000"},
    "disputes": [{"start": "2025-01-01", "end": "2025-06-30", "reinstated": True}],
}  # fmt: skip
UNSIGNED = {"pay": {"monthly": "8700"}, "contracts": [], "unsigned": {"exception": "worker_at_fault"}}
EXPIRY = {"ground": "expiry_employer_ends"}
SICK_AT_THE_END = {
    "employment": job("2008-03-01", "2012-12-15"), "sick_leave": [{"start": "2012-11-01", "end": "2012-12-10"}],
    "pay": {"average_12_months": "10000", "last_month": "3000", "monthly": "8000"},
    "termination": {"ground": "objective_change", "lawful": True, "thirty_days_notice": False},
}  # fmt: skip
NO_CONTRACT_IN_HANGZHOU = {
    "as_of": "2026-11-01",
    "pay": {"monthly": "8700"},
    "employment": job("2025-03-01", "2026-02-28"),
}

SWITCHES = [
    # six months of 8,700, before at the average of 10,000
    Switch("D-15", "440100", "as_of", "2025-09-01", "wages_during_dispute", "60000", "52200", "JI2 18; GDWP 29 before", GAP),
    # before at the greater of his average and the local one of 12,000
    Switch("D-15", "210100", "as_of", "2025-09-01", "wages_during_dispute", "72000", "52200", "JI2 18; LNWP 36 before", GAP),
    # from the filing on 1 March, four of the six months
    Switch("D-43", "310000", "as_of", "2025-09-01", "wages_during_dispute", "34800", "52200", "JI2 18",
           {**GAP, "filed_on": "2025-03-01"}),
    # ten days late at 8,700 / 21.75
    Switch("D-18", "110000", "as_of", "2024-04-30", "notice_pay", "4000", "0", "BJLC 40, 47; BJ534 Q67",
           {"employment": job("2020-01-01", "2023-12-31"), "pay": {"monthly": "8700", "average_12_months": "8700"},
            "termination": {**EXPIRY, "lawful": True, "expiry_notice_days_late": 10}}),
    # the agreed wage of 8,000 where the last month was spoilt by illness; in Jiangsu the average
    Switch("D-17", "320100", "as_of", "2013-05-01", "notice_pay", "8000", "10000", "JSLC 32", SICK_AT_THE_END),
    # six months of 10,000; plus half for a serious illness
    Switch("D-19", "320100", "as_of", "2013-05-01", "medical_subsidy", "60000", "90000", "JSLC 34",
           {"employment": job("2008-03-01", "2012-12-31"), "pay": {"average_12_months": "10000"},
            "termination": {**EXPIRY, "lawful": True, "labour_capacity_grade": 6, "illness": "serious"}}),
    # three months at 30 % of 9,000, at a third of it
    Switch("D-20", "320100", "as_of", "2013-05-01", "non_compete_compensation", "8100", "9000", "OJI4 6; JSLC 28",
           {"employment": job("2008-03-01", "2012-12-31"), "pay": {"average_12_months": "9000"},
            "non_compete": {"start": "2013-01-01", "end": "2013-03-31"}}),
    # a term that was extended once: three years and three months are three and a half months of pay, twice
    Switch("D-13", "110000", "as_of", "2024-04-30", "unlawful_termination_damages", "0", "70000", "BJ534 Q85: any later end",
           {"employment": job("2021-01-01", "2024-03-31"), "pay": {"average_12_months": "10000"}, "termination": EXPIRY,
            "contracts": terms(("2021-01-01", "2023-12-31"), extended_to="2024-03-31", extension="agreed")}),
    Switch("D-13", "320100", "as_of", "2013-05-01", "unlawful_termination_damages", "0", "70000", "JSLC 17: over six months",
           {"employment": job("2010-01-01", "2013-03-31"), "pay": {"average_12_months": "10000"}, "termination": EXPIRY,
            "contracts": terms(("2010-01-01", "2012-08-31"), extended_to="2013-03-31", extension="agreed")}),
    # three years and six months: four months of pay, twice
    Switch("D-13", "510100", "as_of", "2025-09-01", "unlawful_termination_damages", "0", "80000", "JI2 10(1): a year in all",
           {"employment": job("2022-01-01", "2025-06-30"), "pay": {"average_12_months": "10000"}, "termination": EXPIRY,
            "contracts": terms(("2022-01-01", "2023-12-31"), extended_to="2025-06-30", extension="agreed")}),
    # the end of the second of two terms; six years and a day or two are six and a half months of pay, twice
    Switch("D-12", "310000", "last_day", "2025-01-01", "unlawful_termination_damages", "0", "113100", "LCL 14(2)(3)",
           {"as_of": "2026-01-01", "employment": job("2019-01-01"), "pay": {"average_12_months": "8700"}, "termination": EXPIRY,
            "contracts": terms(("2019-01-01", "2021-12-31"), ("2022-01-01", AT_THE_END))}),
    # 3 y 4 m before 2008 are four, 10 y 6 m after are eleven; in one span 13 y 10 m are fourteen
    Switch("D-06", "440100", "last_day", "2018-07-18", "economic_compensation", "150000", "140000", "Guangdong High Court 2018 No. 2",
           {"as_of": "2019-01-01", "employment": job("2004-09-01"), "pay": {"average_12_months": "10000"},
            "termination": {"ground": "objective_change", "lawful": True}}),
    # eleven months; twenty to the last day
    Switch("D-33", "330100", "filed_on", "2026-08-25", "double_wages", "95700", "174000", "Zhejiang papers repealed; LCL 82(2)",
           {**NO_CONTRACT_IN_HANGZHOU, "employment": job("2020-07-01", "2026-02-28"), "open_ended_owed_from": "2024-07-01",
            "contracts": terms(("2020-07-01", "2024-06-30"))}),
    # October to February, five months of 8,700, unless the worker refused to sign
    Switch("D-75", "110000", "as_of", "2024-04-30", "double_wages", "43500", "0", "BJ534 Q44",
           {**UNSIGNED, "employment": job("2023-09-01", "2024-02-29")}),
    # February to May 2008
    Switch("D-75", "440100", "as_of", "2008-06-23", "double_wages", "34800", "0", "GD08 21",
           {**UNSIGNED, "employment": job("2008-01-01", "2008-05-31")}),
    Switch("JI2 7", "510100", "as_of", "2025-09-01", "double_wages", "43500", "0", "JI2 7",
           {**UNSIGNED, "employment": job("2024-09-01", "2025-02-28")}),
    # nobody had a second wage before February 2008; its first day was a Friday: 8,700 / 21.75
    Switch("LCL 97(2)", "510100", "last_day", "2008-02-01", "double_wages", "0", "400", "LCL 97(2)",
           {"as_of": "2008-06-30", "employment": job("2006-01-01"), "pay": {"monthly": "8700"}, "contracts": []}),
    # expiry brings nothing for the time before 2008, and half a month for the first day after
    Switch("LCL 46(5)", "510100", "last_day", "2008-01-01", "economic_compensation", "0", "5000", "LCL 46(5), 97(3); LL 23, 28",
           {"as_of": "2008-06-30", "employment": job("2006-01-01"), "pay": {"average_12_months": "10000"},
            "termination": {**EXPIRY, "lawful": True}}),
    # six months of 10,000, with half more for a serious illness while F481 6 stood
    Switch("F481", "510100", "last_day", "2017-11-24", "medical_subsidy", "90000", "60000", "F481 6 repealed",
           {"as_of": "2018-06-30", "employment": job("2014-01-01"), "pay": {"average_12_months": "10000"},
            "termination": {"ground": "medical", "lawful": True, "labour_capacity_grade": 7, "illness": "serious",
                            "thirty_days_notice": True}}),
]  # fmt: skip


def on(switch: Switch, day: date) -> dict[str, Any]:
    facts = {"region": switch.region, "given": FIGURES, "as_of": "2026-11-01", **switch.facts}
    if switch.fact == "last_day":
        ends = [
            {**term, "end": day if term["end"] == AT_THE_END else term["end"]} for term in facts.get("contracts", ())
        ]
        over = {"employment": {**facts["employment"], "last_day": day}}
        return {**facts, **over, "contracts": ends} if "contracts" in facts else {**facts, **over}
    return {**facts, switch.fact: day}


@pytest.mark.parametrize("switch", SWITCHES, ids=lambda switch: f"{switch.of} {switch.region} {switch.since}")
def test_the_amount_changes_on_the_day_of_the_law(switch: Switch) -> None:
    since = date.fromisoformat(switch.since)
    for day, expected in ((since - 2 * DAY, switch.before), (since - DAY, switch.before), (since, switch.after)):
        found = assess(Case.model_validate(on(switch, day)), alternatives=False)[switch.kind]
        assert found.amount == Decimal(expected), (day, switch.why)


def test_limitation_of_double_wages_in_zhejiang_turns_with_the_filing() -> None:
    """Eleven months, 2025-04-01 to 2026-02-28, at 8,700; to 2026-08-24 the last month in time brings all in time, then day by day.

    From 2025-08-25 five weekdays of August at 400 and six months are in time, from the day after four weekdays.
    """
    for filed, fallen in (
        ("2026-08-23", 0),
        ("2026-08-24", 0),
        ("2026-08-25", 95_700 - 2_000 - 52_200),
        ("2026-08-26", 95_700 - 1_600 - 52_200),
    ):
        facts = {**NO_CONTRACT_IN_HANGZHOU, "region": "330100", "contracts": [], "filed_on": filed}
        claim = assess(Case.model_validate(facts), alternatives=False)["double_wages"]
        assert (claim.amount, claim.expired) == (95_700, fallen), filed


def test_every_dated_default_of_a_place_is_followed_to_an_amount() -> None:
    """A new dated default needs a row above; D-01 of Zhejiang has the test before this one."""
    rows = {(switch.of, switch.region, switch.since) for switch in SWITCHES} | {("D-01", "330100", "2026-08-25")}
    for found in READINGS.values():
        for place in found.local:
            for day in filter(None, (place.since, place.until and place.until + DAY)):
                assert any(
                    of == found.id and region.startswith(place.region) and since == day.isoformat()
                    for of, region, since in rows
                ), (found.id, place)


# --- what is no claim ---


@pytest.mark.parametrize(
    "ended, is_told", [("2018-12-30", False), ("2018-12-31", False), ("2019-01-01", True), ("2019-01-02", True)]
)
def test_tax_on_severance_is_told_from_2019(ended: str, is_told: bool) -> None:
    """T164, five(1), is in force from 2019-01-01."""
    facts = {
        "region": "510100", "as_of": "2019-08-30", "employment": job("2010-01-01", ended), "given": FIGURES,
        "pay": {"average_12_months": "10000"}, "termination": {"ground": "agreement_employer_proposed", "lawful": True},
    }  # fmt: skip
    told = assess(Case.model_validate(facts)).information
    assert any(found.id == "severance_tax" for found in told) is is_told


@pytest.mark.parametrize(
    "due, interest", [("2014-07-30", "159.25"), ("2014-07-31", "159.25"), ("2014-08-01", "157.50"), ("2014-08-02", "155.75")]
)  # fmt: skip
def test_interest_for_late_performance_runs_from_august_2014(due: str, interest: str) -> None:
    """LPI, in force 2014-08-01: 0.175 ‰ of 10,000 a day, to 2014-10-30 for 91, 91, 90 and 89 days."""
    facts = {
        "region": "510100", "as_of": "2014-10-30", "employment": job("2008-01-01"),
        "judgment_debt": {"principal": "10000", "performance_ends": due},
    }  # fmt: skip
    (found,) = [one for one in assess(Case.model_validate(facts)).information if "interest" in one.id]
    assert found.trace.value == Decimal(interest)
