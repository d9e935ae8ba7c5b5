"""Data of `documents`: the choices. Each row: title zh, title en, description zh, description en."""

from __future__ import annotations

from laborcalc.foundation.terms import Ground, Protection

# fmt: off
_DAYS = {
    "workday": (
        "工作日延长工作时间（150%）", "longer hours on a workday (150 %)",
        "含因调休而上班的周末。", "A weekend day turned into a workday by an exchange counts here."),
    "rest_day": (
        "休息日（200%）", "rest day (200 %)",
        "未安排同等时间补休的。", "Where no equal time off was given."),
    "holiday": (
        "法定休假日（300%）", "statutory holiday (300 %)",
        "仅指法定的节日当天，不含长假中调休的日子。",
        "Only the days that the law lists, not the other days of a long break."),
}
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Kind": ("请求项目", "claim", "劳动争议仲裁请求的一项。", "One item of the claims list."),
    "Ground": (
        "解除或终止的事由", "ground of the ending",
        "按实际发生的情形选择，不按通知书的措辞；是否合法另填。",
        "Choose what happened, not what the notice calls it; whether it was lawful is a separate question."),
    "Protection": (
        "不得解除的保护情形", "protected state",
        "劳动合同法第四十二条的情形；在其中，用人单位不得依第四十条、第四十一条解除，合同期满也应续延。",
        "A state of Art. 42 of the Labor Contract Law: no dismissal under Art. 40 or 41, and an expiry is put off."),
    "Worker.status.employee": ("劳动者", "employee", "一般情形。", "The usual case."),
    "Worker.status.drawing_pension": (
        "已领取养老金", "drawing a pension",
        "已依法享受基本养老保险待遇或领取退休金。", "Receives a basic pension or retirement pay."),
    "Worker.status.past_retirement_age": (
        "超过法定退休年龄、未领养老金", "past retirement age, no pension", "", ""),
    "Worker.status.delayed_retirement": (
        "约定弹性延迟退休", "agreed delay of retirement",
        "2025年1月1日起，与单位书面约定延迟退休的，延迟期间照常适用劳动合同法。",
        "From 2025-01-01: under a written agreement to retire later the Labor Contract Law applies in full."),
    "Worker.status.student": (
        "在校学生", "enrolled student", "勤工助学或实习。", "Work beside the studies, or an internship."),
    "Worker.status.foreigner_without_permit": (
        "未取得就业许可的外国人", "foreigner without a work permit", "", ""),
    "Worker.status.foreigner_with_permit": (
        "持就业许可或永久居留的外国人", "foreigner with a work permit or permanent residence",
        "成立劳动关系；解除的经济补偿、赔偿金在上海依约定。",
        "Employed; in Shanghai compensation and damages for the ending go by the agreement."),
    "Worker.status.public_institution": (
        "事业单位聘用合同人员", "staff of a public institution under an appointment contract",
        "聘用合同期满终止没有经济补偿。", "The expiry of an appointment contract carries no compensation."),
    "Worker.post.worker": ("工人岗位", "worker's post", "女职工原退休年龄为五十周岁。", "For a woman the age was 50."),
    "Worker.post.cadre": (
        "管理或技术岗位", "managerial or technical post", "女职工原退休年龄为五十五周岁。", "For a woman the age was 55."),
    "Worker.sex.male": ("男", "male", "", ""),
    "Worker.sex.female": ("女", "female", "", ""),
    "NoReturn.why.term_ended": (
        "合同期满", "the term ran out", "且没有应当续订、续延的情形。", "And neither renewal nor extension was owed."),
    "NoReturn.why.pension": ("开始领取养老金", "a pension began", "", ""),
    "NoReturn.why.bankruptcy": ("单位被宣告破产", "bankruptcy of the employer", "", ""),
    "NoReturn.why.dissolution": ("单位解散", "the employer was dissolved", "合并、分立的除外。", "Not a merger or a split."),
    "NoReturn.why.other_job": (
        "已在他处建立劳动关系", "another job",
        "对完成本单位工作造成严重影响，或者经要求拒不解除的。", "It seriously affects the work here, or the worker refuses to end it when asked."),
    "NoReturn.why.other": ("其他", "other", "", ""),
    "Employment.kind.full_time": ("全日制", "full time", "", ""),
    "Employment.kind.part_time": (
        "非全日制", "part time",
        "平均每日不超过四小时、每周不超过二十四小时的小时工。",
        "On average at most four hours a day and 24 hours a week, paid by the hour."),
    "Employment.kind.dispatch": (
        "劳务派遣", "dispatch",
        "由派遣单位招用，派到用工单位工作。", "Hired by an agency and posted to a user unit."),
    "Employment.hours_system.standard": (
        "标准工时", "standard hours", "每日八小时、每周四十小时。", "Eight hours a day, forty a week."),
    "Employment.hours_system.comprehensive": (
        "综合计算工时", "comprehensive hours",
        "须经劳动行政部门审批；是否审批另填。", "Needs the approval of the labour authority, which is a separate question."),
    "Employment.hours_system.flexible": (
        "不定时工时", "flexible hours",
        "须经劳动行政部门审批；是否审批另填。", "Needs the approval of the labour authority, which is a separate question."),
    "Employment.hour_cycle.week": ("周", "week", "", ""),
    "Employment.hour_cycle.month": ("月", "month", "", ""),
    "Employment.hour_cycle.quarter": ("季", "quarter", "", ""),
    "Employment.hour_cycle.half_year": ("半年", "half a year", "", ""),
    "Employment.hour_cycle.year": ("年", "year", "", ""),
    "Contract.kind.fixed_term": ("固定期限", "fixed term", "", ""),
    "Contract.kind.open_ended": ("无固定期限", "open-ended", "", ""),
    "Contract.kind.task": ("以完成一定工作任务为期限", "for a certain task", "", ""),
    "Arrears.item.wages": ("工资", "wages", "", ""),
    "Arrears.item.commission": ("提成", "commission", "", ""),
    "Arrears.item.bonus": ("奖金", "bonus", "", ""),
    "Arrears.item.allowance": ("津贴、补贴", "allowance", "", ""),
    "Arrears.item.benefit": (
        "福利待遇", "benefit", "如取暖费、住房补贴、探亲假待遇、保密费。", "Such as a heating fee, housing money, home leave, a confidentiality fee."),
    "Arrears.item.deduction": (
        "违法扣款", "deduction wrongly taken",
        "从工资中扣走的罚款、赔偿等。", "Fines, damages and the like kept back from the wage."),
    **{f"{model}.kind.{kind}": row for model in ("Overtime", "Shift") for kind, row in _DAYS.items()},
    "HeatWork.place.outdoor": ("室外", "outdoors", "日最高气温35℃以上。", "On days that reach 35 °C."),
    "HeatWork.place.indoor": ("室内", "indoors", "不能降到33℃以下。", "Where it is not brought below 33 °C."),
    "Termination.illness.ordinary": ("一般疾病", "ordinary illness", "", ""),
    "Termination.illness.serious": ("重病", "serious illness", "", ""),
    "Termination.illness.terminal": ("绝症", "terminal illness", "", ""),

}

