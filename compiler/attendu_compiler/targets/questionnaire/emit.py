"""The files of a questionnaire, for an act whose header asks for one."""

from collections.abc import Iterator
from functools import cache

from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.javascript.distribution import runtime
from attendu_compiler.targets.questionnaire.act import questionnaire_act
from attendu_compiler.targets.questionnaire.html import index_html
from attendu_compiler.targets.questionnaire.script import script
from attendu_compiler.targets.questionnaire.source import lean, source


def emit_questionnaire(policy: Policy, plan: Plan) -> Iterator[Artifact]:
    """The questionnaire of an act whose header asks for one, else nothing."""
    if policy.head("questionnaire") == ("oui",):
        yield from questionnaire(policy, plan)


def questionnaire(policy: Policy, plan: Plan) -> Iterator[Artifact]:
    """A folder that needs nothing outside itself."""
    base = f"questionnaires/{policy.slug}"
    yield Artifact(f"{base}/index.html", index_html(policy))
    yield Artifact(f"{base}/questionnaire.js", script(policy))
    yield Artifact(f"{base}/{policy.slug}.js", questionnaire_act(policy, plan))
    yield Artifact(f"{base}/runtime.js", _runtime())
    for name in ("style.css", "icone.svg"):
        yield Artifact(f"{base}/{name}", source(f"page/{name}"))


@cache
def _runtime() -> str:
    return lean(runtime())
