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
        Text("以派活、汇报、审批、罚款逐项反驳；管理可以通过群聊和软件实现（N12第一项）",
          "answer with orders, reports, approvals and fines; management may run through chats and apps (N12 item 1)")),
    "free_to_refuse_tasks": row(
        Text("可自由拒单", "free to refuse tasks"), "M", ("GC42 237", "GC42 240", "N56"),
        Text("查拒单、请假后是否被罚、被停派或被降级", "see whether a refusal or leave brought a fine, fewer jobs or a lower rank"),
        Text("有固定出勤、派单不得拒绝或拒绝受罚的，参照指导性案例237号",
          "fixed attendance, or jobs that may not be refused without penalty: Guiding Case No. 237"), holder=WORKER),
    "free_to_substitute": row(
        Text("可自行找人代劳", "free to send a substitute"), "M", ("BJ534 Q21", "MAL 6"),
        Text("查代班是否须经批准、由谁付钱", "see whether a substitute had to be approved, and who paid him"),
        Text("偶尔经批准的换班、由单位付酬的代班，仍是受管理", "an approved swap, or a substitute whom the employer paid, is still management"), holder=WORKER),
    "own_hours": row(
        Text("自定工作时间", "sets own hours"), "M", ("GC42 240", "BJ534 Q21"),
        Text("列出实际上线、到岗的规律，查有无最低时长和在线考核", "list when you really worked; look for a minimum of hours or checks of presence"),
        Text("有最低在线时长、高峰必到、打卡排班的，时间并不自由（参照指导性案例237号）",
          "a minimum of hours, duty at peak times, clock-ins or rosters leave no free choice (compare Guiding Case No. 237)"), holder=WORKER),
    # --- a business of one's own ---
    "several_clients": row(
        Text("同时为多家服务", "serves several clients"), "M", ("GC42 240", "BJ534 Q21"),
        Text("核对兼职的时间、数量与主次", "check when, how much and for whom else"),
        Text("兼职不排斥劳动关系；说明为本单位工作的时间固定、占主要", "a side job does not exclude employment; show fixed hours and the main part of your time here"), holder=WORKER),
    "bargained_share": row(
        Text("协商分成", "bargained share of income"), "MP", ("GC42 239", "N56"),
        Text("查分成比例是谁定的、能否谈、有无保底", "see who set the share, whether it was open to bargaining, and any guaranteed sum"),
        Text("比例由单位单方决定、有保底、受考勤和内容管理的，分成只是计酬方式（对照指导性案例239号）",
          "a share set by the employer alone, with a guaranteed sum and management, is a way of paying wages (contrast Guiding Case No. 239)"), holder=OUTSIDE),
    "invoices_as_business": row(
        Text("以经营者身份开票", "invoices as a business"), "P", ("GC42 238", "BJ534 Q21"),
        Text("查是谁要求开票、谁代办、税费谁出", "see who asked for invoices, who wrote them and who bore the tax"),
        Text("应单位要求、由其代办的开票不改变用工实质（参照指导性案例238号）",
          "invoices that the employer demanded or wrote itself do not change what the work was (compare Guiding Case No. 238)")),
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
        Text("由单位要求、代办登记个体工商户的，不影响认定（指导性案例238号）；此时填“被要求登记”",
          "a registration that the employer demanded or made does not count (Guiding Case No. 238): mark it as compelled"), holder=PUBLIC),
    "genuine_cooperation_agreement": row(
        Text("合作、承揽协议", "cooperation agreement"), "MP", ("GC42 237", "GC42 239", "BJ534 Q21"),
        Text("逐条对照约定与实际做法", "compare each clause with what was done"),
        Text("名称不起决定作用，按实际用工认定（参照指导性案例237号、238号）", "the title does not decide, the facts do (compare Guiding Cases Nos. 237 and 238)")),
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
        Text("由承包人招用", "hired by a contractor"), "MPI", ("N12 4", "JI2 1", "BJ534 Q30"),
        Text("查明层层转包的合同、承包人有无资质、谁派活谁付钱", "find the chain of contracts, whether the contractor was qualified, who gave orders and who paid"),
        Text("改主张发包单位承担用工主体责任和先行清偿工资（JI2第一条、NMG第三十条）；其直接管理的，仍可主张劳动关系",
          "claim against the upper unit as employing entity, and payment of wages first (JI2 Art. 1, NMG Art. 30); if it managed you itself, employment remains open")),
    "other_employer": row(
        Text("另有用人单位", "another employer"), "MPI", ("JI1 32(2)", "JI2 3", "BJ534 Q38"),
        Text("查另一单位的合同、社保、付款与本单位的关系", "see the other unit's contract, insurance and pay, and how it is related to this one"),
        Text("内退、停薪留职、待岗等人员与新单位可成立劳动关系；关联企业混同的，看谁管理（JI2第三条）",
          "those on early or unpaid leave from another unit can be employed here; among related companies, who manages decides (JI2 Art. 3)"), holder=PUBLIC),
    "insurance_parked": row(
        Text("社保仅为挂靠代缴", "insurance only parked"), "PI", ("BJ534 Q77", "MAL 6"),
        Text("查代缴协议、费用由谁承担、是否在该单位工作", "see the agreement, who bore the cost, and whether any work was done there"),
        Text("由单位举证推翻缴费记录；同时以考勤和付款证明确有用工", "the employer must rebut the record; show attendance and pay as well")),
    "payroll_without_name": row(
        Text("工资表中没有其姓名", "payroll without the name"), "PI", ("N12 2(1)", "MAL 39"),
        Text("要求提交原件、全部月份和对应的付款凭证", "ask for the original, all months and the vouchers of payment"),
        Text("单方制作的表不能否定实际付款；以流水、现金签收和同事证言反驳", "a sheet made by one side does not undo payment; answer with bank records, signatures for cash and colleagues")),
    # --- status and conduct ---
    "pension_drawn": row(
        Text("已领取养老金", "pension drawn"), "", ("JI1 32(1)", "OA56 2"),
        Text("到社保经办机构打印待遇领取起始月份", "have the first month of pension printed at the insurance office"),
        Text("2026年7月1日起按超龄劳动者规定主张最低工资、加班费和工伤保障（OA56）；领取之前的期间另行认定",
          "from 2026-07-01 claim minimum wage, overtime and injury cover as an over-age worker (OA56); time before the pension is judged apart"), holder=PUBLIC),
    "student_status": row(
        Text("在校学生", "enrolled student"), "MP", ("BJ534 Q35", "O309 12"),
        Text("核对毕业日期、实习协议、是否由学校安排", "check the day of graduation, the internship agreement and whether the school arranged it"),
        Text("以就业为目的、毕业后继续工作的，名为实习也可按实际用工认定（BJ534第35问）", "work taken up as employment and going on after graduation may be employment in truth (BJ534 Q. 35)"), holder=OUTSIDE),
    "family_or_partner": row(
        Text("家庭成员、合伙人、股东", "family member, partner or shareholder"), "MP", ("N12 1", "MAL 6"),
        Text("查有无出资、分红、参与决策", "see whether money was put in, profit shared or decisions taken"),
        Text("身份不排斥劳动关系；以受管理、按月领薪、不分红反驳", "kinship or shares do not exclude employment; answer with management, monthly pay and no share in profit")),
    "resignation_or_settlement": row(
        Text("辞职书、结清协议", "resignation or settlement paper"), "T", ("JI1 35", "MAL 6"),
        Text("核对签署日期、内容和此后是否继续工作", "check date, content and whether work went on"),
        Text("它恰恰说明此前有过劳动关系；结清协议违法、欺诈、胁迫或显失公平的可以否定（JI1第三十五条）",
          "it shows that there was an employment before; an unlawful, forced or grossly unfair settlement can be undone (JI1 Art. 35)")),
    "long_silence": row(
        Text("长期未提出异议", "long silence"), "T", ("MAL 27", "BJ534 Q22"),
        Text("整理催要工资、询问合同和社保的时间线", "list when you asked for wages, a contract or insurance"),
        Text("沉默不等于没有劳动关系；以期间内的工作、催要记录反驳，同时核对时效（MAL第二十七条）",
          "silence is no proof; answer with work done and demands made in that time, and check limitation (MAL Art. 27)")),
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
