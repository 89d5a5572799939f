"""How long `attendu check` of an act takes, its tree kept: the whole process, and all but start-up."""

import statistics
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.process import spent

ROOT = Path(__file__).parents[1]
COMMAND = "attendu_compiler.shell.main"
#: What a check imports before it reads anything.
IMPORTS = f"import {COMMAND}, attendu_compiler.shell.commands.check"


def checks(largest: int = 4, runs: int = 7) -> list[dict[str, Any]]:
    """The checks of the largest acts, in seconds of processor: the medians of several processes.

    ``start`` is Python and its imports, ``process`` the whole, ``after_start`` what lies between.
    """
    found = sorted(ROOT.glob("policies/*/*.attendu"), key=lambda path: -path.stat().st_size)
    with TemporaryDirectory() as folder:

        def median(arguments: list[str]) -> float:
            taken = [spent(arguments, ROOT, Path(folder))[1] for _ in range(runs + 1)]
            return statistics.median(taken[1:])

        start = median(["-c", IMPORTS])
        whole = {one.stem: median(["-m", COMMAND, "check", one.stem]) for one in found[:largest]}
    return [
        {"act": act, "start": start, "process": process, "after_start": process - start}
        for act, process in whole.items()
    ]
