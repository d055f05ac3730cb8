"""Arabic: its grammar, and the tables of its words by what they are for."""

from __future__ import annotations

from tracker.languages.ar import casualties, hedges, numbers, polls, roles, speech, subjects, units
from tracker.languages.shape import Language, word_set

_MONTHS = (
    "يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب "
    "أيلول تشرين جانفي فيفري أفريل ماي جوان جويلية أوت محرم رمضان شوال رجب شعبان صفر"
)

AR = Language(
    code="ar",
    proclitics=(
        "و",
        "ف",
        "ب",
        "ل",
        "ك",
        "ال",
        "وال",
        "فال",
        "بال",
        "لل",
        "كال",
        "وب",
        "ول",
        "وك",
        "فب",
        "فل",
        "وبال",
        "ولل",
        "وكال",
        "لال",
        "س",
        "وس",
        "فس",
    ),
    ands=frozenset({"و"}),
    addition_needs_and=True,
    dotted_thousands=True,
    right_to_left=True,
    definite="ال",
    definite_proclitics=("ال", "لل"),
    verb_endings=("وا",),
    glued_prepositions=("با", "لل"),
    motion=frozenset(),
    human_endings=("ين", "ون", "يا"),
    abbreviations=word_set("د م أ ص ب ف ج ق ه ت ر ا ي s u mr dr no vs"),
    numbers=numbers.NUMBERS,
    literal_suffixes=numbers.LITERAL_SUFFIXES,
    articles=frozenset(),
    of=word_set("من"),
    between=word_set("بين"),
    from_=word_set("من"),
    to=word_set("إلى الى حتى وحتى"),
    or_=word_set("أو"),
    versus=word_set("مقابل"),
    more=word_set("أخرى إضافية"),
    hedges_before=hedges.HEDGES_BEFORE,
    hedges_after=hedges.HEDGES_AFTER,
    bounding_verbs=hedges.BOUNDING_VERBS,
    negations=word_set("لا لم لن ليس ألا"),
    still=word_set("يزال تزال يزالون زال زالت يزالوا"),
    privatives=word_set("غير عدم"),
    fillers=frozenset(),
    currencies=units.CURRENCIES,
    currency_codes=units.CURRENCY_CODES,
    countries=units.COUNTRIES,
    currency_qualifiers=units.CURRENCY_QUALIFIERS,
    percent=units.PERCENT,
    points=units.POINTS,
    bare_points=units.BARE_POINTS,
    point_blockers=units.POINT_BLOCKERS,
    harm_nouns=casualties.HARM_NOUNS,
    people=casualties.PEOPLE,
    others=casualties.OTHERS,
    demonstratives=word_set(
        "هؤلاء أولئك أفراد عناصر أهالي سكان قوات رجال أنصار عمال أبناء ضباط موظفي أعضاء مقاتلي جنود"
    ),
    uncounted=casualties.UNCOUNTED,
    predicates=casualties.PREDICATES,
    auxiliaries=frozenset(),
    subgroups=casualties.SUBGROUPS,
    toll_openers=casualties.TOLL_OPENERS,
    toll_heads=casualties.TOLL_HEADS,
    reached=casualties.REACHED,
    clause_breaks=word_set(
        "أن إن حيث فيما بينما كما لكن لكنه قال قالت أعلن أعلنت أضاف أضافت أكد أكدت أفاد أفادت ذكر ذكرت شارك شاركت يشارك خرج "
        "خرجت تظاهر تجمع تقل يقل كان كانت يضم تضم نشر نشرت أرسل أرسلت وصل وصلت غادر عاد حضر شهد شهدت التي الذي الذين اللذين "
        "دمر دمرت أطلق أطلقت استهدف استهدفت استخدم انتشر بعدما عندما قبل بعد يبلغ تبلغ بالغ عمره عمرها يقطن يسكن يسكنها صوت "
        "شن شنت نفذ نفذت ضد أثناء رغم عقب عقوبة بتهمة منذ لمدة مدة تضرر تدمير"
    ),
    prepositions=word_set(
        "في من على إلى عن مع خلال بعد قبل عند منذ قرب أثناء جراء إثر شمال جنوب شرق غرب وسط داخل خارج"
    ),
    illness=casualties.ILLNESS,
    rubble=casualties.RUBBLE,
    mixed=casualties.MIXED,
    relatives=word_set("الذين اللذين اللواتي بعد"),
    determiners=frozenset(),
    fatal=casualties.FATAL,
    rates=casualties.RATES,
    among=casualties.AMONG,
    months=word_set(_MONTHS),
    money_roles=roles.MONEY_ROLES,
    percent_roles=roles.PERCENT_ROLES,
    up=roles.UP,
    down=roles.DOWN,
    change_levels=roles.CHANGE_LEVELS,
    change_idioms=roles.CHANGE_IDIOMS,
    adjacent_directions=roles.ADJACENT_DIRECTIONS,
    level_hedges=roles.LEVEL_HEDGES,
    level_nouns=roles.LEVEL_NOUNS,
    rated=roles.RATED,
    poll_words=roles.POLL_WORDS,
    vote_words=roles.VOTE_WORDS,
    political_words=roles.POLITICAL_WORDS,
    sums=roles.SUMS,
    subjects=subjects.SUBJECTS,
    polls=polls.POLLS,
    speech=speech.SPEECH,
)
