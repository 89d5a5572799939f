"""The targets: what is written for an act, and for all of them together."""

from collections.abc import Iterable, Mapping, Sequence

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.data.emit import corpus, emit_corpus, emit_data
from attendu_compiler.targets.forms.emit import emit_forms
from attendu_compiler.targets.javascript.distribution import emit_javascript_runtime, emit_manifest
from attendu_compiler.targets.javascript.emit import emit_javascript
from attendu_compiler.targets.listed import Listed, json_of, listed
from attendu_compiler.targets.python.distribution import emit_face, emit_python_runtime
from attendu_compiler.targets.python.emit import emit_python
from attendu_compiler.targets.questionnaire.emit import emit_questionnaire
from attendu_compiler.targets.sql.dialects import DIALECTS
from attendu_compiler.targets.sql.emit import emit_sql
from attendu_compiler.targets.tables.emit import emit_tables

TARGETS = (
    emit_javascript,
    emit_python,
    emit_tables,
    emit_forms,
    emit_data,
    emit_questionnaire,
    emit_sql,
)


def emit_act(policy: Policy, plan: Plan) -> tuple[Artifact, ...]:
    """Everything that one act gives."""
    return tuple(artifact for target in TARGETS for artifact in target(policy, plan))


def list_act(policy: Policy, contents: Mapping[str, bytes]) -> Listed:
    """What the common outputs take of an act, ``contents`` being its files by their paths."""
    return listed(policy, contents[json_of(policy.slug)])


def emit_common(acts: Sequence[Listed]) -> dict[str, bytes]:
    """What all the acts give together, by path."""
    artifacts = (*emit_face(acts), *emit_manifest(acts), *emit_corpus(acts))
    return encoded(artifacts) | corpus(acts)


def emit_runtimes() -> dict[str, bytes]:
    """What is the same whatever the acts, by path: the runtimes of what developers install."""
    return encoded((*emit_python_runtime(), *emit_javascript_runtime()))


def encoded(artifacts: Iterable[Artifact]) -> dict[str, bytes]:
    """The bytes of artifacts, by path."""
    return {one.path: one.content.encode() for one in artifacts}


def folders_of(slug: str) -> tuple[str, ...]:
    """The folders under ``generated/`` that belong to one act alone."""
    return (
        f"tables/{slug}/",
        f"forms/{slug}/",
        f"questionnaires/{slug}/",
        f"json/{slug}.",
        f"python/circulaires/{slug.replace('-', '_')}/",
        f"javascript/{slug}/",
        *(f"sql/{dialect.name}/{slug}." for dialect in DIALECTS),
    )
