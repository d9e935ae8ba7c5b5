"""The shape of a row of the evidence catalogue 证据目录, and the words that many rows share.

Factors are those of R-REL-06: management, pay, integration, identity (is this entity the counter-party), time span.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from laborcalc.foundation.terms import Kind
from laborcalc.foundation.text import Text
from laborcalc.results.burden import EMPLOYER, WORKER

Side = Literal["for", "against", "neutral"]

RELYING = Text("主张的一方", "whoever relies on it")


class EvidenceRow(NamedTuple):
    """One kind of evidence or circumstance.

    Attributes:
        name: as it stands in a list of evidence.
        side: for or against the relationship, or neither.
        factors: letters of `FACTORS` that it proves, or that it lowers where it speaks against.
        cites: ids of the articles that it rests on.
        holder: who usually has it.
        bearer: who must bring it.
        obtain: how to get it; of what speaks against, how to check it.
        authentic: how it is shown to be genuine.
        weakens: what weakens it; of what speaks against, what answers it.
        also: claims that it serves as well.
    """

    name: Text
    side: Side
    factors: str
    cites: tuple[str, ...]
    holder: Text
    bearer: Text
    obtain: Text
    authentic: Text
    weakens: Text
    also: tuple[Kind, ...]

    @property
    def proves(self) -> str:
        """The factors that it proves; empty where it does not speak for the relationship."""
        return self.factors if self.side == "for" else ""


def supports(
    name: Text,
    factors: str,
    cites: tuple[str, ...],
    obtain: Text,
    authentic: Text,
    weakens: Text,
    *also: Kind,
    holder: Text = WORKER,
    bearer: Text = WORKER,
) -> EvidenceRow:
    """A row that speaks for the relationship."""
    return EvidenceRow(name, "for", factors, cites, holder, bearer, obtain, authentic, weakens, also)


def opposes(
    name: Text, factors: str, cites: tuple[str, ...], check: Text, answer: Text, *, holder: Text = EMPLOYER
) -> EvidenceRow:
    """A row that speaks against it: the employer says so and proves it (MAL 6)."""
    return EvidenceRow(name, "against", factors, cites, holder, EMPLOYER, check, PUT_TO_PROOF, answer, ())


# How evidence of a sort is shown to be genuine.
SEALED = Text(
    "提交原件，与公章、签名样本核对；对方否认的，可申请鉴定",
    "show the original and compare seal and signature; if they are denied, ask for an expert examination",
)
ELECTRONIC = Text(
    "当庭出示原手机或电脑，登录账号，核对双方身份和完整上下文；也可先公证或做可信时间戳",
    "show it on its own device, logged in, with both accounts and the whole thread; or have it notarised or time-stamped first",
)
OFFICIAL = Text(
    "由出具机关盖章，或附可查验的电子验证码；必要时申请调取",
    "sealed by the body that issues it, or with a code that can be checked; if need be, ask the tribunal to fetch it",
)
RECORDS = Text(
    "与签字、付款、日期等其他材料相互印证；复制件注明来源，并申请对方提交原件",
    "shown by its fit with signatures, payments and dates; name the source of a copy and ask for the original",
)
OBJECT = Text(
    "提交实物，拍清字样、编号和领取情况，由同事或领用记录印证",
    "bring the thing itself, with pictures of lettering and number, borne out by colleagues or the record of issue",
)
WITNESS = Text(
    "证人出庭接受询问，带身份证和能证明在场、共事的材料",
    "the witness appears and is questioned, with an identity card and papers that he was there",
)
PUT_TO_PROOF = Text(
    "谁主张谁举证：要求对方出示原件、说明形成时间，核对是否事后补造",
    "who asserts it proves it: ask for the original and when it was made, and check that it was not made up afterwards",
)
