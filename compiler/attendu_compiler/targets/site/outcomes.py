"""The complete table of every outcome of an act, on one page."""

from collections.abc import Iterator

from attendu_compiler.analysis.complete import complete
from attendu_compiler.model.policy import Policy
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.site.identity import short_title, warning
from attendu_compiler.targets.site.markup import anchor, page
from attendu_compiler.targets.tables.whole import READING, render_complete


def outcomes_page(policy: Policy, plan: Plan) -> str:
    """The page: rows that share no case and leave none out, silence shown."""
    title = f"{short_title(policy)} : tables complètes"
    body = [
        f"# {title}",
        "",
        warning(policy),
        "",
        f"{READING} « Non prévu » veut dire que le texte n’en dit rien.",
        "",
        *_tables(policy, plan),
    ]
    return page(title, f"Tous les cas, résultat par résultat : {title}.", body, searched=False)


#: Rows beyond which a table is folded: its title, its size and its link stay in sight.
_FOLDED = 12


def _tables(policy: Policy, plan: Plan) -> Iterator[str]:
    for outcome in policy.outcomes.values():
        made = complete(outcome.slug, policy, plan)
        html = render_complete(made, policy, "html", alone=False)
        yield f"## {outcome.name[:1].upper()}{outcome.name[1:]} {{ #{anchor('résultat', outcome.name)} }}"
        yield ""
        label = f"Table complète : {outcome.name}".replace('"', "")
        inner = html.replace("\n", "").replace("<table>", '<table class="attendu">').strip()
        region = (
            f'<div class="defile" tabindex="0" role="region" aria-label="{label}">{inner}</div>'
        )
        count = len(made.rows)
        if count > _FOLDED:
            region = f"<details><summary>Lire les {count} lignes</summary>{region}</details>"
        back = f'<a href="../#{anchor("résultat", outcome.name)}">Les règles de ce résultat</a>'
        yield f"<p>{'Une ligne' if count == 1 else f'{count} lignes'}. {back}.</p>"
        yield ""
        yield region
        yield ""
