"""Data of `questions`: the twelve questions 十二问, each choice with the facts and the evidence that it contributes."""

from __future__ import annotations

from typing import Any

Facts = dict[str, Any]
ChoiceRow = tuple[str, str, str, Facts]  # id, Chinese, English, part of `relationship`
QuestionRow = tuple[str, str, str, str, str, tuple[ChoiceRow, ...]]  # id, question and help in both languages, choices


def _has(*pieces: Facts, **facts: Any) -> Facts:
    return {**facts, **({"evidence": list(pieces)} if pieces else {})}


def _piece(kind: str, **more: Any) -> Facts:
    return {"kind": kind, **more}


_NONE: Facts = {}
_PHONE = {"authenticity": "certified_electronic"}  # still on the device, with its account
_SCREEN = {"authenticity": "uncorroborated_copy"}
_THEIRS = {"source": "employer"}
_HELD = {"source": "employer", "held_by": "employer", "authenticity": "own_note"}  # said only, until it is produced
_NEUTRAL = {"source": "neutral_third_party"}
_PUBLIC = {"source": "public_body"}

# fmt: off
ROWS: tuple[QuestionRow, ...] = (
    ("contract", "你和单位签过什么书面的东西？", "What did you sign with the unit?",
     "劳动合同、录用通知、入职表、合作协议都算；名称不重要，先说有没有。", "A labour contract, an offer, an entry form, a cooperation agreement: the name does not matter yet.", (
        ("have_contract", "签了劳动合同，我手里有原件", "a labour contract, and I have the original", _has(_piece("labour_contract", **_THEIRS))),
        ("employer_has_it", "签了劳动合同，但都在单位那里", "a labour contract, but the unit kept it", _has(_piece("labour_contract", **_HELD))),
        ("copy_only", "签了劳动合同，我只有照片或复印件", "a labour contract, of which I have a picture or copy", _has(_piece("labour_contract", **_SCREEN, **_THEIRS))),
        ("offer", "没签合同，有录用通知或入职登记表", "no contract, but an offer or entry form", _has(_piece("offer_or_entry_form", **_THEIRS))),
        ("other_title", "签的是合作、承揽、经纪、实习之类的协议", "an agreement on cooperation, contracting, agency, internship or the like", _has(_piece("agreement_under_another_title", **_THEIRS))),
        ("contract_unused", "签了劳动合同，但没有实际上过班、没领过工资", "a labour contract, but I never worked or was paid under it", _has(
            _piece("labour_contract", **_THEIRS), _piece("no_work_done"))),
        ("nothing", "什么都没签", "nothing", _NONE),
    )),
    ("pay", "谁给你发钱，怎么发？", "Who pays you, and how?",
     "看银行或微信账单上的付款人和附言。", "Look at the payer and the remark in your bank or WeChat statement.", (
        ("wage_transfer", "单位账户转账，附言是工资或每月固定", "from the unit's account, marked as wages or the same every month", _has(_piece("bank_wage_payment", **_NEUTRAL))),
        ("fee_transfer", "单位账户转账，附言是劳务费、服务费", "from the unit's account, marked as a service fee", _has(_piece("bank_wage_payment", **_NEUTRAL), _piece("service_fee_label", **_NEUTRAL))),
        ("private_transfer", "老板、股东、财务或工头的个人账户", "from the account of the owner, a shareholder, the cashier or a foreman", _has(_piece("private_account_payment", **_NEUTRAL))),
        ("cash_signed", "发现金，在工资表上签字，表在单位", "cash, against a signature on a sheet that the unit keeps", _has(_piece("payroll_sheet", **_HELD))),
        ("other_company", "另一家公司的账户（外包、灵活用工平台、关联公司）", "from another company's account (outsourcing, flexible-work platform, related firm)", _has(_piece("paid_by_other_company", **_NEUTRAL))),
        ("cash", "发现金，没有任何凭据", "cash, without any paper", _has(_piece("payroll_sheet", **_HELD))),
        ("debt_note", "没发，但单位写了欠条或结算单", "not paid, but the unit wrote a debt note or statement", _has(_piece("debt_note", **_THEIRS))),
        ("debt_note_boss", "没发，工头、车主个人写了欠条", "not paid, but a foreman or owner wrote a debt note himself", _has(_piece("debt_note", **_NEUTRAL))),
        ("per_project", "干完一个项目，验收后才结一次", "once for each project, after acceptance", _has(_piece("paid_per_project"))),
        ("share", "按我和对方谈定的比例分成", "by a share that I bargained for", _has(_piece("bargained_share"))),
        ("not_yet", "一直没发", "nothing so far", _NONE),
    )),
    ("attendance", "上班时间怎么定，怎么记？", "Who sets your hours, and how are they kept?",
     "打卡软件、排班、考勤机都算；自己记的本子作用很小。", "An app, a roster, a clock; a notebook of your own counts for little.", (
        ("app", "实名打卡软件，现在还能在手机上打开", "a real-name app that I can still open on the phone", _has(_piece("attendance_app", **_PHONE, **_THEIRS))),
        ("app_screens", "打卡软件，只剩截图", "an app, of which only screenshots are left", _has(_piece("attendance_app", **_SCREEN))),
        ("employer_clock", "考勤机、签到表，记录在单位", "a clock or list that the unit keeps", _has(_piece("attendance_record", **_HELD))),
        ("roster", "群里发排班表", "rosters posted in a group", _has(_piece("roster", **_PHONE, **_THEIRS))),
        ("own_notes", "只有我自己记的", "only my own notes", _has(_piece("attendance_record", authenticity="own_note"))),
        ("own_hours", "没有规定，什么时候干由我自己定", "there are no set hours: I decide when to work", _has(_piece("own_hours"))),
        ("not_recorded", "有固定时间，但没有记录", "there are set hours, but no record", _NONE),
    )),
    ("orders", "谁给你派活？可以不干吗？", "Who gives you work? May you refuse?",
     "拒绝、迟到、请假会不会被罚，是最要紧的。", "What matters most is whether refusing, being late or asking leave brings a penalty.", (
        ("fined", "有人派活，不干或迟到会罚款、处分，有记录", "orders; refusing or being late is fined, and there is a record", _has(_piece("order_or_discipline", **_PHONE, **_THEIRS))),
        ("chat", "有人派活，都在手机聊天里", "orders, all in chats on my phone", _has(_piece("work_chat", **_PHONE))),
        ("chat_screens", "有人派活，只剩一些截图", "orders, of which some screenshots are left", _has(_piece("work_chat", **_SCREEN))),
        ("leave", "请假要批准，有审批记录", "leave needs approval, and there is a record", _has(_piece("leave_approval", **_PHONE, **_THEIRS))),
        ("platform", "平台自动派单，派单记录还能看到", "a platform assigns jobs, and I can still see them", _has(_piece("platform_dispatch_record", **_PHONE, **_NEUTRAL))),
        ("oral", "有人派活，都是口头的", "orders, all by word of mouth", _NONE),
        ("may_refuse", "可以不接，不接也没有后果", "I may refuse without consequence", _has(_piece("free_to_refuse_tasks"))),
        ("may_substitute", "可以自己找别人替我干，不用批准", "I may send somebody else without asking", _has(_piece("free_to_substitute"))),
        ("nobody", "没有人管我", "nobody directs me", _has(_piece("no_management"))),
    )),
    ("tools", "用谁的工具，在谁的地方干？", "Whose tools and whose place?",
     "电脑、机器、车、账号、场地。自己的手机和电动车不算自备主要工具。", "Computer, machines, vehicle, accounts, rooms. Your own phone or scooter is no main tool.", (
        ("theirs", "单位的，有领用单、照片等", "the unit's, and I have slips or pictures", _has(_piece("provided_tools"))),
        ("theirs_no_proof", "单位的，没有证明", "the unit's, without proof", _NONE),
        ("small_own", "自己带些小工具", "small tools of my own", _NONE),
        ("own_risk", "自己的车或设备，油费、亏损都自己担", "my own vehicle or machines; fuel and losses are mine", _has(_piece("own_tools_and_risk"))),
    )),
    ("badge", "有没有带单位名字的东西？", "Do you have things with the unit's name?",
     "工牌、工服、名片、现场照片；离职前先拍照。", "Badge, clothes, card, pictures at work; take pictures before you leave.", (
        ("badge", "工牌或门禁卡", "a badge or access card", _has(_piece("work_badge", **_THEIRS))),
        ("uniform", "工作服", "work clothes", _has(_piece("uniform", **_THEIRS))),
        ("photos", "在单位干活的照片或视频", "pictures or videos of me at work there", _has(_piece("photo_or_video", **_PHONE))),
        ("card", "名片", "a business card", _has(_piece("business_card"))),
        ("several", "工牌、工服和照片都有", "badge, clothes and pictures", _has(
            _piece("work_badge", **_THEIRS), _piece("uniform", **_THEIRS), _piece("photo_or_video", **_PHONE))),
        ("nothing", "都没有", "none", _NONE),
    )),
    ("insurance", "社保、公积金、个税是谁交的？", "Who paid social insurance, housing fund and income tax?",
     "手机上的社保和个人所得税应用里可以查到单位名称。", "The insurance and income-tax apps name the unit.", (
        ("this_unit", "这家单位交社保", "this unit paid insurance", _has(_piece("social_insurance_record", **_PUBLIC))),
        ("insurance_and_tax", "这家单位交社保，也报个税", "this unit paid insurance and tax", _has(
            _piece("social_insurance_record", **_PUBLIC), _piece("tax_record", **_PUBLIC))),
        ("tax_only", "没有社保，这家单位报了个税", "no insurance, but this unit declared tax", _has(_piece("tax_record", **_PUBLIC))),
        ("other_unit", "另一家单位交的，我同时在那边上班", "another unit, where I work as well", _has(_piece("other_employer", **_PUBLIC))),
        ("parked", "只是挂在这家单位代缴，钱是我出的", "only parked with this unit, at my own cost", _has(
            _piece("social_insurance_record", **_PUBLIC), _piece("insurance_parked"))),
        ("nobody", "没人交，或自己交", "nobody, or I did myself", _NONE),
    )),
    ("business", "你干的是谁的业务？还为别人干吗？", "Whose business is your work? Do you work for others?",
     "比如饭店的厨师、快递站的快递员，干的就是单位的主业。", "A cook in a restaurant does the unit's main business.", (
        ("main_only", "单位的主业，我只为它干", "the unit's main business, and I work for it alone", _has(_piece("core_business"), _piece("exclusive_service"))),
        ("main_papers", "单位的主业，有我以它名义签的单据", "the unit's main business, and I signed papers in its name", _has(_piece("core_business"), _piece("client_document"))),
        ("main_others", "单位的主业，我同时为几家干", "the unit's main business, but I serve several", _has(_piece("core_business"), _piece("several_clients"))),
        ("several_firms", "几家有关联的公司一起用我（同一老板、地址）", "several related firms use me (same owner or seat)", _has(_piece("related_company"))),
        ("own_firm", "我自己有个体户或公司，以它的名义开票", "I have a business of my own and invoice in its name", _has(
            _piece("own_business_registration", compelled=False, **_PUBLIC), _piece("invoices_as_business"))),
        ("made_to_register", "单位要求我登记个体户才让干", "the unit made me register a business", _has(
            _piece("own_business_registration", compelled=True, **_PUBLIC))),
        ("not_main", "不是单位的主业", "not the unit's main business", _has(_piece("not_core_business"))),
        ("unsure", "说不清", "I cannot say", _NONE),
    )),
    ("witnesses", "谁愿意出庭作证？", "Who would appear as a witness?",
     "证人要到场接受询问；只写证言、不出庭的作用很小。", "A witness must come and be questioned; a letter alone counts for little.", (
        ("colleague", "没有和单位打官司的同事", "a colleague who does not sue the unit", _has(_piece("coworker_testimony", **_NEUTRAL))),
        ("co_claimant", "也在和单位打官司的同事", "a colleague who sues the unit too", _has(_piece("coworker_testimony", source="co_claimant"))),
        ("outsider", "客户、保安、房东等外人", "a client, guard, landlord or other outsider", _has(_piece("third_party_testimony", **_NEUTRAL))),
        ("nobody", "没有人愿意", "nobody", _NONE),
    )),
    ("admission", "单位自己承认过什么？", "What has the unit admitted?",
     "承认你在那里上班、几时入职、欠你多少。谈判中为和解说的不算。", "That you worked there, since when, what it owes. What was said only to settle does not count.", (
        ("hearing", "在仲裁、法院或答辩状里承认过", "in arbitration, in court or in its answer", _has(_piece("employer_admission", admitted=True, **_THEIRS))),
        ("writing", "在聊天、短信、函件里承认过", "in a chat, message or letter", _has(_piece("admission_out_of_court", **_PHONE, **_THEIRS))),
        ("recording", "有录音", "in a talk that I recorded", _has(_piece("recording", **_PHONE))),
        ("certificate", "开过盖章的在职、收入或离职证明", "in a sealed certificate of employment, income or leaving", _has(_piece("employment_certificate", **_THEIRS))),
        ("authority", "在劳动监察的调查里承认过", "to labour inspection", _has(_piece("inspection_record", **_PUBLIC))),
        ("nothing", "没有", "nothing", _NONE),
    )),
    ("records", "单位手里的工资表、考勤、入职登记，要过吗？", "Did you ask for payroll, attendance and hiring forms that the unit holds?",
     "可以向仲裁委申请责令单位提交；不交的由它承担不利后果。", "The commission can order the unit to produce them; if it does not, it bears the consequence.", (
        ("ordered_ignored", "仲裁庭或法院要求它提交，它没有交", "the tribunal asked for them and the unit did not bring them", _has(production_order_ignored=True)),
        ("without_name", "它交了工资表，上面没有我", "it brought a payroll without my name", _has(_piece("payroll_without_name", **_THEIRS))),
        ("refused_me", "我自己要过，它不给", "I asked myself and was refused", _NONE),
        ("not_asked", "还没有要过", "not yet", _NONE),
    )),
    ("status", "下面哪一项最像你？", "Which of these is most like you?",
     "决定适用哪些特别规定；都不像就选最后一项。", "It decides which special rules apply; if none fits, choose the last.", (
        ("office", "在办公室上班", "I work in an office", _has(situation="office")),
        ("site_worker", "在工地、车间、店里上班，由单位直接招用", "on a site, in a workshop or shop, hired by the unit itself", _has(situation="site_worker")),
        ("platform_rider", "送外卖、开网约车等平台工作", "rider, driver or other platform work", _has(situation="platform_rider")),
        ("streamer", "做主播", "streamer", _has(situation="streamer")),
        ("dispatched", "由派遣公司派到别的单位", "sent to another unit by an agency", _has(situation="dispatched")),
        ("hired_by_boss", "包工头招来的，我告的是上面的公司", "hired by a labour contractor; I claim against the company above", _has(
            _piece("contractor_hired_worker"), situation="subcontracted")),
        ("truck_owner", "给挂在公司名下的车的车主干活，我告的是这家公司", "hired by the owner of a truck that runs under a company's name; I claim against the company", _has(
            _piece("attached_vehicle"), situation="subcontracted")),
        ("foreman", "我自己就是包工头、带班的", "I am the labour contractor or foreman myself", _has(situation="foreman")),
        ("boss_himself", "包工头招来的，我告的是没有执照的包工头本人", "hired by a labour contractor without a licence, and I claim against him", _has(
            situation="subcontracted", employer_qualified=False)),
        ("drawing_pension", "已经在领养老金", "I draw a pension", _has(_piece("pension_drawn", **_PUBLIC), situation="retired")),
        ("over_age", "过了退休年龄，没有领养老金（书面约定延迟退休的，选上面的岗位）", "past retirement age, without a pension (under a written delay of retirement choose your work above)", _has(situation="retired")),
        ("student", "还在上学，学校安排来实习，或者课余打工", "still a student: practice that the school arranged, or spare-time work", _has(
            _piece("student_status"), _piece("arranged_by_school"), situation="intern")),
        ("student_hired", "还在上学，但自己求职、按正式岗位上班", "still a student, but I applied and fill a post like the staff", _has(_piece("student_status"), situation="intern")),
        ("insurance_agent", "保险代理人、保险营销员", "insurance agent", _has(situation="insurance_agent")),
        ("committee", "村委会、居委会的成员", "member of a village or residents' committee", _has(situation="committee_member")),
        ("foreigner", "外国人", "foreigner", _has(situation="foreigner")),
        ("domestic_company", "家政公司派我上门", "a domestic-service company sends me", _has(situation="domestic")),
        ("domestic_family", "雇主家庭直接请的我", "a family hired me itself", _has(situation="domestic", employer_qualified=False)),
        ("family_firm", "在亲戚开的或自己入股的公司干", "in a firm of relatives, or in which I hold a share", _has(_piece("family_or_partner"), situation="family_firm")),
        ("none", "都不像", "none of these", _NONE),
    )),
)

# An answer that touches more than the relationship: the parts of the case file in which it belongs as well.
ALSO: dict[tuple[str, str], tuple[str, ...]] = {
    ("contract", "nothing"): ("contracts",),
    ("pay", "private_transfer"): ("site", "other_units"),
    ("pay", "other_company"): ("dispatch", "other_units"),
    ("pay", "debt_note"): ("settlement_sums",),
    ("pay", "debt_note_boss"): ("site", "settlement_sums"),
    ("pay", "not_yet"): ("arrears",),
    ("attendance", "employer_clock"): ("timesheet",),
    ("insurance", "tax_only"): ("social_insurance", "unemployment"),
    ("insurance", "other_unit"): ("social_insurance", "other_units"),
    ("insurance", "parked"): ("social_insurance",),
    ("insurance", "nobody"): ("social_insurance", "unemployment", "medical_loss", "pension"),
    ("business", "several_firms"): ("other_units",),
    ("admission", "certificate"): ("certificate",),
    ("status", "dispatched"): ("dispatch",),
    ("status", "hired_by_boss"): ("site",),
    ("status", "boss_himself"): ("site",),
    ("status", "truck_owner"): ("other_units",),
    ("status", "domestic_company"): ("dispatch",),
}
