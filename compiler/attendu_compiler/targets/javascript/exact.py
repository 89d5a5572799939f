"""What a module decides with: variables, diagrams, answers, as the runtime reads them."""

from collections.abc import Hashable, Sequence
from fractions import Fraction
from math import floor

from attrs import frozen

from attendu_compiler.model.formula import DateOrder, Limit, Order
from attendu_compiler.model.phrases import bound_text
from attendu_compiler.model.policy import FactKind, Policy, ResultValue, ShareOf
from attendu_compiler.plan.answer_json import value_json
from attendu_compiler.plan.calendar import civil
from attendu_compiler.plan.diagram import OUTSIDE
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
from attendu_compiler.plan.store import Dumped
from attendu_compiler.targets.exact import appraisals, appraised, joint
from attendu_compiler.targets.javascript.layout import Filled, Numbers
from attendu_compiler.targets.javascript.told import told
from attendu_dsl.nodes import Status


@frozen
class Table:
    """Diagrams renumbered: the first numbers are terminals, the others the places of ``nodes``."""

    terminals: tuple[Hashable, ...]
    nodes: Sequence[list[int]]
    roots: tuple[int, ...]


def table(dumped: Dumped, first: Sequence[Hashable] = ()) -> Table:
    """Dumped diagrams as a table whose first terminals are given."""
    nodes, values, places = dumped
    terminals = [(type(value), value) for value in first]
    terminals += [key for value in values if (key := (type(value), value)) not in terminals]
    numbers: list[int] = []
    made: list[list[int]] = []
    for variable, rest in nodes:
        if variable < 0:
            value = values[rest[0]]
            numbers.append(terminals.index((type(value), value)))
        else:
            numbers.append(len(terminals) + len(made))
            made.append([variable, *[numbers[child] for child in rest]])
    return Table(
        tuple(value for _, value in terminals),
        made,
        tuple(numbers[place] for place in places),
    )


def near(whole: Table) -> list[list[int]]:
    """The nodes with each child that is a node counted back from its parent: « -1 » is the one before.

    Small numbers come back often, and a compressed page is a sixth lighter.
    """
    first = len(whole.terminals)
    return [
        [variable, *[child if child < first else child - number for child in children]]
        for number, (variable, *children) in enumerate(whole.nodes, first)
    ]


def decisions(policy: Policy, plan: Plan) -> dict[str, object]:
    """Everything that ``act`` needs to decide, by the name of its constant."""
    whole = table(plan.dumped, (False, True, OUTSIDE))
    root = iter(whole.roots)
    facts = appraised(policy, plan)
    return {
        "variables": [
            variable_data(variable, policy) | told(variable, policy) for variable in plan.variables
        ],
        "answers": [answer_data(value, policy) for value in whole.terminals[3:]],
        "nodes": Numbers(near(whole)),
        "suppositions": [
            {"name": supposition.name, "node": next(root)} for supposition in plan.suppositions
        ],
        "decisions": [
            {
                "slug": slug,
                "node": next(root),
                "rows": [
                    {
                        "rule": row.rule,
                        "applies": next(root),
                        "holds": next(root),
                        "appraisals": appraisals(row, facts, policy, plan),
                    }
                    for row in decision.rows
                ],
            }
            for slug, decision in plan.decisions.items()
        ],
    }


# --- Variables -----------------------------------------------------------------------------------


