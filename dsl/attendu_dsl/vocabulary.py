"""The words of the language: keywords, units, months, statuses; and how words are read."""

from fractions import Fraction

from attrs import frozen

from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Span
from attendu_dsl.numerals import cardinal

HEADS: dict[str, type[n.Statement]] = {
    "texte": n.Text,
    "repère": n.Landmark,
    "raccord": n.Join,
    "lacune": n.Gap,
    "sic": n.Defect,
    "renvoi": n.Reference,
    "sans portée normative": n.SetAside,
    "fait": n.Fact,
    "groupe": n.Group,
    "supposition": n.Assumption,
    "champ": n.Scope,
    "pièces": n.Evidence,
    "concept": n.Concept,
    "état": n.State,
    "faisceau": n.Indications,
    "acte": n.Act,
    "formalité": n.Formality,
    "droit": n.Entitlement,
    "effet": n.Effect,
    "résultat": n.Result,
    "devoir": n.Duty,
    "délai": n.Deadline,
    "règle": n.Rule,
    "lecture": n.Reading,
    "consigne": n.Directive,
    "motif": n.Rationale,
    "préférence": n.Preference,
    "modification": n.Amendment,
    "délégation": n.Delegation,
    "formulaire": n.Form,
    "situation": n.Situation,
    "cas": n.Case,
    "propriété": n.Property,
    "tableau": n.Table,
    "tableau officiel": n.OfficialTable,
    "relecture": n.Proofreading,
}

UNITS = {"an": "an", "année": "an", "mois": "mois", "semaine": "semaine", "jour": "jour"}
UNITS |= {"heure": "heure"}

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]

SHARES = {
    "la moitié": Fraction(1, 2),
    "le tiers": Fraction(1, 3),
    "les deux tiers": Fraction(2, 3),
    "le quart": Fraction(1, 4),
    "les trois quarts": Fraction(3, 4),
}

#: The stem of each status word, by whether it is denied.
STATUSES = {
    ("possible", False): n.Status.POSSIBLE,
    ("recommandé", False): n.Status.RECOMMENDED,
    ("obligatoire", False): n.Status.MANDATORY,
    ("déconseillé", False): n.Status.DISCOURAGED,
    ("exclu", False): n.Status.EXCLUDED,
    ("exigé", False): n.Status.REQUIRED,
    ("exigé", True): n.Status.NOT_REQUIRED,
    ("de droit", False): n.Status.ENTITLED,
    ("automatique", False): n.Status.AUTOMATIC,
    ("établi", False): n.Status.ESTABLISHED,
    ("établi", True): n.Status.NOT_ESTABLISHED,
    ("non prévu", False): n.Status.SILENT,
    ("non applicable", False): n.Status.NOT_APPLICABLE,
    ("indéterminé", False): n.Status.UNDETERMINED,
}

#: The same statuses by the words that a list of them uses (« entre possible, exclu »).
STATUS_WORDS = {word: status for (word, denied), status in STATUSES.items() if not denied} | {
    "non exigé": n.Status.NOT_REQUIRED,
    "non établi": n.Status.NOT_ESTABLISHED,
    "valeur": n.Status.VALUE,
    "régi par un autre texte": n.Status.GOVERNED_ELSEWHERE,
}


@frozen
class Bullet:
    """A bullet before bullets are nested: ``depth`` counts its dashes."""

    depth: int
    item: n.Item
    span: Span


@frozen
class Head:
    """The first line of a statement."""

    kind: type[n.Statement]
    name: n.Words
    span: Span


class Misuse(Exception):
    """Words that the grammar admits and that say nothing: carried to a diagnostic by parse.py."""

    def __init__(self, message: str, span: Span, help: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.span = span
        self.help = help


def fold(text: str) -> str:
    """``text`` with every run of white space made one space."""
    return " ".join(text.split())


def whole_number(words: str) -> int | None:
    """A whole number in digits or in words, or None."""
    return int(words) if words.isdigit() else cardinal(words)
