"""`attendu analyse`: what can be proved of a text, question by question."""

import argparse
import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from attendu_compiler.analysis.findings import QUESTIONS, SILENCE, Finding, findings
from attendu_compiler.model.policy import Policy
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
    found = list(findings(policy, plan))
    if options.format == "json":
        data = [_json(each, policy) for each in found]
        console.print(json.dumps(data, ensure_ascii=False, indent=2))
        return 0
    for question, none in QUESTIONS.items():
        answers = [each for each in found if each.question == question]
        if not answers:
            console.print(f"{question} : {none}.\n")
            continue
        told = _silences(answers, policy) if question == SILENCE else _told(answers, policy)
        console.print("\n".join([question, *(f"  {line}" for line in told)]) + "\n")
    return 0


def _told(found: list[Finding], policy: Policy) -> Iterator[str]:
    for each in found:
        if each.case is None:
            yield f"{each.subject} : {each.answer}"
            continue
        yield f"{each.subject} : {each.answer} dans ce cas :"
        yield from (f"  {line}" for line in each.case.lines(policy))


def _silences(found: list[Finding], policy: Policy) -> Iterator[str]:
    """The outcomes that the same case leaves in silence are told together."""
    ordered = sorted(found, key=lambda each: each.case.told(policy) if each.case else "")
    for _, same in groupby(ordered, key=lambda each: each.case):
        together = list(same)
        names = " ; ".join(each.subject for each in together)
        case = together[0].case
        if case is None:
            yield f"jamais sur : {names}"
            continue
        yield "par exemple dans ce cas :"
        yield from (f"  {line}" for line in case.lines(policy) or ("- tout cas",))
        yield f"  sur : {names}"


def _json(found: Finding, policy: Policy) -> dict[str, object]:
    name = f"{found.question.lower()} : {found.subject}"
    return {
        "question": found.question,
        "subject": found.subject,
        "answer": found.answer,
        "facts": found.case.facts if found.case is not None else None,
        "readings": dict(found.case.readings) if found.case is not None else None,
        "case": found.text(name, policy),
    }
