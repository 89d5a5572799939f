"""Exceptions: sauf, sous réserve, toutefois, à condition, à l'exception de, ne … que si."""

from attendu_compiler.model.wording.grounding.plain import Found, found, phrase, plain

#: The words that set a case apart.
WORDS = (
    r"sauf(?: si| que| lorsqu[e'])?|sous (?:les |la )?réserves?|toutefois|cependant|néanmoins",
    r"à (?:la |cette |la seule )?(?:double )?conditions?|à l'exception|à l'exclusion",
    r"hormis|excepté",
    r"à moins (?:qu[e']|d[e'])|par dérogation|sans préjudice|en revanche|à défaut|hors",
    r"(?:ne |n')(?:\w+ ){1,9}?que (?:si|lorsque|dans)",
    r"(?:ne |n')(?:\w+ ){1,9}?qu'(?:à condition|en cas|exceptionnellement)",
)

_PATTERN = phrase("|".join(WORDS))


def exception_markers(quote: str) -> tuple[Found, ...]:
    """The markers of an exception in a quotation, in order, with their original spans."""
    hits = _PATTERN.finditer(plain(quote).text)
    return tuple(found(quote, hit.start(), hit.end()) for hit in hits)


def exception_occurs(quote: str) -> bool:
    """Whether a quotation announces an exception or a reservation."""
    return bool(exception_markers(quote))
