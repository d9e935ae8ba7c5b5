"""Choices in a worker's words 用大白话说的选项: in groups, the most frequent first; what a law book calls them stands in the case file.

A field that is not here offers its choices as the case file names them.
"""

from __future__ import annotations

from typing import NamedTuple

from laborcalc.foundation.text import Text


class Worded(NamedTuple):
    """One choice: as the case file writes it, what a worker says, the group that it begins or stands in."""

    value: str
    text: Text
    group: Text


_THEY = Text("单位让我走的", "the unit sent me away")
_ME = Text("我自己走的", "I left")
_BOTH = Text("双方谈好的", "both agreed")
_TERM = Text("合同到期", "the contract ran out")
_OTHER = Text("别的情况", "something else")

_GROUNDS: tuple[tuple[Text, tuple[tuple[str, str, str], ...]], ...] = (
    (_THEY, (
        ("dismissal_without_ground", "没说理由，或者说的理由法律上没有", "no reason, or one that the law does not know"),
        ("serious_misconduct", "说我严重违纪、失职、造成损失、兼职、被追究刑责等", "they say: serious misconduct, neglect, a second job, a crime"),
        ("probation_failure", "还在试用期，说我不符合录用条件", "I was on probation, and they say that I did not qualify"),
        ("incompetence", "说我不能胜任工作", "they say that I cannot do the work"),
        ("medical", "生病或非因工受伤，医疗期满后不能工作", "ill or hurt outside work, and unable to work after the medical period"),
        ("objective_change", "说情况变了：搬迁、部门撤销、被兼并等", "they say that circumstances changed: a move, a department closed, a merger"),
        ("redundancy", "裁员，走了一批人", "a lay-off of many"),
        ("agreed_condition", "说是合同里写了的条件到了", "they say that a condition written in the contract was met"),
        ("ended_after_expired_term", "合同早就到期，一直做着，一个多月后才说到期不用了", "the term had run out, I worked on for over a month, then they said it had ended"),
        ("refusal_to_sign_first_month", "入职一个月内通知我签合同，我没签", "within my first month they told me to sign a contract, and I did not"),
        ("refusal_to_sign_later", "入职一个月以后通知我签合同，我没签", "after my first month they told me to sign a contract, and I did not"),
        ("merger_or_change", "单位合并、分立、改名、换老板", "the unit merged, split, changed its name or its owner"),
    )),
    (_ME, (
        ("quit_unpaid_wages", "因为拖欠、克扣工资，我走了", "I left over late or short wages"),
        ("quit_no_social_insurance", "因为没有依法交社保，我走了", "I left because they did not pay social insurance as the law asks"),
        ("quit_no_protection", "因为没有劳动保护、不给活干等，我走了", "I left because protection or work was not given"),
        ("quit_unlawful_rules", "因为规章制度违法、损害我的权益，我走了", "I left over work rules against the law"),
        ("quit_void_contract", "因为受骗、被逼签的合同，我走了", "I left because I was cheated or pressed into the contract"),
        ("quit_coercion", "因为强迫干活、威胁、冒险作业，我走了", "I left over forced work, threats or dangerous orders"),
        ("injured_worker_asks", "我受了工伤，自己提出走", "I was injured at work and asked to leave"),
        ("resignation", "我自己想走，辞职", "I wanted to leave: I resigned"),
        ("dispatch_quits_worse_posting", "我是派遣工，被退回后派的活条件更差，我走了", "a dispatched worker: sent back, offered a worse post, and I left"),
        ("dispatch_refuses_equal_posting", "我是派遣工，被退回后派的活条件不差，我没去", "a dispatched worker: sent back, offered a post no worse, and I did not go"),
    )),
    (_BOTH, (
        ("agreement_employer_proposed", "单位先提出来的", "the unit proposed it"),
        ("agreement_worker_proposed", "我先提出来的", "I proposed it"),
    )),
    (_TERM, (
        ("expiry_employer_ends", "单位不续签，或者续签的条件变差了", "the unit did not renew, or only on worse terms"),
        ("expiry_worker_refuses_same_terms", "条件不变或更好，我不续", "the terms were the same or better, and I did not renew"),
        ("task_completed", "合同写的是干完这个活为止，活干完了", "the contract was for one piece of work, and it was finished"),
    )),
    (_OTHER, (
        ("dissolution", "单位被吊销执照、关门、解散", "the unit lost its licence, was closed or dissolved"),
        ("bankruptcy", "单位破产", "the unit went bankrupt"),
        ("operating_term_ends", "单位经营期限到了，不再经营", "the unit's own term of business ended"),
        ("retirement", "到退休年龄，或者开始领养老金", "I reached retirement age or draw a pension"),
        ("void_contract", "仲裁或法院认定合同无效，是单位的原因", "the contract was found void by the unit's fault"),
        ("death", "劳动者去世或者失踪", "the worker died or is missing"),
    )),
)  # fmt: skip

CHOICES: dict[str, tuple[Worded, ...]] = {
    "termination.ground": tuple(
        Worded(value, Text(zh, en), group) for group, rows in _GROUNDS for value, zh, en in rows
    )
}
