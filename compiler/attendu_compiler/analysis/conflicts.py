"""Rules that hold together and disagree."""

from collections.abc import Iterator

from attrs import frozen

from attendu_compiler.analysis.witness import Witness, smallest_witness
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.merge import contrary
from attendu_compiler.plan.records import Answer, Plan


@frozen(kw_only=True)
class Conflict:
    """Two rules, what each says of an outcome, and the smallest case where they meet."""

    rule: str
    other: str
    answer: Answer
    opposite: Answer
    outcome: str
    case: Witness


def conflicts(policy: Policy, plan: Plan) -> Iterator[Conflict]:
    """Every pair of contrary rules with a common admissible case, whatever the readings."""
    diagrams = plan.diagrams
    seen: set[tuple[str, str]] = set()
    for outcome, decision in sorted(plan.decisions.items()):
        for number, row in enumerate(decision.rows):
            for other in decision.rows[number + 1 :]:
                if not contrary(row, other) or (row.rule, other.rule) in seen:
                    continue
                both = diagrams.conj(row.holds, other.holds)
                if both == diagrams.false:
                    continue
                case = smallest_witness(both, policy, plan)
                if case is not None:
                    seen.add((row.rule, other.rule))
                    yield Conflict(
                        rule=row.rule,
                        other=other.rule,
                        answer=row.answer,
                        opposite=other.answer,
                        outcome=outcome,
                        case=case,
                    )
