"""Values that are an exact share of a fact: « le tiers de la période »."""

from circulaires._runtime.case import BaseFacts
from circulaires._runtime.outcome import Outcome


def is_share(value: object) -> bool:
    """Whether a value is (« share », numerator, denominator, fact)."""
    return isinstance(value, tuple) and value[:1] == ("share",)


def has_share(value: object) -> bool:
    """Whether a value is a share, or a range with one."""
    return is_share(value) or (isinstance(value, tuple) and any(map(is_share, value)))


def valued(outcome: Outcome, facts: BaseFacts) -> Outcome:
    """The outcome with its shares counted on the facts of a case."""
    value: object = outcome.value
    if is_share(value):
        return outcome.with_value(_counted(value, facts))
    if isinstance(value, tuple) and has_share(value):
        return outcome.with_value(
            tuple(_counted(one, facts) if is_share(one) else one for one in value)
        )
    return outcome


def _counted(value: object, facts: BaseFacts) -> dict[str, object]:
    """An exact share of a fact: of whole months, or of a number; otherwise only the fraction.

    The text says nothing of how a third of a month is rounded: nothing more is computed.
    """
    assert isinstance(value, tuple)
    _, top, bottom, slug = value
    given = facts.given[slug]
    base = facts.value(slug)
    plain = given is None or isinstance(given, (str, int))
    share: dict[str, object] = {
        "fraction": _fraction(top, bottom),
        "of": slug,
        "base": given if plain else str(given),
    }
    if isinstance(base, tuple) and base[1] == 0 and str(given).startswith("P"):
        share["value"] = f"{_fraction(top * base[0], bottom)} mois"
    elif isinstance(given, int) and not isinstance(given, bool):
        share["value"] = f"{_fraction(top * given, bottom)} {facts.FACTS[slug].unit}"
    return share


def _fraction(top: int, bottom: int) -> str:
    """A fraction in lowest terms: « 10/3 », « 4 »."""
    from math import gcd  # only a share of a fact needs it

    divisor = gcd(top, bottom)
    top, bottom = top // divisor, bottom // divisor
    return str(top) if bottom == 1 else f"{top}/{bottom}"
