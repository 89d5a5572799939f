"""Polars: an expression a column, whose texts are written as ``Enum`` from the start.

Texts that become ``Enum`` at the end (`cast`) are more than ten times slower; so are plain strings.
"""

from typing import Any

import polars as pl

from benchmarks.population.contestant import told
from benchmarks.population.frames import COLUMNS, RULES, SAME, STATUSES, Told


class Expressions:
    """``when … then … otherwise``, all the columns in one ``select``."""

    name = "Polars"
    note = "`when … then`, `Enum` d’emblée"

    def __init__(self) -> None:
        months = pl.col("duree_du_sejour__months")
        work, family = pl.col("activite_sans_titre"), pl.col("membre_de_famille")
        short, known = months < 3, months <= 60
        trouble = pl.col("menace_pour_l_ordre_public") | pl.col("infraction_au_droit_du_travail")
        # Read from the top, as `CASE`: what comes later supposes that what comes before is not.
        order = (
            (short & trouble, "possible", "ordre public"),
            (short, "non_prevu", None),
            (True, "exclu", "ordre public après trois mois"),
        )
        other = (
            (short, "exclu", "autre avant trois mois"),
            (~known, "non_prevu", None),
            (~work, "exclu", "autre après trois mois"),
            (family, "possible", "activité sans titre membre de famille"),
            (True, "obligatoire", "activité sans titre"),
        )
        removal = ((known, "possible", "éloignement"), (True, "non_prevu", None))
        cases = {"aprf_ordre_public": order, "autre_aprf": other}
        self._columns = []
        for outcome in ("oqtf", *cases):
            rules = RULES[outcome]
            for place, kind in ((1, pl.Enum(STATUSES)), (2, pl.Enum(rules))):
                *conditions, last = cases.get(outcome, removal)
                made: Any = pl
                for case in conditions:
                    made = made.when(case[0]).then(pl.lit(case[place], dtype=kind))
                name = f"{outcome}__{'status' if place == 1 else 'rules'}"
                self._columns.append(made.otherwise(pl.lit(last[place], dtype=kind)).alias(name))

    def prepared(self, frame: Any) -> Any:
        return pl.DataFrame(frame)

    def decide(self, prepared: Any) -> Any:
        made = prepared.select(self._columns)
        return made.select(pl.col(SAME.get(name, name)).alias(name) for name in COLUMNS)

    def told(self, answer: Any) -> dict[str, Told]:
        return told(answer)
