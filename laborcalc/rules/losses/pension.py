"""A pension that cannot be had 养老保险待遇损失 (R-INS-40; JI1 1(5); D-67): only where the agency can no longer repair it, always contested."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, count, fact, law, less
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.money import whole
from laborcalc.foundation.months import elapsed
from laborcalc.foundation.terms import FROM_TO, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity
from laborcalc.foundation.units import MONTH, ONE, YEAR, YUAN, YUAN_PER_MONTH
from laborcalc.results.outcome import Award, Monthly, Needs, Outcome, Range
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INSURANCE_LOSS
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.injury.basis.by_month import Piece, in_time, month_after, month_row, months_in
from laborcalc.rules.limitation.ledger import set_apart
from laborcalc.rules.losses.shape import awarded, not_taken
from laborcalc.rules.measures.figures import local_figure
from laborcalc.rules.measures.service import ended_or_judged, service_start

if TYPE_CHECKING:
    from collections.abc import Callable

    from laborcalc.facts.case import Case
    from laborcalc.facts.parts.losses import PensionLoss
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.PENSION_LOSS
NAME = Text("养老保险待遇损失", "loss of a pension")
YEARS = Text("应缴未缴的年数", "years without contributions")
FULL_YEARS = 15  # SI 16: contributions that open a pension
RATES_FROM = date(2019, 5, 1)  # the employer's rate fell from 20 to 16 per cent
AT_MOST = law(240, MONTH, Text("一次性支付至多二百四十个月", "at most 240 months at once"), rule="R-INS-40")
_180 = law(180, MONTH, Text("十二个月×十五年", "12 months × 15 years"), rule="R-INS-40")
_A_MONTH = law(1, MONTH, Text("每满一年一个月", "a month for each full year"), rule="R-INS-40")


def pension_loss_rule(hearing: Hearing) -> Outcome:
    """By D-67; where the place has no measure, a range alone."""
    loss = _loss_of(hearing)
    if loss.agency_letter is None:
        if loss.repairable is None:
            raise Missing(Gap("FACT", "pension.repairable", _REPAIR, _DECIDES))
        if loss.repairable:
            return not_taken(hearing, _KIND, _CAN_BE, "SI 63", "JI1 1(5)")
    hearing.warn("PENSION_CONTESTED", _CONTESTED)
    return _MEASURES[_option(hearing)](hearing, loss)


_REPAIR = Text("经办机构能否补办、补缴", "can the agency still repair it")
_DECIDES = Text("只有不能补办、补缴的，才是劳动争议", "it is a labor dispute only where nothing can be repaired")
_CAN_BE = Text(
    "可以补办、补缴的，由社会保险费征收机构处理，仲裁不予受理",
    "where back-payment is possible the collection agency decides, not arbitration",
)
_CONTESTED = Text(
    "养老保险待遇损失没有全国统一的算法，各地、各案不一",
    "no national measure for the loss of a pension: places and decisions differ",
)


def _loss_of(hearing: Hearing) -> PensionLoss:
    loss = hearing.case.pension
    if loss is None:
        raise Missing(Gap("FACT", "pension", NAME, _WHAT))
    return loss


_WHAT = Text("达到退休年龄之日、缺缴年数、经办机构的答复", "the day of the age, the missing years, the agency's answer")


def _option(hearing: Hearing) -> str:
    """The measure: in Henan the length of the service decides between its two, unless the case names one."""
    option = hearing.reading("D-67")
    if option == "one_month_per_year" and hearing.named("D-67") is None and _years(hearing).value >= FULL_YEARS:
        return hearing.usual("D-67", "computed_pension_monthly")
    return option


def _years(hearing: Hearing) -> Quantity:
    """The full years without contributions: as stated, else those of the employment up to the age."""
    loss = _loss_of(hearing)
    if loss.years_missing is not None:
        stated = fact(loss.years_missing, YEAR, "pension.years_missing", YEARS)
        return count(whole(stated.value), YEAR, _FULL, Message("YEARS", _FULL), stated, rule="R-INS-40")
    start, end = service_start(hearing.case), ended_or_judged(hearing.case)
    if start is None:
        raise Missing(Gap("FACT", "pension.years_missing", YEARS, _OR_DAYS))
    end = end if loss.reached_on is None else min(end, loss.reached_on)
    how = Message("YEARS", FROM_TO, first=start, last=end)
    paths = ("employment.start", "employment.last_day")
    return count(elapsed(start, end).years if start <= end else 0, YEAR, _FULL, how, paths=paths, rule="R-INS-40")


_FULL = Text("满一年的年数", "full years")
_OR_DAYS = Text("或者填写入职日", "or state the first day of work")


# --- the measures ---


def _range_only(hearing: Hearing, loss: PensionLoss) -> Needs:
    """From the employer's contributions to 240 months of the pension, as far as either is known."""
    gap = Gap("FACT", "readings.D-67", Text("损失的计算方法", "the measure of the loss"), _AGENCY)
    monthly = loss.computed_pension if loss.computed_pension is not None else loss.average_pension
    if monthly is None:
        return Needs(kind=_KIND, missing=(gap, _gap("computed_pension", COMPUTED)))
    path = "average_pension" if loss.computed_pension is None else "computed_pension"
    high = fact(monthly, YUAN_PER_MONTH, f"pension.{path}", COMPUTED) * AT_MOST
    low = ZERO_YUAN if loss.employer_contributions is None else _contributions(loss)
    low, high = sorted((low, high), key=attrgetter("value"))
    why = Message("NO_MEASURE", _CONTESTED)
    return Needs(kind=_KIND, missing=(gap,), range=Range(low.rounded(), high.rounded(), why, hearing.cite("JI1 1(5)")))


