"""Words of the page "Help". A term of the glossary has its meaning under the same key with `.is`."""

EN = {
    "page.help": "Help",
    "help.contents": "On this page",
    "help.found": "What is found",
    "help.found.finds": "finds",
    "help.found.leaves": "leaves alone",
    "help.found.money": (
        "Amounts with a currency, by sign, code or name: $2.5bn, \u2067٣ ملايين دولار\u2069, between 5 and 10 "
        "million euros, millions of pounds. In digits of three scripts and in words of any length."
    ),
    "help.found.money.not": (
        "Exchange rates, multiples (three times as much), amounts with no currency anywhere near."
    ),
    "help.found.percent": (
        "Percentages and percentage points: 64%, \u2067٪٦٤\u2069, fifty per cent, up two points. For votes and "
        "polls also whose share it is, among whom it was asked, the sample and its margin of error."
    ),
    "help.found.percent.not": "Fractions (two thirds), ratios, scores, ranks, basis points.",
    "help.found.casualty": (
        "People killed, wounded, missing, held captive or displaced: 20 killed, \u2067مقتل جنديين\u2069, 4 killed "
        "and 7 wounded, among them 8 children."
    ),
    "help.found.casualty.not": (
        "Patients and infections, ages, voters, protesters, troops, animals; “a soldier was killed”, which states "
        "no number."
    ),
    "help.found.never": "Years, dates, times, distances, telephone numbers and model numbers are never figures.",
    "help.mentions": "A mention is not an event",
    "help.mentions.what": (
        "Each figure is one mention in one sentence. A toll that three outlets tell is three mentions of one toll; "
        "“20 killed, among them 8 children” is two figures, the second a part of the first; an amount in dollars "
        "and in brackets in euros is two mentions of one amount. So nothing here is added up. The dashboard counts "
        "mentions and shows from what to what they go, which is the latest, and who says so."
    ),
    "help.hedges": "How to read bounds",
    "help.hedges.what": (
        "Articles say “about”, “at least”, “dozens”. The value is kept as it was told, and drawn so that the doubt "
        "can be seen. Colours tell what is measured, or on the timeline which outlet says it; a shape stands "
        "beside each colour."
    ),
    "help.hedges.along": "along a row",
    "help.hedges.up": "on the timeline",
    "help.hedges.meaning": "meaning",
    "help.hedges.words": "words that say it",
    "help.hedge.exact": "The article gives one number.",
    "help.hedge.exact.words": "20 killed · 20 قتيلا",
    "help.hedge.approx": (
        "A hollow mark: the number is about this. Agreement is taken to reach five per cent either way."
    ),
    "help.hedge.approx.words": "about, some, nearly · نحو، حوالي، قرابة",
    "help.hedge.lower": "An arrow towards more: at least this, or more than this.",
    "help.hedge.lower.words": "at least, more than · ما لا يقل عن، أكثر من",
    "help.hedge.upper": "An arrow towards less: at most this, or less than this.",
    "help.hedge.upper.words": "up to, less than · ما يصل إلى، أقل من",
    "help.hedge.range": "A bar between the two numbers that the article gives.",
    "help.hedge.range.words": "between 10 and 20 · بين 10 و20",
    "help.hedge.magnitude": (
        "A broken bar: a word that only tells the size. Dozens and tens reach from 10 to 100, hundreds from 100 to "
        "1,000, millions from 1 to 10 million."
    ),
    "help.hedge.magnitude.words": "dozens, hundreds, millions · عشرات، مئات، ملايين",
    "help.glossary": "Glossary",
    "help.glossary.term": "term",
    "help.glossary.other": "in Arabic",
    "help.glossary.meaning": "meaning",
    "help.glossary.money": "Campaign money",
    "help.glossary.money.what": (
        "As the US Federal Election Commission (FEC) uses the words. What an amount measures is told from the "
        "words around it, and is the part that is wrong most often: check it."
    ),
    "help.glossary.polls": "Votes and polls",
    "help.glossary.casualties": "Casualties",
    "help.term.receipts": "receipts",
    "help.term.receipts.is": "All money that a campaign, party or committee takes in within a period. Here: raised.",
    "help.term.contributions": "contributions",
    "help.term.contributions.is": (
        "Gifts of money or goods from donors to a campaign, party or committee; most have legal limits. Here: "
        "contributed."
    ),
    "help.term.disbursements": "disbursements",
    "help.term.disbursements.is": "All money that a campaign or committee pays out within a period. Here: spent.",
    "help.term.independent": "independent expenditures",
    "help.term.independent.is": (
        "Spending that openly backs or opposes a candidate and is not coordinated with any campaign; without "
        "limits, but reported. Here: spent, with the candidate as recipient where one is named."
    ),
    "help.term.cash": "cash on hand",
    "help.term.cash.is": (
        "What a committee has in the bank at the end of a period: receipts less disbursements. Here: balance."
    ),
    "help.term.debts": "debts",
    "help.term.debts.is": (
        "What a committee owes: loans and bills that are not paid. Here: balance too, so read the sentence."
    ),
    "help.term.committee": "political action committee (PAC)",
    "help.term.committee.is": (
        "A committee that collects contributions and gives to candidates; a super PAC may take any sum, and spends "
        "independently only."
    ),
    "help.term.vote_share": "vote share",
    "help.term.vote_share.is": (
        "The part of the votes cast, or of the seats won, that a candidate or party got. Not a figure from a poll."
    ),
    "help.term.intention": "voting intention",
    "help.term.intention.is": "The part of those asked who say that they would vote for someone. Here: opinion.",
    "help.term.turnout": "turnout",
    "help.term.turnout.is": (
        "The part of those entitled or registered who voted. Which of the two, the sentence may tell."
    ),
    "help.term.approval": "approval",
    "help.term.approval.is": (
        "The part of those asked who approve of, trust or like someone. Disapproval is a figure of its own: the "
        "two do not make 100, for some do not answer."
    ),
    "help.term.lead": "lead",
    "help.term.lead.is": "The gap between two candidates or options, most often in percentage points.",
    "help.term.error": "margin of error",
    "help.term.error.is": (
        "How far a poll's share may lie from the truth by the chance of who was asked, in most polls 19 times out "
        "of 20. A lead is surer only from about twice the margin on."
    ),
    "help.term.sample": "sample",
    "help.term.sample.is": (
        "The people who were asked, and how many they were. A smaller sample has a wider margin of error."
    ),
    "help.term.likely": "likely voters",
    "help.term.likely.is": (
        "Those asked who will probably vote; narrower than registered voters, and those than all adults. Shares "
        "among different groups do not compare."
    ),
    "help.term.points": "percentage points",
    "help.term.points.is": (
        "The difference of two percentages: from 40% to 44% is 4 points, and a rise by 10 per cent."
    ),
    "help.term.killed": "killed",
    "help.term.killed.is": "Dead of any cause: strikes, accidents, disasters; martyrs; bodies that were found.",
    "help.term.wounded": "wounded",
    "help.term.wounded.is": (
        "Injured or hurt, however badly. “Casualties” may mean killed and wounded together: killed or wounded."
    ),
    "help.term.missing": "missing",
    "help.term.missing.is": "Not found, or under the rubble; some may be counted among the dead later.",
    "help.term.captive": "held captive",
    "help.term.captive.is": "Hostages, the abducted, prisoners of a conflict, political detainees, those exchanged.",
    "help.term.displaced": "displaced",
    "help.term.displaced.is": (
        "Driven from their homes: within a country, as refugees, or evacuated. Families and houses are not counted "
        "as people."
    ),
    "help.term.new": "new",
    "help.term.new.is": "Those of one event or day only: “another 4 were killed on Friday”.",
    "help.term.cumulative": "cumulative",
    "help.term.cumulative.is": (
        "A running total since something began: “has killed 20 people since Monday”. It holds the new ones; the "
        "two never stand in one chart or on one line of the timeline."
    ),
    "help.term.tens": "dozens, tens",
    "help.term.tens.is": "Only the size is told: from 10 to 100. No number in between is made up.",
    "help.term.group": "subgroup",
    "help.term.group.is": "Children, women, civilians, medics … within a count. A part of it, never added to it.",
    "help.review": "Decisions, and what happened since",
    "help.review.what": (
        "On the page Check a person accepts, rejects or corrects a figure, with a name and a note. The log of this "
        "only grows: nothing that someone wrote is overwritten, and the last decision counts. A correction shows "
        "everywhere, and the figure as it was found is kept."
    ),
    "help.review.unreviewed": "Nobody has decided. Most figures are like this.",
    "help.review.accepted": "A person held it against the sentence and found it right.",
    "help.review.rejected": "It is no figure, or not this one. It is not drawn on the timeline; filters find it.",
    "help.review.corrected": "A person set something right: the value, the bound, the unit, what it measures.",
    "help.status.what": (
        "When an article changes or newer rules read it again, reviewed figures are never dropped in silence:"
    ),
    "help.status.current": "It is as the reviewer saw it.",
    "help.status.moved": "It has the same value, but the sentence or its place in the text has changed.",
    "help.status.changed": "It has another value, bound, unit or meaning now. Look at it again.",
    "help.status.vanished": "It is found no more. Lists leave it out unless the filter asks for it.",
    "help.search": "Searching",
    "help.search.what": (
        "Words are looked for in the sentence, the headline and the subject. Several words must all be there. “…” "
        "asks for a phrase, word* for a beginning. Arabic words are found with and without vowel marks, however "
        "their hamza is written, and behind the letters that are joined to them (and, then, by, for, like, the); "
        "digits of every script are the same. A word of one language does not find the other's."
    ),
    "help.keys": "Keyboard",
    "help.keys.what": (
        "Everything can be reached with Tab and opened with Enter; what a chart shows stands in the list or table "
        "below it too. On the page Check:"
    ),
    "help.keys.next": "the next figure",
    "help.keys.previous": "the one before",
    "help.keys.accept": "accept",
    "help.keys.reject": "reject",
    "help.share": "Sharing a view",
    "help.share.what": (
        "The address of each page holds its filters, article, figure and language. Copy it, and whoever opens it "
        "on the same store sees the same. The export of the overview holds exactly what is filtered, with every "
        "sentence."
    ),
    "help.limits": "Limits",
    "help.limits.sentence": (
        "It reads sentence by sentence: what a pronoun stands for, or a unit a paragraph earlier, is out of reach."
    ),
    "help.limits.role": (
        "What an amount is for is wrong most often. The value, the bound and the unit are surer. Check before you "
        "publish."
    ),
    "help.limits.currency": (
        "Pound, dinar, riyal, peso belong to many countries. Where neither sentence nor article says which, the "
        "currency stays open; no exchange rates are used, and currencies are never mixed."
    ),
    "help.limits.prose": (
        "Headlines, tables and machine translation are read less well than news prose. French is read too: younger, "
        "less measured (F1 0.97 for values on its fifteen test articles, 0.91 for what they measure). Other languages "
        "are not read."
    ),
    "help.limits.timeline": (
        "The timeline knows the day of the article, not the day of the event, and draws the newest 300 mentions."
    ),
    "help.limits.truth": "It says what articles state, never whether it is true.",
    "help.data": "Where the data is",
    "help.data.what": "Articles, figures and decisions are in this store:",
    "help.data.local": (
        "Nothing leaves this machine: no statistics are sent, no service reads your articles, fonts and charts "
        "come from here. If the store is a server's, as your team has set it up, it goes there. Only what you ask "
        "for is fetched from the web: links and feeds on the page Add. A link to an original opens that outlet's "
        "page in your browser."
    ),
    "help.data.copy": "To copy the store while it is in use: tracker db backup FILE. What it holds: tracker db info.",
}

