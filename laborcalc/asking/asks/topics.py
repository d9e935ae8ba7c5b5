"""What may have happened 发生了什么: the first question's answers, and the questions that each of them opens."""

from __future__ import annotations

from laborcalc.asking.asks.ask import Topic
from laborcalc.foundation.text import Text

_PAY = ("pay.history", "pay.payslips", "pay.average_12_months")
_AGE = ("worker.birth_date", "worker.sex", "worker.post")
_CAREER = ("worker.career_start", "worker.career_years")

# What nearly every claim needs.
ALWAYS: tuple[str, ...] = (
    "region", "district", "employment.start", "employment.last_day", "employment.kind", "worker.status", "pay.monthly", "contracts",
    "as_of", "filed_on", "employment.hours_a_day", "employment.hours_a_week", "employment.pay_cycle",
)  # fmt: skip

# By how often it happens.
TOPICS: dict[str, Topic] = {
    "unpaid": Topic(
        Text("工资被拖欠、少发或者被扣", "wages not paid, paid short or deducted"),
        ("arrears", *_PAY)),
    "ended": Topic(
        Text("被辞退、自己离职，或者合同到期没有续", "I was dismissed, I left, or my contract was not renewed"),
        ("termination", *_PAY, "pay.average_12_months_without_overtime", "pay.last_month", "pay.bonuses", *_AGE, *_CAREER,
         "employment.prior_service", "employment.public_welfare_post", "open_ended_asked_on")),
    "no_contract": Topic(
        Text("没签书面合同，或者到期没续签还在干", "no written contract, or I worked on after it ran out"),
        ("unsigned", "open_ended_owed_from", "open_ended_asked_on", "double_wages_paid", "pay.double_wage_base", "pay.history",
         "pay.payslips", "employment.employer_registered_on")),
    "overtime": Topic(
        Text("加班没有给加班费", "overtime not paid"),
        ("overtime", "overtime_paid", "timesheet", "hour_cycles", "employment.hours_system", "employment.hours_system_approved",
         "employment.hour_cycle", "pay.all_in", "pay.overtime_base", "pay.history", "pay.payslips")),
    "insurance": Topic(
        Text("社保、公积金没交或者少交", "social insurance or housing fund not paid, or too little"),
        ("social_insurance", "medical_loss", "worker.rural_migrant")),
    "annual_leave": Topic(
        Text("年休假没有休完", "annual leave not taken"),
        ("annual_leave", *_CAREER, *_PAY, "pay.average_12_months_without_overtime")),
    "injury": Topic(
        Text("工作中受伤、得职业病，或者上下班路上出事", "hurt or made ill by work, or on the way to it"),
        ("injury", *_PAY, *_AGE)),
    "denied": Topic(
        Text("单位不承认我是它的员工", "they deny that I worked for them"),
        ("relationship",)),
    "bonus": Topic(
        Text("年终奖、十三薪等奖金没发", "a yearly bonus or the like not paid"),
        ("bonus",)),
    "certificate": Topic(
        Text("离职后不给证明、不转档案和社保", "no certificate of leaving, file or insurance not transferred"),
        ("certificate",)),
    "unemployment": Topic(
        Text("离职后没领到失业金", "no unemployment benefit after the ending"),
        ("unemployment", "social_insurance.branches", "social_insurance.back_paid_on", "worker.rural_migrant")),
    "sick": Topic(
        Text("请病假、住院，工资少发或者看病没得报", "sick leave with little pay, or treatment without insurance"),
        ("sick_leave", "medical_loss", *_CAREER)),
    "maternity": Topic(
        Text("怀孕、生孩子、休产假或者哺乳", "pregnancy, birth, maternity leave or nursing"),
        ("maternity", "maternity_leaves", *_PAY)),
    "stoppage": Topic(
        Text("停工、放假或者让我待岗", "laid idle, sent home, told to wait"),
        ("stoppages", "pay.history")),
    "deposit": Topic(
        Text("被收押金、扣证件，或者垫的钱没报销", "a deposit or papers taken, or expenses not paid back"),
        ("deposit", "expenses")),
    "promise": Topic(
        Text("单位打过欠条，或者签过协议说给钱", "they signed a note or an agreement to pay me"),
        ("settlement_sums",)),
    "dispatch": Topic(
        Text("劳务公司派来的、外包的，或者几家公司混着用我", "sent by an agency, outsourced, or used by several companies"),
        ("dispatch", "other_units", "employment.prior_service")),
    "site": Topic(
        Text("在工地干活，由包工头或分包招的", "work on a building site for a contractor"),
        ("site", "other_units", "worker.rural_migrant")),
    "equal_pay": Topic(
        Text("干一样的活，拿的钱比别人少", "less pay than others for the same work"),
        ("equal_pay",)),
    "heat": Topic(
        Text("高温天干活，没有高温津贴", "work in the heat without the allowance"),
        ("heat",)),
    "non_compete": Topic(
        Text("约定离职后不能去同行", "bound not to work for a competitor"),
        ("non_compete", "pay.average_12_months")),
    "employer_demands": Topic(
        Text("单位反过来要我赔钱、退钱", "they ask money of me"),
        ("training", "allowance", "damage", "departure", "repayments", "set_off")),
    "undone": Topic(
        Text("辞退后又恢复上班，或者想恢复", "a dismissal was undone, or I want it undone"),
        ("disputes", "termination", "pay.history", "pay.payslips")),
    "old_age": Topic(
        Text("到了退休年龄、领不到养老金，或者有人去世", "retirement age, no pension, or a death"),
        ("worker", "pension", "death_non_work", "employment.public_welfare_post")),
    "filed": Topic(
        Text("已经要过钱、投诉过、仲裁或打过官司", "I asked for the money, complained, filed or sued"),
        ("limitation_events", "limitation_pleaded", "proceedings", "payment_orders", "judgment_debt", "lawyer_fee", "employer_seat")),
    "given": Topic(
        Text("（律师）已列明请求、核实过当地数据", "(a lawyer) claims are listed, local figures checked"),
        ("claims", "other_demands", "given")),
    "readings": Topic(
        Text("（律师）自己选定裁判口径", "(a lawyer) I choose the readings myself"),
        ("readings",)),
}  # fmt: skip
