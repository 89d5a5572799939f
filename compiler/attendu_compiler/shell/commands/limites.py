"""`attendu limites`: the boundary cases of a text, to be answered by a lawyer and signed."""

import argparse
import json
import re
from pathlib import Path

from attendu_compiler.analysis.cases import run_cases
from attendu_compiler.analysis.limits import BLANK, LimitCase, limit_cases
from attendu_compiler.model.policy import Policy
from attendu_compiler.shell.console import Console
from attendu_compiler.shell.errors import UsageError
from attendu_compiler.shell.project import (
    PolicyFiles,
    compile_files,
    find_policies,
    find_root,
    read_bytes,
)
from attendu_compiler.shell.reports import show_reports

_UNANSWERED = re.compile(rf"^[ ]*alors [^\n]*{BLANK}[ ]*\n?", re.MULTILINE)
_CASE = re.compile(r"^(?=cas )", re.MULTILINE)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("texte", metavar="TEXTE")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument(
        "--missing", action="store_true", help="seulement ceux qu'aucun cas écrit ne couvre"
    )
    parser.add_argument(
        "--answers", type=Path, metavar="FICHIER", help="le questionnaire, une fois rempli"
    )
    parser.add_argument(
        "--signed", metavar="QUI", help="qui répond, par sa fonction (avec --answers)"
    )


def run(options: argparse.Namespace, console: Console) -> int:
    """Print the questions; or read the answers and print them as cases."""
    (files,) = find_policies([options.texte], find_root(Path.cwd()))
    if options.answers is not None:
        return _answers(files, options, console)
    compilation = compile_files(files, checks=False)
    if compilation.policy is None or compilation.plan is None:
        show_reports([compilation], "text", console)
        return 1
    cases = limit_cases(
        compilation.policy,
        missing_only=options.missing,
        progress=lambda done, total: console.progress(files.slug, done, total),
    )
    policy = compilation.policy
    if options.format == "json":
        console.print(json.dumps([_json(case, policy) for case in cases], ensure_ascii=False))
    else:
        console.write(_questions(cases, policy))
    return 0


def _questions(cases: tuple[LimitCase, ...], policy: Policy) -> str:
    title = " ".join(policy.head("intitulé"))
    lines = [
        f"# Cas limites : {title}",
        f"# Texte officiel : sha256 {policy.text_digest}",
        "# Répondez d'après le texte officiel seul, sans lire la transcription. Remplacez chaque",
        f"# « {BLANK} » : est possible, est obligatoire, est exclu, est non prévu (le texte n'en dit",
        "# rien), vaut au plus 5 ans… Laissez ce que vous ne savez pas trancher. Puis :",
        f"#   attendu limites {policy.slug} --answers CE_FICHIER --signed « votre fonction »",
        "",
    ]
    for case in cases:
        lines += [case.question(policy)]
    return "\n".join(lines)


def _json(case: LimitCase, policy: Policy) -> dict[str, object]:
    return {
        "name": case.name,
        "facts": case.facts,
        "readings": case.readings,
        "outcomes": list(case.answers),
        "tells_apart": list(case.reasons),
        "case": case.question(policy),
    }


def _answers(files: PolicyFiles, options: argparse.Namespace, console: Console) -> int:
    """The answered cases, compared with the rules: those that agree are printed as cases."""
    if not options.signed:
        raise UsageError("dites qui répond : --signed « second lecteur », par exemple.")
    written = read_bytes(options.answers).decode("utf-8-sig")
    kept = _UNANSWERED.sub("", written)
    signature = f"  source : « cas limite, réponse signée : {options.signed} »\n"
    blocks = [block for block in _CASE.split(kept) if block.startswith("cas ")]
    answered = {_name(block): _signed(block, signature) for block in blocks if "  alors " in block}
    unanswered = len(_UNANSWERED.findall(written))
    # The blank answers leave the blocks in their lines, so that positions stay the author's.
    joined = "".join(answered.values()).encode()
    compilation = compile_files(files, checks=False, added={options.answers.name: joined})
    if compilation.policy is None or compilation.plan is None:
        show_reports([compilation], "text", console)
        return 1
    results = {r.name: r for r in run_cases(compilation.policy, compilation.plan)}
    disagreeing = 0
    for name, block in answered.items():
        failures = results[name].failures
        if failures:
            disagreeing += 1
            console.error(f"désaccord : cas « {name} »")
            for failure in failures:
                console.error(f"  {failure}")
        else:
            console.print(block.rstrip() + "\n")
    console.error(
        f"{len(answered)} cas répondus, {disagreeing} en désaccord avec la transcription, "
        f"{unanswered} réponses laissées en blanc."
    )
    return 1 if disagreeing else 0


def _name(block: str) -> str:
    return block.splitlines()[0].removeprefix("cas ").strip()


def _signed(block: str, signature: str) -> str:
    head, _, rest = block.partition("\n")
    return f"{head}\n{signature}{rest}"
