"""What an authority appraises of persons: the facts of a group have no variable of their own."""

from collections.abc import Iterable

from attendu_compiler.model.formula import Formula, Persons, StatusIs
from attendu_compiler.model.policy import Nature, Policy
from attendu_compiler.plan.cells import atoms


def appraised_of_persons(rules: Iterable[str], policy: Policy) -> tuple[str, ...]:
    """The ids (« enfant.besoins_assures ») of the facts of persons that some rules ask, in order.

    Those of the states that the rules ask are theirs too, as they are for the facts of the case.
    """
    if not policy.groups:
        return ()
    asked: set[str] = set()
    seen: set[str] = set()
    left = list(rules)
    while left:
        rule = left.pop()
        if rule in seen:
            continue
        seen.add(rule)
        for atom in atoms(policy.rules[rule].grounds):
            if isinstance(atom, StatusIs):
                left += _concluding(atom.outcome, policy)
            elif isinstance(atom, Persons):
                asked |= _facts(atom.part)
    return tuple(sorted(fact for fact in asked if Nature.APPRAISAL in policy.facts[fact].natures))


def _concluding(outcome: str, policy: Policy) -> list[str]:
    return [
        name
        for name, rule in policy.rules.items()
        if any(conclusion.outcome == outcome for conclusion in rule.conclusions)
    ]


def _facts(part: Formula) -> set[str]:
    """The facts that a formula asks of one person."""
    named = (getattr(atom, "fact", None) for atom in atoms(part))
    return {fact for fact in named if fact is not None}
