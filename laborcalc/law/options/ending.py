"""Data of `readings`: severance, damages, notice, non-compete pay and injury at the end of an employment."""

from __future__ import annotations

from typing import Literal

# key, tag, status, meaning zh, meaning en, authority zh, authority en
OptionRow = tuple[str, str, str, str, str, str, str]
# region prefix, option, first day or "", last day or "": days of judgment unless the row says otherwise
LocalRow = tuple[str, str, str, str]
# The day that places its local defaults in time: of the ending, of the filing; where the row names none, of judgment
DatedBy = Literal["judgment", "ending", "filing"]
# id, question zh, question en, rules, options (national default first), places with another default, note zh, note en;
# last, where it is not that of judgment, the day that dates it
Row = tuple[str, str, str, tuple[str, ...], tuple[OptionRow, ...], tuple[LocalRow, ...], str, str, *tuple[DatedBy, ...]]

# fmt: off
ROWS: tuple[Row, ...] = (
    ("D-04", "解除前十二个月平均工资是否包含加班工资", "Is overtime part of the twelve-month average?",
     ("R-COMP-11",),
     (("included", "V", "in_force",
       "包含：加班工资是劳动者的应得货币性收入。", "Included: overtime is money income due to the worker.",
       "京高法发〔2024〕534号第55问(4)；实施条例第二十七条文字未排除，全国适用系本程序采用",
       "Beijing High Court 2024 No. 534, Q. 55(4); Art. 27 of the Implementation Regulations does not exclude it, "
       "nationally this library's choice"),
      ("excluded", "V2", "in_force",
       "不包含：以正常工作时间工资为准，约定基数明显过低的除外。",
       "Excluded: the wage for normal hours counts, unless the agreed base is artificially low.",
       "上海市高级人民法院民一庭2013年解答；四川省高级人民法院民一庭2016年1月解答（均据转载核对，原文未见）",
       "Shanghai High Court, First Civil Division, 2013 answers; Sichuan High Court, First Civil Division, answers of "
       "January 2016 (both second-hand, originals not seen)")),
     (("31", "excluded", "", ""), ("51", "excluded", "", "")),
     "北京计入；上海、四川一般不计入；广东、深圳计入（均据转载核对）；江苏按十二个月平均工资计入，未核实（中）。",
     "Beijing counts it; Shanghai and Sichuan as a rule do not; Guangdong with Shenzhen count it (all second-hand); "
     "Jiangsu counts it (UNVERIFIED-M)."),
    ("D-05", "违法解除赔偿金：2008年以前的年限是否分段",
     "Unlawful-termination damages: is service before 2008 reckoned apart?",
     ("R-COMP-16",),
     (("one_span", "V", "in_force",
       "不分段：自用工之日起连续计算，一个基数，只取整一次。",
       "One span from the first day of work, one base, rounded once.",
       "劳动合同法实施条例第二十五条；京高法发〔2024〕534号第66问",
       "Implementation Regulations, Art. 25; Beijing High Court 2024 No. 534, Q. 66"),
      ("segmented", "DECISION", "decision",
       "分段：2008年以前的年限单独取整，再与其后年限相加。",
       "Segmented: the years before 2008 are rounded up on their own and added to the later ones.",
       "个别裁判", "Single decisions")),
     (),
     "北京不分段；上海、广东、江苏、浙江不分段（未核实，中），上海部分裁判为适用三倍封顶和十二年上限而分段。",
     "Beijing: one span; Shanghai, Guangdong, Jiangsu and Zhejiang the same (UNVERIFIED-M), though some Shanghai "
     "judgments "
     "segment for the triple cap and the twelve years."),
    ("D-06", "经济补偿：2008年以前的年限如何计算", "Severance: how is service before 2008 reckoned?",
     ("R-COMP-14",),
     (("segmented", "V", "in_force",
       "年限分段：2008年以前依当时规定计算，不足一年按一年，基数统一为解除前十二个月平均工资。",
       "Years in segments: those before 2008 under the rules of the time, a part-year counting as one; one base for "
       "both.",
       "劳动合同法第九十七条第三款；京高法发〔2024〕534号第66问；江苏省劳动合同条例第三十三条",
       "Labor Contract Law, Art. 97(3); Beijing High Court 2024 No. 534, Q. 66; Jiangsu Regulations, Art. 33"),
      ("one_span", "DECISION", "decision",
       "不分段：全部计入的年限连续计算，只取整一次；当时法律未规定补偿的年限不计。",
       "One span: all years that count together, rounded once; years for which the law of the time gave nothing do not count.",
       "广东、上海、福建、黑龙江、无锡个别裁判", "Decisions from Guangdong, Shanghai, Fujian, Heilongjiang and Wuxi"),
      ("one_span_if_entitled", "V2", "in_force",
       "应否支付2008年以前的年限依当时规定，数额一律依劳动合同法第四十七条：计入的年限连续计算，只取整一次，"
       "一并适用三倍封顶和十二年上限。",
       "Whether the years before 2008 count follows the rules of the time; the amount is that of Labor Contract Law, Art. "
       "47 for all years that count: rounded once, one triple cap, one limit of twelve years.",
       "粤高法发〔2018〕2号（2018年7月18日起，据转载核对）",
       "Guangdong High Court 2018 No. 2 (from 2018-07-18; read second-hand)"),
      ("shanghai", "V", "in_force",
       "2008年以前依上海市条例：满六个月计一年，不足六个月不计，三类情形以十二个月为限。",
       "The years before 2008 under the Shanghai Regulations: six months make a year, less counts nothing; "
       "twelve months at most on three grounds.",
       "上海市劳动合同条例第四十二条至第四十五条", "Shanghai Regulations on Labor Contracts, Arts. 42-45"),
      ("from_2008_only", "DECISION", "decision",
       "只计2008年1月1日以后的年限。", "Only service from 2008-01-01 counts.", "个别裁判", "Single decisions")),
     (("31", "shanghai", "", ""), ("44", "one_span_if_entitled", "2018-07-18", "")),
     "北京、江苏年限分段而基数不分段；浙江分段（未核实，中）；广东2018年7月18日以后解除或终止的不分段，一并封顶"
     "（据转载核对），此前分段；上海旧年限依本市条例。分段的，旧年限部分不受三倍封顶。",
     "Beijing and Jiangsu segment the years, not the base; Zhejiang too (UNVERIFIED-M); Guangdong takes one span under one "
     "cap for endings from 2018-07-18 (second-hand) and segmented before; Shanghai has its own rule for the old years. "
     "Where the years are segmented there is no triple cap on the old part.",
     "ending"),
    ("D-07", "三倍封顶采用哪一统计口径", "Triple cap: which statistical series?",
     ("R-COMP-13",), (), (),
     "北京用法人单位从业人员平均工资，上海用人社或统计部门公布的全市数，广东用地级市城镇非私营单位在岗职工平均工资，"
     "江苏用设区市数，浙江用市或省数（均未核实，中）。口径是数据键的一部分，社保缴费基数不能代用。",
     "Beijing: average of persons employed in legal-person units; Shanghai: the published city figure; Guangdong: "
     "on-post "
     "staff of the prefecture-level city (non-private); Jiangsu: the districted city; Zhejiang: city or province (all "
     "UNVERIFIED-M). The series is part of the key; social-insurance bases are no substitute."),
    ("D-14", "以未依法缴纳社会保险为由解除，哪些情形可得经济补偿",
     "Leaving over social insurance: which defects carry severance?",
     ("R-COMP-02",), (), (),
     "北京：离职前一年内未开户或者缺险种支持，基数低、年限短不支持，年限自2008年起算（第71问）；广东：未开户支持，"
     "基数低或缺险种一般不支持；深圳须先催告并等待一个月；上海、江苏基数低一般不支持（未核实，中）。"
     "全国：未缴支持，基数低有争议。",
     "Beijing: no account or a missing type within the last year, yes; low base or short years, no; years from 2008 "
     "(Q. 71). "
     "Guangdong: no account yes, low base or missing type usually no; Shenzhen: prior demand and one month. Shanghai "
     "and "
     "Jiangsu: low base usually no (UNVERIFIED-M). Nationally: non-payment yes, low base contested."),
    ("D-15", "违法解除被撤销后，期间工资以何为基数",
     "Dismissal undone: what is the base of the wages for the gap?",
     ("R-COMP-16",),
     (("normal_wage", "V", "in_force",
       "按劳动者正常提供劳动时的工资标准，双方均有过错的分担。",
       "The wage the worker would earn by normal labour; shared where both are at fault.",
       "法释〔2025〕12号第十八条", "SPC Interpretation (II), Art. 18"),
      ("average_12_months", "V", "in_force",
       "按解除前十二个月平均正常工作时间工资。", "The average normal-hours wage of the twelve months before the dismissal.",
       "广东省工资支付条例第二十九条", "Guangdong Regulations on the Payment of Wages, Art. 29"),
      ("basic_wage", "DECISION", "decision",
       "仅按基本工资。", "The basic wage alone.", "个别裁判", "Single decisions"),
      ("local_average_if_higher", "UNVERIFIED-M", "in_force",
       "按本人前十二个月平均工资，低于当地平均工资的按当地平均工资。",
       "The worker's own twelve-month average, but at least the average wage of the city.",
       "辽宁省工资支付规定第三十六条", "Liaoning Provisions on the Payment of Wages, Art. 36"),
      ("minimum_wage", "DECISION", "decision",
       "按当地最低工资。", "The local minimum wage.", "个别裁判", "Single decisions")),
     (("44", "average_12_months", "", "2025-08-31"), ("21", "local_average_if_higher", "", "2025-08-31")),
     "2025年9月1日起各地统一适用司法解释（二）第十八条；此前广东按平均正常工时工资，辽宁取本人平均与当地平均之高者。",
     "From 2025-09-01 SPC Interpretation (II), Art. 18 governs everywhere; before, Guangdong took the average "
     "normal-hours "
     "wage and Liaoning the higher of own and city average."),
    ("D-16", "何种情形下认定劳动合同不能继续履行", "When is reinstatement impossible?",
     ("R-COMP-16",), (), (),
     "全国：法释〔2025〕12号第十六条所列情形。北京另列七种（第76问），含岗位不可替代且已补缺、拒绝返岗通知；"
     "北京以达到退休年龄为一项，司法解释须已享受养老待遇。",
     "Nationally the list of SPC Interpretation (II), Art. 16. Beijing has seven heads (Q. 76), among them an "
     "irreplaceable "
     "post already filled and refusal of a return notice; there retirement age alone suffices, while the "
     "Interpretation "
     "asks for a pension being drawn."),
    ("D-17", "代通知金的数额", "How much is pay in lieu of notice?",
     ("R-COMP-17",),
     (("standard_if_abnormal", "V2", "in_force",
       "上月不完整或者有病假、停工、事假等不正常情形的，按约定的工资标准，没有约定的按前十二个月平均工资；不低于最低工资。",
       "Where last month was broken or abnormal (sick leave, stoppage, personal leave), the wage standard as agreed, without "
       "one the average of twelve months; never below the minimum wage.",
       "劳动合同法实施条例第二十条“工资标准”；劳部发〔1995〕226号第一项：工资标准为与岗位相对应的标准（摘录）",
       "Implementation Regulations, Art. 20 ('wage standard'); Lao Bu Fa [1995] No. 226, item 1: the standard that belongs "
       "to the post (excerpt)"),
      ("last_month", "V", "in_force",
       "按劳动者上一个月的工资。", "The wage of the preceding month.",
       "劳动合同法实施条例第二十条", "Implementation Regulations, Art. 20"),
      ("average_if_abnormal", "V", "in_force",
       "上月工资不能反映正常水平的，按前十二个月平均工资，且不低于最低工资。",
       "If last month was abnormal, the average of twelve months, never below the minimum wage.",
       "江苏省劳动合同条例第三十二条", "Jiangsu Regulations on Labor Contracts, Art. 32")),
     (("32", "average_if_abnormal", "2013-05-01", ""),),
     "上月正常的，按上月工资；上月不完整或不正常的，江苏取十二个月平均工资，其他地区取约定的工资标准。",
     "A normal month counts as it is; a broken or abnormal one gives way to the average of twelve months in Jiangsu, to "
     "the wage standard as agreed elsewhere."),
    ("D-18", "合同期满未提前通知不续订，是否须付工资", "Late notice of non-renewal: is anything owed?",
     ("R-COMP-17",),
     (("none", "V", "in_force",
       "法律未设提前通知义务，除非约定，不付。", "The statute sets no such duty; nothing unless agreed.",
       "京高法发〔2024〕534号第67问", "Beijing High Court 2024 No. 534, Q. 67"),
      ("day_wage_per_day_late", "V2", "repealed",
       "每迟延一日支付一日工资的赔偿金，以上月日平均工资为准。",
       "One day's wage, at the daily average of the preceding month, for each day the notice is late.",
       "北京市劳动合同规定第四十、四十七条，(2023)京02民终7836号（2024年4月30日起不再适用于此）",
       "Beijing Provisions on Labor Contracts, Arts. 40 and 47; Beijing Second Intermediate Court, (2023) 7836 (no longer "
       "applied to this from 2024-04-30)")),
     (("11", "day_wage_per_day_late", "", "2024-04-29"),),
     "北京2024年4月29日以前按迟延日数付日工资，此后仅在有约定时支付；其他地区不付，上海未核实（中）。",
     "Beijing until 2024-04-29 a day's wage per day late, afterwards only if agreed; elsewhere nothing (Shanghai "
     "UNVERIFIED-M)."),
    ("D-19", "医疗补助费的条件和数额", "Medical subsidy: when is it due and how much?",
     ("R-COMP-24",),
     (("grade_5_to_10", "DECISION", "in_force",
       "经鉴定为五至十级的支付六个月工资，解除与期满相同；2017年11月24日以后解除的不再加付百分比。",
       "Six months' wage once grade 5-10 is confirmed, for dismissal as for expiry; no percentage on a dismissal after "
       "2017-11-23.",
       "劳部发〔1996〕354号第22条、劳办发〔1997〕18号第二条（期满）；劳部发〔1995〕309号第35条（解除）；"
       "解除类推六个月系本程序采用",
       "Lao Bu Fa [1996] No. 354, item 22 and Lao Ban Fa [1997] No. 18, item 2 (expiry); Lao Bu Fa [1995] No. 309, "
       "item 35 "
       "(dismissal); six months on dismissal by analogy, this library's choice"),
      ("always", "V", "in_force",
       "医疗期满解除即付不少于六个月工资，不以鉴定等级为条件。",
       "At least six months' wage on dismissal after the medical period, without grading.",
       "上海市劳动合同条例第四十四条", "Shanghai Regulations on Labor Contracts, Art. 44"),
      ("with_increase", "V", "in_force",
       "五至十级支付六个月工资，重病加50%，绝症加100%，2017年11月24日以后亦同。",
       "Six months' wage at grade 5-10, plus 50 % if serious and 100 % if terminal, also after 2017-11-23.",
       "江苏省劳动合同条例第三十四条", "Jiangsu Regulations on Labor Contracts, Art. 34"),
      ("expiry_only", "DECISION", "decision",
       "2017年11月24日以后解除的不付，仅期满终止支付。",
       "Nothing on a dismissal after 2017-11-23; only expiry carries the subsidy.",
       "对2018年解除的一份裁决，以劳部发〔1994〕481号已废止为由", "An award on a dismissal of 2018, because Lao Bu Fa [1994] "
       "No. 481 was repealed")),
     (("32", "with_increase", "2013-05-01", ""), ("31", "always", "", "")),
     "上海不少于六个月；江苏确认丧失劳动能力的六个月并加付；山东有条例第二十九条；北京、广东、浙江依国家规定，北京须鉴定。",
     "Shanghai at least six months; Jiangsu six months with additions once loss of capacity is confirmed; Shandong "
     "has Art. "
     "29 of its Regulations; Beijing, Guangdong and Zhejiang follow the national rules, Beijing with grading."),
    ("D-20", "竞业限制补偿未约定时的标准", "Non-compete pay when nothing is agreed",
     ("R-COMP-23",),
     (("thirty_percent", "V", "in_force",
       "按解除前十二个月平均工资的30%，不低于履行地最低工资。",
       "30 % of the twelve-month average, at least the minimum wage of the place of performance.",
       "法释〔2020〕26号第三十六条", "SPC Interpretation (I), Art. 36"),
      ("one_third", "V", "in_force",
       "不低于前十二个月平均工资的三分之一，约定低于此数的亦同。",
       "At least one third of the twelve-month average, also where less was agreed.",
       "江苏省劳动合同条例第二十八条", "Jiangsu Regulations on Labor Contracts, Art. 28"),
      ("one_half", "V2", "in_force",
       "不低于前十二个月平均工资的二分之一，约定低于此数的亦同。",
       "At least one half of the twelve-month average, also where less was agreed.",
       "深圳经济特区企业技术秘密保护条例第二十四条", "Shenzhen Regulations on Protecting Technical Secrets of Enterprises, Art. 24")),
     (("32", "one_third", "2013-05-01", ""), ("4403", "one_half", "", "")),
     "江苏三分之一，深圳二分之一（针对技术秘密，深圳亦有裁判按30%及最低工资），上海旧文件20%至50%（未核实，中），其他按30%。",
     "Jiangsu one third, Shenzhen one half (written for technical secrets; one Shenzhen decision used 30 % and the "
     "minimum "
     "wage), Shanghai 20-50 % by an older paper (UNVERIFIED-M), elsewhere 30 %."),
    ("D-22", "工伤一次性医疗补助金和就业补助金的标准", "Work injury: the two lump sums at the end",
     ("R-INJ-08",), (), (),
     "由省级规定：广东以本人工资为基数，浙江以全省平均工资为基数（均已核实）；江苏为固定基数，各市可浮动20%；"
     "北京、上海以全市平均工资为基数，北京五至八级未核实（中）。",
     "Set by each province: Guangdong on the own wage, Zhejiang on the provincial average (both read); Jiangsu fixed "
     "sums "
     "which each city may vary by 20 %; Beijing and Shanghai on the city average, Beijing grades 5-8 UNVERIFIED-M."),
    ("D-25", "工作年限不足整年、整月如何取整", "Rounding of part-years and part-months of service",
     ("R-COMP-10", "R-COMP-14"), (), (),
     "2008年以后各地均依劳动合同法第四十七条；2008年以前不足一年按一年，上海满六个月计一年、不足不计（条例第四十五条）。",
     "From 2008 Art. 47 of the Labor Contract Law everywhere; before 2008 a part-year counts as one, in Shanghai six "
     "months "
     "make a year and less counts nothing (Regulations, Art. 45)."),
    ("D-32", "三倍封顶用哪一年度的平均工资", "Triple cap: the average of which year?",
     ("R-COMP-13",),
     (("prior_year", "DECISION", "in_force",
       "解除或终止之日的上一年度数，裁判时已公布即可。",
       "The calendar year before the ending, if published by the day of judgment.",
       "劳动合同法第四十七条第二款“上年度”；以裁判时已公布为准系本程序采用",
       "Labor Contract Law, Art. 47(2) 'preceding year'; publication by the day of judgment is this library's choice"),
      ("in_force_on_last_day", "DECISION", "decision",
       "离职当日已公布的最近一个年度数（上年度数当日尚未公布的，用前一年度数）。",
       "The latest figure published by the last day of service (where that of the preceding year was not out, the one before).",
       "惠州(2017)粤13民终2182号、宁波(2023)浙02民终5530号、苏州(2016)苏05民终1743号",
       "Decisions from Huizhou (2017, no. 2182), Ningbo (2023, no. 5530) and Suzhou (2016, no. 1743)")),
     (), "法律只说“上年度”；离职时上年数据尚未公布的，个别裁判用当日最近已公布数。",
     "The statute says 'preceding year'; where that was not yet published, one decision took the latest figure of "
     "that day."),
    ("D-37", "三倍封顶用市还是省的数、用哪一口径", "Triple cap: the figure of the city or the province, and of which series?",
     ("R-COMP-13",),
     (("city", "V", "in_force",
       "直辖市或者设区的市公布的数。", "The figure of the municipality or districted city.",
       "劳动合同法第四十七条第二款", "Labor Contract Law, Art. 47(2)"),
      ("province", "DECISION", "decision",
       "省级公布的数。", "The figure of the province.",
       "浙江自2020年度起用全省加权数：(2023)浙02民终5530号；贵州(2017)黔27民终717号、宁夏(2018)宁04民再14号",
       "Zhejiang from 2020 on, the weighted average of the province: (2023) Zhe 02 Min Zhong 5530; decisions from Guizhou "
       "(2017, no. 717) and Ningxia (2018, no. 14)"),
      ("other_series", "DECISION", "decision",
       "当地并存的另一口径（如城镇非私营单位在岗职工平均工资）。",
       "The other series of the place, such as the on-post staff of urban non-private units.",
       "杭州(2022)浙0108民初2048号与(2022)浙0105民初2832号口径不一；沈阳、大连、佛山、惠州、苏州裁判用在岗职工数；武汉市人社局另有核定数",
       "Hangzhou decisions differ ((2022) no. 2048 against no. 2832); decisions from Shenyang, Dalian, Foshan, Huizhou and "
       "Suzhou take the on-post staff; Wuhan's labour bureau names a figure of its own")),
     (), "法律指设区的市；浙江各市自2020年度起不再公布全社会数，用省数；一地有两个口径的，另一口径列为备选。",
     "The statute means the districted city; Zhejiang's cities publish no average of all units from 2020 on, so the province's "
     "is taken; where a place has two series, the other is an alternative."),
    ("D-38", "竞业限制补偿不足一个月的部分如何折算（解除约定之日计酬）",
     "Part of a month of non-compete pay (the day of release is paid)",
     ("R-COMP-23",),
     (("workdays_21_75", "DECISION", "decision",
       "整月按自然月计，余下工作日除以21.75折算。", "Whole calendar months, the rest in weekdays divided by 21.75.",
       "北京、深圳两份裁判", "Two decisions, from Beijing and Shenzhen"),
      ("calendar_days", "DECISION", "doubtful",
       "余下部分按日历日折算。", "The rest by calendar days.", "无明文，实务算法", "No text; a method of practice"),
      ("half_month", "DECISION", "decision",
       "余下部分按半个月计。", "The rest counts as half a month.", "个别裁判", "A single decision")),
     (), "无明文，裁判算法不一。", "No text; decisions differ."),
    ("D-39", "违法解除期间劳动者在他处的收入是否扣除", "Wages for the gap: is pay earned elsewhere deducted?",
     ("R-COMP-16",),
     (("kept", "DECISION", "in_force",
       "不扣除。", "Not deducted.", "法释〔2025〕12号第十八条未规定扣除", "SPC Interpretation (II), Art. 18 provides no deduction"),
      ("deducted", "DECISION", "decision",
       "从期间工资中扣除。", "Deducted from the wages for the gap.", "上海个别裁判", "Decisions from Shanghai")),
     (("31", "deducted", "", ""),), "上海有裁判扣除，其他地区不扣除。", "Shanghai decisions deduct it; elsewhere it is kept."),
    ("D-43", "违法解除被撤销后，期间工资自何日起算", "Dismissal undone: from which day do the wages for the gap run?",
     ("R-COMP-16",),
     (("decision_day", "V", "in_force",
       "自用人单位作出解除决定之日起。", "From the day of the dismissal.",
       "法释〔2025〕12号第十八条", "SPC Interpretation (II), Art. 18"),
      ("filing_day", "UNVERIFIED-M", "decision",
       "自劳动者申请仲裁之日起。", "From the day the worker applied for arbitration.",
       "上海个别裁判（2025年9月1日以前）", "Decisions from Shanghai before 2025-09-01")),
     (("31", "filing_day", "", "2025-08-31"),),
     "2025年9月1日起统一自解除决定之日起算；此前上海自申请仲裁之日起算。",
     "From 2025-09-01 the day of the dismissal everywhere; before, Shanghai counted from the filing."),
    ("D-78", "持就业许可的外国人被解除、终止劳动合同，经济补偿与赔偿金依法还是依约定",
     "A foreigner with a work permit: compensation and damages for the ending by statute, or only as agreed?",
     ("R-REL-15",),
     (("full_law", "DECISION", "in_force",
       "与其他劳动者同样适用劳动合同法。", "The Labor Contract Law as for any other worker.",
       "法释〔2025〕12号第四条确认其劳动关系；内容适用劳动合同法系多数地区做法",
       "SPC Interpretation (II), Art. 4 confirms the employment; most places apply the statute to its content"),
      ("as_agreed", "UNVERIFIED-M", "doubtful",
       "只支持双方约定的经济补偿、赔偿金；没有约定的不支持。", "Only what the parties agreed; nothing where they agreed nothing.",
       "沪劳外发〔1998〕25号第十六条及上海法院解答（文本未见）",
       "Shanghai labour bureau [1998] No. 25, Art. 16, and answers of Shanghai courts (text not seen)")),
     (("31", "as_agreed", "", ""),), "上海依约定，其他地区多适用劳动合同法。",
     "Shanghai goes by the agreement; elsewhere mostly the statute applies."),
    ("R-COMP-11", "平均工资窗口内有病假、停工、产假月份时如何计算",
     "Months of sick leave, stoppage or maternity inside the twelve-month window",
     ("R-COMP-11",),
     (("as_due", "DECISION", "in_force",
       "按各月应得工资如实计入。", "Those months count at the wage due for them.",
       "劳动合同法实施条例第二十七条未作排除，本程序采用", "Implementation Regulations, Art. 27 excludes nothing; this library's choice"),
      ("normal_months_only", "UNVERIFIED-M", "doubtful",
       "剔除非正常出勤月份，只按正常月份平均。", "Only the normal months are averaged.",
       "深圳、江苏习惯做法（文本未见）", "Habit of courts in Shenzhen and Jiangsu (text not seen)")),
     (), "深圳、江苏习惯只取正常月份（未核实，中）；用人单位欠薪不得拉低基数。",
     "Shenzhen and Jiangsu by habit take normal months only (UNVERIFIED-M); unpaid wages never lower the base."),
    ("D-77", "前十二个月全部不正常时，平均工资如何计算", "Average wage when all of the last twelve months are abnormal",
     ("R-COMP-11",),
     (("last_normal_months", "DECISION", "in_force",
       "取此前最近十二个正常月份的平均工资；此前月份的工资不明的，按各月应得工资。",
       "The last twelve normal months before; where no wage of those is known, the wages due in the window.",
       "劳动合同法实施条例第二十七条未规定，系本程序采用", "Implementation Regulations, Art. 27 is silent; this library's choice"),
      ("local_average", "DECISION", "decision",
       "按当地上年度职工月平均工资。", "The local prior-year average wage.",
       "成都2010年三份判决", "Three judgments from Chengdu, 2010"),
      ("as_paid", "DECISION", "doubtful",
       "按各月应得工资如实计入。", "The wages due in those months.",
       "劳动合同法实施条例第二十七条未作排除", "Implementation Regulations, Art. 27 excludes nothing")),
     (), "法律未规定；长期停工、病假的，各月应得工资不反映正常水平。",
     "No text; after a long stoppage or illness the wages due do not show the normal level."),
    ("R-COMP-23", "竞业限制期开始前用人单位即解除该约定，补偿如何处理",
     "The employer releases the worker before the non-compete term begins: what is owed?",
     ("R-COMP-23",),
     (("three_months", "DECISION", "in_force",
       "期内补偿不付，劳动者仍可请求额外三个月补偿。",
       "Nothing for the term itself; the three extra months stay claimable.",
       "法释〔2020〕26号第三十九条，本程序采用", "SPC Interpretation (I), Art. 39; this library's choice"),
      ("nothing", "DECISION", "decision",
       "均不支付。", "Nothing at all.", "个别裁判", "One court")),
     (), "解除通知中同时放弃竞业限制的，第三十九条是否适用有不同裁判。",
     "Where the dismissal notice itself waives the restriction, courts differ on whether Art. 39 applies."),
)
# fmt: on
