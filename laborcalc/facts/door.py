"""The door 入口: the base of all models of a case file, and the one error in which everything wrong with it leaves.

What may come in is said by the types in `types.py`; what is wrong is put into words in `problems.py`.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Self

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator
from pydantic_core import PydanticCustomError

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic_core import core_schema


class Facts(BaseModel):
    """Base of all models: frozen, nothing unknown gets in, documented in both languages."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True, str_strip_whitespace=False)

    def as_stated(self) -> dict[str, Any]:
        """What is stated in this part of the case, its own parts as they are."""
        return {name: getattr(self, name) for name in type(self).model_fields if name in self.model_fields_set}

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        from laborcalc.facts.fields.documents import document

        return document(cls.__name__, handler(schema), handler.resolve_ref_schema)


def ordered(start: date | None, end: date | None, path: str) -> None:
    """Both days may be unknown; when both are known the end is not before the start."""
    if start is not None and end is not None and end < start:
        raise PydanticCustomError("end_before_start", "{path}", {"path": path, "shown": f"{start} > {end}"})


class Span(Facts):
    """A model with a start and an end day, both counted."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        last = "last_day" if "last_day" in type(self).model_fields else "end"
        ordered(getattr(self, "start", None), getattr(self, last), last)
        return self


def at_the_door(validate: Any, *args: Any, **options: Any) -> Any:
    """Run pydantic and turn what it finds into one `BadCase`."""
    try:
        return _validated(validate, *args, **options)
    except UnicodeEncodeError:  # pydantic cannot name a field whose name holds half a character
        from laborcalc.facts.characters import refuse_broken_text

        for facts in (*args[:1], options):
            refuse_broken_text(facts)
        raise


def _validated(validate: Any, *args: Any, **options: Any) -> Any:
    try:
        return validate(*args, **options)
    except ValidationError as error:
        from laborcalc.facts.problems import bad_case

        raise bad_case(error) from None
