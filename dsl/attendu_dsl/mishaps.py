"""Syntax codes, and what is said of a line that the grammar cannot read."""

import difflib
import re

from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from attendu_dsl.diagnostics import Code, Example, Fix, Report
from attendu_dsl.source import Source
from attendu_dsl.vocabulary import HEADS

_SKELETON = "texte exemple\n  intitulé : « Exemple »\n\n"


def _example(policy: str) -> Example:
    return Example(policy=_SKELETON + policy)


UNKNOWN_HEAD = Code(
    id="A101",
    title="énoncé inconnu",
    page="""Une ligne qui commence dans la première colonne ouvre un énoncé : `règle`, `fait`,
`acte`, `cas`… Le premier mot n'est aucun de ceux-là. Corrigez-le (le message propose le plus
proche), ou décalez la ligne de deux espaces si elle appartient à l'énoncé du dessus.""",
    bad=_example("regle 1\n  si polygamie\n"),
    good=_example("# Une remarque commence par un croisillon.\n"),
)
UNREADABLE_LINE = Code(
    id="A102",
    title="ligne illisible",
    page="""La ligne commence comme une clause connue mais sa suite ne se lit pas. Le curseur montre
le premier mot qui ne convient pas, le message ce qui pouvait suivre.""",
    bad=_example("consigne discernement\n  justification « 5 ans » : « raison »\n"),
    good=_example("consigne discernement\n  justification de « 5 ans » : « raison »\n"),
)
UNCLOSED_QUOTE = Code(
    id="A103",
    title="guillemet jamais fermé",
    page="""Une citation ouverte par « doit se fermer par ». Le message montre le guillemet resté
ouvert ; la lecture reprend à l'énoncé suivant.""",
    bad=_example("consigne discernement\n  aide : « Avec discernement\n"),
    good=_example("consigne discernement\n  aide : « Avec discernement »\n"),
)
BULLET_ALONE = Code(
    id="A104",
    title="tiret sans liste",
    page="""Un tiret appartient à la liste ouverte au-dessus de lui : « si toutes ces conditions sont
remplies : », « options : », « étant donné : ».""",
    bad=_example("fait polygamie\n  - oui\n"),
    good=_example("fait statut\n  type : un choix\n  options :\n    - réfugié\n    - étudiant\n"),
)
WRONG_DEPTH = Code(
    id="A105",
    title="tiret au mauvais niveau",
    page="""Le nombre de tirets donne le niveau : `-` pour les conditions de la liste, `--` pour
celles d'une liste placée sous l'une d'elles. Un niveau ne se saute pas.""",
    bad=_example("fait statut\n  type : un choix\n  options :\n    -- réfugié\n"),
    good=_example("fait statut\n  type : un choix\n  options :\n    - réfugié\n    - autre\n"),
)
TOO_DEEP = Code(
    id="A106",
    title="imbrication trop profonde",
    page="""Aucune circulaire n'emboîte douze listes : donnez un nom à une partie des conditions
(un `concept` ou un `état`) et citez ce nom.""",
    bad=_example(
        "supposition s\n  toujours toutes ces conditions sont remplies :\n"
        + "".join(f"    {'-' * d} toutes ces conditions sont remplies :\n" for d in range(1, 14))
        + f"    {'-' * 14} polygamie\n"
    ),
    good=_example("consigne discernement\n  aide : « Avec discernement »\n"),
)
MISUSE = Code(
    id="A107",
    title="mot qui ne convient pas",
    page="""La phrase se lit, mais un de ses mots n'a pas de sens à cette place : un nombre attendu
qui n'en est pas un, un statut qui n'existe pas.""",
    bad=_example("cas un\n  alors carte est indéterminé, entre possible, interdit\n"),
    good=_example("consigne discernement\n  aide : « Avec discernement »\n"),
)
ORPHAN = Code(
    id="A108",
    title="ligne hors de tout énoncé",
    page="""Cette ligne précède le premier énoncé du fichier. Un fichier commence par `texte` suivi du
nom du dossier.""",
    bad=Example(policy="  nature : circulaire\ntexte exemple\n  intitulé : « Exemple »\n"),
    good=Example(policy="texte exemple\n  nature : circulaire\n  intitulé : « Exemple »\n"),
)

CODES = (
    UNKNOWN_HEAD,
    UNREADABLE_LINE,
    UNCLOSED_QUOTE,
    BULLET_ALONE,
    WRONG_DEPTH,
    TOO_DEEP,
    MISUSE,
    ORPHAN,
)

#: What each terminal looks like to a lawyer.
_EXPECTED = {
    "QUOTE": "une citation entre « »",
    "WORDS": "un nom",
    "NAME": "un nom",
    "RAW": "une valeur",
    "COLON": "« : »",
    "COMMA": "« , »",
    "STATUS": "« est possible », « est obligatoire », « est exclu »…",
    "SUCH": "« tel que »",
    "_NL": "la fin de la ligne",
    "QUANTITY": "une durée comme « 5 ans »",
    "DATE": "une date comme « 1er janvier 2007 »",
    "NUMBER": "un nombre",
    "COMPARATOR": "« moins de », « plus de », « au moins », « au plus », « avant »…",
    "QUANTIFIER": "« toutes ces conditions sont remplies : »",
    "_WORTH": "« vaut »",
    "YES_NO": "« oui » ou « non »",
    "VARIANT": "« variante »",
}

