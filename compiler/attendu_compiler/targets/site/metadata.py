"""The description of an act for machines: schema.org/Legislation, as JSON-LD."""

import json
import re

from attendu_compiler.model.identifiers import identifiers, iso_date
from attendu_compiler.model.policy import Policy

#: The header attribute of each property that is copied as it stands.
_COPIED = (
    ("legislationType", "nature"),
    ("legislationPassedBy", "auteur"),
    ("spatialCoverage", "territoire"),
)
_DATES = (
    ("legislationDate", "date de signature"),
    ("datePublished", "date de publication"),
)
_UNSAID = re.compile(r"^(?:non précisé|aucun|non établi)")


def legislation(policy: Policy) -> str:
    """The JSON-LD of an act: what its header states, and nothing of its present force.

    ``legislationLegalForce`` is left out: no property of schema.org says « non établi ».
    """
    title = " ".join(policy.head("intitulé")).rstrip(".")
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "Legislation",
        "name": title,
        "inLanguage": "fr",
    }
    short = " ".join(policy.head("titre court")).rstrip(".")
    if short and short != title:
        data["alternateName"] = short
    named = identifiers(policy)
    if named:
        data["legislationIdentifier"] = named if len(named) > 1 else named[0]
    for key, name in _COPIED:
        said = ", ".join(policy.head(name))
        if said and not _UNSAID.match(said):
            data[key] = said
    for key, name in _DATES:
        date = iso_date(policy, name)
        if date:
            data[key] = date
    data["isBasedOn"] = {
        "@type": "DigitalDocument",
        "name": "Texte officiel, octet pour octet",
        "identifier": f"sha256:{policy.text_digest}",
    }
    data["disambiguatingDescription"] = (
        "Transcription non officielle. Ce texte ne décrit pas le droit actuel."
    )
    return json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
