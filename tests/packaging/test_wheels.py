"""Both distributions: what their wheels hold, and that `circulaires` stands alone."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("wheels")
    for source in (ROOT, ROOT / "generated"):
        subprocess.run(
            [
                sys.executable,
                "-m",
                "build",
                "--wheel",
                "--no-isolation",
                "--outdir",
                folder,
                source,
            ],
            check=True,
            capture_output=True,
        )
    return {path.name.split("-")[0]: path for path in folder.glob("*.whl")}


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_compiler_ships_its_grammar_its_runtime_and_its_types(wheels: dict[str, Path]) -> None:
    held = names(wheels["attendu"])
    assert "attendu_dsl/grammar.lark" in held
    assert "attendu_dsl/py.typed" in held
    assert "attendu_compiler/py.typed" in held
    assert "attendu_compiler/targets/python/runtime/act.py" in held
    assert "attendu_compiler/targets/javascript/runtime/act.js" in held
    assert not any(name.startswith(("tests/", "circulaires/", "policies/")) for name in held)


def test_the_generated_package_ships_its_acts_its_types_and_its_licence(
    wheels: dict[str, Path],
) -> None:
    held = names(wheels["circulaires"])
    assert "circulaires/py.typed" in held
    assert "circulaires/roumanie_bulgarie_2006/_diagrams.py" in held
    assert any(name.endswith("/licenses/LICENSE") for name in held)
    assert not any(name.startswith("attendu") for name in held)


def test_circulaires_runs_alone_on_the_standard_library(
    wheels: dict[str, Path], tmp_path: Path
) -> None:
    with zipfile.ZipFile(wheels["circulaires"]) as archive:
        archive.extractall(tmp_path)
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from circulaires import roumanie_bulgarie_2006 as texte, catalogue\n"
        "decision = texte.decide(texte.Facts(date_de_la_decision='2007-07-15'))\n"
        "assert 'roumanie-bulgarie-2006' in catalogue()\n"
        "outside = [m for m in sys.modules if m.split('.')[0] not in sys.stdlib_module_names"
        " and not m.startswith(('circulaires', '__'))]\n"
        "print(decision.oqtf.status.value, outside)\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.stdout == "indetermine []\n", done.stderr
