"""A fault of the program itself: status 3, a code with a page, and no bare traceback."""

import types

import pytest

from attendu_compiler.codes import all_codes
from attendu_compiler.shell import main as shell


def test_a_fault_of_the_program_is_told_with_its_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*_: object) -> int:
        raise ZeroDivisionError("oups")

    broken = types.SimpleNamespace(add_arguments=lambda parser: None, run=run)
    monkeypatch.setattr(shell, "command", lambda name: broken)
    assert shell.main(["explain"]) == shell.INTERNAL == 3
    told = capsys.readouterr().err
    assert shell.INTERNAL_CODE in {code.id for code in all_codes()}
    assert shell.INTERNAL_CODE in told and "signalez-la" in told
    assert "Traceback" not in told and "oups" not in told

    monkeypatch.setenv("ATTENDU_TRACE", "1")
    assert shell.main(["explain"]) == shell.INTERNAL
    assert "ZeroDivisionError: oups" in capsys.readouterr().err
