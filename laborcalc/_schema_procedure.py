"""The part of the result's JSON Schema on the procedure 程序部分的格式."""

from __future__ import annotations

from laborcalc._schema_words import (
    _DAY,
    _FLAG,
    _MONEY,
    _REGION,
    _TAG,
    _TEXT,
    Schema,
    _closed,
    _labelled,
    _list,
    _named,
    _or_null,
    _ref,
)

_VENUE_BY = _labelled(
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


_SURE: Schema = {"articles": _named(_list(_TEXT), "法条", "articles", *_ARTICLES), "certainty": _TAG}
_HINTS: Schema = _list(_ref("hint"))


def procedure() -> Schema:
    """The definitions under `procedure`."""
    return {
        "procedure": _closed(
            filed_on=_named(_DAY, "申请日（未填的为判断日）", "day of filing, or else of judgment"),
            final=_named(_final(), "一裁终局", "final awards"),
            venues=_named(_list(_ref("venue")), "管辖", "venue"),
            stages=_named(_list(_ref("stage")), "程序顺序", "sequence"),
            hints=_named(_HINTS, "程序提示", "hints"),
            citations=_list(_ref("article")),
        ),
        "limit": _closed(amount=_MONEY, steps=_list(_ref("step"))),
        "final_item": _closed(
            kind=_ref("kind"),
            amount=_MONEY,
            final=_named(_or_null(_FLAG), "是否终局", "final", *_FINAL),
            why=_ref("message"),
            **_SURE,
        ),
        "venue": _closed(region=_REGION, name=_ref("text"), by=_VENUE_BY, articles=_list(_TEXT)),
        "stage": _closed(
            id=_TEXT,
            name=_ref("text"),
            period=_ref("text"),
            **{"from": _or_null(_DAY)},
            due=_named(_or_null(_DAY), "截止日", "last day"),
            latest=_named(_or_null(_DAY), "延长后的截止日", "last day if extended"),
            settled=_named(_FLAG, "日期是否确定", "is the day settled", *_SETTLED),
            needs=_named(_TEXT, "尚缺的字段", "what is missing", *_NEEDS),
            **_SURE,
        ),
        "hint": _named(_closed(code=_TEXT, zh=_TEXT, en=_TEXT, **_SURE), "程序提示", "hint"),
    }


def _final() -> Schema:
    return _closed(
        limits=_named(_list(_ref("limit")), "终局裁决的限额", "limit of a final award", *_LIMITS),
        items=_list(_ref("final_item")),
        hints=_HINTS,
        missing=_list(_ref("gap")),
    )
