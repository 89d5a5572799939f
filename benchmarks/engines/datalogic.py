"""datalogic-py (JSONLogic in Rust): a compiled rule, evaluated on a dictionary."""

from collections.abc import Callable
from typing import Any

from datalogic_py import Engine

from benchmarks.engines.annex_slice import Answer, Case
from benchmarks.engines.engine import of_row, pairs


def _var(name: str) -> dict[str, str]:
    return {"var": name}


def _rule(row: Callable[[int], object]) -> dict[str, Any]:
    before = {"if": [_var("menace"), row(0), _var("infraction"), row(1), row(2)]}
    after = {"if": [_var("activite"), {"if": [_var("famille"), row(4), row(5)]}, row(3)]}
    return {"if": [{"<": [_var("months"), 3]}, before, {"<=": [_var("months"), 60]}, after, row(6)]}


class DataLogic:
    """Nested conditions whose answer is the statuses and the names of the rules."""

    name = "datalogic-py"
    note = "JSONLogic compilé ; statuts et noms des règles"

    def __init__(self) -> None:
        self.decide = (
            Engine()
            .compile(
                _rule(lambda number: [[status, list(rules)] for status, rules in of_row(number)])
            )
            .evaluate
        )

    def prepared(self, case: Case) -> dict[str, Any]:
        return case._asdict()

    def told(self, answer: Any) -> Answer:
        return pairs(answer)


class DataLogicRow(DataLogic):
    """The same, whose answer is the number of the row."""

    name = "datalogic-py, numéro seul"
    note = "JSONLogic compilé ; le numéro de la ligne"

    def __init__(self) -> None:
        self.decide = Engine().compile(_rule(lambda number: number)).evaluate

    def told(self, answer: Any) -> Answer:
        return of_row(int(answer))
