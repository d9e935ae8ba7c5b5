"""The words of which the schemas are made 格式的用语: small functions that build pieces of a JSON Schema."""

from __future__ import annotations

from typing import Any

from laborcalc._field_docs import Doc
from laborcalc.law.sources import Tag
from laborcalc.text import Text

Schema = dict[str, Any]


def _closed(optional: Schema | None = None, **required: Schema) -> Schema:
    """An object with these properties and no others."""
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _one_of(*names: str) -> Schema:
    return {"oneOf": [_ref(name) for name in names]}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _named(schema: Schema, zh: str, en: str, about_zh: str = "", about_en: str = "") -> Schema:
    return {**schema, **Doc(Text(zh, en), Text(about_zh, about_en)).show()}


def _labelled(*labels: tuple[str, str, str]) -> Schema:
    """A choice: value, zh, en."""
    named = [{"const": value, **Doc(Text(zh, en)).show()} for value, zh, en in labels]
    return {"enum": [value for value, _, _ in labels], "oneOf": named}


_TEXT: Schema = {"type": "string"}
_FLAG: Schema = {"type": "boolean"}
_DAY: Schema = {"type": "string", "format": "date"}
_REGION: Schema = {"type": "string", "pattern": "^[0-9]{6}$"}
_MONEY: Schema = {"type": "string", "pattern": "^-?[0-9]+\\.[0-9]{2}$", "x-unit": "yuan"}
_NUMBER: Schema = {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]{1,12})?$"}
_TAG: Schema = {"enum": [tag.value for tag in Tag]}
