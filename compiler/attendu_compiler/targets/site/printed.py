"""The derived tables of an act and, beside one of them, the table that the act prints."""

from collections.abc import Iterator
from html import escape

from attendu_compiler.analysis.official import CellComparison, Comparison, derive_beside
from attendu_compiler.model.policy import Policy, Table
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.site.markup import table
from attendu_compiler.targets.tables.html import table_html


def tables(policy: Policy, plan: Plan) -> Iterator[str]:
    """Every derived table; the official one beside it when the act prints it."""
    if not policy.tables:
        return
    yield from ("## Les tableaux", "")
    yield "Ces tableaux sont déduits des règles : personne ne les a saisis."
    yield ""
    for made in policy.tables.values():
        derived, comparison = derive_beside(made, policy, plan)
        html = table_html(derived, policy, comparison)
        # Material wraps a table without a class in a region that no keyboard reaches.
        html = html.replace("<table>", '<table class="attendu">').replace("\n", " ").strip()
        region = f'<div class="defile" tabindex="0" role="region" aria-label="{escape(made.title)}">{html}</div>'
        yield from (f"### {made.title}", "")
        if comparison is None:
            yield from (region, "")
        else:
            yield f'<div class="cote-a-cote">{region}{_printed(made, comparison)}</div>'
            yield ""
            yield from _cell_by_cell(made, comparison)


def _printed(made: Table, comparison: Comparison) -> str:
    """The table as the act prints it, each cell with what establishes it."""
    columns = list(dict.fromkeys(cell.column for cell in comparison.cells))
    rows = list(dict.fromkeys(cell.row for cell in comparison.cells))
    held = {(cell.row, cell.column): cell for cell in comparison.cells}
    body = ((escape(row), *(_cell(held.get((row, column))) for column in columns)) for row in rows)
    caption = f"{made.title} : le tableau imprimé dans le texte"
    return table(caption, (made.row_header or "Cas", *columns), body)


def _cell(cell: CellComparison | None) -> str:
    if cell is None:
        return "non imprimé"
    same = "même réponse que les règles" if cell.equal else "réponse différente des règles"
    who = (
        "établie par le corps du texte" if cell.established_by_body else "dite par le tableau seul"
    )
    return f'{escape(cell.printed)} <small class="preuve">{same} ; {who}</small>'


def _cell_by_cell(made: Table, comparison: Comparison) -> Iterator[str]:
    rows = [
        (
            f"{escape(cell.row)} / {escape(cell.column)}",
            escape(cell.printed),
            escape(cell.derived),
            "le corps du texte" if cell.established_by_body else "le tableau seul",
        )
        for cell in comparison.cells
    ]
    equal = sum(cell.equal for cell in comparison.cells)
    body = sum(cell.established_by_body for cell in comparison.cells)
    yield (
        f"Des {len(rows)} cellules imprimées, {equal} sont égales à la cellule déduite ; le corps du texte "
        f"en établit {body}, les autres ne sont dites que par le tableau lui-même, et leur égalité ne "
        "prouve rien."
    )
    yield ""
    head = ("Ligne et colonne", "Imprimé", "Déduit", "Établi par")
    inner = table(f"{made.title} : cellule par cellule", head, rows)
    yield f"<details><summary>Cellule par cellule</summary>{inner}</details>"
    yield ""
