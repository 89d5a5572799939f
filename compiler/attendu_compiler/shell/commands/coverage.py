"""`attendu coverage`: what became of every character of the official text."""

import argparse
import json
from pathlib import Path

from attendu_compiler.analysis.coverage_report import coverage_of
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.project import compile_files, find_policies, find_root
from attendu_compiler.shell.reports import show_reports


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("textes", nargs="*", metavar="TEXTE")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace, console: Console) -> int:
    """Print the coverage of each act; status 1 when something is not accounted for."""
    status = 0
    found = []
    for files in find_policies(options.textes, find_root(Path.cwd())):
        compilation = compile_files(files, checks=False)
        if compilation.policy is None:
            show_reports([compilation], "text", console)
            status = 1
            continue
        report = coverage_of(compilation.policy)
        found.append(report.as_json())
        if not report.complete:
            status = 1
        if options.format == "text":
            console.print(report.as_text())
    if options.format == "json":
        data = found[0] if len(options.textes) == 1 and found else found
        console.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    return status
