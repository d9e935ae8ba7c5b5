"""Questions on the ending 离职: how it came about, by whom, in which state, and whether the worker wants to go back."""

from __future__ import annotations

from laborcalc.asking.asks.ask import Ask, When
from laborcalc.foundation.terms import Ground
from laborcalc.foundation.text import Text
from laborcalc.rules.ending.matrix import MATRIX, Remedy

_G = Ground


def _on(*grounds: Ground) -> tuple[When, ...]:
    return (When("termination.ground", tuple(ground.value for ground in grounds)),)


_ENDED = (When("termination.ground"),)
_NOTICE = tuple(ground for ground, row in MATRIX.items() if row.notice)  # LCL 40
_QUIT = tuple(ground for ground, row in MATRIX.items() if row.number in (4, 5))  # LCL 38
_WITH_UNION = (_G.PROBATION_FAILURE, _G.SERIOUS_MISCONDUCT, *_NOTICE)
# The facts may make it unlawful: an expiry that the worker refused to renew as well, where an open-ended contract was owed.
MAY_BE_UNLAWFUL = tuple(
    ground
    for ground, row in MATRIX.items()
    if Remedy.DAMAGES in (row.lawful, row.unlawful) or ground is _G.EXPIRY_WORKER_REFUSES_SAME_TERMS
)
# What is due depends on what can be shown; by the law before Interpretation II also where work had gone on after the term.
_LEFT_TO_PROOF = tuple(
    ground for ground, row in MATRIX.items() if row.lawful is not row.unlawful or ground is _G.ENDED_AFTER_EXPIRED_TERM
)
_IN_ILLNESS = _on(_G.MEDICAL, _G.EXPIRY_EMPLOYER_ENDS)
_LAY_OFF = _on(_G.REDUNDANCY)
_GONE_FOR_GOOD = (When("termination.no_return.since"),)

