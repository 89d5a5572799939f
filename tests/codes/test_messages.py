"""What the author reads for each code: the faulty example and the message, on one page."""

import hashlib

import pytest
from syrupy.assertion import SnapshotAssertion

from attendu_compiler.analysis.references import find_references
from attendu_compiler.analysis.shared import find_shared
from attendu_compiler.codes import all_codes
from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.input_errors import FactError
from attendu_compiler.shell.case_lines import read_line
from attendu_dsl.diagnostics import Code, Example
from attendu_dsl.rendering.text import render_text

ENGLISH = ("expected", "unexpected", "token", "none", "error:", "line ", "null pointer", "invalid")


def read_aloud(example: Example) -> str:
    text = example.text.encode()
    policy = example.policy.replace("{empreinte}", hashlib.sha256(text).hexdigest())
    compilation = compile_policy(
        "exemple", "exemple.attendu", policy.encode(), "texte.md", text if example.text else None
    )
    if compilation.policy is not None:
        find_shared(compilation.policy, lambda act: None, compilation.report)
        find_references(compilation.policy, lambda act: None, compilation.report)
    page = render_text(compilation.report, compilation.sources)
    if example.facts:
        page = ""  # what is read here is the error of the line of facts
        given = read_line(example.facts)
        assert compilation.policy is not None and compilation.plan is not None
        try:
            if isinstance(given, FactError):
                raise given
            evaluate(given, compilation.policy, compilation.plan)
        except FactError as error:
            page += f"{example.facts}\nerreur[{error.code}] {error.message}\n"
    return page


WITH_EXAMPLE = [code for code in all_codes() if code.bad is not None]


@pytest.mark.parametrize("code", WITH_EXAMPLE, ids=lambda code: code.id)
def test_the_message_of_a_code_is_the_one_that_was_read(
    code: Code, snapshot: SnapshotAssertion
) -> None:
    assert code.bad is not None
    assert read_aloud(code.bad) == snapshot


@pytest.mark.parametrize("code", WITH_EXAMPLE, ids=lambda code: code.id)
def test_a_message_says_what_to_do_and_says_it_in_french(code: Code) -> None:
    assert code.bad is not None
    page = read_aloud(code.bad)
    assert code.id in page
    assert not [word for word in ENGLISH if word in page.lower()]
