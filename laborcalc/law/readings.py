"""Readings 口径: where courts or places read the law differently, the options, and which applies where.

The first option of a reading is the national default; a place may have another one, for certain days: of judgment, of the
ending or of the filing, as the reading declares. A reading without options only informs: it moves no amount that a rule
works out.

>>> from datetime import date
>>> default_option("D-04", "310000", date(2026, 3, 1))
'excluded'
>>> default_option("D-15", "440300", date(2025, 8, 31)), default_option("D-15", "440300", date(2025, 9, 1))
('average_12_months', 'normal_wage')
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, NoReturn

from laborcalc.foundation.citation import Tag
from laborcalc.foundation.errors import BadReading, Problem
from laborcalc.foundation.text import Text
from laborcalc.law.options import contract, counterclaims, duties, ending, hours, injury, insurance, losses, pay


class Option(NamedTuple):
    """One way to answer a reading; `status` is in_force, repealed, doubtful or decision (seen in single decisions)."""

    key: str
    text: Text
    authority: Text
    tag: Tag
    status: str


class Local(NamedTuple):
    """The default option of a place (GB/T 2260 prefix) from `since` to `until`, both inclusive: days of `Reading.dated_by`."""

    region: str
    option: str
    since: date | None = None
    until: date | None = None


class Reading(NamedTuple):
    """A point on which courts or places differ: question, options (national default first), local defaults, rules.

    `dated_by` is the day of a case that places its local defaults in time: of judgment, of the ending, of the filing.
    """

    id: str
    question: Text
    options: tuple[Option, ...]
    local: tuple[Local, ...]
    rules: tuple[str, ...]
    note: Text
    dated_by: ending.DatedBy = "judgment"

    def option(self, key: str) -> Option:
        """The option with that key."""
        return next(option for option in self.options if option.key == key)


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _build(row: ending.Row) -> Reading:
    id, question_zh, question_en, rules, options, places, note_zh, note_en, *dated_by = row
    return Reading(
        id,
        Text(question_zh, question_en),
        tuple(
            Option(key, Text(zh, en), Text(authority_zh, authority_en), Tag(tag), status)
            for key, tag, status, zh, en, authority_zh, authority_en in options
        ),
        # The longest prefix first, so that the first place that fits is the nearest one.
        tuple(
            Local(region, option, _day(since), _day(until))
            for region, option, since, until in sorted(places, key=lambda place: -len(place[0]))
        ),
        rules,
        Text(note_zh, note_en),
        *dated_by,
    )


_ROWS = (
    contract.ROWS
    + ending.ROWS
    + pay.ROWS
    + hours.ROWS
    + injury.ROWS
    + counterclaims.ROWS
    + duties.ROWS
    + losses.ROWS
    + insurance.ROWS
)
READINGS: dict[str, Reading] = {row[0]: _build(row) for row in sorted(_ROWS)}


def reading(id: str) -> Reading:
    """The reading of that id."""
    found = READINGS.get(id)
    return _no_reading(id) if found is None else found


def option_of(id: str, key: str) -> Option | None:
    """The option with that key; `None` for what is no listed reading."""
    found = READINGS.get(id)
    return None if found is None else next((option for option in found.options if option.key == key), None)


def local_default(id: str, region: str, day: date) -> str | None:
    """The default of the place itself (GB/T 2260 code) on a day, which is the one that dates the reading; else `None`."""
    found = reading(id)
    if not found.options:
        _no_option(found, "")
    for place, option, since, until in found.local:
        if region.startswith(place) and (since is None or since <= day) and (until is None or day <= until):
            return option
    return None


def default_option(id: str, region: str, day: date) -> str:
    """The option that applies in `region` (GB/T 2260 code) when the case names none; `day` is the one that dates the reading."""
    return local_default(id, region, day) or reading(id).options[0].key


def check_choice(id: str, option: str) -> None:
    """Raise `BadReading` unless `option` is one of the options of the reading."""
    found = reading(id)
    if all(option != known.key for known in found.options):
        _no_option(found, option)


def _no_reading(id: str) -> NoReturn:
    # A reading that only informs cannot be chosen, so it is not offered.
    ids = [known.id for known in READINGS.values() if known.options]
    raise BadReading(
        [
            Problem(
                "READING_UNKNOWN",
                f"readings.{id}",
                Text(f"没有编号为“{id}”的口径", f'there is no reading "{id}"'),
                Text(f"可选编号：{'、'.join(ids)}", f"choose one of: {', '.join(ids)}"),
            )
        ]
    )


def _no_option(found: Reading, option: str) -> NoReturn:
    keys = [known.key for known in found.options]
    if keys:
        remedy = Text(f"可选：{'、'.join(keys)}", f"choose one of: {', '.join(keys)}")
    else:
        remedy = Text("此口径仅供参考，请删去该项", "this reading only informs; leave it out")
    raise BadReading(
        [
            Problem(
                "OPTION_UNKNOWN",
                f"readings.{found.id}",
                Text(f"口径{found.id}没有选项“{option}”", f'reading {found.id} has no option "{option}"'),
                remedy,
            )
        ]
    )
