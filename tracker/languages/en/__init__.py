"""English: its grammar, and the tables of its words by what they are for."""

from __future__ import annotations

from tracker.languages.en import casualties, hedges, numbers, polls, roles, speech, subjects, units
from tracker.languages.shape import Language, word_set

_MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec"
)
_ABBREVIATIONS = (
    "mr mrs ms dr prof gen col lt sgt capt cmdr maj rep sen gov pres hon rev st jr sr vs etc inc corp co ltd bros no nos fig "
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd dept est approx u.s u.k u.n d.c "
    "messrs cf al eds vol pp fla calif ariz conn ill mass mich minn okla pa tenn tex va wash wis a.m p.m ft mt"
)

EN = Language(
    code="en",
    proclitics=(),
    ands=word_set("and &"),
    addition_needs_and=False,
    dotted_thousands=False,
    right_to_left=False,
    definite="",
    definite_proclitics=(),
    verb_endings=(),
    glued_prepositions=(),
    motion=word_set("went gone goes going"),
    human_endings=(),
    abbreviations=word_set(_ABBREVIATIONS),
    numbers=numbers.NUMBERS,
    literal_suffixes=numbers.LITERAL_SUFFIXES,
    articles=word_set("a an"),
    of=word_set("of"),
    between=word_set("between"),
    from_=word_set("from"),
    to=word_set("to through"),
    or_=word_set("or"),
    versus=word_set("versus vs against"),
    more=word_set("more"),
    hedges_before=hedges.HEDGES_BEFORE,
    hedges_after=hedges.HEDGES_AFTER,
    bounding_verbs=hedges.BOUNDING_VERBS,
    negations=word_set("cannot not no never neither nor don't doesn't didn't"),
    still=frozenset(),
    privatives=frozenset(),
    fillers=word_set("a an another further additional extra"),
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
    demonstratives=word_set("the those these his her their its"),
    uncounted=casualties.UNCOUNTED,
    predicates=casualties.PREDICATES,
    auxiliaries=word_set("were was are is been being have has had be being got"),
    subgroups=casualties.SUBGROUPS,
    toll_openers=casualties.TOLL_OPENERS,
    toll_heads=casualties.TOLL_HEADS,
    reached=casualties.REACHED,
    clause_breaks=word_set(
        "said says who which that when while after before as where because if but although though since until during amid told "
        "according despite whose whom reported what"
    ),
    prepositions=word_set("in on at of by from with for to near across outside inside over under into around"),
    illness=casualties.ILLNESS,
    rubble=casualties.RUBBLE,
    mixed=casualties.MIXED,
    relatives=word_set("who whom that"),
    determiners=word_set("the his her its their our my those these"),
    fatal=casualties.FATAL,
    rates=casualties.RATES,
    among=casualties.AMONG,
    months=word_set(_MONTHS),
    money_roles=roles.MONEY_ROLES,
    percent_roles=roles.PERCENT_ROLES,
    up=roles.UP,
    down=roles.DOWN,
    change_levels=roles.CHANGE_LEVELS,
    adjacent_directions=roles.ADJACENT_DIRECTIONS,
    level_hedges=roles.LEVEL_HEDGES,
    level_nouns=roles.LEVEL_NOUNS,
    rated=roles.RATED,
    change_idioms=roles.CHANGE_IDIOMS,
    poll_words=roles.POLL_WORDS,
    vote_words=roles.VOTE_WORDS,
    political_words=roles.POLITICAL_WORDS,
    sums=roles.SUMS,
    subjects=subjects.SUBJECTS,
    polls=polls.POLLS,
    speech=speech.SPEECH,
)
