"""Rows pasted as text 粘贴的表格: out of a spreadsheet, a bank's page or a chat, into cells under the columns of a question."""

from __future__ import annotations

import re

from laborcalc.asking.question import Column, Question
from laborcalc.foundation.errors import refuse
from laborcalc.foundation.text import Text
from laborcalc.written.dictionary import plain

_SPACES = re.compile(r"[ \u3000]+")
_DELIMITERS = ("\t", "|", ";", "；", "，", ",")


def rows_of(text: str, asked: Question) -> list[dict[str, str]]:
    """The rows of a text: under the columns that its first line names, else in the order of the columns.

    Raises:
        BadCase: `CELLS`: a row has more cells than there are columns.

    >>> from laborcalc.asking.question import question
    >>> rows_of("月份\\t应得工资\\n2024年3月\\t8000", question("pay.payslips"))
    [{'month': '2024年3月', 'due': '8000'}]
    """
    lines = [_cells(line) for line in text.splitlines() if line.strip()]
    names = [_named(cell, asked.columns) for cell in lines[0]]
    if all(names):
        lines = lines[1:]
    else:
        names = [column.name for column in asked.columns]
    return [_row(cells, names, asked, number) for number, cells in enumerate(lines)]


def _cells(line: str) -> list[str]:
    """By the delimiter that the line holds, spaces where it holds none."""
    for delimiter in _DELIMITERS:
        if delimiter in line:
            return [cell.strip() for cell in line.strip(delimiter if delimiter == "|" else "").split(delimiter)]
    return _SPACES.split(line.strip())


def _named(cell: str, columns: tuple[Column, ...]) -> str | None:
    word = plain(cell)
    return next((column.name for column in columns if word in map(plain, (column.name, *column.title))), None)


def _row(cells: list[str], names: list[str | None], asked: Question, number: int) -> dict[str, str]:
    if len(cells) > len(names):
        order = Text(
            "、".join(column.title.zh for column in asked.columns),
            ", ".join(column.title.en for column in asked.columns),
        )
        refuse(
            "CELLS",
            Text(
                f"第{number + 1}行有{len(cells)}格，栏只有{len(names)}个",
                f"row {number + 1} has {len(cells)} cells for {len(names)} columns",
            ),
            Text(
                f"首行写栏名，或者按次序写：{order.zh}",
                f"name the columns in the first line, or keep to their order: {order.en}",
            ),
            f"{asked.id}.{number}",
        )
    return {name: cell for name, cell in zip(names, cells, strict=False) if name and cell}
