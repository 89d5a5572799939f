"""What a study asks of an engine."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from attrs import frozen

from attendu_compiler.shell.study.decided import Decided, answered
from attendu_compiler.targets.sql import columns


@frozen(kw_only=True)
class Part:
    """Some rows of a file: from ``start`` on, before ``stop`` (None: to the end)."""

    file: Path
    start: int = 0
    stop: int | None = None


@frozen(kw_only=True)
class Plan:
    """What is computed for each part.

    ``kept`` are columns given back as they are; ``after`` is decided beside ``before``, when there
    is one; ``outcomes`` are those asked for, of both.
    """

    after: Decided
    before: Decided | None
    kept: tuple[str, ...]
    left_out: frozenset[str]
    renamed: dict[str, str]
    outcomes: tuple[str, ...]

    def columns(self) -> tuple[str, ...]:
        """The columns of a part, in order."""
        found = ["row", *self.kept, columns.FAULT]
        for one in (self.after, self.before):
            end = "" if one is self.after else "_before"
            known = set() if one is None else set(answered(one))
            for slug in self.outcomes:
                own = [columns.status_column(slug), columns.rule_column(slug)]
                own += [columns.manner_column(slug), columns.value_column(slug)]
                found += [name + end for name in own if name in known]
        return tuple(found)

    def texts(self) -> tuple[Decided, ...]:
        """The text, and the one that it is compared with."""
        return (self.after,) if self.before is None else (self.after, self.before)


#: For each outcome: (status, rules) or (status, rules, status before, rules before), and how many.
Count = tuple[str, tuple[str | None, ...], int]


class Engine(Protocol):
    """An engine that decides parts and counts what it found."""

    def rows(self, file: Path) -> int:
        """How many rows a file has."""
        ...

    def decide(self, part: Part, plan: Plan, output: Path) -> None:
        """Write the decisions of a part as Parquet."""
        ...

    def count(self, output: Path, plan: Plan) -> tuple[int, dict[str, int], Sequence[Count]]:
        """(rows, rows refused by reason, what each outcome came to) of a part written."""
        ...

    def close(self) -> None:
        """Let go of what is held."""
        ...
