"""What is emitted is formatted, typed, light to import, and needs nothing but Python."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from written_package import POLICIES, compiled, emitted, run, write

from attendu_compiler.targets import artifact
from attendu_compiler.targets.python import distribution, runtime
from attendu_compiler.targets.python.asked import every_atom
from attendu_compiler.targets.python.distribution import RUNTIME
from attendu_compiler.targets.python.names import module_name

#: Modules too slow to import for a decision; `typing` alone takes half of the time allowed.
HEAVY = (
    *("dataclasses", "datetime", "decimal", "fractions", "json", "typing", "inspect", "re"),
    *("difflib", "pathlib", "attrs", "lark", "attendu_compiler", "numpy", "pyarrow", "pandas"),
)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(emitted(*POLICIES), tmp_path_factory.mktemp("distribution"))


def test_the_same_acts_give_the_same_bytes() -> None:
    assert emitted(*POLICIES) == emitted(*POLICIES)


def test_every_artifact_is_written_once_and_ends_with_a_line() -> None:
    made = emitted(*POLICIES)
    assert len({one.path for one in made}) == len(made)
    for one in made:
        assert isinstance(one, artifact.Artifact)
        assert one.content == "" or one.content.endswith("\n"), one.path


def test_the_formatter_changes_nothing(package: Path) -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "ruff", "format", "--isolated", "--diff"),
            *("--line-length", "100", str(package)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_package_is_typed(package: Path, tmp_path: Path) -> None:
    (package / "caller.py").write_text(_CALLER, encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"),
            *("--cache-dir", str(tmp_path), "-p", "circulaires", "-m", "caller"),
        ],
        cwd=package,
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [line.split(":")[1] for line in done.stdout.splitlines() if "error" in line]
    wrong = [n for n, line in enumerate(_CALLER.splitlines(), start=1) if "# faux" in line]
    assert errors == [str(number) for number in wrong], done.stdout


_CALLER = """
from circulaires import essai

facts = essai.Facts(marie=True, motif="court", if_=None, date="1998-01-01", valeurs=3)
print(essai.decide(facts).titre.status is essai.Status.POSSIBLE, facts.motif, facts.marie)
essai.Facts(marie="oui")  # faux
essai.Facts(mariee=True)  # faux
essai.Facts(motif="courte")  # faux
essai.Facts(valeurs=1.5)  # faux
print(essai.decide(facts).titres)  # faux
print(facts.mariee)  # faux
"""


def test_importing_an_act_imports_nothing_heavy(package: Path) -> None:
    code = "from circulaires import roumanie_bulgarie_2006\nprint(*sorted(sys.modules))"
    loaded = run(code, package).split()
    assert not set(loaded) & set(HEAVY)
    assert not [name for name in loaded if name.endswith(("_diagrams", "_wording", ".exact"))]


def test_diagrams_are_read_only_when_something_is_unknown(package: Path) -> None:
    code = (
        "from circulaires import essai\n"
        "known = dict(date='1998-01-01', debut_du_sejour='P1M', valeurs=1, motif='court', if_=False,"
        " marie=True, mariage='1990-01-01', concubinage=False, revenus='1 EUR',"
        " personne_a_charge_et_domiciliee=[], peine='P1M')\n"
        "print(essai.decide(essai.Facts(**known)).titre.status.value)\n"
        "print('circulaires.essai._diagrams' in sys.modules)\n"
        "essai.decide({})\n"
        "print('circulaires.essai._diagrams' in sys.modules)\n"
    )
    assert run(code, package).split() == ["non_prevu", "False", "True"]


def test_every_module_of_the_runtime_is_carried() -> None:
    folder = Path(runtime.__file__).parent
    found = {path.relative_to(folder).with_suffix("") for path in folder.rglob("*.py")}
    assert {path.as_posix() for path in found} == set(RUNTIME)


def test_no_module_of_the_package_knows_the_compiler(package: Path) -> None:
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [one.name for one in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                top = name.split(".")[0]
                known = {"circulaires", "numpy"} if path.parent.name == "batch" else {"circulaires"}
                assert top in known or top in sys.stdlib_module_names, (path, name)


def test_each_rule_stands_under_its_citation(package: Path) -> None:
    for slug in POLICIES:
        policy, _ = compiled(slug)
        path = package / "circulaires" / module_name(slug) / "_rules.py"
        comments = " ".join(
            line.strip().removeprefix("# ")
            for line in path.read_text(encoding="utf-8").splitlines()
            if line.strip().startswith("#")
        )
        last = 0
        for rule in policy.rules.values():
            place = comments.index(f"Règle {rule.id}.", last)
            for quotation in rule.quotations:
                cited = f"{quotation.place} : « {' '.join(quotation.text.split())} »"
                place = comments.index(cited, place)
            last = place
        assert list(every_atom(policy)), slug


def test_the_catalogue_lists_every_act_with_its_state(package: Path) -> None:
    code = (
        "import circulaires\n"
        "for slug, act in circulaires.catalogue().items():\n"
        "    print(slug, act['module'], act['status'], sep='|')\n"
        "print(circulaires.__version__)"
    )
    *acts, version = run(code, package).splitlines()
    assert [line.split("|")[0] for line in acts] == list(POLICIES)
    assert all(line.split("|")[2] for line in acts)
    assert version == distribution.VERSION


def test_an_unknown_act_is_refused(package: Path) -> None:
    code = (
        "import circulaires\n"
        "for ask in (lambda: circulaires.inconnu, lambda: circulaires.decide('inconnu', {})):\n"
        "    try:\n        ask()\n"
        "    except (AttributeError, KeyError) as error:\n        print(error)"
    )
    assert run(code, package).count("n'est pas un texte") == 2
