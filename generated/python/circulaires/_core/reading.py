"""Facts as a caller gives them: checked, made canonical, unknown when not given.

Canonical values: a bool, the slug of an option, a mapping option → bool or None, a whole number,
an amount in hundredths, the ordinal of a date, (months, days) of an elapsed duration.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from circulaires._core.calendar import day, elapsed, iso
from circulaires._core.records import Fact


class DateLike(Protocol):
    """A date of the standard library, or anything that gives its ordinal as one does."""

    def toordinal(self) -> int:
        """The proleptic Gregorian ordinal."""
        ...


_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_AMOUNT = re.compile(r"(\d+)(?:\.(\d{1,2}))? ([A-Z]{3})")

EXPECTED = {
    "yes_no": "True, False ou None",
    "choice": "l'une des réponses, ou None",
    "several": "une liste de réponses, un dictionnaire réponse → True/False/None, ou None",
    "whole": "un nombre entier, ou None",
    "amount": "un montant comme « 1234.56 EUR », ou None",
    "date": "une date comme « 2007-01-31 », ou None",
    "moment": "une date et heure comme « 2007-01-31T14:00 », ou None",
    "elapsed": "une durée comme « P3M12D », une date de départ, ou None",
}


class FactError(ValueError):
    """A fact that cannot be read: ``code``, ``fact``, ``value``, ``expected`` and a sentence."""

    def __init__(self, code: str, fact: str, value: object, expected: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.fact = fact
        self.value = value
        self.expected = expected


def near(name: str, known: Iterable[str]) -> str:
    """« Vouliez-vous écrire … ? » when some known name is close, else nothing."""
    from difflib import get_close_matches  # slow to import, and only needed for an error

    close = get_close_matches(name, list(known), 1, 0.6)
    return f" Vouliez-vous écrire « {close[0]} » ?" if close else ""


def read_value(value: object, fact: Fact) -> object:
    """The canonical value of a fact, or None; a start date of an elapsed fact stays an ordinal."""
    if value is None:
        return None
    result = _READERS[fact.kind](value, fact)
    if result is None:
        expected = EXPECTED[fact.kind]
        if fact.options:
            expected += " : " + ", ".join(fact.options)
        raise FactError(
            "A602",
            fact.slug,
            value,
            expected,
            f"« {fact.name} » attend {expected} ; reçu : {value!r}.",
        )
    return result


def _yes_no(value: object, fact: Fact) -> object:
    return value if isinstance(value, bool) else None


def _choice(value: object, fact: Fact) -> object:
    if not isinstance(value, str):
        return None
    text = str(getattr(value, "value", value))
    return text if text in fact.options else _no_such_option(value, fact)


def _no_such_option(value: object, fact: Fact) -> object:
    raise FactError(
        "A603",
        fact.slug,
        value,
        "l'une de : " + ", ".join(fact.options),
        f"« {value} » n'est pas une réponse de « {fact.name} »." + near(str(value), fact.options),
    )


def _several(value: object, fact: Fact) -> object:
    if isinstance(value, Mapping):
        for option, held in value.items():
            if option not in fact.options:
                _no_such_option(option, fact)
            if held is not None and not isinstance(held, bool):
                return None
        return {option: value.get(option) for option in fact.options}
    if isinstance(value, (list, tuple, set, frozenset)):
        for option in value:
            if option not in fact.options:
                _no_such_option(option, fact)
        return {option: option in value for option in fact.options}
    return None


def _whole(value: object, fact: Fact) -> object:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        return None
    return value


def _amount(value: object, fact: Fact) -> object:
    found = _AMOUNT.fullmatch(value) if isinstance(value, str) else None
    if found is None or found.group(3) != fact.currency:
        return None
    return int(found.group(1)) * 100 + int((found.group(2) or "0").ljust(2, "0"))


def _date(value: object, fact: Fact) -> object:
    if not isinstance(value, str):
        ordinal = getattr(value, "toordinal", None)
        if ordinal is None or hasattr(value, "hour"):
            return None
        found_ordinal: object = ordinal()
        return found_ordinal
    found = _DATE.fullmatch(value)
    if found is None:
        return None
    try:
        return day(int(found.group(1)), int(found.group(2)), int(found.group(3)))
    except ValueError:
        raise FactError(
            "A604",
            fact.slug,
            value,
            EXPECTED[fact.kind],
            f"« {value} » n'existe pas au calendrier (« {fact.name} »).",
        ) from None


def _moment(value: object, fact: Fact) -> object:
    return value if isinstance(value, str) and _DATE.match(value) else None


def _elapsed(value: object, fact: Fact) -> object:
    found = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if found is not None and any(found.groups()):
        years, months, weeks, days = (int(part or 0) for part in found.groups())
        total = days + 7 * weeks
        # Longer than any month: only a number of months and days can be counted exactly.
        return None if total > 30 else (years * 12 + months, total)
    return _date(value, fact)


_READERS: dict[str, Callable[[object, Fact], object]] = {
    "yes_no": _yes_no,
    "choice": _choice,
    "several": _several,
    "whole": _whole,
    "amount": _amount,
    "date": _date,
    "moment": _moment,
    "elapsed": _elapsed,
}


def count_elapsed(values: dict[str, object], facts: Mapping[str, Fact]) -> dict[str, str]:
    """Count the elapsed facts given by their start; those whose reference date is missing.

    The result maps such a fact to the date fact that it waits for.
    """
    waiting: dict[str, str] = {}
    for slug, value in list(values.items()):
        fact = facts[slug]
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


def read_persons(
    name: str, value: object, facts: Mapping[str, Fact]
) -> tuple[tuple[dict[str, object], ...], bool] | None:
    """The persons of a group (facts by slug), and whether the list is complete; None if unknown."""
    if value is None:
        return None
    complete = True
    if isinstance(value, Mapping):
        complete = value.get("complete", True) is not False
        value = value.get("items")
    if not isinstance(value, (list, tuple)):
        raise FactError(
            "A602",
            name,
            value,
            "une liste de dictionnaires, ou {« items » : […], « complete » : False}",
            f"« {name} » attend une liste de personnes.",
        )
    persons = []
    for person in value:
        if not isinstance(person, Mapping):
            raise FactError(
                "A602", name, person, "un dictionnaire", f"« {name} » attend des personnes."
            )
        read: dict[str, object] = {}
        for slug, item in person.items():
            if slug not in facts:
                raise FactError(
                    "A601",
                    str(slug),
                    item,
                    "le nom d'un fait de ce groupe",
                    f"« {slug} » n'est pas un fait de « {name} »." + near(str(slug), facts),
                )
            read[slug] = read_value(item, facts[slug])
        count_elapsed(read, facts)
        persons.append(read)
    return tuple(persons), complete
