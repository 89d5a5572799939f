"""What the rules of an act ask of a case, and how a case that answers it is held."""

from collections.abc import Iterator

from attendu_compiler.model.formula import (
    Among,
    DateOrder,
    Formula,
    Has,
    IsTrue,
    Limit,
    Persons,
)
from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.plan.cells import atoms
from attendu_compiler.targets.python.layout import docstring
from attendu_compiler.targets.python.names import class_name, parameter

_TYPES = {
    FactKind.YES_NO: "bool",
    FactKind.CHOICE: "str",
    FactKind.SEVERAL: "dict[str, bool]",
    FactKind.WHOLE: "int",
    FactKind.AMOUNT: "int",
    FactKind.DATE: "int",
    FactKind.MOMENT: "str",
    FactKind.ELAPSED: "tuple[int, int]",
}

_CASE = (
    "Les faits d'un cas, tels que les règles les lisent.",
    "Une date est en jours (1 : 1er janvier de l'an 1), une durée en (mois, jours), un montant en "
    "centièmes.",
)


def formulas(policy: Policy) -> Iterator[Formula]:
    """The formulas that the rules of an act ask of a case."""
    yield policy.applicable
    for rule in policy.rules.values():
        yield from (rule.scope, rule.condition, rule.applicable, *rule.exceptions)
    for assumption in policy.assumptions:
        yield assumption.formula


def every_atom(policy: Policy) -> Iterator[Formula]:
    """Their atoms, those over persons followed by the atoms that they hold."""
    for formula in formulas(policy):
        for atom in atoms(formula):
            yield atom
            if isinstance(atom, Persons):
                yield from atoms(atom.part)


def quantified(policy: Policy) -> tuple[Persons, ...]:
    """The conditions over persons, each once, in the order of the rules."""
    return tuple(dict.fromkeys(atom for atom in every_atom(policy) if isinstance(atom, Persons)))


def asked(policy: Policy, group: str | None = None) -> tuple[str, ...]:
    """The slugs of the facts that the rules ask of a case, or of the persons of a group."""
    found = {fact for atom in every_atom(policy) for fact in _facts(atom)}
    return tuple(
        sorted(policy.facts[fact].slug for fact in found if policy.facts[fact].group == group)
    )


def _facts(atom: Formula) -> tuple[str, ...]:
    match atom:
        case IsTrue(fact) | Limit(fact) | Among(fact) | Has(fact):
            return (fact,)
        case DateOrder(left, right):
            return (left, right)
        case _:
            return ()


def case_classes(policy: Policy) -> str:
    """The source of ``Case``, and of the persons of each group: facts as the rules read them."""
    persons = "".join(
        _class(
            class_name(group.slug),
            (f"« {group.name} », tel que les règles le lisent.",),
            [(fact, _TYPES[fact.kind]) for fact in _own(policy, group.slug)],
        )
        for group in policy.groups.values()
    )
    lines = [(fact, _TYPES[fact.kind]) for fact in _own(policy, None)]
    groups = "".join(
        f"    {parameter(group.slug)}: tuple[{class_name(group.slug)}, ...]\n"
        for group in policy.groups.values()
    )
    return persons + _class("Case", _CASE, lines, groups)


def _own(policy: Policy, group: str | None) -> list[Fact]:
    return [fact for fact in policy.facts.values() if fact.group == group]


def _class(
    name: str,
    presentation: tuple[str, ...],
    facts: list[tuple[Fact, str]],
    last: str = "",
) -> str:
    fields = "".join(f"    {parameter(fact.slug)}: {kind}\n" for fact, kind in facts)
    return (
        f"class {name}:\n"
        + docstring(presentation, "    ")
        + (f"\n{fields}{last}" if fields or last else "")
        + "\n\n"
    )
