"""The SQL views, on the engines themselves."""

from pathlib import Path
from typing import Any

from attrs import frozen
from engines import Engine, InDuckDb, InPostgresql, InSpark, InSqlite
from rows import UNREADABLE, tables
from written_acts import Act

from attendu_compiler.targets.sql import columns
from attendu_compiler.targets.sql.emit import emit_sql


@frozen
class SqlView:
    """A dialect's view: the status of each outcome, and the rules that hold."""

    engine: Engine

    @property
    def name(self) -> str:
        return self.engine.dialect.name

    def answers(self, act: Act, cases: tuple[dict[str, Any], ...], folder: Path) -> list[Any]:
        """Every case in one table."""
        policy = act.policy
        (script,) = (
            artifact.content
            for artifact in emit_sql(policy, act.plan)
            if artifact.path == f"sql/{self.name}/{policy.slug}.sql"
        )
        loaded, left_out = tables(cases, policy, self.engine.dialect)
        quote = self.engine.dialect.quote
        query = f"SELECT * FROM {quote}{columns.view_name(policy)}{quote}"
        rows = self.engine.answers(script, loaded, query, folder)
        found = {int(row[columns.CASE]): row for row in rows}
        assert len(found) == len(rows) == len(cases) - len(left_out)
        for row in rows:
            assert (row[columns.TEXT], row[columns.VERSION]) == (policy.slug, act.plan.version)
        return [
            {"error": UNREADABLE} if number in left_out else _answer(found[number], act)
            for number in range(len(cases))
        ]

    def told(self, expected: dict[str, Any]) -> Any:
        """Statuses, rules, manner; of what a column cannot hold, only that it is refused."""
        if "error" in expected:
            return {"error": _refusal(expected["error"]["code"])}
        return {
            name: [outcome["status"], " ; ".join(outcome["rules"]) or None, _manner(outcome)]
            for name, outcome in expected["outcomes"].items()
        }


def _answer(row: dict[str, Any], act: Act) -> dict[str, Any]:
    if row[columns.FAULT] is not None:
        decided = {name: value for name, value in row.items() if name.endswith("_status")}
        assert set(decided.values()) == {None}
        return {"error": _refusal(row[columns.FAULT].split(" ", 1)[0])}
    return {
        slug: [
            row[columns.status_column(slug)],
            row[columns.rule_column(slug)],
            row.get(columns.manner_column(slug), ""),
        ]
        for slug in act.plan.decisions
    }


def _refusal(code: str) -> str:
    return code if code in ("A605", "A606") else UNREADABLE


def _manner(outcome: dict[str, Any]) -> str:
    said = ["à titre exceptionnel"] * outcome["exceptional"] + ["en principe"] * outcome[
        "principle"
    ]
    return ", ".join(said)


VIEWS = tuple(SqlView(engine) for engine in (InDuckDb(), InSqlite(), InPostgresql(), InSpark()))
