"""The interview 问答: from what a person can say, question by question, to a case file; plain data in and out, nothing kept.

A web page, a chat window or a terminal drives it:

>>> from laborcalc.interview import start
>>> talk = start("en", as_of="2020-03-01")
>>> for id, said in (("region", "Beijing"), ("happened", ["ended"])):
...     talk = talk.answer(id, said)
>>> talk.next().asks.en
'How did the work end?'
"""

from laborcalc.interview.question import Column, Option, Question
from laborcalc.interview.so_far import LastDay, SoFar
from laborcalc.interview.talk import Answer, Talk, resume, start
from laborcalc.interview.understanding import Understood

__all__ = ["Answer", "Column", "LastDay", "Option", "Question", "SoFar", "Talk", "Understood", "resume", "start"]
