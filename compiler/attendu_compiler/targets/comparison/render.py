"""A difference in the form asked for: text, json, md or html."""

import json
from collections.abc import Iterator
from html import escape

from attendu_compiler.analysis.difference import Change, ChangedRow, Difference, Direction
from attendu_compiler.model.phrases import STATUS_PHRASES, bound_text
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Answer
from attendu_dsl.nodes import Status

#: No change of meaning, whatever the readings.
SAME = "Aucun changement de sens : tous les cas possibles sont décidés de même (preuve)."
SAME_IN_COMMON = "Les résultats en commun sont décidés de même dans tous les cas (preuve)."


def render_difference(found: Difference, form: str) -> str:
    """The whole difference as ``text``, ``json``, ``markdown`` (or ``md``), or ``html``."""
    match form:
        case "json":
            return json.dumps(_json(found), ensure_ascii=False, indent=2) + "\n"
        case "md" | "markdown":
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


#: The sections of a difference, in order: who gains, who loses, whose answer or ground changes.
_SECTIONS = (
    (Direction.OPENS, "Ce qui s'ouvre"),
    (Direction.CLOSES, "Ce qui se ferme"),
    (Direction.CHANGES, "Ce dont la réponse change"),
    (Direction.GROUND, "Ce dont le fondement seul change"),
)
_COUNTED = (
    (Direction.OPENS, "s'ouvre à des cas", "s'ouvrent à des cas"),
    (Direction.CLOSES, "se ferme à des cas", "se ferment à des cas"),
    (Direction.CHANGES, "change de réponse", "changent de réponse"),
    (Direction.GROUND, "change de fondement", "changent de fondement"),
)
_NO_ROW = "tous les cas"


def _sections(found: Difference) -> Iterator[tuple[str, list[Change]]]:
    for direction, title in _SECTIONS:
        changes = [change for change in found.changes if change.direction is direction]
        if changes:
            yield title, changes


def _heading(found: Difference) -> str:
    if found.same_text:
        return f"Ce qui change dans « {found.new.slug} »"
    return f"De « {found.old.slug} » à « {found.new.slug} » : les résultats en commun"


def _summary(found: Difference) -> str:
    """One line: how much opens, closes, changes."""
    if found.same_meaning and (
        found.same_text or set(found.old.outcomes) & set(found.new.outcomes)
    ):
        return SAME if found.same_text else SAME_IN_COMMON
    if not found.changes and not found.same_text:
        return "Ces deux textes n'ont aucun résultat en commun : il n'y a rien à comparer."
    counted = [
        (len({c.outcome for c in found.changes if c.direction is direction}), one, many)
        for direction, one, many in _COUNTED
    ]
    told = [f"{number} {one if number == 1 else many}" for number, one, many in counted if number]
    return f"Résultats : {', '.join(told)}." if told else "Aucun cas ne change de réponse."


def _title(change: Change, found: Difference) -> str:
    before = answer_text(change.before, found.old)
    after = answer_text(change.after, found.new)
    read = " (sous une lecture que le texte ne retient pas)" if change.read_otherwise else ""
    if change.before == change.after:
        return f"{change.name} : toujours {after}{read}"
    return f"{change.name} : {before} → {after}{read}"


def _rules(change: Change) -> str:
    before = ", ".join(change.rules_before) or "aucune règle"
    after = ", ".join(change.rules_after) or "aucune règle"
    return f"{before} → {after}" if before != after else after


def _others(found: Difference) -> Iterator[str]:
    if found.same_text:
        for slug in found.added:
            yield f"résultat ajouté : {found.new.outcomes[slug].name}"
        for slug in found.removed:
            yield f"résultat retiré : {found.old.outcomes[slug].name}"
    else:
        facts = [fact.name for key, fact in found.new.facts.items() if key in found.old.facts]
        yield f"faits en commun : {', '.join(facts) or 'aucun'}"
    for slug in found.retyped:
        yield f"le fait « {found.new.facts[slug].name} » a changé de type : ce sont deux faits"
    if found.same_text:
        yield from found.suppositions
    yield from found.entries
    yield from found.wordings


