"""A case: the facts as given, and the same facts in canonical form."""

from collections.abc import Mapping
from typing import Any, ClassVar

from attendu_compiler.targets.python.runtime.errors import FactError, near
from attendu_compiler.targets.python.runtime.persons import Persons, count_elapsed, read_persons
from attendu_compiler.targets.python.runtime.reading import read_value
from attendu_compiler.targets.python.runtime.records import Fact, Frozen, Group, put


class BaseFacts(Frozen):
    """The facts of a case; the class of each act adds one typed parameter a fact.

    ``given`` are the facts as given, those left unknown apart. ``case`` holds canonical values for
    the rules of the act, ``known`` whether all those that its rules ask are known; ``waiting``
    maps an elapsed fact given by its start to the unknown date at which it ends.
    """

    __slots__ = ("case", "given", "known", "persons", "waiting")
    case: Any
    given: dict[str, object]
    known: bool
    persons: dict[str, "Persons | None"]
    waiting: dict[str, str]

    #: What the act declares; ``ASKED`` are the facts that its rules ask, by slug.
    FACTS: ClassVar[Mapping[str, Fact]]
    GROUPS: ClassVar[Mapping[str, Group]]
    ALIASES: ClassVar[Mapping[str, str]]
    ASKED: ClassVar[frozenset[str]]
    ASKED_OF_PERSONS: ClassVar[Mapping[str, frozenset[str]]]
    PARAMETERS: ClassVar[Mapping[str, str]]
    CASE: ClassVar[type]
    PERSONS: ClassVar[Mapping[str, type]]
    #: Whether one variant is retained of every reading.
    SETTLED: ClassVar[bool]

    def _read(self, given: Mapping[str, object]) -> None:
        """Read every fact; ``given`` has them all, by slug."""
        values: dict[str, object] = {}
        persons: dict[str, Persons | None] = {}
        kept: dict[str, object] = {}
        facts, names = self.FACTS, self.PARAMETERS
        for slug, value in given.items():
            put(self, names.get(slug, slug) if names else slug, value)
            if value is not None:
                kept[slug] = value
            fact = facts.get(slug)
            if fact is None:
                persons[slug] = read_persons(value, self.GROUPS[slug])
            elif value is None or (fact.kind == "yes_no" and (value is True or value is False)):
                values[slug] = value
            else:
                values[slug] = read_value(value, fact)
        waiting = count_elapsed(values, facts)
        known = (
            self.SETTLED
            and all(_is_known(values[slug]) for slug in self.ASKED)
            and all(
                _all_known(persons[slug], asked) for slug, asked in self.ASKED_OF_PERSONS.items()
            )
        )
        case = self.CASE()
        for slug, value in values.items():
            setattr(case, names.get(slug, slug) if names else slug, value)
        if known:
            for slug, found in persons.items():
                people = found[0] if found is not None else ()
                setattr(case, names.get(slug, slug), self._persons(slug, people))
        put(self, "case", case)
        put(self, "given", kept)
        put(self, "known", known)
        put(self, "persons", persons)
        put(self, "waiting", waiting)

    def _persons(self, group: str, persons: tuple[dict[str, object], ...]) -> tuple[Any, ...]:
        names = self.PARAMETERS
        made = []
        for values in persons:
            person = self.PERSONS[group]()
            for slug, value in values.items():
                setattr(person, names.get(slug, slug), value)
            made.append(person)
        return tuple(made)

    def value(self, slug: str) -> Any:
        """The canonical value of a fact, None when it is unknown."""
        return getattr(self.case, self.PARAMETERS.get(slug, slug))

    def values(self) -> dict[str, object]:
        """The canonical value of each fact, None when it is unknown."""
        return {slug: self.value(slug) for slug in self.FACTS}

    def __repr__(self) -> str:
        given = ", ".join(
            f"{self.PARAMETERS.get(slug, slug)}={value!r}" for slug, value in self.given.items()
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
        for name, value in given.items():
            slug = cls.ALIASES.get(name, name)
            if slug != name:
                from warnings import warn  # only an old name comes here

                warn(f"« {name} » se nomme désormais « {slug} »", DeprecationWarning, stacklevel=4)
            if slug not in cls.FACTS and slug not in cls.GROUPS:
                raise FactError(
                    "A601",
                    str(name),
                    value,
                    "le nom d'un fait de ce texte",
                    f"« {name} » n'est pas un fait de ce texte."
                    + near(str(name), [*cls.FACTS, *cls.GROUPS]),
                )
            parameter = cls.PARAMETERS.get(slug, slug)
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


def _is_known(value: object) -> bool:
    if isinstance(value, dict):
        return None not in value.values()
    return value is not None


def _all_known(persons: "Persons | None", asked: frozenset[str]) -> bool:
    if persons is None or not persons[1]:
        return False
    return all(_is_known(person.get(slug)) for person in persons[0] for slug in asked)
