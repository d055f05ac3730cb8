"""What a percentage measures: votes, turnout, views, a lead, a change."""

from __future__ import annotations

from dataclasses import replace

from tracker.extraction.changes import ADJACENT, Change, change_of, is_level, is_measured
from tracker.extraction.contests import splits_the_vote
from tracker.extraction.cues import RATED, Scores, Setting, cue_at, score
from tracker.extraction.drafts import Draft, Sentence, is_capital
from tracker.extraction.roles import Role, Told

_MARGIN_REACH = 3
_WHOLE = 100
_VIEW, _ELECTORAL, _RATED = 0.7, 0.6, 1.6
_LIST_REACH, _PAIR_REACH, _GROUP_REACH = 14, 4, 9
_STOPS = frozenset(".;؛")
_COMMAS = frozenset(",،")
_BESIDE = range(-2, 4)
_NAMED, _CLAUSE = 6, 18
_FORETOLD_REACH = 16
_HEADING = 240  # characters before the first line of a list in which its heading stands
_NEAR = 4
_EARLIER_REACH = 7
_CAST = 1.5
_INTENDED, _COUNTED = 0.9, 1.0
_OBJECT_REACH = 8
_GAP, _GAP_BESIDE = 1.2, 1.5
_LED = 0.5
_WIDEST = 40  # "ahead by 47 per cent" tells the share
_MARGIN, _MARGIN_POINTS = 1.0, 0.6
_OPENS = 2
_LINE, _MARKS = 12, frozenset("-—:(")
_OPPOSITES = {"approval": "disapproval", "disapproval": "approval", "liking": "disliking", "disliking": "liking"}
_LIKINGS = {"liking": "approval", "disliking": "disapproval"}
_ELECTORAL_ROLES: tuple[str, ...] = ("vote_share", "turnout", "approval", "disapproval", "opinion")
_ELECTIONS = frozenset({"campaign", "election"})
_TAKEN_UP = frozenset({"turnout", "approval", "disapproval"})  # measures that a noun alone takes up: "the rate"
_REPEATED = frozenset({"change", "vote_share", "opinion", "approval", "disapproval", "turnout"})


def percent_role(sentence: Sentence, draft: Draft, setting: Setting, before: Told | None) -> Role:
    """The role of a percentage or of points.

    Args:
        sentence, draft: the figure in its sentence.
        setting: what is told around it.
        before: the percentage before it, whose role "from …" and lists repeat.
    """
    listed = before if before is not None and before.same_sentence else None
    scores = score(sentence, _whole_list(sentence, draft), sentence.language.percent_cues, setting, _OPPOSITES)
    if scores.evidence.get("margin_of_error", 0) > draft.last + _MARGIN_REACH:  # the margin of the number behind
        scores.weights.pop("margin_of_error")
    if scores.of("margin_of_error") > _MARGIN:
        return Role("margin_of_error", scores.evidence["margin_of_error"])
    if draft.unit == "pp":
        return _points_role(sentence, draft, scores, setting, listed)
    if listed is not None and _judges_on(sentence, listed, draft, scores):
        setting = replace(setting, told=setting.told | {"rated"})
    against = _against_before(sentence, draft)
    if against is not None:
        return against
    level = is_level(sentence, draft)
    change = None if level else change_of(sentence, draft)
    electoral = _electoral(sentence, draft, scores, setting, before)
    share_asked = electoral is not None and _is_share(sentence, draft) and setting.polled
    share_asked = share_asked or _is_rating_of(sentence, draft, electoral)
    return (
        _repeated(sentence, draft, scores, before, level, change)
        or _told(sentence, draft, scores, electoral, level, None if share_asked else change)
        or _changed(sentence, draft, scores, level)
        or _by_setting(sentence, draft, scores, setting, listed)
        or Role("other")
    )


def _changed(sentence: Sentence, draft: Draft, scores: Scores, level: str | None) -> Role | None:
    """تغير بنسبة 5%: by how much, where nothing tells which way."""
    told = level is None and scores.best() == "change" and is_measured(sentence, draft.cue)
    return Role("change", scores.evidence["change"]) if told else None


