"""Reading what people wrote 宽读: facts in any of the usual forms into a case file; every correction is reported, nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from laborcalc.foundation.errors import BadCase, Problem, refuse
from laborcalc.foundation.text import Text
from laborcalc.intake.values import is_unknown, printed
from laborcalc.written.dictionary import case_file
from laborcalc.written.reader import Corrected, Reader, entries

if TYPE_CHECKING:
    from laborcalc.facts.case import Case

TABLES = (".csv", ".tsv")


class Reading:
    """What was read 读得的案情.

    Attributes:
        facts: by the names of the case file, as they will be checked.
        corrections: what was written otherwise, and how it was understood.
        unclear: what is asked back; while there is any, there is no case.
        row: the row of a table from which it comes: the line of a CSV file, otherwise the position from one.
    """

    def __init__(
        self,
        facts: dict[str, Any],
        corrections: tuple[Corrected, ...],
        unclear: tuple[Problem, ...],
        keys: Callable[[str], str],
        row: int | None = None,
    ) -> None:
        self.facts, self.corrections, self.unclear, self._written, self.row = facts, corrections, unclear, keys, row

    @cached_property
    def case(self) -> Case:
        """The case, checked by the door.

        Raises:
            BadCase: what is asked back, or what the door refuses, with the paths as they were written.
        """
        from laborcalc.facts.case import Case

        if self.unclear:
            raise BadCase(self.unclear)
        try:
            return Case.model_validate(self.facts)
        except BadCase as error:
            raise BadCase([problem._replace(path=self._written(problem.path)) for problem in error.problems]) from None


def read(anything: Any) -> Reading:
    """宽读 One case from what people write: a dict, a row of a table, the path of a case file; keys by name, title or path.

    Args:
        anything: a mapping of facts; keys are names or titles of fields (`工资`, `pay`), or paths of them (`pay.monthly`,
            `工资·约定月工资`); values as people write them (`8000元`, `2019年3月18日`, a midnight timestamp, `8000.0`). Or a row of a
            pandas frame, or the path of a JSON or YAML file (UTF-8 or GB 18030).

    Returns:
        A `Reading`: the facts, what was corrected, what is asked back, and the `case`.

    Raises:
        BadCase: it is no mapping and no readable file.

    >>> found = read({"劳动合同履行地": "深圳南山", "裁判日": "2026年11月21日", "工资·约定月工资": "8,000元"})
    >>> found.facts
    {'region': '深圳南山', 'as_of': '2026-11-21', 'pay': {'monthly': '8000'}}
    >>> found.corrections[1]
    Corrected(path='工资.约定月工资', written='8,000元', understood='8000')
    >>> found.case.pay.monthly
    Decimal('8000')
    """
    if isinstance(anything, (str, Path)):
        from laborcalc.facts.files import read_case

        if Path(anything).suffix.lower() in TABLES:
            refuse("TABLE", _A_TABLE, _BY_ROWS)
        anything = read_case(anything, kindly=True)
    if hasattr(anything, "to_dict") and not hasattr(anything, "columns"):  # a row of a data frame
        anything = anything.to_dict()
    if not isinstance(anything, Mapping):
        what = Text("不是键值表，也不是案情文件", "it is neither a mapping of facts nor a case file")
        refuse("NOT_A_CASE", what, Text("请给出字典或文件路径", "give a dict or the path of a file"))
    return _reading(anything.items())


_A_TABLE = Text("这是表格，每行一案", "it is a table, which holds a case a row")
_BY_ROWS = Text(
    "请用 read_rows（命令行为 assess --read）", "read it with read_rows (on the command line: assess --read)"
)


def _reading(facts: Iterable[tuple[Any, Any]], row: int | None = None) -> Reading:
    reader = Reader()
    found = reader.fields(entries(facts, case_file()), case_file())
    return Reading(found, tuple(reader.corrections), tuple(reader.unclear), reader.written, row)


def read_rows(source: Any) -> Iterator[Reading]:
    """逐行宽读 A case a row: the path of a CSV file (UTF-8 or GB 18030), a pandas or Polars frame, a list of rows; columns as keys of `read`.

    Raises:
        BadCase: it is no table, or over its length. A row that cannot be read does not stop the others.

    >>> [found.facts["region"] for found in read_rows([{"地区": "", "劳动合同履行地": "北京"}, {"region": "上海"}])]
    ['北京', '上海']
    """
    from laborcalc.intake.tables import table_of

    return (_row(number, cells, found) for number, cells, found in table_of(source).rows)


def _row(number: int, cells: list[tuple[str | None, Any]] | None, found: Any) -> Reading:
    if cells is None:
        return _no_row(number, _found(number, printed(found)), Text("每行应为字典", "a row is a dict"))
    beyond = next((cell for name, cell in cells if name is None and not is_unknown(cell)), None)
    if beyond is not None:
        what = Text(
            f"第{number}行的单元格多于栏名（{printed(beyond)}）",
            f"row {number} has more cells than columns ({printed(beyond)})",
        )
        return _no_row(number, what, Text("请核对分隔符与引号", "check the delimiters and the quotes"))
    return _reading(((name, cell) for name, cell in cells if name is not None), number)


def _found(number: int, found: str) -> Text:
    return Text(f"第{number}行不是一行记录（{found}）", f"row {number} is no row of facts ({found})")


def _no_row(number: int, what: Text, remedy: Text) -> Reading:
    return Reading({}, (), (Problem("NOT_A_ROW", "", what, remedy),), str, number)
