"""Rows pasted as text 粘贴的表格: out of a spreadsheet, a bank's page or a chat, into cells under the columns of a question."""

from __future__ import annotations

import re
from typing import NoReturn

from laborcalc.asking.question import Column, Question
from laborcalc.foundation.errors import refuse
from laborcalc.foundation.text import Text
from laborcalc.written.dictionary import place_at, plain
from laborcalc.written.reader import takes

_SPACES = re.compile(r"[ \u3000]+")
_DELIMITERS = ("\t", "|", ";", "；", "，", ",")


def rows_of(text: str, asked: Question) -> list[dict[str, str]]:
    """The rows of a text: under the columns that its first line names; else each cell under the next column that can hold it.

    Raises:
        BadCase: `CELLS`: a row has more cells than columns can hold.

    >>> from laborcalc.asking.question import question
    >>> rows_of("月份\\t应得工资\\n2024年3月\\t8000", question("pay.payslips"))
    [{'month': '2024年3月', 'due': '8000'}]
    >>> rows_of("2026-03-02 3", question("overtime"))
    [{'on': '2026-03-02', 'hours': '3'}]
    """
    lines = [_cells(line) for line in text.splitlines() if line.strip()]
    names = [_named(cell, asked.columns) for cell in lines[0]]
    if all(names):
        return [_under(cells, names, asked, number) for number, cells in enumerate(lines[1:])]
    return [_in_order(cells, asked, number) for number, cells in enumerate(lines)]


def _cells(line: str) -> list[str]:
    """By the delimiter that the line holds, spaces where it holds none."""
    for delimiter in _DELIMITERS:
        if delimiter in line:
            return [cell.strip() for cell in line.strip(delimiter if delimiter == "|" else "").split(delimiter)]
    return _SPACES.split(line.strip())


def _named(cell: str, columns: tuple[Column, ...]) -> str | None:
    word = plain(cell)
    return next((column.name for column in columns if word in map(plain, (column.name, *column.title))), None)


def _under(cells: list[str], names: list[str | None], asked: Question, number: int) -> dict[str, str]:
    if len(cells) > len(names):
        _refuse(cells, asked, number)
    return {name: cell for name, cell in zip(names, cells, strict=False) if name and cell}


def _in_order(cells: list[str], asked: Question, number: int) -> dict[str, str]:
    """Each cell under the next column that can hold it; one that none can hold goes where the order puts it, to be asked back."""
    row: dict[str, str] = {}
    left = list(asked.columns)
    for cell in cells:
        fits = next((place for place, column in enumerate(left) if _holds(asked.id, column, cell)), 0)
        if not left:
            _refuse(cells, asked, number)
        column, left = left[fits], left[fits + 1 :]
        row |= {column.name: cell} if cell else {}
    return row


def _holds(id: str, column: Column, cell: str) -> bool:
    return not cell or takes(place_at(id).item.field(column.name), cell)


def _refuse(cells: list[str], asked: Question, number: int) -> NoReturn:
    columns = asked.columns
    order = Text("、".join(column.title.zh for column in columns), ", ".join(column.title.en for column in columns))
    refuse(
        "CELLS",
        Text(
            f"第{number + 1}行的{len(cells)}格放不进各栏",
            f"row {number + 1}: {len(cells)} cells do not fit the columns",
        ),
        Text(
            f"首行写栏名，或者按次序写：{order.zh}",
            f"name the columns in the first line, or keep to their order: {order.en}",
        ),
        f"{asked.id}.{number}",
    )
