"""The site in a real browser: accessibility, narrow screens, tables, search, nothing from elsewhere."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from pages import html_files
from playwright.sync_api import Browser, Page

TABLES = """() => [...document.querySelectorAll('table')].filter((table) => {
  const heads = [...table.querySelectorAll('th')];
  return !table.caption || !table.caption.textContent.trim()
    || !heads.length
    || heads.some((head) => !head.scope || !head.textContent.trim())
    || table.querySelector('[rowspan], [colspan]');
}).map((table) => table.outerHTML.slice(0, 200))"""

#: One page of each kind, with the longest of each.
CHOSEN = [
    "",
    "textes/roumanie-bulgarie-2006/",
    "textes/roumanie-bulgarie-2006/texte/",
    "textes/roumanie-bulgarie-2006/resultats/",
    "textes/readmission-1995/",
    "textes/regularisation-1997/",
    "textes/regularisation-1997/resultats/",
    "indexes/",
    "juristes/premiers-pas/",
    "juristes/langue/03-regles/",
    "juristes/messages/",
    "juristes/messages/A411/",
    "developpeurs/",
    "accessibilite/",
    "404.html",
]


def opened(browser: Browser, url: str, **options: object) -> Page:
    page = browser.new_context(**options).new_page()
    page.goto(url, wait_until="load")
    return page


def addresses(site: Path) -> list[str]:
    found = []
    for path in html_files(site):
        place = path.relative_to(site).as_posix()
        if not place.startswith(("formulaires/", "questionnaires/")):
            found.append(place.removesuffix("index.html"))
    return found


def test_no_page_breaks_a_rule_of_accessibility(browser: Browser, site: Path, address: str) -> None:
    broken: dict[str, list[str]] = {}
    page = browser.new_page()
    for place in addresses(site):
        page.goto(address + place, wait_until="load")
        results = Axe().run(page)
        if results.violations_count:
            broken[place] = [
                f"{v['id']} {v['nodes'][0]['html'][:120]}" for v in results.response["violations"]
            ]
    assert broken == {}


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_both_schemes_can_be_read(browser: Browser, address: str, scheme: str) -> None:
    page = browser.new_context(color_scheme=scheme).new_page()
    for place in CHOSEN:
        page.goto(address + place, wait_until="load")
        results = Axe().run(page, options={"runOnly": ["color-contrast"]})
        assert results.violations_count == 0, (
            place,
            [n["html"][:160] for v in results.response["violations"] for n in v["nodes"]][:4],
        )


def test_forms_break_no_rule_either(browser: Browser, site: Path, address: str) -> None:
    forms = sorted((site / "formulaires").rglob("*.html"))
    assert len(forms) == 3
    page = browser.new_page()
    for form in forms:
        page.goto(address + form.relative_to(site).as_posix())
        assert Axe().run(page).violations_count == 0, form


def test_every_table_has_its_caption_and_its_scopes(
    browser: Browser, site: Path, address: str
) -> None:
    page = browser.new_page()
    wrong = {}
    for place in addresses(site):
        if place.startswith(("juristes/", "developpeurs/")):
            continue
        page.goto(address + place, wait_until="domcontentloaded")
        found = page.evaluate(TABLES)
        if found:
            wrong[place] = found[0]
    assert wrong == {}


def test_a_narrow_screen_never_scrolls_sideways(browser: Browser, address: str) -> None:
    page = browser.new_context(viewport={"width": 320, "height": 640}).new_page()
    for place in CHOSEN:
        page.goto(address + place, wait_until="load")
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 320, (place, width)


def test_no_request_leaves_for_another_site(browser: Browser, address: str) -> None:
    context = browser.new_context()
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    for place in CHOSEN:
        page.goto(address + place, wait_until="networkidle")
    assert asked
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []


def test_the_keyboard_alone_reaches_the_content(browser: Browser, address: str) -> None:
    page = opened(browser, address + "textes/roumanie-bulgarie-2006/")
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.textContent.trim()")
    assert "contenu" in first.lower()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('article')"):
            break
    assert page.evaluate("!!document.activeElement.closest('article')")
