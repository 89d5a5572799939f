"""The package of an act."""

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.python.declared import declared_module
from attendu_compiler.targets.python.exact import diagrams_module
from attendu_compiler.targets.python.face import face_module
from attendu_compiler.targets.python.names import module_name
from attendu_compiler.targets.python.rules import rules_module
from attendu_compiler.targets.python.types import types_module, with_options
from attendu_compiler.targets.python.wording import wording_module


def emit_python(policy: Policy, plan: Plan) -> tuple[Artifact, ...]:
    """Its face, what it declares, its readable rules, their wording, its diagrams."""
    folder = f"python/circulaires/{module_name(policy.slug)}"
    types = (Artifact(f"{folder}/types.py", types_module(policy)),) if _has_types(policy) else ()
    return (
        Artifact(f"{folder}/__init__.py", face_module(policy, plan)),
        Artifact(f"{folder}/_declared.py", declared_module(policy, plan)),
        Artifact(f"{folder}/_diagrams.py", diagrams_module(policy, plan)),
        Artifact(f"{folder}/_rules.py", rules_module(policy, plan)),
        Artifact(f"{folder}/_wording.py", wording_module(policy)),
        *types,
    )


def _has_types(policy: Policy) -> bool:
    return bool(with_options(policy) or policy.groups)
