"""A thousand disjoint rules over forty facts: the package, a zen-engine table, an if a row."""

import random
import statistics
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from attendu_compiler.pipeline import compile_policy
from attendu_compiler.targets.python.declared import declared_module
from attendu_compiler.targets.python.distribution import emit_distribution
from attendu_compiler.targets.python.face import face_module
from attendu_compiler.targets.python.rules import rules_module
from attendu_compiler.targets.python.wording import wording_module
from benchmarks.engines.zen_table import engine_of, table
from benchmarks.synthetic import LIMITS, Test, rows_of
from benchmarks.synthetic import table as policy_of

RULES, FACTS, CASES = 1000, 40, 500


def measure(rounds: int) -> dict[str, Any]:
    """Nanoseconds of a decision each way, the median of interleaved rounds."""
    rows = rows_of(RULES, FACTS)
    act = _written()
    engine = engine_of("rows", table([f"f{n}" for n in range(FACTS)], _zen(rows), ["row"]))
    drawn = _cases()
    facts = [
        act.Facts.from_mapping({f"fait_{n}": _json(n, v) for n, v in c.items()}) for c in drawn
    ]
    prepared = [{f"f{number}": value for number, value in case.items()} for case in drawn]
    for case, one, given in zip(drawn, facts, prepared, strict=True):
        right = _row(rows, case)
        (rule,) = [r.id for outcome in act.decide(one) for r in outcome.rules]
        assert rule == str(right)
        assert engine.evaluate("rows", given)["result"]["row"] == right
    ways: dict[str, tuple[Any, list[Any]]] = {
        "circulaires": (act.decide, facts),
        "une condition par ligne, à la main": (lambda case: _row(rows, case), drawn),
        "zen-engine": (lambda given: engine.evaluate("rows", given), prepared),
    }
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, (decide, inputs) in ways.items():
            start = time.process_time()
            for one in inputs:
                decide(one)
            spent[name].append((time.process_time() - start) / len(inputs) * 1e9)
    median = {name: statistics.median(found) for name, found in spent.items()}
    return {"rules": RULES, "facts": FACTS, "median": median}


def _written() -> Any:
    """The module without its exact path, whose diagrams a thousand rules make long to write."""
    source = policy_of(RULES, FACTS).encode()
    found = compile_policy("synthese", "synthese", source, "t", None, checks=False)
    policy, plan = found.policy, found.plan
    assert policy is not None and plan is not None
    folder = Path(tempfile.mkdtemp(prefix="attendu-mesures-")) / "python"
    own = folder / "circulaires" / "synthese"
    own.mkdir(parents=True)
    for artifact in emit_distribution((policy,)):
        path = folder.parent / artifact.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(artifact.content, encoding="utf-8")
    for name, text in (
        ("__init__", face_module(policy, plan)),
        ("_declared", declared_module(policy, plan)),
        ("_rules", rules_module(policy, plan)),
        ("_wording", wording_module(policy)),
    ):
        (own / f"{name}.py").write_text(text, encoding="utf-8")
    for name in [name for name in sys.modules if name.split(".")[0] == "circulaires"]:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    return import_module("circulaires.synthese")


def _cases() -> list[dict[int, Any]]:
    draw = random.Random(40)
    return [
        {fact: draw.randint(0, 30) if fact % 2 else draw.random() < 0.5 for fact in range(FACTS)}
        for _ in range(CASES)
    ]


def _json(fact: int, value: Any) -> Any:
    return f"P{value}M" if fact % 2 else value


def _row(rows: list[list[Test]], case: dict[int, Any]) -> int:
    """The row that a case meets, row after row."""
    for number, row in enumerate(rows):
        if all(_cell(case[fact], fact, cells) == cell for fact, cell, cells in row):
            return number
    raise AssertionError(case)


def _cell(value: Any, fact: int, cells: int) -> int:
    if not fact % 2:
        return int(value)
    return sum(value >= limit for limit in LIMITS[: cells - 1])


def _zen(rows: list[list[Test]]) -> list[dict[str, str]]:
    found = []
    for number, row in enumerate(rows):
        tests = {f"f{fact}": "" for fact in range(FACTS)}
        for fact, cell, cells in row:
            tests[f"f{fact}"] = _zen_test(fact, cell, cells)
        found.append({**tests, "_row": str(number)})
    return found


def _zen_test(fact: int, cell: int, cells: int) -> str:
    if not fact % 2:
        return "true" if cell else "false"
    low = f">= {LIMITS[cell - 1]}" if cell else ""
    high = f"< {LIMITS[cell]}" if cell < cells - 1 else ""
    return " and ".join(part for part in (low, high) if part)
