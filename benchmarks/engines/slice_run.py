"""The slice decided by every engine: checked to agree, then timed in turn, in one process."""

import gc
import statistics
import time
from collections.abc import Callable
from typing import Any

from benchmarks.engines.annex_slice import CASES
from benchmarks.engines.bare import Bare
from benchmarks.engines.cel_expression import Cel, CelRow
from benchmarks.engines.datalogic import DataLogic, DataLogicRow
from benchmarks.engines.engine import Engine, loop
from benchmarks.engines.openfisca_system import OpenFisca
from benchmarks.engines.ours import ROOT, Ours, OursFromJson, OursRead, written
from benchmarks.engines.spiff_table import Spiff
from benchmarks.engines.zen_table import Zen


def engines() -> list[Engine]:
    """The floor first, then ours, then the others."""
    source = (ROOT / "benchmarks/annexe.attendu").read_bytes()
    act = written({"annexe": (source, None)})["annexe"]
    ours = [Ours(act), OursRead(act), OursFromJson(act)]
    return [
        Bare(),
        *ours,
        DataLogic(),
        DataLogicRow(),
        Cel(),
        CelRow(),
        Zen(),
        Spiff(),
        OpenFisca(),
    ]


def disagreements(every: list[Engine]) -> list[str]:
    """Where an engine says otherwise than the function written by hand."""
    found = []
    for case in CASES:
        right = Bare().decide(tuple(case))
        for engine in every:
            said = engine.told(engine.decide(engine.prepared(case)))
            if said != right:
                found.append(f"{engine.name}: {case} {said} instead of {right}")
    return found


def timed(run: Callable[[], None], least: float) -> tuple[int, float]:
    """(times, seconds) of a run repeated until it lasts at least so long."""
    times = 1
    while True:
        start = time.process_time()
        for _ in range(times):
            run()
        spent = time.process_time() - start
        if spent >= least:
            return times, spent
        times = max(times * 2, int(times * least / max(spent, 1e-9)))


def measure(rounds: int, least: float = 0.02) -> list[dict[str, Any]]:
    """Nanoseconds of a decision, the median of interleaved rounds, and its ratio to the floor.

    Time is that of the process, so that what else the machine does weighs little.
    """
    every = engines()
    wrong = disagreements(every)
    assert not wrong, "\n".join(wrong[:10])
    runs = [loop(engine, [engine.prepared(case) for case in CASES]) for engine in every]
    times = [timed(run, least)[0] for run in runs]
    spent: list[list[float]] = [[] for _ in runs]
    gc.collect()
    for _ in range(rounds):
        for number, run in enumerate(runs):
            start = time.process_time()
            for _ in range(times[number]):
                run()
            spent[number].append((time.process_time() - start) / times[number] / len(CASES) * 1e9)
    floor = spent[0]
    return [
        {
            "name": engine.name,
            "note": engine.note,
            "median": statistics.median(mine),
            "ratio": statistics.median(a / b for a, b in zip(mine, floor, strict=True)),
        }
        for engine, mine in zip(every, spent, strict=True)
    ]
