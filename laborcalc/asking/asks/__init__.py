"""The questions of the interview 问答的问题: for each place of the case file its question, and what opens it.

In it: words, what an answer costs, when a question makes sense, what opens it. Not in it: which question comes next, the titles of
choices and columns, which the schema has.

`ASKS`: by the path in the case file; a list is asked as a table, a plain list of choices as one question of several answers.
`TOPICS` are the answers of the first question, what happened; `ALWAYS` is asked whatever happened. `NOT_ASKED` says why a place
has no question; where it is another's question under another name, `ELSEWHERE` says which.
"""

from __future__ import annotations

from laborcalc.asking.asks import employer, ending, file, hours, injury, insurance, pay, proof, work
from laborcalc.asking.asks.ask import Ask, Topic, When, within
from laborcalc.asking.asks.topics import ALWAYS, TOPICS
from laborcalc.foundation.text import Text

HAPPENED = Text("发生了什么？（可多选）", "What happened? (several may be true)")

ASKS: dict[str, Ask] = {
    path: ask
    for module in (work, ending, pay, hours, injury, insurance, employer, proof, file)
    for path, ask in module.ASKS.items()
}

# The file of an injury may state these by itself; where it does not, the rules take the other place.
ELSEWHERE: dict[str, str] = {
    "injury.birth": "worker.birth_date",
    "injury.sex": "worker.sex",
    "injury.work_type": "worker.post",
    "injury.occupational_disease": "injury.kind",
    "injury.ended_on": "employment.last_day",
    "injury.ended_by": "termination.ground",
}
_SAME = Text("与另一个问题相同，只问一次：{path}", "the same as another question, which is asked once: {path}")
NOT_ASKED: dict[str, Text] = {
    "format": Text("总是 laborcalc-case/1，自动填写", "always laborcalc-case/1, filled in by itself"),
    "title": Text("只是案卷的名字，不影响计算", "only a name for the file: nothing depends on it"),
    "disputed": Text(
        "双方说法不同的事实，问答里答“不确定”；两种说法各值多少，写进案情文件再算",
        "of a fact on which the sides differ, say not sure; what each version is worth is worked out from the case file",
    ),
    **{path: Text(_SAME.zh.format(path=other), _SAME.en.format(path=other)) for path, other in ELSEWHERE.items()},
}

__all__ = ["ALWAYS", "ASKS", "ELSEWHERE", "HAPPENED", "NOT_ASKED", "TOPICS", "Ask", "Topic", "When", "within"]
