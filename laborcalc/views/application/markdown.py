"""An application as Markdown 申请书的Markdown形式."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from laborcalc.results.application import ClaimsList, Heading, Item, PageBreak, Paragraph, Table
from laborcalc.views.markdown import escape


def render(drafted: ClaimsList) -> str:
    """All blocks; ends with a newline."""
    return "\n\n".join(_MARKDOWN[type(block)](block) for block in drafted.blocks()) + "\n"


def _table(table: Table) -> str:
    rule = "|".join("---:" if index in table.amounts else "---" for index in range(len(table.heads)))
    rows = (" | ".join(escape(cell) for cell in row) for row in (table.heads, *table.rows))
    first, *rest = (f"| {row} |" for row in rows)
    return "\n".join((first, f"|{rule}|", *rest))


_MARKDOWN: dict[type, Callable[[Any], str]] = {
    Heading: lambda block: f"{'#' * block.level} {escape(block.text)}",
    Paragraph: lambda block: f"**{escape(block.text)}**" if block.style == "bold" else escape(block.text),
    Item: lambda block: "\n\n".join(
        (
            f"{block.number}. {escape(block.text)}",
            *(f"{' ' * (len(block.number) + 2)}{escape(line)}" for line in block.details),
        )
    ),
    Table: _table,
    PageBreak: lambda _: "---",
}
