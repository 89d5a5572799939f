"""A second build compiles only what has changed, and says of the disk exactly what a first would."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from attendu_compiler.shell import built, disk
from attendu_compiler.shell.cache import cache_folder
from attendu_compiler.shell.main import main
from attendu_compiler.shell.project import PolicyFiles
from attendu_compiler.shell.write import on_disk

RULES = """texte {slug}
  intitulé : « Essai »
  empreinte : sha256 {digest}

fait polygamie
{shared}
acte carte
  silence : le texte ne dit rien

règle 1
  al. 1 : « En cas de polygamie, vous pourrez refuser une carte. »
  si polygamie
  alors carte est possible
"""
OFFICIAL = "En cas de polygamie, vous pourrez refuser une carte.\n"


def write(root: Path, slug: str, shared: str = "") -> Path:
    folder = root / "policies" / slug
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "texte.md").write_text(OFFICIAL, "utf-8")
    path = folder / f"{slug}.attendu"
    digest = built._sha256(OFFICIAL.encode())
    path.write_text(RULES.format(slug=slug, digest=digest, shared=shared), "utf-8")
    return path


def contents(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two acts, built once; the second says that it shares a notion with the first."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "projet"
    write(root, "ancien-1997")
    write(root, "nouveau-2024", "  même notion que : ancien-1997, polygamie\n")
    monkeypatch.chdir(root)
    assert main(["build"]) == 0
    return root


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The slugs of the acts compiled from now on."""
    slugs: list[str] = []
    real = built.compile_files

    def told(files: PolicyFiles, **options: Any):
        slugs.append(files.slug)
        return real(files, **options)

    monkeypatch.setattr(built, "compile_files", told)
    # In one process, so that what is compiled is seen here.
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    return slugs


def test_nothing_is_compiled_again_when_nothing_has_changed(
    project: Path, compiled: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(project / "generated")
    assert main(["build"]) == 0
    assert "0 fichier(s) écrit(s)" in capsys.readouterr().err
    assert main(["build", "--check"]) == 0
    assert compiled == []
    assert contents(project / "generated") == before


def test_one_changed_act_is_compiled_alone_and_gives_what_a_first_build_gives(
    project: Path, compiled: list[str]
) -> None:
    path = project / "policies" / "nouveau-2024" / "nouveau-2024.attendu"
    path.write_text(path.read_text("utf-8").replace("« Essai »", "« Essai bis »"), "utf-8")
    assert main(["build", "--check"]) == 1
    assert main(["build"]) == 0
    assert set(compiled) == {"nouveau-2024"}
    again = contents(project / "generated")
    shutil.rmtree(cache_folder())
    assert main(["build", "--output", "ailleurs"]) == 0
    assert contents(project / "ailleurs") == again


@pytest.mark.parametrize("harm", ["altered", "missing", "orphan"])
def test_what_happened_to_the_files_is_seen_and_mended(
    project: Path, harm: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(project / "generated")
    file = project / "generated" / "json" / "ancien-1997.json"
    match harm:
        case "altered":
            file.write_bytes(file.read_bytes().replace(b"Essai", b"Essay"))
        case "missing":
            file.unlink()
        case _:
            file.with_name("intrus.json").write_text("{}")
    assert main(["build", "--check"]) == 1
    told = capsys.readouterr().err
    expected = "orphelin : json/intrus.json" if harm == "orphan" else "périmé : json/ancien-1997"
    assert expected in told
    assert main(["build"]) == 0
    assert contents(project / "generated") == before


def test_what_nothing_has_touched_is_not_read_and_what_was_touched_is_whatever_its_times_say(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def told(folder: Path, path: str) -> bytes | None:
        read.append(path)
        return on_disk(folder, path)

    before = contents(project / "generated")
    monkeypatch.setattr(disk, "on_disk", told)
    assert main(["build"]) == 0
    assert set(read) > {"json/ancien-1997.facts.schema.json", "json/nouveau-2024.json"}
    read.clear()
    assert main(["build"]) == 0
    assert read == []
    file = project / "generated" / "json" / "ancien-1997.facts.schema.json"
    times = file.stat()
    with file.open("r+b") as opened:
        opened.write(b"[")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert (file.stat().st_size, file.stat().st_mtime_ns) == (times.st_size, times.st_mtime_ns)
    assert main(["build"]) == 0
    assert read == ["json/ancien-1997.facts.schema.json"]
    assert contents(project / "generated") == before


def test_a_check_reads_every_file(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["build"]) == 0
    read: list[str] = []

    def told(folder: Path, path: str) -> bytes | None:
        read.append(path)
        return on_disk(folder, path)

    monkeypatch.setattr(disk, "on_disk", told)
    assert main(["build", "--check"]) == 0
    own = ("ancien-1997", "nouveau-2024", "ancien_1997", "nouveau_2024")
    every = {path for path in contents(project / "generated") if any(act in path for act in own)}
    assert len(every) > 20
    assert every <= set(read)


def test_a_changed_official_text_is_read_again(project: Path) -> None:
    (project / "policies" / "ancien-1997" / "texte.md").write_text(OFFICIAL + "\nFin.\n", "utf-8")
    assert main(["build", "--check"]) == 1


def test_an_act_is_read_again_when_one_whose_notion_it_shares_has_changed(
    project: Path, compiled: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = project / "policies" / "ancien-1997" / "ancien-1997.attendu"
    path.write_text(path.read_text("utf-8").replace("fait polygamie", "fait polygamies"), "utf-8")
    assert main(["build"]) == 1
    assert "A281" in capsys.readouterr().err
    assert set(compiled) == {"ancien-1997", "nouveau-2024"}


def test_a_rule_of_another_act_is_its_own_affair(project: Path, compiled: list[str]) -> None:
    path = project / "policies" / "ancien-1997" / "ancien-1997.attendu"
    path.write_text(path.read_text("utf-8").replace("règle 1\n", "règle 2\n"), "utf-8")
    assert main(["build"]) == 0
    assert compiled == ["ancien-1997"]


def test_another_compiler_compiles_everything_again(
    project: Path, compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(built, "compiler_digest", lambda: "un autre")
    assert main(["build"]) == 0
    assert set(compiled) == {"ancien-1997", "nouveau-2024"}


def test_a_broken_cache_is_a_cache_that_is_not_there(project: Path, compiled: list[str]) -> None:
    for number, path in enumerate(sorted((cache_folder() / "actes").iterdir())):
        data = path.read_bytes()
        path.write_bytes(data[:-9] if number else data.replace(b"Essai", b"Essay"))
    assert main(["build", "--check"]) == 0
    assert set(compiled) == {"ancien-1997", "nouveau-2024"}


def test_a_warning_is_told_again_without_a_compilation(
    project: Path, compiled: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = project / "policies" / "ancien-1997" / "ancien-1997.attendu"
    path.write_text(path.read_text("utf-8") + "\nfait inutile\n", "utf-8")
    told = []
    for _ in range(2):
        capsys.readouterr()
        assert main(["build"]) == 0
        told.append(capsys.readouterr().err.split("texte(s) compilé(s)")[0])
    assert "inutile" in told[0]
    assert told[0] == told[1]
    assert compiled.count("ancien-1997") == 1
