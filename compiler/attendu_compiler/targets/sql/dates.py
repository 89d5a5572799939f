"""Dates compared with one another: when they are certainly in some cells, some being unknown.

Cells are truths of comparisons.  A case is certainly inside some of them when no dates for what is
unknown give truths outside.  Each comparison, true or false, says that a date is at or after a
monotone function of another, so that an unknown date is eliminated by joining each bound below it
with each above (its least value is the greatest of the bounds below): what is left compares known
dates alone, months being added, never counted.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import TypeAlias

from attrs import frozen

from attendu_compiler.model.formula import DateOrder, Limit, Order
from attendu_compiler.plan import dates
from attendu_compiler.plan.calendar import days_of, earliest_reaching, ordinal_of, shift
from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.primes import simplest_condition
from attendu_compiler.plan.records import DatesCells
from attendu_compiler.targets.sql import tree as t
from attendu_compiler.targets.sql.certain import NotExpressibleError

#: The dates that a view reads; others are a fault, so that no bound of the calendar is ever met.
FIRST, LAST = ordinal_of(1850, 1, 1), ordinal_of(2250, 12, 31)

#: Months that comparisons may add up to between those dates and the ends of the calendar.
MOST_MONTHS = 50 * 12

_CYCLE = 146_097

#: A comparison and its truth.
Literal: TypeAlias = tuple[DateOrder | Limit, bool]


@frozen
class _Step:
    """Months then days added, or the earliest date that reaches one once they are."""

    months: tuple[int, ...]
    days: int
    inverse: bool

    def of(self, ordinal: int) -> int:
        if self.inverse:
            return earliest_reaching(ordinal, self.months, self.days)
        return shift(ordinal, self.months, self.days)


@frozen
class _Bound:
    """``later >= steps(earlier)``; each is the name of a date, or an ordinal."""

    earlier: str | int
    later: str | int
    steps: tuple[_Step, ...]


def inside(cells: DatesCells, mask: int, column: Mapping[str, t.Expression]) -> t.Expression:
    """TRUE exactly when no completion of the dates known lies outside the mask."""
    outside = _outside(cells, mask)
    names = sorted({name for cube in outside for atom, _ in cube for name in _names(atom)})
    found: list[t.Expression] = []
    for size in range(len(names), -1, -1):
        for known in combinations(names, size):
            met = t.some(*(_possible(cube, frozenset(known), column) for cube in outside))
            found.append(t.negation(met))
    return t.some(*found)


def _outside(cells: DatesCells, mask: int) -> tuple[tuple[Literal, ...], ...]:
    """What lies outside a mask, as the fewest conjunctions; what no dates give does not matter."""
    diagrams = Diagrams([2] * len(cells.atoms))
    there, care = diagrams.false, diagrams.false
    for number, vector in enumerate(cells.vectors):
        one = diagrams.all(diagrams.cell(k, 0b10 if truth else 1) for k, truth in enumerate(vector))
        care = diagrams.disj(care, one)
        if not mask >> number & 1:
            there = diagrams.disj(there, one)
    return tuple(
        tuple((cells.atoms[k], one == 0b10) for k, one in cube)
        for cube in simplest_condition(there, care, diagrams)
    )


def _names(atom: DateOrder | Limit) -> tuple[str, ...]:
    return (atom.left, atom.right) if isinstance(atom, DateOrder) else (atom.fact,)


def _possible(
    cube: Sequence[Literal], known: frozenset[str], column: Mapping[str, t.Expression]
) -> t.Expression:
    """Whether some dates for the unknown ones give each comparison its truth."""
    plain = [literal for literal in cube if known.issuperset(_names(literal[0]))]
    rest = [literal for literal in cube if not known.issuperset(_names(literal[0]))]
    found = [_written(atom, truth, column) for atom, truth in plain]
    for part in _linked(rest, known):
        if not any(name in known for atom, _ in part for name in _names(atom)):
            atoms, truths = zip(*part, strict=True)
            found.append(t.Truth(dates.witness(atoms, truths) is not None))
        else:
            found.append(_eliminated(part, known, column))
    return t.every(*found)


def _written(
    atom: DateOrder | Limit, truth: bool, column: Mapping[str, t.Expression]
) -> t.Expression:
    match atom:
        case Limit(fact, order, int() as threshold):
            less = order is Order.LESS
            said = t.Compare(
                column[fact], t.Order.LESS if less else t.Order.AT_MOST, t.Day(threshold)
            )
        case DateOrder(left, right, anniversary, months, days, strict):
            steps = tuple(step for step in (anniversary, months) if step)
            said = t.Compare(
                column[left],
                t.Order.LESS if strict else t.Order.AT_MOST,
                _moved(column[right], _Step(steps, days, False)),
            )
        case _:
            raise AssertionError(atom)
    return said if truth else t.negation(said)


def _linked(rest: Sequence[Literal], known: frozenset[str]) -> Iterator[list[Literal]]:
    """The comparisons that share unknown dates, directly or through others, together."""
    left = list(rest)
    while left:
        part = [left.pop(0)]
        names = set(_names(part[0][0])) - known
        grown = True
        while grown:
            grown = False
            for literal in list(left):
                if names & set(_names(literal[0])):
                    names |= set(_names(literal[0])) - known
                    part.append(literal)
                    left.remove(literal)
                    grown = True
        yield part


def _eliminated(
    part: Sequence[Literal], known: frozenset[str], column: Mapping[str, t.Expression]
) -> t.Expression:
    bounds = [_bound(atom, truth) for atom, truth in part]
    unknown = sorted({n for atom, _ in part for n in _names(atom)} - known)
    for name in unknown:
        below = [b for b in bounds if b.later == name and b.earlier != name]
        above = [b for b in bounds if b.earlier == name and b.later != name]
        loops = [b for b in bounds if b.earlier == name == b.later]
        for loop in loops:
            always = _turn(loop.steps)
            if always is None:
                raise NotExpressibleError("des dates s'y comparent en cercle")
            if not always:
                return t.FALSE
        bounds = [b for b in bounds if name not in (b.earlier, b.later)]
        bounds += [
            _Bound(one.earlier, other.later, (*one.steps, *other.steps))
            for one in below
            for other in above
        ]
    return t.every(*(_kept(bound, column) for bound in bounds))


def _bound(atom: DateOrder | Limit, truth: bool) -> _Bound:
    match atom:
        case Limit(fact, order, int() as threshold):
            last = threshold - (order is Order.LESS)
            return _Bound(fact, last, ()) if truth else _Bound(last + 1, fact, ())
        case DateOrder(left, right, anniversary, months, days, strict):
            steps = tuple(step for step in (anniversary, months) if step)
            if truth:
                return _Bound(left, right, (_Step(steps, days - int(strict), True),))
            return _Bound(right, left, (_Step(steps, days + int(not strict), False),))
        case _:
            raise AssertionError(atom)


def _kept(bound: _Bound, column: Mapping[str, t.Expression]) -> t.Expression:
    """``later >= steps(earlier)`` as SQL; an inverse step that comes last is added to ``later``."""
    steps = list(bound.steps)
    if sum(abs(n) for step in steps for n in step.months) > MOST_MONTHS:
        raise NotExpressibleError("des dates s'y comparent à plus de cinquante ans")
    later = _place(bound.later, column)
    while steps and steps[-1].inverse:
        step = steps.pop()
        later = _moved(later, _Step(step.months, step.days, False))
    earlier = _place(bound.earlier, column)
    for step in steps:
        earlier = _moved(earlier, step)
    if isinstance(earlier, t.Day) and isinstance(later, t.Day):
        return t.Truth(earlier.ordinal <= later.ordinal)
    return t.Compare(earlier, t.Order.AT_MOST, later)


def _place(date: str | int, column: Mapping[str, t.Expression]) -> t.Expression:
    return t.Day(date) if isinstance(date, int) else column[date]


def _moved(date: t.Expression, step: _Step) -> t.Expression:
    if isinstance(date, t.Day):
        return t.Day(step.of(date.ordinal))
    if not step.inverse:
        for months in step.months:
            date = t.Later(date, months)
        return t.Following(date, step.days) if step.days else date
    date = t.Following(date, -step.days) if step.days else date
    for months in reversed(step.months):
        date = t.Reaching(date, months)
    return date


@cache
def _turn(steps: tuple[_Step, ...]) -> bool | None:
    """Whether a date is at or after itself moved: always, never, or None for « it depends »."""
    least, most = _moved_by(steps)
    if most <= 0 or least > 0:
        return most <= 0
    first = _apply(steps, FIRST) <= FIRST
    return first if all((_apply(steps, day) <= day) == first for day in _days()) else None


def _moved_by(steps: tuple[_Step, ...]) -> tuple[int, int]:
    """Days by which steps move any date, at least and at most: two durations are seldom near."""
    least = most = 0
    for step in steps:
        spans = [days_of(months) for months in step.months]
        low, high = step.days + sum(s[0] for s in spans), step.days + sum(s[1] for s in spans)
        least, most = (least - high, most - low) if step.inverse else (least + low, most + high)
    return least, most


def _days() -> Iterable[int]:
    """Every day of one turn of the calendar."""
    return range(FIRST, FIRST + _CYCLE)


def _apply(steps: tuple[_Step, ...], day: int) -> int:
    for step in steps:
        day = step.of(day)
    return day