AR = {
    "page.help": "المساعدة",
    "help.contents": "في هذه الصفحة",
    "help.found": "ما الذي يُرصد",
    "help.found.finds": "يرصد",
    "help.found.leaves": "يترك",
    "help.found.money": (
        "المبالغ المقترنة بعملة، رمزا كانت أو اختصارا أو اسما: 3 ملايين دولار، \u2066$2.5bn\u2069، ما بين خمسة "
        "وعشرة ملايين يورو، ملايين الجنيهات. بأرقام ثلاثة خطوط، وبالحروف مهما طالت."
    ),
    "help.found.money.not": "أسعار الصرف، والأضعاف (ثلاثة أمثال)، ومبالغ لا عملة قريبة منها.",
    "help.found.percent": (
        "النسب المئوية والنقاط المئوية: \u206664%\u2069، ٪٦٤، خمسون في المئة، ارتفاع بنقطتين. وفي الانتخابات "
        "والاستطلاعات أيضا: لمن هذه النسبة، وبين من أُجري الاستطلاع، وحجم العينة وهامش الخطأ."
    ),
    "help.found.percent.not": (
        "الكسور (ثلثا الناخبين)، ونسب الأعداد بعضها إلى بعض، والنتائج الرياضية، والمراتب، ونقاط الأساس."
    ),
    "help.found.casualty": (
        "القتلى والجرحى والمفقودون والمحتجزون والنازحون: 20 قتيلا، مقتل جنديين، مقتل 4 وإصابة 7، بينهم 8 أطفال."
    ),
    "help.found.casualty.not": (
        "المرضى والإصابات بالعدوى، والأعمار، والناخبون والمتظاهرون والجنود المنتشرون، والحيوانات؛ وعبارة «مقتل "
        "جندي» التي لا تذكر عددا."
    ),
    "help.found.never": (
        "أما السنوات والتواريخ والأوقات والمسافات وأرقام الهواتف وأرقام الطرازات فلا تُعد أرقاما هنا أبدا."
    ),
    "help.mentions": "الذكر ليس حدثا",
    "help.mentions.what": (
        "كل رقم هنا ذكر واحد في جملة واحدة. فالحصيلة التي تنقلها ثلاثة مصادر ثلاثة أذكار لحصيلة واحدة، و«20 قتيلا "
        "بينهم 8 أطفال» رقمان ثانيهما جزء من الأول، والمبلغ بالدولار ثم باليورو بين قوسين ذكران لمبلغ واحد. لذلك "
        "لا يُجمع شيء هنا، بل تُعد مرات الذكر ويُعرض مداها وأحدثها ومن قال ذلك."
    ),
    "help.hedges": "كيف تُقرأ حدود القيمة",
    "help.hedges.what": (
        "تقول المقالات «نحو» و«ما لا يقل عن» و«عشرات». تُحفظ القيمة كما وردت، وتُرسم بحيث يُرى ما فيها من شك. يدل "
        "اللون على ما يُقاس، وفي الخط الزمني على المصدر، ومع كل لون شكل يميزه."
    ),
    "help.hedges.along": "في الصفوف",
    "help.hedges.up": "في الخط الزمني",
    "help.hedges.meaning": "المعنى",
    "help.hedges.words": "عبارات تدل عليه",
    "help.hedge.exact": "يذكر المقال رقما واحدا محددا.",
    "help.hedge.exact.words": "20 قتيلا · 20 killed",
    "help.hedge.approx": (
        "علامة مفرغة: القيمة قريبة من هذا الرقم. ويُعد ما يقع في حدود خمسة في المئة زيادة أو نقصانا متفقا معه."
    ),
    "help.hedge.approx.words": "نحو، حوالي، قرابة · about, some, nearly",
    "help.hedge.lower": "سهم نحو الأكثر: هذه القيمة على الأقل، أو أكثر منها.",
    "help.hedge.lower.words": "ما لا يقل عن، أكثر من · at least, more than",
    "help.hedge.upper": "سهم نحو الأقل: هذه القيمة على الأكثر، أو أقل منها.",
    "help.hedge.upper.words": "ما يصل إلى، أقل من · up to, less than",
    "help.hedge.range": "عمود بين الرقمين اللذين يذكرهما المقال.",
    "help.hedge.range.words": "بين 10 و20 · between 10 and 20",
    "help.hedge.magnitude": (
        "عمود متقطع: كلمة لا تدل إلا على رتبة العدد. فالعشرات من 10 إلى 100، والمئات من 100 إلى 1,000، والملايين "
        "من مليون إلى 10 ملايين."
    ),
    "help.hedge.magnitude.words": "عشرات، مئات، ملايين · dozens, hundreds, millions",
    "help.glossary": "المصطلحات",
    "help.glossary.term": "المصطلح",
    "help.glossary.other": "بالإنجليزية",
    "help.glossary.meaning": "المعنى",
    "help.glossary.money": "أموال الحملات",
    "help.glossary.money.what": (
        "بمعانيها لدى لجنة الانتخابات الاتحادية الأمريكية (FEC). أما ما يقيسه المبلغ فيُستدل عليه بالكلمات "
        "المحيطة، وهو أكثر ما يقع فيه الخطأ، فتحقق منه."
    ),
    "help.glossary.polls": "الانتخابات والاستطلاعات",
    "help.glossary.casualties": "الضحايا",
    "help.term.receipts": "الإيرادات",
    "help.term.receipts.is": "كل ما يدخل حملة أو حزبا أو لجنة من أموال خلال فترة. هنا: أموال جُمعت.",
    "help.term.contributions": "التبرعات",
    "help.term.contributions.is": (
        "ما يقدمه المتبرعون من مال أو عين إلى حملة أو حزب أو لجنة، ولمعظمها سقف قانوني. هنا: تبرع."
    ),
    "help.term.disbursements": "المصروفات",
    "help.term.disbursements.is": "كل ما تدفعه حملة أو لجنة خلال فترة. هنا: إنفاق.",
    "help.term.independent": "النفقات المستقلة",
    "help.term.independent.is": (
        "إنفاق يؤيد مرشحا أو يعارضه صراحة من غير تنسيق مع أي حملة، ولا سقف له لكنه يُعلن. هنا: إنفاق، والمرشح هو "
        "المتلقي إن ذُكر."
    ),
    "help.term.cash": "النقد المتاح",
    "help.term.cash.is": "ما تملكه اللجنة في المصرف في نهاية فترة، أي الإيرادات ناقصا المصروفات. هنا: رصيد.",
    "help.term.debts": "الديون",
    "help.term.debts.is": "ما على اللجنة من قروض وفواتير لم تُسدد. هنا: رصيد أيضا، فاقرأ الجملة.",
    "help.term.committee": "لجنة العمل السياسي",
    "help.term.committee.is": (
        "لجنة تجمع التبرعات وتمنحها لمرشحين. أما اللجنة الكبرى (super PAC) فتقبل أي مبلغ، ولا تنفق إلا على نحو مستقل."
    ),
    "help.term.vote_share": "حصة من الأصوات",
    "help.term.vote_share.is": (
        "نصيب مرشح أو حزب من الأصوات المدلى بها أو المقاعد التي فاز بها. وليست رقما من استطلاع."
    ),
    "help.term.intention": "نية التصويت",
    "help.term.intention.is": "نسبة من يقولون من المستطلَعين إنهم سيصوتون لشخص أو حزب. هنا: رأي.",
    "help.term.turnout": "نسبة المشاركة",
    "help.term.turnout.is": "نسبة من صوتوا من أصحاب حق التصويت أو من المسجلين. وقد تبين الجملة أيهما المقصود.",
    "help.term.approval": "التأييد",
    "help.term.approval.is": (
        "نسبة من يؤيدون شخصا أو يثقون به أو يستحسنونه من المستطلَعين. والرفض رقم قائم بذاته، ولا يبلغ مجموعهما "
        "المئة لأن بعضهم لا يجيب."
    ),
    "help.term.lead": "التقدم",
    "help.term.lead.is": "الفارق بين مرشحين أو خيارين، وغالبا بالنقاط المئوية.",
    "help.term.error": "هامش الخطأ",
    "help.term.error.is": (
        "مقدار ما قد تبتعد نسبة الاستطلاع عن الحقيقة بحكم المصادفة في اختيار من سُئلوا، في 19 حالة من 20 عادة. ولا "
        "يُطمأن إلى التقدم إلا إذا قارب ضعفي الهامش."
    ),
    "help.term.sample": "العينة",
    "help.term.sample.is": "من سُئلوا وكم عددهم. وكلما صغرت العينة اتسع هامش الخطأ.",
    "help.term.likely": "الناخبون المرجح تصويتهم",
    "help.term.likely.is": (
        "من يُرجح أن يصوتوا من المستطلَعين، وهم أقل من الناخبين المسجلين، وهؤلاء أقل من البالغين عموما. ولا تقارن "
        "نسب بين فئات مختلفة."
    ),
    "help.term.points": "النقاط المئوية",
    "help.term.points.is": (
        "الفرق بين نسبتين مئويتين: من \u206640%\u2069 إلى \u206644%\u2069 أربع نقاط، وهو ارتفاع بنسبة عشرة في المئة."
    ),
    "help.term.killed": "قتلى",
    "help.term.killed.is": "من لقوا حتفهم بأي سبب: قصف أو حادث أو كارثة؛ والشهداء؛ والجثث التي عُثر عليها.",
    "help.term.wounded": "جرحى",
    "help.term.wounded.is": (
        "المصابون أيا كانت إصابتهم. وإذا شملت «الضحايا» القتلى والجرحى معا فهي هنا: بين قتيل وجريح."
    ),
    "help.term.missing": "مفقودون",
    "help.term.missing.is": "من لم يُعثر عليهم أو من هم تحت الأنقاض؛ وقد يُحسب بعضهم لاحقا بين القتلى.",
    "help.term.captive": "محتجزون",
    "help.term.captive.is": "الرهائن والمخطوفون وأسرى النزاعات والمعتقلون السياسيون ومن شملهم تبادل.",
    "help.term.displaced": "نازحون",
    "help.term.displaced.is": (
        "من أُخرجوا من ديارهم: نازحين داخل بلدهم أو لاجئين أو من أُجلوا. ولا تُعد الأسر والبيوت أشخاصا."
    ),
    "help.term.new": "جديد",
    "help.term.new.is": "ضحايا حدث واحد أو يوم واحد فقط: «مقتل 4 آخرين الجمعة».",
    "help.term.cumulative": "تراكمي",
    "help.term.cumulative.is": (
        "حصيلة إجمالية منذ بدء أمر ما: «ارتفعت الحصيلة إلى 20 قتيلا منذ الاثنين». وهي تشمل الجدد، ولا يجتمع "
        "النوعان في رسم واحد ولا على خط واحد في الخط الزمني."
    ),
    "help.term.tens": "عشرات",
    "help.term.tens.is": "لا تُذكر إلا رتبة العدد: من 10 إلى 100. ولا يُختلق رقم بينهما.",
    "help.term.group": "فئة من الضحايا",
    "help.term.group.is": "أطفال أو نساء أو مدنيون أو مسعفون ضمن حصيلة. جزء منها، لا يضاف إليها.",
    "help.review": "القرارات وما جرى بعدها",
    "help.review.what": (
        "في صفحة «التحقق» يقبل المراجع الرقم أو يرفضه أو يصححه، باسمه ومع ملاحظة إن شاء. والسجل لا يُمحى منه شيء: "
        "لا يُكتب فوق ما كتبه أحد، والعبرة بآخر قرار. ويظهر التصحيح في كل مكان، ويُحفظ الرقم كما رُصد أول مرة."
    ),
    "help.review.unreviewed": "لم يقرر أحد بعد. وهذه حال معظم الأرقام.",
    "help.review.accepted": "قابله شخص بالجملة فوجده صحيحا.",
    "help.review.rejected": "ليس رقما مما يُرصد، أو ليس هذا هو الرقم. لا يُرسم في الخط الزمني، وتجده المرشِّحات.",
    "help.review.corrected": "أصلح شخص فيه شيئا: القيمة أو حدها أو الوحدة أو ما تقيسه.",
    "help.status.what": "إذا تغير مقال أو أعادت قواعد أحدث قراءته، فلا يسقط رقم روجع دون أن يقال ذلك:",
    "help.status.current": "هو كما رآه المراجع.",
    "help.status.moved": "قيمته هي نفسها، لكن جملته أو موضعه في النص تغير.",
    "help.status.changed": "تغيرت قيمته أو حدها أو وحدته أو معناه. انظر فيه من جديد.",
    "help.status.vanished": "لم يعد يُرصد. لا تعرضه القوائم إلا إذا طلبه المرشِّح.",
    "help.search": "البحث",
    "help.search.what": (
        'يُبحث عن الكلمات في الجملة والعنوان وصاحب الرقم، ويجب أن ترد كلها. اكتب "…" لعبارة كاملة، وكلمة* لبداية '
        "كلمة. وتُرصد الكلمة بالتشكيل ومن دونه وكيفما كُتبت همزتها، وإن سبقها حرف متصل بها: الواو أو الفاء أو "
        "الباء أو اللام أو الكاف أو «ال» التعريف. والأرقام سواء بأي خط كُتبت. ولا تجد كلمةٌ بلغة ما يقابلها "
        "بالأخرى."
    ),
    "help.keys": "لوحة المفاتيح",
    "help.keys.what": (
        "يمكن الوصول إلى كل شيء بمفتاح Tab وفتحه بمفتاح Enter، وما يعرضه رسم تجده أيضا في القائمة أو الجدول تحته. "
        "وفي صفحة «التحقق»:"
    ),
    "help.keys.next": "الرقم التالي",
    "help.keys.previous": "الرقم السابق",
    "help.keys.accept": "قبول",
    "help.keys.reject": "رفض",
    "help.share": "مشاركة ما تراه",
    "help.share.what": (
        "في عنوان كل صفحة مرشِّحاتها ومقالها ورقمها ولغتها. انسخه، فيرى من يفتحه على المخزن نفسه ما تراه. ويضم "
        "التصدير في النظرة العامة ما رُشِّح بالضبط، مع كل جملة."
    ),
    "help.limits": "حدود الأداة",
    "help.limits.sentence": "تقرأ جملة جملة: فلا تعرف ما يعود عليه الضمير ولا وحدة ذُكرت في فقرة سابقة.",
    "help.limits.role": "أكثر ما يقع فيه الخطأ هو الغرض من المبلغ. أما القيمة وحدها ووحدتها فأوثق. تحقق قبل أن تنشر.",
    "help.limits.currency": (
        "الجنيه والدينار والريال والبيزو عملات لبلدان كثيرة. فإن لم تحددها الجملة ولا المقال بقيت العملة مفتوحة. "
        "ولا تُستعمل أسعار صرف، ولا تُخلط العملات أبدا."
    ),
    "help.limits.prose": (
        "العناوين والجداول والترجمة الآلية تُقرأ بدقة أقل من نص الخبر. وتُقرأ الفرنسية أيضا، وهي أحدث عهدا وأقل اختبارا "
        "(F1 يساوي 0.97 للقيم في مقالاتها التجريبية الخمسة عشر، و0.91 لما تقيسه). ولا تُقرأ لغات غيرها."
    ),
    "help.limits.timeline": "يعرف الخط الزمني يوم نشر المقال لا يوم وقوع الحدث، ويرسم أحدث 300 ذكر.",
    "help.limits.truth": "تقول ما تذكره المقالات، ولا تقول أبدا إن كان صحيحا.",
    "help.data": "أين البيانات",
    "help.data.what": "المقالات والأرقام والقرارات في هذا المخزن:",
    "help.data.local": (
        "لا يخرج شيء من هذا الجهاز: لا تُرسل إحصاءات، ولا تقرأ مقالاتك أي خدمة، والخطوط والرسوم من هنا. فإن كان "
        "المخزن على خادم أعده فريقك، فإليه تذهب البيانات. ولا يُجلب من الإنترنت إلا ما تطلبه: الروابط والخلاصات في "
        "صفحة «إضافة». ورابط المقال الأصلي يفتح صفحة المصدر في متصفحك."
    ),
    "help.data.copy": "لنسخ المخزن أثناء استعماله: tracker db backup FILE. ولمعرفة ما فيه: tracker db info.",
}
