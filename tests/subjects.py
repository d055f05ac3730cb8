"""Whose each figure is: a text, and for each of its figures that have a subject, in text order, the words that name it.

A row is written by hand. None says that the text names nobody, or that the figure's role has no subject; `gap` marks a
known miss and says why: the row is then expected to fail, strictly.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Whose:
    """A text and the subjects of its money and percentages, in text order."""

    text: str
    subjects: tuple[str | None, ...]
    lang: str
    gap: str | None = None


def ar(text: str, *subjects: str | None, gap: str | None = None) -> Whose:
    """An Arabic text."""
    return Whose(text, subjects, "ar", gap)


def en(text: str, *subjects: str | None, gap: str | None = None) -> Whose:
    """An English text."""
    return Whose(text, subjects, "en", gap)


MONEY = [
    # who raised
    ar("جمعت حملة المرشحة ليلى منصور 2.3 مليون دولار من التبرعات خلال الربع الأول.", "حملة المرشحة ليلى منصور"),
    en("Dana Whitfield raised $2.3 million in donations during the first quarter.", "Dana Whitfield"),
    ar("جمع الحزب 4 ملايين دولار، مقارنة بـ 900 ألف دولار لمنافسه.", "الحزب", "منافسه"),
    en("The party raised $4 million, compared with $900,000 for Harlow.", "party", "Harlow"),
    ar("أعلنت اللجنة أنها جمعت 700 ألف دولار من التبرعات في يوم واحد.", "اللجنة"),
    en("The committee said it had raised $700,000 in donations in one day.", "committee"),
    ar('قالت منظمة "أمل الشمال" إنها تلقت تبرعات بقيمة 12 مليون يورو.', "أمل الشمال"),
    en("The charity Northern Hope received donations worth 12 million euros.", "Northern Hope"),
    ar("وتمكنت المنصة التي أسسها الطلاب من جمع 45 ألف دولار من التبرعات.", "المنصة"),
    en("Pierce, who launched her campaign in May, has raised $310,000 from small donors.", "Pierce"),
    en("In July the committee raised $5 million while they spent $6 million on ads.", "committee", "committee"),
    en("Lowell outraised Dunn $7 million to $5 million in donations.", "Lowell", "Dunn"),
    en(
        "Ann Lowell, the newly chosen local candidate, did well, raising $7 million.",
        "Ann Lowell",
    ),
    # who gave
    en("Owen Castle is a patron and lawmaker who gave $3 million to the campaign.", "Owen Castle"),
    ar("تبرع رجل الأعمال سامي درويش بمبلغ 3 ملايين دولار للحملة الانتخابية.", "سامي درويش"),
    en("Businessman Owen Castle donated $3 million to the campaign.", "Owen Castle"),
    en("The campaign received a $50,000 contribution from Meridian Energy.", "Meridian Energy"),
    en("A total of $80,000 was donated by the Carver family to the super PAC.", "Carver family"),
    ar("تبرعت شركة النور بنحو 20 ألف دولار للحزب، وتبرع صاحبها بـ 5 آلاف دولار.", "شركة النور", "صاحبها"),
    # who paid for campaigning
    ar("أنفقت لجنة العمل السياسي 8 ملايين دولار على الإعلانات ضد النائبة.", "لجنة العمل السياسي"),
    en("The super PAC spent $8 million on ads against the congresswoman.", "super PAC"),
    ar("وبحسب السجلات فإن حملة الرئيس أنفقت 60 مليون دولار على الإعلانات التلفزيونية.", "حملة الرئيس"),
    en("According to the filings, Redding's campaign has spent $60 million on television ads.", "Redding's campaign"),
    en("Nearly $1.5 million was spent on advertising by the union.", "union"),
    ar('على الرغم من إنفاق "تحالف الساحل" أكثر من مليوني دولار على الإعلانات، خسر المرشح.', "تحالف الساحل"),
    # who holds or owes
    ar("بلغت ديون الشركة 14 مليار دولار في نهاية العام.", "الشركة"),
    en("The company's debt reached $14 billion at the end of the year.", "company"),
    ar("تراجعت احتياطيات تونس إلى 7 مليارات دولار.", "تونس"),
    en("Tunisia had $7 billion in reserves.", "Tunisia"),
    ar("وتقدر ثروة سمير الخطيب بنحو 9 مليارات دولار.", "سمير الخطيب"),
    en("The campaign ended June with $1.2 million in cash on hand.", "campaign"),
    # who grants
    ar("تعهدت اليابان بتقديم مساعدات بقيمة 500 مليون دولار للاجئين.", "اليابان"),
    en("Japan pledged $500 million in aid for refugees.", "Japan"),
    ar("حصلت الحكومة على قرض بقيمة 3 مليارات دولار من صندوق النقد الدولي.", "صندوق النقد الدولي"),
    en("The country received a $3 billion loan from the International Monetary Fund.", "International Monetary Fund"),
    ar("وصلت مساعدات بقيمة 90 مليون دولار قدمتها النرويج إلى المخيمات.", "النرويج"),
    en("Congress approved a $40 billion (£32 billion) aid package for the region.", "Congress", "Congress"),
    ar("خصص الاتحاد الأوروبي 120 مليون يورو لإغاثة المتضررين.", "الاتحاد الأوروبي"),
    en("The European Union will provide 120 million euros in humanitarian assistance, it said.", "European Union"),
    ar("تراجعت المساعدات الاقتصادية النرويجية لمالي إلى 45 مليون دولار.", "النرويجية"),
    ar("لم يصل إلى الأسر من المنحة سوى ألف دولار وعدت الوزارة بها.", "الوزارة"),
    ar("وأقرت الحكومة تقديم مساعدات للبنان وتونس بقيمة 80 مليون دولار.", "الحكومة"),
    en("The ministry approved aid for Lebanon and Tunisia worth $80 million.", "ministry"),
    # who buys, else who sells
    ar("اشترت مصر طائرات بقيمة 4 مليارات دولار من فرنسا.", "مصر"),
    en("Egypt bought fighter jets worth $4 billion from France.", "Egypt"),
    ar("وافقت الوزارة على صفقة أسلحة للكويت بقيمة 800 مليون دولار.", "كويت"),
    en("The department approved the sale of missiles to Kuwait for $800 million.", "Kuwait"),
    ar("بلغت صادرات تركيا 20 مليار دولار في مارس، و21 مليار دولار في أبريل.", "تركيا", "تركيا"),
    en("Turkey's exports reached $20 billion in March and $21 billion in April.", "Turkey", "Turkey"),
    # a verb that only moves the money is nobody: ذهب, which also is gold
    ar("أنفقت حملة الراوي 3 ملايين دولار، ذهب أكثر من مليوني دولار منها إلى الدعاية.", "حملة الراوي", "حملة الراوي"),
    # roles without a subject
    ar("بلغت كلفة الأضرار 5 ملايين دولار.", None),
    en("The damage cost the city $5 million.", None),
    ar("ارتفع سعر البرميل إلى 80 دولارا.", None),
    en("The price rose to $80 a barrel.", None),
]

SHARES = [
    # votes
    ar("فاز كريم العلي بنسبة 54% من الأصوات، مقابل 41% لمنافسه فؤاد حداد.", "كريم العلي", "فؤاد حداد"),
    en("Elena Marsh won 54 percent of the vote, against 41 percent for Tom Vickers.", "Elena Marsh", "Tom Vickers"),
    ar("حصل حزب البناء على 33% من الأصوات، يليه حزب العهد بـ 28%.", "حزب البناء", "حزب العهد"),
    en(
        "The Reform Party took 33% of the vote, the Greens 28% and the Liberals 9.5%.",
        "Reform Party",
        "Greens",
        "Liberals",
    ),
    ar("وقالت اللجنة إن المرشحة هدى سالم حصلت على 62 في المئة من أصوات الناخبين.", "هدى سالم"),
    en("Marsh, a former teacher from the coast, won with 51 percent of the vote.", "Marsh"),
    ar("هزم جورج طانيوس منافسه بحصوله على 58% من الأصوات.", "جورج طانيوس"),
    # voting intentions
    en("In the poll, Vickers leads Marsh 47 percent to 43 percent among likely voters.", "Vickers", "Marsh"),
    en("A survey of voters: Vickers 47%, Marsh 43%, Dunn 6%.", "Vickers", "Marsh", "Dunn"),
    ar("أظهر الاستطلاع حصول هدى سالم على تأييد 45% من الناخبين مقابل 40% لحداد.", "هدى سالم", "حداد"),
    ar(
        "وفي الاستطلاع جاءت سالم أولا (45%)، ثم فؤاد حداد (40%) ورامي نصر (6%).",
        "سالم",
        "فؤاد حداد",
        "رامي نصر",
    ),
    en(
        "Smith and Jones won 48% and 45% of the vote respectively.",
        "Smith",
        "Jones",
    ),
    en("The poll has the Liberals on 31%, Labour on 30% and the Greens on 12%.", "Liberals", "Labour", "Greens"),
    en(
        "According to the poll, 34% said they would vote Labour and 31% for the Conservatives.",
        "Labour",
        "Conservatives",
    ),
    ar(
        "وفي الاستطلاع حصل كريم العلي على 41%، ومحافظ الشمال السابق رامي نصر على 12%.",
        "كريم العلي",
        "رامي نصر",
    ),
    ar("وحصل فؤاد حداد، المرشح الثالث، على 6% من الأصوات.", "فؤاد حداد"),
    ar('أظهر الاستطلاع أن 42% من الناخبين سيختارون زعيم "حزب الوسط"، سمير حداد.', "سمير حداد"),
    en("Whitfield is backed by 42% of likely voters, a new poll shows.", "Whitfield"),
    en("The poll had Marsh at 40 percent, with Dunn moving up to 9 percent.", "Marsh", "Dunn"),
    en(
        "In the poll 3 percent were for former Texas Gov. Ray Dunn.",
        "Texas Gov. Ray Dunn",
        gap="a state before a title",
    ),
    en("A new poll gave 45% to the late vice president", "president"),  # a title may be the last word
    # what a vote was for
    ar("وافق الناخبون بنسبة 71% على الدستور في الاستفتاء.", "الدستور"),
    en("In the referendum 71% voted Yes.", "Yes"),
    # opinions of a group
    ar("وأظهر استطلاع للرأي أن 64% من الناخبين الشباب يؤيدون القانون.", "الناخبين الشباب"),
    en("The poll found that 64% of young voters support the law.", "young voters"),
    ar(
        "وأيد 57% من المستطلعين القرار، فيما عارضه 30% منهم، وقال 13% إنهم لا يعرفون.",
        "المستطلعين",
        "المستطلعين",
        "المستطلعين",
    ),
    en(
        "In the survey 57% of respondents backed the plan, compared with 30% who opposed it.",
        "respondents",
        "respondents",
    ),
    en(
        "The poll found 71 percent of those surveyed agree, and 20% of Democrats do not.", "those surveyed", "Democrats"
    ),
    ar("وفي استطلاع آخر قالت غالبية البريطانيين (61%) إنها ترفض الخطة.", "البريطانيين"),
    en("By 58% to 31%, those polled said the plan would fail, a survey found.", "those polled", "those polled"),
    en("A survey found the plan pleases 61% in Cyprus and 48% in Norway.", "Cyprus", "Norway"),
    ar("وفي استطلاع للرأي بلغت نسبة الراضين عن الخطة 61 بالمئة في قبرص و48 بالمئة في النرويج.", "قبرص", "النرويج"),
    en("The poll showed voters overwhelmingly liked it. Sixty percent said it would work.", "voters"),
    # ratings
    ar("أظهر استطلاع أن 38% من الناخبين راضون عن أداء الرئيس كمال رستم، و55% غير راضين.", "كمال رستم", "كمال رستم"),
    en("The poll showed that 38% approve of President Rustin's performance and 55% disapprove.", "Rustin", "Rustin"),
    ar("تراجعت شعبية رستم إلى 33% في استطلاع جديد للرأي.", "رستم"),
    en("Rustin's approval rating fell to 33 percent in a new poll.", "Rustin"),
    en(
        "Mayor Ann Lowell is under pressure. A poll found that 29 percent of residents approve of her performance.",
        "Ann Lowell",
    ),
    ar("قال 49% من الناخبين في استطلاع إن لديهم نظرة سلبية تجاه الوزيرة ليلى منصور.", "ليلى منصور"),
    # turnout
    ar("بلغت نسبة المشاركة في الانتخابات 48%.", "الانتخابات"),
    en("Turnout in the referendum reached 48 percent.", "referendum"),
    ar("وبلغت نسبة الإقبال على التصويت في العاصمة 35%.", "العاصمة"),
    en("Turnout was 35 percent in Leeds.", "Leeds"),
    # leads
    ar("فاز العلي بفارق 6 نقاط مئوية على منافسه في الانتخابات.", "العلي"),
    en("Vickers won the election by 6 percentage points.", "Vickers"),
    # roles without a subject
    ar("ارتفعت أسعار الوقود بنسبة 12%.", None),
    en("Fuel prices rose by 12 percent.", None),
    ar("ويبلغ هامش الخطأ في الاستطلاع 3%.", None),
    en("The poll has a margin of error of 3 percentage points.", None),
]

ROWS = [*MONEY, *SHARES]
