"""Questions on whether there is an employment at all 劳动关系的证据: what is disputed, for which time, with what evidence."""

from __future__ import annotations

from laborcalc.asking.asks.ask import Ask
from laborcalc.foundation.text import Text

ASKS: dict[str, Ask] = {
    "relationship.situation": Ask(
        Text("你做的是下面哪一类活？", "Which of these is closest to your work?"), 1,
        why=Text("决定先找哪些证据、用哪些法律", "it decides what evidence to look for and which law applies")),
    "relationship.in_dispute": Ask(
        Text("单位不承认的是哪一点？", "What is it that the other side denies?"), 1,
        why=Text("只需要证明有争议的那一点", "only what is denied has to be proved"),
        hint=Text("根本不承认你干过的，选“是否存在”", "existence, if it denies that you worked there at all")),
    "relationship.claimed_start": Ask(
        Text("你说是从哪天开始给它干的？", "From which day do you say that you worked for it?"), 1),
    "relationship.claimed_end": Ask(
        Text("你说是给它干到哪天的？", "Until which day do you say that you worked for it?"), 1,
        hint=Text("这一天也算在内；还在干的不用填", "it counts as worked; leave it out if you still do")),
    "relationship.employer_qualified": Ask(
        Text("对方是登记过的公司、个体户等单位吗？", "Is the other side a registered company, shop or other unit?"), 1,
        hint=Text("个人、没有登记的包工头答“否”", "no for a private person or an unregistered contractor")),
    "relationship.production_order_ignored": Ask(
        Text("仲裁要求单位交出记录，单位拒绝了吗？", "Was the other side told to hand in its records and did not?"), 2,
        hint=Text("如考勤、工资表、招工登记表", "such as attendance, payroll, hiring forms")),
    "relationship.evidence": Ask(
        Text("手里有哪些证据，对你有利和不利的？", "What evidence is there, for you and against you?"), 3,
        hint=Text("每件一行；先答十二个简单的问题也可以得出大部分", "one row each; the twelve short questions give most of it")),
}  # fmt: skip
