"""A difference in the form asked for: text, json, md or html."""

import json
from collections.abc import Iterator
from html import escape

from attendu_compiler.analysis.difference import Change, Difference
from attendu_compiler.model.phrases import STATUS_PHRASES, bound_text
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Answer
from attendu_dsl.nodes import Status

SAME = "Aucun changement de sens : tous les cas possibles sont décidés de même (preuve)."


def render_difference(found: Difference, form: str) -> str:
    """The whole difference as ``text``, ``json``, ``md`` or ``html``."""
    match form:
        case "json":
            return json.dumps(_json(found), ensure_ascii=False, indent=2) + "\n"
        case "md":
            return "\n".join(_markdown(found)) + "\n"
        case "html":
            return "".join(f"{line}\n" for line in _html(found))
        case _:
            return "\n".join(_text(found)) + "\n"


def answer_text(answer: Answer, policy: Policy) -> str:
    """An answer in words: « possible, à titre exceptionnel », « au plus 5 ans »."""
    text = STATUS_PHRASES[answer.status]
    if answer.status is Status.VALUE:
        text = bound_text(answer.bound, answer.values, policy, answer.instead)
    if answer.refers_to is not None:
        text = f"régi par {answer.refers_to}"
    if answer.cause == "conflit":
        text = "contradiction entre deux règles"
    if answer.exceptional:
        text += ", à titre exceptionnel"
    return text + ", en principe" if answer.principle else text


def _title(change: Change, found: Difference) -> str:
    before = answer_text(change.before, found.old)
    after = answer_text(change.after, found.new)
    if change.before == change.after:
        return f"{change.name} {change.direction.value} (toujours : {after})"
    return f"{change.name} {change.direction.value} : {before} → {after}"


def _rules(change: Change) -> str:
    before = ", ".join(change.rules_before) or "aucune règle"
    after = ", ".join(change.rules_after) or "aucune règle"
    return f"{before} → {after}" if before != after else after


def _others(found: Difference) -> Iterator[str]:
    for slug in found.added:
        yield f"résultat ajouté : {found.new.outcomes[slug].name}"
    for slug in found.removed:
        yield f"résultat retiré : {found.old.outcomes[slug].name}"
    for slug in found.retyped:
        yield f"le fait « {found.new.facts[slug].name} » a changé de type"
    yield from found.suppositions
    yield from found.entries


def _conditions(conditions: tuple[str, ...]) -> str:
    return " ; ".join(conditions) or "tous les cas"


def _text(found: Difference) -> Iterator[str]:
    if found.same_meaning:
        yield SAME
    for change in found.changes:
        yield _title(change, found)
        yield f"  règles : {_rules(change)}"
        for row in change.rows:
            yield f"  - {_conditions(row.conditions)}"
            yield "      par exemple : " + " ; ".join(line[2:] for line in row.witness)
        yield ""
    yield from _others(found)


def _markdown(found: Difference) -> Iterator[str]:
    if found.same_meaning:
        yield f"**{SAME}**"
    for change in found.changes:
        yield f"#### {_title(change, found)}"
        yield ""
        yield f"Règles : {_rules(change)}"
        yield ""
        yield "| Cas | Par exemple |"
        yield "| --- | --- |"
        for row in change.rows:
            witness = "<br>".join(line[2:] for line in row.witness)
            yield f"| {_cell(_conditions(row.conditions))} | {_cell(witness)} |"
        yield ""
    others = list(_others(found))
    if others:
        yield "#### Autres changements"
        yield ""
        yield from (f"- {line}" for line in others)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _html(found: Difference) -> Iterator[str]:
    if found.same_meaning:
        yield f"<p>{SAME}</p>"
    for change in found.changes:
        yield "<table>"
        yield f"  <caption>{escape(_title(change, found))}. Règles : {escape(_rules(change))}</caption>"
        yield '  <thead><tr><th scope="col">Cas</th><th scope="col">Par exemple</th></tr></thead>'
        yield "  <tbody>"
        for row in change.rows:
            witness = "<br>".join(escape(line[2:]) for line in row.witness)
            yield (
                f'    <tr><th scope="row">{escape(_conditions(row.conditions))}</th>'
                f"<td>{witness}</td></tr>"
            )
        yield "  </tbody>"
        yield "</table>"
    others = list(_others(found))
    if others:
        yield "<ul>"
        yield from (f"  <li>{escape(line)}</li>" for line in others)
        yield "</ul>"


def _json(found: Difference) -> dict[str, object]:
    return {
        "old": found.old.slug,
        "new": found.new.slug,
        "same_meaning": found.same_meaning,
        "changes": [
            {
                "outcome": change.outcome,
                "direction": change.direction.name.lower(),
                "before": answer_text(change.before, found.old),
                "after": answer_text(change.after, found.new),
                "rules_before": list(change.rules_before),
                "rules_after": list(change.rules_after),
                "rows": [
                    {
                        "conditions": list(row.conditions),
                        "witness": [line[2:] for line in row.witness],
                    }
                    for row in change.rows
                ],
            }
            for change in found.changes
        ],
        "added": list(found.added),
        "removed": list(found.removed),
        "retyped": list(found.retyped),
        "suppositions": list(found.suppositions),
        "entries": list(found.entries),
    }
