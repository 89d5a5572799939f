"""The French reference of the language: every example compiles, every wrong one is refused."""

import hashlib
import json
import re
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from attendu_compiler.pipeline import Compilation, compile_policy
from attendu_compiler.targets.data.policy_json import policy_json
from attendu_dsl.rendering.text import render_text
from attendu_dsl.vocabulary import HEADS

PAGES = sorted((Path(__file__).parents[2] / "docs" / "langue").glob("*.md"))
BLOCK = re.compile(r"^```(texte|attendu)(?: erreur=(A\d{3}))?\n(.*?)^```$", re.M | re.S)

#: A page about one thing may leave these to others: uncovered words, unquoted rules, unused names.
ASIDE = {"A310", "A331", "A341", "A342", "A333"}

#: What a page that says it quotes nothing cannot have either.
UNQUOTED = {"A311", "A312", "A313", "A314", "A315", "A316"}


def blocks(page: Path) -> list[tuple[str, str, str]]:
    return [
        (found.group(1), found.group(2) or "", found.group(3))
        for found in BLOCK.finditer(page.read_text("utf-8"))
    ]


def compiled(policy: str, text: str) -> Compilation:
    data = text.rstrip("\n").encode()
    filled = policy.replace("{empreinte}", hashlib.sha256(data).hexdigest())
    return compile_policy("exemple", "exemple.attendu", filled.encode(), "texte.md", data)


def found_in(policy: str, text: str) -> list[str]:
    found = compiled(policy, text).report.diagnostics
    return [f"{d.code.id} {d.message}" for d in found if d.code.id not in ASIDE]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_examples_of_a_page_form_a_transcription(page: Path) -> None:
    (text,) = (body for kind, _, body in blocks(page) if kind == "texte")
    policy = "\n".join(body for kind, code, body in blocks(page) if kind == "attendu" and not code)
    assert policy.startswith("texte ")
    aside = UNQUOTED if "ne citent pas le texte" in page.read_text("utf-8") else set[str]()
    assert [found for found in found_in(policy, text) if found.split()[0] not in aside] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_each_wrong_example_raises_its_code(page: Path) -> None:
    (text,) = (body for kind, _, body in blocks(page) if kind == "texte")
    for _, code, body in blocks(page):
        if code:
            assert code in {found.split()[0] for found in found_in(body, text)}, body


def test_every_statement_of_the_language_has_its_example() -> None:
    told = {
        line.split(" ")[0]
        for page in PAGES
        for kind, _, body in blocks(page)
        if kind == "attendu"
        for line in body.splitlines()
        if line and not line[0].isspace()
    }
    whole = "\n".join(page.read_text("utf-8") for page in PAGES)
    for head in HEADS:
        assert head.split(" ")[0] in told or f"`{head}`" in whole, head


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_the_examples_mean_is_golden(page: Path, snapshot: SnapshotAssertion) -> None:
    """Every construct of the page as the compiler understood it, and every refusal as it is told."""
    (text,) = (body for kind, _, body in blocks(page) if kind == "texte")
    policy = "\n".join(body for kind, code, body in blocks(page) if kind == "attendu" and not code)
    made = compiled(policy, text)
    assert made.policy is not None
    told = []
    for _, code, body in blocks(page):
        if code:
            wrong = compiled(body, text)
            told.append(render_text(wrong.report, dict(wrong.sources), colour=False))
    assert {"policy": json.loads(policy_json(made.policy, "")), "refused": told} == snapshot
