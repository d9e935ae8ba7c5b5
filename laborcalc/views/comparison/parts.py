"""What every form of a comparison shows 口径对照的呈现: the places, the readings, a picture; nothing is computed here."""

from __future__ import annotations

from html import escape as e
from typing import TYPE_CHECKING

from laborcalc.foundation.money import EXACT, ZERO
from laborcalc.foundation.text import Text
from laborcalc.law.readings import reading
from laborcalc.law.regions import find_region
from laborcalc.rules.claims import name_of
from laborcalc.views import words as w
from laborcalc.views.side_tables import FALLEN, SIDE_BY_SIDE, side_by_side
from laborcalc.views.steps import Note, bracketed, clean, money, signed
from laborcalc.views.tables import Section, Table

if TYPE_CHECKING:
    from decimal import Decimal

    from laborcalc.foundation.text import Lang
    from laborcalc.results.comparison import Comparison, UnderPlace

TITLE = Text("换一地口径是多少", "What if it were heard elsewhere")
PLACES = Text("各地口径", "By place")
TOTAL = Text("合计（元）", "Total (yuan)")
CHANGED = Text("不同的口径", "Readings that differ")
MADE_OF = Text("构成", "Made of")
HERE = Text("本案", "this case")
NO_CHANGE = Text("无", "none")
FIGURES = Text(
    "只换裁判口径；最低工资、平均工资等仍按劳动合同履行地（实施条例第十四条）。案情指定的口径不变",
    "only the readings of the courts change; minimum and average wages stay those of the place of performance (Regulations, "
    "Art. 14). A reading named in the case stays",
)


def about_it(comparison: Comparison, lang: Lang) -> list[str]:
    """The case and its place."""
    result = comparison.result
    place = find_region(result.region).say(lang)
    named = clean(result.title)
    return [line for line in (named, f"{w.PLACE.say(lang)}{w.COLON.say(lang)}{place}") if line]


def sections_of(comparison: Comparison, lang: Lang) -> tuple[Section, ...]:
    """The places and the readings, as tables."""
    places = _places(comparison, lang)
    return (
        Section(PLACES.say(lang), (places,), _bars(comparison, lang)),
        Section(SIDE_BY_SIDE.say(lang), side_by_side(comparison.result, lang)),
    )


def _places(comparison: Comparison, lang: Lang) -> Table:
    heads = tuple(head.say(lang) for head in (w.PLACE, TOTAL, w.DIFFERENCE, FALLEN, CHANGED, MADE_OF))
    rows = tuple(_place(comparison, place, lang) for place in comparison.places)
    return Table(PLACES.say(lang), heads, rows, (Note("", FIGURES.say(lang)),))


def _place(comparison: Comparison, place: UnderPlace, lang: Lang) -> tuple[str, ...]:
    name = place.name.say(lang) + (bracketed(HERE.say(lang), lang) if place.here else "")
    changed = w.SEMICOLON.say(lang).join(_option(id, key, lang) for id, key in place.changed)
    result = comparison.result
    parts = [
        f"{name_of(claim.kind).say(lang)} {money(amount)}"
        for claim in place.claims
        if claim.status == "due"
        and (result.asked_for is None or claim.kind in result.asked_for)
        and (amount := result.to_order(claim))
    ]
    return (
        name,
        _total(place, lang),
        signed(place.difference),
        money(place.expired),
        changed or NO_CHANGE.say(lang),
        w.SEMICOLON.say(lang).join(parts) or NO_CHANGE.say(lang),
    )


def _option(id: str, key: str, lang: Lang) -> str:
    """A reading by its number, as in the table of readings, with what it then says."""
    option = reading(id).option(key)
    tag = "" if option.tag == "V" else f" [{option.tag}]"
    return f"{id}{w.COLON.say(lang)}{option.text.say(lang).rstrip('。.')}{tag}"


def _total(place: UnderPlace, lang: Lang) -> str:
    return money(place.total) if place.complete else f"{w.AT_LEAST.say(lang)} {money(place.total)}"


# --- the picture: a bar for each place ---

_WIDTH, _LEFT, _RIGHT, _ROW = 760, 130, 230, 24


def _bars(comparison: Comparison, lang: Lang) -> str:
    most = max((place.total for place in comparison.places), default=ZERO)
    if most <= ZERO:
        return ""
    height = _ROW * len(comparison.places) + 6
    pleaded = comparison.result.limitation_pleaded
    rows = "".join(_bar(place, _ROW * n + 4, most, pleaded, lang) for n, place in enumerate(comparison.places))
    title = f"<title>{TITLE.say(lang)}</title>"
    return f'<svg class="timeline" role="img" viewBox="0 0 {_WIDTH} {height}" width="100%">{title}{rows}</svg>'


def _bar(place: UnderPlace, y: int, most: Decimal, pleaded: bool | None, lang: Lang) -> str:
    """The total, what limitation may take of it drawn pale at its end."""
    at_risk = ZERO if pleaded else place.expired
    safe, whole = _pixels(EXACT.subtract(place.total, at_risk), most), _pixels(place.total, most)
    risk = bracketed(AT_RISK.say(lang).format(amount=money(at_risk)), lang) if at_risk else ""
    return (
        f'<text x="4" y="{y + 13}"{_BOLD if place.here else ""}>{e(place.name.say(lang))}</text>'
        f'<rect class="live" x="{_LEFT}" y="{y + 2}" width="{safe}" height="14"/>'
        f'<rect class="gone" x="{_LEFT + safe}" y="{y + 2}" width="{whole - safe}" height="14"/>'
        f'<text x="{_LEFT + whole + 6}" y="{y + 13}">{_total(place, lang)}{risk}</text>'
    )


_BOLD = ' class="head"'
AT_RISK = Text("时效风险{amount}", "at risk {amount}")


def _pixels(amount: Decimal, most: Decimal) -> int:
    return int(EXACT.divide(EXACT.multiply(amount, _WIDTH - _LEFT - _RIGHT), most))
