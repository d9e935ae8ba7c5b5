"""Bytes that nobody would write 畸形输入: the files of the repository mutated, against the doors of the library.

    make fuzz RUNS=20000      # or: python -m tests.fuzz --runs 20000 --seed 7

Only `BadCase` leaves a door, the kind one too, said in both languages; what is taken goes in and out again, and no row of a table is lost.
Every run is seeded: the number that is printed with a failure brings it back.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache, partial
from io import StringIO
from pathlib import Path
from typing import Any

import yaml

from laborcalc import BadCase, Case, assess, read, read_rows, read_timesheet
from laborcalc.asking.asks import ASKS, TOPICS
from laborcalc.asking.question import HAPPENED, twelve
from laborcalc.facts.files import parse_case
from laborcalc.intake.tables import table_of
from laborcalc.intake.values import printed
from laborcalc.interview import resume, start
from laborcalc.written.chinese import in_titles
from laborcalc.written.reading import Reading

ROOT = Path(__file__).resolve().parents[1]
QUESTIONS = (HAPPENED, *twelve(), *ASKS)
ENCODINGS = ("utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-32", "latin-1", "big5", "cp1252", "shift_jis")
# What a parser may give a meaning of its own.
YAML_WORDS = (
    "!!bool x", "!!timestamp x", '!!float ""', "!!int z", "!!set {a}", "!!omap [a: 1]", "!!binary a", "!!null x", "!x ", "! ",
    "&a ", "*a", "<<: {region: x}", "? ", "- ", ": ", "|\n", ">-\n", "---\n", "...\n", "%YAML 9.9\n", "%TAG ! x\n", "=", "~",
    ".inf", "-.INF", ".nan", "1e400", "0x1F", "0o17", "0700", "1:30", "190:20:30.15", "1_000", "+1", "1.", "2026-02-30",
    "2026-11-21T10:00:00Z", "0000-00-00", "on", "no", "null", '"\\ud800"', '"\\udfff\\ud800"', "[", "{", "]", "}", '"', "'", "#",
    "@", "`", "\t", "\r", "\x85", "\u2028", "\ufeff", "[" * 200, "- " * 200, "9" * 5000, "a" * 3000,
)  # fmt: skip
JSON_WORDS = (
    "NaN", "-Infinity", "1e400", "-0", "1E5", "0.1", "9" * 5000, '"\\ud800"', '{"\\ud800": 1}', '"\\u0000"', "null", "true",
    "[" * 500, '{"a":' * 200, "{}", "[]", '""', ",", ":", "\\", '"', "\x00", "\x1f", "\ufeff", '"region": 1, "region": 2', "//", "'",
)  # fmt: skip
CSV_WORDS = (
    ",", ";", "\t", '"', '""', "\n", "\r", "\r\n", "\x00", "\ufeff", "=1+1", "NaN", "sNaN", "1e999", "9" * 400, "25:61", "24:00",
    "０９：００", "2026/2/30", "2026-13-01", "46000", "昨天", "-8", "8.123456789012", "日期", "工时", "姓名", "\ud800", "\u202e",
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 10**30, 10**5000, 1.5, float("inf"), "", "x", "\ud800", "0", "-0.5", "1e3", "9" * 40, "2026-02-30", "2026-03",
    "0001-01-01", [], [[]], [None], {}, {"\ud800": 1}, {"": ""}, {"__class__": "x"}, "北京", "110000", "\x00", "a" * 3000,
)  # fmt: skip


# As people write them, and as cells of a data frame hold them.
BY_HAND: tuple[Any, ...] = (
    "8,000元", "1.5万", "300元/天", "2019年3月18日", "2019.3", "去年12月", "46000", 46000.0, "次日 6:00", "30%", "3个月", "是", "不清楚", "NaN", "－",
    "{x}", "1" * 70 + "天", float("nan"), float("-inf"), Decimal("sNaN"), Decimal("1E+400"), datetime(2026, 3, 2), datetime(2026, 3, 2, 9),
    date.max, time(9), 10**5000, b"x", ["不清楚"], {"不清楚": "不清楚"}, {"1": {"2": "3"}}, {"pay.monthly": "1"}, "深圳（南山）", object(),
)  # fmt: skip
ROLL_WORDS = (
    *CSV_WORDS,
    *(word for word in BY_HAND if isinstance(word, str)),
    "·",
    ".",
    "pay.monthly",
    "工资·约定月工资",
    "arrears.1.due",
)


@cache
def sources() -> tuple[str, ...]:
    """The case files of the repository."""
    paths = [*sorted((ROOT / "examples").glob("*.yaml")), *sorted((ROOT / "tests" / "cases").rglob("*.yaml"))]
    return tuple(path.read_text(encoding="utf-8") for path in paths)


@cache
def documents() -> tuple[str, ...]:
    """The same as JSON, where there is one case in the file."""
    read = (yaml.safe_load(text) for text in sources())
    return tuple(json.dumps(facts, ensure_ascii=False, default=str) for facts in read if isinstance(facts, dict))


# --- mutations ---


def shaken(draw: random.Random, text: str, words: tuple[str, ...], others: tuple[str, ...]) -> bytes:
    """A text with a few pieces put in, taken out, doubled, cut off or taken from another, in some encoding."""
    for _ in range(draw.choice((1, 1, 2, 4))):
        at, length = draw.randrange(len(text) + 1), draw.choice((0, 1, 1, 2, 8, 40))
        match draw.randrange(6):
            case 0 | 1:
                text = text[:at] + draw.choice(words) + text[at + length :]
            case 2:
                text = text[:at] + text[at + length :]
            case 3:
                text = text[:at] + text[at : at + length] * draw.randint(2, 4) + text[at + length :]
            case 4:
                other = draw.choice(others)
                begin = draw.randrange(len(other) + 1)
                text = text[:at] + other[begin : begin + draw.choice((3, 30, 300))] + text[at:]
            case _:
                text = text[:at] if draw.random() < 0.2 else _value_for_value(draw, text, words)
    encoding = draw.choice(ENCODINGS) if draw.random() < 0.15 else "utf-8"
    whole = draw.random() < 0.9 or not encoding.startswith("utf")
    data = bytearray(text.encode(encoding, "replace" if whole else "surrogatepass"))
    for _ in range(draw.choice((0,) * 9 + (1, 3))):
        if data:
            data[draw.randrange(len(data))] = draw.randrange(256)
    return bytes(data)


def _value_for_value(draw: random.Random, text: str, words: tuple[str, ...]) -> str:
    """What stands behind one of the colons becomes a word of the parser."""
    head, colon, tail = text.rpartition(": ") if draw.random() < 0.1 else _parted(draw, text)
    return head + colon + draw.choice(words) + tail[tail.find("\n") :] if "\n" in tail else text


def _parted(draw: random.Random, text: str) -> tuple[str, str, str]:
    at = text.find(": ", draw.randrange(len(text) + 1))
    return (text, "", "") if at < 0 else (text[:at], ": ", text[at + 2 :])


def varied(draw: random.Random, facts: Any, values: tuple[Any, ...] = VALUES) -> Any:
    """Plain data with one or two values exchanged, anywhere."""
    facts = json.loads(json.dumps(facts))
    for _ in range(draw.randint(1, 2)):
        found = facts
        while isinstance(found, (dict, list)) and found:
            key = draw.choice(list(found)) if isinstance(found, dict) else draw.randrange(len(found))
            if draw.random() < 0.3 or not isinstance(found[key], (dict, list)):
                found[key] = draw.choice(values)
                break
            found = found[key]
    return facts


# --- doors ---


def of_yaml(draw: random.Random, _: Path) -> str:
    """The bytes of a YAML file."""
    return _case(
        lambda data: parse_case(data, as_json=False), shaken(draw, draw.choice(sources()), YAML_WORDS, sources())
    )


def of_json(draw: random.Random, _: Path) -> str:
    """The bytes of a JSON file."""
    data = shaken(draw, draw.choice(documents()), JSON_WORDS, documents())
    return _case(lambda data: parse_case(data, as_json=True), data)


def of_dict(draw: random.Random, _: Path) -> str:
    """A dict of Python."""
    facts = json.loads(draw.choice(documents()))
    return _case(lambda facts: facts, varied(draw, facts.get("case", facts)))


def _case(parse: Callable[[Any], Any], given: Any) -> str:
    try:
        case = Case.model_validate(parse(given))
    except BadCase as error:
        return _said(error)
    again = Case.model_validate_json(case.model_dump_json())
    assert again == case
    assess(case, alternatives=False).model_dump_json(procedure=True).encode()
    return "taken"


def of_hand(draw: random.Random, _: Path) -> str:
    """A dict as people write it, by titles, names or paths."""
    facts = json.loads(draw.choice(documents()))
    facts = facts.get("case", facts)
    form = draw.randrange(3)
    facts = dict(_flat(facts)) if form == 0 else in_titles(facts) if form == 1 else facts
    return _kindly(lambda: read(varied(draw, facts, (*VALUES, *BY_HAND))))


def of_hand_file(draw: random.Random, room: Path) -> str:
    """The bytes of a file by hand."""
    file = room / draw.choice(("case.yaml", "case.json"))
    texts, words = (sources(), YAML_WORDS) if file.suffix == ".yaml" else (documents(), JSON_WORDS)
    file.write_bytes(shaken(draw, draw.choice(texts), words, texts))
    return _kindly(lambda: read(file))


def of_roll(draw: random.Random, room: Path) -> str:
    """The bytes of a table, which holds a case a row."""
    file = room / "roll.csv"
    file.write_bytes(shaken(draw, draw.choice(rolls()), ROLL_WORDS, rolls()))
    try:
        found = list(read_rows(file))
    except BadCase as error:
        return _said(error)
    assert [reading.row for reading in found] == [row for row, *_ in table_of(file).rows], "a row was lost"
    answers = [_kindly(partial(_itself, reading)) for reading in found]
    return answers[0] if answers else "EMPTY"


@cache
def rolls() -> tuple[str, ...]:
    """Two cases a table, their facts under paths."""
    texts = []
    for document in documents():
        facts = json.loads(document)
        row = dict(_flat(facts.get("case", facts)))
        out = StringIO()
        writer = csv.writer(out)
        writer.writerows([row.keys(), row.values(), row.values()])
        texts.append(out.getvalue())
    return tuple(texts)


def _flat(facts: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    parts = facts.items() if isinstance(facts, dict) else enumerate(facts)
    for key, value in parts:
        if isinstance(value, (dict, list)) and value:
            yield from _flat(value, f"{path}{key}.")
        elif value not in ([], {}):
            yield f"{path}{key}", value


def _itself(reading: Reading) -> Reading:
    return reading


def _kindly(door: Callable[[], Reading]) -> str:
    """What was taken is a case, and its facts need no correction any more."""
    try:
        found = door()
        case = found.case
    except BadCase as error:
        return _said(error)
    again = read(found.facts)
    assert (again.corrections, again.case) == ((), case)
    assess(case, alternatives=False)
    return "taken"


def of_csv(draw: random.Random, room: Path) -> str:
    """The bytes of a timesheet."""
    example = (ROOT / "examples" / "timesheet.csv").read_text(encoding="utf-8")
    file = room / "sheet.csv"
    file.write_bytes(shaken(draw, example, CSV_WORDS, (example,)))
    try:
        read = read_timesheet(file, rest=draw.choice((None, "1")), person=draw.choice((None, None, "张三")))
    except BadCase as error:
        return _said(error)
    told = [*read.numbers, *read.empty_rows, *read.other_rows, *(row.row for row in read.unread)]
    assert sorted(told) == [row for row, *_ in table_of(file).rows], "a row was lost"
    for lang in ("zh", "en"):
        try:
            read.to_text(lang).encode()
            read.to_html(lang).encode()
        except BadCase as error:
            return _said(error)
    return "taken"


def _said(error: BadCase) -> str:
    assert all(problem.say("zh").encode() and problem.say("en").encode() for problem in error.problems)
    return error.code


def of_answers(draw: random.Random, _: Path) -> str:
    """Answers to the questions of an interview, also as pasted text; and its state with something exchanged."""
    talk = start(as_of="2026-03-02").answer("region", "北京").answer("happened", draw.sample(sorted(TOPICS), 2))
    id = draw.choice((*QUESTIONS, "nonsense", "pay", "", "twelve."))
    row = " ".join(printed(draw.choice((*VALUES, *BY_HAND))) for _ in range(draw.randrange(5)))
    said = draw.choice((*VALUES, *BY_HAND, row, row + "\n" + row, [row], [{row: row}], {row: row}))
    with suppress(BadCase):
        talk = talk.answer(id, said)
    state = talk.to_dict() if draw.random() < 0.5 else varied(draw, talk.to_dict(), (*VALUES, *BY_HAND))
    try:
        again = resume(state)
    except BadCase as error:
        return _said(error)
    json.dumps([again.to_dict(), again.so_far().to_dict(), *(asked.to_dict() for asked in again.ahead())])
    return "taken"


DOORS = (of_yaml, of_json, of_dict, of_hand, of_hand_file, of_roll, of_csv, of_answers)


def fuzz(runs: int, seed: int, doors: tuple[Callable[[random.Random, Path], str], ...] = DOORS) -> Counter[str]:
    """So many runs of each door; how often which answer was given. An exception says which run it was."""
    answers: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as room:
        for door in doors:
            for run in range(seed, seed + runs):
                try:
                    answers[door(random.Random(run), Path(room))] += 1
                except Exception as error:
                    error.add_note(f"{door.__name__}, --seed {run} --runs 1")
                    raise
    return answers


def main() -> int:
    """Run it from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=2000, help="of each door (2000)")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**9), help="of the first run")
    chosen = parser.parse_args()
    print(f"--seed {chosen.seed}")
    for answer, number in fuzz(chosen.runs, chosen.seed).most_common():
        print(f"{number:8} {answer}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
