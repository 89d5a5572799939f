"""A transcription cut, doubled, mixed with another: every pass answers, none raises."""

import hashlib
import random
from pathlib import Path

import pytest

from attendu_compiler.analysis.cases import run_cases
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.targets.registry import emit_act
from attendu_dsl.rendering.text import render_text

GOOD = sorted((Path(__file__).parents[1] / "cases" / "good").glob("*.attendu"))
LINES = [line for path in GOOD for line in path.read_text("utf-8").split("\n")]


def mutilated(lines: list[str], draw: random.Random) -> list[str]:
    """One to four accidents of the keyboard."""
    lines = list(lines)
    for _ in range(draw.choice((1, 1, 2, 4))):
        at = draw.randrange(len(lines))
        match draw.randrange(6):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, draw.choice(lines))
            case 2:
                other = draw.randrange(len(lines))
                lines[at], lines[other] = lines[other], lines[at]
            case 3:
                cut = draw.randrange(len(lines[at]) + 1)
                lines[at] = lines[at][:cut] + lines[at][cut + 1 :]
            case 4:
                words = lines[at].split(" ")
                words[draw.randrange(len(words))] = draw.choice(draw.choice(LINES).split(" "))
                lines[at] = " ".join(words)
            case _:
                begin = draw.randrange(len(LINES))
                lines[at:at] = LINES[begin : begin + draw.randrange(1, 8)]
    return lines


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_mutilated_policy_is_answered_by_every_pass(path: Path) -> None:
    draw = random.Random(path.stem)
    text = path.with_suffix(".md").read_bytes()
    whole = path.read_text("utf-8").replace("{empreinte}", hashlib.sha256(text).hexdigest())
    clean = 0
    for _ in range(12):
        source = "\n".join(mutilated(whole.split("\n"), draw)).encode()
        made = compile_policy(path.stem, path.name, source, "texte.md", text)
        if made.report.has_errors:
            assert render_text(made.report, made.sources)
        elif made.policy is not None and made.plan is not None:
            run_cases(made.policy, made.plan)
            assert emit_act(made.policy, made.plan)
            clean += 1
    assert clean < 12, "no accident was one"
