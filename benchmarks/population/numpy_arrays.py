"""NumPy by hand: as most would write it, then as one would who knows what a byte costs.

Both answer in a pandas frame of categories, whose codes are the places of the texts below.
"""

from typing import Any

import numpy as np
import pandas as pd

from benchmarks.population.contestant import told
from benchmarks.population.frames import CATEGORIES, COLUMNS, SAME, STATUSES, Told

SILENT, EXCLUDED, POSSIBLE, MANDATORY = range(len(STATUSES))


class Where:
    """Nested ``np.where`` over named conditions, one for each column."""

    name = "NumPy, np.where"
    note = "`np.where` imbriqués, codes puis catégories"

    def prepared(self, frame: Any) -> dict[str, Any]:
        return {name: frame[name].to_numpy() for name in frame}

    def decide(self, prepared: dict[str, Any]) -> Any:
        months = prepared["duree_du_sejour__months"]
        work = prepared["activite_sans_titre"]
        family = prepared["membre_de_famille"]
        short, known = months < 3, months <= 60
        after = ~short & known
        trouble = short & (
            prepared["menace_pour_l_ordre_public"] | prepared["infraction_au_droit_du_travail"]
        )
        relative, alone, closed = after & work & family, after & work & ~family, after & ~work
        code = np.int8
        removal = np.where(known, code(POSSIBLE), code(SILENT))
        removal_rule = np.where(known, code(0), code(-1))
        order = np.where(trouble, code(POSSIBLE), np.where(short, code(SILENT), code(EXCLUDED)))
        order_rule = np.where(trouble, code(0), np.where(short, code(-1), code(1)))
        other = np.where(
            relative,
            code(POSSIBLE),
            np.where(
                alone,
                code(MANDATORY),
                np.where(short | closed, code(EXCLUDED), code(SILENT)),
            ),
        )
        other_rule = np.where(
            short,
            code(0),
            np.where(
                closed,
                code(1),
                np.where(relative, code(2), np.where(alone, code(3), code(-1))),
            ),
        )
        written = {
            "oqtf__status": removal,
            "oqtf__rules": removal_rule,
            "aprf_ordre_public__status": order,
            "aprf_ordre_public__rules": order_rule,
            "autre_aprf__status": other,
            "autre_aprf__rules": other_rule,
        }
        columns = {
            name: pd.Categorical.from_codes(written[SAME.get(name, name)], dtype=CATEGORIES[name])
            for name in COLUMNS
        }
        return pd.DataFrame(columns)

    def told(self, answer: Any) -> dict[str, Told]:
        return told(answer)


class Bytes(Where):
    """Sums of bytes that are 0 or 1: no branch, no look-up, each column written once.

    What is equal is computed once and shared, as pandas 3 allows; codes are not checked again.
    """

    name = "NumPy, octets"
    note = "sommes d’octets 0 ou 1, codes puis catégories"

    def decide(self, prepared: dict[str, Any]) -> Any:
        months = prepared["duree_du_sejour__months"]
        short = (months < 3).view(np.int8)
        known = (months <= 60).view(np.int8)
        menace = prepared["menace_pour_l_ordre_public"].view(np.int8)
        offence = prepared["infraction_au_droit_du_travail"].view(np.int8)
        work = prepared["activite_sans_titre"].view(np.int8)
        family = prepared["membre_de_famille"].view(np.int8)
        # Trouble is only asked before three months, and activity from three months to five years.
        trouble = (menace | offence) & short
        after = known ^ short
        working = work & after
        relative = working & family
        removal = known << 1
        removal_rule = known - 1
        order = 1 - short
        order_rule = order - short
        order_rule += trouble
        order += trouble << 1
        # Excluded once known; two more when working, one less of them for a relative.
        other = known + (working << 1)
        other -= relative
        other_rule = known - 1
        other_rule += after
        other_rule += working << 1
        other_rule -= relative
        written = {
            "oqtf__status": removal,
            "oqtf__rules": removal_rule,
            "aprf_ordre_public__status": order,
            "aprf_ordre_public__rules": order_rule,
            "autre_aprf__status": other,
            "autre_aprf__rules": other_rule,
        }
        held = {}
        for name, codes in written.items():
            made = pd.Categorical.from_codes(codes, dtype=CATEGORIES[name], validate=False)
            held[name] = pd.Series(made, copy=False)
        columns = {name: held[SAME.get(name, name)] for name in COLUMNS}
        return pd.DataFrame(columns, copy=False)
