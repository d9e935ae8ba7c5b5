"""The part of the schema of the result on disputed facts 争议事实的格式."""

from __future__ import annotations

from laborcalc.schema.words import FLAG, MONEY, TEXT, Schema, closed, listing, named, ref

_COMPLETE = (
    "false 表示有请求还缺其他事实，合计为下限。",
    "False = a claim waits for other facts: the total is a lower bound.",
)
_COUNT: Schema = {"type": "integer", "minimum": 0}


def spread() -> Schema:
    """Definitions: the spread, a disputed fact, a value of it."""
    return {"spread": _spread(), "disputed_fact": _fact(), "asserted_value": _value()}


def _spread() -> Schema:
    return closed(
        low=named(MONEY, "最低合计（元）", "lowest total in yuan"),
        likely=named(MONEY, "可能的合计（元）", "likely total in yuan", "即 total。", "That of `total`."),
        high=named(MONEY, "最高合计（元）", "highest total in yuan"),
        complete=named(FLAG, "是否齐全", "complete", *_COMPLETE),
        combinations=named(_COUNT, "算过的取值组合数", "combinations worked out"),
        left_out=named(_COUNT, "自相矛盾而未计入的组合数", "combinations left out as they contradict themselves"),
        facts=named(
            listing(ref("disputed_fact")), "争议事实", "disputed facts", "影响大的在前。", "Those worth most first."
        ),
        notes=named(listing(ref("message")), "说明", "notes"),
    )


def _fact() -> Schema:
    return closed(
        path=named(TEXT, "路径", "path"),
        what=named(ref("text"), "事实", "the fact"),
        said=named(
            FLAG, "案情是否填写", "does the file say it",
            "false 表示案情没有填写，第一个值为暂定。", "False = the file says nothing: the first value is taken for now.",
        ),
        low=named(MONEY, "最低合计（元）", "lowest total in yuan"),
        high=named(MONEY, "最高合计（元）", "highest total in yuan"),
        worth=named(MONEY, "影响（元）", "worth in yuan", "最高与最低之差。", "The highest less the lowest."),
        values=named(
            listing(ref("asserted_value")), "取值", "values", "可能值在前；其他事实取可能值。",
            "The likely one first; the other facts as they likely are.",
        ),
    )  # fmt: skip


def _value() -> Schema:
    return closed(
        value=named({}, "值", "value", "与案情文件的写法相同。", "As the case file writes it."),
        shown=named(ref("text"), "读法", "as a reader has it"),
        total=named(MONEY, "合计（元）", "total in yuan"),
        difference=named(MONEY, "与可能合计之差（元）", "difference from the likely total in yuan"),
        complete=named(FLAG, "是否齐全", "complete", *_COMPLETE),
        likely=named(FLAG, "是否可能值", "is it the likely one"),
    )
