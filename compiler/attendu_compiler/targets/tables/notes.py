"""What is said under a derived table: readings, rows that change, cases left out, the comparison."""

from attendu_compiler.analysis.derive import Derived
from attendu_compiler.analysis.official import Comparison
from attendu_compiler.model.policy import Policy

#: Pairs of rows told one by one; the others are counted.
_MOST_OVERLAPS = 6


def notes(derived: Derived, policy: Policy, comparison: Comparison | None) -> list[str]:
    """The notes of a table, one sentence each."""
    table = derived.table
    found: list[str] = []
    for one, other, case in derived.overlaps[:_MOST_OVERLAPS]:
        found.append(f"Les lignes « {one} » et « {other} » se recouvrent : {case}.")
    more = len(derived.overlaps) - _MOST_OVERLAPS
    if more > 0:
        found.append(f"D'autres lignes se recouvrent deux à deux ({more} couples de plus).")
    if derived.uncovered is not None:
        found.append(f"Aucune ligne ne couvre les cas suivants : {derived.uncovered}.")
    for row, cells in zip(table.rows, derived.cells, strict=True):
        for (_, title), cell in zip(table.columns, cells, strict=True):
            if cell.changes is not None:
                found.append(
                    f"Ligne « {row.title} », colonne « {title} » : la réponse change à l'intérieur "
                    f"de la ligne, par exemple : {cell.changes}."
                )
    for name, rows in derived.shifting:
        listed = ", ".join(f"« {row} »" for row in rows)
        found.append(f"Selon la lecture « {name} », un même cas est ou n'est pas dans : {listed}.")
    found += _inner_readings(derived)
    for slug in derived.readings:
        reading = policy.readings[slug]
        name = next((v[1] for v in reading.variants if v[0] == reading.retained), "aucune")
        found.append(f"Lecture « {reading.name} », variante retenue : {name}.")
    if comparison is not None:
        found += comparison_notes(comparison)
    return found


def _inner_readings(derived: Derived) -> list[str]:
    """For each reading left open that changes some cases of a cell, and not what it prints: where."""
    where: dict[str, dict[str, list[str]]] = {}
    for row, cells in zip(derived.table.rows, derived.cells, strict=True):
        for (_, title), cell in zip(derived.table.columns, cells, strict=True):
            for name in cell.inner_readings:
                where.setdefault(name, {}).setdefault(row.title, []).append(f"« {title} »")
    return [
        f"Dans certains cas des lignes suivantes, la réponse dépend de la lecture « {name} » : "
        + " ; ".join(
            f"« {row} » ({'colonne' if len(titles) == 1 else 'colonnes'} {', '.join(titles)})"
            for row, titles in rows.items()
        )
        + "."
        for name, rows in where.items()
    ]


def comparison_notes(comparison: Comparison) -> list[str]:
    """What the comparison with the printed table found, in sentences."""
    cells = comparison.cells
    equal = [cell for cell in cells if cell.equal]
    body = [cell for cell in equal if cell.established_by_body]
    alone = [cell for cell in equal if not cell.established_by_body]
    found = [
        f"Confrontation au tableau imprimé : {len(equal)} cellule(s) égale(s) sur {len(cells)}. "
        f"Le corps du texte en établit {len(body)} ; le tableau seul, {len(alone)}."
    ]
    for cell in alone:
        said = "ne l'établit pas" if cell.body == "non" else f"donnerait « {cell.body} »"
        found.append(
            f"« {cell.row} », « {cell.column} » : « {cell.printed} » ne résulte que du tableau "
            f"(le corps du texte {said})."
        )
    for cell in cells:
        if not cell.equal:
            found.append(
                f"Différence, « {cell.row} », « {cell.column} » : imprimé « {cell.printed} », "
                f"dérivé « {cell.derived} »."
            )
    for reading, variant, differing in comparison.under_readings:
        listed = ", ".join(f"« {row} », « {column} »" for row, column in differing)
        found.append(
            f"Sous la lecture « {reading} », variante « {variant} », "
            + (
                f"ces cellules diffèrent du tableau imprimé : {listed}."
                if differing
                else "toutes les cellules restent égales au tableau imprimé."
            )
        )
    return found
