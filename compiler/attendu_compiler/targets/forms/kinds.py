"""What the blanks of a form hold: each kind as JSON Schema and as controls of a page.

A compound kind (« date et lieu », « lieu, date et signature ») is one blank of several parts.
"""

import re

from attrs import frozen

from attendu_compiler.model.names import slugify


@frozen
class Part:
    """One thing that a blank holds; ``schema`` describes it, ``control`` is its HTML input type."""

    name: str
    schema: tuple[tuple[str, object], ...]
    control: str


def object_of(parts: tuple[Part, ...]) -> dict[str, object]:
    """The schema of what holds these parts, each under its name."""
    return {
        "type": "object",
        "properties": {slugify(part.name): dict(part.schema) for part in parts},
        "additionalProperties": False,
    }


_HOUR = r"^([01]\d|2[0-3]):[0-5]\d$"

_PARTS = {
    "texte": Part("texte", (("type", "string"),), "text"),
    "texte long": Part("texte", (("type", "string"),), "textarea"),
    "date": Part("date", (("type", "string"), ("format", "date")), "date"),
    "heure": Part("heure", (("type", "string"), ("pattern", _HOUR)), "time"),
    "lieu": Part("lieu", (("type", "string"),), "text"),
    "durée": Part("durée", (("type", "string"), ("format", "duration")), "text"),
    "nombre": Part("nombre", (("type", "integer"), ("minimum", 0)), "number"),
    "oui/non": Part("oui/non", (("type", "boolean"),), "radio"),
    "signature": Part("signature", (("type", "string"),), "signature"),
    "liste": Part("liste", (("type", "array"), ("items", {"type": "string"})), "textarea"),
}

#: What each line of a « liste de personnes » holds.
PERSON = (
    Part("nom et prénoms", (("type", "string"),), "text"),
    Part("date de naissance", (("type", "string"), ("format", "date")), "date"),
)

_PARTS["liste de personnes"] = Part(
    "liste de personnes", (("type", "array"), ("items", object_of(PERSON))), "persons"
)

HEADING = "intertitre"

_BETWEEN = re.compile(r",? et |, | ")


def parts_of(kind: str) -> tuple[Part, ...]:
    """The parts of a kind; none for a heading; a kind that is not known is a text."""
    if kind == HEADING:
        return ()
    if kind in _PARTS:
        return (_PARTS[kind],)
    if kind.startswith("liste"):
        return (_PARTS["liste"],)
    words = _BETWEEN.split(kind)
    if all(word in _PARTS for word in words):
        return tuple(_PARTS[word] for word in words)
    return (_PARTS["texte"],)
