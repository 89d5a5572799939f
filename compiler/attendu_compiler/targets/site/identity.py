"""What a text is, and first of all what it is not."""

from html import escape

from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.site.markup import definitions

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
    """The first thing that a page says."""
    state = ", ".join(policy.head("état actuel")) or "non établi"
    source = " ; ".join(policy.head("source"))
    told = f"{escape(state)} ({escape(source)})" if state != "non établi" and source else state
    return (
        '<div class="avertissement" role="note">'
        "<p><strong>Ce texte ne décrit pas le droit actuel.</strong> État actuel : "
        f"<strong>{told}</strong>. Cette page dit ce que le document énonce, rien de plus : elle ne "
        "remplace pas l’avis d’un professionnel et n’est pas une consultation juridique. Site non "
        "officiel.</p></div>"
    )


def identity(policy: Policy) -> str:
    """The identity of an act as a list of definitions."""
    pairs = [(title, escape(", ".join(policy.head(key)))) for title, key in _SHOWN]
    digest = f"<code>{policy.text_digest}</code>"
    return definitions([*pairs, ("Empreinte du texte officiel (SHA-256)", digest)])
