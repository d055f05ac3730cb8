"""French amounts of money: how numbers, currencies, bounds and purposes are written in newspapers."""

from __future__ import annotations

from tests.corpus.row import Row, fr, money

# Digits, separators, scales and where the currency stands. The spaces are U+00A0 and U+202F where papers have them.
NUMBERS = [
    fr(
        "La ville a débloqué 1\u202f234\u202f567\u00a0€ pour le pont.",
        money("1\u202f234\u202f567\u00a0€", "1234567", "EUR", role="aid"),
    ),
    fr("Le musée a coûté 3 450 000 euros.", money("3 450 000 euros", "3450000", "EUR", role="cost")),
    fr("Le stade a coûté 12.500.000 euros à la province.", money("12.500.000 euros", "12500000", "EUR", role="cost")),
    fr("Un repas y coûte 1.250 francs CFA au Sénégal.", money("1.250 francs CFA", "1250", "XOF", role="cost")),
    fr(
        "La collecte atteint 2'300'000 francs suisses.",
        money("2'300'000 francs suisses", "2300000", "CHF", role="raised"),
    ),
    fr("La candidate a récolté 1,6 million de dollars.", money("1,6 million de dollars", "1600000", role="raised")),
    fr("Le groupe vaut 1,234 milliard d'euros.", money("1,234 milliard d'euros", "1234000000", "EUR")),
    fr("L'amende s'élève à 4,75 millions d’euros.", money("4,75 millions d’euros", "4750000", "EUR", role="cost")),
    fr("La fusion pèse 15 Md€.", money("15 Md€", "15000000000", "EUR", role="deal")),
    fr("Un contrat de 340 M€ a été signé.", money("340 M€", "340000000", "EUR", role="deal")),
    fr("Le don de 25 k€ a surpris.", money("25 k€", "25000", "EUR", role="contributed")),
    fr("La facture atteint 9,6 M$.", money("9,6 M$", "9600000", role="cost")),
    fr("Le billet coûte 12,50 €.", money("12,50 €", "12.50", "EUR", role="cost")),
    fr("La place se vend USD 35.", money("USD 35", "35")),
    fr("Le fonds a viré 3 millions EUR.", money("3 millions EUR", "3000000", "EUR")),
    fr("Le timbre coûte 80 centimes.", money("80 centimes", "0.80", "EUR", role="cost")),
    fr("Il a payé 5 euros et 20 centimes.", money("5 euros et 20 centimes", "5.20", "EUR")),
]

