"""Heat allowances by province 高温津贴标准: what each place pays a month, a day or an hour for work in the heat (R-LEAVE-08).

Published by the provinces, gathered once (`as_of`); what a province leaves to its cities is held as a range. A rate serves
outdoor work, hot indoor work, both or neither, by the words of its category:

- 室外, 露天: outdoors; 室内: indoors; 高温, 高温作业 and the steps of temperature: both, since the law's two cases
  (HT 17) are what 高温作业 means and the steps are those of the weather;
- 其他, 其他作业, 室内非高温: neither. They pay for summer work that is not hot, which HT 17 does not reach.

>>> [str(row.value) for row in heat_rates("北京", "outdoor")], [str(row.value) for row in heat_rates("北京", "indoor")]
(['180'], ['120'])
>>> print(heat_rates("南京", "indoor")[0].quantity())
<heat allowance of Jiangsu (work in the heat): 300.00 yuan/month>
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Literal, NamedTuple

from laborcalc.foundation.money import figure
from laborcalc.foundation.text import Lang, Text
from laborcalc.foundation.trace import FIGURE, Quantity
from laborcalc.foundation.units import YUAN_PER_DAY, YUAN_PER_HOUR, YUAN_PER_MONTH
from laborcalc.law import tables
from laborcalc.law.figure_names import certainty
from laborcalc.law.provenance import address, title
from laborcalc.law.regions import Region, find_region, province

Place = Literal["outdoor", "indoor"]
Period = Literal["month", "day", "hour"]

_PERIODS: dict[str, Period] = {"月": "month", "日": "day", "小时": "hour"}
_UNITS = {"month": YUAN_PER_MONTH, "day": YUAN_PER_DAY, "hour": YUAN_PER_HOUR}
_SPAN = re.compile(r"(\d{1,2})-(\d{1,2})月").fullmatch
# category → English, serves outdoor work, serves hot indoor work
_CATEGORIES: dict[str, tuple[str, bool, bool]] = {
    "高温": ("work in the heat", True, True),
    "高温作业": ("work in the heat", True, True),
    "高温、露天作业": ("work in the heat or in the open", True, True),
    "高温作业/室外": ("work in the heat or outdoors", True, True),
    "室外和高温作业": ("work outdoors or in the heat", True, True),
    "≥35℃<37℃": ("35 °C to below 37 °C", True, True),
    "≥37℃<40℃": ("37 °C to below 40 °C", True, True),
    "≥40℃": ("40 °C or more", True, True),
    "室外": ("outdoors", True, False),
    "室外露天": ("outdoors in the open", True, False),
    "室内": ("indoors", False, True),
    "室内≥33℃": ("indoors at 33 °C or more", False, True),
    "室内高温": ("indoors in the heat", False, True),
    "室内非高温": ("indoors, not in the heat", False, False),
    "其他": ("other work", False, False),
    "其他作业": ("other work", False, False),
}


class HeatRate(NamedTuple):
    """One rate of a province 一项高温津贴标准; it stands in the trace where a `Figure` stands.

    Attributes:
        category: for which work, in the words of the source.
        unit: paid by the `month`, `day` or `hour`.
        value: yuan, the lower end of a range; `None` where the source gives a formula only, which `notes` quotes.
        value_max: the upper end where the province leaves the sum to its cities or employers.
        months: the months in which it is paid; empty where the source does not say, or says it in two ways (`notes`).
        as_of: month up to which the source was gathered, as 2023-06.
        confidence: `high`, `medium` or `low`.
    """

    region: Region
    category: str
    unit: Period
    value: Decimal | None
    value_max: Decimal | None
    months: tuple[int, ...]
    outdoor: bool
    indoor: bool
    as_of: str
    source: str
    url: str
    confidence: str
    notes: str

    @property
    def name(self) -> Text:
        """What the rate is, with its place and its work."""
        place, english = self.region.name, _CATEGORIES[self.category][0]
        return Text(f"{place.zh}高温津贴标准（{self.category}）", f"heat allowance of {place.en} ({english})")

    @property
    def series(self) -> str:
        """For which work."""
        return self.category

    @property
    def year(self) -> int | None:
        """A rate has no statistic year."""
        return None

    @property
    def tier(self) -> str:
        """A rate has no tier."""
        return ""

    @property
    def role(self) -> str:
        """A rate has no role."""
        return ""

    @property
    def since(self) -> date | None:
        """The first day in force is not held."""
        return None

    @property
    def until(self) -> date | None:
        """The last day in force is not held."""
        return None

    def quantity(self) -> Quantity:
        """The rate as a leaf of the trace; only where `value` is held."""
        assert self.value is not None
        return Quantity(self.value, _UNITS[self.unit], FIGURE, (self,), self.name)

    def say(self, lang: Lang) -> str:
        """One line: what it is, value, months, as of when, certainty, source."""
        details = f"{self.details(lang)} {address(self.url)}".strip()
        named = " ".join(filter(None, (self.name.say(lang), self._amount(lang))))
        return f"{named}（{details}）" if lang == "zh" else f"{named} ({details})"

    def details(self, lang: Lang) -> str:
        """Upper end, months, as of when, certainty and title of the source."""
        found = [self._at_most(lang), self._months(lang), self._as_of(lang)]
        found += [certainty(self.confidence, lang), title(self.source, self.notes, lang)]
        return ("；" if lang == "zh" else "; ").join(filter(None, found))

    def _amount(self, lang: Lang) -> str:
        return "" if self.value is None else self._yuan(self.value, lang)

    def _yuan(self, value: Decimal, lang: Lang) -> str:
        unit = _UNITS[self.unit]
        return f"{figure(value, unit.decimals)} {unit.say(lang)}"

    def _at_most(self, lang: Lang) -> str:
        if self.value_max is None:
            return ""
        return f"{'至' if lang == 'zh' else 'up to '}{self._yuan(self.value_max, lang)}"

    def _months(self, lang: Lang) -> str:
        if not self.months:
            return ""
        span = f"{self.months[0]}-{self.months[-1]}"
        return f"{span}月" if lang == "zh" else f"months {span}"

    def _as_of(self, lang: Lang) -> str:
        return f"截至{self.as_of}" if lang == "zh" else f"as of {self.as_of}"


def heat_rates(region: str, place: Place) -> tuple[HeatRate, ...]:
    """The rates of the province of a place for outdoor or for hot indoor work 高温津贴标准; empty where none is held.

    Chongqing's three are those of a day that reaches 35, 37 or 40 °C: which one applies is a fact.

    >>> [(str(row.value), row.unit) for row in heat_rates("重庆", "outdoor")]
    [('5', 'day'), ('10', 'day'), ('15', 'day')]
    >>> heat_rates("浙江", "indoor")[0].months
    (6, 7, 8, 9)
    """
    rows = _rates(province(find_region(region).code))
    return tuple(row for row in rows if (row.outdoor if place == "outdoor" else row.indoor))


@cache
def _rates(code: str) -> tuple[HeatRate, ...]:
    return tuple(_rate(code, row) for row in tables.load("high_temperature")["rows"].get(code, ()))


def _rate(code: str, row: list[Any]) -> HeatRate:
    category, unit, value, most, months, as_of, source, confidence, note = row
    table = tables.load("high_temperature")
    _, outdoor, indoor = _CATEGORIES[category]
    paid, notes = _paid_in(months, table["notes"][note])
    what = (find_region(code), category, _PERIODS[unit], _decimal(value), _decimal(most), paid, outdoor, indoor)
    return HeatRate._make((*what, as_of, *table["sources"][source], confidence, notes))


def _paid_in(months: str, notes: str) -> tuple[tuple[int, ...], str]:
    """The months of `6-8月`; what is no single span stays in the notes, for the caller to ask."""
    span = _SPAN(months)
    if span is not None:
        return tuple(range(int(span[1]), int(span[2]) + 1)), notes
    return (), "; ".join(filter(None, (months, notes)))


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if text else None
