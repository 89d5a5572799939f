"""`attendu decide`: what a text decides of each case, a line in, a line out."""

import argparse
import json
from pathlib import Path

from attendu_compiler.analysis.counterfactual import what_if, what_if_text
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.answer_json import decision_json
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.input_errors import FactError
from attendu_compiler.plan.records import Plan
from attendu_compiler.shell.case_lines import read_cases
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import UsageError
from attendu_compiler.shell.project import compile_files, find_policies, find_root
from attendu_compiler.shell.reports import show_reports
from attendu_compiler.targets.python.explained import explained


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("texte", metavar="TEXTE")
    parser.add_argument(
        "--facts",
        required=True,
        metavar="FICHIER",
        help="un objet JSON, ou un objet par ligne ; « - » pour l'entrée standard",
    )
    parser.add_argument("--explain", action="store_true", help="explique en français, sans JSON")
    parser.add_argument(
        "--what-if",
        action="store_true",
        help="dit ce qui changerait chaque réponse (avec --only : celles-là)",
    )
    parser.add_argument(
        "--only", metavar="RÉSULTATS", help="ces résultats seulement, séparés par des virgules"
    )
    parser.add_argument("--format", choices=("text", "json"), default="json")


def run(options: argparse.Namespace, console: Console) -> int:
    """Decide every case; a bad line is answered by its error, the others all the same."""
    (files,) = find_policies([options.texte], find_root(Path.cwd()))
    compilation = compile_files(files, checks=False)
    policy, plan = compilation.policy, compilation.plan
    if policy is None or plan is None:
        show_reports([compilation], "text", console)
        return 1
    only = _only(options.only, policy)
    prose = options.explain or options.what_if or options.format == "text"
    failed = False
    for line, given in read_cases(options.facts):
        if isinstance(given, FactError):
            error: FactError | None = given
        else:
            error = _decide(given, policy, plan, prose, only, console)
            if error is None and options.what_if:
                _what_if(given, policy, plan, only, console)
        if error is not None:
            failed = True
            console.print(json.dumps(_error(line, error), ensure_ascii=False))
    return 1 if failed else 0


def _decide(
    given: dict[str, object],
    policy: Policy,
    plan: Plan,
    prose: bool,
    only: frozenset[str] | None,
    console: Console,
) -> FactError | None:
    try:
        verdicts = evaluate(given, policy, plan, only)
    except FactError as error:
        return error
    if prose:
        console.print(explained(verdicts, given, policy, plan).rstrip("\n"))
    else:
        answer = decision_json(verdicts, given, policy, plan)
        console.print(json.dumps(answer, ensure_ascii=False))
    return None


def _what_if(
    given: dict[str, object],
    policy: Policy,
    plan: Plan,
    only: frozenset[str] | None,
    console: Console,
) -> None:
    for outcome in policy.outcomes:
        if only is None or outcome in only:
            found = what_if(given, policy, plan, outcome)
            if found is not None:
                console.print(what_if_text(found, policy))


def _only(names: str | None, policy: Policy) -> frozenset[str] | None:
    if names is None:
        return None
    wanted = frozenset(name.strip() for name in names.split(","))
    unknown = sorted(wanted - set(policy.outcomes))
    if unknown:
        known = ", ".join(policy.outcomes)
        raise UsageError(f"« {unknown[0]} » n'est pas un résultat. Résultats : {known}.")
    return wanted


def _error(line: int, error: FactError) -> dict[str, object]:
    return {
        "line": line,
        "error": {
            "code": error.code,
            "fact": error.fact,
            "value": error.value,
            "expected": error.expected,
            "message": error.message,
        },
    }
