"""The generated distribution, written to a folder and decided in a process that stands alone."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from attrs import field, frozen

from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.python.distribution import emit_distribution
from attendu_compiler.targets.python.emit import emit_python

ROOT = Path(__file__).parents[2]
POLICIES = {
    "banc": (ROOT / "tests/python_target/banc.attendu", None),
    "essai": (ROOT / "tests/python_target/essai.attendu", None),
    "roumanie-bulgarie-2006": (
        ROOT / "policies/roumanie-bulgarie-2006/roumanie-bulgarie-2006.attendu",
        ROOT / "policies/roumanie-bulgarie-2006/texte.md",
    ),
}

#: Decides one JSON case a line, with the standard library and the package only.
WORKER = """
import json, sys
import circulaires
from circulaires._runtime.errors import FactError
slug = sys.argv[1]
for line in sys.stdin:
    try:
        answer = circulaires.decide(slug, json.loads(line)).to_dict()
    except FactError as error:
        answer = {"error": error.code, "fact": error.fact}
    print(json.dumps(answer, ensure_ascii=False), flush=True)
"""


def compiled(slug: str) -> tuple[Policy, Plan]:
    """An act, as far as its plan."""
    policy_path, text_path = POLICIES[slug]
    compilation = compile_policy(
        slug,
        policy_path.name,
        policy_path.read_bytes(),
        "texte.md",
        text_path.read_bytes() if text_path is not None else None,
        checks=False,
    )
    assert compilation.policy is not None
    assert compilation.plan is not None
    return compilation.policy, compilation.plan


def emitted(*slugs: str) -> tuple[Artifact, ...]:
    """Everything that these acts give, together."""
    acts = [compiled(slug) for slug in slugs]
    made = [artifact for policy, plan in acts for artifact in emit_python(policy, plan)]
    return (*made, *emit_distribution(tuple(policy for policy, _ in acts)))


def write(artifacts: tuple[Artifact, ...], folder: Path) -> Path:
    """Write the artifacts; the folder of the package."""
    for artifact in artifacts:
        path = folder / artifact.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(artifact.content, encoding="utf-8")
    return folder / "python"


def run(code: str, package: Path) -> str:
    """What a program prints that has the package and the standard library only."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-X", "utf8", "-c", f"{_path(package)}\n{code}"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _path(package: Path) -> str:
    return f"import sys; sys.path.insert(0, {str(package)!r})"


@frozen
class Worker:
    """A process that decides the cases of one act."""

    slug: str
    package: Path
    process: "subprocess.Popen[str]" = field(init=False)

    @process.default
    def _start(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [
                *(sys.executable, "-I", "-S", "-X", "utf8", "-c"),
                f"{_path(self.package)}\n{WORKER}",
                self.slug,
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def decide(self, facts: dict[str, Any]) -> dict[str, Any]:
        """The JSON of a decision, or its error."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(facts) + "\n")
        self.process.stdin.flush()
        answer: dict[str, Any] = json.loads(self.process.stdout.readline())
        return answer

    def close(self) -> None:
        """End the process, by the end of its input."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(timeout=10)
