"""Les règles du texte, chacune sous ses mots, pour des faits tous connus.

« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à chaque
résultat, et les règles qui y dérogent.
"""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.errors import contradiction
from circulaires._runtime.settle import OUT_OF_FORCE, Row

# Les dates du texte, en jours (1 : 1er janvier de l'an 1).
JOUR_1991_10_01 = 727106

# Les règles, un bit chacune.
REGLE_1_AUTORISATION_DE_TRAVAIL_LECTURE_1 = 1 << 0
REGLE_1_AUTORISATION_DE_TRAVAIL_LECTURE_2 = 1 << 1
REGLE_1_SITUATION_DE_L_EMPLOI_LECTURE_1 = 1 << 2
REGLE_1_SITUATION_DE_L_EMPLOI_LECTURE_2 = 1 << 3
REGLE_2_CARTE_DE_RESIDENT = 1 << 4
REGLE_2_RECEPISSE = 1 << 5
REGLE_3_RENOUVELLEMENT = 1 << 6
REGLE_4_ALLOCATIONS = 1 << 7
REGLE_6_CIRCULAIRE_DE_1985 = 1 << 8
REGLE_1_AUTORISATION_DE_TRAVAIL = (
    REGLE_1_AUTORISATION_DE_TRAVAIL_LECTURE_1 | REGLE_1_AUTORISATION_DE_TRAVAIL_LECTURE_2
)
REGLE_1_SITUATION_DE_L_EMPLOI = (
    REGLE_1_SITUATION_DE_L_EMPLOI_LECTURE_1 | REGLE_1_SITUATION_DE_L_EMPLOI_LECTURE_2
)


class Case:
    """Les faits d'un cas, tels que les règles les lisent.

    Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en
    centièmes.
    """

    date_consideree: int
    demandeur_d_asile: bool
    demande_de_statut_en_cours_d_examen: bool
    statut_de_refugie_reconnu: bool
    carte_de_resident_etablie: bool
    recepisse_en_cours_de_validite: bool


def applicables(f: Case) -> int:
    """Les règles qui s'appliquent aux faits, un bit chacune."""
    # Supposition « reconnu ou en cours d'examen ».
    if f.statut_de_refugie_reconnu and f.demande_de_statut_en_cours_d_examen:
        raise contradiction("reconnu ou en cours d'examen")

    # Le texte est applicable si date considérée : à compter du 1er octobre 1991.
    if f.date_consideree < JOUR_1991_10_01:
        return OUT_OF_FORCE

    regles = 0

    # Règle 1 autorisation de travail.
    # point 1, al. 1 : « ils sont soumis, pendant la période d'examen de leur demande de statut de
    # réfugié, aux règles du droit commun applicables aux travailleurs étrangers pour la
    # délivrance d'une autorisation de travail »
    # Donne : « régime de l'autorisation de travail », régi par un autre texte (droit commun des
    # travailleurs étrangers).
    # Lecture « récépissés en cours et situation de l'emploi » : exception du point 3.
    if (
        f.demandeur_d_asile
        and f.demande_de_statut_en_cours_d_examen
        and not f.recepisse_en_cours_de_validite
    ):
        regles |= REGLE_1_AUTORISATION_DE_TRAVAIL_LECTURE_1
    # Lecture « récépissés en cours et situation de l'emploi » : point 1 pour tous.
    if f.demandeur_d_asile and f.demande_de_statut_en_cours_d_examen:
        regles |= REGLE_1_AUTORISATION_DE_TRAVAIL_LECTURE_2

    # Règle 1 situation de l'emploi.
    # point 1, al. 1 : « la situation de l'emploi leur étant opposable. »
    # Donne : « opposabilité de la situation de l'emploi », automatique.
    # Lecture « récépissés en cours et situation de l'emploi » : exception du point 3.
    if (
        f.demandeur_d_asile
        and f.demande_de_statut_en_cours_d_examen
        and not f.recepisse_en_cours_de_validite
    ):
        regles |= REGLE_1_SITUATION_DE_L_EMPLOI_LECTURE_1
    # Lecture « récépissés en cours et situation de l'emploi » : point 1 pour tous.
    if f.demandeur_d_asile and f.demande_de_statut_en_cours_d_examen:
        regles |= REGLE_1_SITUATION_DE_L_EMPLOI_LECTURE_2

    # Règle 2 carte de résident.
    # point 2, al. 1 : « Si le statut de réfugié leur est reconnu, à la suite d'une décision de
    # l'Ofpra ou de la commission des recours, ils obtiennent de plein droit, conformément à
    # l'article 15 de l'ordonnance du 2 novembre 1945 modifiée, une carte de résident qui leur
    # permet d'exercer la profession de leur choix. »
    # Donne : « carte de résident », de droit.
    if f.statut_de_refugie_reconnu:
        regles |= REGLE_2_CARTE_DE_RESIDENT

    # Règle 2 récépissé.
    # point 2, al. 1 : « Dès l'intervention de la décision leur reconnaissant le statut de réfugié
    # et dans l'attente de l'établissement de leur carte de résident, ils sont munis, conformément
    # à ma circulaire du 17 mai 1985, d'un récépissé valable six mois, portant la mention
    # « reconnu réfugié », valant autorisation de séjour et de travail. »
    # Donne : « récépissé portant la mention reconnu réfugié », obligatoire.
    # Donne : « durée de validité du récépissé », 6 mois.
    if f.statut_de_refugie_reconnu and not f.carte_de_resident_etablie:
        regles |= REGLE_2_RECEPISSE

    # Règle 3 renouvellement.
    # point 3, al. 1 : « Le renouvellement, pour les demandeurs d'asile qui en sont actuellement
    # munis, des récépissés en cours de validité valant autorisation provisoire de séjour et de
    # travail, dans l'attente de la décision de l'Ofpra et de la commission de recours sur leur
    # demande d'asile, s'effectue dans les conditions qui étaient en vigueur à la date de leur
    # délivrance. »
    # Donne : « conditions du renouvellement du récépissé », régi par un autre texte (conditions à
    # la date de délivrance).
    if (
        f.demandeur_d_asile
        and f.demande_de_statut_en_cours_d_examen
        and f.recepisse_en_cours_de_validite
    ):
        regles |= REGLE_3_RENOUVELLEMENT

    # Règle 4 allocations.
    # point 4, al. 1 : « Ces décisions ne remettent pas en cause les règles en vigueur pour
    # l'octroi des allocations ouvertes aux demandeurs d'asile. »
    # Donne : « règles d'octroi des allocations », régi par un autre texte (règles des
    # allocations).
    if f.demandeur_d_asile:
        regles |= REGLE_4_ALLOCATIONS

    # Règle 6 circulaire de 1985.
    # point 6, al. 1 : « Sous réserve des modifications introduites par la présente circulaire qui
    # entre en vigueur au 1er octobre 1991, ma circulaire du 17 mai 1985 reste applicable. »
    # Donne : « circulaire du 17 mai 1985 », établi.
    regles |= REGLE_6_CIRCULAIRE_DE_1985

    return regles


