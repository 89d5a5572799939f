"""What the benchmark asks of a way to decide a frame."""

from typing import Any, Protocol

from benchmarks.population.frames import COLUMNS, Told


class Contestant(Protocol):
    """``decide`` gives the status and the rule of five outcomes: ten columns."""

    name: str
    note: str

    def prepared(self, frame: Any) -> Any:
        """A pandas frame in the form that the library has; not timed."""
        ...

    def decide(self, prepared: Any) -> Any:
        """The answer, as the library holds such columns."""
        ...

    def told(self, answer: Any) -> dict[str, Told]:
        """The ten columns as Python values; not timed, to check that all agree."""
        ...


def told(frame: Any) -> dict[str, Told]:
    """The columns of a pandas frame, of a Polars one or of an Arrow table."""
    found = {}
    for name in COLUMNS:
        column = frame.column(name).to_pylist() if hasattr(frame, "column") else frame[name]
        found[name] = [value if isinstance(value, str) else None for value in column]
    return found
