"""Decisions: what a text says of a case, with its reasons."""

from typing import Any

from circulaires._core.records import Frozen, Rule
from circulaires._core.status import PHRASES, Status

CAUSES = {
    "fait": "des faits ne sont pas connus",
    "renvoi": "la réponse dépend d'un autre texte",
    "lecture": "le passage admet plusieurs lectures",
    "lacune": "le document est incomplet",
    "conflit": "deux règles du texte se contredisent",
}


class Outcome(Frozen):
    """One outcome of a case.

    ``status`` is a :class:`Status`; ``between`` lists the statuses still possible when it is
    undetermined, ``causes`` say why; ``rules`` hold in every completion of the unknown facts,
    ``maybe_rules`` in some; ``missing`` are the facts that could still change it.
    """

    __slots__ = (
        "appraisals",
        "between",
        "bound",
        "causes",
        "defeated",
        "directives",
        "evidence",
        "exceptional",
        "kind",
        "maybe_rules",
        "missing",
        "name",
        "principle",
        "readings",
        "refers_to",
        "rules",
        "slug",
        "status",
        "value",
    )
    slug: str
    name: str
    kind: str
    status: Status
    exceptional: bool
    principle: bool
    value: Any
    bound: str | None
    between: tuple[str, ...]
    causes: tuple[str, ...]
    rules: tuple[Rule, ...]
    maybe_rules: tuple[Rule, ...]
    defeated: tuple[Rule, ...]
    appraisals: tuple[str, ...]
    missing: tuple[str, ...]
    readings: tuple[str, ...]
    directives: tuple[str, ...]
    evidence: tuple[str, ...]
    refers_to: tuple[str, ...]

    def __init__(self, **fields: Any) -> None:
        for name in self.__slots__:
            self._set(name, fields[name])

    def to_dict(self) -> dict[str, Any]:
        """The outcome as ``attendu decide`` prints it."""
        return {
            "kind": self.kind,
            "status": self.status.value,
            "exceptional": self.exceptional,
            "principle": self.principle,
            "value": self.value,
            "bound": self.bound,
            "between": list(self.between),
            "causes": list(self.causes),
            "rules": [rule.id for rule in self.rules],
            "maybe_rules": [rule.id for rule in self.maybe_rules],
            "defeated": [rule.id for rule in self.defeated],
            "appraisals": list(self.appraisals),
            "missing": list(self.missing),
            "readings": list(self.readings),
            "directives": list(self.directives),
            "evidence": list(self.evidence),
            "refers_to": list(self.refers_to),
        }


class Decision(Frozen):
    """What a text says of a case: one attribute an outcome.

    ``missing`` gathers the facts that could still change something.
    """

    __slots__ = ("_names", "_title", "date", "outcomes", "text", "version")
    text: str
    version: str
    date: str | None
    outcomes: dict[str, Outcome]

    def __init__(
        self,
        text: str,
        version: str,
        date: str | None,
        outcomes: dict[str, Outcome],
        title: str,
        names: dict[str, str],
    ) -> None:
        self._set("text", text)
        self._set("version", version)
        self._set("date", date)
        self._set("outcomes", outcomes)
        self._set("_title", title)
        self._set("_names", names)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        outcomes = object.__getattribute__(self, "outcomes")
        if name in outcomes:
            return outcomes[name]
        known = ", ".join(outcomes)
        raise AttributeError(f"« {name} » n'est pas un résultat de ce texte : {known}")

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that could still change an outcome, in the order of the text."""
        return tuple(dict.fromkeys(f for o in self.outcomes.values() for f in o.missing))

    def to_dict(self) -> dict[str, Any]:
        """The decision as ``attendu decide`` prints it."""
        return {
            "text": self.text,
            "version": self.version,
            "date": self.date,
            "outcomes": {slug: outcome.to_dict() for slug, outcome in self.outcomes.items()},
        }

    def explain(self) -> str:
        """The decision in French prose; it promises nothing and advises nothing."""
        lines = [
            f"Texte : {self._title}.",
            "Ce texte ne décrit pas le droit actuel ; ce qui suit dit seulement ce qu'il énonce "
            "pour les faits entrés.",
            "",
        ]
        silent = []
        for outcome in self.outcomes.values():
            if outcome.status is Status.NON_PREVU:
                silent.append(outcome.name)
            else:
                lines += self._told(outcome)
        if silent:
            lines.append(
                f"Le texte ne prévoit rien, pour ces faits, quant à : {', '.join(silent)}."
            )
        return "\n".join(lines)

    def _told(self, outcome: Outcome) -> list[str]:
        status = PHRASES[outcome.status]
        if outcome.value is not None:
            status += f" à {outcome.value}"
        status += ", à titre exceptionnel" if outcome.exceptional else ""
        status += ", en principe" if outcome.principle else ""
        lines = [f"{outcome.name} : {status}."]
        if outcome.between:
            possible = ", ".join(PHRASES[Status(code)] for code in outcome.between)
            lines.append(f"  Restent possibles : {possible}.")
        if outcome.causes:
            why = " ; ".join(CAUSES[cause] for cause in outcome.causes)
            lines.append(f"  Parce que {why}.")
        for word, rules in (("Règle", outcome.rules), ("Règle à vérifier", outcome.maybe_rules)):
            for rule in rules:
                lines.append(f"  {word} {rule.id} ({rule.conditions}) :")
                lines += [f"    {q.place} : « {q.text} »" for q in rule.quotations]
        if outcome.appraisals:
            lines.append(f"  Relève d'une appréciation : {self._named(outcome.appraisals)}.")
        if outcome.missing:
            missing = self._named(outcome.missing)
            lines.append(f"  Faits qui pourraient encore changer la réponse : {missing}.")
        if outcome.readings:
            lines.append(f"  Dépend de la lecture : {self._named(outcome.readings)}.")
        lines.append("")
        return lines

    def _named(self, slugs: tuple[str, ...]) -> str:
        return ", ".join(self._names.get(slug, slug) for slug in slugs)
