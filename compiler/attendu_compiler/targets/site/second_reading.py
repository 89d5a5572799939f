"""The page of the second reading of an act: what other readers found, and what a jurist must settle."""

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby

from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.site.identity import short_title, warning
from attendu_compiler.targets.site.markup import page, table

_RULE = re.compile(r"[\s|:-]+")
_MARKS = (
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*([^*]+)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"\*([^*]+)\*"), r"<em>\1</em>"),
)


def second_reading_page(policy: Policy, record: str) -> str:
    """The page; ``record`` is the Markdown kept beside the transcription, its title first."""
    title = f"{short_title(policy)} : la relecture"
    _, _, told = record.partition("\n")
    body = [
        f"# {title}",
        "",
        warning(policy),
        "",
        "D’autres lecteurs que celui qui a transcrit le texte l’ont lu et ont mis ses règles à l’épreuve de "
        "cas. Voici ce qu’ils avaient vu avant de répondre, ce qu’ils ont trouvé, ce qui a été changé, et ce "
        "qu’un juriste doit encore trancher.",
        "",
        *_with_tables(told.strip()),
    ]
    return page(title, f"Ce que la relecture a trouvé : {title}.", body, searched=False)


def _with_tables(text: str) -> Iterator[str]:
    """The lines, each Markdown table as one with a caption: its first title."""
    for is_table, lines in groupby(text.splitlines(), lambda line: line.startswith("|")):
        if not is_table:
            yield from lines
            continue
        head, *rows = (_cells(line) for line in lines if not _RULE.fullmatch(line))
        caption = " et ".join(head)
        yield table(caption[:1].upper() + caption[1:], head, [[*map(_marked, row)] for row in rows])


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _marked(cell: str) -> str:
    """What Markdown marks in a cell, as HTML."""
    found = escape(cell, quote=False)
    for mark, html in _MARKS:
        found = mark.sub(html, found)
    return found
