"""La voie exacte, pour des faits inconnus : variables, diagrammes, réponses.

Une variable est découpée en cases ; un nœud est (variable, un enfant par case), ou
(-1, (rang de la réponse,)). OUTCOMES donne, pour chaque résultat, son nœud, puis pour
chaque règle le nœud où elle s'applique et celui où elle vaut ; voir _runtime.exact.
"""

# Écrit par « attendu build » : ne pas modifier.

from typing import Any

VARIABLES: tuple[Any, ...] = (
    ("threshold", "date_consideree", ((727106, False),)),
    ("yes_no", "demandeur_d_asile"),
    ("yes_no", "demande_de_statut_en_cours_d_examen"),
    ("yes_no", "statut_de_refugie_reconnu"),
    ("yes_no", "carte_de_resident_etablie"),
    ("yes_no", "recepisse_en_cours_de_validite"),
)

NODES: tuple[Any, ...] = (
    (-1, (0,)),
    (-1, (1,)),
    (3, (0, 1)),
    (2, (0, 2)),
    (-1, (2,)),
    (-1, (3,)),
    (3, (4, 5)),
    (2, (4, 6)),
    (-1, (4,)),
    (3, (8, 5)),
    (2, (8, 9)),
    (-1, (5,)),
    (3, (11, 5)),
    (2, (8, 12)),
    (1, (10, 13)),
    (0, (7, 14)),
    (3, (1, 5)),
    (2, (1, 16)),
    (3, (0, 5)),
    (2, (1, 18)),
    (1, (17, 19)),
    (0, (17, 20)),
    (-1, (6,)),
    (3, (22, 5)),
    (2, (8, 23)),
    (1, (10, 24)),
    (0, (7, 25)),
    (-1, (7,)),
    (3, (8, 27)),
    (2, (28, 9)),
    (0, (7, 29)),
    (3, (1, 0)),
    (2, (31, 16)),
    (0, (17, 32)),
    (-1, (8,)),
    (4, (34, 8)),
    (3, (8, 35)),
    (2, (36, 9)),
    (0, (7, 37)),
    (4, (0, 1)),
    (3, (1, 39)),
    (2, (40, 16)),
    (0, (17, 41)),
    (-1, (9,)),
    (4, (43, 8)),
    (3, (8, 44)),
    (2, (45, 9)),
    (0, (7, 46)),
    (-1, (10,)),
    (5, (8, 48)),
    (3, (49, 5)),
    (2, (8, 50)),
    (1, (10, 51)),
    (0, (7, 52)),
    (5, (1, 0)),
    (3, (54, 5)),
    (2, (1, 55)),
    (1, (17, 56)),
    (0, (17, 57)),
    (-1, (11,)),
    (1, (8, 59)),
    (0, (4, 60)),
    (1, (1, 0)),
    (0, (1, 62)),
    (-1, (12,)),
    (0, (4, 64)),
    (0, (1, 0)),
)

ANSWERS: tuple[Any, ...] = (
    True,
    False,
    ("non_applicable", False, False, None, None, None, None),
    "hors des suppositions",
    ("non_prevu", False, False, None, None, None, None),
    (
        "regi_par_un_autre_texte",
        False,
        False,
        None,
        None,
        "droit commun des travailleurs étrangers",
        None,
    ),
    ("automatique", False, False, None, None, None, None),
    ("de_droit", False, False, None, None, None, None),
    ("obligatoire", False, False, None, None, None, None),
    ("valeur", False, False, "exact", "P6M0D", None, None),
    (
        "regi_par_un_autre_texte",
        False,
        False,
        None,
        None,
        "conditions à la date de délivrance",
        None,
    ),
    ("regi_par_un_autre_texte", False, False, None, None, "règles des allocations", None),
    ("etabli", False, False, None, None, None, None),
)

SUPPOSITIONS: tuple[Any, ...] = (("reconnu ou en cours d'examen", 3),)

OUTCOMES: tuple[Any, ...] = (
    ("regime_de_l_autorisation_de_travail", 15, (("1 autorisation de travail", 21, 21),)),
    ("opposabilite_de_la_situation_de_l_emploi", 26, (("1 situation de l'emploi", 21, 21),)),
    ("carte_de_resident", 30, (("2 carte de résident", 33, 33),)),
    ("recepisse_portant_la_mention_reconnu_refugie", 38, (("2 récépissé", 42, 42),)),
    ("duree_de_validite_du_recepisse", 47, (("2 récépissé", 42, 42),)),
    ("conditions_du_renouvellement_du_recepisse", 53, (("3 renouvellement", 58, 58),)),
    ("regles_d_octroi_des_allocations", 61, (("4 allocations", 63, 63),)),
    ("circulaire_du_17_mai_1985", 65, (("6 circulaire de 1985", 66, 66),)),
)
