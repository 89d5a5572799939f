"""Diagnostics for programs: JSON, SARIF 2.1.0, and the annotations of a code review."""

import json
from collections.abc import Mapping

from attendu_dsl.diagnostics import Diagnostic, Report, Severity, Span
from attendu_dsl.source import Source

_SARIF_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_GITHUB_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def as_data(report: Report, sources: Mapping[str, Source]) -> list[dict[str, object]]:
    """The findings as JSON-ready objects; lines and columns count from 1, in code points."""
    return [_object(diagnostic, sources) for diagnostic in report.diagnostics]


def render_json(report: Report, sources: Mapping[str, Source]) -> str:
    """The findings as a JSON array."""
    return json.dumps(as_data(report, sources), ensure_ascii=False, indent=2) + "\n"


def _object(diagnostic: Diagnostic, sources: Mapping[str, Source]) -> dict[str, object]:
    fix = diagnostic.fix
    return {
        "code": diagnostic.code.id,
        "severity": diagnostic.severity.value,
        "title": diagnostic.code.title,
        "message": diagnostic.message,
        **_place(diagnostic.span, sources),
        "labels": [
            {"message": label.message, **_place(label.span, sources)} for label in diagnostic.labels
        ],
        "help": diagnostic.help,
        "fix": None
        if fix is None
        else {"replacement": fix.replacement, **_place(fix.span, sources)},
    }


def _place(span: Span | None, sources: Mapping[str, Source]) -> dict[str, object]:
    if span is None:
        return {"file": None, "line": None, "column": None, "end_line": None, "end_column": None}
    source = sources.get(span.file)
    if source is None:
        return {
            "file": span.file,
            "line": None,
            "column": None,
            "end_line": None,
            "end_column": None,
        }
    line, column = source.position(span.start)
    end_line, end_column = source.position(span.end)
    return {
        "file": span.file,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


def render_sarif(report: Report, sources: Mapping[str, Source], version: str) -> str:
    """The findings as a SARIF 2.1.0 log (OASIS, 2020)."""
    codes = {d.code.id: d.code for d in report.diagnostics}
    order = sorted(codes)
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "attendu",
                        "version": version,
                        "rules": [
                            {
                                "id": name,
                                "shortDescription": {"text": codes[name].title},
                                "fullDescription": {"text": codes[name].page or codes[name].title},
                                "defaultConfiguration": {
                                    "level": _SARIF_LEVELS[codes[name].severity]
                                },
                            }
                            for name in order
                        ],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    {
                        "ruleId": diagnostic.code.id,
                        "ruleIndex": order.index(diagnostic.code.id),
                        "level": _SARIF_LEVELS[diagnostic.severity],
                        "message": {
                            "text": diagnostic.message
                            + (f"\n{diagnostic.help}" if diagnostic.help else "")
                        },
                        "locations": _locations(diagnostic.span, sources),
                        "relatedLocations": [
                            {**location, "message": {"text": label.message}}
                            for label in diagnostic.labels
                            for location in _locations(label.span, sources)
                        ],
                    }
                    for diagnostic in report.diagnostics
                ],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _locations(span: Span | None, sources: Mapping[str, Source]) -> list[dict[str, object]]:
    if span is None:
        return []
    place = _place(span, sources)
    physical: dict[str, object] = {
        "artifactLocation": {"uri": span.file.replace("\\", "/").replace(" ", "%20")}
    }
    if place["line"] is not None:
        physical["region"] = {
            "startLine": place["line"],
            "startColumn": place["column"],
            "endLine": place["end_line"],
            "endColumn": place["end_column"],
        }
    return [{"physicalLocation": physical}]


def render_github(report: Report, sources: Mapping[str, Source]) -> str:
    """The findings as workflow commands, one a line."""
    lines = []
    for diagnostic in report.diagnostics:
        place = _place(diagnostic.span, sources)
        fields = {
            "file": place["file"],
            "line": place["line"],
            "col": place["column"],
            "endLine": place["end_line"],
            "endColumn": place["end_column"],
            "title": f"{diagnostic.code.id} {diagnostic.code.title}",
        }
        listed = ",".join(
            f"{key}={_escape(str(value), ',:')}"
            for key, value in fields.items()
            if value is not None
        )
        text = diagnostic.message + (f"\n{diagnostic.help}" if diagnostic.help else "")
        lines.append(f"::{_GITHUB_LEVELS[diagnostic.severity]} {listed}::{_escape(text, '')}")
    return "\n".join(lines) + ("\n" if lines else "")


def _escape(text: str, more: str) -> str:
    for sign in "%\r\n" + more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
