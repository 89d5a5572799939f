"""From the model to the plan: formulas become diagrams over cells, rules become rows."""

from attrs import evolve

from attendu_compiler.model.formula import ALWAYS, Formula, ReadingIs, conj, negate
from attendu_compiler.model.policy import Conclusion, Outcome, Policy, Rule
from attendu_compiler.plan.dependencies import (
    Bearings,
    bearings,
    outcome_order,
)
from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.meaning import meaning_digest
from attendu_compiler.plan.merge import NOT_APPLICABLE, SILENT, merged
from attendu_compiler.plan.records import (
    Answer,
    DatesCells,
    Decision,
    GroupCells,
    Plan,
    Row,
    Supposition,
    Variable,
)
from attendu_compiler.plan.space import Space, lower_formula
from attendu_compiler.plan.suppositions import Tied, bearing_on, tied
from attendu_compiler.plan.variables import make_space
from attendu_dsl.diagnostics import Code, Example, Report
from attendu_dsl.nodes import Status

_DATES = 6

UNDECIDED_DATES = Code(
    id="A402",
    title="dates indécises",
    page="""Des dates comparées entre elles se décident ensemble, par toutes les façons dont elles peuvent
se suivre. Au-delà d'un millier de façons, l'outil répond « indécis » plutôt que de deviner : aucune
conclusion n'est donnée. Remplacez une partie des comparaisons par un fait (oui ou non), ou scindez le
texte.""",
    bad=Example(
        policy="texte exemple\n  intitulé : « Exemple »\n\n"
        + "".join(f"fait d{number}\n  type : date\n\n" for number in range(_DATES))
        + "supposition s\n  toujours au moins une de ces conditions est remplie :\n"
        + "".join(
            f"    - d{number} : plus de {months} mois après d{number - 1}\n"
            for number in range(1, _DATES)
            for months in (1, 3, 6, 12)
        )
    ),
    good=Example(
        policy="texte exemple\n  intitulé : « Exemple »\n\n"
        "fait d0\n  type : date\n\nfait d1\n  type : date\n\n"
        "supposition s\n  toujours d1 : plus de 1 mois après d0\n"
    ),
)

CODES = (UNDECIDED_DATES,)


def lower(policy: Policy, report: Report, space: Space | None = None) -> Plan:
    """The plan of a policy; outcomes that depend on themselves are reported and left silent.

    ``space`` is one that several policies share, so that their diagrams can be compared; it must
    tell apart everything that this policy does.
    """
    space = space or make_space(policy)
    known = bearings(policy)
    lowering = _Lowering(policy, known, space)
    suppositions = tuple(
        Supposition(name=assumption.name, node=lower_formula(assumption.whole, space, {}, {}))
        for assumption in policy.assumptions
    )
    groups = tied((supposition.node for supposition in suppositions), space.diagrams)
    for outcome in outcome_order(policy, known, report):
        lowering.decide(outcome)
    return Plan(
        slug=policy.slug,
        version=meaning_digest(policy),
        variables=tuple(_bar(variable, suppositions, space) for variable in space.variables),
        variable_of=space.of,
        diagrams=space.diagrams,
        suppositions=suppositions,
        applicable=lowering.applicable,
        decisions={
            outcome: Decision(
                outcome=outcome,
                node=lowering.nodes[outcome],
                constraint=constraint_of(
                    lowering.nodes[outcome], lowering.rows[outcome], groups, space.diagrams
                ),
                rows=lowering.rows[outcome],
            )
            for outcome in policy.outcomes
        },
    )


