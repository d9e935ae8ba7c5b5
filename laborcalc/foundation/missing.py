"""What a rule needs and was not told 缺少的事实: raised where it is needed, and at the border the outcome `Needs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.foundation.trace import Quantity


DISCRETION = "DISCRETION"  # the code of a gap that no fact fills: the tribunal settles the sum


class Gap(NamedTuple):
    """A fact or figure that a rule needs and does not have.

    `candidates` are figures that are known but not certain enough to be used unasked: the caller confirms one by
    stating it in `given`.
    """

    code: str
    path: str
    what: Text
    why: Text
    candidates: tuple[Quantity, ...] = ()


class Missing(Exception):
    """Raised inside a rule when a fact is needed and absent; becomes `Needs` (never a silent default)."""

    def __init__(self, *gaps: Gap) -> None:
        self.gaps = gaps
        super().__init__(", ".join(gap.path for gap in gaps))
