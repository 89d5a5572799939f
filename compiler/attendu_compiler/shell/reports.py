"""The findings of a run, in the form asked for."""

from attendu_compiler.pipeline import Compilation
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.version import version
from attendu_dsl.diagnostics import Report
from attendu_dsl.rendering.machine import render_github, render_json, render_sarif
from attendu_dsl.rendering.text import render_text
from attendu_dsl.source import Source


def show_reports(compilations: list[Compilation], form: str, console: Console) -> None:
    """The findings of several acts: text on standard error, data on standard output."""
    merged = Report()
    sources: dict[str, Source] = {}
    for compilation in compilations:
        merged.diagnostics += compilation.report.diagnostics
        sources.update(compilation.sources)
    match form:
        case "json":
            console.write(render_json(merged, sources))
        case "sarif":
            console.write(render_sarif(merged, sources, version()))
        case "github":
            console.write(render_github(merged, sources))
        case _:
            console.err.write(render_text(merged, sources, colour=console.colour))
