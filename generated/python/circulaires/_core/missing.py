"""The facts that could still change an outcome.

A fact is missing if, under some admissible partial answer of the other unknown facts, one of its
answers changes the set of possible outcomes (design § 3, rule 3).  Changing only one fact is not
enough of a test: with a supposition A ⇔ B neither can change alone.

For a variable free of suppositions the plain test is exact: two of its cells, the rest alike, two
outcomes.  Otherwise every partial answer of the variables tied to it by suppositions is tried,
the others being kept as a diagram.
"""

from collections.abc import Hashable, Iterator, Mapping
from itertools import product

from circulaires._core.diagram import OUTSIDE, Diagrams, Knowledge

#: Partial answers tried at most; a cluster of suppositions that large has never been met.
_MOST_PARTIALS = 20_000


def missing_variables(
    node: int,
    constraint: int,
    knowledge: Knowledge,
    suppositions: tuple[int, ...],
    diagrams: Diagrams,
) -> frozenset[int]:
    """The variables whose cell could still change what ``node`` reaches."""
    guarded = diagrams.restrict(
        diagrams.ite(constraint, node, diagrams.terminal(OUTSIDE)), knowledge
    )
    if len(diagrams.reachable(guarded, {}) - {OUTSIDE}) < 2:
        return frozenset()
    linked = _links(suppositions, knowledge, diagrams)
    return frozenset(
        variable
        for variable in diagrams.support(guarded)
        if _is_missing(variable, guarded, linked.get(variable, frozenset()), knowledge, diagrams)
    )


def _links(
    suppositions: tuple[int, ...], knowledge: Knowledge, diagrams: Diagrams
) -> dict[int, frozenset[int]]:
    """For each unknown variable, the unknown ones that suppositions tie to it."""
    linked: dict[int, frozenset[int]] = {}
    for supposition in suppositions:
        union = diagrams.support(diagrams.restrict(supposition, knowledge))
        for variable in tuple(union):
            union = union | linked.get(variable, frozenset())
        for variable in union:
            linked[variable] = union
    return linked


def _is_missing(
    variable: int,
    guarded: int,
    linked: frozenset[int],
    knowledge: Knowledge,
    diagrams: Diagrams,
) -> bool:
    answers = list(_cells(variable, knowledge, diagrams))
    tied = sorted((linked & diagrams.support(guarded)) - {variable})
    if not tied:
        branches = [diagrams.restrict(guarded, {variable: 1 << cell}) for cell in answers]
        return any(
            _differ(one, other, diagrams, {})
            for number, one in enumerate(branches)
            for other in branches[number + 1 :]
        )
    for partial in _partials(tied, knowledge, diagrams):
        part = diagrams.restrict(guarded, partial)
        free = [other for other in tied if other not in partial]
        everything = _gather(part, frozenset({variable, *free}), diagrams, {})
        for cell in answers:
            answered = diagrams.restrict(part, {variable: 1 << cell})
            narrowed = _gather(answered, frozenset(free), diagrams, {})
            if _narrows(everything, narrowed, diagrams, {}):
                return True
    return False


def _cells(variable: int, knowledge: Knowledge, diagrams: Diagrams) -> Iterator[int]:
    mask = knowledge.get(variable)
    for cell in range(diagrams.arities[variable]):
        if mask is None or mask >> cell & 1:
            yield cell


def _partials(
    tied: list[int], knowledge: Knowledge, diagrams: Diagrams
) -> Iterator[Mapping[int, int]]:
    """Every partial answer of ``tied``, the empty one first."""
    choices = [[None, *_cells(variable, knowledge, diagrams)] for variable in tied]
    for number, cells in enumerate(product(*choices)):
        if number >= _MOST_PARTIALS:
            return
        yield {
            variable: 1 << cell
            for variable, cell in zip(tied, cells, strict=True)
            if cell is not None
        }


def _differ(one: int, other: int, diagrams: Diagrams, done: dict[tuple[int, int], bool]) -> bool:
    """Whether two diagrams reach two outcomes somewhere, both admitted by the suppositions."""
    if one == other:
        return False
    if diagrams.is_terminal(one) and diagrams.is_terminal(other):
        return OUTSIDE not in (diagrams.value(one), diagrams.value(other))
    key = (one, other)
    if key not in done:
        done[key] = any(
            _differ(first, second, diagrams, done) for first, second in _pairs(one, other, diagrams)
        )
    return done[key]


def _pairs(one: int, other: int, diagrams: Diagrams) -> Iterator[tuple[int, int]]:
    top = min(diagrams.variable(one), diagrams.variable(other))
    firsts = diagrams.children(one) if diagrams.variable(one) == top else None
    seconds = diagrams.children(other) if diagrams.variable(other) == top else None
    for cell in range(diagrams.arities[top]):
        yield (firsts[cell] if firsts else one, seconds[cell] if seconds else other)


def _gather(node: int, variables: frozenset[int], diagrams: Diagrams, done: dict[int, int]) -> int:
    """The diagram of the sets of outcomes reached when ``variables`` are left open."""
    if node in done:
        return done[node]
    if diagrams.is_terminal(node):
        value = diagrams.value(node)
        found: frozenset[Hashable] = frozenset() if value == OUTSIDE else frozenset({value})
        done[node] = diagrams.terminal(found)
        return done[node]
    children = [_gather(child, variables, diagrams, done) for child in diagrams.children(node)]
    variable = diagrams.variable(node)
    if variable in variables:
        union = children[0]
        for child in children[1:]:
            union = _union(union, child, diagrams, {})
    else:
        union = diagrams.terminal(frozenset())
        for cell, child in enumerate(children):
            union = diagrams.ite(diagrams.cell(variable, 1 << cell), child, union)
    done[node] = union
    return union


def _union(one: int, other: int, diagrams: Diagrams, done: dict[tuple[int, int], int]) -> int:
    if one == other:
        return one
    if diagrams.is_terminal(one) and diagrams.is_terminal(other):
        first, second = diagrams.value(one), diagrams.value(other)
        assert isinstance(first, frozenset) and isinstance(second, frozenset)
        return diagrams.terminal(first | second)
    key = (one, other)
    if key not in done:
        top = min(diagrams.variable(one), diagrams.variable(other))
        union = diagrams.terminal(frozenset())
        for cell, (first_, second_) in enumerate(_pairs(one, other, diagrams)):
            child = _union(first_, second_, diagrams, done)
            union = diagrams.ite(diagrams.cell(top, 1 << cell), child, union)
        done[key] = union
    return done[key]


def _narrows(
    everything: int, narrowed: int, diagrams: Diagrams, done: dict[tuple[int, int], bool]
) -> bool:
    """Whether an admissible answer leaves fewer outcomes than were possible."""
    if everything == narrowed:
        return False
    if diagrams.is_terminal(everything) and diagrams.is_terminal(narrowed):
        return bool(diagrams.value(narrowed)) and (
            diagrams.value(everything) != diagrams.value(narrowed)
        )
    key = (everything, narrowed)
    if key not in done:
        done[key] = any(
            _narrows(first, second, diagrams, done)
            for first, second in _pairs(everything, narrowed, diagrams)
        )
    return done[key]
