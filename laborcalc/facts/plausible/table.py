"""The table of plausibility 合理性规则表: what is refused at the door, and what the result warns of.

A row: code, refused or not, which facts stand to each other in which way, what is wrong, what to do.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.facts.plausible import (
    counterclaims,
    counts,
    days,
    duties,
    injury,
    insurance,
    liable,
    losses,
    people,
    sums,
)  # fmt: skip
from laborcalc.facts.plausible.row import Found, Row, asked, each, never
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields

LEAST_SHARE = Decimal("0.5")  # LCL 85: 50 to 100 %
LONGEST_PROBATION = 120  # months; what is longer is a slip of the pen
A_YEARS_DAYS = 366
HOURS_A_DAY = 24
MONTHS_OF_THE_BASE = 12  # WI 64
CITY_FACTOR = Decimal("0.8"), Decimal("1.2")  # Jiangsu
MEALS_AT_MOST = 500  # yuan a day
_PARTS = ("overtime", "irregular", "commission", "allowances", "benefits", "subsidies")
_LEAVE_DAYS = ("entitled_days", "untaken_days", "taken_days", "paid_personal_leave_days")
_CHECK_DAYS = Text("请核对两个日期", "check both dates")

REFUSED: tuple[Row, ...] = (
    Row(
        "BEFORE_HIRE", True, never(("termination.notified_on", "<", "employment.start")),
        Text("解除通知早于入职（{shown}）", "notice was given before the hire ({shown})"),
        Text("请核对入职日与通知日", "check the day of hire and the day of notice"), "R-REL-01",
    ),
    Row(
        "PRIOR_AFTER_START", True, never(("employment.prior_service[].start", ">", "employment.start")),
        Text("前一用人单位的工作开始于本次入职之后（{shown}）", "the earlier service begins after this hire ({shown})"),
        Text("请核对前段工作的起止日", "check the days of the earlier service"), "R-COMP-15",
    ),
    Row(
        "AFTER_JUDGMENT", True,
        never(("filed_on", ">", "as_of"), ("proceedings.accepted_on", ">", "as_of"), ("worker.birth_date", ">", "as_of"),
              ("injury.date", ">", "as_of"), ("injury.death.date", ">", "as_of"),
              ("allowance.back_paid_on", ">", "as_of"), ("damage.on", ">", "as_of")),
        Text("晚于裁判日（{shown}）", "after the day of judgment ({shown})"),
        Text("请核对日期；尚未发生的不填，尚未裁判的，裁判日填预计的裁决日", "check the day; leave out what has not happened, and where nothing is judged yet state the day on which an award is expected"),
    ),
    Row(
        "EVENT_TO_COME", True, never(("limitation_events[].on", ">", "as_of")),
        Text("时效事件晚于裁判日（{shown}）", "the event lies after the day of judgment ({shown})"),
        Text("请核对日期；只填已经发生的", "check the day; enter only what has happened"),
    ),
    Row(
        "STAGE_TOO_EARLY", True,
        never(
            ("proceedings.accepted_on", "<", "filed_on"), ("proceedings.award_received_on", "<", "proceedings.accepted_on"),
            ("proceedings.award_received_on", "<", "filed_on"), ("proceedings.judgment_received_on", "<", "proceedings.award_received_on"),
            ("proceedings.judgment_received_on", "<", "proceedings.accepted_on"), ("proceedings.judgment_received_on", "<", "filed_on"),
            ("proceedings.performance_ends", "<", "proceedings.award_received_on"), ("proceedings.performance_ends", "<", "filed_on"),
        ),
        Text("早于前一程序（{shown}）", "before the stage that goes before it ({shown})"),
        Text("请核对申请、受理、收到裁决和判决的日期", "check the days of filing, acceptance, award and judgment"),
    ),
    Row(
        "BORN_TOO_LATE", True,
        never(("worker.birth_date", ">", "employment.start"), ("worker.birth_date", ">", "worker.career_start")),
        Text("出生晚于参加工作（{shown}）", "born after the work began ({shown})"), _CHECK_DAYS,
    ),
    Row(
        "START_TWICE", True, days.start_twice,
        Text("同一天起有两个不同的标准（{shown}）", "two different sums from one day on ({shown})"),
        Text("请只留其一", "leave one of the two"),
    ),
    Row(
        "PART_OVER_WHOLE", True, never(*((f"pay.payslips[].{part}", ">", "pay.payslips[].due") for part in _PARTS)),
        Text("其中的一项大于当月应得工资（{shown}）", "a part is larger than the wage due for the month ({shown})"),
        Text("应得工资应包含这一项，请核对", "the wage due includes it; check both"), "R-WAGE-05",
    ),
    Row(
        "HOLIDAY_HOURS", True, never(("hour_cycles[].holiday_hours", ">", "hour_cycles[].hours")),
        Text("节假日工时多于周期工时（{shown}）", "more hours on holidays than in the cycle ({shown})"),
        Text("周期工时应包括节假日工时", "the hours of the cycle include those on holidays"),
    ),
    Row(
        "HOURS_BEYOND_CALENDAR", True, counts.hours_over_span,
        Text("小时数超过该期间的全部时间（{shown}）", "more hours than the time has ({shown})"),
        Text("以小时计，请核对", "it is stated in hours; check it"), "R-OT-01",
    ),
    Row(
        "REST_TOO_LONG", True, never(("timesheet.rest", "≥", HOURS_A_DAY), ("timesheet.rows[].rest", "≥", HOURS_A_DAY)),
        Text("休息不短于工时（{shown}）", "the break is no shorter than the work ({shown})"),
        Text("休息以小时计，请核对", "it is stated in hours; check it"),
    ),
    Row(
        "DAYS_BEYOND_CALENDAR", True, each(counts.days_over_span, injury.nursed_beyond_calendar),
        Text("天数超过该期间的全部日历日（{shown}）", "more days than the time has ({shown})"),
        Text("请核对天数与起止日", "check the number of days, and the first and the last day"),
    ),
    Row(
        "DAYS_BEYOND_YEAR", True, never(*((f"annual_leave[].{name}", ">", A_YEARS_DAYS) for name in _LEAVE_DAYS)),
        Text("一年没有这么多天（{shown}）", "a year does not have so many days ({shown})"),
        Text("以天计，请核对", "it is stated in days; check it"),
    ),
    Row(
        "DISMISSED_OVER_STAFF", True, never(("termination.dismissed", ">", "termination.staff")),
        Text("裁减人数多于全员人数（{shown}）", "more people dismissed than employed ({shown})"),
        Text("全员人数填裁减以前的人数，请核对", "the number of staff is that before the lay-off; check both"), "R-COMP-04",
    ),
    Row(
        "PROBATION_MONTHS", True, never(("contracts[].probation_months", ">", LONGEST_PROBATION)),
        Text("试用期过长（{shown}个月）", "the probation is too long ({shown} months)"),
        Text("以月计，请核对", "it is stated in months; check it"),
    ),
    Row(
        "SHARE_RANGE", True, never(("given.additional_share", "<", LEAST_SHARE), ("given.additional_share", ">", 1)),
        Text("加付比例不在0.5至1之间（{shown}）", "the share is not between 0.5 and 1 ({shown})"),
        Text("请按决定书或裁判填写", "state it as the authority or the court set it"), "R-DED-02",
    ),
    Row(
        "SERVED_TOO_LONG", True, never(("training.served", ">", "training.months")),
        Text("已服务月数超过服务期（{shown}）", "more months were served than agreed ({shown})"),
        Text("请核对服务期与已服务月数", "check the service period and the months served"), "R-EMP-03",
    ),
    Row(
        "GRADED_BEFORE_INJURY", True, never(("injury.graded_on", "<", "injury.date"), ("injury.regradings[].on", "<", "injury.date")),
        Text("鉴定早于受伤（{shown}）", "graded before the injury ({shown})"),
        Text("请核对受伤日与鉴定日", "check the day of the injury and that of the grading"), "R-INJ-05",
    ),
    Row(
        "RECOGNISED_BEFORE_INJURY", True, never(("injury.recognised_on", "<", "injury.date")),
        Text("认定工伤早于受伤（{shown}）", "recognised before the injury ({shown})"),
        Text("请核对受伤日与认定日", "check the day of the injury and that of the recognition"), "R-INJ-01",
    ),
    Row(
        "DEATH_BEFORE_INJURY", True, never(("injury.death.date", "<", "injury.date")),
        Text("死亡早于受伤（{shown}）", "death before the injury ({shown})"),
        Text("请核对受伤日与死亡日", "check the day of the injury and that of the death"), "R-INJ-09",
    ),
    Row(
        "STEP_BEFORE_INJURY", True,
        never(
            ("injury.employer_applied_on", "<", "injury.date"), ("injury.settlement.date", "<", "injury.date"),
            ("injury.refused_from", "<", "injury.date"), ("injury.enforcement_ended_on", "<", "injury.date"),
        ),
        Text("早于受伤（{shown}）", "before the injury ({shown})"), _CHECK_DAYS,
    ),
    Row(
        "REGRADED_TOO_EARLY", True, never(("injury.regradings[].on", "<", "injury.graded_on")),
        Text("再次鉴定、复查鉴定早于首次鉴定（{shown}）", "graded again before the first grading ({shown})"),
        _CHECK_DAYS, "R-INJ-16",
    ),
    Row(
        "GRADED_AFTER_DEATH", True, never(("injury.graded_on", ">", "injury.death.date"), ("injury.regradings[].on", ">", "injury.death.date")),
        Text("鉴定晚于死亡（{shown}）", "graded after the death ({shown})"),
        Text("请核对鉴定日与死亡日", "check the day of the grading and that of the death"), "R-INJ-09",
    ),
    Row(
        "BORN_AFTER_INJURY", True, never(("injury.birth", ">", "injury.date"), ("worker.birth_date", ">", "injury.date")),
        Text("出生晚于受伤（{shown}）", "born after the injury ({shown})"), _CHECK_DAYS,
    ),
    Row(
        "INJURY_LEAVE_TOO_LONG", True, injury.leave_too_long,
        Text("停工留薪期过长（{shown}）：每段不超过十二个月，合计不超过二十四个月",
             "the injury leave is too long ({shown}): twelve months a span, 24 together"),
        Text("请核对；延长的期间另填一段", "check it; an extension is a span of its own"), "R-INJ-04",
    ),
    Row(
        "DECLARED_BASE_ZERO", True, injury.base_of_nothing,
        Text("已参保，月平均缴费工资不会是{shown}", "insured, so the declared base cannot be {shown}"),
        Text("请核对缴费记录；不清楚的留空", "check the contributions; leave it out where it is not known"), "R-INJ-02",
    ),
    Row(
        "MONTHS_IN_BASE", True, never(("injury.months_in_base", ">", MONTHS_OF_THE_BASE)),
        Text("受伤前计入本人工资的月数不超过十二个月（{shown}）", "the own wage is of twelve months at most ({shown})"),
        Text("请核对月数", "check the months"), "R-INJ-02",
    ),
    Row(
        "STEP_OVER_ONE", True, never(("injury.local.medical_step", ">", 1), ("injury.local.employment_step", ">", 1)),
        Text("临近退休的支付比例大于一（{shown}）", "the share near retirement is above one ({shown})"),
        Text("请写成 0.8 这样的比例", "write a share such as 0.8"), "R-INJ-08",
    ),
    Row(
        "TWO_ANSWERS", True, injury.two_answers,
        Text("与劳动者情况中所填的不同（{shown}）", "another answer than the one given for the worker ({shown})"),
        Text("同一人只能有一个，请核对", "it is one person; check both"),
    ),
    Row(
        "BORN_AFTER_DEATH", True, injury.born_after_death,
        Text("供养亲属的出生晚于死亡十个月以上（{shown}）", "the dependant was born over ten months after the death ({shown})"),
        _CHECK_DAYS, "R-INJ-09",
    ),
    Row(
        "SEX_OF_RELATION", True, injury.sex_of_relation,
        Text("性别与亲属关系不符（{shown}）", "the sex does not fit the relation ({shown})"),
        Text("请核对关系与性别", "check the relation and the sex"), "R-INJ-09",
    ),
    *counterclaims.REFUSED,
    *duties.REFUSED,
    *losses.REFUSED,
    *insurance.REFUSED,
    *liable.REFUSED,
)  # fmt: skip
WARNED: tuple[Row, ...] = (
    Row("NOT_YET", False, each(days.to_come, injury.to_come, duties.to_come, insurance.to_come), Text(
        "{shown}：晚于裁判日，尚未发生，请核对", "{shown}: after the day of judgment, so it has not happened yet; check it")),
    Row("NOT_EMPLOYED_THEN", False, each(days.outside_employment, duties.outside_employment, insurance.outside_employment), Text(
        "{shown}：部分或全部不在劳动关系存续期间之内，请核对", "{shown}: lies in part or as a whole outside the employment; check it")),
    Row("BEFORE_THE_HIRE", False, each(duties.before_the_hire, never(
        ("limitation_events[].on", "<", "employment.start"), ("payment_orders[].ordered_on", "<", "employment.start"),
        ("filed_on", "<", "employment.start"), ("judgment_debt.performance_ends", "<", "employment.start"),
        ("judgment_debt.payments[].on", "<", "employment.start"), ("social_insurance.back_paid_on", "<", "employment.start"), ("non_compete.released_by_employer_on", "<", "employment.start"))), Text(
        "{shown}：早于入职，请核对", "{shown}: before the hire; check it")),
    Row("AFTER_THE_END", False, never(
        ("termination.notified_on", ">", "employment.last_day"), ("open_ended_asked_on", ">", "employment.last_day"),
        ("employment.employer_registered_on", ">", "employment.last_day")), Text(
        "{shown}：晚于劳动关系的最后一日，请核对", "{shown}: after the last day of the employment; check it")),
    Row("BEFORE_THE_END", False, never(("termination.no_return.since", "<", "employment.last_day")), Text(
        "{shown}：不能继续履行之日早于劳动关系的最后一日，请核对",
        "{shown}: the employment is said to have become impossible before its last day; check both")),
    Row("PRIOR_INTO_THIS", False, never(("employment.prior_service[].last_day", "≥", "employment.start")), Text(
        "{shown}：前段工作延续到本次入职之后，请核对", "{shown}: the earlier service reaches into this employment; check its days")),
    Row("SPANS_OVERLAP", False, each(days.overlapping, duties.overlapping, insurance.overlapping), Text(
        "{shown}：与另一条的期间重叠，重叠的日子可能重复计算，请核对",
        "{shown}: shares days with another entry, and they may be counted twice; check the first and last days")),
    Row("ENTRY_TWICE", False, each(days.twice, injury.twice, counterclaims.twice, duties.twice, insurance.twice), Text(
        "{shown}：与另一条完全相同，两条均已计入，请核对是否重复",
        "{shown}: equal in everything to another; both are counted, check that none is there twice")),
    Row("CONTRACT_TOO_EARLY", False, days.contract_too_early, Text(
        "{shown}：合同期限早于用工一个月以上开始，或者早于期限一年以上签订，请核对",
        "{shown}: the term begins over a month before the work, or the contract was signed over a year before its term; check it")),
    Row("TOO_LONG_AGO", False, days.too_long_ago, Text(
        "{shown}：距劳动关系结束超过六十年，请核对", "{shown}: over sixty years before the employment ended; check it")),
    Row("AFTER_THE_LAW", False, days.after_the_law, Text(
        "{shown}：裁判日晚于本程序所载法律与数据的截止日一年以上，其后的变动未计入",
        "{shown}: the day of judgment lies over a year after the day up to which law and figures were read; what has changed since is not in them")),
    Row("PERIOD_WITHOUT_BEARING", False, days.period_of_one_sum, Text(
        "{shown}：该项请求是一笔款项，所填期间不影响数额", "{shown}: this claim is one sum, and the period stated changes nothing")),
    Row("SIGNED_AFTER_TERM", False, never(("contracts[].signed_on", ">", "contracts[].end")), Text(
        "{shown}：合同在期限届满之后才签订，请核对", "{shown}: the contract was signed after its term had run out; check it")),
    Row("OPEN_ENDED_ENDS", False, days.open_ended_ends, Text(
        "{shown}：无固定期限劳动合同没有终止日，请核对合同种类", "{shown}: an open-ended contract has no last day; check its kind")),
    Row("PROBATION_OVER_TERM", False, days.probation_over_term, Text(
        "{shown}：试用期长于合同期限，请核对（以月计）", "{shown}: the probation is longer than the term; check it (it is stated in months)")),
    Row("PROBATION_OVER_WAGE", False, never(("contracts[].probation_monthly", ">", "pay.monthly")), Text(
        "{shown}：试用期工资高于约定月工资，请核对", "{shown}: the wage of the probation is above the agreed wage; check both")),
    Row("SERVED_BEYOND_EMPLOYMENT", False, counterclaims.served_beyond, Text(
        "{shown}：已服务月数长于劳动关系，请核对", "{shown}: more months served than the employment lasted; check it")),
    Row("PAID_OVER_DUE", False, each(sums.paid_over_due, duties.paid_over_due, never(
        ("injury.nursing.paid", ">", "injury.nursing.cost"), ("social_insurance.deducted[].paid", ">", "social_insurance.deducted[].agreed"))), Text(
        "{shown}：已付多于应付，多付部分不与其他各项抵销，请核对",
        "{shown}: more was paid than was due; the rest is not set off against anything else, check both")),
    Row("OVER_WAGES", False, each(sums.over_wages, injury.over_wages), Text(
        "{shown}：超过该期间各月工资的三倍，请核对数额与起止日",
        "{shown}: more than three times the wages of the months of that time; check the sum and the days")),
    Row("TAKEN_OVER_DUE", False, each(sums.taken_over_due, never(("injury.employer_medical_share", ">", "injury.true_wage_12m"))), Text(
        "{shown}：个人社保与公积金大于当月应得工资，请核对（当月数额，不是累计）",
        "{shown}: insurance and fund are above the wage due for the month; check them (the month's sums, not those of the year)")),
    Row("AVERAGES_CROSSED", False, never(("pay.average_12_months_without_overtime", ">", "pay.average_12_months")), Text(
        "{shown}：不含加班费的平均工资高于含加班费的，请核对", "{shown}: the average without overtime is above the one with it; check both")),
    Row("YEAR_FOR_MONTH", False, each(sums.year_for_month, injury.year_for_month), Text(
        "{shown}：同一劳动者的两个月工资相差十一倍以上，是否把年薪填成了月薪，或者把日薪填成了月薪",
        "{shown}: two monthly wages of one worker are eleven times apart; is one of them a year's, or a day's")),
    Row("WAGE_TOO_LOW", False, each(sums.wage_too_low, injury.wage_too_low), Text(
        "{shown}：月工资不足最低工资的五分之一，是否为日薪或时薪", "{shown}: the monthly wage is below a fifth of the minimum wage; is it a day's or an hour's")),
    Row("BONUS_TOO_LARGE", False, each(sums.bonus_too_large, duties.bonus_too_large), Text(
        "{shown}：一次奖金超过二十四个月的工资，请核对", "{shown}: one bonus is above the wages of two years; check it")),
    Row("BONUS_CYCLE", False, each(days.bonus_cycle, duties.bonus_cycle), Text(
        "{shown}：奖金所奖励的期间超过三年，请核对", "{shown}: the bonus is said to reward more than three years; check the days")),
    Row("MONTHLY_BESIDE_HISTORY", False, sums.idle_monthly, Text(
        "{shown}：约定月工资与工资变动并列，各期均按工资变动计，该数额未采用，请核对",
        "{shown}: the agreed monthly wage stands beside a history of the wage that covers the whole time: the history is taken; check it")),
    Row("AVERAGE_OUT_OF_LINE", False, each(sums.average_out_of_line, injury.average_out_of_line), Text(
        "{shown}：当地平均工资以月计，低于最低工资或者远高于最低工资，是否填成了年平均工资",
        "{shown}: the local average is a month's; it is below the minimum wage or far above it: is it the year's")),
    Row("MINIMUM_OUT_OF_LINE", False, sums.minimum_out_of_line, Text(
        "{shown}：最低工资以月计，高于当地平均工资，或者与所载标准相差三倍以上，请核对",
        "{shown}: the minimum wage is a month's; it is above the local average, or three times off the one held: check it")),
    Row("HOURLY_OUT_OF_LINE", False, sums.hourly_out_of_line, Text(
        "{shown}：小时最低工资与月最低工资不相称，请核对", "{shown}: the hourly minimum does not fit the monthly one; check it")),
    Row("OVERTIME_BEYOND_CALENDAR", False, counts.overtime_over_calendar, Text(
        "{shown}：加班合计超过劳动关系存续期间所能容纳的时间，请核对",
        "{shown}: the totals of overtime are more than the employment has room for; check them")),
    Row("LEAVE_OVER_LAW", False, counts.leave_over_law, Text(
        "{shown}：未休年休假多于当年应休，未填应休天数而多于十五天，或者应休多于三十天，请核对",
        "{shown}: more leave untaken than was due, over fifteen days where no entitlement is stated, or an entitlement over thirty; check it")),
    Row("UNDER_SIXTEEN", False, people.under_age, Text(
        "{shown}：开始工作时未满十六周岁，请核对；确属使用童工的，适用禁止使用童工规定",
        "{shown}: under sixteen when the work began; check it. If it is so, the rules against child labour apply")),
    Row("TOO_YOUNG_TO_RETIRE", False, people.too_young_for_status, Text(
        "{shown}：所填身份为领取养老金或约定延迟退休，而劳动关系结束时未满四十五周岁，请核对",
        "{shown}: said to draw a pension or to have put retirement off, but under forty-five when the employment ended; check it")),
    Row("SEX_DECIDES", False, people.sex_decides, Text(
        "{shown}：劳动关系结束时已满五十周岁，是否到达法定退休年龄取决于性别，请填写",
        "{shown}: fifty or older when the employment ended; whether the statutory age was reached depends on the sex, state it")),
    Row("CAREER_AFTER_HIRE", False, never(("worker.career_start", ">", "employment.start")), Text(
        "{shown}：参加工作日晚于本次入职，请核对", "{shown}: the first job began after this hire; check it")),
    Row("CAREER_OUT_OF_LINE", False, people.career_out_of_line, Text(
        "{shown}：累计工作年限与本单位工作年限、参加工作日或者年龄不一致，请核对",
        "{shown}: the working years do not fit the service here, the first job or the age; check them")),
    Row("MATERNITY_OF_A_MAN", False, people.maternity_of_a_man, Text(
        "{shown}：性别填为男，请核对", "{shown}: the sex is stated as male; check it")),
    Row("MATERNITY_TOO_LONG", False, people.maternity_too_long, Text(
        "{shown}：长于法定产假九十八天加各地延长的天数，请核对；延长哺乳假等另有规定的，不按产假计",
        "{shown}: longer than the statutory ninety-eight days with any local extension; check it, other leave is no maternity leave")),
    Row("BEFORE_INJURY", False, injury.before_injury, Text(
        "{shown}：早于受伤，请核对", "{shown}: before the injury; check it")),
    Row("INJURY_NOT_EMPLOYED", False, injury.outside_employment, Text(
        "{shown}：受伤日不在劳动关系存续期间之内，请核对", "{shown}: the injury lies outside the employment; check it")),
    Row("ENDED_BEFORE_LAST_DAY", False, never(("injury.ended_on", "<", "employment.last_day")), Text(
        "{shown}：工伤保险关系终止早于劳动关系的最后一日，请核对",
        "{shown}: injury insurance is said to have ended before the last day of the employment; check both")),
    Row("STEPS_CROSSED", False, never(
        ("injury.graded_on", "<", "injury.recognised_on"), ("injury.recognised_on", "<", "injury.employer_applied_on")), Text(
        "{shown}：申请、认定、鉴定的先后不对，请核对", "{shown}: application, recognition and grading come in this order; check the days")),
    Row("GAP_AFTER_GRADING", False, never(("injury.gap.end", ">", "injury.graded_on")), Text(
        "{shown}：停工留薪期满至鉴定前的时间晚于鉴定，请核对", "{shown}: the time before the grading reaches beyond it; check it")),
    Row("AFTER_DEATH", False, injury.after_death, Text(
        "{shown}：晚于死亡，请核对", "{shown}: after the death; check it")),
    Row("INSURED_OR_NOT", False, each(injury.insured_or_not, insurance.against_the_injury), Text(
        "{shown}：是否参保与参保日、基金已付不一致，请核对",
        "{shown}: the answer on the insurance does not fit its first day, or what the fund has paid; check them")),
    Row("DISEASE_OR_NOT", False, injury.disease_or_not, Text(
        "{shown}：与工伤种类不一致，请核对", "{shown}: it does not fit the kind of the injury; check both")),
    Row("CHILD_OR_NOT", False, injury.child_or_not, Text(
        "{shown}：与出生日期不一致，请核对：使用童工以不满十六周岁为限，领取养老金的应已到达退休年龄",
        "{shown}: it does not fit the birth date; child labour is under sixteen, and a pension comes with its age; check them")),
    Row("CARE_AND_GRADE", False, injury.care_and_grade, Text(
        "{shown}：五级以上数的等级而生活大部分或者完全不能自理，请核对",
        "{shown}: in need of full or large care with a grade of 5 or more; check both")),
    Row("PLATFORM_EMPLOYED", False, injury.platform_employed, Text(
        "{shown}：填为没有劳动关系的平台从业者，又填了劳动关系，工伤待遇未计算，请核对",
        "{shown}: said to be a platform worker without employment, and an employment is stated; no benefit is worked out, check it")),
    Row("SETTLEMENT_FLAGS", False, injury.settlement_flags, Text(
        "{shown}：与协议日不一致，请核对", "{shown}: it does not fit the day of the agreement; check it")),
    Row("LEAVE_TWICE", False, injury.leave_twice, Text(
        "{shown}：与停工留薪期的起止日不一致，已按起止日计，请核对",
        "{shown}: the days of the leave do not come to these months; the days are taken, check both")),
    Row("DEPENDANT_AGE", False, injury.dependant_age, Text(
        "{shown}：与亲属关系不相称，请核对", "{shown}: it hardly fits the relation; check it")),
    Row("RELATION_TWICE", False, injury.relation_twice, Text(
        "{shown}：配偶、父、母各只有一人，请核对", "{shown}: there is one spouse, one father, one mother; check it")),
    Row("ITEMS_AND_SUM", False, injury.items_and_sum, Text(
        "{shown}：第三人赔偿的各项之和与总额不同，已按各项计，请核对",
        "{shown}: the items paid by the third party do not come to the sum; the items are taken, check them")),
    Row("SCALE_TOO_LARGE", False, each(
        injury.scale_too_large, never(("injury.local.meals_per_day", ">", MEALS_AT_MOST))), Text(
        "{shown}：远高于各地的标准，请核对单位", "{shown}: far above the scale of any place; check the unit")),
    Row("CITY_FACTOR_RANGE", False, never(
        ("injury.city_factor", "<", CITY_FACTOR[0]), ("injury.city_factor", ">", CITY_FACTOR[1])), Text(
        "{shown}：设区市系数为0.8至1.2，请核对", "{shown}: the factor of a city lies between 0.8 and 1.2; check it")),
    *counterclaims.WARNED,
    *duties.WARNED,
    *losses.WARNED,
    *insurance.WARNED,
    *liable.WARNED,
)  # fmt: skip


def refusals(case: CaseFields) -> Iterator[tuple[Row, Found]]:
    """What is surely wrong with the facts."""
    for row in asked(REFUSED, case):
        for found in row.finds(case):
            yield row, found
