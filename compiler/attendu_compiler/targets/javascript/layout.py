"""JavaScript source laid out by hand: a value on one line when it fits, else one item a line."""

import json
import re
import textwrap
from collections.abc import Mapping

from attrs import frozen

WIDTH = 100
STEP = "  "

_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")


@frozen
class Filled:
    """A list whose items are set several a line, as many as fit."""

    items: tuple[object, ...]


def string(text: str) -> str:
    """A string in double quotes; what would end a script or a line is escaped."""
    written = json.dumps(text, ensure_ascii=False)
    for sign, escape in (("\u2028", "\\u2028"), ("\u2029", "\\u2029"), ("</", "<\\/")):
        written = written.replace(sign, escape)
    return written


def key(name: str) -> str:
    """The name of a property, in quotes when it is not an identifier."""
    return name if _NAME.fullmatch(name) else string(name)


def flat(value: object) -> str:
    """A value on one line."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value) if abs(value) < 1 << 53 else f"{value}n"
        case str():
            return string(value)
        case Mapping():
            inner = ", ".join(f"{key(name)}: {flat(item)}" for name, item in value.items())
            return f"{{ {inner} }}" if inner else "{}"
        case Filled(items):
            return flat(items)
        case tuple() | list():
            return f"[{', '.join(flat(item) for item in value)}]"
        case _:
            raise AssertionError(value)


def lines_of(value: object, pad: str = "", before: int = 0) -> str:
    """A value whose first line follows ``before`` columns."""
    text = flat(value)
    if before + len(text) + 1 <= WIDTH:
        return text
    deeper = pad + STEP
    match value:
        case Mapping() if value:
            parts = [(f"{key(name)}: ", item) for name, item in value.items()]
            opening, closing = "{", "}"
        case Filled(items) if items:
            inner = textwrap.fill(
                ", ".join(flat(item).replace(" ", "\0") for item in items) + ",",
                WIDTH,
                initial_indent=deeper,
                subsequent_indent=deeper,
                break_long_words=False,
                break_on_hyphens=False,
            )
            return "[\n" + inner.replace("\0", " ") + f"\n{pad}]"
        case tuple() | list() if value:
            parts = [("", item) for item in value]
            opening, closing = "[", "]"
        case _:
            return text
    listed = "".join(
        f"{deeper}{head}{lines_of(item, deeper, len(deeper) + len(head))},\n"
        for head, item in parts
    )
    return f"{opening}\n{listed}{pad}{closing}"


def constant(name: str, value: object, *, exported: bool = False) -> str:
    """``const NAME = VALUE;`` on as many lines as needed."""
    head = f"{'export ' if exported else ''}const {name} = "
    return f"{head}{lines_of(value, '', len(head))};\n"


def comment(text: str, pad: str = "") -> str:
    """A documentation comment, wrapped; a French double sign stays with its word."""
    text = " ".join(text.split()).replace("*/", "* /")
    if len(pad) + len(text) + 7 <= WIDTH:
        return f"{pad}/** {text} */\n"
    for sign in ":;?!»":
        text = text.replace(f" {sign}", f"\0{sign}")
    lines = textwrap.wrap(text.replace("« ", "«\0"), WIDTH - len(pad) - 3, break_long_words=False)
    inner = "".join(f"{pad} * {line}\n" for line in lines).replace("\0", " ")
    return f"{pad}/**\n{inner}{pad} */\n"
