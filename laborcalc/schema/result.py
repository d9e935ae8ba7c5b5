"""The JSON Schema of the result `laborcalc-result/1` 计算结果的格式 (Draft 2020-12); words and labels as in that of the case file.

>>> result_schema()["properties"]["format"]
{'const': 'laborcalc-result/1'}
"""

from __future__ import annotations

from laborcalc.facts.fields.documents import Doc, labelled
from laborcalc.foundation.text import Text
from laborcalc.foundation.trace import COUNT, FACT, FIGURE, GIVEN, GREATEST, LAW, LEAST, MINUS, OVER, PLUS, ROUND, TIMES
from laborcalc.schema.case import DIALECT, kinds
from laborcalc.schema.claims import CHOSEN_BY, EXPIRED, STATUS, claims
from laborcalc.schema.procedure import procedure
from laborcalc.schema.relationship import relationship
from laborcalc.schema.spread import spread
from laborcalc.schema.words import (
    DAY,
    FLAG,
    MONEY,
    NUMBER,
    REGION,
    TAG,
    TEXT,
    Schema,
    choice,
    closed,
    listing,
    named,
    one_of,
    or_null,
    ref,
)

RESULT = "laborcalc-result/1"


def result_schema() -> Schema:
    """计算结果的格式 The JSON Schema of the result as `Assessment.to_dict` writes it; a new dict with every call."""
    asked_for: Schema = {
        "procedure": named(or_null(ref("procedure")), "程序", "procedure", *_PROCEDURE),
        "fund_total": named(
            MONEY, "向工伤保险基金申请的合计（元）", "total asked of the insurance fund in yuan", *_FUND_TOTAL
        ),
        "defence": named(_defence(), "用人单位一方", "the employer's side", *_DEFENCE),
    }
    result = closed(
        asked_for,
        format={"const": RESULT},
        versions=named(closed(laborcalc=TEXT, law=DAY), "版本", "versions", *_VERSIONS),
        title=named(TEXT, "案件名称", "name of the case"),
        region=named(REGION, "劳动合同履行地", "place of performance"),
        district=named(TEXT, "区县", "district or county", "没有填写的为空。", "Empty where none was named."),
        as_of=named(DAY, "裁判日", "day of judgment"),
        side=SIDE,
        total=named(MONEY, "合计（元）", "total in yuan", *_TOTAL),
        claims=named(listing(one_of("due", "not_due", "needs")), "各项请求", "claims"),
        counterclaims=named(
            listing(one_of("due", "not_due", "needs")), "用人单位的反请求", "counterclaims", *_COUNTERCLAIMS
        ),
        combinations=named(listing(ref("combination")), "请求方案", "combinations", *_COMBINATIONS),
        relationship=named(or_null(ref("relationship")), "劳动关系的证据评估", "evidence on the relationship"),
        spread=named(or_null(ref("spread")), "争议事实的幅度", "spread over disputed facts", *_SPREAD),
        information=named(listing(ref("information")), "参考数据", "information", *_INFORMATION),
        readings=named(listing(ref("consulted")), "口径对照", "readings side by side"),
        warnings=named(listing(ref("message")), "提示", "warnings"),
        missing=named(listing(ref("missing_fact")), "缺少的事实", "missing facts", *_MISSING),
    )
    title = Doc(Text("计算结果", "result")).show()
    return {"$schema": DIALECT, "$id": RESULT, **title, **result, "$defs": _definitions()}


SIDE = choice(("worker", "劳动者", "the worker"), ("employer", "用人单位", "the employer"))
_DEFENCE = (
    "只在按用人单位一方评估时写出；数额与劳动者一方相同。",
    "Written only where the case is assessed for the employer; the figures are those of the worker's side.",
)


