"""A form as a schema and as a page: every blank once, typed, labelled."""

import json
from html.parser import HTMLParser

from attendu_compiler.pipeline import compile_policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.forms.emit import emit_forms

TEXT = """texte formulaires
  intitulé : « Formulaires »

formulaire demande
  titre : DEMANDE
  rubrique 1 « Identité » : intertitre
  rubrique 1.1 « Nom » : texte
  rubrique 1.2 « Né le » : date
  rubrique 2 « Circonstances » : intertitre
  rubrique 2.1 « Entrée » : lieu date et heure
  rubrique 2.2 « Récit » : texte long
  rubrique 2.3 « Transit ? » : oui/non
  rubrique 2.4 « Mineurs » : liste de noms
  rubrique sans numéro 1 « Agent » : signature
"""


def made() -> tuple[dict[str, object], str]:
    compiled = compile_policy("f", "f.attendu", TEXT.encode(), "texte.md", None, checks=False)
    assert compiled.policy is not None
    plan = compiled.plan
    assert isinstance(plan, Plan), [d.message for d in compiled.report.diagnostics]
    schema, page = emit_forms(compiled.policy, plan)
    assert schema.path == "forms/formulaires/demande.schema.json"
    assert page.path == "forms/formulaires/demande.html"
    return json.loads(schema.content), page.content


def test_the_schema_types_every_blank_and_skips_headings() -> None:
    schema, _ = made()
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert list(properties) == [
        *(f"n_{number}" for number in ("1_1", "1_2", "2_1", "2_2", "2_3", "2_4")),
        "sans_numero_1",
    ]
    assert properties["n_1_2"] == {
        "title": "1.2 Né le",
        "description": "Identité",
        "type": "string",
        "format": "date",
    }
    assert list(properties["n_2_1"]["properties"]) == ["lieu", "date", "heure"]
    assert properties["n_2_3"]["type"] == "boolean"
    assert properties["n_2_4"]["type"] == "array"


class Controls(HTMLParser):
    """The controls of a page and what labels them."""

    def __init__(self) -> None:
        super().__init__()
        self.controls: list[str | None] = []
        self.labels: list[str | None] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = dict(attrs)
        self.tags.append(tag)
        if tag == "textarea" or (tag == "input" and held["type"] != "radio"):
            self.controls.append(held["id"])
        if tag == "label" and "for" in held:
            self.labels.append(held["for"])


def test_every_control_has_its_label_and_nothing_is_sent() -> None:
    _, page = made()
    found = Controls()
    found.feed(page)
    assert found.controls == found.labels
    assert len(set(found.controls)) == len(found.controls) == 7
    assert found.tags.count("fieldset") == found.tags.count("legend") == 2
    assert "script" not in found.tags
    assert "action=" not in page
    assert '<html lang="fr">' in page
