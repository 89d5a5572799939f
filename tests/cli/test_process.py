"""The command line, as a process: its outputs, its exit statuses, its errors."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ACT = "roumanie-bulgarie-2006"


def attendu(*arguments: str, cwd: Path = ROOT, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "attendu_compiler.shell.main", *arguments],
        cwd=cwd,
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "NO_COLOR": "1"},
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "policies" / ACT, tmp_path / "policies" / ACT)
    return tmp_path


def edit(project: Path, old: str, new: str) -> None:
    path = project / "policies" / ACT / f"{ACT}.attendu"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_act_is_checked_without_a_finding() -> None:
    done = attendu("check", ACT, "--strict")
    assert done.returncode == 0, done.stderr


def test_an_error_gives_status_one_its_place_and_its_way_out(project: Path) -> None:
    edit(project, "- menace pour l'ordre public", "- menace pour l'orde public")
    done = attendu("check", ACT, cwd=project)
    assert done.returncode == 1
    assert "erreur[A201]" in done.stderr
    assert "« menace pour l'orde public » n'est pas déclaré" in done.stderr
    assert "Vouliez-vous écrire « menace pour l'ordre public » ?" in done.stderr
    assert "Traceback" not in done.stderr


def test_diagnostics_come_as_json_sarif_and_annotations(project: Path) -> None:
    edit(project, "plus de 10 ans", "plus de 11 ans")
    found = json.loads(attendu("check", ACT, "--format", "json", cwd=project).stdout)
    literal = next(one for one in found if one["code"] == "A311")
    line = (project / literal["file"]).read_text(encoding="utf-8").splitlines()[literal["line"] - 1]
    assert line[literal["column"] - 1 : literal["end_column"] - 1] == "11 ans"
    sarif = json.loads(attendu("check", ACT, "--format", "sarif", cwd=project).stdout)
    assert sarif["version"] == "2.1.0"
    assert "A311" in {result["ruleId"] for result in sarif["runs"][0]["results"]}
    github = attendu("check", ACT, "--format", "github", cwd=project).stdout
    assert any(line.startswith("::error file=") and "A311" in line for line in github.splitlines())


def test_wrong_usage_gives_status_two() -> None:
    assert attendu().returncode == 2
    assert attendu("decide", ACT).returncode == 2
    done = attendu("check", "inconnu")
    assert done.returncode == 2
    assert ACT in done.stderr


def test_decide_answers_each_line_in_order_and_the_bad_one_by_its_error() -> None:
    cases = [
        {"date_de_la_decision": "2007-07-15", "qualite": "ressortissant_roumain_ou_bulgare"},
        {"menace": True},
        {"date_de_la_decision": "2007-02-30"},
        {"duree_du_sejour": 3},
        {"qualite": "roumain"},
    ]
    done = attendu(
        "decide", ACT, "--facts", "-", given="\n".join(map(json.dumps, cases)) + "\npas du json\n"
    )
    assert done.returncode == 1
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert lines[0]["text"] == ACT
    assert lines[0]["outcomes"]["sejour_sans_condition"]["status"] == "exclu"
    assert [line["error"]["code"] for line in lines[1:]] == ["A601", "A604", "A602", "A603", "A600"]
    assert [line["line"] for line in lines[1:]] == [2, 3, 4, 5, 6]


def test_facts_that_break_a_supposition_are_refused_by_its_name() -> None:
    facts = {"charge_deraisonnable": True, "abus_caracterise_du_droit_de_sejour": False}
    done = attendu("decide", ACT, "--facts", "-", given=json.dumps(facts))
    error = json.loads(done.stdout)["error"]
    assert error["code"] == "A605"
    assert "charge déraisonnable (suppose)" in error["message"]


def test_the_table_comes_in_four_forms() -> None:
    csv = attendu("table", ACT, "annexe", "--format", "csv").stdout.splitlines()
    assert csv[0].startswith("Durée du séjour,OQTF,")
    assert csv[1] == "< 3 mois,oui,oui,non,oui,oui"
    html = attendu("table", ACT, "annexe", "--format", "html").stdout
    assert html.count('scope="col"') == 6
    assert html.count('scope="row"') == 4
    assert "<caption>" in html
    data = json.loads(attendu("table", ACT, "annexe", "--format", "json").stdout)
    assert [row["title"] for row in data["rows"]][0] == "< 3 mois"
    assert attendu("table", ACT, "annexe").stdout.startswith("**Tableau récapitulatif")


def test_build_writes_then_has_nothing_to_write_and_check_sees_what_is_stale(project: Path) -> None:
    assert attendu("build", cwd=project).returncode == 0
    module = project / "generated/python/circulaires/roumanie_bulgarie_2006/_rules.py"
    first = module.read_bytes()
    assert attendu("build", "--check", cwd=project).returncode == 0
    module.write_bytes(first + b"# edited\n")
    (project / "generated" / "orphelin.txt").write_text("x")
    done = attendu("build", "--check", cwd=project)
    assert done.returncode == 1
    assert "périmé : python/circulaires/roumanie_bulgarie_2006/_rules.py" in done.stderr
    assert "orphelin : orphelin.txt" in done.stderr
    assert attendu("build", cwd=project).returncode == 0
    assert module.read_bytes() == first
    assert not (project / "generated" / "orphelin.txt").exists()


def test_build_writes_nothing_when_the_policy_has_errors(project: Path) -> None:
    edit(project, "plus de 10 ans", "plus de 11 ans")
    done = attendu("build", cwd=project)
    assert done.returncode == 1
    assert "Rien n'a été écrit" in done.stderr
    assert not (project / "generated").exists()


def test_an_ungrounded_policy_still_decides_and_tabulates(project: Path) -> None:
    edit(project, "plus de 10 ans", "plus de 11 ans")
    assert attendu("table", ACT, "annexe", cwd=project).returncode == 0
    assert attendu("decide", ACT, "--facts", "-", cwd=project, given="{}").returncode == 0


def test_the_cases_are_played_and_a_failing_one_is_told(project: Path) -> None:
    assert attendu("test", ACT).returncode == 0
    edit(project, "séjour régulier : plus de 10 ans", "séjour régulier : au moins 10 ans")
    done = attendu("test", ACT, cwd=project)
    assert done.returncode == 1
    assert "dix ans de séjour régulier" in done.stdout
    junit = attendu("test", ACT, "--format", "junit", cwd=project).stdout
    assert 'failures="1"' in junit


def test_coverage_counts_every_character() -> None:
    data = json.loads(attendu("coverage", ACT, "--format", "json").stdout)
    assert data["slug"] == ACT
    assert data["uncovered"] == []
    assert data["quoted"] + data["set_aside"] + data["markup"] == data["characters"]
    assert sum(data["by_kind"].values()) == data["quoted"]
    assert sum(data["by_reason"].values()) == data["set_aside"]


def test_a_code_is_explained_with_its_examples() -> None:
    done = attendu("explain", "a312")
    assert "Plus d'un an" in done.stdout
    assert "Exemple fautif" in done.stdout
    assert attendu("explain", "Z999").returncode == 2


def test_format_is_idempotent_and_leaves_a_faulty_file_alone(project: Path) -> None:
    path = project / "policies" / ACT / f"{ACT}.attendu"
    before = path.read_bytes()
    assert attendu("format", "--check", cwd=project).returncode == 0
    edit(project, "règle 2.2 motifs graves", "regle 2.2 motifs graves")
    faulty = path.read_bytes()
    assert attendu("format", cwd=project).returncode == 1
    assert path.read_bytes() == faulty != before


def test_a_new_transcription_starts_from_the_official_bytes(project: Path) -> None:
    source = project / "texte.txt"
    source.write_bytes("\n\n## 1. Objet\n\nVous pourrez délivrer une carte.\n".encode())
    done = attendu("new", "essai-2000", "--text", str(source), cwd=project)
    assert done.returncode == 0, done.stderr
    folder = project / "policies" / "essai-2000"
    assert (folder / "texte.md").read_bytes() == source.read_bytes().strip(b"\n")
    checked = attendu("check", "essai-2000", "--format", "json", cwd=project)
    codes = {one["code"] for one in json.loads(checked.stdout)}
    assert codes == {"A331"}, checked.stdout
    assert attendu("new", "essai-2000", cwd=project).returncode == 2


def test_missing_and_unreadable_files_are_told_in_french(project: Path) -> None:
    (project / "policies" / ACT / "texte.md").unlink()
    done = attendu("check", ACT, cwd=project)
    assert done.returncode == 1
    assert "A307" in done.stderr
    (project / "binaire.attendu").write_bytes(b"\x00\xff\xfe\x00")
    done = attendu("check", "binaire.attendu", cwd=project)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "erreur[A0" in done.stderr
