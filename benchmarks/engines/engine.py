"""What the benchmark asks of an engine."""

from collections.abc import Callable
from typing import Any, Protocol

from benchmarks.engines.annex_slice import ROWS, Answer, Case


class Engine(Protocol):
    """``decide`` answers one prepared case; ``run`` answers them all, in the loop it would be in."""

    name: str
    note: str

    def prepared(self, case: Case) -> Any:
        """The case as the engine takes it; not timed."""
        ...

    def decide(self, prepared: Any) -> Any:
        """One decision."""
        ...

    def told(self, answer: Any) -> Answer:
        """The status and the rules of the five outcomes; not timed, to check that all agree."""
        ...


def loop(engine: Engine, inputs: list[Any]) -> Callable[[], None]:
    """All the cases, one after the other."""
    own = getattr(engine, "loop", None)
    if own is not None:
        made: Callable[[], None] = own(inputs)
        return made
    decide = engine.decide

    def run() -> None:
        for one in inputs:
            decide(one)

    return run


def of_row(number: int) -> Answer:
    """The answer of a row."""
    return ROWS[number].answer


def pairs(answer: Any) -> Answer:
    """An answer given as lists."""
    return tuple((status, tuple(rules)) for status, rules in answer)
