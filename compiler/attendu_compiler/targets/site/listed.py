"""What an act says beside its rules: duties, deadlines, documents, references, defects."""

from collections.abc import Iterator
from html import escape

from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import Entry, Policy
from attendu_compiler.targets.site.markup import anchor, conditions, definitions, quotations

#: Keywords of entries and the title of their part of the page, in this order.
LISTED = (
    ("devoir", "Ce que le texte demande aux services"),
    ("délai", "Les délais"),
    ("consigne", "La manière demandée"),
    ("motif", "Les raisons que le texte donne"),
    ("préférence", "Les préférences"),
    ("pièces", "Les pièces et les preuves"),
    ("faisceau", "Les indices, qui ne s’additionnent pas"),
    ("délégation", "Les délégations de signature"),
    ("modification", "Les textes modifiés"),
    ("formulaire", "Les formulaires"),
    ("renvoi", "Les renvois à d’autres textes"),
    ("sic", "Les fautes du document, laissées en place"),
    ("lacune", "Ce qui manque au document"),
    ("relecture", "Qui a transcrit, qui a relu"),
)

#: Digests of the file read, and not words for a reader.
_LEFT = ("pour", "liste", "empreinte")


def listed(policy: Policy) -> Iterator[str]:
    """A section a keyword that the act uses."""
    for keyword, title in LISTED:
        entries = policy.entries_of(keyword)
        if entries:
            yield from (f"## {title}", "")
            yield "".join(_entry(entry, policy) for entry in entries)
            yield ""


def _entry(entry: Entry, policy: Policy) -> str:
    pairs = [
        (key.capitalize(), escape(", ".join(values)))
        for key, values in entry.attributes
        if key not in _LEFT
    ]
    if entry.condition is not None:
        pairs.append(("Si", conditions(entry.condition, policy)))
    if entry.keyword == "formulaire":
        address = f"../../formulaires/{policy.slug}/{entry.slug}.html"
        pairs.append(("Rubriques", f'{len(entry.fields)} (<a href="{address}">à imprimer</a>)'))
    name = f'<p class="entree" id="{anchor(entry.keyword, entry.name)}"><strong>{escape(entry.name)}</strong></p>'
    return f'<div class="enonce {slugify(entry.keyword)}">{name}{definitions(pairs)}{quotations(entry.quotations)}</div>'
