"""pandas: columns of categories, filled where each condition holds."""

from typing import Any

import pandas as pd

from benchmarks.population.contestant import told
from benchmarks.population.frames import CATEGORIES, COLUMNS, SAME, Told


class Columns:
    """A column starts with what holds by default, then each condition writes its text."""

    name = "pandas"
    note = "catégories remplies là où chaque condition vaut"

    def prepared(self, frame: Any) -> Any:
        return frame

    def decide(self, prepared: Any) -> Any:
        months = prepared["duree_du_sejour__months"]
        work = prepared["activite_sans_titre"]
        family = prepared["membre_de_famille"]
        short, known = months < 3, months <= 60
        after = ~short & known
        trouble = short & (
            prepared["menace_pour_l_ordre_public"] | prepared["infraction_au_droit_du_travail"]
        )
        columns = {"oqtf": ((known, "possible", "éloignement"),)}
        columns["aprf_ordre_public"] = (
            (trouble, "possible", "ordre public"),
            (~short, "exclu", "ordre public après trois mois"),
        )
        columns["autre_aprf"] = (
            (short, "exclu", "autre avant trois mois"),
            (after & ~work, "exclu", "autre après trois mois"),
            (after & work & family, "possible", "activité sans titre membre de famille"),
            (after & work & ~family, "obligatoire", "activité sans titre"),
        )
        found = {}
        for outcome, cases in columns.items():
            status = pd.Series("non_prevu", prepared.index, dtype=CATEGORIES[f"{outcome}__status"])
            rule = pd.Series(None, prepared.index, dtype=CATEGORIES[f"{outcome}__rules"])
            for where, text, name in cases:
                status = status.mask(where, text)
                rule = rule.mask(where, name)
            found[f"{outcome}__status"], found[f"{outcome}__rules"] = status, rule
        return pd.DataFrame({name: found[SAME.get(name, name)] for name in COLUMNS})

    def told(self, answer: Any) -> dict[str, Told]:
        return told(answer)
