"""openfisca-core: one person, one month, a formula in NumPy; a new simulation for each case."""

from typing import Any

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import MONTH
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from benchmarks.engines.annex_slice import Answer, Case
from benchmarks.engines.engine import of_row

_PERIOD = "2007-01"
_PERSON = build_entity(key="personne", plural="personnes", label="personne", is_person=True)


def _input(name: str, kind: type) -> type:
    fields = {"value_type": kind, "entity": _PERSON, "definition_period": MONTH, "label": name}
    return type(name, (Variable,), fields)


class ligne(Variable):  # noqa: N801 – OpenFisca names a variable after its class
    """The row."""

    value_type = int
    entity = _PERSON
    definition_period = MONTH
    label = "row"

    def formula(persons: Any, period: Any) -> Any:  # noqa: N805 – OpenFisca's own convention
        months = persons("months", period)
        before = numpy.select(
            [persons("menace", period), persons("infraction", period)], [0, 1], default=2
        )
        after = numpy.where(
            persons("activite", period), numpy.where(persons("famille", period), 4, 5), 3
        )
        return numpy.select([months < 3, months <= 60], [before, after], default=6)


class OpenFisca:
    """A simulation of one person; the answer is the number of the row."""

    name = "openfisca-core"
    note = "une simulation par cas ; le numéro de la ligne"

    def __init__(self) -> None:
        system = TaxBenefitSystem([_PERSON])
        system.add_variable(_input("months", int))
        for name in ("famille", "menace", "infraction", "activite"):
            system.add_variable(_input(name, bool))
        system.add_variable(ligne)
        self._system = system

    def prepared(self, case: Case) -> dict[str, Any]:
        return {name: numpy.array([value]) for name, value in case._asdict().items()}

    def decide(self, prepared: dict[str, Any]) -> Any:
        simulation = SimulationBuilder().build_default_simulation(self._system, 1)
        for name, value in prepared.items():
            simulation.set_input(name, _PERIOD, value)
        return simulation.calculate("ligne", _PERIOD)

    def told(self, answer: Any) -> Answer:
        return of_row(int(answer[0]))
