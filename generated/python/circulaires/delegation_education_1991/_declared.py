"""Ce que le texte déclare : son identité, ses faits, ses résultats, ses lectures."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.outcome import OutcomeKind
from circulaires._runtime.records import Fact, Group, Identity

IDENTITY = Identity(
    slug="delegation-education-1991",
    title="Arrêtés du 19 septembre 1991 portant délégation de signature",
    nature="arrêté",
    author="Le ministre d'Etat, ministre de l'éducation nationale",
    identifier="NOR : MENA9102231A",
    date="19 septembre 1991",
    status="non établi",
    force="arrêté, publié au Journal officiel selon son article 2",
    read_on="",
    version="9cef987dd1fd388ee8e9237b3c976e0ef41a2cbb47e4f8fe9652d40c2ece7743",
    source="6e904ce3c9183f30b0e202952f56858ea9d48543fb805230f313b06677e29121",
    official_text="991d62a07377a0a096a97dc6e3fd9df6ebc3cf076d8a94825d51bdc3f6e1c47e",
    compiler="0.1.0",
)

FACTS: dict[str, Fact] = {
    "absence_ou_empechement_de_m_simon": Fact(
        "absence_ou_empechement_de_m_simon",
        "absence ou empêchement de M. Simon",
        "yes_no",
        question="M. Jacky Simon, directeur des personnels d'inspection et de direction, est-il absent ou empêché ?",
    ),
    "genre_de_l_acte": Fact(
        "genre_de_l_acte",
        "genre de l'acte",
        "choice",
        options=("decret", "acte_arrete_ou_decision", "autre_piece"),
        question="Qu'y a-t-il à signer ?",
    ),
    "objet_de_la_delegation_accordee_a_m_simon": Fact(
        "objet_de_la_delegation_accordee_a_m_simon",
        "objet de la délégation accordée à M. Simon",
        "yes_no",
        question="L'acte fait-il l'objet de la délégation accordée à M. Simon ?",
        help="cette délégation est dans un autre texte, l'arrêté vise celui du 3 juin 1991",
        elsewhere=True,
    ),
}

GROUPS: dict[str, Group] = {}

#: Les anciens noms des faits et des groupes.
ALIASES: dict[str, str] = {}

OUTCOMES: tuple[OutcomeKind, ...] = (
    OutcomeKind(
        "signature_par_m_tyvaert",
        "signature par M. Tyvaert",
        "acte",
        bearer="M. Michel Tyvaert, chef de service",
    ),
)

#: Pour chaque lecture : son nom, ses variantes, celle qui est retenue.
READINGS: dict[str, tuple[str, tuple[str, ...], str | None]] = {}

#: Pour chaque consigne : les résultats et les règles qu'elle concerne.
DIRECTIVES: tuple[tuple[str, tuple[str, ...]], ...] = ()

#: Pour chaque liste de pièces : les résultats et les règles qu'elle concerne.
EVIDENCE: tuple[tuple[str, tuple[str, ...]], ...] = ()
