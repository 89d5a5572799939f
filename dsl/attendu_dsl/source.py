"""Texts and places in them (first version: UTF-8 and white space only)."""

from attrs import field, frozen

from attendu_dsl.diagnostics import Code, Report, Span


@frozen(kw_only=True)
class Source:
    """A text as its author sees it, and as the reader normalises it."""

    name: str
    text: str
    normalised: str
    offsets: tuple[int, ...] | None = field(default=None, repr=False)

    def span(self, start: int, end: int) -> Span:
        """The author's span of a stretch of the normalised text."""
        return Span(self.name, start, end)

    def position(self, offset: int) -> tuple[int, int]:
        """(line, column), from 1."""
        before = self.text[:offset]
        return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1

    def line_text(self, number: int) -> str:
        """The text of a line, from 1."""
        lines = self.text.splitlines()
        return lines[number - 1] if number <= len(lines) else ""


NOT_UTF8 = Code(id="A001", title="fichier illisible")


def read_source(data: bytes, name: str, report: Report) -> Source | None:
    """Decode a policy."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        report.add(NOT_UTF8, "ce fichier n'est pas en UTF-8")
        return None
    normalised = text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")
    return Source(name=name, text=text, normalised=normalised)


def read_official(data: bytes, name: str, report: Report) -> Source | None:
    """Decode the official text."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        report.add(NOT_UTF8, "ce fichier n'est pas en UTF-8")
        return None
    return Source(name=name, text=text, normalised=text)


CODES = (NOT_UTF8,)
