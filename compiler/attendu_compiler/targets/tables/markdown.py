"""A derived table in Markdown, with what a reader must know under it."""

import re

from attendu_compiler.analysis.derive import Derived
from attendu_compiler.analysis.official import Comparison
from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.tables.notes import notes


def table_markdown(derived: Derived, policy: Policy, comparison: Comparison | None) -> str:
    """The table, its notes, and the comparison with the printed table when there is one."""
    table = derived.table
    header = [table.row_header or "Cas", *(title for _, title in table.columns)]
    rows = [
        [row.title, *(cell.printed for cell in cells)]
        for row, cells in zip(table.rows, derived.cells, strict=True)
    ]
    widths = [
        max(len(_escaped(line[column])) for line in [header, *rows])
        for column in range(len(header))
    ]
    lines = [f"**{_escaped(table.title)}**", ""]
    lines.append(_line(header, widths))
    lines.append("| " + " | ".join("-" * width for width in widths) + " |")
    lines += [_line(row, widths) for row in rows]
    found = notes(derived, policy, comparison)
    if found:
        lines.append("")
        lines += [f"- {note}" for note in found]
    return "\n".join(lines) + "\n"


def _line(cells: list[str], widths: list[int]) -> str:
    padded = (_escaped(cell).ljust(width) for cell, width in zip(cells, widths, strict=True))
    return "| " + " | ".join(padded) + " |"


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace("|", "\\|")
    # Before a space « < » is only a sign; before a letter Markdown would read a tag.
    return re.sub(r"<(?=[A-Za-z/!?])", "&lt;", text)