def _judges_on(sentence: Sentence, before: Told, draft: Draft, scores: Scores) -> bool:
    """18% راضون عن الرئيس و81% غير راضين: a judgement of its own behind one, of the same whom nothing names again."""
    places = [scores.evidence[liking] for liking in _LIKINGS if liking in scores.evidence]
    behind = before.draft.last + _NEAR  # what stands right behind the figure before is its own
    own = any(at > draft.last or behind < at < draft.first for at in places)
    return own and before.role.name in RATED and sentence.language.right_to_left


def _repeated(
    sentence: Sentence, draft: Draft, scores: Scores, before: Told | None, level: str | None, change: Change | None
) -> Role | None:
    """The role of the figure before, where this one is its other end or part of the same list."""
    if before is None:
        return None
    repeated = before.role.name in _REPEATED
    if before.same_sentence:
        if (paired := _pair(sentence, before, draft)) is not None:
            return paired
        opposite = _OPPOSITES.get(before.role.name, "")
        told_behind = any(
            at > draft.last and scores.of(name) > (_VIEW if name == opposite else 1)
            for name, at in scores.evidence.items()
        )
        other_end = level == "from" or _is_compared(sentence, draft) or _is_other_end(sentence, before, level)
        turns = change is not None and change[2] > draft.last  # "and 4% lower"
        if _is_aside(sentence, before.draft) and not _is_aside(sentence, draft):
            return None
        going_on = repeated and not turns and _continues(sentence, before.draft, draft, scores)
        going_on = going_on or (
            before.role.name in _TAKEN_UP and _moves_on(sentence, before.draft, draft, scores, level)
        )
        if (other_end and not told_behind) or going_on:
            return before.role
    silent = not scores.weights and change is None
    if repeated and before.role.name in _TAKEN_UP and change is None and _takes_up(sentence, before, draft, scores):
        return before.role
    if before.role.name == "change":
        return None
    if before.role.name == "turnout" and _is_head_to_head(sentence, draft) and not _is_recorded(sentence, draft):
        return None
    return before.role if silent and repeated else None


def _is_recorded(sentence: Sentence, draft: Draft) -> bool:
    """وسجلت محافظة الساحل 18%، ومحافظة الجبل 21%: places of which each has the measure told before."""
    language = sentence.language
    before = sentence.words[: draft.first]
    told = language.right_to_left and not language.level_verbs.isdisjoint(before[:_OPENS])
    return told and language.subjects.parties.isdisjoint(before)


def _told(
    sentence: Sentence, draft: Draft, scores: Scores, electoral: Role | None, level: str | None, change: Change | None
) -> Role | None:
    """What the words around the figure say: a change, a lead, votes, a view."""
    if change is not None and (electoral is None or change[1] <= _NEAR):
        return Role("change", change[2], change[0])
    if _is_gap(sentence, draft, scores, level):
        return Role("lead", scores.evidence["lead"])
    return electoral


def _is_rating_of(sentence: Sentence, draft: Draft, electoral: Role | None) -> bool:
    """Whether the noun of a judgement stands right behind: "gaining a 77 percent approval rating" tells of no rise."""
    if electoral is None or electoral.name not in RATED or sentence.word(draft.cue - 1) in sentence.language.by:
        return False
    return electoral.evidence is not None and draft.last < electoral.evidence <= draft.last + 2


def _by_setting(sentence: Sentence, draft: Draft, scores: Scores, setting: Setting, listed: Told | None) -> Role | None:
    """What a figure that no word speaks for is in a poll, or in a sentence about an election."""
    asked = _is_share(sentence, draft) or scores.of("opinion") > 0
    compared = _is_head_to_head(sentence, draft) and not _is_economic(sentence, draft, _CLAUSE)
    going_on = listed is not None and listed.role.name == "opinion"
    views = compared or (asked and not _is_economic(sentence, draft))
    if setting.cast and views and scores.of("lead") > 0:
        return Role("vote_share", scores.evidence["lead"])
    if setting.polled and (going_on or (views and not setting.cast)):
        return Role("opinion", scores.evidence.get("opinion"))
    in_election = not setting.told.isdisjoint(_ELECTIONS)
    alone = scores.best() in (None, "vote_share")
    if alone and _is_line_of_results(sentence, draft, polled=setting.polled):
        if _is_introduced(sentence):
            return Role("turnout")
        if in_election:
            return Role("opinion" if setting.polled else "vote_share")
    if "campaign" in setting.told and (setting.cast or not setting.polled) and _is_result(sentence, draft, scores):
        return Role("turnout" if listed is not None and listed.role.name == "turnout" else "vote_share")
    return None


