"""Places 地区: the provinces and prefectures of the mainland by code or name (GB/T 2260).

>>> find_region("深圳").code, find_region("Guangdong").name.zh, find_region("440305").name.en
('440300', '广东省', 'Shenzhen')
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, NoReturn

from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.text import Lang, Text
from laborcalc.law import tables

_MUNICIPALITIES = frozenset(("11", "12", "31", "50"))
_TAIL_ZH = re.compile(r"(省|市|盟|地区|(壮族|回族|维吾尔)?自治区)$")
_TAIL_EN = re.compile(r"(municipality|province|prefecture|autonomousregion|league|city)$")
_PEOPLES = re.compile(
    "((朝鲜|土家|苗|藏|羌|彝|布依|侗|哈尼|傣|白|景颇|傈僳|回|蒙古)族|蒙古|柯尔克孜|哈萨克)+自治州$",
)
_NOT_IN_ENGLISH_NAMES = re.compile(r"[\s'’`.-]+")
_OTHER_SPELLINGS = {"tibet": "540000", "lvliang": "141100", "全国": "100000", "中国": "100000"}
# GB/T 2260 has a code for the whole country: the place of performance is not known, so no local figure is held for it.
_WHOLE_COUNTRY = ("100000", Text("全国（履行地不明）", "China (place not known)"))


class Region(NamedTuple):
    """A province, municipality or prefecture-level place: six-digit code and bilingual name."""

    code: str
    name: Text

    def say(self, lang: Lang) -> str:
        """The name in `lang`."""
        return self.name.say(lang)


def find_region(query: str) -> Region:
    """The place with this code or name 查找地区.

    A county code leads to its prefecture, or to the province where the county stands directly under it.

    Args:
        query: `440300`, `深圳市`, `深圳` or `Shenzhen`; letters in any case. A bare name that a province shares with
            a prefecture (`吉林`, `海南`) means the province.

    Raises:
        BadCase: `REGION_UNKNOWN` when no place, or more than one, is called so; the nearest are named.

    >>> find_region("xi'an").code, find_region("110105").name.en
    ('610100', 'Beijing')
    """
    hit = _by_code().get(query)
    if hit is not None:
        return hit
    found = _named(query) or _of_county(query.strip())
    if len(found) == 1:
        return found[0]
    _refuse(query, found)


def province(code: str) -> str:
    """The province or municipality of a code.

    >>> province("440300")
    '440000'
    """
    return code[:2] + "0000"


def places(code: str) -> tuple[str, ...]:
    """The place itself, then its province.

    >>> places("440300"), places("110000")
    (('440300', '440000'), ('110000',))
    """
    above = province(code)
    return (code,) if code == above else (code, above)


@cache
def _by_code() -> dict[str, Region]:
    known = {code: Region(code, Text(zh, en)) for code, (zh, en) in tables.load("regions").items()}
    return {**known, _WHOLE_COUNTRY[0]: Region(*_WHOLE_COUNTRY)}


@cache
def _by_name() -> dict[str, tuple[Region, ...]]:
    """Every spelling → the places it may mean; a province hides a prefecture of the same short name."""
    names: dict[str, tuple[Region, ...]] = {}
    for region in _by_code().values():
        for name in _spellings(region):
            known = names.get(name, ())
            if not (known and known[0].code.endswith("0000")):
                names[name] = (*known, region)
    names.update({name: (_by_code()[code],) for name, code in _OTHER_SPELLINGS.items()})
    return names


def _spellings(region: Region) -> set[str]:
    zh, en = region.name
    short = _PEOPLES.sub("", _TAIL_ZH.sub("", zh))
    english = _plain(en)
    spellings = {zh, short, english, _plain(en.partition(" (")[0])}
    if zh.endswith("自治州"):
        spellings.add(short + "州")
    if not english.endswith("city"):
        spellings.add(_TAIL_EN.sub("", english))
    return spellings


def _plain(name: str) -> str:
    """Lower case without spaces, apostrophes and dots."""
    return _NOT_IN_ENGLISH_NAMES.sub("", name.casefold()).replace("ü", "u")


def _named(query: str) -> tuple[Region, ...]:
    plain = _plain(query)
    names = _by_name()
    return names.get(plain) or names.get(_TAIL_EN.sub("", plain)) or ()


def _of_county(query: str) -> tuple[Region, ...]:
    """The prefecture of a county code; counties of municipalities and `xx90xx` stand under the province."""
    if not re.fullmatch(r"\d{6}", query):
        return ()
    direct = query[:2] in _MUNICIPALITIES or query[2:4] == "90"
    region = _by_code().get(query) or _by_code().get(province(query) if direct else query[:4] + "00")
    return (region,) if region else ()


def _refuse(query: str, found: tuple[Region, ...]) -> NoReturn:
    if found:
        what = Text(f"有不止一个地区叫“{query}”", f'more than one place is called "{query}"')
    else:
        what = Text(f"没有名为“{query}”的地区", f'there is no place "{query}"')
    near = found or _nearest(query)
    zh = "、".join(f"{region.name.zh}（{region.code}）" for region in near)
    en = ", ".join(f"{region.name.en} ({region.code})" for region in near)
    remedy = Text(
        "请写六位行政区划代码或省、市名称" + (f"，例如{zh}" if near else ""),
        "give the six-digit code or the name of a province or prefecture" + (f", such as {en}" if near else ""),
    )
    raise BadCase([Problem("REGION_UNKNOWN", "region", what, remedy)])


def _nearest(query: str) -> tuple[Region, ...]:
    from difflib import get_close_matches

    known = _by_name() | {code: (region,) for code, region in _by_code().items()}
    regions = (region for name in get_close_matches(_plain(query), known, n=6, cutoff=0.5) for region in known[name])
    return tuple(dict.fromkeys(regions))[:3]
