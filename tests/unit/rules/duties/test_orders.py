"""What an application asks for beside money (LCL 9, 50, 84; REG 24): the certificate, the transfer of file and insurance, papers kept."""

from __future__ import annotations

from typing import Any

import laborcalc as lc

ENDED: dict[str, Any] = {
    "region": "110000", "as_of": "2026-11-21", "employment": {"start": "2020-01-01", "last_day": "2026-06-30"},
    "pay": {"monthly": "8700"}, "termination": {"ground": "resignation"},
}  # fmt: skip


def orders(**facts: Any) -> list[tuple[str, str]]:
    document = lc.assess(lc.Case.model_validate(ENDED | facts)).claims_list()
    return [(line.code, line.text) for line in document.claims if line.amount is None]


def test_the_certificate_unless_it_was_issued() -> None:
    wanted = ("documents", "裁决被申请人出具解除劳动合同的证明（离职证明）。")
    assert orders() == [wanted]
    assert orders(certificate={}) == [wanted]
    assert orders(certificate={"issued": "2026-07-01"}) == []


def test_one_that_says_more_than_it_may_is_issued_again() -> None:
    ((code, text),) = orders(certificate={"issued": "2026-06-30", "content_wrong": True})
    assert code == "documents"
    assert "重新出具解除劳动合同的证明" in text


def test_file_and_insurance_within_fifteen_days() -> None:
    issued = {"issued": "2026-06-30"}
    for facts, what in (
        ({"file_kept": True}, "档案"),
        ({"insurance_kept": True}, "社会保险关系"),
        ({"file_kept": True, "insurance_kept": True}, "档案、社会保险关系"),
    ):
        assert orders(certificate=issued | facts) == [
            ("transfer", f"裁决被申请人在十五日内为申请人办理{what}转移手续。")
        ]
    assert orders(certificate=issued | {"file_kept": True, "file_lost": True, "file_loss": "1"}) == []


def test_papers_kept_are_asked_for_at_any_time() -> None:
    """Words of the file are taken as they stand, braces too."""
    held = {"deposit": [{"papers": "居民身份证"}, {"papers": "居民身份证"}, {"papers": "毕业证{1}"}, {"amount": "1"}]}
    wanted = ("identity_papers", "裁决被申请人返还扣押的居民身份证、毕业证{1}。")
    working = ENDED | {"termination": None, "employment": {"start": "2020-01-01"}}
    assert orders(**working, **held) == [wanted]
