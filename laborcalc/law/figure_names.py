"""How a published figure is called 标准的名目: kinds, roles, tiers and series in both languages."""

from __future__ import annotations

from laborcalc.foundation.text import Lang, Text

MINIMUM, AVERAGE, HOURLY = "minimum_wage", "average_wage", "hourly_minimum_wage"
MINIMUM_NAMES = {
    MINIMUM: Text("最低工资", "minimum wage of"),
    HOURLY: Text("非全日制小时最低工资", "hourly minimum wage for part-time work in"),
}
ROLES = {
    "cap": Text("三倍封顶基数", "base of the triple cap"),
    "reference": Text("参考", "reference"),
    "social_insurance": Text("社会保险口径", "social-insurance base"),
}
CONFIDENCE = {"high": "高", "medium": "中", "low": "低"}
_UNSOURCED = "from general knowledge"
TIERS = {tier: number for number, tier in enumerate(("一档", "二档", "三档", "四档", "五档"), 1)}
SERIES = {
    "法人单位从业人员": "employees of legal-person units",
    "本市职工(职工平均工资)": "staff and workers of the city",
    "全市职工(职工平均工资)": "staff and workers of the city",
    "自治区职工(职工平均工资)": "staff and workers of the region",
    "本地区职工平均工资(判决所用)": "staff and workers of the place, as a judgment took it",
    "城镇非私营单位在岗职工": "on-post staff of urban non-private units",
    "城镇非私营单位就业人员": "employees of urban non-private units",
    "全省职工(城镇非私营)": "staff and workers of the province, urban non-private",
    "全社会单位在岗职工(含私营)": "on-post staff of all units, private ones included",
    "全市单位在岗职工(含私营)": "on-post staff of all units of the city, private ones included",
    "全口径城镇单位就业人员": "employees of all urban units",
    "城镇全部单位就业人员(全口径)": "employees of all urban units",
    "城镇全部单位就业人员": "employees of all urban units",
    "非私营和私营单位就业人员加权": "employees of non-private and private units, weighted",
    "社会保险缴费基数(未写明全口径均值)": "social-insurance base, not stated to be the average of all units",
    "社会保险缴费基数月标准(第1档:武汉市和省直)": "social-insurance base, tier 1: Wuhan and provincial units",
    "社保参考水平(2019-03-29版)": "social-insurance reference level, version of 2019-03-29",
    "社保参考水平(2019-05版)": "social-insurance reference level, version of May 2019",
}


def certainty(confidence: str, lang: Lang) -> str:
    """How certain a row is.

    >>> certainty("medium", "en")
    'confidence medium'
    """
    return f"可信度{CONFIDENCE[confidence]}" if lang == "zh" else f"confidence {confidence}"


def title(source: str, lang: Lang) -> str:
    """The title of a source, which stays in its own language."""
    return "一般知识" if lang == "zh" and source == _UNSOURCED else source
