"""A decision told in French; nothing here promises, orders or advises."""

from collections.abc import Iterable, Mapping
from typing import Any

from circulaires._runtime.act import Readings
from circulaires._runtime.decision import BaseDecision
from circulaires._runtime.outcome import Outcome
from circulaires._runtime.quantities import told
from circulaires._runtime.records import Fact, Frozen, Group, Identity, Rule, put
from circulaires._runtime.status import PHRASES, Status

CAUSES = {
    "fait": "des faits ne sont pas connus",
    "renvoi": "la réponse dépend d'un autre texte",
    "lecture": "le passage admet plusieurs lectures, et aucune n'est retenue",
    "lacune": "le document est incomplet",
    "conflit": "deux règles du texte se contredisent",
}

_FEMININE = ("circulaire", "note", "lettre", "directive", "décision", "convention", "loi")
_ARTICLES = {
    "§": "le ",
    "al.": "l'",
    "art.": "l'",
    "article": "l'",
    "annexe": "l'",
    "objet": "l'",
    "en-tête": "l'",
    "note": "la ",
    "signature": "la ",
    "visas": "les ",
    "références": "les ",
}


class Names(Frozen):
    """What an act is, and the French names of its facts, its groups and its readings."""

    __slots__ = ("facts", "groups", "identity", "readings")
    identity: Identity
    facts: Mapping[str, Fact]
    groups: Mapping[str, Group]
    readings: Readings

    def __init__(
        self,
        identity: Identity,
        facts: Mapping[str, Fact],
        groups: Mapping[str, Group],
        readings: Readings,
    ) -> None:
        put(self, "identity", identity)
        put(self, "facts", facts)
        put(self, "groups", groups)
        put(self, "readings", readings)


def names_of(decision: BaseDecision) -> Names:
    """The names of an act, from a decision."""
    act, facts = decision.ACT, decision.facts
    return Names(act.identity, facts.FACTS, facts.GROUPS, act.readings)


