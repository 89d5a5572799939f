"""What a part came to, counted by the engine that wrote it."""

from collections.abc import Callable, Sequence
from typing import Any

from attendu_compiler.shell.study.engine import Count, Plan
from attendu_compiler.targets.sql import columns
from attendu_compiler.targets.sql.dialects import Dialect
from attendu_compiler.targets.sql.render import named

Ask = Callable[[str], Sequence[Any]]


def counting(
    ask: Ask, source: str, plan: Plan, dialect: Dialect
) -> tuple[int, dict[str, int], Sequence[Count]]:
    """(rows, rows refused by reason, what each outcome came to)."""
    refused = {
        str(reason): int(number)
        for reason, number in ask(
            f"SELECT {columns.FAULT}, count(*) FROM {source} "
            f"WHERE {columns.FAULT} IS NOT NULL GROUP BY 1"
        )
    }
    ((rows,),) = ask(f"SELECT count(*) FROM {source}")
    found: list[Count] = []
    for slug in plan.outcomes:
        asked = [columns.status_column(slug), columns.rule_column(slug)]
        if plan.before is not None:
            asked += [f"{name}_before" for name in tuple(asked)]
        listed = ", ".join(named(name, dialect) for name in asked)
        groups = ", ".join(str(number) for number in range(1, len(asked) + 1))
        found += [
            (slug, tuple(None if value is None else str(value) for value in answer), int(number))
            for *answer, number in ask(
                f"SELECT {listed}, count(*) FROM {source} "
                f"WHERE {columns.FAULT} IS NULL GROUP BY {groups}"
            )
        ]
    return int(rows), refused, sorted(found, key=lambda one: (one[0], str(one[1])))


def selected(plan: Plan, dialect: Dialect, row_type: str) -> str:
    """What a part keeps of the decisions: a case that one of two texts refuses is refused."""
    listed: list[str] = []
    for name in plan.columns():
        column = named(name, dialect)
        if name == "row":
            column = f"CAST({columns.CASE} AS {row_type}) AS {column}"
        elif name == columns.FAULT and plan.before is not None:
            column = f"COALESCE({columns.FAULT}, {columns.FAULT}_before) AS {column}"
        listed.append(column)
    return ", ".join(listed)
