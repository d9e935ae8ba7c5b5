"""What an application says of the claims 请求的写法: worked out by the rules, in Chinese, for the view that lays it out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from laborcalc.foundation.citation import Article
    from laborcalc.foundation.terms import Kind
    from laborcalc.foundation.text import Message, Text
    from laborcalc.foundation.trace import Quantity
    from laborcalc.results.burden import Burden
    from laborcalc.results.schedule import Combination


@dataclass(frozen=True, slots=True)
class Pleading:
    """One claim.

    Attributes:
        heading: what its kind is called.
        name: what this claim is called, by what is in it.
        period: its time, as far as the file says it.
        told: the sentence on the facts, with `{employer}`, `{period}` and `{sum}`; empty where the ending tells it.
        parts: its sub-lines with their sums.
        burden: who proves what, with the pieces that it usually rests on.
    """

    heading: str
    name: str
    period: str
    told: str
    parts: tuple[tuple[Message | Text, Quantity], ...]
    burden: Burden


class Order(NamedTuple):
    """What is asked for beside money: its code, its words with `{employer}`, its articles; some only once the employment ended."""

    code: str
    text: str
    cites: tuple[str, ...]
    after_the_end: bool = True


class Party(NamedTuple):
    """Whom the application names beside the worker: as payers are called, what it is, its name, a person or not, only a third party."""

    label: Text
    role: str
    name: str
    person: bool
    third: bool


@dataclass(frozen=True, slots=True)
class Pleadings:
    """All claims of a case.

    Attributes:
        ended: 解除 or 终止, by the ground.
        claims: by kind.
        combinations: those of the case as if limitation were not pleaded, which is for the other side (JI2 20).
        parties: the respondents in order, who hired first, and the third parties.
        orders: what is asked for beside money.
        unlawful: why the ending was unlawful, with what forbids it; `None` where it is not said to be.
    """

    ended: str
    claims: Mapping[Kind, Pleading]
    combinations: tuple[Combination, ...]
    parties: tuple[Party, ...]
    orders: tuple[Order, ...] = ()
    unlawful: Message | None = None
    forbidden_by: tuple[Article, ...] = ()
