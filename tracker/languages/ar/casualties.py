"""Arabic: who is counted and what happened to them."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.languages.ar.forms import past, present
from tracker.languages.shape import (
    CasualtyWords,
    HarmNoun,
    Person,
    Predicate,
    folded,
    folded_words,
    phrase_set,
    word_set,
)
from tracker.records import Group, Harm

# ------------------------------------------------------------------------------------------------- nouns of harm

_HARM_NOUNS: list[tuple[Harm, str, str]] = [
    # harm, singular, plurals
    ("killed", "قتيل", "قتلى قتلاها قتلاهم قتلاه"),
    ("killed", "قتيلة", "قتيلات"),
    ("killed", "شهيد", "شهداء شهدائنا شهدائها"),
    ("killed", "شهيدة", "شهيدات"),
    ("killed", "غريق", "غرقى"),
    ("killed", "صريع", "صرعى"),
    ("killed", "متوفى", "متوفين متوفون"),
    ("killed", "متوفية", "متوفيات"),
    ("killed", "جثة", "جثث"),
    ("killed", "جثمان", "جثامين"),
    ("killed", "مقتول", "مقتولين مقتولون"),
    ("killed", "مغدور", "مغدورين"),
    ("wounded", "جريح", "جرحى جرحاها جرحاهم"),
    ("wounded", "جريحة", "جريحات"),
    ("wounded", "مصاب", "مصابين مصابون"),
    ("wounded", "مصابة", "مصابات"),
    ("missing", "مفقود", "مفقودين مفقودون"),
    ("missing", "مفقودة", "مفقودات"),
    ("missing", "مغيب", "مغيبين مغيبون"),
    ("missing", "مختف", "مختفين مختفون مختفيا"),
    ("missing", "مخفي", "مخفيين"),
    ("captive", "محبوس", "محبوسين محبوسون"),
    ("captive", "سبية", "سبايا"),
    ("captive", "أسير", "أسرى أسراها أسراهم أسراه"),
    ("captive", "أسيرة", "أسيرات"),
    ("captive", "رهينة", "رهائن"),
    ("captive", "معتقل", "معتقلين معتقلون"),
    ("captive", "معتقلة", "معتقلات"),
    ("captive", "سجين", "سجناء مساجين"),
    ("captive", "سجينة", "سجينات"),
    ("captive", "محتجز", "محتجزين محتجزون"),
    ("captive", "محتجزة", "محتجزات"),
    ("captive", "مختطف", "مختطفين مختطفون"),
    ("captive", "مختطفة", "مختطفات"),
    ("captive", "مخطوف", "مخطوفين مخطوفون"),
    ("captive", "مخطوفة", "مخطوفات"),
    ("captive", "مدان", "مدانين مدانون"),
    ("displaced", "نازح", "نازحين نازحون"),
    ("displaced", "نازحة", "نازحات"),
    ("displaced", "لاجئ", "لاجئين لاجئون"),
    ("displaced", "لاجئة", "لاجئات"),
    ("displaced", "مهجر", "مهجرين مهجرون"),
    ("displaced", "مشرد", "مشردين مشردون"),
    ("mixed", "ضحية", "ضحايا"),
]
_HARM_EVENTS: dict[str, HarmNoun] = {
    "وفاة وفيات أرواح نفسا نفس": HarmNoun("killed", event=True),
    "وفاتين وفاتان": HarmNoun("killed", event=True, dual=True),
    "أموات موتى": HarmNoun("killed"),
    "إصابات إصابة": HarmNoun("wounded", event=True),
    "إصابتين إصابتان": HarmNoun("wounded", event=True, dual=True),
}

# -------------------------------------------------------------------------------------------------------- people

_PEOPLE: dict[Group | None, list[tuple[str, str]]] = {
    None: [
        # anybody
        ("شخص", "أشخاص"), ("إنسان", ""), ("فرد", "أفراد"), ("مواطن", "مواطنين مواطنون"), ("مواطنة", "مواطنات"),
        ("رجل", "رجال"), ("شاب", "شبان شباب شبابا"), ("شابة", "شابات"), ("ساكن", "سكان"), ("قروي", "قرويين قرويون"),
        ("أجنبي", "أجانب"), ("مسن", "مسنين مسنون"), ("مسنة", "مسنات"),
        ("قاطن", "قاطنين"), ("نسمة", "نسمات"), ("مدعو", "مدعوين"), ("ضيف", "ضيوف"), ("زبون", "زبائن"), ("مجرم", "مجرمين"), ("متهم", "متهمين متهمون"), ("متهمة", "متهمات"), ("عابر", "عابرين"),
        # on the way
        ("مهاجر", "مهاجرين مهاجرون"), ("مهاجرة", "مهاجرات"), ("راكب", "ركاب ركابا"), ("مسافر", "مسافرين مسافرون"),
        ("سائح", "سياح"), ("سائحة", "سائحات"), ("حاج", "حجاج"), ("معتمر", "معتمرين"), ("زائر", "زوار"), ("متسلق", "متسلقين"),
        ("متنزه", "متنزهين"), ("سائق", "سائقين"), ("قائد", "قادة"), ("قبطان", ""), ("بحار", "بحارة"), ("صياد", "صيادين"),
        ("سباح", ""), ("غواص", "غواصين"),
        # by work
        ("عامل", "عمال عاملين"), ("عاملة", "عاملات"), ("موظف", "موظفين موظفون"), ("موظفة", "موظفات"),
        ("مسؤول", "مسؤولين مسؤولون مسئول مسئولا مسئولين"), ("مهندس", "مهندسين"), ("معلم", "معلمين"), ("معلمة", "معلمات"), ("مدرس", "مدرسين"),
        ("أستاذ", "أساتذة"), ("طالب", "طلاب طلبة"), ("طالبة", "طالبات"), ("مزارع", "مزارعين"), ("فلاح", "فلاحين"),
        ("تاجر", "تجار"), ("بائع", "باعة"), ("محام", "محامين محاميا"), ("قاضي", "قضاة"),
        ("نائب", "نواب"), ("مرشح", "مرشحين"), ("وزير", "وزراء"), ("دبلوماسي", "دبلوماسيين"), ("خبير", "خبراء"), ("باحث", "باحثين"),
        ("إمام", "أئمة"), ("كاهن", "كهنة"), ("راهبة", "راهبات"), ("منقب", "منقبين"),
        ("حارس", "حراس"), ("مرافق", "مرافقين"), ("منقذ", "منقذين"), ("إطفائي", "إطفائيين"), ("فني", "فنيين"),
        ("لاعب", "لاعبين"), ("فنان", "فنانين"), ("طباخ", "طباخين"), ("ممثل", "ممثلين"),
        # by what they stand for
        ("عضو", "أعضاء"), ("منتسب", "منتسبين منتسبون"), ("مشرف", "مشرفين"), ("قيادي", "قياديين قياديون"), ("ناشط", "نشطاء ناشطين ناشطون"), ("ناشطة", "ناشطات"),
        ("متظاهر", "متظاهرين متظاهرون"), ("محتج", "محتجين محتجون"), ("معارض", "معارضين معارضون"), ("مؤيد", "مؤيدين"),
        ("معتصم", "معتصمين"), ("متضامن", "متضامنين"), ("حقوقي", "حقوقيين"), ("مصل", "مصلين مصليا"), ("متطوع", "متطوعين متطوعون"),
        ("مشجع", "مشجعين"), ("متفرج", "متفرجين"), ("مستوطن", "مستوطنين مستوطنون"), ("مطلوب", "مطلوبين"),
        ("مسيحي", "مسيحيين"), ("مسلم", "مسلمين"), ("يهودي", "يهود"), ("إيزيدي", "إيزيديين"),
        ("مريض", "مرضى"), ("عنصر", "عناصر"), ("فتى", "فتية فتيان"), ("مراهق", "مراهقين"),
        # kin
        ("ابن", "أبناء أبنائه أبنائها أبنائي أبنائهم"), ("ابنة", "بنات"), ("حفيد", "أحفاد أحفاده أحفادها أحفادهم"),
        ("شقيق", "أشقاء"), ("شقيقة", "شقيقات"), ("نجل", "أنجال"), ("أخ", "إخوة أخوة أشقائه"), ("أخت", "أخوات"),
        ("زوج", "أزواج"), ("زوجة", "زوجات"),
    ],
    "civilians": [("مدني", "مدنيين مدنيون"), ("مدنية", "مدنيات")],
    "children": [
        ("طفل", "أطفال أطفاله أطفالها أطفالهم"), ("طفلة", "طفلات"), ("رضيع", "رضع"), ("رضيعة", "رضيعات"),
        ("قاصر", "قصر قاصرين"), ("تلميذ", "تلاميذ"), ("تلميذة", "تلميذات"), ("فتاة", "فتيات"), ("صبي", "صبية صبيان"),
        ("مولود", "مواليد"), ("خديج", "خدج"),
    ],
    "women": [("امرأة", "نساء نسوة"), ("سيدة", "سيدات"), ("إمرأة", ""), ("أرملة", "أرامل")],
    "soldiers": [
        ("جندي", "جنود"), ("جندية", "جنديات"), ("عسكري", "عسكريين عسكريون"), ("ضابط", "ضباط"), ("مجند", "مجندين مجندون"),
        ("مجندة", "مجندات"), ("طيار", "طيارين"), ("مظلي", "مظليين"), ("جنرال", "جنرالات"), ("رقيب", ""), ("عريف", ""),
        ("احتياطي", "احتياطيين"), ("قناص", "قناصة"),
    ],
    "militants": [
        ("مسلح", "مسلحين مسلحون"), ("مقاتل", "مقاتلين مقاتلون"), ("إرهابي", "إرهابيين إرهابيون"),
        ("متمرد", "متمردين متمردون"), ("مقاوم", "مقاومين مقاومون"), ("متشدد", "متشددين متشددون"), ("مرتزق", "مرتزقة"),
        ("حوثي", "حوثيين حوثيون"), ("جهادي", "جهاديين"), ("انتحاري", "انتحاريين"), ("داعشي", "دواعش"), ("تكفيري", "تكفيريين"),
        ("انقلابي", "انقلابيين"), ("مهاجم", "مهاجمين"),
    ],
    "journalists": [
        ("صحفي", "صحفيين صحفيون"), ("صحافي", "صحافيين صحافيون"), ("صحفية", "صحفيات"), ("صحافية", "صحافيات"),
        ("مصور", "مصورين"), ("إعلامي", "إعلاميين إعلاميون"), ("مراسل", "مراسلين"),
    ],
    "medics": [
        ("مسعف", "مسعفين مسعفون"), ("مسعفة", "مسعفات"), ("طبيب", "أطباء"), ("طبيبة", "طبيبات"), ("ممرض", "ممرضين"),
        ("ممرضة", "ممرضات"), ("صيدلي", "صيادلة"),
    ],
    "aid_workers": [("إغاثي", "إغاثيين")],
    "police": [("شرطي", "شرطيين شرطيون"), ("شرطية", "شرطيات"), ("دركي", "دركيين")],
}  # fmt: skip
_NATIONS = """
    فلسطيني إسرائيلي سوري عراقي لبناني أردني مصري سوداني ليبي تونسي جزائري مغربي موريتاني يمني سعودي كويتي قطري بحريني
    إماراتي عماني صومالي جيبوتي أفغاني أوكراني روسي أمريكي أميركي إيراني تركي كردي هندي باكستاني بنغالي بنغلاديشي
    صيني ياباني كوري بريطاني إنجليزي فرنسي ألماني إيطالي إسباني برتغالي هولندي بلجيكي سويسري نمساوي سويدي نرويجي
    دنماركي فنلندي بولندي تشيكي مجري روماني بلغاري يوناني قبرصي صربي كرواتي بوسني ألباني كوسوفي جورجي أرمني أذربيجاني
    أذري شيشاني أوزبكي طاجيكي قرغيزي كازاخي تركماني نيبالي سريلانكي إندونيسي ماليزي فلبيني تايلاندي فيتنامي كمبودي
    بورمي أسترالي كندي مكسيكي برازيلي أرجنتيني كولومبي فنزويلي تشيلي كوبي هايتي إثيوبي إريتري كيني أوغندي رواندي
    بوروندي كونغولي نيجيري تشادي كاميروني سنغالي غيني غاني إيفواري غامبي بوركيني أنغولي موزمبيقي زيمبابوي
    أفريقي إفريقي أوروبي آسيوي عربي غزي مقدسي روهينغي بيلاروسي مولدوفي ليتواني
