"""What a study came to: how many cases for each answer, and what a change of text changed."""

import csv
import io
from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from attendu_compiler.analysis.difference import Direction
from attendu_compiler.model.phrases import STATUS_PHRASES
from attendu_compiler.model.policy import Policy
from attendu_compiler.shell.study.manifest import Done
from attendu_dsl.nodes import Status

#: What a person gains when an outcome comes to it; for the others, a change is only a change.
OPEN = frozenset(
    status.value
    for status in (
        Status.MANDATORY,
        Status.RECOMMENDED,
        Status.POSSIBLE,
        Status.ENTITLED,
        Status.AUTOMATIC,
        Status.ESTABLISHED,
    )
)


@frozen
class Line:
    """So many cases for one answer of an outcome; with two texts, ``before`` and the change."""

    outcome: str
    name: str
    status: str
    rules: str
    cases: int
    status_before: str = ""
    rules_before: str = ""
    change: str = ""


@frozen
class Summary:
    """All the parts together."""

    policy: Policy
    rows: int
    refused: dict[str, int]
    lines: tuple[Line, ...]
    compared: bool

    def statuses(self) -> dict[str, Counter[str]]:
        """Cases by outcome and status, under the text studied."""
        found: dict[str, Counter[str]] = {}
        for line in self.lines:
            found.setdefault(line.outcome, Counter())[line.status] += line.cases
        return found

    def changes(self) -> dict[str, Counter[str]]:
        """Cases by outcome and change; those that change nothing left out."""
        found: dict[str, Counter[str]] = {}
        for line in self.lines:
            if line.change:
                found.setdefault(line.outcome, Counter())[line.change] += line.cases
        return found


def summed(done: Iterable[Done], policy: Policy, *, compared: bool) -> Summary:
    """The parts added up."""
    rows, refused = 0, Counter[str]()
    cases: Counter[tuple[str, tuple[str | None, ...]]] = Counter()
    for part in done:
        rows += part.rows
        refused.update(part.refused)
        for slug, answer, number in part.counts:
            cases[slug, answer] += number
    order = list(policy.outcomes)
    lines = []
    for (slug, answer), number in cases.items():
        status, rules, *before = (value or "" for value in answer)
        change = _change((status, rules), (before[0], before[1])) if before else ""
        name = policy.outcomes[slug].name
        lines.append(
            Line(slug, name, status, rules, number, *before, *([change] if before else []))
        )
    lines.sort(key=lambda line: (order.index(line.outcome), -line.cases, line.status, line.rules))
    return Summary(policy, rows, dict(sorted(refused.items())), tuple(lines), compared)


def _change(after: tuple[str, str], before: tuple[str, str]) -> str:
    """What the change of text does, in the words of `attendu diff`; empty when nothing."""
    if after == before:
        return ""
    if after[0] == before[0]:
        return Direction.GROUND.value
    if after[0] in OPEN and before[0] not in OPEN:
        return Direction.OPENS.value
    if after[0] not in OPEN and before[0] in OPEN:
        return Direction.CLOSES.value
    return Direction.CHANGES.value


def as_csv(summary: Summary) -> str:
    """Every line, with the codes of `attendu decide`."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    heading = ["outcome", "status", "rule", "cases"]
    if summary.compared:
        heading = ["outcome", "status_before", "rule_before", "status", "rule", "change", "cases"]
    writer.writerow(heading)
    for line in summary.lines:
        after = [line.status, line.rules]
        if summary.compared:
            before = [line.status_before, line.rules_before]
            writer.writerow([line.outcome, *before, *after, line.change, line.cases])
        else:
            writer.writerow([line.outcome, *after, line.cases])
    return text.getvalue()


def as_markdown(summary: Summary, title: str) -> str:
    """What a reader looks at first: a table of statuses, then of changes, then of refusals."""
    decided = summary.rows - sum(summary.refused.values())
    text = f"# {title}\n\n{number(summary.rows)} cas, dont {number(decided)} décidés.\n\n"
    text += (
        "Ce sont des dossiers comptés, non des personnes ; le texte n'est pas le droit actuel.\n\n"
    )
    text += "## Ce que dit le texte\n\n| Résultat | Réponse | Cas | Part |\n| --- | --- | ---: | ---: |\n"
    for slug, counts in summary.statuses().items():
        for status, cases in counts.most_common():
            phrase = STATUS_PHRASES[Status(status)]
            name = summary.policy.outcomes[slug].name
            text += f"| {name} | {phrase} | {number(cases)} | {share(cases, decided)} |\n"
    if summary.compared:
        text += "\n## Ce que le changement de texte change\n\n"
        changes = summary.changes()
        if not changes:
            text += "Rien, pour ces cas.\n"
        else:
            text += "| Résultat | Changement | Cas | Part |\n| --- | --- | ---: | ---: |\n"
        for slug, counts in changes.items():
            for change, cases in counts.most_common():
                name = summary.policy.outcomes[slug].name
                text += f"| {name} | {change} | {number(cases)} | {share(cases, decided)} |\n"
    if summary.refused:
        text += "\n## Cas refusés\n\n| Raison | Cas |\n| --- | ---: |\n"
        for reason, cases in summary.refused.items():
            text += f"| {reason} | {number(cases)} |\n"
    return text


def number(value: int) -> str:
    """Thousands apart, as in French."""
    return f"{value:,}".replace(",", "\u202f")


def share(part: int, whole: int) -> str:
    """A share in tenths of a hundredth; « moins de 0,1 % » is not « 0 % »."""
    if whole == 0:
        return ""
    tenths = round(1000 * part / whole)
    if part and not tenths:
        return "moins de 0,1\u202f%"
    return f"{tenths // 10},{tenths % 10}\u202f%"
