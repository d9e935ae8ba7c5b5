"""Data of `documents`: the evidence of an employment relationship.

Each row: title zh, title en, description zh, description en.
"""

from __future__ import annotations

# fmt: off
ROWS: dict[str, tuple[str, str, str, str]] = {
    "Evidence": (
        "证据", "piece of evidence",
        "支持或者反对劳动关系成立的一件证据或一项情况。", "One piece of evidence or one circumstance, for or against an employment relationship."),
    "Evidence.kind": ("种类", "kind", "", ""),
    "Evidence.authenticity": ("真实性", "authenticity", "证据的形式能否让人相信它是真的。", "Whether its form lets one believe that it is genuine."),
    "Evidence.source": ("来源", "source", "由谁形成。", "Who made it."),
    "Evidence.coverage": ("覆盖的期间", "share of the period", "能证明所主张期间的多少。", "How much of the claimed period it proves."),
    "Evidence.held_by": (
        "由谁掌握", "held by",
        "由用人单位掌握的，可以申请责令其提交。", "What the employer holds it may be ordered to produce."),
    "Evidence.admitted": (
        "对方是否承认", "admitted by the other side",
        "不利的情形由用人单位主张、劳动者有争议的填 false，劳动者承认的填 true。null 表示不清楚。",
        "Of a circumstance against: false where the employer asserts and the worker disputes it, true where he grants it. Null = not known."),
    "Evidence.note": ("备注", "note", "不影响评估。", "It does not change the score."),

    "Relationship": ("劳动关系的认定", "employment relationship", "", ""),
    "Relationship.claimed_start": (
        "主张的开始日", "claimed first day", "null 表示不清楚。", "Null = not known."),
    "Relationship.claimed_end": (
        "主张的结束日", "claimed last day", "这一天算在内。null 表示仍在继续或不清楚。", "Itself counted. Null = still running, or not known."),
    "Relationship.employer_qualified": (
        "对方是否具备用工主体资格", "is the other side a qualified employer",
        "依法登记的单位；个人雇主、未登记的包工头填 false。", "A registered unit; a private person or an unregistered contractor is false."),
    "Relationship.production_order_ignored": (
        "拒不提交所掌握的证据", "order to produce ignored",
        "用人单位掌握记录，被要求提交而不提交。", "The employer holds records, was asked for them and did not produce them."),
    "Relationship.evidence": ("证据清单", "evidence", "有利和不利的都填。", "For and against."),
    "Evidence.authenticity.original": (
        "原件或来自官方、第三方的原始记录", "original, or record of an authority or third party", "", ""),
    "Evidence.authenticity.certified_electronic": (
        "可核验的电子数据", "verifiable electronic data",
        "原始载体可当庭出示且能核对账号，或经公证、时间戳存证。",
        "Shown on its device with the account, notarised or time-stamped."),
    "Evidence.authenticity.corroborated_copy": (
        "有其他证据印证的复制件", "copy borne out by other evidence", "", ""),
    "Evidence.authenticity.uncorroborated_copy": (
        "无印证的复制件、截图", "copy or screenshot standing alone", "", ""),
    "Evidence.authenticity.own_note": ("本人单方书写", "note written by oneself", "", ""),
    "Evidence.source.public_body": (
        "国家机关或公共机构", "public body", "法院、劳动监察、社保、税务、公安等。", "Court, inspectorate, insurance, tax, police."),
    "Evidence.source.employer": ("用人单位一方", "the employer's side", "", ""),
    "Evidence.source.neutral_third_party": (
        "无利害关系的第三方", "disinterested third party", "银行、平台、客户等。", "A bank, a platform, a client."),
    "Evidence.source.worker": ("劳动者一方", "the worker's side", "", ""),
    "Evidence.source.co_claimant": (
        "同案或有类似争议的人", "co-claimant", "同样在与该单位打官司的同事。", "A colleague in dispute with the same employer."),
    "Evidence.coverage.full": ("全部或大部分期间", "all or most of the period", "", ""),
    "Evidence.coverage.partial": ("部分期间", "part of the period", "", ""),
    "Evidence.coverage.slight": ("个别时点", "a moment of it", "", ""),
    "Evidence.held_by.worker": ("劳动者", "the worker", "", ""),
    "Evidence.held_by.employer": ("用人单位", "the employer", "", ""),
    "Evidence.held_by.third_party": ("第三方", "a third party", "", ""),

    "Evidence.start": (
        "起", "from", "这件证据所涉期间的第一天。null 表示不清楚。", "First day that it speaks of. Null = not known."),
    "Evidence.end": (
        "止", "to", "这件证据所涉期间的最后一天，算在内。null 表示不清楚。", "Last day that it speaks of, itself counted. Null = not known."),
    "Evidence.compelled": (
        "是否被要求登记", "was the registration compelled",
        "仅用于个体工商户等登记：由对方要求办理的填 true，不计为不利。null 表示不清楚。",
        "For an own business registration only: true where the other side demanded it, then it does not count against. Null = not known."),

    "Relationship.situation": (
        "用工情形", "situation",
        "决定先找哪些证据、适用哪些法律。null 表示不清楚。", "Decides what to look for first and which law applies. Null = not known."),
    "Relationship.in_dispute": (
        "争议的部分", "what is in dispute", "存在与否、开始、结束或者是否连续。", "Existence, start, end or continuity."),
    "Relationship.in_dispute.existence": ("是否存在", "existence", "", ""),
    "Relationship.in_dispute.beginning": ("何时开始", "start", "", ""),
    "Relationship.in_dispute.ending": ("何时结束", "end", "", ""),
    "Relationship.in_dispute.continuity": ("是否连续", "continuity", "", ""),
    "Relationship.situation.office": ("办公室岗位", "office", "", ""),
    "Relationship.situation.site_worker": ("工地、车间", "site worker", "", ""),
    "Relationship.situation.platform_rider": ("平台骑手、司机", "platform rider or driver", "", ""),
    "Relationship.situation.streamer": ("主播", "streamer", "", ""),
    "Relationship.situation.dispatched": ("劳务派遣", "dispatched", "", ""),
    "Relationship.situation.subcontracted": ("工程转包、分包", "subcontracted on a building site", "", ""),
    "Relationship.situation.retired": ("超龄、退休", "retired or over age", "", ""),
    "Relationship.situation.intern": ("实习、在校", "intern or student", "", ""),
    "Relationship.situation.foreigner": ("外国人", "foreigner", "", ""),
    "Relationship.situation.domestic": ("家政", "domestic", "", ""),
    "Relationship.situation.family_firm": ("家族、合伙企业", "family firm or partnership", "", ""),
    "Relationship.situation.insurance_agent": ("保险代理人", "insurance agent", "", ""),
    "Relationship.situation.foreman": (
        "包工头、带班人本人", "foreman or labour contractor himself",
        "自己承揽工程、招人带班的；跟着包工头干活的工人填“工程转包、分包”。",
        "Who takes on work and brings a crew; a worker of his crew is “subcontracted”."),
    "Relationship.situation.committee_member": (
        "村委会、居委会成员", "member of a village or residents' committee",
        "选举产生的成员；受委员会聘用的人员不在此列。", "Elected members; staff whom the committee hires are another matter."),
}