def _is_aside(sentence: Sentence, draft: Draft) -> bool:
    """Whether a change is told in a bracket: "48% (+3%)"."""
    return (sentence.word(draft.first - 2) == "(" or sentence.word(draft.first - 1) == "(") and bool(
        sentence.language.adjacent_directions & {sentence.word(draft.first - 1), sentence.word(draft.first)}
    )


def _moves_on(sentence: Sentence, previous: Draft, draft: Draft, scores: Scores, level: str | None) -> bool:
    """ "fell to 50% in June, and reached 52% in July": the same measure, with no word of its own between."""
    own = [at for at in scores.evidence.values() if previous.last < at <= draft.last + _MARGIN_REACH]
    return (
        level == "to"
        and not own
        and _STOPS.isdisjoint(sentence.words[previous.last + 1 : draft.first])
        and not _is_pair(sentence, previous)
        and draft.first - previous.last <= 2 * _LIST_REACH
    )


def _takes_up(sentence: Sentence, before: Told, draft: Draft, scores: Scores) -> bool:
    """Whether a noun stands for the measure told before: "the rate was 60% in Ohio", كانت أعلى نسبة في المدينة 60%."""
    language = sentence.language
    first = max(before.draft.last + 1 if before.same_sentence else 0, draft.first - _LIST_REACH)
    for at in range(draft.first - 1, first - 1, -1):
        if sentence.word(at) not in language.shares:
            continue
        definite = sentence.token(at).prefix.endswith(language.definite)
        bare = at == draft.first - 1 and sentence.word(at - 1) in language.level_verbs
        highest = sentence.word(at - 1) in language.superlatives
        return (definite or bare or highest) and max(scores.weights.values(), default=0.0) < _ELECTORAL
    return False


def _is_other_end(sentence: Sentence, before: Told, level: str | None) -> bool:
    """Whether a level is the one reached from the level told before: "from 40% to 34%"."""
    return level == "to" and is_level(sentence, before.draft) == "from"


def _is_compared(sentence: Sentence, draft: Draft) -> bool:
    """Whether a word of comparison stands right before: "compared with 38%", مقارنة بـ 38%."""
    bracketed = sentence.word(draft.cue - 1) == "("  # "compared to Republicans (42 percent)"
    return not sentence.language.comparisons.isdisjoint(sentence.words_before(draft.cue, 4 if bracketed else 2))


def _pair(sentence: Sentence, before: Told, draft: Draft) -> Role | None:
    """The second of two shares that one word tells, as "52 to 48 percent".

    Behind those who approve stand those who do not: "51-to-39 percent approve"; but "fell from 40 to 35" tells of one.
    """
    name = before.role.name
    if name not in _ELECTORAL_ROLES or not _are_paired(sentence, before.draft, draft):
        return None
    joined = sentence.word(draft.first - 1) == "-"  # "from 73-to-17 percent approve to 66-to-23"
    moves = not joined and sentence.word(before.draft.cue - 1) in sentence.language.from_
    same = moves or before.draft.low + draft.low > _WHOLE  # "60% against 58% a year ago": of one answer
    return Role(name if same else _OPPOSITES.get(name, name), before.role.evidence)


def _is_pair(sentence: Sentence, draft: Draft) -> bool:
    """Whether two shares are told, not the gap between them: "a lead of 57% to 28%"."""
    before, after = sentence.drafts.get(draft.number - 1), sentence.drafts.get(draft.number + 1)
    return any(
        left is not None
        and right is not None
        and (_are_paired(sentence, left, right) or _are_opposed(sentence, left, right))
        for left, right in ((before, draft), (draft, after))
    )


