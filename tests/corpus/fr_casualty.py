"""French casualties: who was harmed, how, and how many."""

from __future__ import annotations

from tests.corpus.row import Row, fr, harm, killed, money, wounded

NOUNS = [
    fr("L'explosion a fait 12 morts.", killed("12 morts", "12")),
    fr("L'explosion a fait quatre morts et sept blessés.", killed("quatre morts", "4"), wounded("sept blessés", "7")),
    fr("L'explosion a fait un mort et dix-sept blessés.", killed("un mort", "1"), wounded("dix-sept blessés", "17")),
    fr("On compte 83 disparus.", harm("missing", "83 disparus", "83")),
    fr("La milice détient 33 otages.", harm("captive", "33 otages", "33")),
    fr("Le pays accueille 1 900 réfugiés.", harm("displaced", "1 900 réfugiés", "1900")),
    fr("Les secours ont dénombré soixante-dix-huit victimes.", harm("mixed", "soixante-dix-huit victimes", "78")),
    fr("Quatre-vingt-dix-sept corps ont été retirés des décombres.", killed("Quatre-vingt-dix-sept corps", "97")),
    fr("L'attaque a fait une dizaine de blessés.", wounded("une dizaine de blessés", "10", hedge="approx")),
    fr("L'attaque a fait des dizaines de morts.", killed("dizaines de morts", "10", high="100", hedge="magnitude")),
    fr(
        "L'attaque a fait plusieurs centaines de blessés.",
        wounded("centaines de blessés", "100", high="1000", hedge="magnitude"),
    ),
    fr("L'attaque a fait des milliers de morts.", killed("milliers de morts", "1000", high="10000", hedge="magnitude")),
]

VERBS = [
    fr("L'incendie a blessé légèrement six pompiers.", wounded("six pompiers", "6")),
    fr("Trois soldats ont été tués.", killed("Trois soldats", "3")),
    fr("Le raid a tué 34 Palestiniens.", killed("34 Palestiniens", "34")),
    fr("Au moins vingt et une personnes ont péri.", killed("vingt et une personnes", "21", hedge="at_least")),
    fr("Onze personnes ont trouvé la mort.", killed("Onze personnes", "11")),
    fr("Onze personnes ont perdu la vie.", killed("Onze personnes", "11")),
    fr("L'attentat a coûté la vie à dix personnes.", killed("dix personnes", "10")),
    fr("L'attaque a entraîné la mort de 1 206 personnes.", killed("1 206 personnes", "1206")),
    fr("Six civils sont morts dans l'explosion.", killed("Six civils", "6")),
    fr("Le bombardement a blessé près de quarante enfants.", wounded("quarante enfants", "40", hedge="approx")),
    fr("Quatre militaires sont portés disparus.", harm("missing", "Quatre militaires", "4")),
    fr("Douze personnes ont été enlevées jeudi.", harm("captive", "Douze personnes", "12")),
    fr("Les combats ont chassé 368 000 personnes de leurs foyers.", harm("displaced", "368 000 personnes", "368000")),
    fr(
        "Plus d'un million et demi de personnes ont fui.",
        harm("displaced", "un million et demi de personnes", "1500000", hedge="more_than"),
    ),
    fr("Quelque 12 500 habitants ont été évacués.", harm("displaced", "12 500 habitants", "12500", hedge="approx")),
    fr("Vingt-quatre opposants ont été arrêtés.", harm("captive", "Vingt-quatre opposants", "24")),
]

PARTS = [
    fr(
        "Plus de 200 personnes sont blessées, dont 80 dans un état grave.",
        wounded("200 personnes", "200", hedge="more_than"),
        wounded("80", "80"),
    ),
    fr("Le raid a tué 34 personnes, dont douze enfants.", killed("34 personnes", "34"), killed("douze enfants", "12")),
    fr(
        "Huit soldats ont été tués et trente-cinq autres blessés.",
        killed("Huit soldats", "8"),
        wounded("trente-cinq autres", "35"),
    ),
    fr("Quatre hommes ont été tués et 43 ont été blessés.", killed("Quatre hommes", "4"), wounded("43", "43")),
    fr("Parmi les victimes figurent trente enfants.", harm("mixed", "trente enfants", "30")),
]

TOLLS = [
    fr(
        "Le bilan s'alourdit à 83 morts et 12 disparus.", killed("83 morts", "83"), harm("missing", "12 disparus", "12")
    ),
    fr("Le nombre de morts passe à 50.", killed("50", "50")),
    fr(
        "Entre 1 300 et 1 400 personnes sont mortes en mer.",
        killed("1 300 et 1 400 personnes", "1300", high="1400", hedge="range"),
    ),
    fr(
        "L'incendie a tué neuf personnes et coûté 3 millions d'euros.",
        killed("neuf personnes", "9"),
        money("3 millions d'euros", "3000000", "EUR", role="cost"),
    ),
]

ROWS: list[Row] = NOUNS + VERBS + PARTS + TOLLS
