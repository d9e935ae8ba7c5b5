"""A case file written in Chinese 中文案情: titles as keys, choices by what they are called; read into names, and written back.

>>> facts = in_names({"劳动合同履行地": "北京", "解除或终止": {"事由": "无理由解除", "是否合法": "否"}})
>>> facts.tree
{'region': '北京', 'termination': {'ground': 'dismissal_without_ground', 'lawful': False}}
>>> facts.written("termination.ground")
'解除或终止.事由'
>>> in_titles(facts.tree)
{'劳动合同履行地': '北京', '解除或终止': {'事由': '无理由解除', '是否合法': '否'}}
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from laborcalc.foundation.errors import BadCase, refuse
from laborcalc.foundation.money import figure
from laborcalc.foundation.text import LANGS, Text
from laborcalc.law.regions import find_place
from laborcalc.written.dictionary import ANSWERS, Place, answered, case_file, place_at

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang

Read = TypeVar("Read")
Path = tuple[str, ...]


class Facts(NamedTuple):
    """Facts by the names of the fields, and how each of them was written."""

    tree: Any
    keys: Mapping[Path, str]

    def written(self, path: str) -> str:
        """A path in the words of the file."""
        parts = tuple(path.split(".")) if path else ()
        return ".".join(self.keys.get(parts[: end + 1], part) for end, part in enumerate(parts))

    def taken(self, validate: Callable[[Any], Read]) -> Read:
        """What the door makes of them; it speaks of problems in the words of the file."""
        try:
            return validate(self.tree)
        except BadCase as error:
            raise BadCase([problem._replace(path=self.written(problem.path)) for problem in error.problems]) from None


def in_names(tree: Any) -> Facts:
    """The facts by the names of their fields; what is no title stays for the door to refuse.

    Raises:
        BadCase: `KEY_TWICE` where a field stands under its name and its title.
    """
    keys: dict[Path, str] = {}
    return Facts(_read(tree, case_file(), (), keys), keys)


def _read(value: Any, place: Place, path: Path, keys: dict[Path, str]) -> Any:
    if isinstance(value, dict):
        return _read_fields(value, place, path, keys)
    if isinstance(value, list):
        return [_read(item, place.item, (*path, str(n)), keys) for n, item in enumerate(value)]
    if not isinstance(value, str):
        return value
    chosen = place.value_of(value)
    if chosen is not None:
        return chosen
    takes = value in ANSWERS and (place.is_answer if ANSWERS[value] is not None else place.may_be_null)
    return ANSWERS[value] if takes else value


def _read_fields(value: dict[Any, Any], place: Place, path: Path, keys: dict[Path, str]) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    for key, part in value.items():
        name = (place.name_of(key) if isinstance(key, str) else None) or key
        if name in found:
            refuse(
                "KEY_TWICE",
                Text(f"“{key}”与{name}是同一栏，写了两次", f'"{key}" and {name} are one field, written twice'),
                Text("请只保留一个", "keep one of them"),
                ".".join((*path, str(key))),
            )
        inside = (*path, str(name))
        for inside, written in place.spelled(path, str(name), str(key)):
            keys[inside] = written
        found[name] = _read(part, place.field(str(name)), inside, keys)
    return found


def in_titles(tree: Any, lang: Lang = "zh", place: Place | None = None) -> Any:
    """The facts of the case file, or of a place of it, by the titles of their fields, choices by what they are called."""
    return _write(tree, place or case_file(), lang)


def value_said(path: str, value: Any) -> Text:
    """A value of a field as a reader has it.

    >>> value_said("pay.monthly", "8000"), value_said("termination.lawful", True)
    (Text(zh='8,000.00元', en='8,000.00 yuan'), Text(zh='是', en='yes'))
    """
    if path in _PLACES:
        return find_place(str(value)).region.name
    return Text(*(_said(value, place_at(path), lang) for lang in LANGS))


_PLACES = ("region", "employer_seat")


_NONE, _UNSAID = Text("没有", "none"), Text("未填写", "not stated")
_YES, _NO = Text("是", "yes"), Text("否", "no")


def _said(value: Any, place: Place, lang: Lang) -> str:
    if isinstance(value, dict):
        parts = (f"{place.called(name, lang)} {_said(part, place.field(name), lang)}" for name, part in value.items())
        return ("，" if lang == "zh" else ", ").join(parts) or _NONE.say(lang)
    if isinstance(value, (list, tuple)):
        return ("；" if lang == "zh" else "; ").join(_said(item, place.item, lang) for item in value) or _NONE.say(lang)
    if value is None or isinstance(value, bool):
        return (_UNSAID if value is None else _YES if value else _NO).say(lang)
    if place.kind == "money":
        return f"{figure(Decimal(value), 2)}{'元' if lang == 'zh' else ' yuan'}"
    return place.title_of(str(value), lang) or str(value)


def _write(value: Any, place: Place, lang: Lang) -> Any:
    if isinstance(value, dict):
        return {place.called(str(name), lang): _part(str(name), part, place, lang) for name, part in value.items()}
    if isinstance(value, list):
        return [_write(item, place.item, lang) for item in value]
    if isinstance(value, str):
        return place.title_of(value, lang) or value
    if lang == "zh" and place.is_answer and (isinstance(value, bool) or (value is None and place.may_be_null)):
        return answered(value)
    return value


def _part(name: str, part: Any, place: Place, lang: Lang) -> Any:
    """Readings keep their ids: the question and the options are whole sentences."""
    return part if name == "readings" else _write(part, place.field(name), lang)
