"""What is asked for beside money 交付与办理的请求 (LCL 9, 50, 84; REG 24): papers, file, insurance; for an application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from laborcalc.foundation import chinese as zh
from laborcalc.results.pleading import Order

if TYPE_CHECKING:
    from laborcalc.facts.case import Case


def orders_of(case: Case, ended: str) -> tuple[Order, ...]:
    """The orders that the facts call for, in the words of an application; `ended` is 解除 or 终止."""
    paper = case.certificate
    found = []
    if paper is None or paper.issued is None:
        found.append(Order("documents", f"裁决{{employer}}出具{ended}劳动合同的证明（离职证明）。", ("LCL 50(1)",)))
    elif paper.content_wrong:
        text = f"裁决{{employer}}重新出具{ended}劳动合同的证明，内容以合同期限、{ended}日期、工作岗位、本单位工作年限为限。"
        found.append(Order("documents", text, ("LCL 50(1)", "REG 24")))
    transfers = [
        name for name, kept in (("档案", _file_is_kept(case)), ("社会保险关系", _insurance_is_kept(case))) if kept
    ]
    if transfers:
        text = f"裁决{{employer}}在十五日内为申请人办理{zh.listed(transfers)}转移手续。"
        found.append(Order("transfer", text, ("LCL 50(1)",)))
    papers = dict.fromkeys(one.papers for one in case.deposit if one.papers)
    if papers:
        text = f"裁决{{employer}}返还扣押的{zh.listed(papers)}。"
        found.append(Order("identity_papers", text, ("LCL 9", "LCL 84"), after_the_end=False))
    return tuple(found)


def _file_is_kept(case: Case) -> bool:
    """A file that is lost cannot be transferred: it is made up again, which the loss covers."""
    return case.certificate is not None and case.certificate.file_kept and not case.certificate.file_lost


def _insurance_is_kept(case: Case) -> bool:
    return case.certificate is not None and case.certificate.insurance_kept
