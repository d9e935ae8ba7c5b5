"""What the place of a fact is called 栏目名称: the path of a field in the words of the form, for print.

>>> Field("arrears.3.due").say("zh"), Field("arrears.3.due").say("en")
('欠付的工资、提成、奖金第4项·应付数额', 'arrears, no. 4: sum due')
>>> Field("pay.payslips[2024-03]").say("zh"), Field("termination").say("en")
('工资·工资单2024-03', 'how the employment ended')
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel

from laborcalc.foundation.text import LANGS, Lang, Text

_PART = re.compile(r"[^.\[\]]+")


class Field(NamedTuple):
    """A field of the case file, said by its title; what has no title is said as it is written."""

    path: str

    def say(self, lang: Lang) -> str:
        """The title in one language, entries counted from one."""
        return _title(self.path).say(lang)


@lru_cache(maxsize=4096)
def _title(path: str) -> Text:
    # The words of the form are many and print is not always asked for: they are loaded with the first title.
    from laborcalc.facts.fields.documents import DOCS
    from laborcalc.facts.models import CaseFields

    said: dict[Lang, list[str]] = {lang: [] for lang in LANGS}
    model: type[BaseModel] | None = CaseFields
    for part in _PART.findall(path):
        if part.isdigit() and said["zh"]:
            said["zh"][-1] += f"第{int(part) + 1}项"
            said["en"][-1] += f", no. {int(part) + 1}"
        elif model is not None and part in model.model_fields and (key := _key(model, part)) in DOCS:
            title = DOCS[key].title
            model = model_in(model.model_fields[part].annotation)
            for lang in LANGS:
                said[lang].append(title.say(lang))
        elif said["zh"]:
            said["zh"][-1] += part
            said["en"][-1] += f" {part}"
        else:
            return Text(path, path)
    return Text("·".join(said["zh"]), ": ".join(said["en"]))


def _key(model: type[BaseModel], part: str) -> str:
    """How a field is called in the words of the form; the fields of the whole are those of `Case`."""
    return f"{model.__name__.removesuffix('Fields')}.{part}"


def model_in(annotation: Any) -> type[BaseModel] | None:
    """The part of the case that a field holds, alone, in a list, or perhaps."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for inner in get_args(annotation) if (found := model_in(inner)) is not None), None)
