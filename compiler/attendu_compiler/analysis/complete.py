"""The complete table of an outcome: disjoint rows that cover every admissible case (design § 2.8)."""

from collections.abc import Hashable
from functools import partial

from attrs import frozen

from attendu_compiler.analysis.questions import retained_readings
from attendu_compiler.model.phrases import STATUS_PHRASES, bound_text
from attendu_compiler.model.policy import Nature, Policy
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.records import Answer, Plan, Variable
from attendu_dsl.nodes import Status


@frozen(kw_only=True)
class CompleteRow:
    """One row: its conditions in order, the answer in words, and the rules that hold in it.

    A condition left to an authority is marked « (appréciation) ».
    """

    conditions: tuple[str, ...]
    answer: str
    rules: tuple[str, ...]


@frozen(kw_only=True)
class Complete:
    """The table of one outcome; no two rows hold the same case, and none is left out."""

    outcome: str
    rows: tuple[CompleteRow, ...]


def complete(outcome: str, policy: Policy, plan: Plan) -> Complete:
    """Every admissible case of an outcome, silence included.

    Retained readings are held; a reading of which none is retained stands as a condition.
    """
    diagrams = plan.diagrams
    decision = plan.decisions[outcome]
    held = retained_readings(plan)

    def bare(answer: Hashable) -> Hashable:
        return answer, ()

    # The rules that hold are told apart too, so that each row gives its reasons.
    tagged = diagrams.map(decision.node, bare)
    for row in decision.rows:
        tagged = diagrams.ite(
            row.holds, diagrams.map(tagged, partial(_with, rule=row.rule)), tagged
        )
    tagged = diagrams.restrict(tagged, held)
    admitted = diagrams.restrict(decision.constraint, held)
    rows = []
    for path, value in diagrams.rows(tagged):
        # A row that no admissible case reaches is left out; the others need not repeat the
        # suppositions among their conditions.
        if not diagrams.satisfiable(admitted, path) or not isinstance(value, tuple):
            continue
        answer, rules = value
        rows.append(
            CompleteRow(
                conditions=tuple(
                    _condition(plan.variables[number], mask, policy)
                    for number, mask in sorted(path.items())
                    if mask != (1 << diagrams.arities[number]) - 1
                ),
                answer=answer_text(answer, policy),
                rules=tuple(rules),
            )
        )
    return Complete(outcome=outcome, rows=tuple(rows))


def _with(value: Hashable, rule: str) -> Hashable:
    assert isinstance(value, tuple)
    answer, rules = value
    return answer, tuple(dict.fromkeys((*rules, rule)))


def _condition(variable: Variable, mask: int, policy: Policy) -> str:
    text = describe(variable, mask, policy)
    fact = policy.facts.get(getattr(variable.cells, "fact", ""))
    appraised = fact is not None and Nature.APPRAISAL in fact.natures
    return f"{text} (appréciation)" if appraised else text


def answer_text(answer: Answer, policy: Policy) -> str:
    """An answer in words: « possible, à titre exceptionnel », « au plus 5 ans »."""
    text = STATUS_PHRASES[answer.status]
    if answer.status is Status.VALUE:
        text = bound_text(answer.bound, answer.values, policy, answer.instead)
    if answer.refers_to is not None:
        text += f" ({answer.refers_to})"
    if answer.cause is not None:
        text += f" ({answer.cause})"
    if answer.exceptional:
        text += ", à titre exceptionnel"
    if answer.principle:
        text += ", en principe"
    return text
