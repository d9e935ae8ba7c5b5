"""The interview at a terminal 终端问答: shows a question, reads a line, says how it was understood and what is known by now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TextIO

from laborcalc.asking.question import Question, question
from laborcalc.cli.files import dumped, save
from laborcalc.foundation.errors import BadCase, Problem
from laborcalc.foundation.money import figure
from laborcalc.foundation.text import Text
from laborcalc.views.steps import clean

if TYPE_CHECKING:
    from laborcalc.asking.talk import Talk

_COMMANDS = {
    "back": ("back", "返回", "b"),
    "change": ("change", "改"),
    "listed": ("list", "看"),
    "saved": ("save", "存"),
    "done": ("done", "算"),
    "quit": ("quit", "退出", "q"),
    "helped": ("help", "帮助", "h"),
}
_CALLED = {word: command for command, words in _COMMANDS.items() for word in words}
_FEW = 12  # choices of a column that are listed


class Dialogue:
    """One interview at a terminal; `talk` is where it stands."""

    def __init__(self, talk: Talk, source: TextIO, out: TextIO) -> None:
        self.talk, self._source, self._out = talk, source, out
        self._over, self._shows = False, True
        self._changing: str | None = None

    def held(self) -> None:
        """Ask until nothing can matter any more, it is said that it is enough, or the input ends; then show the result."""
        self._say(_BEGIN)
        while not self._over:
            asked = question(self._changing) if self._changing else self.talk.next()
            if asked is None:
                self._say(_NO_MORE)
                break
            self._show(asked)
            self._take(asked)
        if self._shows:
            self._result()

    # --- one question ---

    def _show(self, asked: Question) -> None:
        number = len(self.talk.answers) + 1
        self._line()
        self._line(f"【{number}】{asked.asks.zh}" if self.talk.lang == "zh" else f"[{number}] {asked.asks.en}")
        for more in (asked.hint, asked.why):
            if more is not None:
                self._line(f"    {more.say(self.talk.lang)}")
        self._choices(asked)
        if asked.kind in ("table", "facts"):
            self._columns(asked)
        elif asked.kind in _HOW:
            self._line(f"    {_HOW[asked.kind].say(self.talk.lang)}")

    def _choices(self, asked: Question) -> None:
        group = None
        for number, option in enumerate(asked.choices, 1):
            if option.group not in (None, group):
                group = option.group
                self._line(f"    {group.say(self.talk.lang)}")
            self._line(f"    {number:>2}  {option.text.say(self.talk.lang)}")

    def _columns(self, asked: Question) -> None:
        """What a row holds, and what can be chosen in it."""
        names = " · ".join(column.title.say(self.talk.lang) for column in asked.columns)
        self._line(f"    {_COLUMNS.say(self.talk.lang)}{names}")
        for column in asked.columns:
            if column.choices and len(column.choices) <= _FEW:
                offered = " / ".join(option.text.say(self.talk.lang) for option in column.choices)
                self._line(f"      {column.title.say(self.talk.lang)}: {offered}")

    def _take(self, asked: Question) -> None:
        line = self._read()
        if line is None:
            self._over = True
            return
        word, _, rest = line.partition(" ")
        command = _CALLED.get(word.casefold())
        if command is not None:
            getattr(self, f"_{command}")(rest.strip())
            return
        self._answer(asked, self._whole(asked, line))

    def _whole(self, asked: Question, line: str) -> object:
        """What was written: numbers of choices as their choices, rows until an empty line."""
        if asked.choices and asked.kind in ("choice", "choices"):
            return _numbered(asked, line)
        rows = [line]
        while asked.kind in ("table", "facts") and len(rows[-1].split()) > 0 and (more := self._read()):
            rows.append(more)
        text = "\n".join(rows)
        return _pairs(text) if asked.kind == "facts" and text else text

    def _answer(self, asked: Question, written: object) -> None:
        try:
            understood = self.talk.understand(asked.id, written)
            if understood.value is not None and (understood.corrected or asked.kind == "table"):
                self._line(f"    → {understood.shown.say(self.talk.lang)}")
                if not self._agreed():
                    return
            change = self.talk.change if self._changing else self.talk.answer
            self.talk = change(asked.id, written)
        except BadCase as error:
            for problem in error.problems:
                self._refused(problem)
            return
        self._changing = None
        self._so_far()

    def _refused(self, problem: Problem) -> None:
        """What is wrong and what to do; where it is wrong the question has said."""
        what, remedy = problem.what.say(self.talk.lang), problem.remedy.say(self.talk.lang)
        self._line(f"    ✗ {clean(what)}{'。' if self.talk.lang == 'zh' else '. '}{clean(remedy)}")

    def _agreed(self) -> bool:
        self._out.write(f"    {_RIGHT.say(self.talk.lang)}")
        line = self._read()
        return line is None or line.casefold() not in ("n", "no", "不", "否", "不对", "错")

    def _so_far(self) -> None:
        """One line of what is known, and one of a last day that is near."""
        known = self.talk.so_far()
        lang = self.talk.lang
        if known.total is None or known.low is None or known.high is None:
            return
        least = _AT_LEAST.say(lang) if known.at_least else ""
        between = _BETWEEN.say(lang).format(low=figure(known.low, 2), high=figure(known.high, 2))
        self._line(
            "    "
            + _SO_FAR.say(lang).format(least=least, total=figure(known.total, 2))
            + (between if known.low != known.high else "")
        )
        for last in known.last_days:
            if last.near:
                self._line("    ! " + self._red(_NEAR.say(lang).format(day=last.day, left=last.left)))

    def _red(self, text: str) -> str:
        return f"\x1b[31m{text}\x1b[0m" if self._out.isatty() else text

    # --- what can be said instead of an answer ---

    def _back(self, _: str) -> None:
        if self._changing:
            self._changing = None
        elif self.talk.answers:
            self.talk = self.talk.back()

    def _change(self, which: str) -> None:
        number = int(which) if which.isdecimal() else 0
        if not 1 <= number <= len(self.talk.answers):
            self._say(_WHICH)
            self._listed("")
            return
        self._changing = self.talk.answers[number - 1].id

    def _listed(self, _: str) -> None:
        for number, answer in enumerate(self.talk.answers, 1):
            asks = question(answer.id).asks.say(self.talk.lang)
            shown = self.talk.understand(answer.id, answer.value).shown.say(self.talk.lang)
            self._line(f"    {number:>2}  {asks}  {shown}")

    def _saved(self, name: str) -> None:
        write = _WRITERS.get(name.rpartition(".")[2].casefold())
        if not name or write is None:
            self._say(_SAVE_AS)
            return
        try:
            data = write(self.talk)
        except BadCase as error:
            self._refused(error.problems[0])
            return
        if save(name, data, new=True) == 0:
            self._line(f"    ✓ {clean(name)}")

    def _done(self, _: str) -> None:
        self._over = True

    def _quit(self, _: str) -> None:
        self._over, self._shows = True, False

    def _helped(self, _: str) -> None:
        self._say(_BEGIN)

    def _result(self) -> None:
        """The result, and what can still be kept."""
        self._line()
        try:
            self._line(self.talk.result.to_text(self.talk.lang))
        except BadCase:
            self._say(_NOTHING_YET)
            return
        self._say(_KEEP)
        while (line := self._read()) is not None and line:
            word, _, rest = line.partition(" ")
            if _CALLED.get(word.casefold()) != "saved":
                return
            self._saved(rest.strip())

    # --- lines ---

    def _read(self) -> str | None:
        """A line without its end, `None` where there is none any more."""
        self._out.write("> ")
        self._out.flush()
        line = self._source.readline()
        return line.strip() if line else None

    def _line(self, text: str = "") -> None:
        self._out.write(text + "\n")

    def _say(self, text: Text) -> None:
        self._line(text.say(self.talk.lang))


def _numbered(asked: Question, line: str) -> object:
    """Numbers as the choices beside which they stand; anything else as it was written."""
    parts = line.replace("，", " ").replace("、", " ").replace(",", " ").split()
    if not parts or not all(part.isdecimal() and 1 <= int(part) <= len(asked.choices) for part in parts):
        return line
    chosen = [asked.choices[int(part) - 1].id for part in parts]
    return chosen if asked.kind == "choices" else chosen[0] if len(chosen) == 1 else line


def _pairs(text: str) -> dict[str, str]:
    """Lines `name: value`."""
    pairs = (line.replace("：", ":").partition(":") for line in text.splitlines())
    return {name.strip(): value.strip() for name, _, value in pairs}


def _case_file(talk: Talk) -> bytes:
    from laborcalc.facts.files import to_yaml
    from laborcalc.written.chinese import in_titles

    facts = talk.case.model_dump(mode="json", exclude_unset=True) and talk.facts
    return to_yaml(in_titles(facts) if talk.lang == "zh" else facts).encode()


_WRITERS: dict[str, Callable[[Talk], bytes]] = {
    "json": lambda talk: (dumped(talk.to_dict()) + "\n").encode(),
    "yaml": _case_file,
    "yml": _case_file,
    "md": lambda talk: talk.result.claims_list().to_markdown().encode(),
    "html": lambda talk: talk.result.claims_list().to_html().encode(),
    "docx": lambda talk: talk.result.claims_list().to_docx(),
}
_BEGIN = Text(
    "请逐项回答；不确定就直接回车。可以随时说：返回、改 3、看、存 文件名、算、退出。\n"
    "文件名以 .json 结尾存进展，.yaml 存案情文件，.md、.html、.docx 存仲裁申请书。什么都不会自动保存。",
    "Answer one by one; Enter where you are not sure. At any time: back, change 3, list, save FILE, done, quit.\n"
    "A name ending in .json keeps the state, .yaml the case file, .md, .html or .docx the application. Nothing is kept by itself.",
)
_NO_MORE = Text("\n没有别的问题了。", "\nThere is nothing more to ask.")
_COLUMNS = Text(
    "每行一条，空行结束；也可以粘贴表格。各栏：", "a line each, an empty line ends; a table can be pasted. Columns: "
)
_HOW = {
    "day": Text("年月日，如 2019年3月18日", "year, month, day, such as 2019-03-18"),
    "month": Text("年月，如 2019年3月", "year and month, such as 2019-03"),
    "money": Text("元，如 8000 或 1.5万", "yuan, such as 8000"),
    "answer": Text("是 / 否，不确定直接回车", "yes / no; Enter where you are not sure"),
}
_RIGHT = Text("对吗？（回车：对；不对请写 n）", "right? (Enter: yes; n: no) ")
_SO_FAR = Text("目前：{least}{total}元", "so far: {least}{total} yuan")
_AT_LEAST = Text("至少", "at least ")
_BETWEEN = Text("（看还没回答的问题，{low}至{high}元）", " (between {low} and {high} by what is still open)")
_NEAR = Text("最晚{day}申请仲裁，还有{left}天", "to be filed by {day}: {left} days left")
_WHICH = Text("要改第几个？", "which one?")
_SAVE_AS = Text(
    "请写文件名，以 .json、.yaml、.md、.html 或 .docx 结尾", "give a name ending in .json, .yaml, .md, .html or .docx"
)
_NOTHING_YET = Text("还没有可算的事实。", "There is nothing to work out yet.")
_KEEP = Text(
    "要保存请写：存 文件名（.yaml 案情文件，.docx 申请书）；直接回车结束。",
    "To keep it: save FILE (.yaml the case file, .docx the application); Enter ends.",
)
