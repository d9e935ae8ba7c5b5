"""The source table: complete, dated, bilingual, and cheap to build."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from laborcalc.foundation.citation import Tag
from laborcalc.law import sources
from laborcalc.law.articles import departmental as _articles_rules
from laborcalc.law.articles import instruments as _instruments
from laborcalc.law.articles import insurance as _insurance
from laborcalc.law.articles import liable as _articles_liable
from laborcalc.law.articles import local as _articles_local
from laborcalc.law.articles import losses as _losses
from laborcalc.law.articles import statutes as _articles
from laborcalc.law.sources import ARTICLES, INSTRUMENTS, cite, dated

CJK = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")

KEYS = """
LL LCL REG MAL JI1 JI2 OJI1 OJI2 OJI3 OJI4 AR O9 WPR WPS TWC WH SWH HOL WC25 WC08 F135 MW AL ALM LA5 FW HT NMG LSR N12
N56 GC32 GC42 NCG OA56 GB35 SHF25 LD F481 F223 M479 M236 O309 M354 M18 SI SIR WI WIJ IEC RET T164 TCA CPL CC BJ534 BJ187 BJWP GDWP GD12 SZ15 SZWP GD08
JSWP JSLC JS14 SHLC SH73 SHQA2010 SHQA2013 SHWP SHMP SDLC ZJ ZJWI GDWI INS SZHX SZTS LNWP BJLC
BJMW25 SHMW17 SH03FH SHSP JSMW JSHT18 ZJST SDWP QDST LPI APC ZJMA OP1 OP2 OP3 ADV D18 HNWI SB21 HNHC
BJMW25 SHMW17 SH03FH SHSP JSMW JSHT18 ZJST SDWP QDST LPI APC ZJMA OP1 OP2 OP3 ADV D18 HNWI
UIR HFR GDUI CQUI HAUI ZZUI ZJUI BJUI BJUA
"""

# What the rules cite, instrument by instrument.
CITED = {
    "LCL": "3 4 7 9 10(3) 11 14 14(2) 14(2)(3) 14(3) 15 16 17 18 19 20 21 22 23 24 26 28 30(2) 33 34 35 36 37 38 38(1)(1) "
    "38(1)(2) 38(1)(3) 38(1)(4) 38(1)(5) 38(1)(6) 38(2) 39 39(1) 39(2) 39(3) 39(4) 39(5) 39(6) 40 40(1) 40(2) 40(3) 41 "
    "41(1) 41(2) 41(3) 42 42(1) 42(2) 42(3) 42(4) 42(5) 42(6) 43 44 44(1) 44(2) 44(3) 44(4) 44(5) 45 46 46(1) 46(2) 46(3) 46(4) 46(5) 46(6) 46(7) 47 47(1) 47(2) 47(3) 48 50 50(1) 50(2) 58 59 62(1)(3) 63 68 69 70 71 72 82 82(1) 82(2) 83 84 85 85(1) 87 89 90 92 92(2) 93 94 97 97(1) 97(2) 97(3)",
    "LL": "23 24 25 26 27 28 36 41 44 48 50 51 82",
    "REG": "5 6 7 9 10 12 13 14 15 16 18 19 20 21 22 23 24 25 26 27 34 35",
    "MAL": "5 6 16 21 22 23 25 27 27(1) 27(4) 28 29 30 35 39 42 43 43(2) 44 47 47(1) 47(2) 48 49 50 53",
    "JI1": "1 1(1) 1(4) 29 30 32(1) 33 34 35 36 37 38 39 41 42 43 44 45 46 47 48 50",
    "JI2": "1 2 3 4 6 7 8 9 10 11 11(3) 12 13 14 15 16 17 18 19 19(1) 20 21",
    "OJI1": "1 15",
    "OJI2": "5",
    "OJI3": "3 4 5 7 9",
    "OJI4": "5 6 7 8 12 13 15",
    "AR": "5 6 7 8 13 14 27 30 31 36 39 44 45 49 50 50(4) 51 56 63 80",
    "WPR": "5 6 7 8 9 10 11 12 13 15 16",
    "WPS": "1 2(1) 3",
    "TWC": "4 11",
    "WC25": "2",
    "WC08": "2",
    "HOL": "2 6",
    "MW": "3 5 12 13",
    "AL": "2 3 4 5 7",
    "ALM": "3 4 5 6 8 10 11 12",
    "FW": "5 7 8 9",
    "F481": "2 3 4 5 6 7 8 9 10 11",
    "F223": "2 3 4",
    "M479": "3 4 6 7",
    "O309": "12 35 59",
    "M354": "22",
    "M18": "2",
    "T164": "5(1)",
    "CPL": "85 171 225 250 264",
    "ZJMA": "37",
    "CC": "188 201 202 203 585 995 1183 1259",
    "BJ534": "Q12 Q40 Q41 Q47 Q54 Q55 Q55(3) Q55(4) Q55(5) Q57 Q65 Q66 Q67 Q69 Q70 Q71 Q72 Q73 Q75 Q76 Q79 Q81 Q83 Q84 Q85",
    "BJWP": "13 20 21 26 27 35 43",
    "GDWP": "8 13 15 20 24 25 29 39 48",
    "JSWP": "12 19 27 31 32 53 63",
    "JSLC": "15 16 17 18 19 27 28 30 31 32 33 34 52",
    "SHLC": "42 42(6) 43 44 45",
    "SDLC": "28 29 57",
    "SZTS": "24",
    "SZHX": "15 58",
    "SZ15": "112",
    "GC32": "183",
    "TCA": "51",
    "LNWP": "36",
    "BJLC": "40 47",
    "WI": "17 19 26 28 30 32 33 34 35 36 37 39 41 42 55 62 64",
    "OP1": "7",
    "OP2": "2 3",
    "D18": "2 3 4",
    "ADV": "6",
    "ZJWI": "27 28 32 33 34 35",
    "HNWI": "26 27 30 33",
    "SI": "17 23 28 38 39 41 42 45 46 48 51 53 54 56 60 63 83 86",
    "SIR": "13 19",
    "UIR": "14 17 18 21",
    "HFR": "37 38",
    "GDUI": "20 40",
    "CQUI": "32",
    "HAUI": "28 46",
    "ZZUI": "35",
    "ZJUI": "47",
    "BJUI": "31",
    "BJUA": "21",
    "LD": "10 12 15 17 27",
    "OA56": "2 6 8 9 11 12 15 19 20 23",
    "N12": "1 2 2(1) 2(2) 2(3) 2(4) 2(5) 4",
    "NMG": "2 15 18 19 19(1) 19(2) 26 28 29(2) 30 30(1) 30(3) 36 36(1) 36(2) 37",
    "INS": "112 117 126",
    "WIJ": "3 3(1)(4) 3(1)(5)",
    "RET": "1",
    "LSR": "20",
    "SHWP": "9 12",
    "SZWP": "17 23 28",
    "GD12": "15 29",
    "GD08": "21 24 28",
    "BJ187": "3",
}


def test_every_registered_instrument_is_there() -> None:
    assert set(INSTRUMENTS) == set(KEYS.split())


def test_keys_and_ids_are_unique() -> None:
    keys = [row[0] for row in _instruments.NATIONAL + _instruments.LOCAL + _losses.INSTRUMENTS + _insurance.INSTRUMENTS]
    ids = [
        row[0]
        for rows in (_articles, _articles_rules, _articles_local, _losses, _insurance, _articles_liable)
        for row in rows.ROWS
    ]
    assert len(keys) == len(set(keys)) == len(INSTRUMENTS)
    assert len(ids) == len(set(ids)) == len(ARTICLES)


@pytest.mark.parametrize("key", CITED)
def test_every_article_the_rules_cite_is_there(key: str) -> None:
    missing = [place for place in CITED[key].split() if f"{key} {place}" not in ARTICLES]
    assert not missing


@pytest.mark.parametrize("key", ["F135", "M236", "NCG"])
def test_a_paper_without_articles_is_cited_by_its_key(key: str) -> None:
    assert cite(key).say("zh").endswith("》全文")
    assert cite(key).say("en").endswith(", full text")


def test_every_instrument_is_cited_somewhere() -> None:
    assert {article.instrument.key for article in ARTICLES.values()} == set(INSTRUMENTS)


def test_an_article_lies_inside_its_instrument() -> None:
    for article in ARTICLES.values():
        whole = article.instrument
        assert whole.since <= article.since, article
        if whole.until is not None:
            assert article.until is not None and article.until <= whole.until, article
        assert article.until is None or article.since <= article.until, article


def test_every_exception_names_an_article_and_changes_it() -> None:
    for id, (since, until, tag) in sources.EXCEPTIONS.items():
        article = cite(id)
        assert since or until or tag
        own = (article.since, article.until, article.tag)
        assert own != (article.instrument.since, article.instrument.until, article.instrument.tag), id


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_texts_are_in_their_language(lang: str) -> None:
    for article in ARTICLES.values():
        for text in (article.instrument.title, article.provision):
            assert bool(CJK.search(text.zh)), text
            assert text.en and not CJK.search(text.en), text
            assert text.zh == text.zh.strip() and text.en == text.en.strip()
        assert "《" not in article.instrument.title.zh  # `say` adds the outer book brackets


@pytest.mark.parametrize(
    ("id", "zh", "en"),
    [
        ("LCL 14(2)(3)", "《劳动合同法》第十四条第二款第三项", "Labor Contract Law, Art. 14(2)(3)"),
        ("LCL 38(1)(2)", "《劳动合同法》第三十八条第一款第二项", "Labor Contract Law, Art. 38(1)(2)"),
        ("LCL 38(2)", "《劳动合同法》第三十八条第二款", "Labor Contract Law, Art. 38(2)"),
        ("LCL 39(2)", "《劳动合同法》第三十九条第二项", "Labor Contract Law, Art. 39(2)"),
        ("LCL 10(3)", "《劳动合同法》第十条第三款", "Labor Contract Law, Art. 10(3)"),
        ("CC 1259", "《民法典》第一千二百五十九条", "Civil Code, Art. 1259"),
        ("CC 203", "《民法典》第二百零三条", "Civil Code, Art. 203"),
        ("MAL 47(1)", "《劳动争议调解仲裁法》第四十七条第一项", "Labor Dispute Mediation and Arbitration Law, Art. 47(1)"),
        ("O309 35", "《关于贯彻执行〈劳动法〉若干问题的意见》第三十五项",
         "Opinions on Several Issues in Implementing the Labor Law, item 35"),
    ],
)  # fmt: skip
def test_a_citation_reads_as_in_a_brief(id: str, zh: str, en: str) -> None:
    assert cite(id).say("zh") == zh
    assert cite(id).say("en") == en


def test_a_question_keeps_arabic_figures() -> None:
    assert cite("BJ534 Q55(4)").provision == ("第55问(4)", "Q. 55(4)")


@pytest.mark.parametrize(
    ("key", "until"),
    [
        ("OJI1", date(2020, 12, 31)),
        ("OJI4", date(2020, 12, 31)),
        ("WC08", date(2024, 12, 31)),
        ("F481", date(2017, 11, 23)),
        ("LCL", None),
        ("JI1", None),
    ],
)
def test_last_days_in_force(key: str, until: date | None) -> None:
    assert INSTRUMENTS[key].until == until


def test_successors_leave_no_gap() -> None:
    """Where one text takes over from another, it does so on the following day."""
    for old, new in (("OJI1", "JI1"), ("OJI2", "JI1"), ("OJI3", "JI1"), ("OJI4", "JI1"), ("WC08", "WC25")):
        last = INSTRUMENTS[old].until
        assert last is not None and last + timedelta(days=1) == INSTRUMENTS[new].since
    gone = cite("JI1 32(1)").until
    assert gone is not None and gone + timedelta(days=1) == INSTRUMENTS["JI2"].since
    late = cite("BJLC 47").until
    assert late is not None and late + timedelta(days=1) == INSTRUMENTS["BJ534"].since


@pytest.mark.parametrize(
    ("id", "tag"),
    [
        ("LCL 47(2)", Tag.V),
        ("O309 35", Tag.V2),
        ("HT 17", Tag.V2),
        ("O9", Tag.V2),
        ("GC42 237", Tag.V2),
        ("GC42 239", Tag.H),
        ("GC42 240", Tag.H),
        ("SZ15", Tag.V2),
        ("GD12 15", Tag.V2),
        ("GD12 29", Tag.V2),
        ("SZWP 20", Tag.V2),
        ("SHQA2013", Tag.M),
        ("LNWP 36", Tag.M),  # the provisions were found, this article was not read
        ("BJLC 47", Tag.V2),  # applied by an appellate court in 2023
        ("WPS 2(1)", Tag.V2),
        ("O309 59", Tag.V2),
        ("CPL 171", Tag.H),
        ("CPL 250", Tag.V),
        ("APC", Tag.V),
        ("ZJMA 37", Tag.V),
    ],
)
def test_certainty_is_that_of_the_text_seen(id: str, tag: Tag) -> None:
    assert cite(id).tag is tag


@pytest.mark.parametrize(
    ("ids", "day", "as_of", "found"),
    [
        # a statute is that of the day of the fact, an interpretation that of the judgment (R-CONV-09)
        ("LCL 48 REG 25", date(2008, 9, 17), date(2026, 11, 21), "LCL 48 LCL 87"),
        ("LCL 48 REG 25", date(2008, 9, 18), date(2026, 11, 21), "LCL 48 REG 25"),
        ("LCL 87 REG 25", date(2008, 9, 17), date(2009, 1, 1), "LCL 87"),  # what is named twice stands once
        ("LCL 46 JI1 48", date(2015, 1, 1), date(2021, 1, 1), "LCL 46 JI1 48"),
        ("LCL 46 JI1 48", date(2015, 1, 1), date(2020, 12, 31), "LCL 46 OJI4 13"),
        ("LCL 46 JI1 48", date(2012, 1, 1), date(2013, 1, 31), "LCL 46"),  # OJI4 is in force from 2013-02-01
        ("LCL 44(2) JI1 32(1)", date(2025, 6, 30), date(2025, 9, 1), "LCL 44(2)"),
        ("REG 5", date(2008, 9, 17), date(2009, 1, 1), ""),  # nothing stood before it
    ],
)
def test_articles_as_they_were_in_force(ids: str, day: date, as_of: date, found: str) -> None:
    """An article that is not in force yet gives way to what stood in its place, else it is left out."""
    assert [article.id for article in dated(tuple(_ids(ids)), day, as_of)] == _ids(found)


def _ids(text: str) -> list[str]:
    """`LCL 48 REG 25` is two ids."""
    parts = text.split()
    return [" ".join(pair) for pair in zip(parts[::2], parts[1::2], strict=True)]


@pytest.mark.parametrize("id", ["nope", "LCL 999", "LCL", "", "lcl 47(2)"])
def test_an_unknown_article_is_named_in_the_error(id: str) -> None:
    with pytest.raises(LookupError) as caught:
        cite(id)
    assert repr(id) in str(caught.value)


def test_liaoning_provisions_are_in_force_from_october_2006() -> None:
    """Order No. 196 of the People's Government of Liaoning, promulgated on 2006-09-02, in force from 2006-10-01."""
    liaoning = cite("LNWP 36").instrument
    assert (liaoning.number, liaoning.since) == ("辽宁省人民政府令第196号", date(2006, 10, 1))