# What a form says of a kind of evidence where the catalogue's name is not plain enough: its name, and a hint; "" = as there.
EVIDENCE: dict[str, tuple[str, str, str, str]] = {
    "labour_contract": ("劳动合同", "labour contract", "双方签字或盖章。", "Signed or sealed by both sides."),
    "bank_wage_payment": ("单位账户的工资转账", "wage paid from the employer's account", "备注为工资的最好。", "Best where it is marked as wages."),
    "private_account_payment": ("个人账户转账", "payment from a private account", "老板、股东、财务等个人付款。", "By the owner, a shareholder or the cashier."),
    "tax_record": ("个人所得税记录", "income-tax record", "以该单位为扣缴义务人。", "With this employer as the withholder."),
    "social_insurance_record": ("社保、公积金记录", "social-insurance or fund record", "由该单位缴纳。", "Paid by this employer."),
    "leave_approval": ("请假审批", "leave approval", "", ""),
    "work_chat": ("", "", "有指派、汇报、管理内容；同一聊天的多张截图算一件。", "With orders, reports, supervision; many screenshots of one chat are one piece."),
    "order_or_discipline": ("工作指令、处罚", "order or discipline", "如派单不得拒绝、罚款通知。", "For instance jobs that may not be refused, fines."),
    "client_document": ("对外业务单据", "client document", "以该单位名义签的送货单、合同等。", "Delivery notes or contracts in the employer's name."),
    "coworker_testimony": ("同事证言", "co-worker's testimony", "", ""),
    "third_party_testimony": ("第三人证言", "outsider's testimony", "", ""),
    "photo_or_video": ("照片、视频", "photo or video", "", ""),
    "inspection_record": ("劳动监察材料", "labour-inspection record", "", ""),
    "injury_recognition": ("工伤认定决定", "work-injury recognition", "", ""),
    "police_record": ("公安笔录、出警记录", "police record", "", ""),
    "prior_judgment": ("生效裁判", "effective judgment or award", "认定过同一事实的。", "One that found the same fact."),
    "employer_admission": ("用人单位自认", "admission by the employer", "", ""),
    "recording": ("录音", "recording", "", ""),
    "exclusive_service": ("只为该单位工作", "worked for this unit alone", "", ""),
    "provided_tools": ("单位提供工具、场所", "tools or place provided by the unit", "", ""),
    "core_business": ("属单位主营业务", "part of the unit's core business", "", ""),
    "free_to_refuse_tasks": ("可自由拒单而无不利后果", "free to refuse tasks", "不利于认定劳动关系。", "Speaks against employment."),
    "free_to_substitute": ("", "", "不利于认定劳动关系。", "Speaks against employment."),
    "own_hours": ("", "", "不利于认定劳动关系。", "Speaks against employment."),
    "several_clients": ("", "", "不利于认定劳动关系。", "Speaks against employment."),
    "bargained_share": ("", "", "不利于认定劳动关系。", "Speaks against employment."),
    "invoices_as_business": ("", "", "不利于认定劳动关系。", "Speaks against employment."),
    "own_tools_and_risk": ("自备主要工具并自担盈亏", "own tools and own risk", "不利于认定劳动关系。", "Speaks against employment."),
    "paid_per_project": ("", "", "不利于认定劳动关系。", "Speaks against employment."),
    "own_business_registration": (
        "自己登记了个体户或公司", "own business registration",
        "不利于认定劳动关系；被要求登记的不填。", "Speaks against employment; leave it out where it was compelled."),
    "genuine_cooperation_agreement": (
        "真实的合作、承揽协议", "genuine cooperation agreement",
        "不利于认定劳动关系；名称不起决定作用。", "Speaks against employment; the name of the paper does not decide."),
    "contractor_hired_worker": (
        "由承包人自行招用", "hired by a contractor",
        "不利于认定与发包单位的劳动关系。", "Speaks against employment with the unit that let the work."),
    "other_employer": ("", "", "不利于认定劳动关系。", "Speaks against employment."),
    "no_management": ("", "", "不利于认定劳动关系。", "Speaks against employment."),
    "pension_drawn": ("", "", "不利于认定劳动关系；人员类别也请相应填写。", "Speaks against employment; fill in the worker's status as well."),
    "student_status": ("", "", "不利于认定劳动关系；人员类别也请相应填写。", "Speaks against employment; fill in the worker's status as well."),
    "family_or_partner": ("", "", "不利于认定劳动关系。", "Speaks against employment."),
    "employment_certificate": ("", "", "用人单位盖章出具的。", "Issued under the employer's seal."),
    "permit_naming_employer": (
        "", "",
        "上岗证、健康证、居住登记等载有该单位的。", "A work licence, health card, residence registration and the like that name this employer."),
    "admission_out_of_court": (
        "庭外承认", "admission outside the hearing",
        "对话、函件中的承认；庭审、仲裁中的填“用人单位自认”。", "In talks or letters; one made at the hearing is “admission by the employer”."),
    "hired_for_a_post": (
        "按职工招用的材料", "proof of being hired for a post",
        "在校学生自己求职、全职上岗的招聘录用材料和毕业日期。", "Of a student: papers of applying and being taken on full time, the day of graduation."),
    "paid_by_other_company": (
        "其他公司付的款", "pay through another company",
        "付款的不是这家单位，如外包、灵活用工平台、关联公司。", "The payer is not this employer: an outsourcing or flexible-work firm, a related company."),
    "related_company": (
        "与其他公司有关联", "companies are related",
        "同一股东、地址、人员或账户，共同用工。", "The same owners, seat, staff or accounts, and common use of the worker."),
    "no_work_done": (
        "从未上班、从未领工资", "no work done, no wage ever",
        "不利于认定劳动关系；有合同的也一样，如只挂证书。", "Speaks against employment even where there is a contract, as where only a certificate was lent."),
    "negative_judgment": (
        "生效裁判否认过劳动关系", "effective judgment that there was none",
        "同一当事人、同一期间的；不利于认定劳动关系。", "Between the same parties for the same time; speaks against employment."),
    "arranged_by_school": (
        "学校安排的实习、课余打工", "practice arranged by the school, spare-time work",
        "不利于认定劳动关系。", "Speaks against employment."),
    "prescribed_management": (
        "法律或安全要求的管理", "management prescribed by law or for safety",
        "对所有经营者都有的培训、考核、检查；不利于认定劳动关系。", "Training, rating or inspection asked of every operator; speaks against employment."),
    "attached_vehicle": (
        "给挂靠车辆的车主干活", "hired by the owner of an attached vehicle",
        "车挂在单位名下，由车主招用；不利于认定与被挂靠单位的劳动关系。",
        "The vehicle runs under the unit's name, its owner hired; speaks against employment with that unit."),
    "debt_note": ("", "", "由该单位出具的；工头、车主写的把来源填为第三方。", "Written by this unit; for one of a foreman or owner state a third party as the source."),
    "resignation_or_settlement": ("", "", "表明此前的一段已经了结。", "Shows that an earlier stretch was over."),
    "agreement_under_another_title": (
        "", "",
        "本身不计有利不利：看约定的内容与实际履行。", "Neither for nor against: what counts is its content and how it was performed."),
}
