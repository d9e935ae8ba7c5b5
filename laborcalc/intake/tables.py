"""Where rows come from 数据来源: a CSV file, a data frame or a list of rows, as cells under the names of their columns."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO
from itertools import zip_longest
from pathlib import Path
from typing import Any, NamedTuple

from laborcalc.facts.files import bytes_of, text_of
from laborcalc.facts.hours import Shift
from laborcalc.foundation.errors import refuse
from laborcalc.foundation.text import Text
from laborcalc.intake.values import printed

_DELIMITERS = ",;\t"
MOST_ROWS = 100_000  # of a data frame or a list; about 2 kB of memory each
_SHORTER = Text("请拆分文件，或者只留用得着的栏", "divide the file, or keep the columns that are needed")


Cells = list[tuple[str | None, Any]]  # under the names of their columns; `None` for a cell beyond the last of them
Row = tuple[int, Cells | None, Any]  # its number, its cells, what was found


class _Table(NamedTuple):
    """The rows of a source, and the names of its columns."""

    columns: tuple[str, ...]
    rows: list[Row]


def table_of(source: Any) -> _Table:
    """The rows of a source, whatever it is; raises `BadCase` for one that holds none."""
    if isinstance(source, (str, Path)):
        return _of_csv(text_of(bytes_of(Path(source)), kindly=True, shorter=_SHORTER))
    if (hasattr(source, "to_dicts") or hasattr(source, "to_dict")) and hasattr(source, "columns"):
        return _of_frame(source)
    if isinstance(source, (list, tuple)):
        _bounded(len(source))
        return _of_records(source)
    refuse(
        "SOURCE",
        Text(f"不能从 {type(source).__name__} 读取表格", f"no table is read from {type(source).__name__}"),
        Text("请给出CSV文件路径、数据框或行的列表", "give the path of a CSV file, a data frame or a list of rows"),
    )


def _bounded(rows: int) -> None:
    """What is held in memory ends somewhere, as a file does."""
    if rows > MOST_ROWS:
        refuse(
            "TOO_MANY",
            Text(f"共{rows}行，一次至多读取{MOST_ROWS}行", f"{rows} rows; at most {MOST_ROWS} are read at once"),
            Text("请先筛选，如按人员或年度", "select rows first, such as those of a person or a year"),
        )


def _of_frame(frame: Any) -> _Table:
    names = [str(name) for name in frame.columns]
    name, times = next(iter(Counter(names).most_common(1)), ("", 0))
    if times > 1:
        refuse(
            "COLUMN_TWICE",
            Text(f"有两栏同名“{printed(name)}”", f'two columns are named "{printed(name)}"'),
            Text("请只留一栏，或者改名", "keep one of them, or rename it"),
        )
    if hasattr(frame, "__len__"):  # before its rows are copied
        _bounded(len(frame))
    records = frame.to_dicts() if hasattr(frame, "to_dicts") else frame.to_dict("records")
    return _Table(tuple(names), _of_records(records).rows)


def _of_records(records: Iterable[Any]) -> _Table:
    rows: list[Row] = []
    for number, found in enumerate(records, 1):
        cells = _cells(found)
        rows.append((number, cells, found if cells is None else None))
    return _Table(tuple(dict.fromkeys(name or "" for _, cells, _ in rows for name, _ in cells or ())), rows)


def _cells(found: Any) -> Cells | None:
    if isinstance(found, Shift):
        return list(found.__dict__.items())
    if not isinstance(found, Mapping):
        return None
    return [(name if isinstance(name, str) else printed(name), cell) for name, cell in found.items()]


def _of_csv(text: str) -> _Table:
    """The rows under the first line that holds anything, each with the line on which it begins."""
    lines = _lines(text)
    names = next((cells for _, cells in lines if any(cell.strip() for cell in cells)), None)
    if names is None:
        refuse(
            "EMPTY", Text("文件是空的", "the file is empty"), Text("首行应为栏名", "the first line names the columns")
        )
    columns = [name.strip() or f"#{place}" for place, name in enumerate(names, 1)]
    rows: list[Row] = []
    for line, cells in lines:
        if cells:
            short = [""] * (len(columns) - len(cells))
            rows.append((line, list(zip_longest(columns, [*cells, *short])), None))
    return _Table(tuple(columns), rows)


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    head = next((line for line in text.splitlines() if line.strip()), "")
    bare = "".join(head.split('"')[::2])  # what stands outside quotes
    delimiter = max(_DELIMITERS, key=bare.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    before = 0
    try:
        for cells in reader:
            yield before + 1, cells
            before = reader.line_num
    except csv.Error as error:
        refuse(
            "CSV",
            Text(f"第{before + 1}行不是可读的CSV：{error}", f"line {before + 1} is not readable as CSV: {error}"),
            Text("请核对引号", "check the quotes"),
        )
