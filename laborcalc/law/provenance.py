"""How a brief names the source of a figure 出处: the notice where the row knows it, and no address but an official one.

Most rows were read in a reprint. Its address stays in `data/` and in JSON, for whoever checks; an application shows the
addresses of authorities, courts and a few newspapers only.
"""

from __future__ import annotations

import re

from laborcalc.foundation.text import Lang

OFFICIAL = (
    "gov.cn", "chinacourt.org", "people.com.cn", "xinhuanet.com", "news.cn", "ce.cn", "chinanews.com", "chinanews.com.cn",
    "cnr.cn", "gmw.cn", "thepaper.cn", "legaldaily.com.cn",
)  # fmt: skip
_UNSOURCED = "from general knowledge"
_HOST = re.compile(r"https?://([^/:?#]+)")
_NUMBER = re.compile(r"(?![另见同引按参据与由])[\u4e00-\u9fff]{2,10}〔\d{4}〕\d+号")
_REPRINT = re.compile(r"\s*\([^()]*(GitHub|\.csv|转载|转述|律师转|问答|搜工资网)[^()]*\)")


def address(url: str) -> str:
    """The address where its host is an authority, a court or a known newspaper; else nothing.

    >>> address("https://rsj.beijing.gov.cn/a"), address("https://example.com/gov.cn")
    ('https://rsj.beijing.gov.cn/a', '')
    """
    found = _HOST.match(url)
    host = found[1] if found else ""
    return url if any(host == name or host.endswith("." + name) for name in OFFICIAL) else ""


def title(source: str, notes: str, lang: Lang) -> str:
    """The notice and the title of a source, which stay in their own language; without the words on who reprinted it.

    >>> title("2024年度基数(转载)", "京人社发〔2025〕11号上限35811", "zh")
    '京人社发〔2025〕11号，2024年度基数'
    """
    if source == _UNSOURCED:
        return "一般知识" if lang == "zh" else source
    plain = _REPRINT.sub("", source)
    number = _NUMBER.match(notes)
    named = number is not None and number[0] not in plain
    return f"{number[0]}{'，' if lang == 'zh' else ', '}{plain}" if named and number is not None else plain
