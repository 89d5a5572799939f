"""What is said of a fact that cannot be read."""

from collections.abc import Iterable


class FactError(ValueError):
    """A fact that cannot be read.

    ``code`` is A601 (unknown fact), A602 (wrong value), A603 (unknown option), A604 (impossible
    date), A605 (a supposition of the text is broken) or A606 (a duration that ends before it
    begins); ``fact`` its name, ``value`` what was given, ``expected`` what was expected, and the
    message says all of it in French, with a suggestion when one is near.
    """

    def __init__(self, code: str, fact: str, value: object, expected: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.fact = fact
        self.value = value
        self.expected = expected
        self.message = message

    def to_dict(self) -> dict[str, object]:
        """The error as ``attendu decide`` prints it."""
        plain = self.value is None or isinstance(self.value, (str, int, float, list, dict))
        return {
            "code": self.code,
            "fact": self.fact,
            "value": self.value if plain else str(self.value),
            "expected": self.expected,
            "message": self.message,
        }


def near(name: str, known: Iterable[str]) -> str:
    """« Vouliez-vous écrire … ? » when some known name is close, else nothing."""
    from difflib import get_close_matches  # slow to import, and only needed for an error

    close = get_close_matches(name, list(known), 1, 0.6)
    return f" Vouliez-vous écrire « {close[0]} » ?" if close else ""


def contradiction(*suppositions: str) -> FactError:
    """The error of facts that break suppositions of the text (A605), naming them."""
    named = ", ".join(f"« {name} »" for name in suppositions)
    which = "la supposition" if len(suppositions) == 1 else "ensemble les suppositions"
    return FactError(
        "A605",
        suppositions[-1],
        None,
        "des faits compatibles avec les suppositions du texte",
        f"ces faits contredisent {which} {named}.",
    )


def warn_renamed(old: str, slug: str) -> None:
    """Say that a name is an old one, at the line of the caller of this package."""
    import sys
    from warnings import warn  # only an old name comes here

    level, frame = 2, sys._getframe(1)
    package = __name__.split(".")[0]
    while frame.f_back and frame.f_globals.get("__name__", "").split(".")[0] == package:
        level, frame = level + 1, frame.f_back
    warn(f"« {old} » se nomme désormais « {slug} »", DeprecationWarning, stacklevel=level)


class RowError:
    """A row of a frame that cannot be decided: its place from 0, and what is said of it."""

    __slots__ = ("code", "expected", "fact", "message", "row", "value")

    def __init__(self, row: int, error: FactError) -> None:
        self.row = row
        self.code = error.code
        self.fact = error.fact
        self.value = error.value
        self.expected = error.expected
        self.message = error.message

    def __repr__(self) -> str:
        return f"RowError(row={self.row}, code={self.code!r}, message={self.message!r})"
