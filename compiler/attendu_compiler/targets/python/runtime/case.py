"""A case: the facts as given, and the same facts in canonical form."""

from __future__ import annotations

from collections.abc import Mapping

from attendu_compiler.targets.python.runtime.errors import FactError, near
from attendu_compiler.targets.python.runtime.persons import Persons, count_elapsed, read_persons
from attendu_compiler.targets.python.runtime.reading import read_value
from attendu_compiler.targets.python.runtime.records import Fact, Frozen, Group, put

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

    def _read(self, given: dict[str, object]) -> None:
        """Read every fact; ``given`` has them all, by slug."""
        case = self.CASE()
        known = self.READABLE
        names, asked = self.PARAMETERS, self.ASKED
        started = False
        for slug, fact in self.FACTS.items():
            value = given[slug]
            if value is None:
                if slug in asked:
                    known = False
            elif fact.kind != "yes_no" or (value is not True and value is not False):
                value = read_value(value, fact)
                if fact.kind == "elapsed" and isinstance(value, int):
                    started = True
                elif isinstance(value, dict) and slug in asked and None in value.values():
                    known = False
            setattr(case, names.get(slug, slug) if names else slug, value)
        put(self, "given", given)
        put(self, "case", case)
        put(self, "waiting", self._count(case) if started else {})
        put(self, "persons", {s: read_persons(given[s], group) for s, group in self.GROUPS.items()})
        known = known and not (self.waiting and asked & self.waiting.keys())
        for slug, of_person in self.ASKED_OF_PERSONS.items():
            known = known and _all_known(self.persons[slug], of_person)
        put(self, "known", known)
        if known:
            for slug, found in self.persons.items():
                people = found[0] if found is not None else ()
                setattr(case, names.get(slug, slug), self._persons(slug, people))

    def _count(self, case: object) -> dict[str, str]:
        """Count the elapsed facts given by their start; those that wait for their last day."""
        values = self.values()
        waiting = count_elapsed(values, self.FACTS)
        for slug, fact in self.FACTS.items():
            if fact.kind == "elapsed":
                setattr(case, self.PARAMETERS.get(slug, slug), values[slug])
        return waiting

    def _persons(self, group: str, persons: tuple[dict[str, object], ...]) -> tuple[object, ...]:
        made = []
        for values in persons:
            person = self.PERSONS[group]()
            for slug, value in values.items():
                setattr(person, self.PARAMETERS.get(slug, slug), value)
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
        case, names = self.case, self.PARAMETERS
        if not names:
            return {slug: getattr(case, slug) for slug in self.FACTS}
        return {slug: getattr(case, names.get(slug, slug)) for slug in self.FACTS}

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
                slug = cls._renamed(name, value)
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
    def _renamed(cls, name: str, value: object) -> str:
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


def _all_known(persons: Persons | None, asked: frozenset[str]) -> bool:
    if persons is None or not persons[1]:
        return False
    for person in persons[0]:
        for slug in asked:
            value = person.get(slug)
            if value is None or (isinstance(value, dict) and None in value.values()):
                return False
    return True
