"""Python names from slugs: no keyword, and nothing that the runtime already names."""

import keyword

from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import Policy

#: The version of the package and of the compiler that writes it: they are released together.
VERSION = "0.1.0"

#: What :class:`BaseFacts` and :class:`BaseDecision` of the runtime name themselves.
FACTS_OWN = frozenset(
    {
        *("case", "given", "known", "persons", "value", "values"),
        *("waiting", "self", "autres", "from_mapping"),
    }
)
DECISION_OWN = frozenset(
    {
        "date",
        "explain",
        "explanation",
        "facts",
        "missing",
        "hold",
        "outcomes",
        "receipt",
        "text",
        "to_dict",
        "version",
    }
)


def module_name(slug: str) -> str:
    """The module of an act: ``roumanie-bulgarie-2006`` gives ``roumanie_bulgarie_2006``."""
    name = slug.replace("-", "_")
    return f"{name}_" if keyword.iskeyword(name) else name


def parameter(slug: str) -> str:
    """The parameter of a fact or of a group."""
    return _apart(slug, FACTS_OWN)


def attribute(slug: str) -> str:
    """The attribute of an outcome."""
    return _apart(slug, DECISION_OWN)


def _apart(name: str, taken: frozenset[str]) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def rule_constants(policy: Policy) -> dict[str, str]:
    """The constant of each rule: « 2.3 ordre public » gives ``REGLE_2_3_ORDRE_PUBLIC``."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for rule in policy.rules:
        wanted = "REGLE_" + slugify(rule).removeprefix("n_").upper()
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted}_{number}", number + 1
        taken.add(name)
        names[rule] = name
    return names


def class_name(slug: str) -> str:
    """The class of a person of a group: ``enfant_mineur`` gives ``EnfantMineur``."""
    return "".join(part[:1].upper() + part[1:] for part in slug.split("_"))
