"""The fixed words of the views 固定用语: every heading, label and note, each once, in both languages."""

from __future__ import annotations

from laborcalc.foundation.text import Text

TITLE = Text("劳动争议请求计算书", "Labour-dispute claims: computation")
CASE = Text("案件", "Case")
PLACE = Text("地区", "Place")
DAY = Text("判断日", "Day of judgment")
VERSIONS = Text("版本", "Versions")
VERSIONS_ARE = Text(
    "laborcalc {library}；法律与数据截至{law}", "laborcalc {library}; law and figures as read up to {law}"
)

SCHEDULE = Text("请求清单", "Schedule of claims")
NUMBER = Text("序号", "No.")
CLAIM = Text("请求", "Claim")
AMOUNT = Text("金额（元）", "Amount (yuan)")
ARITHMETIC = Text("算式", "Arithmetic")
ARTICLES = Text("法律依据", "Articles")
ARITHMETIC_ARTICLES = Text("算式与法律依据", "Arithmetic and articles")
TOTAL = Text("合计", "Total")
AT_LEAST = Text("至少", "at least")
NONE_DUE = Text("依现有事实，没有可以算出的应付请求。", "On the facts stated, no claim can be worked out as due.")
NOT_IN_TOTAL = Text(
    "另有{number}项请求尚缺事实或规则，未计入合计。",
    "{number} more claims wait for facts or rules; they are not in the total.",
)
ONE_NOT_IN_TOTAL = Text(
    "另有1项请求尚缺事实或规则，未计入合计。", "1 more claim waits for a fact or a rule; it is not in the total."
)

DETAILS = Text("各项请求的计算", "How each claim is worked out")
STEPS = Text("计算步骤", "Steps")
STEP = Text("步骤", "Step")
WHAT = Text("名称", "What")
COMPUTATION = Text("数值或算式", "Value or arithmetic")
BASIS = Text("来源与依据", "Source and basis")
LINES = Text("明细", "Lines")
PAYER = Text("支付义务人", "Payer")
ORDER_OF = {
    "first": Text("先行清偿，可追偿", "pays first and recovers"),
    "joint": Text("连带责任", "jointly liable"),
    "advance": Text("在应付款项范围内垫付，可追偿", "advances within what it owes, and recovers"),
}
RANGE = Text("幅度", "Range")
LOW, HIGH = Text("下限", "low"), Text("上限", "high")
BETWEEN = Text("{low}至{high}之间", "between {low} and {high}")
LIMITATION = Text("时效", "Limitation")
EXPIRED = Text(
    "应得{full}元；时效抗辩成立的，其中{expired}元不予支持，支持{live}元",
    "{full} yuan are due; where limitation is pleaded, {expired} of it fall and {live} remain",
)
LAST_DAY = Text("最迟应于{day}前（含当日）申请仲裁", "to be filed by {day} at the latest")
LAST_DAY_OF_REST = Text(
    "其余部分最迟应于{day}前（含当日）申请仲裁", "what remains is to be filed by {day} at the latest"
)
OF_IT_EXPIRED = Text("其中已过时效{expired}", "of it time-barred {expired}")
READING = Text("适用口径", "Reading applied")
DECIDED = Text("法律未明文", "Where the law is silent")
ASSUMPTION = Text("假设", "Assumption")
WARNING = Text("请核对", "To check")
ALTERNATIVES = Text("其他口径或事实下的金额", "What it comes to otherwise")
BY = Text("变动项", "What is varied")
OTHERWISE = Text("改为", "Instead")
AUTHORITY = Text("出处", "Authority")
DIFFERENCE = Text("差额", "Difference")

NOT_DUE = Text("不应支付的请求", "Claims that are not due")
NOT_DUE_SHORT = Text("不应支付", "not due")
NOT_ACCEPTED_SHORT = Text("仲裁不予受理", "not taken by arbitration")
DECIDED_BY = Text("处理机关", "Decided by")
TIME_LIMIT = Text("期限", "Time limit")
REASON = Text("理由", "Reason")
FUND = Text("向工伤保险基金申请的待遇（不计入合计）", "Asked of the work-injury insurance fund (not in the total)")
FUND_SHORT = Text("向基金申请", "asked of the fund")
OF_FUND = Text("其中向工伤保险基金申请", "of it asked of the insurance fund")
CONDITION = Text("前提", "condition")
MONTHLY = Text("按月支付", "by the month")
UNASKED = Text("依法应得而未请求（不计入合计）", "Due but not asked for (not in the total)")
UNASKED_SHORT = Text("未请求", "not asked for")
BARRED = Text("已全部超过时效（不计入合计）", "Time-barred as a whole (not in the total)")
BARRED_SHORT = Text("已过时效", "time-barred")
COUNTER = Text(
    "用人单位的反请求（不计入合计，不自动抵销）", "What the employer asks for (not in the total, never netted unasked)"
)
COUNTER_SHORT = Text("反请求", "counterclaim")
NEEDS = Text("尚待补充的请求", "Claims that wait")
NEEDS_SHORT = Text("待补", "waiting")
STATE = Text("须补充", "Missing")
CANDIDATE = Text("备选数据（须核实）", "Known figure, to be confirmed")