"""
_PLURALS = "المصريين المصريون المغاربة مارة شهود علماء آباء أمهات جيران أقارب أقرباء أقاربه رعايا بالغين بالغون بالغات رعاة قساوسة ماليين أناس ناس ذويهم أهالي"
_BROKEN_NATIONS = [
    ("أفغاني", "أفغان أفغانا"), ("روسي", "روس روسا"), ("تركي", "أتراك أتراكا"), ("كردي", "أكراد أكرادا"), ("هندي", "هنود هنودا"),
    ("عربي", "عرب عربا"), ("أرمني", "أرمن"), ("ألماني", "ألمان ألمانا"), ("مغربي", "مغاربة"), ("إنجليزي", "إنجليز"),
    ("روهينغي", "روهينغا"), ("أفريقي", "أفارقة"), ("شيشاني", "شيشان"),
]  # fmt: skip
_THEIR = ["ه", "ها", "هم", "هن", "هما"]
_KIN = (
    "زوجت ابن ابنت نجل شقيق شقيقت أبناء أبنائ أبناؤ بنات أولاد أشقاء أشقائ أشقاؤ شقيقات أحفاد أنجال إخوت مرافقي حراس رفاق "
    "زملاء زملائ أقارب"
)
_OFFSPRING = "أطفال رضيع"
_TWO_OF_KIN = "طفلي طفلتي ابني ابنتي نجلي شقيقي شقيقتي حفيدي"
_IRREGULAR_DUALS = {
    "امرأة": "امرأتان امرأتين",
    "فتى": "فتيين",
    "فتاة": "فتاتان فتاتين",
    "متوفى": "متوفيان متوفيين",
    "أخ": "أخوين",  # الإخوان is another name
    "طالب": "طالبين",  # طالبان is another name
    "قاضي": "قاضيان قاضيين",
    "زوج": "زوجان زوجين",
}


def _person(singular: str, plural: str = "", dual: str = "") -> dict[str, bool]:
    """A noun's forms, and which of them say two."""
    stem = singular[:-1] + "ت" if singular.endswith("ة") else singular
    forms = [singular, *([] if singular.endswith("ة") else [singular + "ا"]), *plural.split()]
    duals = dual.split() or [stem + "ان", stem + "ين"]
    # Sound plurals and duals share a spelling (ين): the plural is far more common behind a number.
    return {**dict.fromkeys(duals, True), **dict.fromkeys(forms, False)}


