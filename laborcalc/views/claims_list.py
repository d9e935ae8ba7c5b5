"""The claims list 仲裁请求 as plain data: an arbitration application 劳动人事争议仲裁申请书, its annex, the drafter's notes.

Built once by `laborcalc.views._claims_list`; Markdown, HTML and DOCX print the same blocks and compute nothing. The
document is filed with a Chinese commission, so it exists in Chinese alone; the notes stand in both languages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import escape as e
from importlib import import_module
from typing import Any, Literal, NamedTuple

from laborcalc.text import Message
from laborcalc.views.markdown import escape

Style = Literal["body", "plain", "right", "bold", "note"]


class Heading(NamedTuple):
    """A heading; level 1 is the title of a document, centred."""

    text: str
    level: int = 2


class Paragraph(NamedTuple):
    """A paragraph: `body` is indented by two characters, `note` is set small."""

    text: str
    style: Style = "body"


class Item(NamedTuple):
    """A numbered item with the lines that stand under it."""

    number: str
    text: str
    details: tuple[str, ...] = ()


class Table(NamedTuple):
    """A table with its heads; `widths` are per cent, `amounts` the columns set to the right."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    amounts: tuple[int, ...] = ()


class PageBreak(NamedTuple):
    """What follows begins on a new page."""


Block = Heading | Paragraph | Item | Table | PageBreak


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One numbered claim.

    Attributes:
        number: its number in the application.
        code: the kind of claim, or `relationship`, `reinstatement`, `user_unit`, `documents`.
        text: what is asked for.
        amount: the sum asked for in yuan; `None` for what is no sum, or while facts are missing.
        details: sub-lines, computation, articles, the alternative claim.
    """

    number: int
    code: str
    text: str
    amount: Decimal | None
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimsList:
    """A drafted application 仲裁申请书: plain data that prints itself.

    Attributes:
        title: of the document.
        claims: the numbered claims.
        total: sum of the primary claims in yuan; alternative claims and claims that wait for facts are not in it.
        body: the application as it is filed.
        annex: list of evidence and computation, filed with it.
        notes: for the drafter, with stable codes; printed on the last pages, which are not filed.
        readings: for the drafter, after the notes: the readings applied and each sum where a point is heard differently.
        drafted_for: day of judgment of the case.
    """

    title: str
    claims: tuple[ClaimLine, ...]
    total: Decimal
    body: tuple[Block, ...]
    annex: tuple[Block, ...]
    notes: tuple[Message, ...]
    readings: tuple[Block, ...]
    drafted_for: date

    def blocks(self) -> tuple[Block, ...]:
        """Everything that is printed, in order."""
        if not (self.notes or self.readings):
            return (*self.body, *self.annex)
        told = (Item(str(number), note.say("zh")) for number, note in enumerate(self.notes, 1))
        return (*self.body, *self.annex, PageBreak(), Heading(NOTES, 1), *told, *self.readings)

    def to_markdown(self) -> str:
        """Markdown; ends with a newline."""
        return "\n\n".join(_MARKDOWN[type(block)](block) for block in self.blocks()) + "\n"

    def to_html(self) -> str:
        """A whole page without scripts, set for A4."""
        title = e(self.title)
        head = f'<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>'
        body = "\n".join(_HTML[type(block)](block) for block in self.blocks())
        return f"{head}\n<style>{_CSS}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"

    def to_docx(self) -> bytes:
        """A Word document, A4; the same list always gives the same bytes. Needs the extra `docx`.

        Raises:
            BadCase: `NO_DOCX` where python-docx is not installed.
        """
        written: bytes = import_module("laborcalc.views.docx").written(self)
        return written


NOTES = "起草提示（供代理人核对，提交前删去本部分）"

Renderer = Callable[[Any], str]

# --- Markdown ---


def _table(table: Table) -> str:
    rule = "|".join("---:" if index in table.amounts else "---" for index in range(len(table.heads)))
    rows = (" | ".join(escape(cell) for cell in row) for row in (table.heads, *table.rows))
    first, *rest = (f"| {row} |" for row in rows)
    return "\n".join((first, f"|{rule}|", *rest))


_MARKDOWN: dict[type, Renderer] = {
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

# --- HTML ---


def _html_item(item: Item) -> str:
    details = "".join(f"<p>{e(line)}</p>" for line in item.details)
    return f'<div class="item"><p><span>{e(item.number)}.</span>{e(item.text)}</p>{details}</div>'


def _html_table(table: Table) -> str:
    return f"<table>{''.join(_html_rows(table))}</tbody></table>"


def _html_rows(table: Table) -> Iterator[str]:
    yield "".join(f'<col style="width:{width}%">' for width in table.widths)
    yield f"<thead><tr>{''.join(f'<th>{e(head)}</th>' for head in table.heads)}</tr></thead><tbody>"
    for row in table.rows:
        cells = (
            f'<td class="amount">{e(cell)}</td>' if index in table.amounts else f"<td>{e(cell)}</td>"
            for index, cell in enumerate(row)
        )
        yield f"<tr>{''.join(cells)}</tr>"


_HTML: dict[type, Renderer] = {
    Heading: lambda block: f"<h{block.level}>{e(block.text)}</h{block.level}>",
    Paragraph: lambda block: f'<p class="{block.style}">{e(block.text)}</p>',
    Item: _html_item,
    Table: _html_table,
    PageBreak: lambda _: '<div class="break"></div>',
}

_CSS = """
@page{size:A4;margin:25mm 26mm}
body{max-width:42em;margin:2em auto;padding:0 1em;color:#000;background:#fff;
font:12pt/1.75 FangSong,STFangsong,"Noto Serif CJK SC","Source Han Serif SC",SimSun,"Noto Sans CJK SC",serif}
h1,h2,h3{font-family:SimHei,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;break-after:avoid}
h1{text-align:center;font-size:18pt;margin:1em 0}h2{font-size:13pt;margin:1.2em 0 .4em}h3{font-size:12pt;margin:1em 0 .3em}
p{margin:.2em 0}.body{text-indent:2em}.right{text-align:right}.bold{font-weight:700;text-indent:2em}.note{font-size:10.5pt}
.item{margin:.4em 0 .4em 2em}.item p:first-child{text-indent:-2em}.item p+p{font-size:11pt}.item span{display:inline-block;width:2em;text-indent:0}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:10.5pt;line-height:1.5;margin:.5em 0}
thead{display:table-header-group}tr{break-inside:avoid}
th,td{border:1px solid #000;padding:.25em .4em;vertical-align:top;text-align:left;overflow-wrap:break-word}
td.amount{text-align:right}.break{break-after:page;border-top:1px dashed #999;margin:2em 0}
@media print{body{max-width:none;margin:0;padding:0}.break{border:0;margin:0}}
""".strip()
