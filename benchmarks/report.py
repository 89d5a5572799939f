"""`python -m benchmarks.report`: the page and the plots, from the figures kept in `results/`.

``scalar.json`` comes from `benchmarks.engines`, ``batch.json`` from `benchmarks.population`.
"""

import json
from pathlib import Path
from typing import Any

from benchmarks.bars import plot
from benchmarks.figures import dated, medians, number, ratio, told
from benchmarks.population import page as population

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "benchmarks" / "results"
PAGES = ROOT / "docs" / "site" / "developpeurs"

TITLE = "Durée d’une décision par moteur, échelle logarithmique"


def write_report() -> None:
    """Write the page of measures and its plots."""
    scalar, batch = (
        json.loads((RESULTS / f"{name}.json").read_text(encoding="utf-8"))
        for name in ("scalar", "batch")
    )
    bars = {row["name"]: row["median"] for row in scalar["slice"]}
    written = {
        "mesures.md": _page(scalar) + population.section(batch),
        "mesures.svg": plot(TITLE, bars),
        population.PLOT: plot(*population.plotted(batch)),
    }
    for name, text in written.items():
        (PAGES / name).write_text(text, encoding="utf-8")


def _page(scalar: dict[str, Any]) -> str:
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
        f"| {row['name']} | {row['note']} | {told(row['median'])} | {ratio(row['ratio'])} |\n"
        for row in scalar["slice"]
    )
    started = "".join(
        f"| `{name}` | {number(spent, 1)} ms |\n" for name, spent in scalar["startup"].items()
    )
    return f"""# Mesures

Relevées le {dated(scalar["date"])} sur {scalar["machine"]}, Python {scalar["python"]}. Ce sont des médianes de
passages alternés, dans un seul processus, en temps de processeur : d’une machine à l’autre, seuls les
rapports valent. Avant toute mesure, chaque moteur est tenu de répondre comme les autres sur les mêmes cas.

Pour les refaire : `make engines` (un environnement à part, `benchmarks/requirements.txt`).

Moteurs comparés : {versions}.

## Une décision

Une tranche de l’annexe de la circulaire du 22 décembre 2006 : cinq faits, cinq résultats,
{_cases()} cas. Les autres moteurs reçoivent une durée déjà comptée en mois entiers.

![{TITLE}](mesures.svg)

| Moteur | Ce qu’il rend | Durée | Rapport à la fonction nue |
| --- | --- | ---: | ---: |
{rows}
Le paquet rend un résultat complet, règles et citations comprises, en {ratio(ours["ratio"])} fois la durée de la
fonction nue, et {number(best["median"] / ours["median"], 0)} fois plus vite que le plus rapide des autres moteurs à rendre la même
chose ({best["name"]}). Relire un à un les cinq statuts et les cinq listes de règles coûte plus que décider.

## Un acte entier

La circulaire de 2006 : {act["rules"]} règles, {act["facts"]} faits, {act["outcomes"]} résultats. Le paquet part d’un dictionnaire de
valeurs JSON, qu’il contrôle ; `zen-engine` part de nombres déjà lus, et dit seulement quelles règles s’appliquent.

| Moteur | Durée |
| --- | ---: |
{medians(act["median"])}
Rapport : {number(act["ahead"], 1)}.

## Mille règles

{_thousands(many["rules"])} règles disjointes sur {many["facts"]} faits, écrites pour la mesure (`benchmarks/synthetic.py`).

| Moteur | Durée |
| --- | ---: |
{medians(many["median"])}
## Démarrer

Ce qu’un import ajoute à Python seul :

| Module | Temps de processeur |
| --- | ---: |
{started}"""


def _thousands(value: int) -> str:
    return "Mille" if value == 1000 else str(value)


def _cases() -> int:
    return 8 * 2**4


if __name__ == "__main__":
    write_report()
