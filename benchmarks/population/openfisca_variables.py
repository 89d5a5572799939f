"""openfisca-core: ten variables of the type Enum, one simulation of the whole population.

A rule that is not there is an item of its own, since OpenFisca has no null.
"""

from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import MONTH
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.population.frames import COLUMNS, RULES, SAME, STATUSES, Told

_PERIOD = "2007-01"
_PERSON = build_entity(key="personne", plural="personnes", label="personne", is_person=True)
_NONE = "aucune"
_FACTS = (
    *("membre_de_famille", "menace_pour_l_ordre_public"),
    *("infraction_au_droit_du_travail", "activite_sans_titre"),
)

#: A condition of a rule, over months, family, trouble and work; what it gives; the rule.
_SHORT = (lambda months, *_: months < 3, "exclu", "autre avant trois mois")
_CASES: dict[str, tuple[tuple[Any, str, str], ...]] = {
    "oqtf": ((lambda months, *_: months <= 60, "possible", "éloignement"),),
    "aprf_ordre_public": (
        (lambda months, family, trouble, work: (months < 3) & trouble, "possible", "ordre public"),
        (lambda months, *_: months >= 3, "exclu", "ordre public après trois mois"),
    ),
    "autre_aprf": (
        _SHORT,
        (
            lambda months, family, trouble, work: (months <= 60) & ~work,
            *("exclu", "autre après trois mois"),
        ),
        (
            lambda months, family, trouble, work: (months <= 60) & family,
            *("possible", "activité sans titre membre de famille"),
        ),
        (lambda months, *_: months <= 60, "obligatoire", "activité sans titre"),
    ),
}


def _variable(name: str, **fields: Any) -> type:
    of = {"entity": _PERSON, "definition_period": MONTH, "label": name}
    return type(name, (Variable,), {**of, **fields})


def _answer(outcome: str, what: str) -> type:
    """The variable of a status or of a rule: the first condition that holds says which."""
    texts = STATUSES if what == "status" else (_NONE, *RULES[outcome])
    default = texts[0]
    items = Enum(f"{outcome}_{what}", {f"item_{place}": text for place, text in enumerate(texts)})
    same = SAME.get(f"{outcome}__{what}")
    cases = _CASES.get(outcome, ())
    codes = [texts.index(case[1 if what == "status" else 2]) for case in cases]

    def formula(persons: Any, period: Any) -> Any:
        if same is not None:
            return np.asarray(persons(same, period))
        months = persons("months", period)
        family, menace, offence, work = (persons(name, period) for name in _FACTS)
        where = [case[0](months, family, menace | offence, work) for case in cases]
        return np.select(where, [np.int16(code) for code in codes], default=np.int16(0))

    return _variable(
        f"{outcome}__{what}",
        value_type=Enum,
        possible_values=items,
        default_value=items(default),
        formula=formula,
    )


class Variables:
    """A simulation of all the persons; ten calculations."""

    name = "openfisca-core"
    note = "une simulation de toute la population, variables `Enum`"

    def __init__(self) -> None:
        self._system = TaxBenefitSystem([_PERSON])
        self._system.add_variable(_variable("months", value_type=int))
        for name in _FACTS:
            self._system.add_variable(_variable(name, value_type=bool))
        for name in COLUMNS:
            outcome, _, what = name.rpartition("__")
            self._system.add_variable(_answer(outcome, what))

    def prepared(self, frame: Any) -> dict[str, Any]:
        facts = {name: frame[name].to_numpy() for name in _FACTS}
        return {"months": frame["duree_du_sejour__months"].to_numpy(), **facts}

    def decide(self, prepared: dict[str, Any]) -> dict[str, Any]:
        rows = len(prepared["months"])
        simulation = SimulationBuilder().build_default_simulation(self._system, rows)
        for name, values in prepared.items():
            simulation.set_input(name, _PERIOD, values)
        return {name: simulation.calculate(name, _PERIOD) for name in COLUMNS}

    def told(self, answer: dict[str, Any]) -> dict[str, Told]:
        found: dict[str, Told] = {}
        for name, values in answer.items():
            texts = [item.value for item in values.possible_values]
            found[name] = [
                None if texts[code] == _NONE else texts[code]
                for code in np.asarray(values).tolist()
            ]
        return found
