"""Lost benefits that cannot be as they are told 待遇损失事实的合理性, and the rows of the table on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from laborcalc.facts.plausible.row import Found, Row, about, never
from laborcalc.facts.plausible.sums import A_YEAR
from laborcalc.foundation.money import EXACT
from laborcalc.foundation.text import Text

if TYPE_CHECKING:
    from laborcalc.facts.models import CaseFields

MOST_DAYS = 500  # of a leave; a year of Tibet with every extension is less
WORKING_LIFE = 60  # years
OPENS_A_PENSION = 15  # years of contribution
LARGEST_PENSION = 50_000  # yuan a month
LEAST_INCOME = 6000  # yuan a year: below it lies no province since 2000
EARLY_OR_LATE = timedelta(days=120)  # of a birth against its expected day
_CHECK_SUMS = Text("请核对两个数额", "check both sums")


@about("pension")
def rates_of_nothing(case: CaseFields) -> Iterator[Found]:
    """Rates that leave nothing to divide by."""
    loss = case.pension
    if loss is not None and loss.employer_rate == 0 and loss.worker_rate == 0:
        yield Found("pension.employer_rate", "0 + 0")


@about("pension")
def rates_unlike(case: CaseFields) -> Iterator[Found]:
    """One rate written as a share and the other in per cent."""
    loss = case.pension
    if loss is None or not loss.employer_rate or not loss.worker_rate:
        return
    if (loss.employer_rate < 1) is not (loss.worker_rate < 1):
        yield Found("pension.worker_rate", f"{loss.employer_rate}; {loss.worker_rate}")


@about("pension")
def repair_or_not(case: CaseFields) -> Iterator[Found]:
    """Said to be open to repair, with a letter that refuses it."""
    loss = case.pension
    if loss is not None and loss.repairable and loss.agency_letter is not None:
        yield Found("pension.repairable", str(loss.agency_letter))


@about("maternity")
def insured_or_not(case: CaseFields) -> Iterator[Found]:
    """No insurance and an allowance of the fund; leaves that say something else of the insurance."""
    maternity = case.maternity
    if maternity is None or maternity.insured is None:
        return
    if not maternity.insured and maternity.allowance_fund:
        yield Found("maternity.insured", str(maternity.allowance_fund))
    for index, leave in enumerate(case.maternity_leaves):
        if leave.insured is not maternity.insured and maternity.cut_off_on is None:
            yield Found(f"maternity_leaves.{index}.insured", "")


@about("maternity")
def far_from_expected(case: CaseFields) -> Iterator[Found]:
    """A birth months away from its expected day."""
    maternity = case.maternity
    if maternity is None or maternity.birth is None or maternity.expected is None:
        return
    if abs(maternity.birth - maternity.expected) > EARLY_OR_LATE:
        yield Found("maternity.expected", f"{maternity.birth}; {maternity.expected}")


@about("maternity")
def year_for_month(case: CaseFields) -> Iterator[Found]:
    """The unit's average and the own wage eleven times apart: one may be a year's."""
    maternity = case.maternity
    if maternity is None or not maternity.unit_average or not maternity.wage_before:
        return
    low, high = sorted((maternity.unit_average, maternity.wage_before))
    if high >= EXACT.multiply(low, A_YEAR):
        yield Found("maternity.unit_average", f"{maternity.unit_average}; {maternity.wage_before}")


@about("death_non_work")
def pension_too_early(case: CaseFields) -> Iterator[Found]:
    """A pension drawn on fewer years than open one."""
    death = case.death_non_work
    if death is None or not death.pension_years or death.years is None:
        return
    if death.years < OPENS_A_PENSION:
        yield Found("death_non_work.years", f"{death.years} < {OPENS_A_PENSION}")


# fmt: off
REFUSED: tuple[Row, ...] = (
    Row(
        "LOSS_AFTER_JUDGMENT", True, never(
            ("maternity.birth", ">", "as_of"), ("maternity.cut_off_on", ">", "as_of"), ("maternity.known_on", ">", "as_of"),
            ("pension.agency_letter", ">", "as_of"), ("death_non_work.date", ">", "as_of")),
        Text("晚于裁判日（{shown}）", "after the day of judgment ({shown})"),
        Text("请核对日期；尚未发生的不填，尚未生育的填预产期", "check the day; leave out what has not happened, before a birth state its expected day"),
    ),
    Row(
        "MATERNITY_DAYS", True, never(("maternity.days_due", "<", 1), ("maternity.days_due", ">", MOST_DAYS)),
        Text("产假天数不足一天，或者超过五百天（{shown}）", "less than a day of leave, or over five hundred ({shown})"),
        Text("以天计，不清楚的留空", "it is stated in days; leave it out where it is not known"), "R-INS-20",
    ),
    Row(
        "OWN_PART_OVER_COST", True, never(("maternity.own_part", ">", "maternity.medical")),
        Text("个人负担的部分大于生育医疗费（{shown}）", "the own part is above the medical cost ({shown})"), _CHECK_SUMS, "R-INS-20",
    ),
    Row(
        "CATALOGUE_OVER_COST", True, never(("medical_loss.catalogue", ">", "medical_loss.cost")),
        Text("目录内的大于医疗费总额（{shown}）", "the cost in the catalogue is above the whole ({shown})"), _CHECK_SUMS, "R-INS-30",
    ),
    Row(
        "LOSS_SHARE_OVER_ONE", True, never(("medical_loss.ratio", ">", 1), ("maternity.nursing_share", ">", 1)),
        Text("比例大于一（{shown}）", "the share is above one ({shown})"),
        Text("请写成 0.8 这样的比例", "write a share such as 0.8"), "R-INS-30",
    ),
    Row(
        "RATES_OF_NOTHING", True, rates_of_nothing,
        Text("单位与个人的费率均为零（{shown}）", "both rates are nothing ({shown})"),
        Text("不清楚的留空", "leave them out where they are not known"), "R-INS-40",
    ),
)
WARNED: tuple[Row, ...] = (
    Row("MATERNITY_INSURED", False, insured_or_not, Text(
        "{shown}：是否参加生育保险的各项填写不一致，请核对",
        "{shown}: what is said of the maternity insurance does not fit together; check it")),
    Row("ALLOWANCE_OVER_FUND", False, never(("maternity.allowance_received", ">", "maternity.allowance_fund")), Text(
        "{shown}：已得的生育津贴多于基金拨付的，请核对", "{shown}: she received more than the fund paid; check both")),
    Row("CUT_OFF_AFTER_BIRTH", False, never(("maternity.cut_off_on", ">", "maternity.birth")), Text(
        "{shown}：生育之后才中断参保，生育待遇可能仍由基金支付，请核对",
        "{shown}: the insurance was cut off after the birth, so the fund may have to pay; check it")),
    Row("KNOWN_AFTER_BIRTH", False, never(("maternity.known_on", ">", "maternity.birth")), Text(
        "{shown}：知道怀孕晚于出生，请核对", "{shown}: the pregnancy was learnt of after the birth; check both")),
    Row("FAR_FROM_EXPECTED", False, far_from_expected, Text(
        "{shown}：出生日与预产期相差四个月以上，请核对", "{shown}: birth and expected day are over four months apart; check both")),
    Row("UNIT_AVERAGE_YEAR", False, year_for_month, Text(
        "{shown}：单位平均工资与本人工资相差十一倍以上，是否填成了年工资",
        "{shown}: the unit's average and the own wage are eleven times apart; is one of them a year's")),
    Row("REIMBURSED_OVER_COST", False, never(
        ("medical_loss.resident_paid", ">", "medical_loss.cost"), ("medical_loss.agency_sum", ">", "medical_loss.cost"),
        ("medical_loss.deductible", ">", "medical_loss.cost")), Text(
        "{shown}：大于医疗费总额，请核对", "{shown}: above the whole cost; check both")),
    Row("REPAIR_OR_NOT", False, repair_or_not, Text(
        "{shown}：填为可以补办，又有不能补办的答复，已按答复计，请核对",
        "{shown}: said to be open to repair, with a letter that refuses it; the letter counts, check both")),
    Row("AGE_TO_COME", False, never(("pension.reached_on", ">", "as_of")), Text(
        "{shown}：尚未达到退休年龄，损失尚未发生，请核对", "{shown}: the age is not reached yet, so nothing is lost yet; check it")),
    Row("RATES_UNLIKE", False, rates_unlike, Text(
        "{shown}：两个费率一个写成了比例、一个写成了百分数，请核对", "{shown}: one rate is a share and the other per cent; check both")),
    Row("YEARS_OVER_LIFE", False, never(
        ("pension.years_missing", ">", WORKING_LIFE), ("death_non_work.years", ">", WORKING_LIFE),
        ("death_non_work.pension_years", ">", WORKING_LIFE)), Text(
        "{shown}：超过六十年，请核对", "{shown}: over sixty years; check it")),
    Row("PENSION_TOO_EARLY", False, pension_too_early, Text(
        "{shown}：缴费不满十五年而已领取养老金，请核对", "{shown}: a pension drawn with under fifteen years of contribution; check both")),
    Row("PENSION_OUT_OF_LINE", False, never(
        ("pension.average_pension", ">", LARGEST_PENSION), ("pension.computed_pension", ">", LARGEST_PENSION)), Text(
        "{shown}：以月计的养老金过高，是否填成了年数额", "{shown}: too high for a month's pension; is it a year's")),
    Row("INCOME_OF_A_MONTH", False, never(("death_non_work.income", "<", LEAST_INCOME)), Text(
        "{shown}：以年计，是否填成了月数额", "{shown}: it is a year's income; is this a month's")),
)
