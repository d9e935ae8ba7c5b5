"""The second wage 二倍工资差额 in an application: what it is called by its limbs (LCL 82), the facts of each, its proof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.foundation.text import Text
from laborcalc.results.burden import Proof
from laborcalc.results.outcome import Award
from laborcalc.rules.cards.burdens import proof
from laborcalc.rules.cards.plea import Plea
from laborcalc.rules.contract.unsigned import (
    EXPIRED,
    NEVER,
    OPEN_ENDED,
    covers_from,
    open_ended_owed,
    runs_to,
    windows,
)

if TYPE_CHECKING:
    from datetime import date

    from laborcalc.hearing.hearing import Hearing
    from laborcalc.results.outcome import Outcome

_NAMES = {
    NEVER: "未订立书面劳动合同",
    EXPIRED: "合同期满后未续订书面劳动合同",
    OPEN_ENDED: "应订未订无固定期限劳动合同",
}


def _called(hearing: Hearing, claim: Outcome, heading: str) -> str:
    """What is claimed, by the limbs that are in it."""
    return f"{zh.listed(_NAMES[limb] for limb in _limbs(hearing, claim))}二倍工资差额"


def _limbs(hearing: Hearing, claim: Outcome) -> tuple[Text, ...]:
    """The limbs of an award; those of the facts while the sum is open; the common one where the facts name none."""
    if isinstance(claim, Award):
        found = [line.label.values["limb"] for line in claim.lines]
    else:
        found = [window.limb for window in windows(hearing)]
    return tuple(limb for limb in _NAMES if limb in found) or (NEVER,)


# --- facts ---


def _tell(hearing: Hearing, claim: Outcome) -> str:
    """What was not signed, limb by limb, and what follows from it."""
    told = "；".join(_FACTS[limb](hearing, claim) for limb in _limbs(hearing, claim))
    return f"{told}。{{employer}}应当支付二倍工资差额。"


def _never(hearing: Hearing, claim: Outcome) -> str:
    return "{employer}未依法与申请人订立书面劳动合同〔未订立的经过〕"


def _expired(hearing: Hearing, claim: Outcome) -> str:
    """The last term that ran out before the days claimed."""
    case = hearing.case
    first = min((day for day in _first_days(claim, EXPIRED)), default=case.as_of)
    ends = [end for c in case.contracts or () if covers_from(c) and (end := runs_to(c)) is not None and end < first]
    on = f"于{zh.day(max(ends))}" if ends else ""
    return f"书面劳动合同{on}期满后，申请人继续工作，{{employer}}未与申请人续订书面劳动合同〔未续订的经过〕"


def _first_days(claim: Outcome, limb: Text) -> Iterator[date]:
    for line in claim.lines if isinstance(claim, Award) else ():
        if line.label.values["limb"] == limb:
            yield line.label.values["first"]


def _open_ended(hearing: Hearing, claim: Outcome) -> str:
    """When it was asked for and from when it was owed; that the conditions were met is for the drafter to set out."""
    asked = hearing.case.open_ended_asked_on
    since = f"于{zh.day(asked)}向{{employer}}提出" if asked else "〔提出或者同意续订、订立劳动合同的时间、方式〕，要求"
    owed = open_ended_owed(hearing)
    start = f"自{zh.day(owed[0])}起" if owed else ""
    return (
        f"申请人符合订立无固定期限劳动合同的条件〔连续工作满十年或者连续订立二次固定期限劳动合同的情况〕，{since}订立无固定期限劳动合同，"
        f"{{employer}}{start}应当与申请人订立而未订立"
    )


_FACTS: dict[Text, Callable[[Hearing, Outcome], str]] = {NEVER: _never, EXPIRED: _expired, OPEN_ENDED: _open_ended}

# --- proof ---

_OF_OPEN_ENDED = (
    proof(
        "订立无固定期限劳动合同的书面申请、沟通记录", "written request for an open-ended contract, messages about it",
        "申请人提出或者同意订立无固定期限劳动合同", "that the worker asked for it or agreed to it",
    ),
    proof(
        "上述申请的邮寄、送达或者签收凭证", "proof that the request was delivered",
        "申请到达被申请人的时间", "when the request reached the employer",
    ),
)  # fmt: skip


def _proofs(hearing: Hearing, claim: Outcome) -> tuple[Proof, ...]:
    """What the open-ended limb needs besides: that it was asked for."""
    return _OF_OPEN_ENDED if OPEN_ENDED in _limbs(hearing, claim) else ()


PLEA = Plea(heading="未订立书面劳动合同二倍工资差额", called=_called, tell=_tell, proofs=_proofs)
