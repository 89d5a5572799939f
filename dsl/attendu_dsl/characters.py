"""The French names of characters that a text may not hold."""

import unicodedata

_NAMES = {
    "\u00ad": "trait d'union conditionnel",
    "\u200b": "espace sans chasse",
    "\u200c": "antiliant sans chasse",
    "\u200d": "liant sans chasse",
    "\u200e": "marque de gauche à droite",
    "\u200f": "marque de droite à gauche",
    "\u2028": "séparateur de lignes",
    "\u2029": "séparateur de paragraphes",
    "\u202a": "enchâssement de gauche à droite",
    "\u202b": "enchâssement de droite à gauche",
    "\u202c": "fin de sens d'écriture",
    "\u202d": "forçage de gauche à droite",
    "\u202e": "forçage de droite à gauche",
    "\u2060": "gluon de mots",
    "\u2066": "isolement de gauche à droite",
    "\u2067": "isolement de droite à gauche",
    "\u2068": "isolement au sens du premier caractère",
    "\u2069": "fin d'isolement",
    "\ufeff": "marque d'ordre des octets",
}
_ALPHABETS = {
    "CYRILLIC": "lettre cyrillique",
    "GREEK": "lettre grecque",
    "ARMENIAN": "lettre arménienne",
    "HEBREW": "lettre hébraïque",
    "ARABIC": "lettre arabe",
    "FULLWIDTH": "signe de pleine chasse",
    "MATHEMATICAL": "signe mathématique",
}


def sign_name(sign: str) -> str:
    """What a character is, in French, with its code point: « lettre cyrillique, U+0440 »."""
    point = f"U+{ord(sign):04X}"
    alphabet = unicodedata.name(sign, "").partition(" ")[0]
    kind = _NAMES.get(sign) or _ALPHABETS.get(alphabet)
    return f"{kind}, {point}" if kind else point
