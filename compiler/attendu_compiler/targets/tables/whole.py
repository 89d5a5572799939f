"""The complete table of an outcome, for paper and for screen readers."""

import csv
import io
import json
from html import escape

from attendu_compiler.analysis.complete import Complete
from attendu_compiler.model.policy import Policy

_HEADER = ("N°", "Conditions", "Réponse du texte", "Règles")


def _cells(table: Complete) -> list[tuple[str, str, str, str]]:
    return [
        (
            str(number),
            " et ".join(row.conditions) or "tous les cas",
            row.answer,
            ", ".join(row.rules) or "aucune",
        )
        for number, row in enumerate(table.rows, 1)
    ]


def render_complete(table: Complete, policy: Policy, form: str) -> str:
    """The table as ``md``, ``html``, ``csv`` or ``json``."""
    title = f"{policy.outcomes[table.outcome].name} : tous les cas"
    cells = _cells(table)
    match form:
        case "csv":
            out = io.StringIO()
            writer = csv.writer(out, lineterminator="\n")
            writer.writerows([_HEADER, *cells])
            return out.getvalue()
        case "json":
            data = {
                "text": policy.slug,
                "outcome": table.outcome,
                "rows": [
                    {
                        "conditions": list(row.conditions),
                        "answer": row.answer,
                        "rules": list(row.rules),
                    }
                    for row in table.rows
                ],
            }
            return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        case "html":
            return _html(title, cells)
        case _:
            lines = [f"**{title}**", "", "| " + " | ".join(_HEADER) + " |", "| --- " * 4 + "|"]
            lines += [
                "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in cells
            ]
            return "\n".join(lines) + "\n"


def _html(title: str, cells: list[tuple[str, str, str, str]]) -> str:
    head = "".join(f'      <th scope="col">{escape(text)}</th>\n' for text in _HEADER)
    body = "".join(
        f'    <tr>\n      <th scope="row">{number}</th>\n'
        + "".join(f"      <td>{escape(text)}</td>\n" for text in rest)
        + "    </tr>\n"
        for number, *rest in cells
    )
    return (
        f"<table>\n  <caption>{escape(title)}</caption>\n  <thead>\n    <tr>\n{head}    </tr>\n"
        f"  </thead>\n  <tbody>\n{body}  </tbody>\n</table>\n"
    )
