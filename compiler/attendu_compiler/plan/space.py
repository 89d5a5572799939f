"""The space of cases: variables, and the diagram of a formula over them."""

from collections.abc import Mapping
from itertools import product

from attrs import field, frozen

from attendu_compiler.model.formula import (
    Among,
    And,
    Constant,
    Count,
    DateOrder,
    Formula,
    Has,
    IsTrue,
    Limit,
    Not,
    Or,
    Order,
    Persons,
    ReadingIs,
    StatusIs,
)
from attendu_compiler.model.policy import Fact
from attendu_compiler.plan.cells import mask_of
from attendu_compiler.plan.diagram import Diagrams
from attendu_compiler.plan.records import (
    Answer,
    ChoiceCells,
    DatesCells,
    GroupAtom,
    GroupCells,
    OptionCells,
    ReadingCells,
    ThresholdCells,
    Variable,
)


@frozen(kw_only=True)
class Space:
    """The variables, and where each fact, option, group or reading is found among them.

    ``of`` is keyed by fact id, ``fact.option``, group slug, or « lecture <slug> ».
    """

    variables: tuple[Variable, ...]
    of: dict[str, tuple[int, ...]] = field(hash=False)
    diagrams: Diagrams = field(eq=False, repr=False)
    facts: Mapping[str, Fact] = field(hash=False)


def lower_formula(
    formula: Formula, space: Space, outcomes: Mapping[str, int], known: dict[Formula, int]
) -> int:
    """The diagram that is True where the formula holds; ``outcomes`` are those decided already.

    ``known`` keeps what each formula and each part came to, for as long as those are decided.
    """
    found = known.get(formula)
    if found is None:
        found = known[formula] = _lowered(formula, space, outcomes, known)
    return found


def _lowered(
    formula: Formula, space: Space, outcomes: Mapping[str, int], known: dict[Formula, int]
) -> int:
    diagrams = space.diagrams

    def lower(part: Formula) -> int:
        return lower_formula(part, space, outcomes, known)

    match formula:
        case Constant(value):
            return diagrams.true if value else diagrams.false
        case And(parts):
            return diagrams.all(lower(part) for part in parts)
        case Or(parts):
            return diagrams.any(lower(part) for part in parts)
        case Not(part):
            return diagrams.neg(lower(part))
        case Count(least, parts):
            return diagrams.at_least(least, [lower(part) for part in parts])
        case StatusIs(outcome, statuses):
            node = outcomes.get(outcome)
            if node is None:
                return diagrams.false
            return diagrams.map(
                node,
                lambda answer: isinstance(answer, Answer) and answer.status in statuses,
            )
        case IsTrue(fact):
            return diagrams.cell(space.of[fact][0], 0b10)
        case Among(fact, options):
            number = space.of[fact][0]
            cells = space.variables[number].cells
            assert isinstance(cells, ChoiceCells)
            mask = sum(1 << k for k, option in enumerate(cells.options) if option in options)
            return diagrams.cell(number, mask)
        case Has(fact, option):
            number = space.of[f"{fact}.{option}"][0]
            assert isinstance(space.variables[number].cells, OptionCells)
            return diagrams.cell(number, 0b10)
        case ReadingIs(reading, variant):
            return _reading(reading, variant, space)
        case Limit() | DateOrder():
            return _comparison(formula, space)
        case Persons(group, least, part):
            return _persons(group, least, part, space)


def _reading(reading: str, variant: str, space: Space) -> int:
    numbers = space.of.get(f"lecture {reading}")
    if numbers is None:
        return space.diagrams.true
    cells = space.variables[numbers[0]].cells
    assert isinstance(cells, ReadingCells)
    return space.diagrams.cell(numbers[0], 1 << cells.variants.index(variant))


def _comparison(formula: Limit | DateOrder, space: Space) -> int:
    fact = formula.fact if isinstance(formula, Limit) else formula.left
    number = space.of[fact][0]
    cells = space.variables[number].cells
    if isinstance(cells, ThresholdCells):
        assert isinstance(formula, Limit)
        return space.diagrams.cell(number, mask_of(formula, space.facts[fact], cells.cuts))
    assert isinstance(cells, DatesCells)
    mask = sum(1 << k for k, vector in enumerate(cells.vectors) if _true_in(formula, vector, cells))
    return space.diagrams.cell(number, mask)


def dates_atoms(formula: Formula) -> tuple[DateOrder | Limit, ...]:
    """The comparisons of a date as a cluster keeps them: « before » and « at most » alone."""
    match formula:
        case Limit(fact, Order.EQUAL, threshold):
            return (
                Limit(fact, Order.AT_MOST, threshold),
                Limit(fact, Order.LESS, threshold),
            )
        case Limit(fact, Order.AT_LEAST, threshold):
            return (Limit(fact, Order.LESS, threshold),)
        case Limit(fact, Order.MORE, threshold):
            return (Limit(fact, Order.AT_MOST, threshold),)
        case Limit() | DateOrder():
            return (formula,)
        case _:
            return ()


def _true_in(formula: Limit | DateOrder, vector: tuple[bool, ...], cells: DatesCells) -> bool:
    truths = [vector[cells.atoms.index(atom)] for atom in dates_atoms(formula)]
    match formula:
        case Limit(_, Order.EQUAL):
            at_most, less = truths
            return at_most and not less
        case Limit(_, Order.AT_LEAST | Order.MORE):
            return not truths[0]
        case _:
            return truths[0]


def _persons(group: str, least: int, part: Formula, space: Space) -> int:
    number = space.of[group][0]
    cells = space.variables[number].cells
    assert isinstance(cells, GroupCells)
    atom = GroupAtom(least=least, predicate=cells.formulas.index(part))
    column = cells.atoms.index(atom)
    mask = sum(1 << k for k, vector in enumerate(cells.vectors) if vector[column])
    return space.diagrams.cell(number, mask)


def person_types(space: Space, predicates: tuple[int, ...]) -> frozenset[tuple[bool, ...]]:
    """The truth vectors that one person can give to the predicates."""
    diagrams = space.diagrams
    return frozenset(
        truths
        for truths in product((False, True), repeat=len(predicates))
        if diagrams.satisfiable(
            diagrams.all(
                node if truth else diagrams.neg(node)
                for node, truth in zip(predicates, truths, strict=True)
            ),
            {},
        )
    )
