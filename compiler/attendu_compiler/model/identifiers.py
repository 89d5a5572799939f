"""What an act is called and dated in the forms that catalogues and links use."""

import re
from typing import Protocol

from attendu_dsl.vocabulary import MONTHS


class Headed(Protocol):
    """What has a header: a policy, or what is listed of it."""

    def head(self, key: str) -> tuple[str, ...]:
        """The values of a header attribute, empty when it is absent."""
        ...


#: A NOR as documents print it, and the old form of a CELEX number (design, identifiers).
_NOR = re.compile(r"\b([A-Z]{3})\s?/?\s?([A-Z])\s?/?\s?(\d{2})\s?/?\s?(\d{5})\s?/?\s?([A-Z])\b")
_CELEX = re.compile(r"\b3(\d{2})([A-Z]{1,2}\d{4}(?:\(\d{2}\))?)")


def identifiers(act: Headed) -> list[str]:
    """The identifiers of an act in their usual form: « INTD0600115C », « 31996Y0919(08) »."""
    return identifiers_in(" ".join(act.head("identifiant officiel")))


def identifiers_in(printed: str) -> list[str]:
    """The identifiers that some words print, in their usual form."""
    found = ["".join(match.groups()) for match in _NOR.finditer(printed)]
    found += [f"319{year}{rest}" for year, rest in _CELEX.findall(printed)]
    return found


_DATE = re.compile(r"(1er|\d{1,2}) (\w+) (\d{4})")


def date_of(act: Headed, key: str) -> tuple[int, int, int] | None:
    """(year, month, day) of a header attribute that holds a French date, or None."""
    return date_in(" ".join(act.head(key)))


def date_in(written: str) -> tuple[int, int, int] | None:
    """(year, month, day) of the first French date that is written, or None."""
    found = _DATE.search(written)
    if found is None or found.group(2) not in MONTHS:
        return None
    day = 1 if found.group(1) == "1er" else int(found.group(1))
    return int(found.group(3)), MONTHS.index(found.group(2)) + 1, day


def iso_date(act: Headed, key: str) -> str:
    """The same as « 2006-12-22 », empty when there is none."""
    date = date_of(act, key)
    return f"{date[0]:04}-{date[1]:02}-{date[2]:02}" if date else ""
