"""Questions on social insurance 社会保险: who was insured, what was taken or lost; unemployment, illness, old age, death."""

from __future__ import annotations

from laborcalc.asking.asks.ask import Ask, When
from laborcalc.foundation.text import Text

_DIED = (When("death_non_work.date"),)

ASKS: dict[str, Ask] = {
    "social_insurance.branches": Ask(
        Text("哪些社保交了，哪些没交，各是什么时候？", "Which insurances were paid, which not, and when?"), 2,
        hint=Text("每个险种每段一行；查社保缴费记录", "one row a branch and time; see your record")),
    "social_insurance.waiver.signed_on": Ask(
        Text("签过不交社保的协议、承诺吗？哪天签的？", "Did you sign that no insurance be paid, and when?"), 1,
        hint=Text("没有签过的不用填", "leave it out if you did not")),
    "social_insurance.back_paid_on": Ask(
        Text("单位后来补交社保了吗？哪天补的？", "Did the employer pay the insurance later, and when?"), 2,
        hint=Text("没有补的不用填", "leave it out if it did not")),
    "social_insurance.deducted": Ask(
        Text("单位该交的社保，从你工资里扣了吗？", "Was the employer's share of the insurance taken from your pay?"), 2,
        hint=Text("每段时间一行，填每月的数", "one row a time, sums by the month")),
    "social_insurance.self_paid": Ask(
        Text("单位没交，你自己交过哪些社保？", "Which contributions did you pay yourself since the employer did not?"), 2,
        hint=Text("以灵活就业身份等交的；每个险种一行", "as a flexible worker and the like; one row a branch")),
    "social_insurance.asked": Ask(
        Text("你还想要求补交社保、公积金等吗？", "Do you also want contributions, housing fund and the like made good?"), 1,
        hint=Text("这些多由行政部门处理，会告诉你去哪里；每项一行", "mostly for an office: the result says which; one row each")),
    # --- unemployment ---
    "unemployment.cause": Ask(
        Text("为什么没领到失业金？", "Why did you get no unemployment benefit?"), 1),
    "unemployment.register_date": Ask(
        Text("哪天去办的失业登记？", "When did you register as unemployed?"), 2,
        hint=Text("没有办的不用填", "leave it out if you did not")),
    "unemployment.refused_on": Ask(
        Text("哪天被告知领不了失业金？", "When were you told that there is no unemployment benefit?"), 2,
        hint=Text("社保经办机构答复那天；没有的不用填", "the agency's answer; leave it out if none")),
    "unemployment.reemployed_on": Ask(
        Text("哪天找到了新工作？", "When did you find a new job?"), 1,
        hint=Text("还没找到的不用填", "leave it out if you have none")),
    "unemployment.months_lost": Ask(
        Text("手续拖延，有几个月的失业金补不回来了？", "How many months of benefit are lost since the papers came late?"), 3,
        (When("unemployment.cause", ("papers_withheld",)),),
        hint=Text("问社保经办机构", "ask the agency")),
    "unemployment.insured_years_elsewhere": Ask(
        Text("来这家单位之前，交过几年失业保险没用掉？", "How many years insured before were not used up?"), 3,
        hint=Text("没中断、没领过的；没有填 0", "unbroken and not drawn on; 0 if none")),
    "unemployment.months_used": Ask(
        Text("之前领过几个月失业金？", "How many months of unemployment benefit did you draw before?"), 2,
        hint=Text("用同一段缴费领的；没有填 0", "on the same contributions; 0 if none")),
    "unemployment.received": Ask(
        Text("失业金这次已经领到多少？", "How much unemployment benefit have you had this time?"), 2,
        hint=Text("没有领到填 0", "0 if none")),
    "unemployment.paid": Ask(
        Text("失业金的损失，单位已经赔了多少？", "What has the employer paid for the lost benefit?"), 1),
    "unemployment.waived_on": Ask(
        Text("单位补交后，你书面放弃过要失业金损失吗？哪天？", "After the back-payment, did you waive the lost benefit in writing, and when?"), 2,
        (When("social_insurance.back_paid_on"),),
        hint=Text("没有放弃的不用填", "leave it out if you did not")),
    "unemployment.contribution_wage": Ask(
        Text("失业前按多少工资交失业保险？", "By what wage was your unemployment insurance paid?"), 3,
        hint=Text("月平均；广东求职补贴等才用得到", "a month's average; it serves in Guangdong alone")),
    "unemployment.local.months": Ask(
        Text("查实的：一共能领几个月失业金？", "As checked: for how many months could you draw?"), 3,
        hint=Text("没有查的不用填，按所载标准", "leave it out and the figure held is taken")),
    "unemployment.local.monthly": Ask(
        Text("查实的：失业金每月多少？", "As checked: how much is the benefit a month?"), 3,
        hint=Text("没有查的不用填，按所载标准", "leave it out and the figure held is taken")),
    "unemployment.local.share_of_minimum": Ask(
        Text("查实的：失业金是最低工资的几成？", "As checked: what share of the minimum wage is the benefit?"), 3,
        hint=Text("九成写 0.9；没有查的不用填", "0.9 for nine tenths; leave it out if not checked")),
    "unemployment.local.subsidy": Ask(
        Text("查实的：农民合同工的一次性生活补助多少？", "As checked: how much is the one-off subsidy for rural workers?"), 3,
        (When("worker.rural_migrant", (True,)),)),
    # --- illness without insurance ---
    "medical_loss.cost": Ask(
        Text("没有医保，自己看病一共花了多少？", "Without medical insurance, what did treatment cost you in all?"), 2,
        hint=Text("看票据；没有的不用填", "see the bills; leave it out if nothing")),
    "medical_loss.catalogue": Ask(
        Text("自己花的医疗费里，医保能报的范围有多少？", "How much of your cost of treatment lies in the insurance's catalogue?"), 3,
        hint=Text("看费用清单上的甲类、乙类，或问经办机构", "see the classes on the bill, or ask the agency")),
    "medical_loss.deductible": Ask(
        Text("当地医保的起付线是多少？", "What is the deductible of the medical insurance there?"), 3),
    "medical_loss.ratio": Ask(
        Text("当地医保能报几成？", "What share does the medical insurance bear there?"), 3,
        hint=Text("八成五写 0.85", "0.85 for 85 per cent")),
    "medical_loss.resident_paid": Ask(
        Text("居民医保等已经报了多少看病的钱？", "How much of the treatment has other public insurance paid?"), 2,
        hint=Text("没有报填 0", "0 if nothing")),
    "medical_loss.agency_sum": Ask(
        Text("医保经办机构核算过该报多少吗？", "Has the medical insurance agency worked out what it would have paid?"), 3,
        hint=Text("没有核算的不用填", "leave it out if not")),
    "medical_loss.waived": Ask(
        Text("你约定过不要单位交医保吗？", "Did you agree that no medical insurance be paid?"), 1),
    # --- old age ---
    "pension.reached_on": Ask(
        Text("哪天到的退休年龄？", "On which day did you reach the retirement age?"), 1,
        hint=Text("还没到的不用填", "leave it out if not yet")),
    "pension.repairable": Ask(
        Text("养老保险，社保局还让补交吗？", "Does the agency still take pension contributions in arrears?"), 2,
        why=Text("能补交的，不算损失，去社保征收机构办", "where it does, there is no loss to claim")),
    "pension.agency_letter": Ask(
        Text("社保局哪天答复说养老保险不能补？", "On which day did the agency refuse pension contributions in arrears?"), 3,
        hint=Text("没有书面答复的不用填", "leave it out without a letter")),
    "pension.years_missing": Ask(
        Text("单位该交没交养老保险的，有几年？", "For how many years were no pension contributions paid?"), 2),
    "pension.average_pension": Ask(
        Text("全省企业退休人员每月平均养老金多少？", "What is the average pension of the province?"), 3,
        hint=Text("问社保经办机构", "ask the agency")),
    "pension.computed_pension": Ask(
        Text("社保局算过你本来每月能领多少养老金吗？", "Has the agency computed what pension you would have?"), 3,
        hint=Text("没有算过的不用填", "leave it out if not")),
    "pension.employer_contributions": Ask(
        Text("单位该交没交的养老保险费合计多少？", "What do the employer's missing contributions come to?"), 3),
    "pension.employer_rate": Ask(
        Text("养老保险单位那部分是百分之几？", "What per cent does the employer pay for the pension?"), 3,
        hint=Text("百分之十六写 16；不填按当时的费率", "16 for 16 per cent; else the rate of the time")),
    "pension.worker_rate": Ask(
        Text("养老保险个人那部分是百分之几？", "What per cent does the worker pay for the pension?"), 3,
        hint=Text("一般是 8，不用填", "mostly 8: leave it out")),
    "pension.allowance_paid": Ask(
        Text("不交养老保险，单位一共补贴过你多少钱？", "How much were you paid in place of pension contributions in all?"), 2),
    # --- death not from work ---
    "death_non_work.date": Ask(
        Text("不是工伤而去世的，是哪天？", "If the worker died of something other than work, on which day?"), 1,
        hint=Text("没有的不用填", "leave it out if not")),
    "death_non_work.insured": Ask(
        Text("去世的人有养老保险吗？", "Had the deceased pension insurance?"), 2, _DIED),
    "death_non_work.years": Ask(
        Text("去世的人养老保险交了多少年？", "For how many years had the deceased paid pension contributions?"), 2, _DIED,
        hint=Text("没有交的，填本来应当交多少年", "without insurance the years that were due")),
    "death_non_work.pension_years": Ask(
        Text("去世的人领了几年养老金？", "For how many years had the deceased drawn a pension?"), 2, _DIED,
        hint=Text("没有领过的不用填", "leave it out if none")),
    "death_non_work.income": Ask(
        Text("去世前一年，本省城镇居民人均可支配收入多少？", "What was the province's urban disposable income a head the year before?"), 3, _DIED,
        hint=Text("省统计局公布的一年的数，元", "as the statistics office publishes it, yuan a year")),
    "death_non_work.local_sum": Ask(
        Text("2021年9月1日以前去世的，当地规定给多少？", "For a death before 2021-09-01, what does the place give?"), 3, _DIED),
}  # fmt: skip
