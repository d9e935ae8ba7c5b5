"""Reading case files 读取案情文件: JSON or YAML, bounded, nothing lost (a key written twice is an error).

Only the command line and `Case.from_file` come here; the core does no I/O.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from laborcalc.errors import BadCase, Problem
from laborcalc.text import Text

LARGEST = 1_000_000  # bytes; the longest real case file is under 10 kB


def read_case(path: str | Path) -> Any:
    """The facts in a file as plain dicts and lists; raises `BadCase`."""
    path = Path(path)
    text = _text(path)
    if not text.strip():
        refuse(
            "EMPTY", Text("文件是空的", "the file is empty"), Text("请填写案情", "write the facts of the case into it")
        )
    facts = parse_json(text) if path.suffix.lower() in (".json", ".jsonl") else parse_yaml(text)
    if not isinstance(facts, dict):
        refuse(
            "NOT_A_CASE",
            Text("文件的最外层不是键值表", "the file is not a mapping of facts"),
            Text("请从 region: 与 as_of: 写起", "begin with region: and as_of:"),
        )
    if "case" in facts and "region" not in facts:
        return facts["case"]  # a published decision: the facts stand beside their source and the award
    return facts


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            refuse(
                "TOO_LARGE",
                Text("文件超过一百万字节", "the file is larger than a million bytes"),
                Text("案情文件只写事实；证据全文请另存", "a case file holds facts only; keep documents elsewhere"),
            )
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        refuse(
            "UNREADABLE",
            Text(f"无法读取 {path}：{error.strerror}", f"cannot read {path}: {error.strerror}"),
            Text("请核对路径与权限", "check the path and its permissions"),
        )
    except UnicodeDecodeError:
        refuse(
            "ENCODING", Text("文件不是UTF-8编码", "the file is not UTF-8"), Text("请另存为UTF-8", "save it as UTF-8")
        )


def parse_json(text: str) -> Any:
    """JSON without NaN, without a key twice."""
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        if isinstance(error, BadCase):
            raise
        refuse(
            "JSON",
            Text(f"不是有效的JSON：{str(error)[:80]}", f"not valid JSON: {str(error)[:80]}"),
            Text("请核对引号、逗号和括号", "check quotes, commas and brackets"),
        )


def parse_yaml(text: str) -> Any:
    """YAML of plain values: no aliases (a small file could unfold to gigabytes), no tags, no key twice."""
    try:
        import yaml
    except ImportError:
        refuse(
            "NO_YAML",
            Text("读取YAML需要另装 PyYAML", "reading YAML needs PyYAML"),
            Text("pip install 'laborcalc[yaml]'，或改用JSON", "pip install 'laborcalc[yaml]', or write JSON"),
        )

    class Loader(yaml.SafeLoader):
        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.AliasEvent):  # type: ignore[no-untyped-call]  # the stubs leave the event methods out
                raise yaml.YAMLError("aliases (*name) are not read")
            return super().compose_node(parent, index)

        def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
            self.flatten_mapping(node)
            return _once([(self.construct_object(k, True), self.construct_object(v, True)) for k, v in node.value])

    Loader.add_constructor("tag:yaml.org,2002:map", Loader.construct_mapping)
    try:
        return yaml.load(text, Loader)  # a subclass of SafeLoader
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        if isinstance(error, BadCase):
            raise
        shown = " ".join(str(error).split())[:160]
        refuse(
            "YAML",
            Text(f"不是可读的YAML：{shown}", f"not readable YAML: {shown}"),
            Text(
                "请核对缩进与冒号；不支持锚点和别名", "check indentation and colons; anchors and aliases are not read"
            ),
        )


def _once(pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
    facts = dict(pairs)
    if len(facts) < len(pairs):
        twice = next(key for index, (key, _) in enumerate(pairs) if key in [other for other, _ in pairs[:index]])
        refuse(
            "KEY_TWICE",
            Text("同一个键写了两次", "the same key is written twice"),
            Text("请只保留一个", "keep one of them"),
            str(twice),
        )
    return facts


def _no_constant(name: str) -> NoReturn:
    refuse(
        "NOT_A_NUMBER", Text(f"{name} 不是数", f"{name} is no number"), Text("请填写真实数值", "write the real figure")
    )


def refuse(code: str, what: Text, remedy: Text, path: str = "") -> NoReturn:
    """Raise one `BadCase`."""
    raise BadCase([Problem(code, path, what, remedy)])