def _harm_nouns() -> dict[str, HarmNoun]:
    table: dict[str, HarmNoun] = dict(_HARM_EVENTS)
    for harm, singular, plurals in _HARM_NOUNS:
        construct = " ".join(plural[:-1] for plural in plurals.split() if plural.endswith("ين"))  # معتقلي نابلس
        for form, dual in _person(singular, f"{plurals} {construct}", _IRREGULAR_DUALS.get(singular, "")).items():
            table[form] = HarmNoun(harm, dual=dual)
    return folded(table)


def _nations() -> Iterator[tuple[str, str]]:
    """Nisbas: people from somewhere, men and women."""
    for nation in _NATIONS.split():
        yield nation, f"{nation}ين {nation}ون {nation}ات"
    yield from _BROKEN_NATIONS


def _people() -> dict[str, Person]:
    table: dict[str, Person] = {}
    for group, nouns in [*_PEOPLE.items(), (None, list(_nations()))]:
        for singular, plurals in nouns:
            for form, dual in _person(singular, plurals, _IRREGULAR_DUALS.get(singular, "")).items():
                known = table.get(form)
                if known is None or (known.dual and not dual):
                    table[form] = Person(group, dual)
    table |= dict.fromkeys(_PLURALS.split(), Person())
    for whose in _THEIR:
        table |= {stem + whose: Person() for stem in _KIN.split()}
        table |= {stem + whose: Person("children") for stem in _OFFSPRING.split()}
        table |= {
            stem + whose: Person("children" if stem[:3] == "طفل" else None, dual=True) for stem in _TWO_OF_KIN.split()
        }
    return folded(table)


def _singulars() -> frozenset[str]:
    """The nouns for one that are not also a noun for many (سكان, طلبة)."""
    harmed = [(singular, plurals) for _, singular, plurals in _HARM_NOUNS]
    nouns = [pair for pairs in (harmed, *_PEOPLE.values(), _nations()) for pair in pairs]
    many = {plural for _, plurals in nouns for plural in plurals.split()}
    return word_set(" ".join(singular for singular, _ in nouns if singular not in many))


HARM_NOUNS = _harm_nouns()
PEOPLE = _people()
OTHERS = word_set("آخرون آخرين آخران أخرى أخريات غيرهم سواهم آخر")

# ---------------------------------------------------------------------------------------------------- predicates


def _done_to_them(*stems: str) -> str:
    """A past verb with its object: (those whom) he, she, they …"""
    return " ".join(f"{s}هم {s}تهم {s}وهم" for s in stems)


