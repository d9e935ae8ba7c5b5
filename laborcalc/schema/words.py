"""The words of which the schemas are made 格式的用语: small functions that build pieces of a JSON Schema."""

from __future__ import annotations

from typing import Any

from laborcalc.facts.fields.documents import Doc
from laborcalc.foundation.citation import Tag
from laborcalc.foundation.text import Text

Schema = dict[str, Any]


def closed(optional: Schema | None = None, **required: Schema) -> Schema:
    """An object with these properties and no others."""
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def listing(items: Schema) -> Schema:
    """An array."""
    return {"type": "array", "items": items}


def ref(name: str) -> Schema:
    """A reference to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def one_of(*names: str) -> Schema:
    """One of several definitions."""
    return {"oneOf": [ref(name) for name in names]}


def or_null(schema: Schema) -> Schema:
    """A value, or null."""
    return {"anyOf": [schema, {"type": "null"}]}


def named(schema: Schema, zh: str, en: str, about_zh: str = "", about_en: str = "") -> Schema:
    """A schema with title and description in both languages."""
    return {**schema, **Doc(Text(zh, en), Text(about_zh, about_en)).show()}


def choice(*labels: tuple[str, str, str]) -> Schema:
    """A choice: value, zh, en."""
    named = [{"const": value, **Doc(Text(zh, en)).show()} for value, zh, en in labels]
    return {"enum": [value for value, _, _ in labels], "oneOf": named}


TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
DAY: Schema = {"type": "string", "format": "date"}
REGION: Schema = {"type": "string", "pattern": "^[0-9]{6}$"}
MONEY: Schema = {"type": "string", "pattern": "^-?[0-9]+\\.[0-9]{2}$", "x-unit": "yuan"}
NUMBER: Schema = {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]{1,12})?$"}
TAG: Schema = {"enum": [tag.value for tag in Tag]}