def _are_opposed(sentence: Sentence, left: Draft, right: Draft) -> bool:
    """ "the advantage with Leave at 43 per cent, against Remain's 41 per cent"."""
    between = sentence.words[left.last + 1 : right.first]
    return len(between) <= _GROUP_REACH and not sentence.language.versus.isdisjoint(between)


def _are_paired(sentence: Sentence, left: Draft, right: Draft) -> bool:
    between = sentence.words[left.last + 1 : right.first]
    language = sentence.language
    return 0 < len(between) <= _PAIR_REACH and all(
        word == "-" or word in language.to or word in language.versus for word in between
    )


def _whole_list(sentence: Sentence, draft: Draft) -> Draft:
    """A figure with those that follow it in a list: what stands behind the last tells of all.

    "51-to-39 percent approve", "60% of women, 52% of men and 48% of the young oppose it".
    """
    last = draft
    while (following := sentence.drafts.get(last.number + 1)) is not None and following.kind == draft.kind:
        joined = _are_paired(sentence, last, following) or _are_listed(sentence, last, following)
        if not joined and not _is_said_again(sentence, last, following):
            break
        last = following
    return draft if last is draft else replace(draft, last=last.last)


def _is_said_again(sentence: Sentence, left: Draft, right: Draft) -> bool:
    """Whether the share in words is said again in digits: "Fifty-four percent (54%) have …"."""
    return right.low == left.low and sentence.words[left.last + 1 : right.first] == ["("]


def _are_listed(sentence: Sentence, left: Draft, right: Draft) -> bool:
    """Whether only a share's group and an "and" or a comma stand between two figures."""
    language = sentence.language
    between = range(left.last + 1, right.first)
    if len(between) > _GROUP_REACH or sentence.word(left.last + 1) not in language.of:
        return False
    cues = language.percent_cues
    told = any(
        sentence.words[at] in language.clause_breaks
        or any(len(phrase) == 1 for phrase, _ in cues.get(sentence.words[at], ()))
        for at in between
    )
    joined = sentence.joined(right.first) or any(
        sentence.words[at] in language.ands or sentence.words[at] in _COMMAS for at in between
    )
    return joined and not told


def _continues(sentence: Sentence, previous: Draft, draft: Draft, scores: Scores) -> bool:
    """Whether a figure goes on with a list: no word of its own between it and the figure before."""
    if draft.first - previous.last > _LIST_REACH:
        return False
    between = range(previous.last + 1, draft.first)
    words = sentence.words
    language = sentence.language
    moved = language.moves
    if any((words[at] in _STOPS and not sentence.abbreviates(at)) or words[at] in moved for at in between):
        return False
    if any(words[at] in language.adjacent_directions for at in between[-ADJACENT:]):
        return False
    own = [at for at in scores.evidence.values() if at > previous.last]
    return not own and is_level(sentence, draft) is None


def _is_head_to_head(sentence: Sentence, draft: Draft) -> bool:
    """Whether another percentage stands near: candidates and answers are compared."""
    others = (other for other in sentence.drafts.values() if other is not draft and other.kind == "percent")
    return any(abs(other.first - draft.first) <= _LIST_REACH for other in others)


def _is_gap(sentence: Sentence, draft: Draft, scores: Scores, level: str | None) -> bool:
    """Whether a percentage is a lead itself: "a lead of 5%", "the gap narrowed to 2%"; not "leads with 45%"."""
    weight, language = scores.of("lead"), sentence.language
    if _is_pair(sentence, draft):
        return False
    by = sentence.word(draft.cue - 1) in language.by and not language.right_to_left
    if by and weight > _LED and draft.high < _WIDEST and scores.evidence["lead"] < draft.first:
        between = sentence.words[scores.evidence["lead"] : draft.cue - 1]
        aside = sentence.word(draft.cue - 1) in language.of and not _COMMAS.isdisjoint(between)
        return not aside  # "leads Jones by 4%", not « devant Durand, créditée de 21 % »
    if weight < _GAP:
        return False
    if sentence.word(draft.cue - 1) in language.subjects.at - language.change_levels:  # "the Tories lead on 42%"
        return False
    beside = draft.first - scores.evidence["lead"] in _BESIDE
    return (beside and weight > _GAP_BESIDE) or level == "to"


