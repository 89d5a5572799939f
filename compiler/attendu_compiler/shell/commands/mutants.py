"""`attendu mutants`: would the cases of a text notice one small change of a rule?"""

import argparse
import json
from functools import partial
from pathlib import Path

from attendu_compiler.analysis.cases import run_cases
from attendu_compiler.analysis.mutants import Score, score
from attendu_compiler.model.policy import Policy
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.project import compile_files, find_policies, find_root
from attendu_compiler.shell.reports import show_reports


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("textes", nargs="*", metavar="TEXTE")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--jobs", type=int, metavar="N", help="processus en parallèle (tous)")


def run(options: argparse.Namespace, console: Console) -> int:
    """Score the cases of each text; exit 1 when a mutant survives."""
    scores: list[tuple[Score, Policy]] = []
    for files in find_policies(options.textes, find_root(Path.cwd())):
        compilation = compile_files(files, checks=False)
        policy, plan = compilation.policy, compilation.plan
        if policy is None or plan is None:
            show_reports([compilation], "text", console)
            return 1
        failing = [result.name for result in run_cases(policy, plan) if result.failures]
        if failing:
            raise InputError(
                f"{files.slug} : {len(failing)} cas échouent déjà (« {failing[0]} »…) ; "
                "corrigez-les d'abord avec « attendu test »."
            )
        found = score(
            policy,
            jobs=options.jobs,
            progress=partial(console.progress, files.slug),
        )
        scores.append((found, policy))
        if options.format == "text":
            console.write(_text(found, policy))
    if options.format == "json":
        data = [_json(found, policy) for found, policy in scores]
        console.print(json.dumps(data if len(data) != 1 else data[0], ensure_ascii=False, indent=2))
    return 1 if any(found.survivors for found, _ in scores) else 0


def _text(found: Score, policy: Policy) -> str:
    lines: list[str] = []
    for number, fate in enumerate(found.survivors, 1):
        lines.append(f"survivant : règle {fate.rule}, {fate.operator}")
        lines.append(f"  {fate.text} : aucun cas ne le voit. Celui-ci le verrait :")
        if fate.boundary is not None:
            text = fate.boundary.text(f"limite {number} de la règle {fate.rule}", policy)
            lines += ["    " + line for line in text.splitlines()]
        lines.append("")
    tried = len(found.fates) - found.equivalent
    share = 100 * found.killed // tried if tried else 100
    lines.append(
        f"{found.slug} : {len(found.fates)} mutants, {found.equivalent} équivalents (prouvés), "
        f"{found.killed} tués, {len(found.survivors)} survivants ({share} %)"
    )
    return "\n".join(lines) + "\n"


def _json(found: Score, policy: Policy) -> dict[str, object]:
    return {
        "slug": found.slug,
        "mutants": len(found.fates),
        "equivalent": found.equivalent,
        "killed": found.killed,
        "survivors": [
            {
                "rule": fate.rule,
                "operator": fate.operator,
                "change": fate.text,
                "case": fate.boundary.text(f"limite {number} de la règle {fate.rule}", policy)
                if fate.boundary is not None
                else None,
            }
            for number, fate in enumerate(found.survivors, 1)
        ],
    }
