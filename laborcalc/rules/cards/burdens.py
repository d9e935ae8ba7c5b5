"""Who proves what 举证责任: the burdens that several claims share, and the pieces that they rest on."""

from __future__ import annotations

from laborcalc.foundation.terms import EXPIRED
from laborcalc.foundation.text import Text
from laborcalc.results.burden import EMPLOYER, WORKER, Burden, Proof


def proof(zh: str, en: str, fact_zh: str, fact_en: str, holder: Text = WORKER) -> Proof:
    """A piece, the fact that it proves, who holds it."""
    return Proof(Text(zh, en), Text(fact_zh, fact_en), holder)


BANK = proof(
    "工资发放的银行流水", "bank statement of wage payments", "工资标准与实际支付情况", "the wage and what was paid"
)
PAYROLL = proof(
    "工资支付台账（两年内）", "payroll of the last two years",
    "应发、实发工资及支付对象的签字", "wages due and paid, with signatures", EMPLOYER)  # fmt: skip
ENDING = proof(
    "解除或终止劳动合同的通知、沟通记录", "notice of the ending, or messages about it",
    "离职时间、解除或终止的事由及提出方", "when, why and by whom the employment was ended")  # fmt: skip
_GROUNDS = proof(
    "作出解除或终止决定的依据材料", "the papers on which the ending was decided",
    "解除或终止的事实与程序", "facts and procedure of the ending", EMPLOYER)  # fmt: skip

PAY = Burden(
    Text(
        "工资支付台账由用人单位编制并至少保存二年，属其掌握管理的证据；应当提供而不提供的，由其承担不利后果",
        "the employer keeps the payroll for two years at least; where it does not produce it, it bears the consequence",
    ),
    ("WPR 6", "MAL 6", "MAL 39"), (BANK, PAYROLL),
    (("11", "BJWP 13"), ("11", "BJ534 Q53"), ("32", "JSWP 50"), ("44", "GDWP 16"), ("44", "GDWP 48")),
)  # fmt: skip
ENDED = Burden(
    Text(
        "因用人单位作出解除劳动合同、减少劳动报酬、计算工作年限等决定而发生的争议，由用人单位负举证责任；工资标准按工资争议的规则举证",
        "the employer proves its decision to dismiss, to cut pay, to count years of service; the wage is proved as for wages",
    ),
    ("JI1 44", "MAL 6"), (ENDING, _GROUNDS, BANK, PAYROLL),
)  # fmt: skip
# An ending of the contract 终止 is not among the decisions that JI1 44 lists.
TERMINATED = Burden(
    Text(
        "终止的事由、合同期限与续订情况的证据属用人单位掌握管理的，用人单位应当提供，不提供的承担不利后果；工资标准按工资争议的规则举证",
        "the employer produces what it holds on the ground of the ending, the term and its renewal, or bears the consequence; the wage is proved as for wages",
    ),
    ("MAL 6", "MAL 39"), ENDED.proofs,
)  # fmt: skip

_RECOGNISED = proof("工伤认定决定书", "decision on recognition", "所受伤害为工伤", "that the harm is a work injury")
_GRADING = proof("劳动能力鉴定结论", "assessment of disability", "伤残等级、护理依赖程度", "grade and need of care")
_INSURANCE = proof(
    "工伤保险参保缴费记录", "record of injury insurance", "是否参保、缴费工资", "whether there was insurance, and on what base"
)  # fmt: skip
_PAYROLL_OF_THE_YEAR = proof(
    "工资支付记录", "record of wages", "受伤前十二个月的工资", "wages of the twelve months before", EMPLOYER
)
INJURY = Burden(
    Text(
        "职工认为是工伤、用人单位不认为是工伤的，由用人单位承担举证责任；工资与缴费的记录由用人单位提供",
        "where the employer denies the injury, the employer proves it; it produces the records of wages and contributions",
    ),
    ("WI 19", "MAL 6"),
    (_RECOGNISED, _GRADING, _INSURANCE, _PAYROLL_OF_THE_YEAR),
)


BY_CLAIMANT = Burden(
    Text("谁主张、谁举证：用人单位对自己的请求负举证责任", "who claims a fact proves it: the employer, for claims of its own"),
    ("MAL 6",), (),
)  # fmt: skip
OWED = Burden(
    Text(
        "对自己提出的主张，有责任提供证据；与争议事项有关的证据属于用人单位掌握管理的，用人单位应当提供，不提供的承担不利后果",
        "each side proves what it asserts; what the employer holds it produces, or bears the consequence",
    ),
    ("MAL 6", "MAL 39"), (),
)  # fmt: skip
_CONTRIBUTIONS = proof(
    "社会保险参保缴费记录", "record of social insurance", "各险种的参保时间、缴费基数", "what was insured, when and on what base"
)  # fmt: skip
_REFUSAL = proof(
    "经办机构不予办理、不予支付的答复", "the agency's refusal", "不能补办，待遇已经损失", "that it cannot be made good and the benefit is lost"
)  # fmt: skip
INSURANCE = Burden(
    Text(
        "用人单位就已经依法参保缴费举证；待遇损失、不能补办由劳动者举证",
        "the employer proves that it insured and paid; the worker proves the loss and that it cannot be made good",
    ),
    ("MAL 6", "MAL 39"),
    (_CONTRIBUTIONS, _REFUSAL, ENDING),
)


def of_ending(burden: Burden, ended: str) -> Burden:
    """The burden where the contract came to an end by itself 终止; else as it stands."""
    return TERMINATED if burden is ENDED and ended == EXPIRED else burden


def pay_with(*proofs: Proof) -> Burden:
    """The burden of wages, resting on further pieces first."""
    return PAY._replace(proofs=(*proofs, BANK, PAYROLL))


def owed_with(*proofs: Proof) -> Burden:
    """The burden of other money, resting on these pieces."""
    return OWED._replace(proofs=proofs)
