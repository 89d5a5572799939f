"""`python -m benchmarks.population`: a frame decided by the package and by what is used instead.

Every contestant is first held to the same answers. Times are medians of interleaved rounds in one
process, in processor time; only their ratios are worth quoting from one machine to another.
"""

import argparse
import datetime
import json
import os
import platform
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

from attendu_compiler.pipeline import compile_policy
from benchmarks.engines.ours import ROOT, written
from benchmarks.population import slice_run, whole_act
from benchmarks.report import write_report

RESULTS = Path(__file__).parents[1] / "results" / "batch.json"
ACT = "roumanie-bulgarie-2006"
LIBRARIES = ("duckdb", "numpy", "OpenFisca-Core", "pandas", "polars", "pyarrow")


def main() -> None:
    """Measure, print, and with --write keep the figures and write the page that shows them."""
    parser = argparse.ArgumentParser(prog="benchmarks.population")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--write", action="store_true", help="keep them, and write the page")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--rows", type=int, nargs="+", default=[1_000_000, 10_000_000])
    parser.add_argument("--machine", default="une machine partagée de deux cœurs")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    data = (ROOT / f"policies/{ACT}/{ACT}.attendu").read_bytes()
    text = (ROOT / f"policies/{ACT}/texte.md").read_bytes()
    annex = (ROOT / "benchmarks/annexe.attendu").read_bytes()
    acts = written({"annexe": (annex, None), ACT: (data, text)})
    compiled = compile_policy(ACT, ACT, data, "texte.md", text, checks=False)
    assert compiled.policy is not None
    assert compiled.plan is not None
    result = {
        "date": datetime.date.today().isoformat(),
        "machine": options.machine,
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "versions": {name: version(name) for name in LIBRARIES},
        "slice": slice_run.measure(acts["annexe"], options.rows, options.rounds),
        "act": whole_act.measure(
            acts[ACT],
            compiled.policy,
            compiled.plan,
            min(options.rows),
            max(options.rounds // 3, 3),
        ),
    }
    if options.write:
        RESULTS.parent.mkdir(exist_ok=True)
        told = json.dumps(result, ensure_ascii=False, indent=2)
        RESULTS.write_text(f"{told}\n", encoding="utf-8")
        write_report()
    if options.json:
        print(json.dumps(result, ensure_ascii=False, indent=2))
        return
    for one in result["slice"]["populations"]:
        print(f"{one['rows']:,} rows, {one['form']}, {one['rounds']} rounds")
        for name, row in one["results"].items():
            print(
                f"  {name:<24} {row['processor']:>8.2f} ns a row  {row['ratio']:>7.2f} ×"
                f"   by the clock {row['clock']:>8.2f} ns"
            )
    act = result["act"]
    print(f"the act of 2006, {act['rows']:,} rows: {act['against']:.2f} of the better by hand")
    for name, median in act["median"].items():
        print(f"  {name:<40} {median:>8.0f} ns a row")


if __name__ == "__main__":
    sys.exit(main())
