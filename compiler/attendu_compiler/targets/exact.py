"""What every exact target reads of a plan: its diagrams, and what is attached to its outcomes."""

from collections.abc import Hashable
from typing import TypeAlias

from attendu_compiler.model.policy import FactKind, Nature, Policy
from attendu_compiler.plan.appraised import appraised_of_persons
from attendu_compiler.plan.records import GroupCells, Plan, Row


def joint(cells: GroupCells) -> int:
    """One diagram of a person whose terminals are the truths of all the predicates of a group."""
    diagrams = cells.diagrams
    found = diagrams.terminal(())
    for node in cells.predicates:
        found = diagrams.ite(
            node,
            diagrams.map(found, lambda truths: _longer(truths, True)),
            diagrams.map(found, lambda truths: _longer(truths, False)),
        )
    return found


def _longer(truths: Hashable, truth: bool) -> Hashable:
    assert isinstance(truths, tuple)
    return (*truths, truth)


#: The facts that an authority appraises, each with its variables.
Appraised: TypeAlias = tuple[tuple[str, frozenset[int]], ...]


def appraised(policy: Policy, plan: Plan) -> Appraised:
    """The facts of an act that an authority appraises."""
    return tuple(
        (fact.slug, frozenset(plan.variable_of.get(identifier, ())))
        for identifier, fact in policy.facts.items()
        if Nature.APPRAISAL in fact.natures and fact.kind is not FactKind.MOMENT
    )


def appraisals(row: Row, facts: Appraised, policy: Policy, plan: Plan) -> tuple[str, ...]:
    """Those of the facts that change whether a rule applies, then those that it asks of persons."""
    support = plan.diagrams.support(row.applies)
    own = tuple(slug for slug, variables in facts if not variables.isdisjoint(support))
    return (*own, *appraised_of_persons([row.rule], policy))


def attached(keyword: str, policy: Policy) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The entries of a keyword by name, each with the outcomes and the rules that it concerns."""
    return tuple((entry.name or entry.slug, entry.concerns) for entry in policy.entries_of(keyword))
