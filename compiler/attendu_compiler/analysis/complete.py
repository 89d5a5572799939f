"""The complete table of an outcome: every admissible case, each in one row (design § 2.8).

The rows are read from the top, as a lawyer writes « dans les autres cas »: a row holds for the cases
that no earlier one describes, and the last for all the others.  Rows that repeat what the earlier
ones exclude are exact too, but some outcomes need thousands of them.
"""

from collections.abc import Hashable, Iterator
from functools import cache, partial

from attrs import frozen

from attendu_compiler.analysis.questions import retained_readings
from attendu_compiler.model.phrases import STATUS_PHRASES, bound_text
from attendu_compiler.model.policy import Nature, Policy
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.diagram import OUTSIDE, Diagrams
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
    return Completion(policy, plan).table(outcome)


class Completion:
    """The complete tables of an act, one outcome after another: what they share is found once."""

    def __init__(self, policy: Policy, plan: Plan) -> None:
        self.policy, self.plan = policy, plan
        self._held = retained_readings(plan)
        self._said: dict[tuple[int, int], str] = {}
        self._simplest = cache(partial(simplest_condition, diagrams=plan.diagrams))

    def table(self, outcome: str) -> Complete:
        """What :func:`complete` is."""
        diagrams, decision = self.plan.diagrams, self.plan.decisions[outcome]
        node = diagrams.restrict(decision.node, self._held)
        base = diagrams.restrict(decision.constraint, self._held)
        node = diagrams.ite(base, node, diagrams.terminal(OUTSIDE))
        holds: dict[str, int] = {}
        for row in decision.rows:
            holding = diagrams.restrict(row.holds, self._held)
            holds[row.rule] = diagrams.disj(holds.get(row.rule, diagrams.false), holding)
        found = diagrams.reachable(node, {})
        answers = sorted((answer for answer in found if isinstance(answer, Answer)), key=_place)
        rows: list[CompleteRow] = []
        for answer in answers:
            cases = given = diagrams.map(node, partial(_is, answer=answer))
            bearing = _met(given, holds, diagrams)
            last = answer == answers[-1]
            for cube in [()] if last else self._cubes(given, base, bearing):
                told = cube_node(cube, diagrams)
                region = diagrams.conj(told, cases)
                if region != diagrams.false:
                    rows.append(self._row(cube, answer, region, bearing))
                    cases = diagrams.conj(cases, diagrams.neg(told))
            if answer.status is Status.NOT_APPLICABLE:
                # Said once, by the first rows: the others need not repeat the date.
                base = diagrams.conj(base, diagrams.neg(given))
        return Complete(outcome=outcome, rows=tuple(rows))

    def _cubes(self, given: int, base: int, holds: dict[str, int]) -> Iterator[Cube]:
        """The conditions of an answer, rule by rule, those that tell of no new case left out.

        ``given`` is where the text gives it.  The conditions hold by themselves in ``base``, the
        cases of the text: two rows of different answers never meet, and a rule is not widened into
        the cases of the next, so that its rows read as it does.
        """
        diagrams, left = self.plan.diagrams, given
        for holding in (*holds.values(), diagrams.true):
            if diagrams.disjoint(holding, left):
                continue
            for cube in self._simplest(diagrams.conj(given, holding), base):
                yield cube
                left = diagrams.conj(left, diagrams.neg(cube_node(cube, diagrams)))

    def _row(self, cube: Cube, answer: Answer, region: int, holds: dict[str, int]) -> CompleteRow:
        """The row of an answer in some cases, told by their conditions."""
        diagrams = self.plan.diagrams
        met = _met(region, holds, diagrams)
        rules = tuple(rule for rule, holding in met.items() if diagrams.implies(region, holding))
        return CompleteRow(
            conditions=tuple(self._condition(variable, mask) for variable, mask in cube),
            answer=answer_text(answer, self.policy),
            rules=rules,
            maybe_rules=tuple(rule for rule in met if rule not in rules),
            cube=cube,
        )

    def _condition(self, variable: int, mask: int) -> str:
        key = variable, mask
        if key not in self._said:
            self._said[key] = _condition(self.plan.variables[variable], mask, self.policy)
        return self._said[key]


def _met(cases: int, holds: dict[str, int], diagrams: Diagrams) -> dict[str, int]:
    """The rules that hold in some of the cases."""
    return {
        rule: holding for rule, holding in holds.items() if not diagrams.disjoint(cases, holding)
    }


#: The date comes first, silence last; what the text gives lies between, the strongest first.
_PLACES = {Status.NOT_APPLICABLE: 0, Status.SILENT: 2}
_RANKS = {status: rank for rank, status in enumerate(Status)}


def _place(answer: Answer) -> tuple[int, int, str]:
    return _PLACES.get(answer.status, 1), _RANKS[answer.status], repr(answer)


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
