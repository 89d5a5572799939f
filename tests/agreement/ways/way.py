"""What a way of deciding gives to the agreement suite."""

from pathlib import Path
from typing import Any, Protocol

from written_acts import Act


class Way(Protocol):
    """A target that decides: the Python package, the JavaScript module, a batch, an engine."""

    name: str

    def answers(self, act: Act, cases: tuple[dict[str, Any], ...], folder: Path) -> list[Any]:
        """Its answer to each case, in order; ``folder`` is empty and its own."""
        ...

    def told(self, expected: dict[str, Any]) -> Any:
        """What it must answer: the part of the evaluator's answer that it gives.

        ``expected`` is a decision in JSON or {« error » : {« code », « fact », …}}.
        """
        ...
