"""Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir du 1er janvier 2007 (NOR INT/D/06/00115/C).

Texte du 22 décembre 2006 ; état actuel : non établi. Ce module dit ce que le texte énonce ; il ne
décrit pas le droit actuel et n'est pas une consultation juridique.
"""

# Écrit par « attendu build » : ne pas modifier.
# fmt: off
from collections.abc import Collection, Mapping
from typing import Any, Literal

from circulaires._core.act import Act, OutcomeSpec
from circulaires._core.decision import Decision as _Decision
from circulaires._core.decision import Outcome
from circulaires._core.reading import (
    DateLike,
    FactError,
    count_elapsed,
    near,
    read_persons,
    read_value,
)
from circulaires._core.records import Fact
from circulaires.roumanie_bulgarie_2006 import _exact, _rules, _wording

__all__ = ["FACTS", "GROUPS", "Decision", "FactError", "Facts", "SLUG", "decide"]

SLUG = "roumanie-bulgarie-2006"
VERSION = "fcf091d347ab6b271a5b6f0a50e38f1ae8902e9108f1f6775a182c01bc80c9c6"
SOURCE = "f09f8dbb24085650e732c577b3e48338859378cef4677952fafb244692024782"
OFFICIAL_TEXT = "7d8460ddebdbd614836c55ff0a60363719707e91d70eb78e64add8fab8037369"

Persons = Collection[Mapping[str, Any]] | Mapping[str, Any] | None

FACTS: dict[str, Fact] = {
    "date_de_la_decision": Fact(
        "date_de_la_decision",
        "date de la décision",
        "date",
        question="À quelle date la décision est-elle prise ?",
    ),
    "qualite": Fact(
        "qualite",
        "qualité",
        "choice",
        options=("ressortissant_roumain_ou_bulgare", "membre_de_famille_ressortissant_de_pays_tiers"),
        question="À quel titre l'intéressé est-il concerné ?",
    ),
    "duree_du_sejour": Fact(
        "duree_du_sejour",
        "durée du séjour",
        "elapsed",
        unit="mois",
        until="date_de_la_decision",
        question="Depuis combien de temps l'intéressé séjourne-t-il en France ?",
    ),
    "menace_pour_l_ordre_public": Fact(
        "menace_pour_l_ordre_public",
        "menace pour l'ordre public",
        "yes_no",
        question="Le comportement de l'intéressé constitue-t-il une menace pour l'ordre public ?",
        appraisal=True,
    ),
    "infraction_a_la_legislation_du_travail": Fact(
        "infraction_a_la_legislation_du_travail",
        "infraction à la législation du travail",
        "yes_no",
        question="L'intéressé enfreint-il la législation du travail ?",
    ),
    "activite_professionnelle_sans_titre_de_sejour": Fact(
        "activite_professionnelle_sans_titre_de_sejour",
        "activité professionnelle sans titre de séjour",
        "yes_no",
        question="L'intéressé exerce-t-il une activité professionnelle sans titre de séjour ?",
    ),
    "droit_au_sejour_justifie": Fact(
        "droit_au_sejour_justifie",
        "droit au séjour justifié",
        "yes_no",
        question="L'intéressé justifie-t-il du maintien de son droit au séjour ?",
        appraisal=True,
    ),
}

GROUPS: dict[str, tuple[str, dict[str, Fact]]] = {}

ALIASES: dict[str, str] = {}


