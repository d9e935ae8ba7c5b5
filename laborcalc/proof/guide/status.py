"""Data of `checklist`: what workers of a special status ask for, each piece with why it matters there."""

from __future__ import annotations

from laborcalc.foundation.terms import Situation
from laborcalc.proof.guide.guide import Guide

# fmt: off
STATUS: dict[Situation, Guide] = {
    "retired": Guide(
        (
            ("labour_contract", "退休前签订的合同说明此前的劳动关系", "a contract from before retirement proves the employment until then"),
            ("agreement_under_another_title", "2026年7月1日起应有书面用工协议，写明报酬、工时和保障", "from 2026-07-01 there must be a written agreement on pay, hours and protection"),
            ("bank_wage_payment", "证明报酬标准和是否低于最低工资", "proves the pay and whether it reached the minimum wage"),
            ("attendance_record", "证明工时和加班", "proves hours and overtime"),
            ("payroll_sheet", "由单位掌握，证明按月付酬和扣款", "held by the employer; proves monthly pay and deductions"),
            ("social_insurance_record", "显示缴费到哪个月、何时领取养老金、有无工伤保险", "until which month contributions ran, when the pension began, whether there is injury cover"),
            ("permit_naming_employer", "健康证、上岗证写明单位", "health card or licence names the employer"),
            ("work_chat", "派活和请假说明实际受管理", "orders and leave show actual management"),
            ("order_or_discipline", "处罚、考核与其他职工一样", "penalties and ratings as for other staff"),
            ("liability_policy", "单位投保的工伤或雇主责任险", "injury or liability cover taken out by the employer"),
            ("coworker_testimony", "同事说明工作与在职职工无异", "colleagues say that the work was that of the staff"),
            ("injury_recognition", "超龄务工受伤仍可能认定工伤", "an injury over age may still be recognised"),
        ),
        ((
            "2026年7月1日起，超龄劳动者有最低工资、加班费、按月付酬、工伤保险和书面用工协议的保障；没有经济补偿、二倍工资；报酬、休息、安全、工伤争议可申请仲裁",
            "from 2026-07-01 over-age workers have minimum wage, overtime, monthly pay, injury insurance and a written agreement; no severance, no double wages; disputes on pay, rest, safety and injury may go to arbitration",
            ("OA56 2", "OA56 6", "OA56 9", "OA56 11", "OA56 12", "OA56 15", "OA56 19")), (
            "2025年8月31日以前，已领取养老金的按劳务关系处理；2025年9月1日至2026年6月30日没有明文规定",
            "until 2025-08-31 whoever drew a pension had a service relationship; from 2025-09-01 to 2026-06-30 no rule said so",
            ("JI1 32(1)", "JI2 21", "LCL 44(2)")), (
            "经协商弹性延迟退休的，劳动合同法照常适用（2025年1月1日起）", "under an agreed delay of retirement the Labor Contract Law applies as before (from 2025-01-01)",
            ("OA56 23", "RET 1"))),
        ("pension_drawn", "service_fee_label", "no_management", "resignation_or_settlement")),
    "intern": Guide(
        (
            ("agreement_under_another_title", "实习、三方、见习协议写明是否由学校安排、以就业为目的", "the internship or three-party agreement says whether the school arranged it and whether a job was the aim"),
            ("offer_or_entry_form", "录用通知、登记表按正式员工办理的，是关键证据", "an offer or form as for regular staff is the key"),
            ("bank_wage_payment", "按月付薪、与正式员工相同", "monthly pay like that of regular staff"),
            ("attendance_app", "全职出勤、与正式员工同样打卡", "full-time attendance, clocked like staff"),
            ("work_chat", "独立承担岗位工作，不是学习", "a post of its own rather than learning"),
            ("leave_approval", "向单位而不是学校请假", "leave was asked of the employer, not of the school"),
            ("payroll_sheet", "工资条列入员工名册", "payslips and staff lists that include you"),
            ("work_product", "产出被单位直接使用", "results that the employer used"),
            ("social_insurance_record", "毕业后是否转缴社保，划出起点", "whether contributions began after graduation marks the start"),
            ("permit_naming_employer", "毕业证日期、就业登记划分毕业前后", "day of graduation and registration of employment divide the time"),
            ("coworker_testimony", "同事说明工作与正式员工无异", "colleagues say that the work was that of staff"),
            ("work_badge", "胸牌上的岗位和编号", "post and number on the badge"),
        ),
        ((
            "在校学生实习、勤工助学一般不是劳动关系；以就业为目的、实际按劳动者管理的除外",
            "internship and part-time work of students is no employment as a rule, unless they were in truth employed",
            ("BJ534 Q35", "O309 12")), (
            "江苏：实习报酬不得低于最低工资（2013年5月1日起）", "Jiangsu: interns are paid at least the minimum wage (from 2013-05-01)", ("JSLC 42",))),
        ("student_status", "no_management", "service_fee_label", "long_silence")),
    "foreigner": Guide(
        (
            ("permit_naming_employer", "工作许可、居留许可写明聘用单位，是资格的前提", "work and residence permits name the employer and open the gate"),
            ("labour_contract", "办理许可时提交过合同，可申请调取", "a contract was filed for the permit and can be fetched"),
            ("bank_wage_payment", "证明报酬和付款单位", "proves pay and payer"),
            ("tax_record", "显示扣缴单位和任职期间", "shows withholder and time"),
            ("social_insurance_record", "参保记录与许可期间对照", "compare insurance with the time of the permit"),
            ("offer_or_entry_form", "聘用函写明岗位和期限", "the letter of appointment names post and term"),
            ("work_email", "双语邮件证明派活和汇报", "mails show orders and reports"),
            ("employment_certificate", "办签证开具的在职证明", "certificates issued for a visa"),
            ("attendance_app", "证明受管理和工作时间", "proves management and hours"),
            ("work_chat", "日常指令和请假", "daily orders and leave"),
            ("dismissal_document", "注销许可须有解除证明", "the permit is cancelled on proof of the ending"),
            ("coworker_testimony", "同事说明岗位和上级", "colleagues name post and superior"),
        ),
        ((
            "2025年9月1日起：有永久居留，或有工作许可且合法停留，或已按规定办理手续的，可认定劳动关系；此前须有工作许可",
            "from 2025-09-01: permanent residence, or work permit and lawful stay, or formalities done, allow an employment; before that a work permit was needed",
            ("JI2 4", "JI1 33")), (
            "不能认定的，仍可就已提供的劳动请求报酬", "where it cannot be found, pay for the work done can still be claimed", ("LCL 28", "BJ534 Q23")), (
            "港澳台居民无须就业许可（2018年7月28日起）", "residents of Hong Kong, Macao and Taiwan need no permit (from 2018-07-28)", ("BJ534 Q23",))),
        ("other_employer", "no_management", "genuine_cooperation_agreement", "service_fee_label")),
    "domestic": Guide(
        (
            ("agreement_under_another_title", "看是与家政公司签还是与雇主家庭签，公司是否只是中介", "with the company or with the family, and was the company a mere agent"),
            ("labour_contract", "员工制家政公司应当签订合同", "a company that employs its staff signs contracts"),
            ("bank_wage_payment", "由公司付款而不是家庭付款，是关键", "pay from the company rather than the family is the key"),
            ("order_or_discipline", "公司派单、罚款、不得拒绝", "the company assigns, fines and allows no refusal"),
            ("work_chat", "公司派工群和考核", "the company's group of jobs and ratings"),
            ("social_insurance_record", "公司缴纳社保说明员工制", "insurance paid by the company shows that it employs"),
            ("permit_naming_employer", "健康证、培训证、上门服务证写明公司", "health card, training or service card names the company"),
            ("uniform", "统一工服以公司名义上门", "clothes in the company's name"),
            ("client_document", "服务单、客户合同以公司名义", "service slips and client contracts in the company's name"),
            ("deposit_or_training_receipt", "公司收取押金、培训费", "the company took a deposit or fee"),
            ("attendance_app", "上门打卡、定位由公司掌握", "clock-ins and places are held by the company"),
            ("third_party_testimony", "客户说明由谁派来、向谁付款", "clients say who sent you and whom they paid"),
        ),
        ((
            "家庭或个人直接雇用的家政服务不属于劳动争议，按民事纠纷处理；由家政公司招用、管理、付酬的，按一般标准认定（2021年1月1日起）",
            "service hired by a family or a person is no labour dispute but a civil matter; hired, managed and paid by a company, the general test applies (from 2021-01-01)",
            ("JI1 2", "N12 1")),),
        ("no_management", "free_to_refuse_tasks", "several_clients", "service_fee_label")),
    "family_firm": Guide(
        (
            ("bank_wage_payment", "按月固定发放，说明是工资不是分红", "fixed monthly pay shows wages, not profit"),
            ("social_insurance_record", "以职工身份参保", "insured as an employee"),
            ("tax_record", "按工资薪金而不是股息申报", "declared as wages, not as dividends"),
            ("payroll_sheet", "与其他职工同在一张工资表", "on the same payroll as others"),
            ("attendance_record", "与其他职工同样考勤", "the same attendance as others"),
            ("order_or_discipline", "受上级安排、处罚", "orders and penalties from a superior"),
            ("work_chat", "请示、汇报、请假说明不是合伙决策", "requests, reports and leave show no partner's decisions"),
            ("labour_contract", "签订在争议之前的合同最有用", "a contract from before the quarrel helps most"),
            ("coworker_testimony", "非亲属职工的证言更可信", "staff who are no relatives are believed more"),
            ("client_document", "对外的职务身份", "your post towards clients"),
            ("rules_acknowledged", "规章制度同样适用", "the same rules applied"),
            ("employment_certificate", "争议前开具的在职、收入证明", "certificates issued before the quarrel"),
        ),
        ((
            "亲属、股东、合伙人身份本身不排斥劳动关系，仍按三项标准判断；看有无出资、分红、共担风险",
            "kinship, shares or partnership do not exclude employment: the three items decide; look for money put in, profit and shared risk",
            ("N12 1",)), (
            "夫妻、亲属名下多家企业混同用工的，看由谁管理，关联企业可能共同承担报酬责任（2025年9月1日起）",
            "where several firms of one family use the same worker, who manages decides, and they may be jointly liable for pay (from 2025-09-01)",
            ("JI2 3",))),
        ("family_or_partner", "no_management", "payroll_without_name", "resignation_or_settlement")),
    "insurance_agent": Guide(
        (
            ("offer_or_entry_form", "任职通知、录用文件写明岗位而不是代理人，最为关键", "an appointment to a post, not as an agent, is the key"),
            ("payroll_sheet", "有底薪或者固定工资，不只是佣金", "a base or fixed wage, not commission alone"),
            ("social_insurance_record", "公司以职工身份缴纳社保", "insured by the company as staff"),
            ("labour_contract", "内勤、主管、组训岗位可能签过合同", "office, supervising and training posts may have had one"),
            ("tax_record", "按工资薪金还是佣金申报", "declared as wages or as commission"),
            ("attendance_app", "固定坐班、打卡，超出对代理人的要求", "fixed office hours and clock-ins go beyond what is asked of agents"),
            ("order_or_discipline", "指派与展业无关的工作、罚款、调岗", "work assigned beside selling, fines, transfers"),
            ("leave_approval", "请假须经批准", "leave had to be approved"),
            ("bank_wage_payment", "每月固定金额与佣金分开发放", "a fixed monthly sum apart from the commission"),
            ("agreement_under_another_title", "代理合同逐条对照实际做法", "compare the agency contract clause by clause with what was done"),
            ("employment_certificate", "贷款、签证时开过的在职证明", "a certificate issued for a loan or visa"),
            ("coworker_testimony", "同事说明岗位、底薪和管理", "colleagues say what the post, base pay and management were"),
        ),
        ((
            "培训、登记、考核代理人是法律对保险公司的要求，按佣金计酬的一般是委托代理；有任职文件和底薪的内勤、主管可以是劳动者（2009年10月1日起的条文，未见原文）",
            "training, registering and rating agents is what the law asks of insurers, and pay by commission is as a rule agency; office staff and supervisors with an appointment and a base wage can be employees (articles from 2009-10-01, text not seen)",
            ("INS 112", "INS 117", "INS 126", "N12 1")),),
        ("prescribed_management", "genuine_cooperation_agreement", "service_fee_label", "own_hours")),
    "foreman": Guide(
        (
            ("bank_wage_payment", "单位按月给本人发工资，而不是结工程款", "the unit paid you a monthly wage, not the price of works"),
            ("payroll_sheet", "本人在单位工资表上，与工人分开", "you stand on the unit's own payroll, apart from the crew"),
            ("attendance_record", "单位对本人考勤", "the unit kept your attendance"),
            ("order_or_discipline", "项目部对本人的指派、处罚", "orders and fines of the project office to you"),
            ("labour_contract", "与单位签过合同的先找出来", "find a contract with the unit first"),
            ("social_insurance_record", "单位为本人参保", "the unit insured you"),
            ("offer_or_entry_form", "任命施工员、带班的文件", "a paper that made you overseer"),
            ("work_chat", "请示、汇报、请假，说明受管理", "requests, reports and leave show management"),
            ("debt_note", "写明欠的是工资还是工程款、班组款", "does it say wages, or the price of works or of the crew"),
            ("agreement_under_another_title", "承包、清包协议中单价、工期、风险由谁承担", "who bears price, time and risk under the agreement"),
            ("coworker_testimony", "工友说明谁招用、谁付钱", "workmates say who hired and who paid"),
        ),
        ((
            "自行承揽、招人带班的，与发包单位一般不是劳动关系，款项按合同另行起诉；所招工人的工资由发包、总承包单位负责（2020年5月1日起）",
            "who takes on works and brings a crew has as a rule no employment with the unit above and sues for the price; the wages of the crew are for the units above (from 2020-05-01)",
            ("BJ534 Q29", "NMG 30", "NMG 36")),),
        ("paid_per_project", "contractor_hired_worker", "own_tools_and_risk", "no_management")),
    "committee_member": Guide(
        (
            ("labour_contract", "受聘用而不是当选的，可能签过合同", "one who was hired rather than elected may have a contract"),
            ("offer_or_entry_form", "招聘公告、聘用通知说明是受聘人员", "an advertisement or notice shows that you were hired"),
            ("bank_wage_payment", "谁发钱，是工资还是补贴", "who paid, and was it a wage or an allowance"),
            ("payroll_sheet", "列在谁的工资表上", "on whose payroll you stand"),
            ("social_insurance_record", "由谁参保：街道、委员会、第三方公司", "who insured you: the sub-district, the committee or a third firm"),
            ("attendance_record", "由谁考勤", "who kept attendance"),
            ("order_or_discipline", "由谁指派、处罚", "who gave orders and fines"),
            ("work_chat", "向谁请示、请假", "of whom you asked orders and leave"),
            ("dismissal_document", "是解聘还是换届、罢免", "were you dismissed, or not elected again"),
            ("coworker_testimony", "同事说明身份和工作", "colleagues say what your standing and work were"),
        ),
        ((
            "村民委员会、居民委员会成员由选举产生，与委员会之间不是劳动关系（北京有明文，2024年4月30日起；其他地方系本程序采用）",
            "members of village and residents' committees are elected and have no employment with it (stated in Beijing from 2024-04-30; elsewhere this library's choice)",
            ("BJ534 Q34",)),),
        ("no_management", "service_fee_label", "other_employer")),
}
