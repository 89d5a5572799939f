"""A full disk, a forbidden folder, an interrupt in the middle of a build: old outputs stay whole."""

import contextlib
import hashlib
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from attendu_compiler.shell import write
from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.main import main

ACT = """texte essai
  intitulé : « Essai »

fait a

acte carte
  silence : le texte ne dit rien

règle 1
  si a
  alors carte est possible
"""


def test_nothing_is_replaced_when_the_disk_fills_half_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / name for name in ("un", "deux", "trois")]
    for path in paths:
        path.write_text("ancien")
    real = write._beside

    def full(path: Path, content: bytes, mark: str) -> str:
        if path.name == "trois":
            raise OSError(28, "No space left on device")
        return real(path, content, mark)

    monkeypatch.setattr(write, "_beside", full)
    with pytest.raises(InputError, match="Rien n'a été remplacé"):
        write.write_files(dict.fromkeys(paths, "nouveau"))
    assert [path.read_text() for path in paths] == ["ancien"] * 3
    assert sorted(os.listdir(tmp_path)) == ["deux", "trois", "un"]


def test_a_file_too_large_for_the_disk_is_told_in_french(tmp_path: Path) -> None:
    folder = tmp_path / "policies" / "essai"
    folder.mkdir(parents=True)
    (folder / "essai.attendu").write_text(ACT, "utf-8")

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    done = subprocess.run(
        [sys.executable, "-m", "attendu_compiler.shell.main", "format", "essai"],
        cwd=tmp_path,
        preexec_fn=little_room,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
    )
    (folder / "essai.attendu").write_text(ACT.replace("  si a", "  si   a"), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "attendu_compiler.shell.main", "format", "essai"],
        cwd=tmp_path,
        preexec_fn=little_room,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
    )
    assert done.returncode == 1, done.stderr
    assert "ne peut être écrit" in done.stderr
    assert "Rien n'a été remplacé" in done.stderr
    assert (folder / "essai.attendu").read_text("utf-8") == ACT.replace("  si a", "  si   a")
    assert [file.name for file in folder.iterdir()] == ["essai.attendu"]


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "sortie").mkdir()
    (tmp_path / "autre").write_text("ancien")
    with pytest.raises(InputError, match="un dossier tient sa place"):
        write.write_files({tmp_path / "autre": "x", tmp_path / "sortie": "x"})
    assert (tmp_path / "autre").read_text() == "ancien"
    assert sorted(os.listdir(tmp_path)) == ["autre", "sortie"]
    (tmp_path / "fichier").write_text("ancien")
    with pytest.raises(InputError, match="ne peut être écrit"):
        write.write_text(tmp_path / "fichier" / "dessous", "x")
    assert (tmp_path / "fichier").read_text() == "ancien"


