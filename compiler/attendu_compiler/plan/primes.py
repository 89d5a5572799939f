"""Prime implicants: every simplest sufficient condition, and the fewest that say it all.

A cube gives, for some variables, the cells in which it holds (a bit mask).  It is prime for a
condition when it implies it and no longer would with one more cell (Quine 1952; the recursion on
diagrams is that of Coudert and Madre 1992, here with several cells a variable).
"""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from weakref import WeakKeyDictionary

from attendu_compiler.plan.diagram import Diagrams

#: (variable, mask) pairs by rising variable.
Cube = tuple[tuple[int, int], ...]

#: What was found of each node: half the conditions asked of an act have been met before.
_FOUND: WeakKeyDictionary[Diagrams, dict[int, tuple[Cube, ...]]] = WeakKeyDictionary()

#: Primes beyond the essential ones among which the very fewest are sought; greedy beyond.
MOST_CHOICES = 16

#: Primes beyond which none is sought to be essential.
MOST_PRIMES = 64


def prime_implicants(node: int, diagrams: Diagrams) -> tuple[Cube, ...]:
    """All the primes of a condition, those with the fewest tests first.

    Evaluating them by three-valued logic, each status by its own, is exact evaluation.
    """
    found = _FOUND.setdefault(diagrams, {diagrams.false: (), diagrams.true: ((),)})
    pending = [node]
    while pending:
        current = pending[-1]
        if current in found:
            pending.pop()
            continue
        meets = _meets(current, diagrams)
        waiting = [meet for meet in meets if meet not in found]
        if waiting:
            pending.extend(waiting)
            continue
        variable, children = diagrams.variable(current), diagrams.children(current)
        full = (1 << len(children)) - 1
        cubes: list[Cube] = []
        for meet, mask in meets.items():
            if mask == full:
                cubes.extend(found[meet])
                continue
            others = {child for cell, child in enumerate(children) if not mask >> cell & 1}
            for cube in found[meet]:
                # Prime only if no other cell could be added to this very cube.
                masks = dict(cube)
                if not any(diagrams.certain(child, masks) for child in others):
                    cubes.append(((variable, mask), *cube))
        found[current] = tuple(cubes)
        pending.pop()
    return tuple(sorted(found[node], key=_simplicity))


def _meets(node: int, diagrams: Diagrams) -> dict[int, int]:
    """What several children have in common, each with the cells whose children hold there."""
    cells: dict[int, int] = {}
    for cell, child in enumerate(diagrams.children(node)):
        cells[child] = cells.get(child, 0) | 1 << cell
    meets = dict(cells)
    pending = list(meets)
    while pending:
        meet = pending.pop()
        for child, mask in cells.items():
            both = diagrams.conj(meet, child)
            if both == meet:
                meets[meet] |= mask
            elif both not in meets:
                # The cells of both are found when its turn comes.
                meets[both] = 0
                pending.append(both)
    meets.pop(diagrams.false, None)
    return meets


def _simplicity(cube: Cube) -> tuple[int, int, Cube]:
    """Fewest tests, then fewest cells named."""
    return len(cube), sum(mask.bit_count() for _, mask in cube), cube


def simplest_condition(
    node: int, care: int, diagrams: Diagrams, visible: Iterable[int] | None = None
) -> tuple[Cube, ...]:
    """The fewest primes that together hold where ``node`` does; outside ``care`` anything goes.

    With ``visible``, the condition is on those variables alone: where some completion of the others
    that ``care`` admits makes it hold.  ``()`` is never, ``((),)`` always.  Beyond
    :data:`MOST_PRIMES` primes, or :data:`MOST_CHOICES` that are not essential, no prime is redundant but
    fewer might do.
    """
    target = diagrams.conj(node, care)
    if visible is not None:
        hidden = (diagrams.support(target) | diagrams.support(care)) - frozenset(visible)
        target, care = diagrams.exists(target, hidden), diagrams.exists(care, hidden)
    wide = diagrams.disj(target, diagrams.neg(care))
    primes = prime_implicants(wide, diagrams)
    simplest: dict[int, Cube] = {}
    for cube in primes:
        # Of two primes that cover as much, the simpler is enough: it comes first.
        told = cube_node(cube, diagrams)
        simplest.setdefault(told if wide == target else diagrams.conj(told, target), cube)
    simplest.pop(diagrams.false, None)
    chosen = _cover({cube: covered for covered, cube in simplest.items()}, target, diagrams)
    return tuple(sorted(chosen, key=_simplicity))


def cube_node(cube: Cube, diagrams: Diagrams) -> int:
    """The diagram of a cube."""
    node = diagrams.true
    for variable, mask in reversed(cube):
        node = diagrams.cell(variable, mask, node)
    return node


def _cover(useful: dict[Cube, int], target: int, diagrams: Diagrams) -> Sequence[Cube]:
    if len(useful) > MOST_PRIMES:
        return _greedy(useful, target, diagrams)
    covers, twice = useful.values(), diagrams.false
    before = accumulate(covers, diagrams.disj, initial=diagrams.false)
    for covered, earlier in zip(covers, before, strict=False):
        twice = diagrams.disj(twice, diagrams.conj(earlier, covered))
    essential = [cube for cube, covered in useful.items() if not diagrams.implies(covered, twice)]
    if len(essential) == len(useful):
        return essential
    left = _minus(target, [useful[cube] for cube in essential], diagrams)
    others = {
        cube: both
        for cube, covered in useful.items()
        if (both := diagrams.conj(covered, left)) != diagrams.false
    }
    if len(others) > MOST_CHOICES:
        return [*essential, *_greedy(others, left, diagrams)]
    for size in range(len(others) + 1):
        found = _exactly(size, list(others), left, others, diagrams)
        if found is not None:
            return [*essential, *found]
    raise AssertionError("the primes of a condition cover it")


def _minus(node: int, others: Iterable[int], diagrams: Diagrams) -> int:
    return diagrams.conj(node, diagrams.neg(diagrams.any(others)))


def _exactly(
    size: int, cubes: list[Cube], left: int, covers: dict[Cube, int], diagrams: Diagrams
) -> list[Cube] | None:
    """The simplest ``size`` cubes that cover what is left, in order, or None."""
    if left == diagrams.false:
        return []
    if size == 0:
        return None
    for number, cube in enumerate(cubes):
        rest = _minus(left, [covers[cube]], diagrams)
        found = _exactly(size - 1, cubes[number + 1 :], rest, covers, diagrams)
        if found is not None:
            return [cube, *found]
    return None


def _greedy(covers: dict[Cube, int], left: int, diagrams: Diagrams) -> list[Cube]:
    """Each cube that still covers something, the simplest first, then without the redundant."""
    chosen: list[Cube] = []
    rest = left
    for cube, covered in covers.items():
        if not diagrams.disjoint(covered, rest):
            chosen.append(cube)
            rest = _minus(rest, [covered], diagrams)
    for cube in reversed(tuple(chosen)):
        others = [covers[other] for other in chosen if other != cube]
        if _minus(left, others, diagrams) == diagrams.false:
            chosen.remove(cube)
    return chosen