ASKS: dict[str, Ask] = {
    "termination.ground": Ask(
        Text("这份工作是怎么结束的？", "How did the job end?"), 1,
        hint=Text("选实际发生的情形，不看通知书怎么写", "choose what happened, not what a notice calls it")),
    "termination.notified_on": Ask(
        Text("离职是哪天通知的？", "On which day was the ending announced?"), 1, _ENDED,
        hint=Text("单位通知你，或者你向单位提出的那天", "when you were told, or told the employer")),
    "termination.lawful": Ask(
        Text("离职时说的那个理由，站得住脚吗？", "Does the reason given for the ending hold?"), 2, _on(*_LEFT_TO_PROOF),
        why=Text("理由不成立，能要的钱就不一样", "what is due depends on it"),
        hint=Text("单位辞退的由单位拿证据，因欠薪等走的由你拿；有争议就答不清楚，两种结果都会算",
                  "the employer proves a dismissal, you a reason to quit; if contested say not sure, both results are shown")),
    "termination.private_reasons": Ask(
        Text("你的辞职信上写的是个人原因吗？", "Does your letter of resignation give private reasons?"), 1, _on(*_QUIT),
        hint=Text("没有写过信的，答不清楚", "say not sure if there was no letter")),
    "termination.thirty_days_notice": Ask(
        Text("单位提前三十天书面通知你了吗？", "Were you given 30 days' notice in writing?"), 1, _on(*_NOTICE),
        hint=Text("不足三十天，或者只是口头说的，答“否”", "no if it was shorter or only spoken")),
    "termination.expiry_notice_days_late": Ask(
        Text("不续签的通知比应当通知的日子晚了几天？", "By how many days did the notice of non-renewal come late?"), 2,
        _on(_G.EXPIRY_EMPLOYER_ENDS),
        hint=Text("合同约定要提前的，或者北京2024年4月29日以前要提前三十天；都没有填 0", "by the contract, or 30 days in Beijing to 2024-04-29; 0 if neither")),
    "termination.protections": Ask(
        Text("离职那时，你有下面哪些情况？", "Which of these were true of you when it ended?"), 1, _on(*MAY_BE_UNLAWFUL),
        why=Text("有这些情况的，单位一般不能辞退", "in these an employer may mostly not dismiss"),
        hint=Text("怀孕、哺乳到孩子满一岁、病假医疗期等；都没有就选没有", "pregnant, nursing to the first birthday, on sick time and the like; choose none if none")),
    "termination.reinstatement_wanted": Ask(
        Text("你想回去继续上班，而不是拿赔偿吗？", "Do you want to go back rather than be paid off?"), 1, _on(*MAY_BE_UNLAWFUL),
        hint=Text("二者只能选一个；回去的，中间的工资另算", "one or the other; if you go back, wages for the gap are due")),
    "termination.no_return.since": Ask(
        Text("有没有哪天起，你已经回不去了？", "Is there a day from which you could no longer go back?"), 2, _on(*MAY_BE_UNLAWFUL),
        hint=Text("如单位破产解散、开始领养老金、已有别的工作；没有的不用填", "the employer closed, a pension began, you have another job; leave it out if not")),
    "termination.no_return.why": Ask(
        Text("为什么回不去了？", "Why can you not go back?"), 1, _GONE_FOR_GOOD),
    "termination.paid_compensation": Ask(
        Text("离职时单位已经给了多少补偿？", "How much compensation has the employer paid for the ending?"), 1, _ENDED,
        hint=Text("补偿金、赔偿金、代通知金加在一起；工资不算；没有填 0", "all such sums together, wages apart; 0 if none")),
    "termination.union_notified": Ask(
        Text("辞退你的理由，单位告诉工会了吗？", "Was the union told why you were dismissed?"), 2, _on(*_WITH_UNION),
        why=Text("有工会而没有告诉，辞退可能违法", "where there is a union, a dismissal without telling it may be unlawful"),
        hint=Text("起诉之前补上的也算告诉了", "telling it before the suit is enough")),
    "termination.has_union": Ask(
        Text("单位有工会吗？", "Is there a union at the employer's?"), 1,
        (*_on(*_WITH_UNION), When("termination.union_notified", (False,)))),
    "termination.illness": Ask(
        Text("离职时你的病有多重？", "How serious was your illness when the job ended?"), 2, _IN_ILLNESS,
        hint=Text("不是因为生病、到期时也没病的，不用填", "leave it out if there was no illness at the end")),
    "termination.labour_capacity_grade": Ask(
        Text("因为生病做过劳动能力鉴定吗？几级？", "Was your working capacity graded for an illness, and how?"), 3, _IN_ILLNESS,
        hint=Text("看鉴定结论书，1 至 10 级；没有鉴定的不用填", "see the paper, 1 to 10; leave it out if there was none")),
    "termination.injury_grade": Ask(
        Text("合同到期时有工伤的，鉴定是几级？", "If you had a work injury at the expiry, which grade was it?"), 2,
        _on(_G.EXPIRY_EMPLOYER_ENDS),
        hint=Text("看鉴定结论书，1 至 10 级；没有工伤的不用填", "see the paper, 1 to 10; leave it out without an injury")),
    "termination.staff": Ask(
        Text("裁员之前单位一共有多少人？", "How many people worked there before the lay-off?"), 2, _LAY_OFF,
        why=Text("人数不够的，不算法律上的裁员", "too few people are no lay-off in law")),
    "termination.dismissed": Ask(
        Text("裁员一共裁了多少人？", "How many people were laid off together?"), 2, _LAY_OFF),
    "termination.layoff.kept_less_protected": Ask(
        Text("裁员时，留下了本该排在你后面的人吗？", "Were others kept who by law come after you?"), 2, _LAY_OFF,
        hint=Text("应先留：合同期长的、无固定期限的、全家只靠一人且有老小要养的",
                  "first come long or open-ended contracts, and sole earners with old or young to keep")),
    "termination.layoff.notified_rehire": Ask(
        Text("裁员半年内又招人时，通知你了吗？", "Were you told when they hired again within six months of the lay-off?"), 2, _LAY_OFF,
        hint=Text("没有再招人的，答不清楚", "say not sure if nobody was hired")),
    "disputes": Ask(
        Text("被辞退后又恢复（或要求恢复），中间哪段没上班？", "Between a dismissal and the return, which time were you kept from work?"), 2,
        hint=Text("辞退被撤销、单位让你回去，或者裁决要恢复的；每段一行", "the dismissal was undone or is to be; one row each time")),
    # --- papers and benefit after it ---
    "certificate.issued": Ask(
        Text("离职证明是哪天给你的？", "When were you given the certificate of leaving?"), 1,
        hint=Text("还没有给的不用填", "leave it out if you have none yet")),
    "certificate.due": Ask(
        Text("离职证明本来应当哪天给？", "On which day should the certificate of leaving have been given?"), 2,
        hint=Text("一般是离职当天，不用填；约定了别的日子才填", "the last day; state it only if another day was agreed")),
    "certificate.content_wrong": Ask(
        Text("离职证明写错了，或者写了评价、处分吗？", "Is the certificate of leaving wrong, or does it judge you?"), 1,
        hint=Text("只该写合同期限、离职日期、岗位和工作年限", "it may state the term, the last day, the post and the years")),
    "certificate.offers": Ask(
        Text("有新工作因为缺离职材料黄了吗？", "Did you lose a new job for want of certificate or file?"), 2,
        hint=Text("每个工作一行；有录用通知最好", "one row a job; an offer in writing helps")),
    "certificate.benefit_lost": Ask(
        Text("因为没有离职证明，没领到失业金吗？", "Did you go without unemployment benefit for want of the certificate?"), 1),
    "certificate.monthly_benefit": Ask(
        Text("当地失业金每月多少钱？", "How much is the unemployment benefit there a month?"), 3,
        hint=Text("有的地方按失业金算这项损失；可问当地人社部门", "some places measure the loss by it; ask the labour authority")),
    "certificate.months": Ask(
        Text("缺离职材料，有几个月找不到工作？", "For how many months did the missing papers keep you from work?"), 2,
        hint=Text("能证明的月数；不填的，自动算到给证明那天", "as you can show; else it is counted to the day of issue")),
    "certificate.proved_loss": Ask(
        Text("缺离职材料少挣的工资，能证明多少？", "How much pay lost through the missing papers can you prove?"), 3,
        hint=Text("不填的，按月计算", "reckoned by the month if left out")),
    "certificate.share": Ask(
        Text("缺离职材料的损失，裁决支持了几成？", "What share of the loss through the missing papers was allowed?"), 3,
        hint=Text("写成 0.56 这样；还没有裁决的不用填", "such as 0.56; leave it out if nothing is decided")),
    "certificate.file_kept": Ask(Text("你的人事档案还在单位手里吗？", "Is your personnel file still with the employer?"), 1),
    "certificate.insurance_kept": Ask(Text("你的社保关系还在单位名下吗？", "Is your insurance still under the employer?"), 1),
    "certificate.file_lost": Ask(Text("单位把你的档案弄丢了吗？", "Did the employer lose your file?"), 1),
    "certificate.file_loss": Ask(
        Text("单位丢了档案，给你造成多少损失？", "What did the loss of your file cost you?"), 3,
        (When("certificate.file_lost", (True,)),),
        hint=Text("只填能证明的；说不清的不用填，由裁判酌定", "what you can prove; else the tribunal decides")),
    "certificate.paid": Ask(
        Text("缺离职材料的损失，单位已经赔过多少？", "What has the employer already paid for the missing papers?"), 1),
    "non_compete.start": Ask(
        Text("约定从哪天起不能去同行工作？", "From which day may you not work for a competitor?"), 2,
        hint=Text("一般是离职的第二天；没有这种约定的不用填", "mostly the day after leaving; leave it out without such an agreement")),
    "non_compete.end": Ask(
        Text("不能去同行的约定到哪天为止？", "Until which day may you not work for a competitor?"), 2, (When("non_compete.start"),)),
    "non_compete.secrets": Ask(
        Text("你接触过单位的商业秘密吗？", "Did you have to do with trade secrets?"), 2, (When("non_compete.start"),),
        why=Text("没有接触的，这种约定对你不生效", "without them the ban does not bind you")),
    "non_compete.agreed_monthly": Ask(
        Text("不去同行，约定每月补偿你多少？", "How much a month was agreed for not working for a competitor?"), 2, (When("non_compete.start"),),
        hint=Text("没有约定数额的不用填", "leave it out if no sum was agreed")),
    "non_compete.paid": Ask(
        Text("不去同行的补偿已经付了多少？", "How much has been paid for not working for a competitor?"), 2, (When("non_compete.start"),)),
    "non_compete.paid_until": Ask(
        Text("不去同行的补偿付到哪一天？", "Up to which day was the non-compete pay paid?"), 2, (When("non_compete.paid"),)),
    "non_compete.released_by_employer_on": Ask(
        Text("单位说过你可以去同行了吗？哪天说的？", "Did the employer release you from the non-compete, and on which day?"), 1, (When("non_compete.start"),)),
    "non_compete.extra_three_months_claimed": Ask(
        Text("单位提前放开去同行的，你另要三个月补偿吗？", "Released early from the non-compete, do you ask for three more months?"), 1,
        (When("non_compete.released_by_employer_on"),)),
    "non_compete.penalty_agreed": Ask(
        Text("约定去了同行要赔多少？", "What penalty was agreed for working for a competitor?"), 2, (When("non_compete.start"),)),
    "non_compete.breach_start": Ask(
        Text("单位说你从哪天起去了同行？", "From which day is it said that you worked for a competitor?"), 2, (When("non_compete.start"),),
        hint=Text("没有这回事的不用填", "leave it out if nobody says so")),
    "non_compete.breach_end": Ask(
        Text("到哪天不再为同行工作？", "Until which day did you work for the competitor?"), 2, (When("non_compete.breach_start"),)),
    "non_compete.breach_days": Ask(
        Text("去同行的起止日不清楚的，一共多少天？", "If the days with the competitor are not known, how many were they?"), 2,
        (When("non_compete.start"),)),
}  # fmt: skip
