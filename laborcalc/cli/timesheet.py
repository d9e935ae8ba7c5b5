"""The command `timesheet` 考勤折算: hours and overtime from a CSV file."""

from __future__ import annotations

import argparse
import sys

from laborcalc.cli.files import BAD_FILE, COMPUTED, attempted, dumped
from laborcalc.cli.parser import language

HELP = "考勤记录折算工时 · hours from a timesheet"
ABOUT = """\
读取考勤记录（CSV），按月折算工时与加班。
Read a timesheet (CSV) and count hours worked and overtime by month."""
EXAMPLES = """\
示例 Examples:
  python -m laborcalc timesheet examples/timesheet.csv
  python -m laborcalc timesheet clock.csv --rest 1 --format html --lang en > clock.html
  python -m laborcalc timesheet team.csv --person 张三

首行为栏名，如：日期、上班、下班、工时、休息、种类、补休、姓名、工号；读不出的行连同原因列出，其余照常折算。
The first line names the columns, such as date, in, out, hours, rest, kind, time off, name; rows that cannot
be read are listed with the reason and the rest is still counted.

退出码 Exit status: 0 全部读出并折算 all read and counted · 2 有读不出的行、尚缺事实或文件有误
a row could not be read, a fact is missing, or the file is bad"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.add_argument("file", metavar="FILE", help="考勤记录（CSV）· a timesheet (CSV)")
    parser.add_argument(
        "--rest", metavar="HOURS", help="每日不计工时的休息，小时 · unpaid break of a day with one shift, in hours"
    )
    parser.add_argument(
        "--person",
        metavar="NAME",
        help="表中有多人时，读取何人（姓名或工号）· whose rows are read, by name or employee number, where the table holds several people",
    )
    parser.add_argument(
        "--format", choices=("text", "html", "json"), default="text", help="输出格式 · output format (text)"
    )
    language(parser)


def run(arguments: argparse.Namespace) -> int:
    """Carry it out; complete when every row was read and every hour counted."""
    found = attempted(arguments.file, lambda: _counted(arguments))
    if found is None:
        return BAD_FILE
    text, complete = found
    sys.stdout.write(text)
    return COMPUTED if complete else BAD_FILE


def _counted(arguments: argparse.Namespace) -> tuple[str, bool]:
    """The timesheet in the form asked for, and whether it is complete."""
    from laborcalc.timesheet import read_timesheet
    from laborcalc.views.timesheet import html, json, text

    read = read_timesheet(arguments.file, rest=arguments.rest, person=arguments.person)
    shown = json.to_dict(read)
    complete = not read.unread and not shown["missing"]
    if arguments.format == "json":
        return dumped(shown) + "\n", complete
    return {"text": text.render, "html": html.page}[arguments.format](read, arguments.lang), complete
