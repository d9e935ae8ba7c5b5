"""The JSON Schema of the case file `laborcalc-case/1` 案情文件的格式 (Draft 2020-12).

A form needs no Python: titles and descriptions are Chinese, `x-i18n` holds both languages, and every choice is a `oneOf`
of labelled constants beside its `enum`.

>>> case_schema()["properties"]["as_of"]["x-i18n"]["en"]["title"]
'day of judgment'
>>> sorted(case_schema()["required"])
['as_of', 'region']
"""

from __future__ import annotations

from typing import Any, get_args

from laborcalc.facts.fields.choices import GROUNDS
from laborcalc.facts.fields.documents import Doc, describe, labelled
from laborcalc.foundation.terms import EvidenceKind, Ground, Kind
from laborcalc.foundation.text import Text
from laborcalc.law.readings import READINGS, Option, Reading
from laborcalc.proof.catalogue.kinds import in_plain_words
from laborcalc.rules.claims import CLAIMS
from laborcalc.rules.ending.matrix import MATRIX
from laborcalc.schema.words import Schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"
CASE = "laborcalc-case/1"


def case_schema() -> Schema:
    """案情文件的格式 The JSON Schema of the case file, documented in both languages; a new dict with every call."""
    from laborcalc.facts.case import Case

    schema = Case.model_json_schema()
    schema["properties"]["readings"] |= {
        "properties": {id: _reading(reading) for id, reading in READINGS.items() if reading.options},
        "additionalProperties": False,
    }
    _choose(schema["$defs"]["Kind"], "Kind", kinds())
    _choose(schema["$defs"]["Ground"], "Ground", _grounds())
    _choose(schema["$defs"]["Evidence"]["properties"]["kind"], "Evidence.kind", _evidence())
    return {"$schema": DIALECT, "$id": CASE, **schema}


def kinds() -> dict[str, Doc]:
    """Every kind of claim as its card names it."""
    return {str(kind): Doc(CLAIMS[kind].name) for kind in dict.fromkeys((*Kind, *CLAIMS))}


def _grounds() -> dict[str, Doc]:
    """A ground is called in a form what the result calls it; the hint says when to choose it."""
    return {str(ground): Doc(MATRIX[ground].text, Text(*GROUNDS[ground])) for ground in Ground}


def _evidence() -> dict[str, Doc]:
    """Kinds of evidence in plain words."""
    return {kind: Doc(*in_plain_words(kind)) for kind in get_args(EvidenceKind)}


def _choose(schema: Schema, name: str, labels: dict[str, Doc]) -> None:
    schema |= {"enum": list(labels), "oneOf": labelled(labels)}
    describe(schema, name)
    ordered = _in_order(schema)
    schema.clear()
    schema.update(ordered)


def _in_order(schema: Any) -> Any:
    """Keywords by the alphabet, as pydantic writes those of the rest."""
    if isinstance(schema, dict):
        return {key: _in_order(schema[key]) for key in sorted(schema)}
    return [_in_order(part) for part in schema] if isinstance(schema, list) else schema


def _reading(reading: Reading) -> Schema:
    return {
        "type": "string",
        **Doc(reading.question, reading.note).show(),
        "enum": [option.key for option in reading.options],
        "oneOf": [_option(option) for option in reading.options],
    }


def _option(option: Option) -> Schema:
    shown = Doc(option.text, option.authority).show()
    return {"const": option.key, **shown, "x-tag": option.tag.value, "x-status": option.status}
