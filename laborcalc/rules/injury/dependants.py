"""The dependants 供养亲属抚恤金 (R-INJ-09; WI 39; order 18 of 2003): who draws, how much a month, to what day, together never above the wage."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from laborcalc.foundation.leaves import count, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import EXACT, add
from laborcalc.foundation.months import DAY, add_months, calendar_parts, elapsed
from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, total
from laborcalc.foundation.units import MONTH, ONE
from laborcalc.law.sources import cite
from laborcalc.results.outcome import Line, Monthly, NotDue, Outcome
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INJURY_BENEFIT
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.injury.basis.benefit import Benefit, barred, decided, summed
from laborcalc.rules.injury.basis.by_month import (
    Piece,
    cut,
    each_month_in_time,
    earliest,
    fallen_due,
    month_after,
    stopped_on,
)
from laborcalc.rules.injury.basis.own_wage import own_wage
from laborcalc.rules.injury.basis.payers import insured
from laborcalc.rules.injury.basis.standing import injury_of
from laborcalc.rules.injury.basis.third_party import less_third_party

if TYPE_CHECKING:
    from laborcalc.facts.injury import Dependant, InjuryDeath
    from laborcalc.hearing.hearing import Hearing

NAME = Text("供养亲属抚恤金", "pension of the dependants")
_KIND = Kind.DEATH_DEPENDANTS
ADULT = 18
UNABLE = {"male": 60, "female": 55}  # order 18, Art. 3
_SPOUSES = ("spouse", "husband", "wife")
_YOUNG = ("child", "son", "daughter", "grandchild", "sibling")
_MALE = ("husband", "father", "grandfather", "son")
_FEMALE = ("wife", "mother", "grandmother", "daughter")
_RELATIONS = {
    "spouse": Text("配偶", "spouse"), "husband": Text("丈夫", "husband"), "wife": Text("妻子", "wife"),
    "child": Text("子女", "child"), "son": Text("儿子", "son"), "daughter": Text("女儿", "daughter"),
    "parent": Text("父母", "parent"), "father": Text("父亲", "father"), "mother": Text("母亲", "mother"),
    "grandparent": Text("祖父母", "grandparent"), "grandfather": Text("祖父", "grandfather"),
    "grandmother": Text("祖母", "grandmother"), "grandchild": Text("孙子女", "grandchild"),
    "sibling": Text("兄弟姐妹", "sibling"),
}  # fmt: skip


class Drawing(NamedTuple):
    """One who draws: place in the file, share of the wage, last day (`None` = open)."""

    number: int
    relation: str
    share: Decimal
    last: date | None


def death_of(hearing: Hearing) -> InjuryDeath:
    """The death; asked for where a claim on it is listed and the file has none."""
    death = injury_of(hearing).death
    if death is None:
        raise Missing(Gap("FACT", "injury.death", Text("因工死亡", "the death"), _NEEDED))
    return death


_NEEDED = Text("因工死亡的待遇须有死亡日", "what is due on a death needs its day")


def drawing(hearing: Hearing) -> list[Drawing]:
    """Who draws, those with the greater share first; who is not supported or able to work does not."""
    death = death_of(hearing)
    found = [
        Drawing(n, one.relation, _share(one), _until(n, one))
        for n, one in enumerate(death.dependants)
        if _draws(hearing, one, death.date)
    ]
    return sorted(found, key=lambda one: (EXACT.minus(one.share), one.last or date.max, one.relation))


def _share(one: Dependant) -> Decimal:
    base = Decimal("0.4") if one.relation in _SPOUSES else Decimal("0.3")
    return EXACT.add(base, Decimal("0.1")) if one.lone else base


def _draws(hearing: Hearing, one: Dependant, day: date) -> bool:
    """Supported, and a minor, wholly unable to work, or past the age of order 18."""
    if not one.supported or (one.until is not None and one.until < day):
        return False
    age = None if one.birth is None else _age(one.birth, day)
    if one.incapable or (one.relation in _YOUNG and (age is None or age < ADULT)):
        return True
    sex = one.sex or ("male" if one.relation in _MALE else "female" if one.relation in _FEMALE else None)
    if age is not None and sex is not None and age >= UNABLE[sex] and one.relation not in _YOUNG:
        hearing.warn("DEPENDANT_BY_AGE", _BY_AGE, who=_RELATIONS[one.relation])
        return True
    if one.incapable is None:
        hearing.warn("DEPENDANT_UNPROVED", _UNPROVED, who=_RELATIONS[one.relation])
        return True
    return False


def _age(birth: date, day: date) -> int:
    """Full years on a day; the birthday completes one, and who is yet unborn has none."""
    return elapsed(birth, day - DAY).years if birth < day else 0


_BY_AGE = Text(
    "{who}已达规定年龄，按丧失劳动能力计；个别裁判仍要求证明",
    "the {who} is past the age and counts as unable to work; a single decision still asked for proof",
)
_UNPROVED = Text(
    "{who}是否完全丧失劳动能力未填，暂列入；以证明丧失劳动能力并由死者供养为前提",
    "whether the {who} is unable to work is not stated: listed, on condition that it is proved, and that the deceased gave the support",
)


def _until(number: int, one: Dependant) -> date | None:
    """To the day before the eighteenth birthday of who draws as a minor, or to a day that is stated."""
    if one.relation not in _YOUNG or one.incapable:
        return one.until
    if one.birth is None:
        return one.until or _needs_birth(number, _TO_EIGHTEEN)
    return earliest(add_months(one.birth, 12 * ADULT) - DAY, one.until)


def _needs_birth(number: int, why: Text) -> NoReturn:
    raise Missing(Gap("FACT", f"injury.death.dependants.{number}.birth", Text("出生日期", "date of birth"), why))


_TO_EIGHTEEN = Text("未成年的供养亲属领取至年满十八周岁", "a minor draws to the eighteenth birthday")


# --- the sums a month ---


def monthly_sums(wage: Quantity, people: list[Drawing]) -> list[Quantity]:
    """Each one's sum a month in the order of `people`; above the wage all are cut in proportion, the last by what rounding adds.

    >>> from laborcalc.foundation.leaves import law
    >>> from laborcalc.foundation.units import YUAN_PER_MONTH
    >>> wage = law(6000, YUAN_PER_MONTH, Text("工资", "wage"))
    >>> shares = [Drawing(0, "wife", Decimal("0.4"), None), *(Drawing(n, "child", Decimal("0.3"), None) for n in (1, 2, 3))]
    >>> [str(sum.value) for sum in monthly_sums(wage, shares)]
    ['1846.15', '1384.62', '1384.62', '1384.61']
    """
    whole = add(one.share for one in people)
    scale = law(str(whole), ONE, Text("供养比例合计", "shares together"), rule="R-INJ-09")
    sums = []
    for one in people:
        share = law(str(one.share), ONE, _RELATIONS[one.relation], cite("WI 39"), rule="R-INJ-09")
        sum_ = wage * share if whole <= 1 else wage * share / scale
        sums.append(sum_.rounded().named(_RELATIONS[one.relation], rule="R-INJ-09"))
    over = EXACT.subtract(total(sums).value, wage.value) if sums else Decimal(0)
    if over > 0:
        cut_off = law(str(over), wage.unit, Text("进位部分", "what rounding adds"), rule="R-INJ-09")
        sums[-1] = (sums[-1] - cut_off).named(_RELATIONS[people[-1].relation], rule="R-INJ-09")
    return sums


def dependants_rule(hearing: Hearing) -> Outcome:
    """From the month after the death each draws a share of the wage, to the day on which the right ends."""
    stopped = barred(hearing, _KIND)
    if stopped is not None:
        return stopped
    cites = hearing.cite("WI 39", "D18 2", "D18 3")
    if injury_of(hearing).unit_status != "registered":
        return NotDue(kind=_KIND, reason=Message("UNLAWFUL_UNIT", _UNLAWFUL), cites=hearing.cite("IEC"))
    people = drawing(hearing)
    if not people:
        return NotDue(kind=_KIND, reason=Message("NO_DEPENDANT", _NOBODY), cites=cites)
    wage = own_wage(hearing)
    if insured(hearing) == "no" and hearing.case.region.startswith("33") and hearing.reading("D-57") == "once":
        return _once(hearing, wage, people)
    pieces = pieces_of(hearing, wage, people)
    due = fallen_due(hearing, _KIND, NAME, pieces)
    whole = less_third_party(hearing, due.sum, "dependants")
    found = Benefit(
        kind=_KIND, sum=whole, name=NAME, cites=cites, rule="R-INJ-09", lines=due.lines, new=due.new,
        monthly=_each(hearing, wage, people),
    )  # fmt: skip
    return each_month_in_time(hearing, decided(hearing, found), pieces)


_UNLAWFUL = Text("非法用工一次性赔偿，不另付抚恤金", "an unlawful unit pays one compensation and no pension")
_NOBODY = Text("没有符合条件的供养亲属", "nobody qualifies as a dependant")


def _first(hearing: Hearing) -> date:
    """From the month after the death; for who is missing after three months of wages (WI 41)."""
    death = death_of(hearing)
    first = month_after(death.date)
    return add_months(first, 2) if death.missing else first


def _on(people: list[Drawing], day: date) -> list[Drawing]:
    return [one for one in people if one.last is None or one.last >= day]


def _ends(people: list[Drawing]) -> list[date]:
    return [month_after(one.last) for one in people if one.last is not None]


def pieces_of(hearing: Hearing, wage: Quantity, people: list[Drawing]) -> list[Piece]:
    """What all draw together by the month of a wage, cut where somebody's right ends."""
    first, last = _first(hearing), stopped_on(hearing)
    if all(one.last is not None for one in people):
        last = earliest(last, max(one.last for one in people if one.last is not None))
    pieces = cut(first, last, _ends(people), lambda day: _together(wage, _on(people, day)))
    return [piece for piece in pieces if piece.rate.value]


