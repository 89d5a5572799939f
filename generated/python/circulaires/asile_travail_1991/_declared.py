"""Ce que le texte déclare : son identité, ses faits, ses résultats, ses lectures."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.outcome import OutcomeKind
from circulaires._runtime.records import Fact, Group, Identity

IDENTITY = Identity(
    slug="asile-travail-1991",
    title="Fin d'une circulaire du Premier ministre relative aux demandeurs d'asile et au travail, en vigueur au 1er octobre 1991",
    nature="circulaire",
    author="ÉDITH CRESSON",
    identifier="aucun dans le document",
    date="",
    status="non établi",
    force="instruction",
    read_on="",
    version="c31f932c4a86d028ea645ed77344c1d9dc17faf4f47feab1c39ca84094b97580",
    source="08524f7107df0dc2cb0d72e679a612dca5a17718173460cceec35de4b3f2a4a3",
    official_text="6494561dd15f7131925ec058c82d902a0778a59116f9bc376ae60b4d2afd5d8d",
    compiler="0.1.0",
)

FACTS: dict[str, Fact] = {
    "date_consideree": Fact(
        "date_consideree",
        "date considérée",
        "date",
        question="À quelle date la situation est-elle considérée ?",
    ),
    "demandeur_d_asile": Fact(
        "demandeur_d_asile",
        "demandeur d'asile",
        "yes_no",
        question="L'intéressé demande-t-il l'asile ?",
    ),
    "demande_de_statut_en_cours_d_examen": Fact(
        "demande_de_statut_en_cours_d_examen",
        "demande de statut en cours d'examen",
        "yes_no",
        question="La demande de statut de réfugié est-elle en cours d'examen ?",
        help="les points 2 et 3 comptent la commission (des recours) avec l'Ofpra, le point 1 ne dit pas qui examine",
    ),
    "statut_de_refugie_reconnu": Fact(
        "statut_de_refugie_reconnu",
        "statut de réfugié reconnu",
        "yes_no",
        question="Le statut de réfugié a-t-il été reconnu, à la suite d'une décision de l'Ofpra ou de la commission des recours ?",
    ),
    "carte_de_resident_etablie": Fact(
        "carte_de_resident_etablie",
        "carte de résident établie",
        "yes_no",
        question="La carte de résident est-elle déjà établie ?",
    ),
    "recepisse_en_cours_de_validite": Fact(
        "recepisse_en_cours_de_validite",
        "récépissé en cours de validité",
        "yes_no",
        question="Le demandeur est-il actuellement muni d'un récépissé en cours de validité valant autorisation provisoire de séjour et de travail ?",
        help="le moment visé par le texte n'est pas daté par ce qui reste de la circulaire, c'est sa signature ou son entrée en vigueur",
    ),
}

GROUPS: dict[str, Group] = {}

#: Les anciens noms des faits et des groupes.
ALIASES: dict[str, str] = {}

OUTCOMES: tuple[OutcomeKind, ...] = (
    OutcomeKind(
        "regime_de_l_autorisation_de_travail",
        "régime de l'autorisation de travail",
        "etat",
    ),
    OutcomeKind(
        "opposabilite_de_la_situation_de_l_emploi",
        "opposabilité de la situation de l'emploi",
        "effet",
    ),
    OutcomeKind("carte_de_resident", "carte de résident", "droit", beneficiary="réfugié reconnu"),
    OutcomeKind(
        "recepisse_portant_la_mention_reconnu_refugie",
        "récépissé portant la mention reconnu réfugié",
        "acte",
        bearer="non précisé par le texte",
        beneficiary="réfugié reconnu",
    ),
    OutcomeKind("duree_de_validite_du_recepisse", "durée de validité du récépissé", "resultat"),
    OutcomeKind(
        "conditions_du_renouvellement_du_recepisse",
        "conditions du renouvellement du récépissé",
        "etat",
    ),
    OutcomeKind("regles_d_octroi_des_allocations", "règles d'octroi des allocations", "etat"),
    OutcomeKind("circulaire_du_17_mai_1985", "circulaire du 17 mai 1985", "etat"),
)

#: Pour chaque lecture : son nom, ses variantes, celle qui est retenue.
READINGS: dict[str, tuple[str, tuple[str, ...], str | None]] = {
    "recepisses_en_cours_et_situation_de_l_emploi": (
        "récépissés en cours et situation de l'emploi",
        ("exception_du_point_3", "point_1_pour_tous"),
        None,
    ),
}

#: Pour chaque consigne : les résultats et les règles qu'elle concerne.
DIRECTIVES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("guichets des allocations", ("regles_d_octroi_des_allocations",)),
)

#: Pour chaque liste de pièces : les résultats et les règles qu'elle concerne.
EVIDENCE: tuple[tuple[str, tuple[str, ...]], ...] = ()
