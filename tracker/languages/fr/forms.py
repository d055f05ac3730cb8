"""French: how words are spelled and inflected in its tables."""

from __future__ import annotations

ELISIONS = {
    "d'": "de",
    "l'": "le",
    "qu'": "que",
    "n'": "ne",
    "s'": "se",
    "j'": "je",
    "c'": "ce",
    "m'": "me",
    "t'": "te",
    "jusqu'": "jusque",
    "lorsqu'": "lorsque",
    "puisqu'": "puisque",
    "quoiqu'": "quoique",
    "quelqu'": "quelque",
}
"""What an elided word is before a consonant: the tokens say it so."""


def spelled(*phrases: str) -> list[str]:
    """Phrases as the tokens say them: an elided word is whole, a hyphen is a token ("jusqu'à" is "jusque à")."""
    return [_spelled(phrase) for phrase in phrases]


def agreed(words: str) -> str:
    """Participles and adjectives with their feminine and their plurals: tué tuée tués tuées."""
    forms: list[str] = []
    for word in words.split():
        plural = word if word.endswith(("s", "x")) else word + "s"
        feminine = word if word.endswith("e") else word + "e"
        forms += dict.fromkeys([word, plural, feminine, feminine + "s"])
    return " ".join(forms)


def plural(words: str) -> str:
    """Nouns with their plural: soldat soldats, journal journaux."""
    return " ".join(f"{word} {_plural(word)}" for word in words.split())


def conjugated(verbs: str) -> str:
    """Verbs in -er: infinitive, participles, and the third persons in which news is told."""
    endings = "er e ent ait aient a ont ant era eront erait eraient é ée és ées"
    return " ".join(_stem(verb, ending) + ending for verb in verbs.split() for ending in endings.split())


def _stem(verb: str, ending: str) -> str:
    stem = verb.removesuffix("er")
    if ending[0] in "ao" and stem.endswith("c"):
        return stem[:-1] + "ç"
    return stem + "e" if ending[0] in "ao" and stem.endswith("g") else stem


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith("al"):
        return word[:-1] + "ux"
    return word + ("x" if word.endswith(("eau", "eu")) else "s")


def _spelled(phrase: str) -> str:
    words: list[str] = []
    for word in phrase.replace("-", " - ").split():
        head, mark, rest = word.partition("'")
        whole = ELISIONS.get(head + mark)
        words += [whole, rest] if whole else [word]
    return " ".join(word for word in words if word)
