"""Which columns of a frame give which facts."""

from collections.abc import Sequence

from circulaires._runtime.batch.frames import Frame
from circulaires._runtime.batch.raw import Raw, lengths
from circulaires._runtime.case import BaseFacts, fact_named
from circulaires._runtime.errors import FactError

#: What follows the name of an elapsed fact in the columns that give it in numbers, as in SQL.
UNITS = ("__months", "__days")

#: What follows it in the column that gives its start.
START = "__start"


class Given:
    """A fact that a frame gives: in a column of its name, or in those of its months and days.

    ``whole`` says that no row is unknown, as far as the frame tells.
    """

    def __init__(self, names: Sequence[str], kind: str, *, whole: bool) -> None:
        self.names = tuple(names)
        self.kind = kind
        self.whole = whole

    def raw(self, frame: Frame, start: int, stop: int) -> Raw:
        """Some rows."""
        if not self.names[0].endswith(UNITS):
            return frame.raw(self.names[0], self.kind, start, stop)
        months, days = (frame.raw(name, "whole", start, stop) for name in self.names)
        return lengths(months, days)


def match(frame: Frame, facts: type[BaseFacts], keep: Sequence[str]) -> dict[str, Given]:
    """The facts given, by slug.

    Raises:
        FactError: a column is no fact and is not kept (A601), or two give the same fact (A602).
        KeyError: a column to keep is not there.
    """
    found: dict[str, list[str]] = {}
    for name in keep:
        if name not in frame.names:
            raise KeyError(f"no column is named {name!r}")
    for name in frame.names:
        if not isinstance(name, str) and name in keep:
            continue
        owner = str(name)
        for unit in (*UNITS, START):
            owner = owner.removesuffix(unit)
        try:
            slug = fact_named(owner, facts)
            if owner != str(name) and (slug in facts.GROUPS or facts.FACTS[slug].kind != "elapsed"):
                slug = fact_named(str(name), facts)
        except FactError as error:
            if name in keep:
                continue
            hint = f" keep=[{name!r}] la rend telle quelle."
            message = error.message + hint
            raise FactError(error.code, str(name), None, error.expected, message) from None
        found.setdefault(slug, []).append(name)
    return {slug: _given(slug, names, facts, frame) for slug, names in found.items()}


def _given(slug: str, names: list[str], facts: type[BaseFacts], frame: Frame) -> Given:
    measured = sorted((name for name in names if name.endswith(UNITS)), reverse=True)
    if len(names) > 1 and (len(measured) < len(names) or len(names) > 2):
        told = " et ".join(f"« {name} »" for name in names)
        raise FactError(
            "A602",
            slug,
            None,
            "un fait donné une seule fois",
            f"« {slug} » est donné plusieurs fois, par les colonnes {told}.",
        )
    if len(measured) == 1:
        lacking = UNITS[0] if measured[0].endswith(UNITS[1]) else UNITS[1]
        raise FactError(
            "A602",
            slug,
            None,
            "des mois et des jours",
            f"« {slug} » attend des mois et des jours : « {measured[0]} » va avec "
            f"« {slug}{lacking} » (0 quand il n'y en a pas).",
        )
    whole = all(frame.is_whole(name) for name in names)
    kind = "group" if slug in facts.GROUPS else facts.FACTS[slug].kind
    return Given(measured or names, kind, whole=whole)
