"""The claims list 仲裁请求 as plain data: an arbitration application 劳动人事争议仲裁申请书, its annex, the drafter's notes.

Built once by a view; Markdown, HTML and DOCX print the same blocks and compute nothing. The document is filed with a Chinese
commission, so it exists in Chinese alone; the notes stand in both languages.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from laborcalc.foundation.shown import view
from laborcalc.foundation.text import Message

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
        code: the kind of claim, or `relationship`, `reinstatement`, `entity`, `user_unit`, `documents`, `transfer`, `identity_papers`, `contributions`.
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
        fund: what is asked of the work-injury insurance fund, by a form of its own; not in the total.
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
    fund: tuple[ClaimLine, ...] = ()

    def blocks(self) -> tuple[Block, ...]:
        """Everything that is printed, in order."""
        if not (self.notes or self.readings):
            return (*self.body, *self.annex)
        told = (Item(str(number), note.say("zh")) for number, note in enumerate(self.notes, 1))
        return (*self.body, *self.annex, PageBreak(), Heading(NOTES, 1), *told, *self.readings)

    def to_markdown(self, lang: str = "zh") -> str:
        """Markdown; ends with a newline. An application is filed in Chinese: `zh` is the one language there is.

        Raises:
            ValueError: another language was asked for.
        """
        _in_chinese(lang)
        text: str = view("application", "markdown").render(self)
        return text

    def to_html(self, lang: str = "zh") -> str:
        """A whole page without scripts, set for A4; in Chinese, as `to_markdown`."""
        _in_chinese(lang)
        page: str = view("application", "html").render(self)
        return page

    def to_docx(self) -> bytes:
        """A Word document, A4; the same list always gives the same bytes. Needs the extra `docx`.

        Raises:
            BadCase: `NO_DOCX` where python-docx is not installed.
        """
        written: bytes = view("application", "docx").written(self)
        return written


def _in_chinese(lang: str) -> None:
    if lang != "zh":
        raise ValueError(f"仲裁申请书只有中文 an application is written in Chinese alone: {lang!r}; zh")


NOTES = "起草提示（供代理人核对，提交前删去本部分）"
