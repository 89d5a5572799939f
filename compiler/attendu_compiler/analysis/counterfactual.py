"""Why not, and what would change it: the answers to alter for an outcome to open, or to close."""

from collections.abc import Mapping

from attrs import frozen

from attendu_compiler.analysis.questions import OPENING, opening
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.given import read_case
from attendu_compiler.plan.nearest import nearest
from attendu_compiler.plan.records import Plan, ReadingCells


@frozen(kw_only=True)
class Counterfactual:
    """One way to change an outcome: what would have to be, and the rules that would then hold."""

    conditions: tuple[str, ...]
    rules: tuple[str, ...]


@frozen(kw_only=True)
class WhatIf:
    """What would open a closed outcome, or close an open one, altering the fewest answers."""

    outcome: str
    opens: bool
    ways: tuple[Counterfactual, ...]


def what_if(given: Mapping[str, object], policy: Policy, plan: Plan, outcome: str) -> WhatIf | None:
    """The nearest cases in which an outcome that is decided would be decided the other way.

    None when it is not decided yet: what is missing says it better.

    Raises:
        FactError: as :func:`evaluate`.
    """
    verdict = evaluate(given, policy, plan, {outcome})[outcome]
    if len(verdict.answers) != 1:
        return None
    diagrams, decision = plan.diagrams, plan.decisions[outcome]
    opens = verdict.answer.status not in OPENING[policy.outcomes[outcome].kind]
    is_open = opening(outcome, policy, plan)
    target = diagrams.conj(decision.constraint, is_open if opens else diagrams.neg(is_open))
    known = read_case(given, policy, plan).knowledge
    readings = {v: m for v, m in known.items() if isinstance(plan.variables[v].cells, ReadingCells)}
    # Another reading would be another text: only the facts of the case may be altered.
    facts = {v: m for v, m in known.items() if v not in readings}
    ways = nearest(diagrams.restrict(target, readings), facts, diagrams)
    return WhatIf(
        outcome=outcome,
        opens=opens,
        ways=tuple(
            Counterfactual(
                conditions=tuple(describe(plan.variables[v], m, policy) for v, m in way),
                rules=_rules(outcome, {**known, **dict(way)}, plan),
            )
            for way in ways
        ),
    )


def _rules(outcome: str, knowledge: Mapping[int, int], plan: Plan) -> tuple[str, ...]:
    """The rules that hold in some completion of the altered case."""
    decision = plan.decisions[outcome]
    return tuple(
        dict.fromkeys(
            row.rule
            for row in decision.rows
            if True in plan.diagrams.values(row.holds, decision.constraint, knowledge)
        )
    )


def what_if_text(found: WhatIf, policy: Policy) -> str:
    """The counterfactuals in French, a line each."""
    name = policy.outcomes[found.outcome].name
    verb = "l'ouvrirait" if found.opens else "le fermerait"
    if not found.ways:
        return f"{name} : rien, parmi les faits de ce texte, ne {verb}."
    lines = [f"{name} : ce qui {verb}, en changeant le moins de réponses :"]
    for way in found.ways:
        rules = f" (règle {', '.join(way.rules)})" if found.opens and way.rules else ""
        lines.append(f"  - {' et '.join(way.conditions) or 'répondre aux faits inconnus'}{rules}")
    return "\n".join(lines)
