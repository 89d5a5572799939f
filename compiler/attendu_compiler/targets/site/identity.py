"""What a text is, and first of all what it is not."""

from html import escape

from attendu_compiler.model.identifiers import identifiers
from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.site.markup import definitions
from attendu_compiler.targets.wording import present_state

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
    ("Source de la force", "source de la force"),
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
    usual = [
        name
        for name in identifiers(policy)
        if name not in ", ".join(policy.head("identifiant officiel"))
    ]
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


def when_signed(policy: Policy) -> str:
    """The date of signature as the header writes it, empty when it has none."""
    return ", ".join(policy.head("date de signature"))