def _conditions(conditions: tuple[str, ...]) -> str:
    return " ; ".join(conditions) or _NO_ROW


def _witness(row: ChangedRow) -> list[str]:
    return [line.removeprefix("- ").strip() for line in row.witness]


def _text(found: Difference) -> Iterator[str]:
    yield _summary(found)
    for title, changes in _sections(found):
        yield ""
        yield title
        for change in changes:
            yield f"  {_title(change, found)}"
            yield f"    règles : {_rules(change)}"
            for row in change.rows:
                yield f"    - {_conditions(row.conditions)}"
                yield f"        par exemple : {' ; '.join(_witness(row)) or _NO_ROW}"
    others = list(_others(found))
    if others:
        yield ""
        yield "Autres changements" if found.same_text else "Pour situer"
        yield from (f"  {line}" for line in others)


def _markdown(found: Difference) -> Iterator[str]:
    yield f"### {_heading(found)}"
    yield ""
    yield f"**{_summary(found)}**"
    for title, changes in _sections(found):
        yield ""
        yield f"#### {title}"
        for change in changes:
            yield ""
            yield f"**{_cell(_title(change, found))}**  "
            yield f"Règles : {_cell(_rules(change))}"
            yield ""
            yield "| Cas | Par exemple |"
            yield "| --- | --- |"
            for row in change.rows:
                witness = "<br>".join(map(_cell, _witness(row))) or _NO_ROW
                yield f"| {_cell(_conditions(row.conditions))} | {witness} |"
    others = list(_others(found))
    if others:
        yield ""
        yield "#### Autres changements" if found.same_text else "#### Pour situer"
        yield ""
        yield from (f"- {_cell(line)}" for line in others)


def _cell(text: str) -> str:
    """What Markdown would read otherwise, kept as it is."""
    for mark in ("\\", "|", "*", "_", "<", "`"):
        text = text.replace(mark, f"\\{mark}")
    return text


def _html(found: Difference) -> Iterator[str]:
    """A page that stands alone; every table has its caption and headers."""
    yield "<!doctype html>"
    yield f'<html lang="fr"><head><meta charset="utf-8"><title>{escape(_heading(found))}</title></head>'
    yield "<body><main>"
    yield f"<h1>{escape(_heading(found))}</h1>"
    yield f"<p>{escape(_summary(found))}</p>"
    for title, changes in _sections(found):
        yield f"<h2>{escape(title)}</h2>"
        for change in changes:
            yield "<table>"
            caption = f"{_title(change, found)}. Règles : {_rules(change)}"
            yield f"  <caption>{escape(caption)}</caption>"
            yield '  <thead><tr><th scope="col">Cas</th><th scope="col">Par exemple</th></tr></thead>'
            yield "  <tbody>"
            for row in change.rows:
                witness = "<br>".join(map(escape, _witness(row))) or _NO_ROW
                yield (
                    f'    <tr><th scope="row">{escape(_conditions(row.conditions))}</th>'
                    f"<td>{witness}</td></tr>"
                )
            yield "  </tbody>"
            yield "</table>"
    others = list(_others(found))
    if others:
        yield f"<h2>{'Autres changements' if found.same_text else 'Pour situer'}</h2>"
        yield "<ul>"
        yield from (f"  <li>{escape(line)}</li>" for line in others)
        yield "</ul>"
    yield "</main></body></html>"


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
                "read_otherwise": change.read_otherwise,
                "rules_before": list(change.rules_before),
                "rules_after": list(change.rules_after),
                "rows": [
                    {
                        "conditions": list(row.conditions),
                        "witness": _witness(row),
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
        "wordings": list(found.wordings),
    }
