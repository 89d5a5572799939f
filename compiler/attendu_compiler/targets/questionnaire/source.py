"""The files of the page written by hand, as they are served."""

import re
from importlib import resources

_COMMENT = re.compile(r"^ *(?://.*|/\*\*(?:[^*]|\*(?!/))*\*/)\n", re.MULTILINE)


def source(name: str) -> str:
    """A file of this target, as written by hand."""
    folder = resources.files("attendu_compiler").joinpath("targets", "questionnaire")
    return folder.joinpath(*name.split("/")).read_text(encoding="utf-8")


def lean(script: str) -> str:
    """A script without the comments that stand alone on their lines, the first line kept."""
    first, rest = script.split("\n", 1)
    return first + "\n" + re.sub(r"\n{3,}", "\n\n", _COMMENT.sub("", rest))
