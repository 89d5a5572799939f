"""What an import costs above bare Python, in processor time of new processes."""

import resource
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ACTS = ("roumanie_bulgarie_2006", "regularisation_1997", "asile_travail_1991")


def measure(rounds: int) -> dict[str, float]:
    """Milliseconds above bare Python, the median of interleaved processes."""
    path = f"import sys; sys.path.insert(0, {str(ROOT / 'generated/python')!r})"
    codes = {name: f"{path}; from circulaires import {name}" for name in ACTS}
    _spent(path)
    for code in codes.values():
        _spent(code)  # writes the bytecode once
    found: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(rounds):
        bare = _spent(path)
        for name, code in codes.items():
            found[name].append((_spent(code) - bare) * 1000)
    return {name: statistics.median(times) for name, times in found.items()}


def _spent(code: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-I", "-S", "-c", code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
