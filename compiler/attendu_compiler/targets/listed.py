"""An act as the outputs of all the acts name it: the little that they need, without its rules."""

from collections.abc import Mapping
from typing import Protocol

from attrs import evolve, frozen

from attendu_compiler.analysis.references import Reference, references_of
from attendu_compiler.model.policy import Fact, Policy


class Identity(Protocol):
    """Who an act is: a policy, or what is listed of it."""

    @property
    def slug(self) -> str:
        """The name of its folder."""
        ...

    @property
    def source(self) -> str:
        """The digest of its transcription."""
        ...

    @property
    def text_digest(self) -> str:
        """The digest of its official text."""
        ...

    def head(self, key: str) -> tuple[str, ...]:
        """The values of a header attribute, empty when it is absent."""
        ...


@frozen(kw_only=True)
class Listed:
    """What the common outputs take of an act; ``json`` is the file of :func:`json_of`."""

    slug: str
    source: str
    text_digest: str
    header: tuple[tuple[str, tuple[str, ...]], ...]
    facts: Mapping[str, Fact]
    references: tuple[Reference, ...]
    json: bytes

    def head(self, key: str) -> tuple[str, ...]:
        """The values of a header attribute, empty when it is absent."""
        return next((values for name, values in self.header if name == key), ())


def listed(policy: Policy, json: bytes) -> Listed:
    """What is listed of an act; ``json`` is that act as :mod:`targets.data` writes it."""
    return Listed(
        slug=policy.slug,
        source=policy.source,
        text_digest=policy.text_digest,
        header=policy.header,
        facts={
            name: evolve(fact, quotations=(), written=None) for name, fact in policy.facts.items()
        },
        references=references_of(policy),
        json=json,
    )


def json_of(slug: str) -> str:
    """The path of the file that tells the whole of an act."""
    return f"json/{slug}.json"
