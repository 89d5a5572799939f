"""What is known of a case, as the cells still possible of each variable (a bit mask)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from circulaires._runtime.calendar import add_months, day, later
from circulaires._runtime.persons import Persons

#: A variable as data: its kind first, then what the kind needs (see :func:`mask`).
Variable = tuple[Any, ...]

FIRST, LAST = day(1800, 1, 1), day(2300, 12, 31)


def mask(
    variable: Variable, values: Mapping[str, object], persons: Mapping[str, "Persons | None"]
) -> int | None:
    """The cells still possible of a variable, or None when nothing is known of it."""
    kind = variable[0]
    if kind == "yes_no":
        value = values.get(variable[1])
        return None if value is None else (2 if value else 1)
    if kind == "choice":
        value = values.get(variable[1])
        return None if value is None else 1 << variable[2].index(value)
    if kind == "option":
        held = values.get(variable[1])
        truth = held.get(variable[2]) if isinstance(held, dict) else None
        return None if truth is None else (2 if truth else 1)
    if kind == "threshold":
        value = values.get(variable[1])
        return None if value is None else 1 << cell(value, variable[2])
    if kind == "dates":
        _, facts, atoms, vectors = variable
        known = {fact: value for fact in facts if isinstance(value := values.get(fact), int)}
        if not known:
            return None
        return sum(
            1 << number
            for number, vector in enumerate(vectors)
            if _dates_allow(atoms, vector, facts, known)
        )
    if kind == "group":
        known_persons = persons.get(variable[1])
        return None if known_persons is None else _group_mask(variable, known_persons)
    retained = variable[3]
    return None if retained is None else 1 << retained


def cell(value: Any, cuts: Sequence[tuple[Any, bool]]) -> int:
    """The cell of a value: how many cuts it has passed."""
    return sum(1 for border, after in cuts if value > border or (value == border and not after))


def _dates_allow(
    atoms: Sequence[tuple[Any, ...]],
    vector: Sequence[bool],
    facts: Sequence[str],
    known: Mapping[str, int],
) -> bool:
    """Whether some dates give each comparison its truth, the known ones as they are.

    Lower bounds are raised to their least fixpoint: exact, since every comparison says that a date
    is at or after a monotone function of another.
    """
    low = {fact: known.get(fact, FIRST) for fact in facts}
    high = {fact: known.get(fact, LAST) for fact in facts}
    orders = []
    for atom, truth in zip(atoms, vector, strict=True):
        if atom[0] == "limit":
            _, fact, sign, threshold = atom
            # « < » and « <= » only: the others are made of these.
            border = threshold if sign == "<" else threshold + 1
            if truth:
                high[fact] = min(high[fact], border - 1)
            else:
                low[fact] = max(low[fact], border)
        else:
            orders.append((atom, truth))
    changed = True
    while changed:
        if any(low[fact] > high[fact] for fact in facts):
            return False
        changed = False
        for (_, left, right, anniversary, months, days, strict), truth in orders:
            if truth:
                target, least = right, _earliest(low[left], anniversary, months, days, strict)
            else:
                target = left
                least = _moved(low[right], anniversary, months, days) + (0 if strict else 1)
            if least > low[target]:
                low[target] = least
                changed = True
    return True


def _earliest(bound: int, anniversary: int, months: int, days: int, strict: bool) -> int:
    """The earliest date whose shift is at (after, when strict) ``bound``."""
    goal = bound + (1 if strict else 0)
    guess = goal - days
    for step in (months, anniversary):
        if step:
            guess = add_months(guess, -step) - 4
    while _moved(guess, anniversary, months, days) < goal:
        guess += 1
    return guess


def _moved(ordinal: int, anniversary: int, months: int, days: int) -> int:
    return later(ordinal, anniversary=anniversary, months=months, days=days)


def _group_mask(variable: Variable, persons: Persons) -> int:
    _, _, inner, predicates, nodes, types, atoms, vectors = variable
    known, complete = persons
    caps = [
        max((least for least, predicate in atoms if predicate == number), default=0)
        for number in range(len(predicates))
    ]
    states = {(0,) * len(caps)}
    for person in known:
        possible = person_vectors(person, inner, predicates, nodes, types)
        states = {_add(counts, kind, caps) for counts in states for kind in possible}
    pending = [] if complete else list(states)
    while pending:
        counts = pending.pop()
        for kind in types:
            following = _add(counts, kind, caps)
            if following not in states:
                states.add(following)
                pending.append(following)
    reached = {tuple(counts[predicate] >= least for least, predicate in atoms) for counts in states}
    return sum(1 << number for number, vector in enumerate(vectors) if vector in reached)


def _add(counts: Iterable[int], person: Iterable[bool], caps: Iterable[int]) -> tuple[int, ...]:
    return tuple(
        min(cap, count + held) for count, held, cap in zip(counts, person, caps, strict=True)
    )


def person_vectors(
    person: Mapping[str, object],
    inner: Sequence[Variable],
    predicates: Sequence[int],
    nodes: Sequence[Any],
    types: Sequence[tuple[bool, ...]],
) -> list[tuple[bool, ...]]:
    """The truth vectors of the predicates still possible for a person.

    ``nodes[predicates[0]]`` is a diagram whose terminals are whole truth vectors.
    """
    if not predicates:
        return list(types)
    knowledge = {
        number: found
        for number, variable in enumerate(inner)
        if (found := mask(variable, person, {})) is not None
    }
    found_vectors = set()
    seen = set()
    pending = [nodes[1]]
    table = nodes[0]
    while pending:
        node = pending.pop()
        if node in seen:
            continue
        seen.add(node)
        number, children = table[node]
        if number < 0:
            found_vectors.add(children)
            continue
        possible = knowledge.get(number)
        pending.extend(
            child
            for place, child in enumerate(children)
            if possible is None or possible >> place & 1
        )
    return sorted(found_vectors)