_CLAUSES = [
    "si",
    "sauf si",
    "applicable si",
    "suppose",
    "dès lors que",
    "c'est-à-dire",
    "par exemple",
    "toujours",
    "jamais",
    "étant donné",
    "alors",
    "par dérogation à la règle",
    "selon la lecture",
    "dans la situation",
    "dans le champ",
    "justification de",
    "variante",
    "ligne",
    "cellule",
    "rubrique",
    "quand",
]


def unreadable(
    error: UnexpectedInput,
    text: str,
    base: int,
    is_head: bool,
    source: Source,
    report: Report,
) -> None:
    """Say what is wrong with a line: ``text`` begins at ``base`` of the normalised source."""
    indent = len(text) - len(text.lstrip(" "))
    first_line = text.strip().split("\n", 1)[0]
    if is_head or _is_mistyped_head(first_line):
        _unknown_head(first_line, base + indent, source, report)
        return
    start = _position(error, text)
    if start <= indent:
        _unknown_clause(first_line, base + indent, source, report)
        return
    word = re.compile(r"[^\s:,;]+|\S").match(text, start)
    end = word.end() if word else start
    expected = _expected(error)
    found = f"« {word.group()} » ne convient pas ici" if word else "cette ligne s'arrête trop tôt"
    span = source.span(base + start, base + max(end, start))
    report.add(
        UNREADABLE_LINE,
        found,
        span,
        help=f"On attend {expected}." if expected else None,
    )


def _position(error: UnexpectedInput, text: str) -> int:
    position = getattr(error, "pos_in_stream", None)
    if isinstance(error, UnexpectedToken):
        position = error.token.start_pos
    if position is None or position >= len(text.rstrip()):
        return len(text.rstrip())
    return int(position)


def _expected(error: UnexpectedInput) -> str:
    names: set[str] = set()
    if isinstance(error, UnexpectedToken):
        names = set(error.accepts or error.expected)
    elif isinstance(error, UnexpectedCharacters):
        names = set(error.allowed or ())
    phrases = [phrase for name, phrase in _EXPECTED.items() if name in names]
    phrases = list(dict.fromkeys(phrases))
    if len(phrases) > 1:
        return ", ".join(phrases[:-1]) + " ou " + phrases[-1]
    return phrases[0] if phrases else ""


def _is_mistyped_head(line: str) -> bool:
    """A line such as « regle 1.3 » inside a statement: no colon, first word close to a keyword."""
    if ":" in line or "«" in line or line.startswith("-"):
        return False
    return bool(_nearest_head(line)) and not any(line.startswith(word) for word in _CLAUSES)


def _nearest_head(line: str) -> str | None:
    words = line.split(" ")
    for size in (3, 2, 1):
        close = difflib.get_close_matches(" ".join(words[:size]).lower(), HEADS, 1, 0.75)
        if close:
            return close[0]
    return None


def _unknown_head(line: str, start: int, source: Source, report: Report) -> None:
    word = line.split(" ")[0]
    near = _nearest_head(line)
    span = source.span(start, start + len(word))
    written = " ".join(line.split(" ")[: len(near.split(" "))]) if near else word
    if near and written != near:
        span = source.span(start, start + len(written))
        report.add(
            UNKNOWN_HEAD,
            f"« {written} » n'ouvre aucun énoncé",
            span,
            help=f"Vouliez-vous écrire « {near} » ?",
            fix=Fix(span=span, replacement=near),
        )
    elif near:
        report.add(
            UNREADABLE_LINE,
            f"ce qui suit « {near} » ne convient pas",
            source.span(start, start + len(line)),
            help="Un nom ne contient ni deux-points, ni virgule, ni guillemet.",
        )
    else:
        report.add(
            UNKNOWN_HEAD,
            f"« {word} » n'ouvre aucun énoncé",
            span,
            help="Les énoncés sont : " + ", ".join(HEADS) + ".",
        )


def _unknown_clause(line: str, start: int, source: Source, report: Report) -> None:
    words = line.split(" ")
    for size in (4, 3, 2, 1):
        written = " ".join(words[:size])
        close = difflib.get_close_matches(written.lower(), _CLAUSES, 1, 0.8)
        if close and close[0] != written:
            span = source.span(start, start + len(written))
            report.add(
                UNREADABLE_LINE,
                f"« {written} » n'est pas un mot de la langue",
                span,
                help=f"Vouliez-vous écrire « {close[0]} » ?",
                fix=Fix(span=span, replacement=close[0]),
            )
            return
    report.add(
        UNREADABLE_LINE,
        "cette ligne ne se lit pas",
        source.span(start, start + len(line)),
        help="Une clause est « mot-clé … » ou « clé : valeur » ; une citation suit son lieu "
        "(« § 1.3, al. 1 : « … » »).",
    )
