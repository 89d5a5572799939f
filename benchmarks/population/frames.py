"""The frames that are decided, and what the ten columns of the answer must be.

Five facts: four yes/no, and a duration in months and days. No row has days, so that contestants
written by hand compare months alone; ours reads both.
"""

from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd

from benchmarks.engines.annex_slice import CASES, OUTCOMES, ROWS, Case, Row

#: How a frame holds the duration: (months, days). Yes/no is a byte in both.
FORMS = {"narrow": (np.int32, np.int8), "pandas": (np.int64, np.int64)}

#: For each outcome, the texts that its status may take and those of its rules, in order.
STATUSES = ("non_prevu", "exclu", "possible", "obligatoire")
RULES = {
    outcome: tuple(dict.fromkeys(rule for row in ROWS for rule in row.answer[place][1]))
    for place, outcome in enumerate(OUTCOMES)
}
COLUMNS = tuple(f"{outcome}__{what}" for outcome in OUTCOMES for what in ("status", "rules"))

#: The categories of each column, in pandas.
CATEGORIES = {
    f"{outcome}__{what}": pd.CategoricalDtype(list(texts))
    for outcome, rules in RULES.items()
    for what, texts in (("status", STATUSES), ("rules", rules))
}

#: Columns that are always equal to another: whoever writes by hand computes them once.
SAME = {
    f"{outcome}__{what}": f"oqtf__{what}"
    for outcome in ("ape", "ame")
    for what in ("status", "rules")
}

#: A column of an answer, as Python values.
Told = list[str | None]


def population(rows: int, form: str) -> Any:
    """A pandas frame of cases drawn at random, about half of them up to five years."""
    draw = np.random.default_rng(2006)
    truths = [draw.random(rows) < 0.5 for _ in range(4)]
    return _frame(truths, draw.integers(0, 120, rows), form)


def sample(form: str) -> tuple[Any, dict[str, Told]]:
    """Every case of the grid and some of the population, with the columns that answer them."""
    drawn = population(5000, form)
    cases = [
        *CASES,
        *(Case(*row) for row in drawn[_FACTS].itertuples(index=False)),
    ]
    columns = list(zip(*cases, strict=True))
    frame = _frame([np.array(column, bool) for column in columns[1:]], np.array(columns[0]), form)
    found: dict[str, Told] = {name: [] for name in COLUMNS}
    for case in cases:
        for outcome, (status, rules) in zip(OUTCOMES, _row(case).answer, strict=True):
            found[f"{outcome}__status"].append(status)
            found[f"{outcome}__rules"].append(", ".join(rules) or None)
    return frame, found


#: The columns, in the order of `Case`.
_FACTS = [
    *("duree_du_sejour__months", "membre_de_famille", "menace_pour_l_ordre_public"),
    *("infraction_au_droit_du_travail", "activite_sans_titre"),
]


def _frame(truths: Iterable[Any], months: Any, form: str) -> Any:
    of_months, of_days = FORMS[form]
    return pd.DataFrame(
        {
            **dict(zip(_FACTS[1:], truths, strict=True)),
            "duree_du_sejour__months": months.astype(of_months),
            "duree_du_sejour__days": np.zeros(len(months), of_days),
        }
    )


def _row(case: Case) -> Row:
    """The row of the table that holds, one comparison after another."""
    for row in ROWS:
        within = (row.least is None or case.months >= row.least) and (
            row.below is None or case.months < row.below
        )
        if within and all(
            wanted is None or wanted == held
            for wanted, held in (
                (row.menace, case.menace),
                (row.infraction, case.infraction),
                (row.activite, case.activite),
                (row.famille, case.famille),
            )
        ):
            return row
    raise AssertionError(case)
