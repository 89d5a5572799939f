"""``sql/<dialect>/<slug>.sql``: the tables of facts of an act, and the view that decides them."""

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.sql.certain import NotExpressibleError
from attendu_compiler.targets.sql.dialects import DIALECTS
from attendu_compiler.targets.sql.script import refusal, script
from attendu_compiler.targets.sql.view import make_view


def emit_sql(policy: Policy, plan: Plan) -> tuple[Artifact, ...]:
    """A script for each dialect; one that says why where the view could not be exact."""
    try:
        view = make_view(policy, plan)
    except NotExpressibleError as error:
        content = refusal(policy, str(error))
        return tuple(Artifact(_path(d.name, policy), content) for d in DIALECTS)
    return tuple(Artifact(_path(d.name, policy), script(view, policy, plan, d)) for d in DIALECTS)


def _path(dialect: str, policy: Policy) -> str:
    return f"sql/{dialect}/{policy.slug}.sql"
