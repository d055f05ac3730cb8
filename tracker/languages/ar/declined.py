"""Arabic: the words by which a number that made no figure is told for what it is."""

from __future__ import annotations

from tracker.languages.shape import DeclinedWords, phrase_set, word_set

DECLINED = DeclinedWords(
    ordinal_tails=frozenset(),
    numbered=word_set(
        "مادة بند فصل باب فقرة قانون قرار رقم صفحة ص طابق غرفة قاعة طريق كيلو قناة رحلة دورة جولة مرحلة يوم أسبوع حلقة "
        "لجنة فوج لواء كتيبة وحدة منطقة دائرة عيار فئة طراز موديل"
    ),
    graded=word_set("عيار فئة طراز موديل"),
    hours=phrase_set(["ساعة", "صباحا", "ظهرا", "عصرا", "مساء", "ليلا", "فجرا"]),
    ages=word_set("عمر عمره عمرها عمرهما سن"),
    multiples=word_set("مرة مرات ضعف ضعفا أضعاف أمثال"),
    ratios=phrase_set(["من كل", "من أصل", "من بين كل"]),
    fractions=word_set("أثلاث أرباع أخماس أعشار"),
)
