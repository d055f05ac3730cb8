"""French sentences that tell a rule from itself with one condition missing: what `make mutation` asked for."""

from __future__ import annotations

from tests.corpus.row import fr, killed, money, percent

_READ = "read with another value, span or hedge"

ROWS = [
    fr("La ville a payé 15 M€ pour le pont.", money("15 M€", "15000000", "EUR", role="cost")),
    fr("Le pont a coûté 15 M€", money("15 M€", "15000000", "EUR", role="cost")),
    fr("Le pont a coûté quatre-vingts euros.", money("quatre-vingts euros", "80", "EUR")),
    fr("Le pont a coûté quatre-vingt-dix-sept euros.", money("quatre-vingt-dix-sept euros", "97", "EUR")),
    fr("Le pont a coûté quatre-vingt mille euros.", money("quatre-vingt mille euros", "80000", "EUR")),
    fr("Le pont a coûté cent quatre-vingts euros.", money("cent quatre-vingts euros", "180", "EUR")),
    fr("Le pont a coûté deux cent quatre-vingt-un euros.", money("deux cent quatre-vingt-un euros", "281", "EUR")),
    fr("Le pont a coûté mille neuf cents euros.", money("mille neuf cents euros", "1900", "EUR")),
    fr("Le pont a coûté un demi-million d'euros.", money("demi-million d'euros", "500000", "EUR")),
    fr(
        "Le pont a coûté plus d'un demi-million d'euros.",
        money("demi-million d'euros", "500000", "EUR", hedge="more_than"),
    ),
    fr("Le pont a coûté deux millions et demi d'euros.", money("deux millions et demi d'euros", "2500000", "EUR")),
    fr("Le pont a coûté quatre millions mille euros.", money("quatre millions mille euros", "4001000", "EUR")),
    fr(
        "Le pont a coûté une dizaine de milliers d'euros.",
        money("une dizaine de milliers d'euros", "10000", "EUR", hedge="approx"),
    ),
    fr(
        "Le pont a coûté une dizaine de millions d'euros.",
        money("une dizaine de millions d'euros", "10000000", "EUR", hedge="approx"),
    ),
    fr(
        "Le pont a coûté des centaines de milliers d'euros.",
        money("centaines de milliers d'euros", "100000", "EUR", high="1000000", hedge="magnitude"),
    ),
    fr(
        "Le pont a coûté plusieurs millions d'euros.",
        money("plusieurs millions d'euros", "1000000", "EUR", high="10000000", hedge="magnitude"),
    ),
    fr("Le pont a coûté 15 M€.", money("15 M€", "15000000", "EUR")),
    fr("Le pont a coûté 1,5 million d'euros.", money("1,5 million d'euros", "1500000", "EUR")),
    fr("Le pont a coûté 1 234 567,89 euros.", money("1 234 567,89 euros", "1234567.89", "EUR")),
    fr("Le pont a coûté 1.234.567 euros.", money("1.234.567 euros", "1234567", "EUR")),
    fr("Le taux est de cinq pour cent.", percent("cinq pour cent", "5", role="other")),
    fr("Le taux est de vingt et un pour cent.", percent("vingt et un pour cent", "21", role="other")),
    fr("Le taux est de soixante et onze pour cent.", percent("soixante et onze pour cent", "71", role="other")),
    fr("Le taux est de soixante-dix-huit pour cent.", percent("soixante-dix-huit pour cent", "78", role="other")),
    fr("Une vingtaine de personnes ont été tuées.", killed("Une vingtaine de personnes", "20", hedge="approx")),
    fr("Une centaine de personnes ont été tuées.", killed("Une centaine de personnes", "100", hedge="approx")),
    fr("Deux douzaines de personnes ont été tuées.", killed("Deux douzaines de personnes", "24", hedge="approx")),
    fr(
        "Des dizaines de personnes ont été tuées.", killed("dizaines de personnes", "10", high="100", hedge="magnitude")
    ),
    fr("Le pont a coûté trois quarts de million d'euros.", money("trois quarts de million d'euros", "750000", "EUR")),
    fr(
        "Le pont a coûté deux virgule cinq millions d'euros.",
        money("deux virgule cinq millions d'euros", "2500000", "EUR"),
    ),
    fr(
        "Le pont a coûté cinq cent mille euros et un million de dollars.",
        money("cinq cent mille euros", "500000", "EUR"),
        money("un million de dollars", "1000000"),
    ),
    fr("Le pont a coûté mille et un euros.", money("mille et un euros", "1001", "EUR")),
    fr("Le pont a coûté cent un euros.", money("cent un euros", "101", "EUR")),
    fr("Le pont a coûté 3 cents euros.", money("3 cents euros", "300", "EUR")),
    fr(
        "En 2014 des dizaines de personnes ont été tuées.",
        killed("dizaines de personnes", "10", high="100", hedge="magnitude"),
        gap=_READ,
    ),
    fr("Recettes de 2019 :15 millions d'euros.", money("15 millions d'euros", "15000000", "EUR")),
    fr("Le taux est de 1,234 %.", percent("1,234 %", "1.234", role="other")),
    fr("Les ventes ont augmenté de 5 %.", percent("5 %", "5", role="change", direction="up")),
    fr(
        "Le taux a baissé de 8 % à 5 %.",
        percent("8 %", "8", role="other"),
        percent("5 %", "5", role="other"),
    ),
    fr(
        "Le taux est passé de 5 % à 8 %.",
        percent("5 %", "5", role="other"),
        percent("8 %", "8", role="other"),
    ),
    fr("Le pont a coûté 15 M €.", money("15 M €", "15000000", "EUR")),
    fr("Pour cent euros, on dîne à deux.", money("cent euros", "100", "EUR", role="other")),
    fr(
        "La taille 15 M €20, la taille 15 L €25.",
        money("€20", "20", "EUR", role="other"),
        money("€25", "25", "EUR", role="other"),
    ),
    fr(
        "La campagne a reçu 15 M € de dons.",
        money("15 M €", "15000000", "EUR"),
    ),
    fr(
        "Le taux a baissé de 5 %, à 8 %.",
        percent("5 %", "5", role="change", direction="down"),
        percent("8 %", "8", role="other"),
    ),
    fr(
        "Les prix ont augmenté de 5 % à Paris.",
        percent("5 %", "5", role="change", direction="up"),
        gap="told apart by a role cue that is not known yet",
    ),
]
