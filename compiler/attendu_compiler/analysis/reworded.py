"""What two versions say of their facts and outcomes in other words, or leave to others."""

from collections.abc import Iterator

from attendu_compiler.model.policy import Fact, Nature, Outcome, Policy

_NATURES = {
    Nature.APPRAISAL: "appréciation",
    Nature.ELSEWHERE: "régi par un autre texte",
    Nature.NOT_COLLECTED: "à ne pas recueillir",
    Nature.SENSITIVE: "sensible",
    Nature.OUTCOME_OF_ANOTHER: "résultat d'une autre personne",
}


def reworded(old: Policy, new: Policy) -> Iterator[str]:
    """The facts added and withdrawn; for those in common, what is asked, and of whom."""
    if old.slug == new.slug:
        for fact in new.facts.values():
            if fact.id not in old.facts:
                yield f"fait « {fact.name} » : ajouté"
        for fact in old.facts.values():
            if fact.id not in new.facts:
                yield f"fait « {fact.name} » : retiré"
    for key, fact in new.facts.items():
        if key in old.facts:
            yield from _facts(old.facts[key], fact)
    if old.slug == new.slug:
        for slug, outcome in new.outcomes.items():
            if slug in old.outcomes:
                yield from _outcomes(old.outcomes[slug], outcome)


def _facts(old: Fact, new: Fact) -> Iterator[str]:
    name = f"fait « {new.name} »"
    if old.natures != new.natures:
        yield f"{name} : nature {_natures(old)} → {_natures(new)}"
    for word, before, after in (
        ("question", old.question, new.question),
        ("autorité", old.authority, new.authority),
        ("texte qui le régit", old.governed_by, new.governed_by),
    ):
        if before != after:
            yield f"{name} : {word} « {before} » → « {after} »"


def _natures(fact: Fact) -> str:
    told = [text for nature, text in _NATURES.items() if nature in fact.natures]
    return f"« {', '.join(told) or 'simple'} »"


def _outcomes(old: Outcome, new: Outcome) -> Iterator[str]:
    name = f"résultat « {new.name} »"
    for word, before, after in (
        ("silence", old.silence, new.silence),
        ("auteur", old.bearer, new.bearer),
        ("bénéficiaire", old.beneficiary, new.beneficiary),
    ):
        if before != after:
            yield f"{name} : {word} « {before} » → « {after} »"
    for key, value in new.attributes:
        before = dict(old.attributes).get(key, "")
        if before != value:
            yield f"{name} : {key} « {before} » → « {value} »"
    for key, value in old.attributes:
        if key not in dict(new.attributes):
            yield f"{name} : {key} « {value} » retiré"
