"""Les règles du texte, chacune sous ses mots, pour des faits tous connus.

« applicables » dit quelles règles s'appliquent ; RESULTATS, ce que chacune donne à chaque
résultat, et les règles qui y dérogent.
"""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.settle import Row, settled

# Les règles, un bit chacune.
REGLE_2_ETENDUE = 1 << 0
REGLE_2_ETENDUE_AU_SENS_LARGE = 1 << 1
REGLE_2_ETENDUE_DECRETS = 1 << 2
REGLE_2 = 1 << 3
REGLE_2_DECRETS = 1 << 4
REGLE_3_LIMITE_GARDEE = 1 << 5
REGLE_3_LIMITE_REMPLACEE = 1 << 6
REGLE_3_LES_DEUX = 1 << 7
REGLE_3_L_UN_SUFFIT = 1 << 8
REGLE_3_DECRETS = 1 << 9
REGLE_4_ETENDUE = 1 << 10
REGLE_4_ETENDUE_DEPENSES_ET_RECETTES = 1 << 11
REGLE_4_ETENDUE_RECETTES_SEULES = 1 << 12
REGLE_4_ETENDUE_QUATRE_PIECES = 1 << 13
REGLE_4_ETENDUE_DECRETS = 1 << 14
REGLE_4 = 1 << 15
REGLE_4_DECRETS = 1 << 16
REGLE_5_LIMITE_GARDEE = 1 << 17
REGLE_5_LIMITE_PROPRE_A_M_KIHL = 1 << 18
REGLE_5_LES_DEUX = 1 << 19
REGLE_5_L_UN_SUFFIT = 1 << 20
REGLE_5_MME_COURMES_LES_DEUX = 1 << 21
REGLE_5_MME_COURMES_L_UN_SUFFIT = 1 << 22
REGLE_5_DECRETS = 1 << 23


class Case:
    """Les faits d'un cas, tels que les règles les lisent.

    Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en
    centièmes.
    """

    absence_ou_empechement_de_m_comet: bool
    absence_ou_empechement_de_m_aubernon: bool
    absence_ou_empechement_de_m_kihl: bool
    genre_de_l_acte: str
    condition_perdue_de_l_article_2: bool
    attributions_du_delegataire_de_l_article_2: bool
    attributions_du_signataire_de_l_article_3: bool
    attributions_de_mme_courmes: bool
    attributions_de_m_kihl: bool
    departements_et_territoires_d_outre_mer: bool


