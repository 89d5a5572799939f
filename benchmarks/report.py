"""`python -m benchmarks.report`: the page and the plot, from the figures kept in `results/`.

``scalar.json`` comes from `benchmarks.engines`. ``batch.json``, when it is there, adds the table of
populations: {« date », « machine », « rows »: [{« name », « note », « median », « ratio »}]}, with
nanoseconds a row and the ratio to a copy of the inputs.
"""

import json
import math
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "benchmarks" / "results"
PAGES = ROOT / "docs" / "site" / "developpeurs"

_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre"),
    *("octobre", "novembre", "décembre"),
)


def write_report() -> None:
    """Write ``mesures.md`` and ``mesures.svg``."""
    scalar = json.loads((RESULTS / "scalar.json").read_text(encoding="utf-8"))
    batch_path = RESULTS / "batch.json"
    batch = json.loads(batch_path.read_text(encoding="utf-8")) if batch_path.exists() else None
    (PAGES / "mesures.md").write_text(_page(scalar, batch), encoding="utf-8")
    (PAGES / "mesures.svg").write_text(_plot(scalar["slice"]), encoding="utf-8")


def _page(scalar: dict[str, Any], batch: dict[str, Any] | None) -> str:
    ours = next(row for row in scalar["slice"] if row["name"] == "circulaires")
    others = [
        row
        for row in scalar["slice"][1:]
        if not row["name"].startswith("circulaires") and "seul" not in row["name"]
    ]
    best = min(others, key=lambda row: row["median"])
    act, many = scalar["act"], scalar["thousand"]
    versions = ", ".join(f"{name} {number}" for name, number in scalar["versions"].items())
    rows = "".join(
        f"| {row['name']} | {row['note']} | {told(row['median'])} | {_ratio(row['ratio'])} |\n"
        for row in scalar["slice"]
    )
    started = "".join(
        f"| `{name}` | {_number(spent, 1)} ms |\n" for name, spent in scalar["startup"].items()
    )
    return f"""# Mesures

Relevées le {_date(scalar["date"])} sur {scalar["machine"]}, Python {scalar["python"]}. Ce sont des médianes de
passages alternés, dans un seul processus, en temps de processeur : d’une machine à l’autre, seuls les
rapports valent. Avant toute mesure, chaque moteur est tenu de répondre comme les autres sur les mêmes cas.

Pour les refaire : `make engines` (un environnement à part, `benchmarks/requirements.txt`).

Moteurs comparés : {versions}.

## Une décision

Une tranche de l’annexe de la circulaire du 22 décembre 2006 : cinq faits, cinq résultats,
{_cases()} cas. Les autres moteurs reçoivent une durée déjà comptée en mois entiers.

![Durée d’une décision par moteur, échelle logarithmique](mesures.svg)

| Moteur | Ce qu’il rend | Durée | Rapport à la fonction nue |
| --- | --- | ---: | ---: |
{rows}
Le paquet rend un résultat complet, règles et citations comprises, en {_ratio(ours["ratio"])} fois la durée de la
fonction nue, et {_number(best["median"] / ours["median"], 0)} fois plus vite que le plus rapide des autres moteurs à rendre la même
chose ({best["name"]}). Relire un à un les cinq statuts et les cinq listes de règles coûte plus que décider.

## Un acte entier

La circulaire de 2006 : {act["rules"]} règles, {act["facts"]} faits, {act["outcomes"]} résultats. Le paquet part d’un dictionnaire de
valeurs JSON, qu’il contrôle ; `zen-engine` part de nombres déjà lus, et dit seulement quelles règles s’appliquent.

| Moteur | Durée |
| --- | ---: |
{_medians(act["median"])}
Rapport : {_number(act["ahead"], 1)}.

## Mille règles

{_thousands(many["rules"])} règles disjointes sur {many["facts"]} faits, écrites pour la mesure (`benchmarks/synthetic.py`).

| Moteur | Durée |
| --- | ---: |
{_medians(many["median"])}
## Démarrer

Ce qu’un import ajoute à Python seul :

| Module | Temps de processeur |
| --- | ---: |
{started}{_population(batch)}"""


def _population(batch: dict[str, Any] | None) -> str:
    if batch is None:
        return ""
    rows = "".join(
        f"| {row['name']} | {row['note']} | {told(row['median'])} | {_ratio(row['ratio'])} |\n"
        for row in batch["rows"]
    )
    return f"""
## Une population

La même tranche, sur un tableau ; relevé le {_date(batch["date"])} sur {batch["machine"]}. Le plancher est la copie
des colonnes lues.

| Moteur | Ce qui est rendu | Par ligne | Rapport à la copie |
| --- | --- | ---: | ---: |
{rows}"""


def _medians(median: dict[str, float]) -> str:
    return "".join(f"| {name} | {told(value)} |\n" for name, value in median.items())


def told(nanoseconds: float) -> str:
    """« 82 ns », « 1,2 µs »."""
    if nanoseconds < 10:
        return f"{_number(nanoseconds, 1)} ns"
    if nanoseconds < 1000:
        return f"{_number(nanoseconds, 0)} ns"
    return f"{_number(nanoseconds / 1000, 1 if nanoseconds < 100_000 else 0)} µs"


def _number(value: float, digits: int) -> str:
    return f"{value:.{digits}f}".replace(".", ",")


def _ratio(value: float) -> str:
    return _number(value, 2 if value < 10 else 0)


def _thousands(value: int) -> str:
    return "Mille" if value == 1000 else str(value)


def _cases() -> int:
    return 8 * 2**4


def _date(iso: str) -> str:
    year, month, day = (int(part) for part in iso.split("-"))
    return f"{'1er' if day == 1 else day} {_MONTHS[month - 1]} {year}"


# --- The plot ------------------------------------------------------------------------------------

_LEFT, _WIDTH, _STEP = 300, 420, 30


def _plot(rows: list[dict[str, Any]]) -> str:
    """Bars on a logarithmic scale, each with its figure: nothing is said by colour alone."""
    low, high = 10.0, max(row["median"] for row in rows)
    scale = _WIDTH / math.log10(high / low)
    height = _STEP * len(rows) + 20
    bars = ""
    for number, row in enumerate(rows):
        top = 10 + number * _STEP
        width = math.log10(row["median"] / low) * scale
        mine = row["name"].startswith("circulaires")
        colour = "#1a56b0" if mine else "#6b7280"
        bars += (
            f'  <text x="{_LEFT - 8}" y="{top + 15}" text-anchor="end">{escape(row["name"])}</text>\n'
            f'  <rect x="{_LEFT}" y="{top}" width="{width:.0f}" height="20" fill="{colour}"/>\n'
            f'  <text x="{_LEFT + width + 6:.0f}" y="{top + 15}">{told(row["median"])}</text>\n'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _WIDTH + 90} {height}" '
        'role="img" aria-labelledby="titre" font-family="sans-serif" font-size="14" fill="#111827">\n'
        '  <title id="titre">Durée d’une décision par moteur, échelle logarithmique</title>\n'
        f'  <rect width="100%" height="100%" fill="#ffffff"/>\n{bars}</svg>\n'
    )


if __name__ == "__main__":
    write_report()
