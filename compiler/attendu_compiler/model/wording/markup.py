"""Markup: the characters of the official file that print nothing a jurist would quote.

Emphasis, headings, tags, link targets, escapes, footnote marks, bullets.  Folding drops them and
coverage counts them apart, so both ask this one module.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal, TypeAlias

#: ``drop`` prints nothing, ``break`` is a line break, ``degree`` a raised o after a number.
Kind: TypeAlias = Literal["drop", "break", "degree"]

#: What is recognised from a fixed shape, in order: the first that matches at a place wins.
PATTERNS: tuple[tuple[str, Kind], ...] = (
    (r"<br\s*/?>", "break"),
    (r"\\\r?\n", "break"),
    (r"(?<=[\dn])<sup>o</sup>", "degree"),
    (r"(?<=\d)o(?![\w'’])", "degree"),
    (r"(?<!\d)<sup>\d{1,3}</sup>", "drop"),
    (r"(?<![\d²³])[¹²³⁴-⁹⁰]+", "drop"),
    (r"</?(?:sup|sub|b|i|u|em|strong|span)>", "drop"),
    (r"\\(?=[*_#\[\]()<>`~.!|-])", "drop"),
    (r"(?m:^[ \t]*#{1,6}[ \t]+)", "drop"),
    (r"(?<!\w)_(?=\w[^_\n]*\w_(?!\w))|(?<=\w)_(?!\w)", "drop"),
    (r"(?:(?<=\s)|(?<![\s\S]))[-–—•‣◦▪](?=\s|$)", "drop"),
)

#: How each of them begins: what is looked for first, since most texts hold none.
_BEGINS = r"[<\\#_¹²³⁴-⁹⁰•‣◦▪–—-]|(?<=\d)o|[ \t]+#"
_FIXED = re.compile(
    f"(?={_BEGINS})(?:"
    + "|".join(f"(?P<p{i}>{pattern})" for i, (pattern, _) in enumerate(PATTERNS))
    + ")"
)
_LINK = re.compile(r"\[([^\[\]\n]*)\](\((?:mailto:|https?:|ftp:|#|/)[^()\s]*\))")
_STARS = re.compile(r"(?<!\\)\*+")


@lru_cache(maxsize=1024)
def marks(text: str) -> tuple[tuple[int, int, Kind], ...]:
    """The marks of ``text`` as ``(start, end, kind)``, in order, none overlapping another."""
    found = sorted({*_links(text), *_fixed(text), *_emphasis(text)})
    kept: list[tuple[int, int, Kind]] = []
    for start, end, kind in found:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, kind))
    return tuple(kept)


def _fixed(text: str) -> Iterator[tuple[int, int, Kind]]:
    for match in _FIXED.finditer(text):
        assert match.lastgroup is not None
        yield match.start(), match.end(), PATTERNS[int(match.lastgroup[1:])][1]


def _links(text: str) -> Iterator[tuple[int, int, Kind]]:
    """``[text](mailto:…)``: the bracket, then the bracket and the target."""
    for match in _LINK.finditer(text):
        yield match.start(), match.start() + 1, "drop"
        yield match.end(1), match.end(), "drop"


def _emphasis(text: str) -> Iterator[tuple[int, int, Kind]]:
    """Runs of asterisks that open or close emphasis, paragraph by paragraph.

    A pair of asterisks is never anything else in these acts.  A single one is markup only when
    another answers it: « (*) » calls a note and stays.
    """
    for first, last in blocks(text) if "*" in text else ():
        waiting: list[int] = []
        for run in _STARS.finditer(text, first, last):
            start, end = run.span()
            before, after = text[start - 1 : start], text[end : end + 1]
            if end - start > 1:
                # One emphasis closes and another opens: « **ANNEXE****Tableau » is two words.
                apart = end - start > 2 and before.strip() and after.strip()
                yield start, end, "break" if apart else "drop"
                # A run of three opens or closes both; its odd star may answer one that waits.
                if (end - start) % 2 and waiting:
                    waiting.pop()
                elif (end - start) % 2:
                    waiting.append(-1)
            elif (before, after) == ("(", ")"):
                continue
            elif waiting and before.strip():
                opened = waiting.pop()
                if opened >= 0:
                    yield opened, opened + 1, "drop"
                yield start, end, "drop"
            elif after.strip():
                waiting.append(start)


_RULE = re.compile(
    r"(?m)^[ \t]*(?:(?:[-_*][ \t]*){3,}|(?:\\\*[ \t]*)+|[.·…]+|[|:\- \t]*\|[|:\- \t]*)[ \t]*$"
)
_LEADERS = re.compile(r"\.{4,}")
_PIPES = re.compile(r"(?m)^[ \t]*\|.*\|[ \t]*$")


def ornaments(text: str) -> Iterator[tuple[int, int]]:
    """Rules, stars alone on a line, table separators, and the dots of a form to be filled in.

    They print something, so folding keeps them; but no statement has to answer for them.
    """
    for pattern in (_RULE, _LEADERS):
        for match in pattern.finditer(text):
            yield match.span()
    for match in _PIPES.finditer(text):
        for pipe in re.finditer(r"(?<!\\)\|", match.group()):
            yield match.start() + pipe.start(), match.start() + pipe.end()


def blank_lines(text: str) -> Iterator[tuple[int, int]]:
    """The stretches that separate blocks: two line ends or more with nothing but blanks between."""
    for match in re.finditer(r"\n(?:[ \t\f\r]*\n)+|\f", text):
        yield match.span()


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """The blocks that blank lines separate, blanks trimmed at both ends."""
    edges = [0, *(edge for gap in blank_lines(text) for edge in gap), len(text)]
    for index, (start, end) in enumerate(pairwise(edges)):
        if index % 2 == 0 and text[start:end].strip():
            body = text[start:end]
            left = len(body) - len(body.lstrip("\n\r\f"))
            yield start + left, start + len(body.rstrip())
