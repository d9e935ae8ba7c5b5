"""Questions on the work 工作: where, since when, under what contract, for whom, and who the worker is."""

from __future__ import annotations

from laborcalc.asking.asks.ask import Ask, When
from laborcalc.foundation.text import Text

_PART_TIME = (When("employment.kind", ("part_time",)),)
_SPECIAL_HOURS = (When("employment.hours_system", ("comprehensive", "flexible")),)

ASKS: dict[str, Ask] = {
    # --- where, when ---
    "region": Ask(
        Text("你在哪个市上班？", "In which city do you work?"), 1,
        why=Text("各地的标准和裁判口径不同", "figures and readings differ by place"),
        hint=Text("填实际上班的地方，不是户籍地，也不是公司注册地", "where you really work, not where you or the company are registered")),
    "district": Ask(
        Text("上班的地方在哪个区或者县？", "In which district or county do you work?"), 1,
        why=Text("有的城市各区县的最低工资不一样", "in some cities the minimum wage differs by district"),
        hint=Text("城市那里已经写了区县的，不用填", "leave it out if you named it with the city")),
    "employment.start": Ask(
        Text("第一天上班是哪天？", "Which was your first day of work?"), 1,
        hint=Text("实际开始干活的那天，不是签合同或者交社保的那天", "the day you really began, not that of the contract or the insurance")),
    "employment.last_day": Ask(
        Text("最后一天上班是哪天？", "Which was your last day of work?"), 1,
        hint=Text("这一天也算在内；还在上班的不用填", "it counts as worked; leave it out if you still work there")),
    "employment.kind": Ask(
        Text("你是全日制、小时工，还是劳务公司派去的？", "Do you work full time, by the hour, or sent by an agency?"), 1,
        hint=Text("每天不超过四小时、每周不超过二十四小时的，是非全日制", "up to four hours a day and 24 a week is part time")),
    "employment.hours_a_day": Ask(
        Text("平均每天工作几小时？", "How many hours a day do you work on average?"), 1, _PART_TIME,
        why=Text("平均每天超过四小时的，按全日制算", "above four a day on average it is full time"),
        hint=Text("按实际上班的日子平均", "averaged over the days on which you worked")),
    "employment.hours_a_week": Ask(
        Text("每周一共工作几小时？", "How many hours a week do you work?"), 1, _PART_TIME,
        why=Text("每周超过二十四小时的，按全日制算", "above 24 a week it is full time")),
    "employment.pay_cycle": Ask(
        Text("每隔多少天发一次工资？", "How many days are there between payments?"), 1, _PART_TIME,
        hint=Text("按月发的填 30，按周发的填 7", "30 if paid by the month, 7 by the week")),
    "employment.employer_registered_on": Ask(
        Text("你开始上班后公司才登记成立的吗？哪天成立？", "Was the company registered only after you began, and on which day?"), 3,
        hint=Text("营业执照或国家企业信用信息公示系统上有；早就成立的不用填", "on its licence or the public register; leave it out if it existed before")),
    "employment.public_welfare_post": Ask(
        Text("你的岗位是政府出钱补贴的公益性岗位吗？", "Is your post a public-welfare post that the government subsidises?"), 2,
        hint=Text("如社区保洁、协管等就业援助岗位；一般的工作答“否”", "such as community posts of an employment scheme; an ordinary job is none")),
    "employment.prior_service": Ask(
        Text("之前在关联公司或上一家干的，是单位安排你转过来的吗？", "Did your employer move you here from another company?"), 2,
        why=Text("被安排转来的，前面的工龄可以接着算", "if so, the years there may count on"),
        hint=Text("每家一行；自己跳槽来的不用填", "one row a company; leave it out if you changed jobs yourself")),
    # --- hours ---
    "employment.hours_system": Ask(
        Text("你们实行的是哪一种工时？", "Which hours system do you work under?"), 2,
        hint=Text("合同或规章里有；没有特别说明的，是标准工时", "see the contract or the rules; standard if nothing is said")),
    "employment.hours_system_approved": Ask(
        Text("单位的特殊工时经过人社部门批准吗？", "Did the labour authority approve the special hours system?"), 3, _SPECIAL_HOURS,
        why=Text("没有批准的，按标准工时算加班", "without approval overtime goes by standard hours"),
        hint=Text("批准文件在单位手里；不清楚的，两种结果都会算", "the employer holds the approval; if not sure, both results are shown")),
    "employment.hour_cycle": Ask(
        Text("综合工时按周、月、季还是年来算？", "Over which cycle are your hours added up?"), 3,
        (When("employment.hours_system", ("comprehensive",)),),
        hint=Text("看批准文件或者合同", "see the approval or the contract")),
    # --- the contract ---
    "contracts": Ask(
        Text("签过书面劳动合同吗？", "Did you sign a written labour contract?"), 2,
        hint=Text("每签一次填一行，续签也算；期限、试用期看合同第一页", "one row each time, renewals too; term and probation stand on its first page")),
    "unsigned.asked_and_refused": Ask(
        Text("你要求过签合同，被单位拒绝了吗？", "Did you ask for a contract and were refused?"), 2),
    "unsigned.post": Ask(
        Text("签劳动合同这件事归你管，或者你是法定代表人吗？", "Was signing contracts your job, or are you the legal representative?"), 1,
        hint=Text("例如人事负责人；都不是的不用填", "for instance head of personnel; leave it out if neither")),
    "unsigned.exception": Ask(
        Text("没签合同，单位证明了下面哪种原因吗？", "Has the employer proved one of these reasons for the missing contract?"), 3,
        hint=Text("由单位举证；没有证明的不用填", "the employer has to prove it; leave it out if it did not")),
    "double_wages_paid": Ask(
        Text("因为没签合同，单位已经多付过你多少钱？", "What has the employer already paid extra for the missing contract?"), 2,
        hint=Text("正常发的工资不算", "ordinary wages do not count")),
    "open_ended_asked_on": Ask(
        Text("你要求过签没有到期日的合同吗？哪天提的？", "Did you ask for a contract without an end date, and on which day?"), 2,
        why=Text("干满十年或签过两次的，可以要求签无固定期限合同", "after ten years or two contracts it may be asked for"),
        hint=Text("同意单位提出来的也算；没有的不用填", "agreeing to the employer's offer counts; leave it out if neither")),
    "open_ended_owed_from": Ask(
        Text("单位从哪天起就应当跟你签无固定期限合同？", "From which day was an open-ended contract owed to you?"), 3,
        hint=Text("已填要求的日期和各份合同的，会自动推算，不用填", "it follows from the day you asked and your contracts; leave it out then")),
    # --- who the worker is ---
    "worker.status": Ask(
        Text("你属于下面哪一种人？", "Which of these are you?"), 1,
        hint=Text("一般的上班族选“劳动者”", "an ordinary worker is an employee")),
    "worker.birth_date": Ask(
        Text("你是哪年哪月哪日出生的？", "When were you born?"), 1,
        why=Text("用来看离退休还有多久", "it tells how far off retirement is")),
    "worker.sex": Ask(
        Text("你是男是女？", "Are you a man or a woman?"), 1,
        why=Text("男女的退休年龄不同", "the retirement age differs")),
    "worker.post": Ask(
        Text("你在工人岗位，还是管理、技术岗位？", "Is your post a worker's, or a managerial or technical one?"), 1,
        (When("worker.sex", ("female",)),),
        why=Text("女职工的退休年龄因岗位而不同", "for a woman the retirement age depends on it")),
    "worker.career_start": Ask(
        Text("这辈子第一份工作是哪天开始的？", "When did you begin your very first job?"), 2,
        why=Text("总工龄决定年休假和病假医疗期的长短", "your total years decide leave and sick time"),
        hint=Text("在任何单位都算；可看社保记录、档案", "with any employer; see your insurance record or file")),
    "worker.career_years": Ask(
        Text("到现在一共工作了多少年？", "How many years have you worked in all?"), 2,
        hint=Text("记不得第一份工作的日期时才填，各单位加在一起", "only if you do not know that first day; all employers together")),
    "worker.rural_migrant": Ask(
        Text("你是农村户口出来打工的吗？", "Are you a rural resident who works away from the land?"), 1,
        why=Text("农民工工资另有保护规定", "migrant workers' wages have rules of their own")),
    # --- who employs ---
    "dispatch.dispatcher": Ask(Text("派你去的劳务公司叫什么？", "What is the agency that sends you called?"), 1),
    "dispatch.user": Ask(Text("你实际上班的单位叫什么？", "What is the unit called where you really work?"), 1),
    "dispatch.licensed": Ask(
        Text("劳务公司有劳务派遣许可证吗？", "Has the agency a licence to send workers?"), 3,
        hint=Text("可在当地人社部门网站查；个人没有许可", "see the local labour authority's site; a person has none")),
    "dispatch.disguised": Ask(
        Text("名义上是外包，实际由上班的单位管你吗？", "Is it called outsourcing while the unit where you work directs you?"), 2,
        hint=Text("看谁排班、谁考勤、谁安排活", "who sets shifts, keeps attendance, gives the tasks")),
    "dispatch.fault": Ask(
        Text("你的损失是上班的单位造成的吗？", "Did the unit where you work cause your loss?"), 2,
        hint=Text("例如它退回你、让你加班不给钱", "for instance it sent you back, or had you work overtime unpaid")),
    "dispatch.undertaken": Ask(
        Text("上班的单位书面答应过由它付钱吗？", "Did the unit where you work promise in writing to pay?"), 3,
        hint=Text("看派遣协议、承诺书", "see the dispatch agreement or a letter")),
    "site.boss": Ask(
        Text("招你去工地的包工头叫什么？", "What is the labour contractor who hired you called?"), 1,
        hint=Text("没有公司、自己带人干活的；只是带班的不算", "one without a company who brings his own people; a mere foreman is none")),
    "site.subcontractor": Ask(Text("工地上的分包公司叫什么？", "What is the subcontractor on the site called?"), 2),
    "site.subcontractor_qualified": Ask(
        Text("分包公司有营业执照和资质吗？", "Has the subcontractor a licence and is it qualified?"), 3,
        (When("site.subcontractor"),)),
    "site.general": Ask(
        Text("工地的总承包公司叫什么？", "What is the general contractor of the site called?"), 2,
        hint=Text("工地门口的公示牌上有", "see the board at the gate")),
    "site.client": Ask(
        Text("你干活的工程是给谁建的（建设单位）？", "For whom are the works built (the client)?"), 2,
        hint=Text("公示牌上的“建设单位”", "the client on the board at the gate")),
    "site.client_paid": Ask(
        Text("建设单位按约定付工程款了吗？", "Did the client pay for the works as agreed?"), 3, (When("site.client"),)),
    "site.price_due": Ask(
        Text("还有多少工程款没有结清？", "How much of the price of the works is still due?"), 3,
        (When("site.client_paid", (False,)),)),
    "site.unlawful": Ask(
        Text("你干活的工程是没有手续的违法建设吗？", "Are the works built without plan or permit?"), 3, (When("site.client"),)),
    "other_units": Ask(
        Text("还有别的公司或个人也该负责吗？", "Is there another company or person that should answer?"), 2,
        hint=Text("如混着用工的关联公司、转包的、出借执照的、无照单位的老板；每家一行",
                  "a related company that used your work, one that passed it on or lent its name, an unlicensed unit's owner; one row each")),
}  # fmt: skip
