"""Python source laid out as ``ruff format`` lays it out: flat when it fits, else one item a line."""

from collections.abc import Mapping, Sequence
from json.encoder import encode_basestring
from typing import TypeAlias

from attrs import frozen

from attendu_compiler.targets import brackets
from attendu_compiler.targets.brackets import WIDTH, Bracketed, Laid, inside, opened
from attendu_compiler.targets.lines import filled

STEP = "    "

# --- Values --------------------------------------------------------------------------------------


def string(text: str) -> str:
    """A string in double quotes, unless single ones need fewer escapes."""
    if '"' in text and "'" not in text:
        return "'" + text.replace("\\", "\\\\").replace("\n", "\\n") + "'"
    return encode_basestring(text)


@frozen
class Name:
    """Code that stands for itself in a value: a constant, a class."""

    code: str


@frozen
class Made:
    """A call that makes a record: positional arguments, then named ones."""

    name: str
    args: tuple[object, ...] = ()
    named: tuple[tuple[str, object], ...] = ()


@frozen
class Numbers:
    """A tuple of tuples of numbers: Python itself writes these as they are laid out."""

    rows: Sequence[tuple[object, ...]]


#: The longest row of numbers that needs no opening, however deep it stands.
_SHORT = WIDTH // 2


def _laid(value: object) -> Laid:
    match value:
        case str():
            return string(value)
        case None | int():
            return repr(value)
        case tuple():
            return _tuple([("", _laid(item)) for item in value])
        case list():
            parts = [("", _laid(item)) for item in value]
            return Bracketed(f"[{inside(parts)}]", "[", parts, "]")
        case Numbers(rows):
            return _tuple([("", _row(row)) for row in rows])
        case Name(code):
            return code
        case Made(name, args, named):
            parts = [("", _laid(arg)) for arg in args]
            parts += [(f"{key}=", _laid(arg)) for key, arg in named]
            return Bracketed(f"{name}({inside(parts)})", f"{name}(", parts, ")")
        case Mapping():
            parts = [(f"{flat(key)}: ", _laid(item)) for key, item in value.items()]
            return Bracketed(f"{{{inside(parts)}}}", "{", parts, "}")
        case _:
            return repr(value)


def _tuple(parts: Sequence[tuple[str, Laid]]) -> Laid:
    last = "," if len(parts) == 1 else ""
    return Bracketed(f"({inside(parts)}{last})", "(", parts, ")")


def _row(row: tuple[object, ...]) -> Laid:
    text = repr(row)
    return text if len(text) <= _SHORT else _laid(row)


def flat(value: object) -> str:
    """A value on one line."""
    return brackets.flat(_laid(value))


def value_lines(value: object, indent: int, before: int) -> str:
    """A value whose first line follows ``before`` columns."""
    return opened(_laid(value), STEP, " " * indent, before, 0)


def assignment(target: str, value: object, indent: int = 0) -> str:
    """``target = value`` on as many lines as needed."""
    pad = " " * indent
    head = f"{pad}{target} = "
    text = value_lines(value, indent, len(head))
    if isinstance(value, str) and len(head) + len(text) > WIDTH >= indent + 4 + len(text):
        return f"{head}(\n{pad}{STEP}{text}\n{pad})\n"
    return f"{head}{text}\n"


def annotated(name: str, kinds: Sequence[str], pad: str, *, default: str | None = None) -> str:
    """``name: A | B`` as a field, or as a parameter when it has a default."""
    tail = "" if default is None else f" = {default},"
    line = f"{pad}{name}: {' | '.join(kinds)}{tail}"
    if len(line) <= WIDTH or len(kinds) < 2:
        return f"{line}\n"
    if default is not None:
        return f"{pad}{name}: " + f"\n{pad}| ".join(kinds) + f"{tail}\n"
    inner = " | ".join(kinds)
    if len(pad) + len(STEP) + len(inner) > WIDTH:
        inner = f"\n{pad}{STEP}| ".join(kinds)
    return f"{pad}{name}: (\n{pad}{STEP}{inner}\n{pad})\n"


