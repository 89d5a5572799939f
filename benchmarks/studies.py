"""`python -m benchmarks.studies`: a population from Parquet to Parquet, beside a copy of it.

The slice of the annex of 2006 (five facts, five outcomes), ten million rows, one in twenty of each
fact unknown.  The floor is DuckDB copying the same columns, with the same settings; the two are
measured in turn in one run, in processor time, and only their ratio is worth quoting.
"""

import argparse
import json
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb

from attendu_compiler.pipeline import compile_policy
from attendu_compiler.shell.study.decided import decided
from attendu_compiler.shell.study.duck import DuckDb
from attendu_compiler.shell.study.engine import Part, Plan

SLICE = Path(__file__).with_name("annexe.attendu")
COPIED = (
    "duree_du_sejour__months, duree_du_sejour__days, membre_de_famille, "
    "menace_pour_l_ordre_public, infraction_au_droit_du_travail, activite_sans_titre"
)


def population(rows: int, path: Path) -> None:
    """Cases drawn by hashing their number, so that every machine draws the same."""
    facts = ", ".join(
        f"CASE WHEN hash(i + {k}) % 20 > 0 THEN hash(i + {k}) % 2 = 0 END AS {name}"
        for k, name in enumerate(COPIED.split(", ")[2:], 1)
    )
    duckdb.sql(
        f"COPY (SELECT CASE WHEN hash(i) % 20 > 0 THEN CAST(hash(i) % 80 AS INTEGER) END "
        "AS duree_du_sejour__months, CASE WHEN hash(i) % 20 > 0 THEN "
        "CAST(hash(i + 7) % 31 AS INTEGER) END AS duree_du_sejour__days, "
        f"{facts} FROM range({rows}) cases(i)) TO '{path}'"
    )


def slice_plan() -> Plan:
    """The slice, all its outcomes."""
    compilation = compile_policy(
        "annexe", SLICE.name, SLICE.read_bytes(), "texte.md", None, checks=False
    )
    assert compilation.policy is not None
    assert compilation.plan is not None
    after = decided(compilation.policy, compilation.plan)
    return Plan(
        after=after,
        before=None,
        kept=(),
        left_out=frozenset(),
        renamed={},
        outcomes=after.outcomes,
    )


def seconds(action: Callable[[], object]) -> float:
    """Processor seconds that it takes, all threads together, once."""
    start = time.process_time()
    action()
    return time.process_time() - start


def main() -> None:
    """Measure and print, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "cases.parquet"
        population(options.rows, source)
        engine = DuckDb(folder / "spill", memory=None, threads=None)
        plan = slice_plan()
        copy = f"COPY (SELECT {COPIED} FROM '{source}') TO '{folder / 'copy.parquet'}'"
        copied, studied, counted = [], [], []
        for turn in range(options.runs):
            copied.append(seconds(lambda: engine.connection.execute(copy)))
            part = folder / "part.parquet"
            studied.append(seconds(lambda p=part: engine.decide(Part(file=source), plan, p)))
            counted.append(seconds(lambda p=part: engine.count(p, plan)))
            print(f"run {turn + 1} done", file=sys.stderr)
        engine.close()
    floor = statistics.median(copied)
    found = {
        "rows": options.rows,
        "copy_seconds": round(floor, 2),
        "decide_seconds": round(statistics.median(studied), 2),
        "count_seconds": round(statistics.median(counted), 2),
        "decide_over_copy": round(
            statistics.median(s / c for s, c in zip(studied, copied, strict=True)), 2
        ),
        "most_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
