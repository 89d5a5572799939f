"""The acts on a line of time: a picture made at build time, and the same in words."""

from html import escape

from attendu_compiler.model.identifiers import date_of
from attendu_compiler.model.policy import Policy
from attendu_compiler.targets.site.identity import short_title
from attendu_compiler.targets.site.markup import table

_KEYS = ("date de signature", "date de publication", "date d'application")

_LEFT, _WIDTH, _ROW = 24, 672, 44


def when(policy: Policy) -> tuple[int, int, int] | None:
    """(year, month, day) of the first date that the header states, or None."""
    return next((date for key in _KEYS if (date := date_of(policy, key)) is not None), None)


def timeline(policies: tuple[Policy, ...]) -> str:
    """An SVG with a title and a description, and the table that says the same."""
    dated = sorted(
        ((date, policy) for policy in policies if (date := when(policy)) is not None),
        key=lambda pair: (pair[0], pair[1].slug),
    )
    undated = [policy for policy in policies if when(policy) is None]
    if not dated:
        return ""
    first, last = dated[0][0][0], dated[-1][0][0] + 1
    height = 40 + _ROW * len(dated)
    marks: list[str] = []
    for number, (date, policy) in enumerate(dated):
        x = _LEFT + _WIDTH * (date[0] + (date[1] - 1) / 12 - first) / (last - first)
        y = 30 + _ROW * number
        end = x > _LEFT + _WIDTH / 2
        place = f'x="{x - 12:.0f}" text-anchor="end"' if end else f'x="{x + 12:.0f}"'
        marks.append(
            f'<line x1="{x:.0f}" y1="{y}" x2="{x:.0f}" y2="{height - 24}" class="tige"/>'
            f'<circle cx="{x:.0f}" cy="{y}" r="6"/>'
            f'<text {place} y="{y + 5}">{date[0]} · {escape(short_title(policy))}</text>'
        )
    years = "".join(
        f'<text x="{_LEFT + _WIDTH * (year - first) / (last - first):.0f}" y="{height - 4}" '
        f'class="annee">{year}</text>'
        for year in range(first, last + 1, max(1, (last - first) // 6))
    )
    picture = (
        f'<svg class="frise" viewBox="0 0 {_LEFT * 2 + _WIDTH} {height}" role="img" '
        'aria-labelledby="frise-titre"><title id="frise-titre">Les textes dans le temps ; le tableau '
        "qui suit dit la même chose.</title>"
        f'<line x1="{_LEFT}" y1="{height - 22}" x2="{_LEFT + _WIDTH}" y2="{height - 22}"/>'
        + "".join(marks)
        + years
        + "</svg>"
    )
    rows = [
        (
            f'<a href="textes/{policy.slug}/">{escape(short_title(policy))}</a>',
            escape(", ".join(policy.head("date de signature")) or "non précisée"),
            escape(", ".join(policy.head("nature"))),
            escape(", ".join(policy.head("identifiant officiel")) or "aucun"),
        )
        for policy in (*(policy for _, policy in dated), *undated)
    ]
    head = ("Texte", "Date de signature", "Nature", "Identifiant")
    return picture + table("Les textes, du plus ancien au plus récent", head, rows)
