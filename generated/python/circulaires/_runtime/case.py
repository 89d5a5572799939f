"""A case: the facts as given, and the same facts in canonical form."""

from __future__ import annotations

from collections.abc import Mapping

from circulaires._runtime.errors import FactError, near
from circulaires._runtime.persons import Persons, count_elapsed, read_persons
from circulaires._runtime.reading import read_value
from circulaires._runtime.records import Fact, Frozen, Group, put

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class BaseFacts(Frozen):
    """The facts of a case; the class of each act adds one typed parameter a fact.

    ``given`` are the facts as given, None when unknown. ``case`` holds canonical values for the
    rules of the act, ``known`` whether all those that its rules ask are known; ``waiting`` maps an
    elapsed fact given by its start to the unknown date at which it ends.
    """

    __slots__ = ("case", "given", "known", "persons", "waiting")
    case: Any
    given: dict[str, object]
    known: bool
    persons: dict[str, Persons | None]
    waiting: dict[str, str]

    #: What the act declares; ``ASKED`` are the facts that its rules ask, by slug, and
    #: ``PARAMETERS`` the names in Python that are not the slug.
    FACTS: Mapping[str, Fact]
    GROUPS: Mapping[str, Group]
    ALIASES: Mapping[str, str]
    PARAMETERS: Mapping[str, str]
    ASKED: frozenset[str]
    ASKED_OF_PERSONS: Mapping[str, frozenset[str]]
    CASE: type
    PERSONS: Mapping[str, type]
    #: Whether readable rules were written; otherwise every case takes the exact path.
    READABLE: bool

    #: The yes/no facts, and the others, which must be read.
    _YES_NO: tuple[str, ...]
    _OTHERS: tuple[tuple[str, Fact], ...]
    _SEVERAL: tuple[str, ...]

    def __init_subclass__(cls) -> None:
        facts = cls.FACTS.items()
        cls._YES_NO = tuple(slug for slug, fact in facts if fact.kind == "yes_no")
        cls._SEVERAL = tuple(slug for slug, fact in facts if fact.kind == "several")
        cls._OTHERS = tuple((slug, fact) for slug, fact in facts if fact.kind != "yes_no")

    def _read(self, given: dict[str, object]) -> None:
        """Read every fact; ``given`` has them all, by slug."""
        values = dict(given)
        for slug in self._YES_NO:
            value = given[slug]
            if value is not None and value is not True and value is not False:
                read_value(value, self.FACTS[slug])
        started = False
        for slug, fact in self._OTHERS:
            value = given[slug]
            if value is not None:
                values[slug] = found = read_value(value, fact)
                started = started or (isinstance(found, int) and fact.kind == "elapsed")
        groups = self.GROUPS
        put(self, "given", given)
        put(self, "waiting", count_elapsed(values, self.FACTS) if started else {})
        put(self, "persons", {slug: read_persons(given[slug], groups[slug]) for slug in groups})
        put(self, "known", self.READABLE and self._all_known(values))
        put(self, "case", self._case(values))

    def _all_known(self, values: dict[str, object]) -> bool:
        """Whether everything that the rules ask is known."""
        if None in map(values.__getitem__, self.ASKED):
            return False
        for slug in self._SEVERAL:
            held = values[slug]
            if slug in self.ASKED and isinstance(held, dict) and None in held.values():
                return False
        return not self.ASKED_OF_PERSONS or all(
            _all_known(self.persons[slug], asked) for slug, asked in self.ASKED_OF_PERSONS.items()
        )

    def _case(self, values: dict[str, object]) -> object:
        case = self.CASE()
        for slug, persons in self.persons.items():
            values[slug] = self._people(slug, persons[0]) if persons is not None else ()
        case.__dict__.update(_renamed(values, self.PARAMETERS))
        return case

    def _people(self, group: str, persons: tuple[dict[str, object], ...]) -> tuple[object, ...]:
        made = []
        for values in persons:
            person = self.PERSONS[group]()
            person.__dict__.update(_renamed(values, self.PARAMETERS))
            made.append(person)
        return tuple(made)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """A fact as given, by its name in Python."""
            given = object.__getattribute__(self, "given")
            if name in given:
                return given[name]
            for slug, parameter in self.PARAMETERS.items():
                if parameter == name and slug in given:
                    return given[slug]
            raise AttributeError(f"« {name} » n'est pas un fait de ce texte." + near(name, given))

    def value(self, slug: str) -> Any:
        """The canonical value of a fact, None when it is unknown."""
        return getattr(self.case, self.PARAMETERS.get(slug, slug))

    def values(self) -> dict[str, object]:
        """The canonical value of each fact, None when it is unknown."""
        if not self.PARAMETERS:
            found: dict[str, object] = self.case.__dict__
            return found
        return {slug: self.value(slug) for slug in self.FACTS}

    def __repr__(self) -> str:
        given = ", ".join(
            f"{self.PARAMETERS.get(slug, slug)}={value!r}"
            for slug, value in self.given.items()
            if value is not None
        )
        return f"{type(self).__name__}({given})"

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.given == getattr(other, "given", None)

    __hash__ = None  # type: ignore[assignment]

    @classmethod
    def parameters(cls, given: Mapping[str, Any]) -> dict[str, Any]:
        """Facts named as in JSON, as keyword parameters; old names warn.

        Raises:
            FactError: a name is that of no fact of the text (A601), or names a fact twice (A602).
        """
        found: dict[str, Any] = {}
        facts, groups, names = cls.FACTS, cls.GROUPS, cls.PARAMETERS
        for name, value in given.items():
            slug = name
            if name not in facts and name not in groups:
                slug = cls._once_named(name, value)
            parameter = names.get(slug, slug)
            if parameter in found:
                raise FactError(
                    "A602",
                    slug,
                    value,
                    "un fait donné une seule fois",
                    f"« {slug} » est donné deux fois, sous deux noms.",
                )
            found[parameter] = value
        return found

    @classmethod
    def _once_named(cls, name: str, value: object) -> str:
        """The fact that once had this name."""
        if name in cls.ALIASES:
            from warnings import warn  # only an old name comes here

            slug = cls.ALIASES[name]
            warn(f"« {name} » se nomme désormais « {slug} »", DeprecationWarning, stacklevel=5)
            return slug
        raise FactError(
            "A601",
            str(name),
            value,
            "le nom d'un fait de ce texte",
            f"« {name} » n'est pas un fait de ce texte."
            + near(str(name), [*cls.FACTS, *cls.GROUPS]),
        )


def _renamed(values: dict[str, object], names: Mapping[str, str]) -> dict[str, object]:
    """Values by their names in Python."""
    return {names.get(slug, slug): value for slug, value in values.items()} if names else values


def _all_known(persons: Persons | None, asked: frozenset[str]) -> bool:
    if persons is None or not persons[1]:
        return False
    for person in persons[0]:
        for slug in asked:
            value = person.get(slug)
            if value is None or (isinstance(value, dict) and None in value.values()):
                return False
    return True
