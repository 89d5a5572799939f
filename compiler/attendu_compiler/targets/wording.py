"""What every target says of an act in its own words: its heading, its conditions, what it gives."""

from typing import TypeAlias

from attendu_compiler.model.formula import ALWAYS, And, Formula, Not, Or, ReadingIs
from attendu_compiler.model.phrases import STATUS_PHRASES, bound_text, phrase
from attendu_compiler.model.policy import Conclusion, Policy, Rule
from attendu_compiler.targets.listed import Identity

UNKNOWN = "non établi"

#: Why an outcome is undetermined.
CAUSES = {
    "fait": "des faits ne sont pas connus",
    "renvoi": "la réponse dépend d'un autre texte",
    "lecture": "le passage admet plusieurs lectures",
    "lacune": "le document est incomplet",
    "conflit": "deux règles du texte se contredisent",
}


def title(act: Identity) -> str:
    """The title of the act, without its full stop."""
    return " ".join(act.head("intitulé")).rstrip(".")


def head(act: Identity, key: str, default: str = "") -> str:
    """A header attribute on one line."""
    return ", ".join(act.head(key)) or default


def present_state(act: Identity) -> tuple[str, str]:
    """The present status of the act and its source; « non établi » and "" without a source."""
    state = head(act, "état actuel")
    source = " ; ".join(act.head("source de l'état actuel"))
    return (state, source) if state and source else (UNKNOWN, "")


def read_on(policy: Policy) -> str:
    """The date of the last « relecture », empty when there is none."""
    dates = [date for entry in policy.entries_of("relecture") for date in entry.attribute("date")]
    return dates[-1] if dates else ""


#: A condition in French, and the (reading, variant) under which alone it binds.
BoundCondition: TypeAlias = tuple[str, tuple[tuple[str, str], ...]]


def bound_conditions(rule: Rule, policy: Policy) -> tuple[BoundCondition, ...]:
    """The conditions of a rule, joined by « et », under every variant of every reading."""
    shown = rule.grounds
    if shown == ALWAYS:
        return ()
    parts = shown.parts if isinstance(shown, And) else (shown,)
    return tuple((phrase(part, policy), _under(part)) for part in parts)


def shown_conditions(rule: Rule, policy: Policy) -> tuple[str, ...]:
    """The conditions of a rule in French, joined by « et ».

    What binds under one variant of a reading of which another is retained is left out: an
    explanation would say of it that it is met.
    """
    retained = {slug: reading.retained for slug, reading in policy.readings.items()}
    return tuple(
        told
        for told, under in bound_conditions(rule, policy)
        if all(retained[reading] in (None, variant) for reading, variant in under)
    )


def _under(part: Formula) -> tuple[tuple[str, str], ...]:
    """The variants under which alone a condition binds: « not under this variant, or … »."""
    if not isinstance(part, Or):
        return ()
    denied = [one.part for one in part.parts if isinstance(one, Not)]
    return tuple((one.reading, one.variant) for one in denied if isinstance(one, ReadingIs))


def conclusion_text(conclusion: Conclusion, policy: Policy) -> str:
    """« « carte », possible, à titre exceptionnel »."""
    text = bound_text(conclusion.bound, conclusion.values, policy, conclusion.instead)
    text = text or STATUS_PHRASES[conclusion.status]
    if conclusion.refers_to:
        text += f" ({conclusion.refers_to})"
    if conclusion.route:
        text += f", au titre de « {conclusion.route} »"
    text += ", à titre exceptionnel" if conclusion.exceptional else ""
    text += ", en principe" if conclusion.principle else ""
    return f"« {policy.outcomes[conclusion.outcome].name} », {text}"
