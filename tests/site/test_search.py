"""The search, asked in the browser as a reader asks it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from queries import QUERIES


@pytest.fixture(scope="module")
def home(browser: Browser, address: str) -> Iterator[Page]:
    """The home page, its search opened."""
    page = browser.new_page()
    page.goto(address)
    page.locator(".md-search__input").focus()
    yield page
    page.close()


def first_found(page: Page, question: str) -> str:
    """The address, from the root of the site, of the first page found."""
    field = page.locator(".md-search__input")
    field.fill("zzzzzz")
    field.press("End")  # the theme reads its field when a key is released
    page.wait_for_function("!document.querySelector('.md-search-result__link')")
    field.fill(question)
    field.press("End")
    link = page.locator(".md-search-result__link").first
    link.wait_for(timeout=10_000)
    found: str = link.evaluate("link => link.href.replace(/[?#].*/, '')")
    return found


@pytest.mark.parametrize("question, expected", QUERIES, ids=[q for q, _ in QUERIES])
def test_the_page_expected_comes_first(
    home: Page, address: str, question: str, expected: str
) -> None:
    found = first_found(home, question).removeprefix(address)
    assert found.startswith(expected)
    # An act is expected by one of its pages; any other page is expected itself.
    assert expected.startswith("textes/") or found == expected


def test_there_are_at_least_forty_questions_all_different() -> None:
    assert len(QUERIES) >= 40
    assert len({question for question, _ in QUERIES}) == len(QUERIES)


def test_the_index_is_asked_for_at_the_first_question_only(browser: Browser, address: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(address, wait_until="networkidle")
    assert "search/search_index.json" not in asked
    assert first_found(page, "sejour").startswith(address)
    assert asked.count("search/search_index.json") == 1
    page.close()


def test_what_is_found_is_marked_and_what_is_missing_is_told(home: Page) -> None:
    first_found(home, "sejour zygomatique")
    told = home.locator(".md-search-result__item").first
    assert "séjour" in [mark.lower() for mark in told.locator("mark").all_inner_texts()]
    assert "zygomatique" in told.locator(".md-search-result__terms").first.inner_text()
