"""La voie exacte, pour des faits inconnus : variables, diagrammes, réponses.

Une variable est découpée en cases ; un nœud est (variable, un enfant par case), ou
(-1, (rang de la réponse,)). OUTCOMES donne, pour chaque résultat, son nœud, puis pour
chaque règle le nœud où elle s'applique et celui où elle vaut ; voir _runtime.exact.
"""

# Écrit par « attendu build » : ne pas modifier.

from typing import Any

VARIABLES: tuple[Any, ...] = (
    ("threshold", "date_consideree", ((726711, False),)),
    ("threshold", "date_du_recrutement", ((726711, False),)),
    ("yes_no", "recrutement_par_le_concours_de_l_article_10"),
    ("threshold", "periode_de_perception_de_l_allocation", (((0, 1), False),)),
    (
        "choice",
        "corps",
        ("professeurs_certifies", "instituteurs", "professeurs_des_ecoles", "autre_corps"),
    ),
    (
        "reading",
        "effet_au_1er_septembre_1990",
        ("toute_situation_depuis_ce_jour", "recrutements_depuis_ce_jour"),
        0,
    ),
    ("reading", "qui_ont_percu_l_allocation", ("mesure", "condition"), 0),
)

NODES: tuple[Any, ...] = (
    (-1, (0,)),
    (-1, (1,)),
    (-1, (2,)),
    (6, (2, 1)),
    (5, (3, 1)),
    (4, (4, 4, 4, 1)),
    (5, (2, 1)),
    (4, (6, 6, 6, 1)),
    (3, (5, 7)),
    (2, (1, 8)),
    (4, (3, 3, 3, 1)),
    (4, (2, 2, 2, 1)),
    (3, (10, 11)),
    (2, (1, 12)),
    (1, (9, 13)),
    (0, (0, 14)),
    (-1, (3,)),
    (-1, (4,)),
    (6, (17, 16)),
    (5, (18, 16)),
    (4, (19, 16, 16, 16)),
    (5, (17, 16)),
    (4, (21, 16, 16, 16)),
    (3, (20, 22)),
    (2, (16, 23)),
    (4, (18, 16, 16, 16)),
    (4, (17, 16, 16, 16)),
    (3, (25, 26)),
    (2, (16, 27)),
    (1, (24, 28)),
    (0, (16, 29)),
    (4, (16, 19, 16, 16)),
    (4, (16, 21, 16, 16)),
    (3, (31, 32)),
    (2, (16, 33)),
    (4, (16, 18, 16, 16)),
    (4, (16, 17, 16, 16)),
    (3, (35, 36)),
    (2, (16, 37)),
    (1, (34, 38)),
    (0, (16, 39)),
    (4, (16, 16, 19, 16)),
    (4, (16, 16, 21, 16)),
    (3, (41, 42)),
    (2, (16, 43)),
    (4, (16, 16, 18, 16)),
    (4, (16, 16, 17, 16)),
    (3, (45, 46)),
    (2, (16, 47)),
    (1, (44, 48)),
    (0, (16, 49)),
    (-1, (5,)),
    (6, (51, 1)),
    (5, (52, 1)),
    (4, (53, 53, 53, 1)),
    (5, (51, 1)),
    (4, (55, 55, 55, 1)),
    (3, (54, 56)),
    (2, (1, 57)),
    (4, (52, 52, 52, 1)),
    (4, (51, 51, 51, 1)),
    (3, (59, 60)),
    (2, (1, 61)),
    (1, (58, 62)),
    (0, (0, 63)),
)

ANSWERS: tuple[Any, ...] = (
    ("non_applicable", False, False, None, None, None, None, None),
    ("non_prevu", False, False, None, None, None, None, None),
    ("de_droit", False, False, None, None, None, None, None),
    False,
    True,
    (
        "valeur",
        False,
        False,
        "exact",
        ("share", 1, 3, "periode_de_perception_de_l_allocation"),
        None,
        None,
        None,
    ),
)

SUPPOSITIONS: tuple[Any, ...] = ()

OUTCOMES: tuple[Any, ...] = (
    (
        "benefice_de_la_bonification",
        15,
        (
            ("1 professeurs certifiés", 30, 30),
            ("2 instituteurs", 40, 40),
            ("3 professeurs des écoles", 50, 50),
        ),
    ),
    (
        "bonification_d_anciennete",
        64,
        (
            ("1 professeurs certifiés", 30, 30),
            ("2 instituteurs", 40, 40),
            ("3 professeurs des écoles", 50, 50),
        ),
    ),
)
