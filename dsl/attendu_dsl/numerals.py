"""French numbers in words, both ways: « cinq », « dix-huitième », « vingt et un »."""

_UNITS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}


def _below_hundred(n: int) -> str:
    if n < 20:
        return _UNITS[n]
    tens, unit = divmod(n, 10)
    if tens in (7, 9):
        stem = "soixante" if tens == 7 else "quatre-vingt"
        joint = "-et-" if n == 71 else "-"
        return f"{stem}{joint}{_UNITS[10 + unit]}"
    if tens == 8:
        return "quatre-vingts" if unit == 0 else f"quatre-vingt-{_UNITS[unit]}"
    stem = _TENS[tens * 10]
    if unit == 0:
        return stem
    return f"{stem}-et-un" if unit == 1 else f"{stem}-{_UNITS[unit]}"


def _cardinal(n: int) -> str:
    if n < 100:
        return _below_hundred(n)
    hundreds, rest = divmod(n, 100)
    stem = "cent" if hundreds == 1 else f"{_UNITS[hundreds]}-cent{'s' if rest == 0 else ''}"
    return stem if rest == 0 else f"{stem}-{_below_hundred(rest)}"


def _ordinal(n: int) -> str:
    if n == 1:
        return "premier"
    words = _cardinal(n)
    if words.endswith("cinq"):
        return f"{words}uième"
    if words.endswith("neuf"):
        return f"{words[:-1]}vième"
    return f"{words.rstrip('s') if n in (80,) else words.removesuffix('e')}ième"


_CARDINALS = {_cardinal(n): n for n in range(1000)} | {"une": 1, "vingt-et-une": 21, "mille": 1000}
_ORDINALS = {_ordinal(n): n for n in range(1, 1000)} | {"première": 1, "second": 2, "seconde": 2}


def cardinal(words: str) -> int | None:
    """The whole number that ``words`` spells (0 to 1000), or None."""
    return _CARDINALS.get("-".join(words.lower().split()))


def ordinal(words: str) -> int | None:
    """The rank that ``words`` spells (« dix-huitième », « 18e »), or None."""
    word = "-".join(words.lower().split())
    if word.rstrip("er").isdigit():
        return int(word.rstrip("er"))
    return _ORDINALS.get(word)
