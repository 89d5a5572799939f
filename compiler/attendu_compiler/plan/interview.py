"""Questions in the right order: what to ask next, and what is left when nothing may be asked."""

from collections.abc import Collection, Mapping
from functools import partial
from operator import eq

from attrs import frozen

from attendu_compiler.model.policy import Nature, Policy
from attendu_compiler.plan.describe import holds_always
from attendu_compiler.plan.diagram import OUTSIDE, Knowledge
from attendu_compiler.plan.evaluate import Verdict, evaluate
from attendu_compiler.plan.given import read_case
from attendu_compiler.plan.merge import SILENT
from attendu_compiler.plan.primes import simplest_condition
from attendu_compiler.plan.records import Answer, Plan
from attendu_compiler.plan.rows import disjoint_rows

#: Natures that nobody may be asked about: an authority appraises, or the act forbids collecting.
NOT_ASKED = frozenset(
    {Nature.APPRAISAL, Nature.NOT_COLLECTED, Nature.ELSEWHERE, Nature.OUTCOME_OF_ANOTHER}
)


@frozen(kw_only=True)
class ResidualRow:
    """What is left to others: cells by variable that are enough for an answer, and that answer.

    ``otherwise`` is for all the cases that no other row holds.
    """

    masks: tuple[tuple[int, int], ...]
    answer: Answer
    otherwise: bool = False


@frozen(kw_only=True)
class Interview:
    """Where an interview stands.

    ``ask`` are the facts that still matter and may be asked, the best first; ``settled`` the
    outcomes that nothing more can change; ``residual`` those that depend only on facts that may not
    be asked, each as disjoint rows.
    """

    verdicts: Mapping[str, Verdict]
    ask: tuple[str, ...]
    settled: tuple[str, ...]
    residual: Mapping[str, tuple[ResidualRow, ...]]


def interview(
    given: Mapping[str, object],
    policy: Policy,
    plan: Plan,
    outcomes: Collection[str] | None = None,
) -> Interview:
    """What to ask next of a case, for all the outcomes or some.

    Raises:
        FactError: as :func:`evaluate`.
    """
    verdicts = evaluate(given, policy, plan, outcomes)
    knowledge = read_case(given, policy, plan).knowledge
    # An answer already given as unknown (« je ne sais pas ») is not asked again.
    declined = {key for key, value in given.items() if value is None}
    weights: dict[str, float] = {}
    settled: list[str] = []
    residual: dict[str, tuple[ResidualRow, ...]] = {}
    for outcome, verdict in verdicts.items():
        if len(verdict.answers) < 2:
            settled.append(outcome)
            continue
        askable = [name for name in verdict.missing if _askable(name, policy, declined)]
        if not askable:
            residual[outcome] = _residual(outcome, knowledge, plan)
        for name in askable:
            gain = _gain(name, outcome, knowledge, plan)
            weights[name] = weights.get(name, 0.0) + gain
    order = [*policy.facts, *policy.groups]
    ask = sorted(weights, key=lambda name: (-weights[name], order.index(name)))
    return Interview(verdicts=verdicts, ask=tuple(ask), settled=tuple(settled), residual=residual)


def _askable(name: str, policy: Policy, declined: Collection[str]) -> bool:
    fact = policy.facts.get(name)
    if (fact.slug if fact is not None else name) in declined:
        return False
    return fact is None or not fact.natures & NOT_ASKED


def _gain(name: str, outcome: str, knowledge: Knowledge, plan: Plan) -> float:
    """How much of an outcome's diagram an answer takes away on average (a share of one)."""
    diagrams = plan.diagrams
    decision = plan.decisions[outcome]
    guarded = diagrams.ite(decision.constraint, decision.node, diagrams.terminal(OUTSIDE))
    node = diagrams.restrict(guarded, knowledge)
    whole = len(diagrams.below(node))
    best = 0.0
    for number in plan.variable_of.get(name, ()):
        mask = knowledge.get(number, (1 << diagrams.arities[number]) - 1)
        cells = [cell for cell in range(diagrams.arities[number]) if mask >> cell & 1]
        left = sum(
            len(diagrams.below(diagrams.restrict(node, {number: 1 << cell}))) for cell in cells
        )
        best = max(best, 1 - left / (len(cells) * whole))
    return best


def _residual(outcome: str, knowledge: Knowledge, plan: Plan) -> tuple[ResidualRow, ...]:
    diagrams = plan.diagrams
    decision = plan.decisions[outcome]
    guarded = diagrams.ite(decision.constraint, decision.node, diagrams.terminal(OUTSIDE))
    node = diagrams.restrict(guarded, knowledge)
    return tuple(
        ResidualRow(masks=_possible(row.masks, knowledge, plan), answer=row.value)
        for row in disjoint_rows(node, diagrams)
        if isinstance(row.value, Answer)
    )


def simplest_residual(
    outcome: str, given: Mapping[str, object], policy: Policy, plan: Plan
) -> tuple[ResidualRow, ...]:
    """The same in fewer words: for each answer the simplest conditions, silence for the others.

    The rows of one answer may overlap.
    """
    knowledge = read_case(given, policy, plan).knowledge
    diagrams = plan.diagrams
    decision = plan.decisions[outcome]
    known = diagrams.all(diagrams.cell(*item) for item in sorted(knowledge.items()))
    care = diagrams.restrict(diagrams.conj(decision.constraint, known), knowledge)
    node = diagrams.restrict(decision.node, knowledge)
    answers = [a for a in diagrams.values(node, care, {}) if isinstance(a, Answer)]
    rows: list[ResidualRow] = []
    for answer in sorted((a for a in answers if a != SILENT), key=repr):
        region = diagrams.map(node, partial(eq, answer))
        for cube in simplest_condition(region, care, diagrams):
            rows.append(ResidualRow(masks=_possible(cube, knowledge, plan), answer=answer))
    if SILENT in answers:
        rows.append(ResidualRow(masks=(), answer=SILENT, otherwise=True))
    return tuple(rows)


def _possible(
    masks: tuple[tuple[int, int], ...], knowledge: Knowledge, plan: Plan
) -> tuple[tuple[int, int], ...]:
    """The masks without the cells that what is known rules out: nobody need be told of them.

    Nor of a mask of dates or of persons that leaves out only what the suppositions never admit.
    """
    return tuple(
        (number, mask & knowledge.get(number, mask))
        for number, mask in masks
        if not holds_always(plan.variables[number], mask)
    )
