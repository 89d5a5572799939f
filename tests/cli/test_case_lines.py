"""Cases as JSON: one object laid out as one likes, or one a line; nothing is read twice or guessed."""

from pathlib import Path

import pytest

from attendu_compiler.plan.input_errors import FactError
from attendu_compiler.shell.case_lines import read_cases
from attendu_compiler.shell.errors import InputError


def cases(tmp_path: Path, text: str) -> list[tuple[int, object]]:
    path = tmp_path / "cas.json"
    path.write_text(text, "utf-8")
    return [
        (number, case.code if isinstance(case, FactError) else case)
        for number, case in read_cases(str(path))
    ]


def test_one_object_may_take_several_lines(tmp_path: Path) -> None:
    assert cases(tmp_path, '\n{ "a": true,\n  "b": null }\n') == [(2, {"a": True, "b": None})]


def test_one_object_a_line_keeps_the_numbers_of_the_lines(tmp_path: Path) -> None:
    assert cases(tmp_path, '{"a": 1}\n\n{"a": 2}') == [(1, {"a": 1}), (3, {"a": 2})]


def test_a_fact_given_twice_is_refused_and_the_other_lines_answered(tmp_path: Path) -> None:
    assert cases(tmp_path, '{"a": 1, "a": 2}\n{"a": 3}') == [(1, "A607"), (2, {"a": 3})]
    assert cases(tmp_path, '{"a": 1,\n"a": 2}') == [(1, "A607")]


def test_a_line_separator_inside_a_string_ends_no_line(tmp_path: Path) -> None:
    assert cases(tmp_path, '{"a": "x\u2028y"}\n{"a": 1}') == [(1, {"a": "x\u2028y"}), (2, {"a": 1})]


def test_numbers_are_never_binary_floats(tmp_path: Path) -> None:
    ((_, case),) = cases(tmp_path, '{"a": 0.1, "b": NaN}')
    assert case == {"a": "0.1", "b": "NaN"}


def test_what_is_wrong_with_a_line_is_told_in_french(tmp_path: Path) -> None:
    path = tmp_path / "cas.json"
    path.write_text('{"a": 1,}\n[1]\n' + "[" * 100_000, "utf-8")
    found = [case.message for _, case in read_cases(str(path)) if isinstance(case, FactError)]
    assert found == [
        "cette ligne n'est pas du JSON (un nom de fait entre guillemets droits est attendu, "
        "caractère 9).",
        "cette ligne n'est pas un objet JSON.",
        "cette ligne n'est pas lue : trop de niveaux.",
    ]


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "cas.json"
    path.write_bytes('{"a": "é"}'.encode("latin-1"))
    with pytest.raises(InputError, match="UTF-8"):
        list(read_cases(str(path)))
