"""The outcomes of every row as planes: the statuses they take, the rules that always hold."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial

from circulaires._runtime.diagram import Diagrams
from circulaires._runtime.batch.planes import ONE, ZERO, Planes
from circulaires._runtime.exact import ExactRow
from circulaires._runtime.status import Status

#: The codes of statuses in a frame: silence first, since it is the most frequent.
STATUSES = ("non_prevu", *(one.value for one in Status if one is not Status.NON_PREVU))

#: What a column of codes adds up: a constant, and for each plane what it adds where it is true.
Sum = tuple[int, tuple[tuple[int, int], ...]]


class Reached:
    """Which terminals of some diagrams each row may reach, exactly.

    A path of an ordered diagram tests a variable once, so that what the rows leave of each variable
    can be followed cell by cell: a terminal is reached when some cell still possible leads to it.
    """

    def __init__(self, diagrams: Diagrams, can: Callable[[int, int], int], planes: Planes) -> None:
        self._diagrams = diagrams
        self._can = can
        self._planes = planes
        self._found: dict[int, dict[Hashable, int]] = {}
        self._certain: dict[int, bool] = {}

    def of(self, node: int, certain: Callable[[int], bool]) -> dict[Hashable, int]:
        """For each terminal, the plane of the rows that may reach it."""
        for below in self._diagrams.below(node):
            if below not in self._found:
                self._found[below] = self._reach(below, certain)
        return self._found[node]

    def where(self, node: int, meant: Callable[[Hashable], bool]) -> int:
        """For a node of which each row reaches one terminal: the rows whose terminal is meant.

        The diagram is made first: equal questions are then one plane.
        """
        truth = self._diagrams.map(node, meant)
        return self.of(truth, lambda variable: True).get(True, ZERO)

    def _reach(self, node: int, certain: Callable[[int], bool]) -> dict[Hashable, int]:
        diagrams, planes = self._diagrams, self._planes
        children = diagrams.children(node)
        if not children:
            self._certain[node] = True
            return {diagrams.value(node): ONE}
        variable = diagrams.variable(node)
        self._certain[node] = certain(variable) and all(map(self._certain.__getitem__, children))
        terminals: dict[Hashable, dict[int, int]] = {}
        for cell, child in enumerate(children):
            for terminal, plane in self._found[child].items():
                cells = terminals.setdefault(terminal, {})
                cells[plane] = cells.get(plane, 0) | 1 << cell
        found: dict[Hashable, int] = {}
        last = list(terminals)[-1]
        for terminal, cells in terminals.items():
            if terminal == last and self._certain[node] and len(terminals) > 1:
                found[terminal] = planes.opposite(planes.any(found.values()))
            else:
                found[terminal] = planes.any(
                    planes.both(self._can(variable, mask), plane) for plane, mask in cells.items()
                )
        return {terminal: plane for terminal, plane in found.items() if plane != ZERO}


def statuses(
    node: int, reached: Reached, certain: Callable[[int], bool], diagrams: Diagrams, planes: Planes
) -> Sum:
    """The codes of the statuses of an outcome, from the answers that its rows may reach."""
    held = reached.of(node, certain)
    answers = [answer for answer in held if isinstance(answer, tuple)]
    if all(map(certain, diagrams.support(node))):
        told = [answer[0] for answer in answers]
        otherwise = "non_prevu" if "non_prevu" in told else told[0] if told else "indetermine"
        alone = {
            reached.where(node, partial(_has, status)): status
            for status in dict.fromkeys(told)
            if status != otherwise
        }
        codes = {plane: STATUSES.index(status) for plane, status in alone.items()}
        return coded(codes, STATUSES.index(otherwise), planes)
    determined: dict[str, int] = {}
    for answer in answers:
        others = planes.any(held[other] for other in answers if other != answer)
        plane = planes.both(held[answer], planes.opposite(others))
        if answer[0] != "indetermine":
            determined[answer[0]] = planes.either(determined.get(answer[0], ZERO), plane)
    codes = {plane: STATUSES.index(status) for status, plane in determined.items()}
    return coded(codes, STATUSES.index("indetermine"), planes)


def _has(status: str, answer: Hashable) -> bool:
    return isinstance(answer, tuple) and bool(answer[0] == status)


def coded(codes: Mapping[int, int], otherwise: int, planes: Planes) -> Sum:
    """The sum that gives each of some disjoint planes its code, with few planes to unpack.

    A plane a code while they are few, since other columns may have unpacked them; else a plane a
    bit of the codes.
    """
    if len(codes) <= 4:
        return otherwise, tuple((plane, code - otherwise) for plane, code in codes.items())
    rest = planes.opposite(planes.any(codes))
    adding = dict[int, int]()
    for bit in range(8):
        plane = planes.any(
            [*(one for one, code in codes.items() if code >> bit & 1)]
            + ([rest] if otherwise >> bit & 1 else [])
        )
        adding[plane] = adding.get(plane, 0) + (1 << bit)
    constant = adding.pop(ONE, 0)
    adding.pop(ZERO, None)
    return constant, tuple(adding.items())


def always(
    rows: Sequence[ExactRow], reached: Reached, certain: Callable[[int], bool], planes: Planes
) -> list[int]:
    """For each rule of an outcome, the plane of the rows in which it holds whatever is unknown."""
    found = []
    for _, _, holds in rows:
        truths = reached.of(holds, certain)
        true = truths.get(True, ZERO)
        found.append(planes.both(true, planes.opposite(truths.get(False, ZERO))))
    return found


def together(
    rows: Sequence[ExactRow], diagrams: Diagrams, most: int
) -> list[tuple[int, ...]] | None:
    """The sets of rules that can hold at once, none first; None when there are more than ``most``."""
    sets: list[tuple[tuple[int, ...], int]] = [((), diagrams.true)]
    for number, (_, _, holds) in enumerate(rows):
        node = diagrams.map(holds, lambda value: value is True)
        for members, before in tuple(sets):
            both = diagrams.conj(before, node)
            if both != diagrams.false:
                sets.append(((*members, number), both))
        if len(sets) > most:
            return None
    return [members for members, _ in sets]