_DEATH_IDIOM = word_set(" ".join(noun + whose for noun in ("مصرع", "حتف") for whose in _THEIR))
_BREATHS = word_set(" ".join(f"أنفاس{whose}" for whose in _THEIR))
_THEIR_LIVES = word_set(" ".join(f"{noun}{whose}" for noun in ("حيات", "أرواح") for whose in _THEIR) + " أرواحا")
_LIVES = word_set("حياة أرواح")
_LIMBS = word_set(
    "أطراف أطرافا أطرافهم أطرافه طرف قدم قدما أقدامهم قدميهم ساق ساقا سيقانهم ساقيهم أيديهم ذراع بصرهم أعينهم أبصارهم"
)
_LOST = word_set(
    "جندي جنديا جنود جنودها جنوده مقاتل مقاتلا مقاتلين مقاتليها ضابطا ضباط عنصر عنصرا عناصر عناصرها عناصره أبناء أبنائه أبنائها "
    "أولاد أفراد أقارب أقاربه أشقاء أشقائه إخوة مسلحا مسلحين شهيدا شهداء"
)
_THEIR_MEN = word_set(
    " ".join(
        f"{noun}{whose}"
        for noun in ("جنود", "أفراد", "أبنائ", "أبناء", "عناصر", "مقاتلي", "أقارب", "أشقائ", "رجال", "أطفال", "أولاد")
        for whose in _THEIR
    )
)
# Whom a verb of reaping takes from life without "lives" beside it: حصدت الحوادث 40 طفلا, but a team reaps 3 points.
_SOULS = word_set(
    "شخص شخصا أشخاص إنسان إنسانا نفسا مواطن مواطنا مواطنين مدنيا مدنيين ضحية ضحايا قتيل قتيلا قتلى وفاة رجل رجلا رجال امرأة نساء طفل "
    "طفلا أطفال طفلة رضيعا رضع شاب شابا شبان طالب طالبا طلاب تلميذا تلاميذ حاج حاجا حجاج معتمرا معتمرين مهاجر مهاجرا مهاجرين راكب راكبا "
    "ركاب مسافرا مسافرين سائحا سياح عامل عاملا عمال جندي جنديا جنود شرطيا شرطيين مريضا مرضى سائقا سائقين صيادا صيادين مزارعا مزارعين"
)
_HOMES = word_set(
    "منازل منازلهم بيوت بيوتهم ديار ديارهم مساكن مساكنهم قراهم مدنهم بلداتهم بلدانهم أراضيهم مناطقهم خيامهم"
)
_LEAVING = word_set("احتماء نزوح فرار ترك مغادرة هجرة إخلاء لجوء هروب رحيل هرب نزوحا تشرد انتقال")
_DISSENTERS = word_set(
    "متظاهر متظاهرا متظاهرين محتج محتجا محتجين ناشط ناشطا ناشطين نشطاء معارض معارضا معارضين صحفي صحفيا صحفيين صحافي صحافيا "
    "صحافيين معتصم معتصما معتصمين متضامنا متضامنين محام محامين فلسطيني فلسطينيا فلسطينيين حقوقي حقوقيا حقوقيين أسرى"
)
_FIGHTERS = word_set("مسلحا مسلحين مقاتلا مقاتلين إرهابيا إرهابيين جنديا جنود عسكريا عسكريين عنصرا عناصر")
_UNREST = word_set(
    "احتجاج احتجاجات تظاهرة تظاهرات مظاهرة مظاهرات مسيرة مسيرات اعتصام انقلاب انقلابيين احتلال معارضة انتفاضة "
    "اضطرابات شغب"
)
_CRIME = word_set(
    "مخدرات مخدرة حشيش كوكايين هيروين كبتاغون كبتاجون سرقة سرقات نشل سطو تزوير احتيال ابتزاز رشوة رشاوى اختلاس دعارة تهريب مهربين "
    "مروجين هجرة"
)
_HOSPITAL = word_set("مستشفى مستشفيات مشفى مشافي مستوصف")
_PATIENTS = word_set("مريض مريضا مريضة مرضى مريضين مريضات")
_ABOUT = word_set("عن")
# What a court decides: whom it sentences to death or to prison was neither killed nor taken captive.
_VERDICT = word_set(
    "قضت قضى تقضي قضاء حكمت حكموا أيدت تأييد تؤيد نقض جنايات جنح مفتي مؤبد براءة إدانة معاقبة عاقبت استئناف نيابة"
)
_RULED = word_set("براءة إعدام تغريم غرامة معاقبة تأييد إدانة مؤبد بطلان إلزام رفض عدم")
_ACCUSED = word_set("متهم متهما متهمين متهمون متهمة متهمات متهمان")
_UPON = word_set("على")
_CAPTORS = word_set("خاطفين خاطفيهم خاطفيها خاطفيه آسريهم محتجزيهم")
_STUCK = word_set("عالق عالقا عالقين عالقون حطام ركام أنقاض مصعد منجم مناجم نفق كهف")
_FREEDOM = word_set("سراح سراحهم سراحها سراحه")

