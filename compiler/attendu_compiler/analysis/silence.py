"""Where a text says nothing: for each outcome, the smallest admissible case that no rule reaches."""

from collections.abc import Iterator

from attrs import frozen

from attendu_compiler.analysis.questions import fixed, retained_readings, smallest_case
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.merge import SILENT
from attendu_compiler.plan.records import Plan


@frozen(kw_only=True)
class Silence:
    """An outcome and the smallest case where the text is silent; None when it always speaks."""

    outcome: str
    case: str | None


def silences(policy: Policy, plan: Plan) -> Iterator[Silence]:
    """The silence of each outcome, the readings as retained."""
    diagrams, held = plan.diagrams, retained_readings(plan)
    for slug, decision in plan.decisions.items():
        silent = diagrams.map(decision.node, lambda answer: answer == SILENT)
        here = diagrams.conj(fixed(silent, held, diagrams), decision.constraint)
        yield Silence(outcome=slug, case=smallest_case(here, policy, plan))
