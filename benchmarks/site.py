"""How long the site takes to build, and a questionnaire to answer in the browser."""

import functools
import http.server
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run".split()

#: Milliseconds from the click on a button to the page that follows, drawn.
CLICK = """async () => {
  const button = [...document.querySelectorAll('.actions button')].find(
    (one) => /Commencer|Je ne sais pas/.test(one.textContent));
  const start = performance.now();
  button.click();
  const thought = performance.now() - start;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return thought;
}"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def built() -> dict[str, float]:
    """Seconds to assemble the plain files, then for mkdocs to build them (target: 20 in all)."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source"
        start = time.perf_counter()
        command = [sys.executable, "-m", "attendu_compiler.shell.main", "site", "--output"]
        subprocess.run([*command, str(source)], cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
        assembled = time.perf_counter()
        mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-f"]
        subprocess.run(
            [*mkdocs, str(source / "mkdocs.yml")],
            check=True,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        )
        return {"assemble": assembled - start, "mkdocs": time.perf_counter() - assembled}


def questionnaires() -> list[dict[str, float | str]]:
    """Milliseconds of the first answer and of the median and slowest one (target: 50), an act."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    assert chromium is not None, "chromium is missing: apt-get install chromium"
    found: list[dict[str, float | str]] = []
    with _served(ROOT / "generated") as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        page = browser.new_page()
        for act in sorted((ROOT / "generated" / "questionnaires").iterdir()):
            runs = [
                _answered(page, f"{address}questionnaires/{act.name}/index.html") for _ in "123"
            ]
            times = min(runs, key=statistics.median)
            found.append(
                {
                    "act": act.name,
                    "first": min(run[0] for run in runs),
                    "median": statistics.median(times),
                    "slowest": max(times),
                }
            )
        browser.close()
    return found


def _answered(page: Page, url: str) -> list[float]:
    page.goto(url)
    page.wait_for_selector("form")
    times: list[float] = []
    while page.locator("form").count():
        times.append(page.evaluate(CLICK))
    return times


if __name__ == "__main__":
    made = built()
    print(f"site: assembled {made['assemble']:.1f} s, mkdocs {made['mkdocs']:.1f} s")
    for row in questionnaires():
        print(
            f"questionnaire {row['act']}: first answer {row['first']:.0f} ms, "
            f"median {row['median']:.0f} ms, slowest {row['slowest']:.0f} ms"
        )
