"""Data of `readings`: hours, probation and the minimum-wage test, beyond the national list of divergences.

The layout of a row is that of `ending`.
"""

from __future__ import annotations

from laborcalc.law.options.ending import Row

# fmt: off
ROWS: tuple[Row, ...] = (
    ("R-LEAVE-01", "非全日制劳动者、2026年7月1日起的超龄劳动者，是否享受法定年休假",
     "Do part-time workers, and over-age workers from 2026-07-01, have statutory annual leave?",
     ("R-LEAVE-01",),
     (("none", "DECISION", "in_force",
       "不享受；约定了天数的从其约定。", "No; days that were agreed are owed.",
       "超龄劳动者基本权益保障暂行规定第五条、第九条未列；非全日制为通行见解，江苏、浙江有明文（未见原文）",
       "The provisional rules on over-age workers, Arts. 5 and 9, do not list it; for part-time work the prevailing view, "
       "said expressly in Jiangsu and Zhejiang (text not seen)"),
      ("as_employee", "DECISION", "doubtful",
       "与其他劳动者相同。", "As other workers.",
       "职工带薪年休假条例第二条未区分用工形式", "Annual Leave Regulations, Art. 2 makes no difference")),
     (), "两类劳动者的年休假均无全国性明文。", "No national text says it of either kind of worker."),
    ("R-OT-01", "法定节假日加班的300%是否另行计算", "Statutory holiday: does the 300 % come on top of the monthly wage?",
     ("R-OT-01",),
     (("on_top", "V2", "in_force",
       "另行支付300%：法定节假日本身是带薪日。", "On top: the holiday itself is a paid day.",
       "劳动法第四十四条、第五十一条；劳部发〔1995〕226号第二项（摘录：“另外支付”）",
       "Labor Law, Arts. 44 and 51; Lao Bu Fa [1995] No. 226, item 2 (excerpt: paid in addition)"),
      ("includes_normal_pay", "UNVERIFIED-L", "doubtful",
       "300%已含当日正常工资，另付200%。", "The 300 % includes the day's normal pay: 200 % is still owed.",
       "与条文不合的个别做法", "A practice against the wording")),
     (), "条文写明支付不低于工资的300%，补充规定写明另外支付。",
     "The Law says at least 300 % of the wage; the supplementary provisions say in addition."),
    ("R-OT-02", "综合计算工时：周期内的法定工时按平均数还是按当期实际工作日",
     "Comprehensive hours: are the cycle's statutory hours the average or those of its own workdays?",
     ("R-OT-02",),
     (("average_hours", "DECISION", "in_force",
       "按平均数：2025年起月165.36、季496、年1984小时，此前166.64、500、2000小时。",
       "The average: 165.36 a month, 496 a quarter, 1,984 a year since 2025; 166.64, 500, 2,000 before.",
       "人社部发〔2025〕2号、劳社部发〔2008〕3号，本程序采用",
       "MOHRSS 2025 No. 2 and its predecessor of 2008; this library's choice"),
      ("actual_workdays", "DECISION", "doubtful",
       "按周期内实际工作日数乘以八小时。", "The workdays of the cycle itself times eight hours.",
       "无明文，实务算法", "No text; a method of practice")),
     (), "通知只规定平均数，未规定各周期如何取数。", "The notices fix averages and do not say what a single cycle holds."),
    ("R-TIME-03", "一次性放假日（2015年9月3日、2020年延长的春节假期）上班的加班费",
     "Work on a one-off day off (2015-09-03; the extended Spring Festival of 2020)",
     ("R-TIME-03", "R-OT-01"),
     (("rest_day", "DECISION", "in_force",
       "按休息日：可以补休，未补休的支付200%。", "As a rest day: time off or 200 %.",
       "《全国年节及纪念日放假办法》未将其列为法定节假日，本程序采用",
       "The holiday decree does not list these days; this library's choice"),
      ("holiday", "DECISION", "doubtful",
       "按法定节假日支付300%。", "As a statutory holiday: 300 %.", "无明文，实务主张", "No text; argued in practice")),
     (), "国务院通知只说放假，未说按何种标准支付。", "The notices give the day off and say nothing of the rate."),
    ("R-WAGE-06", "违法约定试用期：赔偿金之外是否补足同期工资差额",
     "Unlawful probation: is the wage difference of the same time owed beside the damages?",
     ("R-WAGE-06",),
     (("both", "DECISION", "in_force",
       "两者都支付：超出部分的试用期条款无效，同期应按转正工资。",
       "Both: the clause is void for the excess, so the full wage is due for that time.",
       "劳动合同法第二十六条至第二十八条、第八十三条，本程序采用",
       "Labor Contract Law, Arts. 26-28 and 83; this library's choice"),
      ("damages_only", "DECISION", "doubtful",
       "只支付第八十三条的赔偿金。", "Only the damages of Art. 83.", "无明文，实务主张", "No text; argued in practice")),
     (), "第八十三条未说明是否另补工资差额。", "Art. 83 does not say whether the difference is owed as well."),
)
# fmt: on
