"""Who says so: the sources that a sentence names, and which of its figures each covers.

A source covers what it introduces ("the ministry said 5 …", وقالت الوزارة إن), or what it closes ("…, police said",
وفق الوزارة …). Pronouns name nobody; a verb that leaves its subject out repeats the speaker of the sentence before.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.extraction.hedges import hedge_of
from tracker.extraction.phrases import (
    Phrase,
    is_country_in_capitals,
    is_definite,
    is_somebody,
    led_by_to,
    phrase_at,
    phrase_behind_to,
)
from tracker.languages.shape import Language, SpeechVerb

_QUOTE = '"'
_COMMAS = frozenset(",،")
_BARRIERS = frozenset(";؛")
_ENDS = frozenset(".!?؟…—")
_LONGEST_SUBJECT = 10
_CONTENT_REACH = 14
_ASIDES = 9
_LEVEL_REACH = 10
_HEDGE_REACH = 6
_JOINED = 3
_AUXILIARY_REACH = 8
_ADVERBIAL, _SUFFIX, _SHORT = 4, 2, 3


@dataclass(frozen=True, slots=True)
class Source:
    """A source and what it covers.

    Attributes:
        name: the source, quoted; None where its subject is left out and not known.
        first, last: the tokens of the whole cue, source and verb.
        ahead, behind: whether it covers what follows, and what stands before.
        outer: it reports the others too: "X said …, according to Y".
        agrees: the gender that its verb told, "" where it told none.
        elided: its verb stands without a subject.
        weak: its verb may tell what was done more than what was said ("reported donations of").
    """

    name: str | None
    first: int
    last: int
    ahead: bool
    behind: bool
    outer: bool = False
    agrees: str = ""
    elided: bool = False
    weak: bool = False

    def by(self, name: str | None) -> Source:
        """The same source under the name of a speaker that was told before."""
        return replace(self, name=name)


def sources_of(sentence: Sentence) -> list[Source]:
    """The sources that a sentence names, in its order."""
    if "source" not in sentence.told:
        return []
    words = sentence.language.source_words
    found = (_source_at(sentence, at, word) for at, word in enumerate(sentence.words) if word in words)
    return sorted((source for source in found if source is not None), key=lambda source: source.first)


def _source_at(sentence: Sentence, at: int, word: str) -> Source | None:
    speech = sentence.language.speech
    source = _according(sentence, at) if word in sentence.language.source_starts else None
    if source is None and word in speech.also and at > 1 and not sentence.joined(at):
        source = _also(sentence, at)
    verb = speech.verbs.get(word)
    if source is None and verb is not None and not is_definite(sentence, at):
        find = _subject_first if sentence.language.phrases.capitals else _verb_first
        source = find(sentence, at, verb)
    return _text(sentence, at) if source is None and word in speech.given else source


def attribution_of(sentence: Sentence, sources: list[Source], draft: Draft) -> str | None:
    """The source that covers a figure: one that closes a sentence before one that opens it, else the nearest."""
    if not sources:
        return None
    before = (source for source in reversed(sources) if source.ahead and source.last < draft.first)
    behind = (source for source in sources if source.behind and source.first > draft.last)
    opening = next((s for s in before if _is_open(sentence, s.last + 1, draft.first, joined=False)), None)
    closing = next((s for s in behind if _is_open(sentence, draft.last + 1, s.first, joined=True)), None)
    if opening is None or (closing is not None and _reports(sentence, draft, opening, closing)):
        opening = closing
    return opening.name if opening is not None else None


def _reports(sentence: Sentence, draft: Draft, opening: Source, closing: Source) -> bool:
    """Whether a source behind a figure reports the one before it: it ends the sentence, or the figure's clause.

    A text alone ("according to a statement") tells less than who was named.
    """
    if closing.last == closing.first + 1 and sentence.words[closing.last] in sentence.language.phrases.documents:
        return False
    if not closing.outer and not opening.weak:
        return False
    final = sentence.word(closing.last + 1) in _ENDS or closing.last + 1 >= len(sentence.words)
    return final or not closing.outer or _COMMAS.isdisjoint(sentence.words[draft.last + 1 : closing.first - 1])


def _is_open(sentence: Sentence, start: int, end: int, *, joined: bool) -> bool:
    """Whether nothing between two tokens begins what somebody else may say; what stands in quotes does not.

    Args:
        sentence: the sentence.
        start, end: the tokens.
        joined: a clause that "and" joins is covered too, as the last source of a sentence covers it.
    """
    speech = sentence.language.speech
    relative = quoted = False
    for at in range(start, end):
        word = sentence.words[at]
        quoted ^= word == _QUOTE
        if quoted:
            continue
        if word in _BARRIERS:
            return False
        if word in _COMMAS and (joined or at > start):
            if _contrasts(sentence, at + 1) or (not joined and _turns(sentence, at + 1)):
                return False
            held = relative and not sentence.language.phrases.capitals  # a comma need not end it
            relative = held or (not joined and sentence.word(at + 1) in speech.relatives)
    return quoted or not relative


def _contrasts(sentence: Sentence, at: int) -> bool:
    contrasts = sentence.language.speech.contrasts
    return sentence.word(at) in contrasts or sentence.word(at + 1) in contrasts


def _turns(sentence: Sentence, at: int) -> bool:
    """Whether the words behind a comma begin a clause with another subject: "and Turkey …", وأفرج."""
    language, word = sentence.language, sentence.word(at)
    if word in language.ands:
        return is_capital(sentence, at + 1) and sentence.word(at + 1) not in language.phrases.times
    glued = len(word) > _SHORT and word[:1] in language.ands and word not in language.vocabulary
    if at in sentence.owner or not (sentence.joined(at) or glued):
        return False
    goes_on = word in language.speech.content or word in language.predicates or word in language.harm_nouns
    return not goes_on and word not in language.prepositions and word not in language.people


# ------------------------------------------------------------------------------------------------------- according to


def _according(sentence: Sentence, at: int) -> Source | None:
    """ "according to the ministry", وفقا لما ذكرته الوزارة."""
    speech = sentence.language.speech
    length = _length_at(sentence, at, speech.as_says)
    if length:
        return _according_at(sentence, at, _relayed(sentence, at + length))
    length = _length_at(sentence, at, speech.according)
    phrase = _named(sentence, at + length) if length else None
    if phrase is not None and sentence.words[at] in speech.depending and not is_somebody(sentence, phrase.first):
        return None
    return _according_at(sentence, at, phrase)


def _also(sentence: Sentence, at: int) -> Source | None:
    """كما قال الوزير, unless what he said follows: then it only says "also"."""
    phrase = _relayed(sentence, at + 1)
    if phrase is None or sentence.word(phrase.last + 1) in sentence.language.speech.content:
        return None
    return _according_at(sentence, at, phrase)


def _length_at(sentence: Sentence, at: int, phrases: frozenset[tuple[str, ...]]) -> int:
    """The length of the longest of some phrases that starts at a token, 0 for none."""
    return next((length for length in (3, 2, 1) if sentence.phrase_starts_at(at, length) in phrases), 0)


def _according_at(sentence: Sentence, first: int, phrase: Phrase | None) -> Source | None:
    if phrase is None or not phrase.ended or _is_no_source(sentence, phrase):
        return None
    leads = first <= 1 or sentence.joined(first) or sentence.word(first - 1) in (":", _QUOTE)
    figures_before = any(draft.last < first for draft in sentence.drafts.values())
    name = phrase.quote(sentence)
    return Source(name, first, phrase.last, leads or not figures_before, behind=not leads, outer=True)


def _named(sentence: Sentence, at: int) -> Phrase | None:
    """The source right behind, with or without a proclitic "to"."""
    if sentence.language.phrases.to:
        led = phrase_behind_to(sentence, at)
        if led is not None:
            return led
    return phrase_at(sentence, at)


def _relayed(sentence: Sentence, verb: int) -> Phrase | None:
    """ما ذكرته الوزارة, ما أفادت به الوزارة, ما جاء في تقرير الوزارة."""
    speech, prepositions = sentence.language.speech, sentence.language.prepositions
    if sentence.word(verb) in speech.relays or sentence.word(verb) in speech.verbs:
        return phrase_at(sentence, verb + 1) or phrase_at(sentence, verb + 2)
    if sentence.word(verb) in speech.given and sentence.word(verb + 1) in prepositions:
        return phrase_at(sentence, verb + 2)
    return None


def _is_no_source(sentence: Sentence, phrase: Phrase) -> bool:
    speech, leads = sentence.language.speech, sentence.language.phrases.leads
    named = [at for at in range(phrase.first, phrase.last + 1) if sentence.words[at] not in leads]
    heads = [sentence.words[at] for at in named]
    if not heads or _is_pronoun(sentence, named[0]) or (len(heads) == 1 and heads[0] in speech.alone):
        return True
    head_last = sentence.language.phrases.capitals and sentence.language.of.isdisjoint(heads)
    head = heads[-1] if head_last else heads[0]
    return head in speech.no_sources or heads[0] in speech.no_sources


def _is_pronoun(sentence: Sentence, at: int) -> bool:
    return sentence.words[at] in sentence.language.speech.pronouns and not is_country_in_capitals(sentence, at)


# ------------------------------------------------------------------------------------------------------------- verbs


def _text(sentence: Sentence, at: int) -> Source | None:
    """A text that what is said stands in: جاء في الرسالة أن."""
    if sentence.word(at + 1) not in sentence.language.prepositions or _is_relayed(sentence, at):
        return None
    phrase = phrase_at(sentence, at + 2)
    content = _content_behind(sentence, phrase.last + 1) if phrase is not None else None
    if phrase is None or content is None or sentence.words[phrase.first] not in sentence.language.phrases.documents:
        return None
    return Source(phrase.quote(sentence), at, content, ahead=True, behind=False)


def _subject_first(sentence: Sentence, at: int, verb: SpeechVerb) -> Source | None:
    """ "the ministry said", and '"…," said the minister' at the end of what was said."""
    before, speech = sentence.word(at - 1), sentence.language.speech
    if before in speech.hindrances or (before in sentence.language.auxiliaries and before not in speech.between):
        return None
    if before == _QUOTE or (before in _COMMAS and _is_inverted(sentence, at)):
        phrase = phrase_at(sentence, at + 1)
        if phrase is None or _is_no_source(sentence, phrase):
            return None
        return Source(phrase.quote(sentence), at, phrase.last, ahead=False, behind=True)
    phrase = _subject_before(sentence, at)
    if phrase is None or not _has_its_need(sentence, at, verb, phrase):
        return None
    name = phrase.quote(sentence)
    if phrase.first > 1 and _ends_clause(sentence, at + 1):
        before_any = not any(draft.last < phrase.first for draft in sentence.drafts.values())
        return Source(name, phrase.first, at, ahead=before_any, behind=True)
    return Source(name, phrase.first, at, ahead=True, behind=False, weak=verb.need != "nothing")


def _is_inverted(sentence: Sentence, at: int) -> bool:
    """, said John Smith, the mayor."""
    phrase = phrase_at(sentence, at + 1)
    if phrase is None or not is_capital(sentence, at + 1):
        return False
    return phrase.last + 1 >= len(sentence.words) or sentence.words[phrase.last + 1] in _COMMAS | _ENDS


def _subject_before(sentence: Sentence, verb: int) -> Phrase | None:
    """The noun phrase that ends before a verb, over its adverbs and auxiliaries, or before an apposition in commas."""
    speech = sentence.language.speech
    last = verb - 1
    while sentence.word(last) in speech.between or _is_adverb(sentence, last):
        last -= 1
    if sentence.word(last) in _COMMAS:
        opening = range(last - 1, max(0, last - _CONTENT_REACH), -1)
        end, last = last, next((at - 1 for at in opening if sentence.words[at] in _COMMAS), -1)
        if any(sentence.owner.get(at) in sentence.drafts for at in range(last, end)):
            return None  # "a majority, 53%, said": those who were asked
    while sentence.word(last) in sentence.language.phrases.times:
        last -= 1
    first = _phrase_start(sentence, last)
    if first is None or sentence.word(first - 1) in speech.owners:
        return None
    named = [at for at in range(first, last + 1) if sentence.words[at] not in sentence.language.phrases.leads]
    hindered = any(sentence.words[at] in speech.hindrances or _is_pronoun(sentence, at) for at in named)
    if not named or hindered:
        return None
    return Phrase(first, last, sentence.tokens[first].start)


def _is_adverb(sentence: Sentence, at: int) -> bool:
    endings = sentence.language.speech.adverb_endings
    return bool(endings) and sentence.word(at).endswith(endings) and not is_capital(sentence, at)


def _phrase_start(sentence: Sentence, last: int) -> int | None:
    """Where the noun phrase that ends at a token starts; None where what stands there is no noun phrase."""
    language, words = sentence.language, sentence.language.phrases
    final = sentence.word(last)
    stops = final in words.stops and not is_country_in_capitals(sentence, last)
    if last < 0 or sentence.tokens[last].kind == "mark" or stops or final in words.times:
        return None
    at = last
    while at >= 0 and last - at <= _LONGEST_SUBJECT:
        token = sentence.tokens[at]
        if token.kind == "number" or at in sentence.owner:
            return None
        if token.kind == "mark":
            glued = token.word == "'" or not sentence.tokens[min(at + 1, last)].gap
            inside = not token.gap and 0 < at < last and glued
            if not (inside or (token.word == "." and len(sentence.word(at - 1)) <= 3 and is_capital(sentence, at - 1))):
                break
        elif token.word in words.stops and not (_continues(language, token.word) or _is_kept(sentence, at)):
            if token.word in language.auxiliaries:
                return None
            break
        elif token.word in language.ands:
            if not _joins_names(sentence, at):
                break
        elif token.word in language.determiners and not _is_led(sentence, at):
            at -= 1
            break
        at -= 1
    if last - at > _LONGEST_SUBJECT:
        return None
    return _without_adverbial(sentence, at + 1, last)


def _continues(language: Language, word: str) -> bool:
    """Whether a noun phrase goes on over a word that would else end it."""
    words = language.phrases
    return word in words.complements or word in words.links or word in language.of or word in language.ands


def _is_kept(sentence: Sentence, at: int) -> bool:
    """Whether a small word is part of a compound, or a country."""
    return _is_compound(sentence, at) or is_country_in_capitals(sentence, at)


def _is_compound(sentence: Sentence, at: int) -> bool:
    return not sentence.tokens[at].gap and sentence.word(at - 1) == "-"


def _is_led(sentence: Sentence, at: int) -> bool:
    """Whether a preposition or an "and" leads to a token, so that its phrase goes on to the left."""
    return _continues(sentence.language, sentence.word(at - 1))


def _joins_names(sentence: Sentence, at: int) -> bool:
    """Whether "and" joins two who say so: what is left of it is short and starts its clause."""
    phrases, back = sentence.language.phrases, at - 1
    while back >= 0 and at - back <= _JOINED and sentence.tokens[back].kind == "word" and back not in sentence.owner:
        if sentence.words[back] in phrases.stops:
            return False
        back -= 1
    return back < at - 1 and (back < 0 or sentence.words[back] in _COMMAS | _BARRIERS | {_QUOTE})


def _without_adverbial(sentence: Sentence, first: int, last: int) -> int | None:
    """Steps over what stands before a subject without a comma: "In Gaza health officials", "On Monday the ministry"."""
    words, language = sentence.language.phrases, sentence.language
    while first <= last and (sentence.word(first) in words.times or sentence.word(first) in language.ands):
        first += 1
    opens = sentence.word(first) in language.prepositions or sentence.word(first) in words.complements
    if opens:
        first += 1
        while first <= last and (is_capital(sentence, first) or sentence.word(first) in words.times):
            first += 1
    return first if first <= last else None


def _has_its_need(sentence: Sentence, at: int, verb: SpeechVerb, subject: Phrase) -> bool:
    """Whether what a verb needs to be one of saying stands beside it."""
    language, need = sentence.language, verb.need
    following = sentence.word(at + 1)
    if need == "nothing":
        return True
    if need in ("document", "finding"):
        document = not language.phrases.documents.isdisjoint(sentence.words[subject.first : subject.last + 1])
        named = need == "finding" or is_capital(sentence, subject.last)
        return document or (named and following in language.speech.content)
    content = following in language.speech.content or following == _QUOTE
    if content or (sentence.word(at + 1) in _COMMAS | _ENDS and sentence.word(subject.first - 1) in _COMMAS):
        return True
    if need == "object":
        tables = (language.phrases.stops, language.phrases.times, language.harm_words)
        barred = following not in language.phrases.leads and any(following in table for table in tables)
        return bool(following) and sentence.tokens[at + 1].kind != "mark" and not barred
    if need in ("figure", "level"):
        cues = ((hedge_of(sentence, draft.first, draft.last)[1], draft.first) for draft in sentence.drafts.values())
        near = [(cue, first) for cue, first in cues if at < first <= at + _LEVEL_REACH]
        level = any(sentence.word(cue - 1) in language.speech.level for cue, _ in near)
        return level or (need == "figure" and any(cue <= at + 1 and first <= at + _HEDGE_REACH for cue, first in near))
    return False


def _ends_clause(sentence: Sentence, at: int) -> bool:
    """Whether only asides stand between a verb and the mark that ends its clause: "said on Monday,"."""
    asides = sentence.language.speech.asides
    for step in range(_ASIDES):
        if at + step >= len(sentence.words):
            return True
        token = sentence.tokens[at + step]
        if token.word in _COMMAS or token.word in _ENDS or token.word in _BARRIERS or token.word == _QUOTE:
            return True
        if token.word in sentence.language.speech.contrasts:
            return True
        if token.word not in asides and (token.kind != "number" or sentence.owner.get(at + step) in sentence.drafts):
            return False
    return False


def _verb_first(sentence: Sentence, at: int, verb: SpeechVerb) -> Source | None:
    """قالت الوزارة إن; a verb right before what is said leaves its subject out."""
    language = sentence.language
    if sentence.word(at - 1) in language.speech.hindrances or _is_relayed(sentence, at) or _has_auxiliary(sentence, at):
        return None
    if sentence.word(at + 1) in language.speech.content:
        left_out = verb.agrees and _starts_clause(sentence, at)
        return Source(None, at, at, ahead=True, behind=False, agrees=verb.agrees, elided=True) if left_out else None
    if led_by_to(sentence, at + 1):
        return None
    phrase = phrase_at(sentence, at + 1)
    if phrase is None or _is_no_source(sentence, phrase) or _is_measured(sentence, phrase.first):
        return None
    content = _content_behind(sentence, phrase.last + 1)
    if content is None:
        if not verb.objects or not (_starts_clause(sentence, at) or _follows_adverbial(sentence, at)):
            return None
        phrase = _without_object(sentence, phrase)
    last = content if content is not None else phrase.last
    return Source(phrase.quote(sentence), at, last, ahead=True, behind=False, agrees=verb.agrees)


def _has_auxiliary(sentence: Sentence, at: int) -> bool:
    """Whether the verb's subject stands before it: كانت الوزارة قد أعلنت."""
    speech = sentence.language.speech
    if sentence.word(at - 1) not in speech.perfect:
        return False
    back = range(at - 2, max(-1, at - 2 - _AUXILIARY_REACH), -1)
    return any(sentence.words[before] in speech.auxiliaries for before in back)


