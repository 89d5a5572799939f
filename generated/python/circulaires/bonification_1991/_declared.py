"""Ce que le texte déclare : son identité, ses faits, ses résultats, ses lectures."""

# Écrit par « attendu build » : ne pas modifier.

from circulaires._runtime.outcome import OutcomeKind
from circulaires._runtime.records import Fact, Group, Identity

IDENTITY = Identity(
    slug="bonification-1991",
    title="Décret n° 91-984 du 25 septembre 1991 fixant la bonification d'ancienneté dont bénéficient les membres des corps enseignants qui ont perçu l'allocation d'enseignement prévue par le décret n° 89-608 du 1er septembre 1989",
    nature="décret",
    author="Le Premier ministre",
    identifier="NOR : MENF9101664D",
    date="25 septembre 1991",
    status="non établi",
    force="décret, publié au Journal officiel selon son article 4",
    read_on="",
    version="98886347eec4dae400ae8b051c248dcbab676130db21900e6b4370fd30c9921f",
    source="a88b7ce401ef927bc6b28dd8c54914b12c649c21a853febf6cdaeee6f7061088",
    official_text="67762482f61fe1043aec4e32cb13555c5962481400de8b05c8ec5d7ef4a6aab7",
    compiler="0.1.0",
)

FACTS: dict[str, Fact] = {
    "date_consideree": Fact(
        "date_consideree",
        "date considérée",
        "date",
        question="À quelle date la situation est-elle considérée ?",
    ),
    "corps": Fact(
        "corps",
        "corps",
        "choice",
        options=("professeurs_certifies", "instituteurs", "professeurs_des_ecoles", "autre_corps"),
        question="Dans quel corps l'intéressé a-t-il été recruté ?",
    ),
    "recrutement_par_le_concours_de_l_article_10": Fact(
        "recrutement_par_le_concours_de_l_article_10",
        "recrutement par le concours de l'article 10",
        "yes_no",
        question="L'intéressé a-t-il été recruté à la suite du concours auquel il s'est présenté conformément à l'article 10 du décret du 1er septembre 1989 ?",
        help="le décret de 1991 ne reprend pas ce que demande cet article 10",
        elsewhere=True,
    ),
    "date_du_recrutement": Fact(
        "date_du_recrutement",
        "date du recrutement",
        "date",
        question="À quelle date l'intéressé a-t-il été recruté dans ce corps ?",
    ),
    "periode_de_perception_de_l_allocation": Fact(
        "periode_de_perception_de_l_allocation",
        "période de perception de l'allocation",
        "elapsed",
        unit="mois",
        question="Pendant combien de temps l'intéressé a-t-il perçu l'allocation d'enseignement ?",
        help="l'allocation d'enseignement prévue par le décret du 1er septembre 1989",
    ),
}

GROUPS: dict[str, Group] = {}

#: Les anciens noms des faits et des groupes.
ALIASES: dict[str, str] = {}

OUTCOMES: tuple[OutcomeKind, ...] = (
    OutcomeKind(
        "benefice_de_la_bonification",
        "bénéfice de la bonification",
        "droit",
        beneficiary="membre du corps recruté à la suite de ce concours",
    ),
    OutcomeKind(
        "bonification_d_anciennete",
        "bonification d'ancienneté",
        "resultat",
        beneficiary="membre du corps recruté à la suite de ce concours",
    ),
)

#: Pour chaque lecture : son nom, ses variantes, celle qui est retenue.
READINGS: dict[str, tuple[str, tuple[str, ...], str | None]] = {
    "effet_au_1er_septembre_1990": (
        "effet au 1er septembre 1990",
        ("toute_situation_depuis_ce_jour", "recrutements_depuis_ce_jour"),
        "toute_situation_depuis_ce_jour",
    ),
    "qui_ont_percu_l_allocation": ("qui ont perçu l'allocation", ("mesure", "condition"), "mesure"),
}

#: Pour chaque consigne : les résultats et les règles qu'elle concerne.
DIRECTIVES: tuple[tuple[str, tuple[str, ...]], ...] = ()

#: Pour chaque liste de pièces : les résultats et les règles qu'elle concerne.
EVIDENCE: tuple[tuple[str, tuple[str, ...]], ...] = ()
