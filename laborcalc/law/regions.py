"""Places 地区: the provinces and prefectures of the mainland by code or name (GB/T 2260), as people write them.

>>> find_region("深圳").code, find_region("Guangdong").name.zh, find_region("440305").name.en
('440300', '广东省', 'Shenzhen')
>>> find_place("江苏省昆山市")
Located(region=Region(code='320500', name=Text(zh='苏州市', en='Suzhou (Jiangsu)')), district='昆山市')
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
_OTHER_SPELLINGS = {
    "tibet": "540000", "lvliang": "141100", "peking": "110000", "canton": "440100", "全国": "100000", "中国": "100000",
}  # fmt: skip
_TAIL_COUNTY = re.compile(r"(自治县|自治旗|新区|林区|[县区市旗])$")
_IN_CHINA = re.compile(r"(?<=\S)[\s,，]*(p\.?\s*r\.?\s*)?china\s*$|^(中国|中华人民共和国)(?=.)", re.IGNORECASE)
_COMMA = re.compile(r"\s*[,，]\s*")
URBAN = "市区"  # may be stated in place of a district
# It has no code of its own in GB/T 2260.
_XIONGAN = {"雄安新区": "130600", "雄安": "130600"}
_OTHER_LAW = frozenset((
    "香港", "香港特别行政区", "hongkong", "810000", "澳门", "澳门特别行政区", "macao", "macau", "820000",
    "台湾", "台湾省", "taiwan", "710000",
))  # fmt: skip
# GB/T 2260 has a code for the whole country: the place of performance is not known, so no local figure is held for it.
_WHOLE_COUNTRY = ("100000", Text("全国（履行地不明）", "China (place not known)"))


class Region(NamedTuple):
    """A province, municipality or prefecture-level place: six-digit code and bilingual name."""

    code: str
    name: Text

    def say(self, lang: Lang) -> str:
        """The name in `lang`."""
        return self.name.say(lang)


class Located(NamedTuple):
    """Where a place lies: the place whose figures and practice apply, and the district or county in it, where one was named."""

    region: Region
    district: str = ""


def find_region(query: str) -> Region:
    """The place with this code or name 查找地区: the province or prefecture whose figures and practice apply.

    A county, by code or by its Chinese name, leads to its prefecture, or to the province where it stands directly under it.

    Args:
        query: `440300`, `深圳市`, `深圳`, `广东省深圳市`, `深圳南山`, `昆山` or `Shenzhen`; letters in any case. A bare name that
            a province shares with a prefecture (`吉林`, `海南`) means the province, one that a prefecture shares with a county
            the prefecture.

    Raises:
        BadCase: `REGION_UNKNOWN` when no place, or more than one, is called so; the nearest are named.
            `REGION_OTHER_LAW` for Hong Kong, Macao and Taiwan.

    >>> find_region("xi'an").code, find_region("110105").name.en
    ('610100', 'Beijing')
    """
    return find_place(query).region


def find_place(query: str) -> Located:
    """The place, and the district or county that was named in it 查找地区与区县; errors as for `find_region`.

    >>> find_place("深圳南山").district, find_place("310115").district, find_place("Shenzhen").district
    ('南山区', '浦东新区', '')
    """
    hit = _by_code().get(query)
    if hit is not None:
        return Located(hit)
    if _plain(query) in _OTHER_LAW:
        raise BadCase([Problem("REGION_OTHER_LAW", "region", _OTHER_LAW_WHAT, _OTHER_LAW_REMEDY)])
    found = _read(_IN_CHINA.sub("", query.strip()))
    if len(found) == 1:
        return found[0]
    _refuse(query, found)


_OTHER_LAW_WHAT = Text(
    "港澳台适用当地的劳动法律，不在本程序的范围内",
    "Hong Kong, Macao and Taiwan have labour laws of their own, which this library does not hold",
)
_OTHER_LAW_REMEDY = Text(
    "劳动合同在内地履行的，请填写内地的履行地", "where the work was done on the mainland, give that place"
)


def bare(county: str) -> str:
    """The name of a district or county without what it is.

    >>> bare("南山区"), bare("浦东新区"), bare("蓟县")
    ('南山', '浦东', '蓟县')
    """
    short = _TAIL_COUNTY.sub("", county.strip())
    return short if len(short) > 1 else county.strip()


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


# --- counties, and places written one in the other ---


def _read(text: str) -> tuple[Located, ...]:
    """What a text may mean: a code, a name, or places one in the other (`广东省深圳市南山区`, `Shenzhen, Guangdong`)."""
    named = tuple(Located(region) for region in _named(text)) or _of_code(text) or _counties_called(text)
    if named:
        return named
    first, *others = _COMMA.split(text)
    if others:
        return _inside(_read(first), _read(others[-1])) or _inside(_read(others[-1]), _read(first))
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in _by_name():
            found = _inside(_read(text[end:].lstrip()), _read(text[:end]))
            if found:
                return found
    return ()


def _inside(found: tuple[Located, ...], outer: tuple[Located, ...]) -> tuple[Located, ...]:
    """Those that lie in one of the outer places."""
    codes = {place.region.code for place in outer if not place.district}
    wide = tuple(code[:2] for code in codes if code.endswith("0000"))
    return tuple(place for place in found if place.region.code in codes or place.region.code.startswith(wide))


def _of_code(text: str) -> tuple[Located, ...]:
    """A code of six digits; counties of municipalities and `xx90xx` stand under the province."""
    if not re.fullmatch(r"[0-9]{6}", text):
        return ()
    direct = text[:2] in _MUNICIPALITIES or text[2:4] == "90"
    region = _by_code().get(text) or _by_code().get(province(text) if direct else text[:4] + "00")
    names = (name for code, name in _counties().get(region.code, ()) if code == text) if region else ()
    return (Located(region, next(iter(names), "")),) if region else ()


@cache
def _counties() -> dict[str, tuple[tuple[str, str], ...]]:
    """Place → code and name of each of its counties; those that were abolished since 2008 are among them."""
    rows = tables.load("counties").items()
    return {code: tuple((code[:2] + row[:4], row[4:]) for row in names.split()) for code, names in rows}


@cache
def _county_names() -> dict[str, tuple[Located, ...]]:
    """Every spelling of a county → where there is one; the full name before a short one."""
    full: dict[str, dict[Located, None]] = {}
    short: dict[str, dict[Located, None]] = {}
    for region, rows in _counties().items():
        for _, name in rows:
            place = Located(_by_code()[region], name)
            full.setdefault(name, {})[place] = None
            short.setdefault(bare(name), {}).setdefault(place, None)
    for name, code in _XIONGAN.items():
        full[name] = {Located(_by_code()[code], "雄安新区"): None}
    return {name: tuple(places) for name, places in (short | full).items()}


def _counties_called(text: str) -> tuple[Located, ...]:
    """The counties of that name; one that was renamed (`密云县`, `密云区`) is one place."""
    found = _county_names().get(text, ())
    if len({place.region for place in found}) == 1:
        return found[-1:]
    return found


def _refuse(query: str, found: tuple[Located, ...]) -> NoReturn:
    if found:
        what = Text(f"有不止一个地区叫“{query}”", f'more than one place is called "{query}"')
    else:
        what = Text(f"没有名为“{query}”的地区", f'there is no place "{query}"')
    near = found[:_MOST_NAMED] or tuple(Located(region) for region in _nearest(query))
    zh = "、".join(f"{region.name.zh}{district}（{region.code}）" for region, district in near)
    en = ", ".join(f"{region.name.en}{district and ' ' + district} ({region.code})" for region, district in near)
    remedy = Text(
        "请写六位行政区划代码或省、市、区县名称" + (f"，例如{zh}" if near else ""),
        "give the six-digit code or the name of a province, prefecture or county" + (f", such as {en}" if near else ""),
    )
    raise BadCase([Problem("REGION_UNKNOWN", "region", what, remedy)])


_MOST_NAMED = 6


def _nearest(query: str) -> tuple[Region, ...]:
    """The nearest names, if any is near: English ones by their letters, of two or three characters those that begin alike."""
    from difflib import get_close_matches

    plain = _plain(query)
    known = _by_name() | {code: (region,) for code, region in _by_code().items()}
    if not plain.isascii():
        known = {name: regions for name, regions in known.items() if name[0] == plain[0]}
    names = get_close_matches(plain, known, n=6, cutoff=0.75 if plain.isalpha() and plain.isascii() else 0.5)
    return tuple(dict.fromkeys(region for name in names for region in known[name]))[:3]
