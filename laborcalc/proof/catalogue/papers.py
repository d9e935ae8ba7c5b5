"""Data of the catalogue: papers, pay, attendance and findings of authorities that speak for the relationship."""

from __future__ import annotations

from laborcalc.foundation.terms import EvidenceKind, Kind
from laborcalc.foundation.text import Text
from laborcalc.proof.catalogue.row import ELECTRONIC, OFFICIAL, RECORDS, SEALED, EvidenceRow
from laborcalc.proof.catalogue.row import supports as row
from laborcalc.results.burden import EMPLOYER, PUBLIC

K = Kind

# fmt: off
ROWS: dict[EvidenceKind, EvidenceRow] = {
    # --- contract and hiring ---
    "labour_contract": row(
        Text("书面劳动合同", "written labour contract"), "MPBIT", ("LCL 16", "MAL 6", "MAL 39"),
        Text("找出本人留存的一份；单位收走的，拍下签订页，写书面函索要，并申请责令单位提交",
          "find your own copy; if the employer kept it, photograph the signed page, ask for it in writing, and apply for an order to produce"),
        SEALED,
        Text("签名或公章不实、签后从未实际用工的，不能单凭合同认定",
          "a false signature or seal, or a contract under which no work was ever done"),
        K.DOUBLE_WAGES, K.UNPAID_WAGES, K.PROBATION_DAMAGES, bearer=EMPLOYER),
    "offer_or_entry_form": row(
        Text("录用通知、入职登记表", "offer or entry form"), "MPIT", ("N12 2(3)", "LCL 7", "MAL 39"),
        Text("从邮箱、招聘平台、短信导出录用通知；登记表在单位的，申请责令提交招用登记和职工名册",
          "export the offer from mail, job site or messages; for the form, apply for an order to produce hiring forms and the staff list"),
        SEALED,
        Text("只说明打算录用，须与上岗后的付款或考勤配合", "it shows the intention alone; add pay or attendance after the first day"),
        K.DOUBLE_WAGES, K.UNPAID_WAGES, K.PROBATION_DAMAGES, bearer=EMPLOYER),
    "employment_certificate": row(
        Text("在职证明、收入证明", "certificate of employment or income"), "MPIT", ("MAL 6", "AR 13"),
        Text("找贷款、签证、落户、离职时开过的证明；银行等处留有原件的，申请调取",
          "find what was issued for a loan, a visa, a residence or on leaving; ask the tribunal to fetch an original that a bank holds"),
        SEALED,
        Text("单位会说是为办事帮忙开的，须以付款和工作记录印证其内容",
          "the employer will call it a favour; bear its content out by pay and work records"),
        K.UNPAID_WAGES, K.ECONOMIC_COMPENSATION),
    "dismissal_document": row(
        Text("解除通知、离职证明", "dismissal or leaving document"), "MIT", ("LCL 50", "JI1 44"),
        Text("保存书面通知、短信、邮件和快递封套；没有书面的，发消息请对方确认是谁、何时、为何让你走",
          "keep the notice, message, e-mail and the envelope; if it was oral, write and ask who ended it, when and why"),
        SEALED,
        Text("没有落款、发送人身份不明的，效力下降", "no signature or seal, or a sender whose post is unclear"),
        K.UNLAWFUL_TERMINATION_DAMAGES, K.ECONOMIC_COMPENSATION, K.NOTICE_PAY, bearer=EMPLOYER),
    "deposit_or_training_receipt": row(
        Text("押金、培训费、服装费收据", "receipt for a deposit, training or uniform"), "MI", ("LCL 9", "MAL 6"),
        Text("找收据、转账记录和收款人身份；单位以担保名义收钱本身违法，可同时要求退还",
          "find the receipt, the transfer and who took it; taking security from a worker is itself unlawful, so ask for it back"),
        SEALED,
        Text("只说明某一天有来往，且报名培训也会收费，须与上岗记录配合",
          "it shows one day, and a school takes fees too; add proof that work followed"),
        K.UNPAID_WAGES),
    "hired_for_a_post": row(
        Text("以就业为目的、按职工招用的材料", "proof of being hired for a post"), "MPBI", ("LCL 7", "O309 12", "BJ534 Q35"),
        Text("导出招聘启事、简历、面试和录用记录，附毕业证上的毕业日期，说明全职、与其他职工同样待遇",
          "export the advertisement, application, interview and acceptance; add the day of graduation, and show full time on the terms of the staff"),
        RECORDS,
        Text("学校安排的实习、三方实习协议、课余短时工作会被用来反驳", "practice arranged by a school, a three-party agreement or short spare-time work will be held against it"),
        K.DOUBLE_WAGES, K.UNPAID_WAGES),
    "award_certificate": row(
        Text("荣誉证书、奖状", "award certificate"), "MI", ("N12 1", "MAL 6"),
        Text("找奖状、表彰通报、年会照片和发奖名单", "find the certificate, the announcement, pictures and the list of awards"),
        SEALED,
        Text("也会发给合作方，且只说明一个时点", "partners receive awards too, and it shows one moment"),
        ),
    "permit_naming_employer": row(
        Text("载明单位的证照、登记", "permit or registration naming the employer"), "BIT", ("N12 2(2)", "MAL 6"),
        Text("向发证机关查询上岗证、健康证、居住登记、工地实名登记中的单位栏，打印盖章",
          "ask the issuing body for the employer named in a work licence, health card, residence or site registration, and have it stamped"),
        OFFICIAL,
        Text("单位栏由本人填报的，须说明依据", "an entry that you made yourself proves little"),
        ),
    "liability_policy": row(
        Text("雇主责任险、意外险保单", "employer-liability or accident policy"), "BIT", ("MAL 6", "AR 13"),
        Text("向保险公司查询投保人和被保险人名单、投保期间，或申请调取", "ask the insurer who took it out, for whom and for which months, or have it fetched"),
        OFFICIAL,
        Text("商业保险也可为非职工投保，只能作辅助", "such cover can be bought for others than employees: it only supports"),
        ),
    # --- pay ---
    "bank_wage_payment": row(
        Text("银行流水（单位账户发放工资）", "bank statement: wage from the employer's account"), "PIT", ("N12 2(1)", "MAL 6"),
        Text("到银行柜台打印流水并盖业务章，显示对方户名、账号和附言；覆盖整个工作期间",
          "have statements printed and stamped at the counter, with the payer's name, account and remark, for the whole time"),
        OFFICIAL,
        Text("附言为空或写报销、服务费的，须以金额、日期的规律和其他材料说明是工资",
          "no remark, or one such as expenses or service fee: show by regular sums and days that it was wages"),
        K.UNPAID_WAGES, K.MINIMUM_WAGE_SHORTFALL, K.OVERTIME_PAY, K.DOUBLE_WAGES, K.ECONOMIC_COMPENSATION),
    "private_account_payment": row(
        Text("转账记录（个人账户付款）", "payments from a private account"), "PT", ("N12 2(1)", "MAL 6"),
        Text("打印银行、微信、支付宝流水并盖电子章；查清付款人与单位的关系（法定代表人、股东、财务）",
          "export bank, WeChat or Alipay statements with their stamp; find out who the payer is to the employer (head, shareholder, cashier)"),
        OFFICIAL,
        Text("单凭私人转账不足以认定；补工商登记、催要工资的聊天，把付款人与单位连起来",
          "transfers from a private person do not suffice: link him to the employer by the company register and messages about wages"),
        K.UNPAID_WAGES, K.MINIMUM_WAGE_SHORTFALL, K.ECONOMIC_COMPENSATION),
    "paid_by_other_company": row(
        Text("由其他公司代付的款项", "pay through another company"), "PT", ("N12 2(1)", "JI2 3", "MAL 6"),
        Text("打印流水，查付款公司与被申请人的关系：代发、外包、灵活用工平台的协议，工商登记的股东、地址、人员",
          "have the statements printed and find out how the payer is related: agreements on paying out, outsourcing or flexible work, and owners, seat and staff in the company register"),
        OFFICIAL,
        Text("付款人不是被申请人，不能证明由谁用工；须以管理证据连到被申请人",
          "the payer is not the respondent, so it does not show who employed: tie it to the respondent by evidence of management"),
        K.UNPAID_WAGES, K.MINIMUM_WAGE_SHORTFALL, K.ECONOMIC_COMPENSATION),
    "payroll_sheet": row(
        Text("工资表、工资条", "payroll sheet or payslip"), "PIT", ("N12 2(1)", "WPR 6", "MAL 39"),
        Text("保存工资条、工资短信和小程序截屏；申请责令单位提交至少两年内的工资支付台账",
          "keep payslips, pay messages and screens; apply for an order to produce the payroll of at least two years"),
        RECORDS,
        Text("无签字盖章、与银行流水对不上的，须补印证", "no signature or seal, or sums that differ from the bank: bear it out"),
        K.UNPAID_WAGES, K.MINIMUM_WAGE_SHORTFALL, K.OVERTIME_PAY, K.ANNUAL_LEAVE_PAY, K.ECONOMIC_COMPENSATION,
        holder=EMPLOYER, bearer=EMPLOYER),
    "tax_record": row(
        Text("个人所得税纳税记录", "income-tax record"), "PIT", ("MAL 6", "AR 13"),
        Text("在个人所得税应用中下载纳税记录，看扣缴义务人和所得项目", "download the record from the income-tax app: it names the withholder and the kind of income"),
        OFFICIAL,
        Text("按“劳务报酬”申报的会被用来反驳；申报是单位单方所为，须看实际管理",
          "income declared as “service remuneration” will be held against you; the employer declared it alone, so management decides"),
        K.UNPAID_WAGES, K.ECONOMIC_COMPENSATION),
    "social_insurance_record": row(
        Text("社会保险、住房公积金缴费记录", "social-insurance or fund record"), "PIT", ("N12 2(1)", "BJ534 Q77"),
        Text("在社保、公积金平台下载，或到经办窗口打印缴费单位明细并盖章",
          "download it from the insurance or fund service, or have it printed and stamped at the counter, with the paying unit"),
        OFFICIAL,
        Text("证明属于挂靠代缴的，只剩身份上的作用；缴费单位与管理单位不同的，说明两者关系",
          "weak where the insurance was only parked; if payer and manager differ, show how they are related"),
        K.ECONOMIC_COMPENSATION, K.ANNUAL_LEAVE_PAY, bearer=EMPLOYER),
    "debt_note": row(
        Text("工资欠条、结算单", "debt note for wages"), "PIT", ("N12 2(1)", "MAL 6"),
        Text("要求写明欠的是哪几个月的工资、由谁出具，盖章或由负责人签名并按指印",
          "have it say which months' wages are owed and by whom, sealed or signed by the person in charge"),
        SEALED,
        Text("只写欠款、由个人签名的，须证明其职务和款项性质", "a note of “money owed” signed by a person alone: prove his post and that it was wages"),
        K.UNPAID_WAGES, K.MINIMUM_WAGE_SHORTFALL),
    "related_company": row(
        Text("关联企业、混同用工的材料", "proof that companies are related"), "BI", ("JI2 3", "BJ534 Q38"),
        Text("打印工商登记的股东、法定代表人、地址，收集共用的财务、人事、办公系统、账户和人员调派的记录",
          "print owners, legal representative and seat from the company register; collect records of shared accounts, personnel, systems and postings"),
        OFFICIAL,
        Text("只有股权关系而没有混同用工的，不能把责任推到另一家；签有书面合同的看合同", "shares alone without common use of the worker reach nobody else; a written contract decides where there is one"),
        K.UNPAID_WAGES, holder=PUBLIC),
    # --- attendance ---
    "attendance_record": row(
        Text("考勤记录", "attendance record"), "MIT", ("N12 2(4)", "MAL 39"),
        Text("拍下本人签到页、打卡机和月度汇总；申请责令单位提交原始考勤", "photograph your own pages, the clock and the monthly sheet; apply for an order to produce the originals"),
        RECORDS,
        Text("本人自制或无单位痕迹的，几乎不起作用", "one that you made yourself, or without any trace of the employer, proves next to nothing"),
        K.OVERTIME_PAY, K.ANNUAL_LEAVE_PAY, K.UNPAID_WAGES, holder=EMPLOYER, bearer=EMPLOYER),
    "attendance_app": row(
        Text("实名打卡软件记录", "real-name clock-in app"), "MIT", ("N12 2(4)", "MAL 39"),
        Text("离职被移出前导出打卡明细，连同企业名称、本人账号、打卡地点录屏；申请责令单位提交后台数据",
          "before you are removed, export the entries and film the screens with the company's name, your account and the place; ask for its server data"),
        ELECTRONIC,
        Text("截图看不出企业主体和账号归属的，只算无印证的复制件", "screens that show neither the company nor whose account it is count as bare copies"),
        K.OVERTIME_PAY, K.ANNUAL_LEAVE_PAY, K.UNPAID_WAGES, bearer=EMPLOYER),
    "roster": row(
        Text("排班表", "roster"), "MT", ("N12 2(4)", "MAL 39"),
        Text("保存群里发布的排班表和换班申请，连同发布人；申请责令提交原表", "keep rosters and changes of shift as posted, with who posted them; apply for an order to produce the original"),
        RECORDS,
        Text("没有单位名称、看不出谁发布的，须以群成员和考勤印证", "without the employer's name or author it needs the group's members and attendance beside it"),
        K.OVERTIME_PAY, K.ANNUAL_LEAVE_PAY, holder=EMPLOYER, bearer=EMPLOYER),
    # --- authorities ---
    "inspection_record": row(
        Text("劳动保障监察材料", "labour-inspection record"), "MPIT", ("LSR 20", "MAL 6"),
        Text("自违法行为发生或终了起两年内向劳动保障监察投诉，申请查阅、复制询问笔录和调取的工资表",
          "complain to labour inspection within two years of the breach or its end; ask for the statements and payrolls it collected"),
        OFFICIAL,
        Text("只记录本人陈述、未作查处的，作用有限", "a file that only holds your own statement proves little"),
        K.UNPAID_WAGES, K.OVERTIME_PAY, K.ADDITIONAL_COMPENSATION, holder=PUBLIC),
    "injury_recognition": row(
        Text("工伤认定决定书", "work-injury recognition"), "MIT", ("WI 17", "WI 19"),
        Text("单位不报的，本人或近亲属一年内申请；保存决定书、调查笔录和送达回证",
          "if the employer does not apply, you or a close relative do within a year; keep the decision, statements and proof of service"),
        OFFICIAL,
        Text("决定尚可复议、诉讼；在转包、挂靠中写明的是承担工伤保险责任的单位，不等于劳动关系",
          "it may still be challenged; in a chain of contracts it names the unit liable for the injury, which is no employment relationship"),
        K.MEDICAL_SUBSIDY, holder=PUBLIC),
    "police_record": row(
        Text("公安机关笔录、出警记录", "police record"), "IT", ("MAL 6", "AR 13"),
        Text("发生冲突、讨薪、事故时报警，记下出警单位和时间，申请查询或由仲裁庭调取",
          "call the police in a quarrel, over wages or after an accident; note station and time, and ask for the record or have it fetched"),
        OFFICIAL,
        Text("不对劳动关系作认定，看重的是对方在笔录里怎么说", "it finds nothing on employment; what counts is what the other side said in it"),
        K.UNLAWFUL_TERMINATION_DAMAGES, holder=PUBLIC),
    "prior_judgment": row(
        Text("生效裁判文书", "effective judgment or award"), "MPIT", ("MAL 6", "AR 13"),
        Text("提交裁决书、判决书及生效证明；同事的案件可在公开文书中查找", "bring the award or judgment and proof that it is final; look for colleagues' cases among published ones"),
        OFFICIAL,
        Text("当事人、期间或事实不同的，只供参考", "other parties, times or facts make it a pointer only"),
        K.ECONOMIC_COMPENSATION, K.DOUBLE_WAGES),
    "employer_admission": row(
        Text("被申请人的自认", "admission by the employer"), "MPIT", ("BJ534 Q18", "MAL 6"),
        Text("把对方答辩状、庭审笔录、另案陈述中的承认逐句摘出并注明页码", "copy out, with page numbers, what it admitted in its answer, at the hearing or in another case"),
        OFFICIAL,
        Text("为调解作出的让步不算；只就所承认的期间有效", "a concession made to settle does not count, and an admission covers only the time it names"),
        K.UNPAID_WAGES, K.DOUBLE_WAGES, K.ECONOMIC_COMPENSATION, holder=EMPLOYER),
}
