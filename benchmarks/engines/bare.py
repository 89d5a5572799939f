"""A function written by hand: nested conditions that return the row, without reason nor check."""

from collections.abc import Callable

from benchmarks.engines.annex_slice import ROWS, Answer, Case

_R0, _R1, _R2, _R3, _R4, _R5, _R6 = (row.answer for row in ROWS)


def _decide(months: int, famille: bool, menace: bool, infraction: bool, activite: bool) -> Answer:
    if months < 3:
        if menace:
            return _R0
        if infraction:
            return _R1
        return _R2
    if months <= 60:
        if not activite:
            return _R3
        if famille:
            return _R4
        return _R5
    return _R6


class Bare:
    """The floor: nothing in Python does less."""

    name = "Python à la main"
    note = "fonction nue qui rend une constante, sans contrôle"

    def prepared(self, case: Case) -> tuple[int, bool, bool, bool, bool]:
        return tuple(case)  # a plain tuple: it is unpacked twice as fast

    def decide(self, prepared: tuple[int, bool, bool, bool, bool]) -> Answer:
        return _decide(*prepared)

    def told(self, answer: Answer) -> Answer:
        return answer

    def loop(self, inputs: list[tuple[int, bool, bool, bool, bool]]) -> Callable[[], None]:
        """Its five arguments are read as a caller would have them."""

        def run() -> None:
            for months, famille, menace, infraction, activite in inputs:
                _decide(months, famille, menace, infraction, activite)

        return run
