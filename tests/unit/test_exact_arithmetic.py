"""No decimal is computed in the context of the caller: the check finds operators, and whole outputs do not move."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from decimal import Context, Decimal, DefaultContext, Inexact, localcontext
from pathlib import Path
from typing import Any

import pytest
import yaml
from mypy import build
from mypy.modulefinder import BuildSource
from mypy.options import Options

from laborcalc import Case, assess, compare, read_timesheet
from laborcalc.benefits import benefits
from laborcalc.checklist import checklist
from laborcalc.text import Text
from laborcalc.trace import DAY, DAYS_PER_MONTH, ONE, YUAN_PER_MONTH, Quantity, fact, law
from laborcalc.views.application.wording import formula
from laborcalc.views.steps import headline

ROOT = Path(__file__).resolve().parents[2]

# --- the check ---

PLANTED = """
from decimal import Context, Decimal
def f(a: Decimal, b: Decimal | None, n: int, x: float) -> object:
    a + 1
    n - a
    a *= a
    -a
    abs(a)
    round(a, 2)
    sum([a, a])
    f"{a:.2f}"
    a.quantize(a)
    assert b is not None
    b // a
    # what is exact, or no decimal
    a < n, max(a, a), min(a, 0), int(a), f"{a:,f}", str(a), a.copy_abs(), hash(a), n + 1, x / 2, sum([n]), f"{x:.2f}"
    a.quantize(a, context=Context(prec=50)), a == n, bool(a), Decimal(n), divmod(n, 2), round(x, 1)
    return a
"""


def test_every_operator_on_a_decimal_is_found_outside_money(tmp_path: Path) -> None:
    sources = []
    for module in ("planted", "laborcalc.foundation.money"):
        path = tmp_path / f"{module.replace('.', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PLANTED, encoding="utf-8")
        sources.append(BuildSource(str(path), module))
    options = Options()
    options.config_file = str(ROOT / "pyproject.toml")
    options.plugins = [str(ROOT / "scripts" / "exact_arithmetic.py")]
    options.incremental = False
    errors = build.build(sources, options).errors
    # A reversed operator and an overloaded `sum` are refused as no operation on these types at all.
    lines = {int(found[1]) for found in map(re.compile(r".*planted\.py:(\d+): error").match, errors) if found}
    assert lines == {4, 5, 6, 7, 8, 9, 10, 11, 12, 14}
    assert sum("[exact-arithmetic]" in error for error in errors) >= 8
    assert not any("money.py" in error and "[exact-arithmetic]" in error for error in errors)


def test_make_types_asks_for_it() -> None:
    assert '"scripts/exact_arithmetic.py"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


# --- whole outputs ---

FOREIGN = Context(prec=2, traps=[Inexact])  # whatever is computed in it raises, unless two digits hold it


def cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every example and every decision of the repository."""
    for path in (*sorted((ROOT / "examples").glob("*.yaml")), *sorted((ROOT / "tests" / "cases").glob("*/*.yaml"))):
        facts = yaml.safe_load(path.read_text(encoding="utf-8"))
        facts = facts.get("case", facts) if isinstance(facts, dict) else None
        if isinstance(facts, dict) and "region" in facts:
            yield path.stem, facts


def outputs(facts: dict[str, Any]) -> list[str]:
    """All that is printed of a case, in all forms."""
    case = Case.model_validate(facts)
    result = assess(case)
    said = [result.model_dump_json(procedure=True), result.to_text("zh", full=True), result.to_html("en")]
    employer = assess(case, side="employer", alternatives=False)
    said += [employer.model_dump_json(), employer.to_markdown("en")]
    application = result.claims_list()
    said += [application.to_markdown(), str(application.notes)]
    if result.spread is not None:
        said += [result.spread.to_text("en"), result.spread.to_html("zh"), result.spread.to_markdown("zh")]
    if result.relationship is not None:
        said += [json.dumps(result.relationship.to_dict(), default=str), result.relationship.to_html("zh")]
    if case.injury is not None:
        page = benefits(case, years=10)
        said += [
            page.to_text("zh"),
            page.to_html("en"),
            page.to_markdown("zh"),
            json.dumps(page.to_dict(), default=str),
        ]
    return said


def compared(facts: dict[str, Any]) -> list[str]:
    found = compare(Case.model_validate(facts))
    return [found.to_html("zh"), found.to_text("en"), json.dumps(found.to_dict(), default=str)]


def of_timesheet() -> list[str]:
    read = read_timesheet(ROOT / "examples" / "timesheet.csv", rest="1")
    return [read.to_text("zh"), read.to_html("en"), checklist("platform_rider").to_html("zh")]


def everywhere_the_same(make: Callable[[], list[str]]) -> None:
    with localcontext(DefaultContext):
        here = make()
    with localcontext(FOREIGN):
        assert make() == here


@pytest.mark.parametrize("facts", [pytest.param(facts, id=name) for name, facts in cases()])
def test_a_case_comes_out_the_same_in_every_context(facts: dict[str, Any]) -> None:
    everywhere_the_same(lambda: outputs(facts))


@pytest.mark.parametrize("name", ["three-workers", "disputed-relationship"])
def test_a_comparison_comes_out_the_same(name: str) -> None:
    facts = yaml.safe_load((ROOT / "examples" / f"{name}.yaml").read_text(encoding="utf-8"))
    everywhere_the_same(lambda: compared(facts))


def test_a_timesheet_comes_out_the_same() -> None:
    everywhere_the_same(of_timesheet)


# --- equal or rounded ---


def test_what_is_exact_is_printed_as_equal() -> None:
    """27,576.10 × 6 = 165,456.60 = 21.75 × 7,607.20, by hand; the quotient alone has no end."""
    words = Text("数", "number")
    wage = fact(Decimal("27576.10"), YUAN_PER_MONTH, "pay.monthly", words)
    daily: Quantity = wage / law("21.75", DAYS_PER_MONTH, words)
    owed = (daily * law(3, DAY, words) * law(2, ONE, words)).rounded()
    assert owed.arithmetic() == "27,576.10 ÷ 21.75 × 3 × 2 = 7,607.20"
    assert formula(owed) == "27,576.10 ÷ 21.75 × 3 × 2 = 7,607.20"
    named = (daily * law(3, DAY, words) * law(2, ONE, words)).named(words).rounded()
    assert headline(named, "en") == "27,576.10 ÷ 21.75 × 3 × 2 = 7,607.20"
    third = (wage * law(1, DAY, words) / law(7, DAY, words)).rounded()  # 3,939.442857…
    assert third.arithmetic() == "27,576.10 × 1 ÷ 7 ≈ 3,939.44"
