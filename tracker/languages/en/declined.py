"""English: the words by which a number that made no figure is told for what it is."""

from __future__ import annotations

from tracker.languages.shape import DeclinedWords, phrase_set, word_set

DECLINED = DeclinedWords(
    ordinal_tails=word_set("st nd rd th"),
    numbered=word_set(
        "article articles section clause chapter rule resolution proposition initiative measure bill decree amendment page "
        "pages no number room route highway interstate flight channel platform gate lane ward district unit phase stage "
        "round day week season act book volume line"
    ),
    graded=frozenset(),
    hours=phrase_set(["am", "pm", "a . m", "p . m", "o'clock", "gmt", "utc"]),
    ages=word_set("aged age ages"),
    multiples=word_set("times fold"),
    ratios=phrase_set(["of", "in", "out of", "in every", "of every", "out of every"]),
    fractions=word_set("third thirds fifth fifths sixth sixths eighth eighths tenth tenths"),
)
