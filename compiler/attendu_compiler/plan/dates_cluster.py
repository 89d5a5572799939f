"""Dates compared with one another: which comparisons can be true together, with real dates.

Every comparison, true or false, says that one date is at or after a monotone function of another.
The solutions of a set of them are therefore closed under minimum, and raising lower bounds to their
least fixpoint finds the earliest solution or proves that there is none.  This is exact, ends of
months and 29 February included; see :func:`earliest` for cycles that would climb a day at a time.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from attrs import frozen

from attendu_compiler.plan.calendar import (
    add_months,
    earliest_reaching,
    ordinal_of,
    shift,
)

#: The first and last dates considered, as ordinals.
BOUNDS = (ordinal_of(1900, 1, 1), ordinal_of(2200, 12, 31))


@frozen
class Order:
    """``left <= right + steps months + days`` (``<`` when strict).

    ``steps`` are added one after another, each clamped at the end of the month.
    """

    left: str
    right: str
    steps: tuple[int, ...] = ()
    days: int = 0
    strict: bool = False


@frozen
class Border:
    """``fact <= ordinal`` (``<`` when strict)."""

    fact: str
    ordinal: int
    strict: bool = False


Atom: TypeAlias = Order | Border

#: Lower bounds of dates, by name.
Dates: TypeAlias = dict[str, int]

#: Between two skipped leap years the calendar repeats itself after four years of this many days.
_PERIOD = 1_461

#: No step of a bound looks further than this around the dates that it goes through.
_MARGIN = 62

#: Months after which the calendar repeats itself.
_CYCLE = 4_800


@frozen
class _Raise:
    """``later >= f(earlier)``, f being a shift, or the inverse of one when ``inverse``."""

    earlier: str
    later: str
    steps: tuple[int, ...]
    days: int
    inverse: bool

    def apply(self, bound: int) -> int:
        if self.inverse:
            return earliest_reaching(bound, self.steps, self.days)
        return shift(bound, self.steps, self.days)

    def least_gain(self) -> int:
        """Days by which ``later`` follows ``earlier`` at least, wherever they are."""
        if self.inverse:
            return -self.days - sum(_span(months)[1] for months in self.steps)
        return self.days + sum(_span(months)[0] for months in self.steps)

    def through(self, bound: int) -> list[int]:
        """The dates that the calculation from ``bound`` goes through, to a few days."""
        if self.inverse:
            bound, steps = bound - self.days, tuple(-months for months in reversed(self.steps))
        else:
            steps = self.steps
        dates = [bound]
        for months in steps:
            dates.append(add_months(dates[-1], months))
        return dates


@lru_cache(maxsize=512)
def _span(months: int) -> tuple[int, int]:
    """The fewest and the most days that adding months can add, over the whole calendar.

    From a day that both months have, as many as from the first; from another, to the last day of the
    later month, as many as from the first of the next month at least.
    """
    *starts, whole = _month_starts()
    cycles, place = divmod(months, _CYCLE)
    later = (*starts[place:], *(start + whole for start in starts[:place]))
    gains = [after - before for before, after in zip(starts, later, strict=True)]
    return min(gains) + cycles * whole, max(gains) + cycles * whole


@lru_cache(maxsize=1)
def _month_starts() -> tuple[int, ...]:
    """The days before each month of a cycle of 400 years, and the days of the cycle."""
    months = (divmod(number, 12) for number in range(_CYCLE + 1))
    return tuple(ordinal_of(year + 1, month + 1, 1) - 1 for year, month in months)


def _raised(atom: Order, truth: bool) -> _Raise:
    if truth:
        days = atom.days - int(atom.strict)
        return _Raise(atom.left, atom.right, atom.steps, days, True)
    return _Raise(atom.right, atom.left, atom.steps, atom.days + int(not atom.strict), False)


def earliest(
    orders: Sequence[tuple[Order, bool]], low: Mapping[str, int], high: Mapping[str, int]
) -> Dates | None:
    """The earliest dates between ``low`` and ``high`` that give each order its truth, or None.

    Two orders that only days tell apart need no climbing: see :func:`_contradict`.  Nor does a cycle
    whose every turn gains a day wherever it stands: it has no solution, and is refused at once.
    One that gains only in some years climbs; once every rising bound has risen by four years, it
    will again as long as no date crosses a skipped leap year (1900, 2100, 2200), so that as many
    turns are taken in one leap.
    """
    if _contradict(orders):
        return None
    edges = [_raised(atom, truth) for atom, truth in orders]
    dates = dict(low)
    if any(dates[name] > high[name] for name in dates) or _always_gains(edges):
        return None
    seen, passes, following = dict(dates), 0, 1
    while True:
        rising = False
        for edge in edges:
            bound = edge.apply(dates[edge.earlier])
            if bound > dates[edge.later]:
                dates[edge.later] = bound
                rising = True
                if bound > high[edge.later]:
                    return None
        if not rising:
            return dates
        passes += 1
        leap = _leap(edges, seen, dates) if passes >= _PERIOD // 4 else 0
        if leap:
            for name, bound in dates.items():
                dates[name] = bound + leap if bound > seen[name] else bound
                if dates[name] > high[name]:
                    return None
            seen, passes, following = dict(dates), 0, 1
        elif passes >= following:
            seen, following = dict(dates), 2 * passes


def _contradict(orders: Sequence[tuple[Order, bool]]) -> bool:
    """Whether a date is at most another, so many months and days later, and also after that.

    It would be after what it does not exceed: a bound climbs there a day at a time, for centuries.
    """
    most: dict[tuple[str, str, tuple[int, ...]], int] = {}
    for atom, truth in orders:
        if truth:
            key, days = (atom.left, atom.right, atom.steps), atom.days - int(atom.strict)
            most[key] = min(days, most.get(key, days))
    return any(
        not truth
        and (border := most.get((atom.left, atom.right, atom.steps))) is not None
        and atom.days - int(atom.strict) >= border
        for atom, truth in orders
    )


def _always_gains(edges: Sequence[_Raise]) -> bool:
    """Whether some cycle pushes its dates later by a day or more, wherever they are."""
    gained = {name: 0 for edge in edges for name in (edge.earlier, edge.later)}
    for _ in range(len(gained) + 1):
        rising = False
        for edge in edges:
            bound = gained[edge.earlier] + edge.least_gain()
            if bound > gained[edge.later]:
                gained[edge.later] = bound
                rising = True
        if not rising:
            return False
    return bool(edges)


def _leap(edges: Sequence[_Raise], before: Mapping[str, int], now: Mapping[str, int]) -> int:
    """Days (whole periods) by which every bound that rose since ``before`` is sure to rise again.

    Let F be the raising of all bounds, s the turns taken, P the period.  F^s(before) is at least
    ``before`` + P on the rising bounds; F is monotone and, where the calendar is periodic, moves
    with its argument; so F^(ks)(now) is at least ``now`` + kP, and the least fixpoint as well.
    Bounds that did not rise must have nothing more to bring.
    """
    rising = {name for name, bound in now.items() if bound > before[name]}
    if any(now[name] - before[name] < _PERIOD for name in rising):
        return 0
    room = 1 << 40
    for edge in edges:
        if edge.later not in rising:
            continue
        if edge.earlier not in rising:
            if edge.apply(now[edge.earlier]) > before[edge.later]:
                return 0
        else:
            starts, ends = edge.through(before[edge.earlier]), edge.through(now[edge.earlier])
            for start, end in zip(starts, ends, strict=True):
                room = min(room, _skipped_after(start - _MARGIN) - end - _MARGIN)
    return max(room, 0) // _PERIOD * _PERIOD


def _skipped_after(ordinal: int) -> int:
    """The first of March, at or after a date, of the next year that skips its 29 February."""
    cycles, rest = divmod(ordinal - 1, 146_097)
    for year in (100, 200, 300, 500):
        day = ordinal_of(year, 3, 1)
        if day >= rest + 1:
            return day + cycles * 146_097
    raise AssertionError(ordinal)


class TooManyVectorsError(Exception):
    """Dates compared with one another in too many ways to be decided jointly."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


