"""Units 单位: yuan, months, days, years and hours, and what comes of multiplying and dividing them."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from laborcalc.foundation.text import Lang, Text

Dims = tuple[int, int, int, int, int]


class Unit:
    """A unit as powers of yuan, month, day, year, hour; equal units are one object, so `is` compares them."""

    __slots__ = ("_over", "_times", "dims", "text")
    _known: ClassVar[dict[Dims, Unit]] = {}

    def __init__(self, dims: Dims, text: Text) -> None:
        self.dims = dims
        self.text = text
        self._times: dict[Unit, Unit] = {}
        self._over: dict[Unit, Unit] = {}
        Unit._known.setdefault(dims, self)

    @classmethod
    def of(cls, dims: Dims) -> Unit:
        """The one unit with these powers; one that has no everyday name is written as its powers."""
        known = cls._known.get(dims)
        if known is not None:
            return known
        zh, en = (
            "·".join(f"{symbol}^{power}" for symbol, power in zip(symbols, dims, strict=True) if power)
            for symbols in (("元", "月", "天", "年", "小时"), ("yuan", "month", "day", "year", "hour"))
        )
        return cls._known.setdefault(dims, cls(dims, Text(zh, en)))

    def __reduce__(self) -> tuple[Callable[[Dims], Unit], tuple[Dims]]:
        # A unit that comes back from another process or a copy is the one that is known here.
        return Unit.of, (self.dims,)

    def times(self, other: Unit) -> Unit:
        """The unit of a product."""
        unit = self._times.get(other)
        if unit is None:
            a, b = self.dims, other.dims
            unit = self._times[other] = Unit.of((a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]))
        return unit

    def over(self, other: Unit) -> Unit:
        """The unit of a quotient."""
        unit = self._over.get(other)
        if unit is None:
            a, b = self.dims, other.dims
            unit = self._over[other] = Unit.of((a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3], a[4] - b[4]))
        return unit

    @property
    def decimals(self) -> int:
        """Decimal places that are always shown: two for money, none for counts."""
        return 2 if self.dims[0] else 0

    def say(self, lang: Lang) -> str:
        """The unit in `lang`."""
        return self.text.say(lang)

    def __repr__(self) -> str:
        return f"Unit({self.text.en!r})"


ONE = Unit((0, 0, 0, 0, 0), Text("", ""))
YUAN = Unit((1, 0, 0, 0, 0), Text("元", "yuan"))
MONTH = Unit((0, 1, 0, 0, 0), Text("个月", "months"))
DAY = Unit((0, 0, 1, 0, 0), Text("天", "days"))
YEAR = Unit((0, 0, 0, 1, 0), Text("年", "years"))
HOUR = Unit((0, 0, 0, 0, 1), Text("小时", "hours"))
YUAN_PER_MONTH = Unit((1, -1, 0, 0, 0), Text("元/月", "yuan/month"))
YUAN_PER_DAY = Unit((1, 0, -1, 0, 0), Text("元/天", "yuan/day"))
YUAN_PER_HOUR = Unit((1, 0, 0, 0, -1), Text("元/小时", "yuan/hour"))
YUAN_PER_YEAR = Unit((1, 0, 0, -1, 0), Text("元/年", "yuan/year"))
DAYS_PER_MONTH = Unit((0, -1, 1, 0, 0), Text("天/月", "days/month"))
HOURS_PER_DAY = Unit((0, 0, -1, 0, 1), Text("小时/天", "hours/day"))
PER_YEAR = Unit((0, 0, 0, -1, 0), Text("/年", "a year"))
DAYS_PER_YEAR = Unit((0, 0, 1, -1, 0), Text("天/年", "days/year"))
MONTHS_PER_YEAR = Unit((0, 1, 0, -1, 0), Text("月/年", "months/year"))
