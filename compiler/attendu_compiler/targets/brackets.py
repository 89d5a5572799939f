"""Values between brackets, in generated code: on one line when they fit, else one part a line.

A value is spelt once, whatever the number of brackets around it.
"""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

WIDTH = 100


class Bracketed(NamedTuple):
    """A value that is opened when it does not fit: its parts, and what stands before each.

    ``flat`` is the whole on one line; ``filled`` parts are set several a line, as many as fit.
    """

    flat: str
    opening: str
    parts: Sequence[tuple[str, "Laid"]]
    closing: str
    filled: bool = False


#: What is never opened is its own text.
Laid: TypeAlias = str | Bracketed


def flat(laid: Laid) -> str:
    """A value on one line."""
    return laid if isinstance(laid, str) else laid.flat


def inside(parts: Sequence[tuple[str, Laid]]) -> str:
    """The parts of a value on one line, without its brackets."""
    return ", ".join(
        [head + (part if isinstance(part, str) else part.flat) for head, part in parts]
    )


def opened(laid: Laid, step: str, pad: str, before: int, after: int) -> str:
    """A value whose first line follows ``before`` columns, and whose last precedes ``after``.

    Its parts are ``step`` deeper than ``pad``, each with a comma.
    """
    if isinstance(laid, str):
        return laid
    if before + len(laid.flat) + after <= WIDTH or not laid.parts:
        return laid.flat
    deeper = pad + step
    if laid.filled:
        lines = _filled([f"{flat(part)}," for _, part in laid.parts], deeper)
    else:
        lines = "".join(
            [
                f"{deeper}{head}{opened(part, step, deeper, len(deeper) + len(head), 1)},\n"
                for head, part in laid.parts
            ]
        )
    return f"{laid.opening}\n{lines}{pad}{laid.closing}"


def _filled(texts: Sequence[str], pad: str) -> str:
    lines: list[str] = []
    for text in texts:
        if lines and len(lines[-1]) + 1 + len(text) <= WIDTH:
            lines[-1] += f" {text}"
        else:
            lines.append(pad + text)
    return "".join(f"{line}\n" for line in lines)
