"""French percentages: votes, polls, rates and changes."""

from __future__ import annotations

from tests.corpus.row import Row, fr, percent, points

SPELLING = [
    fr("Le taux est de 4,5 %.", percent("4,5 %", "4.5", role="other")),
    fr("Le taux est de 4,5\u00a0%.", percent("4,5\u00a0%", "4.5", role="other")),
    fr("Le taux est de 4,5%.", percent("4,5%", "4.5", role="other")),
    fr("Le taux est de 4,5 pour cent.", percent("4,5 pour cent", "4.5", role="other")),
    fr("Le taux est de quatre-vingt-dix pour cent.", percent("quatre-vingt-dix pour cent", "90", role="other")),
    fr("Le taux est de cent pour cent.", percent("cent pour cent", "100", role="other")),
    fr("Le taux est de deux virgule cinq pour cent.", percent("deux virgule cinq pour cent", "2.5", role="other")),
    fr("Le taux va de 5 à 10 %.", percent("5 à 10 %", "5", high="10", hedge="range", role="other")),
    fr("Le taux se situe entre 5 et 10 %.", percent("5 et 10 %", "5", high="10", hedge="range", role="other")),
    fr("Le taux approche au plus 12 %.", percent("12 %", "12", hedge="at_most", role="other")),
    fr("Près de 30 % des écoles sont fermées.", percent("30 %", "30", hedge="approx", role="other")),
]

VOTES = [
    fr("La maire l'a emporté avec 52,7 % des voix.", percent("52,7 %", "52.7", role="vote_share")),
    fr(
        "Elle a battu son rival, avec 52 % des suffrages contre 48 %.",
        percent("52 %", "52", role="vote_share"),
        percent("48 %", "48", role="vote_share"),
    ),
    fr("La participation a atteint 61,2 %.", percent("61,2 %", "61.2", role="turnout")),
    fr("Le taux de participation n'a pas dépassé 38 %.", percent("38 %", "38", hedge="at_most", role="turnout")),
    fr("L'abstention s'élève à 47 %.", percent("47 %", "47", role="turnout")),
]

POLLS = [
    fr("Selon le sondage, 62 % n'ont pas confiance dans le maire.", percent("62 %", "62", role="disapproval")),
    fr("Selon un sondage, elle recueillerait 27 % des intentions de vote.", percent("27 %", "27", role="opinion")),
    fr("Dans ce sondage, 58 % des Belges estiment que la loi est juste.", percent("58 %", "58", role="opinion")),
    fr("Un sondage dit que 34 % des Français font confiance au président.", percent("34 %", "34", role="approval")),
    fr("Un sondage dit que 60 % désapprouvent le gouvernement.", percent("60 %", "60", role="disapproval")),
    fr("La marge d'erreur du sondage est de 3 points.", points("3 points", "3", role="margin_of_error")),
    fr(
        "La marge d'erreur est de 2,5 points de pourcentage.",
        points("2,5 points de pourcentage", "2.5", role="margin_of_error"),
    ),
    fr("Le candidat a une avance de 8 points dans le sondage.", points("8 points", "8", role="lead")),
    fr("Le parti perd cinq points dans les sondages.", points("cinq points", "5", role="change", direction="down")),
]

CHANGES = [
    fr("Les prix ont augmenté de 3,2 %.", percent("3,2 %", "3.2", role="change", direction="up")),
    fr("Les prix ont bondi de près de 35 %.", percent("35 %", "35", hedge="approx", role="change", direction="up")),
    fr("Les ventes ont reculé de 12 %.", percent("12 %", "12", role="change", direction="down")),
    fr("La Bourse a cédé 1,4 %.", percent("1,4 %", "1.4", role="change", direction="down")),
    fr("C'est 22 % de plus que l'an dernier.", percent("22 %", "22", role="change", direction="up")),
    fr("C'est 22 % de moins que l'an dernier.", percent("22 %", "22", role="change", direction="down")),
    fr("Les prix ont connu une hausse de 7 %.", percent("7 %", "7", role="change", direction="up")),
    fr("Le chômage passe à 7,4 %.", percent("7,4 %", "7.4", role="other")),
    fr("Le chômage est passé de 7 % à 8 %.", percent("7 %", "7", role="other"), percent("8 %", "8", role="other")),
    fr("La banque a laissé son taux directeur à 3,75 %.", percent("3,75 %", "3.75", role="other")),
]

ROWS: list[Row] = SPELLING + VOTES + POLLS + CHANGES
