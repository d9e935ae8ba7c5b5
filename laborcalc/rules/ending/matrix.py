"""The entitlement matrix 经济补偿与赔偿金适用表 (R-COMP-01): 32 ways an employment ends, and what the worker gets.

Data only: a reader with the statute beside him checks one row at a time. `entitlement.py` applies it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from laborcalc.foundation.terms import DISMISSED, EXPIRED, Ground
from laborcalc.foundation.text import Text
from laborcalc.rules.measures.service import OldLaw

if TYPE_CHECKING:
    from laborcalc.facts.models import Termination


class Remedy(StrEnum):
    """What the worker gets for the ending itself."""

    NOTHING = "nothing"
    SEVERANCE = "severance"  # N, LCL 46-47
    DAMAGES = "damages"  # 2N, LCL 87


class Row(NamedTuple):
    """One row of the matrix.

    `lawful` and `unlawful` are the remedies when the legal conditions were met and when not. `presumed` says which of the
    two is worked out first while the parties dispute it (the employer proves a dismissal, JI1 44); `None` = it is as `lawful` says unless
    the case finds otherwise (`unlawful` the same: such a finding changes nothing and is named). `notice` marks Art. 40, the only endings with pay in lieu of notice.
    """

    number: int
    text: Text
    cites: tuple[str, ...]
    lawful: Remedy
    unlawful: Remedy
    presumed: bool | None
    old: OldLaw
    notice: bool = False
    why: Text | None = None


N, ZERO, TWO_N = Remedy.SEVERANCE, Remedy.NOTHING, Remedy.DAMAGES
_NONE = OldLaw(False)
_QUIT_OLD = OldLaw(True, 12, ("OJI1 15",))
_G = Ground


_NO_GROUND = Text(
    "第三十八条的事由不成立，按劳动者辞职处理", "the ground of Art. 38 was not made out: the case is one of resignation"
)


def _art38(number: str, zh: str, en: str, old: OldLaw = _NONE, row: int = 4) -> Row:
    return Row(row, Text(zh, en), (f"LCL {number}", "LCL 46(1)"), N, ZERO, True, old, why=_NO_GROUND)


MATRIX: dict[Ground, Row] = {
    _G.AGREEMENT_EMPLOYER_PROPOSED: Row(
        1, Text("用人单位提出并协商一致解除", "agreement proposed by the employer"),
        ("LCL 36", "LCL 46(2)"), N, N, None, OldLaw(True, 12, ("LL 24", "LL 28", "F481 5"))),
    _G.AGREEMENT_WORKER_PROPOSED: Row(
        2, Text("劳动者提出并协商一致解除", "agreement proposed by the worker"),
        ("LCL 36", "LCL 46"), ZERO, ZERO, None, _NONE,
        why=Text("由劳动者提出的协商解除不在应付经济补偿之列", "an agreement that the worker proposed carries no compensation")),
    _G.RESIGNATION: Row(
        3, Text("劳动者辞职", "resignation"), ("LCL 37", "LCL 46"), ZERO, ZERO, None, _NONE,
        why=Text("劳动者主动辞职，未以第三十八条的事由提出", "the worker resigned without stating a ground of Art. 38")),
    _G.QUIT_NO_PROTECTION: _art38("38(1)(1)", "因未提供劳动保护或劳动条件而解除", "the worker quit over missing protection or conditions", _QUIT_OLD),
    _G.QUIT_UNPAID_WAGES: _art38("38(1)(2)", "因未及时足额支付劳动报酬而解除", "the worker quit over late or short wages", _QUIT_OLD),
    _G.QUIT_NO_SOCIAL_INSURANCE: _art38("38(1)(3)", "因未依法缴纳社会保险费而解除", "the worker quit over unpaid social insurance"),
    _G.QUIT_UNLAWFUL_RULES: _art38("38(1)(4)", "因规章制度违法损害权益而解除", "the worker quit over unlawful work rules"),
    _G.QUIT_VOID_CONTRACT: _art38("38(1)(5)", "因劳动合同无效而解除", "the worker quit over a void contract"),
    _G.QUIT_COERCION: _art38("38(2)", "因强迫劳动或违章指挥而解除", "the worker quit over forced labour or dangerous orders", _QUIT_OLD, row=5),
    _G.PROBATION_FAILURE: Row(
        6, Text("试用期不符合录用条件", "failure in probation"), ("LCL 39(1)", "LCL 46"), ZERO, TWO_N, False, _NONE,
        why=Text("试用期内被证明不符合录用条件", "failure to meet the conditions of hiring was proved within probation")),
    _G.SERIOUS_MISCONDUCT: Row(
        7, Text("严重违纪、失职等过失性辞退", "dismissal for serious misconduct"), ("LCL 39", "LCL 46"), ZERO, TWO_N, False, _NONE,
        why=Text("劳动者有第三十九条规定的过错", "a fault under Art. 39 was proved")),
    _G.MEDICAL: Row(
        8, Text("医疗期满不能工作", "unable to work after the medical period"), ("LCL 40(1)", "LCL 46(3)"), N, TWO_N, False,
        OldLaw(True, None, ("F481 6",)), notice=True),
    _G.INCOMPETENCE: Row(
        9, Text("不能胜任工作", "incompetence after training or transfer"), ("LCL 40(2)", "LCL 46(3)"), N, TWO_N, False,
        OldLaw(True, 12, ("F481 7",)), notice=True),
    _G.OBJECTIVE_CHANGE: Row(
        10, Text("客观情况发生重大变化", "major change of objective circumstances"), ("LCL 40(3)", "LCL 46(3)"), N, TWO_N, False,
        OldLaw(True, None, ("F481 8",)), notice=True),
    _G.REDUNDANCY: Row(
        11, Text("经济性裁员", "mass lay-off"), ("LCL 41", "LCL 46(4)"), N, TWO_N, False, OldLaw(True, None, ("F481 9",))),
    _G.DISMISSAL_WITHOUT_GROUND: Row(
        7, Text("无理由解除", "dismissal without a ground"), ("LCL 48", "LCL 87"), TWO_N, TWO_N, None, OldLaw(True),
        why=Text("用人单位没有任何法定事由即解除", "the employer dismissed without any ground in law")),
    _G.EXPIRY_EMPLOYER_ENDS: Row(
        14, Text("合同期满，用人单位不续订或降低条件", "expiry; the employer does not renew or offers worse terms"),
        ("LCL 44(1)", "LCL 46(5)"), N, TWO_N, True, _NONE),
    _G.EXPIRY_WORKER_REFUSES_SAME_TERMS: Row(
        15, Text("合同期满，维持或提高条件而劳动者不续订", "expiry; the worker refuses the same or better terms"),
        ("LCL 44(1)", "LCL 46(5)"), ZERO, N, False, _NONE,
        why=Text("用人单位维持或提高条件续订而劳动者不同意", "the worker refused a renewal on the same or better terms")),
    _G.TASK_COMPLETED: Row(
        17, Text("以完成一定任务为期限的合同因任务完成而终止", "a task contract ended with the task"), ("REG 22",), N, TWO_N, None, _NONE),
    _G.RETIREMENT: Row(
        18, Text("开始享受养老保险待遇或达到法定退休年龄", "pension drawn or retirement age reached"), ("LCL 44(2)", "REG 21"), ZERO, TWO_N, None, _NONE,
        why=Text("因退休终止不在应付经济补偿之列", "an ending by retirement carries no compensation")),
    _G.DEATH: Row(
        19, Text("劳动者死亡或被宣告死亡、失踪", "death of the worker"), ("LCL 44(3)", "LCL 46"), ZERO, ZERO, None, _NONE,
        why=Text("因劳动者死亡终止不在应付经济补偿之列；工资与工伤、丧葬待遇另计", "an ending by death carries no compensation; wages and death benefits are apart")),
    _G.BANKRUPTCY: Row(
        20, Text("用人单位被依法宣告破产", "bankruptcy of the employer"), ("LCL 44(4)", "LCL 46(6)"), N, TWO_N, None, _NONE),
    _G.DISSOLUTION: Row(
        20, Text("吊销执照、责令关闭、撤销或提前解散", "licence revoked, closed, or dissolved early"), ("LCL 44(5)", "LCL 46(6)"), N, TWO_N, None, _NONE),
    _G.OPERATING_TERM_ENDS: Row(
        21, Text("用人单位经营期限届满不再经营", "the employer's own operating term ended"), ("JI1 48", "LCL 46"), N, TWO_N, None, _NONE),
    _G.REFUSAL_TO_SIGN_FIRST_MONTH: Row(
        22, Text("一个月内经书面通知不签合同，书面终止", "refused to sign in the first month, ended in writing"), ("REG 5", "LCL 46"), ZERO, TWO_N, False, _NONE,
        why=Text("用工一个月内经书面通知，劳动者不订立书面合同", "the worker refused the written contract within the first month")),
    _G.REFUSAL_TO_SIGN_LATER: Row(
        23, Text("超过一个月不签合同，书面终止", "refused to sign after the first month, ended in writing"), ("REG 6", "LCL 47"), N, TWO_N, False, _NONE),
    _G.VOID_CONTRACT: Row(
        24, Text("合同因用人单位原因无效", "contract void by the employer's fault"), ("LCL 26", "JI1 41", "LCL 46(1)"), N, N, None, _NONE),
    _G.INJURED_WORKER_ASKS: Row(
        25, Text("工伤职工本人提出解除", "an injured worker asks to leave"), ("WI 36", "WI 37", "REG 23"), ZERO, ZERO, None, _NONE,
        why=Text("工伤职工本人提出，领取一次性工伤待遇；用人单位依法终止的才另付经济补偿", "the injured worker asked: lump sums of the injury scheme; compensation only where the employer ends it")),
    _G.DISPATCH_REFUSES_EQUAL_POSTING: Row(
        28, Text("被派遣劳动者被退回，不低于原条件重新派遣而拒绝", "dispatched worker sent back, refused an equal posting"), ("LD 15", "LD 17"), N, TWO_N, True, _NONE),
    _G.DISPATCH_QUITS_WORSE_POSTING: Row(
        29, Text("被派遣劳动者被退回，因重新派遣条件降低而离职", "dispatched worker sent back, quit over a worse posting"), ("LD 15", "LCL 46(1)"), N, N, None, _NONE),
    _G.AGREED_CONDITION: Row(
        30, Text("依约定的法外终止条件终止", "ended under an agreed extra condition"), ("REG 13", "LCL 87"), TWO_N, TWO_N, None, OldLaw(True),
        why=Text("不得在法定情形之外约定终止条件，依约定的条件终止违法", "no condition of ending may be agreed beyond those of the statute: an ending under one is unlawful")),
    _G.ENDED_AFTER_EXPIRED_TERM: Row(
        31, Text("期满后继续用工超过一个月又以期满为由终止", "ended by 'expiry' more than a month after the term had run out"), ("JI2 11(3)", "LCL 87"), TWO_N, TWO_N, None, OldLaw(True),
        why=Text("劳动合同期满后继续用工超过一个月，又以期满为由终止", "work went on for more than a month after the term, and it was then ended as expired")),
    _G.MERGER_OR_CHANGE: Row(
        32, Text("用人单位合并、分立、变更名称或投资人", "merger, split, new name or new investor"), ("LCL 33", "LCL 34"), ZERO, ZERO, None, _NONE,
        why=Text("劳动合同由承继单位继续履行，并未终止", "the contract goes on with the successor; nothing ended")),
}  # fmt: skip

# Until Interpretation II either side could end an employment that went on after its term (row 31 as it was before).
ENDED_AFTER_TERM_BEFORE_JI2 = Row(
    31, MATRIX[_G.ENDED_AFTER_EXPIRED_TERM].text, ("JI1 34", "LCL 46(5)"), N, TWO_N, True, _NONE
)

# Endings that the statute calls 终止; the others are 解除.
_EXPIRY = frozenset((
    _G.EXPIRY_EMPLOYER_ENDS, _G.EXPIRY_WORKER_REFUSES_SAME_TERMS, _G.TASK_COMPLETED, _G.RETIREMENT, _G.DEATH,
    _G.BANKRUPTCY, _G.DISSOLUTION, _G.OPERATING_TERM_ENDS, _G.AGREED_CONDITION, _G.ENDED_AFTER_EXPIRED_TERM,
    _G.REFUSAL_TO_SIGN_FIRST_MONTH, _G.REFUSAL_TO_SIGN_LATER,
))  # fmt: skip


def ended(end: Termination | None) -> str:
    """解除 or 终止, by the ground."""
    return EXPIRED if end is not None and end.ground in _EXPIRY else DISMISSED


# Rows 12, 13, 16, 26 and 27 are not grounds: they change the answer of the others and stand in `entitlement.py`.
