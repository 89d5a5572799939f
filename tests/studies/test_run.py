"""`attendu run` tells what a text does to a population, as the evaluator decides each of its cases."""

import csv
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import duckdb
import pytest
from engines import spark
from studied import readable, write
from written_acts import ROOT, SOURCES, Act, act, compiled, drawn, evaluated, named

from attendu_compiler.shell.main import main
from attendu_compiler.shell.study import duck
from attendu_compiler.targets.sql import columns

SLICE = ROOT / "benchmarks/annexe.attendu"

#: What the slice says once « au plus 5 ans » has become « au plus 3 ans », and a ground its name.
CHANGED = [
    ("règle éloignement", "règle éloignement des trois ans"),
    (
        "règle éloignement des trois ans\n  si toutes ces conditions sont remplies :\n"
        "    - durée du séjour : au plus 5 ans",
        "règle éloignement des trois ans\n  si toutes ces conditions sont remplies :\n"
        "    - durée du séjour : au plus 3 ans",
    ),
]


def rows(folder: Path) -> list[dict[str, Any]]:
    """The parts of a study, in the order of its files and of their rows."""
    found = duckdb.sql(
        f"SELECT * FROM read_parquet('{folder}/parts/*.parquet', filename = true) "
        "ORDER BY filename, row"
    )
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def told(one: Act, given: dict[str, Any]) -> dict[str, Any]:
    """What the evaluator says, as a part tells it."""
    answer = evaluated(one, given)
    if "error" in answer:
        return {"error": answer["error"]["code"]}
    found: dict[str, Any] = {}
    for slug, outcome in answer["outcomes"].items():
        found[columns.status_column(slug)] = outcome["status"]
        found[columns.rule_column(slug)] = " ; ".join(outcome["rules"])
    return found


def answered(row: dict[str, Any], one: Act, end: str = "") -> dict[str, Any]:
    """The same of a row of a part."""
    if row["error"] is not None:
        return {"error": row["error"].split(" ")[0]}
    columns_of = (columns.status_column, columns.rule_column)
    names = [column(slug) for slug in one.policy.outcomes for column in columns_of]
    return {name: row[name + end] for name in names}


def slice_cases(count: int) -> list[dict[str, Any]]:
    one = act(SLICE)
    return readable(drawn(SLICE, count), one)


def changed_slice(folder: Path) -> Path:
    text = SLICE.read_text(encoding="utf-8")
    for before, after in CHANGED:
        assert before in text
        text = text.replace(before, after)
    path = folder / "annexe.attendu"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("source", SOURCES, ids=named)
def test_a_population_is_decided_as_the_evaluator_decides_its_cases(
    source: Path, tmp_path: Path, drawn_cases: int
) -> None:
    one = act(source)
    cases = readable(drawn(source, drawn_cases), one)
    write(cases, one, tmp_path / "cas.parquet")
    asked = [str(source), "--input", str(tmp_path / "cas.parquet"), "--plot", "none"]
    status = main(["run", *asked, "--keep", "dossier", "--output", str(tmp_path / "etude")])
    found = rows(tmp_path / "etude")
    assert [row["dossier"] for row in found] == [f"n° {k}" for k in range(len(cases))]
    right = [told(one, given) for given in cases]
    for given, row, answer in zip(cases, found, right, strict=True):
        assert answered(row, one) == answer, json.dumps(given)
    assert status == int(any("error" in answer for answer in right))


