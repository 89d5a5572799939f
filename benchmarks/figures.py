"""Figures as the French page writes them."""

_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre"),
    *("octobre", "novembre", "décembre"),
)


def told(nanoseconds: float) -> str:
    """« 82 ns », « 1,2 µs »."""
    if nanoseconds < 10:
        return f"{number(nanoseconds, 1)} ns"
    if nanoseconds < 1000:
        return f"{number(nanoseconds, 0)} ns"
    return f"{number(nanoseconds / 1000, 1 if nanoseconds < 100_000 else 0)} µs"


def number(value: float, digits: int) -> str:
    """With a comma."""
    return f"{value:.{digits}f}".replace(".", ",")


def ratio(value: float) -> str:
    """« 1,24 », « 70 »."""
    return number(value, 2 if value < 10 else 0)


def dated(iso: str) -> str:
    """« 1er mai 2006 »."""
    year, month, day = (int(part) for part in iso.split("-"))
    return f"{'1er' if day == 1 else day} {_MONTHS[month - 1]} {year}"


def medians(median: dict[str, float]) -> str:
    """Rows of a table of durations."""
    return "".join(f"| {name} | {told(value)} |\n" for name, value in median.items())
