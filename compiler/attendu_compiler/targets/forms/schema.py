"""A form as a JSON Schema (draft 2020-12): one property a blank, under its printed number."""

import json

from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import Entry, Policy
from attendu_compiler.targets.forms.kinds import object_of
from attendu_compiler.targets.forms.sections import Blank, Section, sections_of


def form_schema(form: Entry, policy: Policy) -> str:
    """The schema of what a filled form holds; nothing is required, as the act requires nothing."""
    properties: dict[str, object] = {
        slugify(blank.number): _property(blank, section)
        for section in sections_of(form.fields)
        for blank in section.blanks
    }
    told = " ".join(form.attribute("précision"))
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{policy.slug}/{form.slug}.schema.json",
        "title": " ".join(form.attribute("titre")) or form.name,
        "description": f"{' '.join(policy.head('intitulé'))} — {form.name}"
        + (f". {told}" if told else ""),
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _property(blank: Blank, section: Section) -> dict[str, object]:
    described: dict[str, object] = {"title": f"{blank.number} {blank.title}"}
    if section.heading is not None:
        described["description"] = section.heading.title
    if len(blank.parts) == 1:
        return described | dict(blank.parts[0].schema)
    return described | object_of(blank.parts)