def _is_result(sentence: Sentence, draft: Draft, scores: Scores) -> bool:
    """Whether candidates or answers are compared in a sentence about an election: "Smith 55%, Jones 43%"."""
    if (
        _is_economic(sentence, draft)
        or scores.of("other") >= _ELECTORAL
        or any(other.kind == "money" for other in sentence.drafts.values())
    ):
        return False
    return _is_head_to_head(sentence, draft) or sentence.word(draft.first - 1) in sentence.language.with_


def _is_line_of_results(sentence: Sentence, draft: Draft, *, polled: bool) -> bool:
    """Whether a short line holds a name and the share, with a mark between or alone: "Smith - 48.2%", "Smith 48.2%"."""
    if len(sentence.tokens) > _LINE * sum(each.kind == "percent" for each in sentence.drafts.values()):
        return False
    if sentence.word(draft.first - 1) in _MARKS:
        return True
    behind = sentence.token(draft.last + 1)
    alone = behind.word in _MARKS or all(token.kind == "mark" for token in sentence.tokens[draft.last + 1 :])
    return alone and not polled and draft.first > 0


def _is_introduced(sentence: Sentence) -> bool:
    """Whether a line stands under a heading that speaks of turnout: "Turnout by district:"."""
    text, start = sentence.folded.text, sentence.start
    heading = text[max(0, start - _HEADING) : start]
    return ":" in heading and any(title in heading for title in sentence.language.turnout_titles)


def _is_economic(sentence: Sentence, draft: Draft, reach: int = _NAMED) -> bool:
    """Whether what is measured, named shortly before the figure, is no view: inflation, a price."""
    return not sentence.language.economic.isdisjoint(sentence.words_before(draft.first, reach))


def _is_share(sentence: Sentence, draft: Draft) -> bool:
    """Whether it is a share of somebody: "40% of voters"."""
    return (
        sentence.word(draft.last + 1) in sentence.language.of or sentence.word(draft.last + 2) in sentence.language.of
    )


def _electoral(sentence: Sentence, draft: Draft, scores: Scores, setting: Setting, before: Told | None) -> Role | None:
    """Votes, turnout, approval, opinion: the one for which most speaks."""
    ranked = {name: scores.of(name) for name in _ELECTORAL_ROLES}
    if not setting.polled and not _is_view(sentence, draft, scores):
        ranked["opinion"] = 0.0
    intended = _is_intended(sentence, draft, scores, setting)
    if intended:
        ranked["opinion"] = max(ranked["opinion"], scores.of("intention"))
    ranked["opinion"] = max(ranked["opinion"], scores.of("backing"))  # "support for Smith", with no poll named
    going_on = setting.polled and before is not None and before.role.name in RATED  # of whom all is told here
    going_on = going_on or "rated" in setting.told
    rated = _is_rated(sentence, _whole_list(sentence, draft), scores, going_on=going_on)
    for liking, rating in _LIKINGS.items():
        meant = rating if rated else "opinion"  # those in office are liked; anything else is an opinion
        ranked[meant] = max(ranked[meant], scores.of(liking))
        if rated:
            ranked[rating] *= _RATED
    counted = scores.of("cast") > _COUNTED and not intended  # "58% of votes cast in Sunday's poll"
    if counted:
        ranked["vote_share"] = max(ranked["vote_share"], scores.of("cast"))
    # "won with 51% of the vote" in the past, no poll of this sentence and nothing foretold
    past = ranked["vote_share"] >= _CAST and not setting.polled_here and not _is_foretold(sentence, draft)
    cast = counted or past or setting.cast
    if intended or ((setting.polled or _will_get(sentence, draft)) and not cast):
        ranked["opinion"] = max(ranked["opinion"], ranked.pop("vote_share"))
    if "vote_share" in ranked and _is_of_split_vote(sentence, draft):
        ranked["vote_share"] = max(ranked["vote_share"], _COUNTED)
    best = max(ranked, key=ranked.__getitem__)
    if ranked[best] < max(_ELECTORAL, scores.of("other")):
        return None
    told = scores.evidence.get(best, -1)
    if (
        setting.cast
        and best == "opinion"
        and scores.of("lead") > 0
        and sentence.word(told) in sentence.language.poll_words
    ):
        best = "vote_share"  # "in the exit poll the party leads with 30%"
    if best in RATED and _is_of_policy(sentence, draft, scores.evidence.get(best)):
        best = "opinion"
    if best == "vote_share" and _only_votes(sentence, draft, scores):
        best = "turnout"
    likings = [liking for liking, rating in _LIKINGS.items() if best in (rating, "opinion")] + ["backing", "intention"]
    return Role(best, next((scores.evidence[name] for name in [best, *likings] if name in scores.evidence), None))