_PREDICATES: dict[str, Predicate] = {
    # killed
    "مقتل استشهاد مصرع اغتيال وفاة تصفية ارتقاء ذبح إبادة غرق موت دفن هلاك انتحار شنق قنص":
        Predicate("killed", reach=0),
    "إعدام": Predicate("killed", reach=0, never=_ACCUSED, without=_VERDICT),
    "تشييع": Predicate("killed", reach=0, people=True, without=word_set("جثمان جثمانه جثمانها جنازة جنازته مهيب مهيبة")),
    "مقتلهم مقتلهما مقتلهن وفاتهم وفاتهما وفاتهن استشهادهم استشهادهما إعدامهم اغتيالهم تشييعهم تشييعهما دفنهم دفنهما": Predicate("killed", before=False, after=True),
    "جثث جثامين جثماني جثتي جثة جثمان رفات أشلاء": Predicate("killed", reach=0),
    "قتل قتلت " + present("قتل") + " قاتلا": Predicate("killed", reach=7, transitive=True),
    "قتلوا قتلا قتلتا قتلن": Predicate("killed", before=True, after=True, reach=2),
    past("استشهد", "اغتيل", "أعدم", "ارتقى", "ذبح", "انتحر", "أبيد", "هلك"):
        Predicate("killed", after=True, reach=6),
    past("غرق"): Predicate("killed", after=True, reach=4),
    "غرق": Predicate("killed", after=True, reach=4, verbal_noun=True),
    "يستشهد تستشهد يستشهدون يرتقي ترتقي يرتقون يغرق تغرق يغرقون يعدم تعدم يعدمون": Predicate(
        "killed", after=True, reach=6
    ),
    "اغتال اغتالت اغتالوا يغتال تغتال أردى أردت أباد أبادت فتك فتكت يفتك تفتك": Predicate("killed", reach=5, people=True),
    "توفي توفيت توفوا توفيوا توفيا توفى مات ماتت ماتوا ماتا ارتقوا يموت تموت يموتون يموتوا يتوفى يتوفون تتوفى":
        Predicate("killed", after=True, reach=6),
    "قضى قضت قضوا قضيا": Predicate(
        "killed", after=True, reach=6, people=True, without=word_set("محكمة محاكم قاضي قضاة") | _RULED, through=_UPON
    ),
    "لقي لقيت لقوا لقو لقى لقيا يلقى يلقون لاقى لاقت لاقوا": Predicate("killed", after=True, reach=6, needs=_DEATH_IDIOM),
    "لفظ لفظت لفظوا": Predicate("killed", after=True, reach=3, needs=_BREATHS),
    "فارق فارقت فارقوا فارقا": Predicate("killed", after=True, reach=3, needs=_LIVES),
    "أودى أودت أودوا يودي تودي": Predicate("killed", reach=6, needs=_LIVES, enough=frozenset(PEOPLE)),
    "حصد حصدت أزهق أزهقت يحصد تحصد": Predicate(
        "killed", reach=5, needs=_LIVES | word_set("روح روحا نفس"), enough=_SOULS
    ),
    "متوفين متوفون موتى أمواتا مقتولين": Predicate("killed", before=False, after=True),
    "غيب يغيب خطف": Predicate("killed", reach=3, needs=word_set("موت"), people=True),
    "وافت": Predicate("killed", after=True, reach=3, needs=word_set("منية"), people=True),
    "خسارة": Predicate("killed", reach=0, only=_SOULS | _LOST | _FIGHTERS),
    "ضحيته ضحيتها ضحاياه ضحاياها": Predicate("killed", reach=3),
    "نفذ نفذت ينفذ تنفذ تنفيذ": Predicate(
        "killed", reach=4, people=True, needs=word_set("إعدام"), through=word_set("حق في")
    ),
    "راح راحت ذهب ذهبت راحوا ذهبوا": Predicate(
        "killed", after=True, reach=5, needs=word_set("ضحية ضحيته ضحيتها ضحايا")
    ),
    "دفنت دفنوا": Predicate("killed", reach=4, people=True),
    "حياة أرواح": Predicate("killed", reach=0),
    "قضاء": Predicate("killed", reach=3, needs=_UPON, people=True, definite=True),
    "نعى نعت ينعى تنعى": Predicate("killed", reach=4, people=True),
    "سقط سقطت سقوط سقطوا": Predicate(
        "killed", reach=4, people=True, never=word_set("مرشحا مرشح مرشحين مرشحان نائبا نواب نائب نائبان جريح جريحا جرحى مصاب مصابا مصابين")
    ),
    "تحييد حيدت حيد": Predicate("mixed", reach=2, people=True),
    # wounded
    "إصابة جرح إصابات تسمم اختناق": Predicate("wounded", reach=0),
    "يتلقون يتلقى تلقوا": Predicate("wounded", before=False, after=True, needs=word_set("علاج علاجا")),
    "عولج عولجت عولجوا يعالج تعالج يعالجون": Predicate(
        "wounded", after=True, reach=3, people=True, needs=word_set("إصابات إصابة جروح جروحهم حروق كسور كدمات رضوض مستشفى مشفى")
    ),
    "حالة": Predicate("wounded", reach=0, needs=word_set("خطيرة حرجة خطرة")),
    past("أصيب", "جرح") + " يصاب يصابون أصاب أصابت " + present("جرح", "صيب"): Predicate("wounded", after=True, reach=7),
    "تعرض تعرضوا تعرضت": Predicate(
        "wounded", reach=3, after=True, people=True, never=word_set("لاعبين لاعبا"), needs=word_set("ضرب طعن دهس تعذيب إصابة إصابات اختطاف خطف اعتقال احتجاز اختفاء إخفاء"),
        instead=(("captive", word_set("اختطاف خطف اعتقال احتجاز")), ("missing", word_set("اختفاء إخفاء"))),
    ),
    "جرح": Predicate("wounded", after=True, reach=7, verbal_noun=True),
    "أصابوا": Predicate("wounded", reach=4, people=True),
    "طعن طعنت دهس دهست طعنا": Predicate("wounded", reach=4, people=True, means=True),
    "نقل نقلت نقلوا نقلا": Predicate(
        "wounded", after=True, reach=4, needs=_HOSPITAL | word_set("طبية صحية علاج إسعاف"), people=True, never=_PATIENTS
    ),
    "إدخال أدخل أدخلت أدخلوا دخل دخلت دخلوا": Predicate("wounded", after=True, reach=4, needs=_HOSPITAL, people=True, never=_PATIENTS),
    "خسر خسروا خسرت": Predicate(
        "killed", after=True, reach=4, needs=_LIMBS | _THEIR_LIVES, enough=_LOST, people=True, instead=(("wounded", _LIMBS),)
    ),
    # missing
    "فقد": Predicate(
        "missing", reach=1, people=True, never=word_set("لاعبين لاعبا نواب نائبا موظفين أعضاء"),
        instead=(("killed", _THEIR_LIVES | _THEIR_MEN), ("wounded", _LIMBS)),
    ),
    "فقدان فقدت": Predicate("missing", reach=2, instead=(("killed", _THEIR_LIVES | _THEIR_MEN), ("wounded", _LIMBS))),
    "فقدوا فقدتا فقدا": Predicate("missing", after=True, instead=(("killed", _THEIR_LIVES), ("wounded", _LIMBS))),
    "اتصال": Predicate("missing", reach=1, people=True, definite=True, through=word_set("ب"), context=word_set("فقد فقدت فقدان انقطع انقطاع")),
    "جرفت جرف": Predicate("missing", reach=2, people=True),
    "مصير": Predicate("missing", reach=1, people=True, needs=word_set("مجهول مجهولا غامض غامضا")),
    "اختفاء": Predicate("missing", reach=0, people=True),
    "اختفى اختفوا اختفت اختفيا يختفي تختفي يختفون": Predicate("missing", after=True, reach=3, people=True),
    "مفقودين مفقودون مفقودا": Predicate("missing", before=False, after=True),
    # captive
    "اختطاف احتجاز خطف": Predicate("captive", reach=4, never=_ACCUSED),
    "حبس": Predicate("captive", reach=4, never=_ACCUSED, without=_VERDICT, enough=_DISSENTERS),
    "اعتقال": Predicate("captive", reach=4, never=_ACCUSED, without=_CRIME, enough=_DISSENTERS | _FIGHTERS),
    "أسر": Predicate("captive", reach=2, only=_LOST | _FIGHTERS),
    past("احتجز") + " " + present("حتجز"): Predicate("captive", after=True, reach=6, without=_STUCK),
    past("خطف", "اختطف") + " " + present("ختطف", "خطف"): Predicate("captive", after=True, reach=6),
    past("سجن"): Predicate("captive", after=True, reach=6, never=_ACCUSED, without=_VERDICT, enough=_DISSENTERS),
    past("اعتقل") + " " + present("عتقل"): Predicate(
        "captive", after=True, reach=6, never=_ACCUSED, without=_CRIME, enough=_DISSENTERS | _FIGHTERS
    ),
    "أسرت أسروا أسرا يأسر": Predicate("captive", after=True, reach=4),
    "اقتاد اقتادت اقتادوا اقتيد اقتيدوا يقتاد تقتاد اقتياد": Predicate("captive", after=True, reach=5, people=True),
    _done_to_them("اعتقل", "احتجز", "اختطف", "خطف"): Predicate("captive", before=False, after=True),
    _done_to_them("قتل", "أعدم", "اغتال"): Predicate("killed", before=False, after=True),
    "محتجزين محتجزون": Predicate("captive", before=False, after=True, without=_STUCK),
    "معتقلين معتقلون مختطفين": Predicate("captive", before=False, after=True),
    "اعتقالهم اختطافهم احتجازهم أسرهم سجنهم": Predicate("captive", before=False, after=True),
    "يقبع تقبع قبع قابع": Predicate(
        "captive", reach=4, people=True, needs=word_set("سجن سجون معتقل معتقلات قضبان زنازين احتجاز أسر")
    ),
    "توقيف أوقف أوقفت يوقف أوقفوا": Predicate("captive", after=True, reach=4, only=_DISSENTERS, context=_UNREST),
    "إفراج أفرج أفرجت تفرج يفرج أفرجوا نفرج": Predicate(
        "captive", reach=7, needs=_ABOUT, people=True, definite=True, never=_ACCUSED
    ),
    "إطلاق أطلق أطلقت تطلق يطلق أطلقوا": Predicate("captive", after=True, reach=7, needs=_FREEDOM, people=True),
    "اعتقالات": Predicate("captive", reach=6, people=True, definite=True),
    "قبض": Predicate(
        "captive", reach=3, needs=word_set("على"), only=_DISSENTERS | _FIGHTERS, context=_UNREST, definite=True
    ),
    "زج زجت زجوا": Predicate("captive", reach=2, needs=word_set("سجن سجون معتقل معتقلات"), people=True),
    "حكم حكمت": Predicate(
        "captive", reach=6, needs=word_set("سجن سجنا حبس مؤبد"), only=_DISSENTERS, definite=True, through=_UPON
    ),
    "تحرير مبادلة": Predicate("captive", people=True, without=_STUCK),
    "حررت حرر": Predicate("captive", reach=3, people=True, without=_STUCK),
    # displaced
    "نزوح تشريد تهجير إجلاء لجوء": Predicate("displaced", reach=1, definite=True),
    "فرار هروب": Predicate("displaced", reach=1, definite=True, without=_CAPTORS),
    "إخلاء": Predicate("displaced", reach=1, people=True, instead=(("captive", word_set("سبيل")),)),
    "لجأ لجأت لجأوا لجؤوا " + past("نزح", "شرد", "هجر", "فر", "أجلي", "تشرد", "أجلى", "هرب")
        + " أجلت أجلوا فروا " + present("نزح", "شرد", "فر", "هرب", "لجأ"):
        Predicate("displaced", after=True, reach=6, without=_CAPTORS),
    "أجبر أجبرت أجبروا اضطر اضطرت اضطروا دفع دفعت دفعوا إجبار اضطرار يضطر":
        Predicate("displaced", after=True, reach=7, needs=_LEAVING, people=True),
    "غادر غادرت غادروا ترك تركت تركوا مغادرة": Predicate(
        "displaced", after=True, reach=4, needs=_HOMES, people=True
    ),
    "يلوذ يلوذون لاذ لاذت لاذوا يحتمي يحتمون احتمى احتموا": Predicate(
        "displaced", after=True, reach=4, people=True, needs=word_set("إجلاء إيواء ملاجئ ملجأ مخيمات مدارس كنائس")
    ),
    "بلا دون بدون": Predicate("displaced", before=False, after=True, needs=word_set("مأوى منازل منزل بيوت سكن"), people=True),
    # و with "fled" is spelled like "provided": only those who provide have no place that they come from
    "هرب": Predicate("displaced", after=True, reach=6, verbal_noun=True, without=_CAPTORS),
    "وفر وفرت وفروا": Predicate("displaced", reach=6, needs=word_set("من إلى نحو"), people=True),
    "أخلى أخلت أخلي أخليت يخلي تخلي أخلوا": Predicate("displaced", after=True, reach=5, people=True),
    "نازحين نازحون مشردين مشردون": Predicate("displaced", before=False, after=True),
    # saved
    "إنقاذ أنقذ أنقذت أنقذوا نجا نجت نجوا نجاة": Predicate("missing", before=False, after=False),
}  # fmt: skip
PREDICATES = folded(_PREDICATES)

