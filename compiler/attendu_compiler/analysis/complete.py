"""The complete table of an outcome: every admissible case, each in one row (design § 2.8).

The rows are read from the top, as a lawyer writes « dans les autres cas »: a row holds for the cases
that no earlier one describes, and the last for all the others.  Rows that repeat what the earlier
ones exclude are exact too, but some outcomes need thousands of them.
"""

from collections.abc import Hashable, Iterator
from functools import partial

from attrs import frozen

from attendu_compiler.analysis.questions import retained_readings
from attendu_compiler.model.phrases import STATUS_PHRASES, bound_text
from attendu_compiler.model.policy import Nature, Policy
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.primes import Cube, cube_node, simplest_condition
from attendu_compiler.plan.records import Answer, Plan, Variable
from attendu_dsl.nodes import Status


@frozen(kw_only=True)
class CompleteRow:
    """One row: the cases of its conditions that no earlier row describes.

    ``conditions`` are in words, in order (none: every other case), one left to an authority marked
    « (appréciation) »; ``cube`` is the same as (variable, cells). ``rules`` hold in all its cases,
    ``maybe_rules`` in some.
    """

    conditions: tuple[str, ...]
    answer: str
    rules: tuple[str, ...]
    maybe_rules: tuple[str, ...] = ()
    cube: Cube = ()


@frozen(kw_only=True)
class Complete:
    """The table of one outcome, read from the top: one row and no more describes each case."""

    outcome: str
    rows: tuple[CompleteRow, ...]


def complete(outcome: str, policy: Policy, plan: Plan) -> Complete:
    """Every admissible case of an outcome, silence included, in the fewest conditions.

    Retained readings are held; a reading of which none is retained stands as a condition.  The
    conditions of a row need not repeat what earlier rows have taken, nor the suppositions: that is
    what keeps it short.
    """
    diagrams = plan.diagrams
    decision = plan.decisions[outcome]
    held = retained_readings(plan)
    node = diagrams.restrict(decision.node, held)
    left = diagrams.restrict(decision.constraint, held)
    holds: dict[str, int] = {}
    for row in decision.rows:
        holding = diagrams.restrict(row.holds, held)
        holds[row.rule] = diagrams.disj(holds.get(row.rule, diagrams.false), holding)
    answers = sorted(
        (answer for answer in diagrams.values(node, left, {}) if isinstance(answer, Answer)),
        key=lambda answer: (_PLACES.get(answer.status, 1), _RANKS[answer.status], repr(answer)),
    )
    base = left
    rows: list[CompleteRow] = []
    for number, answer in enumerate(answers):
        last = number == len(answers) - 1
        for cube in [()] if last else _cubes(answer, node, left, base, holds, diagrams):
            told = cube_node(cube, diagrams)
            region = diagrams.conj(told, left)
            if region == diagrams.false:
                continue
            met = [rule for rule, holding in holds.items() if not diagrams.disjoint(region, holding)]
            certain = tuple(rule for rule in met if diagrams.implies(region, holds[rule]))
            rows.append(
                CompleteRow(
                    conditions=tuple(
                        _condition(plan.variables[variable], mask, policy)
                        for variable, mask in cube
                    ),
                    answer=answer_text(answer, policy),
                    rules=certain,
                    maybe_rules=tuple(rule for rule in met if rule not in certain),
                    cube=cube,
                )
            )
            left = diagrams.conj(left, diagrams.neg(told))
        if answer.status is Status.NOT_APPLICABLE:
            # Said once, by the first rows: the others need not repeat the date.
            base = left
    return Complete(outcome=outcome, rows=tuple(rows))


def _cubes(
    answer: Answer, node: int, left: int, base: int, holds: dict[str, int], diagrams: Diagrams
) -> Iterator[Cube]:
    """The conditions of an answer, rule by rule, those that tell of no new case left out.

    They hold by themselves in ``base``, the cases of the text: two rows of different answers never
    meet, and a rule is not widened into the cases of the next, so that its rows read as it does.
    """
    gives = diagrams.map(node, partial(_is, answer=answer))
    left = diagrams.conj(gives, left)
    for holding in (*holds.values(), diagrams.true):
        if left == diagrams.false:
            return
        if diagrams.disjoint(holding, left):
            continue
        for cube in simplest_condition(diagrams.conj(gives, holding), base, diagrams):
            yield cube
            left = diagrams.conj(left, diagrams.neg(cube_node(cube, diagrams)))


#: The date comes first, silence last; what the text gives lies between, the strongest first.
_PLACES = {Status.NOT_APPLICABLE: 0, Status.SILENT: 2}
_RANKS = {status: rank for rank, status in enumerate(Status)}


def _is(found: Hashable, answer: Answer) -> bool:
    return found == answer


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
