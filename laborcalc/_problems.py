"""What is wrong with a case file, in words 案情文件的错误: pydantic's findings as bilingual `Problem`s."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError

from laborcalc._types import shown
from laborcalc.errors import BadCase, Problem
from laborcalc.text import LANGS, Text, show

if TYPE_CHECKING:
    from pydantic import ValidationError

_QUOTE = Text('请把数写成带引号的字符串，如 "8700.00"', 'write the number as a quoted string such as "8700.00"')
_ISO = Text("请写成 2024-03-31 这样的日期", "write a date such as 2024-03-31")

# code of the finding → (stable code, what is wrong, what to do); `{shown}` is what was found
_WORDS: dict[str, tuple[str, Text, Text]] = {
    "float_money": (
        "FLOAT",
        Text("不能是浮点数 {shown}：它的值未必等于所写的数", "a float such as {shown} is not exactly what was written"),
        _QUOTE,
    ),
    "number": (
        "NUMBER",
        Text("{shown} 不是数：最多十二位整数、十位小数", "{shown} is no number with up to 12 digits and 10 decimals"),
        _QUOTE,
    ),
    "negative": (
        "NEGATIVE",
        Text("{shown} 是负数，这里只能填零或正数", "{shown} is negative; zero or more is expected here"),
        Text("请核对；若为扣减，请用相应的栏目", "check it; what was taken off has a field of its own"),
    ),
    "date": ("DATE", Text("{shown} 不是日历上的日期", "{shown} is no date of the calendar"), _ISO),
    "date_range": ("DATE_RANGE", Text("{shown} 不在1949年至2100年之间", "{shown} is not between 1949 and 2100"), _ISO),
    "month": (
        "MONTH",
        Text("{shown} 不是月份", "{shown} is no month"),
        Text("请写成 2024-03 这样的月份，月份为01至12", "write a month such as 2024-03, from 01 to 12"),
    ),
    "end_before_start": (
        "END_BEFORE_START",
        Text("结束早于开始（{shown}）", "the end is before the start ({shown})"),
        Text("请核对两个日期；最后一日计算在内", "check both dates; the last day is itself counted"),
    ),
    "before_hire": (
        "BEFORE_HIRE",
        Text("解除通知早于入职（{shown}）", "notice was given before the hire ({shown})"),
        Text("请核对入职日与通知日", "check the day of hire and the day of notice"),
    ),
    "prior_after_start": (
        "PRIOR_AFTER_START",
        Text("前一用人单位的工作开始于本次入职之后（{shown}）", "the earlier service begins after this hire ({shown})"),
        Text("请核对前段工作的起止日", "check the days of the earlier service"),
    ),
    "month_twice": (
        "MONTH_TWICE",
        Text("{shown} 有两张工资单", "there are two payslips for {shown}"),
        Text("请把同一月份的工资并成一张", "merge the pay of one month into one payslip"),
    ),
    "extra_forbidden": (
        "UNKNOWN_FIELD",
        Text("没有这个字段", "there is no such field"),
        Text(
            "请核对拼写；全部字段见 `python -m laborcalc schema`",
            "check the spelling; `python -m laborcalc schema` lists all",
        ),
    ),
    "missing": ("REQUIRED", Text("缺少必填事实", "a required fact is missing"), Text("请补上", "add it")),
    "string_too_long": (
        "TOO_LONG",
        Text("文字过长（上限{max_length}字）", "the text is too long (at most {max_length} characters)"),
        Text("请缩短；事实请填入各自的字段", "shorten it; facts have fields of their own"),
    ),
    "json_invalid": (
        "JSON",
        Text("不是有效的JSON：{shown}", "not valid JSON: {shown}"),
        Text("请核对引号、逗号和括号", "check quotes, commas and brackets"),
    ),
}
_CHOICE = (
    "CHOICE",
    Text("{shown} 不在可选值之中", "{shown} is not one of the choices"),
    Text("可选：{expected}", "choose one of: {expected}"),
)
_RANGE = ("RANGE", Text("{shown} 超出范围", "{shown} is out of range"), Text("允许范围：{bound}", "allowed: {bound}"))
_TYPE = (
    "TYPE",
    Text("{shown} 的类型不对", "{shown} is of the wrong type"),
    Text("此处应为：{expected}", "expected here: {expected}"),
)
_MORE = Text("另有{number}处问题未列出", "{number} more problems are not listed")
MOST = 20
# pydantic's word for what it expected, in plain words
_EXPECTED: dict[str, Text] = {
    "model": Text("键值表", "a mapping"),
    "dict": Text("键值表", "a mapping"),
    "tuple": Text("列表", "a list"),
    "string": Text("文字；数字代码请加引号，如 '110000'", "text; put a numeric code in quotes, such as '110000'"),
    "string_unicode": Text("有效的文字", "valid text"),
    "bool": Text("true 或 false", "true or false"),
    "int": Text("整数", "a whole number"),
}
_OTHER = Text("另一种类型的值", "a value of another type")
# The rule behind a refusal, where there is one.
_NORMS = {
    "FLOAT": "R-CONV-06",
    "END_BEFORE_START": "R-CONV-01",
    "PRIOR_AFTER_START": "R-COMP-15",
    "BEFORE_HIRE": "R-REL-01",
}
_BOUNDS = {"greater_than_equal": "≥ {ge}", "less_than_equal": "≤ {le}"}


def bad_case(error: ValidationError) -> BadCase:
    """All findings of a validation as one error; at most twenty are listed."""
    problems: list[Problem] = []
    findings = error.errors(include_url=False)
    for finding in findings[:MOST]:
        inner = (finding.get("ctx") or {}).get("error")
        problems.extend(inner.problems if isinstance(inner, BadCase) else [_problem(finding)])
    if len(findings) > MOST:
        what = _filled(_MORE, {"number": len(findings) - MOST})
        problems.append(Problem("MORE", "", what, Text("请先改正以上各处", "mend these first")))
    return BadCase(problems)


def argument(name: str, value: Any, parse: Callable[[Any], Decimal]) -> Decimal:
    """The number in an argument of a plain call; raises `BadCase` with the name of the argument."""
    try:
        return parse(value)
    except PydanticCustomError as error:
        raise BadCase([_problem({"type": error.type, "loc": (name,), "ctx": error.context, "input": value})]) from None


def _problem(finding: Any) -> Problem:
    kind, context = finding["type"], dict(finding.get("ctx") or {})
    path = ".".join(str(part) for part in finding["loc"])
    inner = context.pop("path", "")
    path = f"{path}.{inner}" if path and inner else path or inner
    context.setdefault("shown", context.pop("error", None) or shown(finding.get("input")))
    if kind in _BOUNDS:
        code, what, remedy = _RANGE
        context["bound"] = _BOUNDS[kind].format_map(context)
    elif kind in ("literal_error", "enum"):
        code, what, remedy = _CHOICE
    else:
        code, what, remedy = _WORDS.get(kind, _TYPE)
        name = kind.removesuffix("_type").removesuffix("_parsing")
        context.setdefault("expected", _EXPECTED.get(name, _OTHER))
    return Problem(code, path, _filled(what, context), _filled(remedy, context), _NORMS.get(code, ""))


def _filled(text: Text, context: dict[str, Any]) -> Text:
    return Text(*(text.say(lang).format_map({key: show(v, lang) for key, v in context.items()}) for lang in LANGS))
