"""The generated JavaScript module, in Node."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from written_acts import Act

from attendu_compiler.targets.javascript.distribution import emit_package
from attendu_compiler.targets.javascript.emit import emit_javascript

_DECIDE = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const { decide, FactError } = await import(pathToFileURL(process.argv[2]));
function answer(given) {
  try {
    return decide(given);
  } catch (error) {
    if (error instanceof FactError) return { error };
    throw error;
  }
}
const lines = readFileSync(0, "utf8").split("\\n").filter(Boolean);
process.stdout.write(lines.map((line) => JSON.stringify(answer(JSON.parse(line)))).join("\\n"));
"""


class JavaScriptModule:
    """The ES module of an act."""

    name = "javascript"

    def answers(self, act: Act, cases: tuple[dict[str, Any], ...], folder: Path) -> list[Any]:
        """Every case in one process."""
        node = shutil.which("node")
        assert node is not None, "node is missing: apt-get install nodejs"
        for artifact in (*emit_javascript(act.policy, act.plan), *emit_package((act.policy,))):
            path = folder / artifact.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(artifact.content, encoding="utf-8")
        script = folder / "decide.mjs"
        script.write_text(_DECIDE, encoding="utf-8")
        slug = act.policy.slug
        done = subprocess.run(
            [node, str(script), str(folder / f"javascript/{slug}/{slug}.js")],
            input="\n".join(json.dumps(case) for case in cases),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr[-4000:]
        return [json.loads(line) for line in done.stdout.splitlines()]

    def told(self, expected: dict[str, Any]) -> Any:
        """All of it, messages included: a page and a terminal say the same."""
        return expected
