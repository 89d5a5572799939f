"""The ``Facts`` class of an act: one typed keyword a fact, unknown until given."""

import textwrap

from attendu_compiler.model.policy import Fact, FactKind, Group, Nature, Policy
from attendu_compiler.targets.python_module.literals import literal, string

_TYPES = {
    FactKind.YES_NO: "bool | None",
    FactKind.WHOLE: "int | None",
    FactKind.AMOUNT: "str | None",
    FactKind.DATE: "DateLike | str | None",
    FactKind.MOMENT: "str | None",
    FactKind.ELAPSED: "DateLike | str | None",
}


def facts_class(policy: Policy) -> str:
    """The source of the class."""
    facts = [fact for fact in policy.facts.values() if fact.group is None]
    groups = list(policy.groups.values())
    slots = sorted([*(fact.slug for fact in facts), "persons", "values", "waiting"])
    parameters = "".join(f"        {fact.slug}: {_type(fact)} = None,\n" for fact in facts)
    parameters += "".join(f"        {group.slug}: Persons = None,\n" for group in groups)
    documented = "".join(_documented(fact) for fact in facts)
    documented += "".join(_documented_group(group) for group in groups)
    given = "".join(f'            "{fact.slug}": {fact.slug},\n' for fact in facts)
    persons = "".join(
        f'            "{group.slug}": read_persons("{group.slug}", {group.slug}, '
        f'GROUPS["{group.slug}"][1]),\n'
        for group in groups
    )
    held = "".join(f'        self.{fact.slug}: Any = values["{fact.slug}"]\n' for fact in facts)
    return (
        "class Facts:\n"
        "    \"\"\"Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.\n"
        "\n"
        "    Args:\n"
        f"{documented}"
        "\n"
        "    Raises:\n"
        "        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).\n"
        '    """\n'
        "\n"
        f"    __slots__ = {literal(tuple(slots), 4, 16)}\n"
        "\n"
        "    def __init__(\n"
        "        self,\n"
        "        *,\n"
        f"{parameters}"
        "    ) -> None:\n"
        "        given: dict[str, object] = {\n"
        f"{given}"
        "        }\n"
        "        values = {name: read_value(value, FACTS[name]) for name, value in given.items()}\n"
        "        self.waiting = count_elapsed(values, FACTS)\n"
        "        self.values = values\n"
        + (
            "        self.persons: dict[str, Any] = {\n" + persons + "        }\n"
            if groups
            else "        self.persons: dict[str, Any] = {}\n"
        )
        + held
        + "\n"
        "    @classmethod\n"
        '    def from_mapping(cls, given: Mapping[str, Any]) -> "Facts":\n'
        '        """Les faits tels que les lit ``attendu decide`` ; un nom inconnu est une erreur."""\n'
        "        known = [*FACTS, *GROUPS]\n"
        "        renamed = {ALIASES.get(name, name): value for name, value in given.items()}\n"
        "        for name in renamed:\n"
        "            if name not in known:\n"
        "                raise FactError(\n"
        '                    "A601",\n'
        "                    name,\n"
        "                    renamed[name],\n"
        '                    "le nom d\'un fait de ce texte",\n'
        '                    f"« {name} » n\'est pas un fait de ce texte." + near(name, known),\n'
        "                )\n"
        "        return cls(**renamed)\n"
    )


def _type(fact: Fact) -> str:
    options = ", ".join(string(option.slug) for option in fact.options)
    match fact.kind:
        case FactKind.CHOICE:
            return f"Literal[{options}] | None"
        case FactKind.SEVERAL:
            return "Collection[str] | Mapping[str, bool | None] | None"
        case kind:
            return _TYPES[kind]


def _documented(fact: Fact) -> str:
    text = fact.question or fact.name
    if fact.quotations:
        text += f" ({fact.quotations[0].place})"
    return _wrapped(f"{fact.slug}: {text}")


def _documented_group(group: Group) -> str:
    return _wrapped(f"{group.slug}: {group.question or group.name}")


def _wrapped(text: str) -> str:
    return textwrap.fill(text, 98, initial_indent=" " * 8, subsequent_indent=" " * 12) + "\n"


def fact_records(facts: list[Fact], policy: Policy) -> str:
    """``FACTS``: the descriptors, by slug."""
    lines = []
    for fact in facts:
        fields = [string(fact.slug), string(fact.name), string(fact.kind.value)]
        if fact.options:
            fields.append(f"options={literal(tuple(o.slug for o in fact.options), 12, 20)}")
        if fact.unit:
            fields.append(f"unit={string(fact.unit)}")
        if fact.currency:
            fields.append(f"currency={string(fact.currency)}")
        if fact.until:
            fields.append(f"until={string(policy.facts[fact.until].slug)}")
        if fact.question:
            fields.append(f"question={string(fact.question)}")
        if Nature.APPRAISAL in fact.natures:
            fields.append("appraisal=True")
        if Nature.ELSEWHERE in fact.natures:
            fields.append("elsewhere=True")
        inner = "".join(f"            {field},\n" for field in fields)
        lines.append(f'        "{fact.slug}": Fact(\n{inner}        ),\n')
    return "".join(lines)
