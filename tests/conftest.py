"""How many cases are drawn, and one browser for every test that needs one."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

#: A browser that asks nothing of the network by itself.
QUIET = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The size of a run: ATTENDU_CASES says the same."""
    parser.addoption(
        "--cases",
        type=int,
        default=int(os.environ.get("ATTENDU_CASES", "200")),
        help="cases drawn for each act and each way of deciding (200)",
    )


@pytest.fixture(scope="session")
def drawn_cases(request: pytest.FixtureRequest) -> int:
    """Cases drawn for each act."""
    count: int = request.config.getoption("--cases")
    return count


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's chromium, opened once in a process; a machine that has none fails, it does not skip."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    assert path is not None, "chromium is missing: apt-get install chromium"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield opened
        opened.close()
