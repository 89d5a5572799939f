"""The modules written to a folder, and Node."""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import written_acts
from attrs import frozen
from written_acts import SOURCES

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.javascript.distribution import emit_package
from attendu_compiler.targets.javascript.emit import emit_javascript

NODE = shutil.which("node") or ""
assert NODE, "node is missing: apt-get install nodejs"


@frozen
class Act:
    """An act compiled, and its module."""

    source: Path
    policy: Policy
    plan: Plan
    module: Path


def compiled(source: Path) -> tuple[Policy, Plan] | None:
    """An act as far as its plan, None while its transcription does not compile."""
    found = written_acts.compiled(source)
    return None if found is None else (found.policy, found.plan)


def written(folder: Path, sources: Sequence[Path] = SOURCES) -> list[Act]:
    """The modules of the acts, each in a package of its own."""
    acts = []
    for number, source in enumerate(sources):
        found = compiled(source)
        if found is None:
            continue
        policy, plan = found
        own = folder / str(number)
        for artifact in (*emit_javascript(policy, plan), *emit_package((policy,))):
            path = own / artifact.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(artifact.content, encoding="utf-8")
        module = own / f"javascript/{policy.slug}/{policy.slug}.js"
        acts.append(Act(source, policy, plan, module))
    return acts


def node(*arguments: str | Path, given: str = "") -> str:
    """What a Node program prints."""
    done = subprocess.run(
        [NODE, *arguments], input=given, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr[-4000:]
    return done.stdout


def answers(acts: list[Act], questions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The answer of each question, from one process."""
    given = "\n".join(json.dumps(question) for question in questions)
    script = Path(__file__).with_name("answers.mjs")
    return [
        json.loads(line)
        for line in node(script, *(a.module for a in acts), given=given).splitlines()
    ]
