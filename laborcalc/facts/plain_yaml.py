"""YAML of plain values 纯值YAML: texts, whole numbers, days, true, false and null; nothing that stands for something else.

Loaded when a YAML file is read, because PyYAML is an extra.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, NoReturn

import yaml

from laborcalc.foundation.errors import refuse
from laborcalc.foundation.text import Text

_PLAIN = re.compile(r"-?(?:0|[1-9][0-9]*)").fullmatch


Mapping = Callable[[list[tuple[Any, Any]]], dict[Any, Any]]  # makes one of its pairs; refuses a key written twice


def read_yaml(text: str, mapping: Mapping) -> Any:
    """The plain data in a text; raises `BadCase`, or what PyYAML raises of a text that is no YAML."""
    loader = PlainLoader(text, mapping)
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()


class PlainLoader(yaml.SafeLoader):
    """Reads what is written: no alias, no tag, no merging (`<<` is the name of no field), no key twice."""

    def __init__(self, text: str, mapping: Mapping) -> None:
        super().__init__(text)
        self.mapping = mapping
        self.way: list[str] = []  # keys and numbers that lead to the node being composed

    def compose_node(self, parent: Any, index: Any) -> Any:
        """A node and what is in it; refuses an alias or a tag where it stands."""
        self.way.append("" if index is None else str(getattr(index, "value", index)))
        event = self.peek_event()  # type: ignore[no-untyped-call]  # PyYAML has no types for it
        if isinstance(event, yaml.AliasEvent) or event.tag is not None:
            path, line = ".".join(filter(None, self.way)), event.start_mark.line + 1
            _alias(path, line) if isinstance(event, yaml.AliasEvent) else _tag(path, line, event.tag)
        node = super().compose_node(parent, index)
        self.way.pop()
        return node

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        """A mapping with each key once."""
        return self.mapping([(self.key(k), self.construct_object(v, True)) for k, v in node.value])

    def key(self, node: Any) -> str:
        """A key is what is written: `on` is the name of a field, not the word for true."""
        return node.value if node.id == "scalar" else str(self.construct_object(node, True))

    def construct_yaml_int(self, node: Any) -> Any:
        """YAML also reads 0700 as 448, 1:30 as 90 and 1_000 as 1000: what is no plain number stays as it is written."""
        return int(node.value) if _PLAIN(node.value) else node.value

    def construct_yaml_timestamp(self, node: Any) -> Any:
        """A day; what is no day of the calendar is refused later, with the field in which it stands."""
        try:
            day = super().construct_yaml_timestamp(node)
        except ValueError:
            return node.value
        return node.value if isinstance(day, datetime) else day


_MADE: dict[str, Callable[[Any, Any], Any]] = {
    "map": PlainLoader.construct_mapping,
    "int": PlainLoader.construct_yaml_int,
    "timestamp": PlainLoader.construct_yaml_timestamp,
    "merge": PlainLoader.construct_yaml_str,  # `<<` and `=` are texts like any other
    "value": PlainLoader.construct_yaml_str,
}
for _name, _make in _MADE.items():
    PlainLoader.add_constructor(f"tag:yaml.org,2002:{_name}", _make)


def _alias(path: str, line: int) -> NoReturn:
    # A few lines of aliases may unfold to gigabytes.
    refuse(
        "YAML_ALIAS",
        Text(f"第{line}行：不读取YAML别名（*名称）", f"line {line}: YAML aliases (*name) are not read"),
        Text(
            "请把所引内容写全；以 * 开头的文字请加引号", "write the content out; put text that begins with * in quotes"
        ),
        path,
    )


def _tag(path: str, line: int, tag: str) -> NoReturn:
    # A tag says what a value is to be made into, whatever is written there.
    shown = repr(tag)[1:-1][:60]
    refuse(
        "YAML_TAG",
        Text(f"第{line}行：不读取YAML标签（{shown}）", f"line {line}: YAML tags ({shown}) are not read"),
        Text(
            "请删去标签，直接写值；以 ! 开头的文字请加引号",
            "leave the tag out and write the value; put text that begins with ! in quotes",
        ),
        path,
    )
