"""References from an act to others: those of the corpus are found, all the others are external.

A text refers to an act by its identifier (« n° NOR IOMV2402713J ») or by what it is and when it was
signed (« la circulaire du 24 juin 1997 »).  The transcription may say which act of the corpus it is, or
that it is none of them (« dans le corpus : non »), where these words would mislead.
"""

from collections.abc import Callable, Iterable
from typing import Protocol

from attrs import frozen

from attendu_compiler.model.identifiers import date_in, date_of, identifiers, identifiers_in
from attendu_compiler.model.policy import Entry, Policy
from attendu_dsl.diagnostics import Code, Example, Report

_KEY = "dans le corpus"

_BAD = """texte exemple
  intitulé : « Exemple »

renvoi circulaire de 1901
  vers : circulaire du 1er juillet 1901
  dans le corpus : circulaire-1901
"""

UNKNOWN_ACT = Code(
    id="A283",
    title="renvoi vers un texte inconnu",
    page="""« dans le corpus » nomme le texte du projet auquel un renvoi renvoie (le nom de son dossier), ou
dit « non ». Sans cette clause, un renvoi trouve seul le texte du projet qui porte le même identifiant, ou qui est
de la même sorte et signé le même jour ; tout autre renvoi est externe.""",
    bad=Example(policy=_BAD),
    good=Example(policy=_BAD.replace("circulaire-1901", "non")),
)

CODES = (UNKNOWN_ACT,)

_NO = "non"

#: What a reference to the act itself is said to be (« annexe 2 de la présente recommandation »).
_INTERNAL = "renvoi interne"


@frozen(kw_only=True)
class Reference:
    """A « renvoi »: ``to`` is what it names, ``said`` its « dans le corpus », empty without one."""

    slug: str
    name: str
    to: str
    sort: str
    date: str
    article: str
    number: str
    said: str
    places: tuple[str, ...]


class Referring(Protocol):
    """An act as its references are resolved: a policy, or what is listed of it."""

    @property
    def slug(self) -> str:
        """The name of its folder."""
        ...

    def head(self, key: str) -> tuple[str, ...]:
        """The values of a header attribute, empty when it is absent."""
        ...


def references_of(policy: Policy) -> tuple[Reference, ...]:
    """The references of an act, in the order of its file."""
    return tuple(_reference(entry) for entry in policy.entries_of("renvoi"))


def _reference(entry: Entry) -> Reference:
    def told(key: str) -> str:
        return ", ".join(entry.attribute(key))

    return Reference(
        slug=entry.slug,
        name=entry.name,
        to=told("vers"),
        sort=told("sorte"),
        date=told("date"),
        article=told("article"),
        number=told("numéro"),
        said=told(_KEY),
        places=tuple(dict.fromkeys(quotation.place for quotation in entry.quotations)),
    )


def resolve_reference(
    reference: Reference, source: Referring, acts: Iterable[Referring]
) -> str | None:
    """The act of the corpus to which an act refers, its own included; None when it is external."""
    if reference.sort == _INTERNAL:
        return source.slug
    if reference.said:
        named = (act.slug for act in acts if act.slug == reference.said)
        return next(named, None)
    others = [act for act in acts if act.slug != source.slug]
    printed = set(identifiers_in(f"{reference.to} {reference.number}"))
    found = [act.slug for act in others if printed and printed.intersection(identifiers(act))]
    found = found or [act.slug for act in others if _is_of(reference, act)]
    return found[0] if len(found) == 1 else None


def _is_of(reference: Reference, act: Referring) -> bool:
    """Whether an act is of the sort and of the very day that a reference tells."""
    sort = reference.sort.split(" ")[0].lower()
    if sort != " ".join(act.head("nature")).split(" ")[0].lower():
        return False
    signed = date_of(act, "date de signature")
    return signed is not None and signed == date_in(reference.date)


def find_references(policy: Policy, find: Callable[[str], object | None], report: Report) -> None:
    """Report the acts of the corpus that references name and that are not there."""
    for entry in policy.entries_of("renvoi"):
        said = ", ".join(entry.attribute(_KEY))
        if said not in ("", _NO) and find(said) is None:
            report.add(
                UNKNOWN_ACT,
                f"« {said} » n'est pas un texte du projet",
                entry.written.span,
                help="Écrivez le nom d'un dossier de policies/, ou « dans le corpus : non ».",
            )


def names_acts(policy: Policy) -> bool:
    """Whether a reference names an act of the corpus, which must then be looked for."""
    return any(entry.attribute(_KEY) not in ((), (_NO,)) for entry in policy.entries_of("renvoi"))
