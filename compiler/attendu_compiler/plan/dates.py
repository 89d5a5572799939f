"""Dates compared with one another: which comparisons can be true together, with real dates.

Every comparison says that a date is at or after a monotone function of another, so the solutions of
a set of comparisons are closed under minimum: raising lower bounds to their least fixpoint finds
the earliest solution, or proves that there is none.  This is exact, end of months included.
"""

from collections.abc import Mapping, Sequence

from attrs import frozen

from attendu_compiler.model.formula import DateOrder, Limit, Order
from attendu_compiler.plan.calendar import FIRST, LAST, add_months

#: The most and the fewest days in a run of n months, for a quick proof of impossibility.
_MOST, _FEWEST = 31, 28


@frozen(kw_only=True)
class _AtLeast:
    """``later >= shift(earlier) + extra`` when ``direct``, else ``shift(later) + extra >= earlier``.

    ``shift`` adds the months of ``steps`` one after another, clamped each time.
    """

    earlier: str
    later: str
    steps: tuple[int, ...]
    extra: int
    direct: bool

    def shift(self, ordinal: int) -> int:
        for months in self.steps:
            ordinal = add_months(ordinal, months)
        return ordinal + self.extra

    def raised(self, bound: int) -> int:
        """The least date of ``later`` once ``earlier`` is at least ``bound``."""
        if self.direct:
            return self.shift(bound)
        guess = bound - self.extra
        for months in reversed(self.steps):
            guess = add_months(guess, -months) - 4
        while self.shift(guess) < bound:
            guess += 1
        return guess


def _constraint(atom: DateOrder, truth: bool) -> _AtLeast:
    steps = tuple(months for months in (atom.anniversary, atom.months) if months)
    if truth:
        # left <= shift(right): the right date is late enough.
        extra = atom.days - (1 if atom.strict else 0)
        return _AtLeast(earlier=atom.left, later=atom.right, steps=steps, extra=extra, direct=False)
    extra = atom.days + (0 if atom.strict else 1)
    return _AtLeast(earlier=atom.right, later=atom.left, steps=steps, extra=extra, direct=True)


def _bounds(
    atoms: Sequence[tuple[DateOrder | Limit, bool]],
    names: Sequence[str],
    known: Mapping[str, int],
) -> tuple[dict[str, int], dict[str, int]] | None:
    low = {name: known.get(name, FIRST) for name in names}
    high = {name: known.get(name, LAST) for name in names}
    for atom, truth in atoms:
        if not isinstance(atom, Limit):
            continue
        assert isinstance(atom.threshold, int)
        value, fact = atom.threshold, atom.fact
        order = atom.order if truth else _OPPOSITE[atom.order]
        match order:
            case Order.LESS:
                high[fact] = min(high[fact], value - 1)
            case Order.AT_MOST:
                high[fact] = min(high[fact], value)
            case Order.MORE:
                low[fact] = max(low[fact], value + 1)
            case Order.AT_LEAST:
                low[fact] = max(low[fact], value)
            case Order.EQUAL:
                low[fact], high[fact] = max(low[fact], value), min(high[fact], value)
    return (low, high) if all(low[name] <= high[name] for name in names) else None


_OPPOSITE = {
    Order.LESS: Order.AT_LEAST,
    Order.AT_LEAST: Order.LESS,
    Order.MORE: Order.AT_MOST,
    Order.AT_MOST: Order.MORE,
}


def solve(
    atoms: Sequence[tuple[DateOrder | Limit, bool]],
    names: Sequence[str],
    known: Mapping[str, int],
) -> dict[str, int] | None:
    """The earliest dates that give each atom its truth, or None when no dates do.

    ``known`` fixes dates; an EQUAL limit must be split before (see :func:`vectors`).
    """
    bounds = _bounds(atoms, names, known)
    if bounds is None:
        return None
    low, high = bounds
    constraints = [_constraint(atom, truth) for atom, truth in atoms if isinstance(atom, DateOrder)]
    if _cycle_gains(constraints, names):
        return None
    changed = True
    while changed:
        changed = False
        for constraint in constraints:
            raised = constraint.raised(low[constraint.earlier])
            if raised > low[constraint.later]:
                low[constraint.later] = raised
                changed = True
                if raised > high[constraint.later]:
                    return None
    return low


def _cycle_gains(constraints: Sequence[_AtLeast], names: Sequence[str]) -> bool:
    """Whether some cycle pushes its dates later by a day or more, however months are counted.

    Without this proof the bounds would climb a day at a time up to the end of the calendar.
    """
    gain = dict.fromkeys(names, 0)
    for _ in range(len(names) + 1):
        changed = False
        for constraint in constraints:
            months = sum(constraint.steps)
            if constraint.direct:
                least = months * _FEWEST + constraint.extra
            else:
                least = -months * _MOST - constraint.extra
            raised = gain[constraint.earlier] + least
            if raised > gain[constraint.later]:
                gain[constraint.later] = raised
                changed = True
        if not changed:
            return False
    return True


def vectors(
    atoms: Sequence[DateOrder | Limit], names: Sequence[str], known: Mapping[str, int]
) -> dict[tuple[bool, ...], dict[str, int]]:
    """Every truth vector that dates can give to ``atoms``, each with the earliest such dates.

    ``atoms`` hold no EQUAL limit (an equality is two comparisons).
    """
    found: dict[tuple[bool, ...], dict[str, int]] = {}

    def extend(chosen: list[tuple[DateOrder | Limit, bool]]) -> None:
        dates = solve(chosen, names, known)
        if dates is None:
            return
        if len(chosen) == len(atoms):
            found[tuple(truth for _, truth in chosen)] = dates
            return
        atom = atoms[len(chosen)]
        for truth in (True, False):
            extend([*chosen, (atom, truth)])

    extend([])
    return found