def _is_of_split_vote(sentence: Sentence, draft: Draft) -> bool:
    before, after = sentence.drafts.get(draft.number - 1), sentence.drafts.get(draft.number + 1)
    pairs = ((before, draft), (draft, after))
    return any(
        left is not None
        and right is not None
        and _are_paired(sentence, left, right)
        and splits_the_vote(sentence, left, right)
        for left, right in pairs
    )


def _is_of_policy(sentence: Sentence, draft: Draft, judged: int | None) -> bool:
    """Whether a law or a plan is judged, and nobody's work: "a favorable opinion of the health care law"."""
    if judged is None:
        return False
    language = sentence.language
    first = min(draft.last, judged)
    for at in range(
        first + 1, min(draft.first if judged < draft.first else len(sentence.words), judged + _OBJECT_REACH)
    ):
        word = sentence.words[at]
        if word in language.auxiliaries and first == judged:
            return False
        if word in language.rated or sentence.owner.get(at) in sentence.drafts:
            return False
        if word in language.policies:
            return True
        if at > judged and (word in _COMMAS or word in _STOPS or word in language.ands):
            return False
    return False


def _is_intended(sentence: Sentence, draft: Draft, scores: Scores, setting: Setting) -> bool:
    """Whether votes are told of that nobody has cast yet: "would win 37 percent of the vote if elections were held"."""
    about_votes = setting.polled or scores.of("vote_share") > 0 or not setting.told.isdisjoint(_ELECTIONS)
    return scores.of("intention") > _INTENDED and about_votes and not _is_economic(sentence, draft)


def _only_votes(sentence: Sentence, draft: Draft, scores: Scores) -> bool:
    """صوت 86% من الناخبين في الساحل: who voted, and not for what."""
    words, at = sentence.language.subjects, scores.evidence.get("vote_share", -1)
    if not words.head_first or sentence.word(at) not in words.casting or not at < draft.cue <= at + 2:
        return False
    if at - 1 in sentence.owner:  # مليون صوت، أو 35%
        return False
    behind = sentence.words[draft.last + 1 : draft.last + 1 + _LINE]
    for_what = words.ballots | words.for_ | sentence.language.percent_verdicts
    return not words.groups.isdisjoint(behind[:_PAIR_REACH]) and for_what.isdisjoint(behind)


def _is_foretold(sentence: Sentence, draft: Draft) -> bool:
    """Whether what stands before a share of votes in its sentence makes no result of it: لو جرت الانتخابات اليوم."""
    conditions = sentence.language.conditions
    return _will_get(sentence, draft) or not conditions.isdisjoint(sentence.words[: draft.first])


def _will_get(sentence: Sentence, draft: Draft) -> bool:
    """Whether a share of votes is foretold by a verb shortly before it: سيحصل على 45%."""
    words = sentence.language.subjects
    if not words.future:
        return False
    near = range(max(0, draft.cue - _FORETOLD_REACH), draft.cue)
    return any(
        sentence.tokens[at].prefix.endswith(words.future) and sentence.words[at] in words.contests for at in near
    )


def _is_view(sentence: Sentence, draft: Draft, scores: Scores) -> bool:
    """Whether a view is told right beside the figure, though no poll is named: "60% say that", رأى 60%."""
    told = max(("opinion", *_LIKINGS), key=scores.of)
    at = scores.evidence.get(told, draft.last)
    return scores.of(told) > _VIEW and at >= draft.first - 2


