"""Who proves what, and who holds the proof 举证责任: plain data on the card of each claim."""

from __future__ import annotations

from typing import NamedTuple

from laborcalc.foundation.text import Text

WORKER = Text("申请人", "the worker")
EMPLOYER = Text("被申请人", "the employer")
OUTSIDE = Text("第三方", "a third party")
PUBLIC = Text("国家机关或公共机构", "a public body")


class Proof(NamedTuple):
    """A piece that a claim usually rests on: what it is, which fact it proves, who holds it."""

    name: Text
    fact: Text
    holder: Text


class Burden(NamedTuple):
    """Who proves what for a claim, under which articles; `local` adds those of a place (GB/T 2260 prefix)."""

    text: Text
    cites: tuple[str, ...]
    proofs: tuple[Proof, ...]
    local: tuple[tuple[str, str], ...] = ()
