"""Data of `sources`: articles on what a worker may owe the employer, as (id, zh, en); the instrument is named by the id."""

from __future__ import annotations

# fmt: off
ROWS: tuple[tuple[str, str, str], ...] = (
    ("SI 60", "第六十条", "Art. 60"),
    ("CC 188", "第一百八十八条", "Art. 188"),
    ("CC 568", "第五百六十八条", "Art. 568"),
    ("CC 985", "第九百八十五条", "Art. 985"),
)