def _is_rated(sentence: Sentence, draft: Draft, scores: Scores, *, going_on: bool) -> bool:
    """Whether somebody in office, or their work, is named near the figure or its judgement: approval is of those."""
    rated = sentence.language.rated
    likings = sorted((liking for liking in _LIKINGS if liking in scores.evidence), key=scores.of, reverse=True)
    judged = [scores.evidence[liking] for liking in likings]
    if any(_is_titled(sentence, at) for at in judged):
        return True
    if judged and sentence.word(judged[0]) in sentence.language.trusting:  # يثقون بالبرلمان, not يثقون بجيرانهم
        behind = next((at for at in (judged[0] + 1, judged[0] + 2) if _is_trusted(sentence, at)), None)
        if behind is not None:
            judgeable = rated | sentence.language.institutions
            return not judgeable.isdisjoint(sentence.words[behind : behind + _NEAR]) or _is_person(sentence, behind)
    if judged and _is_of_party(sentence, judged[0]):
        return False
    if going_on:
        return True
    if judged and sentence.word(judged[0]) in sentence.language.trusted:  # يحظى سمير بثقة 60%, نالت ثقة 60%
        gets, whole = sentence.language.subjects.contests, sentence.token(judged[0]).prefix
        defined = whole.endswith(sentence.language.definite)  # nobody's: نال الثقة 51%
        if not defined and not gets.isdisjoint(sentence.words[max(0, judged[0] - _NAMED) : judged[0]]):
            return True
    near = any(not rated.isdisjoint(sentence.words[at + 1 : at + 1 + _NEAR]) for at in judged)
    return near or not rated.isdisjoint(sentence.words[max(0, draft.first - 14) : draft.last + 16])


def _is_of_party(sentence: Sentence, judged: int) -> bool:
    """شعبية حزب الوسط: whether a party has the favour, before anybody who leads it is named."""
    parties, rated = sentence.language.subjects.parties, sentence.language.rated
    near = sentence.words[judged + 1 : judged + 1 + _NEAR]
    told = next((word for word in near if word in parties or word in rated), "")
    return sentence.language.right_to_left and told in parties


def _is_titled(sentence: Sentence, at: int) -> bool:
    """ "are dissatisfied with Ms Hill", "trust in President Reed": whether somebody with a title is judged."""
    language = sentence.language
    if language.right_to_left or sentence.word(at + 1) not in language.with_ | language.subjects.within:
        return False
    named = at + 4 if sentence.word(at + 3) == "." else at + 3
    titled = sentence.word(at + 2) in language.subjects.titles and is_capital(sentence, at + 2)
    return titled and named < len(sentence.words) and is_capital(sentence, named)


def _against_before(sentence: Sentence, draft: Draft) -> Role | None:
    """أقل بـ12 نقطة من نتيجة الانتخابات السابقة: a gap to what was before is a change, not a lead over somebody."""
    language = sentence.language
    near = range(draft.cue - 1, max(-1, draft.cue - 1 - _PAIR_REACH), -1)
    at = next((i for i in near if sentence.word(i) in language.more_or_less), None)
    compared = sentence.word(draft.last + 1)
    if (
        at is None
        or (draft.unit != "pp" and not is_measured(sentence, draft.cue))
        or (compared not in language.of and compared not in language.comparisons)
        or language.earlier.isdisjoint(sentence.words[draft.last + 1 : draft.last + 1 + _EARLIER_REACH])
    ):
        return None
    return Role("change", at, language.more_or_less[sentence.word(at)])


def _is_trusted(sentence: Sentence, at: int) -> bool:
    """Whether a token is what trust is put in: بالبرلمان, في البرلمان."""
    token, words = sentence.token(at), sentence.language.subjects
    if token.word in words.pronouns or token.word in sentence.language.measuring:  # يثقون بدرجة كبيرة
        return False
    with_ = words.with_ or "\0"
    unknown = token.word.startswith(with_) and token.word not in sentence.language.vocabulary
    return token.prefix.startswith(with_) or unknown or sentence.word(at - 1) in words.within


