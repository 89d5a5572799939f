"""A wrong digit, comparator, status or et/ou never passes in silence.

Each seeded error is one edit of one rule or scope of the real 2006 transcription; it is reported, or
answered for by a reason that the lawyer wrote for that very element.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from attendu_compiler.analysis.claims import ClaimKind
from attendu_compiler.analysis.ungrounded import idle_reasons, ungrounded
from attendu_compiler.pipeline import compile_policy

FOLDER = Path(__file__).parents[2] / "policies" / "roumanie-bulgarie-2006"
POLICY = (FOLDER / "roumanie-bulgarie-2006.attendu").read_text(encoding="utf-8")
TEXT = (FOLDER / "texte.md").read_bytes()

#: Conditions and conclusions only: the wording itself is checked character by character elsewhere.
RULE = re.compile(r"^(?:règle|champ) .*?(?=\n\n)", re.MULTILINE | re.DOTALL)
COMPARATORS = {
    "moins de ": "au plus ",
    "plus de ": "au moins ",
    "au moins ": "plus de ",
    "au plus ": "moins de ",
}
STATUSES = {
    " est possible": " est obligatoire",
    " est obligatoire": " est possible",
    " est exclu": " est possible",
    " est exclue": " est possible",
    " est exigé": " n'est pas exigé",
    " est exigée": " n'est pas exigée",
    " n'est pas exigé": " est exigé",
    " est de droit": " est exclu",
}
QUANTIFIERS = {
    "toutes ces conditions sont remplies": "au moins une de ces conditions est remplie",
    "au moins une de ces conditions est remplie": "toutes ces conditions sont remplies",
}


def edits() -> Iterator[tuple[str, ClaimKind, str]]:
    """(what was done, the kind of claim that must catch it, the policy once edited)."""
    for rule in RULE.finditer(POLICY):
        for line in re.finditer(
            r"^(?!règle|champ|  justification|  §|  annexe).*$", rule.group(), re.M
        ):
            text = line.group()
            if text.startswith("    ") and not text.lstrip().startswith("-"):
                continue  # a quotation carried over: its words are checked against the bytes
            text = text.split("«", 1)[0]
            at = rule.start() + line.start()

            def edited(start: int, end: int, new: str, at: int = at) -> str:
                return POLICY[: at + start] + new + POLICY[at + end :]

            for hit in re.finditer(r"(?<= )\d+(?= (?:ans?|mois)\b)", text):
                wrong = str(int(hit.group()) + 1)
                yield (
                    f"{rule.group().splitlines()[0]}: {hit.group()} -> {wrong}",
                    ClaimKind.LITERAL,
                    edited(hit.start(), hit.end(), wrong),
                )
            for hit in re.finditer(r"(?:moins de|plus de|au moins|au plus) (?=\d)", text):
                wrong = COMPARATORS[hit.group()]
                yield (
                    f"{rule.group().splitlines()[0]}: {hit.group()}-> {wrong}",
                    ClaimKind.COMPARATOR,
                    edited(hit.start(), hit.end(), wrong),
                )
            if text.startswith("  alors"):
                for word, wrong in STATUSES.items():
                    if re.search(re.escape(word) + r"(?![\wé])", text):
                        start = text.index(word)
                        yield (
                            f"{rule.group().splitlines()[0]}:{word} ->{wrong}",
                            ClaimKind.STATUS,
                            edited(start, start + len(word), wrong),
                        )
                        break
            for phrase, wrong in QUANTIFIERS.items():
                if phrase in text:
                    start = text.index(phrase)
                    yield (
                        f"{rule.group().splitlines()[0]}: {phrase} -> {wrong}",
                        ClaimKind.CONNECTIVE,
                        edited(start, start + len(phrase), wrong),
                    )


EDITS = list(edits())


def test_the_seeds_are_many_and_of_every_kind() -> None:
    assert len(EDITS) >= 140
    assert {kind for _, kind, _ in EDITS} == set(ClaimKind) - {ClaimKind.EXCEPTION}


@pytest.mark.parametrize("kind", sorted({kind for _, kind, _ in EDITS}, key=lambda k: k.value))
def test_every_seeded_error_is_reported_or_answered_for(kind: ClaimKind) -> None:
    silent = []
    for name, expected, policy in EDITS:
        if expected is not kind:
            continue
        compilation = compile_policy(
            "seeded", "seeded.attendu", policy.encode(), "texte.md", TEXT, checks=False
        )
        assert compilation.policy is not None
        rule = name.split(":", 1)[0].split(" ", 1)[1]
        everything = tuple(ungrounded(compilation.policy))
        found = [
            checked
            for checked in everything
            if checked.statement.name.text == rule and checked.claim.kind is kind
        ]
        refused = any(d.code.id == "A232" for d in compilation.report.diagnostics)
        idle = any(s.name.text == rule for s, _ in idle_reasons(compilation.policy, everything))
        if not found and not refused and not idle:
            silent.append(name)
    assert silent == []
