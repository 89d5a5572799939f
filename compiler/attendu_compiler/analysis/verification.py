"""A receipt held against a text: replayed, and what does not agree told apart."""

from collections.abc import Mapping
from enum import Enum

from attrs import frozen

from attendu_compiler.model.policy import Fact, Group, Policy
from attendu_compiler.plan.answer_json import decision_json
from attendu_compiler.plan.evaluate import evaluate
from attendu_compiler.plan.input_errors import FactError
from attendu_compiler.plan.receipts import FIELDS, FORMAT, digest, receipt, recorded, seal
from attendu_compiler.plan.records import Plan


class Verdict(Enum):
    """What becomes of a receipt."""

    CONFIRMED = "conforme"
    ALTERED = "altere"
    OTHER_VERSION = "autre_version"
    NOT_REPLAYED = "non_rejoue"


@frozen
class Verification:
    """A verdict and what it rests on, in French; ``outcomes`` are those that differ."""

    verdict: Verdict
    reasons: tuple[str, ...]
    outcomes: tuple[str, ...] = ()


def malformed(found: object) -> Verification | None:
    """What keeps a JSON value from being a receipt, or from being the one that was sealed."""
    if not isinstance(found, Mapping) or found.get("format") != FORMAT:
        return Verification(Verdict.ALTERED, (f"ce fichier n'est pas un reçu « {FORMAT} ».",))
    names = set(found) - {"facts"}
    if names != set(FIELDS):
        missing = sorted(set(FIELDS) - names)
        added = sorted(names - set(FIELDS))
        told = [f"il y manque « {name} »." for name in missing]
        told += [f"« {name} » n'est pas d'un reçu." for name in added]
        return Verification(Verdict.ALTERED, tuple(told))
    try:
        sealed = seal(found)
    except (ValueError, UnicodeEncodeError):
        return Verification(Verdict.ALTERED, ("un de ses nombres n'a pas de forme canonique.",))
    if found["seal"] != sealed:
        reason = "son empreinte n'est pas celle de son contenu : il a été modifié après coup."
        return Verification(Verdict.ALTERED, (reason,))
    return None


def verify(
    found: Mapping[str, object],
    policy: Policy,
    plan: Plan,
    *,
    compiler: str,
    facts: Mapping[str, object] | None = None,
    salt: str | None = None,
) -> Verification:
    """Replay a well-formed receipt under a text as it is now.

    ``facts`` are those of the case, when the receipt has only their digest; ``compiler`` is the
    version that replays.
    """
    given = found.get("facts") if facts is None else _by_slug(facts, policy)
    changes = _changes(found, policy, plan, compiler)
    other = found["version"] != plan.version
    if given is None:
        reason = "le reçu n'a que l'empreinte des faits : donnez-les pour le rejouer (--facts)."
        verdict = Verdict.OTHER_VERSION if other else Verdict.NOT_REPLAYED
        return Verification(verdict, (*changes, reason))
    if not isinstance(given, Mapping):
        return Verification(Verdict.ALTERED, ("ses faits ne sont pas un objet JSON.",))
    doubt = _facts_doubt(found, given, salt)
    if doubt is not None:
        return doubt
    try:
        verdicts = evaluate(given, policy, plan)
    except FactError as error:
        reason = f"ses faits ne peuvent être lus : {error.message}"
        verdict = Verdict.OTHER_VERSION if other else Verdict.ALTERED
        return Verification(verdict, (*changes, reason))
    again = receipt(
        decision_json(verdicts, given, policy, plan),
        given,
        source=policy.source,
        official_text=policy.text_digest,
        compiler=str(found["compiler"]),
        digest_only="facts" not in found,
        salt=salt,
    )
    return _compared(found, again, changes, other)


def _facts_doubt(
    found: Mapping[str, object], given: Mapping[str, object], salt: str | None
) -> Verification | None:
    if found["salted"] and salt is None:
        reason = "l'empreinte des faits est salée : donnez le sel (--salt-file)."
        return Verification(Verdict.NOT_REPLAYED, (reason,))
    try:
        same = digest(recorded(given), salt if found["salted"] else None) == found["facts_digest"]
    except ValueError as error:
        return Verification(Verdict.ALTERED, (f"ses faits ne peuvent être lus : {error}.",))
    if same:
        return None
    reason = "les faits ne sont pas ceux dont le reçu porte l'empreinte."
    return Verification(Verdict.ALTERED, (reason,))


def _compared(
    found: Mapping[str, object],
    again: Mapping[str, object],
    changes: tuple[str, ...],
    other: bool,
) -> Verification:
    differing = _differing(found["outcomes"], again["outcomes"])
    if other:
        told = (
            "rejoué sur le texte d'aujourd'hui, il donne les mêmes résultats."
            if not differing
            else f"rejoué sur le texte d'aujourd'hui, il donne d'autres résultats : {differing}."
        )
        names = tuple(differing.split(", ")) if differing else ()
        return Verification(Verdict.OTHER_VERSION, (*changes, told), names)
    if differing:
        reason = f"ses résultats ne sont pas ceux que le texte donne de ces faits : {differing}."
        return Verification(Verdict.ALTERED, (*changes, reason), tuple(differing.split(", ")))
    if found["date"] != again["date"] or found["text"] != again["text"]:
        reason = "sa date ou son texte n'est pas celui de ses faits."
        return Verification(Verdict.ALTERED, (*changes, reason))
    if found["official_text"] != again["official_text"]:
        return Verification(Verdict.OTHER_VERSION, changes)
    reason = "rejoué, il donne les mêmes résultats, selon les mêmes règles."
    return Verification(Verdict.CONFIRMED, (*changes, reason))


def _differing(one: object, other: object) -> str:
    """The outcomes that are not the same, listed."""
    if not isinstance(one, Mapping) or not isinstance(other, Mapping):
        return "tous"
    names = [*other, *(name for name in one if name not in other)]
    return ", ".join(name for name in names if one.get(name) != other.get(name))


def _changes(
    found: Mapping[str, object], policy: Policy, plan: Plan, compiler: str
) -> tuple[str, ...]:
    """What of the text is no longer as the receipt says it was."""
    told = []
    if found["compiler"] != compiler:
        told.append(f"il vient du compilateur {found['compiler']} ; celui-ci est le {compiler}.")
    if found["official_text"] != policy.text_digest:
        told.append("le texte officiel n'est pas celui du reçu (empreinte de texte.md).")
    if found["version"] != plan.version:
        told.append("la transcription n'a pas le sens du reçu : une règle ou un fait a changé.")
    elif found["source"] != policy.source:
        told.append("la transcription a été réécrite depuis, sans changer de sens.")
    return tuple(told)


def _by_slug(facts: Mapping[str, object], policy: Policy) -> dict[str, object]:
    """Facts under their present names: an old name has another digest."""
    kinds: list[Fact | Group] = [*policy.facts.values(), *policy.groups.values()]
    named = {alias: one.slug for one in kinds for alias in one.aliases}
    return {named.get(name, name): value for name, value in facts.items()}
