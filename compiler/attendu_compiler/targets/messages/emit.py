"""The pages of the diagnostic codes in Markdown, and their index."""

from collections.abc import Iterable, Iterator

from attendu_compiler.targets.artifact import Artifact
from attendu_dsl.diagnostics import Code, Example, Severity

_SEVERITIES = {Severity.ERROR: "erreur", Severity.WARNING: "avertissement"}


def emit_messages(codes: Iterable[Code], examples: str = "") -> Iterator[Artifact]:
    """One page a code, and the list of all; ``examples`` ends the headings of the examples.

    The site gives them an attribute there, which a page read as plain Markdown would show.
    """
    ordered = sorted(codes, key=lambda code: code.id)
    for code in ordered:
        yield Artifact(f"messages/{code.id}.md", _page(code, examples))
    lines = [
        "# Les messages du compilateur",
        "",
        "| code | objet | gravité |",
        "| --- | --- | --- |",
    ]
    lines += [
        f"| [{code.id}]({code.id}.md) | {code.title} | {_SEVERITIES[code.severity]} |"
        for code in ordered
    ]
    yield Artifact("messages/index.md", "\n".join(lines) + "\n")


def _page(code: Code, examples: str) -> str:
    paragraphs = [
        f"# {code.id} – {code.title}",
        f"*{_SEVERITIES[code.severity].capitalize()}.*",
        code.page,
    ]
    for title, example in (("Exemple fautif", code.bad), ("Le même, corrigé", code.good)):
        if example is not None:
            paragraphs += [f"## {title}{examples}", *_example(example)]
    return "\n\n".join(paragraphs) + "\n"


def _example(example: Example) -> Iterator[str]:
    yield f"```attendu\n{example.policy.rstrip()}\n```"
    if example.facts:
        yield f"Faits donnés :\n\n```json\n{example.facts}\n```"
    if example.text:
        yield f"Texte officiel :\n\n```text\n{example.text.rstrip()}\n```"
