"""The facts that could still change an outcome.

A fact is missing if, under some admissible partial answer of the other unknown facts, one of its
answers changes the set of possible outcomes (design § 3, rule 3).  Changing only one fact is not
enough of a test: with a supposition A ⇔ B neither can change alone.

The test follows two sets of nodes down the diagram: those that the partial answer leaves possible,
and among them those that the fact's answer leaves.  A variable left unanswered leads to all its
children at once.  Only the variables tied to the fact by suppositions need be left unanswered: the
possible outcomes are the union of those under each total answer of the others, and two unions
differ only if some of their terms do.  Pairs of sets met again are not followed again, so that
nothing is cut short and the answer is exact.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeAlias

from circulaires._runtime.diagram import OUTSIDE, Diagrams, Knowledge

#: For a variable that belongs to several facts, the masks that their partial answers can leave.
States: TypeAlias = Callable[[int], Iterable[int] | None]

#: For such a variable and one of its facts, (mask before, mask after) of that fact's answers under
#: the partial answers of its other facts.  Both return None for a variable that is one fact.
Steps: TypeAlias = Callable[[int, str], Iterable[tuple[int, int]] | None]


def missing_variables(
    node: int,
    constraint: int,
    knowledge: Knowledge,
    suppositions: tuple[int, ...],
    diagrams: Diagrams,
) -> frozenset[int]:
    """The variables whose cell could still change what ``node`` reaches, each being one fact."""
    question = _Question(node, constraint, knowledge, suppositions, diagrams)
    return frozenset(variable for variable in question.open if question.changes(variable))


def missing_facts(
    node: int,
    constraint: int,
    knowledge: Knowledge,
    suppositions: tuple[int, ...],
    diagrams: Diagrams,
    facts: Mapping[str, Sequence[int]],
    states: States = lambda variable: None,
    steps: Steps = lambda variable, fact: None,
) -> frozenset[str]:
    """The facts whose answer could still change what ``node`` reaches.

    ``facts`` gives the variables of each fact; a fact of several (a list whose items may each be
    unknown) is missing when one of them is.  ``states`` and ``steps`` describe the variables that
    several facts share (dates compared with one another), within ``knowledge``.
    """
    question = _Question(node, constraint, knowledge, suppositions, diagrams, states)
    return frozenset(
        fact
        for fact, variables in facts.items()
        if any(
            question.changes(variable, steps(variable, fact))
            for variable in variables
            if variable in question.open
        )
    )


class _Question:
    """An outcome, what is known, and what every fact's test shares."""

    def __init__(
        self,
        node: int,
        constraint: int,
        knowledge: Knowledge,
        suppositions: tuple[int, ...],
        diagrams: Diagrams,
        states: States = lambda variable: None,
    ) -> None:
        guarded = diagrams.ite(constraint, node, diagrams.terminal(OUTSIDE))
        self.diagrams = diagrams
        self.knowledge = knowledge
        self.states = states
        self.root = diagrams.restrict(guarded, knowledge)
        self.reached: dict[int, frozenset[Hashable]] = {}
        for below in diagrams.below(self.root):
            children = diagrams.children(below)
            self.reached[below] = (
                frozenset[Hashable]().union(*(self.reached[child] for child in children))
                if children
                else frozenset({diagrams.value(below)}) - {OUTSIDE}
            )
        settled = len(self.reached[self.root]) < 2
        #: The variables that the outcome still depends on, suppositions included.
        self.open = frozenset() if settled else diagrams.support(self.root)
        self.tied = _tied(suppositions, knowledge, diagrams)

    def changes(self, variable: int, steps: Iterable[tuple[int, int]] | None = None) -> bool:
        """Whether an answer about ``variable`` changes the outcomes under some partial answer."""
        diagrams = self.diagrams
        mine = tuple(steps) if steps is not None else self._answers(variable)
        tied = self.tied.get(variable, frozenset({variable}))
        choices: dict[int, tuple[int, ...]] = {}
        start = frozenset({self.root})
        seen = {(start, start)}
        pending = [(start, start)]
        while pending:
            before, after = pending.pop()
            outcomes = self._outcomes(after)
            if not outcomes:
                continue
            possible = self._outcomes(before)
            if possible != outcomes:
                return True
            top = min(diagrams.variable(node) for node in before | after)
            if len(possible) < 2 or (before == after and top > variable):
                continue
            following: Iterable[tuple[int, int]]
            if top == variable:
                following = mine
            else:
                if top not in choices:
                    choices[top] = self._partial(top) if top in tied else self._cells(top)
                following = ((mask, mask) for mask in choices[top])
            for wide, narrow in following:
                pair = self._down(before, top, wide), self._down(after, top, narrow)
                if pair not in seen:
                    seen.add(pair)
                    pending.append(pair)
        return False

    def _outcomes(self, nodes: frozenset[int]) -> frozenset[Hashable]:
        return frozenset[Hashable]().union(*(self.reached[node] for node in nodes))

    def _down(self, nodes: frozenset[int], variable: int, mask: int) -> frozenset[int]:
        """Where the cells of a mask lead, what no completion admits left out."""
        found: set[int] = set()
        for node in nodes:
            if self.diagrams.variable(node) == variable:
                children = self.diagrams.children(node)
                found.update(child for cell, child in enumerate(children) if mask >> cell & 1)
            else:
                found.add(node)
        return frozenset(node for node in found if self.reached[node])

    def _mask(self, variable: int) -> int:
        return self.knowledge.get(variable, (1 << self.diagrams.arities[variable]) - 1)

    def _cells(self, variable: int) -> tuple[int, ...]:
        mask = self._mask(variable)
        return tuple(1 << cell for cell in range(mask.bit_length()) if mask >> cell & 1)

    def _answers(self, variable: int) -> tuple[tuple[int, int], ...]:
        return tuple((self._mask(variable), cell) for cell in self._cells(variable))

    def _partial(self, variable: int) -> tuple[int, ...]:
        """What a partial answer can leave of a variable: all of it, one cell, or its own states."""
        own = self.states(variable)
        if own is not None:
            return tuple(own)
        return (self._mask(variable), *self._cells(variable))


def _tied(
    suppositions: tuple[int, ...], knowledge: Knowledge, diagrams: Diagrams
) -> dict[int, frozenset[int]]:
    """For each unknown variable, the unknown ones that suppositions tie to it."""
    tied: dict[int, frozenset[int]] = {}
    for supposition in suppositions:
        union = diagrams.support(diagrams.restrict(supposition, knowledge))
        for variable in tuple(union):
            union = union | tied.get(variable, frozenset())
        for variable in union:
            tied[variable] = union
    return tied
