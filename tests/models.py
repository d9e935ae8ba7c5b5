"""The models of the case file, found by what they are."""

from __future__ import annotations

from laborcalc.facts.case import Case
from laborcalc.facts.door import Facts


def every_model(of: type[Facts] = Facts) -> list[type[Facts]]:
    """Every model that stands on the base of all, `Case` among them."""
    assert issubclass(Case, Facts)  # its module is read
    return [model for direct in of.__subclasses__() for model in (direct, *every_model(direct))]
