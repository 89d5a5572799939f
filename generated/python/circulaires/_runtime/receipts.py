"""Receipts: what was decided, from which facts, under which text, in a form that can be replayed.

A receipt is JSON in canonical form (RFC 8785: keys sorted, no blank, UTF-8; nothing here is a
float). Its ``seal`` digests the rest, so that a change is seen; it is no signature: whoever can
write the whole again can seal it again, and only the replay then tells.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping

FORMAT = "attendu-recu/1"

#: The fields of every receipt, « facts » apart: it is there unless only their digest is.
FIELDS = (
    *("compiler", "date", "facts_digest", "format", "official_text", "outcomes", "salted"),
    *("seal", "source", "text", "version"),
)


def canonical(value: object) -> str:
    """The canonical form of JSON values.

    Raises:
        ValueError: a number is not a whole one, or is too large for another reader to keep exact.
    """
    _refuse_inexact(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _refuse_inexact(value: object) -> None:
    if isinstance(value, float) or (isinstance(value, int) and abs(value) >= 1 << 53):
        raise ValueError(f"« {value} » n'a pas de forme canonique")
    if isinstance(value, Mapping):
        for held in value.values():
            _refuse_inexact(held)
    elif isinstance(value, (list, tuple)):
        for held in value:
            _refuse_inexact(held)


def digest(value: object, salt: str | None = None) -> str:
    """The SHA-256 of a canonical form; with a salt, its HMAC, which no one can guess without it."""
    data = canonical(value).encode()
    if salt is None:
        return hashlib.sha256(data).hexdigest()
    return hmac.new(salt.encode(), data, hashlib.sha256).hexdigest()


def recorded(given: Mapping[str, object]) -> dict[str, object]:
    """The facts of a receipt: those that are known, a list of answers in one order."""
    return {name: _in_order(value) for name, value in given.items() if value is not None}


def _in_order(value: object) -> object:
    if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        return sorted(set(value))
    return value


def receipt(
    decision: Mapping[str, object],
    facts: Mapping[str, object],
    *,
    source: str,
    official_text: str,
    compiler: str,
    digest_only: bool = False,
    salt: str | None = None,
) -> dict[str, object]:
    """The receipt of a decision in JSON; with ``digest_only``, the facts are left out.

    What an outcome repeats of a fact is then left out too. Facts are few and easy to guess: without
    a ``salt`` that stays secret, their digest protects nobody.
    """
    kept = recorded(facts)
    outcomes = decision["outcomes"]
    assert isinstance(outcomes, Mapping)
    made: dict[str, object] = {
        "format": FORMAT,
        "text": decision["text"],
        "version": decision["version"],
        "date": None if digest_only else decision["date"],
        "source": source,
        "official_text": official_text,
        "compiler": compiler,
        "facts_digest": digest(kept, salt),
        "salted": salt is not None,
        "outcomes": {
            slug: _without_facts(outcome) if digest_only else outcome
            for slug, outcome in outcomes.items()
        },
    }
    if not digest_only:
        made["facts"] = kept
    made["seal"] = seal(made)
    return made


def _without_facts(outcome: Mapping[str, object]) -> dict[str, object]:
    """An outcome whose value repeats no fact: of a share, the fraction alone."""
    return {name: _share_alone(value) for name, value in outcome.items()}


def _share_alone(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: held for name, held in value.items() if name in ("fraction", "of")}
    return [_share_alone(item) for item in value] if isinstance(value, list) else value


def seal(made: Mapping[str, object]) -> str:
    """The digest of a receipt, its seal apart."""
    return digest({name: value for name, value in made.items() if name != "seal"})
