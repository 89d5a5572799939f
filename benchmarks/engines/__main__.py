"""`python -m benchmarks.engines`: one decision beside the engines that a user would pick instead.

Every engine is first checked to answer as the others. Times are medians of interleaved rounds in
one process, in processor time; only their ratios are worth quoting from one machine to another.
"""

import argparse
import datetime
import json
import platform
import sys
import warnings
from importlib.metadata import version
from pathlib import Path

from benchmarks.engines import slice_run, startup, thousand_rules, whole_act
from benchmarks.report import write_report

RESULTS = Path(__file__).parents[1] / "results" / "scalar.json"
ENGINES = (
    *("common-expression-language", "datalogic-py", "OpenFisca-Core", "SpiffWorkflow"),
    "zen-engine",
)


def main() -> None:
    """Measure, print, and with --write keep the figures and write the page that shows them."""
    parser = argparse.ArgumentParser(prog="benchmarks.engines")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--write", action="store_true", help="keep them, and write the page")
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--machine", default="une machine partagée de deux cœurs")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    rounds = options.rounds
    result = {
        "date": datetime.date.today().isoformat(),
        "machine": options.machine,
        "python": platform.python_version(),
        "versions": {name: version(name) for name in ENGINES},
        "slice": slice_run.measure(rounds),
        "act": whole_act.measure(max(rounds // 2, 5)),
        "thousand": thousand_rules.measure(max(rounds // 3, 5)),
        "startup": startup.measure(rounds),
    }
    if options.write:
        RESULTS.parent.mkdir(exist_ok=True)
        text = json.dumps(result, ensure_ascii=False, indent=2)
        RESULTS.write_text(f"{text}\n", encoding="utf-8")
        write_report()
    if options.json:
        print(json.dumps(result, ensure_ascii=False, indent=2))
        return
    for row in result["slice"]:
        print(f"{row['name']:<46} {row['median']:>10.0f} ns  {row['ratio']:>8.2f} ×")
    for part in ("act", "thousand"):
        for name, median in result[part]["median"].items():
            print(f"{part}: {name:<40} {median:>10.0f} ns")
    for name, spent in result["startup"].items():
        print(f"import of {name}: {spent:.1f} ms above bare Python")


if __name__ == "__main__":
    sys.exit(main())
