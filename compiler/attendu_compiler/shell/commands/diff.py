"""`attendu diff`: what a change of a text changes for people, or the proof that nothing does."""

import argparse

from attendu_compiler.analysis.difference import difference
from attendu_compiler.model.names import slugify
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import UsageError
from attendu_compiler.shell.reports import show_reports
from attendu_compiler.shell.revisions import compile_version
from attendu_compiler.targets.comparison.render import render_difference


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("ancien", metavar="ANCIEN", help="texte, chemin ou « RÉVISION:texte »")
    parser.add_argument("nouveau", metavar="NOUVEAU", help="de même")
    parser.add_argument(
        "--format", choices=("text", "json", "md", "markdown", "html"), default="text"
    )
    parser.add_argument(
        "--rename",
        action="append",
        default=[],
        metavar="ANCIEN=NOUVEAU",
        help="un fait a changé de nom (peut se répéter)",
    )


def run(options: argparse.Namespace, console: Console) -> int:
    """Print the difference; exit 0 whether or not there is one."""
    sides = [compile_version(options.ancien), compile_version(options.nouveau)]
    policies = [side.policy for side in sides if side.plan is not None]
    old, new = policies if len(policies) == 2 else (None, None)
    if old is None or new is None:
        show_reports([side for side in sides if side.plan is None], "text", console)
        return 1
    renames: dict[str, str] = {}
    for pair in options.rename:
        before, equals, after = pair.partition("=")
        before, after = slugify(before), slugify(after)
        if not equals or before not in old.facts or after not in new.facts:
            raise UsageError(
                f"« --rename {pair} » : écrivez ANCIEN=NOUVEAU, deux noms de faits de ces textes."
            )
        renames[before] = after
    console.write(render_difference(difference(old, new, renames), options.format))
    return 0
