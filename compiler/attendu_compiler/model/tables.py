"""Tables to be derived, and tables printed in the act."""

from attendu_compiler.model.clauses import Attributes, bullet_text, only_clauses
from attendu_compiler.model.conditions import bind_all
from attendu_compiler.model.facts import fact_id
from attendu_compiler.model.formula import NEVER
from attendu_compiler.model.names import slugify
from attendu_compiler.model.policy import (
    OfficialCell,
    OfficialTable,
    Outcome,
    Quotation,
    Table,
    TableRow,
)
from attendu_compiler.model.scene import Scene
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"
_ACT = _TEXT + "acte carte\n  silence : le texte ne dit rien\n\nfait polygamie\n\n"

NOT_A_COLUMN = Code(
    id="A261",
    title="colonne inconnue",
    page="""Les colonnes d'un tableau nomment des résultats déclarés (acte, formalité, droit, effet,
état).""",
    bad=Example(policy=_ACT + "tableau t\n  colonnes : polygamie\n  ligne « a » : polygamie\n"),
    good=Example(policy=_ACT + "tableau t\n  colonnes : carte\n  ligne « a » : polygamie\n"),
)
WRONG_STYLE = Code(
    id="A262",
    title="forme de cellule inconnue",
    page="""`cellules :` dit comment une cellule exprime une condition : « non, sauf si » ou
« oui, si ».""",
    bad=Example(
        policy=_ACT
        + "tableau t\n  colonnes : carte\n  cellules : peut-être\n  ligne « a » : polygamie\n"
    ),
    good=Example(
        policy=_ACT
        + "tableau t\n  colonnes : carte\n  cellules : oui, si\n  ligne « a » : polygamie\n"
    ),
)
NO_DERIVED_TABLE = Code(
    id="A263",
    title="tableau officiel sans pareil",
    page="""`tableau comparé :` nomme le tableau dérivé auquel le tableau officiel est confronté, et
chaque `cellule` une ligne et une colonne de celui-ci.""",
    bad=Example(policy=_ACT + "tableau officiel t\n  tableau comparé : u\n"),
    good=Example(
        policy=_ACT
        + "tableau u\n  colonnes : carte\n  ligne « a » : polygamie\n\n"
        + "tableau officiel t\n  tableau comparé : u\n"
    ),
)

CODES = (NOT_A_COLUMN, WRONG_STYLE, NO_DERIVED_TABLE)

STYLES = ("non, sauf si", "oui, si")


def bind_tables(
    file: n.File, scene: Scene, outcomes: dict[str, Outcome], report: Report
) -> dict[str, Table]:
    """The tables by slug."""
    tables: dict[str, Table] = {}
    for statement in file.statements:
        if not isinstance(statement, n.Table):
            continue
        attributes = Attributes(statement, report)
        attributes.only(
            (
                "intitulé",
                "colonnes",
                "titres",
                "conditions visibles",
                "cellules",
                "tête de ligne",
            )
        )
        only_clauses(statement, (n.Attribute, n.Row, n.Citation), report)
        style = attributes.text("cellules") or STYLES[0]
        if style not in STYLES:
            report.add(
                WRONG_STYLE,
                f"« {style} » n'est pas une forme de cellule",
                attributes.span("cellules"),
                help="Écrivez « non, sauf si » ou « oui, si ».",
            )
        slug = slugify(statement.name.text)
        tables[slug] = Table(
            slug=slug,
            name=statement.name.text,
            title=attributes.text("intitulé") or statement.name.text,
            rows=tuple(
                TableRow(
                    title=clause.title.text,
                    condition=bind_all(clause.items, scene) or NEVER,
                )
                for clause in statement.clauses
                if isinstance(clause, n.Row)
            ),
            columns=_columns(attributes, scene, outcomes, report),
            visible=_visible(attributes, scene),
            style=style,
            row_header=attributes.text("tête de ligne"),
            written=statement,
        )
    return tables


def _named(attributes: Attributes, key: str) -> tuple[n.Words, ...]:
    clause = attributes.get(key)
    if clause is None:
        return ()
    words = [value for value in clause.values if isinstance(value, n.Words)]
    words += [
        n.Words(text=bullet_text(item), span=item.span)
        for item in clause.items
        if not isinstance(item, n.Comment)
    ]
    return tuple(words)


def _columns(
    attributes: Attributes, scene: Scene, outcomes: dict[str, Outcome], report: Report
) -> tuple[tuple[str, str], ...]:
    attributes.require("colonnes")
    titles = attributes.texts("titres")
    columns: list[tuple[str, str]] = []
    for number, words in enumerate(_named(attributes, "colonnes")):
        symbol = scene.names.look_up(words)
        if symbol is None:
            continue
        if symbol.slug not in outcomes or symbol.sort != "résultat":
            report.add(
                NOT_A_COLUMN,
                f"« {words.text} » n'est pas un résultat",
                words.span,
                help="Une colonne nomme un acte, une formalité, un droit, un effet ou un état.",
            )
            continue
        title = titles[number] if number < len(titles) else outcomes[symbol.slug].name
        columns.append((symbol.slug, title))
    return tuple(columns)


def _visible(attributes: Attributes, scene: Scene) -> tuple[str, ...]:
    symbols = [scene.names.look_up(words) for words in _named(attributes, "conditions visibles")]
    return tuple(fact_id(symbol) for symbol in symbols if symbol is not None)


def bind_official_tables(
    file: n.File,
    tables: dict[str, Table],
    quotations: dict[int, tuple[Quotation, ...]],
    report: Report,
) -> dict[str, OfficialTable]:
    """The official tables by slug, each tied to the table it is held against."""
    found: dict[str, OfficialTable] = {}
    for statement in file.statements:
        if not isinstance(statement, n.OfficialTable):
            continue
        attributes = Attributes(statement, report)
        attributes.only(("tableau comparé", "intitulé", "remarque"))
        only_clauses(statement, (n.Attribute, n.Citation, n.Cell, n.Justification), report)
        name = attributes.text("tableau comparé") or statement.name.text
        table = tables.get(slugify(name))
        if table is None:
            report.add(
                NO_DERIVED_TABLE,
                f"« {name} » n'est pas un tableau dérivé",
                attributes.span("tableau comparé"),
                help="Déclarez « tableau " + name + " ».",
            )
            continue
        cells = tuple(
            OfficialCell(
                row=clause.row.text,
                column=clause.column.text,
                text=clause.quote.text,
                span=clause.span,
            )
            for clause in statement.clauses
            if isinstance(clause, n.Cell)
        )
        rows = {row.title for row in table.rows}
        columns = {title for _, title in table.columns}
        for cell in cells:
            if cell.row not in rows or cell.column not in columns:
                unknown = cell.row if cell.row not in rows else cell.column
                report.add(
                    NO_DERIVED_TABLE,
                    f"« {unknown} » n'est ni ligne ni colonne du tableau « {table.name} »",
                    cell.span,
                    help="Reprenez le titre exact de la ligne et de la colonne.",
                )
        slug = slugify(statement.name.text)
        found[slug] = OfficialTable(
            slug=slug,
            name=statement.name.text,
            table=table.slug,
            cells=cells,
            quotations=quotations.get(id(statement), ()),
            written=statement,
        )
    return found
