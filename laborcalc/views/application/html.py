"""An application as a page of HTML 申请书的网页形式: without scripts, set for A4."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape as e
from typing import Any

from laborcalc.results.application import ClaimsList, Heading, Item, PageBreak, Paragraph, Table


def render(drafted: ClaimsList) -> str:
    """The whole page."""
    head = f'<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>{e(drafted.title)}</title>'
    body = "\n".join(_HTML[type(block)](block) for block in drafted.blocks())
    return f"{head}\n<style>{_CSS}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"


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


_HTML: dict[type, Callable[[Any], str]] = {
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
