"""English: what a poll says about itself."""

from __future__ import annotations

from tracker.languages.shape import PollWords, word_set

_STATES = (
    "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa "
    "kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada "
    "hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode island tennessee texas utah vermont "
    "virginia washington wisconsin wyoming"
)
_PLACES = (
    "american british israeli palestinian french german ukrainian russian canadian australian turkish iranian indian italian spanish "
    "egyptian mexican brazilian polish us uk u s eu european western national republican democratic conservative labour liberal "
    "north south west east new senate house presidential congressional"
)
_PEOPLE = (
    "adults adult voters voter people respondents americans britons participants residents citizens democrats republicans "
    "independents women men those israelis palestinians ukrainians russians canadians australians conservatives liberals moderates "
    "parents workers students seniors millennials likely-voters electorate households consumers supporters caucusgoers whites blacks "
    "latinos hispanics evangelicals catholics protestants muslims jews christians graduates veterans subjects teenagers parents "
    "homeowners members backers germans leaners owners buyers drivers shoppers users players customers"
)

POLLS = PollWords(
    one=word_set("poll survey"),
    many=word_set("polls surveys polling"),
    opening=word_set("a an another separate second one"),
    topics=word_set("opinion"),
    voting=word_set("stations station place places booth booths day open opens opened close closed closes at to the"),
    cast=("exit", "exit-"),
    won=word_set("polled"),
    places=word_set(
        "station stations place places booth booths unit units centre centres center centers day agents officers officials"
    ),
    respondents=word_set(_PEOPLE),
    asked=word_set("surveyed questioned polled interviewed asked sampled canvassed quizzed"),
    asked_behind=word_set("surveyed questioned polled interviewed sampled participated responded took answered"),
    samples=word_set("sample samples interviews responses"),
    margins=word_set("margin"),
    errors=word_set("error"),
    conducted=word_set("conducted carried done taken"),
    published=word_set("published released commissioned"),
    by=word_set("by from"),
    takers=word_set("surveyed polled pollster pollsters"),
    pollsters=word_set("pollster pollsters"),
    adjectives=word_set(
        "new recent latest national statewide exit opinion tracking online public nationwide daily weekly monthly quarterly annual "
        "separate phone telephone internal snap fresh approval summer winter spring fall autumn"
    ),
    names=word_set("news"),
    not_names=word_set(_STATES + " " + _PLACES),
    between=word_set(
        "of in on for between and to out last week month year online likely registered eligible which was were with the via jointly "
        "nationwide statewide this"
    ),
    share=word_set("of"),
    among=word_set("among amongst"),
    majorities=word_set("majority most half third thirds quarter quarters"),
    ages=word_set("aged ages age under over younger older between"),
    aged=word_set("age ages aged the of than to"),
    age_units=word_set("years older younger over up"),
    group_endings=("ans", "ites", "ists", "crats", "ers"),
)
