"""Who there is 责任单位: every unit that the file names, by what it is to the worker; who is responsible for an injury (R-INJ-12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.text import Text
from laborcalc.results.outcome import EMPLOYER

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.injury import Chain
    from laborcalc.hearing.hearing import Hearing

ROLES: dict[str, Text] = {
    "employer": EMPLOYER,
    "dispatcher": Text("劳务派遣单位", "the dispatching employer"),
    "user": Text("用工单位", "the user unit"),
    "boss": Text("招用劳动者的包工头", "the labour contractor who hired"),
    "subcontractor": Text("分包单位", "the subcontractor"),
    "general": Text("施工总承包单位", "the general contractor"),
    "client": Text("建设单位", "the client of the works"),
    "awarding": Text("发包、转包或者分包的单位", "the unit that passed the work on"),
    "lender": Text("被挂靠或者出借执照的单位", "the unit whose name was lent"),
    "related": Text("关联单位", "the related unit"),
    "investor": Text("出资人", "the investor"),
    # of a chain of contracts in the file of an injury
    "subcontract": Text("具备用工主体资格的承包单位", "the contracting unit with capacity"),
    "affiliation": Text("被挂靠单位", "the unit whose name was lent"),
    "several_employers": Text("职工受伤时为之工作的单位", "the unit worked for at that time"),
    "sent_elsewhere": Text("指派单位", "the unit that sent the worker"),
    "borrowed": Text("原用人单位", "the original employer"),
    "successor": Text("承继单位", "the successor"),
    "bankruptcy": Text("破产企业（从破产财产中拨付）", "the bankrupt employer, from the estate"),
}
PERSONS = frozenset(("boss", "investor"))


class Unit(NamedTuple):
    """A unit or a person: what it is to the worker, and its name where the file has one."""

    role: str
    name: str = ""

    @property
    def label(self) -> Text:
        """What it is called, with its name."""
        role = ROLES[self.role]
        return Text(f"{role.zh}（{self.name}）", f"{role.en} ({self.name})") if self.name else role


def dispatched(case: Case) -> bool:
    """Is the worker dispatched, by contract or in fact."""
    job, chain = case.employment, _chain(case)
    if case.dispatch is not None or (job is not None and job.kind == "dispatch"):
        return True
    return chain is not None and chain.kind == "dispatch"


def dispatcher(case: Case) -> Unit:
    """The unit that dispatched."""
    chain = _chain(case)
    named = "" if case.dispatch is None else case.dispatch.dispatcher
    if not named and chain is not None and chain.kind == "dispatch":
        named = next((unit.name for unit in chain.units if unit.name), "")
    return Unit("dispatcher", named)


def user_unit(case: Case) -> Unit:
    """The unit that used the labour."""
    return Unit("user", "" if case.dispatch is None else case.dispatch.user)


def on_site(case: Case) -> list[Unit]:
    """The levels of a building site that are named, from who hired upward, the client last."""
    site = case.site
    if site is None:
        return []
    levels = (Unit(role, getattr(site, role)) for role in ("boss", "subcontractor", "general", "client"))
    return [unit for unit in levels if unit.name]


def employer_of(case: Case) -> Unit:
    """Who owes in the first place: the dispatcher, who hired on a site or below a chain, else the employer."""
    if dispatched(case):
        return dispatcher(case)
    chain = _chain(case)
    lowest = next((unit for unit in on_site(case) if unit.role != "client"), None)
    if lowest is not None:
        return lowest
    if chain is not None and chain.kind == "subcontract":
        unable = next((unit.name for unit in chain.units if unit.capacity is False and unit.name), "")
        if unable:
            return Unit("boss", unable)
    if chain is not None and chain.kind in _THE_EMPLOYER:
        return of_injury(case)
    return Unit("employer")


# What the employer itself is, seen from an injury: it sent or lent the worker, took another over, is bankrupt.
_THE_EMPLOYER = frozenset(("sent_elsewhere", "borrowed", "successor", "bankruptcy"))


def of_injury(case: Case) -> Unit:
    """The unit that the file of an injury names as responsible, with its name where it has one."""
    chain = _chain(case)
    assert chain is not None  # asked for where there is one
    able = [unit.name for unit in chain.units if unit.capacity is not False and unit.name]
    return Unit(chain.kind, able[0] if able else "")


def in_chain(case: Case) -> list[Unit]:
    """The units above the one that hired without capacity, off a building site: they passed the work on, or lent their name."""
    found = [Unit(unit.role, unit.name) for unit in case.other_units if unit.role in ("awarding", "lender")]
    chain = _chain(case)
    if chain is not None and chain.kind in ("subcontract", "affiliation"):
        found += [Unit(chain.kind, unit.name) for unit in chain.units if unit.capacity is not False]
    return list(dict.fromkeys(found))


def of_role(case: Case, role: str) -> list[Unit]:
    """The other units that the file lists in that role."""
    return [Unit(unit.role, unit.name) for unit in case.other_units if unit.role == role]


def _chain(case: Case) -> Chain | None:
    return None if case.injury is None else case.injury.chain


# --- an injury (R-INJ-12) ---


def responsible(hearing: Hearing) -> Text:
    """The unit that has to answer for an injury: the employer, or another one of the chain (R-INJ-12)."""
    case, chain = hearing.case, _chain(hearing.case)
    if chain is None:
        return _above_who_hired(case)
    if chain.units and all(unit.capacity is False for unit in chain.units):
        hearing.warn("NO_RESPONSIBLE_UNIT", _NO_UNIT)
    return dispatcher(case).label if chain.kind == "dispatch" else of_injury(case).label


def _above_who_hired(case: Case) -> Text:
    """On a site the lowest unit with capacity above the labour contractor, in another trade the one that passed the work on."""
    site = case.site
    if dispatched(case):
        return dispatcher(case).label
    if site is not None and site.boss:
        levels = [Unit("general", site.general)]
        if site.subcontractor_qualified is not False:
            levels.insert(0, Unit("subcontractor", site.subcontractor))
        return next((unit.label for unit in levels if unit.name), EMPLOYER)
    above = in_chain(case)
    return above[0].label if above else employer_of(case).label


_NO_UNIT = Text(
    "承发包各方中没有具备用工主体资格的单位，承担责任的单位须另行查明",
    "no unit of the chain has the capacity to employ: who is responsible must still be found",
)
