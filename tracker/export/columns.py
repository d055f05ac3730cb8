"""The columns of every export: their order, what they hold, and what they mean in English and Arabic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Content = Literal["text", "quotation", "code", "number", "count", "index", "date", "time"]
"""What it holds: words of people, of the article, of the project; a value, a count, an id or offset, a day, a time."""


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        name: its header, the same in every format and language.
        content: what its cells hold.
        english: what it means.
        arabic: the same in Arabic.
        width: in a spreadsheet, in characters.
    """

    name: str
    content: Content
    english: str
    arabic: str
    width: int


TABLE = (
    Column("article_id", "text", "what the outlet calls the article", "معرّف المقال لدى ناشره", 16),
    Column("title", "quotation", "the article's headline", "عنوان المقال", 40),
    Column("source", "text", "the outlet", "الجهة الناشرة", 18),
    Column("url", "text", "the article's address", "رابط المقال", 24),
    Column("published", "date", "the day of publication, as the outlet dates it", "تاريخ النشر كما يذكره الناشر", 12),
    Column("kind", "code", "money, percent or casualty", "نوع الرقم: مال أو نسبة مئوية أو ضحايا", 10),
    Column("text", "quotation", "the figure as the article writes it", "الرقم كما ورد في المقال", 28),
    Column("low", "number", "the value in ones; of a range, its lower end", "القيمة بالآحاد، أو الحد الأدنى للمدى", 18),
    Column("high", "number", "the same, or the range's upper end", "القيمة نفسها، أو الحد الأعلى للمدى", 18),
    Column("hedge", "code", "how the text bounds the value", "كيف يقيّد النص القيمة: تماما، نحو، أكثر من …", 11),
    Column(
        "unit",
        "code",
        "money: ISO 4217 code, empty where the currency is open; percent: % or pp (points); casualty: the harm",
        "للمال رمز العملة وفق ISO 4217 ويُترك فارغا إن لم تُحدَّد، وللنسب % أو pp (نقاط مئوية)، وللضحايا نوع الضرر",
        10,
    ),
    Column("role", "code", "what it measures", "ما الذي يقيسه الرقم", 14),
    Column("direction", "code", "of a change: up or down", "اتجاه التغير: صعود أو هبوط", 10),
    Column("subject", "quotation", "whose figure it is, quoted", "صاحب الرقم كما ورد", 24),
    Column("recipient", "quotation", "money: to or against whom, quoted", "للمال: لمن دُفع أو ضد من، كما ورد", 24),
    Column("who", "quotation", "casualty: the people counted, quoted", "للضحايا: من هم، كما ورد", 18),
    Column("group", "code", "casualty: the group they belong to", "للضحايا: الفئة التي ينتمون إليها", 12),
    Column("tally", "code", "casualty: new, or cumulative for a running total", "للضحايا: جديدة أو حصيلة تراكمية", 12),
    Column(
        "among", "quotation", "poll: the share is of these people, quoted", "للاستطلاع: النسبة من هؤلاء، كما ورد", 20
    ),
    Column("sample_size", "count", "poll: how many were asked", "للاستطلاع: حجم العينة", 12),
    Column("margin_of_error", "number", "poll: the margin of error in points", "للاستطلاع: هامش الخطأ بالنقاط", 12),
    Column("pollster", "quotation", "poll: who took it, quoted", "للاستطلاع: الجهة التي أجرته، كما ورد", 20),
    Column("attribution", "quotation", "who says so, quoted", "مصدر الرقم كما ورد", 24),
    Column("context", "quotation", "the few words beside the figure", "الكلمات المجاورة للرقم", 32),
    Column("sentence", "quotation", "the sentence that the figure stands in", "الجملة التي ورد فيها الرقم", 80),
    Column("sentence_start", "index", "where the sentence starts, in characters", "موضع بداية الجملة بالأحرف", 10),
    Column("start", "index", "where the figure starts, in characters", "موضع بداية الرقم بالأحرف", 10),
    Column("end", "index", "where it ends, exclusive", "موضع نهايته (غير مشمول)", 10),
    Column("rule", "code", "the rule that found it", "القاعدة التي وجدته", 24),
    Column("part", "code", "text, or title for a figure of the headline", "في المتن (text) أو في العنوان (title)", 8),
    Column("lang", "code", "the article's language (BCP 47)", "لغة المقال (BCP 47)", 7),
    Column("figure_id", "index", "the figure's number in the store", "رقم السجل في قاعدة البيانات", 10),
    Column(
        "review",
        "code",
        "unreviewed, accepted, rejected or corrected; empty outside a store",
        "حالة المراجعة: لم يراجع أو مقبول أو مرفوض أو مصحَّح",
        12,
    ),
    Column("reviewer", "text", "who decided", "من راجعه", 16),
    Column("reviewed", "time", "when, in UTC", "وقت المراجعة بالتوقيت العالمي", 20),
    Column("note", "text", "what the reviewer wrote", "ملاحظة المراجِع", 40),
)

COLUMNS = tuple(column.name for column in TABLE)
"""The names of the columns, in their order. New ones are added at the end."""
