"""`attendu test`: the cases of a text, answered and compared with what they expect."""

import argparse
import json
from pathlib import Path
from xml.etree import ElementTree

from attendu_compiler.analysis.cases import CaseResult, run_cases
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.project import compile_files, find_policies, find_root
from attendu_compiler.shell.reports import show_reports


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("textes", nargs="*", metavar="TEXTE")
    parser.add_argument("--format", choices=("text", "json", "junit"), default="text")


def run(options: argparse.Namespace, console: Console) -> int:
    """Play every case; one line for each that fails."""
    results: list[tuple[str, CaseResult]] = []
    broken = False
    for files in find_policies(options.textes, find_root(Path.cwd())):
        compilation = compile_files(files, checks=False)
        if compilation.policy is None or compilation.plan is None:
            show_reports([compilation], "text", console)
            broken = True
            continue
        results += [
            (files.slug, result) for result in run_cases(compilation.policy, compilation.plan)
        ]
    failed = [(slug, result) for slug, result in results if result.failures]
    match options.format:
        case "json":
            console.write(_json(results))
        case "junit":
            console.write(_junit(results))
        case _:
            for slug, result in failed:
                console.print(f"échec : {slug}, cas « {result.name} »")
                for failure in result.failures:
                    console.print(f"  {failure}")
            console.print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed or broken else 0


def _json(results: list[tuple[str, CaseResult]]) -> str:
    data = [
        {"text": slug, "case": result.name, "failures": list(result.failures)}
        for slug, result in results
    ]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _junit(results: list[tuple[str, CaseResult]]) -> str:
    suites = ElementTree.Element("testsuites")
    for slug in dict.fromkeys(slug for slug, _ in results):
        mine = [result for owner, result in results if owner == slug]
        suite = ElementTree.SubElement(
            suites,
            "testsuite",
            name=slug,
            tests=str(len(mine)),
            failures=str(sum(1 for result in mine if result.failures)),
        )
        for result in mine:
            case = ElementTree.SubElement(suite, "testcase", classname=slug, name=result.name)
            if result.failures:
                failure = ElementTree.SubElement(case, "failure", message=result.failures[0])
                failure.text = "\n".join(result.failures)
    ElementTree.indent(suites)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        + ElementTree.tostring(suites, encoding="unicode")
        + "\n"
    )