def applicables(f: Case) -> int:
    """Les règles qui s'appliquent aux faits, un bit chacune."""
    regles = 0

    # Règle 2 étendue.
    # art. 2, al. 1 : « tous actes, arrêtés, décisions et pièces comptables »
    # Donne : « étendue de la délégation de l'article 2 », établi.
    if f.genre_de_l_acte in ("acte_arrete_ou_decision", "piece_comptable"):
        regles |= REGLE_2_ETENDUE

    # Règle 2 étendue au sens large.
    # art. 2, al. 1 : « tous actes, arrêtés, décisions et pièces comptables »
    # Lecture « actes et pièces comptables de l'article 2 » : sens large.
    # Donne : « étendue de la délégation de l'article 2 », établi.
    if f.genre_de_l_acte in (
        "ordonnance_de_delegation_de_paiement_et_de_virement",
        "lettre_d_avis_d_ordonnance",
        "marche",
        "piece_justificative_des_depenses",
        "ordre_de_recettes",
    ):
        regles |= REGLE_2_ETENDUE_AU_SENS_LARGE

    # Règle 2 étendue décrets.
    # art. 2, al. 1 : « à l'exclusion des décrets »
    # Donne : « étendue de la délégation de l'article 2 », non établi.
    if f.genre_de_l_acte == "decret":
        regles |= REGLE_2_ETENDUE_DECRETS

    # Règle 2.
    # art. 2, al. 1 : « à l'effet de signer, dans la limite de ses attributions et au nom du
    # secrétaire d'Etat à l'outre-mer, tous actes, arrêtés, décisions et pièces comptables, à
    # l'exclusion des décrets. »
    # Donne : « signature par le délégataire de l'article 2 », possible.
    # Demande aussi (voir suites) : étendue de la délégation de l'article 2 est établi.
    if f.attributions_du_delegataire_de_l_article_2 and f.condition_perdue_de_l_article_2:
        regles |= REGLE_2

    # Règle 2 décrets.
    # art. 2, al. 1 : « à l'effet de signer, dans la limite de ses attributions et au nom du
    # secrétaire d'Etat à l'outre-mer, tous actes, arrêtés, décisions et pièces comptables, à
    # l'exclusion des décrets. »
    # Donne : « signature par le délégataire de l'article 2 », exclu.
    if f.genre_de_l_acte == "decret":
        regles |= REGLE_2_DECRETS

    # Règle 3 limite gardée.
    # art. 3, al. 1 : « la délégation de signature prévue par l'article 2 est donnée »
    # art. 2, al. 1 : « dans la limite de ses attributions »
    # Lecture « attributions du premier délégataire à l'article 3 » : limite gardée.
    # Donne : « limite reprise de l'article 2 », établi.
    if f.attributions_du_delegataire_de_l_article_2:
        regles |= REGLE_3_LIMITE_GARDEE

    # Règle 3 limite remplacée.
    # art. 3, al. 1 : « la délégation de signature prévue par l'article 2 est donnée, dans la
    # limite de leurs attributions respectives »
    # Lecture « attributions du premier délégataire à l'article 3 » : limite remplacée.
    # Donne : « limite reprise de l'article 2 », établi.
    regles |= REGLE_3_LIMITE_REMPLACEE

    # Règle 3 les deux.
    # art. 3, al. 1 : « En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et
    # Jean-Charles Aubernon, la délégation de signature prévue par l'article 2 est donnée, dans la
    # limite de leurs attributions respectives, à Mme Marguerite de Tinguy, à MM. Stéphane
    # Diémert, Denis Faucounau et Jean-Philippe Morin, administrateurs civils, et à M. Christophe
    # Tissot, magistrat. »
    # art. 2, al. 1 : « tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des
    # décrets »
    # Lecture « absence de l'un ou des deux » : les deux.
    # Donne : « signature par Mme de Tinguy MM. Diémert Faucounau Morin ou M. Tissot », possible.
    # Demande aussi (voir suites) : étendue de la délégation de l'article 2 est établi et limite
    # reprise de l'article 2 est établi.
    if (
        f.absence_ou_empechement_de_m_comet
        and f.absence_ou_empechement_de_m_aubernon
        and f.attributions_du_signataire_de_l_article_3
    ):
        regles |= REGLE_3_LES_DEUX

    # Règle 3 l'un suffit.
    # art. 3, al. 1 : « En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et
    # Jean-Charles Aubernon, la délégation de signature prévue par l'article 2 est donnée, dans la
    # limite de leurs attributions respectives, à Mme Marguerite de Tinguy, à MM. Stéphane
    # Diémert, Denis Faucounau et Jean-Philippe Morin, administrateurs civils, et à M. Christophe
    # Tissot, magistrat. »
    # art. 2, al. 1 : « tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des
    # décrets »
    # Lecture « absence de l'un ou des deux » : l'un suffit.
    # Donne : « signature par Mme de Tinguy MM. Diémert Faucounau Morin ou M. Tissot », possible.
    # Demande aussi (voir suites) : étendue de la délégation de l'article 2 est établi et limite
    # reprise de l'article 2 est établi.
    if (
        f.absence_ou_empechement_de_m_comet or f.absence_ou_empechement_de_m_aubernon
    ) and f.attributions_du_signataire_de_l_article_3:
        regles |= REGLE_3_L_UN_SUFFIT

    # Règle 3 décrets.
    # art. 2, al. 1 : « tous actes, arrêtés, décisions et pièces comptables, à l'exclusion des
    # décrets »
    # art. 3, al. 1 : « la délégation de signature prévue par l'article 2 est donnée »
    # Donne : « signature par Mme de Tinguy MM. Diémert Faucounau Morin ou M. Tissot », exclu.
    if f.genre_de_l_acte == "decret":
        regles |= REGLE_3_DECRETS

    # Règle 4 étendue.
    # art. 4, al. 1 : « tous actes, arrêtés, décisions et ordonnances de délégation de paiement et
    # de virement »
    # art. 4, al. 1 : « et les ordres de recettes des départements et territoires d'outre-mer, y
    # compris le fonds pour l'emploi dans les départements d'outre-mer, le fonds d'investissement
    # des départements d'outre-mer et le fonds d'investissement pour le développement économique
    # et social »
    # Donne : « étendue de la délégation de l'article 4 », établi.
    if f.genre_de_l_acte in (
        "acte_arrete_ou_decision",
        "ordonnance_de_delegation_de_paiement_et_de_virement",
    ) or (f.genre_de_l_acte == "ordre_de_recettes" and f.departements_et_territoires_d_outre_mer):
        regles |= REGLE_4_ETENDUE

    # Règle 4 étendue dépenses et recettes.
    # art. 4, al. 1 : « les lettres d'avis d'ordonnance, les marchés, les pièces justificatives
    # des dépenses et les ordres de recettes des départements et territoires d'outre-mer »
    # Lecture « portée de départements et territoires d'outre-mer » : dépenses et recettes.
    # Donne : « étendue de la délégation de l'article 4 », établi.
    if f.genre_de_l_acte in ("lettre_d_avis_d_ordonnance", "marche") or (
        f.genre_de_l_acte == "piece_justificative_des_depenses"
        and f.departements_et_territoires_d_outre_mer
    ):
        regles |= REGLE_4_ETENDUE_DEPENSES_ET_RECETTES

    # Règle 4 étendue recettes seules.
    # art. 4, al. 1 : « les lettres d'avis d'ordonnance, les marchés, les pièces justificatives
    # des dépenses et les ordres de recettes des départements et territoires d'outre-mer »
    # Lecture « portée de départements et territoires d'outre-mer » : recettes seules.
    # Donne : « étendue de la délégation de l'article 4 », établi.
    if f.genre_de_l_acte in (
        "lettre_d_avis_d_ordonnance",
        "marche",
        "piece_justificative_des_depenses",
    ):
        regles |= REGLE_4_ETENDUE_RECETTES_SEULES

    # Règle 4 étendue quatre pièces.
    # art. 4, al. 1 : « les lettres d'avis d'ordonnance, les marchés, les pièces justificatives
    # des dépenses et les ordres de recettes des départements et territoires d'outre-mer »
    # Lecture « portée de départements et territoires d'outre-mer » : les quatre pièces.
    # Donne : « étendue de la délégation de l'article 4 », établi.
    if (
        f.genre_de_l_acte
        in ("lettre_d_avis_d_ordonnance", "marche", "piece_justificative_des_depenses")
        and f.departements_et_territoires_d_outre_mer
    ):
        regles |= REGLE_4_ETENDUE_QUATRE_PIECES

    # Règle 4 étendue décrets.
    # art. 4, al. 1 : « à l'exclusion des décrets. »
    # Donne : « étendue de la délégation de l'article 4 », non établi.
    if f.genre_de_l_acte == "decret":
        regles |= REGLE_4_ETENDUE_DECRETS

    # Règle 4.
    # art. 4, al. 1 : « Délégation permanente est donnée à M. Jean-Paul Kihl, sous-directeur des
    # affaires administratives et financières de l'outre-mer, à l'effet de signer, dans la limite
    # de ses attributions et au nom du secrétaire d'Etat à l'outre-mer, tous actes, arrêtés,
    # décisions et ordonnances de délégation de paiement et de virement, les lettres d'avis
    # d'ordonnance, les marchés, les pièces justificatives des dépenses et les ordres de recettes
    # des départements et territoires d'outre-mer, y compris le fonds pour l'emploi dans les
    # départements d'outre-mer, le fonds d'investissement des départements d'outre-mer et le fonds
    # d'investissement pour le développement économique et social, à l'exclusion des décrets. »
    # Donne : « signature par M. Kihl », possible.
    # Demande aussi (voir suites) : étendue de la délégation de l'article 4 est établi.
    if f.attributions_de_m_kihl:
        regles |= REGLE_4

    # Règle 4 décrets.
    # art. 4, al. 1 : « Délégation permanente est donnée à M. Jean-Paul Kihl, sous-directeur des
    # affaires administratives et financières de l'outre-mer, à l'effet de signer »
    # art. 4, al. 1 : « à l'exclusion des décrets. »
    # Donne : « signature par M. Kihl », exclu.
    if f.genre_de_l_acte == "decret":
        regles |= REGLE_4_DECRETS

    # Règle 5 limite gardée.
    # art. 5, al. 1 : « la délégation de signature prévue à l'article 4 est donnée »
    # art. 4, al. 1 : « dans la limite de ses attributions »
    # Lecture « attributions de M. Kihl à l'article 5 » : limite gardée.
    # Donne : « limite reprise de l'article 4 », établi.
    if f.attributions_de_m_kihl:
        regles |= REGLE_5_LIMITE_GARDEE

    # Règle 5 limite propre à M. Kihl.
    # art. 5, al. 1 : « la délégation de signature prévue à l'article 4 est donnée »
    # Lecture « attributions de M. Kihl à l'article 5 » : limite propre à M. Kihl.
    # Donne : « limite reprise de l'article 4 », établi.
    regles |= REGLE_5_LIMITE_PROPRE_A_M_KIHL

    # Règle 5 les deux.
    # art. 5, al. 1 : « En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul
    # Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe,
    # administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes,
    # administrateur civil. »
    # Lecture « absence de l'un ou des deux » : les deux.
    # Donne : « signature par M. Barbe », possible.
    # Demande aussi (voir suites) : étendue de la délégation de l'article 4 est établi et limite
    # reprise de l'article 4 est établi.
    if f.absence_ou_empechement_de_m_comet and f.absence_ou_empechement_de_m_kihl:
        regles |= REGLE_5_LES_DEUX

    # Règle 5 l'un suffit.
    # art. 5, al. 1 : « En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul
    # Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe,
    # administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes,
    # administrateur civil. »
    # Lecture « absence de l'un ou des deux » : l'un suffit.
    # Donne : « signature par M. Barbe », possible.
    # Demande aussi (voir suites) : étendue de la délégation de l'article 4 est établi et limite
    # reprise de l'article 4 est établi.
    if f.absence_ou_empechement_de_m_comet or f.absence_ou_empechement_de_m_kihl:
        regles |= REGLE_5_L_UN_SUFFIT

    # Règle 5 Mme Courmes les deux.
    # art. 5, al. 1 : « En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul
    # Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe,
    # administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes,
    # administrateur civil. »
    # Lecture « absence de l'un ou des deux » : les deux.
    # Donne : « signature par Mme Courmes », possible.
    # Demande aussi (voir suites) : étendue de la délégation de l'article 4 est établi et limite
    # reprise de l'article 4 est établi.
    if (
        f.absence_ou_empechement_de_m_comet
        and f.absence_ou_empechement_de_m_kihl
        and f.attributions_de_mme_courmes
    ):
        regles |= REGLE_5_MME_COURMES_LES_DEUX

    # Règle 5 Mme Courmes l'un suffit.
    # art. 5, al. 1 : « En cas d'absence ou d'empêchement de MM. Henri-Michel Comet et Jean-Paul
    # Kihl, la délégation de signature prévue à l'article 4 est donnée à M. Roger Barbe,
    # administrateur civil, et, dans la limite de ses attributions, à Mme Christiane Courmes,
    # administrateur civil. »
    # Lecture « absence de l'un ou des deux » : l'un suffit.
    # Donne : « signature par Mme Courmes », possible.
    # Demande aussi (voir suites) : étendue de la délégation de l'article 4 est établi et limite
    # reprise de l'article 4 est établi.
    if (
        f.absence_ou_empechement_de_m_comet or f.absence_ou_empechement_de_m_kihl
    ) and f.attributions_de_mme_courmes:
        regles |= REGLE_5_MME_COURMES_L_UN_SUFFIT

    # Règle 5 décrets.
    # art. 5, al. 1 : « la délégation de signature prévue à l'article 4 est donnée »
    # art. 4, al. 1 : « à l'exclusion des décrets. »
    # Donne : « signature par M. Barbe », exclu.
    # Donne : « signature par Mme Courmes », exclu.
    if f.genre_de_l_acte == "decret":
        regles |= REGLE_5_DECRETS

    return regles


