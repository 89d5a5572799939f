"""Values as a French sentence says them: « 20 jours », « 5 ans », « 1er janvier 2007 »."""

from circulaires._runtime.calendar import civil
from circulaires._runtime.reading import duration

_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre"),
    *("octobre", "novembre", "décembre"),
)
_CURRENCIES = {"EUR": "euro", "FRF": "franc"}


def told(value: str) -> str:
    """A value of a result, which JSON writes « 20 jour », « P5Y », « 732677 date »; or its words."""
    length = duration(value) if value.startswith("P") else None
    if length is not None:
        return _length(*length)
    number, _, unit = value.partition(" ")
    top, _, bottom = number.partition("/")
    if not (top.isascii() and top.isdigit()) or (bottom and not bottom.isdigit()):
        return value
    if unit == "date":
        return _date(int(top))
    unit = _CURRENCIES.get(unit, unit)
    several = int(top) >= 2 * int(bottom or "1")
    return f"{number} {_plural(unit) if several else unit}".strip()


def _date(ordinal: int) -> str:
    year, month, day = civil(ordinal)
    return f"{'1er' if day == 1 else day} {_MONTHS[month - 1]} {year}"


def _length(months: int, days: int) -> str:
    years, months = divmod(months, 12)
    parts = [f"{years} an{'s' if years > 1 else ''}"] if years else []
    parts += [f"{months} mois"] if months else []
    parts += [f"{days} jour{'s' if days > 1 else ''}"] if days or not parts else []
    *first, last = parts
    return f"{', '.join(first)} et {last}" if first else last


def _plural(unit: str) -> str:
    return unit if not unit or unit.endswith(("s", "x", "z")) else f"{unit}s"
