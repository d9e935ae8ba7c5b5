"""Data of the catalogue: circumstances that speak against the relationship, and the one that says nothing by itself.

`obtain` is how to check them, `weakens` what answers them.
"""

from __future__ import annotations

from laborcalc.foundation.terms import EvidenceKind, Kind
from laborcalc.foundation.text import Text
from laborcalc.proof.catalogue.row import RELYING, SEALED, EvidenceRow
from laborcalc.proof.catalogue.row import opposes as row
from laborcalc.results.burden import EMPLOYER, OUTSIDE, PUBLIC, WORKER

# fmt: off
ROWS: dict[EvidenceKind, EvidenceRow] = {
    # --- no direction ---
    "no_management": row(
        Text("不受考勤与规章管理", "no management"), "M", ("N12 1", "BJ534 Q21"),
        Text("核对是否真的无人派活、无考勤、无奖惩", "check whether nobody gave orders, kept attendance or imposed penalties"),
        Text("以派活、汇报、审批、罚款逐项反驳；管理可以通过群聊和软件实现",
          "answer with orders, reports, approvals and fines; management may run through chats and apps")),
    "free_to_refuse_tasks": row(
        Text("可自由拒单", "free to refuse tasks"), "M", ("GC42 237", "GC42 240", "N56"),
        Text("查拒单、请假后是否被罚、被停派或被降级", "see whether a refusal or leave brought a fine, fewer jobs or a lower rank"),
        Text("有固定出勤、派单不得拒绝或拒绝受罚的，仍是支配性劳动管理",
          "fixed attendance, or jobs that may not be refused without penalty, are dominating management"), holder=WORKER),
    "free_to_substitute": row(
        Text("可自行找人代劳", "free to send a substitute"), "M", ("BJ534 Q21", "MAL 6"),
        Text("查代班是否须经批准、由谁付钱", "see whether a substitute had to be approved, and who paid him"),
        Text("偶尔经批准的换班、由单位付酬的代班，仍是受管理", "an approved swap, or a substitute whom the employer paid, is still management"), holder=WORKER),
    "own_hours": row(
        Text("自定工作时间", "sets own hours"), "M", ("GC42 240", "BJ534 Q21"),
        Text("列出实际上线、到岗的规律，查有无最低时长和在线考核", "list when you really worked; look for a minimum of hours or checks of presence"),
        Text("有最低在线时长、高峰必到、打卡排班的，时间并不自由",
          "a minimum of hours, duty at peak times, clock-ins or rosters leave no free choice"), holder=WORKER),
    # --- a business of one's own ---
    "several_clients": row(
        Text("同时为多家服务", "serves several clients"), "M", ("GC42 240", "BJ534 Q21"),
        Text("核对兼职的时间、数量与主次", "check when, how much and for whom else"),
        Text("兼职不排斥劳动关系；说明为本单位工作的时间固定、占主要", "a side job does not exclude employment; show fixed hours and the main part of your time here"), holder=WORKER),
    "bargained_share": row(
        Text("协商分成", "bargained share of income"), "MP", ("GC42 239", "N56"),
        Text("查分成比例是谁定的、能否谈、有无保底", "see who set the share, whether it was open to bargaining, and any guaranteed sum"),
        Text("比例由单位单方决定、有保底、受考勤和内容管理的，分成只是计酬方式",
          "a share set by the employer alone, with a guaranteed sum and management, is a way of paying wages"), holder=OUTSIDE),
    "invoices_as_business": row(
        Text("以经营者身份开票", "invoices as a business"), "P", ("GC42 238", "BJ534 Q21"),
        Text("查是谁要求开票、谁代办、税费谁出", "see who asked for invoices, who wrote them and who bore the tax"),
        Text("应单位要求、由其代办的开票不改变用工实质",
          "invoices that the employer demanded or wrote itself do not change what the work was")),
    "own_tools_and_risk": row(
        Text("自备工具并自担盈亏", "own tools and own risk"), "PB", ("BJ534 Q21", "GC42 240"),
        Text("列出工具价值、油费维修、亏损由谁承担", "list the value of the tools and who bore fuel, repairs and losses"),
        Text("自带小件工具、自购电动车而报酬按劳动计算的，不等于自担经营风险",
          "small tools, or an own scooter with pay by work done, is not business risk"), holder=WORKER),
    "paid_per_project": row(
        Text("按项目验收结算", "paid per project on acceptance"), "MP", ("BJ534 Q21", "MAL 6"),
        Text("查有无按月发、预支、固定底薪", "look for monthly pay, advances or a fixed base"),
        Text("计件也是工资形式；以按期付款、持续工作和日常管理反驳", "piece rates are wages too; answer with regular pay, continuous work and daily management")),
    "own_business_registration": row(
        Text("自有工商登记", "own business registration"), "MP", ("GC42 238",),
        Text("查登记时间、谁代办、有无实际经营", "see when it was made, by whom, and whether any business was done"),
        Text("由单位要求、代办登记个体工商户的，不影响认定；此时填“被要求登记”",
          "a registration that the employer demanded or made does not count: mark it as compelled"), holder=PUBLIC),
    "genuine_cooperation_agreement": row(
        Text("合作、承揽协议", "cooperation agreement"), "MP", ("GC42 237", "GC42 239", "BJ534 Q21"),
        Text("逐条对照约定与实际做法", "compare each clause with what was done"),
        Text("名称不起决定作用，按实际用工认定", "the title does not decide, the facts do")),
    "service_fee_label": row(
        Text("付款注明劳务费、服务费", "pay labelled service fee"), "P", ("N12 1", "GC42 237"),
        Text("看附言由谁填写，金额和日期是否像工资", "see who wrote the remark, and whether sums and days look like wages"),
        Text("附言由单位单方填写，不改变按月付酬的实质", "the payer wrote the remark alone; regular pay for work done remains pay")),
    "not_core_business": row(
        Text("不属单位主营业务", "not part of the unit's core business"), "B", ("N12 1", "BJ534 Q21"),
        Text("对照登记的经营范围和单位日常所需", "compare with its registered business and what it needs every day"),
        Text("保洁、食堂、后勤等同样是单位业务的组成部分，登记范围不是唯一标准", "cleaning, kitchen and upkeep are part of its work too; the register is not the only test")),
    # --- somebody else is the employer ---
    "contractor_hired_worker": row(
        Text("由承包人招用", "hired by a contractor"), "MPI", ("N12 4", "JI2 1", "NMG 26", "NMG 28", "NMG 30", "BJ534 Q30"),
        Text("查明层层转包的合同、承包人有无资质、谁派活谁付钱", "find the chain of contracts, whether the contractor was qualified, who gave orders and who paid"),
        Text("改按当时的规定请求发包单位承担用工主体责任、总承包单位先行清偿工资；其直接派工、考勤、处罚的，仍可主张劳动关系",
          "claim, as the law of the time allows, against the upper unit as employing entity and for wages paid first by the general contractor; if it gave orders, kept attendance or fined you itself, employment remains open")),
    "other_employer": row(
        Text("另有用人单位", "another employer"), "MPI", ("JI1 32(2)", "JI2 3", "BJ534 Q38"),
        Text("查另一单位的合同、社保、付款与本单位的关系", "see the other unit's contract, insurance and pay, and how it is related to this one"),
        Text("内退、停薪留职、待岗等人员与新单位可成立劳动关系；关联企业混同的，看谁管理，并可请求共同承担报酬",
          "those on early or unpaid leave from another unit can be employed here; among related companies who manages decides, and they may answer jointly for pay"), holder=PUBLIC),
    "insurance_parked": row(
        Text("社保仅为挂靠代缴", "insurance only parked"), "PI", ("BJ534 Q77", "MAL 6"),
        Text("查代缴协议、费用由谁承担、是否在该单位工作", "see the agreement, who bore the cost, and whether any work was done there"),
        Text("由单位举证推翻缴费记录；同时以考勤和付款证明确有用工", "the employer must rebut the record; show attendance and pay as well")),
    "payroll_without_name": row(
        Text("工资表中没有其姓名", "payroll without the name"), "PI", ("N12 2(1)", "MAL 39"),
        Text("要求提交原件、全部月份和对应的付款凭证", "ask for the original, all months and the vouchers of payment"),
        Text("单方制作的表不能否定实际付款；以流水、现金签收和同事证言反驳", "a sheet made by one side does not undo payment; answer with bank records, signatures for cash and colleagues")),
    "attached_vehicle": row(
        Text("由挂靠车辆的车主招用", "hired by the owner of an attached vehicle"), "MPI", ("WIJ 3(1)(5)", "JI2 2"),
        Text("查行驶证、道路运输证、挂靠合同和保险单上的名称，谁招用、谁派车、谁付钱", "see whose name stands on the vehicle's papers, the agreement and the policy, and who hired, sent out and paid"),
        Text("受伤的先申请工伤认定，再请求被挂靠单位承担工伤保险责任；报酬按当时的规定主张；被挂靠单位自己招用、派车、考勤的，仍可主张劳动关系",
          "after an injury have it recognised and claim the benefits of the unit that lent its name; pay as the law of the time allows; if that unit itself hired, sent out and kept attendance, employment remains open"), holder=PUBLIC),
    "prescribed_management": row(
        Text("法律或安全要求的管理", "management prescribed by law or for safety"), "M", ("INS 112", "N12 1"),
        Text("对照法律、行业规定，逐条看哪些培训、考核、检查是对所有经营者的要求", "compare with statute and trade rules: which training, rating or inspection is asked of every operator"),
        Text("超出法定要求的部分才说明劳动管理：固定考勤、请假审批、处罚、指派其他工作", "what goes beyond the prescribed shows management: fixed attendance, leave to be approved, fines, other work assigned")),
    "no_work_done": row(
        Text("从未提供劳动、从未领取工资", "no work done, no wage ever"), "MP", ("LCL 7", "BJ534 Q22", "MAL 6"),
        Text("查有无考勤、派活、产出、工资；只挂证书、只缴社保的，看费用由谁承担", "look for attendance, orders, results and wages; where only a certificate or insurance was lent, see who bore the cost"),
        Text("合同只是推定，劳动关系自用工之日起建立：以任何一段实际上班、受管理、领薪的材料反驳；单位不安排工作的，说明已到岗待命并要求过工作",
          "a contract only presumes: employment begins with the first day of work, so answer with any stretch of real work, orders and wages; where the unit gave no work, show that you were ready for it and asked")),
    "negative_judgment": row(
        Text("生效裁判否认劳动关系", "effective judgment that there was none"), "MPBI", ("MAL 6", "AR 13"),
        Text("核对当事人、期间和是否已经生效", "check parties, time and whether it is final"),
        Text("当事人或期间不同的不受其约束；相同的只能申请再审，改提不以劳动关系为前提的请求（报酬、用工主体责任、工伤待遇）",
          "other parties or times are not bound; for the same ones only a retrial helps, so claim what needs no employment: pay, employing-entity liability, injury benefits"), holder=PUBLIC),
    # --- status and conduct ---
    "pension_drawn": row(
        Text("已领取养老金", "pension drawn"), "", ("JI1 32(1)", "OA56 2"),
        Text("到社保经办机构打印待遇领取起始月份", "have the first month of pension printed at the insurance office"),
        Text("2026年7月1日起按超龄劳动者规定主张最低工资、加班费和工伤保障；领取之前的期间另行认定",
          "from 2026-07-01 claim minimum wage, overtime and injury cover as an over-age worker; time before the pension is judged apart"), holder=PUBLIC),
    "student_status": row(
        Text("在校学生", "enrolled student"), "MP", ("BJ534 Q35", "O309 12"),
        Text("核对毕业日期、实习协议、是否由学校安排", "check the day of graduation, the internship agreement and whether the school arranged it"),
        Text("以就业为目的、毕业后继续工作的，名为实习也可按实际用工认定", "work taken up as employment and going on after graduation may be employment in truth"), holder=OUTSIDE),
    "arranged_by_school": row(
        Text("学校安排的实习或课余勤工助学", "practice arranged by the school, or spare-time work"), "MP", ("O309 12", "BJ534 Q35"),
        Text("核对三方协议、学校的通知和带队教师、学分要求，与实际工作对照", "check the three-party agreement, the school's notice and teacher and the credits, against the work done"),
        Text("自己求职、全职顶岗、毕业后继续工作的，以招聘录用材料说明按职工招用", "who sought the job, filled a post full time and stayed after graduation shows by papers of hiring that he was taken on as staff"), holder=OUTSIDE),
    "family_or_partner": row(
        Text("家庭成员、合伙人、股东", "family member, partner or shareholder"), "MP", ("N12 1", "MAL 6"),
        Text("查有无出资、分红、参与决策", "see whether money was put in, profit shared or decisions taken"),
        Text("身份不排斥劳动关系；以受管理、按月领薪、不分红反驳", "kinship or shares do not exclude employment; answer with management, monthly pay and no share in profit")),
    "resignation_or_settlement": row(
        Text("辞职书、结清协议", "resignation or settlement paper"), "T", ("JI1 35", "MAL 6"),
        Text("核对签署日期、内容和此后是否继续工作", "check date, content and whether work went on"),
        Text("它恰恰说明此前有过劳动关系；结清协议违法、欺诈、胁迫或显失公平的可以否定",
          "it shows that there was an employment before; an unlawful, forced or grossly unfair settlement can be undone")),
    "long_silence": row(
        Text("长期未提出异议", "long silence"), "T", ("MAL 27", "BJ534 Q22"),
        Text("整理催要工资、询问合同和社保的时间线", "list when you asked for wages, a contract or insurance"),
        Text("沉默不等于没有劳动关系；以期间内的工作、催要记录反驳，同时核对时效",
          "silence is no proof; answer with work done and demands made in that time, and check limitation")),
    # --- neither for nor against ---
    "agreement_under_another_title": EvidenceRow(
        Text("以合作、承揽等为名的协议", "agreement under another title"), "neutral", "MP", ("GC42 237", "GC42 238", "BJ534 Q21"),
        EMPLOYER, RELYING,
        Text("要回自己的一份或拍照；逐条标出考勤、派活、报酬、奖惩的约定，与实际对照",
          "get your copy or photograph it; mark what it says of attendance, orders, pay and penalties, and compare with what was done"),
        SEALED,
        Text("名称不起决定作用；其中的管理条款可作有利证据，真正协商、自担风险的条款则不利",
          "the title does not decide; clauses of management speak for you, genuine bargaining and own risk against"),
        (Kind.UNPAID_WAGES, Kind.DOUBLE_WAGES)),
}
