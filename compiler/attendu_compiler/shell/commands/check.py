"""`attendu check`: read, bind, ground, prove; say what is wrong."""

import argparse
import time
from pathlib import Path

from attrs import evolve

from attendu_compiler.pipeline import Compilation
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.parallel import on_each
from attendu_compiler.shell.project import PolicyFiles, compile_files, find_policies, find_root
from attendu_compiler.shell.reports import show_reports


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("textes", nargs="*", metavar="TEXTE")
    parser.add_argument("--format", choices=("text", "json", "sarif", "github"), default="text")
    parser.add_argument("--strict", action="store_true", help="les avertissements font échouer")
    parser.add_argument("--watch", action="store_true", help="recommence à chaque modification")


def run(options: argparse.Namespace, console: Console) -> int:
    """Check the acts; with ``--watch``, again each time a file changes."""
    files = find_policies(options.textes, find_root(Path.cwd()))
    status = _once(files, options, console)
    while options.watch:
        stamp = _stamp(files)
        while _stamp(files) == stamp:
            time.sleep(0.4)
        console.error("—")
        status = _once(files, options, console)
    return status


def _once(files: list[PolicyFiles], options: argparse.Namespace, console: Console) -> int:
    compilations = on_each(_check, files)
    show_reports(compilations, options.format, console)
    errors = any(compilation.report.has_errors for compilation in compilations)
    warnings = any(compilation.report.diagnostics for compilation in compilations)
    failed = errors or (options.strict and warnings)
    if options.format == "text" and not failed:
        console.error(f"{len(files)} texte(s) vérifié(s), aucune erreur.")
    return 1 if failed else 0


def _check(files: PolicyFiles) -> Compilation:
    """The findings of an act alone: what they point into, and nothing more, comes back."""
    return evolve(compile_files(files), file=None, policy=None, plan=None)


def _stamp(files: list[PolicyFiles]) -> tuple[float, ...]:
    return tuple(
        path.stat().st_mtime if path.exists() else 0.0
        for one in files
        for path in (one.policy, one.official)
    )