def explain(outcomes: Iterable[Outcome], names: Names) -> str:
    """What the text says of the facts of a case, outcome by outcome."""
    lines = [*introduction(names.identity), ""]
    silent = []
    for outcome in outcomes:
        if outcome.status is Status.NON_PREVU and not outcome.readings:
            silent.append(f"« {outcome.name} »")
        else:
            lines += [*_told(outcome, names), ""]
    if silent:
        lines += [f"Le texte ne prévoit rien, pour ces faits, quant à {listed(silent)}.", ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def introduction(act: Identity) -> list[str]:
    """What the text is, and that it does not describe today's law."""
    nature = act.nature or "texte"
    named = f"{nature[:1].upper()}{nature[1:]} du {act.date}" if act.date else nature.capitalize()
    number = f" ({act.identifier})" if act.identifier else ""
    return [
        f"{named}{number}, « {act.title} ».",
        f"État actuel : {act.status}. Force : {feminine(act.force)}.",
        "Ce texte ne décrit pas le droit actuel. Ce qui suit dit seulement ce qu'il énonce pour "
        "les faits indiqués ; ce n'est ni une décision ni une consultation juridique.",
    ]


def feminine(force: str) -> str:
    """« non établie », of a force."""
    return "non établie" if force == "non établi" else force


def of_the(act: Identity) -> str:
    """« de la circulaire », « du télégramme », « de l'instruction »."""
    nature = (act.nature or "texte").split(" ")[0].lower()
    if nature[:1] in "aeiouyéèêàâîôû":
        return f"de l'{nature}"
    return f"de la {nature}" if nature in _FEMININE else f"du {nature}"


def listed(names: Iterable[str]) -> str:
    """« a, b et c »."""
    *first, last = names
    return f"{', '.join(first)} et {last}" if first else last


def status_text(outcome: Outcome, names: Names) -> str:
    """The status with its flags and its value: « possible, à titre exceptionnel »."""
    text = PHRASES[outcome.status]
    if outcome.status is Status.VALEUR:
        text = _bound_text(outcome, names)
    if outcome.refers_to:
        text += f" ({listed(outcome.refers_to)})"
    text += ", à titre exceptionnel" if outcome.exceptional else ""
    return text + (", en principe" if outcome.principle else "")


def _bound_text(outcome: Outcome, names: Names) -> str:
    if outcome.instead is not None:
        before = _value_text(outcome.instead, names)
        return f"{_bounded_text(outcome, names)}, au lieu de {before}"
    return _bounded_text(outcome, names)


def _bounded_text(outcome: Outcome, names: Names) -> str:
    values = outcome.value if isinstance(outcome.value, tuple) else (outcome.value,)
    texts = [_value_text(value, names) for value in values]
    if outcome.bound == "range" and len(texts) == 2:
        return f"compris entre {texts[0]} et {texts[1]}"
    word = {"max": "au plus ", "min": "au moins ", "fixed_by": "fixé par "}.get(
        outcome.bound or "", ""
    )
    return word + listed(texts)


def _value_text(value: Any, names: Names) -> str:
    if not isinstance(value, dict):
        return told(str(value))
    share = f"{value['fraction']} de {named([value['of']], names)[0]}"
    return f"{share}, soit {told(value['value'])}" if "value" in value else share


def _told(outcome: Outcome, names: Names) -> list[str]:
    act = names.identity
    lines = [f"{outcome.name} : {status_text(outcome, names)}."]
    if outcome.status is Status.NON_APPLICABLE:
        return lines
    if outcome.between:
        possible = listed(PHRASES[status] for status in outcome.between)
        lines.append(f"  Restent possibles : {possible}.")
    if outcome.causes:
        lines.append("  Parce que " + " ; ".join(CAUSES[cause] for cause in outcome.causes) + ".")
    for rule in outcome.rules:
        lines += _rule(rule, act, "Les conditions énoncées paraissent réunies")
    for rule in outcome.maybe_rules:
        lines += _rule(rule, act, _perhaps(outcome))
    for rule in outcome.defeated:
        lines.append(f"  La règle {rule.id} est écartée par une règle qui y déroge.")
    lines += left_open(outcome, names)
    return lines


def _perhaps(outcome: Outcome) -> str:
    """What is said of rules that may hold: facts are lacking, or a reading alone decides.

    Of an answer that no fact and no reading would change, either may be why.
    """
    unknown, read = "toutes ne sont pas connues", "l'effet dépend d'une lecture du texte"
    if outcome.missing:
        return f"Conditions énoncées, dont {unknown}"
    if "lecture" in outcome.causes:
        return f"Conditions énoncées, dont {read}"
    return f"Conditions énoncées, dont {unknown} ou dont {read}"


def _rule(rule: Rule, act: Identity, title: str) -> list[str]:
    lines = []
    for quotation in rule.quotations:
        lines.append(f"  Selon {placed(quotation.place)} {of_the(act)} :")
        lines.append(f"    « {quotation.text} »")
    if rule.conditions:
        lines.append(f"  {title} (règle {rule.id}) :")
        lines += [f"    - {condition}" for condition in rule.conditions]
    if rule.legal_basis:
        lines.append(f"  Fondement : {listed(rule.legal_basis)}.")
    return lines


def placed(place: str) -> str:
    """« le § 2.3, al. 1 », « l'annexe »."""
    return _ARTICLES.get(place.split(" ")[0].rstrip(","), "le ") + place


def left_open(outcome: Outcome, names: Names) -> list[str]:
    """What is left to an authority, what is missing, and the readings retained."""
    lines = []
    if outcome.appraisals:
        facts = [_fact(slug, names) for slug in outcome.appraisals]
        appraised = [
            f"« {fact.name} »" + (f" ({fact.authority})" if fact.authority else "")
            for fact in facts
        ]
        lines.append(f"  Relève d'une appréciation de l'autorité : {listed(appraised)}.")
    if outcome.missing:
        lines.append(
            "  Faits non connus qui pourraient encore changer la réponse : "
            f"{listed(named(outcome.missing, names))}."
        )
    lines += _readings(outcome, names)
    if outcome.directives:
        lines.append(f"  Consignes du texte : {listed(outcome.directives)}.")
    if outcome.evidence:
        lines.append(f"  Pièces que le texte mentionne : {listed(outcome.evidence)}.")
    return lines


def _readings(outcome: Outcome, names: Names) -> list[str]:
    """The readings that would change the answer, those retained and those left open."""
    retained: list[str] = []
    left: list[str] = []
    for slug in outcome.readings:
        name, _, kept = names.readings[slug]
        (left if kept is None else retained).append(f"« {name} »")
    lines = []
    if retained:
        lines.append(f"  La réponse dépend de la lecture retenue de : {listed(retained)}.")
    if left:
        lines.append(f"  La réponse dépend d'une lecture que rien ne tranche : {listed(left)}.")
    return lines


def _fact(slug: str, names: Names) -> Fact:
    """A fact of the case, or « group.fact » of a person."""
    group, _, own = slug.rpartition(".")
    return names.groups[group].facts[own] if group else names.facts[slug]


def named(slugs: Iterable[str], names: Names) -> list[str]:
    """Facts and groups by their French names."""
    facts, groups = names.facts, names.groups
    return [f"« {facts[slug].name if slug in facts else groups[slug].name} »" for slug in slugs]
