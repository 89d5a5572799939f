"""`attendu new`: a skeleton that compiles, with the places that the text's headings show."""

from pathlib import Path

import pytest

from attendu_compiler.analysis.skeleton import headings, skeleton
from attendu_compiler.pipeline import compile_policy

ROOT = Path(__file__).parents[2]
TEXTS = sorted(ROOT.glob("policies/*/texte.md"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.parent.name)
def test_a_skeleton_lacks_nothing_but_the_transcription(path: Path) -> None:
    text = path.read_bytes()
    made = compile_policy(
        "essai", "essai.attendu", skeleton("essai", text).encode(), "texte.md", text
    )
    assert {found.code.id for found in made.report.diagnostics} == {"A331"}


def test_the_sections_of_a_circular_are_found_as_it_numbers_them() -> None:
    text = (ROOT / "policies/roumanie-bulgarie-2006/texte.md").read_text("utf-8")
    found = [heading.name for heading in headings(text)]
    assert [name for name in found if name.startswith("§")] == [
        *("§ 1", "§ 1.1", "§ 1.2", "§ 1.2.1", "§ 1.2.2"),
        *("§ 2", "§ 2.1", "§ 2.2", "§ 2.3", "§ 2.4", "§ 2.5"),
    ]


def test_articles_and_annexes_are_places_and_sentences_are_not_titles() -> None:
    text = "Art. 1<sup>er</sup>. - Il est ajouté.\n\nANNEXE II\n\n2.1/ Il vous revient d'agir.\n\n1 an."
    assert [(found.name, found.title) for found in headings(text)] == [
        ("article 1er", False),
        ("annexe II", True),
        ("§ 2.1", False),
    ]
