"""Local figures of work injury 工伤待遇的地方标准: the two sums at the ending, steps near retirement, uplift, care, income.

A cell of low confidence is there to be confirmed, never to be used unasked; see `data/README.md`.

>>> from datetime import date
>>> cell = scale("广东", "medical", 9, date(2026, 3, 31))[0]
>>> cell.base, cell.value, cell.confidence
('own_higher', Decimal('2'), 'high')
>>> [str(step.value) for step in steps("河南", "employment", date(2026, 3, 31), Decimal("3.2"))]
['0.6']
>>> str(disposable_income(2025).value)
'56502'
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_CEILING, Decimal
from functools import cache
from typing import Any, Literal, NamedTuple

from laborcalc.foundation.money import EXACT, figure, whole
from laborcalc.foundation.text import Lang, Text
from laborcalc.foundation.trace import FIGURE, Quantity
from laborcalc.foundation.units import MONTH, ONE, YEAR, YUAN, YUAN_PER_DAY, YUAN_PER_YEAR, Unit
from laborcalc.law import tables
from laborcalc.law.figure_names import certainty
from laborcalc.law.provenance import address, title
from laborcalc.law.regions import Region, find_region, places, province

Sum = Literal["medical", "employment"]
SUMS: dict[Sum, Text] = {
    "medical": Text("一次性工伤医疗补助金", "medical subsidy at the ending"),
    "employment": Text("一次性伤残就业补助金", "employment subsidy at the ending"),
}


class LocalRow(NamedTuple):
    """One local figure of social insurance; it stands in the trace where a `Figure` stands.

    Attributes:
        what: what it is, without its place.
        base: what the months are multiplied by: `city`, `area`, `province`, `own_ending`, `own_injury`, `own_higher`, `fixed`.
        mark: what else the row says: how a cell is written, `combined`, which item.
    """

    region: Region
    what: Text
    value: Decimal
    unit: Unit
    since: date | None
    until: date | None
    source: str
    url: str
    confidence: str
    notes: str
    base: str = ""
    mark: str = ""
    year: int | None = None
    series: str = ""  # a figure of work injury has none, nor tier and role
    tier: str = ""
    role: str = ""

    @property
    def name(self) -> Text:
        """What the figure is, with its place."""
        place = self.region.name
        return Text(f"{place.zh}{self.what.zh}", f"{self.what.en} in {place.en}")

    def quantity(self) -> Quantity:
        """The figure as a leaf of the trace."""
        return Quantity(self.value, self.unit, FIGURE, (self,), self.name)

    def say(self, lang: Lang) -> str:
        """One line: what it is, value, interval, certainty, source."""
        amount = f"{figure(self.value, self.unit.decimals)} {self.unit.say(lang)}".strip()
        details = f"{self.details(lang)} {address(self.url)}".strip()
        return f"{self.name.say(lang)} {amount}" + (f"（{details}）" if lang == "zh" else f" ({details})")

    def details(self, lang: Lang) -> str:
        """Interval, certainty and title of the source."""
        since = "" if self.since is None else f"{'自' if lang == 'zh' else 'from '}{self.since}"
        until = "" if self.until is None else f"{'至' if lang == 'zh' else ' to '}{self.until}"
        found = [f"{since}{until}", certainty(self.confidence, lang), title(self.source, "", lang)]
        return ("；" if lang == "zh" else "; ").join(filter(None, found))


def day_of(iso: str) -> date | None:
    """The day that a cell names; none where it is empty."""
    return date.fromisoformat(iso) if iso else None


def in_force(since: str, until: str, day: date) -> bool:
    """Does a row hold on a day."""
    at = day.isoformat()
    return since <= at and (not until or at <= until)


def rows_of_place(name: str, code: str) -> list[list[Any]]:
    """The rows of a table that stand under a place."""
    found: list[list[Any]] = tables.load(name)["rows"].get(code, [])
    return found


def source_of(name: str, source: int, confidence: str, note: int) -> tuple[str, str, str, str]:
    """Title and address of the source of a row, its confidence and note."""
    table = tables.load(name)
    return (*table["sources"][source], confidence, table["notes"][note])


# --- the two sums at the ending ---


def scale(region: str, benefit: Sum, grade: int, day: date) -> tuple[LocalRow, ...]:
    """The cells of a place for one of the two sums and a grade on a day, the surest first; empty where none is held.

    The value is in months, in yuan where the base is `fixed`; a cell by years of life (`mark` `per_year`) or by the months
    left to retirement (`mark` `left`, its least and most in `notes`) is a rate or a ceiling.
    """
    found = []
    code = province(find_region(region).code)
    for sum, unit, base, since, until, combined, source, note, cells in rows_of_place("work_injury_local", code):
        if sum != benefit or not in_force(since, until, day) or str(grade) not in cells:
            continue
        amount, confidence = cells[str(grade)]
        value, mark, limits = _cell(amount)
        tail = source_of("work_injury_local", source, confidence, note)
        row = LocalRow(
            find_region(code), SUMS[benefit], value, YUAN if unit == "yuan" else MONTH, day_of(since), day_of(until), *tail,
            base, " ".join(filter(None, (mark, "combined" if combined else ""))),
        )  # fmt: skip
        found.append(row._replace(notes=limits) if limits else row)
    return tuple(sorted(found, key=lambda row: ("high", "medium", "low").index(row.confidence)))


def _cell(text: str) -> tuple[Decimal, str, str]:
    """`12`; `0.2/y>=5` by years of life and at least; `rem 4..12` and `rem<=24` by the months left to retirement."""
    if "/y>=" in text:
        rate, least = text.split("/y>=")
        return Decimal(rate), "per_year", least
    if text.startswith("rem"):
        least, most = text[4:].split("..") if ".." in text else ("0", text[5:])
        return Decimal(most), "left", least
    return Decimal(text), "", ""


# --- near retirement ---

WINDOW = {"step10w10": 10}
_TENTHS = Decimal("0.1")


def steps(region: str, benefit: Sum, day: date, left: Decimal) -> tuple[LocalRow, ...]:
    """The shares of a sum that a place leaves to who is `left` years from the statutory age, the surest first.

    Empty where no rule is held or the time is outside its window; rules by months have the mark `months_left` or
    `months_minus`, and a share of one. `none` in `base` names the sums that are not paid at the age.
    """
    found = []
    code = province(find_region(region).code)
    for sum, since, until, rule, none, worker_only, *tail in rows_of_place("work_injury_reductions", code):
        if sum not in ("both", benefit) or not in_force(since, until, day):
            continue
        share = _share(rule, left)
        row = LocalRow(
            find_region(code), _STEP, share, ONE, day_of(since), day_of(until), *source_of("work_injury_reductions", *tail), none,
            " ".join(filter(None, (rule, "worker_only" if worker_only else ""))),
        )  # fmt: skip
        found.append(row)
    return tuple(sorted(found, key=lambda row: ("high", "medium", "low").index(row.confidence)))


_STEP = Text("临近退休的支付比例", "share near retirement")


def _share(rule: str, left: Decimal) -> Decimal:
    """The share by a rule: full years that are left decide, as part of a missing year counts as one."""
    years = int(whole(left))
    if left >= WINDOW.get(rule, 5):
        return Decimal(1)
    if rule == "proportion20":
        return EXACT.multiply(left, Decimal("0.2"))
    if rule.startswith("list:"):
        return Decimal(rule.removeprefix("list:").split("/")[years])
    if rule == "step20":
        return _tenths(2 * years) or _TENTHS
    if rule in ("minus10", "step10w10"):
        window = WINDOW.get(rule, 5)
        return max(_tenths(10 - (window - years)), _TENTHS)
    return _tenths(2 * years) if rule == "from_first_year" else Decimal(1)


def _tenths(number: int) -> Decimal:
    return Decimal(number).scaleb(-1, EXACT)


def uplift(region: str, benefit: Sum) -> tuple[LocalRow, ...]:
    """What an occupational disease adds to a sum: a share, or months."""
    code = province(find_region(region).code)
    found = []
    for sum, share, months, *tail in rows_of_place("work_injury_uplift", code):
        if sum in ("both", benefit):
            value, unit = (Decimal(share), ONE) if share else (Decimal(months), MONTH)
            tailed = source_of("work_injury_uplift", *tail)
            found.append(LocalRow(find_region(code), _UPLIFT, value, unit, None, None, *tailed))
    return tuple(found)


_UPLIFT = Text("职业病增发", "uplift for an occupational disease")


def life_expectancy(region: str, day: date) -> LocalRow | None:
    """The life expectancy by which a place counts."""
    code = province(find_region(region).code)
    for years, since, until, *tail in rows_of_place("life_expectancy", code):
        if in_force(since, until, day):
            tailed = source_of("life_expectancy", *tail)
            return LocalRow(find_region(code), _EXPECTANCY, Decimal(years), YEAR, day_of(since), day_of(until), *tailed)
    return None


_EXPECTANCY = Text("人口平均预期寿命", "life expectancy")


# --- care ---

_CARE_UNITS = {
    "yuan": YUAN_PER_DAY,
    "minimum_wage": ONE,
    "average_wage": ONE,
    "travel_allowance": ONE,
    "unit_average": ONE,
}
_CARE = {
    "hospital_meals_inside": Text("住院伙食补助标准", "rate of hospital meals"),
    "hospital_meals_outside": Text("统筹地区以外住院伙食补助标准", "rate of hospital meals outside the area"),
    "nursing_in_leave": Text("停工留薪期护理费标准", "rate of nursing in the injury leave"),
    "outside_city_transport_meals_lodging": Text(
        "统筹地区以外交通食宿标准", "rate of travel and board outside the area"
    ),
}


def care(region: str, item: str, day: date) -> LocalRow | None:
    """The rate of a place, else of its province, for meals, travel or nursing; `mark` says what it is a share of."""
    for code in places(find_region(region).code):
        held = [row for row in rows_of_place("injury_care", code) if row[0] == item and in_force(row[3], row[4], day)]
        for _, value, unit, since, until, *tail in sorted(held, key=lambda row: (row[6] == "low", row[3] == "")):
            tailed = source_of("injury_care", *tail)
            place = find_region(code)
            return LocalRow(
                place, _CARE[item], Decimal(value), _CARE_UNITS[unit], day_of(since), day_of(until), *tailed, "", unit
            )
    return None


# --- income ---


@cache
def disposable_income(year: int) -> LocalRow | None:
    """The national disposable income a head of urban residents of a statistic year 全国城镇居民人均可支配收入."""
    table = tables.load("disposable_income")
    row = table["years"].get(str(year))
    if row is None:
        return None
    value, source, confidence = row
    what = Text(f"{year}年城镇居民人均可支配收入", f"urban disposable income a head, {year}")
    nation = Region("000000", Text("全国", "the nation"))
    title_, address_ = table["sources"][source]
    return LocalRow(
        nation, what, Decimal(value), YUAN_PER_YEAR, None, None, title_, address_, confidence, "", year=year
    )


def years_of_life(years: Decimal, *, whole_years: bool) -> Decimal:
    """Years left to live: the next whole number, or as they are (D-54).

    >>> years_of_life(Decimal("40.99"), whole_years=True), years_of_life(Decimal("40.99"), whole_years=False)
    (Decimal('41'), Decimal('40.99'))
    """
    return years.quantize(Decimal(1), ROUND_CEILING, EXACT) if whole_years else years
