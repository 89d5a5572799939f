"""The tables of an act as files."""

from attendu_compiler.analysis.complete import Completion
from attendu_compiler.analysis.official import derive_beside
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.tables.render import render_table
from attendu_compiler.targets.tables.whole import render_complete

FORMS = ("md", "html", "csv", "json")


def emit_tables(policy: Policy, plan: Plan) -> tuple[Artifact, ...]:
    """Each table in each form, and the complete table of each outcome, under ``tables/<slug>/``."""
    artifacts = []
    for table in policy.tables.values():
        derived, comparison = derive_beside(table, policy, plan)
        artifacts += [
            Artifact(
                f"tables/{policy.slug}/{table.slug}.{form}",
                render_table(derived, policy, comparison, form),
            )
            for form in FORMS
        ]
    completion = Completion(policy, plan)
    for outcome in policy.outcomes:
        whole = completion.table(outcome)
        artifacts += [
            Artifact(
                f"tables/{policy.slug}/resultats/{outcome}.{form}",
                render_complete(whole, policy, form),
            )
            for form in ("md", "html")
        ]
    return tuple(artifacts)
