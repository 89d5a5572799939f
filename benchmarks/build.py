"""How long it takes to build all the acts: with no cache, again, and after one act has changed."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.process import spent

ROOT = Path(__file__).parents[1]


def builds() -> dict[str, float]:
    """Seconds of the clock and of the processor, start-up included, each in a process of its own.

    ``cold`` has no cache at all; ``again`` has nothing to do; ``changed`` follows a change of the
    longest act, and ``alone`` is the build of that act only, after another change.
    """
    with TemporaryDirectory() as folder:
        project = Path(folder) / "projet"
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
            found[name], found[f"{name}_cpu"] = spent(command, project, Path(folder) / "cache")
        found["changed_against_alone"] = found["changed_cpu"] / found["alone_cpu"]
        found["again_against_cold"] = found["again_cpu"] / found["cold_cpu"]
        return found
