"""Every word is reached: what stands in a language's tables comes out of the engine, in a sentence made for it."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal
from pathlib import Path

import pytest

import tracker
from tests.test_corpus import ALL
from tracker import currencies, extraction, languages
from tracker.languages import shape
from tracker.languages.shape import HarmNoun, NumberWord, Predicate, RoleCue
from tracker.records import Figure, Hedge

CODES = ["ar", "en", "fr"]
SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.json"))


def _read(text: str, lang: str) -> list[Figure]:
    return tracker.extract(text, lang)


# ----------------------------------------------------------------------------------------------------------- numbers

# A sentence for each kind of number word, and what the word multiplies or adds to in it.
NUMBER_CARRIERS: dict[str, dict[str, list[tuple[str, str]]]] = {
    "ar": {
        "cardinal": [("كلفته {} دولار", "+0"), ("كلفته {} عشر دولارا", "+10"), ("كلفته {} عشرة دولارا", "+10")],
        "hundred": [("كلفته {} دولار", "*1"), ("كلفته {} الدولارات", "*1")],
        "scale": [("كلفته {} دولار", "*1"), ("كلفته 5 {} دولار", "*5"), ("كلفته {} الدولارات", "*1")],
        "dual": [("كلفته {} دولار", "*1")],
        "fraction": [("كلفته {} مليون دولار", "*1000000"), ("كلفته ثلاثة {} مليون دولار", "*3000000")],
        "magnitude": [("كلفته {} الدولارات", "*1")],
        "vague": [("كلفته {} ملايين دولار", "*1000000")],
        "teen_unit": [("كلفته {} عشر دولارا", "+10"), ("كلفته {} عشرة دولارا", "+10")],
        "dozen": [("كلفته 3 {} دولار", "*3")],
        "point": [("كلفته خمسة {} سبعة مليون دولار", "+5700000")],
    },
    "en": {
        "cardinal": [("It cost {} dollars.", "+0")],
        "hundred": [("It cost two {} dollars.", "*2"), ("It cost {} of dollars.", "*1")],
        "scale": [
            ("It cost 5 {} dollars.", "*5"),
            ("It cost {} of dollars.", "*1"),
            ("It cost $5 {} then.", "*5"),
        ],
        "fraction": [
            ("It cost {} a million dollars.", "*1000000"),
            ("It cost three {} of a million dollars.", "*3000000"),
        ],
        "dozen": [("It cost two {} dollars.", "*2")],
        "point": [("It cost five {} seven million dollars.", "+5700000")],
        "magnitude": [("It cost {} of dollars.", "*1")],
        "vague": [("It cost {} million dollars.", "*1000000")],
    },
    "fr": {
        "cardinal": [("Cela coûte {} dollars.", "+0")],
        "hundred": [("Cela coûte deux {} dollars.", "*2")],
        "scale": [
            ("Cela coûte 5 {} dollars.", "*5"),
            ("Cela coûte des {} de dollars.", "*1"),
            ("Cela coûte 5 {}$ alors.", "*5"),
        ],
        "fraction": [
            ("Cela coûte un {} million de dollars.", "*1000000"),
            ("Cela coûte trois {} de million de dollars.", "*3000000"),
        ],
        "dozen": [("Cela coûte une {} de dollars.", "*1"), ("Cela coûte deux {} de dollars.", "*2")],
        "point": [("Cela coûte cinq {} sept millions de dollars.", "+5700000")],
        "magnitude": [("Cela coûte des {} de dollars.", "*1")],
        "vague": [("Cela coûte {} millions de dollars.", "*1000000")],
    },
}


def _number_value(word: NumberWord, sum_: str) -> Decimal:
    operand = Decimal(sum_[1:])
    return word.value * operand if sum_[0] == "*" else word.value + operand


@pytest.mark.parametrize("lang", CODES)
def test_number_words(lang: str) -> None:
    def reached(word: str, meaning: NumberWord) -> bool:
        for carrier, sum_ in NUMBER_CARRIERS[lang][meaning.kind]:
            text, wanted = carrier.format(word), _number_value(meaning, sum_)
            wide = meaning.plural or meaning.kind in ("magnitude", "vague")
            highs = {wanted, wanted * 10} if wide else {wanted}
            if any(
                figure.low == wanted and figure.high in highs and word in figure.text for figure in _read(text, lang)
            ):
                return True
        return False

    assert [word for word, meaning in languages.get(lang).numbers.items() if not reached(word, meaning)] == []


@pytest.mark.parametrize("lang", CODES)
def test_literal_suffixes(lang: str) -> None:
    carrier = {"ar": "كلفته $5{} أمس", "en": "It cost $5{} then.", "fr": "Cela coûte $5{} alors."}[lang]
    for suffix, scale in languages.get(lang).literal_suffixes.items():
        assert [(f.low, f.unit) for f in _read(carrier.format(suffix), lang)] == [(5 * scale, "USD")], suffix


# -------------------------------------------------------------------------------------------------------- currencies


COST = {"ar": "كلفته {} أمس", "en": "It cost {} then.", "fr": "Cela coûte {} alors."}


@pytest.mark.parametrize("lang", CODES)
def test_currency_words(lang: str) -> None:
    def reached(word: str) -> bool:
        meaning = languages.get(lang).currencies[word]
        figures = _read(COST[lang].format(word if meaning.dual else f"5 {word}"), lang)
        value = Decimal(2 if meaning.dual else 5) * (currencies.minor_unit(meaning.code) if meaning.subunit else 1)
        return [(f.kind, f.low, f.unit) for f in figures] == [("money", value, meaning.code)]

    assert [word for word in languages.get(lang).currencies if not reached(word)] == []


@pytest.mark.parametrize("lang", CODES)
def test_countries_qualify_money(lang: str) -> None:
    """A country decides an open name, or its adjective belongs to the span of a currency that is its own."""
    language = languages.get(lang)
    families = {country: family for family, codes in currencies.FAMILIES.items() for country in codes}
    names = {word: meaning for word, meaning in language.currencies.items() if not meaning.dual and not meaning.subunit}

    def decides(word: str, country: str, name: str) -> bool:
        code = currencies.FAMILIES[families[country]][country]
        carriers = {
            "ar": [f"كلفته 5 {name} {word} أمس", f"كلفته 5 {name} في {word}"],
            "en": [f"It cost 5 {word} {name} then.", f"It cost 5 {name} in {word}."],
            "fr": [f"Cela coûte 5 {name} {word} alors.", f"Cela coûte 5 {name} en {word}."],
        }
        return any([f.unit for f in _read(text, lang)] == [code] for text in carriers[lang])

    def belongs(word: str) -> bool:
        name = next(name for name, meaning in names.items() if meaning.family is None)
        amount = f"5 {word} {name}" if lang == "en" else f"5 {name} {word}"
        return [f.text for f in _read(COST[lang].format(amount), lang)] == [amount]

    def reached(word: str, country: str) -> bool:
        own = (name for name, meaning in names.items() if meaning.family and meaning.family == families.get(country))
        return belongs(word) or any(decides(word, country, name) for name in own)

    assert [word for word, country in language.countries.items() if not reached(word, country)] == []


@pytest.mark.parametrize("lang", CODES)
def test_currency_codes(lang: str) -> None:
    for code in languages.get(lang).currency_codes:
        unit = currencies.ALIASES.get(code.upper(), code.upper())
        for amount in (f"{code.upper()} 5", f"5 {code.upper()}"):
            assert [(f.low, f.unit) for f in _read(COST[lang].format(amount), lang)] == [(Decimal(5), unit)], amount


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize(("sign", "code"), currencies.SIGNS.items())
def test_signs(sign: str, code: str, lang: str) -> None:
    for amount in (f"{sign}5", f"5{sign}", f"5 {sign}"):
        assert [(f.text, f.unit) for f in _read(COST[lang].format(amount), lang)] == [(amount, code)]


@pytest.mark.parametrize(("sign", "code"), currencies.LETTERED_SIGNS.items())
def test_lettered_signs(sign: str, code: str) -> None:
    amount = f"{sign.upper()}5" if sign != "u.s$" else "U.S.$5"
    assert [(f.text, f.unit) for f in _read(f"It cost {amount} then.", "en")] == [(amount, code)]


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize(("letter", "sign"), currencies.SUBUNIT_LETTERS.items())
def test_subunit_letters(letter: str, sign: str, lang: str) -> None:
    _, code = currencies.SUBUNIT_SIGNS[sign]
    assert [(f.text, f.low, f.unit) for f in _read(COST[lang].format(f"5{letter}"), lang)] == [
        (f"5{letter}", Decimal("0.05"), code)
    ]


# ------------------------------------------------------------------------------------------------ percent and points


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize(("table", "unit"), [("percent", "%"), ("points", "pp")])
def test_percent_phrases(table: str, unit: str, lang: str) -> None:
    frame = {"ar": "ارتفع {} أمس", "en": "It rose {} then.", "fr": "Cela monte de {} alors."}[lang]

    def reached(phrase: str) -> bool:
        amounts = (f"5 {phrase}", phrase, f"5 {phrase.replace(' - ', '-')}")
        return any([f.unit for f in _read(frame.format(amount), lang)] == [unit] for amount in amounts)

    phrases = [" ".join(phrase) for phrase in getattr(languages.get(lang), table)]
    assert [phrase for phrase in phrases if not reached(phrase)] == []


@pytest.mark.parametrize("lang", CODES)
def test_bare_points(lang: str) -> None:
    frame = {
        "ar": "تقدم في الاستطلاع {} أمس",
        "en": "It leads in the poll by {} now.",
        "fr": "Elle mène dans le sondage de {} ici.",
    }[lang]
    for word, count in languages.get(lang).bare_points.items():
        amount = word if count == 2 else f"5 {word}"
        assert [(f.text, f.unit) for f in _read(frame.format(amount), lang)] == [(amount, "pp")]


# ------------------------------------------------------------------------------------------------------------ hedges


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("place", ["before", "after"])
def test_hedges(lang: str, place: str) -> None:
    frames = {
        ("ar", "before"): "كلفته {} 5 دولارات",
        ("en", "before"): "It cost {} 5 dollars.",
        ("ar", "after"): "كلفته 5 دولارات {}",
        ("en", "after"): "It cost 5 dollars {} then.",
        ("fr", "before"): "Cela coûte {} 5 dollars.",
        ("fr", "after"): "Cela coûte 5 dollars {} alors.",
    }
    table: dict[tuple[str, ...], Hedge] = dict(getattr(languages.get(lang), f"hedges_{place}"))
    wrong = {}
    for phrase, hedge in table.items():
        found = [f.hedge for f in _read(frames[lang, place].format(" ".join(phrase)), lang)]
        if found != [hedge]:
            wrong[" ".join(phrase)] = (hedge, found)
    assert wrong == {}


@pytest.mark.parametrize("lang", CODES)
def test_bounding_verbs(lang: str) -> None:
    language = languages.get(lang)
    for verb, hedge in language.bounding_verbs.items():
        preposition = "عن " if verb in language.bounding_with else ""
        assert [f.hedge for f in _read(f"{verb} قيمته السوقية {preposition}5 دولارات", lang)] == [hedge], verb


# -------------------------------------------------------------------------------------------------------- casualties

VICTIMS = {"ar": "قتل {} في الغارة", "en": "The raid killed {} there.", "fr": "Le raid a tué {} ici."}


@pytest.mark.parametrize("lang", CODES)
def test_people(lang: str) -> None:
    def reached(word: str) -> bool:
        person = languages.get(lang).people[word]
        said = word if person.dual else f"5 {word}"
        figures = _read(VICTIMS[lang].format(said), lang)
        return [(f.kind, f.text, getattr(f, "group", None)) for f in figures] == [("casualty", said, person.group)]

    assert [word for word in languages.get(lang).people if not reached(word)] == []


@pytest.mark.parametrize("lang", CODES)
def test_harm_nouns(lang: str) -> None:
    frames = {
        "ar": ["في المخيم {} أمس"],
        "en": ["There were {} in the camp.", "There are 5 people {}.", "They counted {} there."],
        "fr": ["Il y a {} dans le camp.", "On compte 5 personnes {} ici."],
    }

    def reached(word: str, noun: HarmNoun) -> bool:
        said = word if noun.dual else f"5 {word}"
        found = [_read(frame.format(word if "5" in frame else said), lang) for frame in frames[lang]]
        return any([f.unit for f in figures] == [noun.harm] for figures in found)

    assert [word for word, noun in languages.get(lang).harm_nouns.items() if not reached(word, noun)] == []


@pytest.mark.parametrize("lang", CODES)
def test_others(lang: str) -> None:
    unreached = []
    for word in sorted(languages.get(lang).others):
        figures = _read(VICTIMS[lang].format(f"5 {word}"), lang)
        if [f.text for f in figures] != [f"5 {word}"]:
            unreached.append(word)
    assert unreached == []


def _predicate_sentences(lang: str, word: str, predicate: Predicate) -> Iterator[str]:
    people = min(predicate.only, default="personnes" if lang == "fr" else "people")
    context = min(predicate.context, default="")
    for need in [f"{need} {context}".strip() for need in sorted(predicate.needs) or [""]]:
        if lang == "ar":
            counted = f"5 {people}" if predicate.only else "5 أشخاص"
            if predicate.before:
                yield f"{word} {counted} {need} أمس"
                yield f"{word} {need} {counted} أمس"
            if predicate.after:
                yield f"في القرية {counted} {word} {need} أمس"
            continue
        if lang == "fr":
            yield f"On a {word} {need} 5 {people} ici."
            yield f"Avec {word} {need} de 5 {people} ici."
            yield f"Cela a coûté la {word} à 5 {people} ici."
            yield f"Ici 5 {people} ont été {word} {need} alors."
            yield f"Ici 5 {people} {word} {need} alors."
            continue
        if predicate.before:
            yield f"It {word} {need} 5 {people} there."
            yield f"It {word} 5 {need} there."
            yield f"By {context} it {word} 5 {people} there."
            yield f"It {word} the {need} of 5 {people} there."
        if predicate.after:
            yield f"There 5 {people} were {word} {need} then."
            yield f"There 5 {people} {word} {need} then."
            yield f"There 5 {people} {word} their {need} then."


@pytest.mark.parametrize("lang", CODES)
def test_predicates(lang: str) -> None:
    def reached(word: str, predicate: Predicate) -> bool:
        sentences = _predicate_sentences(lang, word, predicate)
        found = ([f.unit for f in _read(text, lang)] for text in sentences)
        if not predicate.before and not predicate.after:  # it is there to say that no one was harmed by it
            return not any(found)
        return any(units == [predicate.harm] for units in found)

    assert [word for word, meaning in languages.get(lang).predicates.items() if not reached(word, meaning)] == []


@pytest.mark.parametrize("lang", CODES)
def test_subgroups(lang: str) -> None:
    frames = {
        "ar": ["قتل 20 شخصا {} 5 أطفال أمس", "قتل 20 شخصا، {} 5 أطفال أمس"],
        "en": [
            "The raid killed 20 people, {} 5 children.",
            "The raid killed 20 people, 5 {} children.",
            "The raid killed 20, 5 {}.",
        ],
        "fr": ["Le raid a tué 20 personnes, {} 5 enfants.", "Le raid a tué 20 personnes, 5 {}."],
    }

    def reached(phrase: str) -> bool:
        found = [_read(frame.format(phrase), lang) for frame in frames[lang]]
        return any(
            [(f.low, f.unit) for f in figures] == [(Decimal(20), "killed"), (Decimal(5), "killed")] for figures in found
        )

    phrases = [" ".join(phrase) for phrase in languages.get(lang).subgroups]
    assert [phrase for phrase in phrases if not reached(phrase)] == []


@pytest.mark.parametrize("lang", CODES)
def test_toll_heads(lang: str) -> None:
    frames = {
        "ar": ["ارتفع عدد ال{} إلى 50 أمس"],
        "en": ["The death {} rose to 50.", "The number of {} rose to 50.", "{}: 50."],
        "fr": ["Le {} passe à 50.", "Le nombre de {} passe à 50.", "{} : 50."],
    }
    heads = languages.get(lang).toll_heads

    def reached(word: str) -> bool:
        return any([f.low for f in _read(frame.format(word), lang)] == [50] for frame in frames[lang])

    assert [word for word in sorted(heads) if not reached(word)] == []


@pytest.mark.parametrize("lang", CODES)
def test_mixed(lang: str) -> None:
    frame = {
        "ar": "سقط 50 شخصا {} أمس",
        "en": "There 50 people were {} then.",
        "fr": "Ici 50 personnes ont été {} alors.",
    }[lang]
    phrases = [" ".join(phrase) for phrase in languages.get(lang).mixed]
    assert [phrase for phrase in phrases if [f.unit for f in _read(frame.format(phrase), lang)] != ["mixed"]] == []


# ------------------------------------------------------------------------------------------------------------- roles

ELECTION = {
    "ar": "الانتخابات: حملته وحزب المرشحة والناخبين. ",
    "en": "The election campaign of a republican senate candidate. ",
    "fr": "La campagne électorale et le scrutin : une candidate, un candidat, le parti. ",
}
POLL = {"ar": "استطلاع الرأي. ", "en": "A poll of voters. ", "fr": "Un sondage. "}


ROLE_FRAMES = {  # bare, by so much, behind the figure, as points, with someone who is rated, with what a margin is of
    "ar": [
        "{word} {amount} أمس{tail}",
        "{word} بنسبة {amount} أمس{tail}",
        "{amount} {word} أمس{tail}",
        "{word} بفارق 5 نقاط مئوية{tail}",
        "{amount} {word} أداء الرئيس{tail}",
        "{amount} {word} عن أداء الرئيس{tail}",
    ],
    "en": [
        "It {word} {amount} then{tail}.",
        "In all {amount} {word} then{tail}.",
        "It {word} 5 percentage points then{tail}.",
        "In all {amount} {word} of the president{tail}.",
        "The {word} of error is {amount}{tail}.",
        "{word} {amount} for it{tail}.",
    ],
    "fr": [
        "On {word} {amount} alors{tail}.",
        "En tout {amount} {word} alors{tail}.",
        "On {word} de 5 points de pourcentage alors{tail}.",
        "En tout {amount} {word} du président{tail}.",
        "La {word} est de {amount}{tail}.",
        "{word} {amount} ici{tail}.",
    ],
}
AMOUNTS = {
    "money_roles": {"ar": "5 دولارات", "en": "$5", "fr": "5 $"},
    "percent_roles": {"ar": "5%", "en": "5%", "fr": "5 %"},
}
MEANT = {
    "liking": {"approval", "opinion"},
    "disliking": {"disapproval", "opinion"},
    "backing": {"opinion"},
    "intention": {"opinion"},
    "cast": {"vote_share"},
}


def _tails(lang: str, table: str) -> list[str]:
    """Ends of a sentence that tell of each setting, by a word that is no cue itself."""
    language = languages.get(lang)
    cues = getattr(language, table)
    silent = {name: sorted(word for word in many if (word,) not in cues) for name, many in language.settings.items()}
    pause = "،" if lang == "ar" else ","
    return ["", *(f"{pause} {words[0]}" for words in silent.values() if words)]


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("table", ["money_roles", "percent_roles"])
def test_role_cues(lang: str, table: str) -> None:
    """Each cue brings out its role, and what it means within each setting, in some article."""
    amount, tails = AMOUNTS[table][lang], _tails(lang, table)
    leads = ["", ELECTION[lang], ELECTION[lang] + POLL[lang]]
    cues = getattr(languages.get(lang), table)

    def reached(word: str, wanted: set[str]) -> bool:
        """Whether some sentence gives the word one of the roles; most do in the first."""
        texts = (
            lead + frame.format(word=word, amount=amount, tail=tail)
            for tail in tails
            for lead in leads
            for frame in ROLE_FRAMES[lang]
        )
        return any(figure.role in wanted for text in texts for figure in _read(text, lang))

    by_cue: dict[int, tuple[RoleCue, list[str]]] = {}
    for phrase, cue in cues.items():
        by_cue.setdefault(id(cue), (cue, []))[1].append(" ".join(phrase))
    dead: list[str] = []
    for cue, words in by_cue.values():
        default = MEANT.get(cue.role, {cue.role} if cue.role else set(cue.within.values()))
        dead += [word for word in words if not reached(word, default)]
    assert dead == []


@pytest.mark.parametrize("lang", CODES)
@pytest.mark.parametrize("direction", ["up", "down"])
def test_directions(lang: str, direction: str) -> None:
    frames = {
        "ar": ["{} 5% أمس", "{} الإنتاج 5% أمس", "النسبة {}5% أمس"],
        "en": ["Output {} 5% then.", "Output ({}5%) then."],
        "fr": ["La production {} de 5 % ici.", "La production ({}5%) ici.", "La production, 5 % {} ici."],
    }

    def reached(word: str) -> bool:
        found = [_read(frame.format(word), lang) for frame in frames[lang]]
        return any([f.direction for f in figures] == [direction] for figures in found)

    words = sorted(getattr(languages.get(lang), direction))
    assert [word for word in words if not reached(word)] == []


# ------------------------------------------------------------------------------------------------------ every table


@pytest.mark.parametrize("lang", CODES)
def test_words_are_words(lang: str) -> None:
    """A placeholder ("a_b") or a word that no token can be is dead."""
    dead = [word for word in sorted(languages.get(lang).words()) if "_" in word or not word.strip()]
    assert dead == []


@pytest.mark.parametrize("lang", CODES)
def test_no_word_is_hidden_by_a_proclitic(lang: str) -> None:
    """The vocabulary keeps every word whole, also where it looks like a proclitic and another word."""
    vocabulary = languages.get(lang).vocabulary
    assert [word for word in languages.get(lang).words() if vocabulary[word] != ("", word)] == []


# ------------------------------------------------------------------------------------------------------------- rules


def _rule_names() -> set[str]:
    """The names of rules in the engine's source: the literals with a <part> that a draft can get."""
    names: set[str] = set()
    for module in pkgutil.iter_modules(extraction.__path__):
        tree = ast.parse(inspect.getsource(importlib.import_module(f"tracker.extraction.{module.name}")))
        for node in ast.walk(tree):
            named = isinstance(node, ast.Call) and not (
                isinstance(node.func, ast.Attribute) and node.func.attr == "startswith"
            )
            if named or isinstance(node, ast.Assign | ast.Return):
                names |= {said for said in _literals(node) if re.search(r"<[a-z ]+>", said) and "(?" not in said}
    return names


