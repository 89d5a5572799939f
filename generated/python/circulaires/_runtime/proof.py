"""The receipt of a decision: its facts as JSON has them, and what the act is."""

from collections.abc import Mapping
from typing import Any

from circulaires._runtime.receipts import canonical, receipt
from circulaires._runtime.calendar import iso
from circulaires._runtime.decision import BaseDecision
from circulaires._runtime.headings import plain
from circulaires._runtime.records import Fact


def receipt_of(decision: BaseDecision, *, digest_only: bool, salt: str | None) -> str:
    """The receipt in canonical form."""
    act, facts = decision.ACT.identity, decision.facts
    given = {slug: _written(facts.given[slug], fact) for slug, fact in facts.FACTS.items()}
    for slug, group in facts.GROUPS.items():
        given[slug] = _persons(facts.given[slug], group.facts)
    made = receipt(
        decision.to_dict(),
        given,
        source=act.source,
        official_text=act.official_text,
        compiler=act.compiler,
        digest_only=digest_only,
        salt=salt,
    )
    return canonical(made)


def _written(value: object, fact: Fact) -> object:
    """A fact as JSON has it: a date without its midnight."""
    ordinal: Any = getattr(value, "toordinal", None)
    return iso(ordinal()) if ordinal is not None and fact.kind != "moment" else plain(value)


def _persons(value: object, facts: Mapping[str, Fact]) -> object:
    if isinstance(value, Mapping):
        complete = value.get("complete", True)
        return {"items": _persons(value.get("items"), facts), "complete": complete}
    if not isinstance(value, (list, tuple)):
        return value
    return [
        {name: _written(held, facts[name]) if name in facts else held for name, held in one.items()}
        for one in value
    ]
