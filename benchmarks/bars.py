"""A plot as SVG: bars on a logarithmic scale, each with its figure; nothing is said by colour alone."""

import math
from collections.abc import Mapping
from html import escape

from benchmarks.figures import told

_LEFT, _WIDTH, _STEP = 300, 420, 30


def plot(title: str, bars: Mapping[str, float]) -> str:
    """Nanoseconds by name; the scale starts at the power of ten below the least of them."""
    low, high = 10.0 ** math.floor(math.log10(min(bars.values()))), max(bars.values())
    scale = _WIDTH / math.log10(high / low)
    height = _STEP * len(bars) + 20
    drawn = ""
    for place, (name, value) in enumerate(bars.items()):
        top = 10 + place * _STEP
        width = math.log10(value / low) * scale
        colour = "#1a56b0" if name.startswith("circulaires") else "#6b7280"
        drawn += (
            f'  <text x="{_LEFT - 8}" y="{top + 15}" text-anchor="end">{escape(name)}</text>\n'
            f'  <rect x="{_LEFT}" y="{top}" width="{width:.0f}" height="20" fill="{colour}"/>\n'
            f'  <text x="{_LEFT + width + 6:.0f}" y="{top + 15}">{told(value)}</text>\n'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _WIDTH + 90} {height}" '
        'role="img" aria-labelledby="titre" font-family="sans-serif" font-size="14" fill="#111827">\n'
        f'  <title id="titre">{escape(title)}</title>\n'
        f'  <rect width="100%" height="100%" fill="#ffffff"/>\n{drawn}</svg>\n'
    )
