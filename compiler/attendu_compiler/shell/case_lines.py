"""The cases of a file or of standard input: one JSON object, or one a line."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from attendu_compiler.plan.input_errors import GIVEN_TWICE, NOT_JSON, FactError
from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.project import read_bytes

#: What the reader says in English, in French.
_REASONS = {
    "Expecting value": "une valeur manque",
    "Expecting property name enclosed in double quotes": "un nom de fait entre guillemets droits est attendu",
    "Expecting ':' delimiter": "deux points manquent",
    "Expecting ',' delimiter": "une virgule manque",
    "Illegal trailing comma before end of object": "une virgule de trop",
    "Illegal trailing comma before end of array": "une virgule de trop",
    "Unterminated string starting at": "un guillemet droit n'est pas fermé",
    "Invalid control character at": "un caractère de commande est dans une chaîne",
    "Extra data": "il y a autre chose après l'objet",
}
_OBJECT = "un objet JSON"


class _Inexact(str):
    """A decimal number of the input, kept as written: no fact takes a binary float."""


class _TwiceError(Exception):
    def __init__(self, name: str, value: object) -> None:
        super().__init__(name)
        self.name = name
        self.value = value


def read_cases(name: str) -> Iterator[tuple[int, dict[str, object] | FactError]]:
    """(line number from 1, facts or what is wrong with them), in order; blank lines are skipped.

    ``name`` is a path, or « - » for standard input.

    Raises:
        InputError: the file cannot be read, or is not UTF-8.
    """
    text = _text(name)
    # Not `splitlines`: a JSON string may hold U+2028, which ends no line.
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if lines and _over_several_lines(text, lines[0][1]):
        yield lines[0][0], read_line(text)
        return
    for number, line in lines:
        yield number, read_line(line)


def _over_several_lines(text: str, first: str) -> bool:
    """Whether the whole text is one object, that its first line does not close."""
    whole, alone = read_line(text), read_line(first)
    unread = isinstance(alone, FactError) and alone.code == NOT_JSON.id
    readable = isinstance(whole, dict) or whole.code != NOT_JSON.id
    return unread and readable


def _text(name: str) -> str:
    data = sys.stdin.buffer.read() if name == "-" else read_bytes(Path(name))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(f"« {name} » n'est pas en UTF-8.") from None


def read_line(line: str) -> dict[str, object] | FactError:
    """The facts of one line of JSON, or what is wrong with it."""
    try:
        given = _parse(line)
    except json.JSONDecodeError as error:
        reason = _REASONS.get(error.msg, "forme incorrecte")
        return _not_json(
            line, f"cette ligne n'est pas du JSON ({reason}, caractère {error.pos + 1})."
        )
    except RecursionError:
        return _not_json(line, "cette ligne n'est pas lue : trop de niveaux.")
    except _TwiceError as twice:
        return FactError(
            GIVEN_TWICE,
            twice.name,
            twice.value,
            "une seule valeur par fait",
            f"« {twice.name} » est donné deux fois.",
        )
    if isinstance(given, dict):
        return given
    return FactError(NOT_JSON, "", given, _OBJECT, "cette ligne n'est pas un objet JSON.")


def _not_json(line: str, message: str) -> FactError:
    return FactError(NOT_JSON, "", line.strip()[:80], _OBJECT, message)


def _parse(text: str) -> object:
    return json.loads(text, parse_float=_Inexact, parse_constant=_Inexact, object_pairs_hook=_once)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise _TwiceError(name, value)
        found[name] = value
    return found