def test_two_texts_are_compared_case_by_case(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], drawn_cases: int
) -> None:
    cases = slice_cases(drawn_cases)
    write(cases, act(SLICE), tmp_path / "cas.parquet")
    other = changed_slice(tmp_path)
    new = compiled(other)
    assert new is not None
    given = ["--input", str(tmp_path / "cas.parquet"), "--ignore", "dossier"]
    asked = ["run", str(other), "--compare", str(SLICE), *given, "--output", str(tmp_path / "e")]
    assert main(asked) == 0
    changes: Counter[tuple[str, str]] = Counter()
    for case, row in zip(cases, rows(tmp_path / "e"), strict=True):
        before, after = told(act(SLICE), case), told(new, case)
        assert answered(row, new) == after
        assert answered(row, act(SLICE), "_before") == before
        for slug in new.policy.outcomes:
            was, now = ((one[f"{slug}_status"], one[f"{slug}_rule"]) for one in (before, after))
            if was != now:
                same = was[0] == now[0]
                shut = now[0] == "non_prevu"
                word = "change de fondement" if same else "se ferme" if shut else "change"
                changes[slug, word] += 1
    summed: Counter[tuple[str, str]] = Counter()
    with (tmp_path / "e/summary.csv").open(encoding="utf-8") as file:
        for line in csv.DictReader(file):
            if line["change"]:
                summed[line["outcome"], line["change"]] += int(line["cases"])
    assert summed["oqtf", "se ferme"] == changes["oqtf", "se ferme"] > 0
    assert summed["oqtf", "change de fondement"] == changes["oqtf", "change de fondement"] > 0
    assert {outcome for outcome, _ in summed} == {outcome for outcome, _ in changes}
    assert "| OQTF | se ferme |" in capsys.readouterr().out
    assert "se ferme" in (tmp_path / "e/summary.svg").read_text(encoding="utf-8")


def test_a_finished_part_is_not_computed_again_and_a_changed_one_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cases = slice_cases(100)
    for name in ("a", "b"):
        write(cases, act(SLICE), tmp_path / f"{name}.parquet")
    folder = tmp_path / "etude"
    asked = ["run", str(SLICE), "--input", str(tmp_path / "*.parquet"), "--ignore", "dossier"]
    asked += ["--rows", "60", "--plot", "none", "--output", str(folder)]
    assert main(asked) == 0
    parts = sorted(path.name for path in (folder / "parts").iterdir())
    assert len(parts) == 4
    first = (folder / "summary.csv").read_bytes()
    (folder / "parts" / parts[1]).write_bytes(b"torn")
    left = (folder / "parts" / parts[2]).with_suffix(".partial")
    left.write_bytes(b"left by an interruption")
    write(cases[:-1], act(SLICE), tmp_path / "b.parquet")
    capsys.readouterr()
    assert main(asked) == 0
    said = capsys.readouterr().err.splitlines()
    assert ["déjà fait" in line for line in said] == [True, False, False, False]
    assert sorted(path.name for path in (folder / "parts").iterdir()) == parts
    assert (folder / "summary.csv").read_bytes() != first
    assert len(rows(folder)) == 2 * len(cases) - 1


def test_csv_is_read_as_json_is(tmp_path: Path) -> None:
    cases = slice_cases(150)
    names = list(dict.fromkeys(name for case in cases for name in case))
    path = tmp_path / "cas.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for case in cases:
            words = {None: "", True: "oui", False: "non"}
            held = [case.get(name) for name in names]
            writer.writerow([words[v] if v is None or v is True or v is False else v for v in held])
        writer.writerow(["P40D" if name == "duree_du_sejour" else "" for name in names])
        writer.writerow(["peut-être" if name == "membre_de_famille" else "" for name in names])
    asked = ["run", str(SLICE), "--input", str(path), "--plot", "none"]
    assert main([*asked, "--output", str(tmp_path / "e")]) == 1
    *found, lasting, word = rows(tmp_path / "e")
    for case, row in zip(cases, found, strict=True):
        assert answered(row, act(SLICE)) == told(act(SLICE), case)
    assert lasting["error"].startswith("A602 : « durée du séjour »")
    assert word["error"].startswith("A602 : « membre de famille »")


def test_no_rule_is_an_empty_text_and_no_answer_is_null(tmp_path: Path) -> None:
    path = tmp_path / "cas.csv"
    path.write_text("membre_de_famille\noui\npeut-être\n", encoding="utf-8")
    asked = ["run", str(SLICE), "--input", str(path), "--plot", "none"]
    assert main([*asked, "--output", str(tmp_path / "e")]) == 1
    decided, refused = rows(tmp_path / "e")
    names = [f"{slug}_{what}" for slug in act(SLICE).policy.outcomes for what in ("status", "rule")]
    assert {decided[name] for name in names} == {"indetermine", ""}
    assert {refused[name] for name in names} == {None}


