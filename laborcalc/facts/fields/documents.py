"""What each field of the case file means 字段说明: titles, descriptions and choices in both languages, for forms.

Loaded only when a form is made: a JSON Schema or a checklist. The keys of `DOCS` are `Model`, `Model.field`, and for choices
`Model.field.value` or `Enum.value`; the words themselves stand in the neighbouring data modules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from laborcalc.facts.fields import (
    case,
    choices,
    claims,
    contract,
    counterclaims,
    duties,
    hours,
    injury,
    insurance,
    liable,
    losses,
    procedure,
    relationship,
)
from laborcalc.foundation.terms import PROTECTION_NAMES
from laborcalc.foundation.text import Text

NOTHING = Text("", "")


class Doc(NamedTuple):
    """Title and description of a model, a field or a choice; the description is empty where the title says all."""

    title: Text
    description: Text = NOTHING

    def show(self) -> dict[str, Any]:
        """The keywords of a JSON Schema: Chinese in `title` and `description`, both languages in `x-i18n`."""
        both: dict[str, dict[str, str]] = {"zh": {"title": self.title.zh}, "en": {"title": self.title.en}}
        shown: dict[str, Any] = {"title": self.title.zh, "x-i18n": both}
        if self.description.zh:
            shown["description"] = both["zh"]["description"] = self.description.zh
            both["en"]["description"] = self.description.en
        return shown


def _read(rows: dict[str, tuple[str, str, str, str]]) -> dict[str, Doc]:
    return {key: Doc(Text(zh, en), Text(about_zh, about_en)) for key, (zh, en, about_zh, about_en) in rows.items()}


# A protected state is called in the form what the result calls it; the hint says when to choose it. Kinds of claim, grounds and
# kinds of evidence are named by the rooms that hold them: the schema labels them.
DOCS: dict[str, Doc] = {
    **_read(case.ROWS),
    **_read(contract.ROWS),
    **_read(claims.ROWS),
    **_read(counterclaims.ROWS),
    **_read(hours.ROWS),
    **_read(injury.ROWS),
    **_read(duties.ROWS),
    **_read(losses.ROWS),
    **_read(insurance.ROWS),
    **_read(liable.ROWS),
    **_read(procedure.ROWS),
    **_read(relationship.ROWS),
    **_read(choices.ROWS),
    **{
        f"Protection.{state}": Doc(name, Text(*choices.PROTECTIONS.get(state, ("", ""))))
        for state, name in PROTECTION_NAMES.items()
    },
}
NAMED_ABOVE = frozenset(("Kind", "Ground", "Evidence.kind"))


def document(name: str, schema: dict[str, Any], resolve: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    """Write the documentation of the model `name` into its JSON Schema and hand the schema back.

    Args:
        name: class name of the model; one that is not documented here stays as it is.
        schema: the schema that pydantic made, or a reference to it.
        resolve: finds the schema behind a reference.
    """
    model = resolve(schema)
    if name in DOCS:
        describe(model, name)
    for field, found in model.get("properties", {}).items():
        key = f"{name}.{field}"
        if key in DOCS:
            _label(found, key, resolve)
            describe(found, key)
    return schema


def labelled(labels: Mapping[str, Doc]) -> list[dict[str, Any]]:
    """The `oneOf` of labelled constants that stands beside a bare `enum`."""
    return [{"const": value, **doc.show()} for value, doc in labels.items()]


def describe(schema: dict[str, Any], key: str) -> None:
    """Write title and description; the docstring of the code goes."""
    schema.pop("description", None)  # the docstring, written for readers of the code
    schema.update(DOCS[key].show())


def _of_docs(key: str, values: Iterable[str]) -> list[dict[str, Any]]:
    return labelled({value: DOCS[f"{key}.{value}"] for value in values})


def _label(schema: dict[str, Any], key: str, resolve: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Label the choices in a property: its own, those of an item or a part, those of an enum that it refers to."""
    for part in (*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else ())):
        _label(part, key, resolve)
    if "$ref" in schema:
        target = resolve(schema)
        name = target["title"]
        if "enum" in target and "oneOf" not in target and name not in NAMED_ABOVE:
            target["oneOf"] = _of_docs(name, target["enum"])
            describe(target, name)
    elif "enum" in schema and "oneOf" not in schema and key not in NAMED_ABOVE:
        schema["oneOf"] = _of_docs(key, schema["enum"])
