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
    "城镇单位职工(职工平均工资)": "staff and workers of urban units",
    "城镇非私营单位在岗职工(苏州市区)": "on-post staff of urban non-private units, urban Suzhou",
    "城镇非私营单位职工(住房公积金)": "staff and workers of urban non-private units, for the housing fund",
    "住房公积金上限所用职工月平均工资": "average monthly wage behind the ceiling of the housing fund",
    "职工月平均工资(人社局工伤待遇核定)": "average monthly wage by which the labour bureau sets injury benefits",
    "社会保险缴费基数(未写明全口径均值)": "social-insurance base, not stated to be the average of all units",
    "社会保险缴费基数月标准(第1档:武汉市和省直)": "social-insurance base, tier 1: Wuhan and provincial units",
    "社保参考水平(2019-03-29版)": "social-insurance reference level, version of 2019-03-29",
    "社保参考水平(2019-05版)": "social-insurance reference level, version of May 2019",
}

# What decisions, notices on compensation or lawyers of the place have taken as the average of Art. 47.
CAP_SERIES = frozenset((
    "法人单位从业人员", "本市职工(职工平均工资)", "全市职工(职工平均工资)", "自治区职工(职工平均工资)",
    "本地区职工平均工资(判决所用)", "城镇单位职工(职工平均工资)", "城镇非私营单位在岗职工", "全社会单位在岗职工(含私营)",
    "全市单位在岗职工(含私营)", "职工月平均工资(人社局工伤待遇核定)",
))  # fmt: skip


def certainty(confidence: str, lang: Lang) -> str:
    """How certain a row is.

    >>> certainty("medium", "en")
    'confidence medium'
    """
    return f"可信度{CONFIDENCE[confidence]}" if lang == "zh" else f"confidence {confidence}"