def names_of_all(atoms: Iterable[Atom]) -> list[str]:
    """The dates that comparisons name, each once."""
    return list(dict.fromkeys(name for atom in atoms for name in names_of(atom)))


def feasible_vectors(
    atoms: Sequence[Atom],
    known: Mapping[str, int | None] | None = None,
    bounds: tuple[int, int] = BOUNDS,
    extra: Iterable[tuple[Atom, bool]] = (),
    most: int = 1 << 20,
) -> dict[tuple[bool, ...], Dates]:
    """Every truth vector that dates can give to ``atoms``, each with the earliest such dates.

    ``known`` fixes dates (None: unknown), even outside ``bounds``; ``extra`` are comparisons whose
    truth is given.  Vectors come with True before False.

    Raises:
        TooManyVectorsError: dates can be told apart in more than ``most`` ways.
    """
    extra = tuple(extra)
    low, high = _limits([*atoms, *(atom for atom, _ in extra)], known or {}, bounds)
    orders: list[tuple[Order, bool]] = []
    for atom, truth in extra:
        _take(atom, truth, orders, low, high)
    start = earliest(orders, low, high)
    if start is None:
        return {}
    found: dict[tuple[bool, ...], Dates] = {}
    pending: list[tuple[tuple[bool, ...], list[tuple[Order, bool]], Dates, Dates]]
    pending = [((), orders, start, high)]
    while pending:
        vector, orders, dates, high = pending.pop()
        if len(vector) == len(atoms):
            found[vector] = dates
            if len(found) > most:
                raise TooManyVectorsError(tuple(names_of_all(atoms)))
            continue
        # Raised bounds stay valid under one more comparison: each branch starts from them.
        for truth in (False, True):
            more, low, below = list(orders), dict(dates), dict(high)
            _take(atoms[len(vector)], truth, more, low, below)
            raised = earliest(more, low, below)
            if raised is not None:
                pending.append(((*vector, truth), more, raised, below))
    return found


def _limits(
    atoms: Iterable[Atom], known: Mapping[str, int | None], bounds: tuple[int, int]
) -> tuple[Dates, Dates]:
    names: dict[str, None] = {}
    for atom in atoms:
        names.update(dict.fromkeys(names_of(atom)))
    low, high = dict.fromkeys(names, bounds[0]), dict.fromkeys(names, bounds[1])
    for name, ordinal in known.items():
        if ordinal is not None:
            low[name] = high[name] = ordinal
    return low, high


def names_of(atom: Atom) -> tuple[str, ...]:
    """The dates that a comparison names."""
    return (atom.left, atom.right) if isinstance(atom, Order) else (atom.fact,)


def _take(
    atom: Atom, truth: bool, orders: list[tuple[Order, bool]], low: Dates, high: Dates
) -> None:
    """Add a comparison: an order to ``orders``, a border to the bounds."""
    if isinstance(atom, Order):
        orders.append((atom, truth))
        return
    last = atom.ordinal - int(atom.strict)
    if truth:
        high[atom.fact] = min(high[atom.fact], last)
    else:
        low[atom.fact] = max(low[atom.fact], last + 1)
