"""`attendu analyse`: what can be proved of a text, question by question."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from attendu_compiler.analysis.conflicts import conflicts
from attendu_compiler.analysis.dead import dead_exceptions, dead_rules
from attendu_compiler.analysis.idle import absorbed, idle_conditions, idle_facts
from attendu_compiler.analysis.prove import UndecidedError, refute
from attendu_compiler.analysis.silence import silences
from attendu_compiler.model.phrases import phrase
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.project import compile_files, find_policies, find_root
from attendu_compiler.shell.reports import show_reports


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("texte", metavar="TEXTE")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def run(options: argparse.Namespace, console: Console) -> int:
    """Print every finding, each with its smallest case."""
    (files,) = find_policies([options.texte], find_root(Path.cwd()))
    compilation = compile_files(files, checks=False)
    policy, plan = compilation.policy, compilation.plan
    if policy is None or plan is None:
        show_reports([compilation], "text", console)
        return 1
    found = list(_findings(policy, plan))
    if options.format == "json":
        keys = ("question", "subject", "answer")
        data = [dict(zip(keys, each, strict=True)) for each in found]
        console.print(json.dumps(data, ensure_ascii=False, indent=2))
        return 0
    question = ""
    for asked, subject, answer in found:
        if asked != question:
            console.print(("\n" if question else "") + asked)
            question = asked
        console.print(f"  {subject} : {answer}")
    return 0


def _findings(policy: Policy, plan: Plan) -> Iterator[tuple[str, str, str]]:
    """(question, what it is asked of, answer)."""
    for silence in silences(policy, plan):
        case = "jamais" if silence.case is None else f"par exemple : {silence.case}"
        yield "Où le texte se tait", policy.outcomes[silence.outcome].name, case
    found = [
        ("Règles qui se contredisent", f"{c.rule} et {c.other}", c.case)
        for c in conflicts(policy, plan)
    ]
    found += [
        ("Règles qui ne s'appliquent jamais", rule, "aucun cas")
        for rule in dead_rules(policy, plan)
    ]
    found += [
        ("Exceptions jamais rencontrées", rule, f"la {number + 1}e")
        for rule, number in dead_exceptions(policy, plan)
    ]
    found += [
        ("Conditions sans effet", rule, phrase(condition, policy))
        for rule, condition in idle_conditions(policy, plan)
    ]
    found += [
        ("Faits sans effet", policy.facts[fact].name, "aucun résultat n'en dépend")
        for fact in idle_facts(policy, plan)
    ]
    found += [
        ("Facultés toujours absorbées", each.rule, "par " + ", ".join(each.stronger))
        for each in absorbed(policy, plan)
    ]
    yield from found
    for prop in policy.properties:
        yield "Propriétés", prop.name, _proof(prop.slug, policy, plan)


def _proof(slug: str, policy: Policy, plan: Plan) -> str:
    prop = next(each for each in policy.properties if each.slug == slug)
    try:
        case = refute(prop, policy, plan)
    except UndecidedError as undecided:
        return f"indécise : {undecided}"
    return "prouvée" if case is None else f"fausse dans ce cas : {case}"
