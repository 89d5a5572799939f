"""One outcome of a case, with its reasons."""

from __future__ import annotations

from circulaires._runtime.records import Frozen, Rule, put
from circulaires._runtime.settle import Answer
from circulaires._runtime.status import Status

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class OutcomeKind(Frozen):
    """What the transcription declares of an outcome: its name, its kind, who bears it."""

    __slots__ = ("bearer", "beneficiary", "kind", "name", "slug")
    slug: str
    name: str
    kind: str
    bearer: str
    beneficiary: str

    def __init__(
        self, slug: str, name: str, kind: str, *, bearer: str = "", beneficiary: str = ""
    ) -> None:
        put(self, "slug", slug)
        put(self, "name", name)
        put(self, "kind", kind)
        put(self, "bearer", bearer)
        put(self, "beneficiary", beneficiary)


class Outcome(Frozen):
    """What the text says of one outcome, for a case.

    ``status`` is a :class:`Status`. When it is undetermined ``between`` lists the statuses still
    possible and ``causes`` say why: fait, lacune, renvoi, lecture, conflit. ``rules`` hold in every
    completion of the unknown facts, ``maybe_rules`` in some, ``defeated`` apply but another rule
    derogates. ``appraisals``, ``missing`` and ``readings`` are names of facts and of readings.
    ``instead`` is what the result was worth before the text (« au lieu de 3 ans »).
    Equal cases share the same object.
    """

    __slots__ = (
        "appraisals",
        "between",
        "bound",
        "causes",
        "declared",
        "defeated",
        "directives",
        "evidence",
        "exceptional",
        "instead",
        "maybe_rules",
        "missing",
        "principle",
        "readings",
        "refers_to",
        "rules",
        "status",
        "value",
    )
    declared: OutcomeKind
    status: Status
    exceptional: bool
    principle: bool
    value: Any
    instead: Any
    bound: str | None
    between: tuple[Status, ...]
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

    def __init__(
        self,
        declared: OutcomeKind,
        answer: Answer,
        *,
        between: tuple[Status, ...] = (),
        causes: tuple[str, ...],
        rules: tuple[Rule, ...],
        maybe_rules: tuple[Rule, ...] = (),
        defeated: tuple[Rule, ...],
        appraisals: tuple[str, ...],
        missing: tuple[str, ...] = (),
        readings: tuple[str, ...],
        directives: tuple[str, ...],
        evidence: tuple[str, ...],
    ) -> None:
        status, exceptional, principle, bound, value, refers_to, _, instead = answer
        put(self, "declared", declared)
        put(self, "status", Status(status))
        put(self, "exceptional", exceptional)
        put(self, "principle", principle)
        put(self, "bound", bound)
        put(self, "value", value)
        put(self, "instead", instead)
        put(self, "refers_to", (refers_to,) if refers_to else ())
        put(self, "between", between)
        put(self, "causes", causes)
        put(self, "rules", rules)
        put(self, "maybe_rules", maybe_rules)
        put(self, "defeated", defeated)
        put(self, "appraisals", appraisals)
        put(self, "missing", missing)
        put(self, "readings", readings)
        put(self, "directives", directives)
        put(self, "evidence", evidence)

    @property
    def slug(self) -> str:
        """Its name in Python and in JSON."""
        return self.declared.slug

    @property
    def name(self) -> str:
        """Its name in French."""
        return self.declared.name

    @property
    def kind(self) -> str:
        """acte, formalite, droit, effet, etat or resultat."""
        return self.declared.kind

    def with_value(self, value: object) -> Outcome:
        """The same outcome, its value computed from the facts of a case."""
        other = object.__new__(Outcome)
        for name in self.__slots__:
            put(other, name, getattr(self, name))
        put(other, "value", value)
        return other

    def to_dict(self) -> dict[str, Any]:
        """The outcome as ``attendu decide`` prints it."""
        return {
            "kind": self.kind,
            "status": self.status.value,
            "exceptional": self.exceptional,
            "principle": self.principle,
            "value": list(self.value) if isinstance(self.value, tuple) else self.value,
            "bound": self.bound,
            "between": [status.value for status in self.between],
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
