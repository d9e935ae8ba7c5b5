"""Data of `documents`: the written contract, why there was none, and what stopped the clock.

Each row: title zh, title en, description zh, description en.
"""

from __future__ import annotations

# fmt: off
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Contract": (
        "书面劳动合同", "written labour contract",
        "只知道签过、不知道日期的，日期留空。", "Leave the days empty where all that is known is that it existed."),
    "Contract.kind": ("合同期限类型", "kind of term", "", ""),
    "Contract.start": (
        "合同起始日", "first day of the term",
        "null 表示有合同而日期不清楚。", "Null = there was a contract, its days are not known."),
    "Contract.end": (
        "合同终止日", "last day of the term",
        "这一天算在内。null 表示没有约定或不清楚。", "Itself counted. Null = none was agreed, or not known."),
    "Contract.signed_on": (
        "签订日", "day of signing",
        "晚签的填实际签字的日子。null 表示在起始日签订。", "For a late signing the real day. Null = signed on the first day of the term."),
    "Contract.backdated": (
        "自愿倒签", "backdated of free will",
        "实际晚签，但双方自愿把日期写到用工之日。", "Signed late, but both sides freely dated it back to the first day of work."),
    "Contract.extended_to": (
        "延长至", "extended to",
        "合同期满后依法顺延、协议延长或按约续延到的最后一天。null 表示没有延长。",
        "Last day to which the term was extended by statute, by agreement or by its own clause. Null = not extended."),
    "Contract.extension": ("延长方式", "kind of extension", "有“延长至”时才有意义。", "Matters only with `extended_to`."),
    "Contract.probation_months": (
        "约定的试用期", "agreed probation",
        "月数。null 表示没有约定或不清楚。", "In months. Null = none was agreed, or not known."),
    "Contract.probation_monthly": (
        "试用期月工资", "monthly wage in probation",
        "元/月，税前应得。null 表示不清楚。", "Yuan a month, gross. Null = not known."),
    "Contract.extension.statutory": (
        "依法顺延", "by statute", "医疗期、三期等情形消失前顺延（第四十五条）。", "Put off while a protected state lasts (Art. 45)."),
    "Contract.extension.agreed": ("协商延长", "by agreement", "双方协议变更终止日。", "Both sides agreed on a later last day."),
    "Contract.extension.automatic": (
        "按约自动续延", "by its own clause", "合同约定期满自动续延。", "The contract provides for its own renewal."),

    "Unsigned": (
        "未订立书面合同的原因", "why no written contract was signed",
        "例外由用人单位举证；没有证明的，不要填。", "Exceptions are the employer's to prove: leave out what was not proved."),
    "Unsigned.exception": (
        "用人单位已证明的例外", "exception that the employer proved",
        "null 表示没有证明。", "Null = none was proved."),
    "Unsigned.exception.force_majeure": ("不可抗力", "force majeure", "", ""),
    "Unsigned.exception.worker_at_fault": (
        "劳动者故意或者重大过失", "worker's intent or gross negligence",
        "例如经催告仍拒绝签订。", "Such as refusing to sign although asked."),
    "Unsigned.exception.other_law": ("法律规定的其他情形", "other statute", "", ""),
    "Unsigned.post": (
        "与订立合同有关的职务", "post that has to do with contracts",
        "null 表示没有这种职务。", "Null = no such post."),
    "Unsigned.post.legal_representative": ("法定代表人", "legal representative", "", ""),
    "Unsigned.post.signs_contracts": (
        "职责包含订立劳动合同", "concludes contracts",
        "人事负责人、高级管理人员等。", "Head of personnel, executives and the like."),
    "Unsigned.asked_and_refused": (
        "要求签订而被拒绝", "asked and was refused",
        "其本人曾要求签订书面合同而被用人单位拒绝。", "The worker asked for a written contract and the employer refused."),

    "LimitationEvent": (
        "中断或者中止时效的事实", "what interrupts or suspends limitation",
        "中断的，自当日起重新计算一年；中止的，自障碍消除之日起继续计算。",
        "An interruption starts the year again; after a suspension it goes on."),
    "LimitationEvent.kind": ("种类", "kind", "", ""),
    "LimitationEvent.on": (
        "日期", "day", "送达对方、向机关提出或障碍发生的日子。", "When it reached the other side or the authority, or when the obstacle arose."),
    "LimitationEvent.until": (
        "障碍消除日", "day on which the obstacle ended",
        "只有中止须填，这一天算在内。null 表示不适用。", "For a suspension only, itself counted. Null = does not apply."),
    "LimitationEvent.claims": (
        "涉及的请求", "claims concerned",
        "null 表示涉及全部请求。", "Null = all of them."),
    "LimitationEvent.kind.demand": ("向对方主张权利", "demand", "书面或口头催要，须能证明。", "In writing or not, as long as it can be proved."),
    "LimitationEvent.kind.negotiation": ("协商", "negotiation", "", ""),
    "LimitationEvent.kind.mediation": ("申请调解", "mediation", "", ""),
    "LimitationEvent.kind.complaint": ("向有关部门投诉", "complaint to an authority", "劳动监察、信访、工会等。", "Labour inspection, petition office, union."),
    "LimitationEvent.kind.filing": ("申请仲裁", "arbitration application", "包括后来撤回的。", "One later withdrawn counts too."),
    "LimitationEvent.kind.suit": ("起诉", "suit", "", ""),
    "LimitationEvent.kind.payment_order_application": ("申请支付令", "application for a payment order", "", ""),
    "LimitationEvent.kind.promise": ("对方同意履行", "promise to pay", "", ""),
    "LimitationEvent.kind.force_majeure": ("不可抗力（中止）", "force majeure (suspends)", "", ""),
    "LimitationEvent.kind.no_guardian": (
        "无法定代理人（中止）", "no guardian (suspends)",
        "无民事行为能力或限制行为能力而没有法定代理人。", "A person without full capacity has no legal representative."),
}
