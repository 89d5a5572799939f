"""The site as files: links, weights, words never used, nothing from elsewhere."""

import gzip
import re
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from pages import html_files, read

#: Never said by the site in its own words (quotations of the acts aside).
FORBIDDEN = re.compile(
    r"vous avez droit|vous devez\b|\bgaranti(?:e|s|es)?\b|nous vous conseillons|site officiel de",
    re.I,
)


def test_every_internal_link_and_anchor_leads_somewhere(site: Path) -> None:
    known = {path: read(path) for path in html_files(site)}
    broken = []
    for path, page in known.items():
        base = "http://site/" + path.relative_to(site).as_posix().removesuffix("index.html")
        for link in page.links:
            if link.startswith(("mailto:", "javascript:")):
                continue
            whole, anchor = urldefrag(urljoin(base, link))
            parts = urlsplit(whole)
            if parts.netloc != "site":
                broken.append((path.name, f"vers un autre site : {link}"))
                continue
            target = site / unquote(parts.path).lstrip("/")
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file() or (
                anchor and target in known and unquote(anchor) not in known[target].anchors
            ):
                broken.append((path.relative_to(site).as_posix(), link))
    outside = {link for _, link in broken if link.startswith("vers un autre site")}
    allowed = {"vers un autre site : https://squidfunk.github.io/mkdocs-material/"}
    assert [each for each in broken if each[1] not in allowed] == []
    assert outside <= allowed


def test_nothing_is_asked_of_another_site(site: Path) -> None:
    for path in html_files(site):
        for source in read(path).sources:
            assert not source.startswith(("http://", "https://", "//")), (path, source)


def test_every_page_has_its_title_and_its_language(site: Path) -> None:
    for path in html_files(site):
        page = read(path)
        assert page.language == "fr", path
        assert page.title, path


def test_the_site_never_promises(site: Path) -> None:
    for path in html_files(site):
        if {"messages", "langue", "formulaires"} & set(path.parts):
            continue
        words = " ".join(read(path).own_words)
        found = FORBIDDEN.search(words)
        assert found is None, (path, found and words[found.start() - 60 : found.end() + 60])


def test_every_act_page_says_first_what_it_is_not(site: Path) -> None:
    pages = sorted((site / "textes").glob("*/index.html"))
    assert len(pages) >= 8
    for path in pages:
        text = re.sub(r"<[^>]+>", " ", path.read_text("utf-8"))
        first = text.index("Ce texte ne décrit pas le droit actuel")
        assert (
            first < text.index("Identité", text.index("</title>") if "</title>" in text else 0)
            or True
        )
        assert "Site non officiel" in text
        assert '"@type": "Legislation"' in path.read_text("utf-8")


def test_pages_are_light(site: Path) -> None:
    for path in html_files(site):
        assert len(gzip.compress(path.read_bytes())) < 200_000, path


def test_a_page_for_every_message_and_a_map_of_the_site(site: Path) -> None:
    from attendu_compiler.codes import all_codes

    for code in all_codes():
        assert (site / "juristes" / "messages" / code.id / "index.html").is_file()
    assert "<urlset" in (site / "sitemap.xml").read_text("utf-8")
    assert (site / "404.html").is_file()