class Facts:
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        date_de_la_decision: À quelle date la décision est-elle prise ?
        qualite: À quel titre l'intéressé est-il concerné ?
        duree_du_sejour: Depuis combien de temps l'intéressé séjourne-t-il en France ?
        menace_pour_l_ordre_public: Le comportement de l'intéressé constitue-t-il une menace pour
            l'ordre public ?
        infraction_a_la_legislation_du_travail: L'intéressé enfreint-il la législation du travail
            ?
        activite_professionnelle_sans_titre_de_sejour: L'intéressé exerce-t-il une activité
            professionnelle sans titre de séjour ?
        droit_au_sejour_justifie: L'intéressé justifie-t-il du maintien de son droit au séjour ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = (
        "activite_professionnelle_sans_titre_de_sejour",
        "date_de_la_decision",
        "droit_au_sejour_justifie",
        "duree_du_sejour",
        "infraction_a_la_legislation_du_travail",
        "menace_pour_l_ordre_public",
        "persons",
        "qualite",
        "values",
        "waiting",
    )

    def __init__(
        self,
        *,
        date_de_la_decision: DateLike | str | None = None,
        qualite: Literal["ressortissant_roumain_ou_bulgare", "membre_de_famille_ressortissant_de_pays_tiers"] | None = None,
        duree_du_sejour: DateLike | str | None = None,
        menace_pour_l_ordre_public: bool | None = None,
        infraction_a_la_legislation_du_travail: bool | None = None,
        activite_professionnelle_sans_titre_de_sejour: bool | None = None,
        droit_au_sejour_justifie: bool | None = None,
    ) -> None:
        given: dict[str, object] = {
            "date_de_la_decision": date_de_la_decision,
            "qualite": qualite,
            "duree_du_sejour": duree_du_sejour,
            "menace_pour_l_ordre_public": menace_pour_l_ordre_public,
            "infraction_a_la_legislation_du_travail": infraction_a_la_legislation_du_travail,
            "activite_professionnelle_sans_titre_de_sejour": activite_professionnelle_sans_titre_de_sejour,
            "droit_au_sejour_justifie": droit_au_sejour_justifie,
        }
        values = {name: read_value(value, FACTS[name]) for name, value in given.items()}
        self.waiting = count_elapsed(values, FACTS)
        self.values = values
        self.persons: dict[str, Any] = {}
        self.date_de_la_decision: Any = values["date_de_la_decision"]
        self.qualite: Any = values["qualite"]
        self.duree_du_sejour: Any = values["duree_du_sejour"]
        self.menace_pour_l_ordre_public: Any = values["menace_pour_l_ordre_public"]
        self.infraction_a_la_legislation_du_travail: Any = values["infraction_a_la_legislation_du_travail"]
        self.activite_professionnelle_sans_titre_de_sejour: Any = values["activite_professionnelle_sans_titre_de_sejour"]
        self.droit_au_sejour_justifie: Any = values["droit_au_sejour_justifie"]

    @classmethod
    def from_mapping(cls, given: Mapping[str, Any]) -> "Facts":
        """Les faits tels que les lit ``attendu decide`` ; un nom inconnu est une erreur."""
        known = [*FACTS, *GROUPS]
        renamed = {ALIASES.get(name, name): value for name, value in given.items()}
        for name in renamed:
            if name not in known:
                raise FactError(
                    "A601",
                    name,
                    renamed[name],
                    "le nom d'un fait de ce texte",
                    f"« {name} » n'est pas un fait de ce texte." + near(name, known),
                )
        return cls(**renamed)


class Decision(_Decision):
    """Ce que le texte dit d'un cas : un attribut par résultat."""

    __slots__ = ()
    oqtf: Outcome
    aprf_ordre_public_et_droit_du_travail: Outcome
    autre_aprf: Outcome
    aprf_schengen: Outcome
    aprf_pour_activite_sans_titre: Outcome


_ACT = Act(
    slug=SLUG,
    title="Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir du 1er janvier 2007 (NOR INT/D/06/00115/C)",
    version=VERSION,
    reference_date="date_de_la_decision",
    facts=FACTS,
    groups=GROUPS,
    rules=_wording.RULES,
    variables=_exact.VARIABLES,
    nodes=_exact.NODES,
    answers=_exact.ANSWERS,
    outcomes=[OutcomeSpec(*fields) for fields in _exact.OUTCOMES],
    suppositions=_exact.SUPPOSITIONS,
    attached={"consigne": (), "pièces": ()},
    known=_rules.known,
)


def decide(facts: "Facts | Mapping[str, Any]") -> Decision:
    """Décide un cas ; tout fait qui n'est pas donné est inconnu.

    Raises:
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    read = facts if isinstance(facts, Facts) else Facts.from_mapping(facts)
    decision: Decision = _ACT.decide(read, Decision)
    return decision
