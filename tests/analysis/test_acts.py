"""The acts of the project: their cases notice every small change of a rule."""

from pathlib import Path

import pytest

from attendu_compiler.analysis.mutants import score
from attendu_compiler.shell.project import compile_files, find_policies

ROOT = Path(__file__).parents[2]
ACTS = find_policies([], ROOT)


@pytest.mark.parametrize("files", ACTS, ids=[files.slug for files in ACTS])
def test_no_mutant_survives_the_cases(files) -> None:
    policy = compile_files(files, checks=False).policy
    assert policy is not None
    found = score(policy)
    told = [f"règle {fate.rule} : {fate.text}" for fate in found.survivors]
    assert told == []
    assert found.killed + found.equivalent == len(found.fates) > 0
