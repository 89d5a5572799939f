"""References: article numbers however spaced, identifiers of acts, and nationalities."""

import re
from collections import Counter
from collections.abc import Iterator

from attendu_compiler.model.wording.grounding.plain import plain

_TOKEN = re.compile(
    r"(?P<art>articles?|art\.?)(?!\w)"
    r"|(?P<code>(?:lo|[lrda])\*?)\.? ?(?P<number>\d+(?:[-.]\d+)*)(?!\w)"
    r"|(?P<degree>\d+)°"
    r"|(?P<plain>\d+(?:er)?(?:[-.]\d+)*)(?!\w|°)"
    r"|(?P<roman>[ivx]+(?:er)?)(?!['\w.])"
    r"|(?P<latin>bis|ter|quater|[a-k](?:\.\d)?)(?!\w|'|\.)"
    r"|(?P<alinea>alinéas?)(?!\w)"
    r"|(?P<rank>premi(?:er|ère)|deuxième|second|troisième|quatrième|cinquième)(?!\w)"
    r"|(?P<word>\w+)|(?P<sign>[^\w\s])"
)

#: Words that join the parts of a reference and say nothing.
JOINTS = frozenset(("du", "de", "la", "le", "des", "d", "l", "les", "au", "aux", "et", "à"))


def _parts(text: str) -> Iterator[str | None]:
    """The parts of the references of a plain text, None where a reference is interrupted."""
    for hit in _TOKEN.finditer(text):
        match hit.lastgroup:
            case "art":
                yield "art"
            case "number":
                yield f"{hit.group('code').rstrip('*')}{hit.group('number').replace('.', '-')}"
            case "degree":
                yield f"{hit.group('degree')}°"
            case "plain":
                yield hit.group("plain").removesuffix("er")
            case "roman":
                yield hit.group("roman").removesuffix("er")
            case "latin" | "rank":
                yield hit.group()
            case "alinea":
                yield "alinéa"
            case "word" if hit.group() not in JOINTS:
                yield None
            case "sign" if hit.group() not in "()[].,'\"-":
                yield None
            case _:
                pass


def _runs(text: str) -> list[list[str]]:
    """The stretches of reference parts that no ordinary word interrupts."""
    runs: list[list[str]] = [[]]
    for part in _parts(text):
        if part is None:
            runs.append([])
        else:
            runs[-1].append(part)
    return [run for run in runs if run]


def article_occurs(quote: str, article: str) -> bool:
    """Whether a reference such as « 8° du II de l'article L. 511-1 » is in the quotation.

    Spaces and dots inside the number do not matter, nor the order of its parts (« article 12 bis
    (4°) », « 4° de l'article 12 bis »); every part must stand in one run of the quotation.  A bare
    number needs the word « article » in that run.
    """
    wanted = [part for run in _runs(plain(article).text) for part in run if part != "art"]
    if not wanted:
        return False
    bare = all(re.fullmatch(r"\d+(?:-\d+)*|bis|ter|quater", part) for part in wanted)
    for run in _runs(plain(quote).text):
        if bare and "art" not in run:
            continue
        parts = [part for part in run if part != "art"]
        for start in range(len(parts) - len(wanted) + 1):
            same = Counter(parts[start : start + len(wanted)]) == Counter(wanted)
            if same and (not bare or _complete(parts, start, len(wanted))):
                return True
    return False


def _complete(parts: list[str], start: int, length: int) -> bool:
    """Whether « 12 » is not the beginning of « 12 bis »."""
    after = parts[start + length : start + length + 1]
    return not after or after[0] not in ("bis", "ter", "quater")


_LOOSE = re.compile(r"[\s./:-]+")


def identifier_occurs(quote: str, identifier: str) -> bool:
    """Whether an act's number is in the quotation, spaces, dots and bars aside (« 45-2658 »)."""
    wanted = _LOOSE.sub("-", plain(identifier).text).strip("-")
    text = _LOOSE.sub("-", plain(quote).text)
    return bool(wanted) and re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", text) is not None


#: Stems of nationalities and countries; the first of each line names the group.
NATIONALITIES = (
    "albanais albanaise albanie",
    "algérien algérienne algérie",
    "allemand allemande allemagne",
    "autrichien autrichienne autriche",
    "belge belgique",
    "bulgare bulgarie",
    "chypriote chypre",
    "croate croatie",
    "danois danoise danemark",
    "espagnol espagnole espagne",
    "estonien estonienne estonie",
    "finlandais finlandaise finlande",
    "français française france",
    "grec grecque grèce",
    "hongrois hongroise hongrie",
    "irlandais irlandaise irlande",
    "italien italienne italie",
    "kosovar kosovare kosovo",
    "letton lettone lettonie",
    "lituanien lituanienne lituanie",
    "luxembourgeois luxembourgeoise luxembourg",
    "macédonien macédonienne macédoine",
    "maltais maltaise malte",
    "malien malienne mali",
    "marocain marocaine maroc",
    "néerlandais néerlandaise pays-bas",
    "polonais polonaise pologne",
    "portugais portugaise portugal",
    "roumain roumaine roumanie",
    "sénégalais sénégalaise sénégal",
    "serbe serbie",
    "slovaque slovaquie",
    "slovène slovénie",
    "suédois suédoise suède",
    "suisse",
    "tchèque tchéquie",
    "tunisien tunisienne tunisie",
    "turc turque turquie",
    "yougoslave yougoslavie",
)

_GROUPS = {word: line.split()[0] for line in NATIONALITIES for word in line.split()}


def nationality_of(word: str) -> str | None:
    """The nationality that a word names in any gender or number, as its masculine, or None."""
    key = plain(word).text.strip()
    for form in (key, key.removesuffix("s")):
        if form in _GROUPS:
            return _GROUPS[form]
    return None


def nationality_occurs(quote: str, word: str) -> bool:
    """Whether the quotation names the nationality, its people or its country."""
    wanted = nationality_of(word)
    if wanted is None:
        return False
    hits = re.findall(r"pays-bas|[^\W\d_]+", plain(quote).text)
    return any(nationality_of(hit) == wanted for hit in hits)
