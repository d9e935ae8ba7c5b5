"""Data of `documents`: social insurance and unemployment. Each row: title zh, title en, description zh, description en."""

from __future__ import annotations

# fmt: off
_BRANCHES = {
    "pension": ("养老保险", "pension"), "medical": ("医疗保险", "medical"), "unemployment": ("失业保险", "unemployment"),
    "maternity": ("生育保险", "maternity"), "injury": ("工伤保险", "work injury"),
}
_ASKED = {
    "contributions": ("补缴社会保险费", "contributions in arrears"), "base": ("调整缴费基数", "a higher base"),
    "years": ("更正缴费年限", "corrected years"), "late_fee": ("滞纳金", "the late fee"),
    "housing_fund": ("住房公积金", "housing fund"), "recognition": ("不服工伤认定", "against the recognition of an injury"),
    "grade": ("不服劳动能力鉴定", "against a grading"), "fund_sum": ("不服基金核定的待遇", "against a sum set by the fund"),
    "fund_benefit": ("经办机构不支付待遇", "a benefit that the agency does not pay"),
}
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Case.social_insurance": (
        "社会保险", "social insurance", "参保情况、扣款、自缴、请求行政部门处理的事项。null 表示不涉及。",
        "Who was insured, what was taken from the pay or paid by the worker, what is for an office to decide. Null = not at issue."),
    "Case.unemployment": (
        "失业保险待遇", "unemployment benefit", "未能领取的失业保险待遇。null 表示不涉及。", "Benefit that could not be had. Null = not at issue."),
    "SocialInsurance": ("社会保险", "social insurance", "", ""),
    "SocialInsurance.branches": (
        "参保、未参保的期间", "insured times", "每个险种、每段期间一条。", "One entry for each branch and time."),
    "SocialInsurance.asked": (
        "请求行政部门处理的事项", "what is for an office", "补缴、公积金、滞纳金、认定、鉴定、基金待遇等，仲裁一般不受理。",
        "Arrears, housing fund, late fee, recognition, grade, sums of the fund: mostly not taken by arbitration."),
    "SocialInsurance.waiver": (
        "放弃社会保险的约定", "waiver of insurance", "null 表示没有。", "Null = none."),
    "SocialInsurance.back_paid_on": (
        "用人单位补缴之日", "day of back-payment", "null 表示没有补缴或者不清楚。", "On which the employer paid the arrears. Null = it did not, or not known."),
    "SocialInsurance.deducted": (
        "从工资中扣除的单位部分", "employer's share taken from the pay", "每段标准相同的期间一条，均为每月数额。", "One entry for each time with the same sums, all by the month."),
    "SocialInsurance.self_paid": (
        "劳动者自己缴纳的社会保险费", "contributions paid by the worker", "以灵活就业等身份缴纳的，只填劳动关系存续期间的。",
        "Paid as a flexible worker and the like; only those of the employment."),
    "InsuredTime": ("参保、未参保的期间", "insured time", "", ""),
    "InsuredTime.branch": ("险种", "branch", "", ""),
    **{f"InsuredTime.branch.{key}": (zh, en, "", "") for key, (zh, en) in _BRANCHES.items()},
    "InsuredTime.insured": ("是否参保", "insured", "", ""),
    "InsuredTime.start": ("起", "first day", "null 表示自入职起。", "Null = from the hire."),
    "InsuredTime.end": ("止", "last day", "当日算在内。null 表示至劳动关系结束。", "It is counted. Null = to the end of the employment."),
    "InsuredTime.base": ("缴费基数", "contribution base", "元/月。null 表示不清楚。", "Yuan a month. Null = not known."),
    "AskedOfOffice": ("请求行政部门处理的事项", "what is for an office", "", ""),
    "AskedOfOffice.what": ("事项", "what is asked", "", ""),
    **{f"AskedOfOffice.what.{key}": (zh, en, "", "") for key, (zh, en) in _ASKED.items()},
    "AskedOfOffice.branch": ("险种", "branch", "null 表示各险种。", "Null = all branches."),
    **{f"AskedOfOffice.branch.{key}": (zh, en, "", "") for key, (zh, en) in _BRANCHES.items()},
    "AskedOfOffice.start": ("起", "first day", "null 表示不分期间。", "Null = no time named."),
    "AskedOfOffice.end": ("止", "last day", "当日算在内。null 表示不分期间。", "It is counted. Null = no time named."),
    "AskedOfOffice.amount": ("请求数额", "sum asked for", "元。null 表示没有写明。", "Yuan. Null = none named."),
    "Waiver": ("放弃社会保险的约定", "waiver of insurance", "", ""),
    "Waiver.signed_on": ("签订日", "signed on", "null 表示不清楚。", "Null = not known."),
    "SharesTaken": ("从工资中扣除的单位部分", "employer's share taken from the pay", "", ""),
    "SharesTaken.start": ("起", "first day", "", ""),
    "SharesTaken.end": ("止", "last day", "当日算在内；所及的每个月各计一次。", "It is counted; each month that is touched counts once."),
    "SharesTaken.agreed": ("约定月工资", "agreed wage", "元/月。null 表示按工资部分的约定。", "Yuan a month. Null = as agreed in the part on pay."),
    "SharesTaken.paid": ("每月实发", "paid a month", "元/月。null 表示不清楚，见每月扣款。", "Yuan a month. Null = not known: see what was taken."),
    "SharesTaken.monthly": (
        "每月扣款", "taken a month", "元/月，含个人部分；填写后不再用约定工资减实发。null 表示按约定工资减实发。",
        "Yuan a month, own shares with it; takes the place of the agreed wage less what was paid. Null = that difference."),
    "SharesTaken.own_shares": (
        "每月应由个人负担的部分", "own shares a month", "养老、医疗、失业的个人部分，元/月。null 表示不清楚，按10.5%计。",
        "Of pension, medical and unemployment insurance, yuan a month. Null = not known: 10.5 % are taken."),
    "SelfPaid": ("自缴的社会保险费", "contributions paid by the worker", "", ""),
    "SelfPaid.branch": ("险种", "branch", "", ""),
    "SelfPaid.branch.pension": ("养老保险", "pension", "", ""),
    "SelfPaid.branch.medical": ("医疗保险", "medical", "", ""),
    "SelfPaid.amount": ("缴纳合计", "paid in all", "元。", "Yuan."),
    "SelfPaid.start": ("起", "first day", "null 表示不清楚。", "Null = not known."),
    "SelfPaid.end": ("止", "last day", "当日算在内。null 表示不清楚。", "It is counted. Null = not known."),
    "SelfPaid.rate": (
        "缴费比例", "rate paid", "百分数，如 20、24。null 表示养老20、医疗6。", "In per cent, such as 20 or 24. Null = 20 for the pension, 6 for medical insurance."),
    "Unemployment": ("失业保险待遇", "unemployment benefit", "", ""),
    "Unemployment.cause": (
        "为什么没有领到", "why it could not be had", "null 表示不清楚。", "Null = not known."),
    "Unemployment.cause.not_insured": ("用人单位未参加失业保险", "the employer did not insure", "", ""),
    "Unemployment.cause.papers_withheld": ("未出具证明、未办理档案和社保手续", "papers were withheld", "", ""),
    "Unemployment.cause.wrong_ground": ("申报的离职原因不实", "a wrong ground was reported", "", ""),
    "Unemployment.insured_years_elsewhere": (
        "此前可合并的缴费年限", "years insured before", "未中断、未用过的，年。", "Unbroken and not used, in years."),
    "Unemployment.months_used": ("已领取的月数", "months drawn before", "按同一缴费时间领取过的。", "On the same contributions."),
    "Unemployment.register_date": ("失业登记日", "day of registration", "null 表示没有登记，按离职次日起算。", "Null = none: counted from the day after the ending."),
    "Unemployment.refused_on": (
        "经办机构拒绝之日", "day of the agency's refusal", "时效自此日起算。null 表示没有或者不清楚。", "From which limitation runs. Null = none, or not known."),
    "Unemployment.reemployed_on": ("重新就业之日", "re-employed on", "null 表示没有或者不清楚。", "Null = not, or not known."),
    "Unemployment.months_lost": (
        "不能再补领的月数", "months lost for good", "已参保而手续被拖延的填写。null 表示不清楚。", "Where there was insurance and papers came late. Null = not known."),
    "Unemployment.received": (
        "已从基金领取的失业保险金", "benefit had from the fund", "元。null 表示不清楚。", "Yuan. Null = not known."),
    "Unemployment.paid": ("用人单位已付", "paid by the employer", "元。", "Yuan."),
    "Unemployment.waived_on": (
        "补缴后放弃请求之日", "waived on", "补缴之后书面放弃失业保险待遇损失的。null 表示没有。", "Of the loss, in writing, after the back-payment. Null = none."),
    "Unemployment.contribution_wage": (
        "失业前平均缴费工资", "average contribution wage", "元/月，广东求职补贴、改革前一次性待遇用。null 表示不请求或者不清楚。",
        "Yuan a month, for the job-seeking allowance of Guangdong and its sum for service before the reform. Null = not asked for, or not known."),
    "Unemployment.local": ("已核实的当地标准", "local figures confirmed", "null 表示按本程序所载。", "Null = as this program holds them."),
    "LocalBenefit": ("已核实的当地标准", "local figures confirmed", "", ""),
    "LocalBenefit.months": ("领取月数", "months", "null 表示按所载。", "Null = as held."),
    "LocalBenefit.monthly": ("失业保险金", "benefit a month", "元/月。null 表示按所载。", "Yuan a month. Null = as held."),
    "LocalBenefit.share_of_minimum": (
        "占最低工资的比例", "share of the minimum wage", "写成 0.9 这样的比例。null 表示按所载。", "Such as 0.9. Null = as held."),
    "LocalBenefit.subsidy": (
        "一次性生活补助", "one-off living subsidy", "农民合同制工人的，元。null 表示按所载。", "For a rural contract worker, yuan. Null = as held."),
}
