"""What a writer may have meant 相近的栏目与选项: the nearest fields and choices, by their names and titles.

>>> choices("termination.ground", "裁员").zh
'经济性裁员（redundancy）；另有32项'
>>> field("pay.overtime_bas").en.split(", ")[0]
'overtime_base (base of overtime pay)'
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from laborcalc.foundation.text import Text
from laborcalc.written.dictionary import at, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

_NEAR = 0.5
_MOST, _FEW = 4, 8
Row = tuple[str, str, str]  # as the file has it, what it is called in Chinese, in English


def choices(path: str, written: str) -> Text | None:
    """The choices of a field: all where there are few, else the nearest; `None` where it is no field with choices."""
    rows = list(at(path).choices())
    return of(written, rows) if rows else None


def of(written: str, rows: list[Row]) -> Text:
    """Of these choices all where they are few, else the nearest."""
    near = _nearest(written, rows)
    if len(rows) <= _FEW:
        return _said([*near, *(row for row in rows if row not in near)], 0)
    return _said(near or rows[:_MOST], len(rows) - len(near or rows[:_MOST]))


def field(path: str) -> Text | None:
    """The fields whose names come near the last part of a path; `None` where none does."""
    above, _, name = path.rpartition(".")
    near = _nearest(name, list(at(above).fields()))
    return _said(near[:2], 0) if near else None


def _nearest(word: str, rows: Iterable[Row]) -> list[Row]:
    ranked = sorted(((max(_likeness(word, name) for name in row), row) for row in rows), key=lambda pair: -pair[0])
    return [row for likeness, row in ranked if likeness >= _NEAR][:_MOST]


def _likeness(word: str, name: str) -> float:
    word, name = plain(word), plain(name)
    if len(word) > 1 and word in name:
        return 0.6 + 0.4 * len(word) / len(name)
    return SequenceMatcher(None, word, name).ratio()


def _said(rows: list[Row], more: int) -> Text:
    zh, en = (
        "、".join(f"{title}（{name}）" for name, title, _ in rows),
        ", ".join(f"{name} ({title})" for name, _, title in rows),
    )
    if more:
        zh, en = f"{zh}；另有{more}项", f"{en}; {more} more"
    return Text(zh, en)
