"""Les règles du texte, chacune sous ses mots, pour des faits tous connus.

« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à chaque
résultat, et les règles qui y dérogent.
"""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.settle import OUT_OF_FORCE, Row

# Les dates du texte, en jours (1 : 1er janvier de l'an 1).
JOUR_1990_09_01 = 726711

# Les règles, un bit chacune.
REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_1 = 1 << 0
REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_2 = 1 << 1
REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_3 = 1 << 2
REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_4 = 1 << 3
REGLE_2_INSTITUTEURS_LECTURE_1 = 1 << 4
REGLE_2_INSTITUTEURS_LECTURE_2 = 1 << 5
REGLE_2_INSTITUTEURS_LECTURE_3 = 1 << 6
REGLE_2_INSTITUTEURS_LECTURE_4 = 1 << 7
REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_1 = 1 << 8
REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_2 = 1 << 9
REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_3 = 1 << 10
REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_4 = 1 << 11
REGLE_1_PROFESSEURS_CERTIFIES = (
    REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_1
    | REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_2
    | REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_3
    | REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_4
)
REGLE_2_INSTITUTEURS = (
    REGLE_2_INSTITUTEURS_LECTURE_1
    | REGLE_2_INSTITUTEURS_LECTURE_2
    | REGLE_2_INSTITUTEURS_LECTURE_3
    | REGLE_2_INSTITUTEURS_LECTURE_4
)
REGLE_3_PROFESSEURS_DES_ECOLES = (
    REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_1
    | REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_2
    | REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_3
    | REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_4
)


class Case:
    """Les faits d'un cas, tels que les règles les lisent.

    Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en
    centièmes.
    """

    date_consideree: int
    corps: str
    recrutement_par_le_concours_de_l_article_10: bool
    date_du_recrutement: int
    periode_de_perception_de_l_allocation: tuple[int, int]


def applicables(f: Case) -> int:
    """Les règles qui s'appliquent aux faits, un bit chacune."""
    # Le texte est applicable si date considérée : à compter du 1er septembre 1990.
    if f.date_consideree < JOUR_1990_09_01:
        return OUT_OF_FORCE

    regles = 0

    # Règle 1 professeurs certifiés.
    # art. 1er : « Les professeurs certifiés recrutés à la suite du concours auquel ils se sont
    # présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989
    # susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant
    # laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret. »
    # Donne : « bénéfice de la bonification », de droit.
    # Donne : « bonification d'ancienneté », 1/3 de période de perception de l'allocation.
    # Lecture « effet au 1er septembre 1990 » : toute situation depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : mesure.
    if f.recrutement_par_le_concours_de_l_article_10 and f.corps == "professeurs_certifies":
        regles |= REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_1
    # Lecture « effet au 1er septembre 1990 » : toute situation depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : condition.
    if (
        f.recrutement_par_le_concours_de_l_article_10
        and f.periode_de_perception_de_l_allocation > (0, 0)
        and f.corps == "professeurs_certifies"
    ):
        regles |= REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_2
    # Lecture « effet au 1er septembre 1990 » : recrutements depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : mesure.
    if (
        f.date_du_recrutement >= JOUR_1990_09_01
        and f.recrutement_par_le_concours_de_l_article_10
        and f.corps == "professeurs_certifies"
    ):
        regles |= REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_3
    # Lecture « effet au 1er septembre 1990 » : recrutements depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : condition.
    if (
        f.date_du_recrutement >= JOUR_1990_09_01
        and f.recrutement_par_le_concours_de_l_article_10
        and f.periode_de_perception_de_l_allocation > (0, 0)
        and f.corps == "professeurs_certifies"
    ):
        regles |= REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_4

    # Règle 2 instituteurs.
    # art. 2 : « Les instituteurs recrutés à la suite du concours auquel ils se sont présentés
    # conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé
    # bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils
    # ont perçu l'allocation d'enseignement prévue par ce décret. »
    # Donne : « bénéfice de la bonification », de droit.
    # Donne : « bonification d'ancienneté », 1/3 de période de perception de l'allocation.
    # Lecture « effet au 1er septembre 1990 » : toute situation depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : mesure.
    if f.recrutement_par_le_concours_de_l_article_10 and f.corps == "instituteurs":
        regles |= REGLE_2_INSTITUTEURS_LECTURE_1
    # Lecture « effet au 1er septembre 1990 » : toute situation depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : condition.
    if (
        f.recrutement_par_le_concours_de_l_article_10
        and f.periode_de_perception_de_l_allocation > (0, 0)
        and f.corps == "instituteurs"
    ):
        regles |= REGLE_2_INSTITUTEURS_LECTURE_2
    # Lecture « effet au 1er septembre 1990 » : recrutements depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : mesure.
    if (
        f.date_du_recrutement >= JOUR_1990_09_01
        and f.recrutement_par_le_concours_de_l_article_10
        and f.corps == "instituteurs"
    ):
        regles |= REGLE_2_INSTITUTEURS_LECTURE_3
    # Lecture « effet au 1er septembre 1990 » : recrutements depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : condition.
    if (
        f.date_du_recrutement >= JOUR_1990_09_01
        and f.recrutement_par_le_concours_de_l_article_10
        and f.periode_de_perception_de_l_allocation > (0, 0)
        and f.corps == "instituteurs"
    ):
        regles |= REGLE_2_INSTITUTEURS_LECTURE_4

    # Règle 3 professeurs des écoles.
    # art. 3 : « Les professeurs des écoles recrutés à la suite du concours auquel ils se sont
    # présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989
    # susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant
    # laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret. »
    # Donne : « bénéfice de la bonification », de droit.
    # Donne : « bonification d'ancienneté », 1/3 de période de perception de l'allocation.
    # Lecture « effet au 1er septembre 1990 » : toute situation depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : mesure.
    if f.recrutement_par_le_concours_de_l_article_10 and f.corps == "professeurs_des_ecoles":
        regles |= REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_1
    # Lecture « effet au 1er septembre 1990 » : toute situation depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : condition.
    if (
        f.recrutement_par_le_concours_de_l_article_10
        and f.periode_de_perception_de_l_allocation > (0, 0)
        and f.corps == "professeurs_des_ecoles"
    ):
        regles |= REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_2
    # Lecture « effet au 1er septembre 1990 » : recrutements depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : mesure.
    if (
        f.date_du_recrutement >= JOUR_1990_09_01
        and f.recrutement_par_le_concours_de_l_article_10
        and f.corps == "professeurs_des_ecoles"
    ):
        regles |= REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_3
    # Lecture « effet au 1er septembre 1990 » : recrutements depuis ce jour ; lecture « qui ont
    # perçu l'allocation » : condition.
    if (
        f.date_du_recrutement >= JOUR_1990_09_01
        and f.recrutement_par_le_concours_de_l_article_10
        and f.periode_de_perception_de_l_allocation > (0, 0)
        and f.corps == "professeurs_des_ecoles"
    ):
        regles |= REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_4

    return regles


