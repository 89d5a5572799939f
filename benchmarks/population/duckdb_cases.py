"""DuckDB: a `CASE` a column into its `ENUM`, from a table of its own, into an Arrow table."""

from typing import Any

import duckdb

from benchmarks.population.contestant import told
from benchmarks.population.frames import COLUMNS, RULES, SAME, STATUSES, Told

_TROUBLE = "menace_pour_l_ordre_public OR infraction_au_droit_du_travail"
_CASES = {
    "oqtf": (("months <= 60", "possible", "éloignement"), ("true", "non_prevu", None)),
    "aprf_ordre_public": (
        (f"months < 3 AND ({_TROUBLE})", "possible", "ordre public"),
        ("months < 3", "non_prevu", None),
        ("true", "exclu", "ordre public après trois mois"),
    ),
    "autre_aprf": (
        ("months < 3", "exclu", "autre avant trois mois"),
        ("months > 60", "non_prevu", None),
        ("NOT activite_sans_titre", "exclu", "autre après trois mois"),
        ("membre_de_famille", "possible", "activité sans titre membre de famille"),
        ("true", "obligatoire", "activité sans titre"),
    ),
}


class Sql:
    """One query."""

    name = "DuckDB"
    note = "`CASE` en SQL, `ENUM`, rendus à Arrow"

    def __init__(self) -> None:
        self._base = duckdb.connect()
        columns = []
        for name in COLUMNS:
            outcome, _, what = name.rpartition("__")
            if name in SAME:
                columns.append(f"{SAME[name]} AS {name}")
                continue
            place, texts = (1, STATUSES) if what == "status" else (2, RULES[outcome])
            listed = ", ".join(f"'{text}'" for text in texts)
            self._base.execute(f"CREATE TYPE {outcome}_{what} AS ENUM ({listed})")
            arms = "".join(
                f" WHEN {case[0]} THEN {_value(case[place])}::{outcome}_{what}"
                for case in _CASES[outcome]
            )
            columns.append(f"CASE{arms} END AS {name}")
        self._query = f"SELECT {', '.join(columns)} FROM cases"

    def prepared(self, frame: Any) -> str:
        self._base.register("given", frame)
        self._base.execute(
            "CREATE OR REPLACE TABLE cases AS "
            "SELECT duree_du_sejour__months AS months, * EXCLUDE duree_du_sejour__months FROM given"
        )
        self._base.unregister("given")
        return self._query

    def decide(self, prepared: str) -> Any:
        return self._base.sql(prepared).to_arrow_table()

    def told(self, answer: Any) -> dict[str, Told]:
        return told(answer)


def _value(text: str | None) -> str:
    return "NULL" if text is None else f"'{text}'"
