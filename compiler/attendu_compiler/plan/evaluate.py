"""The reference evaluator: what a text decides of a case, exactly, unknown facts included.

It is short on purpose: every machine target must agree with it.
"""

from collections.abc import Collection, Hashable, Mapping
from functools import cached_property

from attrs import field, frozen

from attendu_compiler.model.policy import Entry, FactKind, Nature, Policy
from attendu_compiler.plan.appraised import appraised_of_persons
from attendu_compiler.plan.diagram import OUTSIDE, Knowledge
from attendu_compiler.plan.given import Case, read_case
from attendu_compiler.plan.input_errors import BROKEN_ASSUMPTION, FactError
from attendu_compiler.plan.missing import missing_variables
from attendu_compiler.plan.records import (
    Answer,
    DatesCells,
    Decision,
    GroupCells,
    Plan,
    ReadingCells,
    Row,
)
from attendu_dsl.nodes import Status


@frozen(kw_only=True)
class Verdict:
    """What an outcome is for a case; each part is worked out when it is first asked.

    ``answers`` are the answers still possible; when there is one it is the decision, otherwise the
    status is undetermined and ``causes`` say why.  Names are ids; see ``attendu decide`` in the
    design, § 5.1, for the JSON of each.
    """

    decision: Decision = field(repr=False)
    case: Case
    policy: Policy = field(repr=False)
    plan: Plan = field(repr=False)

    @property
    def outcome(self) -> str:
        """The outcome decided."""
        return self.decision.outcome

    @cached_property
    def answers(self) -> frozenset[Answer]:
        """The answers that some completion of the case gives."""
        found = self._reached(self.decision.node)
        return frozenset(answer for answer in found if isinstance(answer, Answer))

    @property
    def answer(self) -> Answer:
        """The answer, undetermined when several are possible."""
        if len(self.answers) == 1:
            return next(iter(self.answers))
        return Answer(status=Status.UNDETERMINED)

    @property
    def between(self) -> tuple[str, ...]:
        """The statuses still possible, when there are several answers."""
        if len(self.answers) < 2:
            return ()
        return tuple(sorted({answer.status.value for answer in self.answers}))

    @cached_property
    def _bearing(self) -> tuple[dict[str, None], dict[str, None], dict[str, None]]:
        """The rules with a row that holds, with one that may hold, with one that is defeated."""
        always: dict[str, None] = {}
        sometimes: dict[str, None] = {}
        defeated: dict[str, None] = {}
        for row in self.decision.rows:
            holds = self._reached(row.holds)
            if holds == {True}:
                always.setdefault(row.rule)
            elif True in holds:
                sometimes.setdefault(row.rule)
            elif row.applies != row.holds and self._reached(row.applies) == {True}:
                defeated.setdefault(row.rule)
        return always, sometimes, defeated

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that hold."""
        return tuple(self._bearing[0])

    @property
    def maybe_rules(self) -> tuple[str, ...]:
        """The rules that may hold."""
        always, sometimes, _ = self._bearing
        return tuple(rule for rule in sometimes if rule not in always)

    @property
    def defeated(self) -> tuple[str, ...]:
        """The rules that apply, and that a derogation puts out of play."""
        always, sometimes, defeated = self._bearing
        return tuple(rule for rule in defeated if rule not in always and rule not in sometimes)

    @property
    def causes(self) -> tuple[str, ...]:
        """Why several answers are possible, or why the rules leave the answer undetermined."""
        causes = {answer.cause for answer in self.answers if answer.cause is not None}
        if len(self.answers) > 1:
            facts = self.policy.facts
            elsewhere = {
                name
                for name in self.missing
                if name in facts and Nature.ELSEWHERE in facts[name].natures
            }
            if set(self.missing) - elsewhere:
                causes.add("fait")
            if elsewhere:
                causes.add("renvoi")
            if any(cells.retained is None for cells in self._turning):
                causes.add("lecture")
        return tuple(sorted(causes))

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The facts that could still change the answers."""
        if len(self.answers) < 2:
            return ()
        return _missing(self.decision, self.case, self.policy, self.plan)

    @property
    def readings(self) -> tuple[str, ...]:
        """The readings on which the answers depend: another variant would give other answers."""
        return tuple(cells.reading for cells in self._turning)

    @cached_property
    def _turning(self) -> tuple[ReadingCells, ...]:
        return _turning_readings(self.decision, self.case.knowledge, self.answers, self.plan)

    @property
    def appraisals(self) -> tuple[str, ...]:
        """The facts that an authority appraises, in the rules that hold or may hold."""
        return _appraisals(self.decision.rows, self._live, self.policy, self.plan)

    @property
    def directives(self) -> tuple[str, ...]:
        """What the text has the authority do, for this outcome or by one of these rules."""
        return _entries("consigne", self.outcome, self._live, self.policy)

    @property
    def evidence(self) -> tuple[str, ...]:
        """The documents that the text asks for, for this outcome or by one of these rules."""
        return _entries("pièces", self.outcome, self._live, self.policy)

    @property
    def _live(self) -> set[str]:
        always, sometimes, _ = self._bearing
        return {*always, *sometimes}

    def _reached(self, node: int) -> frozenset[Hashable]:
        diagrams, known = self.plan.diagrams, self.case.knowledge
        return diagrams.values(node, self.decision.constraint, known)


