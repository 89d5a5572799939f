"""Statements that decide nothing by themselves: duties, directives, evidence, references…

They are kept whole: their attributes, their quotations, what they concern, and the condition under
which they speak.
"""

from attrs import frozen

from attendu_compiler.model.clauses import Attributes, bullet_text, only_clauses
from attendu_compiler.model.conditions import bind_all
from attendu_compiler.model.facts import fact_id
from attendu_compiler.model.formula import Formula, conj
from attendu_compiler.model.names import Names, slugify
from attendu_compiler.model.policy import Entry, Quotation
from attendu_compiler.model.rules import clause_items
from attendu_compiler.model.scene import Scene
from attendu_dsl import nodes as n
from attendu_dsl.diagnostics import Code, Example, Report
from attendu_dsl.nodes import ClauseWord

_TEXT = "texte exemple\n  intitulé : « Exemple »\n\n"

UNKNOWN_REASON = Code(
    id="A241",
    title="raison inconnue",
    page="""Une phrase mise à part le dit avec l'une de ces raisons : contexte, annonce, rappel du
droit, exposé des motifs, identification, titre, signature, formule de politesse, organisation du
document, exemple. Une phrase qui oblige, permet, interdit, conditionne ou excepte n'est jamais mise à
part.""",
    bad=Example(policy=_TEXT + "sans portée normative\n  raison : inutile\n"),
    good=Example(policy=_TEXT + "sans portée normative\n  raison : contexte\n"),
)

CODES = (UNKNOWN_REASON,)

REASONS = (
    "contexte",
    "annonce",
    "rappel du droit",
    "exposé des motifs",
    "identification",
    "titre",
    "signature",
    "formule de politesse",
    "organisation du document",
    "exemple",
)


@frozen(kw_only=True)
class Shape:
    """The keyword of an entry and the attributes it admits."""

    keyword: str
    keys: tuple[str, ...]
    required: tuple[str, ...] = ()


SHAPES: dict[type[n.Statement], Shape] = {
    n.SetAside: Shape(
        keyword="sans portée normative",
        keys=("raison", "précision"),
        required=("raison",),
    ),
    n.Gap: Shape(keyword="lacune", keys=("manque", "précision")),
    n.Defect: Shape(keyword="sic", keys=("défaut", "lire", "raison"), required=("défaut",)),
    n.Join: Shape(keyword="raccord", keys=("avant", "après", "raison")),
    n.Reference: Shape(
        keyword="renvoi",
        keys=(
            "vers",
            "sorte",
            "date",
            "article",
            "numéro",
            "dans le corpus",
            "précision",
        ),
        required=("vers",),
    ),
    n.Evidence: Shape(
        keyword="pièces",
        keys=(
            "pour",
            "force",
            "toutes",
            "au moins une",
            "à défaut",
            "mêmes pièces que",
            "sauf",
            "notamment",
            "liste",
            "valeur",
            "charge de la preuve",
        ),
    ),
    n.Indications: Shape(
        keyword="faisceau",
        keys=(
            "pour",
            "en faveur",
            "contre",
            "ne peut compter",
            "doit être pris en compte",
            "fait présumer",
            "période commune",
            "autorité",
            "liste",
        ),
    ),
    n.Duty: Shape(
        keyword="devoir",
        keys=(
            "auteur",
            "destinataire",
            "objet",
            "déclencheur",
            "période",
            "délai",
            "limite",
            "force",
        ),
        required=("auteur",),
    ),
    n.Deadline: Shape(
        keyword="délai",
        keys=(
            "à compter de",
            "durée",
            "nature",
            "effet",
            "pour",
            "au lieu de",
            "auteur",
        ),
    ),
    n.Directive: Shape(keyword="consigne", keys=("pour", "auteur", "objet")),
    n.Rationale: Shape(keyword="motif", keys=("pour", "objet")),
    n.Preference: Shape(keyword="préférence", keys=("entre", "préféré", "force", "pour")),
    n.Amendment: Shape(
        keyword="modification",
        keys=(
            "texte modifié",
            "article",
            "opération",
            "rédaction",
            "effet",
            "date d'effet",
        ),
        required=("texte modifié", "opération"),
    ),
    n.Delegation: Shape(
        keyword="délégation",
        keys=(
            "délégant",
            "délégataire",
            "qualité",
            "objet",
            "à l'exclusion de",
            "limite",
            "en cas d'absence ou d'empêchement de",
            "au nom de",
            "durée",
        ),
        required=("délégataire",),
    ),
    n.Form: Shape(keyword="formulaire", keys=("titre", "précision")),
    n.Scope: Shape(keyword="champ", keys=("précision", "pour", "territoire")),
    n.Proofreading: Shape(
        keyword="relecture",
        keys=("transcription", "relecture", "empreinte", "date", "différences"),
    ),
    n.Landmark: Shape(keyword="repère", keys=("commence par", "intertitre")),
}

