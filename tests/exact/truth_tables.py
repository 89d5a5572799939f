"""Every case of a random policy at once, by brute force: a condition is the set of its cases.

A case takes one value on each axis (the facts, two dates together, a list of children together);
a set of cases is a whole number, a bit a case.  Conditions are read from the formulas by plain
Python, with a calendar of its own: no cell, no diagram, nothing of the plan.
"""

import datetime
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import combinations_with_replacement, permutations, product
from typing import Any

from attendu_compiler.model import formula as f
from attendu_compiler.model.policy import Policy, Rule

DURATIONS = ((2, 30), (3, 0), (3, 1), (11, 30), (12, 0), (12, 1))
AGES = ((119, 30), (120, 0), (191, 30), (192, 0))
POINTS = (9, 10, 11, 12)

Pair = tuple[int, int]
Child = tuple[bool, Pair]


def day(year: int, month: int, number: int) -> int:
    return datetime.date(year, month, number).toordinal()


@cache
def shifted(ordinal: int, months: int) -> int:
    start = datetime.date.fromordinal(ordinal)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return day(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


#: Days of entry around every threshold and every short month; (entry, request) pairs around these.
ENTRIES = (
    *range(day(1995, 1, 27), day(1995, 3, 4)),
    *range(day(1995, 11, 27), day(1995, 12, 5)),
    *range(day(1996, 1, 27), day(1996, 2, 4)),
    *range(day(1996, 12, 28), day(1997, 3, 4)),
)
EDGES = [day(1997, 3, 1) + step for step in (-1, 0)] + [day(1996, 2, 29) + s for s in (-1, 0)]
PAIRS: tuple[Pair, ...] = tuple(
    (entry, request)
    for entry in ENTRIES
    for request in sorted({*range(entry - 1, entry + 34), *EDGES})
)
CHILDREN: tuple[Child, ...] = tuple(product((False, True), AGES))
LISTS: tuple[tuple[Child, ...], ...] = tuple(
    chosen for size in range(5) for chosen in combinations_with_replacement(CHILDREN, size)
)

COMPARE = {
    f.Order.LESS: lambda value, limit: value < limit,
    f.Order.AT_MOST: lambda value, limit: value <= limit,
    f.Order.EQUAL: lambda value, limit: value == limit,
    f.Order.AT_LEAST: lambda value, limit: value >= limit,
    f.Order.MORE: lambda value, limit: value > limit,
}


def of_dates(atom: f.Formula, pair: Pair) -> bool:
    known = dict(zip(("entree", "demande"), pair, strict=True))
    match atom:
        case f.Limit(fact, order, threshold):
            return COMPARE[order](known[fact], threshold)
        case f.DateOrder(left, right, anniversary, months, days, strict):
            limit = shifted(shifted(known[right], anniversary), months) + days
            return known[left] < limit if strict else known[left] <= limit
        case _:
            raise AssertionError(atom)


def of_child(formula: f.Formula, child: Child) -> bool:
    match formula:
        case f.Constant(value):
            return value
        case f.IsTrue():
            return child[0]
        case f.Limit(_, order, threshold):
            return COMPARE[order](child[1], threshold)
        case f.Not(part):
            return not of_child(part, child)
        case f.And(parts):
            return all(of_child(part, child) for part in parts)
        case f.Or(parts):
            return any(of_child(part, child) for part in parts)
        case _:
            raise AssertionError(formula)


def of_list(atom: f.Persons, children: tuple[Child, ...]) -> bool:
    return sum(of_child(atom.part, child) for child in children) >= atom.least


def atoms(formula: f.Formula) -> Iterator[f.Formula]:
    match formula:
        case f.And(parts) | f.Or(parts) | f.Count(_, parts):
            for part in parts:
                yield from atoms(part)
        case f.Not(part):
            yield from atoms(part)
        case f.Constant() | f.StatusIs():
            return
        case _:
            yield formula


class Cases:
    """The cases that the formulas of one or two policies can tell apart, and more."""

    def __init__(self, *policies: Policy) -> None:
        found = dict.fromkeys(atom for policy in policies for atom in _atoms_of(policy))
        self.dated = [a for a in found if set(_facts(a)) & {"entree", "demande"}]
        self.grouped = [a for a in found if isinstance(a, f.Persons)]
        self.pairs = list(zip(*(_dated_column(a) for a in self.dated), strict=True)) or [()]
        self.lists = list(zip(*(_grouped_column(a) for a in self.grouped), strict=True)) or [()]
        self.axes: dict[str, tuple[Any, ...]] = {
            "a": (False, True),
            "b": (False, True),
            "c": (False, True),
            "sejour": DURATIONS,
            "statut": ("un", "deux", "trois"),
            "rouge": (False, True),
            "vert": (False, True),
            "revenu": POINTS,
            "dates": tuple(sorted(set(self.pairs))),
            "enfant": tuple(sorted(set(self.lists))),
        }
        self.strides: dict[str, int] = {}
        spoken = {fact for atom in found for fact in _facts(atom)} | {"sejour", "dates", "enfant"}
        self.axes = {
            axis: values if axis in spoken else values[:1] for axis, values in self.axes.items()
        }
        size = 1
        for axis, values in self.axes.items():
            self.strides[axis] = size
            size *= len(values)
        self.size, self.all = size, (1 << size) - 1
        self.known: dict[f.Formula, int] = {}

    def where(self, axis: str, holds: Callable[[Any], bool]) -> int:
        """The cases whose value on an axis is as asked."""
        stride, values = self.strides[axis], self.axes[axis]
        one = (1 << stride) - 1
        block = sum(one << stride * k for k, value in enumerate(values) if holds(value))
        filled = stride * len(values)
        while filled < self.size:
            block |= block << filled
            filled *= 2
        return block & self.all

    def shifted_along(self, axis: str, cases: int) -> Iterator[tuple[int, int, int]]:
        """(value, higher value, the cases at the first, moved to the second)."""
        stride, values = self.strides[axis], self.axes[axis]
        for low in range(len(values)):
            here = cases & self.where(axis, lambda value, low=low: value == values[low])
            for high in range(low + 1, len(values)):
                yield low, high, here << stride * (high - low)

    def spread(self, axis: str, cases: int) -> int:
        """The cases that differ from one of these by the value on the axis alone."""
        stride, values = self.strides[axis], self.axes[axis]
        first = self.where(axis, lambda value: value == values[0])
        low = 0
        for k in range(len(values)):
            low |= cases >> stride * k & first
        return sum(low << stride * k for k in range(len(values)))

    def of(self, formula: f.Formula, policy: Policy) -> int:
        """The cases in which a formula holds."""
        match formula:
            case f.Constant(value):
                return self.all if value else 0
            case f.Not(part):
                return self.all & ~self.of(part, policy)
            case f.And(parts):
                held = self.all
                for part in parts:
                    held &= self.of(part, policy)
                return held
            case f.Or(parts):
                held = 0
                for part in parts:
                    held |= self.of(part, policy)
                return held
            case f.Count(least, parts):
                return self._at_least(least, [self.of(part, policy) for part in parts])
            case f.StatusIs(_, statuses):
                return self.status_in(policy, {status.value for status in statuses})
        if formula not in self.known:
            self.known[formula] = self._atom(formula)
        return self.known[formula]

    def _at_least(self, least: int, sets: list[int]) -> int:
        row = [self.all] + [0] * max(least, 0)
        for held in sets:
            for count in range(len(row) - 1, 0, -1):
                row[count] = (held & row[count - 1]) | (~held & row[count])
        return row[-1]

    def _atom(self, atom: f.Formula) -> int:
        if atom in self.dated:
            place = self.dated.index(atom)
            return self.where("dates", lambda kind: kind[place])
        match atom:
            case f.Persons():
                place = self.grouped.index(atom)
                return self.where("enfant", lambda kind: kind[place])
            case f.IsTrue(fact):
                return self.where(fact, bool)
            case f.Among(fact, options):
                return self.where(fact, lambda value: value in options)
            case f.Has(_, option):
                return self.where(option, bool)
            case f.Limit(fact, order, threshold):
                return self.where(fact, lambda value: COMPARE[order](value, threshold))
            case _:
                raise AssertionError(atom)

    # --- rules and answers ---

    def applies(self, rule: Rule, policy: Policy) -> int:
        held = self.of(rule.scope, policy) & self.of(rule.applicable, policy)
        held &= self.of(rule.condition, policy)
        for exception in rule.exceptions:
            held &= ~self.of(exception, policy)
        return held

    def holds(self, policy: Policy) -> dict[str, int]:
        """Where each rule holds: it applies and none above it does."""
        applies = {name: self.applies(rule, policy) for name, rule in policy.rules.items()}

        def above(name: str) -> set[str]:
            direct = {o for o, rule in policy.rules.items() if name in rule.derogates}
            return direct.union(*(above(other) for other in direct))

        held = {}
        for name in policy.rules:
            held[name] = applies[name]
            for other in above(name):
                held[name] &= ~applies[other]
        return held

    def answers(self, policy: Policy) -> dict[str, int]:
        """The cases of each status of the single outcome."""
        held = dict.fromkeys((*OPENING, *CLOSING), 0)
        for name, cases in self.holds(policy).items():
            held[policy.rules[name].conclusions[0].status.value] |= cases
        opened = held["obligatoire"] | held["recommande"] | held["possible"]
        closed = held["exclu"] | held["deconseille"]
        found = {"indetermine": opened & closed, "non_prevu": self.all & ~(opened | closed)}
        for family, other in ((OPENING, closed), (CLOSING, opened)):
            stronger = other
            for status in family:
                found[status] = held[status] & ~stronger
                stronger |= held[status]
        return found

    def status_in(self, policy: Policy, statuses: set[str]) -> int:
        found = self.answers(policy)
        return sum(cases for status, cases in found.items() if status in statuses)

    def admitted(self, policy: Policy) -> int:
        held = self.all
        for one in policy.assumptions:
            held &= self.of(one.whole, policy)
        return held

    # --- partial cases, as the analyser's witnesses give them ---

    def given(self, facts: Mapping[str, Any]) -> int:
        """The cases that facts in their JSON form leave possible."""
        held = self.all
        for name, value in facts.items():
            if len(self.axes.get(name, OPENING)) == 1:
                # Nothing of the policies speaks of it.
                continue
            match name:
                case "entree" | "demande":
                    continue
                case "enfant":
                    kinds = {
                        kind
                        for kind, each in zip(self.lists, LISTS, strict=False)
                        if _may_be(each, value)
                    }
                    held &= self.where("enfant", lambda kind, kinds=kinds: kind in kinds)
                case "liste":
                    for option, truth in value.items():
                        held &= self.where(option, lambda v, truth=truth: v is truth)
                case "sejour":
                    read = duration(value)
                    held &= self.where("sejour", lambda v, read=read: _near(v, read, DURATIONS))
                case "revenu":
                    held &= self.where("revenu", lambda v, read=value: _near(v, read, POINTS))
                case _:
                    held &= self.where(name, lambda v, value=value: v == value)
        return held & self._dated(facts)

    def _dated(self, facts: Mapping[str, Any]) -> int:
        entry, request = (
            datetime.date.fromisoformat(facts[name]).toordinal() if name in facts else None
            for name in ("entree", "demande")
        )
        if entry is None and request is None:
            return self.all
        entries = (entry,) if entry else sorted({*range(request - 40, request + 3), *ENTRIES})
        requests = (request,) if request else sorted({*range(entry - 3, entry + 40), *EDGES})
        kinds = {
            tuple(of_dates(a, pair) for a in self.dated) for pair in product(entries, requests)
        }
        return self.where("dates", lambda kind: kind in kinds)


OPENING = ("obligatoire", "recommande", "possible")
CLOSING = ("exclu", "deconseille")


def duration(text: str) -> Pair:
    months, days = text[1:-1].split("M")
    return int(months), int(days)


def _near(value: Any, given: Any, values: tuple[Any, ...]) -> bool:
    """Whether a given value stands for one of the axis: the last one not above it."""
    return value == max((v for v in values if v <= given), default=values[0])


def _may_be(children: tuple[Child, ...], value: Mapping[str, Any]) -> bool:
    """Whether a list of children may be the one of which the facts say something."""
    said = value["items"]
    if len(said) > len(children) or (value["complete"] and len(said) < len(children)):
        return False
    return any(all(map(_agrees, chosen, said)) for chosen in permutations(children, len(said)))


def _agrees(child: Child, said: Mapping[str, Any]) -> bool:
    minor, age = child
    return said.get("mineur", minor) is minor and (
        "age" not in said or _near(age, duration(said["age"]), AGES)
    )


@cache
def _dated_column(atom: f.Formula) -> tuple[bool, ...]:
    return tuple(of_dates(atom, pair) for pair in PAIRS)


@cache
def _grouped_column(atom: f.Persons) -> tuple[bool, ...]:
    return tuple(of_list(atom, children) for children in LISTS)


def _facts(atom: f.Formula) -> tuple[str, ...]:
    match atom:
        case f.Limit(fact) | f.IsTrue(fact) | f.Among(fact):
            return (fact,)
        case f.Has(_, option):
            return (option,)
        case f.DateOrder(left, right):
            return left, right
        case _:
            return ()


def _atoms_of(policy: Policy) -> Iterator[f.Formula]:
    for rule in policy.rules.values():
        for formula in (rule.scope, rule.applicable, rule.condition, *rule.exceptions):
            yield from atoms(formula)
    for one in policy.assumptions:
        yield from atoms(one.whole)
    for prop in policy.properties:
        yield from atoms(prop.premise)
        yield from atoms(prop.conclusion)
