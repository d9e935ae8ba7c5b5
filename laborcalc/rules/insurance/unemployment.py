"""Lost unemployment benefit 失业保险待遇损失 (R-INS-00, R-INS-10; SI 45-48; UIR 14-18; SIR 19; D-62, D-63): months × rate, in Zhejiang twice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import ZERO_YUAN, fact, law, less
from laborcalc.foundation.missing import Gap
from laborcalc.foundation.terms import PAID, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import Quantity, least
from laborcalc.foundation.units import MONTH, ONE, YUAN_PER_MONTH
from laborcalc.law.sources import cite
from laborcalc.law.unemployment import TIMES, multiplier
from laborcalc.results.outcome import Award, Line, Needs, NotDue, Outcome, Range
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import INSURANCE_LOSS
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.insurance.benefit_rate import BENEFIT, benefit
from laborcalc.rules.insurance.benefit_time import MONTHS_GAP, Drawn, drawn, facts_of
from laborcalc.rules.insurance.conditions import cause_known, note_conditions, stopped
from laborcalc.rules.measures.local import as_held
from laborcalc.rules.measures.service import last_day

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.foundation.citation import Article
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.UNEMPLOYMENT_LOSS
NAME = Text("失业保险待遇损失", "loss of unemployment benefit")
ALLOWANCE = Text("求职补贴", "job-seeking allowance")
HAD = Text("已从基金领取", "had from the fund")
ZHEJIANG = "33"
_DUTY = {"11": ("BJUI 31", "BJUA 21"), "44": ("GDUI 40",), "50": ("CQUI 32",), "41": ("HAUI 46",), "33": ("ZJUI 47",)}
_TWICE = law(2, ONE, TIMES, cite("ZJUI 47"), rule="R-INS-10")


def unemployment_loss_rule(hearing: Hearing) -> Outcome:
    """The benefit that would have been drawn, less what was had; twice in Zhejiang; nothing where no benefit was due."""
    facts_of(hearing)
    nothing = stopped(hearing, _KIND)
    if nothing is not None:
        return nothing
    cause_known(hearing)
    months = drawn(hearing)
    if not months.high.value:
        return NotDue(kind=_KIND, reason=Message("NO_MONTH_LEFT", _NO_MONTH), cites=_cites(hearing))
    if not months.sure:
        return _between(hearing, months, Message("MONTHS_NOT_HELD", _NOT_HELD), MONTHS_GAP)
    if facts_of(hearing).cause == "papers_withheld" and facts_of(hearing).months_lost is None:
        return _between(hearing, Drawn(_NO_MONTHS, months.high), Message("MONTHS_LOST", _LOST_OPEN), _LOST_GAP)
    return _award(hearing, months.high)


_NO_MONTHS = law(0, MONTH, Text("零", "nothing"))
_NO_MONTH = Text(
    "可领取的月数已经领完，或者登记前已重新就业", "no month is left: drawn before, or re-employed before it began"
)
_NOT_HELD = Text(
    "当地领取期限未载：下限按每满一年一个月，上限按法定最长期限",
    "how the place counts the months is not held: the low end is a month for each full year, the high end the longest time in law",
)
_LOST_OPEN = Text(
    "已参保而手续被拖延：只赔偿不能再补领的月数，该月数未载",
    "insured, and the papers came late: only the months lost for good are owed, and their number is not stated",
)
_LOST_GAP = Gap(
    "FACT", "unemployment.months_lost", Text("不能再补领的月数", "months lost for good"),
    Text("经办机构不再补发的月数", "months for which the agency does not pay afterwards"),
)  # fmt: skip


def _between(hearing: Hearing, months: Drawn, why: Message, gap: Gap) -> Outcome:
    """A range in place of a sum, with the fact that would settle it."""
    ends = [_left(hearing, benefit(hearing, each)) for each in (months.low, months.high)]
    times = _times(hearing)
    high = ends[1] if times is None else ends[1] * times
    low = ends[0] if times is None or _uncertain(hearing) else ends[0] * times
    note_conditions(hearing)
    if _uncertain(hearing):
        hearing.warn("ZHEJIANG_TIMES", _TIMES_OPEN)
    low, high = (_rounded(hearing, _less_paid(hearing, end)) for end in (low, high))
    range = Range(low, high, why, _cites(hearing))
    return Needs(kind=_KIND, missing=(gap,), range=range)


def _award(hearing: Hearing, months: Quantity) -> Outcome:
    loss = _left(hearing, benefit(hearing, months))
    if not loss.value:
        return NotDue(kind=_KIND, reason=Message("BENEFIT_HAD", _ALL_HAD), cites=_cites(hearing))
    times, open_ = _times(hearing), _uncertain(hearing)
    once = loss if times is None or open_ else loss * times
    lines = _lines(hearing, _rounded(hearing, once), months)
    whole = lines[0].trace if len(lines) == 1 else lines[0].trace + lines[1].trace
    range = None
    if times is not None and open_:
        twice = _rounded(hearing, loss * times)
        hearing.warn("ZHEJIANG_TIMES", _TIMES_OPEN)
        range = Range(lines[0].trace, twice, Message("TIMES_OPEN", _TIMES_OPEN), hearing.cite("SIR 19"))
    elif _unknown(hearing):
        hearing.warn("BENEFIT_UNKNOWN", _HAD_UNKNOWN)
        range = Range(ZERO_YUAN.rounded(), lines[0].trace, Message("BENEFIT_UNKNOWN", _HAD_UNKNOWN))
    return Award(
        kind=_KIND, trace=_less_paid(hearing, whole).named(NAME, *_cites(hearing), rule="R-INS-10"), cites=_cites(hearing),
        lines=tuple(lines) if len(lines) > 1 else (), condition=note_conditions(hearing), range=range,
    )  # fmt: skip


def _left(hearing: Hearing, whole: Quantity) -> Quantity:
    """What is lost: less what was had from the fund (R-INS-00)."""
    return less(whole, facts_of(hearing).received, "unemployment.received", HAD)


def _unknown(hearing: Hearing) -> bool:
    """A wrong ground was reported and nobody said what the fund paid all the same."""
    facts = facts_of(hearing)
    return facts.cause == "wrong_ground" and facts.received is None


def _less_paid(hearing: Hearing, whole: Quantity) -> Quantity:
    return less(whole, facts_of(hearing).paid, "unemployment.paid", PAID)


def _times(hearing: Hearing) -> Quantity | None:
    """Twice in Zhejiang; none elsewhere, where the loss is owed once."""
    row = multiplier(hearing.case.region, last_day(hearing.case))
    if row is None:
        return _TWICE if _uncertain(hearing) else None
    as_held(hearing, row, "region", ())
    return row.quantity().named(TIMES, *hearing.cite("ZJUI 47"), rule="R-INS-10")


def _uncertain(hearing: Hearing) -> bool:
    """Whether Zhejiang still doubles the loss after the text that a judgment quoted is not known."""
    until = cite("ZJUI 47").until
    return hearing.case.region.startswith(ZHEJIANG) and until is not None and last_day(hearing.case) > until


_TIMES_OPEN = Text(
    "浙江：旧条例规定按损失的二倍赔偿，2023年以后的条文未核对：数额按一倍，二倍为上限",
    "Zhejiang: the old regulations gave twice the loss; the text since 2023 is not checked: the amount is once the loss, twice is the high end",
)
_HAD_UNKNOWN = Text(
    "已从基金领取多少未载：数额未扣除，为上限",
    "what was had from the fund is not stated: nothing is taken off, so it is the high end",
)
_ALL_HAD = Text("失业保险金已经从基金领取", "the benefit was had from the fund")


def _lines(hearing: Hearing, sum: Quantity, months: Quantity) -> list[Line]:
    """The benefit, and in Guangdong the job-seeking allowance, which is claimed by stating the wage it goes by (GDUI 20)."""
    lines = [Line(Message("BENEFIT", BENEFIT), sum)]
    if not hearing.case.region.startswith("44"):
        return lines
    wage = facts_of(hearing).contribution_wage
    if wage is None:
        hearing.warn("JOB_SEEKING_ALLOWANCE", _APART, article=cite("GDUI 20"))
        return lines
    base = fact(wage, YUAN_PER_MONTH, "unemployment.contribution_wage", _CONTRIBUTION_WAGE)
    share = law("0.15", ONE, Text("百分之十五", "15 %"), cite("GDUI 20"), rule="R-INS-10")
    most = law(6, MONTH, Text("最多六个月", "six months at most"), cite("GDUI 20"), rule="R-INS-10")
    allowance = (base * share * least(months, most)).rounded().named(ALLOWANCE, cite("GDUI 20"), rule="R-INS-10")
    return [*lines, Line(Message("JOB_SEEKING", ALLOWANCE), allowance)]


_CONTRIBUTION_WAGE = Text("失业前平均缴费工资", "average contribution wage")
_APART = Text(
    "广东另有求职补贴（{article}）：失业前十二个月平均缴费工资的15%，最多六个月；填写缴费工资即计入",
    "Guangdong adds a job-seeking allowance ({article}): 15 % of the average contribution wage of twelve months, for up to six; state that wage and it is counted",
)


def _rounded(hearing: Hearing, sum: Quantity) -> Quantity:
    return sum.rounded().named(NAME, *hearing.cite("SI 45", "SIR 19"), rule="R-INS-10")


def _cites(hearing: Hearing) -> tuple[Article, ...]:
    local = _DUTY.get(hearing.case.region[:2], ())
    city = ("ZZUI 35",) if hearing.case.region == "410100" else ()
    return hearing.cite("SI 45", "SI 46", "SIR 19", "UIR 14", "UIR 17", "UIR 18", "JI1 1(5)", *local, *city)


# --- the card ---


def since_refusal(case: Case) -> tuple[date, Text] | None:
    """From the agency's refusal; without one, from the ending."""
    day = None if case.unemployment is None else case.unemployment.refused_on
    return None if day is None else (day, _SINCE)


_BECAUSE = {
    "not_insured": "未依法为申请人参加失业保险",
    "papers_withheld": "未依法出具证明、办理社会保险手续",
    "wrong_ground": "申报的离职原因与事实不符",
}


def _tell(hearing: Hearing, claim: Outcome) -> str:
    """Which duty the employer broke, where the file says so."""
    stated = hearing.case.unemployment  # the list of claims may name a loss of which the file says nothing
    because = None if stated is None else _BECAUSE.get(stated.cause or "")
    return "" if because is None else _TOLD.replace("未依法参保或者未办理手续", because)


_TOLD = "申请人非因本人意愿中断就业，因{employer}未依法参保或者未办理手续而未能领取失业保险金，损失{sum}。"
_SINCE = Text("自经办机构拒绝之日起一年", "one year from the agency's refusal")
CARD = Card(
    kind=_KIND,
    name=NAME,
    place=510,
    rule=unemployment_loss_rule,
    touched=lambda case: case.unemployment is not None,
    nature=INSURANCE_LOSS,
    since=since_refusal,
    head_decided=True,
    of_standards=True,
    plea=Plea(heading=NAME.zh, told=_TOLD, tell=_tell),
)
