"""References between acts: those of the corpus resolve, the others are external."""

import json
from pathlib import Path

import pytest

from attendu_compiler.analysis.references import (
    find_references,
    references_of,
    resolve_reference,
)
from attendu_compiler.model.policy import Policy
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.targets.data.emit import emit_corpus
from attendu_compiler.targets.listed import listed
from attendu_dsl.diagnostics import Report


def act(slug: str, *lines: str) -> Policy:
    source = "\n".join((f"texte {slug}", "  intitulé : « Essai »", *lines)) + "\n"
    made = compile_policy(slug, slug, source.encode(), "texte.md", None, checks=False)
    assert made.policy is not None, made.report.diagnostics
    return made.policy


CIRCULAR = act(
    "essai-1997",
    "  nature : circulaire",
    "  identifiant officiel : NOR/INT/D/97/00104/C",
    "  date de signature : 24 juin 1997",
)
DECREE = act("decret-1997", "  nature : décret", "  date de signature : 24 juin 1997")


def referring(*clauses: str) -> Policy:
    return act("nouveau-2024", "", "renvoi autre texte", *(f"  {clause}" for clause in clauses))


@pytest.mark.parametrize(
    ("clauses", "found"),
    [
        # By its identifier, however it is printed.
        (["vers : circulaire INTD9700104C"], "essai-1997"),
        (["vers : la circulaire", "numéro : NOR INTD9700104C"], "essai-1997"),
        # By what it is and its day: the decree of that day is another act.
        (["vers : la circulaire", "sorte : circulaire", "date : 24 juin 1997"], "essai-1997"),
        (["vers : le décret", "sorte : décret", "date : 24 juin 1997"], "decret-1997"),
        (["vers : la circulaire", "sorte : circulaire", "date : 25 juin 1997"], None),
        (["vers : la loi", "sorte : loi", "date : 24 juin 1997"], None),
        (["vers : la circulaire", "date : 24 juin 1997"], None),
        # By what the transcription says.
        (["vers : un texte", "dans le corpus : decret-1997"], "decret-1997"),
        (
            [
                "vers : la circulaire",
                "sorte : circulaire",
                "date : 24 juin 1997",
                "dans le corpus : non",
            ],
            None,
        ),
        (["vers : annexe 2", "sorte : renvoi interne"], "nouveau-2024"),
    ],
)
def test_a_reference_finds_the_act_of_the_corpus_that_it_names(
    clauses: list[str], found: str | None
) -> None:
    policy = referring(*clauses)
    (reference,) = references_of(policy)
    assert resolve_reference(reference, policy, [CIRCULAR, DECREE, policy]) == found


def test_two_acts_of_one_sort_and_one_day_are_not_told_apart() -> None:
    twin = act("autre-1997", "  nature : circulaire", "  date de signature : 24 juin 1997")
    policy = referring("vers : la circulaire", "sorte : circulaire", "date : 24 juin 1997")
    (reference,) = references_of(policy)
    assert resolve_reference(reference, policy, [CIRCULAR, twin]) is None


@pytest.mark.parametrize(
    ("said", "codes"), [("essai-1997", []), ("non", []), ("essai-1901", ["A283"])]
)
def test_an_act_that_is_not_there_is_told(said: str, codes: list[str]) -> None:
    report = Report()
    policy = referring("vers : un texte", f"dans le corpus : {said}")
    find_references(policy, {"essai-1997": CIRCULAR}.get, report)
    assert [found.code.id for found in report.diagnostics] == codes


def test_the_corpus_lists_every_reference_resolved_or_external() -> None:
    policy = referring("vers : la circulaire", "sorte : circulaire", "date : 24 juin 1997")
    made = emit_corpus([listed(one, b"{}\n") for one in (CIRCULAR, policy)])
    (text,) = (one.content for one in made if one.path == "json/references.json")
    (reference,) = json.loads(text)
    assert reference["resolves_to"] == "essai-1997"
    assert reference["external"] is False


ROOT = Path(__file__).parents[2]


def test_the_acts_of_1991_to_2024_refer_to_no_other_of_them() -> None:
    found = json.loads((ROOT / "generated/json/references.json").read_text(encoding="utf-8"))
    inside = {one["to"]: one["resolves_to"] for one in found if not one["external"]}
    assert set(inside.values()) == {"readmission-1995"}
    assert {one["text"] for one in found if not one["external"]} == {"readmission-1995"}
    assert len(found) == 89
