"""Every diagnostic code is raised by its faulty example, and not by the mended one."""

import hashlib

import pytest

from attendu_compiler.analysis.references import find_references
from attendu_compiler.analysis.shared import find_shared
from attendu_compiler.codes import all_codes
from attendu_compiler.pipeline import Compilation, compile_policy
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.input_errors import FactError
from attendu_compiler.shell.case_lines import read_line
from attendu_dsl.diagnostics import Code, Example

#: Codes that no text alone can raise: what they need is tested where it is made.
WITHOUT_EXAMPLE = {"A003", "A282", "A307", "A901"}


def codes_raised(example: Example) -> set[str]:
    text = example.text.encode()
    policy = example.policy.replace("{empreinte}", hashlib.sha256(text).hexdigest())
    official = text if example.text else None
    compilation = compile_policy(
        "exemple", "exemple.attendu", policy.encode(), "texte.md", official
    )
    if compilation.policy is not None:
        find_shared(compilation.policy, lambda act: None, compilation.report)
        find_references(compilation.policy, lambda act: None, compilation.report)
    found = {diagnostic.code.id for diagnostic in compilation.report.diagnostics}
    return found | codes_of_facts(example.facts, compilation)


def codes_of_facts(line: str, compilation: Compilation) -> set[str]:
    """What a line of facts raises, over a policy without a fault."""
    if not line:
        return set()
    assert compilation.policy is not None and compilation.plan is not None
    given = read_line(line)
    if isinstance(given, FactError):
        return {given.code}
    try:
        evaluate(given, compilation.policy, compilation.plan)
    except FactError as error:
        return {error.code}
    return set()


def with_example(field: str) -> list[Code]:
    return [code for code in all_codes() if getattr(code, field) is not None]


@pytest.mark.parametrize("code", with_example("bad"), ids=lambda code: code.id)
def test_the_faulty_example_raises_its_code(code: Code) -> None:
    assert code.bad is not None
    assert code.id in codes_raised(code.bad)


@pytest.mark.parametrize("code", with_example("good"), ids=lambda code: code.id)
def test_the_mended_example_does_not_raise_it(code: Code) -> None:
    assert code.good is not None
    assert code.id not in codes_raised(code.good)


def test_identifiers_are_unique() -> None:
    ids = [code.id for code in all_codes()]
    assert len(ids) == len(set(ids))


def test_titles_are_two_to_six_words() -> None:
    for code in all_codes():
        assert 2 <= len(code.title.split()) <= 6, code.title


def test_every_code_but_the_named_ones_has_both_examples() -> None:
    without = {code.id for code in all_codes() if code.bad is None or code.good is None}
    assert without == WITHOUT_EXAMPLE
