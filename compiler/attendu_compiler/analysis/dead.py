"""Rules and exceptions that no admissible case reaches."""

from collections.abc import Iterator

from attendu_compiler.analysis.questions import asker, suppositions_on
from attendu_compiler.model.formula import ReadingIs, conj
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan


def dead_rules(policy: Policy, plan: Plan) -> tuple[str, ...]:
    """The rules that never hold, by name; readings are left open."""
    alive = {
        row.rule
        for decision in plan.decisions.values()
        for row in decision.rows
        if _possible(row.holds, plan)
    }
    bearing = {row.rule for decision in plan.decisions.values() for row in decision.rows}
    return tuple(sorted(bearing - alive))


def dead_exceptions(policy: Policy, plan: Plan) -> Iterator[tuple[str, int]]:
    """(rule, number of the exception) for each exception met in no case of its rule."""
    ask = asker(policy, plan)
    for name, rule in sorted(policy.rules.items()):
        readings = (ReadingIs(reading, variant) for reading, variant in rule.readings)
        grounds = conj(rule.scope, rule.condition, rule.applicable, *readings)
        for number, exception in enumerate(rule.exceptions):
            met = ask(conj(grounds, exception))
            if not _possible(met, plan):
                yield name, number


def _possible(node: int, plan: Plan) -> bool:
    diagrams = plan.diagrams
    return diagrams.conj(node, suppositions_on(node, plan)) != diagrams.false
