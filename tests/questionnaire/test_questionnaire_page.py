"""The page: nothing leaves it, it is light, a keyboard is enough, and it promises nothing."""

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from drawn_cases import Drawer
from playwright.sync_api import Browser, Page
from questionnaire_visitor import Act, Visitor, acts, written

from attendu_compiler.targets.questionnaire.emit import emit_questionnaire
from attendu_compiler.targets.questionnaire.script import PAGE, script
from attendu_compiler.targets.questionnaire.source import source

SOURCES = Path(__file__).parents[2] / "compiler/attendu_compiler/targets/questionnaire/page"
ACTS = pytest.mark.parametrize("act", acts(), ids=lambda act: act.policy.slug)
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; "
    "form-action 'none'"
)


def opened(page: Page, served: str, act: Act) -> Visitor:
    page.goto(f"{served}/{act.policy.slug}/index.html")
    page.wait_for_selector("form")
    return Visitor(page, act)


def answered(visitor: Visitor, seed: int = 5, most: int = 100) -> None:
    """Answer as drawn, as far as so many questions; what is refused is declined."""
    case = Drawer(visitor.act.policy, visitor.act.plan, seed).given(1.0)
    for _ in range(most):
        if (name := visitor.asked()) is None:
            return
        if name in case:
            visitor.fill(name, case[name])
            visitor.send()
        if name not in case or visitor.refusal() is not None:
            visitor.decline()


@ACTS
def test_the_folder_is_whole_and_under_60_kb_compressed(act: Act, tmp_path: Path) -> None:
    written((act,), tmp_path)
    folder = tmp_path / "questionnaires" / act.policy.slug
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    slug = act.policy.slug
    expected = {"index.html", "style.css", "icone.svg", "questionnaire.js", "runtime.js"}
    assert set(files) == expected | {f"{slug}.js"}
    assert sum(len(gzip.compress(content, 9)) for content in files.values()) < 60_000
    named = {name for _, name in _Links.of(files["index.html"].decode()) if "/" not in name}
    assert named == {*files, "#contenu"} - {"index.html", "runtime.js"} | {"runtime.js"}


def test_every_file_of_the_page_is_in_the_script_and_no_name_is_used_twice() -> None:
    assert sorted(PAGE) == sorted(path.stem for path in SOURCES.glob("*.js"))
    act = acts()[0]
    declared = re.findall(
        r"^(?:async )?(?:function|const|let|class) (\w+)", script(act.policy), re.M
    )
    assert len(declared) == len(set(declared))
    assert not re.search(r"^(import|export) (?!\* as texte)", script(act.policy), re.M)


def test_only_an_act_that_asks_for_a_questionnaire_has_one() -> None:
    asked = {act.policy.slug for act in acts() if list(emit_questionnaire(act.policy, act.plan))}
    assert asked == {
        "asile-travail-1991",
        "bonification-1991",
        "kosovo-1999",
        "regularisation-1997",
        "roumanie-bulgarie-2006",
    }


@ACTS
def test_nothing_is_asked_of_the_network_once_loaded_and_nothing_is_kept(
    browser: Browser, served: str, act: Act
) -> None:
    context = browser.new_context()
    page = context.new_page()
    requests: list[str] = []
    messages: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    visitor = opened(page, served, act)
    page.wait_for_load_state("networkidle")
    assert all(url.startswith(f"{served}/{act.policy.slug}/") for url in requests)
    loaded = len(requests)
    visitor.start()
    answered(visitor)
    kept = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]")
    blocked = page.evaluate("fetch('style.css').then(() => 'sent', () => 'blocked')")
    assert (kept, context.cookies(), requests[loaded:]) == ([0, 0, ""], [], [])
    assert blocked == "blocked"
    assert all("Content Security Policy" in m or "Fetch API" in m for m in messages), messages
    context.close()


