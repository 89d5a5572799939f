"""A command of `attendu` as a process of its own, and what it took."""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path


def spent(arguments: list[str], folder: Path, cache: Path) -> tuple[float, float]:
    """Seconds of the clock and of the processor of Python with these arguments, start-up included.

    Bytecode is written and found again, as on a user's machine.
    """
    kept = {key: held for key, held in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    start, before = time.perf_counter(), _cpu()
    subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**kept, "XDG_CACHE_HOME": str(cache)},
        capture_output=True,
        check=True,
    )
    return time.perf_counter() - start, _cpu() - before


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
