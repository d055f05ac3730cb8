"""Arabic: who says so."""

from __future__ import annotations

from tracker.languages.shape import SpeechVerb, SpeechWords, folded, phrase_set, word_set

_HE, _SHE = SpeechVerb(agrees="m"), SpeechVerb(agrees="f")
_VERBS: dict[str, SpeechVerb] = {
    "قال أفاد ذكر كتب أكد أوضح أضاف صرح أشار لفت كشف زعم ادعى تابع رجح": _HE,
    "قالت أفادت ذكرت كتبت أكدت أوضحت أضافت صرحت أشارت لفتت كشفت زعمت ادعت تابعت رجحت": _SHE,
    "قالوا أفادوا ذكروا أكدوا أوضحوا أضافوا": SpeechVerb(agrees="p"),
    "أعلن قدر توقع أحصى": SpeechVerb(agrees="m", objects=True),
    "أعلنت قدرت توقعت أحصت": SpeechVerb(agrees="f", objects=True),
    "يقول تقول يعلن تعلن يفيد تفيد يؤكد تؤكد يوضح توضح يشير تشير يزعم تزعم يعتقد تعتقد أظهر أظهرت يظهر تظهر بينت سجل سجلت نقلت "
    "نقل يرى ترى": SpeechVerb(),
    "يتوقع تتوقع": SpeechVerb(objects=True),
}  # fmt: skip

SPEECH = SpeechWords(
    according=phrase_set(["وفق", "وفقا", "حسب", "بحسب", "طبقا", "نقلا عن", "على حد قول", "على حد تعبير"]),
    as_says=phrase_set(["حسبما", "وفقما", "على ما", "وفق ما", "وفقا لما", "حسب ما", "بحسب ما", "طبقا لما"]),
    also=word_set("كما"),
    alone=word_set("آخر أحدث أكبر أول"),
    depending=word_set("حسب"),
    verbs=folded(_VERBS),
    relays=word_set(
        "ذكره ذكرته نقله نقلته أعلنه أعلنته أورد أوردت أورده أوردته قاله قالته نشر نشره نشرته نشرت أكدته أكده أوضحته أوضحه بثت بثته بث "
        "كشفته كشفه أفاد أفادت صرح صرحت"
    ),
    given=word_set("جاء ورد جاءت وردت"),
    content=word_set("إن أن بأن إنه إنها إنهم إنهن أنه أنها أنهم بأنه بأنها بأنهم :"),
    hindrances=word_set("لا لم لن"),
    perfect=word_set("قد"),
    auxiliaries=word_set("كان كانت كانوا"),
    contrasts=word_set("فيما بينما حين لكن غير أما بالمقابل وبالمقابل لكنه لكنها"),
    relatives=word_set("التي الذي الذين"),
    no_sources=word_set(
        "قانون قوانين لائحة لوائح أنظمة دستور خطة معايير حاجة سعر حجم نوع قواعد شروط اتفاق اتفاقية جدول نظام لائحة مواصفات رغبة قدرة ظروف آلية صيغة مادة أحكام "
        "جنس مبدأ مذهب نسبة عدد معدل منطقة موقعها حالة مقتضى طبيعة طريقة محرر محررة مراسل مراسلة مراسلنا كاتب مواد قائمين"
    ),
)
