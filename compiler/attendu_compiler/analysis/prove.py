"""Properties: proved for every case and every reading (or the one named), or refuted."""

from attendu_compiler.analysis.questions import (
    condition_node,
    opening,
    retained_readings,
    suppositions_on,
)
from attendu_compiler.analysis.witness import Witness, smallest_witness
from attendu_compiler.model.formula import ReadingIs, conj
from attendu_compiler.model.policy import Policy, Property, PropertyForm
from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.records import Plan, ThresholdCells


class UndecidedError(Exception):
    """A property outside what is decided exactly; the message says why, in French."""


def refute(prop: Property, policy: Policy, plan: Plan) -> Witness | None:
    """The smallest case in which a property is false; None when it is proved under all readings.

    The readings are as retained when such a case is enough; otherwise the case names those under
    which alone the property is false.

    Raises:
        UndecidedError: the property is outside what is decided exactly.
    """
    diagrams = plan.diagrams
    premise = condition_node(prop.premise, policy, plan)
    match prop.form:
        case PropertyForm.IMPLIES | PropertyForm.ALWAYS | PropertyForm.NEVER:
            conclusion = condition_node(prop.conclusion, policy, plan)
            against = diagrams.conj(premise, diagrams.neg(conclusion))
        case PropertyForm.STAYS_OPEN | PropertyForm.STAYS_CLOSED:
            against = _not_monotone(prop, premise, policy, plan)
    under = conj(*(ReadingIs(reading, variant) for reading, variant in prop.reading))
    against = diagrams.conj(against, condition_node(under, policy, plan))
    against = diagrams.conj(against, suppositions_on(against, plan))
    held = retained_readings(plan)
    if prop.reading:
        touched = diagrams.support(condition_node(under, policy, plan))
        held = {variable: mask for variable, mask in held.items() if variable not in touched}
    found = smallest_witness(against, policy, plan, held)
    return smallest_witness(against, policy, plan) if found is None else found


def _not_monotone(prop: Property, premise: int, policy: Policy, plan: Plan) -> int:
    """Where growth changes the outcome: it was as the property says in a lower cell, all else equal.

    The lower case must be admissible too.
    """
    diagrams = plan.diagrams
    assert prop.outcome is not None and prop.fact is not None
    is_open = opening(prop.outcome, policy, plan)
    kept = is_open if prop.form is PropertyForm.STAYS_OPEN else diagrams.neg(is_open)
    (number,) = plan.variable_of[prop.fact]
    cells = plan.variables[number].cells
    if not isinstance(cells, ThresholdCells):
        raise UndecidedError(
            f"« {policy.facts[prop.fact].name} » se compare à d'autres dates : ce qui se passe quand "
            "elle seule augmente n'est pas décidé"
        )
    inside = diagrams.conj(premise, suppositions_on(diagrams.conj(premise, kept), plan))
    before = diagrams.conj(inside, kept)
    found = diagrams.false
    for cell in range(1, cells.count):
        lower = diagrams.any(_at(before, number, below, diagrams) for below in range(cell))
        lost = diagrams.all((diagrams.cell(number, 1 << cell), inside, diagrams.neg(kept), lower))
        found = diagrams.disj(found, lost)
    return found


def _at(node: int, variable: int, cell: int, diagrams: Diagrams) -> int:
    """The condition as it would be with the variable in that cell."""
    return diagrams.restrict(node, {variable: 1 << cell})
