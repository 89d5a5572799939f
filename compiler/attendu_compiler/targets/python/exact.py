"""The data of the exact path: variables, diagrams, answers."""

from fractions import Fraction
from math import floor

from attendu_compiler.model.formula import DateOrder, Limit, Measure, Order
from attendu_compiler.model.policy import FactKind, Literal, Policy, ResultValue, ShareOf, Wording
from attendu_compiler.plan.calendar import civil
from attendu_compiler.plan.records import (
    Answer,
    ChoiceCells,
    Cut,
    DatesCells,
    GroupCells,
    OptionCells,
    Plan,
    ReadingCells,
    ThresholdCells,
    Variable,
    YesNoCells,
)
from attendu_compiler.targets.exact import joint
from attendu_compiler.targets.python.layout import Numbers, assignment


def diagrams_module(policy: Policy, plan: Plan) -> str:
    """The source of ``_diagrams.py``, which is read only when some fact is unknown."""
    return (
        '"""La voie exacte, pour des faits inconnus : variables, diagrammes, réponses.\n\n'
        "Une variable est découpée en cases ; un nœud est (variable, un enfant par case), ou\n"
        "(-1, (rang de la réponse,)). OUTCOMES donne, pour chaque résultat, son nœud, puis pour\n"
        "chaque règle le nœud où elle s'applique et celui où elle vaut ; voir _runtime.exact.\n"
        '"""\n\n'
        "# Écrit par « attendu build » : ne pas modifier.\n\n"
        "from typing import Any\n\n"
        + "\n".join(
            assignment(f"{name}: tuple[Any, ...]", value)
            for name, value in _data(policy, plan).items()
        )
    )


def _data(policy: Policy, plan: Plan) -> dict[str, object]:
    table, values, places = plan.dumped
    position = iter(places)
    return {
        "VARIABLES": tuple(variable_data(variable, policy) for variable in plan.variables),
        "NODES": Numbers(table),
        "ANSWERS": tuple(answer_data(value, policy) for value in values),
        "SUPPOSITIONS": tuple(
            (supposition.name, next(position)) for supposition in plan.suppositions
        ),
        "OUTCOMES": tuple(
            (
                slug,
                next(position),
                tuple((row.rule, next(position), next(position)) for row in decision.rows),
            )
            for slug, decision in plan.decisions.items()
        ),
    }


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
            slugs = tuple(_slug(fact, policy) for fact in facts)
            return ("dates", slugs, tuple(_atom(atom, policy) for atom in atoms), Numbers(vectors))
        case GroupCells():
            return _group(cells, policy)
        case ReadingCells(reading=reading, variants=variants, retained=retained):
            return ("reading", reading, variants, retained)


def _slug(fact: str, policy: Policy) -> str:
    return policy.facts[fact].slug


def _cut(cut: Cut, kind: FactKind) -> tuple[Measure, bool]:
    """A border among values as the runtime holds them: pairs, ordinals, whole numbers."""
    value = cut.value
    if not isinstance(value, Fraction):
        return value, cut.after
    scaled = value * 100 if kind is FactKind.AMOUNT else value
    if scaled.denominator == 1:
        return scaled.numerator, cut.after
    return floor(scaled) + 1, False  # no whole value lies on the border


def _atom(atom: DateOrder | Limit, policy: Policy) -> tuple[object, ...]:
    match atom:
        case Limit(fact, order, threshold):
            assert order in (Order.LESS, Order.AT_MOST)
            return ("limit", _slug(fact, policy), order.value, threshold)
        case DateOrder(left, right, anniversary, months, days, strict):
            dates = (_slug(left, policy), _slug(right, policy))
            return ("order", *dates, anniversary, months, days, strict)


def _group(cells: GroupCells, policy: Policy) -> tuple[object, ...]:
    """A group: one diagram of its persons whose terminals are whole truth vectors."""
    table, values, (root,) = cells.diagrams.dump([joint(cells)])
    nodes = [(number, values[rest[0]] if number < 0 else rest) for number, rest in table]
    return (
        "group",
        cells.group,
        tuple(variable_data(variable, policy) for variable in cells.variables),
        tuple(range(len(cells.predicates))),
        (Numbers(nodes), root),
        tuple(sorted(cells.person_types)),
        tuple((atom.least, atom.predicate) for atom in cells.atoms),
        Numbers(cells.vectors),
    )


def answer_data(answer: object, policy: Policy) -> object:
    """(status, exceptional, principle, bound, value, refers_to, cause, before), or a truth."""
    if not isinstance(answer, Answer):
        return answer
    values = tuple(_value(value, policy) for value in answer.values)
    return (
        answer.status.value,
        answer.exceptional,
        answer.principle,
        answer.bound.value if answer.bound is not None else None,
        None if not values else values[0] if len(values) == 1 else values,
        answer.refers_to,
        answer.cause,
        None if answer.instead is None else _value(answer.instead, policy),
    )


def _value(value: ResultValue, policy: Policy) -> object:
    match value:
        case Literal(value=(months, days)):
            return f"P{months}M{days}D"
        case Literal(value=int() as ordinal, unit="date"):
            year, month, day = civil(ordinal)
            return f"{year:04}-{month:02}-{day:02}"
        case Literal(value=number, unit=unit):
            return f"{number} {unit}".strip()
        case ShareOf(fraction=fraction, fact=fact):
            return ("share", fraction.numerator, fraction.denominator, _slug(fact, policy))
        case Wording(text=text):
            return text
