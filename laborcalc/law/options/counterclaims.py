"""Data of `readings`: what the employer asks of the worker. The layout of a row is that of `ending`."""

from __future__ import annotations

from laborcalc.law.options.ending import Row

# fmt: off
ROWS: tuple[Row, ...] = (
    ("D-66", "社保补贴何时返还", "When is an allowance paid in place of insurance returned?",
     ("R-INS-03",),
     (("after_back_payment", "V", "in_force",
       "用人单位补缴社会保险费之后才返还。", "Only after the employer has paid the insurance in arrears.",
       "法释〔2025〕12号第十九条第二款", "SPC Interpretation (II), Art. 19(2)"),
      ("always", "DECISION", "decision",
       "约定无效，补贴返还，不以补缴为条件。",
       "The agreement is void and the allowance goes back, whether or not arrears were paid.",
       "陕西2020年裁判", "A Shaanxi decision of 2020"),
      ("never", "DECISION", "decision",
       "不返还：补贴是工资的一部分。", "Never: it is part of the wage.", "部分裁判", "Some decisions")),
     (), "2025年9月1日前没有全国规定，裁判不一。", "No national text before 2025-09-01; decisions differed."),
    ("D-69", "培训期间的工资是否属于培训费用", "Are wages paid during the training a cost of the training?",
     ("R-EMP-03",),
     (("no", "V", "in_force",
       "不属于：培训费用是有凭证的培训费、差旅费和其他直接费用。", "No: the cost is fees with vouchers, travel and other direct costs.",
       "劳动合同法实施条例第十六条；北京2018年典型案例", "Implementing Regulations, Art. 16; a Beijing typical case of 2018"),
      ("yes", "DECISION", "decision",
       "属于：脱产培训期间的工资也是为培训支付的费用。",
       "Yes: wages for a time away from work are spent on the training.",
       "部分裁判", "Some decisions")),
     (), "脱产培训期间支付的工资，裁判有分歧。", "Contested for training away from work."),
)
