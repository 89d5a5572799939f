"""The JSON files of an act, and of all of them together."""

from collections.abc import Iterator, Sequence

from attendu_compiler.analysis.references import Reference, resolve_reference
from attendu_compiler.analysis.shared import SharedNotion, shared_notions
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.artifact import Artifact
from attendu_compiler.targets.data.facts_schema import facts_schema
from attendu_compiler.targets.data.policy_json import lines_of, policy_json
from attendu_compiler.targets.listed import Listed, json_of


def emit_data(policy: Policy, plan: Plan) -> Iterator[Artifact]:
    """The policy and the schema of its facts."""
    yield Artifact(json_of(policy.slug), policy_json(policy, plan.version))
    yield Artifact(f"json/{policy.slug}.facts.schema.json", facts_schema(policy))


def emit_corpus(acts: Sequence[Listed]) -> Iterator[Artifact]:
    """The notions that the acts of a corpus share, and to what they refer."""
    notions = [_notion(notion) for notion in shared_notions(acts)]
    yield Artifact("json/vocabulary.json", "[\n" + ",\n".join(map(lines_of, notions)) + "\n]\n")
    references = [_referred(one, act, acts) for act in acts for one in act.references]
    listed = ",\n".join(map(lines_of, references))
    yield Artifact("json/references.json", f"[\n{listed}\n]\n")


def _referred(reference: Reference, act: Listed, acts: Sequence[Listed]) -> dict[str, object]:
    """A reference, and the act of the corpus that it finds: null when it is external."""
    found = resolve_reference(reference, act, acts)
    return {
        "text": act.slug,
        "slug": reference.slug,
        "name": reference.name,
        "to": reference.to,
        "sort": reference.sort,
        "date": reference.date,
        "article": reference.article,
        "number": reference.number,
        "places": list(reference.places),
        "resolves_to": found,
        "external": found is None,
    }


def corpus(acts: Sequence[Listed]) -> dict[str, bytes]:
    """One JSON of the whole corpus, by its path: two and a half million signs, already encoded."""
    pieces: list[bytes | memoryview] = []
    for act in acts:
        # All but its last line break, seen where it is: a copy would take longer than the rest.
        pieces += [b",\n", memoryview(act.json)[:-1]]
    return {"json/corpus.json": b"".join([b"[\n", *pieces[1:], b"\n]\n"])}


def _notion(notion: SharedNotion) -> dict[str, object]:
    """A notion, and under what identifier and question each act has it."""
    uses = [
        {"text": use.act, "fact": use.fact.id, "question": use.fact.question} for use in notion.uses
    ]
    return {"name": notion.name, "acts": uses}
