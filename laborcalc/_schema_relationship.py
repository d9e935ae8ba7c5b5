"""The part of the result's JSON Schema on the evidence of the relationship 劳动关系评估的格式."""

from __future__ import annotations

from laborcalc._relationship_finding import Route
from laborcalc._schema_words import (
    _DAY,
    _FLAG,
    _MONEY,
    _NUMBER,
    _TEXT,
    Schema,
    _closed,
    _labelled,
    _list,
    _named,
    _or_null,
    _ref,
)

_POINTS: Schema = {"type": "string", "pattern": "^-?[0-9]+\\.[0-9]$"}
_BANDS = _labelled(
    ("strong", "证据充分", "strong"),
    ("probable", "可能性较大", "probable"),
    ("contested", "争议较大", "contested"),
    ("weak", "证据不足", "weak"),
    ("excluded", "不属劳动关系", "excluded"),
)
_SIDES = _labelled(("for", "支持", "for"), ("against", "不利", "against"), ("neutral", "中性", "neutral"))
_SCORE = (
    "满分100分，一位小数；供比较证据强弱，不是胜诉率（DECISION）。",
    "Of 100, one decimal; a decision aid to compare evidence, not the odds of winning (DECISION).",
)
_GAP = (
    "向上取到一位小数；没有下限或者已达到的为0.0。",
    "Rounded up to one decimal; 0.0 where there is no floor or it is reached.",
)
_WEIGHTS = (
    "该件证据在各因素中的份额，最大为1；不利证据为扣减的份额。",
    "The share of each factor that it moves, 1 at most; of evidence against, the share that it takes away.",
)
_STAKE = ("null 表示不清楚。", "Null = not known.")
_ARTICLES = ("法条的 id，见 citations。", "Ids of articles, see `citations`.")


def relationship() -> Schema:
    """The definitions under `relationship`."""
    return {
        "relationship": _closed(
            band=_named(_BANDS, "结论", "band"),
            words=_named(_ref("text"), "结论的表述", "the band in words"),
            score=_named(_POINTS, "评分", "score", *_SCORE),
            caveat=_named(_ref("text"), "说明", "what the score is worth"),
            route=_named({"enum": [route.value for route in Route]}, "适用的法律", "law that applies"),
            route_words=_ref("text"),
            factors=_named(
                {"type": "object", "additionalProperties": _ref("relationship_factor")}, "各因素", "factors"
            ),
            reasons=_named(_list(_ref("message")), "理由", "reasons"),
            items=_named(_list(_ref("relationship_item")), "证据", "evidence"),
            next_steps=_named(_list(_ref("relationship_step")), "下一步补强", "what to gather next"),
            arguments=_named(_list(_ref("relationship_argument")), "对方的主张", "arguments of the other side"),
            span=_or_null(_ref("relationship_span")),
            stake=_named(_or_null(_MONEY), "所系金额", "sum at stake", *_STAKE),
            conditional=_named(_list(_ref("kind")), "以劳动关系为前提的请求", "claims that presuppose it"),
            warnings=_list(_ref("message")),
            steps=_named(_list(_ref("step")), "评分的计算步骤", "how the score is worked out"),
            citations=_list(_ref("article")),
        ),
        **_parts(),
    }


def _parts() -> Schema:
    factor = _closed(
        name=_ref("text"),
        value=_POINTS,
        floor=_or_null({"type": "integer"}),
        gap=_named(_POINTS, "距下限", "points missing to the floor", *_GAP),
    )
    argument = _closed(
        says=_ref("text"),
        answer=_ref("text"),
        path=_TEXT,
        articles=_named(_list(_TEXT), "法条", "articles", *_ARTICLES),
    )
    return {
        "relationship_factor": factor,
        "relationship_item": _item(),
        "relationship_step": _step(),
        "relationship_argument": argument,
        "relationship_span": _named(_span(), "期间", "time span"),
    }


def _item() -> Schema:
    return _closed(
        path=_TEXT,
        kind=_TEXT,
        name=_ref("text"),
        side=_SIDES,
        family=_TEXT,
        weights=_named({"type": "object", "additionalProperties": _NUMBER}, "份额", "weights", *_WEIGHTS),
        counted=_named(_FLAG, "是否计入", "counted"),
        why=_ref("message"),
    )


def _step() -> Schema:
    return _closed(
        kind=_TEXT,
        name=_ref("text"),
        path=_named(_TEXT, "要补强的证据", "the piece to strengthen", "空为新证据。", "Empty for a new one."),
        gain=_named(_POINTS, "可增加的分数", "gain in points"),
        band=_named(_BANDS, "届时的结论", "band that is reached then"),
        holder=_named(_ref("text"), "由谁掌握", "who holds it"),
        how=_named(_ref("text"), "如何取得", "how to obtain it"),
        claims=_named(_list(_ref("kind")), "同时支持的请求", "claims that it also serves"),
        stake=_named(_or_null(_MONEY), "所系金额", "sum at stake", *_STAKE),
    )


def _span() -> Schema:
    days = _closed(**{"from": _or_null(_DAY)}, to=_or_null(_DAY))
    claim = _closed(kind=_ref("kind"), claimed=_or_null(_MONEY), supported=_or_null(_MONEY))
    return _closed(
        claimed=_named(days, "主张的期间", "time claimed"),
        supported=_named(days, "证据支持的期间", "time supported by evidence"),
        paths=_list(_TEXT),
        claims=_list(claim),
    )
