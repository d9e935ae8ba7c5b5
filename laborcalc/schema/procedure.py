"""The part of the result's JSON Schema on the procedure 程序部分的格式."""

from __future__ import annotations

from laborcalc.schema.words import (
    DAY,
    FLAG,
    MONEY,
    REGION,
    TAG,
    TEXT,
    Schema,
    choice,
    closed,
    listing,
    named,
    or_null,
    ref,
)

_VENUE_BY = choice(
    ("performance", "劳动合同履行地", "place of performance"), ("seat", "用人单位所在地", "seat of the employer")
)
_ARTICLES = ("法条的 id，见 citations。", "Ids of articles, see `citations`.")
_FINAL = ("true 终局，false 非终局，null 尚不能定。", "True = final, false = not, null = cannot be said yet.")
_LIMITS = (
    "申请日当地月最低工资的十二倍；适用哪一档未知的，列出各档，最高的在前。",
    "Twelve minimum wages of the day of filing; every tier, the highest first, where it is not known which applies.",
)
_NEEDS = ("填写后可得出日期的字段。", "The field that would give the day.")
_SETTLED = (
    "false：该年放假安排未载，遇休息日、节假日顺延至下一工作日。",
    "False = the calendar of that year is not held: from a rest day or holiday, move to the next working day.",
)


_SURE: Schema = {"articles": named(listing(TEXT), "法条", "articles", *_ARTICLES), "certainty": TAG}
_HINTS: Schema = listing(ref("hint"))


def procedure() -> Schema:
    """The definitions under `procedure`."""
    return {
        "procedure": closed(
            filed_on=named(DAY, "申请日（未填的为判断日）", "day of filing, or else of judgment"),
            final=named(_final(), "一裁终局", "final awards"),
            venues=named(listing(ref("venue")), "管辖", "venue"),
            stages=named(listing(ref("stage")), "程序顺序", "sequence"),
            hints=named(_HINTS, "程序提示", "hints"),
            citations=listing(ref("article")),
        ),
        "limit": closed(amount=MONEY, steps=listing(ref("step"))),
        "final_item": closed(
            kind=ref("kind"),
            amount=MONEY,
            final=named(or_null(FLAG), "是否终局", "final", *_FINAL),
            why=ref("message"),
            **_SURE,
        ),
        "venue": closed(region=REGION, name=ref("text"), by=_VENUE_BY, articles=listing(TEXT)),
        "stage": closed(
            id=TEXT,
            name=ref("text"),
            period=ref("text"),
            **{"from": or_null(DAY)},
            due=named(or_null(DAY), "截止日", "last day"),
            latest=named(or_null(DAY), "延长后的截止日", "last day if extended"),
            settled=named(FLAG, "日期是否确定", "is the day settled", *_SETTLED),
            needs=named(TEXT, "尚缺的字段", "what is missing", *_NEEDS),
            **_SURE,
        ),
        "hint": named(closed(code=TEXT, zh=TEXT, en=TEXT, **_SURE), "程序提示", "hint"),
    }


def _final() -> Schema:
    return closed(
        limits=named(listing(ref("limit")), "终局裁决的限额", "limit of a final award", *_LIMITS),
        items=listing(ref("final_item")),
        hints=_HINTS,
        missing=listing(ref("gap")),
    )
