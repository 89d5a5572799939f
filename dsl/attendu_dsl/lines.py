"""A file as lines and statements, before the grammar reads them.

Cutting first is what keeps faults apart: an unreadable statement never hides the next one.  Layout
carries no meaning here: a head is known by its keyword, wherever the line begins; only a line that
starts in the first column and looks like no clause is taken for a mistyped head.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import frozen

from attendu_dsl.diagnostics import Report
from attendu_dsl.mishaps import UNCLOSED_QUOTE
from attendu_dsl.source import Source
from attendu_dsl.vocabulary import HEADS

_HEAD = re.compile(rf"[ ]*(?:{'|'.join(sorted(HEADS, key=len, reverse=True))})(?![\w'-])[^:«»\n]*$")
_CLAUSE = re.compile(
    r"[ ]*(?:-|#|§|«|»|(?:et )?(?:sauf si|si|applicable si|suppose|dès lors que|c'est-à-dire|par exemple"
    r"|toujours|jamais|étant donné|alors|par dérogation à la règle|selon la lecture"
    r"|dans la situation|dans le champ|justification de|variante|ligne|cellule|rubrique|quand"
    r")(?![\w'-]))"
)
_GUILLEMET = re.compile("[«»]")


@frozen(kw_only=True)
class Line:
    """A line as the author means it, with what its open guillemets carry over the line breaks.

    ``start`` and ``end`` are offsets into the normalised source.
    """

    start: int
    end: int
    is_head: bool
    is_comment: bool
    is_comment_before_head: bool = False


def logical_lines(source: Source, report: Report) -> list[Line]:
    """The non-blank lines; a guillemet that never closes is reported and ends at the next head."""
    text = source.normalised
    lines: list[Line] = []
    position = depth = opened = begin = 0
    opening = ""
    left = text.count("«") - text.count("»")
    for raw in text.splitlines(keepends=True):
        if depth and left > 0 and _HEAD.match(raw.rstrip("\n")):
            # The file has more « than »: this head cannot be wording, so the quotation ends here.
            _report_unclosed(source, opened, report)
            lines.append(_line(opening, begin, position))
            left -= depth
            depth = 0
        if depth == 0:
            begin, opening = position, raw
        if "«" in raw or "»" in raw:
            for mark in _GUILLEMET.finditer(raw):
                if mark.group() == "»":
                    depth = max(0, depth - 1)
                else:
                    opened = position + mark.start() if depth == 0 else opened
                    depth += 1
        position += len(raw)
        if depth == 0 and not (raw is opening and raw.isspace()):
            lines.append(_line(opening, begin, position))
    if depth:
        _report_unclosed(source, opened, report)
        lines.append(_line(opening, begin, position))
    return lines


def _report_unclosed(source: Source, opened: int, report: Report) -> None:
    report.add(
        UNCLOSED_QUOTE,
        "ce guillemet « n'est jamais fermé",
        source.span(opened, opened + 1),
        help="Ajoutez » à la fin de la citation.",
    )


def _line(opening: str, start: int, end: int) -> Line:
    """A logical line by its first written one."""
    first = opening.rstrip("\n")
    is_comment = first.lstrip(" ").startswith("#")
    mistyped = (
        not first.startswith(" ")
        and ":" not in first
        and "«" not in first
        and _CLAUSE.match(first) is None
    )
    is_head = not is_comment and (mistyped or _HEAD.match(first) is not None)
    return Line(start=start, end=end, is_head=is_head, is_comment=is_comment)


def statements_of(lines: list[Line]) -> Iterator[list[Line]]:
    """Lines grouped by statement; the comments just above a head go with it, marked as such.

    Those that end a statement, a blank line after them, stay with it.
    """
    group: list[Line] = []
    pending: list[Line] = []
    for line in lines:
        if line.is_comment:
            pending.append(line)
        elif line.is_head:
            own = _ending(group, pending, line)
            if group:
                yield [*group, *pending[:own]]
            group = [*map(_before_head, pending[own:]), line]
            pending = []
        else:
            group += [*pending, line]
            pending = []
    if group:
        yield group
    if pending:
        yield [_before_head(line) for line in pending]


def _ending(group: list[Line], pending: list[Line], head: Line) -> int:
    """How many of the pending comments follow the group at once and are cut from the head."""
    if not group or not pending or pending[0].start != group[-1].end:
        return 0
    for number, (comment, after) in enumerate(pairwise([*pending, head]), 1):
        if after.start != comment.end:
            return number
    return 0


def _before_head(line: Line) -> Line:
    return Line(
        start=line.start,
        end=line.end,
        is_head=False,
        is_comment=True,
        is_comment_before_head=True,
    )
