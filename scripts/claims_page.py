"""The claims page 请求项目表: every claim as its card declares it, written to docs/claims.md.

python scripts/claims_page.py            # write the page
python scripts/claims_page.py --check    # exit 1 when the page is out of date
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from laborcalc.rules.cards.card import Card
    from laborcalc.rules.cards.natures import Nature

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "claims.md"

INTRODUCTION = """\
# 请求项目 · The claims

<!-- Written by scripts/claims_page.py; do not edit. -->

Every claim stands on one card beside its rule. What follows from it follows from its nature, unless the card says otherwise; a departure is marked ※.

每项请求在其规则旁有一张卡片。由请求的性质得出时效、终局、支付令、先予执行、加付赔偿金和举证责任；卡片另有规定的以 ※ 标明。

**Limitation 时效起算**: `end_of_employment` a year from the end of the employment (MAL 27(4)); `told_or_left` a year from the notice of the ending or from leaving
(MAL 27(1)); several rules look at it part by part. **Final under 终局依据**: the articles under which an item within twelve minimum wages is final for the employer.
"""
HEADS = (
    ("kind", "请求 claim", "性质 nature", "时效起算 limitation", "终局依据 final under", "支付令 payment order"),
    ("turns on the ending", "不并存 not beside", "规则 rule"),
)


def page(cards: list[Card], natures: tuple[Nature, ...]) -> str:
    """The whole page."""
    heads = (*HEADS[0], *HEADS[1])
    lines = [
        INTRODUCTION,
        "## 性质 · Natures",
        "",
        *_natures(natures),
        "",
        "## 各项请求 · The claims, in the order of a claims list",
        "",
    ]
    lines += [f"| {' | '.join(heads)} |", "|" + " --- |" * len(heads), *map(_row, cards)]
    return "\n".join(lines) + "\n"


def _natures(natures: tuple[Nature, ...]) -> list[str]:
    heads = (
        "性质 nature",
        "时效起算 limitation",
        "终局依据 final under",
        "支付令 payment order",
        "加付赔偿金 LCL 85",
        "举证责任 burden",
    )
    rows = (
        (
            f"{n.name.zh} {n.name.en}",
            f"`{n.limitation}`",
            ", ".join(n.final_by),
            _yes(n.order_to_pay),
            _yes(n.additional),
            n.burden.text.en,
        )
        for n in natures
    )
    return [f"| {' | '.join(heads)} |", "|" + " --- |" * len(heads), *(f"| {' | '.join(row)} |" for row in rows)]


def _row(card: Card) -> str:
    starts = "`order_deadline` ※" if card.since else _departing(f"`{card.starts}`", card.limitation is not None)
    cells = (
        f"`{card.kind}`",
        f"{card.name.zh}<br>{card.name.en}",
        f"{card.nature.name.zh} {card.nature.name.en}",
        starts,
        _departing(", ".join(card.final_under), bool(card.final_by)) + (" DECISION" if card.head_decided else ""),
        _departing(_yes(card.may_be_ordered), card.order_to_pay is not None),
        _yes(card.of_the_ending),
        "<br>".join(f"`{pair.other}` ({', '.join(article.id for article in pair.cites)})" for pair in card.excludes),
        _rule(card),
    )
    return f"| {' | '.join(cells)} |"


def _rule(card: Card) -> str:
    rule = getattr(card.rule, "func", card.rule)
    path = f"{rule.__module__.replace('.', '/')}.py"
    return f"[`{rule.__module__.rpartition('.')[2]}`](../{path})"


def _departing(text: str, departs: bool) -> str:
    return f"{text} ※" if departs else text


def _yes(answer: bool) -> str:
    return "✓" if answer else ""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only compare; exit 1 on a difference")
    check = parser.parse_args().check
    sys.path.insert(0, str(ROOT))
    from laborcalc.rules.cards.natures import NATURES
    from laborcalc.rules.claims import in_order

    text = page(in_order(), NATURES)
    stale = not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text
    if not check:
        PAGE.write_text(text, encoding="utf-8")
    print(
        "docs/claims.md is out of date: run python scripts/claims_page.py"
        if check and stale
        else f"claims page: {len(in_order())} claims"
    )
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
