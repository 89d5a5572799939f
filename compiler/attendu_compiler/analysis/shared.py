"""Notions that several acts share: the same name, of the same type, in the very words of each text.

An act says it of one of its facts (« même notion que : regularisation-1997, menace à l'ordre
public »).  Nothing is shared because it looks alike: two texts that write « menace à » and « menace
pour l'ordre public » do not share the notion.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Protocol

from attrs import frozen

from attendu_compiler.model.policy import Fact, Policy
from attendu_compiler.model.wording.folding import fold
from attendu_dsl.diagnostics import Code, Example, Report

_BAD = """texte exemple
  intitulé : « Exemple »

fait polygamie
  même notion que : regularisation-1901, polygamie
"""

UNKNOWN_NOTION = Code(
    id="A281",
    title="notion partagée introuvable",
    page="""« même notion que » nomme un autre texte du projet et l'un de ses faits : « même notion
que : regularisation-1997, menace à l'ordre public ». Le texte ou le fait nommé n'existe pas.""",
    bad=Example(policy=_BAD),
    good=Example(policy=_BAD.replace("  même notion que : regularisation-1901, polygamie\n", "")),
)

OTHER_NOTION = Code(
    id="A282",
    title="notion partagée sans les mots",
    page="""Deux textes ne partagent une notion que par leurs propres mots : les deux faits portent le
même nom, sont du même type, et ce nom figure dans chacun des deux textes officiels. « menace à l'ordre
public » et « menace pour l'ordre public » ne sont pas la même notion pour cette seule raison.""",
)

CODES = (UNKNOWN_NOTION, OTHER_NOTION)


class Notions(Protocol):
    """The facts of an act, which may be notions of others: a policy, or less."""

    @property
    def slug(self) -> str:
        """The name of the act's folder."""
        ...

    @property
    def facts(self) -> Mapping[str, Fact]:
        """Its facts, by id."""
        ...


class Worded(Notions, Protocol):
    """The same, with the words that the facts must be in."""

    @property
    def official(self) -> str:
        """Its official text."""
        ...


#: How an act of the project is found by its slug; None when there is none.
FindAct = Callable[[str], Worded | None]


@frozen(kw_only=True)
class Use:
    """A notion as one act uses it."""

    act: str
    fact: Fact


@frozen(kw_only=True)
class SharedNotion:
    """A notion and the acts that say it is the same, in the order of their slugs."""

    name: str
    uses: tuple[Use, ...]


def find_shared(policy: Policy, find: FindAct, report: Report) -> None:
    """Report what an act says it shares with another, and does not."""
    for fact in policy.facts.values():
        if not fact.same_as or fact.written is None:
            continue
        act, name = target(fact)
        other = find(act)
        twin = next((f for f in other.facts.values() if f.name == name), None) if other else None
        if other is None or twin is None:
            missing = f"« {act} » n'est pas un texte du projet"
            if other is not None:
                missing = f"« {name} » n'est pas un fait de « {act} »"
            report.add(
                UNKNOWN_NOTION,
                missing,
                fact.written.span,
                help="Écrivez « même notion que : nom-du-texte, nom du fait ».",
            )
            continue
        for why in _differences(policy, fact, other, twin):
            report.add(OTHER_NOTION, why, fact.written.span, help="Retirez « même notion que ».")


def target(fact: Fact) -> tuple[str, str]:
    """The act and the fact that « même notion que » names."""
    act, _, name = fact.same_as.partition(",")
    return act.strip(), name.strip()


def _differences(policy: Worded, fact: Fact, other: Worded, twin: Fact) -> Iterator[str]:
    if fact.name != twin.name:
        yield f"« {fact.name} » et « {twin.name} » ne sont pas les mêmes mots"
    if (fact.kind, fact.options, fact.unit) != (twin.kind, twin.options, twin.unit):
        yield f"« {fact.name} » n'est pas du même type dans « {other.slug} »"
    for one in (policy, other):
        if not _says(one, fact.name):
            yield f"« {fact.name} » ne figure pas dans le texte officiel de « {one.slug} »"


def _says(policy: Worded, name: str) -> bool:
    """Whether the official text has these words, singular or plural."""
    words = r"\s+".join(rf"{re.escape(word)}s?" for word in fold(name).text.lower().split())
    return re.search(rf"(?<!\w){words}(?!\w)", fold(policy.official).text.lower()) is not None


def shared_notions(listed: Iterable[Notions]) -> tuple[SharedNotion, ...]:
    """The notions that several acts share, by name: each act is linked to the one that it names."""
    acts = {act.slug: act for act in listed}
    groups: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for one in acts.values():
        for fact in one.facts.values():
            if fact.same_as and target(fact)[0] in acts:
                here, there = (one.slug, fact.name), target(fact)
                joined = {here, there} | groups.get(here, set()) | groups.get(there, set())
                groups.update(dict.fromkeys(joined, joined))
    unique = {tuple(sorted(group)) for group in groups.values()}
    return tuple(
        SharedNotion(
            name=group[0][1],
            uses=tuple(Use(act=act, fact=_named(acts[act], name)) for act, name in group),
        )
        for group in sorted(unique, key=lambda group: group[0][1])
    )


def _named(act: Notions, name: str) -> Fact:
    return next(fact for fact in act.facts.values() if fact.name == name)
