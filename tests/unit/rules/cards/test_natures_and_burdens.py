"""What the articles say of each kind of money and of who proves what, written out by hand against the cards."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from laborcalc.foundation.terms import DISMISSED, EXPIRED, Kind
from laborcalc.results.burden import EMPLOYER, WORKER, Burden
from laborcalc.rules.cards import burdens, natures
from laborcalc.rules.cards.card import Card
from laborcalc.rules.cards.natures import Nature
from laborcalc.rules.claims import CLAIMS, in_order

OF_OFFICES = ("contributions_in_arrears", "housing_fund", "insurance_decision")
LOST = {"unemployment_loss", "rural_living_subsidy", "self_paid_contributions", *OF_OFFICES}


@pytest.mark.parametrize(
    ("nature", "start", "order_to_pay", "advance_execution", "additional"),
    [
        # MAL 27(4), LCL 30(2), MAL 44, LCL 85(1)-(3)
        (natures.REMUNERATION, "end_of_employment", True, True, True),
        # wages too, but not for work done: LCL 85 names 劳动报酬, a wage under the minimum and 加班费
        (natures.PAY_WITHOUT_WORK, "end_of_employment", True, True, False),
        # MAL 27(1), MAL 44 (经济补偿或者赔偿金); LCL 30(2) is for 劳动报酬 alone; LCL 85(4) is asked of the one claim it names
        (natures.COMPENSATION, "told_or_left", False, True, False),
        (natures.DAMAGES, "told_or_left", False, True, False),
        # MAL 44 names 工伤医疗费 and no other benefit
        (natures.INJURY_BENEFIT, "told_or_left", False, False, False),
        (natures.INJURY_MEDICAL, "told_or_left", False, True, False),
        # none of these articles is for the employer
        (natures.EMPLOYERS_CLAIM, "told_or_left", False, False, False),
        # named in none of these articles: given back or made good by LCL 84, 89 or as promised
        (natures.OTHER_MONEY, "told_or_left", False, False, False),
        # no article names the loss of another benefit
        (natures.INSURANCE_LOSS, "told_or_left", False, False, False),
    ],
    ids=lambda value: value.name.en if isinstance(value, Nature) else str(value),
)
def test_what_follows_from_the_nature(
    nature: Nature, start: str, order_to_pay: bool, advance_execution: bool, additional: bool
) -> None:
    assert nature.limitation == start
    assert nature.order_to_pay is order_to_pay
    assert nature.advance_execution is advance_execution
    assert nature.additional is additional


def test_every_nature_is_here() -> None:
    assert len(natures.NATURES) == 9


@pytest.mark.parametrize(
    ("kinds", "articles"),
    [
        # AR 50 lists compensation, the second wage, pay for an unlawful probation and damages
        (
            ("economic_compensation", "unlawful_termination_damages", "double_wages", "non_compete_compensation",
             "probation_damages", "injury_medical"),
            ("MAL 47(1)", "AR 50", "JI1 19"),
        ),
        # Opinion 9 lists notice pay, sick pay and the wages of the leave for an injury beside them
        (("notice_pay", "sick_pay", "injury_leave_wages"), ("MAL 47(1)", "O9", "JI1 19")),
        # no list names these: only the words of the statute
        (
            ("unpaid_wages", "minimum_wage_shortfall", "overtime_pay", "stoppage_pay", "maternity_pay", "annual_leave_pay",
             "wages_during_dispute", "medical_subsidy", "additional_compensation", "injury_gap_pay", "year_end_bonus",
             "equal_pay_difference", "maternity_allowance_loss", "maternity_medical_loss", "maternity_top_up", "medical_loss",
             "pension_loss", "non_work_death", "unemployment_loss",
             "rural_living_subsidy", "self_paid_contributions", "employer_share_deducted", *OF_OFFICES),
            ("MAL 47(1)", "JI1 19"),
        ),
    ],
)  # fmt: skip
def test_the_texts_by_which_an_item_may_be_final(kinds: tuple[str, ...], articles: tuple[str, ...]) -> None:
    assert {CLAIMS[Kind(kind)].final_under for kind in kinds} == {articles}


def marked(name: str) -> set[str]:
    return {card.kind.value for card in in_order() if getattr(card, name)}


def test_what_is_said_of_a_claim_is_said_of_no_other() -> None:
    """Hours, leave and insurance are the standards of MAL 47(2); the ending is LCL 46, 48, 87, WI 36 and 37."""
    assert marked("of_standards") == {
        "overtime_pay", "sick_pay", "stoppage_pay", "maternity_pay", "annual_leave_pay", *LOST,
    }  # fmt: skip
    assert marked("of_the_ending") == {
        "economic_compensation", "unlawful_termination_damages", "wages_during_dispute", "notice_pay", "medical_subsidy",
        "injury_medical_subsidy", "injury_employment_subsidy", "protected_period_loss", "maternity_allowance_loss",
        "maternity_top_up",
    }  # fmt: skip
    assert marked("after_reinstatement") == {"wages_during_dispute"}
    assert marked("remedy") == {"economic_compensation", "unlawful_termination_damages"}
    assert marked("head_decided") == {
        "stoppage_pay", "maternity_pay", "annual_leave_pay", "wages_during_dispute", "medical_subsidy",
        "additional_compensation", "injury_gap_pay", "maternity_allowance_loss", "maternity_medical_loss", "maternity_top_up",
        "protected_period_loss", "medical_loss", "pension_loss", "non_work_death",
        *LOST,
    }  # fmt: skip


def test_an_order_to_pay_is_for_wages_that_are_owed() -> None:
    """LCL 30(2); the employer pays the leave of a mother only where the insurance does not, annual leave by ALM 10."""
    assert marked("may_be_ordered") == {
        "unpaid_wages", "minimum_wage_shortfall", "overtime_pay", "sick_pay", "stoppage_pay", "injury_leave_wages",
        "injury_gap_pay", "year_end_bonus", "equal_pay_difference", "employer_share_deducted",
    }  # fmt: skip


# --- who proves what ---


@pytest.mark.parametrize(
    ("burden", "articles", "local"),
    [
        (
            burdens.PAY,
            ("WPR 6", "MAL 6", "MAL 39"),
            (("11", "BJWP 13"), ("11", "BJ534 Q53"), ("32", "JSWP 50"), ("44", "GDWP 16"), ("44", "GDWP 48")),
        ),
        (burdens.ENDED, ("JI1 44", "MAL 6"), ()),
        (burdens.TERMINATED, ("MAL 6", "MAL 39"), ()),  # JI1 44 does not list an ending by itself
        (burdens.INJURY, ("WI 19", "MAL 6"), ()),
        (burdens.INSURANCE, ("MAL 6", "MAL 39"), ()),
    ],
    ids=["pay", "ended", "terminated", "injury", "insurance"],
)
def test_the_articles_of_a_burden(
    burden: Burden, articles: tuple[str, ...], local: tuple[tuple[str, str], ...]
) -> None:
    """Beijing's, Jiangsu's and Guangdong's rules on wages stand beside the national ones in their own place only."""
    assert (burden.cites, burden.local) == (articles, local)


