"""The annex of 2006: derived from the rules, equal to the printed table, and sensitive to them."""

import re
from pathlib import Path

import pytest

from attendu_compiler.analysis.official import Comparison, compare
from attendu_compiler.pipeline import Compilation, compile_policy

FOLDER = Path(__file__).parents[2] / "policies" / "roumanie-bulgarie-2006"
POLICY = (FOLDER / "roumanie-bulgarie-2006.attendu").read_text(encoding="utf-8")
TEXT = (FOLDER / "texte.md").read_bytes()


def compiled(policy: str = POLICY) -> Compilation:
    return compile_policy("a", "a.attendu", policy.encode(), "texte.md", TEXT, checks=False)


def comparison(policy: str = POLICY) -> Comparison:
    compilation = compiled(policy)
    assert compilation.policy is not None
    assert compilation.plan is not None
    (official,) = compilation.policy.official_tables.values()
    return compare(official, compilation.policy, compilation.plan)


def test_the_twenty_printed_cells_follow_from_the_rules() -> None:
    found = comparison()
    assert len(found.cells) == 20
    assert found.holds


def test_the_printed_cells_are_those_of_the_official_bytes() -> None:
    lines = TEXT.decode().splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("Durée du séjour\t"))
    titles = lines[start].split("\t")[1:]
    printed = {
        (row[0], title): text
        for row in (line.split("\t") for line in lines[start + 1 : start + 5])
        for title, text in zip(titles, row[1:], strict=True)
    }
    assert {(cell.row, cell.column): cell.printed for cell in comparison().cells} == printed


def test_the_body_establishes_only_what_it_says() -> None:
    body = {(cell.row, cell.column) for cell in comparison().cells if cell.established_by_body}
    assert body == {
        ("< 3 mois", "OQTF"),
        ("< 3 mois", "APRF «ordre public et infraction code du travail»"),
        ("3 mois à 5 ans", "OQTF"),
        ("3 mois à 5 ans", "autre APRF"),
    }


@pytest.mark.parametrize(
    ("rule", "old", "new", "cell"),
    [
        (
            "annexe expulsion",
            "durée du séjour : au plus 5 ans",
            "durée du séjour : plus de 3 mois",
            ("< 3 mois", "APE"),
        ),
        (
            "2.3 ordre public et droit du travail",
            "est possible",
            "est exclu",
            ("< 3 mois", "APRF «ordre public et infraction code du travail»"),
        ),
        (
            "annexe activité sans titre membre de famille",
            "est possible",
            "est exclu",
            ("3 mois à 5 ans membre famille", "autre APRF"),
        ),
        ("annexe expulsion", "au plus 5 ans", "moins de 3 mois", ("3 mois à 5 ans", "AME")),
    ],
)
def test_a_rule_changed_moves_its_cell(
    rule: str, old: str, new: str, cell: tuple[str, str]
) -> None:
    block = re.search(rf"^règle {re.escape(rule)}\n.*?(?=\n\n)", POLICY, re.M | re.S)
    assert block is not None
    assert old in block.group()
    changed = POLICY.replace(block.group(), block.group().replace(old, new))
    moved = {(c.row, c.column) for c in comparison(changed).cells if not c.equal}
    assert cell in moved
