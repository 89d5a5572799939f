"""The acts that every way of deciding is held to: those of the project, and the test benches."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen
from drawn_cases import Drawer

from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.answer_json import decision_json
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.given import FactError
from attendu_compiler.plan.records import Plan

ROOT = Path(__file__).parents[2]

#: The acts, then the benches: between them every kind of fact, of condition and of outcome.
SOURCES = [
    *sorted(ROOT.glob("policies/*/*.attendu")),
    *sorted(ROOT.glob("tests/agreement/*.attendu")),
    *sorted(ROOT.glob("tests/javascript/*.attendu")),
    *sorted(ROOT.glob("tests/*_target/*.attendu")),
    *sorted(ROOT.glob("tests/cases/good/*.attendu")),
]


@frozen(eq=False)
class Act:
    """An act compiled as far as its plan."""

    source: Path
    policy: Policy
    plan: Plan


def named(source: Path) -> str:
    """The name of a test on an act: two benches may share a slug."""
    return source.stem if source.is_relative_to(ROOT / "policies") else str(source.parent.name)


def compiled(source: Path) -> Act | None:
    """An act, None while its transcription does not compile."""
    text = source.parent / "texte.md"
    if source.parent.name == "good":
        text = source.with_suffix(".md")
    compilation = compile_policy(
        source.stem,
        source.name,
        source.read_bytes(),
        "texte.md",
        text.read_bytes() if text.exists() else None,
        checks=False,
    )
    if compilation.policy is None or compilation.plan is None:
        return None
    return Act(source, compilation.policy, compilation.plan)


@cache
def act(source: Path) -> Act:
    """An act that compiles, kept for the tests that follow."""
    found = compiled(source)
    assert found is not None, f"{source.name} does not compile"
    return found


@cache
def drawn(source: Path, count: int) -> tuple[dict[str, Any], ...]:
    """The cases of an act, the same for every way of deciding."""
    one = act(source)
    return tuple(Drawer(one.policy, one.plan, seed=len(one.policy.rules)).cases(count))


@cache
def expected(source: Path, count: int) -> tuple[dict[str, Any], ...]:
    """What the reference evaluator answers: decisions in JSON, or {« error » : …}."""
    return tuple(evaluated(act(source), given) for given in drawn(source, count))


def evaluated(one: Act, given: dict[str, Any]) -> dict[str, Any]:
    """The decision of the reference evaluator in JSON, or {« error » : …}."""
    try:
        verdicts = evaluate(given, one.policy, one.plan)
    except FactError as error:
        names = ("code", "fact", "value", "expected", "message")
        return {"error": {name: getattr(error, name) for name in names}}
    decision = decision_json(verdicts, given, one.policy, one.plan)
    told: dict[str, Any] = json.loads(json.dumps(decision))
    return told
