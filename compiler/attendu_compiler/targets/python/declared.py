"""What an act declares, as data: its identity, its facts, its outcomes, its readings."""

from collections.abc import Iterable

from attendu_compiler.model.policy import Fact, Group, Nature, Outcome, Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.exact import attached
from attendu_compiler.targets.python.layout import Made, assignment
from attendu_compiler.targets.python.names import VERSION
from attendu_compiler.targets.python.runtime.records import Identity
from attendu_compiler.targets.python.wording import quotations
from attendu_compiler.targets.wording import UNKNOWN, head, present_state, read_on, title


def declared_module(policy: Policy, plan: Plan) -> str:
    """The source of ``_declared.py``."""
    facts = {fact.slug: _fact(fact, policy) for fact in own_facts(policy)}
    groups = {group.slug: _group(group, policy) for group in policy.groups.values()}
    used = ["Fact", "Group", "Identity"]
    if any(fact.quotations for fact in policy.facts.values()):
        used.append("Quotation")
    return (
        '"""Ce que le texte déclare : son identité, ses faits, ses résultats, ses lectures."""\n\n'
        "# Écrit par « attendu build » : ne pas modifier.\n\n"
        "from circulaires._runtime.outcome import OutcomeKind\n"
        f"from circulaires._runtime.records import {', '.join(used)}\n\n"
        + assignment("IDENTITY", identity(policy, plan))
        + "\n"
        + assignment("FACTS: dict[str, Fact]", facts)
        + "\n"
        + assignment("GROUPS: dict[str, Group]", groups)
        + "\n#: Les anciens noms des faits et des groupes.\n"
        + assignment("ALIASES: dict[str, str]", _aliases(policy))
        + "\n"
        + assignment(
            "OUTCOMES: tuple[OutcomeKind, ...]",
            tuple(_outcome(policy.outcomes[slug]) for slug in plan.decisions),
        )
        + "\n#: Pour chaque lecture : son nom, ses variantes, celle qui est retenue.\n"
        + assignment(
            "READINGS: dict[str, tuple[str, tuple[str, ...], str | None]]", _readings(policy)
        )
        + "\n#: Pour chaque consigne : les résultats et les règles qu'elle concerne.\n"
        + assignment(f"DIRECTIVES: {_ATTACHED}", attached("consigne", policy))
        + "\n#: Pour chaque liste de pièces : les résultats et les règles qu'elle concerne.\n"
        + assignment(f"EVIDENCE: {_ATTACHED}", attached("pièces", policy))
    )


_ATTACHED = "tuple[tuple[str, tuple[str, ...]], ...]"


def own_facts(policy: Policy) -> list[Fact]:
    """The facts of the case itself, those of persons apart."""
    return [fact for fact in policy.facts.values() if fact.group is None]


def identity(policy: Policy, plan: Plan) -> Made:
    """The identity of an act, as its module writes it."""
    return Made("Identity", (), tuple(_identity(policy, plan).items()))


def identity_of(policy: Policy, plan: Plan) -> Identity:
    """The identity of an act, as the runtime holds it."""
    return Identity(**_identity(policy, plan))


def _identity(policy: Policy, plan: Plan) -> dict[str, str]:
    return {
        "slug": policy.slug,
        "title": title(policy),
        "nature": head(policy, "nature"),
        "author": head(policy, "auteur"),
        "identifier": head(policy, "identifiant officiel"),
        "date": head(policy, "date de signature"),
        "status": present_state(policy)[0],
        "force": head(policy, "force", UNKNOWN),
        "read_on": read_on(policy),
        "version": plan.version,
        "source": policy.source,
        "official_text": policy.text_digest,
        "compiler": VERSION,
    }


def _fact(fact: Fact, policy: Policy) -> Made:
    named: Iterable[tuple[str, object]] = (
        ("options", tuple(option.slug for option in fact.options)),
        ("unit", fact.unit),
        ("currency", fact.currency),
        ("until", policy.facts[fact.until].slug if fact.until else None),
        ("question", fact.question),
        ("help", fact.help),
        ("appraisal", Nature.APPRAISAL in fact.natures),
        ("authority", fact.authority),
        ("elsewhere", Nature.ELSEWHERE in fact.natures),
        ("quotations", quotations(fact.quotations)),
    )
    return Made(
        "Fact",
        (fact.slug, fact.name, fact.kind.value),
        tuple((name, value) for name, value in named if value),
    )


def _group(group: Group, policy: Policy) -> Made:
    facts = {policy.facts[fact].slug: _fact(policy.facts[fact], policy) for fact in group.facts}
    aliases = {
        alias: policy.facts[fact].slug
        for fact in group.facts
        for alias in policy.facts[fact].aliases
    }
    named = (("aliases", aliases),) if aliases else ()
    return Made("Group", (group.slug, group.name, facts), named)


def _aliases(policy: Policy) -> dict[str, str]:
    named: list[Fact | Group] = [*own_facts(policy), *policy.groups.values()]
    return {alias: one.slug for one in named for alias in one.aliases}


def _outcome(outcome: Outcome) -> Made:
    named = (("bearer", outcome.bearer), ("beneficiary", outcome.beneficiary))
    return Made(
        "OutcomeKind",
        (outcome.slug, outcome.name, outcome.kind.value),
        tuple((name, value) for name, value in named if value),
    )


def _readings(policy: Policy) -> dict[str, tuple[object, ...]]:
    """The readings open to several variants, by slug."""
    return {
        slug: (reading.name, tuple(variant[0] for variant in reading.variants), reading.retained)
        for slug, reading in sorted(policy.readings.items())
        if len(reading.variants) > 1
    }
