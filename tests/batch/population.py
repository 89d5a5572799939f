"""A small population of the 2006 act, and what one case at a time says of it."""

import datetime
import random
from typing import Any

from circulaires import roumanie_bulgarie_2006 as act

CORNERS = ["2007-03-31", "2008-02-29", "2007-02-28", "2007-05-31", "2006-12-31", "2004-02-29"]


def cases(count: int, seed: int = 1) -> list[dict[str, Any]]:
    """Facts that break no supposition, some unknown; durations by their start or in months."""
    draw = random.Random(seed)
    return [_case(draw) for _ in range(count)]


def _case(draw: random.Random) -> dict[str, Any]:
    decided = datetime.date(2007, 1, 1) + datetime.timedelta(draw.randrange(-40, 900))
    start = decided - datetime.timedelta(draw.choice((0, 27, 28, 89, 90, 91, 92, 93, 1826, 1827)))
    given: dict[str, Any] = {
        "date_de_la_decision": draw.choice((decided.isoformat(), draw.choice(CORNERS))),
        "qualite": draw.choice(act.Facts.FACTS["qualite"].options),
        "duree_du_sejour": start.isoformat(),
        "menace_pour_l_ordre_public": draw.random() < 0.5,
        "interpellation": draw.random() < 0.5,
        "activite_professionnelle_sans_titre_de_sejour": draw.random() < 0.5,
    }
    if given["duree_du_sejour"] > given["date_de_la_decision"]:
        given["duree_du_sejour"] = given["date_de_la_decision"]
    return {name: None if draw.random() < 0.15 else value for name, value in given.items()}


def expected(given: dict[str, Any]) -> dict[str, Any]:
    """The columns of a case decided alone."""
    columns: dict[str, Any] = {}
    for outcome in act.decide(given):
        columns[f"{outcome.slug}__status"] = outcome.status.value
        columns[f"{outcome.slug}__rules"] = ", ".join(rule.id for rule in outcome.rules) or None
        columns[f"{outcome.slug}__missing"] = ", ".join(outcome.missing) or None
    return {**columns, "error": None}
