"""A first case file 起草案情文件: for a situation the facts that matter, with what each means, to be written over.

>>> first_file("dismissed", "zh").splitlines()[15].partition("  #")[0]
'    合同终止日: 2029-02-28'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from laborcalc.foundation.text import Text
from laborcalc.written.chinese import in_titles
from laborcalc.written.dictionary import Place, case_file

if TYPE_CHECKING:
    from laborcalc.foundation.text import Lang

# What every claim asks for; the days are those of an example and are to be written over.
_COMMON: dict[str, Any] = {"region": "北京", "as_of": "2026-12-31", "filed_on": "2026-12-31"}
_WORKED: dict[str, Any] = {"employment": {"start": "2023-03-01", "last_day": "2026-09-30"}, "pay": {"monthly": "8000"}}
_RUNS: dict[str, Any] = {"employment": {"start": "2023-03-01"}, "pay": {"monthly": "8000"}}
_SIGNED: dict[str, Any] = {"contracts": [{"start": "2023-03-01", "end": "2029-02-28"}]}


def _ended(ground: str, **more: Any) -> dict[str, Any]:
    return {"termination": {"ground": ground, **more, "notified_on": "2026-09-30"}}


# Situation → what it is called, its facts.
SITUATIONS: dict[str, tuple[Text, dict[str, Any]]] = {
    "dismissed": (
        Text("被辞退", "dismissed"),
        {**_COMMON, **_WORKED, **_SIGNED, **_ended("dismissal_without_ground", lawful=False)},
    ),
    "unpaid": (
        Text("被拖欠工资", "wages not paid"),
        {
            **_COMMON, **_WORKED,
            "arrears": [{"item": "wages", "start": "2026-08-01", "end": "2026-09-30", "due": "16000", "paid": "0"}],
        },
    ),
    "quit": (
        Text("因欠薪等原因自己离开", "left because of arrears and the like"),
        {
            **_COMMON, **_WORKED, **_SIGNED, **_ended("quit_unpaid_wages"),
            "arrears": [{"item": "wages", "start": "2026-08-01", "end": "2026-09-30", "due": "16000", "paid": "0"}],
        },
    ),
    "no_contract": (
        Text("没有签书面劳动合同", "no written contract"),
        {
            **_COMMON, "employment": {"start": "2026-01-05", "last_day": "2026-09-30"}, "pay": {"monthly": "8000"}, "contracts": [],
            **_ended("dismissal_without_ground", lawful=False),
        },
    ),
    "expired": (
        Text("合同到期不续签", "the term ran out"),
        {
            **_COMMON, "employment": {"start": "2023-03-01", "last_day": "2026-02-28"}, "pay": {"monthly": "8000"},
            "contracts": [{"start": "2023-03-01", "end": "2026-02-28"}],
            "termination": {"ground": "expiry_employer_ends", "notified_on": "2026-01-31"},
        },
    ),
    "laid_off": (
        Text("被裁员", "laid off"),
        {**_COMMON, **_WORKED, **_SIGNED, **_ended("redundancy", lawful=None, staff=200, dismissed=30)},
    ),
    "overtime": (
        Text("加班没有给钱", "overtime not paid"),
        {
            **_COMMON, **_RUNS, **_SIGNED,
            "overtime": [
                {"on": "2026-03-16", "kind": "workday", "hours": "2", "paid": "0"},
                {"on": "2026-03-21", "kind": "rest_day", "hours": "8", "time_off": False},
            ],
        },
    ),
    "injured": (
        Text("工伤", "injured at work"),
        {
            **_COMMON, **_WORKED,
            "injury": {"date": "2026-03-16", "recognised_on": "2026-05-20", "graded_on": "2026-08-10", "grade": 9, "insured": "no", "true_wage_12m": "8000"},
        },
    ),
    "pregnant": (
        Text("孕期、产期、哺乳期被辞退", "dismissed while pregnant or nursing"),
        {**_COMMON, **_WORKED, **_SIGNED, **_ended("dismissal_without_ground", lawful=False, protections=["maternity"])},
    ),
}  # fmt: skip
_HEAD = Text(
    "# 案情文件：{situation}\n# 冒号后面是示例，请逐项改成本案的事实；没有的删去整行，不知道的删去，不要猜。\n# 金额写成 8000 或 '8000.50'，日期写成 2026-09-30。\n"
    "# 算：python -m laborcalc assess 文件名.yaml\n\n",
    "# case file: {situation}\n# What follows the colons is an example: write the facts of the case over it; leave out what there is not and what is not known.\n"
    "# Money as 8000 or '8000.50', days as 2026-09-30.\n# To compute: python -m laborcalc assess file.yaml\n\n",
)


def first_file(situation: str, lang: Lang = "zh") -> str:
    """A commented case file in YAML: in Chinese by the titles of the fields, in English by their names.

    Raises:
        KeyError: no such situation; see `SITUATIONS`.
    """
    name, facts = SITUATIONS[situation]
    return _HEAD.say(lang).format(situation=name.say(lang)) + "".join(_lines(facts, case_file(), lang, ""))


def _lines(facts: dict[str, Any], place: Place, lang: Lang, indent: str) -> list[str]:
    found: list[str] = []
    for name, value in facts.items():
        key = place.called(name, lang) if lang == "zh" else name
        inner = place.field(name)
        about = place.about(name, lang) or place.called(name, lang)
        if isinstance(value, dict):
            found += [f"{indent}{key}:  # {about}\n", *_lines(value, inner, lang, indent + "  ")]
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            found.append(f"{indent}{key}:  # {about}\n")
            for item in value:
                first, *rest = _lines(item, inner.item, lang, indent + "    ")
                found += [f"{indent}  - {first.lstrip()}", *rest]
        else:
            found.append(f"{indent}{key}: {_shown(value, inner, lang)}  # {about}\n")
    return found


def _shown(value: Any, place: Place, lang: Lang) -> str:
    """A value as YAML writes it; choices and answers in the language of the file."""
    if isinstance(value, list):
        return "[" + ", ".join(_shown(item, place.item, lang) for item in value) + "]"
    written = in_titles(value, lang, place) if lang == "zh" else value
    if isinstance(written, bool) or written is None:
        return {True: "true", False: "false", None: "null"}[written]
    return str(written)
