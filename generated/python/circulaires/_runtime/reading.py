"""Facts as a caller gives them: checked, then made canonical.

Canonical values: a bool, the slug of an option, a mapping option → bool or None, a whole number,
an amount in hundredths, the ordinal of a date, (months, days) of an elapsed duration. Nothing is
guessed: a value of another type is refused, and says what was expected.
"""

from collections.abc import Callable, Mapping

from circulaires._runtime.calendar import day
from circulaires._runtime.errors import FactError, near
from circulaires._runtime.records import Fact

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

_YES_NO = {"oui": True, "vrai": True, "true": True, "non": False, "faux": False, "false": False}


def read_value(value: object, fact: Fact) -> object:
    """The canonical value of a fact; the start date of an elapsed fact stays an ordinal.

    Raises:
        FactError: the value is not one that the fact expects (A602, A603, A604).
    """
    if value is None:
        return None
    found = _READERS[fact.kind](value, fact)
    if found is None:
        _refuse(value, fact)
    return found


def _refuse(value: object, fact: Fact) -> None:
    expected = EXPECTED[fact.kind]
    if fact.options:
        expected += " : " + ", ".join(fact.options)
    hint = ""
    if fact.kind == "yes_no" and isinstance(value, str):
        truth = _YES_NO.get(value.strip().lower())
        hint = f" Vouliez-vous donner {truth} ?" if truth is not None else ""
    elif isinstance(value, float):
        hint = " Un nombre à virgule flottante n'est pas exact."
    elif fact.kind == "amount" and fact.currency:
        hint = f" La monnaie attendue est {fact.currency}."
    raise FactError(
        "A602",
        fact.slug,
        value,
        expected,
        f"« {fact.name} » attend {expected} ; reçu : {value!r}.{hint}",
    )


def _yes_no(value: object, fact: Fact) -> object:
    return value if value is True or value is False else None


def _choice(value: object, fact: Fact) -> object:
    text = getattr(value, "value", value)
    if not isinstance(text, str):
        return None
    return str(text) if text in fact.options else _no_such_option(text, fact)


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
        given = {getattr(option, "value", option): held for option, held in value.items()}
        for option, held in given.items():
            if option not in fact.options:
                _no_such_option(option, fact)
            if held is not None and not isinstance(held, bool):
                return None
        return {option: given.get(option) for option in fact.options}
    if isinstance(value, (list, tuple, set, frozenset)):
        chosen = {getattr(option, "value", option) for option in value}
        for option in sorted(chosen - set(fact.options), key=str):
            _no_such_option(option, fact)
        return {option: option in chosen for option in fact.options}
    return None


def _whole(value: object, fact: Fact) -> object:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        return None
    return value


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _amount(value: object, fact: Fact) -> object:
    if not isinstance(value, str):
        return None
    number, _, currency = value.partition(" ")
    whole, point, part = number.partition(".")
    if currency != fact.currency or not _digits(whole):
        return None
    if point and not (_digits(part) and len(part) <= 2):
        return None
    return int(whole) * 100 + int(part.ljust(2, "0"))


#: Dates and durations already read, by their text: those of a population come again and again.
_read_dates: dict[str, int] = {}
_read_durations: dict[str, tuple[int, int]] = {}
_MOST_READ = 1 << 16


def _date(value: object, fact: Fact) -> object:
    if isinstance(value, str):
        known = _read_dates.get(value)
        return _written_date(value, value, fact) if known is None else known
    ordinal = getattr(value, "toordinal", None)
    if ordinal is None or not callable(ordinal):
        return None
    clock = ("hour", "minute", "second", "microsecond", "tzinfo")
    if any(getattr(value, part, None) for part in clock):
        return None  # a date and time is no date, unless it is exactly the start of a day
    found: object = ordinal()
    return found


def _written_date(text: str, value: object, fact: Fact) -> object:
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    year, month, number = text[:4], text[5:7], text[8:]
    if not _digits(year + month + number):
        return None
    try:
        found = day(int(year), int(month), int(number))
    except ValueError:
        raise FactError(
            "A604",
            fact.slug,
            value,
            EXPECTED[fact.kind],
            f"« {value} » n'existe pas au calendrier (« {fact.name} »).",
        ) from None
    if len(_read_dates) >= _MOST_READ:
        _read_dates.clear()
    _read_dates[text] = found
    return found


def _moment(value: object, fact: Fact) -> object:
    if not isinstance(value, str):
        shown = getattr(value, "isoformat", None)
        return _moment(shown(), fact) if callable(shown) and hasattr(value, "hour") else None
    date, separator, clock = value[:10], value[10:11], value[11:]
    hours, colon, minutes = clock[:2], clock[2:3], clock[3:5]
    if _written_date(date, value, fact) is None:
        return None
    if not separator:
        return value
    shaped = separator in "T " and colon == ":" and _digits(hours) and _digits(minutes)
    return value if shaped and int(hours) < 24 and int(minutes) < 60 else None


def _elapsed(value: object, fact: Fact) -> object:
    if isinstance(value, str) and value.startswith("P"):
        known = _read_durations.get(value)
        return _written_duration(value) if known is None else known
    return _date(value, fact)


def _written_duration(text: str) -> tuple[int, int] | None:
    found = duration(text)
    if found is not None:
        if len(_read_durations) >= _MOST_READ:
            _read_durations.clear()
        _read_durations[text] = found
    return found


def duration(text: str) -> tuple[int, int] | None:
    """(months, days) of « P1Y3M2W1D »; None when it is not one, or more days than a month."""
    months, days, number, units = 0, 0, "", "YMWD"
    for sign in text[1:]:
        if "0" <= sign <= "9":
            number += sign
            continue
        if not number or sign not in units:
            return None
        units = units[units.index(sign) + 1 :]
        months += {"Y": 12, "M": 1}.get(sign, 0) * int(number)
        days += {"W": 7, "D": 1}.get(sign, 0) * int(number)
        number = ""
    # Longer than any month: only a number of months and days can be counted exactly.
    return None if number or len(text) < 3 or days > 30 else (months, days)


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
