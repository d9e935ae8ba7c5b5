"""Questions on what the employer demands 用人单位的请求: training, allowances, damage, leaving without notice, money back, set-off."""

from __future__ import annotations

from laborcalc.asking.asks.ask import Ask, When
from laborcalc.foundation.text import Text

_TRAINED = (When("training.cost"),)

ASKS: dict[str, Ask] = {
    "training.cost": Ask(
        Text("单位出钱送你培训、要你干满几年的，花了多少？", "What did the employer pay for a training that binds you to stay?"), 2,
        hint=Text("填有票据的培训费、差旅费；没有这种约定的不用填", "fees and travel with bills; leave it out without such an agreement")),
    "training.wages": Ask(
        Text("培训费里算进了多少培训期间的工资？", "How much of the cost of the training is wages?"), 3, _TRAINED),
    "training.months": Ask(
        Text("约定培训后要干满多少个月？", "For how many months did you promise to stay after the training?"), 2, _TRAINED),
    "training.start": Ask(
        Text("培训后要干满的时间从哪天算起？", "From which day does the time run that you must stay after the training?"), 2, _TRAINED),
    "training.served": Ask(
        Text("培训后已经干了多少个月？", "How many months have you stayed since the training?"), 2, _TRAINED,
        hint=Text("填整月；填了起算日的不用填", "whole months; leave it out if the first day is stated")),
    "training.agreed": Ask(
        Text("培训后提前走，约定赔多少？", "What sum was agreed for leaving too early after the training?"), 2, _TRAINED,
        hint=Text("没有写明的不用填", "leave it out if none is named")),
    "allowance.monthly": Ask(
        Text("不交社保，单位每月补贴你多少？", "How much a month were you paid in place of insurance?"), 1,
        hint=Text("没有补贴的不用填", "leave it out if nothing")),
    "allowance.start": Ask(Text("社保补贴从哪天开始发？", "From which day were you paid in place of insurance?"), 2),
    "allowance.end": Ask(Text("社保补贴发到哪天？", "Until which day were you paid in place of insurance?"), 2),
    "allowance.paid": Ask(
        Text("社保补贴实际一共发了多少？", "What were you really paid in place of insurance in all?"), 2),
    "allowance.separate_item": Ask(
        Text("社保补贴在工资条上单独列着吗？", "Does the pay in place of insurance stand by itself on the payslip?"), 1,
        hint=Text("合同、协议里单独写明的也算", "an agreement that names it counts as well")),
    "allowance.below_minimum": Ask(
        Text("去掉社保补贴，工资低于最低工资吗？", "Without the pay in place of insurance, are you below the minimum wage?"), 2,
        hint=Text("有加班的，要够最低工资再加上加班费", "with overtime, the minimum wage and the overtime pay")),
    "allowance.back_paid_on": Ask(
        Text("发过补贴的社保，单位后来哪天补交的？", "When did the employer pay the insurance after all?"), 2,
        hint=Text("还没有补交的不用填", "leave it out if it has not")),
    "allowance.own_share_advanced": Ask(
        Text("补交社保时，单位替你垫了多少个人部分？", "When it paid the insurance after all, how much was your own share?"), 3),
    "damage.loss": Ask(
        Text("单位说你造成了多少损失？", "What loss does the employer say you caused?"), 2,
        hint=Text("只填单位能拿出证据的；没有这回事的不用填", "only what it can prove; leave it out if it says nothing of the kind")),
    "damage.fault": Ask(
        Text("给单位造成的损失，你有多大过错？", "How far was the employer's loss your fault?"), 2,
        why=Text("轻微的不用赔，重大的分担，故意的全赔", "slight: nothing; gross: a share; intent: all"),
        hint=Text("双方说法不一的，答不清楚", "say not sure if it is contested")),
    "damage.on": Ask(Text("给单位造成的损失是哪天发生的？", "On which day did the employer's loss happen?"), 2),
    "damage.agreed_sum": Ask(
        Text("事先约定过造成损失赔多少吗？", "Was a fixed sum agreed beforehand for a loss through you?"), 2,
        hint=Text("没有约定的不用填", "leave it out if none")),
    "damage.paid": Ask(
        Text("给单位造成的损失，你已赔了或被扣多少？", "How much of the employer's loss have you paid, or had deducted?"), 1),
    "departure.notice_given": Ask(
        Text("你走之前，提前书面告诉单位了吗？", "Did you give the employer notice in writing before you left?"), 1,
        hint=Text("提前三十天，试用期提前三天", "30 days ahead, three in probation")),
    "departure.proved_loss": Ask(
        Text("你突然走，单位能证明损失了多少？", "What loss through your leaving can the employer prove?"), 3,
        hint=Text("没有证据的不用填", "leave it out if nothing is proved")),
    "departure.lump_sum": Ask(
        Text("单位要你为没提前通知赔一笔固定的钱吗？", "Does the employer ask a fixed sum for leaving without notice?"), 2,
        hint=Text("例如“扣一个月工资”；没有的不用填", "such as a month's wage; leave it out if not")),
    "repayments": Ask(
        Text("单位要你退还哪些钱？", "What money does the employer ask back from you?"), 2,
        hint=Text("多发的工资、预支、安家费、借款，每笔一行", "overpaid wages, advances, settling-in money, loans; one row each")),
    "set_off": Ask(
        Text("单位想从该给你的钱里抵掉哪些？", "What does the employer want to set off against what it owes you?"), 2,
        hint=Text("每笔一行，写你同不同意", "one row each, with whether you agree")),
}  # fmt: skip
