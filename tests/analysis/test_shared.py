"""Notions shared between acts: by the same words in both texts, and not otherwise."""

from pathlib import Path

import pytest

from attendu_compiler.analysis.shared import find_shared, shared_notions
from attendu_compiler.model.policy import Policy
from attendu_compiler.model.resolve import resolve_facts
from attendu_compiler.pipeline import compile_policy, read_neighbour
from attendu_dsl.diagnostics import Report
from attendu_dsl.parse import parse
from attendu_dsl.source import read_source


def act(slug: str, fact: str, text: str, *clauses: str) -> Policy:
    lines = [f"texte {slug}", "  intitulé : « Essai »", "", f"fait {fact}", *clauses]
    source = "\n".join(lines) + "\n"
    made = compile_policy(slug, slug, source.encode(), "texte.md", text.encode(), checks=False)
    assert made.policy is not None
    return made.policy


def told(policy: Policy, *others: Policy) -> list[str]:
    report = Report()
    find_shared(policy, {other.slug: other for other in others}.get, report)
    return [found.code.id for found in report.diagnostics]


THREAT = act("ancien-1997", "menace à l'ordre public", "une menace à l'ordre public")
SAME = "  même notion que : ancien-1997, menace à l'ordre public"


def test_the_same_words_in_both_texts_are_the_same_notion() -> None:
    later = act("nouveau-2024", "menace à l'ordre public", "des menaces à l'ordre public", SAME)
    assert told(later, THREAT) == []
    (notion,) = shared_notions([later, THREAT])
    assert [use.act for use in notion.uses] == ["ancien-1997", "nouveau-2024"]


@pytest.mark.parametrize(
    ("fact", "text", "clauses"),
    [
        ("menace pour l'ordre public", "une menace pour l'ordre public", []),
        ("menace à l'ordre public", "un risque pour l'ordre public", []),
        ("menace à l'ordre public", "une menace à l'ordre public", ["  type : date"]),
    ],
)
def test_other_words_another_text_or_another_type_are_not(
    fact: str, text: str, clauses: list[str]
) -> None:
    assert "A282" in told(act("nouveau-2024", fact, text, *clauses, SAME), THREAT)


def test_an_act_or_a_fact_that_does_not_exist_is_told() -> None:
    later = act("nouveau-2024", "menace à l'ordre public", "une menace à l'ordre public", SAME)
    assert told(later) == ["A281"]
    other = act("ancien-1997", "polygamie", "la polygamie")
    assert told(later, other) == ["A281"]


ACTS = sorted((Path(__file__).parents[2] / "policies").glob("*/*.attendu"))


@pytest.mark.parametrize("path", ACTS, ids=[path.stem for path in ACTS])
def test_a_neighbour_has_all_its_facts_though_its_rules_and_cases_are_not_read(path: Path) -> None:
    data = path.read_bytes()
    source = read_source(data, path.name, Report())
    assert source is not None
    found = read_neighbour(path.stem, path.name, data, b"")
    assert found is not None
    assert found.facts == resolve_facts(parse(source, Report()), source)
    assert found.facts


def test_a_fact_whose_line_begins_with_spaces_is_a_fact_for_the_neighbours_too() -> None:
    data = "texte essai\n  intitulé : « Essai »\n\n  fait polygamie\n".encode()
    found = read_neighbour("essai", "essai.attendu", data, b"")
    assert found is not None
    assert list(found.facts) == ["polygamie"]
