"""A form as a page to fill on a screen and print; it sends nothing and keeps nothing."""

from html import escape

from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import Entry, Policy
from attendu_compiler.targets.forms.kinds import PERSON, Part
from attendu_compiler.targets.forms.sections import Blank, sections_of

_STYLE = """
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 0 auto; padding: 1rem; }
    fieldset { margin: 1.5rem 0; padding: 1rem; border: 1px solid #555; min-inline-size: 0; }
    legend { max-width: 100%; } legend, label, .label, p, h1 { overflow-wrap: anywhere; }
    .field { margin: 0.75rem 0; }
    label, .label { display: block; }
    .number { margin-right: 0.4em; }
    .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    input[type="text"], input[type="number"], textarea { width: 100%; box-sizing: border-box; }
    input, textarea { font: inherit; padding: 0.3rem; border: 1px solid #555; }
    textarea { min-height: 4.5em; field-sizing: content; }
    .signature { height: 4rem; min-width: min(12rem, 100%); border: 1px solid #555; }
    .parts { display: flex; flex-wrap: wrap; gap: 1rem; }
    .persons { margin: 0; padding-left: 2rem; }
    @media print { body { max-width: none; padding: 0; font-size: 10pt; } .screen { display: none; }
      fieldset { break-inside: avoid; } input, textarea { border-width: 0 0 1px; }
      ::-webkit-calendar-picker-indicator { display: none; } }
"""

#: Lines that a list of persons shows: as many as the forms of 1995 leave at most.
_PERSONS = 4


def form_html(form: Entry, policy: Policy) -> str:
    """A whole page: a fieldset a section, a label a blank, no script and no address to send to."""
    title = " ".join(form.attribute("titre")) or form.name
    lines = [
        "<!doctype html>",
        '<html lang="fr">',
        "<head>",
        '  <meta charset="utf-8">',
        '  <meta name="viewport" content="width=device-width, initial-scale=1">',
        f"  <title>{escape(title)}</title>",
        f"  <style>{_STYLE}  </style>",
        "</head>",
        "<body>",
        "<main>",
        f"<h1>{escape(title)}</h1>",
        f"<p>{escape(form.name)}, annexé à : {escape(' '.join(policy.head('intitulé')))}</p>",
        '<p class="screen">Cette page reproduit les rubriques d’un modèle annexé à un acte officiel. '
        "Elle n’envoie et n’enregistre rien : imprimez-la une fois remplie. Site non officiel ; ce texte "
        "ne décrit pas le droit actuel.</p>",
        *_told(form),
        '<form autocomplete="off">',
        *_fields(form),
        "</form>",
        *_notes(form),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _fields(form: Entry) -> list[str]:
    lines: list[str] = []
    for section in sections_of(form.fields):
        blanks = [line for blank in section.blanks for line in _field(blank)]
        if section.heading is None:
            lines += blanks
        else:
            legend = f"<legend>{_label(section.heading)}</legend>"
            lines += ["<fieldset>", legend, *blanks, "</fieldset>"]
    return lines


def _told(form: Entry) -> list[str]:
    """What the transcription says of the blanks, on a screen only: the paper does not say it."""
    told = " ".join(form.attribute("précision"))
    return [f'<p class="screen">{escape(told)}</p>'] if told else []


def _notes(form: Entry) -> list[str]:
    """The notes that the form quotes, at its foot as on the paper."""
    return [
        f"<p>{escape(' '.join(quotation.text.split()))}</p>"
        for quotation in form.quotations
        if quotation.place.startswith("note")
    ]


def _label(blank: Blank) -> str:
    printed = f'<span class="number">{escape(blank.printed)}</span>' if blank.printed else ""
    spoken = f'<span class="spoken">{escape(blank.spoken)} </span>' if blank.spoken else ""
    return printed + spoken + escape(blank.title)


def _field(blank: Blank) -> list[str]:
    key, label, parts = slugify(blank.number), _label(blank), blank.parts
    if len(parts) == 1 and parts[0].control not in ("radio", "signature", "persons"):
        control = _control(key, parts[0])
        return [f'<div class="field"><label for="{key}">{label}</label>{control}</div>']
    if parts[0].control == "signature" and len(parts) == 1:
        return [
            f'<div class="field"><span class="label">{label}</span>'
            '<div class="signature"></div></div>'
        ]
    lines = [
        f'<div class="field" role="group" aria-labelledby="{key}-label">',
        f'<span class="label" id="{key}-label">{label}</span>',
    ]
    if parts[0].control == "persons":
        return [*lines, *_persons(key), "</div>"]
    lines.append('<div class="parts">')
    for part in parts:
        lines.append(_part(f"{key}-{slugify(part.name)}", part))
    return [*lines, "</div>", "</div>"]


def _persons(key: str) -> list[str]:
    """A numbered line a person."""
    lines = ['<ol class="persons">']
    for number in range(1, _PERSONS + 1):
        parts = "".join(
            _part(f"{key}-{number}-{slugify(part.name)}", part, f" ({number})") for part in PERSON
        )
        lines.append(f'<li><div class="parts">{parts}</div></li>')
    return [*lines, "</ol>"]


def _part(key: str, part: Part, spoken: str = "") -> str:
    match part.control:
        case "radio":
            return "".join(
                f'<label><input type="radio" name="{key}" value="{value}"> {value}</label>'
                for value in ("oui", "non")
            )
        case "signature":
            return f'<div><span class="label">{part.name}</span><div class="signature"></div></div>'
        case _:
            told = f'<span class="spoken">{spoken}</span>' if spoken else ""
            return f'<div><label for="{key}">{part.name}{told}</label>{_control(key, part)}</div>'


def _control(key: str, part: Part) -> str:
    if part.control == "textarea":
        return f'<textarea id="{key}" name="{key}"></textarea>'
    return f'<input type="{part.control}" id="{key}" name="{key}">'
