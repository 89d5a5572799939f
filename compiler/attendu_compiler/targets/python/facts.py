"""The ``Facts`` class of an act: one typed parameter a fact, unknown until given."""

from attendu_compiler.model.policy import Fact, Nature, Policy
from attendu_compiler.targets.python.asked import asked
from attendu_compiler.targets.python.bits import is_readable
from attendu_compiler.targets.python.declared import own_facts
from attendu_compiler.targets.python.layout import (
    Made,
    Name,
    annotated,
    assignment,
    docstring,
    item,
)
from attendu_compiler.targets.python.names import class_name, parameter
from attendu_compiler.targets.python.types import annotation


def facts_class(policy: Policy) -> str:
    """The source of the class."""
    facts, groups = own_facts(policy), list(policy.groups.values())
    typed = [(fact.slug, annotation(fact)) for fact in facts]
    for group in groups:
        person = class_name(group.slug)
        typed.append((group.slug, (f"Sequence[{person}]", f"{person}Ouvert", "None")))
    parameters = "".join(
        annotated(parameter(slug), kinds, " " * 8, default="None") for slug, kinds in typed
    )
    given = "".join(f'                "{slug}": {parameter(slug)},\n' for slug, _ in typed)
    return (
        "class Facts(BaseFacts):\n"
        "    \"\"\"Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.\n\n"
        "    Args:\n"
        + "".join(_documented(fact) for fact in facts)
        + "".join(
            item(f"{parameter(group.slug)}: {group.question or group.name}", " " * 8)
            for group in groups
        )
        + "\n    Raises:\n"
        "        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).\n"
        '    """\n\n'
        + "    __slots__ = ()\n"
        + "".join(_field(fact) for fact in facts)
        + "".join(annotated(parameter(slug), kinds, "    ") for slug, kinds in typed[len(facts) :])
        + "\n"
        + _declarations(policy)
        + "\n    def __init__(\n        self,\n"
        + (f"        *,\n{parameters}" if typed else "")
        + "    ) -> None:\n"
        + (
            f"        self._read(\n            {{\n{given}            }}\n        )\n"
            if typed
            else "        self._read({})\n"
        )
        + "\n    @classmethod\n"
        "    def from_mapping(cls, given: Mapping[str, Any]) -> Facts:\n"
        '        """Les faits nommés comme en JSON ; un nom inconnu est une erreur."""\n'
        "        return cls(**cls.parameters(given))\n"
    )


def _documented(fact: Fact) -> str:
    return item(f"{parameter(fact.slug)}: {fact.question or fact.name}", " " * 8)


def _field(fact: Fact) -> str:
    """The attribute of a fact, with what the transcription says of it."""
    notes = [f"« {fact.name} »"]
    if Nature.APPRAISAL in fact.natures:
        notes.append(f"relève de l'appréciation : {fact.authority or 'autorité'}")
    if Nature.ELSEWHERE in fact.natures:
        notes.append(f"régi par un autre texte : {fact.governed_by or 'voir le renvoi'}")
    if Nature.NOT_COLLECTED in fact.natures:
        notes.append("ne peut être demandé")
    if Nature.SENSITIVE in fact.natures:
        notes.append("donnée sensible")
    paragraphs = [" ; ".join(notes) + "."]
    paragraphs += [fact.help] if fact.help else []
    paragraphs += [f"{quotation.place} : « {quotation.text} »" for quotation in fact.quotations]
    text = docstring(paragraphs, "    ")
    return annotated(parameter(fact.slug), annotation(fact), "    ") + text


def _declarations(policy: Policy) -> str:
    renamed = {
        slug: parameter(slug)
        for slug in (*(fact.slug for fact in policy.facts.values()), *policy.groups)
        if parameter(slug) != slug
    }
    persons = {slug: Name(f"_rules.{class_name(slug)}") for slug in policy.groups}
    of_persons = {slug: Made("frozenset", (asked(policy, slug),)) for slug in policy.groups}
    return (
        "    FACTS = _declared.FACTS\n"
        "    GROUPS = _declared.GROUPS\n"
        "    ALIASES = _declared.ALIASES\n"
        + assignment("PARAMETERS", renamed, 4)
        + "    CASE = _rules.Case\n"
        + assignment("PERSONS", persons, 4)
        + assignment("ASKED", Made("frozenset", (asked(policy),)), 4)
        + assignment("ASKED_OF_PERSONS", of_persons, 4)
        + f"    READABLE = {is_readable(policy)}\n"
    )
