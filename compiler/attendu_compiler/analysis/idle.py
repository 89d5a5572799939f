"""What a text says for nothing: conditions and faculties that change no case."""

from collections.abc import Callable, Iterator

from attrs import frozen

from attendu_compiler.analysis.questions import asker, suppositions_on
from attendu_compiler.model.formula import And, Count, Formula, Not, Or, conj, disj, negate
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.merge import POSITIVE
from attendu_compiler.plan.records import Plan, Row


@frozen(kw_only=True)
class Absorbed:
    """A rule whose answer is never seen: wherever it holds, ``stronger`` rules say more."""

    rule: str
    outcome: str
    stronger: tuple[str, ...]


def idle_conditions(policy: Policy, plan: Plan) -> Iterator[tuple[str, Formula]]:
    """(rule, condition) for each condition, however deep, that may go without a case changing."""
    ask, diagrams = asker(policy, plan), plan.diagrams
    for name, rule in sorted(policy.rules.items()):
        grounds = ask(conj(rule.scope, rule.applicable))
        excepted = diagrams.any(ask(exception) for exception in rule.exceptions)
        met = diagrams.conj(grounds, diagrams.neg(excepted))
        for part, left, context in _droppings(rule.condition, ask, met, plan):
            if _same(ask(rule.condition), ask(left), context, plan):
                yield name, part
        reached = diagrams.conj(grounds, ask(rule.condition))
        for number, exception in enumerate(rule.exceptions):
            others = (*rule.exceptions[:number], *rule.exceptions[number + 1 :])
            alone = diagrams.neg(diagrams.any(ask(other) for other in others))
            within = diagrams.conj(reached, alone)
            for part, left, context in _droppings(exception, ask, within, plan):
                if _same(ask(exception), ask(left), context, plan):
                    yield name, part


def _droppings(
    formula: Formula, ask: Callable[[Formula], int], context: int, plan: Plan
) -> Iterator[tuple[Formula, Formula, int]]:
    """(condition, the formula without it, where to compare) for each condition of a formula.

    Those that stand alone on their facts are left out: they cannot go unnoticed.
    """
    joined = isinstance(formula, And | Or)
    alone = set(_standing_alone(formula, ask, context, plan)) if isinstance(formula, And) else set()
    for number, part, others in _parts(formula):
        if joined and number not in alone:
            join = conj if isinstance(formula, And) else disj
            yield part, join(*others), context
        for inner, left, where in _droppings(part, ask, context, plan):
            yield inner, _with_part(formula, number, left), where


def _parts(formula: Formula) -> Iterator[tuple[int, Formula, tuple[Formula, ...]]]:
    match formula:
        case And(parts) | Or(parts) | Count(_, parts):
            for number, part in enumerate(parts):
                yield number, part, (*parts[:number], *parts[number + 1 :])
        case Not(part):
            yield 0, part, ()
        case _:
            return


def _with_part(formula: Formula, number: int, part: Formula) -> Formula:
    match formula:
        case And(parts):
            return conj(*parts[:number], part, *parts[number + 1 :])
        case Or(parts):
            return disj(*parts[:number], part, *parts[number + 1 :])
        case Count(least, parts):
            return Count(least, (*parts[:number], part, *parts[number + 1 :]))
        case _:
            return negate(part)


def _standing_alone(
    formula: And, ask: Callable[[Formula], int], context: int, plan: Plan
) -> Iterator[int]:
    """The numbers of the parts whose facts nothing else touches: dropping one changes a case."""
    diagrams = plan.diagrams
    nodes = [ask(part) for part in formula.parts]
    if any(node in (diagrams.true, diagrams.false) for node in nodes):
        return
    bound = frozenset[int]().union(*(diagrams.support(s.node) for s in plan.suppositions))
    for number, node in enumerate(nodes):
        others = (*nodes[:number], *nodes[number + 1 :], context)
        touched = bound.union(*(diagrams.support(other) for other in others))
        if not diagrams.support(node) & touched:
            yield number


def _same(one: int, other: int, context: int, plan: Plan) -> bool:
    """Whether two conditions agree in every admissible case of the context."""
    diagrams = plan.diagrams
    differing = diagrams.conj(context, diagrams.differ(one, other))
    return diagrams.conj(differing, suppositions_on(differing, plan)) == diagrams.false


def absorbed(policy: Policy, plan: Plan) -> Iterator[Absorbed]:
    """The rules whose positive answer is always covered by stronger ones."""
    diagrams = plan.diagrams
    seen_elsewhere = {
        row.rule
        for outcome, decision in plan.decisions.items()
        for row in decision.rows
        if _is_seen(row, decision.rows, plan) and outcome == row.outcome
    }
    for outcome, decision in sorted(plan.decisions.items()):
        for row in decision.rows:
            if row.answer.status not in POSITIVE or row.rule in seen_elsewhere:
                continue
            if diagrams.conj(row.holds, decision.constraint) == diagrams.false:
                continue
            stronger = tuple(dict.fromkeys(o.rule for o in _stronger(row, decision.rows)))
            if stronger and not policy.outcomes[outcome].members:
                yield Absorbed(rule=row.rule, outcome=outcome, stronger=stronger)


def _stronger(row: Row, rows: tuple[Row, ...]) -> list[Row]:
    if row.answer.status not in POSITIVE:
        return []
    rank = POSITIVE.index(row.answer.status)
    return [
        other
        for other in rows
        if other.answer.status in POSITIVE and POSITIVE.index(other.answer.status) < rank
    ]


def _is_seen(row: Row, rows: tuple[Row, ...], plan: Plan) -> bool:
    """Whether some admissible case has the row's rule and no stronger one."""
    diagrams = plan.diagrams
    stronger = diagrams.any(other.holds for other in _stronger(row, rows))
    alone = diagrams.conj(row.holds, diagrams.neg(stronger))
    return diagrams.conj(alone, suppositions_on(alone, plan)) != diagrams.false
