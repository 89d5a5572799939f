"""`decide_batch` of the generated package, over the three kinds of frames."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from attrs import frozen
from written_acts import Act

from attendu_compiler.targets.python.distribution import emit_distribution
from attendu_compiler.targets.python.emit import emit_python

_RUN = "import sys; sys.path[:0] = sys.argv[1:3]; del sys.argv[1:3]; import framed_cases as f; f.main()"


@frozen
class DataFrames:
    """Frames of one kind: « pandas », « polars », « arrow »."""

    name: str

    def answers(self, act: Act, cases: tuple[dict[str, Any], ...], folder: Path) -> list[Any]:
        """Every case in one process."""
        for artifact in (
            *emit_python(act.policy, act.plan),
            *emit_distribution((act.policy,)),
        ):
            path = folder / artifact.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(artifact.content, encoding="utf-8")
        here = Path(__file__).parents[1]
        done = subprocess.run(
            [
                *(sys.executable, "-X", "utf8", "-c", _RUN, str(folder / "python"), str(here)),
                *(act.policy.slug, self.name),
            ],
            input="\n".join(json.dumps(case) for case in cases),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr[-4000:]
        return [json.loads(line) for line in done.stdout.splitlines()]

    def told(self, expected: dict[str, Any]) -> Any:
        """The columns of each outcome; of an error, its code and its fact."""
        if "error" in expected:
            return {"error": {name: expected["error"][name] for name in ("code", "fact")}}
        columns: dict[str, Any] = {}
        for slug, outcome in expected["outcomes"].items():
            columns[f"{slug}__status"] = outcome["status"]
            columns[f"{slug}__rules"] = ", ".join(outcome["rules"]) or None
            columns[f"{slug}__missing"] = ", ".join(outcome["missing"]) or None
        return columns
