"""Questions on a work injury 工伤: what happened, recognition and grading, insurance, leave, costs, who else paid or answers."""

from __future__ import annotations

from laborcalc.asking.asks.ask import Ask, When
from laborcalc.foundation.text import Text

_GRADED = (When("injury.grade"),)
_SEVERE = (When("injury.grade", (1, 2, 3, 4, 5, 6)),)
_BACK_AT_WORK = (When("injury.grade", (5, 6, 7, 8, 9, 10)),)
_GAP = (When("injury.gap.start"),)
_DEATH = (When("injury.death.date"),)
_SETTLED = (When("injury.settlement.amount"),)

ASKS: dict[str, Ask] = {
    "injury.date": Ask(
        Text("哪天受的伤？", "On which day were you injured?"), 1,
        hint=Text("职业病填诊断那天", "for an occupational disease the day of the diagnosis")),
    "injury.kind": Ask(
        Text("是怎么受伤、得病的？", "How did the injury or illness come about?"), 1),
    "injury.insured": Ask(
        Text("受伤那天，单位给你交着工伤保险吗？", "Were you insured against work injury on the day you were hurt?"), 2,
        why=Text("交了的大多由基金付，没交的由单位付", "with it the fund pays most, without it the employer"),
        hint=Text("可在社保网站、手机应用上查", "see the insurance site or app")),
    "injury.insured_from": Ask(
        Text("工伤保险是从哪天开始交的？", "From which day were you insured against work injury?"), 3,
        (When("injury.insured", ("yes", "late", True)),)),
    "injury.recognised_on": Ask(
        Text("人社局认定工伤了吗？决定书是哪天的？", "Did the authority recognise the injury, and on which day?"), 2,
        hint=Text("看认定工伤决定书上的日期；还没有的不用填", "the date of its decision; leave it out if there is none")),
    "injury.undisputed": Ask(
        Text("没有认定工伤的话，单位承认是工伤吗？", "If it was not recognised, does the employer admit a work injury?"), 1,
        hint=Text("承认并且愿意按工伤赔的，答“是”", "yes if it admits it and its duty to pay")),
    "injury.employer_applied_on": Ask(
        Text("单位是哪天去申请工伤认定的？", "On which day did the employer apply for recognition?"), 2,
        why=Text("超过三十天才申请的，这期间的费用由单位出", "after thirty days the costs meanwhile are the employer's"),
        hint=Text("没有申请的不用填", "leave it out if it did not")),
    "injury.suspensions": Ask(
        Text("有什么事耽误了你申请工伤认定？", "Did anything keep you from applying for recognition?"), 2,
        hint=Text("如先打官司确认劳动关系、不可抗力；每段一行", "such as a suit over the employment, force majeure; one row each")),
    "injury.grade": Ask(
        Text("伤残鉴定是几级？", "Which grade of disability was found?"), 2,
        hint=Text("看劳动能力鉴定结论书，1 至 10 级；没鉴定的不用填", "see the paper of the grading, 1 to 10; leave it out if there is none")),
    "injury.graded_on": Ask(
        Text("第一次伤残鉴定结论是哪天？", "On which day was your disability first graded?"), 2, _GRADED),
    "injury.regradings": Ask(
        Text("伤残后来又重新鉴定过吗？", "Was your disability graded again later?"), 2, _GRADED,
        hint=Text("每次一行", "one row each")),
    "injury.care_need": Ask(
        Text("鉴定说你日常生活要人照顾吗？", "Did the grading find that you need care in daily life?"), 2,
        hint=Text("没有鉴定这一项的不用填", "leave it out if that was not graded")),
    # --- wages ---
    "injury.true_wage_12m": Ask(
        Text("受伤前十二个月，平均每月应得多少工资？", "What was your average monthly wage in the twelve months before the injury?"), 2,
        hint=Text("税前，含奖金、津贴、加班费；已逐月填工资条的不用填", "before tax, with bonuses and overtime; leave it out if each month is stated")),
    "injury.months_in_base": Ask(
        Text("受伤前不满一年的，干了几个月？", "If under a year, how many months had you worked before the injury?"), 1,
        hint=Text("不满一个月填 0；满一年的不用填", "0 for under a month; leave it out after a year")),
    "injury.declared_base": Ask(
        Text("单位按多少工资给你交工伤保险？", "By what wage did the employer pay your injury insurance?"), 3,
        why=Text("交少了的，差额由单位补", "if it declared too little, it owes the difference"),
        hint=Text("社保缴费记录上的缴费基数，取受伤前十二个月平均", "the base in your record, averaged over the twelve months before")),
    "injury.average_wage": Ask(
        Text("当地公布的职工平均工资是多少？", "What average wage is published for the area?"), 3,
        hint=Text("统筹地区的数，每年一行；已核实过才填", "of the pooling area, one row a year; only if checked")),
    # --- the leave ---
    "injury.leave": Ask(
        Text("哪段时间在养伤，没有上班？", "For which time were you off work to recover?"), 2,
        hint=Text("医院休假证明或鉴定委员会确认的；每段一行", "as a hospital or the committee confirmed; one row each")),
    "injury.leave_months": Ask(
        Text("说不清日期的，养伤一共几个月？", "If you do not know the days, how many months did you take to recover?"), 2,
        hint=Text("已填起止日的不用填", "leave it out if the days are stated")),
    "injury.leave_paid": Ask(
        Text("养伤期间单位一共发了多少工资？", "What wages were you paid in all while recovering?"), 2,
        hint=Text("已在每段里填过的不用填", "leave it out if stated with each time")),
    "injury.gap.start": Ask(
        Text("养伤期满后到鉴定前，从哪天起没上班？", "After the leave and before the grading, from when did you not work?"), 2,
        hint=Text("没有这段时间的不用填", "leave it out if there was no such time")),
    "injury.gap.end": Ask(Text("养伤期满后没上班的那段，到哪天为止？", "Until when did the time without work after the injury leave last?"), 2, _GAP),
    "injury.gap.paid": Ask(Text("养伤期满后没上班的那段，发了多少钱？", "What were you paid for the time without work after the injury leave?"), 2, _GAP),
    "injury.nursing.days": Ask(
        Text("养伤时需要人护理多少天？", "For how many days did you need nursing while recovering?"), 2,
        hint=Text("单位派了人护理的不算；不需要的不用填", "not where the employer sent somebody; leave it out if none")),
    "injury.nursing.price": Ask(
        Text("当地护工一天多少钱？", "What does a carer cost there a day?"), 2, (When("injury.nursing.days"),)),
    "injury.nursing.cost": Ask(
        Text("请护工实际花了多少？", "What did you really pay for nursing?"), 2,
        hint=Text("有票据的才填", "only with receipts")),
    "injury.nursing.paid": Ask(Text("护理费单位已经给了多少？", "What has the employer paid for nursing?"), 2),
    # --- costs ---
    "injury.hospital": Ask(
        Text("住过几次院，哪天到哪天？", "When were you in hospital?"), 2,
        hint=Text("每次一行；看出院小结", "one row each; see the discharge paper")),
    "injury.medical": Ask(
        Text("看伤花了多少医疗费，谁付的？", "What did the treatment cost, and who paid?"), 2,
        hint=Text("每笔或每张票据一行", "one row a bill")),
    "injury.outside_travel": Ask(
        Text("去外地看伤的交通、食宿花了多少？", "What did travel and stay for treatment elsewhere cost?"), 2,
        hint=Text("要医院证明、经办机构同意", "with the hospital's note and the agency's consent")),
    "injury.aids": Ask(
        Text("装假肢、买轮椅等花了多少？", "What did artificial limbs, a wheelchair and the like cost?"), 2),
    "injury.assessment_fee": Ask(Text("做伤残鉴定花了多少钱？", "What did the grading of your disability cost?"), 2),
    # --- afterwards ---
    "injury.suitable_work": Ask(
        Text("伤残鉴定后，单位给你安排能干的工作了吗？", "After the grading, did the employer give you work that you can do?"), 1, _SEVERE,
        why=Text("五级、六级没有安排工作的，每月发津贴", "at grades 5 and 6 an allowance is due without it")),
    "injury.employer_medical_share": Ask(
        Text("每月从伤残津贴里扣多少医保费？", "How much medical insurance is taken from the allowance a month?"), 3, _SEVERE),
    "injury.wage_after": Ask(
        Text("伤好上班后，月工资是多少？", "What is your monthly wage back at work?"), 1, _BACK_AT_WORK,
        why=Text("河南：因伤降了工资的有补助", "in Henan a wage that fell is made up for")),
    "injury.wage_before": Ask(
        Text("受伤之前的月工资是多少？", "What was your monthly wage before the injury?"), 1, (When("injury.wage_after"),)),
    "injury.fund_paid": Ask(
        Text("工伤基金付过一次性伤残补助金吗？多少？", "Has the fund paid the lump sum for disability, and how much?"), 2,
        hint=Text("没有付过的不用填", "leave it out if not")),
    "injury.payments": Ask(
        Text("工伤的钱，单位已经付过哪些？", "Which injury benefits has the employer paid?"), 2,
        hint=Text("按项目填，每项一行", "one row an item")),
    "injury.third_party.items": Ask(
        Text("肇事的人或其保险公司赔过哪些？", "What has the party who hurt you, or its insurer, paid?"), 2,
        hint=Text("如车祸对方；每项一行，没有的不用填", "as after a road accident; one row an item, leave it out if nothing")),
    "injury.third_party.amount": Ask(
        Text("肇事方赔的钱没分项的，一共多少？", "If the party who hurt you paid one sum without items, how much?"), 2),
    "injury.settlement.amount": Ask(
        Text("跟单位签过工伤赔偿协议吗？说好多少？", "Did you settle the injury with the employer, and for how much?"), 1,
        hint=Text("没有签过的不用填", "leave it out if you did not")),
    "injury.settlement.date": Ask(Text("赔偿协议是哪天签的？", "When was the settlement signed?"), 2, _SETTLED),
    "injury.settlement.before_recognition": Ask(
        Text("赔偿协议是在认定工伤之前签的吗？", "Was the settlement signed before the recognition?"), 1, _SETTLED),
    "injury.settlement.before_grading": Ask(
        Text("赔偿协议是在鉴定之前签的吗？", "Was the settlement signed before the grading?"), 1, _SETTLED),
    "injury.pension_drawn": Ask(
        Text("受伤时你已经在领养老金吗？", "Did you already draw a pension when injured?"), 1),
    "injury.unit_status": Ask(
        Text("单位有没有营业执照，是不是用了童工？", "Is the unit licensed, or did it use a child's labour?"), 2,
        hint=Text("一般都是依法登记；没有执照、用童工的另有赔偿办法", "mostly registered; other rules hold without a licence or for a child")),
    "injury.platform": Ask(
        Text("你是没有劳动合同的外卖、网约车等平台人员吗？", "Do you work for a platform, as a rider or driver, without employment?"), 1),
    "injury.chain.kind": Ask(
        Text("该负责工伤的单位属于下面哪种特殊情况？", "Does one of these hold for the unit that is responsible for the injury?"), 2,
        hint=Text("如工地转包、挂靠、派遣、借调；就是自己单位的不用填",
                  "passed on, a lent name, dispatch, lent out; leave it out if it is simply the employer")),
    "injury.chain.units": Ask(
        Text("从发包的到招你的，有哪些单位？", "Which units are there, from the top down to who hired you?"), 2,
        (When("injury.chain.kind"),),
        hint=Text("每家一行，从上到下", "one row each, from the top")),
    "injury.refused_by_employer": Ask(
        Text("工伤的钱，单位拒绝支付吗？", "Does the employer refuse to pay the injury benefits?"), 1,
        why=Text("没参保又不付的，可以请基金先付", "without insurance the fund may be asked to advance them")),
    "injury.enforcement_ended_on": Ask(
        Text("法院强制执行没要到钱，哪天终结的？", "If enforcement brought nothing, when did the court end it?"), 3,
        hint=Text("没有的不用填", "leave it out if there was none")),
    "injury.refused_from": Ask(
        Text("你的工伤待遇停过吗？从哪天停的？", "Were your injury benefits stopped, and from which day?"), 2,
        hint=Text("没有停过的不用填", "leave it out if not")),
    "injury.refused_what": Ask(
        Text("工伤待遇为什么停的？", "Why were your injury benefits stopped?"), 2, (When("injury.refused_from"),),
        hint=Text("如拒绝鉴定、拒绝治疗", "such as refusing the grading or treatment")),
    # --- death ---
    "injury.death.date": Ask(
        Text("因工伤去世的，是哪天？", "If the worker died of a work injury, on which day?"), 1,
        hint=Text("没有的不用填", "leave it out if not")),
    "injury.death.missing": Ask(
        Text("因工去世的，是出差或抢险中失踪的吗？", "Did the worker who died go missing on duty or in a rescue?"), 1, _DEATH),
    "injury.death.dependants": Ask(
        Text("因工去世的人，平时养着哪些亲属？", "Which relatives lived on the support of the worker who died?"), 2, _DEATH,
        hint=Text("如配偶、未成年子女、老人，每人一行", "spouse, children, parents and the like, one row each")),
    # --- local figures ---
    "injury.city_factor": Ask(
        Text("江苏：你所在的市调整系数是多少？", "Jiangsu: what is the factor of your city?"), 3,
        hint=Text("0.8 至 1.2；其他省不用填", "0.8 to 1.2; leave it out elsewhere")),
    "injury.local.medical_months": Ask(
        Text("查实的一次性医疗补助金是几个月？", "How many months is the medical sum at the ending, as checked?"), 3,
        hint=Text("江苏填金额；没有查的不用填，按所载标准", "in Jiangsu the yuan; leave it out and the figure held is taken")),
    "injury.local.employment_months": Ask(
        Text("查实的一次性就业补助金是几个月？", "How many months is the employment sum at the ending, as checked?"), 3,
        hint=Text("江苏填金额；没有查的不用填，按所载标准", "in Jiangsu the yuan; leave it out and the figure held is taken")),
    "injury.local.medical_step": Ask(
        Text("临近退休，医疗补助金按几成发？", "What share of the medical sum is left near retirement?"), 3,
        hint=Text("全额填 1；没有查的不用填", "1 in full; leave it out if not checked")),
    "injury.local.employment_step": Ask(
        Text("临近退休，就业补助金按几成发？", "What share of the employment sum is left near retirement?"), 3,
        hint=Text("全额填 1；没有查的不用填", "1 in full; leave it out if not checked")),
    "injury.local.meals_per_day": Ask(
        Text("当地住院伙食补助每天多少？", "How much is the allowance for meals in hospital there a day?"), 3,
        hint=Text("没有查的不用填", "leave it out if not checked")),
}  # fmt: skip
