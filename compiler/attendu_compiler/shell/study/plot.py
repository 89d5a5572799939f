"""The plot of a study: for each outcome, the share of each answer (or of each change)."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attendu_compiler.model.phrases import STATUS_PHRASES
from attendu_compiler.shell.errors import InputError
from attendu_compiler.shell.study.summary import Summary

#: Colours that are told apart without colour vision (Okabe and Ito 2008), and a hatch each.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#BBBBBB")
_HATCHES = ("", "///", "...", "xxx", "\\\\\\", "ooo", "+++", "")

#: Outcomes shown at most: those on which answers differ the most.
MOST_SHOWN = 30


def draw(summary: Summary, title: str, output: Path) -> None:
    """Write a picture in the format of the name (PNG or SVG).

    Raises:
        InputError: matplotlib is not installed.
    """
    try:
        import matplotlib as mpl
    except ImportError:
        raise InputError(
            "le graphique a besoin de matplotlib : pip install 'attendu[studies]'."
        ) from None
    mpl.use("Agg")
    # Text stays text: it is read aloud, searched, and a tenth of the size.
    mpl.rcParams.update({"svg.hashsalt": "attendu", "svg.fonttype": "none"})
    from matplotlib import pyplot

    counts: Mapping[str, Counter[str]] = summary.changes() if summary.compared else {}
    phrases = {status.value: phrase for status, phrase in STATUS_PHRASES.items()}
    if not counts:
        counts = summary.statuses()
    whole = max(1, summary.rows - sum(summary.refused.values()))
    shown = sorted(counts, key=lambda slug: -_spread(counts[slug]))[:MOST_SHOWN]
    shown.sort(key=list(counts).index, reverse=True)
    answers = [
        key for key, _ in sum((counts[slug] for slug in shown), Counter[str]()).most_common()
    ]
    figure: Any
    figure, axes = pyplot.subplots(figsize=(9, 1.6 + 0.34 * len(shown)), layout="constrained")
    left = dict.fromkeys(shown, 0.0)
    for place, answer in enumerate(answers):
        widths = [100 * counts[slug][answer] / whole for slug in shown]
        axes.barh(
            [summary.policy.outcomes[slug].name for slug in shown],
            widths,
            left=[left[slug] for slug in shown],
            label=phrases.get(answer, answer),
            color=_COLOURS[place % len(_COLOURS)],
            hatch=_HATCHES[place % len(_HATCHES)],
            edgecolor="white",
        )
        for slug, width in zip(shown, widths, strict=True):
            left[slug] += width
    axes.set_xlim(0, 100)
    axes.set_xlabel("part des cas décidés (%)")
    axes.set_title(title, loc="left")
    axes.spines[["top", "right"]].set_visible(False)
    figure.legend(loc="outside lower center", ncols=3, frameon=False)
    figure.savefig(output, metadata={"Date": None} if output.suffix == ".svg" else None)
    pyplot.close(figure)


def _spread(counts: Counter[str]) -> int:
    """How many cases are not of the most common answer."""
    return sum(counts.values()) - max(counts.values(), default=0)
