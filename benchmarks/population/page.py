"""What the page of measures says of populations; every number is from the results."""

from typing import Any

from benchmarks.figures import dated, medians, number, ratio, told

PLOT = "mesures-population.svg"

_FORMS = {
    "narrow": (
        "Types les plus étroits",
        "Oui/non sur un octet, mois sur quatre, jours sur un : neuf octets par ligne.",
    ),
    "pandas": (
        "Types que pandas donne de lui-même",
        "Oui/non sur un octet, mois et jours sur huit : vingt octets par ligne.",
    ),
}


def plotted(batch: dict[str, Any]) -> tuple[str, dict[str, float]]:
    """A title, and nanoseconds by contestant of the narrow frame of the fewest rows."""
    populations = batch["slice"]["populations"]
    first = next(one for one in populations if one["form"] == "narrow")
    title = f"Temps de processeur par ligne, sur {_rows(first['rows'])}, échelle logarithmique"
    return title, {name: found["processor"] for name, found in first["results"].items()}


def section(batch: dict[str, Any]) -> str:
    """The two parts of the page."""
    found, act = batch["slice"], batch["act"]
    versions = ", ".join(f"{name} {held}" for name, held in batch["versions"].items())
    notes = "".join(f"| {one['name']} | {one['note']} |\n" for one in found["contestants"])
    tables = "\n".join(_table(form, found["populations"]) for form in _FORMS)
    return f"""
## Une population

La même tranche, sur un tableau : cinq faits par ligne, le statut et la règle de cinq résultats, soit dix colonnes.
Relevé le {dated(batch["date"])} sur {batch["machine"]}, Python {batch["python"]} : {versions}.

- Avant toute mesure, chacun est tenu de rendre les mêmes colonnes sur {_count(found["sample"])} cas.
- À chaque passage, chacun décide une fois le tableau, dans un ordre tiré au sort ({_rounds(found["populations"])}).
- Juste avant chaque mesure, le tableau est copié et cette copie rendue : chacun trouve de la mémoire qui vient de servir,
  et la copie des blocs à sa taille.
- Chaque temps de processeur est rapporté à celui de la copie du même passage ; on donne les médianes. Le plancher est
  `frame.copy()` sur le tableau donné : il ne décide rien.
- Polars et DuckDB se servent de tous les cœurs ({batch["cores"]}), dont le temps est additionné ; les autres d’un seul. L’horloge
  est donnée à côté : c’est elle qu’une machine chargée fausse.
- Les colonnes toujours égales (trois résultats sur cinq) ne sont calculées qu’une fois.
- Le paquet lit aussi les jours, que les autres n’ont pas à lire, contrôle chaque ligne et rend en outre une colonne
  d’erreurs.

| Moteur | Comment |
| --- | --- |
{notes}
![{plotted(batch)[0]}]({PLOT})

{tables}
{_left_out(found)}{_summary(found["populations"])}

## Un acte entier sur une population

La circulaire de 2006 : {act["rules"]} règles, {act["facts"]} faits, {act["outcomes"]} résultats, sur {_rows(act["rows"])} dont un tiers des
faits est inconnu, contre les mêmes règles écrites à la main en NumPy, chaque condition calculée une seule fois.

| Moteur | Par ligne |
| --- | ---: |
{medians(act["median"])}
Le paquet prend {ratio(act["against"])} fois le temps de la meilleure des deux écritures à la main. Celles-ci suivent la logique à
trois valeurs, qui laisse indéterminées {_percent(act["undetermined"]["by hand"])} des réponses ; le paquet, qui est exact, {_percent(act["undetermined"]["ours"])}. Là où elles répondent, les statuts
sont les mêmes.
"""


def _table(form: str, populations: list[dict[str, Any]]) -> str:
    held = [one for one in populations if one["form"] == form]
    title, bytes_ = _FORMS[form]
    heads = "".join(
        f" {_rows(one['rows']).capitalize()} | Rapport à la copie | Horloge |" for one in held
    )
    rows = "".join(
        f"| {name} |" + "".join(_cells(one["results"].get(name)) for one in held) + "\n"
        for name in held[0]["results"]
    )
    lines = " ---: | ---: | ---: |" * len(held)
    return f"### {title}\n\n{bytes_}\n\n| Moteur |{heads}\n| --- |{lines}\n{rows}"


def _cells(found: dict[str, float] | None) -> str:
    if found is None:
        return " – | – | – |"
    return f" {told(found['processor'])} | {ratio(found['ratio'])} | {told(found['clock'])} |"


def _rounds(populations: list[dict[str, Any]]) -> str:
    turns = {one["rows"]: one["rounds"] for one in populations}
    return ", ".join(f"{rounds} passages sur {_rows(rows)}" for rows, rounds in turns.items())


def _left_out(found: dict[str, Any]) -> str:
    """Who has no figure for the most rows."""
    last = max(found["populations"], key=lambda one: one["rows"])
    absent = [one["name"] for one in found["contestants"] if one["name"] not in last["results"]]
    if not absent:
        return ""
    return f"Non mesurés sur {_rows(last['rows'])}, faute de temps et de mémoire : {', '.join(absent)}.\n\n"


def _summary(populations: list[dict[str, Any]]) -> str:
    ours, hand = (
        [one["results"][name]["ratio"] for one in populations]
        for name in ("circulaires, pandas", "NumPy, octets")
    )
    return (
        f"Depuis pandas, le paquet prend de {ratio(min(ours))} à {ratio(max(ours))} fois le temps "
        f"de la copie ; NumPy écrit à la main, octet par\noctet, de {ratio(min(hand))} à "
        f"{ratio(max(hand))} fois."
    )


def _rows(count: int) -> str:
    named = {1_000_000: "un million de lignes", 10_000_000: "dix millions de lignes"}
    return named.get(count, f"{_count(count)} lignes")


def _count(value: int) -> str:
    return f"{value:,}".replace(",", "\u202f")


def _percent(share: float) -> str:
    return f"{number(100 * share, 0)}\u00a0%"
