"""The words of the case file 词汇: for each place of it what its fields and choices are called, as the schema names them.

>>> place = case_file().field("termination")
>>> place.name_of("事由"), place.field("ground").value_of("无理由解除"), place.field("ground").title_of("death")
('ground', 'dismissal_without_ground', '劳动者死亡或被宣告死亡、失踪')
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from laborcalc.foundation.text import Lang

# What is true, false or not known, as a file by hand says it.
ANSWERS: dict[str, bool | None] = {"是": True, "否": False, "不清楚": None, "不知道": None}
_ANSWERED = {True: "是", False: "否", None: "不清楚"}


def plain(word: str) -> str:
    """A word without what writers vary: width of characters, spaces.

    >>> plain("合同期满，用人单位不续订 或降低条件") == plain("合同期满,用人单位不续订或降低条件")
    True
    """
    return "".join(unicodedata.normalize("NFKC", word).split()).casefold()


_plain_title = cache(plain)  # there are as many titles as the schema has


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the case file: the schemas that what is written there may follow."""

    forms: tuple[dict[str, Any], ...]

    def field(self, name: str) -> Place:
        """The place of a field, or of each value where the names are free."""
        if self.by_path:
            return Place(({"type": "array", "items": {"anyOf": list(place_at(name).forms)}, "x-asserted": True},))
        found = [form["properties"][name] for form in self.forms if name in form.get("properties", {})]
        return _place(found)

    @property
    def by_path(self) -> bool:
        """Are the keys here paths of the case file."""
        return any(form.get("x-keys") == "paths" for form in self.forms)

    @property
    def asserted(self) -> bool:
        """Are these the values that somebody asserts, of which `null` is one."""
        return any("x-asserted" in form for form in self.forms)

    def spelled(self, path: tuple[str, ...], name: str, key: str) -> Iterator[tuple[tuple[str, ...], str]]:
        """Each part of a key that stands at a path, by its name, with how it was written; the whole of it last."""
        names, written = (name.split("."), parts_of(key)) if self.by_path else ([name], [key])
        for end, part in enumerate(written[: len(names)], 1):
            yield (*path, *names[:end]), part

    @property
    def item(self) -> Place:
        """The place of each item of a list."""
        return _place([form["items"] for form in self.forms if "items" in form])

    def fields(self) -> Iterator[tuple[str, str, str]]:
        """Name, Chinese and English title of each field, in their order."""
        for form in self.forms:
            for name, part in form.get("properties", {}).items():
                yield name, _titled(part, "zh", name), _titled(part, "en", name)

    def choices(self) -> Iterator[tuple[str, str, str]]:
        """Value, Chinese and English title of each choice, in their order."""
        for form in self.forms:
            for option in form.get("oneOf", ()):
                if isinstance(option.get("const"), str):
                    yield option["const"], _titled(option, "zh", ""), _titled(option, "en", "")

    def name_of(self, title: str) -> str | None:
        """The field of that title in either language."""
        if self.by_path:
            return _path_of(title)
        word = plain(title)
        return next((name for name, *titles in self.fields() if word in map(_plain_title, titles)), None)

    def meant(self, key: str) -> str:
        """The field that a key means: its name or title, capitals and what joins the words left aside; else the key itself."""
        names = [name for form in self.forms for name in form.get("properties", {})]
        if key in names:
            return key
        bare = plain(key).replace("_", "")
        return self.name_of(key) or next((name for name in names if name.replace("_", "") == bare), key)

    def value_of(self, title: str) -> str | None:
        """The choice of that title in either language."""
        word = plain(title)
        return next((value for value, *titles in self.choices() if word in map(_plain_title, titles)), None)

    def title_of(self, value: str, lang: Lang = "zh") -> str | None:
        """What a choice is called."""
        return next((zh if lang == "zh" else en for choice, zh, en in self.choices() if choice == value), None)

    def called(self, name: str, lang: Lang = "zh") -> str:
        """What a field is called."""
        if self.by_path:
            return _path_called(name, lang)
        return next((zh if lang == "zh" else en for field, zh, en in self.fields() if field == name), name)

    def about(self, name: str, lang: Lang = "zh") -> str:
        """What a field means, in one sentence or more; empty where its title says all."""
        if self.by_path:
            above, _, last = name.rpartition(".")
            return place_at(above).about(last, lang)
        parts = (form["properties"][name] for form in self.forms if name in form.get("properties", {}))
        said = (part.get("x-i18n", {}).get(lang, {}).get("description", "") for part in parts)
        return next((text for text in said if text), "")

    @property
    def is_answer(self) -> bool:
        """Is yes or no asked for here."""
        return any(form.get("type") == "boolean" for form in self.forms)

    @property
    def kind(self) -> str:
        """What is written here: `day`, `month`, `clock`, `money`, `number`, `answer`, `place`; empty for anything else."""
        return next((kind for kind in map(_kind, self.forms) if kind), "")

    @property
    def is_whole(self) -> bool:
        """Is a whole number asked for."""
        return any(form.get("type") == "integer" for form in self.forms)

    def required(self) -> tuple[str, ...]:
        """The fields without which nothing can be written here."""
        return tuple(dict.fromkeys(name for form in self.forms for name in form.get("required", ())))

    @property
    def may_be_null(self) -> bool:
        """May it be said that it is not known."""
        return any(form.get("type") == "null" for form in self.forms)


