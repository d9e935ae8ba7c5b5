"""The part of the result's JSON Schema on the evidence of the relationship 劳动关系评估的格式."""

from __future__ import annotations

from laborcalc.results.finding import Route
from laborcalc.schema.words import (
    DAY,
    FLAG,
    MONEY,
    NUMBER,
    TEXT,
    Schema,
    choice,
    closed,
    listing,
    named,
    or_null,
    ref,
)

_POINTS: Schema = {"type": "string", "pattern": "^-?[0-9]+\\.[0-9]$"}
_BANDS = choice(
    ("strong", "证据充分", "strong"),
    ("probable", "可能性较大", "probable"),
    ("contested", "争议较大", "contested"),
    ("weak", "证据不足", "weak"),
    ("excluded", "不属劳动关系", "excluded"),
)
_SIDES = choice(("for", "支持", "for"), ("against", "不利", "against"), ("neutral", "中性", "neutral"))
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
        "relationship": closed(
            band=named(_BANDS, "结论", "band"),
            words=named(ref("text"), "结论的表述", "the band in words"),
            score=named(_POINTS, "评分", "score", *_SCORE),
            caveat=named(ref("text"), "说明", "what the score is worth"),
            route=named({"enum": [route.value for route in Route]}, "适用的法律", "law that applies"),
            route_words=ref("text"),
            factors=named({"type": "object", "additionalProperties": ref("relationship_factor")}, "各因素", "factors"),
            reasons=named(listing(ref("message")), "理由", "reasons"),
            items=named(listing(ref("relationship_item")), "证据", "evidence"),
            next_steps=named(listing(ref("relationship_step")), "下一步补强", "what to gather next"),
            arguments=named(listing(ref("relationship_argument")), "对方的主张", "arguments of the other side"),
            span=or_null(ref("relationship_span")),
            stake=named(or_null(MONEY), "所系金额", "sum at stake", *_STAKE),
            conditional=named(listing(ref("kind")), "以劳动关系为前提的请求", "claims that presuppose it"),
            warnings=listing(ref("message")),
            steps=named(listing(ref("step")), "评分的计算步骤", "how the score is worked out"),
            citations=listing(ref("article")),
        ),
        **_parts(),
    }


def _parts() -> Schema:
    factor = closed(
        name=ref("text"),
        value=_POINTS,
        floor=or_null({"type": "integer"}),
        gap=named(_POINTS, "距下限", "points missing to the floor", *_GAP),
    )
    argument = closed(
        says=ref("text"),
        answer=ref("text"),
        path=TEXT,
        articles=named(listing(TEXT), "法条", "articles", *_ARTICLES),
    )
    return {
        "relationship_factor": factor,
        "relationship_item": _item(),
        "relationship_step": _step(),
        "relationship_argument": argument,
        "relationship_span": named(_span(), "期间", "time span"),
    }


def _item() -> Schema:
    return closed(
        path=TEXT,
        kind=TEXT,
        name=ref("text"),
        side=_SIDES,
        family=TEXT,
        weights=named({"type": "object", "additionalProperties": NUMBER}, "份额", "weights", *_WEIGHTS),
        counted=named(FLAG, "是否计入", "counted"),
        why=ref("message"),
    )


def _step() -> Schema:
    return closed(
        kind=TEXT,
        name=ref("text"),
        path=named(TEXT, "要补强的证据", "the piece to strengthen", "空为新证据。", "Empty for a new one."),
        gain=named(_POINTS, "可增加的分数", "gain in points"),
        band=named(_BANDS, "届时的结论", "band that is reached then"),
        holder=named(ref("text"), "由谁掌握", "who holds it"),
        how=named(ref("text"), "如何取得", "how to obtain it"),
        claims=named(listing(ref("kind")), "同时支持的请求", "claims that it also serves"),
        stake=named(or_null(MONEY), "所系金额", "sum at stake", *_STAKE),
    )


def _span() -> Schema:
    days = closed(**{"from": or_null(DAY)}, to=or_null(DAY))
    claim = closed(kind=ref("kind"), claimed=or_null(MONEY), supported=or_null(MONEY))
    return closed(
        claimed=named(days, "主张的期间", "time claimed"),
        supported=named(days, "证据支持的期间", "time supported by evidence"),
        paths=listing(TEXT),
        claims=listing(claim),
    )