def _starts_clause(sentence: Sentence, at: int) -> bool:
    """Whether nothing that could be a verb's subject stands right before it."""
    if sentence.word(at - 1) in sentence.language.speech.perfect:
        at -= 1
    if at == 0 or sentence.joined(at) or sentence.tokens[at - 1].kind == "mark":
        return True
    before = sentence.words[at - 1]
    return before in sentence.language.speech.contrasts or before in sentence.language.phrases.clauses


def _follows_adverbial(sentence: Sentence, at: int) -> bool:
    """Whether only a few words with a preposition stand between the start of a clause and a verb: في المقابل أعلن."""
    for back in range(at - 1, max(-1, at - 1 - _ADVERBIAL), -1):
        opens = back == 0 or sentence.joined(back) or sentence.tokens[back - 1].kind == "mark"
        if opens:
            prefix = sentence.tokens[back].prefix
            led = bool(prefix) and prefix not in sentence.language.ands and prefix != sentence.language.definite
            return led or sentence.words[back] in sentence.language.prepositions
    return False


def _is_measured(sentence: Sentence, at: int) -> bool:
    """Whether a noun names what is counted or paid, the object of a verb, and nobody who says so."""
    language, word = sentence.language, sentence.words[at]
    if word in language.sums or (word,) in language.money_roles or (word,) in language.percent_roles:
        return True
    return any(word.startswith(total) and len(word) <= len(total) + _SUFFIX for total in language.sums)


def _without_object(sentence: Sentence, phrase: Phrase) -> Phrase:
    """The phrase up to what was estimated or announced, which no mark parts from it: قدر الخبراء | الخسائر."""
    genitive = not is_definite(sentence, phrase.first)  # the next noun is the head's own
    inside = range(phrase.first + 1 + genitive, phrase.last + 1)
    last = next((at - 1 for at in inside if _is_measured(sentence, at)), phrase.last)
    return Phrase(phrase.first, last, phrase.start, phrase.ended)


def _is_relayed(sentence: Sentence, at: int) -> bool:
    """Whether a verb belongs to an "according to what … said"."""
    return any(sentence.phrase_ends_at(at, length) in sentence.language.speech.as_says for length in (1, 2))


def _content_behind(sentence: Sentence, at: int) -> int | None:
    """The token that begins what is said, behind asides: في بيان إن."""
    speech = sentence.language.speech
    for behind in range(at, min(len(sentence.words), at + _CONTENT_REACH)):
        if sentence.words[behind] in speech.content:
            return behind
        if sentence.words[behind] in _BARRIERS or sentence.owner.get(behind) in sentence.drafts:
            return None
    return None
