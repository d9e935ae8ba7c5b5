"""The interview 问答: from nothing to a case file by questions in plain words, the one that decides most first.

In it: the questions, when each is asked, which comes next. Not in it: the law, which the rules hold; a page or a prompt.
"""
