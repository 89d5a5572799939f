"""What is known of a case: facts as given become, for each variable, the cells still possible."""

import datetime
from collections.abc import Mapping
from difflib import get_close_matches
from fractions import Fraction

from attrs import frozen

from attendu_compiler.model.formula import Measure
from attendu_compiler.model.policy import Fact, FactKind, Policy
from attendu_compiler.plan import dates, groups
from attendu_compiler.plan.calendar import elapsed
from attendu_compiler.plan.cells import cell_of
from attendu_compiler.plan.input_errors import (
    GIVEN_TWICE,
    STARTS_AFTER_ITS_END,
    UNKNOWN_FACT,
    WRONG_VALUE,
    FactError,
)
from attendu_compiler.plan.input_values import read_value
from attendu_compiler.plan.records import (
    ChoiceCells,
    DatesCells,
    GroupCells,
    OptionCells,
    Plan,
    ReadingCells,
    ThresholdCells,
    Variable,
    YesNoCells,
)


@frozen(kw_only=True)
class Case:
    """A case read: ``values`` by fact id (None when unknown), and the cells of each variable.

    ``knowledge`` holds a mask for each variable of which something is known; readings are fixed to
    their retained variant.  ``waiting`` names, for an elapsed fact given by its start, the date
    fact that is missing to count it.
    """

    values: Mapping[str, object]
    knowledge: dict[int, int]
    waiting: dict[str, str]


def read_case(
    given: Mapping[str, object],
    policy: Policy,
    plan: Plan,
    readings: Mapping[str, str] | None = None,
) -> Case:
    """Read the facts of a case; :class:`FactError` names the first that cannot be read.

    ``readings`` gives the variant under which a reading is taken instead of the retained one.
    """
    values: dict[str, object] = {}
    persons: dict[str, tuple[tuple[dict[str, object], ...], bool]] = {}
    for key, value in given.items():
        fact = _named(key, policy, None)
        if fact is not None:
            if fact.id in values:
                raise FactError(
                    GIVEN_TWICE,
                    key,
                    value,
                    "une seule valeur par fait",
                    f"« {fact.name} » est donné deux fois, sous deux noms.",
                )
            values[fact.id] = read_value(value, fact)
            continue
        group = _group(key, policy)
        if group is None:
            raise _unknown(key, value, policy)
        if value is not None:
            persons[group] = _persons(key, value, group, policy)
    waiting, of = _count_elapsed(values, policy), plan.variable_of
    knowledge = dict(plan.retained)
    for number in {number for name in (*values, *persons) for number in of.get(name, ())}:
        mask = _mask(plan.variables[number], values, persons)
        if mask is not None:
            knowledge[number] = mask
    if readings:
        for number, cells in plan.readings.items():
            if (variant := readings.get(cells.reading)) is not None:
                knowledge[number] = 1 << cells.variants.index(variant)
    return Case(values=values, knowledge=dict(sorted(knowledge.items())), waiting=waiting)


def _named(key: str, policy: Policy, group: str | None) -> Fact | None:
    known = policy.facts.get(key if group is None else f"{group}.{key}")
    if known is not None and known.group == group:
        return known
    for fact in policy.facts.values():
        if fact.group == group and (fact.slug == key or key in fact.aliases):
            return fact
    return None


def _group(key: str, policy: Policy) -> str | None:
    for group in policy.groups.values():
        if group.slug == key or key in group.aliases:
            return group.slug
    return None


def _unknown(key: str, value: object, policy: Policy, group: str | None = None) -> FactError:
    names = [fact.slug for fact in policy.facts.values() if fact.group == group]
    names += list(policy.groups) if group is None else []
    close = get_close_matches(key, names, 1, 0.6)
    hint = f" Vouliez-vous écrire « {close[0]} » ?" if close else ""
    return FactError(
        UNKNOWN_FACT,
        key,
        value,
        "le nom d'un fait de ce texte",
        f"« {key} » n'est pas un fait de ce texte.{hint}",
    )


def _persons(
    key: str, value: object, group: str, policy: Policy
) -> tuple[tuple[dict[str, object], ...], bool]:
    complete = True
    if isinstance(value, Mapping):
        complete = value.get("complete", True) is not False
        value = value.get("items")
    if not isinstance(value, list | tuple):
        raise FactError(
            WRONG_VALUE,
            key,
            value,
            "une liste d'objets, ou {« items » : […], « complete » : false}",
            f"« {key} » attend une liste de personnes.",
        )
    persons = []
    for person in value:
        if not isinstance(person, Mapping):
            raise FactError(WRONG_VALUE, key, person, "un objet", f"« {key} » attend des objets.")
        read: dict[str, object] = {}
        for name, item in person.items():
            fact = _named(name, policy, group)
            if fact is None:
                raise _unknown(name, item, policy, group)
            read[fact.id] = read_value(item, fact)
        _count_elapsed(read, policy)
        persons.append(read)
    return tuple(persons), complete


