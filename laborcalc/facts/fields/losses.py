"""Data of `documents`: lost benefits of the social insurance. Each row: title zh, title en, description zh, description en."""

from __future__ import annotations

# fmt: off
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Case.maternity": (
        "生育", "birth",
        "生育保险待遇、三期损失所依据的事实。null 表示不涉及。", "What maternity benefits and the loss of the protected period rest on. Null = not at issue."),
    "Case.medical_loss": (
        "医疗保险待遇损失", "loss of medical insurance",
        "未参加医疗保险而不能报销的医疗费。null 表示不涉及。", "Cost of treatment that no medical insurance bore. Null = not at issue."),
    "Case.pension": (
        "养老保险待遇损失", "loss of a pension",
        "未缴养老保险而不能享受养老金。null 表示不涉及。", "A pension that cannot be had for want of contributions. Null = not at issue."),
    "Case.death_non_work": (
        "非因工死亡", "death not from work",
        "丧葬补助金、抚恤金所依据的事实。null 表示不涉及。", "What funeral and survivors' grant rest on. Null = not at issue."),
    "Maternity": ("生育", "birth", "", ""),
    "Maternity.insured": (
        "生育时是否参加生育保险", "maternity insurance at the birth",
        "null 表示不清楚。", "Null = not known."),
    "Maternity.cut_off_on": (
        "用人单位中断参保之日", "day on which the employer cut the insurance off",
        "参保后停缴的，填停缴的日子。null 表示没有中断。", "Where it had been opened. Null = not cut off."),
    "Maternity.known_on": (
        "知道怀孕之日", "day on which the pregnancy was known",
        "只在解除之后才知道的有意义。null 表示不清楚或者解除时已经知道。", "Matters where it was learnt of after the ending. Null = not known, or known by then."),
    "Maternity.birth": ("出生日", "day of the birth", "null 表示尚未生育、流产或者不清楚。", "Null = not yet, none, or not known."),
    "Maternity.expected": ("预产期", "expected day of the birth", "尚未生育的填写，结果为暂定。null 表示不清楚。", "Before the birth; the result is provisional. Null = not known."),
    "Maternity.days_due": (
        "应休产假天数", "days of leave due",
        "九十八天，难产加十五天，多胞胎每多一个加十五天，加当地延长的天数；流产十五天或者四十二天。null 表示按产假各段的日历天数，没有的按九十八天。",
        "98, with 15 for a difficult birth and for each further child, and what the place adds; 15 or 42 after a miscarriage. Null = those of the leaves stated, else 98."),
    "Maternity.wage_before": ("产假前月工资", "wage before the leave", "元/月。null 表示按工资部分的事实计。", "Yuan a month. Null = the facts on pay are taken."),
    "Maternity.unit_average": (
        "单位上年度月平均缴费工资", "the unit's average contribution wage",
        "全体职工的，元/月；参保被中断的按此计。null 表示不清楚。", "Of all its workers, yuan a month; taken where the insurance was cut off. Null = not known."),
    "Maternity.medical": ("生育医疗费", "medical cost of the birth", "生育保险目录之内、本人支付的，元。null 表示没有或者不清楚。", "In the catalogue and paid by her, yuan. Null = none, or not known."),
    "Maternity.own_part": ("其中依规定由个人负担的部分", "of it, what she bears by the rules", "元，从生育医疗费中扣除。", "Yuan, taken off the medical cost."),
    "Maternity.checks": ("产前检查费", "cost of checks", "元。null 表示没有或者不清楚。", "Yuan. Null = none, or not known."),
    "Maternity.fixed": ("当地定额的生育待遇", "fixed items of the place", "元，如营养补助、一次性生育补贴。null 表示没有或者不清楚。", "Yuan, such as a fixed maternity subsidy. Null = none, or not known."),
    "Maternity.allowance_fund": (
        "基金拨付的生育津贴", "allowance paid by the fund",
        "元，含拨付给用人单位的。null 表示没有或者不清楚。", "Yuan, also where it went to the employer. Null = none, or not known."),
    "Maternity.allowance_received": (
        "本人已得的生育津贴", "allowance she has received",
        "元；没有得到的填0。null 表示不清楚。", "Yuan; 0 where she had none. Null = not known."),
    "Maternity.wage_paid": ("产假期间已付工资", "wages paid for the same days", "元，合计。", "Yuan, in all."),
    "Maternity.nursing_share": ("约定的哺乳期工资比例", "agreed share of the wage while nursing", "0.8 表示80%。null 表示没有约定。", "0.8 = 80 %. Null = none was agreed."),
    "MedicalLoss": ("医疗保险待遇损失", "loss of medical insurance", "", ""),
    "MedicalLoss.cost": ("医疗费总额", "cost of treatment", "元。null 表示见目录内数额。", "Yuan. Null = see the cost in the catalogue."),
    "MedicalLoss.catalogue": (
        "其中医保目录内的", "of it, in the catalogue",
        "元。null 表示没有划分，只能酌定。", "Yuan. Null = the bills are not parted, so the sum is at discretion."),
    "MedicalLoss.deductible": ("起付标准", "deductible", "元。null 表示没有或者不清楚。", "Yuan. Null = none, or not known."),
    "MedicalLoss.ratio": ("当地报销比例", "ratio of the place", "0.85 表示85%。null 表示不清楚，目录内费用全部计入。", "0.85 = 85 %. Null = not known: all cost in the catalogue counts."),
    "MedicalLoss.resident_paid": ("居民医保等已报销", "paid by other public insurance", "元；没有报销的填0。null 表示不清楚。", "Yuan; 0 where it paid nothing. Null = not known."),
    "MedicalLoss.agency_sum": (
        "经办机构核算的应报销数额", "sum by the agency's letter",
        "元，按其计算，不再调整。null 表示没有核算。", "Yuan, taken as it stands. Null = there is no letter."),
    "MedicalLoss.waived": ("是否约定放弃参保", "was there a waiver", "放弃无效，仅作提示。", "It is void; the result says so."),
    "PensionLoss": ("养老保险待遇损失", "loss of a pension", "", ""),
    "PensionLoss.reached_on": ("达到退休年龄之日", "day on which the age was reached", "null 表示不清楚。", "Null = not known."),
    "PensionLoss.repairable": ("能否补办、补缴", "can it still be repaired", "经办机构是否接受补办、补缴。null 表示不清楚。", "Does the agency still take back-payment. Null = not known."),
    "PensionLoss.agency_letter": ("经办机构答复不能补办之日", "day of the agency's refusal", "null 表示没有答复。", "Null = there is none."),
    "PensionLoss.years_missing": (
        "应缴未缴的年数", "years without contributions",
        "null 表示按劳动关系起止至退休年龄计算。", "Null = those of the employment up to the age."),
    "PensionLoss.average_pension": ("全省企业退休人员月平均养老金", "provincial average pension", "元/月。null 表示不清楚。", "Yuan a month. Null = not known."),
    "PensionLoss.computed_pension": (
        "经办机构核算的月养老金", "pension computed by the agency",
        "按最低缴费基数与应缴年限，元/月。null 表示没有核算。", "On the lowest base and the years due, yuan a month. Null = not computed."),
    "PensionLoss.employer_contributions": ("单位应缴部分之和", "sum of the employer's contributions", "元。null 表示不清楚。", "Yuan. Null = not known."),
    "PensionLoss.employer_rate": ("单位费率", "the employer's rate", "百分数，如16。null 表示按当时的费率。", "Per cent, as 16. Null = the rate of the time."),
    "PensionLoss.worker_rate": ("个人费率", "the worker's rate", "百分数，如8。null 表示8。", "Per cent, as 8. Null = 8."),
    "PensionLoss.allowance_paid": ("已付的社保补贴", "allowance paid instead of insurance", "元，合计。", "Yuan, in all."),
    "NonWorkDeath": ("非因工死亡", "death not from work", "", ""),
    "NonWorkDeath.date": ("死亡日", "day of the death", "", ""),
    "NonWorkDeath.insured": ("是否参加养老保险", "pension insurance", "null 表示不清楚。", "Null = not known."),
    "NonWorkDeath.years": ("缴费年限", "years of contribution", "未参保的填应当缴费的年限。null 表示不清楚。", "Without insurance, the years that were due. Null = not known."),
    "NonWorkDeath.pension_years": ("领取养老金的年数", "years of pension drawn", "null 表示没有领取。", "Null = none was drawn."),
    "NonWorkDeath.income": (
        "本省上一年度城镇居民人均可支配收入", "the province's urban disposable income a head",
        "死亡上一年度，元/年。null 表示不清楚。", "Of the year before the death, yuan a year. Null = not known."),
    "NonWorkDeath.local_sum": ("当地规定的数额", "sum by the rules of the place", "2021-09-01之前死亡的，元。null 表示不清楚。", "For a death before 2021-09-01, yuan. Null = not known."),
}
