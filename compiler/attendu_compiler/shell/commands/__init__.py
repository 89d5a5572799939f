"""The commands of `attendu`, one a file: add_arguments, run.

Only the command that is typed is imported: what the others need would slow every start.
"""

import argparse
from importlib import import_module
from typing import Protocol, cast

from attendu_compiler.shell.console import Console

#: What each command does, in the order of the help.
COMMANDS = {
    "check": "vérifie les transcriptions",
    "build": "écrit generated/ : paquets, tableaux, formulaires",
    "decide": "décide des cas donnés en JSON",
    "questions": "dit quoi demander ensuite d'un cas, et ce qu'aucune question ne tranchera",
    "verify": "rejoue le reçu d'une décision, et dit s'il est conforme",
    "table": "dérive un tableau de décision",
    "analyse": "dit ce qui se prouve d'un texte : silences, contradictions, règles sans effet",
    "diff": "compare deux versions d'un texte, ou deux textes",
    "run": "décide une population de cas, et compare deux textes sur elle",
    "test": "joue les cas écrits dans les transcriptions",
    "mutants": "mesure la force des cas",
    "limites": "prépare les cas limites qu'un juriste signera, et reprend ses réponses",
    "format": "met en forme les transcriptions",
    "coverage": "compte le texte officiel repris, mis à part, oublié",
    "explain": "explique un code de message",
    "site": "assemble les pages du site publié",
    "new": "prépare la transcription d'un texte officiel",
}


class Command(Protocol):
    """A command's module."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """The options of the command."""
        ...

    def run(self, options: argparse.Namespace, console: Console) -> int:
        """Do it; the exit status."""
        ...


def command(name: str) -> Command:
    """The module of a command."""
    return cast(Command, import_module(f"attendu_compiler.shell.commands.{name}"))
