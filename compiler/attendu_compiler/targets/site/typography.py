"""The spaces of French typography, which a line must not break; the words of an act are left alone."""

import re

#: What is not prose: code, tags, the words of an act, the head of a page, the rule of a table.
_LEFT = re.compile(
    r"""(\A---\n.*?\n---\n
    |^(?:```|~~~).*?^(?:```|~~~)[ ]*$
    |`[^`\n]*`
    |<(p|span)[ ]class="officiel".*?</\2>
    |<(blockquote|script|code|pre|q)\b.*?</\3>
    |<[^>]+>
    |^\|[-:| ]+\|[ ]*$
    |\{[^}\n]*\})""",
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)
_BEFORE = re.compile(r"(?<=\S) (?=[:;!?»])")
_AFTER = re.compile(r"(?<=[«]) (?=\S)")
_NUMBERED = re.compile(r"(?<=[§°]) (?=\d)|(?<=\d) (?=%)")

_FIXED = "\N{NO-BREAK SPACE}"


def typeset(page: str) -> str:
    """A page of Markdown whose double signs keep to their words."""
    pieces: list[str] = []
    position = 0
    for found in _LEFT.finditer(page):
        pieces += [_prose(page[position : found.start()]), found.group()]
        position = found.end()
    return "".join([*pieces, _prose(page[position:])])


def _prose(text: str) -> str:
    for sign in (_BEFORE, _AFTER, _NUMBERED):
        text = sign.sub(_FIXED, text)
    return text
