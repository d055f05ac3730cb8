"""How the text bounds a value: the cues before and behind a figure."""

from __future__ import annotations

from tracker.currencies import SIGNS
from tracker.extraction.drafts import Sentence
from tracker.languages.shape import Phrase
from tracker.records import Hedge

_LONGEST_BEFORE = 5
_LONGEST_AFTER = 4
_VERB_REACH = 9
_NEGATION_REACH, _BRACKET_REACH = 9, 8
_CLOSING = frozenset("،,)\"'")
_TRANSPARENT = frozenset("\"'([")
_NEGATED: dict[Hedge, Hedge] = {"more_than": "at_most", "less_than": "at_least"}


def hedge_of(sentence: Sentence, first: int, last: int) -> tuple[Hedge, int]:
    """The hedge of the figure on tokens `first` to `last`, and the first token of its cue.

    One that bounds wins over "approx"; of two bounds the nearer to the number wins; a cue before wins over one behind.
    """
    before, begin = _before(sentence, first)
    if before not in ("exact", "approx"):
        return ("exact", first) if _is_outcome(sentence, begin, last) else (before, begin)
    passed = _passed(sentence, first, last)
    if passed is not None:
        return passed
    after = _after(sentence, last)
    return (before if after == "exact" else after), begin


def _is_outcome(sentence: Sentence, begin: int, last: int) -> bool:
    """ "the bill passed 52% to 48%": votes that decided, and no bound that was passed."""
    language = sentence.language
    return (
        sentence.word(begin) in language.outcomes
        and sentence.word(last + 1) in language.to
        and sentence.owner.get(last + 2) in sentence.drafts
    )


def _passed(sentence: Sentence, first: int, last: int) -> tuple[Hedge, int] | None:
    """ "topped the $5m mark": a threshold that was passed, with its article; any other amount is only compared with."""
    language = sentence.language
    if sentence.word(last + 1) not in language.thresholds or sentence.word(first - 1) not in language.determiners:
        return None
    step = _cue_before(sentence, first - 1)
    compared = _is_percentage(sentence, first) and sentence.word(first - 2) in language.subjects.closed
    if step is None or compared:
        return None  # "below the 5% threshold"
    return _negated(sentence, *step)


def _before(sentence: Sentence, first: int) -> tuple[Hedge, int]:
    at, found = first, "exact"
    while True:
        step = _cue_before(sentence, at)
        if step is None:
            break
        hedge, at = step
        if hedge != "approx":
            return _negated(sentence, hedge, at)
        found = hedge
    verb = _verb_before(sentence, at)
    if verb is not None:
        return verb[0], min(at, verb[1])
    return found, at  # type: ignore[return-value]


def _cue_before(sentence: Sentence, at: int) -> tuple[Hedge, int] | None:
    """The longest cue that ends right before a token, articles and opening brackets passed over."""
    if at in sentence.owner and sentence.joined(at):
        return None  # 22 قتيلا على الأقل وخمسين جريحا
    table = sentence.language.hedges_before
    for skipped in range(3):
        end = at - skipped
        hedging = sentence.word(end - 1) in sentence.language.hedge_ends
        for length in range(_LONGEST_BEFORE if hedging else 0, 0, -1):
            hedge = table.get(sentence.phrase_ends_at(end, length))
            if (
                hedge is not None
                and sentence.tokens[end - 1].prefix != (sentence.language.definite or "\0")  # في الحدود
                and not _is_motion(sentence, end, length)
                and not (skipped and _bounds_before(sentence, end - length))
            ):
                return hedge, end - length
        word = sentence.word(end - 1)
        if word in sentence.language.articles and sentence.token(end).kind != "word":
            return None
        if (
            word not in sentence.language.fillers
            and word not in sentence.language.articles
            and word not in _TRANSPARENT
            and word != sentence.language.definite
        ):
            return None
    return None


def _belongs_to_next(sentence: Sentence, at: int) -> bool:
    """Whether a cue that ends here stands before another number: "9.99%, roughly £170"."""
    if sentence.joined(at):
        return False
    return at in sentence.owner or (sentence.word(at) in SIGNS and at + 1 in sentence.owner)


def _goes_on(sentence: Sentence, phrase: Phrase, at: int) -> bool:
    """Whether what looks like a cue goes on: "3%, roughly £170", "and above the 2% target", "place at least some
    blame", "plus or minus".
    """
    language, following = sentence.language, sentence.word(at)
    if _belongs_to_next(sentence, at) or following in language.or_:
        return True
    governs = len(phrase) > 1 and (phrase in language.hedges_before or phrase[-1:] in language.hedges_before)
    return governs and (following in language.subjects.determiners or following in language.subjects.possessives)


def _bounds_before(sentence: Sentence, begin: int) -> bool:
    """Whether a cue in front of a bracket bounds the number before it: "aged 55 and over (43%)"."""
    language = sentence.language
    joined = sentence.word(begin - 1) in language.ands or sentence.word(begin - 1) in language.or_
    return joined and begin - 2 in sentence.owner


def _is_motion(sentence: Sentence, end: int, length: int) -> bool:
    """ "went up to 18 percent" says where it went, and bounds nothing."""
    language = sentence.language
    if length == 1:
        return sentence.word(end - 2) in language.handing or _is_compound(sentence, end - 1)
    if sentence.word(end - 1) not in language.to:
        return False
    first, before = sentence.word(end - length), sentence.word(end - length - 1)
    if not language.right_to_left and first not in language.directions:  # "is close to 3%"
        return False
    tables = (language.up, language.down, language.auxiliaries)
    return before in language.motion or (_is_percentage(sentence, end) and any(before in table for table in tables))


