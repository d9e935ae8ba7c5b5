"""A bounded run of the fuzz over every door; `make fuzz` runs longer and elsewhere."""

from __future__ import annotations

import pytest

from tests.fuzz import DOORS, fuzz

RUNS, SEED = 150, 20260101


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
def test_only_a_bad_case_leaves_the_door(door) -> None:
    answers = fuzz(RUNS, SEED, (door,))
    assert answers.total() == RUNS
    assert answers["taken"] and len(answers) > 3  # it is not stopped at the first check
