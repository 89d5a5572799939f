"""The data of the exact path: variables, diagrams, answers."""

from collections.abc import Hashable
from fractions import Fraction

from attendu_compiler.model.formula import DateOrder, Limit, Measure, Order
from attendu_compiler.model.policy import (
    FactKind,
    Literal,
    Nature,
    Policy,
    ResultValue,
    ShareOf,
    Wording,
)
from attendu_compiler.plan.diagram import OUTSIDE, Diagrams
from attendu_compiler.plan.records import (
    Answer,
    ChoiceCells,
    Cut,
    DatesCells,
    GroupCells,
    OptionCells,
    Plan,
    ReadingCells,
    Row,
    ThresholdCells,
    Variable,
    YesNoCells,
)


def variable_data(variable: Variable, policy: Policy) -> tuple[object, ...]:
    """A variable as the runtime reads it: its kind, then what the kind needs."""
    cells = variable.cells
    match cells:
        case YesNoCells(fact=fact):
            return ("yes_no", _slug(fact, policy))
        case ChoiceCells(fact=fact, options=options):
            return ("choice", _slug(fact, policy), options)
        case OptionCells(fact=fact, option=option):
            return ("option", _slug(fact, policy), option)
        case ThresholdCells(fact=fact, cuts=cuts):
            kind = policy.facts[fact].kind
            return ("threshold", _slug(fact, policy), tuple(_cut(cut, kind) for cut in cuts))
        case DatesCells(facts=facts, atoms=atoms, vectors=vectors):
            return (
                "dates",
                tuple(_slug(fact, policy) for fact in facts),
                tuple(_atom(atom, policy) for atom in atoms),
                vectors,
            )
        case GroupCells():
            return _group(cells, policy)
        case ReadingCells(reading=reading, variants=variants, retained=retained):
            return ("reading", reading, variants, retained)


def _slug(fact: str, policy: Policy) -> str:
    return policy.facts[fact].slug


def _cut(cut: Cut, kind: FactKind) -> tuple[object, bool]:
    return measure_data(cut.value, kind), cut.after


def measure_data(measure: Measure, kind: FactKind) -> object:
    """A threshold as the runtime holds values: whole numbers, hundredths, ordinals, pairs."""
    if isinstance(measure, Fraction):
        scaled = measure * 100 if kind is FactKind.AMOUNT else measure
        return int(scaled) if scaled.denominator == 1 else float(scaled)
    return measure


def _atom(atom: DateOrder | Limit, policy: Policy) -> tuple[object, ...]:
    match atom:
        case Limit(fact, order, threshold):
            assert order in (Order.LESS, Order.AT_MOST)
            return ("limit", _slug(fact, policy), order.value, threshold)
        case DateOrder(left, right, anniversary, months, days, strict):
            return (
                "order",
                _slug(left, policy),
                _slug(right, policy),
                anniversary,
                months,
                days,
                strict,
            )


def _group(cells: GroupCells, policy: Policy) -> tuple[object, ...]:
    """A group: one diagram of its persons whose terminals are whole truth vectors."""
    diagrams: Diagrams = cells.diagrams
    joint = diagrams.terminal(())
    for node in cells.predicates:
        joint = _appended(joint, node, diagrams)
    table, values, (root,) = diagrams.dump([joint])
    nodes = tuple((number, values[rest[0]] if number < 0 else rest) for number, rest in table)
    return (
        "group",
        cells.group,
        tuple(variable_data(variable, policy) for variable in cells.variables),
        tuple(range(len(cells.predicates))),
        (nodes, root),
        tuple(sorted(cells.person_types)),
        tuple((atom.least, atom.predicate) for atom in cells.atoms),
        cells.vectors,
    )


def _appended(joint: int, node: int, diagrams: Diagrams) -> int:
    """The diagram whose terminals are vectors with one truth more."""

    def longer(truth: bool) -> int:
        def change(value: Hashable) -> Hashable:
            assert isinstance(value, tuple)
            return (*value, truth)

        return diagrams.map(joint, change)

    return diagrams.ite(node, longer(True), longer(False))


def answer_data(answer: object) -> object:
    """A terminal as the runtime holds it."""
    if not isinstance(answer, Answer):
        return answer
    values = tuple(_value(value) for value in answer.values)
    return (
        answer.status.value,
        answer.exceptional,
        answer.principle,
        answer.bound.value if answer.bound is not None else None,
        None if not values else values[0] if len(values) == 1 else values,
        answer.refers_to,
        answer.cause,
    )


def _value(value: ResultValue) -> object:
    match value:
        case Literal(value=(months, days)):
            return f"P{months}M{days}D"
        case Literal(value=number, unit=unit):
            return f"{number} {unit}".strip()
        case ShareOf(fraction=fraction, fact=fact):
            return ("share", str(fraction), fact)
        case Wording(text=text):
            return text


def _appraised(row: Row, policy: Policy, plan: Plan) -> tuple[str, ...]:
    """The facts that an authority appraises among those of the rule's own conditions."""
    support = plan.diagrams.support(row.applies)
    return tuple(
        identifier
        for identifier, fact in policy.facts.items()
        if Nature.APPRAISAL in fact.natures and support & set(plan.variable_of.get(identifier, ()))
    )


def exact_module(policy: Policy, plan: Plan) -> dict[str, object]:
    """The data of the module, by name."""
    diagrams = plan.diagrams
    outside = diagrams.terminal(OUTSIDE)
    roots: list[int] = [supposition.node for supposition in plan.suppositions]
    for decision in plan.decisions.values():
        for node in (
            decision.node,
            *(n for row in decision.rows for n in (row.applies, row.holds)),
        ):
            roots.append(diagrams.ite(decision.constraint, node, outside))
    table, values, places = diagrams.dump(roots)
    position = iter(places)
    suppositions = tuple((supposition.name, next(position)) for supposition in plan.suppositions)
    outcomes = tuple(
        (
            slug,
            policy.outcomes[slug].name,
            policy.outcomes[slug].kind.value,
            next(position),
            tuple(
                (row.rule, next(position), next(position), _appraised(row, policy, plan))
                for row in decision.rows
            ),
        )
        for slug, decision in plan.decisions.items()
    )
    return {
        "VARIABLES": tuple(variable_data(variable, policy) for variable in plan.variables),
        "NODES": tuple(table),
        "ANSWERS": tuple(answer_data(value) for value in values),
        "SUPPOSITIONS": suppositions,
        "OUTCOMES": outcomes,
    }
