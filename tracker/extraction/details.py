"""What the words around a figure add to its record: who says so, to whom it goes, whose share it is, a label."""

from __future__ import annotations

from bisect import bisect_left

from tracker.extraction.context import context_of
from tracker.extraction.drafts import Draft, Sentence
from tracker.extraction.phrases import Phrase
from tracker.extraction.polls import ROLES, Polls, ReadSentence, is_sample
from tracker.extraction.recipients import recipient_of
from tracker.extraction.respondents import among, population
from tracker.extraction.roles import Role
from tracker.extraction.speech import Source, attribution_of, sources_of
from tracker.languages.folding import Folded
from tracker.languages.shape import Language

_LONGEST_CUE = 5
_SPEAKERS_BACK = 3  # sentences back in which the speaker of a verb without a subject is looked for


class Details:
    """The details of an article's figures."""

    def __init__(self, folded: Folded, language: Language, polls: list[int], bounds: list[int], read: ReadSentence):
        """Takes what is known of the article.

        Args:
            folded, language: the article.
            polls: the offsets of the words that tell of a poll.
            bounds: the offsets that cut the article into sentences.
            read: gives the sentence between two offsets.
        """
        self._polls = Polls(folded, language, polls, bounds, read)
        self._bounds = bounds
        self._read = read
        self._sentence: Sentence | None = None
        self._sources: list[Source] = []
        self._taken: dict[int, Draft] = {}

    def of(self, sentence: Sentence, draft: Draft, role: Role | None, polled: bool) -> dict[str, object]:
        """The fields of a figure's record that are told around it.

        Args:
            sentence, draft: the figure in its sentence.
            role: what it measures; None for casualties.
            polled: whether a poll is told of.
        """
        if sentence is not self._sentence:
            self._open(sentence)
        self._take(draft)
        fields: dict[str, object] = {"attribution": attribution_of(sentence, self._sources, draft)}
        group: Phrase | None = None
        if role is not None and draft.kind == "money":
            fields["recipient"] = recipient_of(sentence, draft, role.name)
        elif role is not None and polled and role.name in ROLES:
            facts = self._polls.facts(sentence.tokens[draft.first].start)
            group = _asked(sentence, draft)
            fields["among"] = group.quote(sentence) if group is not None else None
            fields["sample_size"] = facts.sample_size
            fields["margin_of_error"] = facts.margin_of_error
            fields["pollster"] = facts.pollster
        evidence = draft.evidence if role is None else role.evidence
        fields["context"] = context_of(sentence, draft, evidence, group, self._taken)
        return fields

    def _open(self, sentence: Sentence) -> None:
        """Reads what holds for all figures of a sentence."""
        self._sentence = sentence
        self._sources = self._named(sentence, sources_of(sentence), _SPEAKERS_BACK)
        self._taken = {at: draft for draft in sentence.drafts.values() for at in range(draft.first, draft.last + 1)}

    def _take(self, draft: Draft) -> None:
        """Notes the words that bound a figure; they are known when its turn comes."""
        if 0 <= draft.cue < draft.first <= draft.cue + _LONGEST_CUE:
            self._taken.update(dict.fromkeys(range(draft.cue, draft.first), draft))

    def _named(self, sentence: Sentence, sources: list[Source], back: int) -> list[Source]:
        """The sources with the speakers that verbs leave out: the one before, whose verb told the same gender."""
        if not any(source.elided for source in sources):
            return sources
        named: list[Source] = []
        for source in sources:
            if source.elided:
                before = named[-1] if named else self._speaker_before(sentence, back)
                said = before is not None and before.agrees == source.agrees
                named.append(source.by(before.name if before is not None and said else None))
            else:
                named.append(source)
        return named

    def _speaker_before(self, sentence: Sentence, back: int) -> Source | None:
        """The last speaker of the sentence right before."""
        index = bisect_left(self._bounds, sentence.start)
        if back == 0 or index == 0 or self._bounds[index] != sentence.start:
            return None
        before = self._read(self._bounds[index - 1], sentence.start)
        sources = self._named(before, [source for source in sources_of(before) if source.agrees], back - 1)
        return sources[-1] if sources else None


def _asked(sentence: Sentence, draft: Draft) -> Phrase | None:
    """The respondents whom a percentage is a share of, or those whom the poll of its sentence has asked."""
    group = among(sentence, draft)
    if group is not None:
        return group
    asked = (number for number in sentence.numbers if number.first < draft.first and is_sample(sentence, number))
    return next((population(sentence, number.last + 1) for number in asked), None)