def test_overtime_is_proved_by_the_worker_first() -> None:
    """JI1 42; in Beijing BJ534 Q56 beside it."""
    burden = CLAIMS[Kind.OVERTIME_PAY].proved
    assert (burden.cites, burden.local) == (("JI1 42", "MAL 6"), (("11", "BJ534 Q56"),))
    assert [piece.holder for piece in burden.proofs] == [WORKER, EMPLOYER, WORKER, EMPLOYER]


def test_only_the_burden_of_a_dismissal_changes_where_the_contract_ended_by_itself() -> None:
    """JI1 44 is for 解除 and other decisions, not for 终止."""
    assert burdens.of_ending(burdens.ENDED, EXPIRED) is burdens.TERMINATED
    assert burdens.of_ending(burdens.ENDED, DISMISSED) is burdens.ENDED
    assert burdens.of_ending(burdens.PAY, EXPIRED) is burdens.PAY
    assert burdens.of_ending(burdens.PAY, DISMISSED) is burdens.PAY


def test_further_pieces_stand_before_those_of_the_wage() -> None:
    piece = burdens.proof("病假条", "sick note", "病休", "the illness")
    assert burdens.pay_with(piece).proofs == (piece, burdens.BANK, burdens.PAYROLL)
    assert burdens.pay_with(piece).cites == burdens.PAY.cites


def test_a_card_is_read_and_never_changed() -> None:
    """The registry is one for all who ask it: a card takes no new value and no new field, and names each of its parts."""
    card = CLAIMS[Kind.OVERTIME_PAY]
    with pytest.raises(FrozenInstanceError):
        card.place = 1  # type: ignore[misc]  # that is what is refused
    with pytest.raises(FrozenInstanceError):
        card.plea.heading = ""  # type: ignore[misc]  # that is what is refused
    assert not hasattr(card, "__dict__")
    with pytest.raises(TypeError):
        Card(card.kind, card.name)  # type: ignore[call-arg]  # that is what is refused
