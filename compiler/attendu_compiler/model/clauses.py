"""Reading the clauses of a statement: attributes by key, and what does not belong."""

import difflib
from collections.abc import Iterator, Sequence

from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Fix, Report, Span

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"

UNKNOWN_KEY = Code(
    id="A204",
    title="clause inconnue",
    page="""Cet énoncé n'admet pas de clause de ce nom. Le message propose la plus proche, ou donne
celles qui sont admises.""",
    bad=Example(policy=_TEXT + "fait polygamie\n  qestion : « Polygamie ? »\n"),
    good=Example(policy=_TEXT + "fait polygamie\n  question : « Polygamie ? »\n"),
)
MISPLACED_CLAUSE = Code(
    id="A205",
    title="clause mal placée",
    page="""La clause se lit, mais elle n'a pas de sens dans cet énoncé : un « alors » dans un fait,
une « ligne » dans une règle.""",
    bad=Example(policy=_TEXT + "fait polygamie\n  alors polygamie est possible\n"),
    good=Example(policy=_TEXT + "fait polygamie\n"),
)
MISSING_KEY = Code(
    id="A206",
    title="clause manquante",
    page="""Cet énoncé ne dit rien sans la clause que le message nomme. Ajoutez-la.""",
    bad=Example(policy=_TEXT + "repère § 1\n", text="1. Titre\n"),
    good=Example(policy=_TEXT + "repère § 1\n  commence par : « 1. »\n", text="1. Titre\n"),
)
REPEATED_KEY = Code(
    id="A207",
    title="clause répétée",
    page="""La même clause figure deux fois dans l'énoncé, avec peut-être deux réponses. Gardez-en
une seule.""",
    bad=Example(policy=_TEXT + "fait polygamie\n  aide : « a »\n  aide : « b »\n"),
    good=Example(policy=_TEXT + "fait polygamie\n  aide : « a »\n"),
)

MISPLACED_READING = Code(
    id="A208",
    title="lecture mal placée",
    page="""« selon la lecture L, variante V, » ne précède que les clauses d'un concept (« suppose »,
« dès lors que »…) ou le « si » d'un champ. Dans une règle, un cas ou une propriété, la lecture se dit
sur sa propre ligne.""",
    bad=Example(
        policy=_TEXT
        + "fait polygamie\n\nacte carte\n  silence : le texte ne dit rien\n\n"
        + "lecture l\n  question : « ? »\n  variante a : « un »\n  variante b : « deux »\n"
        + "  retenue : aucune\n  raison : « r »\n\n"
        + "règle 1\n  selon la lecture l, variante a, si polygamie\n"
        + "  alors carte est possible\n"
    ),
    good=Example(
        policy=_TEXT
        + "fait polygamie\n\nacte carte\n  silence : le texte ne dit rien\n\n"
        + "lecture l\n  question : « ? »\n  variante a : « un »\n  variante b : « deux »\n"
        + "  retenue : aucune\n  raison : « r »\n\n"
        + "règle 1\n  selon la lecture l, variante a\n  si polygamie\n"
        + "  alors carte est possible\n"
    ),
)

CODES = (UNKNOWN_KEY, MISPLACED_CLAUSE, MISSING_KEY, REPEATED_KEY, MISPLACED_READING)

_CLAUSE_NAMES: dict[type[object], str] = {
    n.Citation: "une citation",
    n.When: "une condition",
    n.Then: "« alors »",
    n.Growing: "« quand … augmente »",
    n.Link: "un lien",
    n.Justification: "« justification de »",
    n.Variant: "« variante »",
    n.Row: "« ligne »",
    n.Cell: "« cellule »",
    n.FormField: "« rubrique »",
}


