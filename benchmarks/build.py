"""`python -m benchmarks.build`: how long it takes to build all the acts.

With no cache, again, and after one act has changed.  Bytecode is compiled before the first round.
"""

import argparse
import shutil
import statistics
import sys
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.process import spent

ROOT = Path(__file__).parents[1]


def builds(rounds: int = 5) -> dict[str, float]:
    """Seconds of the clock and of the processor, start-up included: the medians of some rounds.

    Each build is a process of its own.  ``cold`` has no cache at all and no output; ``again`` has
    nothing to do; ``changed`` follows a change of the longest act, and ``alone`` is the build of
    that act only, after another change.  The ratios are medians of those of each round.
    """
    times: defaultdict[str, list[float]] = defaultdict(list)
    with TemporaryDirectory() as place:
        folder = Path(place)
        _round(folder / "first")
        for number in range(rounds):
            print(f"builds: round {number + 1} of {rounds}", file=sys.stderr)
            found = _round(folder / str(number))
            found["changed_against_alone"] = found["changed"] / found["alone"]
            found["changed_against_alone_cpu"] = found["changed_cpu"] / found["alone_cpu"]
            found["again_against_cold"] = found["again_cpu"] / found["cold_cpu"]
            for name, value in found.items():
                times[name].append(value)
    every = {name: statistics.median(values) for name, values in times.items()}
    return every | {"cold_fastest": min(times["cold"]), "cold_slowest": max(times["cold"])}


def _round(folder: Path) -> dict[str, float]:
    # Nothing is removed between rounds: some disks are slow to use again what was just freed.
    project = folder / "projet"
    shutil.copytree(ROOT / "policies", project / "policies")
    longest = max(project.glob("policies/*/*.attendu"), key=lambda path: path.stat().st_size)
    found: dict[str, float] = {}
    for name, changed, arguments in (
        ("cold", False, []),
        ("again", False, []),
        ("changed", True, []),
        ("alone", True, [longest.stem]),
    ):
        if changed:
            longest.write_text(longest.read_text("utf-8") + "\n", "utf-8")
        command = ["-m", "attendu_compiler.shell.main", "build", *arguments]
        found[name], found[f"{name}_cpu"] = spent(command, project, folder / "cache")
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    for name, value in builds(parser.parse_args().rounds).items():
        print(f"{name:26} {value:.3f}")
