"""`attendu new SLUG`: a commented skeleton from an official text."""

import argparse
import re
from pathlib import Path

from attendu_compiler.analysis.skeleton import skeleton
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import UsageError
from attendu_compiler.shell.project import find_root, read_bytes
from attendu_compiler.shell.write import write_text

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("slug", metavar="NOM", help="nom du dossier, par exemple logement-2001")
    parser.add_argument("--text", type=Path, metavar="FICHIER", help="le texte officiel")


def run(options: argparse.Namespace, console: Console) -> int:
    """Copy the official bytes and write a skeleton beside them; nothing is ever overwritten."""
    if _SLUG.fullmatch(options.slug) is None:
        raise UsageError("le nom d'un texte est en minuscules, chiffres et traits d'union.")
    folder = find_root(Path.cwd()) / "policies" / options.slug
    policy, official = folder / f"{options.slug}.attendu", folder / "texte.md"
    if policy.exists():
        raise UsageError(f"« {policy} » existe déjà.")
    if not official.exists():
        if options.text is None:
            raise UsageError(
                f"donnez le texte officiel : attendu new {options.slug} --text FICHIER"
            )
        data = read_bytes(options.text).strip(b"\n")
        folder.mkdir(parents=True, exist_ok=True)
        official.write_bytes(data)
    data = read_bytes(official)
    write_text(policy, skeleton(options.slug, data))
    console.error(f"« {policy} » est prêt : « attendu check {options.slug} » dira la suite.")
    return 0
