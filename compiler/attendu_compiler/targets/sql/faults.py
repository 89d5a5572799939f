"""Facts that a view refuses, in a column that names them: it decides nothing of such a case."""

from collections.abc import Iterator

from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.plan.cells import LAST_DAY
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.sql import columns
from attendu_compiler.targets.sql import tree as t
from attendu_compiler.targets.sql.certain import Settled, Test, certain
from attendu_compiler.targets.sql.dates import FIRST, LAST

#: A condition that is TRUE when a fact is refused, and what is said of it.
Fault = tuple[t.Expression, t.Expression]


def unreadable(group: str | None, policy: Policy) -> tuple[Fault, ...]:
    """The values that a fact cannot take, then the durations that end before they start."""
    facts = columns.facts_of(group, policy)
    found = [fault for fact in facts for fault in _values(fact, policy)]
    if group is None:
        for other in policy.groups.values():
            column = t.Column(columns.complete_column(other.slug))
            found += _refused(t.Not(t.IsYesNo(column)), "A602", other.name, "oui ou non")
    for fact in facts:
        reference = columns.reference_of(fact, policy)
        if reference is not None:
            start = t.Column(columns.start_column(fact))
            end = t.Column(columns.short(reference.slug))
            late = t.Compare(start, t.Order.MORE, end)
            found.append(
                (late, t.Text(f"A606 : « {fact.name} » commence après « {reference.name} »"))
            )
    return tuple(found)


def _values(fact: Fact, policy: Policy) -> Iterator[Fault]:
    column = t.Column(columns.short(fact.slug))
    match fact.kind:
        case FactKind.YES_NO:
            yield from _refused(t.Not(t.IsYesNo(column)), "A602", fact.name, "oui ou non")
        case FactKind.SEVERAL:
            for option in fact.options:
                held = t.Column(columns.option_column(fact, option.slug))
                name = f"{fact.name} : {option.name}"
                yield from _refused(t.Not(t.IsYesNo(held)), "A602", name, "oui ou non")
        case FactKind.CHOICE:
            among = tuple(option.slug for option in fact.options)
            said = t.Text(f"A603 : « {fact.name} » n'admet que {', '.join(among)}")
            yield t.OneOf(column, among, outside=True), said
        case FactKind.WHOLE | FactKind.AMOUNT:
            expected = "un nombre qui n'est pas négatif"
            low = t.Compare(column, t.Order.LESS, t.Number(0))
            yield from _refused(low, "A602", fact.name, expected)
        case FactKind.DATE:
            yield from _day(column, fact)
        case FactKind.ELAPSED:
            yield from _elapsed(fact, policy)
        case FactKind.MOMENT:
            return


def _elapsed(fact: Fact, policy: Policy) -> Iterator[Fault]:
    months, days = t.Column(columns.months_column(fact)), t.Column(columns.days_column(fact))
    odd = t.some(
        t.Compare(months, t.Order.LESS, t.Number(0)),
        t.Compare(days, t.Order.LESS, t.Number(0)),
        t.Compare(days, t.Order.MORE, t.Number(LAST_DAY)),
    )
    expected = f"des mois et, au-delà, 0 à {LAST_DAY} jours"
    yield from _refused(odd, "A602", fact.name, expected)
    if columns.reference_of(fact, policy) is not None:
        start = t.Column(columns.start_column(fact))
        both = t.every(
            t.Not(t.IsUnknown(start)),
            t.some(t.Not(t.IsUnknown(months)), t.Not(t.IsUnknown(days))),
        )
        yield from _refused(both, "A602", fact.name, "une durée ou une date de départ")
        yield from _day(start, fact)


def _day(column: t.Column, fact: Fact) -> Iterator[Fault]:
    text = t.Text(f"A604 : « {fact.name} » n'est pas une date du calendrier")
    yield t.Not(t.IsDate(column)), text
    odd = t.some(
        t.Compare(column, t.Order.LESS, t.Day(FIRST)),
        t.Compare(column, t.Order.MORE, t.Day(LAST)),
    )
    yield from _refused(odd, "A602", fact.name, "une date de 1850 à 2250")


def _refused(when: t.Expression, code: str, name: str, expected: str) -> Iterator[Fault]:
    yield when, t.Text(f"{code} : « {name} » attend {expected}")


def contradictions(plan: Plan, settled: Settled, test: Test) -> tuple[Fault, ...]:
    """The suppositions that the facts break, each by itself, then together."""
    diagrams = plan.diagrams
    found: list[Fault] = []
    for supposition in plan.suppositions:
        node = settled(diagrams.neg(supposition.node))
        text = f"A605 : ces faits contredisent la supposition « {supposition.name} »"
        found.append((certain(node, diagrams, test), t.Text(text)))
    if len(plan.suppositions) > 1:
        together = diagrams.neg(diagrams.all(one.node for one in plan.suppositions))
        node = settled(together)
        names = ", ".join(f"« {supposition.name} »" for supposition in plan.suppositions)
        text = f"A605 : ces faits contredisent ensemble les suppositions {names}"
        found.append((certain(node, diagrams, test), t.Text(text)))
    return tuple((when, said) for when, said in found if when != t.FALSE)
