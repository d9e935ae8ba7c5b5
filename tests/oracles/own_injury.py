"""Work-injury sums from the rules of work injury (R-INJ-02, -05, -06, -08, -09, -13): pure functions, in yuan, not rounded.

`average` is the monthly average wage of the pooling area, `left` the time to the statutory age in months.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

F = Fraction


def own_wage(wage: Fraction, average: Fraction) -> Fraction:
    """本人工资: the mean of twelve months, at least 60 % and at most 300 % of the average (WI 64)."""
    return min(max(wage, F(6, 10) * average), 3 * average)


LUMP_MONTHS = (27, 25, 23, 21, 18, 16, 13, 11, 9, 7)
LUMP_MONTHS_TO_2010 = (24, 22, 20, 18, 16, 14, 12, 10, 8, 6)


def lump_sum(grade: int, wage: Fraction, old_text: bool = False) -> Fraction:
    """一次性伤残补助金 (WI 35–37)."""
    return (LUMP_MONTHS_TO_2010 if old_text else LUMP_MONTHS)[grade - 1] * wage


ALLOWANCE = {1: F(90, 100), 2: F(85, 100), 3: F(80, 100), 4: F(75, 100), 5: F(70, 100), 6: F(60, 100)}


def allowance(grade: int, wage: Fraction, minimum: Fraction) -> Fraction:
    """伤残津贴 a month, topped up to the minimum wage."""
    return max(ALLOWANCE[grade] * wage, minimum) if grade in ALLOWANCE else F(0)


# --- the two sums at the end, grades 5 to 10 ---


def step20(left: int) -> Fraction:
    """Each missing year of the last five 20 %, under one year one tenth is left."""
    return F(1) if left >= 60 else F(1, 10) if left < 12 else F(left // 12, 5)


def step20_to_nothing(left: int) -> Fraction:
    """The same without a minimum (Zhejiang, D-73 from the first year)."""
    return F(1) if left >= 60 else F(left // 12, 5)


def step10_of_ten(left: int) -> Fraction:
    """Each missing year of the last ten 10 %, one tenth at least (Chongqing)."""
    return F(1) if left >= 120 else max(F(left // 12, 10), F(1, 10))


def anhui(left: int) -> Fraction:
    return F(1) if left >= 60 else (F(3, 10), F(6, 10), F(7, 10), F(8, 10), F(9, 10))[left // 12]


def whole(left: int) -> Fraction:
    return F(1)


# Place → months of the medical and of the employment subsidy, grades 5 to 10; their bases; their steps; uplift for a disease on the first.
BEIJING = (18, 15, 12, 9, 6, 3)
ENDING = {
    "110000": (BEIJING, BEIJING, "average", step20, step20, F(0)),
    "330100": ((30, 25, 10, 7, 4, 2), (30, 25, 10, 7, 4, 2), "average", whole, step20_to_nothing, F(0)),
    "340100": ((24, 18, 10, 8, 6, 4), (40, 34, 20, 15, 10, 5), "average", whole, anhui, F(0)),
    "370100": ((22, 18, 13, 10, 7, 4), (36, 30, 20, 16, 12, 8), "average", whole, step20, F(1, 2)),
    "410100": ((16, 14, 12, 10, 8, 6), (56, 46, 36, 26, 16, 6), "average", whole, step20, F(3, 10)),
    "440100": ((10, 8, 6, 4, 2, 1), (50, 40, 25, 15, 8, 4), "own", whole, whole, F(0)),
    "500000": ((12, 10, 8, 6, 4, 2), (60, 48, 15, 12, 9, 6), "average", whole, step10_of_ten, F(3, 10)),
}


def ending_sums(
    place: str, grade: int, average: Fraction, own: Fraction, left: int, disease: bool = False
) -> tuple[Fraction, Fraction]:
    """一次性工伤医疗补助金, 一次性伤残就业补助金: months × base, then the uplift, then the step."""
    medical, employment, base, on_medical, on_employment, uplift = ENDING[place]
    wage = average if base == "average" else own
    first = medical[grade - 5] * wage * (1 + (uplift if disease else 0)) * on_medical(left)
    return first, employment[grade - 5] * wage * on_employment(left)


# --- death and unlawful employers ---

# Disposable income of urban residents, yuan a year, by year of the statistics.
INCOME = dict(
    zip(
        range(2009, 2026),
        (
            17175,
            19109,
            21810,
            24565,
            26955,
            28844,
            31195,
            33616,
            36396,
            39251,
            42359,
            43834,
            47412,
            49283,
            51821,
            54188,
            56502,
        ),
        strict=True,
    )
)


def funeral(average: Fraction) -> Fraction:
    return 6 * average


def death_lump_sum(on: date) -> Fraction:
    """Twenty times the income of the year before the event."""
    return F(20 * INCOME[on.year - 1])


def dependants(wage: Fraction, shares: list[Fraction]) -> list[Fraction]:
    """A month, each; cut in proportion so that together they do not exceed the wage."""
    together = sum(shares, F(0))
    return [wage * share / max(together, F(1)) for share in shares]


UNLAWFUL = (16, 14, 12, 10, 8, 6, 4, 3, 2, 1)


def of_unlawful_employer(grade: int, yearly_average: Fraction) -> Fraction:
    return UNLAWFUL[grade - 1] * yearly_average
