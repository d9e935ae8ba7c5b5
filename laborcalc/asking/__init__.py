"""Asking 问答: what a person is asked, in which order, and how the answers become a case file.

In it: which question comes next, how an answer is understood, what is known by now. Not in it: a page, a chat window or a terminal,
which drive it; the state belongs to them.
"""
