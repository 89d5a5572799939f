"""La voie exacte, pour des faits inconnus : variables, diagrammes, réponses.

Une variable est découpée en cases ; un nœud est (variable, un enfant par case), ou
(-1, (rang de la réponse,)). OUTCOMES donne, pour chaque résultat, son nœud, puis pour
chaque règle le nœud où elle s'applique et celui où elle vaut ; voir _runtime.exact.
"""

# Écrit par « attendu build » : ne pas modifier.

from typing import Any

VARIABLES: tuple[Any, ...] = (
    ("threshold", "date_consideree", ((726711, False),)),
    (
        "choice",
        "corps",
        ("professeurs_certifies", "instituteurs", "professeurs_des_ecoles", "autre_corps"),
    ),
    ("yes_no", "recrutement_par_le_concours_de_l_article_10"),
    ("threshold", "periode_de_perception_de_l_allocation", ()),
)

NODES: tuple[Any, ...] = (
    (-1, (0,)),
    (-1, (1,)),
    (-1, (2,)),
    (2, (1, 2)),
    (1, (3, 3, 3, 1)),
    (0, (0, 4)),
    (-1, (3,)),
    (-1, (4,)),
    (2, (6, 7)),
    (1, (8, 6, 6, 6)),
    (0, (6, 9)),
    (1, (6, 8, 6, 6)),
    (0, (6, 11)),
    (1, (6, 6, 8, 6)),
    (0, (6, 13)),
    (-1, (5,)),
    (2, (1, 15)),
    (1, (16, 16, 16, 1)),
    (0, (0, 17)),
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
        5,
        (
            ("1 professeurs certifiés", 10, 10),
            ("2 instituteurs", 12, 12),
            ("3 professeurs des écoles", 14, 14),
        ),
    ),
    (
        "bonification_d_anciennete",
        18,
        (
            ("1 professeurs certifiés", 10, 10),
            ("2 instituteurs", 12, 12),
            ("3 professeurs des écoles", 14, 14),
        ),
    ),
)
