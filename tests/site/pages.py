"""The pages of the built site."""

from html.parser import HTMLParser
from pathlib import Path


def html_files(site: Path) -> list[Path]:
    """Every page that mkdocs or the compiler made."""
    return sorted(path for path in site.rglob("*.html"))


def addresses(site: Path) -> list[str]:
    """The places of every page, the questionnaires aside: they have their own tests."""
    places = [path.relative_to(site).as_posix() for path in html_files(site)]
    return [
        place.removesuffix("index.html")
        for place in places
        if not place.startswith("questionnaires/") or place == "questionnaires/index.html"
    ]


class Reader(HTMLParser):
    """What a test asks of a page: links, anchors, tables, text outside quotations."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.sources: list[str] = []
        self.language = ""
        self.title = ""
        self.own_words: list[str] = []
        self._path: list[tuple[str, str]] = []
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {name: value or "" for name, value in attrs}
        if "id" in held:
            self.anchors.add(held["id"])
        if tag == "a" and "href" in held:
            self.links.append(held["href"])
        for name in ("src", "href"):
            if name in held and tag in ("script", "img", "link", "iframe", "source"):
                self.sources.append(held[name])
        if tag == "html":
            self.language = held.get("lang", "")
        if tag not in ("br", "img", "input", "meta", "link", "hr", "path", "wbr", "circle", "line"):
            self._path.append((tag, held.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        while self._path:
            if self._path.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        if self._path and self._path[-1][0] == "title" and not self.title:
            self.title = data.strip()
        quoting = any(
            tag in ("blockquote", "q", "script", "style", "code", "pre")
            or "officiel" in css
            or css == "enonce sic"
            for tag, css in self._path
        )
        if not quoting:
            self.own_words.append(data)


def read(path: Path) -> Reader:
    """A page read."""
    reader = Reader()
    reader.feed(path.read_text("utf-8"))
    return reader