def evaluate(
    given: Mapping[str, object],
    policy: Policy,
    plan: Plan,
    outcomes: Collection[str] | None = None,
    readings: Mapping[str, str] | None = None,
) -> dict[str, Verdict]:
    """Decide the outcomes of a case (all by default), each by itself.

    ``readings`` gives the variant of the readings not taken as retained.

    Raises:
        FactError: the facts cannot be read; when they break a supposition, code A605 names it.
    """
    case = read_case(given, policy, plan, readings)
    _refuse_contradictions(case, given, plan)
    return {
        outcome: Verdict(decision=decision, case=case, policy=policy, plan=plan)
        for outcome, decision in plan.decisions.items()
        if outcomes is None or outcome in outcomes
    }


def _refuse_contradictions(case: Case, given: Mapping[str, object], plan: Plan) -> None:
    diagrams = plan.diagrams
    if all(diagrams.satisfiable(node, case.knowledge) for _, node in plan.tied):
        return
    everything = diagrams.true
    names: list[str] = []
    for supposition in plan.suppositions:
        alone = diagrams.restrict(supposition.node, case.knowledge)
        everything = diagrams.conj(everything, alone)
        names.append(supposition.name)
        if everything == diagrams.false:
            broken = [supposition.name] if alone == diagrams.false else names
            raise FactError(
                BROKEN_ASSUMPTION,
                supposition.name,
                dict(given),
                "des faits compatibles avec les suppositions du texte",
                "ces faits contredisent "
                + ("la supposition " if len(broken) == 1 else "ensemble les suppositions ")
                + ", ".join(f"« {name} »" for name in broken)
                + ".",
            )


def _missing(decision: Decision, case: Case, policy: Policy, plan: Plan) -> tuple[str, ...]:
    variables = missing_variables(
        decision.node,
        decision.constraint,
        case.knowledge,
        tuple(supposition.node for supposition in plan.suppositions),
        plan.diagrams,
    )
    names: dict[str, None] = {}
    for number in sorted(variables):
        cells = plan.variables[number].cells
        match cells:
            case DatesCells(facts=facts, atoms=atoms, vectors=vectors):
                mask = case.knowledge.get(number, (1 << len(vectors)) - 1)
                possible = [v for k, v in enumerate(vectors) if mask >> k & 1]
                open_atoms = [
                    atom
                    for column, atom in enumerate(atoms)
                    if len({vector[column] for vector in possible}) > 1
                ]
                for fact in facts:
                    speaks = any(f"'{fact}'" in repr(atom) for atom in open_atoms)
                    if speaks and case.values.get(fact) is None:
                        names.setdefault(fact)
            case GroupCells(group=group):
                names.setdefault(group)
            case ReadingCells():
                pass
            case _:
                names.setdefault(case.waiting.get(cells.fact, cells.fact))
    order = [*policy.facts, *policy.groups]
    return tuple(sorted(names, key=order.index))


def _turning_readings(
    decision: Decision, knowledge: Knowledge, answers: frozenset[Answer], plan: Plan
) -> tuple[ReadingCells, ...]:
    """The readings on which the answer depends: another variant would give other answers."""
    diagrams = plan.diagrams
    readings = plan.readings
    told = {number: mask for number, mask in knowledge.items() if number not in readings}
    taken = {number: mask for number, mask in knowledge.items() if number in readings}
    guarded = diagrams.ite(decision.constraint, decision.node, diagrams.terminal(OUTSIDE))
    left = diagrams.restrict(guarded, told)

    def changes(number: int, count: int) -> bool:
        """Whether some variant gives other answers; one that the facts exclude gives none."""
        under = (
            diagrams.reachable(left, {**taken, number: 1 << variant}) - {OUTSIDE}
            for variant in range(count)
        )
        return any(found and found != answers for found in under)

    spoken = diagrams.support(left)
    return tuple(
        cells
        for number, cells in readings.items()
        if number in spoken and changes(number, cells.count)
    )


def _appraisals(
    rows: tuple[Row, ...], rules: set[str], policy: Policy, plan: Plan
) -> tuple[str, ...]:
    """The facts that an authority appraises, in the rows of some rules; then those of persons."""
    support = frozenset[int]().union(
        *(plan.diagrams.support(row.applies) for row in rows if row.rule in rules)
    )
    own = tuple(
        identifier
        for identifier, fact in policy.facts.items()
        if Nature.APPRAISAL in fact.natures
        and fact.kind is not FactKind.MOMENT
        and support & set(plan.variable_of.get(identifier, ()))
    )
    live = {row.rule for row in rows if row.rule in rules}
    return (*own, *appraised_of_persons(live, policy))


def _entries(keyword: str, outcome: str, rules: set[str], policy: Policy) -> tuple[str, ...]:
    return tuple(
        entry.name or entry.slug
        for entry in policy.entries_of(keyword)
        if _concerns(entry, outcome, rules)
    )


def _concerns(entry: Entry, outcome: str, rules: set[str]) -> bool:
    return outcome in entry.concerns or any(f"règle {rule}" in entry.concerns for rule in rules)
