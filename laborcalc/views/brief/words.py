"""The fixed words of the brief 摘要用语, each once, in both languages."""

from __future__ import annotations

from laborcalc.foundation.text import Text

TITLE = Text("劳动争议请求摘要", "Labour-dispute claims in brief")
WHOLE = Text("全部计算、依据、口径与提示", "Everything: steps, articles, readings and hints")
HOW = Text(
    "全文（full=True，命令行 --full）载有每一步计算、依据、口径与全部提示",
    "The full text (full=True, on the command line --full) has every step, article, reading and hint",
)

# --- the sums ---
TOTAL = Text("应付合计", "Due in all")
STAYS = Text("时效抗辩成立的，仍可得", "If limitation is pleaded, what stays of it")
DISPUTED = Text("随争议事实", "Over the facts in dispute")
FROM_TO = Text("{low}至{high}元", "{low} to {high} yuan")
TAKEN = Text("时效抗辩已经提出，已扣除", "Limitation is pleaded and has taken")
FUND = Text("另向工伤保险基金申请（不计入合计）", "Asked of the work-injury insurance fund besides (not in the total)")
HIGHEST = Text("用人单位：单项变动下的最高合计", "The employer: highest total under one change")

# --- the day ---
FILE_BY = Text("最迟{day}申请仲裁（{left}）：{claims}", "File by {day} ({left}): {claims}")
THEN_BY = Text("其后{day}（{left}）：{claims}", "then by {day} ({left}): {claims}")
LEFT = Text("还有{days}天", "{days} days left")
ONE_LEFT = Text("还有1天", "1 day left")
LAST = Text("就是判断日当天", "the day of judgment itself")
FILED = Text("已于{day}申请仲裁", "Filed on {day}")

RELATIONSHIP = Text(
    "劳动关系有争议（证据：{band}），各项请求以其成立为前提",
    "The employment is in dispute (evidence: {band}); every claim presumes it",
)

# --- claims ---
DUE = Text("应付", "Due")
EXPIRED = Text(
    "提出时效抗辩的，其中{expired}元不予支持，留{live}元",
    "if limitation is pleaded, {expired} yuan of it fall and {live} remain",
)
RANGE = Text("{low}至{high}元之间：{why}", "between {low} and {high} yuan: {why}")
BESIDE = Text("合计之外", "Besides")
COUNTER = Text("用人单位的反请求，不自动抵销", "the employer's counterclaim, never netted unasked")
UNASKED = Text("依法应得而未请求", "due but not asked for")
BARRED = Text("已全部超过时效", "time-barred as a whole")
BY_FUND = Text("向工伤保险基金申请", "asked of the work-injury insurance fund")
ELSEWHERE = Text("仲裁不予受理，由{place}处理；{limit}", "not taken by arbitration; {place} decides; {limit}")
NOT_DUE = Text("不应支付", "Not due")
REST = Text("另有{number}项，见全文", "{number} more in the full text")

# --- what is missing ---
MISSING = Text("缺少事实", "Missing")
HANGS = Text("“{what}”：为“{claims}”所需", "“{what}”: needed for {claims}")
STAKE = Text("，涉及最高{amount}元", ", up to {amount} yuan hang on it")

# --- ways, what is open ---
WAYS = Text("其他方案", "Or else")
OPEN = Text("未定之处", "Open")
OF_TOTAL = Text("合计{low}至{high}元", "total {low} to {high} yuan")
OF_REST = Text("提出时效抗辩的，留{low}至{high}元", "if limitation is pleaded, {low} to {high} yuan stay")
IN_FULL = Text("见全文：{points}", "In the full text: {points}")
UNVERIFIED = Text("所用口径的依据未见原文：{readings}", "readings applied whose text was not seen: {readings}")
SMALLER = Text("所涉金额更小的{number}处", "less money hangs on {number} more")
ASSUMED = Text("假设{number}处", "assumptions ({number})")
WARNED = Text("须核对{number}处", "points to check ({number})")
NOT_WORKED_OUT = Text("其他口径下的金额没有计算", "the sums under other readings were not worked out")

# --- what to do ---
NEXT = Text("下一步", "Next")
FILE_AT = Text("向{place}的劳动人事争议仲裁委员会申请", "file with the arbitration commission of {place}")
OR = Text("或", " or ")
PLACED = Text("{place}（{by}）", "{place} ({by})")
STAGE = Text("{name}：最迟{day}（{left}）；{period}", "{name}: by {day} ({left}); {period}")
OVER = Text("{name}：期限{day}已届满（{period}）", "{name}: the time ended on {day} ({period})")
PROVE = Text("举证（{claim}）：{burden}", "to be proved ({claim}): {burden}")
