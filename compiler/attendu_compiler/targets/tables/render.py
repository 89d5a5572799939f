"""A derived table in the form asked for."""

from attendu_compiler.analysis.derive import Derived
from attendu_compiler.analysis.official import Comparison
from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.tables.data import table_csv, table_json
from attendu_compiler.targets.tables.html import table_html
from attendu_compiler.targets.tables.markdown import table_markdown


def render_table(derived: Derived, policy: Policy, comparison: Comparison | None, form: str) -> str:
    """The table as ``md``, ``html``, ``csv`` or ``json``."""
    match form:
        case "html":
            return table_html(derived, policy, comparison)
        case "csv":
            return table_csv(derived)
        case "json":
            return table_json(derived, policy, comparison)
        case _:
            return table_markdown(derived, policy, comparison)
