"""Reading case files 读取案情文件: JSON or YAML, bounded, nothing lost (a key written twice is an error).

Only the command line and `Case.from_file` come here; the core does no I/O.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from laborcalc.facts.characters import refuse_broken_text
from laborcalc.foundation.errors import BadCase, refuse
from laborcalc.foundation.shown import written_by_hand
from laborcalc.foundation.text import Text

Read = TypeVar("Read")

LARGEST = 1_000_000  # bytes; the longest real case file is under 10 kB


def read_case(path: str | Path, *, kindly: bool = False) -> Any:
    """The facts in a file as plain dicts and lists; `kindly` also in GB 18030; raises `BadCase`."""
    path = Path(path)
    return parse_case(bytes_of(path), as_json=path.suffix.lower() in (".json", ".jsonl"), kindly=kindly)


def as_written(facts: Any, validate: Callable[[Any], Read]) -> Read:
    """What the door makes of the facts of a file, which may be written in the titles of the fields (`事由: 无理由解除`).

    Only what the door refuses is read so: a file in the names of the fields needs no dictionary.
    """
    try:
        return validate(facts)
    except BadCase:
        titled = written_by_hand().in_names(facts)
        if titled.tree == facts:
            raise
        read: Read = titled.taken(validate)
        return read


def parse_case(data: bytes, *, as_json: bool, kindly: bool = False) -> Any:
    """The facts in the bytes of a case file; raises `BadCase`."""
    text = text_of(data, kindly=kindly)
    if not text.strip():
        refuse(
            "EMPTY", Text("文件是空的", "the file is empty"), Text("请填写案情", "write the facts of the case into it")
        )
    facts = parse_json(text) if as_json else parse_yaml(text)
    refuse_broken_text(facts)
    if not isinstance(facts, dict):
        refuse(
            "NOT_A_CASE",
            Text("文件的最外层不是键值表", "the file is not a mapping of facts"),
            Text("请从 region: 与 as_of: 写起", "begin with region: and as_of:"),
        )
    if "case" in facts and "region" not in facts:
        return facts["case"]  # a published decision: the facts stand beside their source and the award
    return facts


_WHY = {
    "FileNotFoundError": Text("文件不存在", "there is no such file"),
    "IsADirectoryError": Text("这是目录，不是文件", "it is a directory, not a file"),
    "PermissionError": Text("没有读取权限", "reading it is not permitted"),
}


def bytes_of(path: Path) -> bytes:
    """At most one byte more than is accepted, however large the file."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        why = _WHY.get(type(error).__name__) or Text(str(error), str(error))
        refuse(
            "UNREADABLE",
            Text(f"无法读取文件：{why.zh}", f"the file cannot be read: {why.en}"),
            Text("请核对路径与权限", "check the path and its permissions"),
        )


_FACTS_ONLY = Text("案情文件只写事实；证据全文请另存", "a case file holds facts only; keep documents elsewhere")
_ZIP = b"PK\x03\x04"  # a workbook, not text
# kindly → the encodings, what is wrong with another, what to do
_ENCODINGS = {
    False: (
        ("utf-8-sig",),
        Text("文件不是UTF-8编码", "the file is not UTF-8"),
        Text("请另存为UTF-8", "save it as UTF-8"),
    ),
    True: (
        ("utf-8-sig", "gb18030"),
        Text("文件不是UTF-8或GB 18030编码的文本", "the file is no text in UTF-8 or GB 18030"),
        Text("请另存为CSV（UTF-8）或UTF-8文本", "save it as CSV (UTF-8), or as text in UTF-8"),
    ),
}


def text_of(data: bytes, *, kindly: bool = False, shorter: Text = _FACTS_ONLY) -> str:
    """The text in the bytes of a file, in UTF-8, `kindly` also in GB 18030; `shorter` says what to do where it is too large."""
    if len(data) > LARGEST:
        refuse("TOO_LARGE", Text("文件超过一百万字节", "the file is larger than a million bytes"), shorter)
    encodings, what, remedy = _ENCODINGS[kindly]
    for encoding in () if data.startswith(_ZIP) else encodings:
        with suppress(UnicodeDecodeError):
            return data.decode(encoding)
    refuse("ENCODING", what, remedy)


def parse_json(text: str) -> Any:
    """JSON without a key twice; NaN is refused with the field in which it stands."""
    try:
        return json.loads(text, object_pairs_hook=_once)
    except BadCase:
        raise
    except RecursionError:
        _too_deep()
    except ValueError as error:
        refuse(
            "JSON",
            Text(f"不是有效的JSON：{str(error)[:80]}", f"not valid JSON: {str(error)[:80]}"),
            Text("请核对引号、逗号和括号", "check quotes, commas and brackets"),
        )


def parse_yaml(text: str) -> Any:
    """YAML of plain values: no aliases, no tags, no merging (`<<` is the name of no field), no key twice."""
    try:
        import yaml

        from laborcalc.facts.plain_yaml import read_yaml
    except ImportError:
        _no_yaml()
    try:
        return read_yaml(text, _once)
    except BadCase:
        raise
    except RecursionError:
        _too_deep()
    except (yaml.YAMLError, ValueError, TypeError) as error:
        shown = " ".join(str(error).split())[:160]
        refuse(
            "YAML",
            Text(f"不是可读的YAML：{shown}", f"not readable YAML: {shown}"),
            Text("请核对缩进、冒号与引号", "check indentation, colons and quotes"),
        )


def to_yaml(facts: Any) -> str:
    """Facts as a case file in YAML; needs the extra `yaml`."""
    try:
        import yaml
    except ImportError:
        _no_yaml()
    text: str = yaml.safe_dump(facts, allow_unicode=True, sort_keys=False, width=120)
    return text


def _no_yaml() -> NoReturn:
    refuse(
        "NO_YAML",
        Text("读写YAML需要另装 PyYAML", "YAML needs PyYAML"),
        Text("pip install PyYAML，或改用JSON", "pip install PyYAML, or use JSON"),
    )


def _once(pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
    facts = dict(pairs)
    if len(facts) < len(pairs):
        twice, _ = Counter(key for key, _ in pairs).most_common(1)[0]
        refuse(
            "KEY_TWICE",
            Text(f"键“{twice}”写了两次", f'the key "{twice}" is written twice'),
            Text("请只保留一个", "keep one of them"),
            str(twice),
        )
    return facts


def _too_deep() -> NoReturn:
    refuse(
        "TOO_DEEP",
        Text("括号或缩进嵌套过深", "brackets or indentation are nested too deep"),
        Text("案情文件至多四五层，请核对括号", "a case file has four or five levels; check the brackets"),
    )
