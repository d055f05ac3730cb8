"""English: how far a noun phrase reaches."""

from __future__ import annotations

from tracker.languages.shape import PhraseWords, word_set

_PREPOSITIONS = (
    "of aboard in on at by from with for to into onto near across outside inside over under around about after before during since until "
    "through against among between behind beyond within without toward towards upon despite amid including per via as than like "
    "following except below above out off up down plus versus compared"
)
_CONJUNCTIONS = "and or but nor so yet while whereas although though because if unless when where whether which who whom whose that then"
_AUXILIARIES = (
    "is are was were be been being am has have had having does do did will would shall should can could may might must cannot "
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't"
)
_VERBS = (
    "said says say saying told tell tells telling announced announces confirmed confirms reported reporting found find finds showed "
    "shows show shown added adds noted notes estimated expects expected predicted put puts went gone goes came comes rose fell "
    "raised spent gave given received took taken made makes left killed killing wounded injured died want wants believe believes "
    "think thinks approve approves disapprove disapproves support supports oppose opposes favor favors prefer prefers plan "
    "based seen seeking supporting opposing backing"
)
_ADVERBS = "far last next not also only just even still already later earlier soon here there now today yesterday tomorrow ago instead"
_PRONOUNS = "he she it they we i you him them us me itself himself herself themselves anything nothing something everything it's he's she's that's there's there"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS = (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep "
    "oct nov dec"
)

_SMALL = " ".join((_PREPOSITIONS, _CONJUNCTIONS, _AUXILIARIES, _ADVERBS, _PRONOUNS))

PHRASES = PhraseWords(
    stops=word_set(_SMALL + " " + _VERBS),
    small=word_set(_SMALL + " the a an"),
    clauses=word_set(
        "that who which whom whose while when where whether because although though unless until if whereas"
    ),
    passed=word_set(_AUXILIARIES + " also only just even still already not now then"),
    exceptions=word_set("except"),
    times=word_set(
        _DAYS
        + " "
        + _MONTHS
        + " today yesterday tomorrow tonight earlier later last next recently week month year morning evening "
        "afternoon night late early spring summer autumn winter"
    ),
    leads=word_set(
        "the a an its his her their our my your each every this these those that's all some many several another both"
    ),
    links=word_set("of for on and & de la al el bin van von to in"),
    documents=word_set(
        "data figures filings filing records documents document report reports survey surveys poll polls study analysis results tally "
        "count review research numbers statistics census disclosures disclosure statement estimates estimate audit footage letter"
    ),
    made=word_set(
        "released published compiled conducted issued made provided collected gathered prepared posted produced"
    ),
    makers=word_set("by from with"),
    complements=word_set("of by for from in with at on close near"),
)
