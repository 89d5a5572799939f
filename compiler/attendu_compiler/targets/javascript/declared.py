"""What an act declares, as a page needs it: identity, questions, outcomes, rules, readings."""

from attendu_compiler.model.policy import (
    Fact,
    Group,
    Nature,
    Option,
    Outcome,
    Policy,
    Quotation,
    Rule,
)
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.exact import attached
from attendu_compiler.targets.wording import (
    UNKNOWN,
    bound_conditions,
    conclusion_text,
    head,
    present_state,
    read_on,
    shown_conditions,
    title,
)

#: The keys of a fact that are written even when they say nothing.
_ALWAYS = ("slug", "name", "kind", "options", "until", "aliases", "natures", "question", "facts")


def identity(policy: Policy, plan: Plan) -> dict[str, object]:
    """What the act is, its present status and its digests (SHA-256)."""
    return {
        "slug": policy.slug,
        "title": title(policy),
        "nature": head(policy, "nature"),
        "author": head(policy, "auteur"),
        "identifier": head(policy, "identifiant officiel"),
        "date": head(policy, "date de signature"),
        "published": head(policy, "date de publication"),
        "applies_from": head(policy, "date d'application"),
        "territory": head(policy, "territoire"),
        "status": present_state(policy)[0],
        "force": head(policy, "force", UNKNOWN),
        "lacks": head(policy, "manque"),
        "taken_from": head(policy, "source"),
        "read_on": read_on(policy),
        "version": plan.version,
        "source": policy.source,
        "official_text": policy.text_digest,
    }


def facts(policy: Policy) -> list[dict[str, object]]:
    """Everything that a case may be asked: its facts, then its groups of persons."""
    own = [fact_data(fact) for fact in policy.facts.values() if fact.group is None]
    return own + [_group(group, policy) for group in policy.groups.values()]


def fact_data(fact: Fact) -> dict[str, object]:
    """A fact: its type, its choices, its question, who may answer it."""
    natures = tuple(nature.value for nature in Nature if nature in fact.natures)
    return _said(
        {
            "slug": fact.slug,
            "name": fact.name,
            "kind": fact.kind.value,
            "question": fact.question,
            "help": fact.help,
            "natures": natures,
            "authority": fact.authority,
            "governed_by": fact.governed_by,
            "judged_at": fact.judged_at,
            "options": [_option(option) for option in fact.options],
            "unit": fact.unit,
            "currency": fact.currency,
            "until": fact.until,
            "aliases": fact.aliases,
            "quotations": _quotations(fact.quotations),
        }
    )


def _option(option: Option) -> dict[str, object]:
    said: dict[str, object] = {"slug": option.slug, "name": option.name}
    return said | {"open_end": True} if option.open_end else said


def _group(group: Group, policy: Policy) -> dict[str, object]:
    return _said(
        {
            "slug": group.slug,
            "name": group.name,
            "kind": "group",
            "question": group.question,
            "help": group.help,
            "aliases": group.aliases,
            "quotations": _quotations(group.quotations),
            "facts": [fact_data(policy.facts[fact]) for fact in group.facts],
        }
    )


def outcomes(policy: Policy, plan: Plan) -> list[dict[str, object]]:
    """The outcomes, in the order of decisions."""
    return [_outcome(policy.outcomes[slug]) for slug in plan.decisions]


def _outcome(outcome: Outcome) -> dict[str, object]:
    return _said(
        {
            "slug": outcome.slug,
            "name": outcome.name,
            "kind": outcome.kind.value,
            "bearer": outcome.bearer,
            "beneficiary": outcome.beneficiary,
            "family": outcome.family,
            "help": outcome.help,
            "silence": outcome.silence,
            "quotations": _quotations(outcome.quotations),
        }
    )


def rules(policy: Policy) -> dict[str, dict[str, object]]:
    """The rules by id: where they stand, their words, their conditions in French."""
    return {rule.id: _rule(rule, policy) for rule in policy.rules.values()}


def _rule(rule: Rule, policy: Policy) -> dict[str, object]:
    return {
        "name": rule.name,
        "quotations": _quotations(rule.quotations),
        "conditions": shown_conditions(rule, policy),
        "gives": tuple(conclusion_text(conclusion, policy) for conclusion in rule.conclusions),
        "derogates": rule.derogates,
        "legal_basis": rule.legal_basis,
    }


def bound(policy: Policy) -> dict[str, list[dict[str, object]]]:
    """The conditions of the rules of which some bind only under a variant of a reading."""
    found = {rule.id: bound_conditions(rule, policy) for rule in policy.rules.values()}
    return {
        rule: [{"told": told, "under": dict(under)} for told, under in conditions]
        for rule, conditions in found.items()
        if any(under for _, under in conditions)
    }


def readings(policy: Policy) -> dict[str, dict[str, object]]:
    """The passages open to several readings, by slug; ``retained`` is null when none is."""
    return {
        slug: {
            "name": reading.name,
            "question": reading.question,
            "variants": [
                {"slug": variant, "name": name, "text": text}
                for variant, name, text in reading.variants
            ],
            "retained": reading.retained,
            "reason": reading.reason,
            "quotations": _quotations(reading.quotations),
        }
        for slug, reading in sorted(policy.readings.items())
    }


def _quotations(found: tuple[Quotation, ...]) -> list[dict[str, object]]:
    return [{"place": quotation.place, "text": quotation.text} for quotation in found]


def _said(data: dict[str, object]) -> dict[str, object]:
    """Without what says nothing."""
    return {name: value for name, value in data.items() if value or name in _ALWAYS}


def attachments(keyword: str, policy: Policy) -> list[dict[str, object]]:
    """The entries of a keyword, with the outcomes and the rules that each concerns."""
    return [{"name": name, "concerns": concerns} for name, concerns in attached(keyword, policy)]