def _count_elapsed(values: dict[str, object], policy: Policy) -> dict[str, str]:
    """Count the elapsed facts given by their start, at their reference date."""
    waiting: dict[str, str] = {}
    kinds = {policy.facts[name].kind for name, value in values.items() if isinstance(value, int)}
    if FactKind.ELAPSED not in kinds:
        return waiting
    # In the order of the text, so that the same fact is named whatever the order of the input.
    for identifier, fact in policy.facts.items():
        value = values.get(identifier)
        if fact.kind is not FactKind.ELAPSED or not isinstance(value, int):
            continue
        if fact.until is None:
            raise FactError(
                WRONG_VALUE,
                fact.slug,
                datetime.date.fromordinal(value).isoformat(),
                "une durée comme « P3M12D »",
                f"« {fact.name} » n'a pas de date de référence : donnez une durée.",
            )
        reference = values.get(fact.until)
        if not isinstance(reference, int):
            values[identifier] = None
            waiting[identifier] = fact.until
            continue
        counted = elapsed(value, reference)
        if counted is None:
            raise FactError(
                STARTS_AFTER_ITS_END,
                fact.slug,
                datetime.date.fromordinal(value).isoformat(),
                f"une date qui ne suit pas « {policy.facts[fact.until].name} »",
                f"« {fact.name} » commence après « {policy.facts[fact.until].name} ».",
            )
        values[identifier] = counted
    return waiting


def _mask(
    variable: Variable,
    values: Mapping[str, object],
    persons: Mapping[str, tuple[tuple[dict[str, object], ...], bool]],
) -> int | None:
    """The cells still possible, or None when nothing is known."""
    cells = variable.cells
    match cells:
        case YesNoCells(fact=fact):
            value = values.get(fact)
            return None if value is None else (0b10 if value else 0b01)
        case ChoiceCells(fact=fact, options=options):
            value = values.get(fact)
            return None if value is None else 1 << options.index(str(value))
        case OptionCells(fact=fact, option=option):
            held = values.get(fact)
            truth = held.get(option) if isinstance(held, Mapping) else None
            return None if truth is None else (0b10 if truth else 0b01)
        case ThresholdCells(fact=fact, cuts=cuts):
            measure = values.get(fact)
            return None if measure is None else 1 << cell_of(as_measure(measure), cuts)
        case DatesCells(facts=facts, atoms=atoms, vectors=vectors):
            known = {fact: value for fact in facts if isinstance(value := values.get(fact), int)}
            if not known:
                return None
            possible = dates.possible(atoms, tuple(sorted(known.items())))
            return sum(1 << k for k, vector in enumerate(vectors) if vector in possible)
        case GroupCells(group=group):
            if group not in persons:
                return None
            return _group_mask(cells, *persons[group])
        case ReadingCells(retained=retained):
            return None if retained is None else 1 << retained


def as_measure(value: object) -> Measure:
    """A value known to be a measure, for the type checker."""
    match value:
        case (int() as months, int() as days):
            return months, days
        case int() | Fraction():
            return value
        case _:
            raise AssertionError(value)


def _group_mask(cells: GroupCells, persons: tuple[dict[str, object], ...], complete: bool) -> int:
    possible = groups.vectors(
        cells.atoms,
        cells.person_types,
        [person_vectors(cells, person) for person in persons],
        complete=complete,
    )
    return sum(1 << k for k, vector in enumerate(cells.vectors) if vector in possible)


def person_vectors(cells: GroupCells, person: Mapping[str, object]) -> frozenset[tuple[bool, ...]]:
    """The truth vectors of the predicates still possible for one person."""
    knowledge = {
        variable.index: mask
        for variable in cells.variables
        if (mask := _mask(variable, person, {})) is not None
    }
    diagrams = cells.diagrams
    return frozenset(
        vector
        for vector in cells.person_types
        if diagrams.satisfiable(
            diagrams.all(
                node if truth else diagrams.neg(node)
                for node, truth in zip(cells.predicates, vector, strict=True)
            ),
            knowledge,
        )
    )
