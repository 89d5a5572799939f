"""The ``Facts`` class of an act: one typed parameter a fact, unknown until given."""

from attendu_compiler.model.policy import Fact, Group, Nature, Policy
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
    value_lines,
)
from attendu_compiler.targets.python.names import class_name, parameter
from attendu_compiler.targets.python.tree import Tree, prepared_method, prepared_slot
from attendu_compiler.targets.python.types import annotation


def facts_class(policy: Policy, tree: Tree | None) -> str:
    """The source of the class."""
    facts, groups = own_facts(policy), list(policy.groups.values())
    named: list[Fact | Group] = [*facts, *groups]
    typed = [(fact.slug, annotation(fact)) for fact in facts]
    for group in groups:
        person = class_name(group.slug)
        typed.append((group.slug, (f"Sequence[{person}]", f"{person}Ouvert", "None")))
    old = [
        (alias, slug, kinds)
        for (slug, kinds), one in zip(typed, named, strict=True)
        for alias in one.aliases
    ]
    parameters = "".join(
        annotated(parameter(slug), kinds, " " * 8, default="None")
        for slug, kinds in [*typed, *((alias, kinds) for alias, _, kinds in old)]
    )
    given = "".join(f'            "{slug}": {parameter(slug)},\n' for slug, _ in typed)
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
        + (prepared_slot(tree) if tree is not None else "    __slots__ = ()\n")
        + "".join(_field(fact) for fact in facts)
        + "".join(annotated(parameter(slug), kinds, "    ") for slug, kinds in typed[len(facts) :])
        + "".join(_old_field(alias, slug, kinds) for alias, slug, kinds in old)
        + "\n"
        + _declarations(policy)
        + "\n    def __init__(\n        self,\n"
        + (f"        *,\n{parameters}" if typed else "")
        + "        **autres: Never,\n"
        + "    ) -> None:\n"
        + "        if autres:\n            self._refuse(autres)\n"
        + (
            f"        given: dict[str, object] = {{\n{given}        }}\n"
            if typed
            else "        given: dict[str, object] = {}\n"
        )
        + "".join(
            f"        if {parameter(alias)} is not None:\n            {_renaming(alias)}\n"
            for alias, _, _ in old
        )
        + "        self._read(given)\n"
        + "\n    @classmethod\n"
        "    def from_mapping(cls, given: Mapping[str, Any]) -> Facts:\n"
        '        """Les faits nommés comme en JSON ; un nom inconnu est une erreur."""\n'
        "        facts = object.__new__(cls)\n"
        "        facts._read(cls._given(given))\n"
        "        return facts\n" + (prepared_method(tree) if tree is not None else "")
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


def _renaming(alias: str) -> str:
    call = Made("self._rename", (alias, Name(parameter(alias)), Name("given")))
    return value_lines(call, 12, 12)


def _old_field(alias: str, slug: str, kinds: tuple[str, ...]) -> str:
    """The attribute of a fact under an old name."""
    return annotated(parameter(alias), kinds, "    ") + f'    """Ancien nom de « {slug} »."""\n'


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