def variable_data(variable: Variable, policy: Policy) -> dict[str, object]:
    """A variable: its kind, what it speaks of, its cells."""
    cells = variable.cells
    match cells:
        case YesNoCells(fact=fact):
            return {"kind": "yes_no", "fact": fact}
        case ChoiceCells(fact=fact, options=options):
            return {"kind": "choice", "fact": fact, "options": options}
        case OptionCells(fact=fact, option=option):
            return {"kind": "option", "fact": fact, "option": option}
        case ThresholdCells(fact=fact, cuts=cuts):
            kind = policy.facts[fact].kind
            return {"kind": "threshold", "fact": fact, "cuts": [_cut(cut, kind) for cut in cuts]}
        case DatesCells(facts=facts, atoms=atoms, vectors=vectors):
            return {
                "kind": "dates",
                "facts": facts,
                "atoms": [_atom(atom) for atom in atoms],
                "vectors": Filled(tuple(map(_truths, vectors))),
                **_barred(cells),
            }
        case GroupCells():
            return _group(cells, policy)
        case ReadingCells(reading=reading, variants=variants, retained=retained):
            kept = None if retained is None else variants[retained]
            return {"kind": "reading", "reading": reading, "variants": variants, "retained": kept}


def _cut(cut: Cut, kind: FactKind) -> object:
    """The least value beyond a border: amounts are whole hundredths, other numbers whole."""
    value = cut.value
    match value:
        case (months, days):
            assert not cut.after
            return (months, days)
        case int() as ordinal:
            return _date(ordinal + int(cut.after))
        case Fraction() as number:
            scaled = number * 100 if kind is FactKind.AMOUNT else number
            exact = scaled.denominator == 1
            return floor(scaled) + int(cut.after or not exact)
        case _:
            raise AssertionError(cut)


def _atom(atom: DateOrder | Limit) -> dict[str, object]:
    match atom:
        case Limit(fact, order, int() as threshold):
            assert order in (Order.LESS, Order.AT_MOST)
            return {"fact": fact, "before": _date(threshold + int(order is Order.AT_MOST))}
        case DateOrder(left, right, anniversary, months, days, strict):
            return {
                "left": left,
                "right": right,
                "steps": tuple(step for step in (anniversary, months) if step),
                "days": days,
                "strict": strict,
            }
        case _:
            raise AssertionError(atom)


def _date(ordinal: int) -> str:
    year, month, day = civil(ordinal)
    return f"{year:04}-{month:02}-{day:02}"


def _truths(vector: tuple[bool, ...]) -> str:
    return "".join("1" if truth else "0" for truth in vector)


def _group(cells: GroupCells, policy: Policy) -> dict[str, object]:
    persons = table(cells.diagrams.dump([joint(cells)]))
    truths = [_truths(value) for value in persons.terminals if isinstance(value, tuple)]
    return {
        "kind": "group",
        "group": cells.group,
        "variables": [variable_data(variable, policy) for variable in cells.variables],
        "terminals": truths,
        "nodes": Numbers(persons.nodes),
        "root": persons.roots[0],
        "atoms": [{"least": atom.least, "predicate": atom.predicate} for atom in cells.atoms],
        "vectors": Filled(tuple(map(_truths, cells.vectors))),
        **_barred(cells),
    }


def _barred(cells: DatesCells | GroupCells) -> dict[str, object]:
    """The cells that the suppositions never admit, when there are some: nobody is told of them."""
    barred = tuple(cell for cell in range(cells.count) if cells.barred >> cell & 1)
    return {"barred": barred} if barred else {}


# --- Answers -------------------------------------------------------------------------------------


def answer_data(answer: Hashable, policy: Policy) -> dict[str, object]:
    """An answer, without what it does not say; ``text`` is its value in French."""
    assert isinstance(answer, Answer)
    said: dict[str, object] = {
        "status": answer.status.value,
        "exceptional": answer.exceptional,
        "principle": answer.principle,
        "bound": answer.bound.value if answer.bound is not None else None,
        "values": [_value(value, policy) for value in answer.values],
        "text": bound_text(answer.bound, answer.values, policy, answer.instead)
        if answer.status is Status.VALUE
        else None,
        "refers_to": answer.refers_to,
        "cause": answer.cause,
    }
    return {name: value for name, value in said.items() if value}


def _value(value: ResultValue, policy: Policy) -> object:
    if isinstance(value, ShareOf):
        share = (value.fraction.numerator, value.fraction.denominator)
        return {"share": share, "of": policy.facts[value.fact].slug}
    return value_json(value, {}, policy)