def test_an_unreadable_policy_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from attendu_compiler.shell import project

    def forbidden(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    with pytest.raises(InputError, match="droits insuffisants"):
        project.read_bytes(tmp_path / "essai.attendu")


def test_an_interrupted_build_leaves_whole_files_and_says_so(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    output = tmp_path / "sortie"
    command = [
        sys.executable,
        "-m",
        "attendu_compiler.shell.main",
        "build",
        "--output",
        str(output),
    ]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    before = {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
    for path in before:
        path.write_bytes(b"ancien\n")
    for delay in (0.0, 0.3, 0.6, 1.0):
        running = subprocess.Popen(
            command, cwd=root, stderr=subprocess.PIPE, text=True, start_new_session=True
        )
        while running.poll() is None and not any(output.glob(".*")):
            time.sleep(0.02)
        time.sleep(delay)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGINT)  # as a terminal does: the workers too
        _, told = running.communicate(timeout=60)
        assert "Traceback" not in told
        found = {path: path.read_bytes() for path in output.rglob("*") if path.is_file()}
        assert found.keys() == before.keys(), set(found) ^ set(before)
        assert all(data in (b"ancien\n", before[path]) for path, data in found.items())


def build(root: Path, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "attendu_compiler.shell.main", "build"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "XDG_CACHE_HOME": str(root / "cache")},
        **more,
    )


OFFICIAL = "En cas de polygamie, vous pourrez refuser une carte.\n"


def two_acts(root: Path) -> Path:
    """The folder of the policies, of which nothing has been built."""
    digest = hashlib.sha256(OFFICIAL.encode()).hexdigest()
    rules = ACT.replace("  si a", f"  al. 1 : « {OFFICIAL.strip()} »\n  si a")
    rules = rules.replace("« Essai »", f"« Essai »\n  empreinte : sha256 {digest}")
    for slug in ("un", "deux"):
        folder = root / "policies" / slug
        folder.mkdir(parents=True)
        (folder / "texte.md").write_text(OFFICIAL, "utf-8")
        (folder / f"{slug}.attendu").write_text(rules.replace("essai", slug), "utf-8")
    return root / "policies"


def test_an_act_with_errors_leaves_nothing_of_the_others(tmp_path: Path) -> None:
    second = two_acts(tmp_path) / "deux" / "deux.attendu"
    second.write_text(second.read_text("utf-8").replace("si a", "si b"), "utf-8")
    done = build(tmp_path)
    assert done.returncode == 1
    assert "Rien n'a été écrit" in done.stderr
    assert not (tmp_path / "generated").exists()


def test_an_act_that_cannot_be_written_leaves_the_old_files_of_all(tmp_path: Path) -> None:
    policies = two_acts(tmp_path)
    assert build(tmp_path).returncode == 0
    folder = tmp_path / "generated"
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for path in policies.rglob("*.attendu"):
        path.write_text(path.read_text("utf-8").replace("« Essai »", "« Autre »"), "utf-8")

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    done = build(tmp_path, preexec_fn=little_room)
    assert done.returncode == 1, done.stderr
    assert "ne peut être écrit" in done.stderr
    assert "Rien n'a été remplacé" in done.stderr
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_file_where_a_folder_must_be_leaves_the_old_files(tmp_path: Path) -> None:
    two_acts(tmp_path)
    (tmp_path / "generated").mkdir()
    (tmp_path / "generated" / "sql").write_text("ancien")
    done = build(tmp_path)
    assert done.returncode == 1
    assert "Rien n'a été remplacé" in done.stderr
    files = [path for path in (tmp_path / "generated").rglob("*") if path.is_file()]
    assert files == [tmp_path / "generated" / "sql"]


def test_a_late_writer_finds_no_place_to_write(tmp_path: Path) -> None:
    with write.Beside(tmp_path / "sortie") as beside:
        assert beside.write({"un": b"nouveau"}, ["un"]) is None
    assert "ne peut être écrit" in str(beside.write({"deux": b"nouveau"}, ["deux"]))
    assert list(tmp_path.iterdir()) == []


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two acts built, then changed."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    policies = two_acts(tmp_path)
    assert main(["build"]) == 0
    for path in policies.rglob("*.attendu"):
        path.write_text(path.read_text("utf-8").replace("« Essai »", "« Autre »"), "utf-8")
    return tmp_path


@pytest.mark.parametrize("full", [False, True])
def test_a_folder_in_the_place_of_a_file_leaves_the_old_files(
    project: Path, full: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    place = project / "generated" / "json" / "un.json"
    place.unlink()
    place.mkdir()
    if full:
        (place / "intrus").write_text("ancien")
    before = contents(project / "generated")
    assert main(["build"]) == 1
    assert "un dossier tient sa place. Rien n'a été remplacé." in capsys.readouterr().err
    assert contents(project / "generated") == before


def test_an_interrupt_while_files_are_placed_waits_until_all_are(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace
    placed: list[str] = []

    def interrupted(source: str, target: str) -> None:
        if Path(target).is_relative_to(project / "generated"):
            placed.append(str(target))
            # To this thread: a command has no other, the tests do.
            signal.pthread_kill(threading.get_ident(), signal.SIGINT)
        real(source, target)

    monkeypatch.setattr(os, "replace", interrupted)
    assert main(["build"]) == 130
    monkeypatch.undo()
    monkeypatch.chdir(project)
    assert len(placed) > 10
    assert main(["build", "--check"]) == 0


def test_a_build_leaves_alone_what_another_is_writing_and_removes_what_a_dead_one_left(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = project / "generated"
    with write.Beside(folder) as other:
        assert other.write({"json/un.json": b"d'ailleurs"}, ["json/un.json"]) is None
        assert main(["build"]) == 0
        assert main(["build", "--check"]) == 0
        other.place(["json/un.json"])
        assert (folder / "json" / "un.json").read_bytes() == b"d'ailleurs"
    with write.Beside(folder) as dead:
        dead.write({"json/un.json": b"jamais"}, ["json/un.json"])
        (left,) = folder.glob(".*")
        left.rename(folder / ".0123456789ab")
        long_ago = time.time() - write.LONGEST_BUILD - 60
        os.utime(folder / ".0123456789ab", (long_ago, long_ago))
    capsys.readouterr()
    assert main(["build", "--check"]) == 1
    assert "orphelin : .0123456789ab/" in capsys.readouterr().err
    assert main(["build"]) == 0
    assert list(folder.glob(".*")) == []


def test_an_orphan_that_cannot_be_removed_is_told(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    orphan = project / "generated" / "json" / "intrus.json"
    orphan.write_text("{}")
    real = Path.unlink

    def forbidden(self: Path, missing_ok: bool = False) -> None:
        if self == orphan:
            raise PermissionError(13, "Permission denied")
        real(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", forbidden)
    assert main(["build"]) == 1
    assert f"« {orphan} » ne peut être supprimé : droits insuffisants." in capsys.readouterr().err
