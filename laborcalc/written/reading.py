"""Reading what people wrote 宽读: facts in any of the usual forms into a case file; every correction is reported, nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.text import Text
from laborcalc.intake.cells import native, printed
from laborcalc.written import hints, values
from laborcalc.written.dictionary import Place, case_file, parts_of

if TYPE_CHECKING:
    from laborcalc.facts.case import Case

_UNCLEAR = Text("“{written}”不明确", '"{written}" leaves open what is meant')


class Corrected(NamedTuple):
    """A value that was written in another way than the case file has it: where, as written, as understood."""

    path: str
    written: str
    understood: str


class Reading:
    """What was read 读得的案情.

    Attributes:
        facts: by the names of the case file, as they will be checked.
        corrections: what was written otherwise, and how it was understood.
        unclear: what is asked back; while there is any, there is no case.
    """

    def __init__(
        self,
        facts: dict[str, Any],
        corrections: tuple[Corrected, ...],
        unclear: tuple[Problem, ...],
        keys: Callable[[str], str],
    ) -> None:
        self.facts, self.corrections, self.unclear, self._written = facts, corrections, unclear, keys

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
            `工资·约定月工资`); values as people write them (`8000元`, `2019年3月18日`, a midnight timestamp, `8000.0`). Or the path of a
            JSON or YAML file.

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

        anything = read_case(anything)
    if not isinstance(anything, Mapping):
        what = Text("不是键值表，也不是案情文件", "it is neither a mapping of facts nor a case file")
        raise BadCase(
            [Problem("NOT_A_CASE", "", what, Text("请给出字典或文件路径", "give a dict or the path of a file"))]
        )
    reader = _Reader()
    facts = reader.fields(_nested(anything), case_file(), ())
    return Reading(facts, tuple(reader.corrections), tuple(reader.unclear), reader.written)


def read_rows(source: Any) -> Iterator[Reading]:
    """逐行宽读 A case a row: the path of a CSV file (UTF-8 or GB 18030), a pandas or Polars frame, a list of rows; columns as keys of `read`.

    Raises:
        BadCase: it is no table, or over its length. A row that cannot be read does not stop the others.

    >>> [found.facts["region"] for found in read_rows([{"地区": "", "劳动合同履行地": "北京"}, {"region": "上海"}])]
    ['北京', '上海']
    """
    from laborcalc.intake.tables import table_of

    return (_row(number, cells) for number, cells, _ in table_of(source).rows)


def _row(number: int, cells: list[tuple[str | None, Any]] | None) -> Reading:
    if cells is not None:
        return read({name: cell for name, cell in cells if name})
    what = Text(f"第{number}行不是一行记录", f"row {number} is no row of facts")
    return Reading({}, (), (Problem("NOT_A_ROW", "", what, Text("每行应为字典", "a row is a dict")),), str)


def _nested(flat: Mapping[Any, Any]) -> dict[str, Any]:
    """Keys that are paths become parts inside each other."""
    found: dict[str, Any] = {}
    for key, value in flat.items():
        *above, last = parts_of(str(key))
        part = found
        for name in above:
            inner = part.setdefault(name, {})
            part = inner if isinstance(inner, dict) else part.setdefault(f"{name}.{last}", {})
        part[last] = value
    return found


def _joined(nested: Mapping[Any, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Parts inside each other become paths again, where the keys are paths."""
    for key, value in nested.items():
        path = f"{above}.{key}" if above else str(key)
        yield from _joined(value, path) if isinstance(value, Mapping) else ((path, value),)


class _Reader:
    def __init__(self) -> None:
        self.corrections: list[Corrected] = []
        self.unclear: list[Problem] = []
        self._keys: dict[tuple[str, ...], str] = {}

    def written(self, path: str) -> str:
        """A path as it was written."""
        parts = tuple(path.split(".")) if path else ()
        return ".".join(self._keys.get(parts[: end + 1], part) for end, part in enumerate(parts))

    def fields(self, value: Mapping[Any, Any], place: Place, path: tuple[str, ...]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, part in value.items():
            name = place.name_of(str(key)) or str(key)
            inside = (*path, name)
            for inside, written in place.spelled(path, name, str(key)):
                self._keys[inside] = written
            read = self.value(part, place.field(name), inside)
            if read is not _NOTHING:
                found[name] = read
        return found

    def value(self, value: Any, place: Place, path: tuple[str, ...]) -> Any:
        """A value for the door; `_NOTHING` for what stands for nothing."""
        if isinstance(value, Mapping):
            inside = dict(_joined(value)) if place.by_path else _nested(value)
            return self.fields(inside, place, path) or ({} if not value else _NOTHING)
        if isinstance(value, (list, tuple)):
            items = (self.value(item, place.item, (*path, str(n))) for n, item in enumerate(value))
            nothing = place.asserted and place.item.may_be_null  # there, what is not known is a value too
            return [None if item is _NOTHING else item for item in items if nothing or item is not _NOTHING]
        value = native(value)
        if values.is_unknown(value):
            return _NOTHING
        try:
            understood = _understood(value, place)
        except values.Unclear as unclear:
            self._ask(value, unclear.how, path)
            return value
        if printed(understood) != printed(value):
            self.corrections.append(Corrected(self.written(".".join(path)), printed(value), printed(understood)))
        return understood

    def _ask(self, value: Any, how: Text, path: tuple[str, ...]) -> None:
        shown = printed(value).replace("{", "{{").replace("}", "}}")
        what = Text(*(text.replace("{written}", shown) for text in _UNCLEAR))
        self.unclear.append(Problem("UNCLEAR", self.written(".".join(path)), what, how))


_NOTHING = object()
_KINDS: dict[str, Callable[[Any], Any]] = {
    "day": values.day,
    "month": values.month,
    "money": values.money,
    "number": values.count,
    "answer": values.answer,
}


def _understood(value: Any, place: Place) -> Any:
    """A value as the case file has it. Raises `Unclear`."""
    if any(True for _ in place.choices()):
        return _choice(value, place)
    read = _KINDS.get(place.kind)
    if read is None:
        return value
    understood = read(value)
    return int(understood) if place.is_whole and isinstance(understood, str) and understood.isdigit() else understood


def _choice(value: Any, place: Place) -> str:
    rows = list(place.choices())
    word = values.tidy(printed(value))
    if isinstance(value, bool):  # YAML reads a plain yes as true
        word = "yes" if value else "no"
    if word in {name for name, *_ in rows}:
        return word
    named = place.value_of(word)
    if named is None:
        how = hints.of(word, rows)
        raise values.Unclear(value, Text(f"可选：{how.zh}", f"choose one of: {how.en}"))
    return named
