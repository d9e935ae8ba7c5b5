"""The fixed words of a finding on the relationship 劳动关系评估的用语: bands, routes, headings, each once, in both languages."""

from __future__ import annotations

from laborcalc.foundation.text import Text
from laborcalc.results.finding import Band, Route

TITLE = Text("劳动关系的证据评估", "Evidence on the employment relationship")
RESULT = Text("结论", "Finding")
BANDS = {
    Band.STRONG: Text("证据充分，劳动关系较可能被确认", "strong evidence: the relationship is likely to be confirmed"),
    Band.PROBABLE: Text("可能性较大，宜补强", "probable; gather more"),
    Band.CONTESTED: Text("争议较大", "seriously contested"),
    Band.WEAK: Text("现有证据不足", "the evidence so far is not enough"),
    Band.EXCLUDED: Text("不属劳动关系", "not an employment relationship"),
}
SHORT = {
    Band.WEAK: Text("证据不足", "not enough"),
    Band.CONTESTED: Text("争议较大", "contested"),
    Band.PROBABLE: Text("可能性较大", "probable"),
    Band.STRONG: Text("证据充分", "strong"),
    Band.EXCLUDED: Text("不属劳动关系", "not employment"),
}
CAVEAT = Text(
    "仲裁庭、法院综合审查全部证据，可能作出不同认定；没有法院以分数断案，评分与分档是本程序的选择，不是胜诉率 [DECISION]",
    "a tribunal weighs all the evidence freely and may see it otherwise; no court uses numbers: score and bands are this "
    "library's choice, not the odds of winning [DECISION]",
)

ROUTE = Text("适用的法律", "Law that applies")
ROUTES = {
    Route.EMPLOYMENT: Text(
        "劳动关系：适用劳动法、劳动合同法，走劳动仲裁",
        "employment: the Labor Law and the Labor Contract Law apply; labour arbitration",
    ),
    Route.THIRD_CATEGORY: Text(
        "不完全符合确立劳动关系情形的新就业形态：可主张最低报酬、休息、劳动安全与职业伤害保障，不适用经济补偿和二倍工资",
        "managed platform work short of employment: minimum pay, rest, safety and the injury scheme; no severance, no double wages",
    ),
    Route.CIVIL: Text(
        "民事关系（承揽、合作、劳务等）：适用民法典，依合同约定向法院主张",
        "a civil contract (work, cooperation, services): the Civil Code applies; claims under the contract go to court",
    ),
    Route.CONTRACTING_CHAIN: Text(
        "转包、分包、挂靠：不是劳动关系，由承担用工主体责任的单位支付劳动报酬和认定工伤后的工伤保险待遇",
        "a chain of contracting: no employment; the unit bearing employing-entity liability owes pay and, after recognition, "
        "work-injury benefits",
    ),
    Route.OVER_AGE: Text(
        "超龄用工：不适用经济补偿、二倍工资；报酬、工时、工伤等按用工当时的超龄劳动者规定或者劳务关系处理",
        "work past retirement age: no severance, no double wages; pay, hours and injury follow the rules on over-age workers of "
        "that time, or the law of services",
    ),
    Route.STUDENT: Text(
        "在校学生实习、勤工助学：一般不成立劳动关系，按实习协议和民事法律处理",
        "an enrolled student: as a rule no employment; the internship agreement and civil law apply",
    ),
    Route.NO_PERMIT: Text(
        "未依法取得就业许可：不成立劳动关系，已付出劳动的可参照约定主张报酬",
        "no permit to work: no employment; pay for the work done, by analogy with what was agreed",
    ),
    Route.NO_EMPLOYER: Text(
        "对方不具备用工主体资格：不与其成立劳动关系；单位未登记或被吊销的，可以向单位或者其出资人主张",
        "the other side is no qualified employer: no employment with it; where a unit is unregistered or struck off, it or its "
        "investor is liable",
    ),
    Route.COMMITTEE: Text(
        "村民委员会、居民委员会成员：不是劳动关系，补贴按其规定办理",
        "a member of a village or residents' committee: no employment; allowances follow their own rules",
    ),
    Route.OTHER_EMPLOYER: Text(
        "劳动关系在另一单位：请改列该单位或者同列为被申请人；对本单位的各项请求不成立，依法共同或者连带的除外",
        "an employment with another unit: claim against it, or name both; against this one the claims fail, unless it answers "
        "jointly by law",
    ),
    Route.HOUSEHOLD: Text(
        "家庭或者个人雇用：不属劳动争议，按劳务关系处理",
        "work for a household or a private person: no labour dispute; the law of services applies",
    ),
}

