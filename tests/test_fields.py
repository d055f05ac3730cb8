"""The fields that are told around a figure: who says so, to whom, of whom, which poll, and the label for a chart.

A row is a text, one of its figures, and what the field must be; `None` where the text does not say. Every field that
quotes is a quotation.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

import tracker
from tracker.records import Figure

SEEDS = sorted(path for path in (Path(__file__).parents[1] / "seeds").glob("*.txt") if path.stem != "README")
QUOTED = ("attribution", "recipient", "among", "pollster", "subject", "who", "context")

Row = tuple[str, str, str | None]

ATTRIBUTION: tuple[Row, ...] = (
    ("قالت وزارة الصحة إن 12 شخصا قتلوا في القصف.", "12 شخصا", "وزارة الصحة"),
    ("The US said 35 people were killed.", "35 people", "The US"),
    ("The US military said 35 people were killed.", "35 people", "The US military"),
    ("35 people were killed, according to a US official.", "35 people", "a US official"),
    ("Police told us 35 people were killed.", "35 people", "Police"),
    ("POLICE TOLD US 35 PEOPLE DIED", "35 PEOPLE", "POLICE"),
    ("وأعلن الدفاع المدني أن الفيضان أودى بحياة 30 شخصا.", "30 شخصا", "الدفاع المدني"),
    ("قتل 12 شخصا في القصف، وفق ما أفاد به الهلال الأحمر.", "12 شخصا", "الهلال الأحمر"),
    ("وبحسب البنك المركزي، بلغ التضخم 8 في المئة في مايو.", "8 في المئة", "البنك المركزي"),
    ("بلغت كلفة المشروع 5 ملايين دولار، وفقا لوزارة النقل.", "5 ملايين دولار", "وزارة النقل"),
    ("بلغت كلفة المشروع 5 ملايين دولار، بحسب رويترز.", "5 ملايين دولار", "رويترز"),
    ("جمعت الحملة 5 ملايين دولار، طبقا لما أوردته الصحيفة.", "5 ملايين دولار", "الصحيفة"),
    ("قدر اقتصاديون الخسائر بنحو 5 ملايين دولار.", "5 ملايين دولار", "اقتصاديون"),
    ("وقال مسؤول في الجمارك: «صادرنا 5 ملايين دولار أمس».", "5 ملايين دولار", "مسؤول في الجمارك"),
    ("وجاء في تقرير المنظمة أن 40 في المئة من الأسر بلا مأوى.", "40 في المئة", "تقرير المنظمة"),
    ("أعلن الجيش مقتل جنديين قرب الحدود.", "جنديين", "الجيش"),
    ("وقال الحاكم إن الحريق أتلف المحصول. وأضاف أن الخسائر بلغت 5 ملايين دولار.", "5 ملايين دولار", "الحاكم"),
    ("وقالت الحاكمة إن الحريق أتلف المحصول. وأضاف أن الخسائر بلغت 5 ملايين دولار.", "5 ملايين دولار", None),
    ("قالت الوزارة إن 12 شخصا قتلوا، وفق رويترز.", "12 شخصا", "رويترز"),
    ("وقالت المنظمة غير الحكومية إن 12 شخصا قتلوا في القصف.", "12 شخصا", "المنظمة غير الحكومية"),
    ("وقالت وزارة الصحة العام الماضي إن 12 شخصا قتلوا.", "12 شخصا", "وزارة الصحة"),
    ("قتل 12 شخصا في القصف.", "12 شخصا", None),
    ("قيل إن الحفل جمع 5 ملايين دولار.", "5 ملايين دولار", None),
    ("وقال 40 في المئة من الناخبين إنهم لن يصوتوا.", "40 في المئة", None),
    ("تدفع الشركة 5 ملايين دولار وفق القانون الجديد.", "5 ملايين دولار", None),
    ("قالت الشرطة إن الحريق أخمد، فيما تبرع تاجر بمبلغ 5 ملايين دولار.", "5 ملايين دولار", None),
    ("قدرت كلفة المشروع بنحو 5 ملايين دولار.", "5 ملايين دولار", None),
    ("أبلغت الشركة المجلس أن الكلفة 5 ملايين دولار.", "5 ملايين دولار", None),
    ("The health ministry said 12 people were killed in the strike.", "12 people", "The health ministry"),
    ("Twelve people were killed in the strike, police said.", "Twelve people", "police"),
    ("12 people died, a spokesman said on condition of anonymity.", "12 people", "a spokesman"),
    ("Twelve people were killed, according to the regional governor.", "Twelve people", "the regional governor"),
    ("According to Reuters, the deal is worth $5 million.", "$5 million", "Reuters"),
    ('"We lost $5 million," said Anna Berg, who runs the shop.', "$5 million", "Anna Berg"),
    ("The World Bank estimates the damage at $5 million and says 12 people died.", "12 people", "The World Bank"),
    ("Ana Ruiz, a surgeon at the hospital, said 12 people died.", "12 people", "Ana Ruiz"),
    ("Filings with the state show the committee raised $5 million.", "$5 million", "Filings with the state"),
    ("The ministry put the toll at 51 dead.", "51", "The ministry"),
    ("The group has raised $5 million, a spokesman told reporters on Monday.", "$5 million", "a spokesman"),
    ("Norway and Sweden said they would give $5 million.", "$5 million", "Norway and Sweden"),
    ("Twelve people were killed, according to the Ministry of", "Twelve people", "the Ministry"),
    ("Twelve people were killed in the strike.", "Twelve people", None),
    ("She said the group had raised $5 million.", "$5 million", None),
    ("It was reported that the group raised $5 million.", "$5 million", None),
    ("At least 12 people were reported dead.", "12 people", None),
    ("The group paid $5 million according to plan.", "$5 million", None),
    ("Police said the fire was out, while a trader gave $5 million.", "$5 million", None),
    ("A charity says it has collected $2 million, and Norway pledged $5 million.", "$5 million", None),
    ("In which he loudly suggested that 12 people died.", "12 people", None),
    ("قالت الوزارة إن 12 شخصا قتلوا، وفق بيان.", "12 شخصا", "الوزارة"),
    ("قتل 12 شخصا، وفق آخر.", "12 شخصا", None),
    ("وقال للصحفيين إن 12 شخصا قتلوا.", "12 شخصا", None),
    ("قال الحاكم إن الحريق أتلف المحصول. وقد أضاف أن الخسائر بلغت 5 ملايين دولار.", "5 ملايين دولار", "الحاكم"),
    ("The ministry said 12 people died, the mayor said.", "12 people", "The ministry"),
    ('"12 people died," said others.', "12 people", None),
    ("At least 12 people were dead hospital officials said.", "12 people", None),
    ("At the port, talk of war and police said 12 people died.", "12 people", "police"),
    ("12 PEOPLE DIED, SOURCES SAY", "12 PEOPLE", "SOURCES"),
    ("12 people died, police said while the mayor spoke.", "12 people", "police"),
)

RECIPIENT: tuple[Row, ...] = (
    ("أنفقت اللجنة 5 ملايين دولار في حملة ضد النائب سالم.", "5 ملايين دولار", "النائب سالم"),
    ("جمع المتبرعون 5 ملايين دولار لصالح سالم في ليلة واحدة.", "5 ملايين دولار", "سالم"),
    ("أنفقت اللجنة 5 ملايين دولار على إعلانات مناهضة لسالم.", "5 ملايين دولار", "سالم"),
    ("تبرع التاجر بمبلغ 5 ملايين دولار لجمعية الأيتام.", "5 ملايين دولار", "جمعية الأيتام"),
    ("قدمت المنظمة 5 ملايين دولار إلى المستشفى الميداني.", "5 ملايين دولار", "المستشفى الميداني"),
    ("قدمت المنظمة 5 ملايين دولار لليمن هذا العام.", "5 ملايين دولار", "يمن"),
    ("قدمت المنظمة 5 ملايين دولار لقطاع غزة هذا العام.", "5 ملايين دولار", "قطاع غزة"),
    ("فرضت المحكمة غرامة قدرها 5 ملايين دولار على الشركة.", "5 ملايين دولار", "الشركة"),
    ("تعهدت الدول بمنح 5 ملايين دولار للنازحين.", "5 ملايين دولار", "نازحين"),
    ("ستقدم الحملة 5 ملايين دولار (18 مليون ريال) لأسرة الضحية.", "18 مليون ريال", "أسرة الضحية"),
    ("بلغت كلفة الجسر 5 ملايين دولار.", "5 ملايين دولار", None),
    ("خصصت الحكومة 5 ملايين دولار لبناء المدارس.", "5 ملايين دولار", None),
    ("خصصت الحكومة 5 ملايين دولار لتغطية العجز.", "5 ملايين دولار", None),
    ("ارتفعت الإيرادات إلى 5 ملايين دولار.", "5 ملايين دولار", None),
    ("ذهبت 5 ملايين دولار إلى الإعلانات التلفزيونية.", "5 ملايين دولار", None),
    ("يملك المصرف 5 ملايين دولار.", "5 ملايين دولار", None),
    ("The bank donated $5 million to the Red Cross last week.", "$5 million", "the Red Cross"),
    ("The committee spent $5 million on ads against Senator Doyle.", "$5 million", "Senator Doyle"),
    ("Donors raised $5 million for Doyle in a night.", "$5 million", "Doyle"),
    ("The group spent $5 million in support of Doyle.", "$5 million", "Doyle"),
    ("The donor gave the party $5 million.", "$5 million", "the party"),
    ("The donor gave the party a record $5 million.", "$5 million", "the party"),
    ("The donor gave the party a total of $5 million.", "$5 million", "the party"),
    ("The bank gave the firm a $5 million loan.", "$5 million", "the firm"),
    ("The firm was told to pay a penalty of $5 million.", "$5 million", None),
    ("Parliament granted the rebuilding fund 10 million euros ($11 million).", "$11 million", "the rebuilding fund"),
    ("Norway pledged $5 million in military aid to Ukraine.", "$5 million", "Ukraine"),
    ("Norway sent a $5 million aid package for Ukraine.", "$5 million", "Ukraine"),
    ("The court ordered a fine of $5 million on the company.", "$5 million", "the company"),
    ("The state gave $5 million to schools.", "$5 million", "schools"),
    ("The donor gave it $5 million.", "$5 million", None),
    ("The donor gave $5 million to help.", "$5 million", None),
    ("Donors gave an average of $38.", "$38", None),
    ("The price rose to $5 million.", "$5 million", None),
    ("The charity gave $5 million according to its report.", "$5 million", None),
    ("The house was sold for $5 million.", "$5 million", None),
)

POLL_AR, POLL_EN = "أظهر استطلاع للرأي أن ", "A poll found that "

AMONG: tuple[Row, ...] = (
    (POLL_AR + "64 في المئة من الناخبين المستقلين يؤيدون القانون.", "64 في المئة", "الناخبين المستقلين"),
    (POLL_AR + "64% من الناخبين تحت سن 30 عاما يعارضون القانون.", "64%", "الناخبين تحت سن 30 عاما"),
    (POLL_AR + "غالبية النساء العاملات (64%) يؤيدن القانون.", "64%", "النساء العاملات"),
    (POLL_AR + "64% من ناخبي الحزب يؤيدون القانون.", "64%", "ناخبي الحزب"),
    (POLL_AR + "64% فقط من المشاركين يؤيدون القانون.", "64%", "المشاركين"),
    (POLL_AR + "الفارق واسع. وبين الشباب المستقلين قال 64% إنهم يؤيدونه.", "64%", "الشباب المستقلين"),
    (POLL_AR + "القانون يحظى بتأييد 64% من سكان العاصمة.", "64%", "سكان العاصمة"),
    (POLL_AR + "64% يؤيدون القانون.", "64%", None),
    (POLL_AR + "64% منهم يؤيدون القانون.", "64%", None),
    ("نال المرشح 64% من الأصوات.", "64%", None),
    ("هاجر 64% من السكان بعد الحرب.", "64%", None),
    ("ارتفعت الأسعار 64% في مايو.", "64%", None),
    (POLL_AR + "64% من ناخبين تحت سن 30 عاما يعارضون القانون.", "64%", "ناخبين تحت سن 30 عاما"),
    (POLL_AR + "لدى 64% رأيا حسنا في القانون.", "64%", None),
    (POLL_AR + "القانون يحظى بتأييد 64% من", "64%", None),
    (POLL_EN + "64% of likely voters back the law.", "64%", "likely voters"),
    (POLL_EN + "64 percent of voters under 30 oppose the law.", "64 percent", "voters under 30"),
    (POLL_EN + "64% of adults aged 18 to 29 oppose the law.", "64%", "adults aged 18 to 29"),
    (POLL_EN + "64% of Republicans and independents back the law.", "64%", "Republicans and independents"),
    (POLL_EN + "64% of the Norwegians surveyed back the law.", "64%", "Norwegians"),
    (POLL_EN + "two thirds of parents (64%) back the law.", "64%", "parents"),
    ("The poll is split. Among women, 64% back the law and 30% oppose it.", "30%", "women"),
    ("In a survey of 604 registered voters, 64% approve of the mayor.", "64%", "registered voters"),
    ("The mayor has 64% support among Democrats in the poll.", "64%", "Democrats"),
    (POLL_EN + "64% back the law.", "64%", None),
    (POLL_EN + "64% of them back the law.", "64%", None),
    ("The candidate won 64% of the vote.", "64%", None),
    ("Some 64% of residents fled after the flood.", "64%", None),
    ("Prices rose 64% in May.", "64%", None),
    ("In the poll support is 64% among adults aged 18 to 29", "64%", "adults aged 18 to 29"),
    ("In the poll Doyle wins 64% of independents over 30% for Lind.", "64%", "independents"),
)

SAMPLE_SIZE: tuple[tuple[str, str, int | None], ...] = (
    ("وجد استطلاع شمل 812 ناخبا أن 64% يؤيدون القانون.", "64%", 812),
    ("وجد استطلاع للرأي أن 64% يؤيدون القانون. واستند الاستطلاع إلى ردود 1016 ناخبا مسجلا.", "64%", 1016),
    ("وجد استطلاع للرأي أن 64% يؤيدون القانون. وبلغت العينة 1200 شخص.", "64%", 1200),
    ("وجد استطلاع للرأي أن 64% يؤيدون القانون. شملت عينة الاستطلاع ألفي شخص.", "64%", 2000),
    ("وجد استطلاع للرأي أن 64% يؤيدون القانون. وشارك فيه ١٥٠٠ شخص.", "64%", None),
    ("وجد استطلاع للرأي أن 64% يؤيدون القانون. وشارك في الاستطلاع ١٥٠٠ شخص.", "64%", 1500),
    ("وجد استطلاع شمل 812 ناخبا أن 64% يؤيدونه. ووجد استطلاع آخر أن 40% يعارضونه.", "40%", None),
    ("وجد استطلاع للرأي أن 64% يؤيدون القانون الذي صدر في 2019.", "64%", None),
    ("وجد استطلاع للرأي أن 64% يؤيدون القانون بعد مقتل 120 شخصا.", "64%", None),
    ("شملت المنحة 812 طالبا، وارتفعت الأسعار 64%.", "64%", None),
    ("A poll surveyed 1,016 registered voters and found 64% back the law.", "64%", 1016),
    ("A poll found 64% back the law. The survey of 1,003 adults was taken in May.", "64%", 1003),
    ("A poll found 64% back the law. Some 1,500 people were interviewed for the poll.", "64%", 1500),
    ("A poll found 64% back the law. It is based on a sample of 2,000 people.", "64%", 2000),
    ("The survey, which questioned two thousand adults, found 64% back the law.", "64%", 2000),
    ("Gallup polled 1,200 adults; 64% back the law.", "64%", 1200),
    ("A Gallup poll found 64% back the law. The Gallup poll asked 900 adults.", "64%", 900),
    ("A Gallup poll found 64% back the law. The Ipsos poll asked 900 adults.", "64%", None),
    ("A poll of 604 likely voters found 64% back it. Another poll found 40% oppose it.", "40%", None),
    ("A poll found 64% back the law of 1998.", "64%", None),
    ("A poll found 64% back the law after 120 people died.", "64%", None),
    ("A poll found that 64% back it. The law covers 1,016 voters.", "64%", None),
    ("Prices rose 64%, the survey of 1,200 firms says.", "64%", None),
)

MARGIN: tuple[Row, ...] = (
    ("وجد استطلاع للرأي أن 64% يؤيدونه، بهامش خطأ 3 نقاط مئوية.", "64%", "3"),
    ("وجد استطلاع للرأي أن 64% يؤيدونه. ويبلغ هامش الخطأ 3.5 نقطة مئوية.", "64%", "3.5"),
    ("وجد استطلاع للرأي أن 64% يؤيدونه. ولا يتعدى هامش الخطأ الإحصائي نسبة 3.1%.", "64%", "3.1"),
    ("وجد استطلاع للرأي أن 64% يؤيدونه. وهامش الخطأ نقطتان مئويتان.", "64%", "2"),
    ("وجد استطلاع للرأي أن 64% يؤيدونه بهامش خطأ أقل من 3 نقاط مئوية.", "64%", None),
    ("وجد استطلاع للرأي أن 64% يؤيدونه بفارق 3 نقاط مئوية.", "64%", None),
    ("وجد استطلاع للرأي أن 64% يؤيدونه، وفاز المرشح بهامش ضئيل.", "64%", None),
    ("وجد استطلاع للرأي أن 64% يؤيدونه بهامش خطأ 3%. ووجد استطلاع آخر أن 40% يعارضونه.", "40%", None),
    ("A poll found 64% back it, with a margin of error of 3 percentage points.", "64%", "3"),
    ("A poll found 64% back it. The margin of sampling error is plus or minus 3.5 points.", "64%", "3.5"),
    ("A poll found 64% back it. It has a 3-point margin of error.", "64%", "3"),
    ("A poll found 64% back it. The poll's margin of error was +/- 2.8%.", "64%", "2.8"),
    ("A poll found 64% back it, give or take a margin of error of about 3 points.", "64%", "3"),
    ("A poll found 64% back it. The margin of error is less than 3 points.", "64%", None),
    ("A poll found 64% back it. The margin of error is 25 points.", "64%", None),
    ("A poll found 64% back it by a margin of 3 points.", "64%", None),
    ("A poll found 64% back it. The margin of error was not given; 3% had no view.", "64%", None),
    ("A poll found 64% back it, with a margin of error of 3%. Another poll has it at 40%.", "40%", None),
    ("The margin of error is 3 points. Prices rose 64%.", "64%", None),
)

POLLSTER: tuple[Row, ...] = (
    ("وجد استطلاع أجراه معهد الشرق أن 64% يؤيدون القانون.", "64%", "معهد الشرق"),
    ("وجد استطلاع أجرته شبكة ساحل نيوز، في مايو، أن 64% يؤيدون القانون.", "64%", "شبكة ساحل نيوز"),
    ("أجرى مركز النيل استطلاعا وجد أن 64% يؤيدون القانون.", "64%", "مركز النيل"),
    ("وجد استطلاع لمؤسسة الضفاف أن 64% يؤيدون القانون.", "64%", "مؤسسة الضفاف"),
    ('وجد استطلاع نشرته صحيفة "الميناء" المحلية أن 64% يؤيدون القانون.', "64%", 'صحيفة "الميناء" المحلية'),
    ("وجد استطلاع أجراه معهد الشرق أن 64% يؤيدونه. وفي الاستطلاع نفسه رفضه 30%.", "30%", "معهد الشرق"),
    ("وجد استطلاع أجراه معهد الشرق أن 64% يؤيدونه. ووجد استطلاع آخر أن 40% يرفضونه.", "40%", None),
    ("وجد استطلاع للرأي أن 64% يؤيدون القانون.", "64%", None),
    ("تظهر استطلاعات الرأي أن 64% يؤيدون القانون.", "64%", None),
    ("وجد استطلاع أجراه معهد الشرق أن 64% يؤيدونه. وتقول استطلاعات الرأي إن 40% يرفضونه.", "40%", None),
    ("A poll by Tyne Research found 64% back the law.", "64%", "Tyne Research"),
    ("A Quinnipiac University poll found 64% back the law.", "64%", "Quinnipiac University"),
    ("A new Reuters/Ipsos poll found 64% back the law.", "64%", "Reuters/Ipsos"),
    ("A poll conducted in May by the Pew Research Center found 64% back it.", "64%", "Pew Research Center"),
    ("YouGov surveyed 1,200 adults and 64% back the law.", "64%", "YouGov"),
    ("A poll found 64% back the law. The survey, by Tyne Research, was online.", "64%", "Tyne Research"),
    ("The poll, released Tuesday by Marlow Institute, found 64% back it.", "64%", "Marlow Institute"),
    ("A Gallup poll found 64% back it. A separate Ipsos poll found 40% oppose it.", "40%", "Ipsos"),
    ("A Gallup poll found 64% back it. Other polls show 40% oppose it.", "40%", None),
    ("A Washington Post and ABC News poll found 64% back the law.", "64%", "Washington Post and ABC News"),
    ("A mid-May Gallup poll found 64% back the law.", "64%", "Gallup"),
    ("Harrow at 45% in new poll\nA Gallup poll of 900 adults found that 38% back Dunn.", "45%", "Gallup"),
    ("A June survey found 64% back the law.", "64%", None),
    ("An Ohio poll found 64% back the law.", "64%", None),
    ("A poll of voters found 64% back the law signed by Doyle.", "64%", None),
    ("A Gallup poll is due. Prices rose 64% in May.", "64%", None),
    ("Polls open at 8. In a poll, 64% back the law.", "64%", None),
)

CONTEXT: tuple[tuple[str, str, str], ...] = (
    ("جمعت حملة سالم 5 ملايين دولار في شهر.", "5 ملايين دولار", "جمعت حملة سالم"),
    ("أنفق صندوق المستقبل، وهو لجنة سياسية، 5 ملايين دولار.", "5 ملايين دولار", "أنفق صندوق المستقبل"),
    ("قال المدير إن حملة سالم جمعت 5 ملايين دولار.", "5 ملايين دولار", "حملة سالم جمعت"),
    (POLL_AR + "64% من الناخبين المستقلين يؤيدون القانون.", "64%", "من الناخبين المستقلين"),
    ("ارتفعت أسعار القمح 8 في المئة.", "8 في المئة", "ارتفعت أسعار القمح"),
    ("أسفر القصف عن مقتل 12 شخصا.", "12 شخصا", "مقتل 12 شخصا"),
    ("وقيل إن ذلك أدى إلى مقتل ما لا يقل عن مئة وخمسة وأربعين ألف عامل.", "مئة وخمسة وأربعين ألف عامل", "أدى إلى مقتل"),
    ("أصيب 7 في السوق القديم.", "7", "أصيب 7 في السوق القديم"),
    ("لم يجمع المرشح سوى 5 ملايين دولار.", "5 ملايين دولار", "المرشح سوى 5 ملايين دولار"),
    ("قتل 20 شخصا بينهم 5 أطفال.", "5 أطفال", "بينهم 5 أطفال"),
    ("بلغت كلفة الجسر 5 ملايين دولار (18 مليون ريال).", "18 مليون ريال", "بلغت كلفة الجسر"),
    ("5 ملايين دولار", "5 ملايين دولار", ""),
    ("The Doyle campaign raised $5 million in a month.", "$5 million", "Doyle campaign raised"),
    ("The group has $5 million in cash on hand.", "$5 million", "in cash on hand"),
    (POLL_EN + "64% of likely voters back the law.", "64%", "of likely voters"),
    ("Consumer prices rose 8.8% in April.", "8.8%", "Consumer prices rose"),
    ("A missile hit the market, killing 7 people.", "7 people", "killing 7 people"),
    ("Twelve people were killed in a strike on the market.", "Twelve people", "killed in a strike on the market"),
    ("Norway raised $4 million and spent $3 million on ads.", "$3 million", "spent $3 million on ads"),
    ("The flood killed 20 people, among them 5 children.", "5 children", "among them 5 children"),
    (
        "200,000 people, among them one hundred and forty-five thousand farmers, were killed in the flood.",
        "one hundred and forty-five thousand farmers",
        "killed in the flood",
    ),
    ("The party raised in 2020 $5 million.", "$5 million", "party raised"),
    ("The bridge cost 5 million euros ($6 million).", "$6 million", "bridge cost"),
    ("$5 million", "$5 million", ""),
)


RULE: tuple[Row, ...] = (
    ("The shirt is $5.", "$5", "<sign> <number>"),
    ("The shirt is £E5.", "£E5", "<sign> <number>"),
    ("The shirt is R5 thousand.", "R5 thousand", "<sign> <number>"),
    ("The shirt is USD 5.", "USD 5", "<code> <number>"),
    ("The shirt is Rs 5.", "Rs 5", "<name> <number>"),
    ("The shirt is 5 EUR.", "5 EUR", "<number> <code>"),
    ("The shirt is 5€.", "5€", "<number> <sign>"),
    ("The shirt is 50¢.", "50¢", "<number> <subunit>"),
    ("The shirt is 50 cents.", "50 cents", "<number> <subunit>"),
    ("The shirt is 5 dollars.", "5 dollars", "<number> <currency>"),
    ("سعر القميص دولاران.", "دولاران", "<currency in the dual>"),
    ("سعر القميص دولار واحد فقط.", "دولار واحد", "<currency> <one>"),
    ("The shirt is 5 dollars and 20 cents.", "5 dollars and 20 cents", "<amount> and <subunits>"),
    ("سعر القميص خمسة دولارات ونصف.", "خمسة دولارات ونصف", "<amount> and a half"),
    ("The shirt is 5 or 6 dollars.", "5", "<number> sharing a unit"),
    ("The shirt is 5 to 6 dollars.", "5 to 6 dollars", "<low> to <high>"),
    ("سعر القميص بين خمسة وعشرة دولارات.", "خمسة وعشرة دولارات", "between <low> and <high>"),
    ("It rose by 5 percentage points.", "5 percentage points", "<number> <percentage points>"),
    ("It rose by 5 percent points.", "5 percent points", "<number> <percentage points>"),
    ("It rose by 5% point.", "5% point", "<number> <percentage points>"),
    ("It is 5%.", "5%", "<number> <percent>"),
    ("It is %5.", "%5", "<percent> <number>"),
    ("ارتفعت النسبة نقطتين مئويتين.", "نقطتين مئويتين", "<percentage points in the dual>"),
    ("ارتفعت النسبة نقطة مئوية واحدة.", "نقطة مئوية واحدة", "<percentage point> <one>"),
    ("Harrow leads by 5 points in the poll.", "5 points", "<number> <points> in a vote or poll"),
)


def _field(text: str, figure: str, name: str) -> object:
    """The field of one figure of a text; the first that reads so."""
    found = [f for f in tracker.extract(text) if f.text == figure]
    assert found, f"{figure!r} is no figure of {text!r}: {[f.text for f in tracker.extract(text)]}"
    return getattr(found[0], name, None)


@pytest.mark.parametrize(("text", "figure", "wanted"), ATTRIBUTION)
def test_attribution(text: str, figure: str, wanted: str | None) -> None:
    assert _field(text, figure, "attribution") == wanted


@pytest.mark.parametrize(("text", "figure", "wanted"), RECIPIENT)
def test_recipient(text: str, figure: str, wanted: str | None) -> None:
    assert _field(text, figure, "recipient") == wanted


@pytest.mark.parametrize(("text", "figure", "wanted"), AMONG)
def test_among(text: str, figure: str, wanted: str | None) -> None:
    assert _field(text, figure, "among") == wanted


@pytest.mark.parametrize(("text", "figure", "wanted"), SAMPLE_SIZE)
def test_sample_size(text: str, figure: str, wanted: int | None) -> None:
    assert _field(text, figure, "sample_size") == wanted


@pytest.mark.parametrize(("text", "figure", "wanted"), MARGIN)
def test_margin_of_error(text: str, figure: str, wanted: str | None) -> None:
    assert _field(text, figure, "margin_of_error") == (Decimal(wanted) if wanted else None)


@pytest.mark.parametrize(("text", "figure", "wanted"), POLLSTER)
def test_pollster(text: str, figure: str, wanted: str | None) -> None:
    assert _field(text, figure, "pollster") == wanted


@pytest.mark.parametrize(("text", "figure", "wanted"), RULE)
def test_rule(text: str, figure: str, wanted: str) -> None:
    assert _field(text, figure, "rule") == wanted


@pytest.mark.parametrize(("text", "figure", "wanted"), CONTEXT)
def test_context(text: str, figure: str, wanted: str) -> None:
    assert _field(text, figure, "context") == wanted


# ------------------------------------------------------------------------------------------------------ demo articles


def _figures_of_seeds() -> Iterator[tuple[str, Figure]]:
    for path in SEEDS:
        text = path.read_text(encoding="utf-8")
        for figure in tracker.extract(text):
            yield text, figure


FIGURES = list(_figures_of_seeds())


@pytest.mark.parametrize("name", QUOTED)
def test_every_field_is_a_quotation(name: str) -> None:
    quoted = [(text, value) for text, figure in FIGURES if (value := getattr(figure, name, None)) is not None]
    assert quoted, "no demo article has it"
    assert [value for text, value in quoted if value not in text] == []


def test_labels_are_short_and_whole() -> None:
    for text, figure in FIGURES:
        label = figure.context
        assert len(label) <= 45, label
        assert len(label.split()) <= 8, label
        assert label != figure.text
        assert label == label.strip(" ,.;:()[]،؛"), label
        at = text.find(label)
        assert not (text[at - 1 : at].isalpha() and label[:1].isascii() and label[:1].isalpha()), "cut inside a word"


def test_most_figures_have_a_label() -> None:
    assert sum(bool(figure.context) for _, figure in FIGURES) > 0.95 * len(FIGURES)


def test_poll_fields_are_for_polls() -> None:
    for _, figure in FIGURES:
        if figure.kind == "percent" and figure.role not in ("opinion", "approval", "disapproval", "lead"):
            assert figure.among is figure.sample_size is figure.margin_of_error is figure.pollster is None


@pytest.mark.parametrize(("between", "about"), [(15, True), (300, False)])
def test_what_an_article_is_about_goes_by_its_length(between: int, about: bool) -> None:
    """Three words of polls make an article one about a poll, and not a chronicle that mentions one."""
    poll = "The poll was done in May. The poll is out. A survey says so.\n"
    quiet = "The harbour lay quiet and the ferries went out at noon as they always do.\n"
    *_, last = tracker.extract(f"{poll}{quiet * between}In the town 45% want the new bridge, 30% do not.", "en")
    assert (last.role == "opinion") is about  # type: ignore[union-attr]
