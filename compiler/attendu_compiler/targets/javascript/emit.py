"""The module of an act and its types."""

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.javascript.module import act_module
from attendu_compiler.targets.javascript.types import types_module


def emit_javascript(policy: Policy, plan: Plan) -> tuple[Artifact, ...]:
    """``<slug>.js``, an ES module without dependency, and ``<slug>.d.ts``."""
    place = f"javascript/{policy.slug}/{policy.slug}"
    return (
        Artifact(f"{place}.js", act_module(policy, plan)),
        Artifact(f"{place}.d.ts", types_module(policy, plan)),
    )
