"""One visit of every page in one browser: what each test asks of it is asked there, once."""

from collections.abc import Sequence
from importlib.resources import files

from attrs import define, field
from playwright.sync_api import Browser, BrowserContext

AXE = files("axe_playwright_python").joinpath("axe.min.js")

#: Tables without a caption, without scopes, with an empty header or merged cells.
TABLES = """() => [...document.querySelectorAll('table')].filter((table) => {
  const heads = [...table.querySelectorAll('th')];
  const rows = [...table.querySelectorAll('tbody tr')];
  return !table.caption || !table.caption.textContent.trim()
    || !heads.length
    || heads.some((head) => !head.scope || !head.textContent.trim())
    || rows.some((row) => !row.querySelector('th[scope="row"]'))
    || rows.some((row) => row.cells.length !== table.tHead.rows[0].cells.length)
    || [...table.querySelectorAll('td')].some((cell) => !cell.textContent.trim())
    || table.querySelector('[rowspan], [colspan]');
}).map((table) => table.outerHTML.slice(0, 300))"""

RUN = """(only) => axe.run(document, only.length ? { runOnly: only, resultTypes: ['violations'] }
  : { resultTypes: ['violations'] }).then((found) => found.violations.map(
    (one) => `${one.id} × ${one.nodes.length} ${one.nodes[0].html.slice(0, 160)}`))"""

#: What a narrow screen shows past its edge.
WIDTH = "document.documentElement.scrollWidth"


@define
class Visit:
    """What was seen of a page."""

    place: str
    violations: list[str] = field(factory=list)
    dark: list[str] = field(factory=list)
    tables: list[str] = field(factory=list)
    narrow: int = 0
    requests: list[str] = field(factory=list)
    errors: list[str] = field(factory=list)


def visit(
    browser: Browser, address: str, places: Sequence[str], dark: frozenset[str]
) -> dict[str, Visit]:
    """Every page in light, the pages of ``dark`` in the dark too, then at 320 pixels."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="light")
    page = context.new_page()
    night = browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="dark")
    axe = AXE.read_text(encoding="utf-8")
    seen: dict[str, Visit] = {}
    now = Visit("")
    page.on("request", lambda request: now.requests.append(request.url))
    page.on("pageerror", lambda error: now.errors.append(str(error)))
    for place in places:
        now = seen[place] = Visit(place)
        page.goto(address + place, wait_until="load")
        page.evaluate(axe)
        now.tables = page.evaluate(TABLES)
        now.violations = page.evaluate(RUN, [])
        if place in dark:
            now.dark = in_the_dark(night, address + place)
        page.set_viewport_size({"width": 320, "height": 640})
        now.narrow = page.evaluate(WIDTH)
        page.set_viewport_size({"width": 1280, "height": 800})
    context.close()
    night.close()
    return seen


def in_the_dark(night: BrowserContext, url: str) -> list[str]:
    """Contrasts on a dark screen, then on the white paper printed from it."""
    page = night.new_page()
    page.goto(url, wait_until="load")
    scheme = page.evaluate("document.body.getAttribute('data-md-color-scheme')")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(RUN, ["color-contrast"])
    page.emulate_media(media="print")
    found += page.evaluate(RUN, ["color-contrast"])
    page.close()
    return found if scheme == "slate" else [f"the scheme stays {scheme}"]
