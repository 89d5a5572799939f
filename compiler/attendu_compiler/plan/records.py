"""The plan of a policy: variables cut into cells, and diagrams over them.

Everything that a target needs to decide is here, as data.  What is known of a case is, for each
variable, the set of cells still possible; a suppositon is a diagram that must reach True.
"""

from functools import cached_property
from typing import TypeAlias

from attrs import field, frozen

from attendu_compiler.model.formula import DateOrder, Formula, Limit, Measure
from attendu_compiler.model.policy import ResultValue
from attendu_compiler.plan.diagram import OUTSIDE, Diagrams
from attendu_compiler.plan.store import Dumped
from attendu_compiler.plan.suppositions import Tied, tied
from attendu_dsl.nodes import Bound, Status

# --- Variables -----------------------------------------------------------------------------------


@frozen(kw_only=True)
class YesNoCells:
    """Cell 0 is no, cell 1 is yes."""

    fact: str

    @property
    def count(self) -> int:
        """How many cells: two."""
        return 2


@frozen(kw_only=True)
class ChoiceCells:
    """One cell an option, in the order of ``options`` (slugs)."""

    fact: str
    options: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many cells: one an option."""
        return len(self.options)


@frozen(kw_only=True)
class OptionCells:
    """Whether a list of values holds one option: cell 0 no, cell 1 yes."""

    fact: str
    option: str

    @property
    def count(self) -> int:
        """How many cells: two."""
        return 2


@frozen(kw_only=True)
class Cut:
    """A border between two cells: just before ``value``, or just after it."""

    value: Measure
    after: bool


@frozen(kw_only=True)
class ThresholdCells:
    """The line cut at thresholds: cell k lies between ``cuts[k - 1]`` and ``cuts[k]``.

    A value v lies in the cell whose number is how many cuts it has passed: ``v > value``, or
    ``v == value`` when the cut is not ``after``.
    """

    fact: str
    cuts: tuple[Cut, ...]

    @property
    def count(self) -> int:
        """How many cells: one more than cuts."""
        return len(self.cuts) + 1


@frozen(kw_only=True)
class DatesCells:
    """Dates compared with one another: a cell is a truth vector of ``atoms`` that dates can give.

    ``barred`` are the cells that the suppositions of the policy never admit.
    """

    facts: tuple[str, ...]
    atoms: tuple[DateOrder | Limit, ...]
    vectors: tuple[tuple[bool, ...], ...]
    barred: int = 0

    @property
    def count(self) -> int:
        """How many cells: one a feasible vector."""
        return len(self.vectors)


@frozen(kw_only=True)
class GroupAtom:
    """« At least ``least`` persons satisfy the predicate number ``predicate``. »"""

    least: int
    predicate: int


@frozen(kw_only=True)
class GroupCells:
    """A group of persons: a cell is a truth vector of ``atoms`` that some list of persons gives.

    ``variables`` are those of one person, ``predicates`` diagrams over them (in ``diagrams``), and
    ``person_types`` the truth vectors of the predicates that one person can have.  ``barred`` are
    the cells that the suppositions of the policy never admit.
    """

    group: str
    variables: tuple["Variable", ...]
    predicates: tuple[int, ...]
    formulas: tuple[Formula, ...]
    diagrams: Diagrams = field(eq=False, repr=False)
    constraint: int
    person_types: frozenset[tuple[bool, ...]]
    atoms: tuple[GroupAtom, ...]
    vectors: tuple[tuple[bool, ...], ...]
    barred: int = 0

    @property
    def count(self) -> int:
        """How many cells: one a feasible vector."""
        return len(self.vectors)


@frozen(kw_only=True)
class ReadingCells:
    """One cell a variant of a reading, in the order of ``variants`` (slugs)."""

    reading: str
    variants: tuple[str, ...]
    retained: int | None

    @property
    def count(self) -> int:
        """How many cells: one a variant."""
        return len(self.variants)


Cells: TypeAlias = (
    YesNoCells | ChoiceCells | OptionCells | ThresholdCells | DatesCells | GroupCells | ReadingCells
)


@frozen(kw_only=True)
class Variable:
    """One variable of the diagrams: its place in the order is its ``index``."""

    index: int
    cells: Cells


# --- Outcomes ------------------------------------------------------------------------------------


@frozen(kw_only=True, cache_hash=True)
class Answer:
    """What an outcome can be: the terminals of its diagram.

    ``cause`` is « conflit » or « lacune » for UNDETERMINED, else None.
    """

    status: Status
    exceptional: bool = False
    principle: bool = False
    bound: Bound | None = None
    values: tuple[ResultValue, ...] = ()
    instead: ResultValue | None = None
    refers_to: str | None = None
    cause: str | None = None


@frozen(kw_only=True)
class Row:
    """A rule as it bears on one outcome.

    ``applies`` is the diagram of its own conditions, ``holds`` the same once derogations have
    defeated it.
    """

    rule: str
    outcome: str
    answer: Answer
    route: str | None
    applies: int
    holds: int


@frozen(kw_only=True)
class Decision:
    """One outcome: ``node`` is a diagram whose terminals are :class:`Answer`.

    ``constraint`` joins the suppositions that touch it, directly or through one another.
    """

    outcome: str
    node: int
    constraint: int
    rows: tuple[Row, ...]


@frozen(kw_only=True)
class Supposition:
    """A supposition (or the force of a concept) as a diagram that must be True."""

    name: str
    node: int


@frozen(kw_only=True)
class Plan:
    """A policy ready to be evaluated, analysed and compiled.

    ``variable_of`` maps a fact id (``fact`` or ``fact.option``), a group or a reading to variable
    numbers; ``version`` digests the meaning, whatever the order and layout of the source.
    """

    slug: str
    version: str
    variables: tuple[Variable, ...]
    variable_of: dict[str, tuple[int, ...]] = field(hash=False)
    diagrams: Diagrams = field(eq=False, repr=False)
    suppositions: tuple[Supposition, ...]
    applicable: int
    decisions: dict[str, Decision] = field(hash=False)
    #: What the formulas asked of the plan came to.
    asked: dict[Formula, int] = field(factory=dict, init=False, eq=False, repr=False)

    @cached_property
    def readings(self) -> dict[int, ReadingCells]:
        """The variables that are readings, by number, in their order."""
        found = ((variable.index, variable.cells) for variable in self.variables)
        return {number: cells for number, cells in found if isinstance(cells, ReadingCells)}

    @cached_property
    def dumped(self) -> Dumped:
        """Its diagrams as data, made once for all that decide exactly.

        The roots are the suppositions, then for each outcome its node and where each of its rows
        applies, holds.  Beyond the suppositions themselves, what they do not admit leads to OUTSIDE.
        """
        diagrams = self.diagrams
        outside = diagrams.terminal(OUTSIDE)
        roots = [supposition.node for supposition in self.suppositions]
        for decision in self.decisions.values():
            nodes = [decision.node]
            nodes += [node for row in decision.rows for node in (row.applies, row.holds)]
            roots += [diagrams.ite(decision.constraint, node, outside) for node in nodes]
        return diagrams.dump(roots)

    @cached_property
    def tied(self) -> tuple[Tied, ...]:
        """The suppositions in groups that share no variable."""
        return tied((supposition.node for supposition in self.suppositions), self.diagrams)

    @cached_property
    def retained(self) -> dict[int, int]:
        """The mask of the variant retained, for each reading that has one."""
        return {
            number: 1 << cells.retained
            for number, cells in self.readings.items()
            if cells.retained is not None
        }

    @cached_property
    def nodes(self) -> dict[str, int]:
        """The diagram of each outcome."""
        return {outcome: decision.node for outcome, decision in self.decisions.items()}
