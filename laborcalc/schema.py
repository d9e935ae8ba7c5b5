"""JSON Schemas 数据格式: of the case file `laborcalc-case/1` and of the result `laborcalc-result/1` (Draft 2020-12).

A form needs no Python: titles and descriptions are Chinese, `x-i18n` holds both languages, and every choice is a `oneOf`
of labelled constants beside its `enum`.

>>> case_schema()["properties"]["as_of"]["x-i18n"]["en"]["title"]
'day of judgment'
>>> sorted(case_schema()["required"])
['as_of', 'region']
>>> result_schema()["properties"]["format"]
{'const': 'laborcalc-result/1'}
"""

from __future__ import annotations

from laborcalc._field_docs import Doc, choices
from laborcalc._schema_procedure import procedure
from laborcalc._schema_relationship import relationship
from laborcalc._schema_words import (
    _DAY,
    _FLAG,
    _MONEY,
    _NUMBER,
    _REGION,
    _TAG,
    _TEXT,
    Schema,
    _closed,
    _labelled,
    _list,
    _named,
    _one_of,
    _or_null,
    _ref,
)
from laborcalc.law.readings import READINGS, Option, Reading
from laborcalc.terms import Kind
from laborcalc.text import Text
from laborcalc.trace import COUNT, FACT, FIGURE, GIVEN, GREATEST, LAW, LEAST, MINUS, OVER, PLUS, ROUND, TIMES

DIALECT = "https://json-schema.org/draft/2020-12/schema"
CASE, RESULT = "laborcalc-case/1", "laborcalc-result/1"


def case_schema() -> Schema:
    """案情文件的格式 The JSON Schema of the case file, documented in both languages; a new dict with every call."""
    from laborcalc.facts import Case

    schema = Case.model_json_schema()
    schema["properties"]["readings"] |= {
        "properties": {id: _reading(reading) for id, reading in READINGS.items() if reading.options},
        "additionalProperties": False,
    }
    return {"$schema": DIALECT, "$id": CASE, **schema}


def _reading(reading: Reading) -> Schema:
    return {
        "type": "string",
        **Doc(reading.question, reading.note).show(),
        "enum": [option.key for option in reading.options],
        "oneOf": [_option(option) for option in reading.options],
    }


def _option(option: Option) -> Schema:
    shown = Doc(option.text, option.authority).show()
    return {"const": option.key, **shown, "x-tag": option.tag.value, "x-status": option.status}


def result_schema() -> Schema:
    """计算结果的格式 The JSON Schema of the result as `Assessment.to_dict` writes it; a new dict with every call."""
    asked_for: Schema = {"procedure": _named(_or_null(_ref("procedure")), "程序", "procedure", *_PROCEDURE)}
    result = _closed(
        asked_for,
        format={"const": RESULT},
        versions=_named(_closed(laborcalc=_TEXT, law=_DAY), "版本", "versions", *_VERSIONS),
        title=_named(_TEXT, "案件名称", "name of the case"),
        region=_named(_REGION, "劳动合同履行地", "place of performance"),
        as_of=_named(_DAY, "裁判日", "day of judgment"),
        total=_named(_MONEY, "合计（元）", "total in yuan", *_TOTAL),
        claims=_named(_list(_one_of("due", "not_due", "needs")), "各项请求", "claims"),
        combinations=_named(_list(_ref("combination")), "请求方案", "combinations", *_COMBINATIONS),
        relationship=_named(_or_null(_ref("relationship")), "劳动关系的证据评估", "evidence on the relationship"),
        information=_named(_list(_ref("information")), "参考数据", "information", *_INFORMATION),
        readings=_named(_list(_ref("consulted")), "口径对照", "readings side by side"),
        warnings=_named(_list(_ref("message")), "提示", "warnings"),
        missing=_named(_list(_ref("missing_fact")), "缺少的事实", "missing facts", *_MISSING),
    )
    title = Doc(Text("计算结果", "result")).show()
    return {"$schema": DIALECT, "$id": RESULT, **title, **result, "$defs": _definitions()}


