"""Des circulaires, en fonctions de décision.

Chaque module dit ce qu'un texte énonce pour des faits donnés ; aucun ne décrit le droit actuel.
Ils se chargent à la demande : ``from circulaires import …``.
"""

# Écrit par « attendu build » : ne pas modifier.

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from circulaires._runtime.decision import BaseDecision

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

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


def __getattr__(name: str) -> Any:
    """Charge le module d'un texte à sa première utilisation."""
    if name in ACTS.values():
        return import_module(f"circulaires.{name}")
    raise AttributeError(f"« {name} » n'est pas un texte : {', '.join(ACTS.values())}")


def __dir__() -> list[str]:
    return [*__all__, *ACTS.values()]


def decide(slug: str, facts: Mapping[str, Any]) -> BaseDecision:
    """Décide un cas selon un texte, nommé par son dossier ou par son module.

    Raises:
        KeyError: aucun texte ne porte ce nom.
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    name = ACTS.get(slug, slug)
    if name not in ACTS.values():
        raise KeyError(f"« {slug} » n'est pas un texte : {', '.join(ACTS)}")
    decision: BaseDecision = import_module(f"circulaires.{name}").decide(facts)
    return decision


def catalogue() -> dict[str, dict[str, str]]:
    """Les textes, par leur dossier : identité, dates, force, état, empreintes."""
    entries: Mapping[str, dict[str, str]] = import_module("circulaires._catalogue").CATALOGUE
    return {slug: dict(entry) for slug, entry in entries.items()}
