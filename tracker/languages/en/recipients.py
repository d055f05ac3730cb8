"""English: to and against whom money goes."""

from __future__ import annotations

from tracker.languages.shape import RecipientWords, phrase_set, word_set

RECIPIENTS = RecipientWords(
    gives=word_set(
        "donated donate donates donating donation donations gave give gives giving given contributed contribute contributes contributing "
        "contribution contributions pledged pledge pledges pledging granted grant grants sent send sends sending awarded award awards "
        "paid pay pays paying payment payments transferred transfer transfers provided provide provides providing allocated allocate "
        "delivered promised promise promising lent lend loaned loan loans handed committed approved aid assistance relief funding help "
        "support package check cheque checks compensation goes went go directed steered funneled owed owe owes fined fine fines "
        "wired earmarked distributed offered compensated released disbursed"
    ),
    direct=word_set(
        "gave give gives giving given granted grant grants paid pay pays awarded award awards sent sends lent lend loaned offered promised "
        "owed owe owes fined fine fining pledged handed"
    ),
    to=word_set("to"),
    idioms=word_set("according up due close compared prior next relative thanks back equal equivalent similar"),
    sides=phrase_set(
        [
            "against", "opposing", "targeting", "attacking", "backing", "supporting", "in support of", "on behalf of", "to defeat",
            "to unseat", "to oust", "to elect", "to support", "to oppose", "in favor of", "opposed to", "to boost", "to help elect",
        ]
    ),
    causes=word_set("for behind"),
    aims=word_set("aid assistance relief funding help support package grants loans money donations"),
    receivers=word_set(
        "schools hospitals charities families victims refugees campaigns candidates groups voters farmers homeowners taxpayers states "
        "cities households committees parties lawmakers politicians charity survivors relatives workers employees students patients "
        "veterans universities colleges churches settlements universities nonprofits organizations organisations agencies customers "
        "shareholders investors residents civilians republicans democrats bondholders creditors lenders teachers"
    ),
    quantities=word_set(
        "additional further extra more another average total maximum minimum amount sum record tune end date level levels peak year years range cost list value estimate"
    ),
    fines=word_set("fine fines penalty penalties fined"),
    on=word_set("on"),
)  # fmt: skip
