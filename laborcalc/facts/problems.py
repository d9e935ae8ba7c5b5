"""What is wrong with a case file, in words 案情文件的错误: pydantic's findings as bilingual `Problem`s."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic_core import PydanticCustomError

from laborcalc.facts.types import shown
from laborcalc.foundation.errors import BadArgument, BadCase, Problem
from laborcalc.foundation.shown import hints
from laborcalc.foundation.text import LANGS, Text, show

if TYPE_CHECKING:
    from pydantic import ValidationError

Parsed = TypeVar("Parsed")
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
    "extended_to": (
        "EXTENDED_TO",
        Text("延长后的终止日须晚于原终止日（{shown}）", "a term is extended beyond its last day ({shown})"),
        Text("请核对合同终止日与延长至", "check the last day of the term and the day to which it was extended"),
    ),
    "suspension_end": (
        "SUSPENSION_END",
        Text("时效中止须填障碍消除日（{shown}）", "a suspension needs the day on which the obstacle ended ({shown})"),
        Text("请填写 until；尚未消除的填裁判日", "state `until`; if it lasts, the day of judgment"),
    ),
    "interruption_end": (
        "INTERRUPTION_END",
        Text("时效中断只有一天，没有障碍消除日（{shown}）", "an interruption is one day and has no end ({shown})"),
        Text("请删去 until；多次中断的分条填写", "leave `until` out; give each interruption an entry of its own"),
    ),
    "month_twice": (
        "MONTH_TWICE",
        Text("{shown} 有两张工资单", "there are two payslips for {shown}"),
        Text("请把同一月份的工资并成一张", "merge the pay of one month into one payslip"),
    ),
    "two_districts": (
        "TWO_DISTRICTS",
        Text("履行地与所填的区县不一致（{shown}）", "the place and the district that is stated differ ({shown})"),
        Text("请改正其中一处，或者删去 district", "mend one of them, or leave `district` out"),
    ),
    "clock": (
        "CLOCK",
        Text("{shown} 不是一天之中的时刻", "{shown} is no time of the day"),
        Text("请写成 08:30 这样的时刻", "write a time such as 08:30"),
    ),
    "piece_price": (
        "PIECE_PRICE",
        Text("有{shown}件，没有单价", "{shown} pieces have no price"),
        Text("请填写法定工时内的计件单价", "state the price of a piece in legal hours"),
    ),
    "days_on_a_day": (
        "DAYS_ON_A_DAY",
        Text("同一天不能超过一天（{shown}）", "one day cannot hold more than a day ({shown})"),
        Text("请逐日填写，或者去掉日期填合计", "write a row for each day, or leave the date out and state the total"),
    ),
    "hours_a_day": (
        "HOURS_A_DAY",
        Text("一天超过二十四小时（{shown}）", "more than 24 hours in a day ({shown})"),
        Text("请核对小时数与日期", "check the hours and the date"),
    ),
    "outside_employment": (
        "OUTSIDE_EMPLOYMENT",
        Text("该日不在劳动关系存续期间之内（{shown}）", "the day lies outside the employment ({shown})"),
        Text("请核对该行日期，或者入职日与最后一日", "check the date of the row, or the first and the last day"),
    ),
    "no_times": (
        "NO_TIMES",
        Text("{shown} 没有完整的上下班时间，也没有小时数", "{shown} has neither both clock times nor hours"),
        Text("请填写 start 与 end，或者填写 hours", "state start and end, or hours"),
    ),
    "times_and_hours": (
        "TIMES_AND_HOURS",
        Text("{shown} 同时有打卡时间和小时数", "{shown} has clock times and hours as well"),
        Text("请只留其一", "leave one of the two"),
    ),
    "no_length": (
        "NO_LENGTH",
        Text("上下班时间相同（{shown}）", "the shift begins and ends at the same time ({shown})"),
        Text("请核对打卡时间；二十四小时的班次请填 hours", "check the clock times; state a shift of 24 hours in hours"),
    ),
    "rest_too_long": (
        "REST_TOO_LONG",
        Text("休息不短于工时（{shown}）", "the break is no shorter than the work ({shown})"),
        Text("休息以小时计，请核对", "it is stated in hours; check it"),
    ),
    "calendar_twice": (
        "CALENDAR_TWICE",
        Text("{shown} 填了两次", "{shown} stands twice"),
        Text("每年、每日只填一次", "state each year and each day once"),
    ),
    "shifts_overlap": (
        "SHIFTS_OVERLAP",
        Text("两段工时重叠（{shown}）", "two shifts overlap ({shown})"),
        Text("请核对打卡时间，删去重复的行", "check the clock times and remove the row that stands twice"),
    ),
    "leaves_overlap": (
        "LEAVES_OVERLAP",
        Text("两段假期或停工重叠（{shown}）", "two leaves or stoppages overlap ({shown})"),
        Text("同一天只能属于其中一段，请核对起止日", "a day belongs to one of them; check the first and last days"),
    ),
    "cycles_overlap": (
        "CYCLES_OVERLAP",
        Text("两个工时周期重叠（{shown}）", "two cycles of hours overlap ({shown})"),
        Text("同一天只能属于一个周期，请核对起止日", "a day belongs to one of them; check the first and last days"),
    ),
    "exit_year": (
        "EXIT_YEAR",
        Text("离职日不在该年度之内（{shown}）", "the day of leaving lies outside that year ({shown})"),
        Text("请核对年度与离职日", "check the year and the day"),
    ),
    "calendar_year": (
        "CALENDAR_YEAR",
        Text("日期不属于该年（{shown}）", "the day does not belong to that year ({shown})"),
        Text("请按年分别填写放假安排", "state each year's calendar by itself"),
    ),
    "not_for_item": (
        "NOT_FOR_ITEM",
        Text("{shown} 项目不能填这一栏", "this field is not for the item {shown}"),
        Text("损失只与克扣有关，事假只与工资有关", "a loss belongs to a deduction, unpaid leave to wages"),
    ),
    "injury_grade": (
        "INJURY_GRADE",
        Text("伤残等级为一至十级，没有{shown}级", "grades of disability run from 1 to 10; {shown} is none"),
        Text("请按劳动能力鉴定结论填写", "state it as it was assessed"),
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
    "too_long": (
        "TOO_MANY",
        Text("条目过多（上限{max_length}条）", "too many entries (at most {max_length})"),
        Text(
            "请核对是否重复；确有这么多的，请合并或分案计算",
            "check for repetitions; else merge entries or divide the case",
        ),
    ),
    "too_short": (
        "TOO_FEW",
        Text("一个值也没有", "there is no value"),
        Text("请至少写一个值，或者删去这一栏", "state one at least, or leave the field out"),
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
    "HOURS_A_DAY": "R-OT-01",
    "OUTSIDE_EMPLOYMENT": "R-OT-01",
    "PIECE_PRICE": "R-OT-04",
    "EXIT_YEAR": "R-LEAVE-01",
    "INJURY_GRADE": "R-INJ-05",
}
_BOUNDS = {"greater_than_equal": "≥ {ge}", "less_than_equal": "≤ {le}"}


def bad_case(error: ValidationError) -> BadCase:
    """All findings of a validation as one error; at most twenty are listed."""
    problems: list[Problem] = []
    findings = error.errors(include_url=False)
    for finding in findings[:MOST]:
        inner = (finding.get("ctx") or {}).get("error")
        problems.extend(_at(finding["loc"], inner) if isinstance(inner, BadCase) else [_problem(finding)])
    return BadCase([*problems, *_more(len(findings))])


def _at(loc: tuple[int | str, ...], error: BadCase) -> Iterable[Problem]:
    """The problems of a value at its own path; those of the whole case have theirs."""
    path = ".".join(str(part) for part in loc)
    return (problem._replace(path=path) if path else problem for problem in error.problems)


def _more(found: int) -> list[Problem]:
    if found <= MOST:
        return []
    what = _filled(_MORE, {"number": found - MOST})
    return [Problem("MORE", "", what, Text("请先改正以上各处", "mend these first"))]


Words = tuple[Text, Text, str]


def clashing(clashes: Sequence[tuple[str, str, str] | tuple[str, str, str, Words | None]]) -> BadCase:
    """Facts that contradict each other as one error; at most twenty are listed.

    Args:
        clashes: code, path, what was found, and what is wrong, what to do and the rule behind it where they have no words here.
    """
    problems = []
    for code, path, found, *rest in clashes[:MOST]:
        words = rest[0] if rest else None
        if words is None:
            problems.append(_problem({"type": code, "loc": (path,), "ctx": {"shown": found}, "input": found}))
        else:
            what, remedy, norm = words
            problems.append(Problem(code, path, _filled(what, {"shown": found}), remedy, norm))
    return BadCase([*problems, *_more(len(clashes))])


def argument(name: str, value: Any, parse: Callable[[Any], Parsed]) -> Parsed:
    """The number or day in an argument of a plain call; raises `BadCase` with the name of the argument."""
    try:
        return parse(value)
    except PydanticCustomError as error:
        raise BadCase([_problem({"type": error.type, "loc": (name,), "ctx": error.context, "input": value})]) from None


def of_type(name: str, value: Any, kind: type[Parsed] | tuple[type[Parsed], ...], expected: Text) -> Parsed:
    """The argument of a call if it is of the type; raises `BadArgument` with its name otherwise.

    >>> of_type("extended", True, bool, YES_OR_NO)
    True
    """
    if isinstance(value, kind):
        return value
    _, what, remedy = _TYPE
    words = {"shown": shown(value), "expected": expected}
    raise BadArgument([Problem("TYPE", name, _filled(what, words), _filled(remedy, words))])


YES_OR_NO, LIST, MAPPING, TEXT = _EXPECTED["bool"], _EXPECTED["tuple"], _EXPECTED["dict"], Text("文字", "text")


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
        given = finding.get("input")
        written = given if isinstance(given, str) else shown(given)
        context["expected"] = hints().choices(path, written) or context["expected"]
    else:
        code, what, remedy = _WORDS.get(kind, _TYPE)
        name = kind.removesuffix("_type").removesuffix("_parsing")
        context.setdefault("expected", _EXPECTED.get(name, _OTHER))
    if code == "UNKNOWN_FIELD":
        remedy = _meant(path, remedy)
    return Problem(code, path, _filled(what, context), _filled(remedy, context), _NORMS.get(code, ""))


def _meant(path: str, remedy: Text) -> Text:
    """A field that was mistyped: the nearest there are, before where all of them stand."""
    near = hints().field(path)
    if near is None:
        return remedy
    zh, en = near.zh.replace("{", "{{").replace("}", "}}"), near.en.replace("{", "{{").replace("}", "}}")
    return Text(f"是不是{zh}？{remedy.zh}", f"did you mean {en}? {remedy.en}")


def _filled(text: Text, context: dict[str, Any]) -> Text:
    return Text(*(text.say(lang).format_map({key: show(v, lang) for key, v in context.items()}) for lang in LANGS))
