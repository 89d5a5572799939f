"""Python names from slugs."""

import keyword

from attendu_compiler.model.names import slugify


def module_name(slug: str) -> str:
    """The module of an act: ``roumanie-bulgarie-2006`` gives ``roumanie_bulgarie_2006``."""
    return slug.replace("-", "_")


def safe(name: str) -> str:
    """A name that is no Python keyword."""
    return f"{name}_" if keyword.iskeyword(name) or keyword.issoftkeyword(name) else name


def rule_name(rule: str) -> str:
    """The function of a rule: « 2.3 ordre public » gives ``regle_2_3_ordre_public``."""
    return "regle_" + slugify(rule).removeprefix("n_")