NOT_SHOWN = Text("（尚未得到证明）{law}", "(not shown so far) {law}")
SCORE = Text("评分", "Score")
OF_100 = Text("{score}分（满分100分）", "{score} of 100")
FACTORS = Text("四项因素", "The four factors")
FACTOR = Text("因素", "Factor")
VALUE = Text("得分（满分100分）", "Value (of 100)")
FLOOR = Text("下限", "Floor")
GAP = Text("距下限", "To the floor")
NO_FLOOR = Text("无下限", "no floor")
REACHED = Text("已达到", "reached")
SHORT_BY = Text("差{gap}分", "{gap} points short")
ABOVE_FLOOR = Text("{value}，下限{floor}", "{value}, floor {floor}")
BELOW_FLOOR = Text("{value}，距下限{floor}差{gap}", "{value}, {gap} short of floor {floor}")
WITHOUT_FLOOR = Text("{value}，无下限", "{value}, no floor")
UNDER = Text("未达下限", "Below the floor")
FACTOR_BARS = Text(
    "各因素得分，竖线为下限，虚线框为差距", "The factors; the line is the floor, the dashed box what is missing"
)

REASONS = Text("理由", "Reasons")
SIDES = {
    "for": Text("支持劳动关系的证据", "Evidence for the relationship"),
    "against": Text("不利的情形", "What speaks against it"),
    "neutral": Text("不偏向任何一方的材料", "What speaks for neither side"),
}
PIECE = Text("证据", "Evidence")
SHARES = Text("对各因素的作用", "What it moves")
NOT_COUNTED = Text("未计入", "not counted")
WHY = Text("为何计入或不计入", "Why it was counted or not")
PATH = Text("字段", "Field")
SHARE = Text(
    "数字为该件证据在一项因素中的份额（最大为1）：支持的补足尚缺的部分，不利的按份额扣减；同一类证据只取最强的一件",
    "a number is the share of a factor (1 at most): evidence for it fills what is still missing, evidence against takes its "
    "share away; of one family only the strongest counts",
)

NEXT = Text("下一步补强什么", "What to gather next")
GAIN = Text("可增加", "Gain")
POINTS = Text("分，", " points, ")
THEN = Text("届时{band}", "then {band}")
STAYS = Text("仍为{band}", "stays {band}")
STRENGTHEN = Text("补强{path}", "strengthens {path}")
HOLDER = Text("由谁掌握", "Who holds it")
HOW = Text("如何取得", "How to obtain it")
ALSO = Text("同时支持", "Also serves")
ON_IT = Text("涉及{amount}元", "{amount} yuan hang on it")

ARGUMENTS = Text("对方可能的主张与回应", "What the other side will argue")
SAYS = Text("对方可能主张", "They may say")
ANSWER = Text("回应", "What answers it")

SPAN = Text("期间", "Time span")
CLAIMED = Text("主张的期间", "claimed")
SUPPORTED = Text("证据支持的期间", "supported")
UNSUPPORTED = Text("主张而无证据支持", "claimed without evidence")
FROM_TO = Text("{first}至{last}", "{first} to {last}")
FROM = Text("自{first}起", "from {first}")
UNTIL = Text("至{last}止", "until {last}")
UNKNOWN = Text("不清楚", "not known")
RESTS_ON = Text("依据", "Rests on")
DAYS = Text("起止", "From and to")
EFFECT = Text("期间不同，各项请求是多少", "What it does to each claim")
IF_CLAIMED = Text("按主张的期间（元）", "For the time claimed (yuan)")
IF_SUPPORTED = Text("按证据支持的期间（元）", "For the time supported (yuan)")
SPAN_BARS = Text("主张的期间与证据支持的期间", "Time claimed and time supported by evidence")

CONDITIONAL = Text("以劳动关系为前提的请求", "Claims that presuppose the relationship")
PRESUPPOSE = Text(
    "{claims}以劳动关系成立为前提，劳动关系不被确认即不能成立",
    "{claims}: only if the relationship is confirmed, without it they fall",
)
AT_STAKE = Text("所系金额", "At stake")
SUM = Text("{amount}元", "{amount} yuan")
STEPS = Text("评分的计算步骤", "How the score is worked out")
