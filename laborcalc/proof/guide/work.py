"""Data of `checklist`: what kinds of work ask for, each piece with why it matters there."""

from __future__ import annotations

from laborcalc.foundation.terms import Situation
from laborcalc.proof.guide.guide import Guide, Note

# fmt: off
_TEST: Note = (
    "没有书面合同的，须同时具备：双方主体资格、受管理并从事有报酬的劳动、劳动属于单位业务（2005年5月25日起）；任何单项都不够",
    "without a written contract all must hold: both sides qualify, paid work under its management, work that belongs to its business (from 2005-05-25); no single item suffices",
    ("N12 1", "LCL 7"))
_PLATFORM: Note = (
    "受支配性劳动管理的是劳动关系；有管理但不完全符合的，有最低工资、休息、安全等保障，没有经济补偿和二倍工资；自主决定的按民事关系（2021年7月16日起）",
    "dominating management makes an employment; managed but not fully so, there are minimum pay, rest and safety, but no severance and no double wages; who decides for himself has a civil contract (from 2021-07-16)",
    ("N56",))

GENERAL = Guide(
    (
        ("labour_contract", "有真实的书面合同，一般即推定劳动关系存在", "a genuine written contract raises the presumption of employment"),
        ("bank_wage_payment", "最稳的报酬证据，同时指明用人单位和起止时间", "the steadiest proof of pay; it also names the employer and the time"),
        ("social_insurance_record", "由公共机构出具，指明缴费单位；北京由否认的一方推翻，别处多亦如此", "from a public body, names the unit that paid; in Beijing who denies it must rebut it, elsewhere often so"),
        ("attendance_app", "最能说明受管理，与工资流水配合最有力", "the best proof of management, strongest beside pay records"),
        ("work_chat", "派活、汇报、请假、考核，说明日常如何受管理", "orders, reports, leave and ratings show daily management"),
        ("offer_or_entry_form", "说明与谁约定、何时入职", "with whom and from when"),
        ("payroll_sheet", "由单位掌握，不提交的由其承担后果", "the employer holds it and bears the consequence of keeping it back"),
        ("tax_record", "由税务机关出具，指明扣缴单位", "from the tax office, names the withholder"),
        ("order_or_discipline", "罚款、处分、不得拒绝的指令是管理的直接证据", "fines, penalties and binding orders prove management directly"),
        ("work_badge", "把本人与这一单位连起来", "ties you to this employer"),
        ("coworker_testimony", "补上书面材料没有的细节", "fills in what the papers leave out"),
        ("admission_out_of_court", "对方亲口承认的，往往一锤定音", "what the other side says itself often settles it"),
        ("dismissal_document", "说明何时、由谁、为何结束", "when, by whom and why it ended"),
    ),
    (_TEST, (
        "发布用工指令、支付报酬和缴纳社保的不是同一家关联企业的，有合同看合同，没有合同看由谁管理；关联企业对报酬、福利可能共同承担责任（2025年9月1日起）",
        "where related companies share orders, pay and insurance: the contract decides, without one who manages; they may be jointly liable for pay and benefits (from 2025-09-01)",
        ("JI2 3",))),
    ("no_management", "other_employer", "genuine_cooperation_agreement", "service_fee_label", "long_silence"))