_G = Ground
GROUNDS: dict[Ground, tuple[str, str]] = {
    _G.AGREEMENT_EMPLOYER_PROPOSED: (
        "双方签了解除协议，是用人单位先提出的（第三十六条）。", "Both sides agreed; the employer proposed it first (Art. 36)."),
    _G.AGREEMENT_WORKER_PROPOSED: (
        "双方签了解除协议，是劳动者先提出的（第三十六条）。", "Both sides agreed; the worker proposed it first (Art. 36)."),
    _G.RESIGNATION: (
        "辞职时没有写明用人单位违法的理由（第三十七条）。", "No breach by the employer was stated when leaving (Art. 37)."),
    _G.QUIT_NO_PROTECTION: ("离职时写明了这一理由（第三十八条）。", "This reason was stated when leaving (Art. 38)."),
    _G.QUIT_UNPAID_WAGES: ("离职时写明了这一理由（第三十八条）。", "This reason was stated when leaving (Art. 38)."),
    _G.QUIT_NO_SOCIAL_INSURANCE: ("离职时写明了这一理由（第三十八条）。", "This reason was stated when leaving (Art. 38)."),
    _G.QUIT_UNLAWFUL_RULES: ("离职时写明了这一理由（第三十八条）。", "This reason was stated when leaving (Art. 38)."),
    _G.QUIT_VOID_CONTRACT: ("离职时写明了这一理由（第三十八条）。", "This reason was stated when leaving (Art. 38)."),
    _G.QUIT_COERCION: ("可以立即离开，无须事先告知（第三十八条第二款）。", "May leave at once without telling the employer first (Art. 38(2))."),
    _G.PROBATION_FAILURE: ("在试用期内以不符合录用条件为由解除（第三十九条）。", "Dismissed within probation for not meeting the conditions of hiring (Art. 39)."),
    _G.SERIOUS_MISCONDUCT: (
        "以严重违反规章制度、失职、兼职、欺诈或刑事责任为由解除（第三十九条）。",
        "Dismissed for serious breach of rules, dereliction, a second job, fraud or a crime (Art. 39)."),
    _G.MEDICAL: ("第四十条第一项。", "Art. 40, item 1."),
    _G.INCOMPETENCE: ("经培训或调岗后仍不能胜任（第四十条第二项）。", "Still not up to the work after training or transfer (Art. 40, item 2)."),
    _G.OBJECTIVE_CHANGE: (
        "情况变化使合同无法履行，协商变更未成（第四十条第三项）。",
        "The contract could no longer be performed and no change was agreed (Art. 40, item 3)."),
    _G.REDUNDANCY: (
        "一次裁减二十人以上或者全员的百分之十以上（第四十一条）；请一并填写人数。",
        "Twenty people or ten per cent of the staff at once (Art. 41); give the numbers as well."),
    _G.DISMISSAL_WITHOUT_GROUND: (
        "没有理由、口头辞退，或者理由不在法律规定之内。", "No reason, an oral dismissal, or a reason that the law does not know."),
    _G.EXPIRY_EMPLOYER_ENDS: ("第四十四条第一项。", "Art. 44, item 1."),
    _G.EXPIRY_WORKER_REFUSES_SAME_TERMS: (
        "用人单位以书面证明曾按不低于原条件要求续订。", "The employer can show its offer on the same or better terms."),
    _G.TASK_COMPLETED: ("", ""),
    _G.REFUSAL_TO_SIGN_FIRST_MONTH: ("用工之日起一个月内。", "Within a month of the first day of work."),
    _G.REFUSAL_TO_SIGN_LATER: ("用工超过一个月不满一年。", "After the first month and before a year."),
    _G.RETIREMENT: ("第四十四条第二项。", "Art. 44, item 2."),
    _G.DEATH: ("第四十四条第三项；工资由近亲属主张。", "Art. 44, item 3; the family claims the wages."),
    _G.BANKRUPTCY: ("第四十四条第四项。", "Art. 44, item 4."),
    _G.DISSOLUTION: ("第四十四条第五项。", "Art. 44, item 5."),
    _G.OPERATING_TERM_ENDS: ("", ""),
    _G.VOID_CONTRACT: ("经仲裁或法院确认无效。", "Found void by the arbitrators or a court."),
    _G.INJURED_WORKER_ASKS: ("五至十级伤残；一次性工伤待遇不在本表内。", "Disability grades 5 to 10; the lump sums of the injury scheme are not part of this file."),
    _G.DISPATCH_REFUSES_EQUAL_POSTING: ("", ""),
    _G.DISPATCH_QUITS_WORSE_POSTING: ("", ""),
    _G.AGREED_CONDITION: (
        "合同里约定了法律之外的终止条件，用人单位据此终止。", "The contract named a condition that the law does not know, and the employer relied on it."),
    _G.ENDED_AFTER_EXPIRED_TERM: (
        "期满后继续上班超过一个月，单位又以期满为由通知终止。", "Work went on for over a month after the term; then the employer called it expired."),
    _G.MERGER_OR_CHANGE: ("用人单位以此为由让劳动者离开的，按实际解除情形另选。", "If the worker was sent away over it, choose that ending instead."),
}

PROTECTIONS: dict[Protection, tuple[str, str]] = {
    Protection.MEDICAL_PERIOD: ("患病或非因工负伤。", "Illness, or an injury outside work."),
    Protection.MATERNITY: ("哺乳期到婴儿满一周岁为止。", "Nursing lasts to the child's first birthday."),
    Protection.OTHER_LAW: ("如工会主席、集体协商代表。", "For instance union officers and bargaining representatives."),
}
# fmt: on
