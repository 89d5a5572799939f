"""A derived table in HTML that a screen reader can read: caption, scopes, no empty header."""

from html import escape

from attendu_compiler.analysis.derive import Derived
from attendu_compiler.analysis.official import Comparison
from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.tables.notes import notes


def table_html(derived: Derived, policy: Policy, comparison: Comparison | None) -> str:
    """A ``<table>`` and the list of its notes, as a fragment."""
    table = derived.table
    head = "".join(
        f'      <th scope="col">{escape(title)}</th>\n'
        for title in (table.row_header or "Cas", *(title for _, title in table.columns))
    )
    body = "".join(
        "    <tr>\n"
        + f'      <th scope="row">{escape(row.title)}</th>\n'
        + "".join(f"      <td>{escape(cell.printed)}</td>\n" for cell in cells)
        + "    </tr>\n"
        for row, cells in zip(table.rows, derived.cells, strict=True)
    )
    listed = notes(derived, policy, comparison)
    under = ""
    if listed:
        items = "".join(f"  <li>{escape(note)}</li>\n" for note in listed)
        under = f'<ul class="notes">\n{items}</ul>\n'
    return (
        "<table>\n"
        f"  <caption>{escape(table.title)}</caption>\n"
        f"  <thead>\n    <tr>\n{head}    </tr>\n  </thead>\n"
        f"  <tbody>\n{body}  </tbody>\n"
        "</table>\n" + under
    )