def suites(regles: int) -> int:
    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""
    return regles


#: Les règles propres à certaines variantes d'une lecture.
LUES: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...] = (
    (
        (
            REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_1,
            REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_2,
            REGLE_2_INSTITUTEURS_LECTURE_1,
            REGLE_2_INSTITUTEURS_LECTURE_2,
            REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_1,
            REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_2,
        ),
        "effet_au_1er_septembre_1990",
        ("toute_situation_depuis_ce_jour",),
    ),
    (
        (
            REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_1,
            REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_3,
            REGLE_2_INSTITUTEURS_LECTURE_1,
            REGLE_2_INSTITUTEURS_LECTURE_3,
            REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_1,
            REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_3,
        ),
        "qui_ont_percu_l_allocation",
        ("mesure",),
    ),
    (
        (
            REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_2,
            REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_4,
            REGLE_2_INSTITUTEURS_LECTURE_2,
            REGLE_2_INSTITUTEURS_LECTURE_4,
            REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_2,
            REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_4,
        ),
        "qui_ont_percu_l_allocation",
        ("condition",),
    ),
    (
        (
            REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_3,
            REGLE_1_PROFESSEURS_CERTIFIES_LECTURE_4,
            REGLE_2_INSTITUTEURS_LECTURE_3,
            REGLE_2_INSTITUTEURS_LECTURE_4,
            REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_3,
            REGLE_3_PROFESSEURS_DES_ECOLES_LECTURE_4,
        ),
        "effet_au_1er_septembre_1990",
        ("recrutements_depuis_ce_jour",),
    ),
)

#: Pour chaque résultat, ce que donne chaque règle.
RESULTATS: dict[str, tuple[Row, ...]] = {
    "benefice_de_la_bonification": (
        Row(
            "1 professeurs certifiés",
            REGLE_1_PROFESSEURS_CERTIFIES,
            ("de_droit", False, False, None, None, None, None, None),
        ),
        Row(
            "2 instituteurs",
            REGLE_2_INSTITUTEURS,
            ("de_droit", False, False, None, None, None, None, None),
        ),
        Row(
            "3 professeurs des écoles",
            REGLE_3_PROFESSEURS_DES_ECOLES,
            ("de_droit", False, False, None, None, None, None, None),
        ),
    ),
    "bonification_d_anciennete": (
        Row(
            "1 professeurs certifiés",
            REGLE_1_PROFESSEURS_CERTIFIES,
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
        ),
        Row(
            "2 instituteurs",
            REGLE_2_INSTITUTEURS,
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
        ),
        Row(
            "3 professeurs des écoles",
            REGLE_3_PROFESSEURS_DES_ECOLES,
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
        ),
    ),
}