# --- Conditions ----------------------------------------------------------------------------------


@frozen
class Atom:
    """Code that is never cut."""

    code: str


@frozen
class Item:
    """``left[key]``."""

    left: str
    key: str


@frozen
class Compared:
    """``left sign right``; ``options`` are the items of ``right`` when it is a tuple."""

    left: str
    sign: str
    right: str
    options: tuple[str, ...] = ()


@frozen
class Joined:
    """Conditions joined by « and » or « or »."""

    word: str
    parts: tuple["Code", ...]


@frozen
class Denied:
    """The contrary of a condition."""

    part: "Code"


@frozen
class Called:
    """A call whose arguments are conditions."""

    name: str
    args: tuple["Code", ...]


Code: TypeAlias = Atom | Item | Compared | Joined | Denied | Called


def flat_code(code: Code) -> str:
    """A condition on one line."""
    match code:
        case Atom(text):
            return text
        case Item(left, key):
            return f"{left}[{key}]"
        case Compared(left, sign, right):
            return f"{left} {sign} {right}"
        case Joined(word, parts):
            return f" {word} ".join(_bracketed(part) for part in parts)
        case Denied(part):
            return f"not {_bracketed(part, compared=True)}"
        case Called(name, args):
            return f"{name}({', '.join(flat_code(arg) for arg in args)})"


def _bracketed(code: Code, *, compared: bool = False) -> str:
    text = flat_code(code)
    return (
        f"({text})"
        if isinstance(code, Joined) or (compared and isinstance(code, Compared))
        else text
    )


def statement(before: str, code: Code, after: str, pad: str) -> str:
    """``if CODE:`` or ``return CODE``, on one line or one condition a line."""
    text = f"{pad}{before} {flat_code(code)}{after}"
    if len(text) <= WIDTH:
        return f"{text}\n"
    match code:
        case Denied(Joined() as part):
            return f"{pad}{before} not (\n{_inside(part, pad + STEP)}{pad}){after}\n"
        case Joined(word, (Joined() as part, last) | (last, Joined() as part)) if not isinstance(
            last, Joined
        ) and not _ends_open(last):
            # The brackets of the one that has some are opened, whichever side it stands on.
            inside = _inside(part, pad + STEP)
            return f"{pad}{before} (\n{inside}{pad}) {word} {flat_code(last)}{after}\n"
        case Joined(word, (first, last)) if _ends_open(last) and not _ends_open(first):
            # A last operand in brackets would be opened: read better the other way round.
            return statement(before, Joined(word, (last, first)), after, pad)
        case Joined(word, (first, last)):
            hugged = _hugged(f"{pad}{before} {_bracketed(first)} {word} ", last, pad, after)
            hugged = hugged or _both_opened(f"{pad}{before} ", word, (first, last), pad, after)
        case _:
            hugged = _hugged(f"{pad}{before} ", code, pad, after)
    return hugged or f"{pad}{before} (\n{_inside(code, pad + STEP)}{pad}){after}\n"


def _both_opened(
    head: str, word: str, parts: tuple[Code, Code], pad: str, after: str
) -> str | None:
    """A first operand whose own brackets are opened, then the second, opened if it must be."""
    first, last = parts
    if not isinstance(first, Joined) and not (
        isinstance(first, Compared) and isinstance(last, Joined)
    ):
        return None
    opened = _hugged(head, first, pad, "")
    if opened is None:
        return None
    closing = f"{pad}) {word} "
    opened = opened.removesuffix(f"{pad})\n")
    line = f"{closing}{_bracketed(last)}{after}"
    if len(line) <= WIDTH:
        return f"{opened}{line}\n"
    rest = _hugged(closing, last, pad, after)
    return None if rest is None else opened + rest


