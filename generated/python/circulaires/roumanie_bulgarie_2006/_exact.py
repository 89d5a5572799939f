"""La voie exacte, pour des faits inconnus : variables, diagrammes, réponses.

Un nœud est (variable, enfants), ou (-1, (rang de la réponse,)) ; voir circulaires._core.
"""

# Écrit par « attendu build » : ne pas modifier.
# fmt: off
from typing import Any

VARIABLES: tuple[Any, ...] = (
    ("threshold", "date_de_la_decision", ((732677, False),)),
    (
        "choice",
        "qualite",
        ("ressortissant_roumain_ou_bulgare", "membre_de_famille_ressortissant_de_pays_tiers"),
    ),
    ("threshold", "duree_du_sejour", (((3, 0), False), ((3, 1), False))),
    ("yes_no", "menace_pour_l_ordre_public"),
    ("yes_no", "infraction_a_la_legislation_du_travail"),
    ("yes_no", "activite_professionnelle_sans_titre_de_sejour"),
    ("yes_no", "droit_au_sejour_justifie"),
)

NODES: tuple[Any, ...] = (
    (-1, (0,)),
    (-1, (1,)),
    (0, (0, 1)),
    (-1, (2,)),
    (4, (1, 3)),
    (3, (4, 3)),
    (2, (5, 1, 1)),
    (1, (6, 1)),
    (0, (0, 7)),
    (-1, (3,)),
    (-1, (4,)),
    (4, (9, 10)),
    (3, (11, 10)),
    (2, (12, 9, 9)),
    (1, (13, 9)),
    (0, (9, 14)),
    (-1, (5,)),
    (5, (1, 16)),
    (2, (1, 1, 17)),
    (0, (0, 18)),
    (5, (9, 10)),
    (2, (9, 9, 20)),
    (0, (9, 21)),
    (-1, (6,)),
    (1, (23, 1)),
    (0, (0, 24)),
    (1, (10, 9)),
    (0, (9, 26)),
)

ANSWERS: tuple[Any, ...] = (
    ("non_applicable", False, False, None, None, None, None),
    ("non_prevu", False, False, None, None, None, None),
    ("possible", False, False, None, None, None, None),
    False,
    True,
    ("obligatoire", False, False, None, None, None, None),
    ("exclu", False, False, None, None, None, None),
)

SUPPOSITIONS: tuple[Any, ...] = ()

OUTCOMES: tuple[Any, ...] = (
    ("oqtf", "OQTF", "acte", 2, ()),
    (
        "aprf_ordre_public_et_droit_du_travail",
        "APRF ordre public et droit du travail",
        "acte",
        8,
        (("2.3 ordre public", 15, 15),),
    ),
    ("autre_aprf", "autre APRF", "acte", 19, (("2.4 activité", 22, 22),)),
    ("aprf_schengen", "APRF Schengen", "acte", 25, (("2.1 Schengen", 27, 27),)),
    (
        "aprf_pour_activite_sans_titre",
        "APRF pour activité sans titre",
        "acte",
        19,
        (("2.4 activité", 22, 22),),
    ),
)
