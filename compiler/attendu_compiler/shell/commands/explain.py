"""`attendu explain CODE`: the page of a diagnostic."""

import argparse

from attendu_compiler.codes import all_codes
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import UsageError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("code", metavar="CODE", nargs="?", help="aucun : la liste")


def run(options: argparse.Namespace, console: Console) -> int:
    """Print the page of a code, or the list of codes."""
    codes = {code.id: code for code in all_codes()}
    if options.code is None:
        for code in sorted(codes.values(), key=lambda code: code.id):
            console.print(f"{code.id}  {code.title}")
        return 0
    wanted = codes.get(options.code.upper())
    if wanted is None:
        raise UsageError(
            f"« {options.code} » n'est pas un code. « attendu explain » en donne la liste."
        )
    console.print(f"{wanted.id} – {wanted.title}\n\n{wanted.page}")
    for title, example in (("Exemple fautif", wanted.bad), ("Le même, corrigé", wanted.good)):
        if example is not None:
            console.print(f"\n{title} :\n")
            console.print(_indented(example.policy))
            if example.text:
                console.print(f"\nTexte officiel :\n\n{_indented(example.text)}")
            if example.facts:
                console.print(f"\nFaits donnés :\n\n{_indented(example.facts)}")
    return 0


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
