"""What the claims of this family share 损失请求的共同部分: the outcome, what arbitration does not take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.hearing.runs import was_paid_for
from laborcalc.results.outcome import NOT_ACCEPTED, Award, Elsewhere, Line, Monthly, NotDue, Outcome, Range

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing


def awarded(
    kind: Kind,
    sum: Quantity,
    name: Text,
    cites: tuple[Article, ...],
    rule: str,
    *,
    lines: tuple[Line, ...] = (),
    monthly: tuple[Monthly, ...] = (),
    range: Range | None = None,
) -> Outcome:
    """The sum, rounded once; where nothing is left of it, that."""
    named = sum.rounded().named(name, *cites, rule=rule)
    if not named.value and not monthly and not was_paid_for(named):
        return NotDue(kind=kind, reason=Message("NOTHING_LEFT", _NOTHING), cites=cites)
    return Award(
        kind=kind, trace=named, cites=cites, lines=lines if len(lines) > 1 else (), monthly=monthly, range=range
    )


_NOTHING = Text("没有损失，或者已经得到全部待遇", "there is no loss, or all of the benefit was had")


def not_taken(hearing: Hearing, kind: Kind, why: Text, *cites: str) -> NotDue:
    """What the administration decides, with its own time."""
    return NotDue(
        kind=kind,
        reason=Message(NOT_ACCEPTED, why),
        cites=hearing.cite(*cites),
        elsewhere=Elsewhere(_AGENCY, _TWO_YEARS, hearing.cite("SI 63", "LSR 20")),
    )


_AGENCY = Text("社会保险费征收机构、社会保险行政部门", "the collection agency and the social-insurance authority")
_TWO_YEARS = Text(
    "劳动保障监察的查处时效为二年，自违法行为终了之日起算；经办机构办理补缴另依其规定",
    "labor inspection acts within two years from the end of the breach; the agency takes back-payments by its own rules",
)
