"""Cells of a table printed in an act: lines of cells separated by tabs."""

import re
from collections.abc import Sequence

from attendu_compiler.model.wording.folding import fold


def cell_span(
    text: str, start: int, end: int, row: str | None, column: str | None
) -> tuple[int, int] | None:
    """The span of a line of the table inside ``[start, end)``, or of one of its cells.

    ``row`` and ``column`` are numbers (header included, from 1) or the words of a title.  None
    when there is no such line or cell; a column alone has no one span, so None too.
    """
    lines = [
        (start + match.start(), start + match.end())
        for match in re.finditer(r"[^\n]*\t[^\n]*", text[start:end])
    ]
    if not lines or row is None:
        return None
    chosen = _pick(row, [_cells(text, *line)[0] for line in lines], text)
    if chosen is None:
        return None
    if column is None:
        return lines[chosen]
    cells = _cells(text, *lines[chosen])
    place = _pick(column, _cells(text, *lines[0]), text)
    return cells[place] if place is not None and place < len(cells) else None


def _cells(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for cell in text[start:end].split("\t"):
        found.append((start, start + len(cell)))
        start += len(cell) + 1
    return found


def _pick(wanted: str, cells: Sequence[tuple[int, int]], text: str) -> int | None:
    """The rank of a row or column, by its number or by the words of its title."""
    if wanted.strip().isdigit():
        rank = int(wanted)
        return rank - 1 if 1 <= rank <= len(cells) else None
    titles = [fold(text[a:b]).text.strip() for a, b in cells]
    key = fold(wanted).text.strip().strip('"')
    return next((i for i, title in enumerate(titles) if title.strip('"') == key), None)
