"""The site in a real browser: accessibility, narrow screens, tables, the keyboard, nothing from elsewhere."""

from pathlib import Path

import pytest
from pages import addresses
from playwright.sync_api import Browser
from visits import TABLES, visit

#: One page of each kind, looked at in the dark too.
KINDS = frozenset(
    {
        "",
        "textes/roumanie-bulgarie-2006/",
        "textes/roumanie-bulgarie-2006/regles/",
        "textes/asile-travail-1991/texte/",
        "textes/asile-travail-1991/cas/",
        "textes/asile-travail-1991/resultats/",
        "textes/roumanie-bulgarie-2006/relecture/",
        "indexes/articles/",
        "questionnaires/",
        "juristes/premiers-pas/",
        "juristes/langue/03-regles/",
        "juristes/messages/A411/",
        "developpeurs/",
        "developpeurs/architecture/",
        "404.html",
    }
)


#: The pages are seen in so many tests, that several processes may share.
PARTS = 6


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_is_accessible_fits_a_narrow_screen_and_asks_nothing_elsewhere(
    browser: Browser, site: Path, address: str, part: int
) -> None:
    visits = visit(browser, address, addresses(site)[part::PARTS], KINDS)
    assert len(visits) >= 20
    assert {p: v.violations for p, v in visits.items() if v.violations} == {}
    assert {p: v.dark for p, v in visits.items() if v.dark} == {}
    own = {p: v for p, v in visits.items() if p.startswith(("textes/", "indexes/")) or not p}
    assert own
    assert {p: v.tables[0] for p, v in own.items() if v.tables} == {}
    assert {p: v.narrow for p, v in visits.items() if not 0 < v.narrow <= 320} == {}
    assert {p: v.errors for p, v in visits.items() if v.errors} == {}
    assert all(v.requests for v in visits.values())
    asked = {url for v in visits.values() for url in v.requests}
    assert {url for url in asked if not url.startswith((address, "data:", "blob:"))} == set()


def test_the_pages_seen_in_the_dark_exist(site: Path) -> None:
    assert set(addresses(site)) >= KINDS


FAULTY = """<table><caption>Une légende</caption><thead><tr><th scope="col">A</th><th scope="col">B</th>
</tr></thead><tbody><tr><th scope="row">1</th><td>oui</td></tr></tbody></table>"""


@pytest.mark.parametrize(
    "before, after",
    [
        ("<caption>Une légende</caption>", ""),
        ('<th scope="col">B</th>', "<th>B</th>"),
        ('<th scope="col">B</th>', '<th scope="col"></th>'),
        ('<th scope="row">1</th>', "<td>1</td>"),
        ("<td>oui</td>", "<td> </td>"),
        ("<td>oui</td>", '<td colspan="1">oui</td>'),
        ("<td>oui</td>", ""),
    ],
)
def test_the_test_of_tables_sees_each_defect(browser: Browser, before: str, after: str) -> None:
    page = browser.new_page()
    page.set_content(FAULTY)
    assert page.evaluate(TABLES) == []
    page.set_content(FAULTY.replace(before, after))
    assert len(page.evaluate(TABLES)) == 1
    page.close()


def test_the_keyboard_alone_reaches_the_content(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "textes/roumanie-bulgarie-2006/")
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.textContent.trim()")
    assert "contenu" in first.lower()
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('article')"):
            break
    assert page.evaluate("!!document.activeElement.closest('article')")
    page.close()


def test_the_keyboard_alone_opens_a_folded_table_and_searches(
    browser: Browser, address: str
) -> None:
    page = browser.new_page()
    page.goto(address + "textes/roumanie-bulgarie-2006/")
    page.locator("article summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("article details").first.get_attribute("open") is not None
    page.keyboard.press("f")
    page.keyboard.type("conjoint")
    page.locator(".md-search-result__link").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "roumanie-bulgarie-2006/?" not in url and "h=" in url)
    page.close()


def test_a_rule_leads_to_its_passage_and_the_passage_back(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + "textes/regularisation-1997/regles/")
    rule = page.locator("h2[id^=regle-]").first.get_attribute("id")
    page.locator("blockquote.citation footer a").first.click()
    page.wait_for_url("**/texte/#p*")
    passage = page.locator(":target")
    assert passage.inner_text().strip()
    beside = passage.locator("xpath=ancestor::div[@class='alinea']").locator("ul.devenu a")
    assert f"../regles/#{rule}" in [a.get_attribute("href") for a in beside.all()]
    page.close()
