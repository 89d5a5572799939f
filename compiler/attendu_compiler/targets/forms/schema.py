"""A form as a JSON Schema (draft 2020-12): one property a blank, under its printed number."""

import json

from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import Entry, Policy
from attendu_compiler.targets.forms.kinds import Part, parts_of


def form_schema(form: Entry, policy: Policy) -> str:
    """The schema of what a filled form holds; nothing is required, as the act requires nothing."""
    section = ""
    properties: dict[str, object] = {}
    for number, title, kind in form.fields:
        parts = parts_of(kind)
        if not parts:
            section = title
            continue
        properties[slugify(number)] = _property(number, title, section, parts)
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{policy.slug}/{form.slug}.schema.json",
        "title": " ".join(form.attribute("titre")) or form.name,
        "description": f"{' '.join(policy.head('intitulé'))} — {form.name}",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _property(number: str, title: str, section: str, parts: tuple[Part, ...]) -> dict[str, object]:
    described: dict[str, object] = {"title": f"{number} {title}"}
    if section:
        described["description"] = section
    if len(parts) == 1:
        return described | dict(parts[0].schema)
    return described | {
        "type": "object",
        "properties": {slugify(part.name): dict(part.schema) for part in parts},
        "additionalProperties": False,
    }
