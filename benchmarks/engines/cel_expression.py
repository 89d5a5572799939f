"""common-expression-language (CEL in Rust): a compiled program on a prepared context."""

import json
from collections.abc import Callable
from typing import Any

import cel

from benchmarks.engines.annex_slice import Answer, Case
from benchmarks.engines.engine import of_row, pairs


def _expression(row: Callable[[int], object]) -> str:
    return (
        f"months < 3 ? (menace ? {row(0)} : (infraction ? {row(1)} : {row(2)})) : "
        f"(months <= 60 ? (activite ? (famille ? {row(4)} : {row(5)}) : {row(3)}) : {row(6)})"
    )


class Cel:
    """Nested conditions whose answer is the statuses and the names of the rules; the facts are in a prepared context."""

    name = "common-expression-language"
    note = "CEL compilé ; statuts et noms des règles"

    def __init__(self) -> None:
        self.decide = cel.compile(
            _expression(lambda number: json.dumps(of_row(number), ensure_ascii=False))
        ).execute

    def prepared(self, case: Case) -> Any:
        return cel.Context(variables=case._asdict())

    def told(self, answer: Any) -> Answer:
        return pairs(answer)


class CelRow(Cel):
    """The same, whose answer is the number of the row."""

    name = "common-expression-language, numéro seul"
    note = "CEL compilé ; le numéro de la ligne"

    def __init__(self) -> None:
        self.decide = cel.compile(_expression(lambda number: number)).execute

    def told(self, answer: Any) -> Answer:
        return of_row(int(answer))
