"""What the commands share 命令行共用: reading a case file, strictly or kindly, assessing it, reporting what is wrong, progress."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from laborcalc.foundation.errors import BadCase, LaborcalcError, Problem
from laborcalc.foundation.text import LANGS, Lang, Text

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.results.assessment import Assessment
    from laborcalc.written.reading import Reading

Done = TypeVar("Done")
COMPUTED, BAD_FILE = 0, 2
MANY = 20  # files from which on progress is shown


Named = tuple[str, Callable[[], "Case"]]  # what a case is called in reports, and what reads it


def file_argument(parser: argparse.ArgumentParser, files: bool = False) -> None:
    """The case file of a command, or several, and `--read`."""
    if files:
        about = "案情文件，“-”为标准输入 · case files, - for standard input"
        parser.add_argument("files", nargs="+", metavar="FILE", help=about)
    else:
        about = "案情文件，“-”为标准输入 · a case file, - for standard input"
        parser.add_argument("file", metavar="FILE", help=about)
    parser.add_argument(
        "--read",
        action="store_true",
        help="宽读：按平常的写法读取，逐一报告改写，不明确的退回 · read facts as people write them, report what was understood, refuse what is unclear",
    )


def case_of(file: str, kindly: bool) -> Case:
    """The case of a file, `-` being standard input; `kindly` as people write it. Raises `LaborcalcError`."""
    from laborcalc.facts.case import Case
    from laborcalc.facts.files import as_written

    return reading_of(file).case if kindly else as_written(parsed(file, False), Case.model_validate)


def cases_of(file: str, kindly: bool) -> Iterator[Named]:
    """The cases of a file: one, or, kindly read, one a row of a table, called by its number. One that is bad stops no other."""
    if not (kindly and is_table(file)):
        yield file, partial(case_of, file, kindly)
        return
    from laborcalc.written.reading import read_rows

    try:
        rows = read_rows(file)
    except LaborcalcError as error:
        yield file, partial(_raised, error)
        return
    for reading in rows:
        name = f"{file}:{reading.row}"
        if reading.facts or reading.unclear:  # an empty row is no case
            yield name, partial(_case_of_row, name, reading)


def _case_of_row(name: str, reading: Reading) -> Case:
    return noted(name, reading).case


def _raised(error: LaborcalcError) -> Case:
    raise error


def is_table(file: str) -> bool:
    """Does a file hold a case a row, by its ending."""
    from laborcalc.written.reading import TABLES

    return file.lower().endswith(TABLES)


def reading_of(file: str) -> Reading:
    """A file as it was kindly read, its corrections reported; raises `LaborcalcError` where something is unclear."""
    from laborcalc.written.reading import read

    return noted(file, read(parsed(file, True) if file == "-" else file))


def noted(name: str, reading: Reading) -> Reading:
    """The reading, what it corrected reported in both languages on standard error; raises `BadCase` where something is unclear."""
    from laborcalc.views.steps import clean

    progress(0, 0)
    for path, written, understood in reading.corrections:
        for where in (f"读作：{path}：", f"read as: {path}: "):
            sys.stderr.write(clean(f"{name}: {where}{written} → {understood}") + "\n")
    if reading.unclear:
        raise BadCase(reading.unclear)
    return reading


def parsed(file: str, kindly: bool) -> Any:
    """The facts of a file as they stand there, `-` being standard input; raises `LaborcalcError`."""
    from laborcalc.facts.files import LARGEST, parse_case, read_case

    if file != "-":
        return read_case(file, kindly=kindly)
    data = sys.stdin.buffer.read(LARGEST + 1)
    return parse_case(data, as_json=data.lstrip()[:1] in (b"{", b"["), kindly=kindly)


def result_of(file: str, kindly: bool) -> Assessment:
    """The assessment of a case file, `-` being standard input; raises `LaborcalcError`."""
    from laborcalc.assessment import assess

    return assess(case_of(file, kindly))


def attempted(file: str, work: Callable[[], Done]) -> Done | None:
    """What the work on a file gives; where it fails that is reported, and there is nothing: other files go on."""
    try:
        return work()
    except LaborcalcError as error:
        report(file, error)
    except OSError:  # the result cannot be written
        raise
    except Exception as error:
        report(file, LaborcalcError([_defect(error)]))
    return None


def _defect(error: Exception) -> Problem:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else "?"
    what = f"{type(error).__name__} {where} {error}"[:200]
    return Problem(
        "DEFECT",
        "",
        Text(f"程序出错（{what}）", f"laborcalc itself failed ({what})"),
        Text(
            "请把案情文件中的事实匿名后连同本行报告给维护者",
            "report this line with the anonymised case to the maintainers",
        ),
    )


def form_arguments(parser: argparse.ArgumentParser) -> None:
    """`--format` and `--lang` of what shows itself."""
    forms = ("text", "markdown", "html", "json")
    parser.add_argument("--format", choices=forms, default="text", help="输出格式 · output format (text)")
    parser.add_argument("--lang", choices=LANGS, default="zh", help="语言 · language (zh)")


def written(found: Any, arguments: argparse.Namespace, **more: bool) -> str:
    """What shows itself in the form asked for; HTML as a whole page. `more` is what its views can leave out."""
    form, lang = arguments.format, arguments.lang
    if form == "json":
        return dumped(found.to_dict()) + "\n"
    if form == "html":
        return paged(found.to_html(lang, **more), lang)
    text: str = found.to_text(lang, **more) if form == "text" else found.to_markdown(lang, **more)
    return text


def save(path: str, data: bytes, *, new: bool = False) -> int:
    """Write an output file, a `new` one never over another; the exit status."""
    try:
        with open(path, "xb" if new else "wb") as file:
            file.write(data)
    except FileExistsError:
        report("--output", BadCase([Problem("OUTPUT_EXISTS", path, _EXISTS, _ANOTHER_NAME)]))
        return BAD_FILE
    except OSError as error:
        what = Text(f"无法写出：{error.strerror}", f"cannot be written: {error.strerror}")
        where = Text("请核对路径与权限", "check the path and its permissions")
        report("--output", BadCase([Problem("UNWRITABLE", path, what, where)]))
        return BAD_FILE
    return COMPUTED


_EXISTS = Text("文件已经存在，未覆盖", "the file is there already: it was not written over")
_ANOTHER_NAME = Text("请换一个文件名", "give another name")


def out(text: str, output: str | None) -> int:
    """A case file that was written: to a new file, or printed; the exit status."""
    if output is not None:
        return save(output, text.encode(), new=True)
    sys.stdout.write(text)
    return COMPUTED


def dumped(value: object) -> str:
    """JSON for a person or a program."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def paged(fragment: str, lang: Lang) -> str:
    """A fragment as a whole page of HTML."""
    from laborcalc.views.html import page

    return "".join(f"{piece}\n" for piece in page([fragment], lang))


def report(file: str, error: LaborcalcError) -> None:
    """What is wrong with a file, in both languages, on standard error."""
    from laborcalc.views.steps import clean

    progress(0, 0)
    for problem in error.problems:
        for lang in LANGS:
            sys.stderr.write(f"{clean(file)}: {clean(problem.say(lang))}\n")


def progress(number: int, of: int) -> None:
    """How far many files have got, for a person at a terminal only; `0` clears the line."""
    if sys.stderr.isatty() and (of >= MANY or not of):
        sys.stderr.write(f"\r{number}/{of}" if number and number < of else "\r\x1b[K")
        sys.stderr.flush()
