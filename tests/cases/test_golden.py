"""One page a case: the source, what the compiler says of it, and everything it makes."""

import hashlib
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from attendu_compiler.analysis.cases import run_cases
from attendu_compiler.pipeline import Compilation, compile_policy
from attendu_compiler.targets.registry import emit_act
from attendu_dsl.diagnostics import Severity
from attendu_dsl.rendering.text import render_text, summary

HERE = Path(__file__).parent
PAGES = sorted(HERE.glob("*/*.attendu"))

#: What is worth reading on a page. The same tables in HTML and CSV, and the exact path, have tests of
#: their own; every artifact is named, so that none vanishes unseen.
SHOWN = ("_rules.py", ".md")


def compiled(path: Path) -> Compilation:
    text = path.with_suffix(".md").read_bytes()
    policy = path.read_text("utf-8").replace("{empreinte}", hashlib.sha256(text).hexdigest())
    return compile_policy(path.stem, path.name, policy.encode(), "texte.md", text)


def page(compilation: Compilation) -> str:
    parts = [render_text(compilation.report, compilation.sources) or "aucune remarque\n"]
    policy, plan = compilation.policy, compilation.plan
    if policy is not None and plan is not None:
        for result in run_cases(policy, plan):
            parts.append(f"cas « {result.name} » : {list(result.failures) or 'tenu'}\n")
        if not compilation.report.has_errors:
            for artifact in emit_act(policy, plan):
                if artifact.path.endswith(SHOWN):
                    parts.append(f"=== {artifact.path}\n{artifact.content}")
                else:
                    parts.append(f"=== {artifact.path}\n")
    return "\n".join(parts)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_page_of_a_case_is_the_one_that_was_read(
    path: Path, snapshot: SnapshotAssertion
) -> None:
    assert page(compiled(path)) == snapshot


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_case_is_as_good_or_bad_as_its_folder_says(path: Path) -> None:
    found = {d.severity for d in compiled(path).report.diagnostics}
    expected = {"good": set(), "warn": {Severity.WARNING}, "bad": {Severity.ERROR}}
    assert found - {Severity.WARNING} == expected[path.parent.name] - {Severity.WARNING}
    if path.parent.name != "bad":
        assert found == expected[path.parent.name], summary(compiled(path).report)
