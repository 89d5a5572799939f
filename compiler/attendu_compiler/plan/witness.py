"""A concrete case inside cells: facts in the JSON form that ``attendu decide`` reads."""

from collections import deque
from collections.abc import Mapping

from attendu_compiler.model.cases import json_measure
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan import dates
from attendu_compiler.plan.calendar import ordinal_of
from attendu_compiler.plan.describe import inside
from attendu_compiler.plan.diagram import Diagrams
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

#: Facts by slug, as JSON values; a group is ``{"items": […], "complete": true}``.
Facts = dict[str, object]

#: Where dates are looked for first, so that a witness looks like a file of today's desk.
_NEAR = (ordinal_of(1970, 1, 1), ordinal_of(2060, 12, 31))


def concrete(cells: Mapping[int, int], policy: Policy, plan: Plan) -> Facts:
    """Facts that lie in the given cell of each variable; readings are left out."""
    return _facts(cells, plan.variables, policy)


def variants(cells: Mapping[int, int], plan: Plan) -> dict[str, str]:
    """The reading variants that the cells fix, when they are not the retained ones."""
    found: dict[str, str] = {}
    for number, cell in sorted(cells.items()):
        reading = plan.variables[number].cells
        if isinstance(reading, ReadingCells) and reading.retained != cell:
            found[reading.reading] = reading.variants[cell]
    return found


def _facts(cells: Mapping[int, int], variables: tuple[Variable, ...], policy: Policy) -> Facts:
    facts: Facts = {}
    for number, cell in sorted(cells.items()):
        match variables[number].cells:
            case YesNoCells(fact=fact):
                facts[policy.facts[fact].slug] = cell == 1
            case ChoiceCells(fact=fact, options=options):
                facts[policy.facts[fact].slug] = options[cell]
            case OptionCells(fact=fact, option=option):
                held = facts.setdefault(policy.facts[fact].slug, {})
                assert isinstance(held, dict)
                held[option] = cell == 1
            case ThresholdCells(fact=fact, cuts=cuts):
                known = policy.facts[fact]
                facts[known.slug] = json_measure(inside(cell, cuts, known), known)
            case DatesCells() as cluster:
                for fact, ordinal in _dates(cluster, cell).items():
                    facts[policy.facts[fact].slug] = json_measure(ordinal, policy.facts[fact])
            case GroupCells() as group:
                facts[group.group] = {"items": _persons(group, cell, policy), "complete": True}
            case ReadingCells():
                pass
    return facts


def _dates(cluster: DatesCells, cell: int) -> dict[str, int]:
    """Real dates that give the comparisons of a cluster the truths of a cell."""
    wanted = cluster.vectors[cell]
    return dates.witness(cluster.atoms, wanted, _NEAR) or dates.witness(cluster.atoms, wanted) or {}


def _persons(group: GroupCells, cell: int, policy: Policy) -> list[Facts]:
    """The fewest persons whose list gives the quantified conditions the truths of a cell."""
    wanted = group.vectors[cell]
    caps = tuple(atom.least for atom in group.atoms)
    # What a list is to the atoms: for each, how many persons count, up to the number that settles.
    start: tuple[int, ...] = (0,) * len(caps)
    paths: dict[tuple[int, ...], tuple[tuple[bool, ...], ...]] = {start: ()}
    pending: deque[tuple[int, ...]] = deque([start])
    while pending:
        counts = pending.popleft()
        if tuple(n >= cap for n, cap in zip(counts, caps, strict=True)) == wanted:
            return [_person(kind, group, policy) for kind in paths[counts]]
        for kind in sorted(group.person_types):
            more = tuple(
                min(cap, n + kind[atom.predicate])
                for n, cap, atom in zip(counts, caps, group.atoms, strict=True)
            )
            if more not in paths:
                paths[more] = (*paths[counts], kind)
                pending.append(more)
    raise AssertionError((group.group, wanted))


def _person(kind: tuple[bool, ...], group: GroupCells, policy: Policy) -> Facts:
    diagrams: Diagrams = group.diagrams
    node = diagrams.all(
        predicate if truth else diagrams.neg(predicate)
        for predicate, truth in zip(group.predicates, kind, strict=True)
    )
    cells = diagrams.witness(node)
    assert cells is not None
    return _facts(cells, group.variables, policy)
