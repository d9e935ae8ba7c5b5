"""The reader behind `read` 宽读的读法: keys to the fields that they mean, values to what the case file takes; what is open is noted, not raised.

Facts come in as entries, a key in its parts and a value, so that `工资·约定月工资`, `pay.monthly` and a part within a part are one thing:
nothing overwrites anything, and a field that is stated twice is asked back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from laborcalc.foundation.errors import Problem
from laborcalc.foundation.text import Text
from laborcalc.intake import values
from laborcalc.intake.values import Unclear, is_unknown, native, printed, tidy
from laborcalc.written import hints
from laborcalc.written.dictionary import Place, parts_of, plain
from laborcalc.written.units import paid_by, unit_of

_DEEPEST = 20  # parts within parts; a case file has five


class Corrected(NamedTuple):
    """A value that was written in another way than the case file has it: where, as written, as understood."""

    path: str
    written: str
    understood: str


class Entry(NamedTuple):
    """A value, and the parts of its key from here on."""

    parts: tuple[str, ...]
    value: Any

    @property
    def within(self) -> Entry:
        """The same, one part further in."""
        return Entry(self.parts[1:], self.value)


def entries(facts: Iterable[tuple[Any, Any]], place: Place) -> list[Entry]:
    """Keys and values as entries; a key that is no name or title here and holds a dot is a path."""
    return [Entry(_parts(key if isinstance(key, str) else printed(key), place), value) for key, value in facts]


def _parts(key: str, place: Place) -> tuple[str, ...]:
    parts = tuple(part for part in key.replace("·", ".").replace("・", ".").split(".") if part.strip())
    return parts if len(parts) > 1 and place.name_of(key) is None else (key,)


class Reader:
    """One reading: the corrections made, what is asked back, and how each key was written."""

    def __init__(self) -> None:
        self.corrections: list[Corrected] = []
        self.unclear: list[Problem] = []
        self._keys: dict[tuple[str, ...], str] = {}

    def written(self, path: str) -> str:
        """A path as it was written."""
        parts = tuple(path.split(".")) if path else ()
        return ".".join(filter(None, (self._keys.get(parts[: end + 1], part) for end, part in enumerate(parts))))

    def ask(self, code: str, path: tuple[str, ...], what: Text, remedy: Text) -> None:
        """Something is open."""
        self.unclear.append(Problem(code, self.written(".".join(path)), what, remedy))

    def fields(self, found: Iterable[Entry], place: Place, path: tuple[str, ...] = ()) -> dict[str, Any]:
        """The facts of a part by the names of its fields."""
        groups: dict[str, list[Entry]] = {}
        for entry in _joined(found) if place.by_path else found:
            groups.setdefault(place.meant(entry.parts[0]), []).append(entry)
        read: dict[str, Any] = {}
        for name, those in groups.items():
            value = self._one(*self._at_path(those, place, path, name), place.field(name), _unit(place, name))
            if value is not NOTHING:
                read[name] = value
        return read

    def _at_path(
        self, those: list[Entry], place: Place, path: tuple[str, ...], name: str
    ) -> tuple[list[Entry], tuple[str, ...]]:
        """Where a key is a path, each part of it is a place of its own, written as it is."""
        if not place.by_path:
            return those, (*path, name)
        for inside, written in place.spelled(path, name, those[0].parts[0]):
            self._keys[inside] = written
        return [Entry((parts_of(entry.parts[0])[-1],), entry.value) for entry in those], (*path, *name.split("."))

    def _one(self, those: list[Entry], path: tuple[str, ...], place: Place, unit: str) -> Any:
        """What a field holds; `NOTHING` for what stands for nothing. An empty one beside another is no contradiction."""
        self._keys[path] = those[0].parts[0]
        those = [entry for entry in those if len(entry.parts) > 1 or not _is_nothing(entry.value, place)]
        if not those:
            return NOTHING
        self._keys[path] = those[0].parts[0]
        inner = [entry for each in those for entry in _inside(each, place)]
        if all(len(entry.parts) > 1 or isinstance(entry.value, Mapping) for entry in those):
            return self._part(inner, place, path)
        if len(those) > 1:
            names = [entry.parts[0] for entry in those]
            self.ask("KEY_TWICE", path, *_twice(names))
            return NOTHING
        return self._value(those[0].value, place, path, unit)

    def _part(self, inner: list[Entry], place: Place, path: tuple[str, ...]) -> Any:
        if len(path) > _DEEPEST:
            self.ask("TOO_DEEP", path[:1], *_TOO_DEEP)
            return NOTHING
        if inner and place.item.forms and all(_is_digits(entry.parts[0]) for entry in inner):
            return self._numbered(inner, place, path)
        if inner and place.item.forms and not any(True for _ in place.fields()):  # the only entry of a list
            self._keys[(*path, "0")] = ""
            only = self.fields(inner, place.item, (*path, "0"))
            return [only] if only else NOTHING
        return self.fields(inner, place, path) or (NOTHING if inner else {})

    def _numbered(self, inner: list[Entry], place: Place, path: tuple[str, ...]) -> Any:
        """A list from the columns of a table: `欠付.1.应付数额`, `欠付.2.应付数额`."""
        groups: dict[int, list[Entry]] = {}
        for entry in inner:
            groups.setdefault(int(entry.parts[0]), []).append(entry)
        return self._items([groups[number] for number in sorted(groups)], place, path, "")

    def _items(self, groups: list[list[Entry]], place: Place, path: tuple[str, ...], unit: str) -> Any:
        """The items of a list, without those that stand for nothing; a list of nothing else is not the empty list, which is a fact."""
        found: list[Any] = []
        for those in groups:
            value = self._one(those, (*path, str(len(found))), place.item, unit)
            if value is NOTHING and place.asserted and place.item.may_be_null:
                value = None  # among values that are asserted, what is not known is one too
            if value is not NOTHING:
                found.append(value)
        return found or (NOTHING if groups else [])

    def _value(self, value: Any, place: Place, path: tuple[str, ...], unit: str) -> Any:
        if isinstance(value, (list, tuple)):
            if len(path) > _DEEPEST:
                self.ask("TOO_DEEP", path[:1], *_TOO_DEEP)
                return NOTHING
            return self._items([[Entry((str(n),), item)] for n, item in enumerate(value)], place, path, unit)
        value = native(value)
        try:
            understood = _understood(value, place, unit)
        except Unclear as unclear:
            self.ask("UNCLEAR", path, *_asked_back(unclear))
            return value
        if _shown(understood) != _shown(value):
            self.corrections.append(Corrected(self.written(".".join(path)), _shown(value), _shown(understood)))
        return understood


NOTHING = object()
_TOO_DEEP = (
    Text("嵌套过深", "nested too deep"),
    Text("案情文件至多四五层", "a case file has four or five levels"),
)


def _inside(entry: Entry, place: Place) -> list[Entry]:
    if len(entry.parts) > 1:
        return [entry.within]
    return entries(entry.value.items(), place) if isinstance(entry.value, Mapping) else []


def _unit(place: Place, name: str) -> str:
    """In what the values of a field are counted, or what time they are paid for."""
    about, held = place.about(name), place.field(name)
    kind = held.item.kind if held.asserted else held.kind
    return paid_by(about) if kind == "money" else unit_of(name.rpartition(".")[2], about)


def _joined(found: Iterable[Entry]) -> Iterator[Entry]:
    """Parts inside each other as one key, where the keys are paths."""
    for entry in found:
        if isinstance(entry.value, Mapping):
            yield from _joined(Entry((*entry.parts, printed(key)), value) for key, value in entry.value.items())
        else:
            yield Entry((".".join(entry.parts),), entry.value)


def _is_nothing(value: Any, place: Place) -> bool:
    """Empty, NaN, `不清楚`; but one of the choices of a field may be called `none`."""
    value = native(value)
    return is_unknown(value) and not (isinstance(value, str) and _is_choice(tidy(value), place))


def _is_choice(word: str, place: Place) -> bool:
    return any(word == name for name, *_ in place.choices()) or place.value_of(word) is not None


def _is_digits(key: str) -> bool:
    return key.isascii() and key.isdigit() and len(key) < 6


def _twice(names: list[str]) -> tuple[Text, Text]:
    first, other = (printed(name) for name in (names[0], names[1]))
    what = Text(f"“{first}”与“{other}”是同一栏，写了两次", f'"{first}" and "{other}" are one field, written twice')
    return what, Text("请只保留一个", "keep one of them")


def _asked_back(unclear: Unclear) -> tuple[Text, Text]:
    found = _shown(unclear.written)
    return Text(f"“{found}”不明确", f'"{found}" leaves open what is meant'), unclear.how


def _shown(value: Any) -> str:
    """A value as the case file has it, short."""
    return str(value).lower() if isinstance(value, bool) else printed(value)


_KINDS: dict[str, Callable[[Any, str], Any]] = {
    "day": lambda value, _: values.day(value),
    "month": lambda value, _: values.month(value),
    "clock": lambda value, _: values.clock(value),
    "money": values.money,
    "number": values.count,
    "answer": lambda value, _: values.answer(value),
    "place": lambda value, _: values.place(value),
}


def _understood(value: Any, place: Place, unit: str) -> Any:
    """A value as the case file has it. Raises `Unclear`."""
    if any(True for _ in place.choices()):
        return _choice(value, place)
    read = _KINDS.get(place.kind)
    if read is None:
        return value
    understood = read(value, unit)
    return int(understood) if place.is_whole and isinstance(understood, str) and understood.isdigit() else understood


def _choice(value: Any, place: Place) -> str:
    word = tidy(value if isinstance(value, str) else printed(value))
    if isinstance(value, bool):  # YAML reads a plain yes as true
        word = "yes" if value else "no"
    rows = list(place.choices())
    if word in {name for name, *_ in rows}:
        return word
    named = place.value_of(word) or _begun(word, rows)
    if named is None:
        how = hints.of(word, rows)
        raise Unclear(value, Text(f"可选：{how.zh}", f"choose one of: {how.en}"))
    return named


def _begun(word: str, rows: list[hints.Row]) -> str | None:
    """The one choice whose name begins so: `休息日` of `休息日（200%）`."""
    begun = plain(word)
    found = {
        value for value, *titles in rows if len(begun) > 1 and any(plain(title).startswith(begun) for title in titles)
    }
    return found.pop() if len(found) == 1 else None


def takes(place: Place, written: Any) -> bool:
    """Can a place hold what was written, as the kind reading understands it."""
    try:
        _understood(written, place, "")
    except Unclear:
        return False
    return True
