"""Les types des faits : réponses des choix, personnes des groupes."""

# Écrit par « attendu build » : ne pas modifier.

import datetime
from collections.abc import Sequence
from typing import TypedDict


class Enfant(TypedDict, total=False):
    """« enfant » : les faits d'une personne, inconnus s'ils manquent."""

    ne_en_france: bool | None
    age: datetime.date | str | None
    besoins_effectivement_assures_par_le_demandeur: bool | None


class EnfantOuvert(TypedDict):
    """« enfant » : une liste qui peut n'être pas complète."""

    items: Sequence[Enfant]
    complete: bool


class Parent(TypedDict, total=False):
    """« parent » : les faits d'une personne, inconnus s'ils manquent."""

    vivant_en_france: bool | None
    sejour_regulier: bool | None
    susceptible_d_un_titre: bool | None
    reste_au_pays_d_origine: bool | None
    autorite_parentale_exercee: bool | None


class ParentOuvert(TypedDict):
    """« parent » : une liste qui peut n'être pas complète."""

    items: Sequence[Parent]
    complete: bool
