"""Arabic: the forms of nouns and verbs that news uses, made from one."""

from __future__ import annotations


def declined(words: str) -> str:
    """Nouns also in the accusative and with a pronoun: تكلفة, تكلفتها; قرض, قرضا."""
    forms: list[str] = []
    for word in words.split():
        bound = word.endswith("ة")
        stem = word[:-1] + "ت" if bound else word
        forms += [word, *([] if bound else [word + "ا"]), *(stem + whose for whose in ("ه", "ها", "هم", "هما", "نا"))]
    return " ".join(forms)


def acts(*verbs: str) -> str:
    """Verbs given as past/present stem/verbal noun, in the persons of news, with an object pronoun or without.

    `acts("أنفق/نفق/إنفاق")` holds أنفقت, أنفقوا, أنفقها, أنفقتها, ينفق, تنفق, ينفقون, إنفاق, إنفاقها …
    """
    forms: list[str] = []
    for verb in verbs:
        past, stem, noun = verb.split("/")
        forms += _past(past) + _present(stem) + (declined(noun).split() if noun else [])
    return " ".join(dict.fromkeys(forms))


def _past(past: str) -> list[str]:
    if not past:  # a form that is another word: فقد is "he lost", but nearly always "and had"
        return []
    # A verb in -ى keeps its long vowel before an object only: تلقى, تلقت, تلقوا, تلقاها.
    weak = past.endswith("ى")
    short = past[:-1] if weak else past
    joined = short + "ا" if weak else past
    persons = [past, short + "ت", short + "وا", short + "نا", short + ("يا" if weak else "ا"), short + "تا"]
    return persons + [joined + whom for whom in ("ها", "ه")] + [short + "ت" + whom for whom in ("ها", "ه")]


def _present(stem: str) -> list[str]:
    if not stem:
        return []
    base = stem[:-1] if stem.endswith(("ى", "ي")) else stem
    joined = base + "ا" if stem.endswith("ى") else stem
    plural = [person + base + ending for person in "يت" for ending in ("ون", "وا")]
    return [*(person + stem for person in "يتن"), *plural, *(person + joined + "ها" for person in "يت")]