def suites(regles: int) -> int:
    """Les règles qui demeurent, une fois connus les résultats que certaines demandent."""
    # Règle 2 : si étendue de la délégation de l'article 2 est établi.
    if statut("etendue_de_la_delegation_de_l_article_2", regles) != "etabli":
        regles &= ~REGLE_2
    # Règle 3 les deux : si étendue de la délégation de l'article 2 est établi et limite reprise
    # de l'article 2 est établi.
    if (
        statut("etendue_de_la_delegation_de_l_article_2", regles) != "etabli"
        or statut("limite_reprise_de_l_article_2", regles) != "etabli"
    ):
        regles &= ~REGLE_3_LES_DEUX
    # Règle 3 l'un suffit : si étendue de la délégation de l'article 2 est établi et limite
    # reprise de l'article 2 est établi.
    if (
        statut("etendue_de_la_delegation_de_l_article_2", regles) != "etabli"
        or statut("limite_reprise_de_l_article_2", regles) != "etabli"
    ):
        regles &= ~REGLE_3_L_UN_SUFFIT
    # Règle 4 : si étendue de la délégation de l'article 4 est établi.
    if statut("etendue_de_la_delegation_de_l_article_4", regles) != "etabli":
        regles &= ~REGLE_4
    # Règle 5 les deux : si étendue de la délégation de l'article 4 est établi et limite reprise
    # de l'article 4 est établi.
    if (
        statut("etendue_de_la_delegation_de_l_article_4", regles) != "etabli"
        or statut("limite_reprise_de_l_article_4", regles) != "etabli"
    ):
        regles &= ~REGLE_5_LES_DEUX
    # Règle 5 l'un suffit : si étendue de la délégation de l'article 4 est établi et limite
    # reprise de l'article 4 est établi.
    if (
        statut("etendue_de_la_delegation_de_l_article_4", regles) != "etabli"
        or statut("limite_reprise_de_l_article_4", regles) != "etabli"
    ):
        regles &= ~REGLE_5_L_UN_SUFFIT
    # Règle 5 Mme Courmes les deux : si étendue de la délégation de l'article 4 est établi et
    # limite reprise de l'article 4 est établi.
    if (
        statut("etendue_de_la_delegation_de_l_article_4", regles) != "etabli"
        or statut("limite_reprise_de_l_article_4", regles) != "etabli"
    ):
        regles &= ~REGLE_5_MME_COURMES_LES_DEUX
    # Règle 5 Mme Courmes l'un suffit : si étendue de la délégation de l'article 4 est établi et
    # limite reprise de l'article 4 est établi.
    if (
        statut("etendue_de_la_delegation_de_l_article_4", regles) != "etabli"
        or statut("limite_reprise_de_l_article_4", regles) != "etabli"
    ):
        regles &= ~REGLE_5_MME_COURMES_L_UN_SUFFIT
    return regles


