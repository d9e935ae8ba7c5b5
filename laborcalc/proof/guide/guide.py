"""The shape of what a situation asks for 用工情形: what to look for first, which law, what will be held against it."""

from __future__ import annotations

from typing import NamedTuple

from laborcalc.foundation.terms import EvidenceKind

Wanted = tuple[EvidenceKind, str, str]  # kind, why it matters here in Chinese, in English
Note = tuple[str, str, tuple[str, ...]]  # what applies in Chinese, in English, ids of articles


class Guide(NamedTuple):
    """What to look for in a situation, in order; the law that applies to it; the objections to be ready for."""

    wanted: tuple[Wanted, ...]
    law: tuple[Note, ...]
    against: tuple[EvidenceKind, ...]
