"""Small spaces of cases for the tests of the plan: random diagrams beside their brute force."""

from collections.abc import Callable, Iterator, Mapping
from itertools import product

from hypothesis import strategies as st

from attendu_compiler.plan.diagram import Diagrams

Case = tuple[int, ...]

arities = st.lists(st.integers(2, 4), min_size=1, max_size=4)
booleans = st.lists(st.just(2), min_size=1, max_size=6)


@st.composite
def expressions(draw: st.DrawFn, cells: list[int], depth: int = 3) -> tuple[object, ...]:
    """A condition as nested tuples."""
    kind = draw(st.sampled_from(["cell", "not", "and", "or"] if depth else ["cell"]))
    if kind == "cell":
        variable = draw(st.integers(0, len(cells) - 1))
        return ("cell", variable, draw(st.integers(0, (1 << cells[variable]) - 1)))
    if kind == "not":
        return ("not", draw(expressions(cells, depth - 1)))
    return (kind, draw(expressions(cells, depth - 1)), draw(expressions(cells, depth - 1)))


def truth(expression: tuple[object, ...], case: Case) -> bool:
    """What a condition is in a case, without diagrams."""
    match expression:
        case ("cell", int(variable), int(mask)):
            return bool(mask >> case[variable] & 1)
        case ("not", tuple(part)):
            return not truth(part, case)
        case ("and", tuple(one), tuple(other)):
            return truth(one, case) and truth(other, case)
        case ("or", tuple(one), tuple(other)):
            return truth(one, case) or truth(other, case)
        case _:
            raise AssertionError(expression)


def made(expression: tuple[object, ...], diagrams: Diagrams) -> int:
    """The diagram of a condition."""
    match expression:
        case ("cell", int(variable), int(mask)):
            return diagrams.cell(variable, mask)
        case ("not", tuple(part)):
            return diagrams.neg(made(part, diagrams))
        case ("and", tuple(one), tuple(other)):
            return diagrams.conj(made(one, diagrams), made(other, diagrams))
        case ("or", tuple(one), tuple(other)):
            return diagrams.disj(made(one, diagrams), made(other, diagrams))
        case _:
            raise AssertionError(expression)


def cases(cells: list[int]) -> Iterator[Case]:
    """Every case."""
    return product(*map(range, cells))


def agrees(case: Case, knowledge: Mapping[int, int]) -> bool:
    """Whether a case is a completion of what is known."""
    return all(mask >> case[variable] & 1 for variable, mask in knowledge.items())


@st.composite
def masks(draw: st.DrawFn, cells: list[int]) -> dict[int, int]:
    """What is known of a case: for some variables, some cells."""
    return {
        variable: draw(st.integers(1, (1 << arity) - 1))
        for variable, arity in enumerate(cells)
        if draw(st.booleans())
    }


@st.composite
def outcomes(draw: st.DrawFn, cells: list[int]) -> tuple[tuple[tuple[object, ...], str], ...]:
    """Conditions each with its outcome; the first that holds decides, otherwise « silence »."""
    return tuple(
        (draw(expressions(cells)), draw(st.sampled_from("abc")))
        for _ in range(draw(st.integers(1, 3)))
    )


def decided(rules: tuple[tuple[tuple[object, ...], str], ...], diagrams: Diagrams) -> int:
    """The diagram of :func:`outcomes`."""
    node = diagrams.terminal("silence")
    for condition, value in reversed(rules):
        node = diagrams.ite(made(condition, diagrams), diagrams.terminal(value), node)
    return node


def decision(rules: tuple[tuple[tuple[object, ...], str], ...]) -> Callable[[Case], str]:
    """What :func:`outcomes` decide, without diagrams."""
    return lambda case: next((v for condition, v in rules if truth(condition, case)), "silence")
