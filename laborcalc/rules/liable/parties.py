"""Whom the papers name 当事人: the respondents in order, and as third parties those who answer for nothing that is asked for (MAL 22, 23)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from laborcalc.results.outcome import Award, Outcome
from laborcalc.results.pleading import Party
from laborcalc.rules.liable.units import (
    PERSONS,
    ROLES,
    Unit,
    dispatched,
    employer_of,
    in_chain,
    of_injury,
    of_role,
    on_site,
    user_unit,
)

if TYPE_CHECKING:
    from laborcalc.facts.case import Case


def parties_of(case: Case, claims: Iterable[Outcome]) -> tuple[Party, ...]:
    """Who hired comes first; whoever answers for a claim is a respondent, of dispatch both units always (MAL 22)."""
    awards = [claim for claim in claims if isinstance(claim, Award)]
    liable = {payer.name for award in awards for payer in award.payers}
    hired, *others = _everyone(case)
    asked = [unit for unit in others if not awards or unit.label in liable or unit.role == "user"]
    third = [unit for unit in others if unit not in asked]
    return (*(_party(unit, third=False) for unit in (hired, *asked)), *(_party(unit, third=True) for unit in third))


def _everyone(case: Case) -> list[Unit]:
    """All whom the file names, from who hired upward, each once."""
    found = [employer_of(case), *([user_unit(case)] if dispatched(case) else []), *on_site(case)]
    if case.injury is not None and case.injury.chain is not None and case.injury.chain.kind == "several_employers":
        found.append(of_injury(case))
    found += [*in_chain(case), *of_role(case, "related"), *of_role(case, "investor")]
    return list(dict.fromkeys(found))


def _party(unit: Unit, *, third: bool) -> Party:
    role = "" if unit.role == "employer" else ROLES[unit.role].zh
    return Party(unit.label, role, unit.name, unit.role in PERSONS, third)
