"""What a text is, and first of all what it is not."""

import re
from html import escape

from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.site.markup import definitions
from attendu_compiler.targets.wording import present_state
from attendu_dsl.vocabulary import MONTHS

_SHOWN = (
    ("Nature", "nature"),
    ("Intitulé", "intitulé"),
    ("Auteur", "auteur"),
    ("Destinataires", "destinataires"),
    ("Identifiant officiel", "identifiant officiel"),
    ("Date de signature", "date de signature"),
    ("Date de publication", "date de publication"),
    ("Date d'application", "date d'application"),
    ("Territoire", "territoire"),
    ("Force", "force"),
    ("Ce qui manque au document", "manque"),
    ("Source", "source"),
)


def short_title(policy: Policy) -> str:
    """The title that lists and menus print."""
    return " ".join(policy.head("titre court") or policy.head("intitulé")).rstrip(".")


def warning(policy: Policy) -> str:
    """The first thing that a page says; a present status without its source is « non établi ».

    The search does not hold it: it is on every page of the act.
    """
    state, source = present_state(policy)
    told = f"{escape(state)}</strong>" + (f" (source : {escape(source)})" if source else "")
    return (
        '<div class="avertissement" role="note" data-search-exclude>'
        "<p><strong>Ce texte ne décrit pas le droit actuel.</strong> État actuel : "
        f"<strong>{told}. Cette page dit ce que le document énonce, rien de plus : elle ne "
        "remplace pas l’avis d’un professionnel et n’est pas une consultation juridique. Site non "
        "officiel.</p></div>"
    )


def identity(policy: Policy) -> str:
    """The identity of an act as a list of definitions."""
    pairs = [(title, escape(", ".join(policy.head(key)))) for title, key in _SHOWN]
    usual = [name for name in identifiers(policy) if name not in ", ".join(_printed(policy))]
    digest = f"<code>{policy.text_digest}</code>"
    return definitions(
        [
            *pairs,
            ("Forme usuelle de l’identifiant", escape(", ".join(usual))),
            ("Empreinte du texte officiel (SHA-256)", digest),
        ]
    )


def reference(policy: Policy) -> str:
    """« Circulaire du 22 décembre 2006, INTD0600115C », as a reader would ask for it."""
    nature = ", ".join(policy.head("nature"))
    signed = when_signed(policy)
    applied = ", ".join(policy.head("date d'application"))
    when = f" du {signed}" if signed else f", applicable le {applied}" if applied else ""
    return ", ".join([f"{nature[:1].upper()}{nature[1:]}{when}", *identifiers(policy)])


def _printed(policy: Policy) -> tuple[str, ...]:
    return policy.head("identifiant officiel")


#: A NOR as documents print it, and the old form of a CELEX number (design, identifiers).
_NOR = re.compile(r"\b([A-Z]{3})\s?/?\s?([A-Z])\s?/?\s?(\d{2})\s?/?\s?(\d{5})\s?/?\s?([A-Z])\b")
_CELEX = re.compile(r"\b3(\d{2})([A-Z]{1,2}\d{4}(?:\(\d{2}\))?)")


def identifiers(policy: Policy) -> list[str]:
    """The identifiers of an act in their usual form: « INTD0600115C », « 31996Y0919(08) »."""
    printed = " ".join(_printed(policy))
    found = ["".join(match.groups()) for match in _NOR.finditer(printed)]
    found += [f"319{year}{rest}" for year, rest in _CELEX.findall(printed)]
    return found


_DATE = re.compile(r"(1er|\d{1,2}) (\w+) (\d{4})")


def date_of(policy: Policy, key: str) -> tuple[int, int, int] | None:
    """(year, month, day) of a header attribute that holds a French date, or None."""
    found = _DATE.search(" ".join(policy.head(key)))
    if found is None or found.group(2) not in MONTHS:
        return None
    day = 1 if found.group(1) == "1er" else int(found.group(1))
    return int(found.group(3)), MONTHS.index(found.group(2)) + 1, day


def iso_date(policy: Policy, key: str) -> str:
    """The same as « 2006-12-22 », empty when there is none."""
    date = date_of(policy, key)
    return f"{date[0]:04}-{date[1]:02}-{date[2]:02}" if date else ""


def when_signed(policy: Policy) -> str:
    """The date of signature as the header writes it, empty when it has none."""
    return ", ".join(policy.head("date de signature"))
