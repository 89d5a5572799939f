"""What every question needs: the suppositions, the retained readings, who opens what."""

from collections.abc import Callable

from attendu_compiler.model.formula import Formula
from attendu_compiler.model.policy import Kind, Policy
from attendu_compiler.plan.diagram import Diagrams, Knowledge
from attendu_compiler.plan.records import Answer, Plan
from attendu_compiler.plan.space import Space, lower_formula
from attendu_compiler.plan.suppositions import bearing_on
from attendu_dsl.nodes import Status

#: What opens a cell of a table, by kind of outcome (design § 2.8).
OPENING = {
    Kind.ACT: frozenset({Status.POSSIBLE, Status.RECOMMENDED, Status.MANDATORY}),
    Kind.ENTITLEMENT: frozenset({Status.ENTITLED}),
    Kind.FORMALITY: frozenset({Status.REQUIRED}),
    Kind.EFFECT: frozenset({Status.AUTOMATIC}),
    Kind.STATE: frozenset({Status.ESTABLISHED}),
    Kind.RESULT: frozenset({Status.VALUE}),
}


def opening(outcome: str, policy: Policy, plan: Plan) -> int:
    """Where an outcome is open, as a diagram."""
    statuses = OPENING[policy.outcomes[outcome].kind]
    return plan.diagrams.map(
        plan.decisions[outcome].node,
        lambda answer: isinstance(answer, Answer) and answer.status in statuses,
    )


def condition_node(formula: Formula, policy: Policy, plan: Plan) -> int:
    """The diagram of a formula over the variables of a plan."""
    return asker(policy, plan)(formula)


def asker(policy: Policy, plan: Plan) -> Callable[[Formula], int]:
    """What :func:`condition_node` is, for many formulas of one plan; none is lowered twice."""
    space = Space(
        variables=plan.variables,
        of=plan.variable_of,
        diagrams=plan.diagrams,
        facts=policy.facts,
    )
    return lambda formula: lower_formula(formula, space, plan.nodes, plan.asked)


def retained_readings(plan: Plan) -> dict[int, int]:
    """The mask of each reading of which a variant is retained."""
    return dict(plan.retained)


def fixed(node: int, masks: Knowledge, diagrams: Diagrams) -> int:
    """The diagram with some variables held to a mask."""
    for variable, mask in sorted(masks.items()):
        node = diagrams.conj(node, diagrams.cell(variable, mask))
    return node


def suppositions_on(node: int, plan: Plan) -> int:
    """The suppositions that touch a condition, directly or through one another."""
    diagrams = plan.diagrams
    return bearing_on(diagrams.support(node), plan.tied, diagrams)
