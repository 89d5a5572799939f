"""The generated Python package, in a process that has nothing but the standard library."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from written_acts import Act

from attendu_compiler.targets.python.distribution import emit_distribution
from attendu_compiler.targets.python.emit import emit_python

_DECIDE = """
import json, sys
sys.path.insert(0, sys.argv[1])
from circulaires import decide
from circulaires._runtime.errors import FactError
for line in sys.stdin:
    try:
        answer = decide(sys.argv[2], json.loads(line)).to_dict()
    except FactError as error:
        answer = {"error": error.to_dict()}
    print(json.dumps(answer, ensure_ascii=False))
"""


class PythonPackage:
    """`circulaires`, as emitted."""

    name = "python"

    def answers(self, act: Act, cases: tuple[dict[str, Any], ...], folder: Path) -> list[Any]:
        """Every case in one process."""
        made = (*emit_python(act.policy, act.plan), *emit_distribution((act.policy,)))
        for artifact in made:
            path = folder / artifact.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(artifact.content, encoding="utf-8")
        done = subprocess.run(
            [
                *(sys.executable, "-I", "-S", "-X", "utf8", "-c", _DECIDE),
                *(str(folder / "python"), act.policy.slug),
            ],
            input="\n".join(json.dumps(case) for case in cases),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr[-4000:]
        return [_compared(json.loads(line)) for line in done.stdout.splitlines()]

    def told(self, expected: dict[str, Any]) -> Any:
        """All of it; of an error, its code and its fact (what is expected is said in Python)."""
        return _compared(expected)


def _compared(answer: dict[str, Any]) -> dict[str, Any]:
    if "error" not in answer:
        return answer
    return {"error": {name: answer["error"][name] for name in ("code", "fact")}}
