"""The interview 问答: from what a person can say, question by question, to a case file; plain data in and out, nothing kept.

A web page, a chat window or a terminal drives it:

>>> talk = start("en", as_of="2020-03-01")
>>> for id, said in (("region", "Beijing"), ("happened", ["ended"])):
...     talk = talk.answer(id, said)
>>> talk.next().asks.en
'How did the job end?'
>>> for id, said in (
...     ("termination.ground", "no reason, or one that the law does not know"),
...     ("employment.start", "2019-03-18"),
...     ("employment.last_day", "2019.12.31"),
...     ("pay.monthly", "8,000 yuan"),
... ):
...     talk = talk.answer(id, said)
>>> talk.so_far().total
Decimal('16000.00')
"""

from laborcalc.asking.question import Column, Option, Question
from laborcalc.asking.so_far import LastDay, SoFar
from laborcalc.asking.talk import Answer, Talk, resume, start
from laborcalc.asking.understanding import Understood

__all__ = ["Answer", "Column", "LastDay", "Option", "Question", "SoFar", "Talk", "Understood", "resume", "start"]
