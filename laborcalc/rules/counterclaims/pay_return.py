"""Money that the employer asks back 返还款项 (R-EMP-15; CC 985): wages overpaid, advances, settling-in loans; plain loans go to court."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation.leaves import count, fact, law
from laborcalc.foundation.missing import Gap, Missing
from laborcalc.foundation.terms import FROM_TO, Kind
from laborcalc.foundation.text import Message, Text
from laborcalc.foundation.trace import total
from laborcalc.foundation.units import DAY, DAYS_PER_YEAR, PER_YEAR, YUAN
from laborcalc.law.sources import cite
from laborcalc.results.outcome import NOT_ACCEPTED, PAID, Award, Elsewhere, Line, NotDue, Outcome
from laborcalc.rules.counterclaims.shared import counterclaim, held, must_prove
from laborcalc.rules.counterclaims.training import since_leaving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from laborcalc.facts.parts.counterclaims import Repayment
    from laborcalc.foundation.trace import Quantity
    from laborcalc.hearing.hearing import Hearing

_KIND = Kind.PAY_RETURN
_RULE = "R-EMP-15"
NAME = Text("返还款项", "money to be given back")
WHAT = {
    "overpaid_wages": Text("多发的工资", "wages overpaid"),
    "advance": Text("预支、备用金", "advance"),
    "settling_in_loan": Text("安家费、安家借款", "settling-in loan"),
    "loan": Text("借款", "loan"),
}
_REPAID = Text("已返还", "given back")
_LEFT = Text("尚未返还的本金", "principal not given back")
_RATE = Text("约定年利率", "interest a year agreed")
_DAYS = Text("计息天数", "days of interest")
_YEAR = law(365, DAYS_PER_YEAR, Text("一年三百六十五天", "365 days a year"), rule=_RULE)
Entries = list[tuple[int, "Repayment"]]


def pay_return_rule(hearing: Hearing) -> Outcome:
    """What is left of each sum, with the interest agreed; a loan that has nothing to do with the work is for the courts."""
    entries = list(enumerate(hearing.case.repayments))
    if not entries:
        raise Missing(Gap("FACT", "repayments", NAME, _NEEDED))
    taken = [(index, entry) for index, entry in entries if entry.kind != "loan"]
    if not taken:
        return NotDue(kind=_KIND, reason=Message(NOT_ACCEPTED, _LOAN), cites=hearing.cite("MAL 2"), elsewhere=_COURT)
    if len(taken) < len(entries):
        hearing.warn("LOAN_ELSEWHERE", _LOAN_BESIDE)
    if any(entry.kind == "settling_in_loan" for _, entry in taken):
        hearing.assume("SETTLING_IN", _SETTLING_IN)
    if all(entry.amount == entry.repaid for _, entry in taken):
        return NotDue(kind=_KIND, reason=Message(PAID, _ALL_BACK), cites=hearing.cite("CC 985"))
    lines = tuple(line for index, entry in taken for line in _lines(hearing, index, entry))
    cites = hearing.cite("CC 985")
    amount = total([line.trace for line in lines]).rounded().named(NAME, *cites, rule=_RULE)
    return Award(kind=_KIND, trace=amount, cites=cites, lines=lines)


_ALL_BACK = Text("款项已经全部返还", "all of it has been given back")
_NEEDED = Text("需要款项的性质与数额", "the kind of money and its sum are needed")
_LOAN = Text(
    "与劳动关系无关的借款不属于劳动争议", "a loan that has nothing to do with the employment is no labor dispute"
)
_COURT = Elsewhere(
    Text("人民法院（民间借贷纠纷）", "the people's court, as a loan"),
    Text("自还款期限届满之日起三年", "three years from the day the loan fell due"),
    (cite("CC 188"),),
)
_LOAN_BESIDE = Text(
    "其中的普通借款不属于劳动争议，没有计入：由人民法院按民间借贷处理，诉讼时效三年",
    "a plain loan among them is no labor dispute and is not counted: the people's court hears it, within three years",
)
_SETTLING_IN = Text(
    "安家借款附有服务条件，按劳动争议处理；约定为违约金的部分无效（第二十五条）",
    "a settling-in loan tied to service is heard as a labor dispute; what is in truth a penalty is void (Art. 25)",
)


def _lines(hearing: Hearing, index: int, entry: Repayment) -> Iterator[Line]:
    """The principal that is left, and the interest on it."""
    path = f"repayments.{index}"
    what = WHAT[entry.kind]
    left = fact(entry.amount, YUAN, f"{path}.amount", what)
    if entry.repaid:
        left = (left - fact(entry.repaid, YUAN, f"{path}.repaid", _REPAID)).named(_LEFT, rule=_RULE)
    yield Line(Message("PRINCIPAL", what), left.rounded().named(what, rule=_RULE))
    if entry.yearly_rate:
        yield Line(Message("INTEREST", _INTEREST, what=what), _interest(hearing, path, entry, left))


_INTEREST = Text("{what}的约定利息", "interest agreed on the {what}")


def _interest(hearing: Hearing, path: str, entry: Repayment, left: Quantity) -> Quantity:
    """Principal × rate × days ÷ 365."""
    rate = fact(entry.yearly_rate, PER_YEAR, f"{path}.yearly_rate", _RATE)
    if entry.start is None:
        raise Missing(Gap("FACT", f"{path}.start", _DAYS, _FROM_WHEN))
    first, last = entry.start, min(entry.end or hearing.case.as_of, hearing.case.as_of)
    how = Message("DAYS", FROM_TO, first=first, last=last)
    days = count(max((last - first).days + 1, 0), DAY, _DAYS, how, paths=(f"{path}.start", f"{path}.end"))
    return (left * rate * (days / _YEAR)).rounded().named(_NAMED, rule=_RULE)


_NAMED = Text("约定利息", "interest agreed")
_FROM_WHEN = Text("利息自这一天起算", "the interest runs from this day")
CARD = counterclaim(
    kind=_KIND,
    name=NAME,
    place=970,
    rule=pay_return_rule,
    touched=lambda case: bool(case.repayments),
    since=since_leaving,
    burden=must_prove(
        "用人单位证明款项已经支付、劳动者没有取得的根据，或者借款、预支的约定",
        "the employer proves the payment and that the worker had no ground to keep it, or the loan or advance agreed",
        ("CC 985",),
        held("付款凭证", "proof of payment", "款项的支付与数额", "the payment and its sum"),
        held("借款、预支的约定", "agreement on the loan or advance", "返还义务与利息", "the duty to give back, and interest"),
        held("应发工资的计算", "reckoning of the wages due", "多发的数额", "what was overpaid"),
    ),
)  # fmt: skip