# ------------------------------------------------------------------------------------------------- what is no harm

UNCOUNTED = word_set(
    "سهم سهما أسهم كميات كمية "
    "عام عاما أعوام عامين سنة سنوات سنين يوم يوما أيام شهر شهرا أشهر شهور أسبوع أسبوعا أسابيع ساعة ساعات دقيقة دقائق "
    "ثانية ثوان كيلومتر كيلومترا كيلومترات متر مترا أمتار ميل أميال كيلو كغم كيلوغرام طن طنا أطنان درجة درجات مرة "
    "مرات نقطة نقاط هدف أهداف مقعد مقعدا مقاعد صوت صوتا أصوات منزل منزلا منازل مبنى مباني مبان بيت بيتا بيوت سيارة "
    "سيارات حافلة حافلات طائرة طائرات صاروخ صاروخا صواريخ قذيفة قذائف دبابة دبابات مدرسة مدارس مستشفى مستشفيات "
    "مسجد مساجد مسجدا قرية قرى مدينة مدن بلدة بلدات دولة دول حزب أحزاب شركة شركات أسرة أسر عائلة عائلات رأس رؤوس رأسا "
    "حصان خروف بقرة أبقار أغنام حيوان حيوانا حيوانات وحدة وحدات غارة غارات هجوم هجوما هجمات عملية عمليات حادث "
    "حادثا حوادث حادثة مليمتر ملم لتر ليتر برميل برميلا براميل ميغاواط قطعة قطع كيس شاحنة شاحنات سفينة سفن قارب زورق "
    "قوارب زوارق مادة نسخة كتاب كتابا كتب صفحة موقع موقعا مواقع مركز مراكز قرار قرارات لقاء مباراة مباريات دورة دورات "
    "جولة جولات طابق طوابق دونم دونما هكتار هكتارا فدان ضعف أضعاف ناخب ناخبين ناخبا منصب وظيفة وظائف "
    "مشروع مشاريع مروحية مروحيات ليلة ليال قنبلة قنابل متجر متاجر محل محلات شقة شقق عبوة عبوات كلب كلبا كلاب "
    "قط خيمة خيام آلية آليات مركبة مركبات جهاز أجهزة اسم اسما أسماء محافظة محافظات ولاية ولايات إبل "
    "طبقة حالة حالات تدخل تدخلا تدخلات تدخلين فحص فحصا فحوص فحوصات اختبار اختبارا اختبارات جزيرة ناقة جمل جملا فيل خلية خلايا شجرة شجر كنيسة كنائس جسر جسور دجاجة طير طيور سمكة "
    "رصاصة رصاصات طعنة طعنات طلقة طلقات مجزرة مجازر جريمة جرائم معركة معارك اشتباك اشتباكات انفجار انفجارا انفجارات "
    "تفجير تفجيرات تفجيرين تفجيران هجومين هجومان اعتداءين اعتداءان منطقة مناطق مسيرة مسيرات مصنع مصنعا مصانع مخيم مخيمات معبر معابر حي أحياء شارع شوارع جلسة جلسات مليار تهمة تهم "
    "رحلة رحلات طلب طلبا طلبات جواز جوازات قضية قضايا منظمة منظمات دار ديار زلزال هزة هزات إعصار بئر آبار محطة محطات "
    "سجنا سجون عقار عقارا عقارات بناية بنايات عمارة عمارات فندق فنادق سؤال أسئلة فيلم فيلما أفلام أغنية أغاني ألبوم ألبومات وثيقة وثائق ملف ملفا ملفات بند بندا بنود فصيل فصائل"
)
ILLNESS = word_set(
    "فيروس كورونا مرض بمرض وباء عدوى كوليرا سرطان سكري إنفلونزا إيدز "
    "حصبة حمى كوفيد جائحة تعافي متعافين توحد متحور جدري ملاريا ضنك تهاب سمنة اكتئاب"
)
RUBBLE = word_set("أنقاض ركام")
RATES = word_set("لكل")
FATAL: frozenset[str] = frozenset()

