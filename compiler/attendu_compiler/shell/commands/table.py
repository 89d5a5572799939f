"""`attendu table`: a decision table derived from the rules."""

import argparse
from pathlib import Path

from attendu_compiler.analysis.complete import complete
from attendu_compiler.analysis.official import derive_beside
from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import Policy
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import UsageError
from attendu_compiler.shell.project import compile_files, find_policies, find_root
from attendu_compiler.shell.reports import show_reports
from attendu_compiler.targets.tables.render import render_table
from attendu_compiler.targets.tables.whole import render_complete


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("texte", metavar="TEXTE")
    parser.add_argument(
        "tableau",
        metavar="TABLEAU",
        nargs="?",
        help="un tableau du texte, ou un résultat pour sa table complète ; aucun : la liste",
    )
    parser.add_argument("--format", choices=("md", "html", "csv", "json"), default="md")


def run(options: argparse.Namespace, console: Console) -> int:
    """Print a table, or the names of the tables of a text."""
    (files,) = find_policies([options.texte], find_root(Path.cwd()))
    compilation = compile_files(files, checks=False)
    policy, plan = compilation.policy, compilation.plan
    if policy is None or plan is None:
        show_reports([compilation], "text", console)
        return 1
    if options.tableau is None:
        for listed in policy.tables.values():
            console.print(f"{listed.slug}\t{listed.title}")
        return 0
    name = slugify(options.tableau)
    table = policy.tables.get(name)
    if table is None and name in policy.outcomes:
        console.write(render_complete(complete(name, policy, plan), policy, options.format))
        return 0
    if table is None:
        raise UsageError(_unknown(options.tableau, policy))
    derived, comparison = derive_beside(table, policy, plan)
    console.write(render_table(derived, policy, comparison, options.format))
    return 0


def _unknown(name: str, policy: Policy) -> str:
    known = ", ".join(policy.tables) or "aucun"
    return (
        f"« {name} » n'est ni un tableau ni un résultat de « {policy.slug} ». Tableaux : {known}."
    )
