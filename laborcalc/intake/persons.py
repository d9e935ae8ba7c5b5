"""Whose rows they are 何人的考勤: a table of several people is read for one of them, never added up.

>>> rows = [(1, [("日期", "2026-03-02"), ("姓名", "张三")], None), (2, [("日期", "2026-03-02"), ("姓名", "李四")], None)]
>>> people_of(rows, "李四")[1]
{1: Person(name='张三', number=''), 2: Person(name='李四', number='')}
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, NoReturn

from laborcalc.foundation.errors import refuse
from laborcalc.foundation.text import LANGS, Lang, Text
from laborcalc.intake.cells import PERSON, field_of, plain
from laborcalc.intake.tables import Row
from laborcalc.intake.values import printed, text, value_of

_SHOWN = 12  # people named in an error
_NOBODY = ("", "")
_CHOOSE = Text(
    "请用 person 选定一人（命令行为 --person），每人分别读取",
    "choose one with person (on the command line --person) and read each of them apart",
)


class Person(NamedTuple):
    """A person of a timesheet 考勤人员: name and number as they stand there, empty where the table has none."""

    name: str
    number: str

    def say(self, lang: Lang) -> str:
        """The name, with the number in brackets."""
        if not (self.name and self.number):
            return self.name or self.number
        return f"{self.name}（{self.number}）" if lang == "zh" else f"{self.name} ({self.number})"


def people_of(rows: Iterable[Row], wanted: str | None) -> tuple[Person | None, dict[int, Person | None]]:
    """Whom a table is read for, and who stands in each dated row; `None` where a row does not say which of several.

    A person is a name with a number; where one of the two is left empty and the other belongs to one person alone, it is
    that person.

    Raises:
        BadCase: several people and none chosen, or more than one of the name chosen (`SEVERAL_PEOPLE`); nobody of that
            name (`PERSON`).
    """
    written = {row: person for row, cells, _ in rows if (person := _written(cells or ())) is not None}
    fitting = _fitting(written.values())
    people = fitting[_NOBODY]
    chosen = people if wanted is None else [person for person in people if plain(wanted) in _calls(person)]
    if wanted is not None and not chosen:
        _nobody(wanted, people)
    if len(chosen) > 1:
        _several(chosen)
    alone = {key: those[0] for key, those in fitting.items() if len(those) == 1}
    return (chosen[0] if chosen else None), {row: alone.get(_key(person)) for row, person in written.items()}


def _written(cells: Iterable[tuple[str | None, Any]]) -> Person | None:
    """Who stands in a row; `None` for a row without a date, such as a sum."""
    found = {field_of(name): value for name, cell in cells if name and (value := value_of(cell)) is not None}
    return Person(*(_text(found.get(field)) for field in PERSON)) if "on" in found else None


def _text(value: Any) -> str:
    return "" if value is None else printed(text(value))


def _key(person: Person) -> tuple[str, str]:
    return plain(person.name), plain(person.number)


def _fitting(written: Iterable[Person]) -> dict[tuple[str, str], list[Person]]:
    """What may be written → the people whom it can mean; nothing written, everybody, in the order of their first rows."""
    every: dict[tuple[str, str], Person] = {}
    for person in written:
        every.setdefault(_key(person), person)
    parts = {part for key in every if all(key) for part in _parts(key)} | {_NOBODY}
    found: dict[tuple[str, str], list[Person]] = {_NOBODY: []}
    for key, person in every.items():
        if key not in parts:
            for part in {key, *_parts(key), _NOBODY}:
                found.setdefault(part, []).append(person)
    return found


def _parts(key: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return (key[0], ""), ("", key[1])


def _calls(person: Person) -> set[str]:
    """What a person may be called by: name, number, or both."""
    return {plain(name) for name in (*person, *map(person.say, LANGS)) if name}


def _named(people: list[Person]) -> Text:
    more = len(people) > _SHOWN
    zh = "、".join(person.say("zh") for person in people[:_SHOWN])
    en = ", ".join(person.say("en") for person in people[:_SHOWN])
    return Text(f"{zh}等" if more else zh, f"{en}, …" if more else en)


def _several(people: list[Person]) -> NoReturn:
    names = _named(people)
    what = Text(f"考勤记录中有{len(people)}人：{names.zh}", f"the timesheet holds {len(people)} people: {names.en}")
    refuse("SEVERAL_PEOPLE", what, _CHOOSE, "person")


def _nobody(wanted: str, people: list[Person]) -> NoReturn:
    names = _named(people)
    remedy = (
        Text(f"表中有：{names.zh}", f"in the table are: {names.en}")
        if people
        else Text(
            "没有姓名或工号栏的，请勿填 person", "leave person out where no column holds a name or an employee number"
        )
    )
    found = printed(wanted)
    refuse("PERSON", Text(f"考勤记录中没有{found}", f"nobody called {found} is in the timesheet"), remedy, "person")
