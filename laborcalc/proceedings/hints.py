"""What else the procedure offers 程序提示: each only where the facts of the case make it matter; none moves an amount."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from laborcalc.foundation.money import EXACT, ZERO, add, figure
from laborcalc.foundation.months import elapsed
from laborcalc.foundation.terms import Ground, Kind
from laborcalc.foundation.text import Text
from laborcalc.law.parameters import average_wages
from laborcalc.law.regions import province
from laborcalc.proceedings.deadlines import last_day_to_complain
from laborcalc.proceedings.filing import Filing
from laborcalc.results.procedure import Hint
from laborcalc.results.questions import QUESTIONS
from laborcalc.rules.claims import CLAIMS
from laborcalc.rules.liable.units import dispatched

if TYPE_CHECKING:
    from laborcalc.law.parameters import Figure
    from laborcalc.results.outcome import Award, Outcome

_MANY = 10  # workers: representatives and priority (AR 5, 63)
_CRIME_MONTHS, _CRIME_FROM, _CRIME_TO = 3, Decimal(5000), Decimal(20000)  # one worker; the province fixes the figure
_TWELVE = Decimal(12)


def procedure_hints(filing: Filing) -> tuple[Hint, ...]:
    """The hints in the order of a case: against whom, on which way, how fast, what beside."""
    found = (*_parties(filing), *_money(filing), *_settlement(filing), *_simplified(filing), *_inspection(filing))
    return filing.held((*found, *_arrears_crime(filing)))


# --- parties (R-PROC-05) ---


def _parties(filing: Filing) -> Iterator[Hint]:
    """R-PROC-05: who else is a party, as far as the facts speak of it."""
    job, end, relation = filing.case.employment, filing.case.termination, filing.case.relationship
    site = filing.case.site
    if dispatched(filing.case):
        yield filing.hint("PARTIES_DISPATCH", _DISPATCH, "MAL 22")
    if site is not None:
        yield filing.hint("PARTIES_SITE", _SITE, "NMG 29(2)", "NMG 30(3)", "NMG 36(1)", "NMG 36(2)")
    if filing.case.other_units:
        yield filing.hint("PARTIES_BESIDE", _BESIDE, "MAL 22", "MAL 23", "JI1 29", "JI1 30", "JI2 3")
    late = job is not None and job.start and job.employer_registered_on and job.start < job.employer_registered_on
    if late or (relation is not None and not relation.employer_qualified):
        yield filing.hint("PARTIES_UNQUALIFIED", _UNQUALIFIED, "AR 6", "AR 7", "JI1 28", "JI1 29", "JI1 30")
    if end is not None and (end.dismissed or 0) >= _MANY:
        yield filing.hint("PARTIES_MANY", _TEN, "AR 5", "AR 63", workers=end.dismissed)
    if end is not None and end.ground is Ground.DEATH:
        yield filing.hint("PARTIES_HEIRS", _HEIRS, "MAL 25")


_DISPATCH = Text(
    "劳务派遣单位和用工单位为共同当事人", "the dispatching employer and the user unit are both respondents"
)
_SITE = Text(
    "工程建设领域：招用人、分包单位、施工总承包单位一并列为被申请人；建设单位未按约拨付工程款或者违法发包、违法建设的，也列为被申请人，否则为第三人。总承包单位开设的农民工工资专用账户、施工现场的维权告示牌可以说明各方是谁",
    "building site: name whoever hired, the subcontractor and the general contractor as respondents; the client too where it did not pay as agreed, gave the work out or built against the law, else as a third party. The wage account of the general contractor and the notice board on the site say who they are",
)
_BESIDE = Text(
    "其他责任单位：与用人单位一并列为被申请人；对请求不承担责任而有利害关系的，列为第三人",
    "the others who answer are named as respondents beside the employer; who answers for nothing that is asked for, but has an interest, is a third party",
)
_UNQUALIFIED = Text(
    "用人单位未登记或没有用工资格：同时列出资人、借出执照者或发包单位为当事人",
    "the employer was not registered or not qualified: name the investor, the lender of the licence or the awarding unit as well",
)
_TEN = Text(
    "涉及{workers}人：十人以上且请求相同的，推举三至五名代表，优先立案、优先审理",
    "{workers} workers: from ten on with the same claim they name three to five representatives, and the case has priority",
)
_HEIRS = Text(
    "劳动者死亡的，由其近亲属或代理人参加仲裁", "after the worker's death the close relatives or an agent take part"
)


# --- money before or during the case (R-PROC-07 to R-PROC-09) ---


def _money(filing: Filing) -> Iterator[Hint]:
    """R-PROC-07 payment order, R-PROC-08 advance execution and preservation, R-PROC-09 partial award."""
    if not filing.schedule:
        return
    wages = [claim for claim in filing.schedule if CLAIMS[claim.kind].may_be_ordered]
    if wages:
        yield filing.hint(
            "PAYMENT_ORDER", _PAYMENT_ORDER, "LCL 30(2)", "MAL 16", "JI1 13", "CPL 225", amount=_sum(filing, wages)
        )
        if len(wages) == len(filing.result.claims):
            yield filing.hint("WAGE_IOU", _IOU, "JI1 15")
    advanced = [claim for claim in filing.schedule if CLAIMS[claim.kind].nature.advance_execution]
    if advanced:
        yield filing.hint("ADVANCE_EXECUTION", _ADVANCE, "MAL 44", "AR 51", "JI1 10", amount=_sum(filing, advanced))
    yield filing.hint("PRESERVATION", _PRESERVATION, "JI1 49")
    clear = [claim for claim in wages if not claim.missing and not _is_disputed(claim)]
    if clear and any(_is_disputed(claim) for claim in filing.result.claims):
        yield filing.hint("PARTIAL_AWARD", _PARTIAL, "MAL 43(2)", "AR 49", amount=_sum(filing, clear))


def _sum(filing: Filing, claims: list[Award]) -> str:
    return figure(add(filing.result.to_order(claim) or ZERO for claim in claims), 2)


def _is_disputed(claim: Outcome) -> bool:
    """Does the claim wait for facts, or hang on a fact that the parties dispute."""
    return claim.status == "needs" or any(asked.id in QUESTIONS and asked.by == "presumed" for asked in claim.asked)


_PAYMENT_ORDER = Text(
    "拖欠或者未足额支付劳动报酬（{amount}元）：可以直接向法院申请支付令；对方异议使支付令终结的，仍须先仲裁。就工资、经济补偿等达成调解协议而不履行的，也可以申请支付令",
    "wages unpaid or paid short ({amount} yuan): a payment order may be asked of the court directly; if an objection ends it, arbitration comes first. So may a mediated agreement on wages or compensation that is not kept",
)
_IOU = Text(
    "用人单位出具工资欠条、没有其他争议的，可以持欠条直接起诉，不必先仲裁",
    "with the employer's written IOU for wages and nothing else in dispute, the court is open without arbitration",
)
_ADVANCE = Text(
    "追索劳动报酬、经济补偿、赔偿金，权利义务明确、不先予执行将严重影响生活的，可以请求仲裁庭裁决先予执行（至多{amount}元），不必提供担保；不能单独对先予执行的裁决起诉",
    "for wages, compensation and damages, with clear rights and serious hardship, the tribunal may order advance execution (at most {amount} yuan) without security; that order cannot be sued upon by itself",
)
_PRESERVATION = Text(
    "可以申请财产保全，担保可减免；裁决生效后三个月内申请执行，否则解除保全",
    "property may be preserved with less or no security; enforcement must be asked for within three months of the effective award, or it lapses",
)
_PARTIAL = Text(
    "工资等{amount}元事实清楚，可以请求先行裁决；不服先行裁决的，自收到之日起十五日内起诉",
    "{amount} yuan of wages rest on clear facts: a partial award on them may be asked for first; against it one sues within 15 days of receipt",
)


# --- settlement (R-PROC-10), simplified procedure (R-PROC-15) ---


def _settlement(filing: Filing) -> Iterator[Hint]:
    """R-PROC-10: a sum was paid for the ending, which may have been a settlement."""
    end = filing.case.termination
    if end is None or not end.paid_compensation:
        return
    beijing = ("BJ534 Q68",) if filing.is_in("11") else ()
    due = [claim for claim in filing.schedule if CLAIMS[claim.kind].remedy]
    if not due:
        return
    paid = figure(end.paid_compensation, 2)
    yield filing.hint("SETTLEMENT", _SETTLEMENT, "JI1 35", "MAL 42", *beijing, paid=paid, due=_sum(filing, due))


_SETTLEMENT = Text(
    "已付{paid}元，仍应付经济补偿或赔偿金{due}元：若所付系双方和解，协议原则上有效；违法、欺诈、胁迫、乘人之危的无效，显失公平或重大误解的，可在撤销期内请求撤销。仲裁调解书签收后即有约束力",
    "{paid} yuan were paid, {due} of compensation or damages are still due: if the payment was a settlement it stands, unless unlawful or made by fraud, duress or exploitation; gross unfairness or a major mistake lets it be set aside in time. A signed mediation paper binds",
)


def _simplified(filing: Filing) -> Iterator[Hint]:
    """R-PROC-15: a small sum may be heard in the simplified procedure; the provincial average decides."""
    total = filing.result.total
    if not total:
        return
    row = _provincial_average(filing)
    shown = figure(total, 2)
    if row is None:
        yield filing.hint("SIMPLIFIED_IF", _SIMPLIFIED_IF, "AR 56", total=shown, year=filing.on.year - 1)
    elif total <= (yearly := row.annual or EXACT.multiply(row.value, _TWELVE)):
        yield filing.hint("SIMPLIFIED", _SIMPLIFIED, "AR 56", total=shown, average=figure(yearly, 2), year=row.year)


def _provincial_average(filing: Filing) -> Figure | None:
    """The province's average of the year before filing, where a sure one is held that measures wages."""
    rows = average_wages(province(filing.case.region), filing.on.year - 1)
    return next((row for row in rows if row.confidence == "high" and row.role != "social_insurance"), None)