def _hugged(head: str, code: Code, pad: str, after: str) -> str | None:
    """A last operand whose own brackets are opened, when the line before them fits."""
    match code:
        case Denied(part) if not isinstance(part, Joined):
            return _hugged(f"{head}not ", part, pad, after)
        case Joined():
            opening, inner, closing = "(", _inside(code, pad + STEP), ")"
        case Item(left, key):
            opening, inner, closing = f"{left}[", f"{pad}{STEP}{key}\n", "]"
        case Called(name, args):
            opening, closing = f"{name}(", ")"
            inner = "".join(_operand(pad + STEP, arg, pad + STEP, ",") for arg in args)
        case Compared(left, sign, _, options) if options:
            opening, closing = f"{left} {sign} (", ")"
            inner = "".join(f"{pad}{STEP}{option},\n" for option in options)
        case _:
            return None
    line = f"{head}{opening}"
    return f"{line}\n{inner}{pad}{closing}{after}\n" if len(line) <= WIDTH else None


def _ends_open(code: Code) -> bool:
    """Whether a condition ends with brackets that can be opened."""
    match code:
        case Item() | Called() | Joined():
            return True
        case Compared(options=options):
            return bool(options)
        case Denied(part):
            return _ends_open(part)
        case _:
            return False


def _inside(code: Code, pad: str) -> str:
    """A condition inside brackets: on one line when it fits, else one operand a line."""
    if not isinstance(code, Joined):
        return _operand(pad, code, pad)
    text = f"{pad}{flat_code(code)}"
    if len(text) <= WIDTH:
        return f"{text}\n"
    first, *others = code.parts
    return _operand(pad, first, pad) + "".join(
        _operand(f"{pad}{code.word} ", part, pad) for part in others
    )


def _operand(head: str, code: Code, pad: str, after: str = "") -> str:
    text = f"{head}{_bracketed(code)}{after}"
    if len(text) <= WIDTH:
        return f"{text}\n"
    match code:
        case Joined():
            return f"{head}(\n{_inside(code, pad + STEP)}{pad}){after}\n"
        case Denied(Joined() as part):
            return f"{head}not (\n{_inside(part, pad + STEP)}{pad}){after}\n"
        case Compared(left, sign, right, options):
            short = f"{pad}{sign} {right}{after}"
            if len(short) <= WIDTH or not options:
                return f"{head}{left}\n{short}\n"
            listed = "".join(f"{pad}{STEP}{option},\n" for option in options)
            return f"{head}{left}\n{pad}{sign} (\n{listed}{pad}){after}\n"
    return _hugged(head, code, pad, after) or f"{text}\n"


# --- Text ----------------------------------------------------------------------------------------


def comment(text: str, pad: str) -> str:
    """A comment wrapped to the width."""
    return filled(text, WIDTH - 2, f"{pad}# ", f"{pad}# ")


def docstring(paragraphs: Sequence[str], pad: str) -> str:
    """A docstring: a caption, then paragraphs, wrapped; on one line when it can be."""
    caption, *others = [clean(paragraph) for paragraph in paragraphs]
    if not others and len(pad) + len(caption) + 6 <= WIDTH:
        return f'{pad}"""{caption}"""\n'
    # A caption alone is cut short of the width, so that its closing quotes have one place.
    width = WIDTH - (2 if others else 6)
    blocks = [filled(f'"""{caption}', width, pad, pad)]
    blocks += [filled(text, WIDTH - 2, pad, pad) for text in others]
    return "\n".join(blocks) + f'{pad}"""\n'


def clean(text: str) -> str:
    """Text that a docstring can hold; a final double quote would close it."""
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    return f"{text} " if text.endswith('"') else text


def item(text: str, pad: str) -> str:
    """An entry of a list in a docstring, its following lines indented."""
    return filled(clean(text).rstrip(), WIDTH - 2, pad, pad + STEP)
