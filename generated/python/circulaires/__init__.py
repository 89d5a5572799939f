"""Des circulaires, en fonctions de décision.

Chaque module dit ce qu'un texte énonce pour des faits donnés ; aucun ne décrit le droit
actuel. Les modules se chargent à la demande : ``from circulaires import …``.
"""

# Écrit par « attendu build » : ne pas modifier.
from collections.abc import Mapping
from typing import Any

__version__ = "0.1.0"

ACTS: dict[str, str] = {"roumanie-bulgarie-2006": "roumanie_bulgarie_2006"}

__all__ = ["ACTS", "catalogue", "decide"]


def __getattr__(name: str) -> Any:
    """Charge le module d'un texte à sa première utilisation."""
    if name in ACTS.values():
        from importlib import import_module

        return import_module(f"circulaires.{name}")
    raise AttributeError(f"« {name} » n'est pas un texte : {', '.join(ACTS.values())}")


def __dir__() -> list[str]:
    return [*__all__, *ACTS.values()]


def decide(slug: str, facts: Mapping[str, Any]) -> Any:
    """Décide un cas selon un texte, nommé par son dossier."""
    if slug not in ACTS:
        raise KeyError(f"« {slug} » n'est pas un texte : {', '.join(ACTS)}")
    return __getattr__(ACTS[slug]).decide(facts)


def catalogue() -> dict[str, dict[str, Any]]:
    """Les textes : identité, dates, force et état, avec leurs sources."""
    from circulaires._catalogue import CATALOGUE

    return {slug: dict(entry) for slug, entry in CATALOGUE.items()}
