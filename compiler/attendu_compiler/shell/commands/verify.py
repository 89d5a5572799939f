"""`attendu verify`: the receipt of a decision, replayed."""

import argparse
import json
from pathlib import Path

from attendu_compiler.analysis.verification import Verdict, Verification, malformed, verify
from attendu_compiler.plan.input_errors import FactError
from attendu_compiler.shell.case_lines import read_cases
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.project import compile_files, find_policies, find_root, read_bytes
from attendu_compiler.shell.reports import show_reports
from attendu_compiler.shell.version import version

_TITLES = {
    Verdict.CONFIRMED: "Reçu conforme",
    Verdict.ALTERED: "Reçu altéré",
    Verdict.OTHER_VERSION: "Reçu d'une autre version du texte",
    Verdict.NOT_REPLAYED: "Reçu non rejoué",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("recu", metavar="REÇU", help="un reçu, en JSON")
    parser.add_argument(
        "--facts", metavar="FICHIER", help="les faits, quand le reçu n'a que leur empreinte"
    )
    parser.add_argument(
        "--salt-file",
        metavar="FICHIER",
        help="le sel de l'empreinte des faits, seul dans un fichier",
    )
    parser.add_argument(
        "--text", metavar="TEXTE", help="le texte sous lequel rejouer, au lieu de celui du reçu"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace, console: Console) -> int:
    """Say what becomes of the receipt; 0 only when it was replayed and agrees."""
    found = _read(options.recu)
    verification = malformed(found)
    if verification is None:
        assert isinstance(found, dict)
        (files,) = find_policies([options.text or str(found["text"])], find_root(Path.cwd()))
        compilation = compile_files(files, checks=False)
        policy, plan = compilation.policy, compilation.plan
        if policy is None or plan is None:
            show_reports([compilation], "text", console)
            return 1
        facts = _facts(options.facts) if options.facts is not None else None
        salt = _salt(options.salt_file) if options.salt_file is not None else None
        verification = verify(found, policy, plan, compiler=version(), facts=facts, salt=salt)
    _show(verification, options.format, console)
    return 0 if verification.verdict is Verdict.CONFIRMED else 1


def _read(name: str) -> object:
    try:
        return json.loads(read_bytes(Path(name)).decode())
    except (ValueError, RecursionError):
        raise InputError(f"« {name} » n'est pas un fichier JSON en UTF-8.") from None


def _facts(name: str) -> dict[str, object]:
    cases = list(read_cases(name))
    if len(cases) != 1:
        raise InputError(f"« {name} » doit avoir les faits d'un seul cas.")
    ((_, given),) = cases
    if isinstance(given, FactError):
        raise InputError(f"« {name} » : {given.message}")
    return given


def _salt(name: str) -> str:
    try:
        return read_bytes(Path(name)).decode().strip()
    except UnicodeDecodeError:
        raise InputError(f"« {name} » n'est pas en UTF-8.") from None


def _show(verification: Verification, form: str, console: Console) -> None:
    if form == "json":
        told = {
            "verdict": verification.verdict.value,
            "reasons": list(verification.reasons),
            "outcomes": list(verification.outcomes),
        }
        console.print(json.dumps(told, ensure_ascii=False))
        return
    console.print(f"{_TITLES[verification.verdict]}.")
    for reason in verification.reasons:
        console.print(f"  - {reason[:1].upper()}{reason[1:]}")
