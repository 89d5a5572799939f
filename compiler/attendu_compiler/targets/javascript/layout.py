"""JavaScript source laid out by hand: a value on one line when it fits, else one item a line."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from json.encoder import encode_basestring

from attrs import frozen

from attendu_compiler.targets.brackets import WIDTH, Bracketed, Laid, inside, opened
from attendu_compiler.targets.lines import filled

STEP = "  "

_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


@frozen
class Filled:
    """A list whose items are set several a line, as many as fit."""

    items: tuple[object, ...]


@frozen
class Numbers:
    """A list of lists of whole numbers, set so: Python itself writes them as they are laid out."""

    rows: Sequence[list[int]]


#: What would end a script or a line inside a string.
_ESCAPED = (("\u2028", "\\u2028"), ("\u2029", "\\u2029"), ("</", "<\\/"))


def string(text: str) -> str:
    """A string in double quotes; what would end a script or a line is escaped."""
    written = encode_basestring(text)
    for sign, escape in _ESCAPED:
        if sign in written:
            written = written.replace(sign, escape)
    return written


@cache
def key(name: str) -> str:
    """The name of a property, in quotes when it is not an identifier."""
    return name if _NAME.fullmatch(name) else string(name)


def _laid(value: object) -> Laid:
    match value:
        case str():
            return string(value)
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value) if abs(value) < 1 << 53 else f"{value}n"
        case Filled(items):
            return _list([_laid(item) for item in items], filled=True)
        case Numbers(rows):
            return _list(map(repr, rows), filled=True)
        case tuple() | list():
            return _list([_laid(item) for item in value])
        case Mapping():
            parts = [(f"{key(name)}: ", _laid(item)) for name, item in value.items()]
            return Bracketed(f"{{ {inside(parts)} }}" if parts else "{}", "{", parts, "}")
        case _:
            raise AssertionError(value)


def _list(items: Iterable[Laid], *, filled: bool = False) -> Laid:
    parts = [("", item) for item in items]
    return Bracketed(f"[{inside(parts)}]", "[", parts, "]", filled)


def constant(name: str, value: object, *, exported: bool = False) -> str:
    """``const NAME = VALUE;`` on as many lines as needed."""
    head = f"{'export ' if exported else ''}const {name} = "
    return f"{head}{opened(_laid(value), STEP, '', len(head), 1)};\n"


def comment(text: str, pad: str = "") -> str:
    """A documentation comment, wrapped; a French double sign stays with its word."""
    text = " ".join(text.split()).replace("*/", "* /")
    if len(pad) + len(text) + 7 <= WIDTH:
        return f"{pad}/** {text} */\n"
    return f"{pad}/**\n{filled(text, WIDTH, f'{pad} * ', f'{pad} * ')}{pad} */\n"
