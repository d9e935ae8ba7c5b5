"""Data of `readings`: papers and bonuses at and after the ending. The layout of a row is that of `ending`."""

from __future__ import annotations

from laborcalc.law.options.ending import Row

# fmt: off
ROWS: tuple[Row, ...] = (
    ("D-64", "未依法出具离职证明的损失按什么计", "No certificate of the ending: how is the loss measured?",
     ("R-EMP-01",),
     (("average_wage", "V", "in_force",
       "按十二个月平均工资乘以受阻月数；能证明录用工资的按录用工资。",
       "The twelve-month average for the months lost; the wage of the lost job where that is proved.",
       "京高法发〔2024〕534号第83问；各地裁判", "Beijing High Court 2024 No. 534, Q. 83; decisions"),
      ("unemployment_benefit", "DECISION", "decision",
       "没有证明因此未能入职的，按失业保险金计。", "The unemployment benefit, where no lost job is proved.",
       "上海裁判", "Shanghai decisions"),
      ("discretionary", "DECISION", "decision",
       "由裁判酌定。", "Settled by the tribunal.",
       "陕西省第二批典型案例（魏某）", "Shaanxi typical cases, second batch (Wei)")),
     (("31", "unemployment_benefit", "", ""),),
     "有的裁判按月全额支持，有的只支持请求的三分之一左右。",
     "Some decisions give every month in full, others about a third of the claim."),
    ("R-EMP-11", "奖金周期内离职的，年终奖如何计", "Left within the cycle of a bonus: what is due of it?",
     ("R-EMP-11",),
     (("pro_rata", "V2", "in_force",
       "按工作时间折算。", "By the time worked.",
       "深圳市员工工资支付条例第十四条（据转载核对）；指导性案例183号", "Shenzhen Wage Regulations, Art. 14 (second-hand); Guiding Case No. 183"),
      ("whole", "DECISION", "decision",
       "全额支付。", "The whole.", "杭州2014年裁判（第十三个月工资）", "A Hangzhou decision of 2014 (thirteenth salary)")),
     (), "用人单位非因劳动者过错解除的，“发放时在职”的约定不排除请求。",
     "Where the employer ends it without the worker's fault, a condition to be employed on the day of payment does not defeat the claim."),
)