_AGENCY = Text(
    "由经办机构核算或者鉴定；也可以指定一种见于裁判的算法",
    "a finding by the agency or an expert; or name a measure seen in decisions",
)
COMPUTED = Text("核算的月养老金", "pension computed by the agency")
AVERAGE = Text("全省企业退休人员月平均养老金", "provincial average pension")


def _gap(field: str, what: Text) -> Gap:
    return Gap("FACT", f"pension.{field}", what, _AGENCY)


def _one_month_per_year(hearing: Hearing, loss: PensionLoss) -> Outcome:
    years = _years(hearing)
    average = local_figure(hearing, loss.reached_on or ended_or_judged(hearing.case))
    months = _A_MONTH * count(years.value, ONE, _FULL, Message("YEARS", _FULL), years)
    return awarded(_KIND, average * months, NAME, hearing.cite("JI1 1(5)", "HNHC"), "R-INS-40")


def _computed(hearing: Hearing, loss: PensionLoss) -> Outcome:
    rate = fact(loss.computed_pension, YUAN_PER_MONTH, "pension.computed_pension", COMPUTED, _AGENCY)
    return _by_month(hearing, loss, rate, "HNHC")


def _average(hearing: Hearing, loss: PensionLoss) -> Outcome:
    rate = fact(loss.average_pension, YUAN_PER_MONTH, "pension.average_pension", AVERAGE, _AGENCY)
    return _by_month(hearing, loss, rate)


def _by_month(hearing: Hearing, loss: PensionLoss, rate: Quantity, *cites: str) -> Outcome:
    """From the month after the age: what has fallen due, and the rate that goes on; each month has a year of its own."""
    if loss.reached_on is None:
        raise Missing(
            Gap("FACT", "pension.reached_on", Text("达到退休年龄之日", "day on which the age was reached"), _FROM_THEN)
        )
    piece = Piece(month_after(loss.reached_on), None, rate)
    number = months_in(piece, hearing.case.as_of)
    how = Message("MONTHS", FROM_TO, first=piece.first, last=hearing.case.as_of)
    paths = ("pension.reached_on", "as_of")
    sum = rate * count(number, MONTH, _FALLEN_DUE, how, paths=paths)
    monthly = (Monthly(Message("MONTHS", NAME), rate.rounded(), piece.first, None),)
    found = awarded(_KIND, sum, NAME, hearing.cite("JI1 1(5)", *cites), "R-INS-40", monthly=monthly)
    if not isinstance(found, Award) or hearing.case.limitation_pleaded is False or not number:
        return found
    left, last = in_time(hearing, _KIND, [piece])
    return set_apart(hearing, found, left.rounded(), [month_row([piece], found.trace, left.rounded(), last)])


