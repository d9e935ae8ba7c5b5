"""Case files drawn from the published JSON Schema 依数据格式生成的案情: the schema alone says what may stand where."""

from __future__ import annotations

import copy
import random
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from laborcalc.schema.case import case_schema

SCHEMA = case_schema()
CHECK = Draft202012Validator(SCHEMA, format_checker=FormatChecker())

# What a field is tried with. No whole float such as 5000.0: JSON Schema takes one for an integer, the door for a float.
POOL: tuple[Any, ...] = (
    None, True, False, 0, 1, 7, 10, 11, 365, 366, 600, 601, 1994, 1995, 2026, 2100, 2101, 110000, 999_999, 10**6, -1, 10**12 - 1, 10**12, -(10**12),
    -(10**12) + 1, 10**40, 0.1, -2.5, "", " ", "0", "00", "-0", "-0.00", "007", "5000", "5000.50", "-20.5", "+1", "1.", ".5",
    "1e3", "1,000", "０", "٣", "999999999999", "999999999999.9999999999", "1000000000000", "0.0000000001", "0.00000000001", "NaN",
    "2026-03-31", "2026-02-29", "2024-02-29", "1948-12-31", "1949-01-01", "2100-12-31", "2101-01-01", "2026-3-1", "2026-03-32",
    "20260331", "2026-13-01", "2026-03", "2026-13", "2026-00", "1948-12", "1949-01", "2100-12", "2101-01", "2026-03-31T00:00:00",
    "8:30", "08:30", "08:30:59", "24:00", "24:00:00", "24:01", "23:60", "25:00", "110000", "北京", "x", "y" * 40, "y" * 41, "z" * 2000,
    "z" * 2001, "😀" * 40, "laborcalc-case/1", [], [{}], ["x"], [None], {}, {"x": 1}, {"D-01": "day_by_day"}, {"D-01": "x"}, {"D-99": "x"},
    "yes", "late", "subcontract", {"amount": "8000"}, {"name": "x"}, {"kind": "dispatch", "units": ["x"]},
)  # fmt: skip


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """What a reference refers to."""
    while "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]]
    return schema


def accepts(schema: dict[str, Any], value: Any) -> bool:
    """Does a part of the schema take a value."""
    return bool(CHECK.evolve(schema=schema | {"$defs": SCHEMA["$defs"]}).is_valid(value))


def drawn(draw: random.Random, schema: dict[str, Any] = SCHEMA, *, fields: float = 0.15) -> Any:
    """A value that a part of the schema takes; `fields` is the share of what may be left out that is stated."""
    schema = resolved(schema)
    if "anyOf" in schema:
        return drawn(draw, draw.choice(schema["anyOf"]), fields=fields)
    if "const" in schema or "enum" in schema:
        return draw.choice(schema.get("enum") or [schema["const"]])
    kind = schema["type"]
    if kind == "object":
        if schema.get("x-keys") == "paths":
            return {}  # which paths there are hangs on the rest of the file, see `disputed`
        required = schema.get("required", ())
        stated = [name for name in schema["properties"] if name in required or draw.random() < fields]
        return {name: drawn(draw, schema["properties"][name], fields=fields) for name in stated}
    if kind == "array":
        return [drawn(draw, schema["items"], fields=fields) for _ in range(draw.choice((0, 1, 1, 2)))]
    values = [*POOL, *_likely(draw)]
    return draw.choice([value for value in values if accepts(schema, value)])


def disputed(draw: random.Random, facts: dict[str, Any]) -> tuple[str, Any]:
    """The path of a fact that a file states, and a value to write there."""
    held, path = facts, ""
    while True:
        inside = list(range(len(held))) if isinstance(held, list) else list(held)
        part = draw.choice(
            [name for name in inside if path or name not in ("format", "title", "claims", "readings", "disputed")]
        )
        path, held = f"{path}.{part}" if path else str(part), held[part]
        if not (isinstance(held, (dict, list)) and held and draw.random() < 0.8):
            return path, draw.choice([*POOL, *_likely(draw)])


def written(facts: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """The file with a value at a path."""
    changed = copy.deepcopy(facts)
    holder: Any = changed
    *way, last = path.split(".")
    for part in way:
        holder = holder[int(part)] if isinstance(holder, list) else holder[part]
    holder[int(last) if isinstance(holder, list) else last] = value
    return changed


def _likely(draw: random.Random) -> tuple[Any, ...]:
    """Days, months and numbers as most files have them."""
    year, month, day = draw.randint(2008, 2026), draw.randint(1, 12), draw.randint(1, 28)
    number = draw.randint(0, 20_000)
    return (
        f"{year}-{month:02}-{day:02}",
        f"{year}-{month:02}",
        number,
        f"{number}.{day:02}",
        f"{day % 24:02}:{month:02}",
    )
