"""Decisions: what a text says of a case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from circulaires._runtime.act import Act
from circulaires._runtime.calendar import iso
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.errors import warn_renamed
from circulaires._runtime.outcome import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from circulaires._runtime.headings import Explanation
    from circulaires._runtime.persons import Persons

    #: The class of facts already read, as given, canonical, their persons, what they wait for.
    Held = tuple[
        type[BaseFacts], dict[str, object], object, dict[str, Persons | None], dict[str, str]
    ]


class BaseDecision:
    """What a text says of a case; the class of each act adds one typed attribute an outcome.

    Nothing of it can be set: its attributes are properties, its outcomes are shared.
    """

    __slots__ = ("_facts", "_outcomes")

    ACT: Act
    #: The old names of outcomes.
    RENAMED: Mapping[str, str] = {}

    _facts: BaseFacts | Held
    _outcomes: tuple[Outcome, ...]

    def __init__(self, facts: BaseFacts, outcomes: tuple[Outcome, ...]) -> None:
        self._facts = facts
        self._outcomes = outcomes

    def _hold(self, held: Held) -> None:
        """Keep what the facts are made of: a decision made before its outcomes are known."""
        self._facts = held

    @property
    def facts(self) -> BaseFacts:
        """The facts of the case."""
        if isinstance(self._facts, tuple):
            made, given, case, persons, waiting = self._facts
            self._facts = made._held(given, case, persons, waiting)
        return self._facts

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Every outcome, in the order of the act."""
        return self._outcomes

    @property
    def text(self) -> str:
        """The slug of the act."""
        return self.ACT.identity.slug

    @property
    def version(self) -> str:
        """The digest of the meaning of the act (SHA-256)."""
        return self.ACT.identity.version

    @property
    def date(self) -> str | None:
        """The reference date of the case in ISO 8601, when the act has one and it is known."""
        reference = self.ACT.reference_date
        found = self.facts.value(reference) if reference is not None else None
        return iso(found) if found is not None else None

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that could still change an outcome, in the order of the act."""
        names = {name for outcome in self.outcomes for name in outcome.missing}
        return tuple(slug for slug in [*self.facts.FACTS, *self.facts.GROUPS] if slug in names)

    def __iter__(self) -> Iterator[Outcome]:
        return iter(self.outcomes)

    def __getitem__(self, slug: str) -> Outcome:
        for outcome in self.outcomes:
            if outcome.slug == slug:
                return outcome
        if slug in self.RENAMED:
            return self._renamed(slug, self.RENAMED[slug])
        known = ", ".join(outcome.slug for outcome in self.outcomes)
        raise KeyError(f"« {slug} » n'est pas un résultat de ce texte : {known}")

    def to_dict(self) -> dict[str, Any]:
        """The decision as ``attendu decide`` prints it (JSON values)."""
        return {
            "text": self.text,
            "version": self.version,
            "date": self.date,
            "outcomes": {outcome.slug: outcome.to_dict() for outcome in self.outcomes},
        }

    def explain(self) -> str:
        """What the text says of these facts, in French prose, with its wording."""
        from circulaires._runtime.prose import explain, names_of

        return explain(self.outcomes, names_of(self))

    def explanation(self) -> Explanation:
        """The same under the four headings of CRPA, art. R. 311-3-1-2: JSON values, by part."""
        from circulaires._runtime.headings import explanation

        return explanation(self)

    def explain_json(self) -> str:
        """The four headings as JSON text."""
        from json import dumps

        return dumps(self.explanation(), ensure_ascii=False, indent=2)

    def receipt(self, *, digest_only: bool = False, salt: str | None = None) -> str:
        """A record that ``attendu verify`` replays: canonical JSON (RFC 8785), to write in UTF-8.

        It has the facts, the outcomes and their rules, the digests of the official text, of the
        transcription and of its meaning, and the version of the compiler. With ``digest_only`` the
        facts are left out but for their SHA-256. They are easy to guess: give a ``salt`` and keep it
        apart, so that the digest says nothing to those who do not have it.
        """
        from circulaires._runtime.proof import receipt_of

        return receipt_of(self, digest_only=digest_only, salt=salt)

    def _renamed(self, old: str, slug: str) -> Outcome:
        """The outcome once named ``old``; a warning says so."""
        warn_renamed(old, slug)
        return self[slug]

    def __repr__(self) -> str:
        told = ", ".join(f"{outcome.slug}={outcome.status.value}" for outcome in self.outcomes)
        return f"{type(self).__name__}({told})"