def _together(wage: Quantity, people: list[Drawing]) -> Quantity:
    sums = monthly_sums(wage, people)
    return total(sums).named(NAME, rule="R-INJ-09") if sums else wage - wage


def _each(hearing: Hearing, wage: Quantity, people: list[Drawing]) -> tuple[Monthly, ...]:
    """What each draws a month; another row where somebody else's right ends and the sum with it changes."""
    found: dict[int, list[Monthly]] = {one.number: [] for one in people}
    for piece in pieces_of(hearing, wage, people):
        here = _on(people, piece.first)
        for one, sum_ in zip(here, monthly_sums(wage, here), strict=True):
            rows, last = found[one.number], earliest(piece.last, one.last)
            if rows and rows[-1].rate.value == sum_.value:
                rows[-1] = replace(rows[-1], last=last)
                continue
            label = Message("DEPENDANT", _WHO, who=_RELATIONS[one.relation], number=one.number + 1)
            rows.append(Monthly(label, sum_, piece.first, last))
    return tuple(row for rows in found.values() for row in rows)


_WHO = Text("供养亲属{number}：{who}", "dependant {number}: {who}")


# --- at once ---


def _once(hearing: Hearing, wage: Quantity, people: list[Drawing]) -> Outcome:
    """Zhejiang, not insured: to eighteen; otherwise twenty years, a year less for each over sixty, five from 75 (ZJWI 35)."""
    death = death_of(hearing)
    lines = []
    for one, sum_ in zip(people, monthly_sums(wage, people), strict=True):
        birth = death.dependants[one.number].birth
        months = _months_at_once(one, birth, death.date)
        number = count(months, MONTH, Text("一次性支付的月数", "months paid at once"), Message("AT_ONCE", _AT_ONCE))
        label = Message("DEPENDANT", _WHO, who=_RELATIONS[one.relation], number=one.number + 1)
        lines.append(Line(label, (sum_ * number).rounded()))
    found = Benefit(
        kind=_KIND, sum=summed(line.trace for line in lines), name=NAME, cites=hearing.cite("ZJWI 35", "WI 62"),
        rule="R-INJ-09", lines=tuple(lines) if len(lines) > 1 else (),
    )  # fmt: skip
    return decided(hearing, found)


def _months_at_once(one: Drawing, birth: date | None, day: date) -> int:
    if one.last is not None:
        return sum(1 for _ in calendar_parts(month_after(day), one.last))
    if birth is None:
        _needs_birth(one.number, _AT_ONCE)
    age = _age(birth, day)
    return 12 * (5 if age >= 75 else 20 - max(0, age - 60))


_AT_ONCE = Text(
    "至十八周岁；其他二十年，六十周岁以上每增一岁减一年，七十五周岁以上五年",
    "to eighteen; otherwise twenty years, a year less for each over sixty, five from 75",
)

CARD = Card(
    kind=_KIND,
    name=NAME,
    place=370,
    rule=dependants_rule,
    touched=lambda case: (
        case.injury is not None and case.injury.death is not None and bool(case.injury.death.dependants)
    ),
    nature=INJURY_BENEFIT,
    plea=Plea(heading=NAME.zh, told="职工因工死亡，{employer}未按月支付供养亲属抚恤金{sum}。"),
)
