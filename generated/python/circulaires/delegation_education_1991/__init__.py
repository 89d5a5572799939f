"""Arrêtés du 19 septembre 1991 portant délégation de signature.

Arrêté du 19 septembre 1991 (NOR : MENA9102231A). État actuel : non établi. Force : arrêté, publié
au Journal officiel selon son article 2.

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
from circulaires.delegation_education_1991 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    from typing import Any

    from circulaires.delegation_education_1991.types import GenreDeLActe

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        absence_ou_empechement_de_m_simon: M. Jacky Simon, directeur des personnels d'inspection
            et de direction, est-il absent ou empêché ?
        genre_de_l_acte: Qu'y a-t-il à signer ?
        objet_de_la_delegation_accordee_a_m_simon: L'acte fait-il l'objet de la délégation
            accordée à M. Simon ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ()
    absence_ou_empechement_de_m_simon: bool | None
    """« absence ou empêchement de M. Simon »."""
    genre_de_l_acte: GenreDeLActe | None
    """« genre de l'acte »."""
    objet_de_la_delegation_accordee_a_m_simon: bool | None
    """« objet de la délégation accordée à M. Simon » ; régi par un autre texte : la délégation
    accordée à M. Simon.

    cette délégation est dans un autre texte, l'arrêté vise celui du 3 juin 1991
    """

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {}
    ASKED = frozenset(
        (
            "absence_ou_empechement_de_m_simon",
            "genre_de_l_acte",
            "objet_de_la_delegation_accordee_a_m_simon",
        ),
    )
    ASKED_OF_PERSONS = {}
    READABLE = True

    def __init__(
        self,
        *,
        absence_ou_empechement_de_m_simon: bool | None = None,
        genre_de_l_acte: GenreDeLActe | None = None,
        objet_de_la_delegation_accordee_a_m_simon: bool | None = None,
    ) -> None:
        self._read(
            {
                "absence_ou_empechement_de_m_simon": absence_ou_empechement_de_m_simon,
                "genre_de_l_acte": genre_de_l_acte,
                "objet_de_la_delegation_accordee_a_m_simon": objet_de_la_delegation_accordee_a_m_simon,
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
    reference_date=None,
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.delegation_education_1991._wording",
    diagrams="circulaires.delegation_education_1991._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = ()
    ACT = _ACT

    @property
    def signature_par_m_tyvaert(self) -> Outcome:
        """« signature par M. Tyvaert » : acte ; auteur : M. Michel Tyvaert, chef de service."""
        return self._outcomes[0]


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
