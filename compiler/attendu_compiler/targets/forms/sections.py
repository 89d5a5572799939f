"""Which blanks stand under which heading of a form, and the numbers that the form prints.

A blank is told from its neighbours by a number that may be more than what is printed: « 1 b » is the
second blank of point 1, « personne 2 a » the first one of the second person.
"""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from attendu_compiler.targets.forms.kinds import Part, parts_of

_UNNUMBERED = "sans numéro"

_NUMBER = re.compile(r"(?P<word>\D+ )?(?P<digits>\d+(?:\.\d+)*)(?: (?P<letter>\w))?")


@frozen(kw_only=True)
class Blank:
    """A blank to fill, or a heading when it has no part; ``printed`` is its number on the paper."""

    number: str
    printed: str
    title: str
    parts: tuple[Part, ...]

    @property
    def spoken(self) -> str:
        """What tells it from its neighbours to a reader who does not see where it stands."""
        told = self.number.startswith(_UNNUMBERED) or self.printed.rstrip(".") == self.number
        return "" if told else self.number


@frozen(kw_only=True)
class Section:
    """Blanks in their order; ``heading`` is None for those that stand under no heading."""

    heading: Blank | None
    blanks: tuple[Blank, ...] = ()


def sections_of(fields: Iterable[tuple[str, str, str]]) -> tuple[Section, ...]:
    """The sections of a form, in order, from its (number, title, kind)."""
    sections: list[Section] = []
    for blank in _blanks(fields):
        if not blank.parts:
            sections.append(Section(heading=blank))
        elif sections and _holds(sections[-1].heading, blank):
            sections[-1] = evolve(sections[-1], blanks=(*sections[-1].blanks, blank))
        else:
            sections.append(Section(heading=None, blanks=(blank,)))
    return tuple(sections)


def _holds(heading: Blank | None, blank: Blank) -> bool:
    """Whether a blank stands under a heading: « 7 a » and « 7.1 » under « 7 », « 8 » does not.

    A heading without a number holds what follows, up to the next blank without a number.
    """
    if heading is None:
        return True
    if heading.number.startswith(_UNNUMBERED):
        return not blank.number.startswith(_UNNUMBERED)
    return blank.number.startswith((f"{heading.number}.", f"{heading.number} "))


def _blanks(fields: Iterable[tuple[str, str, str]]) -> Iterator[Blank]:
    printed: set[tuple[str, str]] = set()
    for number, title, kind in fields:
        shown = ""
        found = _NUMBER.fullmatch(number)
        if found is not None and not number.startswith(_UNNUMBERED):
            key = (found["word"] or "", found["digits"])
            if key not in printed and not title.startswith(found["digits"]):
                shown = f"{found['digits']}."
            printed.add(key)
        yield Blank(number=number, printed=shown, title=title, parts=parts_of(kind))