# Numbers in words, those of Belgium and Switzerland among them.
WORDS = [
    fr("La réparation coûte soixante-dix euros.", money("soixante-dix euros", "70", "EUR", role="cost")),
    fr("La réparation coûte soixante et onze euros.", money("soixante et onze euros", "71", "EUR", role="cost")),
    fr("La réparation coûte soixante-dix-sept euros.", money("soixante-dix-sept euros", "77", "EUR", role="cost")),
    fr("La réparation coûte quatre-vingts euros.", money("quatre-vingts euros", "80", "EUR", role="cost")),
    fr("La réparation coûte quatre-vingt-un euros.", money("quatre-vingt-un euros", "81", "EUR", role="cost")),
    fr(
        "La réparation coûte quatre-vingt-dix-neuf euros.",
        money("quatre-vingt-dix-neuf euros", "99", "EUR", role="cost"),
    ),
    fr("La réparation coûte septante-cinq euros.", money("septante-cinq euros", "75", "EUR", role="cost")),
    fr(
        "La réparation coûte huitante-deux francs suisses.",
        money("huitante-deux francs suisses", "82", "CHF", role="cost"),
    ),
    fr("La réparation coûte nonante-neuf euros.", money("nonante-neuf euros", "99", "EUR", role="cost")),
    fr("La réparation coûte vingt et un euros.", money("vingt et un euros", "21", "EUR", role="cost")),
    fr("La réparation coûte cent vingt-trois euros.", money("cent vingt-trois euros", "123", "EUR", role="cost")),
    fr("Le toit coûte deux mille cinq cents euros.", money("deux mille cinq cents euros", "2500", "EUR", role="cost")),
    fr("Le toit coûte mille deux cents euros.", money("mille deux cents euros", "1200", "EUR", role="cost")),
    fr(
        "Le pont coûte trois cents millions d'euros.",
        money("trois cents millions d'euros", "300000000", "EUR", role="cost"),
    ),
    fr(
        "Le pont coûte quatre-vingt-cinq millions d'euros.",
        money("quatre-vingt-cinq millions d'euros", "85000000", "EUR", role="cost"),
    ),
    fr(
        "Le pont coûte un milliard et demi d'euros.",
        money("un milliard et demi d'euros", "1500000000", "EUR", role="cost"),
    ),
    fr(
        "Le pont coûte deux millions et demi d'euros.",
        money("deux millions et demi d'euros", "2500000", "EUR", role="cost"),
    ),
    fr("Le pont coûte un demi-million d'euros.", money("demi-million d'euros", "500000", "EUR", role="cost")),
    fr(
        "Le pont coûte deux virgule cinq millions d'euros.",
        money("deux virgule cinq millions d'euros", "2500000", "EUR", role="cost"),
    ),
    fr("Le pont coûte un million d'euros.", money("un million d'euros", "1000000", "EUR", role="cost")),
]

BOUNDS = [
    fr(
        "Le parti a dépensé près de 40 000 euros pour sa campagne.",
        money("40 000 euros", "40000", "EUR", hedge="approx", role="spent"),
    ),
    fr(
        "Le pont coûte environ un million d'euros.",
        money("un million d'euros", "1000000", "EUR", hedge="approx", role="cost"),
    ),
    fr(
        "Le pont coûte quelque 30 millions d'euros.",
        money("30 millions d'euros", "30000000", "EUR", hedge="approx", role="cost"),
    ),
    fr(
        "Le pont coûte plus d'un million d'euros.",
        money("un million d'euros", "1000000", "EUR", hedge="more_than", role="cost"),
    ),
    fr(
        "Le pont coûte plus de 2 millions d'euros.",
        money("2 millions d'euros", "2000000", "EUR", hedge="more_than", role="cost"),
    ),
    fr(
        "Le coût dépasse 2 millions d'euros.",
        money("2 millions d'euros", "2000000", "EUR", hedge="more_than", role="cost"),
    ),
    fr(
        "Le coût ne dépasse pas 2 millions d'euros.",
        money("2 millions d'euros", "2000000", "EUR", hedge="at_most", role="cost"),
    ),
    fr(
        "Le pont coûte au moins 2 millions d'euros.",
        money("2 millions d'euros", "2000000", "EUR", hedge="at_least", role="cost"),
    ),
    fr(
        "Le pont coûte 2 millions d'euros au moins.",
        money("2 millions d'euros", "2000000", "EUR", hedge="at_least", role="cost"),
    ),
    fr(
        "Le pont coûte jusqu'à 2 millions d'euros.",
        money("2 millions d'euros", "2000000", "EUR", hedge="at_most", role="cost"),
    ),
    fr(
        "Le pont coûte moins de 2 millions d'euros.",
        money("2 millions d'euros", "2000000", "EUR", hedge="less_than", role="cost"),
    ),
    fr(
        "Le pont coûte de l'ordre de 2 millions d'euros.",
        money("2 millions d'euros", "2000000", "EUR", hedge="approx", role="cost"),
    ),
    fr(
        "Le pont coûte au moins près de 2 millions d'euros.",
        money("2 millions d'euros", "2000000", "EUR", hedge="at_least", role="cost"),
    ),
    fr(
        "Le pont coûte entre 5 et 10 millions d'euros.",
        money("5 et 10 millions d'euros", "5000000", "EUR", high="10000000", hedge="range", role="cost"),
    ),
    fr(
        "Le pont coûte 5 à 10 millions d'euros.",
        money("5 à 10 millions d'euros", "5000000", "EUR", high="10000000", hedge="range", role="cost"),
    ),
    fr(
        "Le pont coûte des millions d'euros.",
        money("millions d'euros", "1000000", "EUR", high="10000000", hedge="magnitude", role="cost"),
    ),
    fr(
        "Le pont coûte des dizaines de millions d'euros.",
        money("dizaines de millions d'euros", "10000000", "EUR", high="100000000", hedge="magnitude", role="cost"),
    ),
    fr(
        "Le pont coûte plusieurs milliards d'euros.",
        money("plusieurs milliards d'euros", "1000000000", "EUR", high="10000000000", hedge="magnitude", role="cost"),
    ),
    fr("Le sac coûte une vingtaine d'euros.", money("une vingtaine d'euros", "20", "EUR", hedge="approx")),
    fr("Le sac coûte plus d'une centaine d'euros.", money("une centaine d'euros", "100", "EUR", hedge="more_than")),
    fr(
        "Le toit coûte une dizaine de milliers d'euros.",
        money("une dizaine de milliers d'euros", "10000", "EUR", hedge="approx"),
    ),
]