COMBINATIONS = Text("可以合法并列的组合", "Lawful combinations")
COMBINATION = Text("组合", "Combination")
MADE_OF = Text("构成", "Made of")
CHOSEN = Text("采用", "chosen")

MISSING = Text("尚缺的事实（按影响大小）", "Missing facts, most influential first")
WAITING = Text("等待它的请求", "Claims that wait for it")
STAKE = Text("涉及金额最高{amount}元", "up to {amount} yuan hang on it")

INFORMATION = Text("参考信息（不计入合计）", "Information (not part of the total)")
ABOVE = Text("上文已列的步骤不再重复。", "Steps printed above are not repeated.")
GENERAL = Text("总的提示", "General notes")
HOW_TO_READ = Text("说明", "How to read this")

FACT = Text("案情", "fact")
GIVEN = Text("使用者提供", "given by the user")
SOURCE = Text("来源", "source")
COUNTED = Text("计数", "counted")
ARTICLE = Text("依据", "article")
RULE = Text("规则", "rule")
MADE_FROM = Text("取自步骤", "from")
STATED = Text("规则所定数值", "number stated by the rule")

CHOSEN_BY = {
    "case": Text("案情指定", "named in the case"),
    "region": Text("当地口径", "practice of the place"),
    "national": Text("全国默认口径", "national default"),
    "presumed": Text("暂定", "presumed"),
}
IN_DISPUTE = {
    "termination.lawful": Text("该事由的法定条件是否具备", "whether the legal conditions of the ground were met"),
    "employment.hours_system_approved": Text(
        "特殊工时制是否经过审批", "whether the special system of hours was approved"
    ),
    "injury.medical.in_catalogue": Text(
        "医疗费是否在工伤保险目录之内", "whether the bills are within the catalogue of injury insurance"
    ),
}
COLON = Text("：", ": ")
COMMA = Text("、", ", ")
SEMICOLON = Text("；", "; ")

# What the signs of the trace are called in print.
PICKS = {
    "min(": Text("取较低者（", "the lower of ("),
    "max(": Text("取较高者（", "the higher of ("),
}
# Explained at the foot when they occur.
SYMBOLS = {
    "≈": Text("≈：四舍五入到两位小数", "≈: rounded half-up to two decimals"),
    "…": Text("…：小数未尽，计算时未舍入", "…: the decimals go on; not rounded in the computation"),
}
TAGS = {
    "V2": Text("V2：据转载或摘录核对，未见原文", "V2: read in a secondary copy only"),
    "UNVERIFIED-H": Text(
        "UNVERIFIED-H：未见原文，把握约九成，引用前须核实",
        "UNVERIFIED-H: text not seen, about 90 % sure; verify before citing",
    ),
    "UNVERIFIED-M": Text(
        "UNVERIFIED-M：未见原文，把握约七成，引用前须核实",
        "UNVERIFIED-M: text not seen, about 70 % sure; verify before citing",
    ),
    "UNVERIFIED-L": Text(
        "UNVERIFIED-L：未见原文，把握约五成，引用前须核实",
        "UNVERIFIED-L: text not seen, about 50 % sure; verify before citing",
    ),
    "DECISION": Text(
        "DECISION：法律未明文，出自裁判、争议事实或本程序的选择",
        "DECISION: no statute says so: decisions, facts in dispute, or this library's choice",
    ),
}
PATHS = Text(
    "“案情”后为所填事实的栏目；步骤编号为“请求.步骤”，如 2.9。",
    "What follows “fact” is the field that was filled in; steps are numbered claim.step, such as 2.9.",
)


def explained(everything: str) -> list[Text]:
    """What the symbols and tags that occur in `everything` mean."""
    found = [text for symbol, text in SYMBOLS.items() if symbol in everything]
    return found + [text for tag, text in TAGS.items() if f"[{tag}]" in everything or f"tag='{tag}'" in everything]