#: Les règles propres à certaines variantes d'une lecture.
LUES: tuple[tuple[tuple[int, ...], str, tuple[str, ...]], ...] = (
    (
        (REGLE_2_ETENDUE_AU_SENS_LARGE,),
        "actes_et_pieces_comptables_de_l_article_2",
        ("sens_large",),
    ),
    (
        (REGLE_3_LIMITE_GARDEE,),
        "attributions_du_premier_delegataire_a_l_article_3",
        ("limite_gardee",),
    ),
    (
        (REGLE_3_LIMITE_REMPLACEE,),
        "attributions_du_premier_delegataire_a_l_article_3",
        ("limite_remplacee",),
    ),
    (
        (REGLE_3_LES_DEUX, REGLE_5_LES_DEUX, REGLE_5_MME_COURMES_LES_DEUX),
        "absence_de_l_un_ou_des_deux",
        ("les_deux",),
    ),
    (
        (REGLE_3_L_UN_SUFFIT, REGLE_5_L_UN_SUFFIT, REGLE_5_MME_COURMES_L_UN_SUFFIT),
        "absence_de_l_un_ou_des_deux",
        ("l_un_suffit",),
    ),
    (
        (REGLE_4_ETENDUE_DEPENSES_ET_RECETTES,),
        "portee_de_departements_et_territoires_d_outre_mer",
        ("depenses_et_recettes",),
    ),
    (
        (REGLE_4_ETENDUE_RECETTES_SEULES,),
        "portee_de_departements_et_territoires_d_outre_mer",
        ("recettes_seules",),
    ),
    (
        (REGLE_4_ETENDUE_QUATRE_PIECES,),
        "portee_de_departements_et_territoires_d_outre_mer",
        ("les_quatre_pieces",),
    ),
    ((REGLE_5_LIMITE_GARDEE,), "attributions_de_m_kihl_a_l_article_5", ("limite_gardee",)),
    (
        (REGLE_5_LIMITE_PROPRE_A_M_KIHL,),
        "attributions_de_m_kihl_a_l_article_5",
        ("limite_propre_a_m_kihl",),
    ),
)

