"""Which outcomes must be decided before which: a condition may name the status of another."""

from collections.abc import Mapping

from attrs import frozen

from attendu_compiler.model.formula import Formula, StatusIs
from attendu_compiler.model.policy import Conclusion, Policy, Rule
from attendu_compiler.plan.cells import atoms
from attendu_dsl.diagnostics import Code, Example, Report

_TEXT = (
    "texte exemple\n  intitulé : « Exemple »\n\n"
    "état a\n  silence : le texte ne dit rien\n\nétat b\n  silence : le texte ne dit rien\n\n"
)

CYCLE = Code(
    id="A401",
    title="résultats en cercle",
    page="""Un état (ou un acte) ne peut dépendre, directement ou par d'autres, de lui-même : aucune
décision n'en sortirait. Le message donne le cercle.""",
    bad=Example(
        policy=_TEXT + "règle 1\n  si b\n  alors a est établi\n\nrègle 2\n  si a\n"
        "  alors b est établi\n"
    ),
    good=Example(
        policy=_TEXT + "fait c\n\nrègle 1\n  si b\n  alors a est établi\n\nrègle 2\n  si c\n"
        "  alors b est établi\n"
    ),
)

CODES = (CYCLE,)


@frozen
class Bearings:
    """Which rules bear on which outcome, and which derogate to which; made once for a policy."""

    on: Mapping[str, tuple[tuple[Rule, Conclusion], ...]]
    above: Mapping[str, tuple[str, ...]]


def bearings(policy: Policy) -> Bearings:
    """The rules on each outcome, by name, with what each gives it.

    A family receives what opens one of its members; a member receives what closes its family.
    """
    on: dict[str, list[tuple[Rule, Conclusion]]] = {outcome: [] for outcome in policy.outcomes}
    children: dict[str, list[str]] = {}
    for name, rule in sorted(policy.rules.items()):
        for conclusion in rule.conclusions:
            target = policy.outcomes[conclusion.outcome]
            on[target.slug].append((rule, conclusion))
            if target.family is not None and is_positive(conclusion):
                on[target.family].append((rule, conclusion))
            if is_negative(conclusion):
                for member in target.members:
                    on[member].append((rule, conclusion))
        for derogated in rule.derogates:
            children.setdefault(derogated, []).append(name)
    return Bearings(
        {outcome: tuple(found) for outcome, found in on.items()},
        {name: _descendants(name, children) for name in children},
    )


def _descendants(rule: str, children: Mapping[str, list[str]]) -> tuple[str, ...]:
    """Every rule that derogates to this one, directly or through another (design § 2.6)."""
    found: set[str] = set()
    pending = list(children.get(rule, ()))
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(children.get(name, ()))
    return tuple(sorted(found - {rule}))


def is_positive(conclusion: Conclusion) -> bool:
    """Whether it opens the outcome (act, entitlement, effect…)."""
    return conclusion.status.value in _POSITIVE


def is_negative(conclusion: Conclusion) -> bool:
    """Whether it closes the outcome."""
    return conclusion.status.value in _NEGATIVE


_POSITIVE = {
    "obligatoire",
    "recommande",
    "possible",
    "exige",
    "de_droit",
    "automatique",
    "etabli",
}
_NEGATIVE = {"deconseille", "exclu", "non_exige", "non_etabli"}


def outcome_order(policy: Policy, known: Bearings, report: Report) -> tuple[str, ...]:
    """The outcomes, each after those it depends on; a cycle is reported."""
    order: list[str] = []
    state: dict[str, str] = {}

    def visit(outcome: str, path: tuple[str, ...]) -> None:
        if state.get(outcome) == "done":
            return
        if state.get(outcome) == "open":
            circle = (*path[path.index(outcome) :], outcome)
            written = policy.outcomes[outcome].written
            report.add(
                CYCLE,
                "ces résultats dépendent l'un de l'autre : "
                + " → ".join(f"« {policy.outcomes[name].name} »" for name in circle),
                written.span if written is not None else None,
                help="Supprimez l'une de ces conditions.",
            )
            return
        state[outcome] = "open"
        for needed in sorted(_needed(outcome, policy, known)):
            visit(needed, (*path, outcome))
        state[outcome] = "done"
        order.append(outcome)

    for outcome in sorted(policy.outcomes):
        visit(outcome, ())
    return tuple(order)


def _needed(outcome: str, policy: Policy, known: Bearings) -> set[str]:
    needed: set[str] = set()
    for rule, _ in known.on[outcome]:
        for formula in (rule.condition, rule.scope, rule.applicable, *rule.exceptions):
            needed |= statuses_in(formula)
        for other in known.above.get(rule.id, ()):
            above = policy.rules[other]
            for formula in (
                above.condition,
                above.scope,
                above.applicable,
                *above.exceptions,
            ):
                needed |= statuses_in(formula)
    return needed


def statuses_in(formula: Formula) -> set[str]:
    """The outcomes whose status a formula asks."""
    return {atom.outcome for atom in atoms(formula) if isinstance(atom, StatusIs)}