# ---------------------------------------------------------------------------------------------- totals and parts

SUBGROUPS = phrase_set(
    [
        "بينهم", "من بينهم", "بين ضحاياه", "بين ضحاياها", "بين ضحاياهم", "منهم", "بينهن", "بينها", "من بينها", "من ضمنهم", "ضمنهم", "بما في ذلك", "بمن فيهم", "بينهما",
        "من بينهن", "فيهم", "منها", "بينهم نحو", "يشملون", "معظمهم", "غالبيتهم", "أغلبهم", "أكثرهم",
        "منهن", "جروح", "في حالة", "حالتهم", "حالاتهم", "إصابتهم", "إصاباتهم", "جروحهم", "بمن فيهن", "تضم بينها", "بما فيهم", "بما يشمل", "من ضمنها", "يمثلون",
    ]
)  # fmt: skip
TOLL_OPENERS = word_set("عدد حصيلة أعداد عداد إجمالي مجموع حصيلتها حصائل")
TOLL_HEADS = word_set(
    "قتلى شهداء جرحى مصابين إصابات وفيات ضحايا مفقودين نازحين لاجئين أسرى معتقلين رهائن محتجزين مشردين مختطفين مهجرين "
    "متوفين سجناء أسيرات معتقلات جثث وفاة مصابي مفقودي نازحي لاجئي معتقلي محتجزي مختطفي مشردي مهجري"
)
REACHED = word_set(
    "بلغ بلغت يبلغ تبلغ بالغ البالغ البالغة ارتفع ارتفعت ارتفاع يرتفع ترتفع وصل وصلت يصل تصل إلى تجاوز تجاوزت "
    "يتجاوز تتجاوز يتخطى تتخطى فاق فاقت يفوق تفوق زاد زادت قفز قفزت ناهز ناهزت يناهز تخطى تخطت بواقع عند صعد صعدت يقدر تقدر قدر سجلت سجل كان "
    "كانت هو انخفض انخفضت يرفع رفع رفعت ترفع رافعا رافعة لامس لامست يلامس قارب قاربت يقارب تقارب استقر استقرت"
)
MIXED: frozenset[tuple[str, ...]] = frozenset()
AMONG = word_set("ضمن بين")

# ----------------------------------------------------------------------------------------------- groups and tallies

