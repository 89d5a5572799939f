"""Names: slugs, what is declared, and looking a name up with a suggestion when it is unknown."""

import difflib
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from attrs import field, frozen, mutable

from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Fix, Label, Report, Span

_SEPARATORS = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=8192)
def slugify(name: str) -> str:
    """An identifier from a French name: « communauté de vie » gives ``communaute_de_vie``."""
    text = name.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE")
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    slug = _SEPARATORS.sub("_", text).strip("_")
    return f"n_{slug}" if slug[:1].isdigit() else slug


_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"

UNKNOWN_NAME = Code(
    id="A201",
    title="nom inconnu",
    page="""Un nom employé dans une condition, une conclusion ou un lien n'est déclaré nulle part.
Corrigez-le (le message propose le nom le plus proche) ou déclarez-le : `fait`, `concept`, `acte`,
`lecture`… Un nom se retrouve sans tenir compte des majuscules.""",
    bad=Example(policy=_TEXT + "fait polygamie\n\nsupposition s\n  jamais poligamie\n"),
    good=Example(policy=_TEXT + "fait polygamie\n\nsupposition s\n  jamais polygamie\n"),
)
DUPLICATE_NAME = Code(
    id="A202",
    title="nom déclaré deux fois",
    page="""Deux énoncés portent le même nom : rien ne dirait duquel une règle parle. Renommez l'un
des deux. Le second endroit est montré par le message.""",
    bad=Example(policy=_TEXT + "fait polygamie\n\nfait polygamie\n"),
    good=Example(policy=_TEXT + "fait polygamie\n\nfait mariage\n"),
)
SLUG_COLLISION = Code(
    id="A203",
    title="identifiants confondus",
    page="""Deux noms différents donnent le même identifiant une fois les accents et les signes
retirés (« durée » et « duree »). Les programmes ne pourraient plus les distinguer. Donnez à l'un des
deux un `identifiant :` qui lui soit propre.""",
    bad=Example(policy=_TEXT + "fait marié\n\nfait marie\n"),
    good=Example(policy=_TEXT + "fait marié\n\nfait marie\n  identifiant : prenom_marie\n"),
)

CODES = (UNKNOWN_NAME, DUPLICATE_NAME, SLUG_COLLISION)


@frozen(kw_only=True)
class Symbol:
    """A declared name: what it names, its slug and where it was declared."""

    name: str
    slug: str
    sort: str
    statement: n.Statement
    group: str | None = None


@mutable
class Names:
    """The names of one family (facts and outcomes together, rules, readings…)."""

    sort: str
    report: Report
    symbols: dict[str, Symbol] = field(factory=dict)
    _slugs: dict[tuple[str, str | None], Symbol] = field(factory=dict)

    def declare(self, symbol: Symbol, aliases: Iterable[str] = ()) -> bool:
        """Declare a name; a duplicate or a collision is reported and not declared."""
        key = self._key(symbol.name, symbol.group)
        other = self.symbols.get(key)
        where = symbol.statement.name.span
        if other is not None:
            self.report.add(
                DUPLICATE_NAME,
                f"« {symbol.name} » est déjà déclaré",
                where,
                labels=(_first(other),),
                help="Renommez l'un des deux, ou supprimez le second.",
            )
            return False
        known = self._slugs.get((symbol.slug, symbol.group))
        if known is not None:
            self.report.add(
                SLUG_COLLISION,
                f"« {symbol.name} » et « {known.name} » ont le même identifiant « {symbol.slug} »",
                where,
                labels=(_first(known),),
                help="Ajoutez « identifiant : … » à l'un des deux.",
            )
            return False
        self.symbols[key] = symbol
        self._slugs[(symbol.slug, symbol.group)] = symbol
        for alias in aliases:
            self.symbols.setdefault(self._key(alias, symbol.group), symbol)
        return True

    def find(self, name: str, group: str | None = None) -> Symbol | None:
        """The symbol of that name, in the group first when there is one."""
        symbol = self.symbols.get(self._key(name, group))
        return symbol if symbol is not None else self.symbols.get(self._key(name, None))

    def look_up(self, words: n.Words, group: str | None = None) -> Symbol | None:
        """The symbol of that name; an unknown name is reported with the nearest one."""
        symbol = self.find(words.text, group)
        if symbol is None:
            self.unknown(words.text, words.span, group)
        return symbol

    def unknown(self, name: str, span: Span, group: str | None = None) -> None:
        """Report an unknown name."""
        candidates = {
            symbol.name: symbol for symbol in self.symbols.values() if symbol.group in (None, group)
        }
        close = difflib.get_close_matches(name, candidates, 1, 0.6)
        elsewhere = next(
            (s for s in self.symbols.values() if s.name == name and s.group is not None),
            None,
        )
        if elsewhere is not None:
            help_ = (
                f"« {name} » est un fait de chaque « {elsewhere.group} » : placez-le sous "
                f"« au moins un {elsewhere.group} tel que : »."
            )
            fix = None
        elif close:
            help_ = f"Vouliez-vous écrire « {close[0]} » ?"
            fix = Fix(span=span, replacement=close[0])
        else:
            help_, fix = f"Déclarez ce nom ({self.sort}).", None
        self.report.add(UNKNOWN_NAME, f"« {name} » n'est pas déclaré", span, help=help_, fix=fix)

    @staticmethod
    def _key(name: str, group: str | None) -> str:
        folded = name.casefold()
        return folded if group is None else f"{group}\0{folded}"


def _first(symbol: Symbol) -> Label:
    return Label(span=symbol.statement.name.span, message="première déclaration ici")
