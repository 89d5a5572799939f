"""A case: the facts as given, and the same facts in canonical form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import itemgetter

from circulaires._runtime.errors import FactError, near, warn_renamed
from circulaires._runtime.persons import Persons, count_elapsed, read_persons
from circulaires._runtime.reading import read_value
from circulaires._runtime.records import Fact, Frozen, Group, put

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class Given:
    """A fact as given, read on the facts of a case by its name in Python; an old name warns."""

    __slots__ = ("old", "slug")

    def __init__(self, slug: str, old: str | None = None) -> None:
        self.slug = slug
        self.old = old

    def __get__(self, facts: BaseFacts | None, owner: type) -> object:
        if facts is None:
            return self
        if self.old is not None:
            warn_renamed(self.old, self.slug)
        return facts.given[self.slug]


class BaseFacts(Frozen):
    """The facts of a case; the class of each act adds one typed parameter a fact.

    ``given`` are the facts as given, None when unknown. ``case`` holds canonical values for the
    rules of the act, ``known`` whether all those that its rules ask are known; ``waiting`` maps an
    elapsed fact given by its start to the unknown date at which it ends. An act that has a tree
    adds the decision to fill, in a slot that only its own facts have: None when some fact that its
    rules ask is unknown.
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
    #: The slot of the decision to fill, when the act has a tree.
    PREPARED: str | None = None

    #: The yes/no facts, and the others, which must be read.
    _YES_NO: tuple[str, ...]
    _TRUTHS: Callable[[dict[str, object]], tuple[object, ...]]
    _KNOWN: Callable[[dict[str, object]], tuple[object, ...]]
    _NOTHING: dict[str, Any]
    _OTHERS: tuple[tuple[str, Fact], ...]
    _SEVERAL: tuple[str, ...]

    def __init_subclass__(cls) -> None:
        # Not __getattr__: Python reads the attributes of a class that has one half as fast.
        for slug in (*cls.FACTS, *cls.GROUPS):
            setattr(cls, cls.PARAMETERS.get(slug, slug), Given(slug))
        for old, slug in cls.ALIASES.items():
            setattr(cls, cls.PARAMETERS.get(old, old), Given(slug, old))
        facts = cls.FACTS.items()
        cls._YES_NO = tuple(slug for slug, fact in facts if fact.kind == "yes_no")
        cls._SEVERAL = tuple(slug for slug, fact in facts if fact.kind == "several")
        cls._OTHERS = tuple((slug, fact) for slug, fact in facts if fact.kind != "yes_no")
        cls._TRUTHS = _picked(cls._YES_NO)
        cls._KNOWN = _picked(tuple(cls.ASKED))
        cls._NOTHING = dict.fromkeys((*cls.FACTS, *cls.GROUPS))

    def _read(self, given: dict[str, object]) -> None:
        """Read every fact; ``given`` has them all, by slug."""
        values = dict(given)
        if not _TRUTH_TYPES.issuperset(map(type, self._TRUTHS(given))):
            for slug in self._YES_NO:
                values[slug] = read_value(given[slug], self.FACTS[slug])
        started: list[str] = []
        for slug, fact in self._OTHERS:
            value = given[slug]
            if value is not None:
                values[slug] = found = read_value(value, fact)
                if fact.kind == "elapsed" and type(found) is int:
                    started.append(slug)
        groups = self.GROUPS
        put(self, "given", given)
        put(self, "persons", {slug: read_persons(given[slug], groups[slug]) for slug in groups})
        put(self, "waiting", count_elapsed(values, self.FACTS, started) if started else {})
        put(self, "known", self.READABLE and self._all_known(values))
        if self.PREPARED is None:
            put(self, "case", self._case(values))
            return
        prepared = self._prepared(values) if self.known else None
        put(self, "case", self._case(values))
        if prepared is not None:
            # The same facts but for what is prepared, so that neither holds the other.
            prepared._hold((type(self), given, self.case, self.persons, self.waiting))
        put(self, self.PREPARED, prepared)

    def _prepared(self, values: dict[str, Any]) -> Any:
        """The decision to fill: an act that has a tree prepares one."""
        return None

    @classmethod
    def _held(
        cls,
        given: dict[str, object],
        case: object,
        persons: dict[str, Persons | None],
        waiting: dict[str, str],
    ) -> Self:
        """Facts already read, all known."""
        facts = object.__new__(cls)
        put(facts, "given", given)
        put(facts, "case", case)
        put(facts, "persons", persons)
        put(facts, "waiting", waiting)
        put(facts, "known", True)
        if cls.PREPARED is not None:
            put(facts, cls.PREPARED, None)
        return facts

    def _all_known(self, values: dict[str, object]) -> bool:
        """Whether everything that the rules ask is known."""
        if None in self._KNOWN(values):
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

    def _refuse(self, others: Mapping[str, object]) -> None:
        """Names that are those of no fact, given as parameters (A601)."""
        for name, value in others.items():
            raise self._unknown(name, value)

    def _rename(self, old: str, value: object, given: dict[str, object]) -> None:
        """A fact given by its old name, which warns."""
        slug = self.ALIASES[old]
        warn_renamed(old, slug)
        if given[slug] is not None:
            raise self._twice(slug, value)
        given[slug] = value

    @staticmethod
    def _twice(slug: str, value: object) -> FactError:
        return FactError(
            "A602",
            slug,
            value,
            "un fait donné une seule fois",
            f"« {slug} » est donné deux fois, sous deux noms.",
        )

    @classmethod
    def _unknown(cls, name: object, value: object) -> FactError:
        return FactError(
            "A601",
            str(name),
            value,
            "le nom d'un fait de ce texte",
            f"« {name} » n'est pas un fait de ce texte."
            + near(str(name), [*cls.FACTS, *cls.GROUPS]),
        )

    @classmethod
    def _given(cls, named: Mapping[str, Any]) -> dict[str, object]:
        """Every fact by its slug, from facts named as in JSON; old names warn.

        Raises:
            FactError: a name is that of no fact of the text (A601), or names a fact twice (A602).
        """
        given = cls._NOTHING.copy()
        if isinstance(named, dict):
            given.update(named)
            if len(given) == len(cls._NOTHING):
                return given
            given = cls._NOTHING.copy()  # some name is old, or that of no fact
        if not hasattr(named, "items"):
            raise TypeError(
                f"un cas est un « {cls.__module__}.Facts » ou un dictionnaire de faits ; "
                f"reçu : {type(named).__module__}.{type(named).__qualname__}"
            )
        read: set[str] = set()
        for name, value in named.items():
            slug = name if name in given else cls._once_named(name, value)
            if slug in read:
                raise cls._twice(slug, value)
            read.add(slug)
            given[slug] = value
        return given

    @classmethod
    def _once_named(cls, name: str, value: object) -> str:
        """The fact that once had this name."""
        if name in cls.ALIASES:
            slug = cls.ALIASES[name]
            warn_renamed(name, slug)
            return slug
        raise cls._unknown(name, value)


def fact_named(name: str, facts: type[BaseFacts]) -> str:
    """The slug of the fact or group of this name, in JSON, in Python or of old (which warns).

    Raises:
        FactError: the text has none (A601).
    """
    if name in facts.FACTS or name in facts.GROUPS:
        return name
    for slug, parameter in facts.PARAMETERS.items():
        if name == parameter:
            return slug
    return facts._once_named(name, None)


#: The types of a yes/no fact that need no more reading.
_TRUTH_TYPES = frozenset({bool, type(None)})


def _picked(names: tuple[str, ...]) -> Callable[[dict[str, object]], tuple[object, ...]]:
    """A function that reads these names of a dictionary, as a tuple, without a loop of Python."""
    if len(names) < 2:
        return staticmethod(lambda values: tuple(values[name] for name in names))
    return staticmethod(itemgetter(*names))


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
