"""Paragraphs of the official text: blocks or lines, lists kept with what announces them."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, TypeAlias

from attrs import frozen

from attendu_compiler.model.wording.markup import blocks

#: ``blocs``: blank lines separate paragraphs; ``lignes``: a paragraph a line (readmission-1995).
Mode: TypeAlias = Literal["blocs", "lignes"]

_LETTER = re.compile(r"[^\W_]")
_BULLET = re.compile(r"[ \t]*[-–—•][ \t]")
_RULE = re.compile(r"[ \t]*[-_*]{3,}[ \t]*\n?")


@frozen
class Paragraph:
    """A paragraph as a span of the original text, blanks trimmed."""

    start: int
    end: int


@lru_cache(maxsize=4)
def paragraphs(
    text: str,
    mode: Mode,
    *,
    joins: tuple[tuple[int, int], ...] = (),
    starts: tuple[int, ...] = (),
) -> tuple[Paragraph, ...]:
    """The paragraphs of ``text``, rules and stars left out.

    A list that follows the colon of a paragraph belongs to it.  A break inside a declared join is
    no break.  ``starts`` (the landmarks) always begin a paragraph.
    """
    found: list[Paragraph] = []
    for start, end in _pieces(text, mode, starts):
        body = text[start:end]
        if not _LETTER.search(body):
            continue
        if found and start not in starts and _continues(text, found[-1], start, body, joins):
            found[-1] = Paragraph(found[-1].start, end)
        else:
            found.append(Paragraph(start, end))
    return tuple(found)


def _continues(
    text: str, last: Paragraph, start: int, body: str, joins: Sequence[tuple[int, int]]
) -> bool:
    if any(a <= last.end <= b and start <= b for a, b in joins):
        return True
    if not _BULLET.match(body):
        return False
    before = text[last.start : last.end].rstrip().rstrip("*_")
    in_list = bool(re.search(r"(?m)^[ \t]*[-–—•][ \t]", text[last.start : last.end]))
    announced = before.endswith(":") and not before.startswith("#")
    return announced or (in_list and before[-1:] in (";", ","))


def _pieces(text: str, mode: Mode, starts: Sequence[int]) -> Iterable[tuple[int, int]]:
    for start, end in blocks(text):
        cuts = {start, end, *(place for place in starts if start < place < end)}
        if mode == "lignes":
            cuts.update(start + line.end() for line in re.finditer(r"\n", text[start:end]))
        else:
            cuts.update(_indents(text, start, end))
            cuts.update(
                start + rule.end() for rule in _RULE.finditer(text[start:end]) if _alone(rule)
            )
        for first, last in pairwise(sorted(cuts)):
            body = text[first:last]
            if body.strip():
                yield first, first + len(body.rstrip())


def _alone(rule: re.Match[str]) -> bool:
    """Whether a rule such as ``---`` stands alone on its line."""
    before = rule.string[: rule.start()]
    return rule.group().endswith("\n") and (not before or before.endswith("\n"))


def _indents(text: str, start: int, end: int) -> Iterable[int]:
    """Lines that begin with a blank after a finished sentence: a paragraph without a blank line.

    The 1999 circular loses its blank lines at the foot of each page.
    """
    for match in re.finditer(r"[.!?:;»][ \t]*\n(?=[ \t]+[A-ZÀ-Ý«])", text[start:end]):
        yield start + match.end()
