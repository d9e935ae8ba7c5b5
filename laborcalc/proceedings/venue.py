"""Venue 管辖 (R-PROC-04; MAL 21, AR 8): the place of performance, or the employer's seat."""

from __future__ import annotations

from collections.abc import Iterator

from laborcalc.foundation.text import Text
from laborcalc.law.regions import find_region
from laborcalc.proceedings.filing import Filing
from laborcalc.results.procedure import Hint, Venue, Venues


def venues(filing: Filing) -> Venues:
    """Where to file: the two places of MAL 21; where both were seized, that of performance (R-PROC-04)."""
    cites = filing.cite("MAL 21", "AR 8")
    case = filing.case
    places = [Venue(find_region(case.region), "performance", cites)]
    if case.employer_seat not in (None, case.region):
        assert case.employer_seat is not None
        places.append(Venue(find_region(case.employer_seat), "seat", cites))
    return Venues(tuple(places), filing.held(_hints(filing, places)))


def _hints(filing: Filing, places: list[Venue]) -> Iterator[Hint]:
    first, last = places[0].place.name, places[-1].place.name
    if len(places) > 1:
        yield filing.hint("VENUE_EITHER", _EITHER, "MAL 21", "AR 8", performance=first, seat=last)
    elif filing.case.employer_seat is None:
        yield filing.hint("VENUE_SEAT_UNKNOWN", _SEAT_UNKNOWN, "MAL 21", "AR 8", performance=first)
    else:
        yield filing.hint("VENUE_ONE", _ONE, "MAL 21", "AR 8", performance=first)
    yield filing.hint("VENUE_COURT", _COURT, "JI1 3", "AR 8")
    if filing.is_in("11"):
        yield filing.hint("VENUE_POSTED", _POSTED, "BJ534 Q8")


_EITHER = Text(
    "可以在劳动合同履行地{performance}申请，也可以在用人单位所在地{seat}申请；双方分别向两地申请的，由履行地{performance}管辖",
    "file at the place of performance, {performance}, or at the employer's seat, {seat}; where both were seized, {performance} as the place of performance prevails",
)
_SEAT_UNKNOWN = Text(
    "劳动合同履行地是{performance}；用人单位所在地不同的，也可以在那里申请（请填写用人单位所在地）",
    "the place of performance is {performance}; if the employer's seat is elsewhere, that is open too (state the seat of the employer)",
)
_ONE = Text(
    "劳动合同履行地与用人单位所在地都是{performance}",
    "the place of performance and the employer's seat are both {performance}",
)
_COURT = Text(
    "履行地以实际工作地为准；有多个履行地的，由最先受理的管辖；履行地不明的，由用人单位所在地管辖；受理后情况变化不影响管辖。不服裁决起诉的，也是这两个地方的法院",
    "the place of performance is where the work is really done; of several, the one that accepted first hears the case; where it is unclear, the seat does; a later move changes nothing. The courts of the same two places hear the suit",
)
_POSTED = Text(
    "北京：长期外派、当地没有办事机构的劳动者，以其居住地为履行地",
    "Beijing: for a worker posted elsewhere for long without an office there, the residence there is the place of performance",
)
