"""French numbers that are no figures: what only looks like money, a percentage or a count of people harmed."""

from __future__ import annotations

from tests.corpus.row import Row, fr, killed, money

ROWS: list[Row] = [
    # people who came to no harm
    fr("Quelque 3 500 personnes ont défilé dans le centre."),
    fr("Le maire, 57 ans, a reçu 300 personnes."),
    fr("L'entreprise emploie 14 600 salariés."),
    fr("Le parlement compte nonante-quatre députés."),
    fr("Le match s'est joué devant 14.200 spectateurs."),
    fr("Les secours ont sauvé 41 passagers."),
    fr("Un chauffeur a été tué."),
    fr("Un soldat a été blessé par une balle."),
    fr("L'accident n'a fait aucun mort."),
    fr("Le centre de 400 places héberge 2 100 personnes."),
    # years, dates, hours, ages, places
    fr("La guerre a éclaté le 7 octobre 2023."),
    fr("Le procès des assassins s'ouvrira en 2026."),
    fr("L'attaque a eu lieu à 6h30, au 31, rue de la Paix."),
    fr("L'attaque a eu lieu vers 18 heures, sur la route nationale 18."),
    fr("La victime avait 19 ans."),
    fr("Le séisme de magnitude 7,4 a eu lieu à 35 kilomètres de la ville."),
    fr("Le village des victimes est à 1 400 mètres d'altitude."),
    fr("Le suspect roulait à 130 km/h."),
    fr("La température de l'eau était de 14 degrés."),
    # things
    fr("Le séisme a détruit 2 300 maisons."),
    fr("L'armée a perdu 22 véhicules et 14 motos."),
    fr("Le ministère supprimera 4 000 postes."),
    fr("L'avion F16 a été abattu."),
    fr("La loi a été votée par 280 voix contre 190."),
    fr("L'équipe l'a emporté 3 à 1."),
    fr("La Cour a annulé les résultats de 18 circonscriptions sur 140."),
    # parts and multiples
    fr("Les deux tiers des sièges reviennent au parti."),
    fr("Un Français sur trois approuve la réforme."),
    fr("Quatre retraités sur dix vivent seuls."),
    fr("La moitié des électeurs a voté."),
    fr("Le budget est trois fois plus élevé qu'en 2016."),
    # rates and indexes
    fr("La banque a baissé son taux de 25 points de base."),
    fr("La Bourse de Paris a fini à 7 420 points."),
    fr("Le prix du dollar inquiète les marchés."),
    # « M. », « cent », « neuf » and « livre » in other uses
    fr("M. Castaing paiera."),
    fr("Le stade neuf a ouvert."),
    fr("Il a lu douze livres de poche."),
    # what stands beside a figure and is none
    fr(
        "Le bilan passe à 80 morts et 3 000 manifestants ont défilé.",
        killed("80 morts", "80"),
    ),
    fr("En 2020, le parti de 300 membres a dépensé 5 000 euros.", money("5 000 euros", "5000", "EUR")),
    fr("Le 3 mai 2021, trois soldats de 20 ans ont été tués à 40 km de Gao.", killed("trois soldats", "3")),
]
