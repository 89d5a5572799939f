"""Order, names and layout never matter: the same decisions, whatever the writing."""

import random
import re
from pathlib import Path
from typing import Any

import pytest
from written_acts import ROOT, SOURCES, Act, act, compiled, drawn, evaluated, named

from attendu_dsl.diagnostics import Report
from attendu_dsl.parse import parse
from attendu_dsl.show import show
from attendu_dsl.source import read_source

BENCH = ROOT / "tests/agreement/banc.attendu"
CASES = 120


def rewritten(source: Path, text: str, folder: Path) -> Act:
    """The act as it would be, written otherwise, beside the same official text."""
    path = folder / source.name
    path.write_text(text, "utf-8")
    official = (
        source.with_suffix(".md") if source.parent.name == "good" else source.parent / "texte.md"
    )
    if official.exists():
        (folder / "texte.md").write_bytes(official.read_bytes())
    found = compiled(path)
    assert found is not None, f"{source.name}, written otherwise, does not compile"
    return found


def unordered(told: Any) -> Any:
    """An answer without the order of its lists; of several broken suppositions, any may be named."""
    if isinstance(told, dict) and "error" in told:
        return told["error"]["code"]
    if isinstance(told, dict):
        return {key: unordered(value) for key, value in told.items()}
    if isinstance(told, list):
        return sorted(map(str, map(unordered, told)))
    return told


def tree_of(source: Path) -> str:
    report = Report()
    read = read_source(source.read_bytes(), source.name, report)
    assert read is not None
    return show(parse(read, report))


@pytest.mark.parametrize("source", SOURCES, ids=named)
def test_the_order_of_statements_changes_no_decision(source: Path, tmp_path: Path) -> None:
    head, *rest = tree_of(source).split("\n\n")
    random.Random(7).shuffle(rest)
    other = rewritten(source, "\n\n".join([head, *rest]) + "\n", tmp_path)
    assert other.plan.version == act(source).plan.version
    for given in drawn(source, CASES):
        assert unordered(evaluated(other, given)) == unordered(evaluated(act(source), given))


@pytest.mark.parametrize("source", SOURCES, ids=named)
def test_the_layout_changes_no_decision(source: Path, tmp_path: Path) -> None:
    spread = re.sub(r"\n(?=\S)", "\n\n# Une remarque.\n\n", tree_of(source))
    spread = spread.replace("\n  ", "\n\t \u00a0 ").replace(" :\n", "\u202f:\n")
    other = rewritten(source, spread, tmp_path)
    assert other.plan.version == act(source).plan.version
    for given in drawn(source, 20):
        assert evaluated(other, given) == evaluated(act(source), given)


def test_a_fact_renamed_throughout_changes_no_decision(tmp_path: Path) -> None:
    policy = act(BENCH).policy
    kept = [outcome.name for outcome in policy.outcomes.values()]
    words = sorted([*kept, *(fact.name for fact in policy.facts.values())], key=len, reverse=True)
    names = re.compile(r"(?<![\w'-])(" + "|".join(map(re.escape, words)) + r")(?![\w'-])")
    text = names.sub(lambda hit: hit[1] if hit[1] in kept else f"{hit[1]} renommé", tree_of(BENCH))
    other = rewritten(BENCH, text, tmp_path)
    renamed = {fact.slug: f"{fact.slug}_renomme" for fact in act(BENCH).policy.facts.values()}
    back = {new: old for old, new in renamed.items()}

    def put(value: Any, names: dict[str, str]) -> Any:
        if isinstance(value, dict):
            return {names.get(key, key): put(held, names) for key, held in value.items()}
        if isinstance(value, list):
            return [put(held, names) for held in value]
        return names.get(value, value) if isinstance(value, str) else value

    decided = 0
    for given in drawn(BENCH, CASES):
        told, expected = evaluated(other, put(given, renamed)), evaluated(act(BENCH), given)
        if "outcomes" in expected:
            assert unordered(put(told["outcomes"], back)) == unordered(expected["outcomes"])
            decided += 1
        else:
            assert told["error"]["code"] == expected["error"]["code"]
    assert decided > CASES // 2
