"""The case file 案情 `laborcalc-case/1`: what happened, as pydantic models.

Facts only, never results. `None` means "not known", which is not zero and not "no". Money is a decimal string, days are
ISO dates; unknown fields, floats and impossible dates are refused with the path of the fact, in both languages.

>>> case = Case(region="北京", as_of="2026-11-21", pay={"monthly": "8700"})
>>> case.region, case.pay.monthly
('110000', Decimal('8700'))
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from pydantic import model_validator

from laborcalc.facts.door import at_the_door
from laborcalc.facts.models import CaseFields
from laborcalc.foundation.shown import rendered, written_by_hand
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.facts.dispute.values import Disputed


class Case(CaseFields):
    """A whole case file. Raises `BadCase` with every problem in it; see `Case.from_file` for files."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        from laborcalc.facts.consistency import check

        check(self)
        if self.disputed:
            _ = self.in_dispute  # puts each value into the case
        return self

    @cached_property
    def in_dispute(self) -> tuple[Disputed, ...]:
        """The disputed facts, each different value once, the likely first."""
        from laborcalc.facts.dispute.values import disputed_facts

        return disputed_facts(self) if self.disputed else ()

    if TYPE_CHECKING:

        def __init__(self, **facts: Any) -> None:
            """Facts as they are written, checked like those of a file."""

    else:  # the signatures stay pydantic's; only the error that leaves the door is ours

        def __init__(self, **facts: Any) -> None:
            at_the_door(super().__init__, **facts)

        # Else pydantic would come through here from `model_validate` too, and check everything twice.
        __init__.__pydantic_base_init__ = True

        @classmethod
        def model_validate(cls, obj: Any, **options: Any) -> Case:
            """Facts from plain dicts and lists."""
            if isinstance(obj, dict):  # a key that is no text would not even reach the fields
                obj = {str(key): value for key, value in obj.items()}
            return at_the_door(super().model_validate, obj, **options)

        @classmethod
        def model_validate_json(cls, json_data: str | bytes, **options: Any) -> Case:
            """Facts from JSON text."""
            return at_the_door(super().model_validate_json, json_data, **options)

        def model_copy(self, *, update: dict[str, Any] | None = None, deep: bool = False) -> Case:
            """A copy; facts that are changed go through the door like all others."""
            if not update:
                return super().model_copy(deep=deep)
            from laborcalc.facts.problems import MAPPING, of_type

            changed = of_type("update", update, dict, MAPPING)
            named = (
                {} if "region" in changed else {"district": self.district}
            )  # the code of the place no longer names it
            copy = type(self).model_validate({**named, **self.as_stated(), **changed})
            copy.model_fields_set.intersection_update({*self.model_fields_set, *changed})
            return copy

    def _repr_html_(self) -> str:
        """What the file says, by the titles of its fields."""
        titled = written_by_hand().in_titles(self.model_dump(mode="json", exclude_unset=True))
        return rendered(titled, "case", "html", "zh")

    @classmethod
    def from_file(cls, path: str | Path) -> Case:
        """Read a case file, JSON or YAML by its ending (YAML needs the extra `yaml`), by names or by Chinese titles.

        Raises:
            BadCase: what is wrong, where, and what to do, in both languages.
        """
        from laborcalc.facts.files import as_written, read_case
        from laborcalc.facts.problems import of_type

        of_type("path", path, (str, Path), Text("文件路径", "the path of a file"))
        return as_written(read_case(path), cls.model_validate)
