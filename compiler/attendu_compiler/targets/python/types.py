"""The types that a caller may name: options of choices, persons of groups."""

from attendu_compiler.model.policy import Fact, FactKind, Group, Policy
from attendu_compiler.targets.brackets import WIDTH
from attendu_compiler.targets.python.layout import annotated, docstring, string
from attendu_compiler.targets.python.names import class_name

_TYPES = {
    FactKind.YES_NO: ("bool", "None"),
    FactKind.WHOLE: ("int", "None"),
    FactKind.AMOUNT: ("str", "None"),
    FactKind.DATE: ("datetime.date", "str", "None"),
    FactKind.MOMENT: ("datetime.date", "str", "None"),
    FactKind.ELAPSED: ("datetime.date", "str", "None"),
}


def types_module(policy: Policy) -> str:
    """The source of ``types.py``: the options of each choice, the persons of each group."""
    body = "".join(_options(fact) for fact in with_options(policy))
    body += "".join(_person(group, policy) for group in policy.groups.values())
    collections = [name for name in ("Collection", "Mapping", "Sequence") if f"{name}[" in body]
    typing = [name for name in ("Literal", "TypedDict") if name in body]
    lines = ["import datetime"] if "datetime." in body else []
    lines += [f"from collections.abc import {', '.join(collections)}"] if collections else []
    lines += [f"from typing import {', '.join(typing)}"] if typing else []
    imports = "\n".join(lines)
    return (
        '"""Les types des faits : réponses des choix, personnes des groupes."""\n\n'
        f"# Écrit par « attendu build » : ne pas modifier.\n\n{imports}\n\n"
        + ("\n" if body.startswith("\nclass ") else "")
        + body.lstrip("\n").rstrip("\n")
        + "\n"
    )


def type_names(policy: Policy) -> tuple[str, ...]:
    """The names that ``Facts`` takes from ``types.py``."""
    names = {option_type(fact) for fact in with_options(policy) if fact.group is None}
    for slug in policy.groups:
        names |= {class_name(slug), f"{class_name(slug)}Ouvert"}
    return tuple(sorted(names))


def with_options(policy: Policy) -> list[Fact]:
    """The facts that have a type of their own."""
    chosen = (FactKind.CHOICE, FactKind.SEVERAL)
    return [fact for fact in policy.facts.values() if fact.kind in chosen and fact.options]


def _options(fact: Fact) -> str:
    options = [string(option.slug) for option in fact.options]
    line = f"{option_type(fact)} = Literal[{', '.join(options)}]\n"
    if len(line) > WIDTH + 1:
        listed = "".join(f"    {option},\n" for option in options)
        line = f"{option_type(fact)} = Literal[\n{listed}]\n"
    return f"#: Les réponses de « {fact.name} ».\n{line}\n"


def option_type(fact: Fact) -> str:
    """The type of the options of a fact."""
    return class_name(fact.slug if fact.group is None else f"{fact.group}_{fact.slug}")


def _person(group: Group, policy: Policy) -> str:
    name = class_name(group.slug)
    facts = [policy.facts[fact] for fact in group.facts]
    fields = "".join(annotated(fact.slug, annotation(fact), "    ") for fact in facts)
    docs = docstring(
        (f"« {group.name} » : les faits d'une personne, inconnus s'ils manquent.",), "    "
    )
    return (
        f"\nclass {name}(TypedDict, total=False):\n{docs}"
        + (f"\n{fields}" if fields else "")
        + f"\n\nclass {name}Ouvert(TypedDict):\n"
        + docstring((f"« {group.name} » : une liste qui peut n'être pas complète.",), "    ")
        + f"\n    items: Sequence[{name}]\n    complete: bool\n\n"
    )


def annotation(fact: Fact) -> tuple[str, ...]:
    """The types of a fact as given."""
    options = option_type(fact) if fact.options else "str"
    if fact.kind is FactKind.CHOICE:
        return (options, "None")
    if fact.kind is FactKind.SEVERAL:
        return (f"Collection[{options}]", f"Mapping[{options}, bool | None]", "None")
    return _TYPES[fact.kind]