#: Pour chaque résultat, ce que donne chaque règle.
RESULTATS: dict[str, tuple[Row, ...]] = {
    "signature_par_le_delegataire_de_l_article_2": (
        Row("2", REGLE_2, ("possible", False, False, None, None, None, None, None)),
        Row("2 décrets", REGLE_2_DECRETS, ("exclu", False, False, None, None, None, None, None)),
    ),
    "signature_par_mme_de_tinguy_mm_diemert_faucounau_morin_ou_m_tissot": (
        Row("3 décrets", REGLE_3_DECRETS, ("exclu", False, False, None, None, None, None, None)),
        Row(
            "3 l'un suffit",
            REGLE_3_L_UN_SUFFIT,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "3 les deux",
            REGLE_3_LES_DEUX,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "signature_par_m_kihl": (
        Row("4", REGLE_4, ("possible", False, False, None, None, None, None, None)),
        Row("4 décrets", REGLE_4_DECRETS, ("exclu", False, False, None, None, None, None, None)),
    ),
    "signature_par_m_barbe": (
        Row("5 décrets", REGLE_5_DECRETS, ("exclu", False, False, None, None, None, None, None)),
        Row(
            "5 l'un suffit",
            REGLE_5_L_UN_SUFFIT,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "5 les deux",
            REGLE_5_LES_DEUX,
            ("possible", False, False, None, None, None, None, None),
        ),
    ),
    "signature_par_mme_courmes": (
        Row(
            "5 Mme Courmes l'un suffit",
            REGLE_5_MME_COURMES_L_UN_SUFFIT,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row(
            "5 Mme Courmes les deux",
            REGLE_5_MME_COURMES_LES_DEUX,
            ("possible", False, False, None, None, None, None, None),
        ),
        Row("5 décrets", REGLE_5_DECRETS, ("exclu", False, False, None, None, None, None, None)),
    ),
    "etendue_de_la_delegation_de_l_article_2": (
        Row("2 étendue", REGLE_2_ETENDUE, ("etabli", False, False, None, None, None, None, None)),
        Row(
            "2 étendue au sens large",
            REGLE_2_ETENDUE_AU_SENS_LARGE,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "2 étendue décrets",
            REGLE_2_ETENDUE_DECRETS,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
    ),
    "limite_reprise_de_l_article_2": (
        Row(
            "3 limite gardée",
            REGLE_3_LIMITE_GARDEE,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "3 limite remplacée",
            REGLE_3_LIMITE_REMPLACEE,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "etendue_de_la_delegation_de_l_article_4": (
        Row("4 étendue", REGLE_4_ETENDUE, ("etabli", False, False, None, None, None, None, None)),
        Row(
            "4 étendue décrets",
            REGLE_4_ETENDUE_DECRETS,
            ("non_etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "4 étendue dépenses et recettes",
            REGLE_4_ETENDUE_DEPENSES_ET_RECETTES,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "4 étendue quatre pièces",
            REGLE_4_ETENDUE_QUATRE_PIECES,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "4 étendue recettes seules",
            REGLE_4_ETENDUE_RECETTES_SEULES,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
    "limite_reprise_de_l_article_4": (
        Row(
            "5 limite gardée",
            REGLE_5_LIMITE_GARDEE,
            ("etabli", False, False, None, None, None, None, None),
        ),
        Row(
            "5 limite propre à M. Kihl",
            REGLE_5_LIMITE_PROPRE_A_M_KIHL,
            ("etabli", False, False, None, None, None, None, None),
        ),
    ),
}


def statut(resultat: str, regles: int) -> str:
    """Ce que vaut un résultat, une fois vues les règles qui le concernent."""
    return str(settled(RESULTATS[resultat], regles)[0])
