"""Diagnostics as a person reads them: what, where, why, what to do."""

import unicodedata
from collections.abc import Mapping

from attendu_dsl.diagnostics import Diagnostic, Report, Severity, Span
from attendu_dsl.source import Source

_NAMES = {
    Severity.ERROR: ("erreur", "erreurs", "31"),
    Severity.WARNING: ("avertissement", "avertissements", "33"),
    Severity.NOTE: ("remarque", "remarques", "36"),
}
#: Lines of a long passage shown before it is cut.
_MOST_LINES = 6


def render_text(report: Report, sources: Mapping[str, Source], *, colour: bool = False) -> str:
    """Every finding with its source lines, then a count; empty when there is none."""
    paint = _Paint(colour)
    blocks = [_block(diagnostic, sources, paint) for diagnostic in report.diagnostics]
    if not blocks:
        return ""
    return "\n".join([*blocks, summary(report)]) + "\n"


def summary(report: Report) -> str:
    """« 2 erreurs, 1 avertissement »."""
    parts = []
    for severity, (one, many, _) in _NAMES.items():
        count = sum(1 for diagnostic in report.diagnostics if diagnostic.severity is severity)
        if count:
            parts.append(f"{count} {one if count == 1 else many}")
    return ", ".join(parts) or "aucune remarque"


class _Paint:
    def __init__(self, colour: bool) -> None:
        self.colour = colour

    def __call__(self, code: str, text: str) -> str:
        return f"\033[{code}m{text}\033[0m" if self.colour else text


def _block(diagnostic: Diagnostic, sources: Mapping[str, Source], paint: _Paint) -> str:
    name, _, colour = _NAMES[diagnostic.severity]
    head = paint(f"1;{colour}", f"{name}[{diagnostic.code.id}]")
    lines = [f"{head} {paint('1', diagnostic.code.title)} : {diagnostic.message}"]
    if diagnostic.span is not None:
        lines += _passage(diagnostic.span, "", sources, "^", colour, paint)
    for label in diagnostic.labels:
        lines += _passage(label.span, label.message, sources, "-", "36", paint)
    if diagnostic.help:
        lines.append(f"  {paint('1;32', 'aide')} : {diagnostic.help}")
    if diagnostic.fix is not None:
        fix = diagnostic.fix.replacement
        written = f"« {fix} »" if fix else "supprimer ce caractère"
        lines.append(f"  {paint('1;32', 'correction proposée')} : {written}")
    return "\n".join(lines) + "\n"


def _passage(
    span: Span,
    message: str,
    sources: Mapping[str, Source],
    mark: str,
    colour: str,
    paint: _Paint,
) -> list[str]:
    source = sources.get(span.file)
    if source is None:
        return [f"  --> {span.file}" + (f" ({message})" if message else "")]
    line, column = source.position(span.start)
    last, last_column = source.position(max(span.start, span.end))
    lines = [paint("34", f"  --> {span.file}:{line}:{column}")]
    gutter = len(str(last))
    numbers = list(range(line, last + 1))
    if len(numbers) > _MOST_LINES:
        numbers = [*numbers[: _MOST_LINES - 1], numbers[-1]]
    for number in numbers:
        text = source.line_text(number).replace("\t", " ")
        first = column - 1 if number == line else len(text) - len(text.lstrip())
        end = last_column - 1 if number == last else len(text)
        carets = mark * max(1, _width(text[first:end]))
        note = f" {message}" if message and number == numbers[-1] else ""
        lines.append(f"{number:>{gutter + 2}} | {text}")
        pad = " " * _width(text[:first])
        lines.append(f"{'':>{gutter + 2}} | {pad}{paint(colour, carets + note)}")
    return lines


def _width(text: str) -> int:
    """Columns that a text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