#: Statements whose own pass reads them in full already.
_READ_ELSEWHERE = (n.Landmark, n.Join)


def bind_entries(
    file: n.File,
    scene: Scene,
    rules: Names,
    quotations: dict[int, tuple[Quotation, ...]],
    report: Report,
) -> tuple[Entry, ...]:
    """Every entry, in the order of the file."""
    return tuple(
        _entry(statement, SHAPES[type(statement)], scene, rules, quotations, report)
        for statement in file.statements
        if type(statement) in SHAPES
    )


def _entry(
    statement: n.Statement,
    shape: Shape,
    scene: Scene,
    rules: Names,
    quotations: dict[int, tuple[Quotation, ...]],
    report: Report,
) -> Entry:
    attributes = Attributes(
        statement, report if not isinstance(statement, _READ_ELSEWHERE) else Report()
    )
    if not isinstance(statement, _READ_ELSEWHERE):
        attributes.only(shape.keys)
        for key in shape.required:
            attributes.require(key)
        only_clauses(
            statement,
            (n.Attribute, n.Citation, n.When, n.FormField, n.Justification),
            report,
        )
    if isinstance(statement, n.SetAside):
        _check_reason(attributes, report)
    conditions: list[Formula] = []
    for items in clause_items(statement, ClauseWord.IF):
        formula = bind_all(items, scene)
        if formula is not None:
            conditions.append(formula)
    return Entry(
        keyword=shape.keyword,
        slug=slugify(statement.name.text),
        name=statement.name.text,
        attributes=tuple((key, attributes.texts(key)) for key in attributes),
        concerns=_concerns(attributes, scene, rules, report),
        condition=conj(*conditions) if conditions else None,
        fields=tuple(
            (clause.number, clause.title.text, clause.kind.text)
            for clause in statement.clauses
            if isinstance(clause, n.FormField)
        ),
        quotations=quotations.get(id(statement), ()),
        written=statement,
    )


def _check_reason(attributes: Attributes, report: Report) -> None:
    for reason in attributes.texts("raison"):
        if reason not in REASONS:
            report.add(
                UNKNOWN_REASON,
                f"« {reason} » n'est pas une raison de mettre une phrase à part",
                attributes.span("raison"),
                help="Raisons : " + ", ".join(REASONS) + ".",
            )


def _concerns(
    attributes: Attributes, scene: Scene, rules: Names, report: Report
) -> tuple[str, ...]:
    """The ids of the facts, outcomes and rules named by « pour : »."""
    clause = attributes.get("pour")
    if clause is None:
        return ()
    found: list[str] = []
    names = [value for value in clause.values if isinstance(value, n.Words)]
    names += [
        n.Words(text=bullet_text(item), span=item.span)
        for item in clause.items
        if not isinstance(item, n.Comment)
    ]
    for words in names:
        name = words.text
        if name.startswith("règle "):
            symbol = rules.look_up(n.Words(text=name.removeprefix("règle "), span=words.span))
            if symbol is not None:
                found.append(f"règle {symbol.name}")
            continue
        symbol = scene.names.find(name)
        if symbol is None:
            group = next((s for s in scene.names.symbols.values() if s.name == name), None)
            symbol = group
        if symbol is None:
            scene.names.unknown(name, words.span)
        else:
            found.append(fact_id(symbol) if symbol.sort == "fait" else symbol.slug)
    return tuple(found)
