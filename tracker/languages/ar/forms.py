"""Arabic: the forms of nouns and verbs that news uses, made from one."""

from __future__ import annotations


def declined(words: str) -> str:
    """Nouns also in the accusative and with a pronoun: تكلفة, تكلفتها; قرض, قرضا."""
    forms: list[str] = []
    for word in words.split():
        bound = word.endswith("ة")
        stem = word[:-1] + "ت" if bound else word
        whose = ("ه", "ها", "هم", "هما", "نا")
        forms += [word, *([] if bound else [word + "ا"]), *(each + owner for each in _bound(stem) for owner in whose)]
    return " ".join(forms)


def _bound(stem: str) -> list[str]:
    """What a noun becomes before a pronoun: أداء changes its seat with the case, أدائه and أداؤه."""
    return [stem, stem[:-1] + "ئ", stem[:-1] + "ؤ"] if stem.endswith("اء") else [stem]


def acts(*verbs: str) -> str:
    """Verbs given as past/present stem/verbal noun, in the persons of news, with an object pronoun or without.

    `acts("أنفق/نفق/إنفاق")` holds أنفقت, أنفقوا, أنفقها, أنفقتها, ينفق, تنفق, ينفقون, إنفاق, إنفاقها …
    """
    forms: list[str] = []
    for verb in verbs:
        perfect, stem, noun = verb.split("/")
        forms += _past_persons(perfect) + _present_persons(stem) + (declined(noun).split() if noun else [])
    return " ".join(dict.fromkeys(forms))


def handing(verb: str, objects: str) -> str:
    """A verb as in `acts` with each of its objects right behind: صرف_رواتب, تصرف_رواتب."""
    return " ".join(f"{form}_{noun}" for form in acts(verb).split() for noun in objects.split())


def conjugated(verbs: str) -> str:
    """The forms that newspapers use: he, she, they, in the past and the present."""
    forms: list[str] = []
    for pair in verbs.split("،"):
        past, present = pair.split()
        weak = past.endswith(("ى", "ا"))
        stem = past[:-1] if weak else past
        open_present = present[:-1] if present.endswith(("ى", "ي", "و")) else present
        forms += [
            past,
            stem + "ت",
            stem + "وا",
            stem + "نا",
            present,
            "ت" + present[1:],
            open_present + "ون",
            open_present + "وا",
            open_present + "ا",
            open_present + "ان",
        ]
    return " ".join(forms)


def with_object(verbs: str) -> str:
    """The past with a pronoun for an object that was named before: قدمتها."""
    forms: list[str] = []
    for verb in verbs.split():
        feminine, masculine = (verb[:-1] + "ت", verb[:-1] + "ا") if verb.endswith("ى") else (verb + "ت", verb)
        forms += [feminine + "ها", feminine + "ه", masculine + "ها", masculine + "ه"]
    return " ".join(forms)


def owned(nouns: str) -> str:
    """Nouns with the pronoun of an owner: ديونه، ميزانيتها."""
    forms: list[str] = []
    for noun in nouns.split():
        stem = noun[:-1] + "ت" if noun.endswith("ة") else noun
        forms += [noun, *(each + whose for each in _bound(stem) for whose in ("ه", "ها", "هم"))]
    return " ".join(forms)


def past(*stems: str) -> str:
    """A past verb's forms: he, she, they, they two."""
    return " ".join(f"{s} {s}ت {s}وا {s}ا {s}تا {s}ن" for s in stems)


def present(*stems: str) -> str:
    """A present verb's forms from its stem without the first letter: يـ تـ, singular and plural."""
    return " ".join(f"ي{s} ت{s} ي{s}ون ي{s}وا ن{s}" for s in stems)


def _past_persons(verb: str) -> list[str]:
    if not verb:  # a form that is another word: فقد is "he lost", but nearly always "and had"
        return []
    # A verb in -ى keeps its long vowel before an object only: تلقى, تلقت, تلقوا, تلقاها.
    weak = verb.endswith("ى")
    short = verb[:-1] if weak else verb
    joined = short + "ا" if weak else verb
    persons = [verb, short + "ت", short + "وا", short + "نا", short + ("يا" if weak else "ا"), short + "تا"]
    return persons + [joined + whom for whom in ("ها", "ه")] + [short + "ت" + whom for whom in ("ها", "ه")]


def _present_persons(stem: str) -> list[str]:
    base = stem[:-1] if stem.endswith(("ى", "ي")) else stem
    joined = base + "ا" if stem.endswith("ى") else stem
    plural = [person + base + ending for person in "يت" for ending in ("ون", "وا")]
    return [*(person + stem for person in "يتن"), *plural, *(person + joined + "ها" for person in "يت")]
