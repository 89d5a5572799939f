"""The modules as files: small, without dependency, typed, the same at each build."""

import gzip
import os
import random
import re
import shutil
import subprocess
from difflib import get_close_matches
from pathlib import Path

import pytest
from written_acts import ROOT
from written_modules import NODE, compiled, node, written

from attendu_compiler.plan.calendar import add_months, civil, earliest_reaching, elapsed, ordinal_of
from attendu_compiler.targets.javascript.distribution import RUNTIME, emit_package, runtime
from attendu_compiler.targets.javascript.emit import emit_javascript

SOURCES = ROOT / "compiler/attendu_compiler/targets/javascript/runtime"
POLICIES = sorted(ROOT.glob("policies/*/*.attendu"))


def test_every_file_of_the_runtime_is_in_the_whole() -> None:
    assert sorted(RUNTIME) == sorted(path.stem for path in SOURCES.glob("*.js"))


@pytest.mark.parametrize("source", POLICIES, ids=lambda path: path.stem)
def test_an_act_and_the_runtime_are_under_60_kb_compressed(source: Path) -> None:
    found = compiled(source)
    assert found is not None
    module, _ = emit_javascript(*found)
    again, _ = emit_javascript(*found)
    assert module == again
    both = [gzip.compress(text.encode(), 9) for text in (module.content, runtime())]
    assert sum(map(len, both)) < 60_000


def test_nothing_is_imported_nor_asked_of_the_clock_or_the_network() -> None:
    text = re.sub(r"//.*|/\*[\s\S]*?\*/", "", runtime())
    for word in ("import", "require", "Date", "Math.random", "fetch", "XMLHttpRequest", "eval"):
        assert not re.search(rf"\b{re.escape(word)}\b", text), word


def test_a_package_lists_its_acts() -> None:
    found = compiled(POLICIES[0])
    assert found is not None
    package = next(a for a in emit_package((found[0],)) if a.path.endswith("package.json"))
    assert f'"./{found[0].slug}"' in package.content


def run_runtime(tmp_path: Path, code: str) -> list[str]:
    """What a program prints that has the functions of the runtime, private ones included."""
    whole = runtime().replace("export { act, FactError };", code)
    script = tmp_path / "runtime.mjs"
    script.write_text(whole, encoding="utf-8")
    return node(script).splitlines()


def test_the_calendar_is_that_of_the_compiler(tmp_path: Path) -> None:
    draw = random.Random(29)
    ends = [
        ordinal_of(year, month, 28) + k
        for year in (1900, 1996, 2000)
        for month in range(1, 13)
        for k in range(4)
    ]
    dates = ends + [draw.randint(1, ordinal_of(9000, 1, 1)) for _ in range(2000)]
    asked = [(date, draw.randint(-300, 300), draw.randint(0, 5000)) for date in dates]
    asked = [one for one in asked if one[0] + one[1] * 31 > 400]
    code = (
        f"for (const [date, months, later] of {[list(one) for one in asked]}) console.log("
        "iso(date), addMonths(date, months), earliestReaching(date, [months, 12], 3), "
        "String(elapsed(date, date + later)));"
    )
    for (date, months, later), line in zip(asked, run_runtime(tmp_path, code), strict=True):
        year, month, day = civil(date)
        least = earliest_reaching(date, (months, 12), 3)
        counted = elapsed(date, date + later)
        assert counted is not None
        told = f"{year:04}-{month:02}-{day:02} {add_months(date, months)} {least} "
        assert line == told + f"{counted[0]},{counted[1]}"


def test_a_near_name_is_the_one_that_the_compiler_suggests(tmp_path: Path) -> None:
    draw = random.Random(601)
    known = ["date_de_la_demande", "date_de_naissance", "polygamie", "menace", "enfant", "enfants"]
    words = []
    for _ in range(400):
        word = list(draw.choice(known))
        for _ in range(draw.randint(1, 5)):
            word[draw.randrange(len(word))] = draw.choice("aeinstd_")
        words.append("".join(word))
    code = f"for (const word of {words}) console.log(hint(word, {known}));"
    for word, line in zip(words, run_runtime(tmp_path, code), strict=True):
        close = get_close_matches(word, known, 1, 0.6)
        assert line == (f" Vouliez-vous écrire « {close[0]} » ?" if close else ""), word


def test_a_caller_may_count_on_this(tmp_path: Path) -> None:
    (bench,) = written(tmp_path, [ROOT / "tests/agreement/banc.attendu"])
    script = Path(__file__).with_name("interface.mjs")
    done = subprocess.run(
        [NODE, "--test", script],
        env={**os.environ, "BANC": str(bench.module)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_types_are_sound(tmp_path: Path) -> None:
    assert shutil.which("tsc"), "tsc is missing: apt-get install node-typescript"
    for act in written(tmp_path):
        if not act.plan.decisions:
            continue  # an act that decides nothing has no outcome to type
        name = act.policy.slug
        calls = act.module.with_name("calls.ts")
        calls.write_text(
            f'import {{ decide, facts, missing, nextQuestions, explain }} from "./{name}.js";\n'
            "const decision = decide({});\n"
            "const [status]: string[] = Object.values(decision.outcomes).map((o) => o.status);\n"
            "const asked: string[] = nextQuestions({}).map((fact) => fact.question);\n"
            "const slugs: string[] = [...missing({}), ...facts.map((fact) => fact.slug)];\n"
            "console.log(status, asked, slugs, explain({}).notice);\n"
            "// @ts-expect-error\n"
            "decide({ un_fait_qui_n_existe_pas: true });\n",
            encoding="utf-8",
        )
        options = (
            "--strict",
            "--noEmit",
            "--target",
            "es2022",
            "--module",
            "es2022",
            "--moduleResolution",
            "node",
            "--lib",
            "es2022,dom",
        )
        done = subprocess.run(["tsc", *options, calls], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