class Attributes:
    """The « clé : valeur » clauses of a statement."""

    def __init__(self, statement: n.Statement, report: Report) -> None:
        self.statement = statement
        self.report = report
        self._by_key: dict[str, n.Attribute] = {}
        for clause in statement.clauses:
            if isinstance(clause, n.Attribute):
                if clause.key in self._by_key:
                    report.add(REPEATED_KEY, f"« {clause.key} » figure deux fois", clause.span)
                self._by_key.setdefault(clause.key, clause)

    def __iter__(self) -> Iterator[str]:
        """The keys in the order of the file."""
        return iter(self._by_key)

    def get(self, key: str) -> n.Attribute | None:
        """The clause of that key."""
        return self._by_key.get(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """The values of a key as texts: those on its line, then its bullets."""
        clause = self._by_key.get(key)
        if clause is None:
            return ()
        return tuple(value.text for value in clause.values) + tuple(
            bullet_text(item) for item in clause.items if not isinstance(item, n.Comment)
        )

    def text(self, key: str) -> str:
        """The text of a key as its author wrote it, empty when the key is absent."""
        clause = self._by_key.get(key)
        if clause is None or clause.items or not clause.written:
            return ", ".join(self.texts(key))
        if len(clause.values) == 1:
            return clause.values[0].text
        return clause.written

    def span(self, key: str) -> Span:
        """Where the key stands, or the head of the statement."""
        clause = self._by_key.get(key)
        return clause.span if clause is not None else self.statement.span

    def require(self, key: str) -> n.Attribute | None:
        """The clause of that key; its absence is reported."""
        clause = self._by_key.get(key)
        if clause is None or not (clause.values or clause.items):
            self.report.add(
                MISSING_KEY,
                f"il manque « {key} : »",
                self.statement.span,
                help=f"Ajoutez « {key} : … » sous cet énoncé.",
            )
            return None
        return clause

    def only(self, allowed: Sequence[str]) -> None:
        """Report the keys that this statement does not admit."""
        for key, clause in self._by_key.items():
            if key in allowed:
                continue
            close = difflib.get_close_matches(key, allowed, 1, 0.6)
            start = clause.span.start
            span = Span(clause.span.file, start, start + len(key))
            self.report.add(
                UNKNOWN_KEY,
                f"« {key} » n'est pas une clause de cet énoncé",
                span,
                help=f"Vouliez-vous écrire « {close[0]} » ?"
                if close
                else "Clauses admises : " + ", ".join(allowed) + ".",
                fix=Fix(span=span, replacement=close[0]) if close else None,
            )


def only_clauses(statement: n.Statement, allowed: tuple[type[n.Node], ...], report: Report) -> None:
    """Report the clauses whose kind has no meaning in this statement."""
    for clause in statement.clauses:
        if not isinstance(clause, (*allowed, n.Comment)):
            report.add(
                MISPLACED_CLAUSE,
                f"{_CLAUSE_NAMES.get(type(clause), 'cette clause')} n'a pas sa place ici",
                clause.span,
                help="Déplacez cette ligne dans l'énoncé qu'elle concerne.",
            )
        elif (under := _misplaced(clause, statement)) is not None:
            report.add(
                MISPLACED_READING,
                f"« {under.word.value} … » ne peut pas précéder cette clause",
                under.span,
                help="Écrivez la lecture sur sa propre ligne.",
            )


def _misplaced(clause: n.Clause, statement: n.Statement) -> n.Link | None:
    """What opens a clause and has no place there: only a reading, in a concept or a scope."""
    under = clause.under if isinstance(clause, n.When) else None
    if under is None:
        return None
    admitted = isinstance(statement, n.Concept | n.Scope) and under.word is n.LinkWord.READING
    return None if admitted else under


def bullet_text(item: n.Item) -> str:
    """A bullet read as plain words (an option, a field), whatever condition it looks like."""
    match item:
        case n.Holds(name=name, absent=absent):
            return f"absence de {name.text}" if absent else name.text
        case n.Compare(name=name, values=values):
            return f"{name.text} : " + " et ".join(value_text(value) for value in values)
        case n.Comment(text=text):
            return text
        case n.StatusTest(outcome=name):
            return name.text
        case n.Quantified() | n.ForGroup():
            return ""


def value_text(value: n.Value) -> str:
    """A value as its author may have meant it in plain words."""
    match value:
        case n.Option(words=words) | n.Contains(words=words):
            return words.text
        case n.YesNo(value=yes):
            return "oui" if yes else "non"
        case n.Unknown():
            return "inconnu"
        case n.Threshold(literal=n.Day() as day):
            return f"{day.day}/{day.month}/{day.year}"
        case n.Threshold(literal=literal):
            assert not isinstance(literal, n.Day)
            return literal.written
        case n.Relative(anchor=anchor):
            return anchor.name.text
