"""A claims list as a Word document: A4, Chinese fonts, page numbers; the same list gives the same bytes. Extra `docx`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, NoReturn
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.text import Text
from laborcalc.results.application import Heading, Item, PageBreak, Paragraph, Table

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.results.application import ClaimsList

BODY, HEADS = "仿宋", "黑体"
_LATIN = "Times New Roman"
_SIZES = {1: 18.0, 2: 14.0, 3: 12.0}
_TEXT_WIDTH = 159  # mm: A4 less the margins


def written(document: ClaimsList) -> bytes:
    """The document as the bytes of a .docx file.

    Raises:
        BadCase: `NO_DOCX` where python-docx is not installed.
    """
    try:
        import docx
    except ImportError:
        _refuse()
    file = docx.Document()
    _set_up(file, document)
    for block in document.blocks():
        _WRITERS[type(block)](file, block)
    _number_pages(file)
    buffer = BytesIO()
    file.save(buffer)
    return _normal(buffer.getvalue(), document.drafted_for)


def _refuse() -> NoReturn:
    what = Text("写出Word文件需要另装 python-docx", "writing a Word document needs python-docx")
    remedy = Text("pip install python-docx，或改用markdown、html", "pip install python-docx, or use markdown or html")
    raise BadCase([Problem("NO_DOCX", "", what, remedy)])


def _normal(data: bytes, day: date) -> bytes:
    """The same archive with the day of the case in place of the clock's."""
    buffer = BytesIO()
    with ZipFile(BytesIO(data)) as given, ZipFile(buffer, "w", ZIP_DEFLATED) as made:
        for name in given.namelist():
            info = ZipInfo(name, (max(day.year, 1980), day.month, day.day, 0, 0, 0))
            info.compress_type = ZIP_DEFLATED
            made.writestr(info, given.read(name))
    return buffer.getvalue()


# --- the page ---


def _set_up(file: Any, document: ClaimsList) -> None:
    from docx.shared import Mm, Pt, RGBColor

    section = file.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(27)
    section.left_margin, section.right_margin = Mm(27), Mm(24)
    _face(file.styles["Normal"], BODY, 12)
    file.styles["Normal"].paragraph_format.line_spacing = 1.5
    _speak_chinese(file)
    file.styles["Normal"].paragraph_format.space_after = Pt(0)
    for level, size in _SIZES.items():
        style = file.styles[f"Heading {level}"]
        _face(style, HEADS, size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.font.bold = False
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(6)
    _about(file.core_properties, document)


def _face(style: Any, chinese: str, size: float) -> None:
    """A font for Latin and one for Chinese characters: Word keeps them apart."""
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name, style.font.size = _LATIN, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if name.endswith(("Theme", "theme")):
            del fonts.attrib[name]
    for place, font in (("ascii", _LATIN), ("hAnsi", _LATIN), ("eastAsia", chinese)):
        fonts.set(qn(f"w:{place}"), font)


def _speak_chinese(file: Any) -> None:
    """The language decides where commas stand and which shape a character has."""
    from docx.oxml.ns import qn

    for language in file.styles.element.iter(qn("w:lang")):
        language.set(qn("w:eastAsia"), "zh-CN")


def _about(properties: Any, document: ClaimsList) -> None:
    """No author, no clock: the dates are those of the case."""
    day = datetime(document.drafted_for.year, document.drafted_for.month, document.drafted_for.day)
    properties.title, properties.language = document.title, "zh-CN"
    properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
    properties.created = properties.modified = day
    properties.revision = 1


def _number_pages(file: Any) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    footer = file.sections[0].footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    footer.add_run("第")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    footer._p.append(field)
    footer.add_run("页")


# --- the blocks ---


def _heading(file: Any, block: Heading) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph = file.add_heading(block.text, block.level)
    if block.level == 1:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _paragraph(file: Any, block: Paragraph) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph = file.add_paragraph()
    run = paragraph.add_run(block.text)
    run.bold = block.style == "bold" or None
    if block.style == "note":
        run.font.size = Pt(10)
    if block.style in ("body", "bold"):
        paragraph.paragraph_format.first_line_indent = Pt(24)
    if block.style == "right":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _item(file: Any, block: Item) -> None:
    from docx.shared import Pt

    paragraph = file.add_paragraph(f"{block.number}.\t{block.text}")
    paragraph.paragraph_format.left_indent = Pt(24)
    paragraph.paragraph_format.first_line_indent = Pt(-24)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Pt(24))
    paragraph.paragraph_format.keep_with_next = bool(block.details) or None
    for line in block.details:
        detail = file.add_paragraph()
        detail.add_run(line).font.size = Pt(11)
        detail.paragraph_format.left_indent = Pt(24)


def _table(file: Any, block: Table) -> None:
    from docx.oxml import OxmlElement
    from docx.shared import Mm

    table = file.add_table(rows=0, cols=len(block.heads), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, block.widths, strict=True):
        column.width = Mm(_TEXT_WIDTH * width // 100)
    for row in (block.heads, *block.rows):
        cells = table.add_row()
        properties = cells._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if row is block.heads:
            properties.append(OxmlElement("w:tblHeader"))
        for index, text in enumerate(row):
            cells.cells[index].width = Mm(_TEXT_WIDTH * block.widths[index] // 100)
            _cell(cells.cells[index], text, row is block.heads, index in block.amounts)
    file.add_paragraph().paragraph_format.line_spacing = 0.7


def _cell(cell: Any, text: str, head: bool, amount: bool) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.line_spacing = 1.2
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    run = paragraph.add_run(text)
    run.font.size = Pt(10)
    run.bold = head or None
    if amount and not head:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


_WRITERS: dict[type, Callable[[Any, Any], None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Item: _item,
    Table: _table,
    PageBreak: lambda file, _: file.add_page_break(),
}