@pytest.mark.parametrize(("largest", "held"), [(2, "INTEGER"), (1, "BIGINT")])
def test_rows_are_numbered_as_narrowly_as_the_longest_file_allows(
    largest: int, held: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duck, "_LARGEST", largest)
    for name, count in (("a", 1), ("b", 2)):
        text = "membre_de_famille\n" + "oui\n" * count
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    asked = ["run", str(SLICE), "--input", str(tmp_path / "*.csv"), "--plot", "none"]
    assert main([*asked, "--output", str(tmp_path / "e")]) == 0
    assert [row["row"] for row in rows(tmp_path / "e")] == [0, 0, 1]
    for part in (tmp_path / "e/parts").iterdir():
        assert duckdb.sql(f"SELECT DISTINCT typeof(row) FROM '{part}'").fetchall() == [(held,)]


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("'2007-01-31' AS duree_de_sejour", "Vouliez-vous écrire « duree_du_sejour » ?"),
        ("1.5 AS membre_de_famille", "attendu, true, false ou null ; trouvé, nombres décimaux"),
        ("12 AS duree_du_sejour", "« duree_du_sejour » : attendu, une durée comme « P3M12D »"),
        ("['x'] AS membre_de_famille", "trouvé, listes de textes"),
    ],
)
def test_a_column_that_cannot_be_is_named_with_what_was_expected(
    column: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cas.parquet"
    duckdb.sql(f"COPY (SELECT {column}) TO '{path}'")
    asked = ["run", str(SLICE), "--input", str(path), "--output", str(tmp_path / "e")]
    assert main(asked) == 1
    error = capsys.readouterr().err
    assert said in error
    assert column.rsplit(" ", 1)[1] in error


def test_what_is_missing_is_said_in_french(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    path = tmp_path / "cas.parquet"
    path.write_bytes(b"")
    asked = ["run", str(SLICE), "--input", str(path), "--output", str(tmp_path / "e")]
    assert main(asked) == 1
    assert "pip install 'attendu[studies]'" in capsys.readouterr().err
    assert main([*asked[:2], "--input", str(tmp_path / "*.csv"), *asked[4:]]) == 2
    assert "aucun fichier" in capsys.readouterr().err


@pytest.mark.xdist_group("spark")
def test_spark_finds_what_duckdb_finds(tmp_path: Path) -> None:
    spark()
    sources = [SLICE, ROOT / "policies/regularisation-1997/regularisation-1997.attendu"]
    for source in sources:
        one = act(source)
        path = tmp_path / f"{source.stem}.parquet"
        write(readable(drawn(source, 150), one), one, path)
        summaries = []
        for engine in ("duckdb", "spark"):
            folder = tmp_path / f"{source.stem}-{engine}"
            asked = ["run", str(source), "--input", str(path), "--keep", "dossier"]
            main([*asked, "--plot", "none", "--engine", engine, "--output", str(folder)])
            summaries.append((folder / "summary.csv").read_text(encoding="utf-8"))
            summaries.append([{**row, "row": None, "filename": None} for row in rows(folder)])
        assert summaries[0] == summaries[2]
        assert summaries[1] == summaries[3]


def test_the_pictures_and_the_tables_are_for_people(tmp_path: Path) -> None:
    cases = slice_cases(80)
    write(cases, act(SLICE), tmp_path / "cas.parquet")
    asked = ["run", str(SLICE), "--input", str(tmp_path / "cas.parquet"), "--keep", "dossier"]
    assert main([*asked, "--plot", "png", "--output", str(tmp_path / "e")]) == 0
    assert (tmp_path / "e/summary.png").read_bytes().startswith(b"\x89PNG")
    text = (tmp_path / "e/summary.md").read_text(encoding="utf-8")
    assert "indéterminé" in text
    assert "vous avez droit" not in text
