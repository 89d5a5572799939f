"""Sentences cut into lines, in comments; a French double sign stays with its word."""

import textwrap

#: What holds the place of a space where no line is cut.
_HELD = "\0"


def filled(text: str, width: int, first: str, following: str) -> str:
    """Lines as full as ``width`` lets them be, the first after ``first``, the others ``following``.

    Each ends by a newline.  A word is never cut, at a hyphen neither: one that is longer than the
    width is a line.
    """
    for sign in ":;?!»":
        text = text.replace(f" {sign}", f"{_HELD}{sign}")
    lines = textwrap.wrap(
        text.replace("« ", f"«{_HELD}"),
        width,
        initial_indent=first,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "".join(f"{line}\n" for line in lines).replace(_HELD, " ")