WORK: dict[Situation, Guide] = {
    "office": Guide(
        (
            ("labour_contract", "办公室岗位多有合同，先找签过的那份", "office posts mostly have one: find what you signed"),
            ("offer_or_entry_form", "录用邮件写明岗位、薪酬和入职日，容易找回", "the offer by mail names post, pay and first day, and is easily found again"),
            ("bank_wage_payment", "按月由公司账户代发，附言多为工资", "paid monthly from the company's account, mostly marked as wages"),
            ("social_insurance_record", "可自行下载，直接显示缴费公司", "download it yourself: it shows the company that paid"),
            ("tax_record", "个税应用可查，显示任职受雇单位", "the tax app shows the unit of employment"),
            ("attendance_app", "钉钉、企业微信等有企业主体和实名账号，离职后会被移出", "DingTalk, WeCom and the like hold company and real name; you are removed on leaving"),
            ("work_email", "单位域名的邮箱直接指明身份", "a mailbox at the employer's domain names it directly"),
            ("work_chat", "项目群、汇报、审批记录密集", "project groups, reports and approvals are plentiful"),
            ("leave_approval", "审批流程显示上下级", "the workflow shows who was superior"),
            ("rules_acknowledged", "手册签收、考核制度说明适用规章", "a signed handbook or rating scheme shows that its rules applied"),
            ("client_document", "对外以公司名义签署，说明属于其业务", "signing for the company shows that the work was its own"),
            ("employment_certificate", "贷款、签证时开过的证明由公司盖章", "a certificate for a loan or visa bears the company's seal"),
            ("admission_out_of_court", "与人事、主管的离职沟通常有承认", "talks with personnel on leaving often hold an admission"),
        ),
        (_TEST, (
            "集团内换签、代发、代缴的，看由谁管理；未经劳动者同意的内部分担约定不能免责（2025年9月1日起）",
            "within a group, who manages decides; an internal division of costs that the worker did not agree to frees nobody (from 2025-09-01)",
            ("JI2 3",))),
        ("other_employer", "insurance_parked", "family_or_partner", "several_clients", "resignation_or_settlement")),
    "site_worker": Guide(
        (
            ("permit_naming_employer", "工地实名登记、上岗证写明用工企业", "site registration and work licence name the company"),
            ("attendance_record", "门禁、考勤机由单位掌握，要尽早申请提交", "gates and clocks are held by the employer: apply early for production"),
            ("bank_wage_payment", "农民工工资专户或单位账户发放，指明付款单位", "pay from the wage account or the company's account names the payer"),
            ("payroll_sheet", "现金发放的，签名工资表在单位手里", "where pay was cash, the signed sheets are with the employer"),
            ("private_account_payment", "班组长、工头转账要与单位连起来", "transfers from a foreman must be tied to the company"),
            ("order_or_discipline", "派工单、安全交底、罚款单说明受管理", "job slips, safety briefings and fines show management"),
            ("work_chat", "班组群里的派活、上工时间和定位", "the crew's group: jobs, hours, places"),
            ("photo_or_video", "在场照片带项目牌、工服和日期", "pictures on site with the project's sign, clothes and date"),
            ("uniform", "带单位标识的工服、安全帽", "clothes and helmet with the company's name"),
            ("coworker_testimony", "同工段工友能说明谁管、谁付、干了多久", "workmates can say who directed, who paid and how long"),
            ("debt_note", "工头或项目部出具的欠条、工时单", "debt notes and hour slips of foreman or project office"),
            ("liability_policy", "企业投保的名单可反证在册", "the company's insured list shows that you were on its roll"),
            ("inspection_record", "向劳动监察投诉后调取的工资表和笔录", "payrolls and statements collected after a complaint"),
        ),
        (_TEST, (
            "农民工工资：书面工资支付台账至少保存三年，总承包单位先行清偿（2020年5月1日起）",
            "rural migrant workers: pay records are kept three years at least, the general contractor pays first (from 2020-05-01)",
            ("NMG 15", "NMG 30"))),
        ("contractor_hired_worker", "payroll_without_name", "paid_per_project", "own_tools_and_risk", "service_fee_label")),
    "platform_rider": Guide(
        (
            ("order_or_discipline", "迟到罚款、拒单处罚、强制上线是支配性管理的核心", "fines for lateness, penalties for refusing, forced hours are the core of dominating management"),
            ("platform_dispatch_record", "显示派单方式、能否拒单、在线时长", "shows how jobs came, whether they could be refused, hours on line"),
            ("roster", "站点排班和早会点名说明固定出勤", "rosters and roll-calls show fixed attendance"),
            ("attendance_app", "打卡、定位、人脸记录由站点或平台掌握", "clock-ins, places and face checks are held by station or platform"),
            ("bank_wage_payment", "显示由谁付款、是否有底薪", "who paid, and whether there was a base"),
            ("payroll_sheet", "工资明细写有底薪、单价、扣款", "the pay sheet shows base, price per job and deductions"),
            ("work_chat", "站长群里的调度、请假、通报", "the station's group: dispatch, leave, reprimands"),
            ("exclusive_service", "收入几乎全部来自一家，且时间被占满", "nearly all income from one payer and all the time taken"),
            ("agreement_under_another_title", "“合作”“众包”协议中的管理条款可以反过来用", "clauses of management in a “cooperation” or “crowd” agreement can be turned round"),
            ("rules_acknowledged", "站点制度、培训考试说明适用其规章", "station rules and tests show that its rules applied"),
            ("uniform", "工服、餐箱说明以其名义工作", "clothes and box show in whose name you worked"),
            ("liability_policy", "投保单位常是实际管理的站点公司", "the insurer's client is often the station company that manages"),
            ("coworker_testimony", "同站骑手说明是否可以拒单、自由休息", "riders of the station can say whether one could refuse or rest"),
        ),
        (_PLATFORM, (
            "固定出勤、排班、派单不得拒绝的，可认定与站点公司的劳动关系；被要求登记个体工商户不影响认定；自主接单的不认定（2024年12月20日起参照）",
            "fixed attendance, rosters and jobs that may not be refused: employment with the station company; a compelled registration as a business does not matter; free choice of jobs: none (guiding from 2024-12-20)",
            ("GC42 237", "GC42 238", "GC42 240")), (
            "参加职业伤害保障不等于有劳动关系；《新就业形态劳动者权益保障办法》2026年10月8日公布的是征求意见稿，不能作为依据",
            "occupational-injury cover is no proof of employment; the measures published on 2026-10-08 are a draft for comment and no law",
            ("N56",))),
        ("free_to_refuse_tasks", "own_hours", "own_business_registration", "several_clients", "own_tools_and_risk")),
    "streamer": Guide(
        (
            ("agreement_under_another_title", "经纪、合作协议写明分成、时长、违约，是判断的起点", "the agency agreement on share, hours and penalties is where the judgment starts"),
            ("order_or_discipline", "罚款、强制时长、内容审批说明管理超出合作所需", "fines, forced hours and approval of content go beyond cooperation"),
            ("roster", "固定开播时段和场次安排", "fixed hours and shows"),
            ("attendance_record", "到公司打卡、坐班的记录", "records of attendance at the company"),
            ("bank_wage_payment", "有保底、按月固定付款的，接近工资", "a guaranteed sum paid monthly comes close to wages"),
            ("payroll_sheet", "结算单显示保底、分成、扣款由谁定", "statements show who set base, share and deductions"),
            ("tax_record", "按工资还是劳务申报", "declared as wages or as service remuneration"),
            ("work_chat", "运营下达的任务、话术、请假审批", "tasks, scripts and approvals of leave from the operators"),
            ("provided_tools", "账号归公司，设备、直播间由公司提供", "the account is the company's, as are equipment and studio"),
            ("exclusive_service", "只能为一家直播，收入来源单一", "streaming for one alone, with no other income"),
            ("social_insurance_record", "公司缴纳社保是有力旁证", "insurance paid by the company is strong support"),
            ("rules_acknowledged", "员工制度、考勤制度适用于主播", "staff and attendance rules applied to streamers"),
        ),
        ((
            "对分成、内容有真实协商的，一般不认定劳动关系；时间、内容、收入由公司单方决定的可以认定（2024年12月20日起参照）",
            "real bargaining over share and content: no employment as a rule; hours, content and income set by the company alone: it may be (guiding from 2024-12-20)",
            ("GC42 239",)), _PLATFORM),
        ("bargained_share", "genuine_cooperation_agreement", "own_hours", "invoices_as_business", "several_clients")),
    "dispatched": Guide(
        (
            ("labour_contract", "与谁签订决定用人单位：派遣公司还是用工单位", "whom it is with decides who the employer is: the agency or the user unit"),
            ("social_insurance_record", "缴费单位多为派遣公司", "the payer is mostly the agency"),
            ("bank_wage_payment", "由谁付款、是否经派遣公司转付", "who paid, and whether through the agency"),
            ("payroll_sheet", "派遣公司的工资明细可与用工单位同岗对比", "the agency's sheet can be compared with like posts at the user unit"),
            ("attendance_record", "由用工单位掌握，证明实际管理", "held by the user unit; shows actual management"),
            ("work_chat", "用工单位主管派活", "the user unit's managers give the orders"),
            ("order_or_discipline", "处分由谁作出", "who imposed penalties"),
            ("work_badge", "写着哪一家的名称", "whose name it bears"),
            ("offer_or_entry_form", "由谁招聘、谁面试、谁通知", "who hired, interviewed and gave notice of it"),
            ("coworker_testimony", "同岗位职工说明是否假外包真派遣", "staff in like posts can say whether “outsourcing” was dispatch in truth"),
            ("dismissal_document", "退回通知和解除通知分别由谁作出", "who sent you back and who ended the contract"),
            ("agreement_under_another_title", "承揽、外包协议名义下按派遣用工的，按派遣处理", "dispatch under the name of contracting or outsourcing is treated as dispatch"),
        ),
        ((
            "派遣单位是用人单位；用工单位给劳动者造成损害的，两者承担连带责任（2008年1月1日起）",
            "the agency is the employer; for damage that the user unit causes both are jointly liable (from 2008-01-01)",
            ("LCL 58", "LCL 92")), (
            "以承揽、外包等名义按派遣形式使用劳动者的，按劳务派遣处理（2014年3月1日起）；不得以非全日制形式派遣（2008年9月18日起）",
            "dispatch in the name of contracting or outsourcing counts as dispatch (from 2014-03-01); nobody may be dispatched part-time (from 2008-09-18)",
            ("LD 27", "REG 30"))),
        ("other_employer", "contractor_hired_worker", "insurance_parked", "service_fee_label")),
    "subcontracted": Guide(
        (
            ("permit_naming_employer", "实名制登记写明项目、总包和分包", "site registration names project, general contractor and subcontractor"),
            ("attendance_record", "工地门禁和实名考勤证明在该项目出工", "gate and attendance records prove work on the project"),
            ("debt_note", "包工头、项目部出具的结算单是主张工资的关键", "notes of the boss or project office are the key to the wage claim"),
            ("private_account_payment", "包工头转账说明谁招用、谁付钱", "the boss's transfers show who hired and paid"),
            ("bank_wage_payment", "总包代发、专户发放指明责任单位", "pay through the general contractor or the wage account names who answers"),
            ("payroll_sheet", "总包须留存分包编制的工资表", "the general contractor must keep the sheets"),
            ("order_or_discipline", "总包、分包直接派工和罚款的，可能是其劳动者", "where the company itself gave orders and fines you may be its worker"),
            ("injury_recognition", "工伤认定可落实承担用工主体责任的单位", "the recognition fixes the unit that bears liability"),
            ("coworker_testimony", "工友说明由谁带来、谁管、工价多少", "workmates say who brought them, who directed and at what price"),
            ("work_chat", "施工群中的派工和工程量确认", "the site's group: jobs and quantities"),
            ("photo_or_video", "带项目牌、楼号的现场照片", "pictures with the project's sign and block number"),
            ("inspection_record", "劳动监察可查清转包链条和工资专户", "inspection can lay open the chain and the wage account"),
            ("police_record", "讨薪、事故时的笔录常写明总包、分包关系", "records of a wage protest or accident often name the chain"),
        ),
        ((
            "把业务包给没有资质的组织或个人的，由发包方承担用工主体责任：支付报酬，认定工伤后承担工伤待遇（建筑、矿山2005年5月25日起，各行业2025年9月1日起）；出借资质即挂靠的亦同（2025年9月1日起）",
            "who passes work to somebody unqualified answers as employing entity: pay, and injury benefits once recognised (construction and mining from 2005-05-25, every trade from 2025-09-01); so does who lends his name (from 2025-09-01)",
            ("N12 4", "JI2 1", "JI2 2", "LCL 94", "WIJ 3")), (
            "按条文用语这不是劳动关系，不能据此要求经济补偿、赔偿金、二倍工资（法律未逐项写明）；分包单位有资质的，是它的劳动者",
            "by its wording this is no employment, so no severance, damages or double wages (no statute lists them); with a qualified subcontractor you are its employee",
            ("JI2 1", "BJ534 Q30", "BJ534 Q31")), (
            "农民工工资由总承包单位先行清偿，再向分包追偿；转包给个人或不合法单位的，由转包方清偿（2020年5月1日起）",
            "wages of rural migrant workers: the general contractor pays first and has recourse; who passed the work to a person or unlawful unit pays (from 2020-05-01)",
            ("NMG 18", "NMG 19", "NMG 30", "NMG 36")), (
            "实名登记、工资专户、总包代发是法律对施工总承包单位的要求，不说明由它用工；要告它用工，须有它自己的派工、考勤管理或处罚（2020年5月1日起）",
            "real-name registration, wage account and paying on behalf are asked of every general contractor by law and do not make it the employer; for that show its own orders, management of attendance or fines (from 2020-05-01)",
            ("NMG 26", "NMG 28"))),
        ("contractor_hired_worker", "paid_per_project", "payroll_without_name", "own_tools_and_risk")),
}
