"""The variables of a policy: which facts share one, and the cells of each."""

from collections.abc import Iterable, Iterator, Sequence

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
from attendu_compiler.plan import dates, groups
from attendu_compiler.plan.cells import atoms, cuts_of, formulas_of
from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.records import (
    Cells,
    ChoiceCells,
    DatesCells,
    GroupAtom,
    GroupCells,
    OptionCells,
    ReadingCells,
    ThresholdCells,
    Variable,
    YesNoCells,
)
from attendu_compiler.plan.space import Space, dates_atoms, lower_formula, person_types


def make_space(
    policy: Policy, formulas: Iterable[Formula] | None = None, group: str | None = None
) -> Space:
    """The variables of a policy, or of one person of ``group``.

    Facts come in the order in which rules speak of them (sorted by rule), so that facts used
    together stay close in the diagrams; those that nothing speaks of come last.
    """
    spoken = [
        atom
        for formula in (formulas_of(policy) if formulas is None else formulas)
        for atom in atoms(formula)
    ]
    facts = [
        fact
        for fact in _in_order(spoken, policy)
        if fact.group == group and fact.kind is not FactKind.MOMENT
    ]
    clusters = _clusters(spoken)
    limits: dict[str, list[Limit]] = {}
    for atom in spoken:
        if isinstance(atom, Limit):
            limits.setdefault(atom.fact, []).append(atom)
    cells: list[Cells] = []
    of: dict[str, list[int]] = {}

    def place(made: Cells, names: Iterable[str]) -> None:
        for name in names:
            of.setdefault(name, []).append(len(cells))
        cells.append(made)

    done: set[str] = set()
    groups_done: set[str] = set()
    order = _groups_in_order(spoken, policy) if group is None else ()
    for fact in facts:
        if fact.id in done:
            continue
        cluster = clusters.get(fact.id)
        if cluster is not None:
            done |= set(cluster)
            place(_dates_cells(cluster, spoken), cluster)
            continue
        done.add(fact.id)
        for made, name in _fact_cells(fact, limits.get(fact.id, ())):
            place(made, dict.fromkeys((fact.id, name)))
    for slug in order:
        if slug not in groups_done:
            groups_done.add(slug)
            place(_group_cells(slug, spoken, policy), (slug,))
    if group is None:
        for slug, reading in sorted(policy.readings.items()):
            variants = tuple(variant[0] for variant in reading.variants)
            retained = variants.index(reading.retained) if reading.retained else None
            if len(variants) > 1:
                place(
                    ReadingCells(reading=slug, variants=variants, retained=retained),
                    (f"lecture {slug}",),
                )
    return Space(
        variables=tuple(Variable(index=number, cells=made) for number, made in enumerate(cells)),
        of={name: tuple(numbers) for name, numbers in of.items()},
        diagrams=Diagrams([made.count for made in cells]),
        facts=policy.facts,
    )


def _in_order(spoken: list[Formula], policy: Policy) -> Iterator[Fact]:
    seen: dict[str, None] = {}
    for atom in spoken:
        match atom:
            case IsTrue(fact) | Limit(fact) | Among(fact) | Has(fact):
                seen.setdefault(fact)
            case DateOrder(left, right):
                seen.setdefault(left)
                seen.setdefault(right)
            case _:
                pass
    for identifier in (*seen, *sorted(policy.facts)):
        if identifier in policy.facts:
            yield policy.facts[identifier]


def _groups_in_order(spoken: list[Formula], policy: Policy) -> tuple[str, ...]:
    named = [atom.group for atom in spoken if isinstance(atom, Persons)]
    return tuple(dict.fromkeys([*named, *sorted(policy.groups)]))


def _fact_cells(fact: Fact, limits: Sequence[Limit]) -> Iterator[tuple[Cells, str]]:
    match fact.kind:
        case FactKind.YES_NO:
            yield YesNoCells(fact=fact.id), fact.id
        case FactKind.CHOICE:
            options = tuple(option.slug for option in fact.options)
            yield ChoiceCells(fact=fact.id, options=options or ("?",)), fact.id
        case FactKind.SEVERAL:
            for option in fact.options:
                yield (
                    OptionCells(fact=fact.id, option=option.slug),
                    f"{fact.id}.{option.slug}",
                )
        case _:
            yield ThresholdCells(fact=fact.id, cuts=cuts_of(fact, limits)), fact.id


def _clusters(spoken: list[Formula]) -> dict[str, tuple[str, ...]]:
    """Date facts compared with one another, directly or through others."""
    linked: dict[str, set[str]] = {}
    for atom in spoken:
        if isinstance(atom, DateOrder):
            union = linked.get(atom.left, {atom.left}) | linked.get(atom.right, {atom.right})
            for name in union:
                linked[name] = union
    return {name: tuple(sorted(union)) for name, union in linked.items()}


def _dates_cells(names: tuple[str, ...], spoken: list[Formula]) -> DatesCells:
    kept: dict[DateOrder | Limit, None] = {}
    for atom in spoken:
        inside = (isinstance(atom, Limit) and atom.fact in names) or (
            isinstance(atom, DateOrder) and atom.left in names
        )
        if inside:
            for part in dates_atoms(atom):
                kept.setdefault(part)
    ordered = tuple(sorted(kept, key=repr))
    found = tuple(sorted(dates.vectors(ordered, {})))
    return DatesCells(facts=names, atoms=ordered, vectors=found)


def _group_cells(slug: str, spoken: list[Formula], policy: Policy) -> GroupCells:
    quantified = [atom for atom in spoken if isinstance(atom, Persons) and atom.group == slug]
    formulas = tuple(dict.fromkeys(atom.part for atom in quantified))
    made = tuple(
        sorted(
            {
                GroupAtom(least=atom.least, predicate=formulas.index(atom.part))
                for atom in quantified
            },
            key=lambda atom: (atom.predicate, atom.least),
        )
    )
    person = make_space(policy, formulas, slug)
    predicates = tuple(lower_formula(formula, person, {}, {}) for formula in formulas)
    types = person_types(person, predicates)
    found = tuple(sorted(groups.vectors(made, types)))
    return GroupCells(
        group=slug,
        variables=person.variables,
        predicates=predicates,
        formulas=formulas,
        diagrams=person.diagrams,
        constraint=person.diagrams.true,
        person_types=types,
        atoms=made,
        vectors=found,
    )
