"""`attendu format`: the canonical layout of a transcription; its meaning never changes."""

import argparse
from pathlib import Path

from attendu_compiler.shell.cache import warm_reader
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.project import find_policies, find_root, read_bytes
from attendu_compiler.shell.write import write_text
from attendu_dsl.diagnostics import Report
from attendu_dsl.parse import parse
from attendu_dsl.rendering.text import render_text
from attendu_dsl.show import show
from attendu_dsl.source import read_source


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("textes", nargs="*", metavar="TEXTE")
    parser.add_argument("--check", action="store_true", help="n'écrit rien, échoue si à refaire")


def run(options: argparse.Namespace, console: Console) -> int:
    """Format each file that can be read; one with syntax errors is left as it is."""
    status = 0
    for files in find_policies(options.textes, find_root(Path.cwd())):
        data = read_bytes(files.policy)
        report = Report()
        source = read_source(data, str(files.policy), report)
        warm_reader()
        file = parse(source, report) if source is not None else None
        if source is None or file is None or report.has_errors:
            sources = {source.name: source} if source is not None else {}
            console.err.write(render_text(report, sources, colour=console.colour))
            console.error(f"« {files.policy} » est laissé tel quel.")
            status = 1
            continue
        shown = show(file)
        again = Report()
        second = read_source(shown.encode(), str(files.policy), again)
        if second is None or parse(second, again) != file:
            raise InputError(f"« {files.policy} » ne peut être mis en forme sans risque.")
        if shown.encode() == data:
            continue
        if options.check:
            console.error(f"à mettre en forme : {files.policy}")
            status = 1
        else:
            write_text(files.policy, shown)
            console.error(f"mis en forme : {files.policy}")
    return status