_SIMPLIFIED = Text(
    "标的额{total}元不超过本省（自治区、直辖市）{year}年度职工年平均工资{average}元，可以适用简易处理；被申请人下落不明的除外",
    "{total} yuan do not exceed the province's average annual wage of {year}, {average}: the simplified procedure is open, unless the respondent cannot be found",
)
_SIMPLIFIED_IF = Text(
    "标的额{total}元不超过本省（自治区、直辖市）{year}年度职工年平均工资（未载有可靠的数据，请核对），或者事实清楚、双方同意的，可以适用简易处理；被申请人下落不明的除外",
    "if {total} yuan do not exceed the province's average annual wage of {year} (none is held for sure, check it), or the facts are clear or both consent, the simplified procedure is open, unless the respondent cannot be found",
)


# --- labour inspection (R-PROC-02), arrears crime (R-PROC-16) ---


def _inspection(filing: Filing) -> Iterator[Hint]:
    """R-PROC-02: until when labour inspection still takes up the arrears that are due."""
    ends = [entry.end for entry in filing.case.arrears if entry.end is not None]
    if not ends or not any(claim.kind is Kind.UNPAID_WAGES for claim in filing.schedule):
        return
    last = max(ends)
    day = last_day_to_complain(last)
    if filing.on <= day:
        yield filing.hint("INSPECTION_OPEN", _OPEN, "LSR 20", "AR 27", last=last, day=day)
    else:
        yield filing.hint("INSPECTION_CLOSED", _CLOSED, "LSR 20", last=last, day=day)


