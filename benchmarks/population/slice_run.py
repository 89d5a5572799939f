"""The slice decided by every contestant: held to the same answers, then timed in turn."""

import gc
import random
import statistics
import time
from types import ModuleType
from typing import Any

from benchmarks.population.contestant import Contestant
from benchmarks.population.duckdb_cases import Sql
from benchmarks.population.frames import FORMS, Told, population, sample
from benchmarks.population.numpy_arrays import Bytes, Where
from benchmarks.population.openfisca_variables import Variables
from benchmarks.population.ours import FromArrow, FromPandas, FromPolars
from benchmarks.population.pandas_columns import Columns
from benchmarks.population.polars_expressions import Expressions

#: From so many rows, half as many rounds, and without those that take seconds and gigabytes.
MANY = 5_000_000
_GREEDY = (Columns, Sql, Variables)


class Copy:
    """The floor: as many bytes read and written as the frame given has."""

    name = "copie des entrées"
    note = "`frame.copy()` : le plancher, qui ne décide rien"

    def prepared(self, frame: Any) -> Any:
        return frame

    def decide(self, prepared: Any) -> Any:
        return prepared.copy()


def contestants(act: ModuleType) -> list[Contestant]:
    """Ours first, then the others."""
    return [
        *(FromPandas(act), FromArrow(act), FromPolars(act)),
        *(Bytes(), Where(), Expressions(), Sql(), Columns(), Variables()),
    ]


def disagreements(every: list[Contestant]) -> list[str]:
    """Where a contestant says otherwise than the table read row by row."""
    found = []
    for form in FORMS:
        frame, right = sample(form)
        for one in every:
            said = one.told(one.decide(one.prepared(frame)))
            for name, column in right.items():
                found += _differences(f"{one.name}, {form}, {name}", said[name], column)
    return found


def _differences(where: str, said: Told, right: Told) -> list[str]:
    if len(said) != len(right):
        return [f"{where}: {len(said)} rows"]
    pairs = enumerate(zip(said, right, strict=True))
    return [
        f"{where}, row {row}: {one} instead of {two}" for row, (one, two) in pairs if one != two
    ]


def measure(act: ModuleType, sizes: list[int], rounds: int) -> dict[str, Any]:
    """Nanoseconds a row, medians of interleaved rounds, and ratios to the copy of the same round.

    Time is that of the processor, all threads together, so that what else the machine does weighs
    little; that of the clock is beside it. Each round draws its own order. Before each measure the
    frame is copied and the copy let go: every contestant finds memory in the same state, used a
    moment ago; otherwise a frame of new pages may cost ten times what is written in it.
    """
    every = contestants(act)
    wrong = disagreements(every)
    assert not wrong, "\n".join(wrong[:10])
    light = [one for one in every if not isinstance(one, _GREEDY)]
    measured = [
        _measured(every, rows, form, rounds)
        if rows < MANY
        else _measured(light, rows, form, max(rounds // 2, 5))
        for rows in sizes
        for form in FORMS
    ]
    return {
        "sample": len(sample("narrow")[0]),
        "contestants": [{"name": one.name, "note": one.note} for one in (Copy(), *every)],
        "populations": measured,
    }


def _measured(held: list[Contestant], rows: int, form: str, rounds: int) -> dict[str, Any]:
    frame = population(rows, form)
    every = [Copy(), *held]
    prepared = [one.prepared(frame) for one in every]
    processor: list[list[float]] = [[] for _ in every]
    clock: list[list[float]] = [[] for _ in every]
    draw = random.Random(2006)
    for turn in range(rounds + 1):
        gc.collect()
        for number in draw.sample(range(len(every)), len(every)):
            frame.copy()  # what it lets go is what each finds
            start, before = time.perf_counter(), time.process_time()
            answer = every[number].decide(prepared[number])
            spent, passed = time.process_time() - before, time.perf_counter() - start
            del answer
            if turn:  # the first, which compiles and fills caches, is not counted
                processor[number].append(spent / rows * 1e9)
                clock[number].append(passed / rows * 1e9)
    return {
        "rows": rows,
        "form": form,
        "rounds": rounds,
        "results": {
            one.name: {
                "processor": statistics.median(spent),
                "ratio": statistics.median(a / b for a, b in zip(spent, processor[0], strict=True)),
                "clock": statistics.median(passed),
            }
            for one, spent, passed in zip(every, processor, clock, strict=True)
        },
    }