def test_the_policy_of_the_page_is_strict_and_comes_first(served: str, browser: Browser) -> None:
    html = page_of(acts()[0])
    assert f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">' in html
    assert html.index("Content-Security-Policy") < min(html.index("<link"), html.index("<script"))
    assert not re.search(r"\son\w+=|style=|<script>|<style>|https?://", html)
    page_source = "".join(source(f"page/{name}.js") for name in PAGE)
    for word in ("innerHTML", "fetch(", "XMLHttpRequest", "localStorage", "sessionStorage"):
        assert word not in page_source
    for word in ("cookie", "sendBeacon", "WebSocket", "indexedDB", "eval(", "new Date"):
        assert word not in page_source


def page_of(act: Act) -> str:
    from attendu_compiler.targets.questionnaire.html import index_html

    return index_html(act.policy)


def test_the_page_says_first_what_it_is_not() -> None:
    text = " ".join(re.sub(r"<[^>]+>", " ", page_of(acts()[0]).split("<body>")[1]).split())
    warning = "Aller au contenu Ce texte ne décrit pas le droit actuel. État actuel du texte : "
    assert text.startswith(warning)
    assert text.index("Site non officiel") < text.index("Questionnaire")
    assert "pas une consultation juridique" in text


def test_without_scripts_the_page_says_where_to_read_instead(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}/roumanie-bulgarie-2006/index.html")
    told = page.locator("noscript p")
    assert told.is_visible()
    link = told.locator("a").get_attribute("href")
    assert link == "../../textes/roumanie-bulgarie-2006/"
    context.close()


FORBIDDEN = re.compile(
    r"vous avez droit|vous devez|vous pouvez prétendre|garanti|certifi|sans aucun doute|à coup sûr",
    re.IGNORECASE,
)


def test_nothing_on_the_page_promises_or_orders(browser: Browser, served: str) -> None:
    page = browser.new_page()
    for act in acts():
        visitor = opened(page, served, act)
        visitor.start()
        answered(visitor)
        page.evaluate("document.querySelectorAll('blockquote').forEach(node => node.remove())")
        text = page.evaluate("document.body.textContent")
        assert not FORBIDDEN.search(text), FORBIDDEN.search(text)
    page_source = "".join(source(f"page/{name}.js") for name in PAGE)
    assert not FORBIDDEN.search(page_source)
    page.close()


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [(tag, str(v)) for k, v in attrs if k in ("src", "href")]

    @classmethod
    def of(cls, html: str) -> list[tuple[str, str]]:
        parser = cls()
        parser.feed(html)
        return parser.found


def violations(page: Page, axe: str) -> list[Any]:
    page.evaluate(axe)
    found = page.evaluate("axe.run(document, { resultTypes: ['violations', 'incomplete'] })")
    return [
        (one["id"], node["target"], node.get("failureSummary", ""))
        for one in found["violations"]
        for node in one["nodes"]
    ]


@ACTS
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, served: str, axe: str, act: Act, scheme: Any) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    visitor = opened(page, served, act)
    page.locator(".saisie > .options input").nth(1).check()
    assert violations(page, axe) == []
    visitor.send()
    assert visitor.refusal()
    assert violations(page, axe) == []
    page.locator(".saisie > .options input").nth(0).check()
    visitor.start()
    while visitor.asked() is not None:
        if page.locator("summary").count():
            page.locator("summary").first.click()
        assert violations(page, axe) == [], visitor.asked()
        visitor.send()
        assert visitor.refusal(), visitor.asked()
        assert violations(page, axe) == [], visitor.asked()
        answered(visitor, most=1)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    assert violations(page, axe) == []
    context.close()


@ACTS
def test_a_narrow_screen_never_scrolls_sideways(browser: Browser, served: str, act: Act) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    visitor = opened(page, served, act)
    page.locator(".saisie > .options input").nth(1).check()

    def width() -> int:
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        found: int = page.evaluate("document.documentElement.scrollWidth")
        return found

    assert width() <= 320
    page.locator(".saisie > .options input").nth(0).check()
    visitor.start()
    while visitor.asked() is not None:
        add = page.locator("form button", has_text="Ajouter")
        if add.count():
            add.click()
        assert width() <= 320, visitor.asked()
        if add.count():
            page.locator(".personne button").first.click()
        answered(visitor, most=1)
    assert width() <= 320
    context.close()
