"""The beginning of a transcription: the header, the places that the text's own headings show.

What is found is proposed, never decided: the author reads each landmark against the text.
"""

import hashlib
import re
from collections.abc import Iterator

from attrs import frozen

#: « 1.2.1. - L'accès au travail », « 1. 1 - Les séjours », « 2.1/ Il vous revient ».
_NUMBER = re.compile(r"(?P<number>\d{1,2}(?:\. ?\d{1,2})*)(?P<mark>\.? ?[-–—]|[.)/])[ ]")
_ARTICLE = re.compile(r"(?:Art\.|Article)[ ]+(?P<number>1er|premier|\d+)(?!\w)", re.IGNORECASE)
_ANNEX = re.compile(r"ANNEXE(?:[ ]+(?P<number>[\dIVX]+))?(?!\w)")
_MARKS = re.compile(r"</?\w+[^>]*>|[*_#]|\[(?P<text>[^]]*)\]\([^)]*\)")

#: A heading is short, and does not end as a sentence does.
LONGEST_HEADING = 170
_QUOTED_WORDS = 8


@frozen(kw_only=True)
class Heading:
    """A place found in a text: its name in the language, its first words, whether it is a title."""

    name: str
    words: str
    title: bool


def headings(official: str) -> Iterator[Heading]:
    """The headings, articles and annexes of a text, in order; each name once."""
    seen: set[str] = set()
    for line in official.splitlines():
        plain = _plain(line)
        if not plain:
            continue
        found = _heading(line.strip(), plain)
        if found is not None and found.name not in seen:
            seen.add(found.name)
            yield found


def skeleton(slug: str, official: bytes) -> str:
    """The text of a new transcription: header, landmarks found, one commented example of each."""
    text = official.decode("utf-8", errors="replace")
    digest = hashlib.sha256(official).hexdigest()
    places = "".join(
        f"repère {found.name}\n  commence par : « {found.words} »\n"
        f"  intertitre : {'oui' if found.title else 'non'}\n\n"
        for found in headings(text)
    )
    return _HEADER.format(slug=slug, digest=digest) + places + _EXAMPLES


def _plain(line: str) -> str:
    return " ".join(_MARKS.sub(lambda hit: hit["text"] or "", line).split())


def _heading(line: str, plain: str) -> Heading | None:
    if article := _ARTICLE.match(plain):
        return Heading(name=f"article {article['number']}", words=_first(plain), title=False)
    if annex := _ANNEX.match(plain):
        number = f" {annex['number']}" if annex["number"] else ""
        return Heading(name=f"annexe{number}", words=_first(plain), title=True)
    short = len(plain) <= LONGEST_HEADING and not re.search(r"[.;,]$", plain)
    marked = line.startswith("#") or (line.startswith("**") and line.endswith("**"))
    numbered = _NUMBER.match(plain)
    if numbered and (short or marked or numbered["mark"].endswith(("-", "–", "—", "/"))):
        name = "§ " + numbered["number"].replace(" ", "")
        return Heading(name=name, words=_first(plain), title=short)
    if line.startswith("#") and short:
        name = " ".join(re.sub(r"[:,;«»#-]", " ", plain.lower()).split()[:_QUOTED_WORDS])
        return Heading(name=name, words=_first(plain), title=True) if name else None
    return None


def _first(plain: str) -> str:
    return " ".join(plain.replace("«", "").replace("»", "").split()[:_QUOTED_WORDS])


_HEADER = """\
# Transcription de « {slug} ». Une ligne qui commence par # est une remarque.
# Chaque message d'« attendu check {slug} » dit ce qui manque encore, où, et comment l'écrire.
texte {slug}
  intitulé : « À COMPLÉTER »
  nature : circulaire
  auteur : à compléter
  destinataires : à compléter
  date de signature : à compléter
  force : à compléter
  état actuel : non établi
  empreinte : sha256 {digest}

# Les lieux que les titres du texte montrent : vérifiez-les, ajoutez ceux qui manquent.
"""

_EXAMPLES = """\
# Ce qui ne décide rien se met à part, avec sa raison.
# sans portée normative
#   raison : identification
#   en-tête, al. 1 : « … »
#
# Un fait se demande ; sans « type », on y répond par oui ou non.
# fait polygamie
#   question : « L'intéressé vit-il en état de polygamie ? »
#
# Ce qui s'apprécie reste à l'autorité.
# fait menace à l'ordre public
#   nature : appréciation du préfet
#
# Un acte se décide ; « silence » dit ce qu'il en est quand aucune règle ne s'applique.
# acte carte de séjour temporaire
#   auteur : préfet
#   silence : le texte ne dit rien
#
# Une règle cite le texte, puis dit ses conditions, ses exceptions et sa conclusion.
# règle 1.3
#   § 1.3, al. 4 : « … »
#   si toutes ces conditions sont remplies :
#     - mariage : depuis au moins 1 an
#     - absence de polygamie
#   sauf si menace à l'ordre public
#   alors carte de séjour temporaire est possible
#
# Ce que le texte demande aux services est un devoir.
# devoir compte rendu
#   auteur : préfet
#   objet : rendre compte
#   § 2, al. 1 : « … »
#
# Un cas dit des faits, et ce qu'on attend d'après le texte.
# cas marié depuis un an jour pour jour
#   étant donné :
#     - mariage : 1 an
#     - absence de polygamie
#     - absence de menace à l'ordre public
#   alors carte de séjour temporaire est possible
"""
