"""The slice of the 2006 annex: five facts, five outcomes, and the grid of its cases.

Every engine is given what it likes best: months already counted as a whole number, and an answer
that it returns whole: five statuses and the names of their rules. Ours takes a duration, and gives
outcomes that hold the wording of their rules too.
"""

from itertools import product
from typing import NamedTuple

OUTCOMES = ("oqtf", "aprf_ordre_public", "autre_aprf", "ape", "ame")


class Case(NamedTuple):
    """The facts of a case, months being whole."""

    months: int
    famille: bool
    menace: bool
    infraction: bool
    activite: bool


#: Below, at and above each threshold of the slice, whatever the other facts.
CASES = tuple(
    Case(months, *truths)
    for months, *truths in product((0, 1, 2, 3, 24, 60, 61, 90), *[(False, True)] * 4)
)


#: For each outcome, its status and its rules.
Answer = tuple[tuple[str, tuple[str, ...]], ...]


class Row(NamedTuple):
    """A row of the table: months from, months before, then what each fact must be (None: either)."""

    least: int | None
    below: int | None
    menace: bool | None
    infraction: bool | None
    activite: bool | None
    famille: bool | None
    answer: Answer


_OPEN = ("possible", ("éloignement",))
_SILENT = ("non_prevu", ())
_LATE = ("exclu", ("ordre public après trois mois",))
_PUBLIC = ("possible", ("ordre public",))
_OTHER_BEFORE = ("exclu", ("autre avant trois mois",))
_OTHER_AFTER = ("exclu", ("autre après trois mois",))
_FAMILY = ("possible", ("activité sans titre membre de famille",))
_WORK = ("obligatoire", ("activité sans titre",))
ROWS = (
    Row(None, 3, True, None, None, None, (_OPEN, _PUBLIC, _OTHER_BEFORE, _OPEN, _OPEN)),
    Row(None, 3, False, True, None, None, (_OPEN, _PUBLIC, _OTHER_BEFORE, _OPEN, _OPEN)),
    Row(None, 3, False, False, None, None, (_OPEN, _SILENT, _OTHER_BEFORE, _OPEN, _OPEN)),
    Row(3, 61, None, None, False, None, (_OPEN, _LATE, _OTHER_AFTER, _OPEN, _OPEN)),
    Row(3, 61, None, None, True, True, (_OPEN, _LATE, _FAMILY, _OPEN, _OPEN)),
    Row(3, 61, None, None, True, False, (_OPEN, _LATE, _WORK, _OPEN, _OPEN)),
    Row(61, None, None, None, None, None, (_SILENT, _LATE, _SILENT, _SILENT, _SILENT)),
)
