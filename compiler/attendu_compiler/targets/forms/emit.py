"""The files of the forms of an act."""

from collections.abc import Iterator

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.forms.html import form_html
from attendu_compiler.targets.forms.schema import form_schema


def emit_forms(policy: Policy, plan: Plan) -> Iterator[Artifact]:
    """A JSON Schema and a page for each ``formulaire``."""
    for form in policy.entries_of("formulaire"):
        base = f"forms/{policy.slug}/{form.slug}"
        yield Artifact(path=f"{base}.schema.json", content=form_schema(form, policy))
        yield Artifact(path=f"{base}.html", content=form_html(form, policy))
