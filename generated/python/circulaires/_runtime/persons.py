"""Elapsed durations given by their start, and groups of persons, as a caller gives them."""

from collections.abc import Iterable, Mapping

from circulaires._runtime.calendar import elapsed, iso
from circulaires._runtime.errors import FactError, near, warn_renamed
from circulaires._runtime.reading import read_value
from circulaires._runtime.records import Fact, Group

#: The persons of a group (canonical values by slug), and whether the list is complete.
Persons = tuple[tuple[dict[str, object], ...], bool]


def count_elapsed(
    values: dict[str, object], facts: Mapping[str, Fact], started: Iterable[str] | None = None
) -> dict[str, str]:
    """Count, in place, the elapsed facts given by their start.

    ``started`` are the slugs of those given by their start, when they are known. Those whose
    reference date is unknown become unknown; the result maps each of them to the date
    fact that it waits for.

    Raises:
        FactError: the start follows the reference date (A606), or has none (A602).
    """
    waiting: dict[str, str] = {}
    for slug in facts if started is None else started:
        fact = facts[slug]
        value = values.get(slug)
        if fact.kind != "elapsed" or not isinstance(value, int):
            continue
        if fact.until is None:
            raise FactError(
                "A602",
                slug,
                iso(value),
                "une durée comme « P3M12D »",
                f"« {fact.name} » n'a pas de date de référence : donnez une durée.",
            )
        reference = values.get(fact.until)
        if not isinstance(reference, int):
            values[slug] = None
            waiting[slug] = fact.until
            continue
        counted = elapsed(value, reference)
        if counted is None:
            raise FactError(
                "A606",
                slug,
                iso(value),
                f"une date qui ne suit pas « {facts[fact.until].name} »",
                f"« {fact.name} » commence après « {facts[fact.until].name} ».",
            )
        values[slug] = counted
    return waiting


def read_persons(value: object, group: Group) -> Persons | None:
    """The persons of a group, or None when nothing is known of it.

    Raises:
        FactError: not a list of persons, or a fact of a person cannot be read.
    """
    if value is None:
        return None
    complete = True
    if isinstance(value, Mapping):
        complete = value.get("complete", True) is not False
        value = value.get("items")
    if not isinstance(value, (list, tuple)):
        raise FactError(
            "A602",
            group.slug,
            value,
            "une liste de dictionnaires, ou {« items » : […], « complete » : False}",
            f"« {group.name} » attend une liste de personnes ; reçu : {value!r}.",
        )
    return tuple(_read_person(person, group) for person in value), complete


def _read_person(person: object, group: Group) -> dict[str, object]:
    if not isinstance(person, Mapping):
        raise FactError(
            "A602",
            group.slug,
            person,
            "un dictionnaire",
            f"« {group.name} » attend des personnes ; reçu : {person!r}.",
        )
    values: dict[str, object] = {}
    for name, value in person.items():
        slug = name
        if name in group.aliases:
            slug = group.aliases[name]
            warn_renamed(name, slug)
        if slug in values:
            raise FactError(
                "A602",
                slug,
                value,
                "un fait donné une seule fois",
                f"« {slug} » est donné deux fois, sous deux noms.",
            )
        if slug not in group.facts:
            raise FactError(
                "A601",
                str(slug),
                value,
                "le nom d'un fait de ce groupe",
                f"« {slug} » n'est pas un fait de « {group.name} »." + near(str(slug), group.facts),
            )
        values[slug] = read_value(value, group.facts[slug])
    count_elapsed(values, group.facts)
    return values
