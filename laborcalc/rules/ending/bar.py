"""The shape of a bar 不得解除、终止的情形: why an ending is unlawful whatever the employer proves of its ground."""

from __future__ import annotations

from typing import NamedTuple

from laborcalc.foundation.text import Message


class Bar(NamedTuple):
    """Why an ending is unlawful whatever the employer proves of its ground, and the articles that decide it.

    `by_dates`: it follows from dates of the file alone, so it outweighs the word that the ending was lawful. `in_doubt`: no text
    says that the breach makes the ending unlawful, so both answers are worked out.
    """

    why: Message
    cites: tuple[str, ...]
    by_dates: bool = False
    in_doubt: bool = False
