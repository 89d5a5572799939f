"""Ce que le texte déclare : son identité, ses faits, ses résultats, ses lectures."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.outcome import OutcomeKind
from circulaires._runtime.records import Fact, Group, Identity

IDENTITY = Identity(
    slug="delegation-outre-mer-1997",
    title="Fin d'un décret du 24 juin 1997 portant délégation de signature, secrétariat d'Etat à l'outre-mer",
    nature="décret",
    author="LIONEL JOSPIN",
    identifier="aucun dans le document",
    date="24 juin 1997",
    status="non établi",
    force="décret, publié au Journal officiel selon son article 6",
    read_on="",
    version="0e7486c4486ac42ce0ed610ef54341c9748f476f59c20b559a232e2aa992bf46",
    source="b091e8924fb3705025259b3669cd8e8697dfbb41049d9abf68dca2d80f87c4b4",
    official_text="95be4571526d764d0a588522ba2ce8889081e96c12acda810f9b7770a59e4b98",
    compiler="0.1.0",
)

FACTS: dict[str, Fact] = {
    "absence_ou_empechement_de_m_comet": Fact(
        "absence_ou_empechement_de_m_comet",
        "absence ou empêchement de M. Comet",
        "yes_no",
        question="M. Henri-Michel Comet est-il absent ou empêché ?",
    ),
    "absence_ou_empechement_de_m_aubernon": Fact(
        "absence_ou_empechement_de_m_aubernon",
        "absence ou empêchement de M. Aubernon",
        "yes_no",
        question="M. Jean-Charles Aubernon est-il absent ou empêché ?",
    ),
    "absence_ou_empechement_de_m_kihl": Fact(
        "absence_ou_empechement_de_m_kihl",
        "absence ou empêchement de M. Kihl",
        "yes_no",
        question="M. Jean-Paul Kihl est-il absent ou empêché ?",
    ),
    "genre_de_l_acte": Fact(
        "genre_de_l_acte",
        "genre de l'acte",
        "choice",
        options=(
            "decret",
            "acte_arrete_ou_decision",
            "piece_comptable",
            "ordonnance_de_delegation_de_paiement_et_de_virement",
            "lettre_d_avis_d_ordonnance",
            "marche",
            "piece_justificative_des_depenses",
            "ordre_de_recettes",
            "autre_piece",
        ),
        question="Qu'y a-t-il à signer ?",
    ),
    "condition_perdue_de_l_article_2": Fact(
        "condition_perdue_de_l_article_2",
        "condition perdue de l'article 2",
        "yes_no",
        question="Si le début perdu de l'article 2 pose une condition, est-elle remplie ?",
        help="répondre oui s'il n'en pose aucune, les articles 3 et 5 en posent une, l'absence ou l'empêchement d'autrui",
        elsewhere=True,
    ),
    "attributions_du_delegataire_de_l_article_2": Fact(
        "attributions_du_delegataire_de_l_article_2",
        "attributions du délégataire de l'article 2",
        "yes_no",
        question="L'acte est-il dans la limite des attributions de celui à qui l'article 2 donne délégation ?",
        help="son nom est dans la partie perdue du décret, et les attributions sont fixées ailleurs",
        elsewhere=True,
    ),
    "attributions_du_signataire_de_l_article_3": Fact(
        "attributions_du_signataire_de_l_article_3",
        "attributions du signataire de l'article 3",
        "yes_no",
        question="L'acte est-il dans la limite des attributions de celui ou celle qui signe, parmi les personnes que nomme l'article 3 ?",
        help="l'article 3 parle d'attributions respectives, la réponse vaut pour la seule personne qui signe",
        elsewhere=True,
    ),
    "attributions_de_mme_courmes": Fact(
        "attributions_de_mme_courmes",
        "attributions de Mme Courmes",
        "yes_no",
        question="L'acte est-il dans la limite des attributions de Mme Courmes ?",
        help="les attributions sont fixées ailleurs",
        elsewhere=True,
    ),
    "attributions_de_m_kihl": Fact(
        "attributions_de_m_kihl",
        "attributions de M. Kihl",
        "yes_no",
        question="L'acte est-il dans la limite des attributions de M. Kihl ?",
        help="les attributions sont fixées ailleurs",
        elsewhere=True,
    ),
    "departements_et_territoires_d_outre_mer": Fact(
        "departements_et_territoires_d_outre_mer",
        "départements et territoires d'outre-mer",
        "yes_no",
        question="La pièce est-elle des départements et territoires d'outre-mer, y compris les trois fonds que nomme l'article 4 ?",
    ),
}

GROUPS: dict[str, Group] = {}

#: Les anciens noms des faits et des groupes.
ALIASES: dict[str, str] = {}

OUTCOMES: tuple[OutcomeKind, ...] = (
    OutcomeKind(
        "signature_par_le_delegataire_de_l_article_2",
        "signature par le délégataire de l'article 2",
        "acte",
        bearer="non précisé par ce qui reste du document",
    ),
    OutcomeKind(
        "signature_par_mme_de_tinguy_mm_diemert_faucounau_morin_ou_m_tissot",
        "signature par Mme de Tinguy MM. Diémert Faucounau Morin ou M. Tissot",
        "acte",
        bearer="Mme Marguerite de Tinguy, MM. Stéphane Diémert, Denis Faucounau, Jean-Philippe Morin, M. Christophe Tissot",
    ),
    OutcomeKind(
        "signature_par_m_kihl",
        "signature par M. Kihl",
        "acte",
        bearer="M. Jean-Paul Kihl",
    ),
    OutcomeKind("signature_par_m_barbe", "signature par M. Barbe", "acte", bearer="M. Roger Barbe"),
    OutcomeKind(
        "signature_par_mme_courmes",
        "signature par Mme Courmes",
        "acte",
        bearer="Mme Christiane Courmes",
    ),
    OutcomeKind(
        "etendue_de_la_delegation_de_l_article_2",
        "étendue de la délégation de l'article 2",
        "etat",
    ),
    OutcomeKind("limite_reprise_de_l_article_2", "limite reprise de l'article 2", "etat"),
    OutcomeKind(
        "etendue_de_la_delegation_de_l_article_4",
        "étendue de la délégation de l'article 4",
        "etat",
    ),
    OutcomeKind("limite_reprise_de_l_article_4", "limite reprise de l'article 4", "etat"),
)

#: Pour chaque lecture : son nom, ses variantes, celle qui est retenue.
READINGS: dict[str, tuple[str, tuple[str, ...], str | None]] = {
    "absence_de_l_un_ou_des_deux": (
        "absence de l'un ou des deux",
        ("les_deux", "l_un_suffit"),
        "les_deux",
    ),
    "actes_et_pieces_comptables_de_l_article_2": (
        "actes et pièces comptables de l'article 2",
        ("noms_distincts", "sens_large"),
        None,
    ),
    "attributions_de_m_kihl_a_l_article_5": (
        "attributions de M. Kihl à l'article 5",
        ("limite_gardee", "limite_propre_a_m_kihl"),
        None,
    ),
    "attributions_du_premier_delegataire_a_l_article_3": (
        "attributions du premier délégataire à l'article 3",
        ("limite_gardee", "limite_remplacee"),
        "limite_remplacee",
    ),
    "portee_de_departements_et_territoires_d_outre_mer": (
        "portée de départements et territoires d'outre-mer",
        ("depenses_et_recettes", "recettes_seules", "les_quatre_pieces"),
        None,
    ),
}

#: Pour chaque consigne : les résultats et les règles qu'elle concerne.
DIRECTIVES: tuple[tuple[str, tuple[str, ...]], ...] = ()

#: Pour chaque liste de pièces : les résultats et les règles qu'elle concerne.
EVIDENCE: tuple[tuple[str, tuple[str, ...]], ...] = ()
