"""Des circulaires, en fonctions de décision.

Chaque module dit ce qu'un texte énonce pour des faits donnés ; aucun ne décrit le droit actuel.
Ils se chargent à la demande : ``from circulaires import …``.
"""

# Écrit par « attendu build » : ne pas modifier.

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from circulaires._runtime.decision import BaseDecision
from circulaires._runtime.errors import near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, overload

    from circulaires import asile_travail_1991 as asile_travail_1991
    from circulaires import bonification_1991 as bonification_1991
    from circulaires import delegation_education_1991 as delegation_education_1991
    from circulaires import delegation_outre_mer_1997 as delegation_outre_mer_1997
    from circulaires import kosovo_1999 as kosovo_1999
    from circulaires import pilotage_2024 as pilotage_2024
    from circulaires import readmission_1995 as readmission_1995
    from circulaires import regularisation_1997 as regularisation_1997
    from circulaires import roumanie_bulgarie_2006 as roumanie_bulgarie_2006
    from circulaires._runtime.case import BaseFacts

__version__ = "0.1.0"

#: Le module de chaque texte.
ACTS: dict[str, str] = {
    "asile-travail-1991": "asile_travail_1991",
    "bonification-1991": "bonification_1991",
    "delegation-education-1991": "delegation_education_1991",
    "delegation-outre-mer-1997": "delegation_outre_mer_1997",
    "kosovo-1999": "kosovo_1999",
    "pilotage-2024": "pilotage_2024",
    "readmission-1995": "readmission_1995",
    "regularisation-1997": "regularisation_1997",
    "roumanie-bulgarie-2006": "roumanie_bulgarie_2006",
}

__all__ = ["ACTS", "catalogue", "decide"]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Charge le module d'un texte à sa première utilisation."""
        if name in ACTS.values():
            return import_module(f"circulaires.{name}")
        raise AttributeError(f"« {name} » n'est pas un texte." + near(name, ACTS.values()))


def __dir__() -> list[str]:
    return [*__all__, *ACTS.values()]


if TYPE_CHECKING:

    @overload
    def decide(
        slug: Literal["asile-travail-1991", "asile_travail_1991"],
        facts: asile_travail_1991.Facts | Mapping[str, Any],
    ) -> asile_travail_1991.Decision: ...

    @overload
    def decide(
        slug: Literal["bonification-1991", "bonification_1991"],
        facts: bonification_1991.Facts | Mapping[str, Any],
    ) -> bonification_1991.Decision: ...

    @overload
    def decide(
        slug: Literal["delegation-education-1991", "delegation_education_1991"],
        facts: delegation_education_1991.Facts | Mapping[str, Any],
    ) -> delegation_education_1991.Decision: ...

    @overload
    def decide(
        slug: Literal["delegation-outre-mer-1997", "delegation_outre_mer_1997"],
        facts: delegation_outre_mer_1997.Facts | Mapping[str, Any],
    ) -> delegation_outre_mer_1997.Decision: ...

    @overload
    def decide(
        slug: Literal["kosovo-1999", "kosovo_1999"], facts: kosovo_1999.Facts | Mapping[str, Any]
    ) -> kosovo_1999.Decision: ...

    @overload
    def decide(
        slug: Literal["pilotage-2024", "pilotage_2024"],
        facts: pilotage_2024.Facts | Mapping[str, Any],
    ) -> pilotage_2024.Decision: ...

    @overload
    def decide(
        slug: Literal["readmission-1995", "readmission_1995"],
        facts: readmission_1995.Facts | Mapping[str, Any],
    ) -> readmission_1995.Decision: ...

    @overload
    def decide(
        slug: Literal["regularisation-1997", "regularisation_1997"],
        facts: regularisation_1997.Facts | Mapping[str, Any],
    ) -> regularisation_1997.Decision: ...

    @overload
    def decide(
        slug: Literal["roumanie-bulgarie-2006", "roumanie_bulgarie_2006"],
        facts: roumanie_bulgarie_2006.Facts | Mapping[str, Any],
    ) -> roumanie_bulgarie_2006.Decision: ...

    @overload
    def decide(slug: str, facts: BaseFacts | Mapping[str, Any]) -> BaseDecision: ...


def decide(slug: str, facts: BaseFacts | Mapping[str, Any]) -> BaseDecision:
    """Décide un cas selon un texte, nommé par son dossier ou par son module.

    Raises:
        KeyError: aucun texte ne porte ce nom.
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    name = ACTS.get(slug, slug)
    if name not in ACTS.values():
        raise KeyError(f"« {slug} » n'est pas un texte." + near(slug, ACTS))
    decision: BaseDecision = import_module(f"circulaires.{name}").decide(facts)
    return decision


def catalogue() -> dict[str, dict[str, str]]:
    """Les textes, par leur dossier : identité, dates, force et état avec leur source, empreintes."""
    entries: Mapping[str, dict[str, str]] = import_module("circulaires._catalogue").CATALOGUE
    return {slug: dict(entry) for slug, entry in entries.items()}