class _Lowering:
    """What has been lowered so far: outcomes in an order in which each finds those it needs."""

    def __init__(self, policy: Policy, known: Bearings, space: Space) -> None:
        self.policy = policy
        self.known = known
        self.space = space
        self.nodes: dict[str, int] = {}
        self.rows: dict[str, tuple[Row, ...]] = {}
        self.applicable = lower_formula(policy.applicable, space, {}, {})
        self._known: dict[Formula, int] = {}
        self._applying: dict[str, int] = {}

    def diagram(self, formula: Formula) -> int:
        return lower_formula(formula, self.space, self.nodes, self._known)

    def decide(self, outcome: str) -> None:
        diagrams = self.space.diagrams
        target = self.policy.outcomes[outcome]
        bearing = self.known.on[outcome]
        rows = tuple(self._row(target, rule, conclusion) for rule, conclusion in bearing)
        node = merged(rows, diagrams)
        waiting = diagrams.any(
            self.diagram(conj(_grounds(rule), negate(rule.applicable)))
            for rule, _ in bearing
            if rule.applicable != ALWAYS
        )
        if waiting != diagrams.false:
            silent = diagrams.map(node, lambda answer: answer == SILENT)
            waiting = diagrams.conj(silent, waiting)
            node = diagrams.ite(waiting, diagrams.terminal(NOT_APPLICABLE), node)
        node = diagrams.ite(self.applicable, node, diagrams.terminal(NOT_APPLICABLE))
        self.nodes[outcome] = node
        self.rows[outcome] = rows

    def _row(self, target: Outcome, rule: Rule, conclusion: Conclusion) -> Row:
        diagrams = self.space.diagrams
        applies = self._applies(rule)
        above = [
            self._applies(self.policy.rules[name])
            for name in self.known.above.get(rule.id, ())
            if in_common(self.policy.rules[name], conclusion, self.policy)
        ]
        holds = diagrams.conj(applies, diagrams.neg(diagrams.any(above)))
        route = conclusion.route
        if conclusion.outcome != target.slug and target.members:
            # What opens one member opens the family, and meets no exclusion of another member.
            route = route or conclusion.outcome
        return Row(
            rule=rule.id,
            outcome=target.slug,
            answer=answer_of(conclusion),
            route=route,
            applies=applies,
            holds=holds,
        )

    def _applies(self, rule: Rule) -> int:
        """Where a rule applies, whatever it bears on."""
        found = self._applying.get(rule.id)
        if found is None:
            own = self.diagram(conj(_grounds(rule), rule.applicable))
            found = self._applying[rule.id] = self.space.diagrams.conj(own, self.applicable)
        return found


def _grounds(rule: Rule) -> Formula:
    """Everything that a rule asks but its applicability in time."""
    readings = (ReadingIs(reading, variant) for reading, variant in rule.readings)
    return conj(rule.grounds, *readings)


def in_common(rule: Rule, conclusion: Conclusion, policy: Policy) -> bool:
    """Whether a derogation bears on the outcome of a conclusion, or on its family or a member."""
    target = policy.outcomes[conclusion.outcome]
    near = {target.slug, *target.members} | ({target.family} if target.family else set())
    return any(other.outcome in near for other in rule.conclusions)


def answer_of(conclusion: Conclusion) -> Answer:
    """The terminal that a conclusion gives."""
    return Answer(
        status=conclusion.status,
        exceptional=conclusion.exceptional,
        principle=conclusion.principle,
        bound=conclusion.bound,
        values=conclusion.values,
        instead=conclusion.instead,
        refers_to=conclusion.refers_to,
        cause="lacune" if conclusion.status is Status.UNDETERMINED else None,
    )


def _bar(variable: Variable, suppositions: tuple[Supposition, ...], space: Space) -> Variable:
    """The variable with the cells that no supposition admits, so that nobody is told of them."""
    cells, diagrams = variable.cells, space.diagrams
    if not isinstance(cells, (DatesCells, GroupCells)):
        return variable
    held = diagrams.all(
        supposition.node
        for supposition in suppositions
        if variable.index in diagrams.support(supposition.node)
    )
    if held == diagrams.true:
        return variable
    barred = sum(
        1 << cell
        for cell in range(cells.count)
        if diagrams.disjoint(held, diagrams.cell(variable.index, 1 << cell))
    )
    return evolve(variable, cells=evolve(cells, barred=barred))


def constraint_of(
    node: int, rows: tuple[Row, ...], groups: tuple[Tied, ...], diagrams: Diagrams
) -> int:
    """The suppositions that touch an outcome, or where one of its rules applies or holds."""
    asked = {node, *(row.applies for row in rows), *(row.holds for row in rows)}
    touched = frozenset[int]().union(*map(diagrams.support, asked))
    return bearing_on(touched, groups, diagrams)
