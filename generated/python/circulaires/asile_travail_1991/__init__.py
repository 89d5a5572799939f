"""Fin d'une circulaire du Premier ministre relative aux demandeurs d'asile et au travail, en
vigueur au 1er octobre 1991.

Circulaire (aucun dans le document). État actuel : non établi. Force : instruction.

Ce module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit actuel et
n'est pas une consultation juridique.
"""

# Écrit par « attendu build » : ne pas modifier.

from __future__ import annotations

from collections.abc import Mapping

from circulaires._runtime.act import Act
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.decision import BaseDecision
from circulaires._runtime.errors import FactError
from circulaires._runtime.outcome import Outcome
from circulaires._runtime.status import Status
from circulaires.asile_travail_1991 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    import datetime
    from typing import Any

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        date_consideree: À quelle date la situation est-elle considérée ?
        demandeur_d_asile: L'intéressé demande-t-il l'asile ?
        demande_de_statut_en_cours_d_examen: La demande de statut de réfugié est-elle en cours
            d'examen ?
        statut_de_refugie_reconnu: Le statut de réfugié a-t-il été reconnu, à la suite d'une
            décision de l'Ofpra ou de la commission des recours ?
        carte_de_resident_etablie: La carte de résident est-elle déjà établie ?
        recepisse_en_cours_de_validite: Le demandeur est-il actuellement muni d'un récépissé en
            cours de validité valant autorisation provisoire de séjour et de travail ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ()
    date_consideree: datetime.date | str | None
    """« date considérée »."""
    demandeur_d_asile: bool | None
    """« demandeur d'asile »."""
    demande_de_statut_en_cours_d_examen: bool | None
    """« demande de statut en cours d'examen »."""
    statut_de_refugie_reconnu: bool | None
    """« statut de réfugié reconnu »."""
    carte_de_resident_etablie: bool | None
    """« carte de résident établie »."""
    recepisse_en_cours_de_validite: bool | None
    """« récépissé en cours de validité ».

    le moment visé par le texte n'est pas daté par ce qui reste de la circulaire, c'est sa
    signature ou son entrée en vigueur
    """

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {}
    ASKED = frozenset(
        (
            "carte_de_resident_etablie",
            "date_consideree",
            "demande_de_statut_en_cours_d_examen",
            "demandeur_d_asile",
            "recepisse_en_cours_de_validite",
            "statut_de_refugie_reconnu",
        ),
    )
    ASKED_OF_PERSONS = {}
    READABLE = True

    def __init__(
        self,
        *,
        date_consideree: datetime.date | str | None = None,
        demandeur_d_asile: bool | None = None,
        demande_de_statut_en_cours_d_examen: bool | None = None,
        statut_de_refugie_reconnu: bool | None = None,
        carte_de_resident_etablie: bool | None = None,
        recepisse_en_cours_de_validite: bool | None = None,
    ) -> None:
        self._read(
            {
                "date_consideree": date_consideree,
                "demandeur_d_asile": demandeur_d_asile,
                "demande_de_statut_en_cours_d_examen": demande_de_statut_en_cours_d_examen,
                "statut_de_refugie_reconnu": statut_de_refugie_reconnu,
                "carte_de_resident_etablie": carte_de_resident_etablie,
                "recepisse_en_cours_de_validite": recepisse_en_cours_de_validite,
            }
        )

    @classmethod
    def from_mapping(cls, given: Mapping[str, Any]) -> Facts:
        """Les faits nommés comme en JSON ; un nom inconnu est une erreur."""
        return cls(**cls.parameters(given))


_ACT = Act(
    _declared.IDENTITY,
    facts=_declared.FACTS,
    kinds=_declared.OUTCOMES,
    rows=_rules.RESULTATS,
    applying=_rules.applicables,
    following=_rules.suites,
    readings=_declared.READINGS,
    read=_rules.LUES,
    reference_date="date_consideree",
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.asile_travail_1991._wording",
    diagrams="circulaires.asile_travail_1991._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = ()
    ACT = _ACT

    @property
    def regime_de_l_autorisation_de_travail(self) -> Outcome:
        """« régime de l'autorisation de travail » : état.

        pendant la période d'examen de la demande
        """
        return self._outcomes[0]

    @property
    def opposabilite_de_la_situation_de_l_emploi(self) -> Outcome:
        """« opposabilité de la situation de l'emploi » : effet."""
        return self._outcomes[1]

    @property
    def carte_de_resident(self) -> Outcome:
        """« carte de résident » : droit ; bénéficiaire : réfugié reconnu."""
        return self._outcomes[2]

    @property
    def recepisse_portant_la_mention_reconnu_refugie(self) -> Outcome:
        """« récépissé portant la mention reconnu réfugié » : acte ; auteur : non précisé par
        le texte ; bénéficiaire : réfugié reconnu.
        """
        return self._outcomes[3]

    @property
    def duree_de_validite_du_recepisse(self) -> Outcome:
        """« durée de validité du récépissé » : résultat."""
        return self._outcomes[4]

    @property
    def conditions_du_renouvellement_du_recepisse(self) -> Outcome:
        """« conditions du renouvellement du récépissé » : état."""
        return self._outcomes[5]

    @property
    def regles_d_octroi_des_allocations(self) -> Outcome:
        """« règles d'octroi des allocations » : état."""
        return self._outcomes[6]

    @property
    def circulaire_du_17_mai_1985(self) -> Outcome:
        """« circulaire du 17 mai 1985 » : état."""
        return self._outcomes[7]


_shared = _ACT.shared


def decide(facts: Facts | Mapping[str, Any]) -> Decision:
    """Décide un cas ; tout fait qui n'est pas donné est inconnu.

    Raises:
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    if not isinstance(facts, Facts):
        facts = Facts.from_mapping(facts)
    if facts.known:
        # Les cas auxquels s'appliquent les mêmes règles partagent leurs résultats.
        shared = _shared.get(_rules.applicables(facts.case))
        if shared is not None:
            return Decision(facts, shared)
    return Decision(facts, _ACT.outcomes(facts))
