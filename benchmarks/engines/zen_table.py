"""zen-engine (Rust): a decision table, by its fast path, `engine.evaluate(key, context)`."""

import json
from typing import Any

import zen

from benchmarks.engines.annex_slice import OUTCOMES, ROWS, Answer, Case, Row
from benchmarks.engines.engine import pairs


def graph(node: dict[str, Any]) -> dict[str, Any]:
    """A decision of one node, between its input and its output."""
    ends = [{"id": "in", "name": "in", "type": "inputNode", "position": {"x": 0, "y": 0}}]
    ends.append({"id": "out", "name": "out", "type": "outputNode", "position": {"x": 2, "y": 0}})
    node = {"id": "node", "name": "node", "position": {"x": 1, "y": 0}, **node}
    edges = [
        {"id": "a", "type": "edge", "sourceId": "in", "targetId": "node"},
        {"id": "b", "type": "edge", "sourceId": "node", "targetId": "out"},
    ]
    return {
        "contentType": "application/vnd.gorules.decision",
        "nodes": [*ends, node],
        "edges": edges,
    }


def table(inputs: list[str], rows: list[dict[str, str]], outputs: list[str]) -> dict[str, Any]:
    """A decision table whose first row that matches answers; a row maps a field to its test."""
    columns = [{"id": name, "name": name, "field": name} for name in inputs]
    answers = [{"id": f"_{name}", "name": name, "field": name} for name in outputs]
    rules = [{"_id": f"r{number}", **row} for number, row in enumerate(rows)]
    content = {"hitPolicy": "first", "inputs": columns, "outputs": answers, "rules": rules}
    return graph({"type": "decisionTableNode", "content": content})


def engine_of(key: str, decision: dict[str, Any]) -> Any:
    """An engine that keeps one decision, compiled, under its key."""
    content = zen.ZenDecisionContent(json.dumps(decision))
    return zen.ZenEngine({"loader": lambda _: content})


def _row(row: Row) -> dict[str, str]:
    low = "" if row.least is None else f">= {row.least}"
    high = "" if row.below is None else f"< {row.below}"
    tests = {"months": " and ".join(part for part in (low, high) if part)}
    for name in ("menace", "infraction", "activite", "famille"):
        truth = getattr(row, name)
        tests[name] = "" if truth is None else str(truth).lower()
    for outcome, (status, rules) in zip(OUTCOMES, row.answer, strict=True):
        tests[f"_{outcome}"] = json.dumps(status)
        tests[f"_{outcome}_rules"] = json.dumps(rules, ensure_ascii=False)
    return tests


class Zen:
    """A table of seven rows and ten columns of answers."""

    name = "zen-engine"
    note = "table de décision, voie rapide"

    def __init__(self) -> None:
        rows = [_row(row) for row in ROWS]
        names = ["months", "menace", "infraction", "activite", "famille"]
        answers = [name for outcome in OUTCOMES for name in (outcome, f"{outcome}_rules")]
        engine = engine_of("slice", table(names, rows, answers))
        self.decide = lambda case: engine.evaluate("slice", case)

    def prepared(self, case: Case) -> dict[str, Any]:
        return case._asdict()

    def told(self, answer: Any) -> Answer:
        found = answer["result"]
        return pairs((found[outcome], found[f"{outcome}_rules"]) for outcome in OUTCOMES)
