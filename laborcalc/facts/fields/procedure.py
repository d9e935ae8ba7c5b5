"""Data of `documents`: the employer's seat and the proceedings. Each row: title zh, title en, description zh, description en."""

from __future__ import annotations

# fmt: off
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Case.employer_seat": (
        "用人单位所在地", "seat of the employer",
        "六位行政区划代码或地名，写到设区的市：注册地，或主要办事机构所在地。只用于仲裁管辖。null 表示不清楚。",
        "Six-digit code or name, down to the prefecture-level city: where it is registered or mainly run. Used for venue "
        "only. Null = not known."),
    "Case.proceedings": (
        "程序进展", "proceedings",
        "据此算出各程序的期限；申请仲裁日另填。null 表示没有进展或者不清楚。",
        "The time limits follow from it; the day of filing stands by itself. Null = nothing yet, or not known."),
    "Proceedings": ("程序进展", "proceedings", "", ""),
    "Proceedings.accepted_on": (
        "受理日", "day of acceptance",
        "仲裁委员会受理申请的日子，裁决的期限自此起算。null 表示尚未受理或者不清楚。",
        "When the commission accepted the application; the time for the award runs from it. Null = not yet, or not known."),
    "Proceedings.award_received_on": (
        "收到裁决书之日", "day on which the award was received",
        "劳动者收到之日；起诉的期限自次日起算。null 表示尚未收到或者不清楚。",
        "By the worker; the time for suing runs from the next day. Null = not yet, or not known."),
    "Proceedings.judgment_received_on": (
        "收到一审判决书之日", "day on which the judgment was received",
        "一审判决送达之日；上诉的期限自次日起算。null 表示尚未收到或者不清楚。",
        "Of first instance; the time for an appeal runs from the next day. Null = not yet, or not known."),
    "Proceedings.performance_ends": (
        "履行期限的最后一日", "last day for performance",
        "生效裁决书、判决书或者调解书定的履行期限的最后一日；申请执行的期限自次日起算。null 表示没有或者不清楚。",
        "Under the effective award, judgment or mediation paper; the time for enforcement runs from the next day. Null = "
        "none, or not known."),
    "Termination.private_reasons": (
        "离职书面上写的是否个人原因", "does the letter give private reasons",
        "劳动者以第三十八条的事由离职，而辞职信写“个人原因”的，填 true，结果会提示风险。null 表示不清楚或者没有书面。",
        "Where the worker quit on a ground of Art. 38 but the letter speaks of private reasons: true, and the result warns. "
        "Null = not known, or no letter."),
}