_VERSIONS = (
    "程序的版本，以及所载法律与数据的截止日。",
    "Of the library, and the day up to which law and figures were read.",
)
_TOTAL = ("所选方案中应付各项之和。", "The sum of what is due in the chosen schedule.")
_COMBINATIONS = (
    "可以依法并列请求的各种组合，选定的排在最前。",
    "The lawful ways to put the claims together, the chosen one first.",
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


_STATUS = _labelled(
    ("due", "应付", "due"),
    ("not_due", "不应付", "not due"),
    ("needs", "缺少事实，暂不能定", "cannot be said yet"),
)
_CHOSEN_BY = _labelled(
    ("case", "案情选定", "named in the case"),
    ("region", "当地默认", "default of the place"),
    ("national", "全国默认", "national default"),
    ("presumed", "事实有争议，先作此推定", "presumed while the fact is in dispute"),
)


def _definitions() -> Schema:
    return {**_words(), **_steps(), **_claims(), **_whole_case(), **procedure(), **relationship()}


def _words() -> Schema:
    """What stands everywhere: texts in both languages, articles, figures, gaps."""
    return {
        "text": _closed(zh=_TEXT, en=_TEXT),
        "message": _named(
            _closed(code=_TEXT, zh=_TEXT, en=_TEXT),
            "说明",
            "message",
            "code 供程序判断，不随文字变化。",
            "Programs may test `code`.",
        ),
        "kind": {"enum": list(map(str, Kind)), "oneOf": choices("Kind", map(str, Kind))},
        "article": _named(
            _closed(id=_TEXT, zh=_TEXT, en=_TEXT, **{"from": _DAY}, to=_or_null(_DAY), tag=_TAG),
            "法条",
            "article",
            "from、to 为施行和失效的日子，null 表示现行有效；tag 表示文本核对的程度。",
            "In force from and to these days, null = still; `tag` says how far the text was checked.",
        ),
        "figure": _named(_figure(), "地方标准", "local figure"),
        "gap": _named(
            _closed(**_gap()),
            "缺少的事实或数据",
            "missing fact or figure",
            "path 为应填的字段。",
            "`path` is the field to fill in.",
        ),
        "candidate": _named(
            _closed({"source": _ref("figure")}, value=_NUMBER),
            "待核实的数据",
            "figure to be confirmed",
            "核实后填入 given。",
            "Once confirmed, state it in `given`.",
        ),
    }


def _figure() -> Schema:
    return _closed(
        region=_REGION,
        place=_ref("text"),
        year=_or_null({"type": "integer"}),
        tier=_TEXT,
        series=_TEXT,
        role={"enum": ["", "cap", "reference", "social_insurance"]},
        **{"from": _or_null(_DAY)},
        to=_or_null(_DAY),
        title=_TEXT,
        url=_TEXT,
        confidence=_labelled(("high", "高", "high"), ("medium", "中", "medium"), ("low", "低", "low")),
    )


def _gap() -> Schema:
    return {
        "code": _TEXT,
        "path": _TEXT,
        "what": _ref("text"),
        "why": _ref("text"),
        "candidates": _list(_ref("candidate")),
    }


def _steps() -> Schema:
    """The trace: a step is a fact, a figure, a number of the law, a count, or computed from other steps."""
    paths = _named(_list(_TEXT), "所依据的字段", "facts it rests on")
    number: Schema = {"type": "integer", "minimum": 1}
    computed: Schema = {"enum": [TIMES, OVER, PLUS, MINUS, LEAST, GREATEST, ROUND]}
    return {
        "step": _named(
            _one_of("step_fact", "step_figure", "step_law", "step_count", "step_computed"),
            "计算步骤",
            "step of the computation",
        ),
        "step_fact": _step({"enum": [FACT, GIVEN]}, path=_named(_TEXT, "所依据的字段", "the fact it rests on")),
        "step_figure": _step({"const": FIGURE}, source=_ref("figure")),
        "step_law": _step({"const": LAW}),
        "step_count": _step({"const": COUNT}, note=_ref("text"), paths=paths),
        "step_computed": _step(
            computed, arithmetic=_TEXT, of=_named(_list(number), "所用的步骤", "the steps it was made from")
        ),
    }


def _step(op: Schema, **own: Schema) -> Schema:
    optional = {
        "rule": _named(_TEXT, "规则编号", "id of the rule"),
        "articles": _named(
            _list(_TEXT), "法条", "articles", "法条的 id，见 citations。", "Ids of articles, see `citations`."
        ),
    }
    number: Schema = {"type": "integer", "minimum": 1}
    return _closed(optional, id=number, name=_ref("text"), value=_NUMBER, unit=_ref("text"), op=op, **own)


def _claims() -> Schema:
    """A claim is due, not due, or cannot be said yet."""
    some = {**_list(_ref("gap")), "minItems": 1}
    lines = _list(_closed(label=_ref("text"), amount=_MONEY))
    return {
        "due": _claim(
            "due",
            "应付的请求",
            amount=_MONEY,
            in_schedule=_FLAG,
            lines=_named(lines, "分项", "lines", "各自四舍五入到分。", "Each rounded to the fen by itself."),
            payer=_ref("text"),
            periods=_named(_list(_ref("period")), "时效台账", "limitation ledger"),
        ),
        "not_due": _claim(
            "not_due", "不应付的请求", amount={"const": "0.00"}, in_schedule={"const": False}, reason=_ref("message")
        ),
        "needs": _claim("needs", "暂不能定的请求", amount={"type": "null"}, in_schedule={"const": False}, missing=some),
        "period": _period(),
        "reading": _closed(id=_TEXT, option=_TEXT, by=_CHOSEN_BY, tag=_TAG),
        "decision": _named(
            _closed(rule=_TEXT, zh=_TEXT, en=_TEXT),
            "本库的选择",
            "decision of the library",
            "法律未明文处所作的选择（DECISION）。",
            "What was chosen where the law is silent (DECISION).",
        ),
        "alternative": _alternative(),
    }


def _period() -> Schema:
    """A row of the limitation ledger."""
    unknown = ("null 表示时效尚未起算。", "Null = its time does not run yet.")
    return _closed(
        label=_ref("message"),
        why=_named(_ref("message"), "算法", "how its time runs"),
        stake=_named(_MONEY, "应付", "at stake"),
        live=_named(_MONEY, "时效之内", "in time"),
        runs_from=_named(_or_null(_DAY), "起算日（次日起算）", "the day after which it runs", *unknown),
        begins_to_expire=_named(_or_null(_DAY), "可全部申请的最后一日", "last day to file all of it", *unknown),
        expires=_named(_or_null(_DAY), "最后一日", "last day to file any of it", *unknown),
    )


def _consulted() -> Schema:
    """A reading that was consulted, with the total of the case under each option."""
    option = _closed(
        option=_TEXT,
        text=_ref("text"),
        authority=_ref("text"),
        tag=_TAG,
        status={"enum": ["in_force", "repealed", "doubtful", "decision"]},
        total=_named(
            _or_null(_MONEY), "全案合计", "total of the case", "null 表示没有计算。", "Null = not worked out."
        ),
        expired=_named(_or_null(_MONEY), "其中已过时效", "of it time-barred", *_EXPIRED),
        complete=_named(_FLAG, "是否齐全", "complete", *_COMPLETE),
        chosen=_FLAG,
    )
    return _closed(
        id=_TEXT, question=_ref("text"), option=_TEXT, by=_CHOSEN_BY, claims=_list(_ref("kind")), options=_list(option)
    )


def _alternative() -> Schema:
    """What a claim would come to with one thing varied."""
    return _named(
        _closed(
            by=_named(_TEXT, "变动的事项", "what was varied", "口径编号或字段。", "Id of a reading, or a field."),
            option=_TEXT,
            text=_ref("text"),
            authority=_ref("text"),
            tag=_TAG,
            status=_STATUS,
            amount=_or_null(_MONEY),
            difference=_or_null(_MONEY),
            expired=_named(_or_null(_MONEY), "已过时效的部分", "time-barred part", *_EXPIRED),
        ),
        "备选结论",
        "alternative",
    )


def _claim(status: str, zh: str, **own: Schema) -> Schema:
    """One of the three outcomes; `own` replaces or adds properties."""
    common = {
        "kind": _ref("kind"),
        "name": _ref("text"),
        "status": {"const": status},
        "expired": _named(_or_null(_MONEY), "已过时效的部分", "time-barred part", *_EXPIRED),
        "last_filing_day": _named(_or_null(_DAY), "最后申请日", "last day to file"),
        "steps": _list(_ref("step")),
        "citations": _list(_ref("article")),
        "assumptions": _list(_ref("message")),
        "warnings": _list(_ref("message")),
        "readings": _list(_ref("reading")),
        "decisions": _list(_ref("decision")),
        "alternatives": _list(_ref("alternative")),
        "missing": _list(_ref("gap")),
    }
    return _named(_closed(**{**common, **own}), zh, status.replace("_", " "))


_EXPIRED = ("null 表示没有核算。", "Null = not worked out.")


_COMPLETE = (
    "false 表示计入的请求还缺事实，合计为下限。",
    "False = a claim that it counts still needs facts: the total is a lower bound.",
)


def _whole_case() -> Schema:
    in_combination = _closed(kind=_ref("kind"), status=_STATUS, amount=_or_null(_MONEY))
    return {
        "combination": _closed(
            id=_TEXT,
            label=_ref("text"),
            condition=_named(_or_null(_ref("text")), "前提", "condition"),
            total=_MONEY,
            complete=_named(_FLAG, "是否齐全", "complete", *_COMPLETE),
            chosen=_FLAG,
            claims=_list(in_combination),
            citations=_list(_ref("article")),
        ),
        "consulted": _named(_consulted(), "口径对照", "reading side by side"),
        "missing_fact": _closed(
            **_gap(),
            claims=_named(_list(_ref("kind")), "等待它的请求", "the claims that wait for it"),
            stake=_named(
                _or_null(_MONEY), "所系金额", "the sum that hangs on it", "null 表示不清楚。", "Null = not known."
            ),
        ),
        "information": _closed(
            id=_TEXT,
            label=_ref("text"),
            amount=_NUMBER,
            unit=_ref("text"),
            steps=_list(_ref("step")),
            citations=_list(_ref("article")),
            warnings=_list(_ref("message")),
        ),
    }
