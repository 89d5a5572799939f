"""The smallest concrete case of a finding: the fewest facts, with values a lawyer can read."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import frozen

from attendu_compiler.analysis.case_text import given_lines, reading_line
from attendu_compiler.analysis.questions import suppositions_on
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.diagram import OUTSIDE, Knowledge
from attendu_compiler.plan.given import read_case
from attendu_compiler.plan.input_errors import FactError
from attendu_compiler.plan.records import DatesCells, GroupCells, Plan, Variable
from attendu_compiler.plan.smallest import smallest_case
from attendu_compiler.plan.witness import Facts, concrete, variants


@frozen(kw_only=True)
class Witness:
    """Facts in their JSON form, and the readings taken otherwise than retained."""

    facts: Facts
    readings: Mapping[str, str]

    def lines(self, policy: Policy) -> tuple[str, ...]:
        """The readings, then the bullets of « étant donné », as a ``cas`` writes them."""
        readings = (reading_line(*item, policy) for item in sorted(self.readings.items()))
        return (*readings, *given_lines(self.facts, policy))

    def told(self, policy: Policy) -> str:
        """The case on one line: « polygamie ; mariage : 11 mois et 30 jours »."""
        parts: list[str] = []
        for line in given_lines(self.facts, policy):
            if not line.startswith("  -- "):
                parts.append(line.removeprefix("- "))
            else:
                joint = " " if parts[-1].endswith(" :") else " et "
                parts[-1] += joint + line.removeprefix("  -- ")
        parts += [reading_line(*item, policy) for item in sorted(self.readings.items())]
        return " ; ".join(parts) or "tout cas"


def smallest_witness(
    target: int,
    policy: Policy,
    plan: Plan,
    held: Knowledge | None = None,
    parts: Sequence[int] = (),
) -> Witness | None:
    """The smallest admissible case in which a condition holds; None when it never does.

    ``held`` are readings already taken; ``parts`` as for :func:`smallest_case`.
    """
    diagrams = plan.diagrams
    constraint = suppositions_on(target, plan)
    weight = weight_in(plan)
    cells = smallest_case(target, constraint, diagrams, held, weight=weight, parts=parts)
    if cells is None:
        return None
    if not any(_takes_several(plan.variables[variable]) for variable in cells):
        return Witness(facts=concrete(cells, policy, plan), readings=variants(cells, plan))
    guarded = diagrams.ite(constraint, target, diagrams.terminal(OUTSIDE))
    guarded = diagrams.restrict(guarded, held or {})
    return named_least(cells, guarded, policy, plan)


def weight_in(plan: Plan) -> Callable[[int], int]:
    """What naming a variable costs: compared dates and groups take several facts."""
    variables = plan.variables
    return lambda variable: 2 if _takes_several(variables[variable]) else 1


def _takes_several(variable: Variable) -> bool:
    return isinstance(variable.cells, DatesCells | GroupCells)


def named_least(cells: Mapping[int, int], guarded: int, policy: Policy, plan: Plan) -> Witness:
    """The facts that lie in cells, without those that are not needed to stay True.

    ``guarded`` is True in the target, :data:`OUTSIDE` in what is not admissible.
    """
    facts, readings = concrete(cells, policy, plan), variants(cells, plan)
    read = plan.readings.keys()
    taken = {v: 1 << cell for v, cell in cells.items() if v in read}

    def enough(fewer: Facts) -> bool:
        try:
            known = read_case(fewer, policy, plan, readings).knowledge
        except FactError:
            return False
        known = {v: mask for v, mask in known.items() if v not in read} | taken
        return plan.diagrams.reachable(guarded, known) - {OUTSIDE} == {True}

    changed = enough(facts)
    while changed:
        changed = False
        for fewer in _fewer(facts):
            if enough(fewer):
                facts, changed = fewer, True
                break
    return Witness(facts=facts, readings=readings)


def _fewer(facts: Facts) -> Iterator[Facts]:
    """The same facts, one said less: a fact, a person, what is known of one, that all are known."""
    for name, value in facts.items():
        yield {other: held for other, held in facts.items() if other != name}
        if not isinstance(value, dict) or not isinstance(persons := value.get("items"), list):
            continue
        for number, person in enumerate(persons):
            before, after = persons[:number], persons[number + 1 :]
            yield {**facts, name: {**value, "items": [*before, *after]}}
            for said in person:
                less = {other: held for other, held in person.items() if other != said}
                yield {**facts, name: {**value, "items": [*before, less, *after]}}
        if value.get("complete") and persons:
            yield {**facts, name: {**value, "complete": False}}
