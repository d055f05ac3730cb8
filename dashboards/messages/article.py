"""Words of the page "Article"."""

EN = {
    "page.article": "Article",
    # choosing
    "article.search": "Find another article",
    "article.search.hint": 'Words of title or text; "a phrase"; begin*',
    "article.search.clear": "Clear the search",
    "article.found": "Articles with these words",
    "article.found.none": "No article holds all of these words.",
    "article.found.more": "The newest {count} are listed; more words narrow the search.",
    "article.newer": "Newer",
    "article.older": "Older",
    "article.newest": "Open the newest article with figures",
    "article.untitled": "Untitled",
    # its heading
    "article.original": "Open the original",
    "article.original.sentence": "Open the original at this sentence",
    "article.version": "version {version}; the text before is kept",
    "article.earlier": "What it said before",
    "article.earlier.choose": "Earlier version",
    "article.earlier.version": "Version {version}",
    "article.earlier.none": "Choose a version",
    "article.earlier.what": "Replaced here on {day}. Struck out are the paragraphs that today's version does not have.",
    "article.twins": "The same text in other outlets:",
    "article.twins.more": "and {count} more",
    "article.none": "No figures in this article.",
    "article.none.what": (
        "The text names no amount of money, no percentage and no casualty count that the tracker can read."
    ),
    # the figure that is open
    "article.figure.text": "Show in the text",
    "article.figure.check": "Check this figure",
    "article.figure.close": "Close",
    # charts
    "article.charts": "Charts",
    "article.charts.none": "No figure of the chosen kinds to draw.",
    "article.charts.mentions": (
        "Each row is one mention. Mentions may repeat or overlap, so nothing is added up. A click opens the figure."
    ),
    "article.charts.limited": "Only the first {drawn} of {count} mentions are drawn. The table lists all.",
    "article.charts.rejected": "Rejected figures are not drawn: {count}.",
    "article.chart.log": "logarithmic scale",
    "article.key": "How a value is drawn",
    "article.key.exact": "exact",
    "article.key.approx": "approximate",
    "article.key.lower": "this or more",
    "article.key.upper": "this or less",
    "article.key.range": "range",
    "article.key.magnitude": "order of magnitude only",
    # text, vanished figures, table
    "article.text": "Text",
    "article.text.what": "Point at a figure to see its value; a click opens it.",
    "article.text.passage": "The text is very long. This is passage {number} of {count}.",
    "article.vanished": "Reviewed, but no longer found",
    "article.vanished.what": (
        "Somebody decided about these figures, but a newer text or newer rules do not have them. "
        "Here is each sentence as it was."
    ),
    "article.table": "Table",
    "article.table.rows": "Figures {first} to {last} of {count}",
    "article.download": "Download CSV",
}

AR = {
    "page.article": "المقال",
    "article.search": "ابحث عن مقال آخر",
    "article.search.hint": 'كلمات من العنوان أو النص، أو "عبارة"، أو بداية*',
    "article.search.clear": "مسح البحث",
    "article.found": "مقالات فيها هذه الكلمات",
    "article.found.none": "لا مقال يضم كل هذه الكلمات.",
    "article.found.more": "المعروض هو الأحدث، وعدده {count}. زد كلمات لتضييق البحث.",
    "article.newer": "الأحدث",
    "article.older": "الأقدم",
    "article.newest": "افتح أحدث مقال فيه أرقام",
    "article.untitled": "بلا عنوان",
    "article.original": "افتح المقال الأصلي",
    "article.original.sentence": "افتح المقال الأصلي عند هذه الجملة",
    "article.version": "النسخة {version}، والنص السابق محفوظ",
    "article.earlier": "ماذا كان يقول قبلا",
    "article.earlier.choose": "نسخة سابقة",
    "article.earlier.version": "النسخة {version}",
    "article.earlier.none": "اختر نسخة",
    "article.earlier.what": "استُبدلت هنا في {day}. المشطوب فقرات لا توجد في نسخة اليوم.",
    "article.twins": "النص نفسه في مصادر أخرى:",
    "article.twins.more": "وغيرها، وعددها {count}",
    "article.none": "لا أرقام في هذا المقال.",
    "article.none.what": "لا يذكر النص مبلغا ماليا ولا نسبة مئوية ولا حصيلة ضحايا يستطيع الراصد قراءتها.",
    "article.figure.text": "اعرضه في النص",
    "article.figure.check": "تحقق من هذا الرقم",
    "article.figure.close": "إغلاق",
    "article.charts": "الرسوم البيانية",
    "article.charts.none": "لا رقم من الأنواع المختارة ليُرسم.",
    "article.charts.mentions": (
        "كل صف ذكر واحد. قد يتكرر الذكر أو يتداخل مع غيره، لذلك لا يُجمع شيء هنا. انقر ذكرا لتفتحه."
    ),
    "article.charts.limited": "رُسمت أول الأرقام فقط: {drawn} من أصل {count}. أما الجدول ففيه كل الأرقام.",
    "article.charts.rejected": "الأرقام المرفوضة لا تُرسم، وعددها: {count}.",
    "article.chart.log": "مقياس لوغاريتمي",
    "article.key": "كيف تُرسم القيمة",
    "article.key.exact": "قيمة محددة",
    "article.key.approx": "قيمة تقريبية",
    "article.key.lower": "هذه القيمة أو أكثر",
    "article.key.upper": "هذه القيمة أو أقل",
    "article.key.range": "نطاق",
    "article.key.magnitude": "رتبة العدد فقط",
    "article.text": "النص",
    "article.text.what": "أشر إلى رقم لترى قيمته، وانقره لتفتحه.",
    "article.text.passage": "النص طويل جدا. هذا المقطع {number} من {count}.",
    "article.vanished": "أرقام روجعت ولم تعد موجودة",
    "article.vanished.what": (
        "هذه أرقام راجعها أحدهم، لكن نصا أحدث أو قواعد أحدث لا تضمها. وهذه جملة كل منها كما كانت."
    ),
    "article.table": "الجدول",
    "article.table.rows": "الأرقام من {first} إلى {last} من أصل {count}",
    "article.download": "تنزيل CSV",
}
