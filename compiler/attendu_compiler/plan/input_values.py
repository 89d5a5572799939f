"""The value of a fact as it is given (JSON), and as it is compared."""

import datetime
import json
import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from fractions import Fraction

from attendu_compiler.model.policy import Fact, FactKind
from attendu_compiler.plan.input_errors import (
    IMPOSSIBLE_DAY,
    UNKNOWN_OPTION,
    WRONG_VALUE,
    FactError,
)

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")

_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")

_AMOUNT = re.compile(r"(\d+(?:\.\d{1,2})?) ([A-Z]{3})")

EXPECTED = {
    FactKind.YES_NO: "true, false ou null",
    FactKind.CHOICE: "l'une des réponses, ou null",
    FactKind.SEVERAL: "une liste de réponses, un objet réponse → true/false/null, ou null",
    FactKind.WHOLE: "un nombre entier, ou null",
    FactKind.AMOUNT: "un montant comme « 1234.56 EUR », ou null",
    FactKind.DATE: "une date comme « 2007-01-31 », ou null",
    FactKind.MOMENT: "une date et heure comme « 2007-01-31T14:00 », ou null",
    FactKind.ELAPSED: "une durée comme « P3M12D », une date de départ, ou null",
}


def read_value(value: object, fact: Fact) -> object:
    """The canonical value of a fact, or None; a start date of an elapsed fact stays an ordinal."""
    if value is None:
        return None
    read = _READERS[fact.kind]
    result = read(value, fact)
    if result is None:
        expected = EXPECTED[fact.kind]
        if fact.options:
            expected += " : " + ", ".join(option.slug for option in fact.options)
        raise FactError(
            WRONG_VALUE,
            fact.slug,
            value,
            expected,
            f"« {fact.name} » attend {expected} ; reçu : {_shown(value)}.",
        )
    return result


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _yes_no(value: object, fact: Fact) -> object:
    return value if isinstance(value, bool) else None


def _choice(value: object, fact: Fact) -> object:
    slugs = [option.slug for option in fact.options]
    if not isinstance(value, str):
        return None
    if value in slugs:
        return value
    return _no_such_option(value, fact)


def _no_such_option(value: object, fact: Fact) -> object:
    slugs = [option.slug for option in fact.options]
    close = get_close_matches(str(value), slugs, 1, 0.6)
    hint = f" Vouliez-vous écrire « {close[0]} » ?" if close else ""
    raise FactError(
        UNKNOWN_OPTION,
        fact.slug,
        value,
        "l'une de : " + ", ".join(slugs),
        f"« {value} » n'est pas une réponse de « {fact.name} ».{hint}",
    )


def _several(value: object, fact: Fact) -> object:
    slugs = [option.slug for option in fact.options]
    if isinstance(value, list | tuple | set | frozenset):
        for item in value:
            if item not in slugs:
                _no_such_option(item, fact)
        return {slug: slug in value for slug in slugs}
    if isinstance(value, Mapping):
        for item, held in value.items():
            if item not in slugs:
                _no_such_option(item, fact)
            if held is not None and not isinstance(held, bool):
                return None
        return {slug: value.get(slug) for slug in slugs}
    return None


def _whole(value: object, fact: Fact) -> object:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        return None
    return Fraction(value)


def _amount(value: object, fact: Fact) -> object:
    found = _AMOUNT.fullmatch(value) if isinstance(value, str) else None
    if found is None or found.group(2) != fact.currency:
        return None
    return Fraction(found.group(1))


def _date(value: object, fact: Fact) -> object:
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.toordinal()
    found = _DATE.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None
    try:
        return datetime.date(*(int(part) for part in found.groups())).toordinal()
    except ValueError:
        raise FactError(
            IMPOSSIBLE_DAY,
            fact.slug,
            value,
            EXPECTED[fact.kind],
            f"« {value} » n'existe pas au calendrier (« {fact.name} »).",
        ) from None


def _moment(value: object, fact: Fact) -> object:
    try:
        return datetime.datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _elapsed(value: object, fact: Fact) -> object:
    found = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if found is not None and any(found.groups()):
        years, months, weeks, days = (int(part or 0) for part in found.groups())
        total = days + 7 * weeks
        if total > 30:
            # Longer than any month: only a number of months and days can be counted exactly.
            return None
        return years * 12 + months, total
    return _date(value, fact)


_READERS: dict[FactKind, Callable[[object, Fact], object]] = {
    FactKind.YES_NO: _yes_no,
    FactKind.CHOICE: _choice,
    FactKind.SEVERAL: _several,
    FactKind.WHOLE: _whole,
    FactKind.AMOUNT: _amount,
    FactKind.DATE: _date,
    FactKind.MOMENT: _moment,
    FactKind.ELAPSED: _elapsed,
}