def answered(answer: bool | None) -> str:
    """How yes, no and not known are written."""
    return _ANSWERED[answer]


@cache
def case_file() -> Place:
    """The whole case file."""
    return _place([_schema()])


def place_at(path: str) -> Place:
    """The place of a path; that of no field takes nothing.

    >>> place_at("contracts.0.end").kind
    'day'
    """
    place = case_file()
    for part in path.split(".") if path else ():
        place = place.item if part.isdigit() else place.field(part)
    return place


@cache
def _schema() -> dict[str, Any]:
    from laborcalc.schema.case import case_schema

    return case_schema()


def parts_of(path: str) -> list[str]:
    """The parts of a path as people write it: `工资·约定月工资`, `pay.monthly`."""
    return [part for part in path.replace("·", ".").split(".") if part] or [path]


def _path_of(written: str) -> str | None:
    """A path written in titles by the names of the fields; `None` where it leads nowhere."""
    names: list[str] = []
    for part in parts_of(written):
        name = part if part.isdigit() and names else place_at(".".join(names)).name_of(part)
        if name is None:
            return None
        names.append(name)
    return ".".join(names)


def _path_called(path: str, lang: Lang) -> str:
    """A path by the titles of its fields."""
    names = path.split(".")
    return ".".join(place_at(".".join(names[:end])).called(name, lang) for end, name in enumerate(names))


def _place(forms: list[dict[str, Any]]) -> Place:
    """References followed, alternatives beside each other."""
    found: list[dict[str, Any]] = []
    left = list(forms)
    while left:
        form = left.pop(0)
        if "$ref" in form:
            left.insert(0, _schema()["$defs"][form["$ref"].rpartition("/")[2]])
        elif "anyOf" in form:
            left = [*form["anyOf"], *left]
        else:
            found.append(form)
    return Place(tuple(found))


def _kind(form: dict[str, Any]) -> str:
    return next((kind for kind, fits in _KINDS.items() if fits(form)), "")


_KINDS: dict[str, Callable[[dict[str, Any]], bool]] = {
    "day": lambda form: form.get("format") == "date",
    "month": lambda form: _follows(form, "^(19", "(0[1-9]|1[0-2])$"),
    "clock": lambda form: _follows(form, "^([01]?[0-9]|2[0-3]):", ""),
    "money": lambda form: form.get("x-unit") == "yuan",
    "answer": lambda form: form.get("type") == "boolean",
    "number": lambda form: form.get("type") == "integer" or "[0-9]{1,12}" in form.get("pattern", ""),
    "place": lambda form: form.get("type") == ["string", "integer"] and "pattern" not in form,
}


def _follows(form: dict[str, Any], first: str, last: str) -> bool:
    pattern = form.get("pattern", "")
    return bool(pattern) and pattern.startswith(first) and pattern.endswith(last)


def _titled(part: dict[str, Any], lang: Lang, otherwise: str) -> str:
    title: str = part.get("x-i18n", {}).get(lang, {}).get("title") or part.get("title", otherwise)
    return title