CURRENCIES = [
    fr("Le billet coûte 25 dollars canadiens.", money("25 dollars canadiens", "25", "CAD")),
    fr("Le billet coûte 40 livres sterling.", money("40 livres sterling", "40", "GBP")),
    fr("À Alger, le billet coûte 900 dinars.", money("900 dinars", "900", "DZD")),
    fr("À Tunis, le billet coûte 9 dinars.", money("9 dinars", "9", "TND")),
    fr("Le billet coûte 90 dirhams marocains.", money("90 dirhams marocains", "90", "MAD")),
    fr("Le billet coûte 28.000 francs congolais.", money("28.000 francs congolais", "28000", "CDF")),
    fr("Le billet coûte 650 gourdes.", money("650 gourdes", "650", "HTG")),
    fr("Le billet coûte 90 dinars.", money("90 dinars", "90", None)),
    fr("Au Cameroun, le sac coûte 20 000 FCFA.", money("20 000 FCFA", "20000", "XAF")),
]

ROLES = [
    fr("Le parti a recueilli 2 millions d'euros.", money("2 millions d'euros", "2000000", "EUR", role="raised")),
    fr(
        "L'industriel a fait un don de 7 500 euros au candidat.",
        money("7 500 euros", "7500", "EUR", role="contributed"),
    ),
    fr("La candidate a dépensé 80 000 euros pour sa campagne.", money("80 000 euros", "80000", "EUR", role="spent")),
    fr(
        "La commune affiche une dette de 12 millions d'euros.",
        money("12 millions d'euros", "12000000", "EUR", role="balance"),
    ),
    fr("La Norvège a promis 30 millions d'euros d'aide.", money("30 millions d'euros", "30000000", "EUR", role="aid")),
    fr("Oslo a accordé un prêt de 30 millions d'euros.", money("30 millions d'euros", "30000000", "EUR", role="aid")),
    fr("Le groupe a acheté l'usine 3 millions d'euros.", money("3 millions d'euros", "3000000", "EUR", role="deal")),
    fr("Les dégâts sont estimés à 3 millions d'euros.", money("3 millions d'euros", "3000000", "EUR", role="cost")),
    fr("Le salaire minimum passe à 1 800 euros par mois.", money("1 800 euros", "1800", "EUR", role="other")),
    fr("Le bénéfice atteint 3 millions d'euros.", money("3 millions d'euros", "3000000", "EUR", role="other")),
]

ROWS: list[Row] = NUMBERS + WORDS + BOUNDS + CURRENCIES + ROLES
