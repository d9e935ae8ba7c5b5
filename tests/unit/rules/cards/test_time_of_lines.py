"""The time of a claim in an application: what touches is one time, what lies inside another adds nothing."""

from __future__ import annotations

import pytest

from laborcalc.assessment import assess
from laborcalc.facts.case import Case


@pytest.mark.parametrize(
    ("spans", "words"),
    [
        ([("01-01", "01-31"), ("01-10", "01-20")], "支付2026年1月拖欠的"),  # inside it
        ([("01-01", "01-31"), ("02-01", "02-28")], "支付2026年1月至2月拖欠的"),  # the day after
        ([("02-01", "02-28"), ("01-01", "01-31")], "支付2026年1月至2月拖欠的"),
        ([("01-01", "01-31"), ("03-01", "03-31")], "支付2026年1月、2026年3月拖欠的"),  # a month between
        (
            [("01-01", "01-31"), ("03-01", "03-31"), ("04-01", "04-30")],
            "支付2026年1月、2026年3月至4月拖欠的",
        ),  # the last two touch
        ([("01-01", "01-30"), ("02-01", "02-28")], "支付2026年1月1日至1月30日、2026年2月拖欠的"),  # a day between
    ],
)
def test_the_time_of_the_arrears(spans: list[tuple[str, str]], words: str) -> None:
    arrears = [{"start": f"2026-{start}", "end": f"2026-{end}", "due": "100"} for start, end in spans]
    case = {"region": "360000", "as_of": "2026-11-21", "employment": {"start": "2025-01-01"}, "arrears": arrears}
    document = assess(Case.model_validate(case)).claims_list()
    assert words in next(line.text for line in document.claims if line.code == "unpaid_wages")