def _literals(node: ast.AST) -> Iterator[str]:
    """The strings of a call's arguments or of a value, not those of the calls and statements inside it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.value
        elif isinstance(child, ast.keyword | ast.IfExp | ast.BoolOp | ast.Tuple):
            yield from _literals(child)


def _rules_that_fire() -> set[str]:
    texts = [(row.text, row.lang) for _, row in ALL]
    for path in SEEDS:
        lang = json.loads(path.read_text(encoding="utf-8"))["lang"]
        texts.append((path.with_suffix(".txt").read_text(encoding="utf-8"), lang))
    return {figure.rule for text, lang in texts for figure in tracker.extract(text, lang)}


def test_every_rule_fires() -> None:
    names = _rule_names()
    assert len(names) > 10
    fired = _rules_that_fire()
    assert sorted(names - fired) == [], "rules that no row of the corpus and no demo article needs"
    assert sorted(fired - names) == [], "rules whose names are not in the source"


def _asked_fields() -> set[str]:
    """The attributes that the package's code asks for, outside the languages' own tables."""
    root = Path(tracker.__file__).parent
    paths = [path for path in root.rglob("*.py") if path.parent.parent.name != "languages"]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in paths]
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def test_every_table_is_asked_for() -> None:
    classes = [each for each in vars(shape).values() if is_dataclass(each) and each.__module__ == shape.__name__]
    assert len(classes) > 10
    asked = _asked_fields()
    assert [f"{each.__name__}.{part.name}" for each in classes for part in fields(each) if part.name not in asked] == []


@pytest.mark.parametrize("code", languages.CODES)
def test_what_words_tell_has_one_meaning(code: str) -> None:
    language = languages.get(code)
    besides = {"measure", "harm", "poll", "source", "illness", "dual", "dual cue", "hidden and"}
    assert besides.isdisjoint(language.settings)
    assert frozenset().union(*language.telling.values()) <= besides | language.settings.keys()
    for table in (language.numbers, language.predicates, language.money_cues, language.percent_cues):
        assert table.keys() <= language.telling.keys()  # else a token would not be looked up there
    cues = [*language.money_roles.values(), *language.percent_roles.values()]
    assert besides.isdisjoint(setting for cue in cues for setting in cue.within)
    assert all(name in language.telling[word] for name, words in language.settings.items() for word in words)
