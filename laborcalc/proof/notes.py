"""What to check beside the finding 提示: whom to sue, what is not proved, what the papers do not cover (R-REL-04, R-REL-06, R-REL-25)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from laborcalc.foundation.terms import FROM_TO
from laborcalc.foundation.text import Message, Text, listed
from laborcalc.law.sources import dated
from laborcalc.proof.catalogue.weights import AGAINST
from laborcalc.proof.gate import local, status_of
from laborcalc.proof.score import is_proved
from laborcalc.proof.settled import day_of, kinds_of, settled, unperformed
from laborcalc.proof.span import gaps
from laborcalc.results.finding import Route
from laborcalc.rules.ending.entitlement import JI2_FROM

if TYPE_CHECKING:
    from laborcalc.facts.case import Case
    from laborcalc.facts.relationship import Relationship
    from laborcalc.proof.gate import Gate


def warnings(case: Case, facts: Relationship, led: Gate) -> tuple[Message, ...]:
    """In order: the time, what settles it, the status, the parties."""
    found = (
        _of_the_time(case, facts),
        _of_the_papers(case, facts),
        _of_the_status(case, facts),
        _parties(case, facts, led),
    )
    return tuple(message for some in found for message in some)


# --- the time, the papers ---


def _of_the_time(case: Case, facts: Relationship) -> Iterator[Message]:
    if facts.in_dispute != "existence":
        yield Message("NOT_EXISTENCE", _NOT_EXISTENCE)
    if facts.in_dispute == "continuity" and (found := gaps(case, facts)):
        stretches = (Message("GAP", FROM_TO, first=first, last=last) for first, last in found)
        yield Message("GAPS", _GAPS, stretches=listed(stretches))


def _of_the_papers(case: Case, facts: Relationship) -> Iterator[Message]:
    if settled(case, facts) is not None:
        if any(item.kind in AGAINST for item in facts.evidence):
            yield Message("REBUTTABLE", _REBUTTABLE)
    elif any(item.kind == "labour_contract" and is_proved(item) for item in facts.evidence):
        yield Message("CONTRACT_UNPERFORMED", _UNUSED) if unperformed(facts) else Message("CONTRACT_FOR_A_PART", _PART)


_NOT_EXISTENCE = Text(
    "争议在于起止或者是否连续：评分回答的是是否存在，起止请看可证明的期间",
    "the dispute is over the first day, the last day or continuity: the score answers whether it existed; see the supported time",
)
_GAPS = Text(
    "没有证据说明的期间：{stretches}；是否连续须另行举证",
    "no piece speaks of {stretches}: continuity needs more evidence",
)
_REBUTTABLE = Text(
    "已有足以认定的材料，但另有不利情形：对方可据以反驳，请逐项准备回应",
    "a paper or an admission settles it, yet something speaks against it: the other side may rebut, so prepare an answer to each",
)
_PART = Text(
    "劳动合同只覆盖部分期间：该部分证据充分，其余部分按评分",
    "the contract covers a part of the time only: that part is settled, the rest goes by the score",
)
_UNUSED = Text(
    "劳动合同只是推定：另有证据表明没有按合同实际用工，能否认定看实际工作、管理与付酬的证据",
    "the contract is a presumption only: something proved speaks against any work under it, so that evidence of work, management and pay decides",
)


# --- the worker ---


def _of_the_status(case: Case, facts: Relationship) -> Iterator[Message]:
    if facts.situation == "foreigner" and "status" not in case.worker.model_fields_set:
        yield Message("PERMIT_TO_STATE", _PERMIT)
    if any(item.kind == "pension_drawn" and not is_proved(item) for item in facts.evidence):
        yield Message("PENSION_NOT_PROVED", _PENSION)
    if status_of(case, facts) != "student" and any(
        item.kind in ("student_status", "arranged_by_school") and not is_proved(item) for item in facts.evidence
    ):
        yield Message("STUDIES_NOT_PROVED", _STUDIES)
    if status_of(case, facts) == "delayed_retirement":
        basis = dated(("OA56 23", "RET 1"), day_of(case), case.as_of)
        yield Message("DELAYED_RETIREMENT", _DELAYED, articles=listed(basis, "; "))


_PERMIT = Text(
    "外国人：是否有就业许可或永久居留未载，没有的不成立劳动关系；请填写人员类别",
    "a foreigner: whether there is a work permit or permanent residence is not stated, and without it there is no employment; state the status of the worker",
)
_PENSION = Text(
    "领取养老金未经证明，暂不按此处理；一经证明即不成立劳动合同法上的劳动关系",
    "that a pension is drawn is not proved and not counted; once it is, there is no employment under the Labor Contract Law",
)
_STUDIES = Text(
    "在校学生身份或者由学校安排未经证明（谁主张谁举证），按单方陈述计；一经证明按学生的规定处理",
    "studies, or an arrangement by a school, are asserted and not proved (who asserts it proves it) and count as no more than that; once proved, the rules on students apply",
)
_DELAYED = Text(
    "约定弹性延迟退休的，延迟期间照常适用劳动合同法，请提交书面约定（{articles}）",
    "under an agreed delay of retirement the Labor Contract Law applies in full: bring the written agreement ({articles})",
)


# --- the parties ---


def _parties(case: Case, facts: Relationship, led: Gate) -> Iterator[Message]:
    """Whom to sue: related companies, who paid, agency and user unit, the chain."""
    kinds = kinds_of(facts)
    if kinds & {"related_company", "paid_by_other_company"}:
        yield _related(case, kinds)
    if "paid_by_other_company" in kinds:
        yield Message("PAID_BY_ANOTHER", _PAYER)
    if facts.situation == "dispatched" and led.route is not Route.OTHER_EMPLOYER:
        yield Message("DISPATCH_WHOM", _DISPATCH)
    if led.route is Route.CONTRACTING_CHAIN:
        lent = "attached_vehicle" in kinds and case.as_of < JI2_FROM
        yield Message("CHAIN_WHOM", _OWNER if lent else _CHAIN)


def _related(case: Case, kinds: frozenset[str]) -> Message:
    """From JI2 on related companies answer jointly for pay and benefits; before it who managed decides (R-REL-04)."""
    if case.as_of < JI2_FROM:
        return Message("RELATED_COMPANIES", _BEFORE_JI2)
    text = _RELATED if "related_company" in kinds else _IF_RELATED
    basis = dated(("JI2 3", *local(case, "BJ534 Q38")), day_of(case), case.as_of)
    return Message("RELATED_COMPANIES", text, articles=listed(basis, "; "))


_RELATED = Text(
    "关联企业混同用工：签有书面合同的，可请求认定与签约的一家；没有的，按由谁管理、工作时间与内容、报酬、社保认定。请把各关联企业同列为被申请人：未经劳动者同意内部分担的，对劳动报酬、福利待遇共同承担责任；经济补偿、赔偿金、二倍工资由被认定的一家承担（本程序采用）（{articles}）",
    "related companies that use the same worker: with a written contract, the one that signed it on request; without one, who managed, set hours and work, paid and insured decides. Name all of them as respondents: unless the worker agreed to their division they answer jointly for pay and benefits; severance, damages and double wages lie with the one that is found (this library's choice) ({articles})",
)
_IF_RELATED = Text(
    "由别的公司付款：与被申请人是关联企业（同一股东、地址、人员、账户）的，两家对劳动报酬、福利待遇共同承担责任，请查工商登记并同列为被申请人（{articles}）",
    "another company paid: if it is related to the respondent (owners, seat, staff, accounts) both answer jointly for pay and benefits; look it up in the company register and name both as respondents ({articles})",
)
_BEFORE_JI2 = Text(
    "几家公司混同用工、代付工资的：2025-09-01前没有全国性规定，通常认定实际管理的一家；有法律规定或者约定的才连带，可把各家同列为被申请人",
    "several companies that use or pay the same worker: before 2025-09-01 there was no national rule, and as a rule the one that managed is found; jointly only where law or agreement says so, so all may be named as respondents",
)
_PAYER = Text(
    "付款人不是被申请人：这笔款证明有报酬，不证明由谁用工；请说明是代付（委托付款、代发协议、聊天），并以管理证据连到被申请人",
    "the payer is not the respondent: the money proves pay, not who employed; show that it was paid on its behalf (mandate, agreement, chats) and tie the work to the respondent by evidence of management",
)
_DISPATCH = Text(
    "请核对被申请人是派遣单位还是用工单位：派遣单位是用人单位（劳动关系与它成立）；用工单位只就其造成的损害连带，应同列为共同被申请人。签有派遣协议而告的是用工单位的，请填“另有用人单位”",
    "check whether the respondent is the agency or the user unit: the agency is the employer; the user unit answers jointly for damage that it causes and is named beside it. Where there is a contract with an agency and the claim is against the user unit, state “another employer”",
)
_CHAIN = Text(
    "不宜只请求确认劳动关系：请以招用人和逐级发包、分包、被挂靠单位为共同被申请人，改请求承担用工主体责任、支付劳动报酬；工程建设领域农民工工资可请求总承包单位先行清偿（2020-05-01起）；受伤的先申请工伤认定",
    "do not ask for the employment alone: name whoever hired and every unit above, ask for liability as employing entity and for pay; on construction sites the general contractor pays rural migrant workers first (from 2020-05-01); after an injury have it recognised first",
)
_OWNER = Text(
    "不宜只请求确认劳动关系：报酬请向招用的车主主张；受伤的先申请工伤认定，再向被挂靠单位主张工伤待遇",
    "do not ask for the employment alone: claim pay against the owner who hired; after an injury have it recognised first, then claim the benefits of the unit that lent its name",
)
