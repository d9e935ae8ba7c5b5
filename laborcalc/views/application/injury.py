"""Work injury in the application 工伤: the facts of the injury, and the list of what is asked of the fund instead of the employer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.money import EXACT, add
from laborcalc.results.application import Block, ClaimLine, Heading, Item, PageBreak, Paragraph
from laborcalc.results.outcome import Award
from laborcalc.views.application import wording

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.injury import Injury
    from laborcalc.results.assessment import Assessment
    from laborcalc.results.outcome import Monthly

TITLE = "向社会保险经办机构申请的工伤保险待遇"
_ADDRESSED = "以下各项由工伤保险基金支付，另向统筹地区社会保险经办机构申请，不列入仲裁请求。"
_ADVANCE = "用人单位未参保且不支付的，可以持不支付的证明申请工伤保险基金先行支付其项目共{sum}，由基金向用人单位追偿（{cites}）。"
_INSURED = {
    "yes": "已为申请人参加工伤保险",
    "no": "未为申请人参加工伤保险",
    "late": "在事故发生后才为申请人参加工伤保险",
}


def injury_facts(case: Case, employer: str) -> Iterator[str]:
    """What happened, when it was recognised and graded, whether there was insurance."""
    injury = case.injury
    if injury is None:
        return
    day = zh.day(injury.date) if injury.date else "〔受伤日期〕"
    who = "职工" if injury.death is not None else "申请人"
    yield f"{day}，{who}在〔地点〕因〔事故经过〕受到伤害。{_found(injury)}"
    if injury.insured is not None:
        yield f"{employer}{_INSURED[injury.insured]}。"


def _found(injury: Injury) -> str:
    recognised = "尚未认定工伤" if injury.recognised_on is None else f"经{zh.day(injury.recognised_on)}认定为工伤"
    if injury.death is not None:
        return f"{zh.day(injury.death.date)}，职工因此死亡，{recognised}。"
    if injury.grade is None:
        return f"{recognised}。"
    on = f"{zh.day(injury.graded_on)}" if injury.graded_on else "〔鉴定日期〕"
    return f"{recognised}，{on}经劳动能力鉴定为伤残{'一二三四五六七八九十'[injury.grade - 1]}级。"


def monthly_words(row: Monthly) -> str:
    """What is paid each month, with its first and last day."""
    until = "法定停止支付之日" if row.last is None else zh.day(row.last)
    return f"{wording.plain(row.label.say('zh'))}：自{zh.day(row.first)}起至{until}，每月{zh.yuan(row.rate.value)}"


def fund_lines(result: Assessment) -> tuple[ClaimLine, ...]:
    """The numbered items for the form of the fund."""
    found: list[ClaimLine] = []
    for claim in result.claims:
        if isinstance(claim, Award) and claim.fund and result.in_schedule(claim):
            details = [f"{monthly_words(row)}。" for row in claim.monthly if claim.fund == claim.amount]
            details.append(f"依据：{wording.articles(claim.cites)}。")
            text = f"{wording.plain(claim.trace.name.zh if claim.trace.name else '')}{zh.yuan(claim.fund)}"
            found.append(ClaimLine(len(found) + 1, claim.kind.value, text, claim.fund, tuple(details)))
    return tuple(found)


def fund_list(result: Assessment, lines: tuple[ClaimLine, ...]) -> Iterator[Block]:
    """The second list: what the agency is asked for, or to advance; nothing where nothing is."""
    advance = next((item for item in result.information if item.id == "injury_advance"), None)
    if not lines and advance is None:
        return
    yield PageBreak()
    yield Heading(TITLE, 1)
    if advance is not None:
        yield Paragraph(_ADVANCE.format(sum=zh.yuan(advance.trace.value), cites=wording.articles(advance.cites)))
    if not lines:
        return
    yield Paragraph(_ADDRESSED)
    yield from (Item(str(line.number), f"{line.text}。", line.details) for line in lines)
    total = add(line.amount for line in lines if line.amount is not None)
    yield Paragraph(f"以上合计{zh.yuan(total)}。", "bold")


def employers_part(award: Award) -> str:
    """Says which part of a claim is left to the fund."""
    if not award.fund:
        return ""
    own = EXACT.subtract(award.amount, award.fund)
    return (
        f"本项共{zh.yuan(award.amount)}，其中{zh.yuan(award.fund)}由工伤保险基金支付，请求被申请人支付{zh.yuan(own)}。"
    )