def _defence() -> Schema:
    """What the employer risks, what it must prove, its steps."""
    risk = closed(
        kind=ref("kind"),
        status=STATUS,
        amount=or_null(MONEY),
        highest=named(or_null(MONEY), "最高数额", "highest sum"),
        by=named(or_null(TEXT), "变动的事项", "what was varied"),
        why=or_null(ref("text")),
    )
    piece = closed(name=ref("text"), fact=ref("text"))
    proof = closed(
        kind=ref("kind"), side=SIDE, text=ref("text"), citations=listing(ref("article")), produced=listing(piece)
    )
    move = closed(code=TEXT, zh=TEXT, en=TEXT, citations=listing(ref("article")))
    return closed(
        highest_total=named(MONEY, "单项变动下的最高合计", "highest total under one change"),
        risks=named(listing(risk), "风险", "what it risks"),
        proofs=named(listing(proof), "须证明的事实", "what must be proved"),
        moves=named(listing(move), "步骤", "steps"),
    )


_VERSIONS = (
    "程序的版本，以及所载法律与数据的截止日。",
    "Of the library, and the day up to which law and figures were read.",
)
_TOTAL = ("所选方案中应付各项之和。", "The sum of what is due in the chosen schedule.")
_FUND_TOTAL = (
    "不在合计之内，向社会保险经办机构申请；没有这类待遇的不写出。",
    "Not in the total; by an application to the agency. Left out where nothing is asked of the fund.",
)
_COUNTERCLAIMS = (
    "用人单位可以提出的请求，不计入合计，不自动抵销。",
    "What the employer can ask for; in no total, and never netted unasked.",
)
_COMBINATIONS = (
    "可以依法并列请求的各种组合，选定的排在最前。",
    "The lawful ways to put the claims together, the chosen one first.",
)
_SPREAD = (
    "合计的最低、可能与最高，以及每项争议事实值多少；没有争议事实的为 null。",
    "The lowest, likely and highest total, and what each disputed fact is worth; null where nothing is disputed.",
)
_INFORMATION = (
    "值得知道但不是请求的数字，不计入合计。",
    "Figures worth knowing that are no claims; never part of the total.",
)
_MISSING = ("影响最大的在前。", "The most influential first.")
_PROCEDURE = (
    "终局、管辖、期限和提示，只在要求时写出；不影响任何金额。",
    "Final awards, venue, time limits and hints, written where asked for; no amount depends on it.",
)


def _definitions() -> Schema:
    return {**_words(), **_steps(), **claims(), **_whole_case(), **procedure(), **relationship(), **spread()}


def _words() -> Schema:
    """What stands everywhere: texts in both languages, articles, figures, gaps."""
    return {
        "text": closed(zh=TEXT, en=TEXT),
        "message": named(
            closed(code=TEXT, zh=TEXT, en=TEXT),
            "说明",
            "message",
            "code 供程序判断，不随文字变化。",
            "Programs may test `code`.",
        ),
        "kind": {"enum": list(kinds()), "oneOf": labelled(kinds())},
        "article": named(
            closed(id=TEXT, zh=TEXT, en=TEXT, **{"from": DAY}, to=or_null(DAY), tag=TAG),
            "法条",
            "article",
            "from、to 为施行和失效的日子，null 表示现行有效；tag 表示文本核对的程度。",
            "In force from and to these days, null = still; `tag` says how far the text was checked.",
        ),
        "figure": named(_figure(), "地方标准", "local figure"),
        "gap": named(
            closed(**_gap()),
            "缺少的事实或数据",
            "missing fact or figure",
            "path 为应填的字段。",
            "`path` is the field to fill in.",
        ),
        "candidate": named(
            closed({"source": ref("figure")}, value=NUMBER),
            "待核实的数据",
            "figure to be confirmed",
            "核实后填入 given。",
            "Once confirmed, state it in `given`.",
        ),
    }


def _figure() -> Schema:
    return closed(
        region=REGION,
        place=ref("text"),
        year=or_null({"type": "integer"}),
        tier=TEXT,
        series=TEXT,
        role={"enum": ["", "cap", "reference", "social_insurance"]},
        **{"from": or_null(DAY)},
        to=or_null(DAY),
        title=TEXT,
        url=TEXT,
        confidence=choice(("high", "高", "high"), ("medium", "中", "medium"), ("low", "低", "low")),
    )


