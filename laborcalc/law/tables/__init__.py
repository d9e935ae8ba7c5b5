"""The shipped tables 数据表: written by `scripts/build_tables.py`, read when first asked for.

In it: JSON, built from `data/`, and the one function that loads it. Not in it: anything that looks a figure up.
"""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def load(name: str) -> Any:
    """The table `name`, parsed once; callers never change it."""
    import json
    from importlib.resources import files

    return json.loads((files("laborcalc.law") / "tables" / f"{name}.json").read_text(encoding="utf-8"))
