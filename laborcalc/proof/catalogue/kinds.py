"""The catalogue of evidence 证据目录: every kind in one dictionary, and who proves the relationship itself."""

from __future__ import annotations

from laborcalc.foundation.terms import EvidenceKind
from laborcalc.foundation.text import Text
from laborcalc.proof.catalogue import against, papers, traces
from laborcalc.proof.catalogue.row import EvidenceRow
from laborcalc.results.burden import EMPLOYER, Burden
from laborcalc.rules.cards.burdens import proof

FACTORS: dict[str, Text] = {
    "M": Text("管理与从属", "management and subordination"),
    "P": Text("报酬支付", "pay"),
    "B": Text("属单位业务组成部分", "integration into the business"),
    "I": Text("用人主体", "identity of the employer"),
    "T": Text("起止时间", "time span"),
}
EVIDENCE: dict[EvidenceKind, EvidenceRow] = {
    **papers.ROWS,
    **traces.ROWS,
    **against.ROWS,
}


def in_plain_words(kind: EvidenceKind) -> tuple[Text, Text]:
    """What a form calls a kind, and a hint, "" where there is none: in the form's own words, else as the catalogue has it."""
    from laborcalc.facts.fields import relationship

    zh, en, hint_zh, hint_en = relationship.EVIDENCE.get(kind, ("", "", "", ""))
    return (Text(zh, en) if zh else EVIDENCE[kind].name), Text(hint_zh, hint_en)


RELATIONSHIP = Burden(
    Text(
        "申请人对劳动关系提供初步证据；工资支付凭证、招用登记、考勤记录由用人单位负举证责任",
        "the worker brings first evidence; payroll, hiring records and attendance are for the employer to produce",
    ),
    ("N12 2", "MAL 6", "MAL 39"),
    (
        proof("招工招聘登记表、报名表、职工名册", "hiring and registration forms, staff list", "招用与入职情况", "the hiring", EMPLOYER),
        proof("工资支付凭证或职工工资发放花名册", "payroll and staff pay lists", "报酬支付", "pay", EMPLOYER),
        proof("考勤记录", "attendance records", "接受被申请人的劳动管理", "work under its management", EMPLOYER),
    ),
)  # fmt: skip
