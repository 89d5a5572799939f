"""Where a text says nothing: for each outcome, the smallest admissible case that no rule reaches."""

from collections.abc import Iterator

from attrs import frozen

from attendu_compiler.analysis.questions import retained_readings
from attendu_compiler.analysis.witness import Witness, smallest_witness
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.merge import NOT_APPLICABLE, SILENT
from attendu_compiler.plan.records import Decision, Plan


@frozen(kw_only=True)
class Silence:
    """An outcome and the smallest case where the text is silent; None when it always speaks."""

    outcome: str
    case: Witness | None


def silences(policy: Policy, plan: Plan) -> Iterator[Silence]:
    """The silence of each outcome, the readings as retained."""
    held = retained_readings(plan)
    for slug, decision in plan.decisions.items():
        silent = plan.diagrams.map(decision.node, lambda answer: answer == SILENT)
        case = smallest_witness(silent, policy, plan, held, silent_parts(decision, plan))
        yield Silence(outcome=slug, case=case)


def silent_parts(decision: Decision, plan: Plan) -> tuple[int, ...]:
    """The conditions that together make silence: the text applies, and each row does not hold."""
    diagrams = plan.diagrams
    unheld = tuple(diagrams.neg(row.holds) for row in decision.rows)
    if NOT_APPLICABLE not in diagrams.reachable(decision.node, {}):
        return unheld
    return (diagrams.map(decision.node, lambda answer: answer != NOT_APPLICABLE), *unheld)