def _is_person(sentence: Sentence, at: int) -> bool:
    """Whether a word behind a preposition is a name: no table knows it, and no pronoun ends it."""
    token, language = sentence.token(at), sentence.language
    led = bool(token.prefix) or sentence.word(at - 1) in language.subjects.within
    bare = token.word if led else token.word[1:]
    if token.prefix.endswith(language.definite) or bare in language.vocabulary:
        return False
    elsewhere = sentence.around().count(f" {bare} ") > (sentence.word(at - 1) in language.subjects.within)
    return elsewhere and not bare.endswith(language.subjects.possessive_suffixes)


def _is_attribute_of_lead(sentence: Sentence, draft: Draft) -> bool:
    """Whether the noun that tells of a lead stands right behind: "a 5-point lead", "her 3-point edge"."""
    found = cue_at(sentence, draft.last + 1, sentence.language.percent_cues) if _has(sentence, draft.last + 1) else None
    return found is not None and found[1].role == "lead" and found[1].noun and len(found[0]) == 1


def _has(sentence: Sentence, at: int) -> bool:
    return at < len(sentence.words)


def _lost(sentence: Sentence, draft: Draft) -> Change | None:
    """وفقد الحزب نقطة واحدة: a verb that before another only says "and had"."""
    losing, verbs = sentence.language.losing, sentence.language.subjects.verbs
    near = range(draft.cue - 1, max(-1, draft.cue - 1 - _NAMED), -1) if losing else ()
    at = next((i for i in near if sentence.words[i] in losing and sentence.word(i + 1) not in verbs), None)
    return ("down", draft.cue - at, at) if at is not None else None


def _is_judged(scores: Scores) -> bool:
    """Whether a judgement is told of, which may stand at so many points itself."""
    return max(scores.of(name) for name in (*RATED, *_LIKINGS)) > scores.of("lead")


def _points_role(sentence: Sentence, draft: Draft, scores: Scores, setting: Setting, listed: Told | None) -> Role:
    if scores.of("margin_of_error") > _MARGIN_POINTS:
        return Role("margin_of_error", scores.evidence["margin_of_error"])
    lead, change = scores.of("lead"), change_of(sentence, draft) or _lost(sentence, draft)
    told = scores.evidence.get("lead", -1)
    asked_or_cast = setting.polled or not sentence.language.vote_words.isdisjoint(sentence.words)
    if asked_or_cast and change is not None and is_level(sentence, draft) is not None:
        judged = _is_judged(scores)  # "her popularity fell to 38 points"
        rated = _electoral(sentence, draft, scores, setting, listed) if judged else None
        if rated is not None:
            return rated
        return Role("lead", scores.evidence.get("lead"))  # "the gap fell to 8 points from 10": no party has 8
    if sentence.word(told) in sentence.language.by:  # "lost by 3 points": the cue ends here, and tells of no fall
        return Role("lead", told)
    if _is_attribute_of_lead(sentence, draft):
        return Role("lead", draft.last + 1)
    measured = ADJACENT if sentence.word(draft.cue - 1) in sentence.language.by else 1
    if change is not None and change[1] <= measured:  # "27% (minus 6 points)", "her lead grew by 6 points"
        return Role("change", change[2], change[0])
    against = _against_before(sentence, draft)
    if against is not None:
        return against
    if listed is not None and change is None and _continues(sentence, listed.draft, draft, scores):
        return listed.role
    if change is not None and change[1] <= ADJACENT and scores.evidence.get("lead", 0) > draft.last:
        return Role("change", change[2], change[0])
    if lead > 0.7 and (
        change is None
        or lead > 1.2
        or is_level(sentence, draft)
        or change[2] < scores.evidence["lead"]  # "fell, and leads by 6"
    ):
        return Role("lead", scores.evidence["lead"])
    if change is not None:
        return Role("change", change[2], change[0])
    voting = not sentence.language.vote_words.isdisjoint(sentence.words)
    won = voting and sentence.word(draft.first - 1) in sentence.language.by  # won Ohio by 8 points
    leads = won or setting.polled or (voting and not setting.told.isdisjoint(_ELECTIONS))
    return Role("lead", scores.evidence.get("lead")) if leads else Role("other")
