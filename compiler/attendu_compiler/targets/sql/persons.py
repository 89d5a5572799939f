"""Groups of persons: counting, over a table of persons, what each is, may be, or cannot be.

A cell of a group is a truth for each « au moins n » of the text.  A case is certainly in some cells
when no list of persons lies in the others; a list does when every person can be of a type that
satisfies none of the conditions to be false, and when enough persons, told apart, can be of types
that satisfy those to be true.  Persons that are not in the table may be of any type, unless the list
is said to be complete.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import combinations, product
from typing import TypeAlias

from attrs import field, frozen

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.primes import simplest_condition
from attendu_compiler.plan.records import GroupAtom, GroupCells
from attendu_compiler.targets.sql import columns
from attendu_compiler.targets.sql import tree as t
from attendu_compiler.targets.sql.cells import cell_test
from attendu_compiler.targets.sql.certain import NotExpressibleError, certain

#: Persons to be told apart at most.
MOST_DEMANDS = 4

#: Predicates that one person satisfies together.
Block: TypeAlias = frozenset[int]


class _Way(Enum):
    """Who meets a demand beside a condition that few may satisfy.

    One who does not satisfy it, one who cannot but satisfy it, one who chooses to, or one who is
    not in the table.
    """

    APART = 0
    FORCED = 1
    CHOSEN = 2
    FOLLOWER = 3


@frozen
class Counts:
    """The numbers of persons that a view counts for a group: a name for each condition."""

    cells: GroupCells
    policy: Policy
    found: dict[t.Expression, str] = field(factory=dict)

    def number(self, condition: t.Expression) -> t.Expression:
        """How many persons of the table satisfy a condition, which is TRUE or FALSE."""
        name = f"{self.cells.group}__n{len(self.found) + 1}"
        return t.First((t.Column(self.found.setdefault(condition, name)), t.Number(0)))

    def test(self, mask: int) -> t.Expression:
        """TRUE exactly when every list of persons that agrees with what is known is in the mask."""
        return t.every(
            *(t.negation(self._possible(true, false)) for true, false in _outside(self.cells, mask))
        )

    def _possible(self, true: Sequence[GroupAtom], false: Sequence[GroupAtom]) -> t.Expression:
        """Whether some list satisfies the first conditions and none of the second."""
        predicates = {atom.predicate for atom in (*true, *false)}
        if len(predicates) == 1:
            return self._of_one(predicates.pop(), true, false)
        avoided = frozenset(atom.predicate for atom in false if atom.least == 1)
        capped = {atom.predicate: atom.least - 1 for atom in false if atom.least > 1}
        if len(capped) > 1:
            raise self._refused("de plusieurs manières à la fois")
        all_can = t.Compare(
            self.number(t.negation(self._can(frozenset(), avoided))), t.Order.EQUAL, t.Number(0)
        )
        cap = next(iter(capped.items()), None)
        wanted = self._reduced(true, avoided)
        barred = avoided | frozenset(capped)
        followed = [atom for atom in wanted if not self._follower({atom.predicate}, barred)]
        complete = t.IsTrue(t.Column(columns.complete_column(self.cells.group)))
        return t.every(
            all_can,
            t.some(
                self._enough(wanted, avoided, cap, followers=False),
                t.every(t.negation(complete), self._enough(followed, avoided, cap, followers=True)),
            ),
        )

    def _of_one(
        self, predicate: int, true: Sequence[GroupAtom], false: Sequence[GroupAtom]
    ) -> t.Expression:
        """One condition counted: every number between those who must and those who can is possible."""
        parts: list[t.Expression] = []
        if true:
            can = self.number(self._can(frozenset({predicate}), frozenset()))
            least = max(atom.least for atom in true)
            enough: t.Expression = t.Compare(can, t.Order.AT_LEAST, t.Number(least))
            if self._follower({predicate}, frozenset()):
                complete = t.Column(columns.complete_column(self.cells.group))
                enough = t.some(enough, t.Not(t.IsTrue(complete)))
            parts.append(enough)
        if false:
            must = self.number(t.negation(self._can(frozenset(), frozenset({predicate}))))
            most = min(atom.least for atom in false)
            parts.append(t.Compare(must, t.Order.LESS, t.Number(most)))
        return t.every(*parts)

    def _reduced(self, true: Sequence[GroupAtom], avoided: Block) -> list[GroupAtom]:
        """Without what another condition implies: of the types left, whoever meets one meets both."""
        types = [kind for kind in self.cells.person_types if not any(kind[n] for n in avoided)]
        kept = list(true)
        for atom in true:
            others = [other for other in kept if other != atom]
            if any(
                other.least >= atom.least
                and all(kind[atom.predicate] for kind in types if kind[other.predicate])
                for other in others
            ):
                kept = others
        return kept

    def _follower(self, block: Iterable[int], avoided: Block) -> bool:
        """Whether a person who is not in the table may satisfy all of a block."""
        return any(
            all(kind[n] for n in block) and not any(kind[n] for n in avoided)
            for kind in self.cells.person_types
        )

    def _enough(
        self,
        wanted: Sequence[GroupAtom],
        avoided: Block,
        cap: tuple[int, int] | None,
        *,
        followers: bool,
    ) -> t.Expression:
        """Whether distinct persons can meet the demands, sharing by sharing.

        ``cap`` is a condition that at most so many persons may satisfy: those who cannot but do,
        and those, of the table or following, who do so to meet a demand.
        """
        demands = [atom.predicate for atom in wanted for _ in range(atom.least)]
        if len(demands) > MOST_DEMANDS:
            raise self._refused("jusqu'à un trop grand nombre")
        found: list[t.Expression] = []
        for blocks in _sharings(demands):
            if cap is None:
                found.append(self._distinct([self._can(block, avoided) for block in blocks]))
            else:
                found += self._capped(blocks, avoided, *cap, followers=followers)
        return t.some(*found)

    def _capped(
        self, blocks: Sequence[Block], avoided: Block, capped: int, most: int, *, followers: bool
    ) -> Iterator[t.Expression]:
        own = frozenset({capped})
        forced = t.negation(self._can(frozenset(), avoided | own))
        for ways in product(_Way, repeat=len(blocks)):
            followed = [b for b, way in zip(blocks, ways, strict=True) if way is _Way.FOLLOWER]
            if followed and not followers:
                continue
            if not all(self._follower(block | own, avoided) for block in followed):
                continue
            able = {
                _Way.APART: lambda block: self._can(block, avoided | own),
                _Way.FORCED: lambda block: t.every(forced, self._can(block, avoided)),
                _Way.CHOSEN: lambda block: t.every(
                    t.negation(forced), self._can(block | own, avoided)
                ),
            }
            added = len(followed) + ways.count(_Way.CHOSEN)
            yield t.every(
                t.Compare(self.number(forced), t.Order.AT_MOST, t.Number(most - added)),
                self._distinct(
                    [
                        able[way](block)
                        for block, way in zip(blocks, ways, strict=True)
                        if way is not _Way.FOLLOWER
                    ]
                ),
            )

    def _distinct(self, able: Sequence[t.Expression]) -> t.Expression:
        """Whether as many persons can be told apart, each able to do its own part (Hall 1935)."""
        parts: dict[t.Expression, None] = {}
        for size in range(1, len(able) + 1):
            for chosen in combinations(able, size):
                one = t.some(*chosen)
                if one == t.FALSE:
                    return t.FALSE
                parts[t.Compare(self.number(one), t.Order.AT_LEAST, t.Number(size))] = None
        return t.every(*parts)

    def _refused(self, how: str) -> NotExpressibleError:
        name = self.policy.groups[self.cells.group].name
        return NotExpressibleError(f"« {name} » y est compté {how}")

    def _can(self, block: Block, avoided: Block) -> t.Expression:
        """Whether a person may satisfy all of a block and nothing of what is avoided."""
        diagrams, predicates = self.cells.diagrams, self.cells.predicates
        wanted = diagrams.all(
            [predicates[n] for n in sorted(block)]
            + [diagrams.neg(predicates[n]) for n in sorted(avoided)]
        )
        cannot = certain(diagrams.neg(wanted), diagrams, self._person)
        return t.negation(cannot) if isinstance(cannot, t.Truth) else t.Not(t.IsTrue(cannot))

    def _person(self, variable: int, mask: int) -> t.Expression:
        return cell_test(self.cells.variables[variable], mask, self.policy, _no_group)


def _no_group(cells: GroupCells, mask: int) -> t.Expression:
    raise AssertionError(cells)


def _outside(
    cells: GroupCells, mask: int
) -> Iterator[tuple[tuple[GroupAtom, ...], tuple[GroupAtom, ...]]]:
    """What lies outside a mask: for each part, the conditions that are true, and those false."""
    diagrams = Diagrams([2] * len(cells.atoms))
    there, care = diagrams.false, diagrams.false
    for number, vector in enumerate(cells.vectors):
        one = diagrams.all(diagrams.cell(k, 0b10 if truth else 1) for k, truth in enumerate(vector))
        care = diagrams.disj(care, one)
        if not mask >> number & 1:
            there = diagrams.disj(there, one)
    for cube in simplest_condition(there, care, diagrams):
        yield (
            tuple(cells.atoms[k] for k, one in cube if one == 0b10),
            tuple(cells.atoms[k] for k, one in cube if one == 0b01),
        )


def _sharings(demands: Sequence[int]) -> Iterator[tuple[Block, ...]]:
    """The ways to share demands out among persons, none meeting the same one twice."""
    found: set[tuple[Block, ...]] = set()

    def share(left: Sequence[int], blocks: tuple[Block, ...]) -> None:
        if not left:
            found.add(tuple(sorted(blocks, key=sorted)))
            return
        first, rest = left[0], left[1:]
        share(rest, (*blocks, frozenset({first})))
        for k, block in enumerate(blocks):
            if first not in block:
                share(rest, (*blocks[:k], block | {first}, *blocks[k + 1 :]))

    share(demands, ())
    yield from sorted(found, key=lambda blocks: [sorted(block) for block in blocks])