_OPEN = Text(
    "向劳动保障监察投诉，须在违法行为发生（持续的，终了）之日起二年内：截至{last}的欠付，至{day}；投诉使仲裁时效中断",
    "labour inspection pursues a breach for two years from the day it happened, or ended: arrears up to {last} until {day}; a complaint interrupts limitation",
)
_CLOSED = Text(
    "劳动保障监察不再查处二年前的违法行为：截至{last}的欠付若到该日为止，已于{day}届满；仍可申请仲裁",
    "labour inspection no longer pursues what is older than two years: for arrears that ended on {last} the window closed on {day}; arbitration is still open",
)


def _arrears_crime(filing: Filing) -> Iterator[Hint]:
    """R-PROC-16: information only; it is part of no sum."""
    wages = next((claim for claim in filing.schedule if claim.kind is Kind.UNPAID_WAGES), None)
    months = sum(
        elapsed(entry.start, entry.end).all_months
        for entry in filing.case.arrears
        if entry.item == "wages" and entry.start is not None and entry.end is not None
    )
    if wages is None or months < _CRIME_MONTHS or wages.amount < _CRIME_FROM:
        return
    text = _CRIME if wages.amount >= _CRIME_TO else _CRIME_IF
    yield filing.hint("ARREARS_CRIME", text, "APC", months=months, amount=figure(wages.amount, 2))


_CRIME_TAIL = Text(
    "，以转移财产、逃匿等方法不付，经政府部门责令支付仍不支付的，可能构成拒不支付劳动报酬罪；在立案、起诉或判决前付清的从宽。仅供参考，不计入任何金额",
    "; hiding or moving assets, and not paying after an authority's order, this may be the crime of refusing to pay remuneration; paying before filing, indictment or judgment mitigates. Information only, part of no sum",
)
_CRIME = Text(
    "拖欠{months}个月工资{amount}元，已达各省的最高起点（二万元）" + _CRIME_TAIL.zh,
    "{months} months of wages, {amount} yuan, reach the highest line of any province (20,000)" + _CRIME_TAIL.en,
)
_CRIME_IF = Text(
    "拖欠{months}个月工资{amount}元，在各省起点（五千至二万元）的幅度之内" + _CRIME_TAIL.zh,
    "{months} months of wages, {amount} yuan, lie in the range where the provinces draw the line (5,000 to 20,000)"
    + _CRIME_TAIL.en,
)
