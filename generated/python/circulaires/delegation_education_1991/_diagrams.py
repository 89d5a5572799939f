"""La voie exacte, pour des faits inconnus : variables, diagrammes, réponses.

Une variable est découpée en cases ; un nœud est (variable, un enfant par case), ou
(-1, (rang de la réponse,)). OUTCOMES donne, pour chaque résultat, son nœud, puis pour
chaque règle le nœud où elle s'applique et celui où elle vaut ; voir _runtime.exact.
"""

# Écrit par « attendu build » : ne pas modifier.

from typing import Any

VARIABLES: tuple[Any, ...] = (
    ("yes_no", "absence_ou_empechement_de_m_simon"),
    ("choice", "genre_de_l_acte", ("decret", "acte_arrete_ou_decision", "autre_piece")),
    ("yes_no", "objet_de_la_delegation_accordee_a_m_simon"),
)

NODES: tuple[Any, ...] = (
    (-1, (0,)),
    (-1, (1,)),
    (1, (0, 1, 1)),
    (-1, (2,)),
    (2, (1, 3)),
    (1, (0, 4, 1)),
    (0, (2, 5)),
    (-1, (3,)),
    (-1, (4,)),
    (2, (7, 8)),
    (1, (7, 9, 7)),
    (0, (7, 10)),
    (1, (8, 7, 7)),
)

ANSWERS: tuple[Any, ...] = (
    ("exclu", False, False, None, None, None, None, None),
    ("non_prevu", False, False, None, None, None, None, None),
    ("possible", False, False, None, None, None, None, None),
    False,
    True,
)

SUPPOSITIONS: tuple[Any, ...] = ()

OUTCOMES: tuple[Any, ...] = (
    ("signature_par_m_tyvaert", 6, (("1", 11, 11), ("1 décrets", 12, 12))),
)
