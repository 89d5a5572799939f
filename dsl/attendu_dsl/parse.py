"""Text to nodes; what cannot be read becomes a diagnostic, and the rest is read all the same."""

import re
import threading
from pathlib import Path
from typing import Any

from lark import Lark
from lark.exceptions import UnexpectedInput

from attendu_dsl import nodes as n
from attendu_dsl.build import Builder
from attendu_dsl.diagnostics import Report, Span
from attendu_dsl.lexer import OffsetLexer
from attendu_dsl.lines import Line, logical_lines, statements_of
from attendu_dsl.mishaps import MISUSE, ORPHAN, unreadable
from attendu_dsl.nesting import nest
from attendu_dsl.source import Source
from attendu_dsl.vocabulary import Head, Misuse

GRAMMAR = Path(__file__).with_name("grammar.lark")

_LOCK = threading.Lock()
_READERS: dict[str, tuple[Lark, Builder]] = {}


def reader(cache: str | None = None) -> tuple[Lark, Builder]:
    """The parser and its builder, made once; ``cache`` is a file in the user's own cache folder."""
    if "reader" not in _READERS:
        builder = Builder()
        lark = Lark(
            GRAMMAR.read_text(encoding="utf-8"),
            parser="lalr",
            lexer="contextual",
            start=["statement", "line"],
            transformer=builder,
            maybe_placeholders=False,
            cache=cache or False,
            _plugins={"ContextualLexer": OffsetLexer},
        )
        _READERS["reader"] = (lark, builder)
    return _READERS["reader"]


def parse(source: Source, report: Report, *, only: tuple[str, ...] = ()) -> n.File:
    """Read a whole file; each line that cannot be read gives one diagnostic.

    The result always holds every statement whose head could be read, in order, with every line
    that could be read.  With ``only``, the statements of these keywords and no other.
    """
    wanted = re.compile(rf"[ ]*(?:{'|'.join(only)})(?![\w'-])")
    statements: list[n.Statement] = []
    ending: tuple[n.Comment, ...] = ()
    with _LOCK:
        lark, builder = reader()
        builder.source = source
        for lines in statements_of(logical_lines(source, report)):
            remarks = [line for line in lines if line.is_comment_before_head]
            body = [line for line in lines if not line.is_comment_before_head]
            notes = tuple(_read_line(lark, builder, line, report) for line in remarks)
            if not body:
                ending = tuple(note for note in notes if note is not None)
                continue
            if only and wanted.match(source.normalised, body[0].start) is None:
                continue
            head, pieces = _read(lark, builder, body, report)
            clauses = nest(pieces, report)
            if head is not None:
                statements.append(
                    head.kind(
                        name=head.name,
                        clauses=clauses,
                        remarks=tuple(note for note in notes if note is not None),
                        span=head.span,
                    )
                )
    span = source.span(0, len(source.normalised))
    return n.File(statements=tuple(statements), ending=ending, span=span)


def _read(
    lark: Lark, builder: Builder, lines: list[Line], report: Report
) -> tuple[Head | None, list[Any]]:
    """Parse a statement in one go; when that fails, line by line, so that each fault is told."""
    begin, end = lines[0].start, lines[-1].end
    builder.base = begin
    if lines[0].is_head:
        try:
            result: Any = lark.parse(_closed(builder.source, begin, end), start="statement")
            return result[0], list(result[1])
        except (UnexpectedInput, Misuse):
            pass  # told below, a line at a time
    head = None
    found: list[Any] = []
    for line in lines:
        result = _read_line(lark, builder, line, report)
        if line.is_head:
            head = None if result is None else result[0]
        elif result is not None and head is None and not lines[0].is_head:
            report.add(
                ORPHAN,
                "cette ligne n'appartient à aucun énoncé",
                builder.source.span(line.start, line.end),
                help="Commencez par un énoncé : « texte … », « règle … », « fait … ».",
            )
        elif result is not None:
            found.append(result)
    return head, found


def _read_line(lark: Lark, builder: Builder, line: Line, report: Report) -> Any:
    """The node of one line, or None when it cannot be read."""
    builder.base = line.start
    text = _closed(builder.source, line.start, line.end)
    try:
        return lark.parse(text, start="statement" if line.is_head else "line")
    except UnexpectedInput as error:
        if _already_told(builder.source.span(line.start, line.end), report):
            return None
        unreadable(error, text, line.start, line.is_head, builder.source, report)
    except Misuse as misuse:
        report.add(MISUSE, misuse.message, misuse.span, help=misuse.help)
    return None


def _already_told(line: Span, report: Report) -> bool:
    """Whether a finding of an earlier stage (an unclosed guillemet) says why a line is unreadable."""
    return any(
        found.span is not None
        and found.span.file == line.file
        and line.start <= found.span.start < line.end
        for found in report.diagnostics
    )


def _closed(source: Source, start: int, end: int) -> str:
    """The text of a stretch, ended by the line break that the grammar expects."""
    return source.normalised[start:end].rstrip() + "\n"
