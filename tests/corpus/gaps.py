"""Known misses: rows that are right and still fail, by cause.

Each is a strict expected failure, so mending one means taking it out here.
"""

from __future__ import annotations

GAPS: dict[str, tuple[str, ...]] = {
    "not found yet": (),
    "told apart by a role cue that is not known yet": (
        "أنفقت اللجنة 6 ملايين و75 ألف دولار على الإعلانات التلفزيونية وحدها",
        "تكبدت الخزينة مليارا وثمانمئة مليون دولار خسائر بسبب الإضراب",
        "باعت الشركة حصتها في المشروع مقابل قرابة 600 مليون دولار",
        "ستقدم الوزارة لكل مزارع ما يصل إلى 15 ألف يورو لشراء معدات الري",
        "أنفق المانح عشرات الملايين من الدولارات لإسقاط خصومه في الانتخابات التمهيدية",
        "حصلت على أكثر من 8 ملايين دولار، وأنفقت 6 ملايين دولار",
        "ارتفعت فاتورة الكهرباء إلى 1200 شيقل في بعض أحياء القدس",
        "صرفت حملة الحاكم 4.4 مليون دولار على الإعلانات في ولاية أيوا",
        "أعلنت الهيئة العليا أن نسبة الإقبال على التصويت بلغت 58.7%",
        "وتجاوزت نسبة التصويت في الولاية 66% وهي الأعلى منذ عقدين",
        "يحظى المستشار بثقة 33% من الألمان وفق استطلاع جديد",
        "لم تتخط نسبة المقترعين 19 في المئة عند الظهر",
        "The developer paid HK$6.3bn for the harbour plot.",
        "Each family was given a thousand dollars by the relief agency.",
        "Forty-three dollars buys a month of insulin there.",
        "The villa went for roughly €3.4m.",
        "Spending did not exceed $4 million.",
        "At least $5 million was raised and $3 million was spent.",
        "The challenger raised $5.2 million, spent $4.8 million and had $900,000 left in the bank.",
        "The senate backed a 2.5% levy on yachts.",
        "Voters backed the treaty by 52 percent to 48 percent.",
        "Asked about the tax, 51% were in favour, 38% against and 11% undecided.",
        "Ad spending rose 12 percent to $48 million.",
    ),
    "read with another value, span or hedge": (
        "The pastor handed over a million and a half dollars.",
        "He was jailed over 42 million ringgit.",
        "The wrestler lost 30 pounds before the match.",
    ),
}

WHY: dict[str, str] = {text: why for why, texts in GAPS.items() for text in texts}
