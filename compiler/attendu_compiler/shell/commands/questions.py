"""`attendu questions`: what to ask next of a case, and what no question can settle."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.describe import describe
from attendu_compiler.plan.input_errors import FactError
from attendu_compiler.plan.interview import (
    Interview,
    ResidualRow,
    interview,
    simplest_residual,
)
from attendu_compiler.plan.records import Plan
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.project import compile_files, find_policies, find_root, read_bytes
from attendu_compiler.shell.reports import show_reports
from attendu_compiler.targets.comparison.render import answer_text

_Residual: TypeAlias = Mapping[str, tuple[ResidualRow, ...]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("texte", metavar="TEXTE")
    parser.add_argument("--facts", metavar="FICHIER", help="ce qu'on sait déjà (un objet JSON)")
    parser.add_argument("--only", metavar="RÉSULTATS", help="ces résultats seulement")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace, console: Console) -> int:
    """Print the next questions, the best first."""
    (files,) = find_policies([options.texte], find_root(Path.cwd()))
    compilation = compile_files(files, checks=False)
    policy, plan = compilation.policy, compilation.plan
    if policy is None or plan is None:
        show_reports([compilation], "text", console)
        return 1
    given: object = json.loads(read_bytes(Path(options.facts))) if options.facts else {}
    if not isinstance(given, dict):
        raise InputError(f"« {options.facts} » doit contenir un objet JSON.")
    only = frozenset(options.only.split(",")) if options.only else None
    try:
        found = interview(given, policy, plan, only)
    except FactError as error:
        raise InputError(f"{error.code} : {error.message}") from None
    write = _json if options.format == "json" else _text
    residual = {
        outcome: simplest_residual(outcome, given, policy, plan) for outcome in found.residual
    }
    console.print(write(found, residual, policy, plan))
    return 0


def _text(found: Interview, residual: _Residual, policy: Policy, plan: Plan) -> str:
    lines = ["À demander, dans cet ordre :"] if found.ask else ["Plus rien à demander."]
    for name in found.ask:
        fact = policy.facts.get(name)
        question = fact.question if fact is not None else policy.groups[name].question
        label = fact.name if fact is not None else policy.groups[name].name
        lines.append(f"  - {label}" + (f" : {question}" if question else ""))
    for outcome in found.settled:
        answer = found.verdicts[outcome].answer
        lines.append(
            f"Tranché : {policy.outcomes[outcome].name}, {answer_text(answer, policy)}. "
            "Aucune autre réponse n'y changerait rien."
        )
    for outcome, rows in residual.items():
        lines.append(f"Reste à l'appréciation : {policy.outcomes[outcome].name}")
        for row in rows:
            told = answer_text(row.answer, policy)
            lines.append(f"  - {_when(row, policy, plan)} : {told}")
    return "\n".join(lines)


def _when(row: ResidualRow, policy: Policy, plan: Plan) -> str:
    if row.otherwise:
        return "dans tous les autres cas"
    told = [describe(plan.variables[v], m, policy) for v, m in row.masks]
    return f"si {' ; '.join(told)}" if told else "dans tous les cas"


def _json(found: Interview, residual: _Residual, policy: Policy, plan: Plan) -> str:
    data = {
        "ask": list(found.ask),
        "settled": list(found.settled),
        "residual": {
            outcome: [
                {
                    "conditions": [describe(plan.variables[v], m, policy) for v, m in row.masks],
                    "otherwise": row.otherwise,
                    "answer": answer_text(row.answer, policy),
                }
                for row in rows
            ]
            for outcome, rows in residual.items()
        },
    }
    return json.dumps(data, ensure_ascii=False, indent=2)
