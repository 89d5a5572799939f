"""A derived table as data: CSV for spreadsheets, JSON for programs."""

import csv
import io
import json

from attendu_compiler.analysis.derive import Derived
from attendu_compiler.analysis.official import Comparison
from attendu_compiler.model.phrases import phrase
from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.tables.notes import notes


def table_csv(derived: Derived) -> str:
    """A header, then a line a row: the row's condition first, then one column an outcome."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    table = derived.table
    writer.writerow([table.row_header or "Cas", *(title for _, title in table.columns)])
    for row, cells in zip(table.rows, derived.cells, strict=True):
        writer.writerow([row.title, *(cell.printed for cell in cells)])
    return out.getvalue()


def table_json(derived: Derived, policy: Policy, comparison: Comparison | None) -> str:
    """The table with the condition of each row, the outcome of each column, and the comparison."""
    table = derived.table
    data = {
        "text": policy.slug,
        "table": table.slug,
        "title": table.title,
        "columns": [{"outcome": slug, "title": title} for slug, title in table.columns],
        "rows": [
            {
                "title": row.title,
                "condition": phrase(row.condition, policy),
                "cells": [
                    {
                        "outcome": slug,
                        "opens": cell.opens,
                        "condition": cell.condition or None,
                        "text": cell.text,
                        "changes": cell.changes,
                        "readings": list(cell.readings),
                    }
                    for (slug, _), cell in zip(table.columns, cells, strict=True)
                ],
            }
            for row, cells in zip(table.rows, derived.cells, strict=True)
        ],
        "notes": notes(derived, policy, comparison),
        "official": None
        if comparison is None
        else [
            {
                "row": cell.row,
                "column": cell.column,
                "printed": cell.printed,
                "derived": cell.derived,
                "body": cell.body,
                "equal": cell.equal,
                "established_by_body": cell.established_by_body,
            }
            for cell in comparison.cells
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
