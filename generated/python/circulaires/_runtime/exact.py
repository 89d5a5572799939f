"""The exact path: some facts are unknown, and every completion of them counts."""

from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import Any

from circulaires._runtime.diagram import OUTSIDE, Diagrams
from circulaires._runtime.missing import missing_variables
from circulaires._runtime.act import Act
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.errors import contradiction
from circulaires._runtime.outcome import Outcome, OutcomeKind
from circulaires._runtime.settle import UNKNOWN
from circulaires._runtime.status import Status
from circulaires._runtime.variables import Variable, mask

#: (rule, where it applies, where it holds): nodes of diagrams.
ExactRow = tuple[str, int, int]
Known = dict[int, int]


class Exact:
    """The diagrams of an act.

    What is known of a case is, for each variable, the cells still possible. Cases with the same
    cells (and the same dates left unknown) share their outcomes.
    """

    def __init__(self, act: Act, data: ModuleType) -> None:
        self.act = act
        self.variables: tuple[Variable, ...] = data.VARIABLES
        self.diagrams = Diagrams.load(
            [_count(variable) for variable in self.variables], data.NODES, data.ANSWERS
        )
        roots = self.diagrams.roots
        self.suppositions = [(name, roots[node]) for name, node in data.SUPPOSITIONS]
        self.nodes: dict[str, int] = {slug: roots[node] for slug, node, _ in data.OUTCOMES}
        self.rows: dict[str, tuple[ExactRow, ...]] = {
            slug: tuple((rule, roots[applies], roots[holds]) for rule, applies, holds in rows)
            for slug, _, rows in data.OUTCOMES
        }
        numbered = list(enumerate(self.variables))
        self.yes_no = [(n, variable[1]) for n, variable in numbered if variable[0] == "yes_no"]
        self.others = [(n, variable) for n, variable in numbered if variable[0] != "yes_no"]
        self.dated = [
            fact for variable in self.variables if variable[0] == "dates" for fact in variable[1]
        ]

    def outcomes(self, facts: BaseFacts) -> tuple[Outcome, ...]:
        """The outcomes of a case, in the order of the act.

        Raises:
            FactError: the facts break a supposition of the text (A605).
        """
        values = facts.values()
        known = {
            number: 2 if values[fact] else 1
            for number, fact in self.yes_no
            if values[fact] is not None
        }
        for number, variable in self.others:
            found = mask(variable, values, facts.persons)
            if found is not None:
                known[number] = found
        undated = tuple(fact for fact in self.dated if values[fact] is None)
        key = (tuple(known.items()), undated, tuple(facts.waiting.items()))
        shared = self.act.shared.get(key)
        if shared is not None:
            return shared
        self._refuse_contradictions(known)
        found_outcomes = tuple(
            self._outcome(kind, known, undated, facts) for kind in self.act.kinds
        )
        return self.act.keep(key, found_outcomes)

    def _refuse_contradictions(self, known: Known) -> None:
        everything = self.diagrams.true
        names: list[str] = []
        for name, node in self.suppositions:
            names.append(name)
            if not self.diagrams.satisfiable(node, known):
                raise contradiction(name)
            everything = self.diagrams.conj(everything, self.diagrams.restrict(node, known))
            if not self.diagrams.satisfiable(everything, known):
                raise contradiction(*names)

    def _reached(self, node: int, known: Known) -> frozenset[Any]:
        """The terminals that some completion admitted by the suppositions reaches."""
        return self.diagrams.reachable(node, known) - {OUTSIDE}

    def _outcome(
        self, kind: OutcomeKind, known: Known, undated: tuple[str, ...], facts: BaseFacts
    ) -> Outcome:
        node = self.nodes[kind.slug]
        answers = self._reached(node, known)
        several = len(answers) > 1
        always: dict[str, None] = {}
        sometimes: dict[str, None] = {}
        defeated: dict[str, None] = {}
        for rule, applies, holds in self.rows[kind.slug]:
            held = self._reached(holds, known)
            if held == {True}:
                always.setdefault(rule)
            elif True in held:
                sometimes.setdefault(rule)
            elif self._reached(applies, known) == {True}:
                defeated.setdefault(rule)
        missing = self._missing(node, known, undated, facts) if several else ()
        return self.act.outcome(
            kind,
            UNKNOWN if several else next(iter(answers)),
            causes=self._causes(node, answers, missing, known, facts),
            rules=always,
            maybe_rules=sometimes,
            defeated=defeated,
            readings=tuple(self._readings(node, answers, known)),
            between=tuple(
                Status(code) for code in sorted({answer[0] for answer in answers}) if several
            ),
            missing=missing,
        )

    def _readings(
        self, node: int, answers: frozenset[Any], known: Known, *, open_only: bool = False
    ) -> Iterable[str]:
        """The readings on which the answer depends: another variant would give other answers."""
        for number, variable in enumerate(self.variables):
            if variable[0] != "reading" or (open_only and variable[3] is not None):
                continue
            # A variant that the facts exclude gives no answer: it changes none.
            under = (
                self._reached(node, {**known, number: 1 << variant})
                for variant in range(len(variable[2]))
            )
            if any(found and found != answers for found in under):
                yield variable[1]

    def _causes(
        self,
        node: int,
        answers: frozenset[Any],
        missing: tuple[str, ...],
        known: Known,
        facts: BaseFacts,
    ) -> tuple[str, ...]:
        causes = {answer[6] for answer in answers if answer[6] is not None}
        if len(answers) > 1:
            elsewhere = {slug for slug in missing if slug in facts.FACTS}
            elsewhere = {slug for slug in elsewhere if facts.FACTS[slug].elsewhere}
            if set(missing) - elsewhere:
                causes.add("fait")
            if elsewhere:
                causes.add("renvoi")
            if any(self._readings(node, answers, known, open_only=True)):
                causes.add("lecture")
        return tuple(sorted(causes))

    def _missing(
        self, node: int, known: Known, undated: tuple[str, ...], facts: BaseFacts
    ) -> tuple[str, ...]:
        found = missing_variables(
            node,
            self.diagrams.true,
            known,
            tuple(supposition for _, supposition in self.suppositions),
            self.diagrams,
        )
        names: set[str] = set()
        for number in found:
            variable = self.variables[number]
            if variable[0] == "dates":
                names |= _open_dates(variable, known.get(number), undated)
            elif variable[0] != "reading":
                slug: str = variable[1]
                names.add(facts.waiting.get(slug, slug))
        return tuple(slug for slug in [*facts.FACTS, *facts.GROUPS] if slug in names)


def _open_dates(variable: Variable, cells: int | None, undated: tuple[str, ...]) -> set[str]:
    """The unknown dates of comparisons that are not decided yet."""
    _, facts, atoms, vectors = variable
    possible = [
        vector for number, vector in enumerate(vectors) if cells is None or cells >> number & 1
    ]
    speaking = [
        atom
        for column, atom in enumerate(atoms)
        if len({vector[column] for vector in possible}) > 1
    ]
    return {
        fact for fact in facts if fact in undated and any(fact in atom[1:3] for atom in speaking)
    }


def _count(variable: Variable) -> int:
    """How many cells a variable has."""
    kind: str = variable[0]
    counted: Mapping[str, int] = {"yes_no": 2, "option": 2}
    if kind in counted:
        return counted[kind]
    if kind in ("choice", "reading"):
        return len(variable[2])
    if kind == "threshold":
        return len(variable[2]) + 1
    return len(variable[-1])
