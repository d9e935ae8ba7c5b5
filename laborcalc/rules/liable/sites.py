"""Who answers for wages on a building site 工程建设领域 (R-EMP-10; NMG 29, 30, 36, 37): no relation is needed, wages alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation.money import figure
from laborcalc.foundation.text import Text
from laborcalc.results.outcome import Payer
from laborcalc.rules.liable.time import JI2_FROM, NMG_FROM, migrant, worked_until
from laborcalc.rules.liable.units import Unit

if TYPE_CHECKING:
    from laborcalc.facts.parties import Site
    from laborcalc.hearing.hearing import Hearing


def above_on_site(hearing: Hearing, *, wages: bool) -> Iterator[Payer]:
    """Subcontractor, general contractor and client, for wages; before 2020-05-01 only what the law of labour itself says (R-EMP-10)."""
    site = hearing.case.site
    if site is None or not wages:
        return
    if site.boss and site.subcontractor:
        yield _gave_to_boss(hearing, Unit("subcontractor", site.subcontractor))
    if worked_until(hearing) >= NMG_FROM and migrant(hearing):
        yield from _general(hearing, site)
        yield from _client(hearing, site)
    elif site.boss and site.general and not site.subcontractor:
        yield _gave_to_boss(hearing, Unit("general", site.general))


def _gave_to_boss(hearing: Hearing, unit: Unit) -> Payer:
    """It gave the work to a person who may not employ: jointly with him (LCL 94; NMG 19(1) refers to it)."""
    newer = ("JI2 1",) if hearing.case.as_of >= JI2_FROM else ("N12 4",)
    of_migrants = ("NMG 19(1)",) if worked_until(hearing) >= NMG_FROM else ()
    return Payer(unit.label, "joint", hearing.cite(*newer, *of_migrants, "LCL 94"))


def _general(hearing: Hearing, site: Site) -> Iterator[Payer]:
    """It pays first what the subcontractor owes (30), and clears what one owes to whom it gave the work without capacity (36)."""
    if not site.general:
        return
    cites = []
    if site.subcontractor:
        cites.append("NMG 30(3)")
    if site.subcontractor_qualified is False or (site.boss and not site.subcontractor):
        cites.append("NMG 36(1)")
    if cites:
        yield Payer(Unit("general", site.general).label, "first", hearing.cite(*cites))


def _client(hearing: Hearing, site: Site) -> Iterator[Payer]:
    """It clears what it caused by unlawful works or an incapable contractor, and else advances up to the price that it owes."""
    if not site.client:
        return
    client = Unit("client", site.client).label
    incapable = not site.general and ((site.boss and not site.subcontractor) or site.subcontractor_qualified is False)
    cites = (*(("NMG 37",) if site.unlawful else ()), *(("NMG 36(1)",) if incapable else ()))
    if cites:
        yield Payer(client, "first", hearing.cite(*cites))
    elif site.client_paid is False:
        yield Payer(client, "advance", hearing.cite("NMG 29(2)"))
        if site.price_due is None:
            hearing.warn("PRICE_DUE_UNKNOWN", _PRICE)
        else:
            hearing.assume("ADVANCE_UP_TO", _UP_TO, sum=figure(site.price_due, 2))


_UP_TO = Text(
    "建设单位先行垫付以未结清的工程款{sum}元为限",
    "the client advances no more than the {sum} yuan of the price that it still owes",
)
_PRICE = Text(
    "建设单位先行垫付以未结清的工程款为限，该数额未填",
    "the client advances no more than the price that it still owes, which is not stated",
)