_GROUP_WORDS: dict[Group, str] = {
    "civilians": "مدنيين مدنيون مدني مدنيا مدنية مدنيات عزل",
    "children": "أطفال طفل طفلا قصر قاصرين رضع مواليد تلاميذ خدج",
    "women": "نساء امرأة نسوة سيدات إناث حوامل",
    "soldiers": "جنود جيش عسكريين عسكريون ضباط مجندين احتياط مارينز مشاة",
    "militants": "مسلحين مسلحون مقاتلين مقاتلون مقاتلي إرهابيين متمردين مرتزقة حماس قسام طالبان داعش "
    "تنظيم فصائل مليشيا ميليشيا مليشيات ميليشيات حوثيين مسلحة إرهابية قسد",
    "journalists": "صحفيين صحافيين إعلاميين مصورين صحفي صحافي",
    "medics": "مسعفين أطباء ممرضين طبية طبي صحية إسعاف مسعفون تمريض صحي",
    "aid_workers": "إغاثة إغاثي إغاثيين إغاثية إنسانية أونروا",
    "police": "شرطة شرطي شرطيين درك",
}
_CUMULATIVE = [
    "منذ", "حتى الآن", "إلى الآن", "حتى اليوم", "إلى اليوم", "حتى آن", "إلى آن", "حتى يوم", "إلى يوم", "حتى لحظة", "حتى ساعة", "حصيلة", "إجمالي", "إجمالا", "مجموع", "على مدى", "طوال",
    "خلال حرب", "خلال عام", "سنويا",
]  # fmt: skip
CASUALTY = CasualtyWords(
    singulars=_singulars(),
    singular_harms=word_set("قتيل قتيلا شهيد شهيدا جريح جريحا مصاب مصابا مفقود مفقودا"),
    additions=phrase_set(["إضافة إلى", "فضلا عن", "إلى جانب", "علاوة على", "برفقة", "رفقة", "ثم"]),
    quantifiers=word_set("جميع كل كامل كافة آخر أول ما مجموعه"),
    presumed=frozenset(),
    averted=word_set(
        "تفادي تفادت تجنب منع لمنع حالت إحباط تفاديا تجنبا شروع شروعه شروعها شروعهم شروعهما شرع شرعا شرعوا حاول حاولت حاولوا "
        "محاولة محاولته محاولتهم"
    ),
    dated=word_set("شهر أسبوع عام سنة عاما منذ أعوام عامي مطلع أواخر أوائل نهاية بداية منتصف صيف شتاء ربيع خريف"),
    whens=word_set("حين حينما عندما بعد بعدما عقب إثر"),
    carriers=word_set(
        "يقل تقل يحمل تحمل يضم تضم يؤوي تؤوي يسكنه يسكنها يستقله متنه متنها متن يعيش تعيش يقطن تقطن يسكن تسكن يقتات تقتات "
        "يستفيد تستفيد تاركا تاركة يقطنه يقطنها نفذه نفذها نفذهما نفذته نفذتها شنه شنها شنته ارتكبه ارتكبها"
    ),
    offspring=word_set(
        "أبناء ابنا ابنين بنات بنتا بنتين ابنتين أولاد ولدا ولدين أطفال طفلا طفلين طفلتين طفل طفلان طفلتان ابنان ابنتان بنتان ولدان أيتام يتيما رضيعين أحفاد حفيدا"
    ),
    leaves=word_set(
        "خلف خلفت خلفا مخلفا مخلفة ترك تركت تاركا تاركة وراءه وراءها خلفه خلفها يعيل تعيل معيل معيلا أنجب أنجبت أنجبا رزق رزقت"
    ),
    has=word_set("له لها لديه لديها عنده عندها"),
    parents=word_set("أب أبا والد والدا أم أما والدة"),
    traps=_STUCK,
    unharmed=word_set("ناجين ناجون ناج ناجيا ناجية ناجيات أحياء عالقين عالقون عالقا محاصرين محاصرون محاصرا"),
    named_as=word_set("عداد رهن قيد"),
    totals=word_set("حصيلة عدد إجمالي مجموع"),
    tallies=word_set("حصيلة"),
    deadly=word_set(
        "غارة غارات قصف هجوم هجمات انفجار انفجارات تفجير تفجيرات تفجيرين زلزال حريق حرائق فيضانات سيول إعصار عاصفة اشتباكات "
        "معارك مجزرة حادث حوادث عدوان كارثة ضربات ضربة انهيار انهيارات"
    ),
    raising=frozenset(),
    pronoun_counts=word_set("عددهم عددهن"),
    breakdowns=word_set("هم وهم : - — ( هن"),
    composed=word_set("مكون مكونة مكونا مؤلف مؤلفة مؤلفا متكون متكونة"),
    wholes=word_set("أصل مجموع إجمالي"),
    nobody=word_set("أي أحد"),
    collectives=word_set(
        "حزب أسرة عائلة شركة وحدة منظمة قرية بلدة مدينة خلية كتيبة فصيل محافظة محافظات قرى بلدات مدن ولايات مناطق مخيمات دول أحياء "
        "ولاية منطقة مخيم دولة حي"
    ),
    captivity=word_set("أسر احتجاز اعتقال"),
    in_care={},
    patients=_PATIENTS,
    demonym_endings=(),
    pronouns=word_set("منهم بينهم منهن بينهن"),
    dual_ending="ين",
    dual_cues=word_set(
        "هما وهما أحدهما إحداهما كلاهما اللذين اللذان قتلا أصيبا استشهدا اعتقلا لقيا كانا مصرعهما حتفهما حياتهما توفيا خطفا"
    ),
    every=word_set("كل"),
    cases=word_set("حالة حالات"),
    case_duals=word_set("حالتا حالتان حالتي حالتين"),
    inhabitants=word_set("نسمة نسمات"),
    weekdays=word_set("اثنين"),
    exchanges=word_set("مقابل مقارنة"),
    adjectives=frozenset(),
    aged=frozenset(),
    age_nouns=frozenset(),
    complements=frozenset(),
    tails=frozenset(),
    age_units=word_set("عاما عام سنة سنوات"),
    age_openers=word_set("يبلغ تبلغ بالغ من عمر عمره عمرها ("),
    copulas=word_set("هم هن وهم"),
    glued_by=("ب",),
    new_cases=word_set("جديدة مؤكدة نشطة يومية مسجلة"),
    no_nouns=word_set(
        "إجمالا متوسطة خطيرة خطرة حرجة طفيفة بسيطة هذا هذه ذلك تلك تم تمت جرى جرت يجري كان كانوا كانت ما قد أحدهم أحدهما إحداهما هو جميعهم كلهم نتيجة تحت فوق أمام خلف ضد عبر لدى حول قبالة نحو"
    ),
    adverbs=frozenset(),
    seam_prepositions=word_set("من إلى على"),
    seam_proclitics=folded_words("و", "ب", "ف"),
    suffixes=folded_words("ها", "هم", "هن", "هما", "ه", "نا"),
    plural_endings=folded_words("ا", "ون", "ين", "هم"),
    counted_endings=folded_words("ا", "ة", "ى"),
    not_nouns=folded_words("بال", "لل", "بج", "بش", "بإ"),
    groups={word: group for group, words in _GROUP_WORDS.items() for word in word_set(words)},
    cumulative=phrase_set(_CUMULATIVE),
    cumulative_causes=word_set("حرب نزاع صراع وباء جائحة مجاعة حصار إبادة عدوان"),
    unreal=word_set("سوف ربما يمكن لو محتمل يخشى مخاوف"),
)
