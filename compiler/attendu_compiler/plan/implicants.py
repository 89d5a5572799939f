"""The simplest rows of a condition: few cubes, each with as few and as wide tests as it can."""

from collections.abc import Iterable

from attendu_compiler.plan.diagram import Diagrams

#: The mask of cells of each variable tested.
Cube = dict[int, int]


def cube_node(cube: Cube, diagrams: Diagrams) -> int:
    """The diagram of a cube."""
    return diagrams.all(diagrams.cell(variable, mask) for variable, mask in sorted(cube.items()))


def simplest(node: int, care: int, diagrams: Diagrams) -> list[Cube]:
    """Cubes that together hold where ``node`` does, within ``care``; outside it anything goes.

    Each cube is prime (no test can be dropped or widened), none is redundant; the order is that
    of the diagram, so that the result is the same on every run.
    """
    target = diagrams.conj(node, care)
    allowed = diagrams.disj(node, diagrams.neg(care))
    cubes: list[Cube] = []
    for path, value in diagrams.rows(target):
        if value is True:
            widened = _widened(path, allowed, diagrams)
            if widened not in cubes:
                cubes.append(widened)
    return _irredundant(cubes, target, diagrams)


def _widened(path: Cube, allowed: int, diagrams: Diagrams) -> Cube:
    cube = dict(path)
    for variable in sorted(cube, reverse=True):
        without = {other: mask for other, mask in cube.items() if other != variable}
        if _implies(without, allowed, diagrams):
            cube = without
            continue
        for cell in range(diagrams.arities[variable]):
            wider = {**cube, variable: cube[variable] | 1 << cell}
            if _implies(wider, allowed, diagrams):
                cube = wider
    return cube


def _implies(cube: Cube, allowed: int, diagrams: Diagrams) -> bool:
    return diagrams.conj(cube_node(cube, diagrams), diagrams.neg(allowed)) == diagrams.false


def _irredundant(cubes: list[Cube], target: int, diagrams: Diagrams) -> list[Cube]:
    kept = list(cubes)
    for cube in sorted(cubes, key=len, reverse=True):
        others = [other for other in kept if other is not cube]
        if _covers(others, target, diagrams):
            kept = others
    return kept


def _covers(cubes: Iterable[Cube], target: int, diagrams: Diagrams) -> bool:
    union = diagrams.any(cube_node(cube, diagrams) for cube in cubes)
    return diagrams.conj(target, diagrams.neg(union)) == diagrams.false
