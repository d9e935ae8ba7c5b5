"""Data of the catalogue: traces of work under direction, things, witnesses and recordings that speak for the relationship."""

from __future__ import annotations

from laborcalc.foundation.terms import EvidenceKind, Kind
from laborcalc.foundation.text import Text
from laborcalc.proof.catalogue.row import ELECTRONIC, OBJECT, OFFICIAL, RECORDS, SEALED, WITNESS, EvidenceRow
from laborcalc.proof.catalogue.row import supports as row
from laborcalc.results.burden import OUTSIDE

K = Kind

# fmt: off
ROWS: dict[EvidenceKind, EvidenceRow] = {
    # --- orders and reports ---
    "leave_approval": row(
        Text("请假审批记录", "leave approval"), "MIT", ("N12 1", "MAL 6"),
        Text("导出审批流程页，显示申请人、审批人、企业名称和结果", "export the approval with applicant, approver, company and outcome"),
        ELECTRONIC,
        Text("只是告知、无需批准的，反而说明自由安排", "mere notice that nobody had to approve points the other way"),
        K.ANNUAL_LEAVE_PAY, K.SICK_PAY),
    "work_chat": row(
        Text("工作聊天记录", "work chat"), "MBIT", ("N12 1", "MAL 6"),
        Text("不删原记录、不换手机；录屏展示账号、群名、成员和派活、汇报、考核的完整上下文，必要时公证",
          "delete nothing and keep the phone; film account, group, members and whole threads of orders and reports; notarise if need be"),
        ELECTRONIC,
        Text("只被拉进群、身份不明、截图不全的作用很小；同一聊天截图再多也只算一件",
          "being in a group, unclear persons or cut screenshots prove little; many screenshots of one chat are one piece"),
        K.OVERTIME_PAY, K.UNPAID_WAGES, K.UNLAWFUL_TERMINATION_DAMAGES),
    "work_email": row(
        Text("工作邮件", "work e-mail"), "MBIT", ("N12 1", "MAL 6"),
        Text("离职前依规保存与本人劳动权益有关的邮件，保留邮件头、收发件域名；勿带走客户秘密",
          "before leaving keep the mails on your own rights, with headers and domains; take no client secrets"),
        ELECTRONIC,
        Text("私人邮箱往来、没有单位域名的，须证明对方职务", "private mailboxes without the employer's domain: prove the other person's post"),
        K.OVERTIME_PAY, K.UNPAID_WAGES, K.UNLAWFUL_TERMINATION_DAMAGES),
    "order_or_discipline": row(
        Text("工作指令、处罚通知", "order or discipline"), "MIT", ("N12 1", "GC42 237", "MAL 6"),
        Text("保存指令、迟到罚款、扣款明细和不得拒单的规则，连同发布人和日期",
          "keep orders, fines for lateness, deductions and rules that jobs may not be refused, with author and date"),
        ELECTRONIC,
        Text("合作中的质量要求、平台的一般规则不等于劳动管理，要突出考勤、奖惩和不得拒绝",
          "quality demands or general platform rules are no labour management: stress attendance, penalties and no right to refuse"),
        K.UNPAID_WAGES, K.UNLAWFUL_TERMINATION_DAMAGES),
    "rules_acknowledged": row(
        Text("签收的规章制度", "work rules acknowledged"), "MI", ("LCL 4", "N12 1"),
        Text("拍下员工手册、签收页、培训签到和公告栏", "photograph handbook, signature page, training list and notice board"),
        SEALED,
        Text("对所有来人适用的场地守则不算", "house rules for anybody who enters do not count"),
        K.UNLAWFUL_TERMINATION_DAMAGES),
    "platform_dispatch_record": row(
        Text("平台派单记录", "platform dispatch record"), "MPT", ("GC42 237", "GC42 240", "N56"),
        Text("导出订单、派单方式、在线时长、拒单和罚款记录，录屏显示站点和账号",
          "export orders, how they were assigned, hours on line, refusals and fines; film station and account"),
        ELECTRONIC,
        Text("能自由上下线、拒单无后果的，派单本身说明不了支配性管理",
          "where one may log off and refuse without consequence, dispatch alone shows no dominating management"),
        K.UNPAID_WAGES, K.MINIMUM_WAGE_SHORTFALL, K.OVERTIME_PAY),
    # --- things that carry the employer's name ---
    "work_badge": row(
        Text("工作证、门禁卡", "work badge or access card"), "BI", ("N12 2(2)", "MAL 6"),
        Text("离职前拍清正反面和编号，保留刷卡记录；交还时要收据", "photograph both sides and the number before leaving, keep the entries; ask for a receipt when you hand it back"),
        OBJECT,
        Text("单独一件不足以认定，且访客、外包人员也有证件", "it does not suffice alone, and visitors and contractors carry badges too"),
        ),
    "uniform": row(
        Text("工作服", "uniform"), "BI", ("N12 2(2)", "MAL 6"),
        Text("保留带标识的工服、领用登记和着装要求", "keep the clothes with the lettering, the record of issue and the rule to wear them"),
        OBJECT,
        Text("可以自行购买，单独一件不足以认定", "it can be bought, and does not suffice alone"),
        ),
    "business_card": row(
        Text("名片", "business card"), "BI", ("N12 2(2)", "MAL 6"),
        Text("保留名片和印制、发放记录，找收到名片的客户作证", "keep the card and the record of its printing; a client who received it may testify"),
        OBJECT,
        Text("可以自行印制，须由单位印制记录印证", "it can be printed by anybody: bear it out by the employer's order"),
        ),
    "work_product": row(
        Text("工作成果", "work product"), "BI", ("N12 1", "MAL 6"),
        Text("保留自己完成并由单位采用的方案、图纸、报表及提交记录", "keep designs, drawings or reports that the employer used, with the record of handing them in"),
        RECORDS,
        Text("承揽人也交付成果，须配合过程中的管理", "a contractor delivers results too: add the management on the way"),
        K.UNPAID_WAGES),
    "client_document": row(
        Text("以被申请人名义签署的业务单据", "documents signed for the employer towards clients"), "BIT", ("N12 1", "MAL 6"),
        Text("收集以单位名义签的送货单、验收单、合同、发票，请客户提供对应联",
          "collect delivery notes, acceptances, contracts and invoices in the employer's name; ask clients for their copy"),
        RECORDS,
        Text("代理商、中介也会代签，须说明受谁指派", "agents sign too: show who sent you"),
        K.UNPAID_WAGES),
    "seal_or_authority": row(
        Text("授权书、用印记录", "authority or use of the seal"), "BI", ("N12 1", "MAL 6"),
        Text("保留授权委托书、用印申请、银行或政务系统的经办人登记", "keep the authority, requests for the seal, and your registration as agent with a bank or authority"),
        SEALED,
        Text("一次性委托不等于劳动关系", "a single mandate is no employment"),
        ),
    "provided_tools": row(
        Text("被申请人提供工具、场所的材料", "tools or place provided by the employer"), "MB", ("N12 1", "BJ534 Q21"),
        Text("拍下工位、设备编号，保留领用单、系统账号和宿舍安排", "photograph the workplace and numbers of equipment; keep issue slips, system accounts and lodging"),
        RECORDS,
        Text("有偿租用工具或场地的，说明相反", "tools or a place that you rented point the other way"),
        ),
    # --- the business ---
    "core_business": row(
        Text("被申请人主营业务材料", "papers on the employer's core business"), "B", ("N12 1", "BJ534 Q21"),
        Text("打印企业信用公示系统的经营范围、官网和招聘广告，与本人工作对照",
          "print its registered business, its site and job advertisements, and compare them with your work"),
        OFFICIAL,
        Text("只证明业务相关，不能证明受管理", "it shows that the work belonged there, not that it was directed"),
        ),
    "exclusive_service": row(
        Text("仅为被申请人提供劳动的材料", "proof of work for this employer alone"), "MP", ("GC42 237", "N56"),
        Text("以完整流水、个税和平台账号说明收入只来自一家，时间被占满", "show by whole statements, tax and platform accounts that income came from one payer and took all the time"),
        RECORDS,
        Text("专属一家不等于受管理；流水中有其他收入的要说明", "one payer is not yet management; explain other income in the statements"),
        K.UNPAID_WAGES),
    # --- persons, pictures, sound ---
    "coworker_testimony": row(
        Text("同事证言", "co-worker's testimony"), "MPT", ("N12 2(5)", "MAL 6"),
        Text("先问愿否出庭，提前提交证人名单和身份信息；只交书面证言作用很小",
          "ask first whether they will appear and file their names in time; a written statement alone carries little"),
        WITNESS,
        Text("证人同样在与单位打官司、或说不出细节的，可信度下降", "a witness who sues the employer too, or knows no details, is believed less"),
        K.OVERTIME_PAY, K.UNPAID_WAGES, holder=OUTSIDE),
    "third_party_testimony": row(
        Text("第三人证言", "outsider's testimony"), "MT", ("MAL 6", "AR 13"),
        Text("请客户、保安、房东、供货人等出庭，说明何时何地见到你为谁工作",
          "ask clients, guards, landlords or suppliers to appear and say when and where they saw you work, and for whom"),
        WITNESS,
        Text("外人多不知道内部管理和报酬", "outsiders seldom know of management and pay"),
        K.OVERTIME_PAY, holder=OUTSIDE),
    "photo_or_video": row(
        Text("工作场所照片、视频", "photo or video of the work"), "MB", ("N12 1", "MAL 6"),
        Text("在公开或自己工作的区域拍摄，带上单位标识、日期和人物；保留原图及拍摄信息",
          "take them where you work, with the employer's sign, date and persons; keep the original files with their data"),
        ELECTRONIC,
        Text("只说明到过现场；不得偷拍他人隐私或商业秘密", "it shows that you were there; do not film private matters or trade secrets"),
        K.OVERTIME_PAY),
    "recording": row(
        Text("录音（附文字整理稿）", "recording with its transcript"), "MI", ("MAL 6", "AR 13"),
        Text("本人参与的谈话可以录；开头点明对方姓名职务，问清何时入职、做什么、欠多少；附全文文字稿",
          "record talks that you take part in; name the person and post at the start, ask since when, what work, how much is owed; add a full transcript"),
        ELECTRONIC,
        Text("剪辑过、对方身份不明、以胁迫或窃听取得的，可能不被采信", "cut, of an unknown speaker, or got by threats or bugging, it may be refused"),
        K.UNPAID_WAGES, K.UNLAWFUL_TERMINATION_DAMAGES, K.OVERTIME_PAY),
    "admission_out_of_court": row(
        Text("庭外承认的函件、聊天", "admission outside the hearing"), "MPIT", ("MAL 6", "AR 13"),
        Text("请有职务的人书面或在聊天中确认岗位、入职日、欠薪数额；保留回函和投诉时的书面答复",
          "have a person in office confirm post, first day and wages owed in writing or chat; keep letters and its answer to a complaint"),
        ELECTRONIC,
        Text("说话人无权代表单位、或只为和解所说的，效力下降", "weak where the speaker does not represent the employer, or spoke to settle"),
        K.UNPAID_WAGES, K.UNLAWFUL_TERMINATION_DAMAGES),
}