def suites(regles: int) -> int:
    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""
    return regles


#: Les règles propres à certaines variantes d'une lecture.
LUES: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...] = (
    (
        (REGLE_1_AUTORISATION_DE_TRAVAIL_LECTURE_1, REGLE_1_SITUATION_DE_L_EMPLOI_LECTURE_1),
        "recepisses_en_cours_et_situation_de_l_emploi",
        ("exception_du_point_3",),
    ),
    (
        (REGLE_1_AUTORISATION_DE_TRAVAIL_LECTURE_2, REGLE_1_SITUATION_DE_L_EMPLOI_LECTURE_2),
        "recepisses_en_cours_et_situation_de_l_emploi",
        ("point_1_pour_tous",),
    ),
)

#: Pour chaque résultat, ce que donne chaque règle.
RESULTATS: dict[str, tuple[Row, ...]] = {
    "regime_de_l_autorisation_de_travail": (
        Row(
            "1 autorisation de travail",
            REGLE_1_AUTORISATION_DE_TRAVAIL,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "droit commun des travailleurs étrangers",
                None,
                None,
            ),
        ),
    ),
    "opposabilite_de_la_situation_de_l_emploi": (
        Row(
            "1 situation de l'emploi",
            REGLE_1_SITUATION_DE_L_EMPLOI,
            ("automatique", False, False, None, None, None, None, None),
        ),
    ),
    "carte_de_resident": (
        Row(
            "2 carte de résident",
            REGLE_2_CARTE_DE_RESIDENT,
            ("de_droit", False, False, None, None, None, None, None),
        ),
    ),
    "recepisse_portant_la_mention_reconnu_refugie": (
        Row(
            "2 récépissé",
            REGLE_2_RECEPISSE,
            ("obligatoire", False, False, None, None, None, None, None),
        ),
    ),
    "duree_de_validite_du_recepisse": (
        Row(
            "2 récépissé",
            REGLE_2_RECEPISSE,
            ("valeur", False, False, "exact", "P6M0D", None, None, None),
        ),
    ),
    "conditions_du_renouvellement_du_recepisse": (
        Row(
            "3 renouvellement",
            REGLE_3_RENOUVELLEMENT,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "conditions à la date de délivrance",
                None,
                None,
            ),
        ),
    ),
    "regles_d_octroi_des_allocations": (
        Row(
            "4 allocations",
            REGLE_4_ALLOCATIONS,
            (
                "regi_par_un_autre_texte",
                False,
                False,
                None,
                None,
                "règles des allocations",
                None,
                None,
            ),
        ),
    ),
    "circulaire_du_17_mai_1985": (
        Row(
            "6 circulaire de 1985",
            REGLE_6_CIRCULAIRE_DE_1985,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
}
