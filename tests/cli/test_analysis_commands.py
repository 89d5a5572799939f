"""The commands that analyse, as a person types them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "analysis"))

from written import ACT


def attendu(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "attendu_compiler.shell.main", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "policies" / "essai"
    folder.mkdir(parents=True)
    (folder / "essai.attendu").write_text(ACT, "utf-8")
    (folder / "texte.md").write_text("Essai\n", "utf-8")
    return tmp_path


def test_mutants_in_json(project: Path) -> None:
    done = attendu("mutants", "essai", "--format", "json", folder=project)
    assert done.returncode == 1
    data = json.loads(done.stdout)
    assert set(data) == {"slug", "mutants", "equivalent", "killed", "survivors"}
    assert data["mutants"] == data["equivalent"] + data["killed"] + len(data["survivors"])
    assert data["survivors"][0]["case"].startswith("cas limite 1 de la règle 1\n")


def test_limits_go_out_as_questions_and_come_back_as_cases(project: Path) -> None:
    done = attendu("limites", "essai", "--missing", folder=project)
    assert done.returncode == 0
    questions = done.stdout
    assert "alors carte …" in questions
    answers = project / "réponses.attendu"
    answers.write_text(questions.replace("alors aide …", "alors aide est exclue", 1), "utf-8")
    done = attendu("limites", "essai", "--answers", "réponses.attendu", folder=project)
    assert done.returncode == 2
    assert "dites qui répond" in done.stderr
    signed = ("--answers", "réponses.attendu", "--signed", "second lecteur")
    done = attendu("limites", "essai", *signed, folder=project)
    assert done.returncode == 1
    assert "désaccord : cas « limite 1 »" in done.stderr
    assert "1 cas répondus, 1 en désaccord" in done.stderr
    answers.write_text(questions.replace("alors aide …", "alors aide est non prévu", 1), "utf-8")
    done = attendu("limites", "essai", *signed, folder=project)
    assert done.returncode == 0
    assert "source : « cas limite, réponse signée : second lecteur »" in done.stdout
    policy = project / "policies" / "essai" / "essai.attendu"
    policy.write_text(ACT + done.stdout, "utf-8")
    assert attendu("test", "essai", folder=project).returncode == 0


def test_an_unreadable_answer_is_shown_in_its_own_file(project: Path) -> None:
    bad = "cas limite 1\n  étant donné :\n    - aucun autre enfant\n  alors aide est peut-être\n"
    (project / "réponses.attendu").write_text(bad, "utf-8")
    signed = ("--answers", "réponses.attendu", "--signed", "second lecteur")
    done = attendu("limites", "essai", *signed, folder=project)
    assert done.returncode == 1
    assert "réponses.attendu:" in done.stderr
    assert "Traceback" not in done.stderr


def test_difference_of_two_git_revisions(project: Path) -> None:
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "un"]):
        subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@b", *command], cwd=project, check=True
        )
    policy = project / "policies" / "essai" / "essai.attendu"
    policy.write_text(ACT.replace("au moins 1 an", "au moins 2 ans"), "utf-8")
    done = attendu("diff", "HEAD:essai", "essai", "--format", "json", folder=project)
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert not data["same_meaning"]
    assert [change["direction"] for change in data["changes"]] == ["closes"]
    assert (
        "mariage : au moins 1 an et moins de 2 ans" in data["changes"][0]["rows"][0]["conditions"]
    )
    done = attendu("diff", "HEAD~9:essai", "essai", folder=project)
    assert done.returncode == 2
    assert "HEAD~9" in done.stderr
    done = attendu("diff", "essai", "essai", "--rename", "mariage", folder=project)
    assert done.returncode == 2


def test_questions_and_what_if(project: Path) -> None:
    done = attendu("questions", "essai", "--only", "carte", folder=project)
    assert "Y a-t-il polygamie ?" in done.stdout
    assert "menace" not in done.stdout
    (project / "cas.json").write_text('{"polygamie": true, "mariage": "P2Y", "menace": false}')
    done = attendu(
        "decide", "essai", "--facts", "cas.json", "--what-if", "--only", "carte", folder=project
    )
    assert done.returncode == 0
    assert "absence de polygamie (règle 1)" in done.stdout


def test_analyse_answers_every_question(project: Path) -> None:
    policy = project / "policies" / "essai" / "essai.attendu"
    policy.write_text(
        ACT
        + "règle 5\n  si polygamie\n  alors carte est exclue\n\nrègle 6\n  si polygamie\n"
        + "  alors carte est possible\n\npropriété p\n  jamais aide est obligatoire\n\n"
        + "propriété q\n  quand entrée augmente, visa reste ouvert\n",
        "utf-8",
    )
    done = attendu("analyse", "essai", "--format", "json", folder=project)
    assert done.returncode == 0, done.stderr
    found = {(each["question"], each["subject"]): each for each in json.loads(done.stdout)}
    clash = found["Règles qui se contredisent", "règles 5 et 6"]
    assert clash["facts"] == {"polygamie": True}
    refuted = found["Propriétés", "p"]
    assert refuted["answer"] == "fausse"
    assert "- un enfant tel que :\n      -- mineur\n  alors aide est obligatoire" in refuted["case"]
    assert found["Propriétés", "q"]["answer"].startswith("indécise : « entrée » se compare")
    silent = found["Où le texte se tait", "aide"]["case"]
    assert silent.endswith("- aucun autre enfant\n  alors aide est non prévu\n")
