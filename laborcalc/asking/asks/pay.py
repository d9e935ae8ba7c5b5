"""Questions on pay 工资: what was agreed, what was paid, what is owed, bonuses, money taken, advanced or promised."""

from __future__ import annotations

from laborcalc.asking.asks.ask import Ask, When
from laborcalc.foundation.terms import Ground
from laborcalc.foundation.text import Text

# Pay in lieu of notice goes by last month's wage (LCL 40), and so does a late notice of non-renewal (BJLC 40, 47).
_BY_LAST_MONTH = (
    Ground.MEDICAL.value, Ground.INCOMPETENCE.value, Ground.OBJECTIVE_CHANGE.value, Ground.EXPIRY_EMPLOYER_ENDS.value,
)  # fmt: skip

ASKS: dict[str, Ask] = {
    "pay.monthly": Ask(
        Text("说好的月工资是多少？", "What monthly wage was agreed?"), 1,
        hint=Text("税前，扣社保之前；底薪加每月固定的补贴、奖金", "before tax and insurance: basic pay with what is fixed every month")),
    "pay.history": Ask(
        Text("工资涨过或者降过吗？", "Did your wage go up or down?"), 2,
        hint=Text("每变一次填一行，从入职时的工资填起；没变过的不用填", "one row a change, beginning with the first wage; leave it out if it never changed")),
    "pay.payslips": Ask(
        Text("每个月应发和实发的工资各是多少？", "What was due and what was paid, month by month?"), 3,
        why=Text("补偿金按离职前十二个月的平均工资算", "compensation goes by the average of the last twelve months"),
        hint=Text("看工资条、银行流水；最好填最近十二个月，每月一行", "see payslips or the bank account; best the last twelve months, one row each")),
    "pay.average_12_months": Ask(
        Text("离职前十二个月，平均每月应发多少？", "What was due a month on average in the last twelve months?"), 2,
        hint=Text("税前，含奖金、津贴、加班费；已逐月填工资条的不用填", "before tax, with bonuses, allowances and overtime; leave it out if each month is stated")),
    "pay.average_12_months_without_overtime": Ask(
        Text("离职前十二个月，不算加班费平均每月多少？", "What was the average of the last twelve months without overtime pay?"), 3,
        why=Text("年休假工资、有的地方的补偿金不算加班费", "leave pay, and compensation in some places, leave overtime out")),
    "pay.last_month": Ask(
        Text("离职前一个月的工资是多少？", "What was the wage of the month before you left?"), 1,
        (When("termination.ground", _BY_LAST_MONTH),),
        why=Text("没有提前通知的，按这个月的工资赔", "it is the measure where notice was not given"),
        hint=Text("税前应发的数", "before tax, as due")),
    "pay.bonuses": Ask(
        Text("年终奖、季度奖发过多少，奖的是哪段时间？", "Which yearly or quarterly bonuses were paid, and for what time?"), 2,
        why=Text("要分摊进平均工资", "they are spread over the average wage"),
        hint=Text("每笔一行，只填已经发的", "one row each, only those paid")),
    "pay.overtime_base": Ask(
        Text("合同里写明加班费按多少工资算吗？", "Does the contract name the wage by which overtime is paid?"), 2,
        hint=Text("填写明的月数额；没有写的不用填", "the monthly sum it names; leave it out if there is none")),
    "pay.all_in": Ask(
        Text("说好月工资已经包含加班费吗？", "Was it agreed that the monthly wage includes overtime?"), 2),
    "pay.double_wage_base": Ask(
        Text("没签合同的二倍工资，裁决或合同定了按多少算吗？", "Has a sum been fixed by which the double wage is reckoned?"), 3,
        hint=Text("没有定的不用填，按当地口径算", "leave it out if not: the reading of the place is taken")),
    "arrears": Ask(
        Text("哪些钱没发、少发或者被扣了？", "Which pay was not paid, paid short or deducted?"), 1,
        hint=Text("每一笔、每一段时间填一行：应发多少，实发多少", "one row a sum or a time: what was due, what was paid")),
    "bonus": Ask(
        Text("哪些奖金没有发？", "Which bonuses were not paid?"), 2,
        hint=Text("年终奖、十三薪、留任奖等，每笔一行；看合同、制度或往年怎么发", "yearly, thirteenth month, retention; one row each; see contract, rules or past years")),
    "equal_pay": Ask(
        Text("同样的岗位，别人每月拿多少，你拿多少？", "At the same post, what do others earn and what do you?"), 3,
        hint=Text("每段时间一行；要有证据证明干的是同样的活", "one row a time; you need proof that the work is the same")),
    "deposit": Ask(
        Text("单位收过你押金，或者扣过证件吗？", "Did the employer take a deposit or papers from you?"), 1,
        hint=Text("押金、保证金、服装费、集资款；身份证、毕业证；每笔一行", "deposits, uniform money; identity card, diploma; one row each")),
    "expenses": Ask(
        Text("替单位垫过钱还没报销吗？", "Did you advance expenses and not get them back?"), 2,
        hint=Text("每笔一行，有发票、审批单、聊天记录最好", "one row each; invoices, approvals or messages help")),
    "settlement_sums": Ask(
        Text("单位写过欠条，或签过协议说给你多少钱吗？", "Did the employer sign a note or an agreement to pay you?"), 1,
        hint=Text("每份一行，照上面写的填", "one row a paper, as it says")),
    "lawyer_fee.amount": Ask(
        Text("你实际付了多少律师费？", "What did you really pay your lawyer?"), 1,
        why=Text("深圳可以让单位按胜诉比例负担，最多五千元", "in Shenzhen the employer bears part of it, up to 5,000 yuan"),
        hint=Text("没有请律师的不用填", "leave it out if you have none")),
    "lawyer_fee.asked": Ask(
        Text("仲裁、诉讼里你一共要求多少钱？", "How much did you ask for in the proceedings in all?"), 2, (When("lawyer_fee.amount"),)),
    "lawyer_fee.won": Ask(
        Text("裁决或判决支持了多少钱？", "How much were you awarded?"), 2, (When("lawyer_fee.amount"),),
        hint=Text("还没有结果的不用填", "leave it out while nothing is decided")),
}  # fmt: skip
