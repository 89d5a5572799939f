"""What a text says for nothing: conditions, facts and faculties that change no case."""

from collections.abc import Callable, Iterator

from attrs import frozen

from attendu_compiler.analysis.questions import asker, suppositions_on
from attendu_compiler.model.formula import And, Formula, conj
from attendu_compiler.model.policy import Policy, Rule
from attendu_compiler.plan.cells import facts_in
from attendu_compiler.plan.merge import POSITIVE
from attendu_compiler.plan.records import Plan, Row


@frozen(kw_only=True)
class Absorbed:
    """A rule whose answer is never seen: wherever it holds, ``stronger`` rules say more."""

    rule: str
    outcome: str
    stronger: tuple[str, ...]


def idle_conditions(policy: Policy, plan: Plan) -> Iterator[tuple[str, Formula]]:
    """(rule, condition) for each condition already contained in the others of its rule."""
    ask = asker(policy, plan)
    for name, rule in sorted(policy.rules.items()):
        parts = rule.condition.parts if isinstance(rule.condition, And) else (rule.condition,)
        if len(parts) < 2:
            continue
        for number, part in enumerate(parts):
            others = conj(rule.scope, rule.applicable, *parts[:number], *parts[number + 1 :])
            if _contains(others, part, rule, ask, plan):
                yield name, part


def _contains(
    others: Formula, part: Formula, rule: Rule, ask: Callable[[Formula], int], plan: Plan
) -> bool:
    """Whether no admissible case meets the others without meeting the condition."""
    diagrams = plan.diagrams
    excepted = diagrams.any(ask(e) for e in rule.exceptions)
    without = diagrams.all(
        (
            ask(others),
            diagrams.neg(ask(part)),
            diagrams.neg(excepted),
        )
    )
    return diagrams.conj(without, suppositions_on(without, plan)) == diagrams.false


def idle_facts(policy: Policy, plan: Plan) -> tuple[str, ...]:
    """The facts that rules speak of and on which no outcome depends."""
    diagrams = plan.diagrams
    spoken = {
        fact
        for rule in policy.rules.values()
        for formula in (rule.condition, rule.scope, rule.applicable, *rule.exceptions)
        for fact in facts_in(formula)
    }
    support = frozenset[int]().union(
        *(
            diagrams.support(node)
            for decision in plan.decisions.values()
            for node in (decision.node, decision.constraint)
        )
    )
    return tuple(
        fact
        for fact in policy.facts
        if fact in spoken
        and policy.facts[fact].group is None
        and not support & set(plan.variable_of.get(fact, ()))
    )


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
