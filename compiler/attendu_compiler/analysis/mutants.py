"""How strong the cases of a text are: each small change of a rule must make one of them fail.

A change that gives every admissible case the same outcomes is proved equivalent and set aside.
What is left and no case notices is a survivor, shown with the case that would notice it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import repeat
from operator import eq
from os import cpu_count

from attrs import evolve, frozen

from attendu_compiler.analysis.case_text import case_text
from attendu_compiler.analysis.cases import failures_of
from attendu_compiler.analysis.mutation import Mutant, mutants
from attendu_compiler.model.formula import DateOrder, Formula, Limit, Persons
from attendu_compiler.model.policy import Case, Policy
from attendu_compiler.plan.cells import atoms, formulas_of
from attendu_compiler.plan.diagram import Knowledge
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.given import read_case
from attendu_compiler.plan.input_errors import FactError
from attendu_compiler.plan.lower import lower
from attendu_compiler.plan.records import Answer, Plan
from attendu_compiler.plan.smallest import smallest_case
from attendu_compiler.plan.space import Space
from attendu_compiler.plan.variables import make_space
from attendu_compiler.plan.witness import Facts, concrete, variants
from attendu_dsl.diagnostics import Report


@frozen(kw_only=True)
class Boundary:
    """A case that tells a text from its mutant, and what the text answers there."""

    outcome: str
    answer: Answer
    facts: Facts
    readings: dict[str, str]

    def text(self, name: str, policy: Policy) -> str:
        """The case as a lawyer would paste it."""
        return case_text(name, self.facts, policy, {self.outcome: self.answer}, self.readings)


@frozen(kw_only=True)
class Fate:
    """What became of a mutant: equivalent, killed by a case, or alive with its boundary case."""

    rule: str
    operator: str
    text: str
    equivalent: bool = False
    killed_by: str | None = None
    boundary: Boundary | None = None


@frozen(kw_only=True)
class Score:
    """The mutants of a text and what its cases made of them."""

    slug: str
    fates: tuple[Fate, ...]

    @property
    def equivalent(self) -> int:
        """How many were proved to change nothing."""
        return sum(fate.equivalent for fate in self.fates)

    @property
    def killed(self) -> int:
        """How many a case noticed."""
        return sum(fate.killed_by is not None for fate in self.fates)

    @property
    def survivors(self) -> tuple[Fate, ...]:
        """Those that no case noticed."""
        return tuple(f for f in self.fates if not f.equivalent and f.killed_by is None)


Progress = Callable[[int, int], None]


def score(
    policy: Policy,
    *,
    jobs: int | None = None,
    boundaries: bool = False,
    progress: Progress = lambda done, total: None,
) -> Score:
    """Try every mutant against the cases of a policy, on all cores unless ``jobs`` says less.

    Survivors always have their boundary case; ``boundaries`` gives it to the killed ones too.
    """
    total = sum(1 for _ in mutants(policy))
    jobs = min(jobs or cpu_count() or 1, max(total // 100, 1))
    parts = [range(start, total, 8 * jobs) for start in range(min(8 * jobs, total))]
    found: dict[int, Fate] = {}
    for numbered in _run(policy, parts, jobs, boundaries):
        found.update(numbered)
        progress(len(found), total)
    return Score(slug=policy.slug, fates=tuple(found[number] for number in sorted(found)))


def _run(
    policy: Policy, parts: Sequence[range], jobs: int, boundaries: bool
) -> Iterator[list[tuple[int, Fate]]]:
    if jobs == 1:
        for part in parts:
            yield _some(policy, part, boundaries)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(_some, repeat(policy), parts, repeat(boundaries))


def _some(policy: Policy, numbers: range, boundaries: bool) -> list[tuple[int, Fate]]:
    """The fates of the mutants of these numbers."""
    wanted = set(numbers)
    chosen = [(number, m) for number, m in enumerate(mutants(policy)) if number in wanted]
    fates: list[tuple[int, Fate]] = []
    for batch in _batches(chosen, policy):
        bench = _Bench(policy, [mutant for _, mutant in batch], boundaries)
        fates += [(number, bench.fate(mutant)) for number, mutant in batch]
    return fates


def _batches(
    chosen: Iterable[tuple[int, Mutant]], policy: Policy
) -> Iterator[list[tuple[int, Mutant]]]:
    """Mutants that can share one space of cells.

    A threshold of a fact adds a cut to a line, which costs little; a comparison of dates or a
    quantified condition multiplies the cells of its cluster, so each of those stands alone.
    """
    known = {atom for formula in formulas_of(policy) for atom in atoms(formula)}
    clustered = {
        name for atom in known if isinstance(atom, DateOrder) for name in (atom.left, atom.right)
    }
    together: list[tuple[int, Mutant]] = []
    for number, mutant in chosen:
        added = {atom for formula in _formulas(mutant) for atom in atoms(formula)} - known
        if any(_multiplies(atom, clustered) for atom in added):
            yield [(number, mutant)]
        else:
            together.append((number, mutant))
    if together:
        yield together


def _multiplies(atom: Formula, clustered: set[str]) -> bool:
    return isinstance(atom, DateOrder | Persons) or (
        isinstance(atom, Limit) and atom.fact in clustered
    )


def _formulas(mutant: Mutant) -> tuple[Formula, ...]:
    rule = mutant.rule
    return (rule.applicable, rule.scope, rule.condition, *rule.exceptions)


class _Bench:
    """A policy and some of its mutants over one space, so that equal meanings are equal nodes."""

    def __init__(self, policy: Policy, batch: Sequence[Mutant], boundaries: bool) -> None:
        self.policy = policy
        self.boundaries = boundaries
        extra = [formula for mutant in batch for formula in _formulas(mutant)]
        self.space: Space = make_space(policy, [*formulas_of(policy), *extra])
        self.plan = self._lowered(policy)
        self.known: dict[str, Knowledge | None] = {}

    def _lowered(self, policy: Policy) -> Plan:
        return lower(policy, Report(), self.space)

    def fate(self, mutant: Mutant) -> Fate:
        plan = self._lowered(mutant.of(self.policy))
        changed = {
            outcome
            for outcome, decision in self.plan.decisions.items()
            if self._differs(outcome, plan) != plan.diagrams.false
        }
        told = Fate(rule=mutant.rule.name, operator=mutant.operator.value, text=mutant.text)
        if not changed:
            return evolve(told, equivalent=True)
        killer = self._killer(changed, plan, mutant)
        wanted = killer is None or self.boundaries
        return evolve(
            told,
            killed_by=killer.name if killer is not None else None,
            boundary=self._boundary(changed, plan) if wanted else None,
        )

    def _differs(self, outcome: str, plan: Plan) -> int:
        """Where the text and the mutant give an outcome two answers."""
        mine, other = self.plan.decisions[outcome], plan.decisions[outcome]
        diagrams = plan.diagrams
        if mine.node == other.node:
            return diagrams.false
        return diagrams.conj(mine.constraint, diagrams.differ(mine.node, other.node))

    def _knowledge(self, case: Case) -> Knowledge | None:
        """What a case knows, read the first time it is asked; None when it cannot be read."""
        if case.name not in self.known:
            try:
                read = read_case(case.facts, self.policy, self.plan, dict(case.readings))
                self.known[case.name] = read.knowledge
            except FactError:
                self.known[case.name] = None
        return self.known[case.name]

    def _killer(self, changed: set[str], plan: Plan, mutant: Mutant) -> Case | None:
        diagrams = plan.diagrams
        differing = {outcome: self._differs(outcome, plan) for outcome in changed}
        for case in self.policy.cases:
            asked = {e.outcome for e in case.expected} & changed
            knowledge = self._knowledge(case) if asked else None
            if knowledge is None:
                continue
            near = {o for o in asked if diagrams.satisfiable(differing[o], knowledge)}
            if not near:
                continue
            verdicts = evaluate(case.facts, mutant.of(self.policy), plan, near, dict(case.readings))
            for expected in case.expected:
                if expected.outcome in near and failures_of(
                    expected, verdicts[expected.outcome], self.policy, case.facts
                ):
                    return case
        return None

    def _boundary(self, changed: set[str], plan: Plan) -> Boundary | None:
        """The smallest case in which the text gives one answer and the mutant another."""
        diagrams = plan.diagrams
        best: tuple[int, str, dict[int, int], Answer] | None = None
        for outcome in sorted(changed):
            decision = self.plan.decisions[outcome]
            differs = self._differs(outcome, plan)
            here = diagrams.values(decision.node, differs, {})
            for answer in sorted((a for a in here if isinstance(a, Answer)), key=repr):
                gives = diagrams.map(decision.node, partial(eq, answer))
                target = diagrams.conj(differs, gives)
                cells = smallest_case(target, decision.constraint, diagrams)
                if cells is not None and (best is None or len(cells) < best[0]):
                    best = (len(cells), outcome, cells, answer)
        if best is None:
            return None
        _, outcome, cells, answer = best
        return Boundary(
            outcome=outcome,
            answer=answer,
            facts=concrete(cells, self.policy, self.plan),
            readings=variants(cells, self.plan),
        )
