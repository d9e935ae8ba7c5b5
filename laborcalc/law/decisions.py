"""What this library chose where the law is silent 法律未明文处的选择 (tag DECISION): said with every claim that rests on it."""

from __future__ import annotations

from laborcalc.text import Text

DECISIONS: dict[str, Text] = {
    "R-CONV-06": Text(
        "数额只在各项末尾四舍五入到分一次；法律未规定舍入方法",
        "each item is rounded once, half-up to the fen: no statute prescribes rounding",
    ),
    "R-COMP-11": Text(
        "平均工资取终止前十二个完整自然月，不足整月的首月不计，奖金按其对应月份分摊，平均数先四舍五入到分",
        "the average takes twelve whole calendar months, leaves a broken first month out, spreads a bonus over the months it rewards, and is rounded to the fen",
    ),
    "R-COMP-14": Text(
        "2008年前部分：不足一年按一年（481号第五条，其他事由类推），劳动者因拖欠工资等离职的以十二个月为限，不适用三倍封顶",
        "before 2008 a part of a year counts as a year (Art. 5 of No. 481, by analogy for other grounds), quitting over unpaid wages is limited to twelve months, and the triple cap does not apply",
    ),
    "R-COMP-15": Text("中断不超过三十日的工作视为连续", "a break of up to thirty days does not interrupt service"),
    "R-COMP-17": Text("不足三十日的通知按未通知计", "a notice of less than thirty days counts as none"),
    "R-COMP-23": Text("不足整月的按自然月拆分", "the term is cut at the ends of calendar months"),
    "R-COMP-24": Text(
        "2017-11-24后解除的，参照期满终止以六个月计", "for a dismissal after 2017-11-24, six months by analogy with expiry"
    ),
    "R-WAGE-03": Text("各条欠款之间不相抵", "the lines of arrears are not netted against one another"),
    "R-WAGE-04": Text(
        "不足整月按月工资除以21.75乘以计薪日，不超过一个月；恰为整月的支付周期按整月计",
        "a part of a month is the wage ÷ 21.75 × paid days, at most a month; a pay period of exactly one month is a month",
    ),
}  # fmt: skip
