"""Editors and type checkers know every fact, option and outcome: mypy and pyright on one sample."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

_SAMPLE = """\
import datetime
import circulaires
from circulaires import roumanie_bulgarie_2006 as texte

facts = texte.Facts(
    date_de_la_decision=datetime.date(2007, 7, 15),
    qualite="ressortissant_roumain_ou_bulgare",
    duree_du_sejour="P2M",
    menace_pour_l_ordre_public=None,
)
decision = texte.decide(facts)
reveal_type(decision)  # Decision
reveal_type(decision.oqtf)  # Outcome
reveal_type(decision.oqtf.status)  # Status
reveal_type(decision.oqtf.rules[0].quotations[0].text)  # str
reveal_type(facts.menace_pour_l_ordre_public)  # bool | None
reveal_type(decision.missing)  # tuple[str, ...]
reveal_type(decision.explanation()["data"]["facts"][0]["known"])  # bool
reveal_type(decision.receipt())  # str
reveal_type(circulaires.decide("roumanie-bulgarie-2006", {}).oqtf)  # Outcome
reveal_type(circulaires.decide("roumanie_bulgarie_2006", facts))  # Decision
texte.Facts(qualite="ressortissant_roumain")  # wrong
texte.Facts(menace_pour_l_ordre_public="oui")  # wrong
texte.Facts(menace=True)  # wrong
texte.Facts(duree_du_sejour=3)  # wrong
decision.oqtfs  # wrong
decision.oqtf.status is texte.Status.POSSIBLES  # wrong
circulaires.decide("kosovo-1999", {}).oqtf  # wrong
from circulaires import roumanie_bulgarie_2007  # wrong
"""

_COMMANDS = {
    "mypy": ("-m", "mypy", "--config-file=", "--no-error-summary", "--no-incremental"),
    "pyright": ("-m", "pyright", "--pythonpath", sys.executable),
}


@pytest.mark.parametrize("checker", _COMMANDS)
def test_every_name_has_its_type_and_a_wrong_one_is_told(checker: str, tmp_path: Path) -> None:
    path = tmp_path / "sample.py"
    path.write_text(_SAMPLE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, *_COMMANDS[checker], str(path)],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    told = dict(_revealed(done.stdout))
    lines = list(enumerate(_SAMPLE.splitlines(), start=1))
    wrong = {number for number, line in lines if line.endswith("# wrong")}
    assert _errors(done.stdout) == wrong, done.stdout
    for number, line in lines:
        if line.startswith("reveal_type"):
            assert told[number] == line.split("# ")[1], done.stdout


def _revealed(output: str) -> list[tuple[int, str]]:
    found = re.findall(r"sample\.py:(\d+).*(?:Revealed type is|Type of \".*\" is) \"(.*)\"", output)
    # mypy writes builtins.str and whole module names, pyright does not.
    return [(int(line), re.sub(r"[\w.]+\.(?=\w)", "", kind)) for line, kind in found]


def _errors(output: str) -> set[int]:
    return {int(line) for line in re.findall(r"sample\.py:(\d+)[^\n]* error:", output)}