def _gap() -> Schema:
    return {
        "code": TEXT,
        "path": TEXT,
        "what": ref("text"),
        "why": ref("text"),
        "candidates": listing(ref("candidate")),
    }


def _steps() -> Schema:
    """The trace: a step is a fact, a figure, a number of the law, a count, or computed from other steps."""
    paths = named(listing(TEXT), "所依据的字段", "facts it rests on")
    number: Schema = {"type": "integer", "minimum": 1}
    computed: Schema = {"enum": [TIMES, OVER, PLUS, MINUS, LEAST, GREATEST, ROUND]}
    return {
        "step": named(
            one_of("step_fact", "step_figure", "step_law", "step_count", "step_computed"),
            "计算步骤",
            "step of the computation",
        ),
        "step_fact": _step({"enum": [FACT, GIVEN]}, path=named(TEXT, "所依据的字段", "the fact it rests on")),
        "step_figure": _step({"const": FIGURE}, source=ref("figure")),
        "step_law": _step({"const": LAW}),
        "step_count": _step({"const": COUNT}, note=ref("text"), paths=paths),
        "step_computed": _step(
            computed, arithmetic=TEXT, of=named(listing(number), "所用的步骤", "the steps it was made from")
        ),
    }


def _step(op: Schema, **own: Schema) -> Schema:
    optional = {
        "rule": named(TEXT, "规则编号", "id of the rule"),
        "articles": named(
            listing(TEXT), "法条", "articles", "法条的 id，见 citations。", "Ids of articles, see `citations`."
        ),
    }
    number: Schema = {"type": "integer", "minimum": 1}
    return closed(optional, id=number, name=ref("text"), value=NUMBER, unit=ref("text"), op=op, **own)


def _consulted() -> Schema:
    """A reading that was consulted, with the total of the case under each option."""
    option = closed(
        option=TEXT,
        text=ref("text"),
        authority=ref("text"),
        tag=TAG,
        status={"enum": ["in_force", "repealed", "doubtful", "decision"]},
        total=named(or_null(MONEY), "全案合计", "total of the case", "null 表示没有计算。", "Null = not worked out."),
        expired=named(or_null(MONEY), "其中已过时效", "of it time-barred", *EXPIRED),
        complete=named(FLAG, "是否齐全", "complete", *_COMPLETE),
        chosen=FLAG,
    )
    return closed(
        id=TEXT, question=ref("text"), option=TEXT, by=CHOSEN_BY, claims=listing(ref("kind")), options=listing(option)
    )


_COMPLETE = (
    "false 表示计入的请求还缺事实，合计为下限。",
    "False = a claim that it counts still needs facts: the total is a lower bound.",
)


def _whole_case() -> Schema:
    in_combination = closed(kind=ref("kind"), status=STATUS, amount=or_null(MONEY))
    return {
        "combination": closed(
            id=TEXT,
            label=ref("text"),
            condition=named(or_null(ref("text")), "前提", "condition"),
            total=MONEY,
            complete=named(FLAG, "是否齐全", "complete", *_COMPLETE),
            chosen=FLAG,
            claims=listing(in_combination),
            citations=listing(ref("article")),
        ),
        "consulted": named(_consulted(), "口径对照", "reading side by side"),
        "missing_fact": closed(
            **_gap(),
            claims=named(listing(ref("kind")), "等待它的请求", "the claims that wait for it"),
            stake=named(
                or_null(MONEY), "所系金额", "the sum that hangs on it", "null 表示不清楚。", "Null = not known."
            ),
        ),
        "information": closed(
            id=TEXT,
            label=ref("text"),
            amount=NUMBER,
            unit=ref("text"),
            steps=listing(ref("step")),
            citations=listing(ref("article")),
            warnings=listing(ref("message")),
        ),
    }
