"""The JSON Schema of one claim 一项请求的格式: due, not due, or cannot be said yet; part of that of the result."""

from __future__ import annotations

from laborcalc.schema.words import (
    DAY,
    FLAG,
    MONEY,
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

STATUS = choice(
    ("due", "应付", "due"),
    ("not_due", "不应付", "not due"),
    ("needs", "缺少事实，暂不能定", "cannot be said yet"),
)
CHOSEN_BY = choice(
    ("case", "案情选定", "named in the case"),
    ("region", "当地默认", "default of the place"),
    ("national", "全国默认", "national default"),
    ("presumed", "事实有争议，先作此推定", "presumed while the fact is in dispute"),
)


def claims() -> Schema:
    """A claim is due, not due, or cannot be said yet."""
    some = {**listing(ref("gap")), "minItems": 1}
    lines = listing(closed(label=ref("text"), amount=MONEY))
    return {
        "due": _claim(
            "due",
            "应付的请求",
            amount=MONEY,
            in_schedule=FLAG,
            lines=named(lines, "分项", "lines", "各自四舍五入到分。", "Each rounded to the fen by itself."),
            reason=named(or_null(ref("message")), "理由", "reason", *_WHY),
            payers=named(listing(_payer()), "责任主体", "who pays", *_WHO),
            periods=named(listing(ref("period")), "时效台账", "limitation ledger"),
            optional=_benefit(),
        ),
        "not_due": _claim(
            "not_due",
            "不应付的请求",
            amount={"const": "0.00"},
            in_schedule={"const": False},
            reason=ref("message"),
            optional={"elsewhere": named(_elsewhere(), "由何处处理", "who decides it", *_ELSEWHERE)},
        ),
        "needs": _claim("needs", "暂不能定的请求", amount={"type": "null"}, in_schedule={"const": False}, missing=some),
        "period": _period(),
        "reading": closed(id=TEXT, option=TEXT, by=CHOSEN_BY, tag=TAG),
        "decision": named(
            closed(rule=TEXT, zh=TEXT, en=TEXT),
            "本程序的选择",
            "decision of the library",
            "法律未明文处所作的选择（DECISION）。",
            "What was chosen where the law is silent (DECISION).",
        ),
        "alternative": _alternative(),
    }


def _period() -> Schema:
    """A row of the limitation ledger."""
    unknown = ("null 表示时效尚未起算。", "Null = its time does not run yet.")
    return closed(
        label=ref("message"),
        why=named(ref("message"), "算法", "how its time runs"),
        stake=named(MONEY, "应付", "at stake"),
        live=named(MONEY, "时效之内", "in time"),
        runs_from=named(or_null(DAY), "起算日（次日起算）", "the day after which it runs", *unknown),
        begins_to_expire=named(or_null(DAY), "可全部申请的最后一日", "last day to file all of it", *unknown),
        expires=named(or_null(DAY), "最后一日", "last day to file any of it", *unknown),
    )


def _alternative() -> Schema:
    """What a claim would come to with one thing varied."""
    return named(
        closed(
            by=named(TEXT, "变动的事项", "what was varied", "口径编号或字段。", "Id of a reading, or a field."),
            option=TEXT,
            text=ref("text"),
            authority=ref("text"),
            tag=TAG,
            status=STATUS,
            amount=or_null(MONEY),
            difference=or_null(MONEY),
            expired=named(or_null(MONEY), "已过时效的部分", "time-barred part", *EXPIRED),
        ),
        "备选结论",
        "alternative",
    )


def _benefit() -> Schema:
    """What only a benefit for a work injury has."""
    month = closed(
        label=ref("text"),
        rate=named(MONEY, "每月数额（元）", "yuan a month"),
        first=DAY,
        last=named(or_null(DAY), "最后一日", "last day", "null 表示没有固定的终止日。", "Null = open."),
    )
    return {
        "fund": named(MONEY, "其中向工伤保险基金申请", "of it asked of the insurance fund"),
        "condition": named(ref("message"), "前提", "condition"),
        "monthly": named(listing(month), "按月支付的待遇", "benefits by the month"),
    }


def _claim(status: str, zh: str, optional: Schema | None = None, **own: Schema) -> Schema:
    """One of the three outcomes; `own` replaces or adds properties."""
    common = {
        "kind": ref("kind"),
        "name": ref("text"),
        "status": {"const": status},
        "expired": named(or_null(MONEY), "已过时效的部分", "time-barred part", *EXPIRED),
        "last_filing_day": named(or_null(DAY), "最后申请日", "last day to file"),
        "steps": listing(ref("step")),
        "citations": listing(ref("article")),
        "assumptions": listing(ref("message")),
        "warnings": listing(ref("message")),
        "readings": listing(ref("reading")),
        "decisions": listing(ref("decision")),
        "alternatives": listing(ref("alternative")),
        "missing": listing(ref("gap")),
    }
    optional = {"range": named(_range(), "幅度", "range", *_RANGE)} | (optional or {})
    return named(closed(optional, **{**common, **own}), zh, status.replace("_", " "))


def _payer() -> Schema:
    order = choice(
        ("owes", "本身的义务", "owes it"),
        ("first", "先行清偿，可追偿", "pays first and recovers"),
        ("joint", "连带责任", "jointly liable"),
        ("advance", "在应付款项范围内垫付", "advances within what it owes"),
    )
    return closed(name=ref("text"), order=order, citations=listing(ref("article")))


def _elsewhere() -> Schema:
    return closed(place=ref("text"), limit=ref("text"), citations=listing(ref("article")))


def _range() -> Schema:
    return closed(low=MONEY, high=MONEY, why=ref("message"), citations=listing(ref("article")))


_WHO = ("先列本身负有义务的一方。", "Whoever owes it in its own right comes first.")
_ELSEWHERE = (
    "仲裁不予受理的请求，写明处理机关和期限。",
    "For what arbitration does not take: the office that does, and its time limit.",
)
_RANGE = (
    "由裁审机关裁量或另行核定的数额所在的幅度；暂不能定的，不计入合计。",
    "Between what a sum lies that a tribunal's discretion or another body settles; what cannot be said yet is in no total.",
)


EXPIRED = ("null 表示没有核算。", "Null = not worked out.")
_WHY = (
    "解除或终止何以产生这一请求；null 表示由计算步骤即可看出。",
    "Why the ending carries this remedy; null = the steps say it.",
)
