"""Several acts on several cores: each is compiled by itself, so that nothing is shared."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

from attendu_compiler.shell.interrupts import uninterrupted
from attendu_compiler.shell.project import PolicyFiles

Result = TypeVar("Result")


def on_each(
    work: Callable[[PolicyFiles], Result],
    files: Sequence[PolicyFiles],
    meanwhile: Callable[[], object] | None = None,
) -> list[Result]:
    """What ``work`` gives of each act, in their order; the longest acts start first.

    ``meanwhile`` is done here while other processes are at work, and not at all when there are none.
    """
    jobs = min(os.cpu_count() or 1, len(files))
    if jobs < 2 or sys.platform == "win32":
        return [work(one) for one in files]
    # Start-up time that one act alone never needs.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    longest = sorted(files, key=_size, reverse=True)
    # Forked processes have the modules and the parser already.
    with ProcessPoolExecutor(jobs, mp_context=get_context("fork")) as pool:
        # They leave an interrupt to this one for ever.
        with uninterrupted():
            waiting = {one.slug: pool.submit(work, one) for one in longest}
        try:
            if meanwhile is not None:
                meanwhile()
            return [waiting[one.slug].result() for one in files]
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _size(files: PolicyFiles) -> int:
    return files.policy.stat().st_size if files.policy.exists() else 0
