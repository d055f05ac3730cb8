"""Known misses: rows that are right and still fail, by cause.

Each is a strict expected failure, so mending one means taking it out here.
"""

from __future__ import annotations

from pathlib import Path

GAPS: dict[str, tuple[str, ...]] = {
    "told apart by a role cue that is not known yet": (
        "ستقدم الوزارة لكل مزارع ما يصل إلى 15 ألف يورو لشراء معدات الري",
        "حصلت على أكثر من 8 ملايين دولار، وأنفقت 6 ملايين دولار",
        "ارتفعت فاتورة الكهرباء إلى 1200 شيقل في بعض أحياء القدس",
        "Forty-three dollars buys a month of insulin there.",
        "The villa went for roughly €3.4m.",
        "Spending did not exceed $4 million.",
        "At least $5 million was raised and $3 million was spent.",
        "The senate backed a 2.5% levy on yachts.",
    ),
    "read with another value, span or hedge": (
        "He was jailed over 42 million ringgit.",
        "The wrestler lost 30 pounds before the match.",
    ),
}

_ROLES = Path(__file__).with_name("role_gaps.txt").read_text(encoding="utf-8").splitlines()

WHY: dict[str, str] = {text: why for why, texts in GAPS.items() for text in texts}
WHY |= dict.fromkeys(_ROLES, "a role told in a roundabout way, in the rows written for that")
