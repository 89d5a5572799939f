"""A form as a schema and as a page: every blank once, typed, labelled."""

import json
import re
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
  rubrique 2.5 « Enfants » : liste de personnes
  rubrique 3 a « Le » : date
  rubrique 3 b « à » : heure
  rubrique sans numéro 2 « Ont été remis » : intertitre
  rubrique pièce 1 « 1. » : texte
  rubrique sans numéro 1 « Agent » : signature
"""


def made(text: str = TEXT) -> tuple[dict[str, object], str]:
    compiled = compile_policy("f", "f.attendu", text.encode(), "texte.md", None, checks=False)
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
        *(f"n_{number}" for number in ("1_1", "1_2", "2_1", "2_2", "2_3", "2_4", "2_5")),
        "n_3_a",
        "n_3_b",
        "piece_1",
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
    assert "description" not in properties["n_3_a"]
    assert properties["piece_1"]["description"] == "Ont été remis"
    assert "description" not in properties["sans_numero_1"]
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
    assert len(set(found.controls)) == len(found.controls) == 18
    assert found.tags.count("fieldset") == found.tags.count("legend") == 3
    assert "script" not in found.tags
    assert "action=" not in page
    assert '<html lang="fr">' in page


def test_a_list_of_persons_types_each_of_them() -> None:
    schema, page = made()
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert properties["n_2_5"]["items"] == {
        "type": "object",
        "properties": {
            "nom_et_prenoms": {"type": "string"},
            "date_de_naissance": {"type": "string", "format": "date"},
        },
        "additionalProperties": False,
    }
    assert '<input type="date" id="n_2_5-1-date_de_naissance"' in page


def test_an_hour_is_an_hour_of_the_day() -> None:
    schema, _ = made()
    properties = schema["properties"]
    assert isinstance(properties, dict)
    hour = re.compile(properties["n_3_b"]["pattern"])
    assert all(hour.search(time) for time in ("00:00", "09:30", "23:59"))
    assert not any(hour.search(time) for time in ("24:00", "12:60", "9:30", "12:30:00"))


def test_what_the_transcription_says_of_the_blanks_is_on_the_screen_and_in_the_schema() -> None:
    told = "La seconde signature vient en dernier."
    schema, page = made(
        TEXT.replace("  titre : DEMANDE\n", f"  titre : DEMANDE\n  précision : « {told} »\n")
    )
    assert f'<p class="screen">{told}</p>' in page
    assert str(schema["description"]).endswith(told)


def test_a_section_ends_where_the_numbers_leave_it() -> None:
    _, page = made()
    after = page.split("</fieldset>")
    assert 'id="n_2_4"' in after[1] and 'id="n_2_5-label"' in after[1]
    assert 'id="n_3_a"' in after[2].split("<fieldset>")[0]
    assert 'id="piece_1"' in after[2].split("<fieldset>")[1]
    assert "Agent" in after[3]


def test_the_page_shows_the_printed_numbers_and_speaks_the_others() -> None:
    _, page = made()
    assert '<span class="number">2.1.</span>Entrée' in page
    assert '<span class="number">3.</span><span class="spoken">3 a </span>Le' in page
    assert '<label for="n_3_b"><span class="spoken">3 b </span>à' in page
    assert '<label for="piece_1"><span class="spoken">pièce 1 </span>1.' in page


def test_a_note_of_the_form_is_printed_at_its_foot() -> None:
    note = "(*) À défaut de place, joindre une annexe."
    text = TEXT.replace(
        "formulaire demande\n",
        "repère note de la demande\n  commence par : « (*) À défaut »\n\nformulaire demande\n"
        f"  note de la demande : « {note} »\n",
    )
    compiled = compile_policy(
        "f", "f.attendu", text.encode(), "texte.md", note.encode(), checks=False
    )
    assert compiled.policy is not None
    assert isinstance(compiled.plan, Plan)
    _, page = emit_forms(compiled.policy, compiled.plan)
    assert page.content.index("</form>") < page.content.index(f"<p>{note}</p>")
