"""The reference evaluator: what a text decides of a case, exactly, unknown facts included.

It is short on purpose: every machine target must agree with it.
"""

from collections.abc import Collection, Mapping

from attrs import frozen

from attendu_compiler.model.policy import Entry, FactKind, Nature, Policy
from attendu_compiler.plan.diagram import Knowledge
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
    """What an outcome is for a case.

    ``answers`` are the answers still possible; when there is one it is the decision, otherwise the
    status is undetermined and ``causes`` say why.  Names are ids; see ``attendu decide`` in the
    design, § 5.1, for the JSON of each.
    """

    outcome: str
    answers: frozenset[Answer]
    causes: tuple[str, ...]
    rules: tuple[str, ...]
    maybe_rules: tuple[str, ...]
    defeated: tuple[str, ...]
    appraisals: tuple[str, ...]
    missing: tuple[str, ...]
    readings: tuple[str, ...]
    directives: tuple[str, ...]
    evidence: tuple[str, ...]

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
        outcome: _verdict(decision, case, policy, plan)
        for outcome, decision in plan.decisions.items()
        if outcomes is None or outcome in outcomes
    }


def _refuse_contradictions(case: Case, given: Mapping[str, object], plan: Plan) -> None:
    diagrams = plan.diagrams
    everything = diagrams.true
    names: list[str] = []
    for supposition in plan.suppositions:
        alone = diagrams.satisfiable(supposition.node, case.knowledge)
        everything = diagrams.conj(everything, diagrams.restrict(supposition.node, case.knowledge))
        names.append(supposition.name)
        if not alone or not diagrams.satisfiable(everything, case.knowledge):
            broken = [supposition.name] if not alone else names
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


def _verdict(decision: Decision, case: Case, policy: Policy, plan: Plan) -> Verdict:
    diagrams = plan.diagrams
    answers = _answers(decision, case.knowledge, plan)
    always: dict[str, None] = {}
    sometimes: dict[str, None] = {}
    defeated: dict[str, None] = {}
    for row in decision.rows:
        applies = diagrams.values(row.applies, decision.constraint, case.knowledge)
        holds = diagrams.values(row.holds, decision.constraint, case.knowledge)
        if holds == {True}:
            always.setdefault(row.rule)
        elif True in holds:
            sometimes.setdefault(row.rule)
        elif applies == {True}:
            defeated.setdefault(row.rule)
    live = {*always, *sometimes}
    missing = _missing(decision, case, policy, plan) if len(answers) > 1 else ()
    return Verdict(
        outcome=decision.outcome,
        answers=answers,
        causes=_causes(decision, answers, missing, case.knowledge, policy, plan),
        rules=tuple(always),
        maybe_rules=tuple(rule for rule in sometimes if rule not in always),
        defeated=tuple(rule for rule in defeated if rule not in live),
        appraisals=_appraisals([row for row in decision.rows if row.rule in live], policy, plan),
        missing=missing,
        readings=_readings(decision, case.knowledge, answers, plan),
        directives=_entries("consigne", decision.outcome, live, policy),
        evidence=_entries("pièces", decision.outcome, live, policy),
    )


def _answers(decision: Decision, knowledge: Knowledge, plan: Plan) -> frozenset[Answer]:
    found = plan.diagrams.values(decision.node, decision.constraint, knowledge)
    return frozenset(answer for answer in found if isinstance(answer, Answer))


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


def _causes(
    decision: Decision,
    answers: frozenset[Answer],
    missing: tuple[str, ...],
    knowledge: Knowledge,
    policy: Policy,
    plan: Plan,
) -> tuple[str, ...]:
    causes = {answer.cause for answer in answers if answer.cause is not None}
    if len(answers) > 1:
        elsewhere = {
            name
            for name in missing
            if name in policy.facts and Nature.ELSEWHERE in policy.facts[name].natures
        }
        if set(missing) - elsewhere:
            causes.add("fait")
        if elsewhere:
            causes.add("renvoi")
        if _open_reading_matters(decision, knowledge, plan):
            causes.add("lecture")
    return tuple(sorted(causes))


def _open_reading_matters(decision: Decision, knowledge: Knowledge, plan: Plan) -> bool:
    """Whether fixing a reading of which none is retained changes the answers."""
    everything = _answers(decision, knowledge, plan)
    return any(
        cells.retained is None and _changes(number, cells, decision, knowledge, everything, plan)
        for number, cells in _reading_cells(decision, plan)
    )


def _changes(
    number: int,
    cells: ReadingCells,
    decision: Decision,
    knowledge: Knowledge,
    answers: frozenset[Answer],
    plan: Plan,
) -> bool:
    """Whether some variant gives other answers; one that the facts exclude gives none."""
    under = (
        _answers(decision, {**knowledge, number: 1 << variant}, plan)
        for variant in range(cells.count)
    )
    return any(found and found != answers for found in under)


def _reading_cells(decision: Decision, plan: Plan) -> list[tuple[int, ReadingCells]]:
    """The readings that an outcome's diagrams speak of."""
    support = plan.diagrams.support
    spoken = support(decision.node) | support(decision.constraint)
    return [
        (variable.index, variable.cells)
        for variable in plan.variables
        if isinstance(variable.cells, ReadingCells) and variable.index in spoken
    ]


def _readings(
    decision: Decision, knowledge: Knowledge, answers: frozenset[Answer], plan: Plan
) -> tuple[str, ...]:
    """The readings on which the answer depends: another variant would give other answers."""
    return tuple(
        cells.reading
        for number, cells in _reading_cells(decision, plan)
        if _changes(number, cells, decision, knowledge, answers, plan)
    )


def _appraisals(rows: list[Row], policy: Policy, plan: Plan) -> tuple[str, ...]:
    """The facts that an authority appraises, in the rules that hold or may hold."""
    support = frozenset[int]().union(*(plan.diagrams.support(row.applies) for row in rows))
    return tuple(
        identifier
        for identifier, fact in policy.facts.items()
        if Nature.APPRAISAL in fact.natures
        and fact.kind is not FactKind.MOMENT
        and support & set(plan.variable_of.get(identifier, ()))
    )


def _entries(keyword: str, outcome: str, rules: set[str], policy: Policy) -> tuple[str, ...]:
    return tuple(
        entry.name or entry.slug
        for entry in policy.entries_of(keyword)
        if _concerns(entry, outcome, rules)
    )


def _concerns(entry: Entry, outcome: str, rules: set[str]) -> bool:
    return outcome in entry.concerns or any(f"règle {rule}" in entry.concerns for rule in rules)
