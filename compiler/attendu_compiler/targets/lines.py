"""Sentences cut into lines, in comments; a French double sign stays with its word."""

#: What holds the place of a space where no line is cut.
_HELD = "\0"


def held(text: str) -> str:
    """A text whose double signs hold to the word that they follow or precede."""
    for sign in ":;?!»":
        text = text.replace(f" {sign}", f"{_HELD}{sign}")
    return text.replace("« ", f"«{_HELD}")


def released(text: str) -> str:
    """The text again, once it is cut."""
    return text.replace(_HELD, " ")


def filled(text: str, width: int, first: str, following: str) -> str:
    """Lines as full as ``width`` lets them be, the first after ``first``, the others ``following``.

    Each ends by a newline.  A word is never cut: one that is longer than the width is a line.
    """
    words = [word for word in held(text).replace("\n", " ").split(" ") if word]
    lines: list[str] = []
    line = first + "".join(words[:1])
    for word in words[1:]:
        if len(line) + len(word) < width:
            line = f"{line} {word}"
        else:
            lines.append(line)
            line = following + word
    return released("\n".join([*lines, line])) + "\n" if words else ""