_FROM_THEN = Text("养老金自次月起", "a pension starts in the month after")
_FALLEN_DUE = Text("已到期的月数", "months fallen due")


def _split(hearing: Hearing, loss: PensionLoss) -> Outcome:
    """Average pension × 180 months × the employer's share of both rates, less the allowance paid instead of insurance."""
    pension = fact(loss.average_pension, YUAN_PER_MONTH, "pension.average_pension", AVERAGE, _AGENCY)
    employer, worker = _rates(hearing, loss)
    sum = pension * _180 * employer / (employer + worker)
    left = less(
        sum,
        loss.allowance_paid,
        "pension.allowance_paid",
        Text("已付的社保补贴", "allowance paid instead of insurance"),
    )
    return awarded(_KIND, left, NAME, hearing.cite("JI1 1(5)"), "R-INS-40")


def _rates(hearing: Hearing, loss: PensionLoss) -> tuple[Quantity, Quantity]:
    """The rates of employer and worker: as stated, else 16 and 8 since 2019-05-01, 20 and 8 before."""
    usual = 16 if (loss.reached_on or hearing.case.as_of) >= RATES_FROM else 20
    if loss.employer_rate is None or loss.worker_rate is None:
        hearing.assume("USUAL_RATES", _USUAL, employer=usual)
    return _rate(loss.employer_rate, "employer_rate", _EMPLOYER, usual), _rate(
        loss.worker_rate, "worker_rate", _WORKER, 8
    )


_EMPLOYER, _WORKER = Text("单位费率", "the employer's rate"), Text("个人费率", "the worker's rate")
_USUAL = Text("费率未填的，按单位{employer}%、个人8%计", "rates that are not stated are taken as {employer} % and 8 %")


def _rate(stated: Decimal | None, field: str, name: Text, usual: int) -> Quantity:
    return law(usual, ONE, name, rule="R-INS-40") if stated is None else fact(stated, ONE, f"pension.{field}", name)


def _employer_share(hearing: Hearing, loss: PensionLoss) -> Outcome:
    return awarded(_KIND, _contributions(loss), NAME, hearing.cite("JI1 1(5)"), "R-INS-40")


def _contributions(loss: PensionLoss) -> Quantity:
    name = Text("单位应缴部分之和", "sum of the employer's contributions")
    return fact(loss.employer_contributions, YUAN, "pension.employer_contributions", name, _AGENCY)


_MEASURES: dict[str, Callable[[Hearing, PensionLoss], Outcome]] = {
    "range_only": _range_only,
    "one_month_per_year": _one_month_per_year,
    "computed_pension_monthly": _computed,
    "average_pension_monthly": _average,
    "split_formula": _split,
    "employer_contributions": _employer_share,
}


# --- the card ---

_FROM_REFUSAL = Text("自经办机构答复不能补办之日起一年", "one year from the agency's refusal")
_FROM_AGE = Text("自达到退休年龄之日起一年", "one year from the day of the age")


def _since(case: Case) -> tuple[date, Text] | None:
    loss = case.pension
    if loss is not None and loss.agency_letter is not None:
        return loss.agency_letter, _FROM_REFUSAL
    return None if loss is None or loss.reached_on is None else (loss.reached_on, _FROM_AGE)


CARD = Card(
    kind=_KIND,
    name=NAME,
    place=660,
    rule=pension_loss_rule,
    touched=lambda case: case.pension is not None,
    nature=INSURANCE_LOSS,
    head_decided=True,
    since=_since,
    plea=Plea(
        heading=NAME.zh,
        told="{employer}未为申请人缴纳基本养老保险且已不能补办，致申请人不能享受养老保险待遇，损失{sum}。",
    ),
)
