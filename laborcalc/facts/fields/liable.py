"""Data of `documents`: who else answers, part-time work, the order of a lay-off. Each row: title zh, title en, description zh, description en."""

from __future__ import annotations

# fmt: off
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Employment.hours_a_day": (
        "平均每日工作小时", "hours a day",
        "实际工作日的平均小时数。非全日制平均每日不超过四小时，超过的按全日制计。null 表示不清楚。",
        "Average over the days worked. Part-time work is at most four hours a day; beyond, it counts as full time. Null = not known."),
    "Employment.hours_a_week": (
        "每周工作小时", "hours a week",
        "在本单位每周累计的小时数。非全日制累计不超过二十四小时，超过的按全日制计。null 表示不清楚。",
        "All hours of a week here. Part-time work is at most 24 a week; beyond, it counts as full time. Null = not known."),
    "Employment.pay_cycle": (
        "报酬结算周期（天）", "pay cycle in days",
        "每隔多少天结算支付一次，按月支付填 30。非全日制最长不超过十五天。null 表示不清楚。",
        "Days from one pay to the next, 30 = by the month. At most 15 for part-time work. Null = not known."),
    "Case.dispatch": (
        "劳务派遣", "dispatch",
        "派遣单位与用工单位，损害由谁造成。null 表示不是派遣，或者只知道是派遣（见用工形式）。",
        "Who dispatched, who used the labour, whose fault a damage is. Null = no dispatch, or no more is known than the kind of employment says."),
    "Dispatch": ("劳务派遣", "dispatch", "", ""),
    "Dispatch.dispatcher": ("劳务派遣单位", "dispatching unit", "名称，可不填。", "Its name; may be left out."),
    "Dispatch.user": ("用工单位", "user unit", "名称，可不填。", "Its name; may be left out."),
    "Dispatch.fault": (
        "损害由谁造成", "whose fault",
        "请求所依据的损害是否由用工单位造成（违法退回、克扣、超时加班等）。null 表示不清楚。",
        "Did the user unit cause the damage that the claims rest on (sent back unlawfully, pay withheld, excessive hours)? Null = not known."),
    "Dispatch.fault.user": ("用工单位造成", "the user unit's", "用工单位承担连带赔偿责任。", "It answers jointly."),
    "Dispatch.fault.none": ("不是用工单位造成", "not the user unit's", "", ""),
    "Dispatch.licensed": (
        "派遣单位有无派遣许可", "licensed",
        "个人、不具备合法经营资格或者没有劳务派遣许可证的填 false。null 表示不清楚。",
        "False where the dispatcher is a person, has no standing or no licence to dispatch. Null = not known."),
    "Dispatch.disguised": (
        "名为外包、承揽", "called outsourcing",
        "以外包、承揽等名义而由发包一方管理、指挥的填 true。", "True where it is called outsourcing and the client manages and directs the work."),
    "Dispatch.undertaken": (
        "用工单位承诺支付", "undertaken by the user unit",
        "用工单位在派遣协议等文件中承诺由其支付的填 true。", "True where the user unit undertook to pay, as in its agreement with the dispatcher."),
    "Case.site": (
        "工程建设项目", "building site",
        "从招用人到建设单位，各填名称；没有这一方的留空。null 表示不是工程建设领域或者不涉及。",
        "From who hired up to the client, by name; leave out who there is not. Null = no building site, or not at issue."),
    "Site": ("工程建设项目", "building site", "", ""),
    "Site.boss": (
        "招用的包工头", "labour contractor",
        "没有用工主体资格而招用劳动者的个人或者班组。只是带班、本人也受单位管理的不填。",
        "The person without capacity to employ who hired. Not a foreman who is himself under the unit's management."),
    "Site.subcontractor": ("分包单位", "subcontractor", "名称。", "Its name."),
    "Site.subcontractor_qualified": (
        "分包单位有无合法经营资格", "subcontractor qualified", "null 表示不清楚，视为有。", "Null = not known, taken as qualified."),
    "Site.general": ("施工总承包单位", "general contractor", "名称。", "Its name."),
    "Site.client": ("建设单位", "client of the works", "名称。", "Its name."),
    "Site.client_paid": (
        "建设单位是否按约拨付工程款", "did the client pay as agreed",
        "未按约定及时拨付而导致欠薪的填 false。null 表示不清楚。", "False where it did not, and wages went unpaid for that. Null = not known."),
    "Site.price_due": (
        "未结清的工程款", "price still due",
        "元；建设单位先行垫付以此为限。null 表示不清楚。", "Yuan; the client advances wages up to it. Null = not known."),
    "Site.unlawful": (
        "违法建设", "unlawful works",
        "项目违反国土空间规划、工程建设法律法规而导致欠薪的填 true。", "True where the works break the law on planning or construction and wages went unpaid for that."),
    "Case.other_units": (
        "其他责任单位或者个人", "who else answers",
        "关联单位、发包转包的单位、出借名义或执照的单位、无照单位的出资人，可与用人单位一并列为被申请人。",
        "Related units, a unit that passed the work on, one that lent its name or licence, the investors of an unlicensed unit: they may be named as respondents beside the employer."),
    "OtherUnit": ("其他责任单位或者个人", "who else answers", "", ""),
    "OtherUnit.name": ("名称", "name", "可不填。", "May be left out."),
    "OtherUnit.role": ("为何承担责任", "why it answers", "", ""),
    "OtherUnit.role.related": (
        "关联单位", "related unit",
        "与用人单位有关联关系，交替或者同时用工。", "Related to the employer, using the same worker in turn or at the same time."),
    "OtherUnit.role.awarding": (
        "发包、转包或者分包的单位", "unit that passed the work on",
        "把业务转给不具备合法经营资格的组织或者个人，由后者招用劳动者。", "It passed its work on to one without standing, who hired the worker."),
    "OtherUnit.role.lender": (
        "被挂靠、出借执照的单位", "lender of name or licence",
        "不具备资格的组织或者个人以其名义对外经营。", "One without standing does business in its name."),
    "OtherUnit.role.investor": (
        "无照单位的出资人", "investor of an unlicensed unit",
        "用人单位未办执照、执照被吊销或者期满仍经营。", "The employer has no licence, or it was revoked or has run out."),
    "OtherUnit.division_agreed": (
        "内部分担经劳动者同意", "division agreed to",
        "关联单位之间对报酬、福利的分担经劳动者同意的填 true。null 表示没有或者不清楚。",
        "True where the related units divided pay and benefits among them and the worker agreed. Null = not, or not known."),
    "Termination.layoff": (
        "裁员的留用与重新招用", "choice and re-hiring in a lay-off", "null 表示没有裁员或者不清楚。", "Null = no lay-off, or not known."),
    "LayOff": ("裁员的留用与重新招用", "choice and re-hiring in a lay-off", "", ""),
    "LayOff.kept_less_protected": (
        "留用了应当在后的人", "others kept first",
        "劳动者属于应当优先留用（较长期限、无固定期限、家庭无其他就业人员且有老幼需要扶养），而留用了不在此列的人，填 true。null 表示不清楚。",
        "True where the worker was to be kept first (longer fixed term, open-ended, sole earner with old or minor dependants) and others who were not stayed. Null = not known."),
    "LayOff.notified_rehire": (
        "六个月内重新招用时是否通知", "told of re-hiring",
        "六个月内重新招用而没有通知、没有同等条件下优先招用的填 false。null 表示没有重新招用或者不清楚。",
        "False where the employer hired again within six months and neither told the worker nor preferred him on equal terms. Null = it did not hire, or not known."),
}
