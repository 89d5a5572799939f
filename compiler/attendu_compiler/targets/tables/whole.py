"""The complete table of an outcome, for paper and for screen readers."""

import csv
import io
import json
from html import escape

from attendu_compiler.analysis.complete import Complete, CompleteRow
from attendu_compiler.model.policy import Policy

_HEADER = ("N°", "Conditions", "Réponse du texte", "Règles")

#: How the table is read: said before it, on paper as on the screen.
READING = (
    "Les lignes se lisent dans l'ordre : chacune vaut pour les cas qu'aucune ligne précédente ne "
    "décrit, la dernière pour tous les autres. Un cas relève d'une ligne et d'une seule."
)


def _cells(table: Complete) -> list[tuple[str, tuple[str, ...], str, str]]:
    return [
        (str(number), row.conditions or (_otherwise(number),), row.answer, _rules(row))
        for number, row in enumerate(table.rows, 1)
    ]


def _otherwise(number: int) -> str:
    return "tous les cas" if number == 1 else "tous les autres cas"


def _rules(row: CompleteRow) -> str:
    told = ", ".join(row.rules)
    if row.maybe_rules:
        others = ", ".join(row.maybe_rules)
        told += f" ; selon les cas : {others}" if told else f"selon les cas : {others}"
    return told or "aucune"


def render_complete(table: Complete, policy: Policy, form: str, *, alone: bool = True) -> str:
    """The table as ``md``, ``html``, ``csv`` or ``json``.

    In HTML, ``alone`` says in the caption how it is read; a page of many tables says it once.
    """
    title = f"{policy.outcomes[table.outcome].name} : tous les cas"
    cells = _cells(table)
    match form:
        case "csv":
            out = io.StringIO()
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(_HEADER)
            writer.writerows((n, " et ".join(parts), *rest) for n, parts, *rest in cells)
            return out.getvalue()
        case "json":
            data = {
                "text": policy.slug,
                "outcome": table.outcome,
                "reading": READING,
                "rows": [
                    {
                        "conditions": list(row.conditions),
                        "answer": row.answer,
                        "rules": list(row.rules),
                        "maybe_rules": list(row.maybe_rules),
                    }
                    for row in table.rows
                ],
            }
            return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        case "html":
            return _html(f"{title}. {READING}" if alone else title, cells)
        case _:
            lines = [f"**{title}**", "", READING, ""]
            lines += ["| " + " | ".join(_HEADER) + " |", "| --- " * 4 + "|"]
            lines += [
                "| "
                + " | ".join((n, " ;<br>".join(map(_escaped, parts)), *map(_escaped, rest)))
                + " |"
                for n, parts, *rest in cells
            ]
            return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")


def _html(title: str, cells: list[tuple[str, tuple[str, ...], str, str]]) -> str:
    head = "".join(f'      <th scope="col">{escape(text)}</th>\n' for text in _HEADER)
    body = "".join(
        f'    <tr>\n      <th scope="row">{number}</th>\n'
        + f"      <td>{_conditions(parts)}</td>\n"
        + "".join(f"      <td>{escape(text)}</td>\n" for text in rest)
        + "    </tr>\n"
        for number, parts, *rest in cells
    )
    return (
        f"<table>\n  <caption>{escape(title)}</caption>\n"
        f"  <thead>\n    <tr>\n{head}    </tr>\n"
        f"  </thead>\n  <tbody>\n{body}  </tbody>\n</table>\n"
    )


def _conditions(parts: tuple[str, ...]) -> str:
    if len(parts) == 1:
        return escape(parts[0])
    return "<ul>" + "".join(f"<li>{escape(part)}</li>" for part in parts) + "</ul>"
