"""Data of `readings`: double wages and the terms of the contract. The layout of a row is that of `_readings_ending`."""

from __future__ import annotations

from laborcalc.law._readings_ending import Row

# fmt: off
ROWS: tuple[Row, ...] = (
    ("D-01", "未订立书面劳动合同二倍工资的仲裁时效如何计算",
     "How does limitation run for the second wage owed for want of a written contract?",
     ("R-DW-07",),
     (("day_by_day", "V", "in_force",
       "按日起算：只支持主张权利之日往前一年以内各日的差额。",
       "Day by day: only the days within one year before the claim can be recovered.",
       "京高法发〔2024〕534号第41问(5)；全国适用系本库择定",
       "Beijing High Court 2024 No. 534, Q. 41(5); taken as the national default by this library"),
      ("month_by_month", "V2", "in_force",
       "按月起算：往前倒推一年，月末日仍在一年以内的月份整月保留。",
       "Month by month: counted back one year; a month survives whole if its last day lies within that year.",
       "粤高法〔2012〕284号第15条；上海市高级人民法院民一庭解答（各月分别起算）；断月整月保留系本库择定",
       "Guangdong High Court 2012 No. 284, item 15; Shanghai High Court answers (each month separately); "
       "keeping the broken month whole is this library's choice"),
      ("end_of_violation", "UNVERIFIED-M", "doubtful",
       "自违法状态结束之次日起算一年：补签、离职或者用工满一年，以先到者为准，期内全部差额一并受保护。",
       "One year from the end of the violation (signing, leaving, or the full year of work, whichever is first); "
       "the whole sum lives or dies together.",
       "苏高法审委〔2011〕14号第一条（据报已废止）",
       "Jiangsu High Court 2011 No. 14, art. 1 (reported repealed)")),
     (("44", "month_by_month", "", ""), ("31", "month_by_month", "", ""), ("32", "end_of_violation", "", "")),
     "北京按日，广东、上海按月，江苏旧指导意见自违法状态结束起算；广州2017年有裁判切至日。浙江旧文件据报拟废止，不再引用。",
     "Beijing cuts by the day, Guangdong and Shanghai by the month, an older Jiangsu paper counts from the end of the "
     "violation; a Guangzhou decision of 2017 cut to the day. The Zhejiang papers are reported listed for repeal."),
    ("D-02", "二倍工资差额以何种工资为基数", "Which wage is the base of the second wage?",
     ("R-DW-04",),
     (("due_less_irregular", "DECISION", "in_force",
       "当月应得工资，扣除加班工资和发放周期超过一个月的项目。",
       "The wage due for the month, less overtime and items paid on a cycle longer than a month.",
       "劳动合同法第八十二条未写明基数；全国适用系本库择定，深中法发〔2015〕13号相近（文本未见）",
       "Labor Contract Law, Art. 82 is silent; this library's choice, close to Shenzhen Intermediate Court 2015 No. 13 "
       "(text not seen)"),
      ("fixed_monthly", "V", "in_force",
       "当月应得的按月固定项目，不定期的提成、奖金一般不计，且不低于最低工资。",
       "The fixed monthly items due for the month; irregular commission and bonus stay out; never below the minimum "
       "wage.",
       "京高法发〔2024〕534号第40、41(5)、55(3)问",
       "Beijing High Court 2024 No. 534, Q. 40, 41(5) and 55(3)"),
      ("agreed_normal", "V2", "in_force",
       "约定的正常工作时间月工资；无约定依集体合同或同工同酬，再无则以实际收入剔除加班费、非常规奖金、福利和风险性项目。",
       "The agreed monthly wage for normal hours; failing that collective contract or equal pay, then actual income "
       "less "
       "overtime, irregular bonus, welfare and risk items.",
       "沪高法民一庭调研指导〔2010〕34号第三条",
       "Shanghai High Court, First Civil Division 2010 No. 34, item 3"),
      ("due_wage", "UNVERIFIED-L", "doubtful",
       "当月全部应得工资，含加班工资。",
       "The whole wage due for the month, overtime included.",
       "江苏部分裁判口径，加班工资是否计入有争议",
       "Some courts in Jiangsu; whether overtime counts is contested"),
      ("basic_wage", "DECISION", "decision",
       "仅以基本工资为基数。", "The basic wage alone.", "个别裁判", "Single decisions"),
      ("average_12_months", "DECISION", "decision",
       "以前十二个月平均工资为基数。", "The average wage of twelve months.", "个别裁判", "Single decisions"),
      ("local_average", "DECISION", "decision",
       "以当地职工平均工资为基数。", "The local average wage.", "个别裁判", "Single decisions")),
     (("11", "fixed_monthly", "", ""), ("31", "agreed_normal", "", "")),
     "北京只取按月固定项目；上海先看约定的正常工时工资；深圳剔除周期超过一个月的项目；苏州扣除加班及非按月项目，"
     "构成不明的按实际收入的70%。",
     "Beijing takes fixed monthly items only; Shanghai looks first to the agreed normal-hours wage; Shenzhen leaves "
     "out "
     "items on a cycle over one month; Suzhou takes out overtime and non-monthly items, 70 % of actual pay if "
     "unclear."),
    ("D-03", "合同期满后继续用工未续签的二倍工资如何计算",
     "Contract expired, work goes on unsigned: is the second wage owed, and from when?",
     ("R-DW-05",),
     (("grace_month", "V", "in_force",
       "自期满满一个月的次日起计，最长十一个月。",
       "From the day after one month past expiry, eleven months at most.",
       "江苏省劳动合同条例第十六、五十二条，山东省劳动合同条例第五十七条；全国适用系本库比照实施条例第六、七条择定",
       "Jiangsu Regulations on Labor Contracts, Arts. 16 and 52, Shandong Regulations, Art. 57; nationally this "
       "library's "
       "choice by analogy with Arts. 6-7 of the Implementation Regulations"),
      ("no_grace", "V", "in_force",
       "自期满次日起计，不留宽限期，最长十二个月。",
       "From the day after expiry without a month of grace, twelve months at most.",
       "京高法发〔2024〕534号第40问、第41问(3)",
       "Beijing High Court 2024 No. 534, Q. 40 and 41(3)"),
      ("none", "UNVERIFIED-L", "doubtful",
       "视为按原条件继续履行，不支持二倍工资。",
       "The contract is taken to run on under its terms; no second wage.",
       "上海部分裁判口径，援引法释〔2020〕26号第三十四条",
       "Some Shanghai courts, resting on SPC Interpretation (I), Art. 34")),
     (("11", "no_grace", "", ""),),
     "北京无宽限期；江苏、山东条例明定一个月宽限；上海多不支持或者给宽限期；深圳说法不一。法释〔2025〕12号第十一条未作规定。",
     "Beijing gives no month of grace; the Jiangsu and Shandong regulations give one; Shanghai mostly refuses or gives "
     "grace; Shenzhen is divided. SPC Interpretation (II), Art. 11 neither grants nor denies."),
    ("D-12", "连续订立的第二次固定期限合同期满，用人单位可否终止",
     "May the employer let the second consecutive fixed term end?",
     ("R-COMP-01", "R-DW-06"),
     (("no", "V", "in_force",
       "不可以：劳动者要求或者同意续订的，应当订立无固定期限合同，单方终止属违法。",
       "No: if the worker asks or agrees to go on, an open-ended contract is owed and ending it is unlawful.",
       "劳动合同法第十四条第二款第三项；京高法发〔2024〕534号第47、81问；江苏省劳动合同条例第十八、十九条",
       "Labor Contract Law, Art. 14(2)(3); Beijing High Court 2024 No. 534, Q. 47 and 81; Jiangsu Regulations, Arts. "
       "18-19"),
      ("yes", "UNVERIFIED-M", "doubtful",
       "可以：须双方均同意续订才产生无固定期限合同，用人单位终止仅付经济补偿。",
       "Yes: only where both agree to renew is an open-ended contract owed; ending costs severance alone.",
       "上海传统裁判观点，受法释〔2025〕12号第十、十一条冲击",
       "Traditional Shanghai view, under pressure of SPC Interpretation (II), Arts. 10-11")),
     (("31", "yes", "", ""),),
     "北京、江苏、浙江（未核实）不得终止；江苏须提前三十日告知，未告知视为同意订立无固定期限合同；上海传统上允许终止；"
     "广东旧口径允许，现不允许。",
     "Beijing, Jiangsu and (unverified) Zhejiang: no; Jiangsu requires 30 days' notice, silence counting as consent "
     "to an "
     "open-ended contract; Shanghai traditionally yes; Guangdong formerly yes, now no."),
    ("D-13", "协议延长合同期限何时算作第二次订立", "When does an agreed extension count as a second contract?",
     ("R-DW-06",), (), (),
     "全国及上海、广东、浙江：累计延长一年以上（法释〔2025〕12号第十条）；北京：终止日每次后延即算（第85问）；"
     "江苏：累计延长超过六个月（条例第十七条）。",
     "Nationally, and in Shanghai, Guangdong and Zhejiang: one year or more in total (SPC Interpretation (II), Art. "
     "10); "
     "Beijing: any later end date (Q. 85); Jiangsu: more than six months in total (Regulations, Art. 17)."),
    ("D-26", "高级管理人员、人事负责人可否主张二倍工资", "May executives and heads of personnel claim the second wage?",
     ("R-DW-01",), (), (),
     "北京：职责包含签订合同的，除非其要求签订而被拒绝，不支持（第44问）；上海看单位是否尽到诚实磋商义务（2009年意见）；"
     "2025年9月1日起全国看劳动者有无故意或者重大过失（法释〔2025〕12号第七条）。其他地区同北京，未核实（中）。",
     "Beijing: no, if signing contracts was part of the job, unless they asked and were refused (Q. 44); Shanghai "
     "asks for "
     "the employer's good faith (2009 opinions); from 2025-09-01 everywhere: the worker's intent or gross negligence "
     "(SPC "
     "Interpretation (II), Art. 7). Other places as Beijing: UNVERIFIED-M."),
    ("D-33", "应订未订无固定期限合同的二倍工资有无上限",
     "Is the second wage for a refused open-ended contract capped in time?",
     ("R-DW-06",),
     (("none", "V", "in_force",
       "无月数上限，自应订立之日起计至补订或者离职。",
       "No ceiling: from the day it was owed until it is signed or the worker leaves.",
       "劳动合同法第八十二条第二款；京高法发〔2024〕534号第41问(4)",
       "Labor Contract Law, Art. 82(2); Beijing High Court 2024 No. 534, Q. 41(4)"),
      ("twelve_months", "DECISION", "decision",
       "以十二个月为限。", "Twelve months at most.", "荆门个别裁判", "A decision from Jingmen")),
     (), "北京明确无上限；其他地区法律未设上限，个别裁判限十二个月。",
     "Beijing says expressly that there is none; elsewhere the statute sets none, one decision stopped at twelve "
     "months."),
    ("D-36", "二倍工资不足一个月的部分如何折算", "How is part of a month of the second wage reckoned?",
     ("R-DW-03",),
     (("workdays_21_75", "DECISION", "in_force",
       "月工资除以21.75，乘以该部分的工作日数（周一至周五，含法定节假日），不超过月工资。",
       "Monthly wage divided by 21.75, times the weekdays of the part (holidays included), capped at the monthly wage.",
       "法释〔2025〕12号第六条（按实际工作日）；分母21.75取自人社部发〔2025〕2号，系本库择定",
       "SPC Interpretation (II), Art. 6 (actual working days); the divisor 21.75 of MOHRSS 2025 No. 2 is this "
       "library's choice"),
      ("workdays_of_month", "DECISION", "in_force",
       "月工资乘以该部分工作日数，除以当月周一至周五的日数。",
       "Monthly wage times the weekdays of the part over all weekdays of that month.",
       "法释〔2025〕12号第六条未定分母，另一种算法",
       "SPC Interpretation (II), Art. 6 gives no divisor; the other way to fill it"),
      ("days_worked", "DECISION", "decision",
       "仅计实际出勤的日数，除以21.75。", "Only the days really worked, divided by 21.75.",
       "个别裁判，对“实际工作日”作字面理解", "Single decisions reading 'actual working days' literally"),
      ("anniversary_months", "DECISION", "doubtful",
       "按入职对应日划分整月，工资不变时为整月数乘以月工资。",
       "Months run from the anniversary day; with a constant wage whole months times the wage.",
       "无明文，实务算法", "No text; a method of practice"),
      ("calendar_days", "DECISION", "doubtful",
       "月工资乘以该部分日历日数，除以当月日历日数。", "Monthly wage times calendar days of the part over those of the month.",
       "无明文，实务算法", "No text; a method of practice"),
      ("thirtieths", "DECISION", "decision",
       "月工资除以30，乘以该部分日历日数。", "Monthly wage divided by 30, times the calendar days of the part.",
       "个别裁判", "Single decisions"),
      ("backward_21_75", "DECISION", "decision",
       "月工资减去不在期间内的工作日数乘以月工资除以21.75所得。",
       "Monthly wage less 1/21.75 of it for each weekday outside the part.", "个别裁判", "Single decisions"),
      ("half_month", "DECISION", "decision",
       "不足一个月的部分按半个月计。", "Any part of a month counts as half a month.", "个别裁判", "Single decisions")),
     (), "法释〔2025〕12号第六条只说按实际工作日计算，未定分母，各地分母不一。",
     "SPC Interpretation (II), Art. 6 says 'by actual working days' without a divisor; courts fill it differently."),
)
# fmt: on