def _is_compound(sentence: Sentence, at: int) -> bool:
    """ "a record-topping $5m": a cue that is glued to the word before it."""
    hyphen = sentence.token(at - 1)
    return (
        hyphen.word == "-" and not hyphen.gap and not sentence.tokens[at].gap and sentence.token(at - 2).kind == "word"
    )


def _is_percentage(sentence: Sentence, at: int) -> bool:
    """Whether the number here is a percentage: "is up to 45 percent" tells of a rise, "is up to $45" of a limit."""
    draft = sentence.drafts.get(sentence.owner.get(at, -1))
    return draft is not None and draft.kind == "percent"


def _negated(sentence: Sentence, hedge: Hedge, at: int) -> tuple[Hedge, int]:
    """ "no candidate got more than 50%" is an upper bound; so is لم تتعد … أكثر من."""
    if hedge in _NEGATED:
        language = sentence.language
        # A verb that bounds is negated itself, through the verb that it completes (لا يسمح بأن يتجاوز) or an auxiliary
        # (لم يكن السعر يتجاوز); "more than" by whatever clause it stands in.
        own = sentence.word(at) in language.bounding_verbs and sentence.word(at - 1) not in language.subjunctives
        for back in range(at - 1, at - 1 - _NEGATION_REACH, -1):
            token = sentence.token(back)
            if token.kind == "mark" or (back in sentence.owner and not _is_whole(sentence, back)):
                break
            if token.word in language.subjects.verbs and sentence.joined(back):  # لم يتراجع | وظل أعلى من
                break
            if token.word in language.negations and sentence.word(back + 1) not in language.still:
                through = back == at - 1 or sentence.word(back + 1) in language.copulas
                return (_NEGATED[hedge], back) if through or not own else (hedge, at)
    return hedge, at


def _is_whole(sentence: Sentence, at: int) -> bool:
    """ "none of the three banks": a number of those of whom none is."""
    before = sentence.numbers[sentence.owner[at]].first - 1
    before -= sentence.word(before) in sentence.language.determiners
    return sentence.word(before) in sentence.language.of


def _verb_before(sentence: Sentence, at: int) -> tuple[Hedge, int] | None:
    """A verb that bounds, with its subject between it and the number: تتجاوز قيمتها السوقية 138."""
    verbs = sentence.language.bounding_verbs
    if not verbs or sentence.word(at - 1) in sentence.language.amounting:  # يتجاوز المتوسط البالغ 3%
        return None
    for back in range(at - 1, at - 1 - _VERB_REACH, -1):
        token = sentence.token(back)
        if token.kind != "word" or back in sentence.owner:
            return None
        hedge = verbs.get(token.word)
        if hedge is not None:
            language = sentence.language
            alone = token.word in language.bounding_with and sentence.word(at - 1) not in language.bounding_prepositions
            outdone = token.word not in language.bounding_with and any(  # تفوق الحزب على خصمه ب5%
                sentence.word(between) in language.bounding_prepositions for between in range(back + 1, at)
            )
            return None if alone or outdone else _negated(sentence, hedge, back)
        table = sentence.language
        if (
            token.word in table.to
            or token.word in table.clause_breaks
            or (token.word in table.moves and token.word in table.subjects.verbs)
        ):
            return None
    return None


def _adds(sentence: Sentence, at: int, hedge: Hedge) -> bool:
    """ "$5m plus costs", "plus or minus": what is added bounds nothing, "20-plus", "$5m plus" and "20+ dead" do."""
    if hedge != "more_than" or sentence.token(at).kind != "word" or sentence.token(at + 1).kind != "word":
        return False
    if sentence.word(at - 1) == "-":
        return False
    language, added = sentence.language, sentence.word(at + 1)
    if added in language.or_ or added in language.articles or added in language.determiners:
        return True
    return added not in language.subjects.closed and added not in language.people


def _past_bracket(sentence: Sentence, last: int) -> int:
    """Where a bracket right behind a figure, its conversion, ends: "5 euros ($5.50) at least"."""
    if sentence.word(last + 1) != "(":
        return last
    return next((at for at in range(last + 2, last + 2 + _BRACKET_REACH) if sentence.word(at) == ")"), last)


def _after(sentence: Sentence, last: int) -> Hedge:
    """A cue behind the figure, with at most two words or a comma between."""
    table = sentence.language.hedges_after
    last = _past_bracket(sentence, last)
    dash = sentence.token(last + 1)
    last += dash.word == "-" and not dash.gap and (sentence.word(last + 2),) in table  # $20-plus tickets
    for skipped in range(4):
        start = last + 1 + skipped
        hedging = sentence.word(start) in sentence.language.hedge_starts
        for length in range(_LONGEST_AFTER if hedging else 0, 0, -1):
            phrase = sentence.phrase_starts_at(start, length)
            owned = skipped and sentence.word(start - 1) in sentence.language.determiners  # over the roughly six weeks
            if phrase in table and not owned and not _goes_on(sentence, phrase, start + length):
                return table[phrase] if not _adds(sentence, start, table[phrase]) else "exact"
        token = sentence.token(start)
        if start in sentence.owner or (token.kind != "word" and token.word not in _CLOSING):
            break
        if token.word in sentence.language.ands or (sentence.joined(start) and not _is_with(sentence, start)):
            break
    return "exact"


def _is_with(sentence: Sentence, at: int) -> bool:
    """Whether a noun joined to what is counted is counted with it: 7 من النساء والأطفال على الأقل, not 3 جنود ومدني."""
    language = sentence.language
    return sentence.word(at) in language.people and sentence.word(at) not in language.casualty.singulars
