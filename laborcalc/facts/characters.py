"""Broken text 残缺的文字: half a character (a lone surrogate) can be neither printed nor filed, so it stays outside."""

from __future__ import annotations

from collections.abc import Iterable

from laborcalc.foundation.errors import refuse
from laborcalc.foundation.text import Text, intact


def refuse_broken_text(facts: object) -> None:
    """Raise `BadCase` where a text or a key of dicts and lists holds half a character."""
    waiting: list[tuple[object, str]] = [(facts, "")]
    seen = {id(facts)}  # what a program hands in may hold itself
    while waiting:
        found, path = waiting.pop()
        if isinstance(found, str):
            _whole(found, path)
        for key, value in _within(found):
            step = f"{path}.{intact(str(key))}".lstrip(".")
            _whole(str(key), step)
            if isinstance(value, str) or id(value) not in seen:
                seen.add(id(value))
                waiting.append((value, step))


def _within(found: object) -> Iterable[tuple[object, object]]:
    if isinstance(found, dict):
        return found.items()
    return enumerate(found) if isinstance(found, (list, tuple)) else ()


def _whole(text: str, path: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        refuse(
            "BROKEN_TEXT",
            Text("文字含有残缺的字符（单独的代理码点）", "the text holds half a character (a lone surrogate)"),
            Text("请重新输入这段文字", "type the text again"),
            path,
        )
