"""How an answer is understood 理解回答: by the one kind reading of the library; what was read otherwise is shown, what is open is asked back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from laborcalc.asking.pasted import rows_of
from laborcalc.asking.question import HAPPENED, TWELVE, Option, Question, question
from laborcalc.foundation.errors import BadCase, refuse
from laborcalc.foundation.text import Text
from laborcalc.intake.values import is_unknown, printed, tidy
from laborcalc.written import hints
from laborcalc.written.chinese import value_said
from laborcalc.written.dictionary import plain
from laborcalc.written.reading import read

_NOTHING = frozenset(("没有", "无", "没", "none", "no"))
_THERE_IS = frozenset(("有", "是", "签过", "yes"))  # of which nothing more is known
_NOT_SURE = frozenset(("不确定", "说不清", "not sure", "?"))
_BETWEEN = (re.compile(r"[;；\n]+"), re.compile(r"[、，,]+"))  # the names of some choices hold a comma
_UNSURE = Text("不确定", "not sure")
_LARGEST = 10**12  # of a number: the case file takes twelve digits


class Understood(NamedTuple):
    """What an answer is taken to say: as the case file writes it (`None` = not sure), in words, and was it written otherwise."""

    value: Any
    shown: Text
    corrected: bool = False


def understand(id: str, written: Any) -> Understood:
    """An answer as the case file writes it.

    Raises:
        BadCase: it leaves open what is meant, with how to write it.
    """
    asked = question(id)
    if _is_not_sure(written) and not _is_none(asked, written):
        return Understood(None, _UNSURE)
    parts = _parts(asked, written)
    if id == HAPPENED or id.startswith(TWELVE):
        return _chosen(asked, parts)
    if asked.kind in ("money", "number") and isinstance(written, str) and plain(tidy(written)) in _NOTHING:
        return Understood("0" if asked.kind == "money" else 0, Text("0", "0"), True)
    found = read({id: _as_worded(asked, parts)})
    if found.unclear:
        raise BadCase(problem._replace(path=problem.path or id) for problem in found.unclear)
    value: Any = found.facts
    for name in id.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    value = _as_data(parts if value is None and parts == [] else value, id)
    shown = _UNSURE if value is None else value_said(id, value)
    return Understood(value, shown, bool(found.corrections))


def _as_data(value: Any, id: str) -> Any:
    """As JSON has it: the state of an interview is JSON."""
    if isinstance(value, dict):
        return {str(name): _as_data(part, id) for name, part in value.items()}
    if isinstance(value, list):
        return [_as_data(part, id) for part in value]
    if value is None or isinstance(value, str) or (isinstance(value, int) and abs(value) < _LARGEST):
        return value
    if isinstance(value, (date, Decimal)):
        return str(value)
    what = Text(f"{printed(value)}不是能回答的内容", f"{printed(value)} is nothing that can be answered")
    refuse("UNCLEAR", what, Text("请用文字回答", "answer in words"), id)


def _is_not_sure(written: Any) -> bool:
    return is_unknown(written) or (isinstance(written, str) and tidy(written).casefold() in _NOT_SURE)


def _is_none(asked: Question, written: Any) -> bool:
    """Does it say that there is none of what is listed."""
    return asked.kind in ("choices", "table") and isinstance(written, str) and plain(tidy(written)) in _NOTHING


def _parts(asked: Question, written: Any) -> Any:
    """What is chosen or listed, one by one; a text is taken apart."""
    if asked.kind not in ("choices", "table"):
        return written
    if _is_none(asked, written):
        return []
    if asked.kind == "table" and isinstance(written, str) and plain(tidy(written)) in _THERE_IS:
        return [{}]
    if isinstance(written, str):
        return rows_of(written, asked) if asked.kind == "table" else list(_apart(asked, written))
    return list(written) if isinstance(written, (list, tuple, set, frozenset)) else [written]


def _apart(asked: Question, text: str, level: int = 0) -> Iterator[str]:
    """The choices that a text names: as a whole, or between the marks that it holds."""
    if level == len(_BETWEEN) or _offered(asked, text) is not None:
        yield text
        return
    for part in _BETWEEN[level].split(text):
        if part.strip():
            yield from _apart(asked, part, level + 1)


def _offered(asked: Question, written: Any) -> Option | None:
    word = plain(printed(written))
    return next((option for option in asked.choices if word in map(plain, (option.id, *option.text))), None)


def _as_worded(asked: Question, parts: Any) -> Any:
    """A choice that was answered in the words in which it is offered, as the case file writes it."""
    worded = {plain(text): option.id for option in asked.choices for text in option.text}
    return worded.get(plain(parts), parts) if asked.kind == "choice" and isinstance(parts, str) else parts


def _chosen(asked: Question, parts: Iterable[Any]) -> Understood:
    """Of choices that stand in no field: by their ids, or what they are called."""
    chosen = [_option(asked, part) for part in parts]
    ids = list(dict.fromkeys(option.id for option in chosen))
    texts = list(dict.fromkeys(option.text for option in chosen))
    shown = Text("；".join(text.zh for text in texts) or "没有", "; ".join(text.en for text in texts) or "none")
    return Understood(ids, shown)


def _option(asked: Question, part: Any) -> Option:
    option = _offered(asked, part)
    if option is not None:
        return option
    how = hints.of(printed(part), [(option.id, *option.text) for option in asked.choices])
    what = Text("不在可选项之中", "it is not one of the choices")
    refuse("CHOICE", what, Text(f"可选：{how.zh}", f"choose one of: {how.en}"), asked.id)
