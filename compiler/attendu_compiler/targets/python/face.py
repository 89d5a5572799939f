"""The module of an act as a developer opens it: its facts, its decisions, ``decide``."""

from attendu_compiler.model.phrases import KIND_PHRASES
from attendu_compiler.model.policy import Outcome, Policy, ShareOf
from attendu_compiler.plan.records import Plan
from attendu_compiler.targets.brackets import WIDTH
from attendu_compiler.targets.python.bits import against
from attendu_compiler.targets.python.facts import facts_class
from attendu_compiler.targets.python.layout import assignment, docstring, string
from attendu_compiler.targets.python.names import attribute, module_name
from attendu_compiler.targets.python.tree import Tree, own_slot, slots, tree_of, walk
from attendu_compiler.targets.python.types import type_names
from attendu_compiler.targets.wording import head, present_state, title


def face_module(policy: Policy, plan: Plan) -> str:
    """The source of ``__init__.py``."""
    tree = tree_of(policy, plan)
    body = (
        facts_class(policy, tree)
        + "\n\n"
        + _decision_class(policy, plan, tree)
        + "\n\n"
        + (_decide(policy, plan) if tree is None else _decide_by(tree))
        + _BATCH
    )
    return (
        docstring(_presentation(policy), "")
        + "\n# Écrit par « attendu build » : ne pas modifier.\n\n"
        + "from __future__ import annotations\n\n"
        + _imports(policy, body)
        + "\n"
        + '__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide", "decide_batch"]\n\n'
        + "IDENTITY = _declared.IDENTITY\n\n\n"
        + body
    )


def _presentation(policy: Policy) -> tuple[str, ...]:
    nature = head(policy, "nature", "texte")
    signed = head(policy, "date de signature")
    number = head(policy, "identifiant officiel")
    named = nature[:1].upper() + nature[1:]
    named += f" du {signed}" if signed else ""
    named += f" ({number})" if number else ""
    return (
        f"{title(policy)}.",
        f"{named}. État actuel : {present_state(policy)[0]}. "
        f"Force : {head(policy, 'force', 'non établie')}.",
        "Ce module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit "
        "actuel et n'est pas une consultation juridique.",
    )


def _imports(policy: Policy, body: str) -> str:
    module = f"circulaires.{module_name(policy.slug)}"
    collections = [
        name for name in ("Callable", "Collection", "Mapping", "Sequence") if f"{name}[" in body
    ]
    types = type_names(policy)
    typed = f"from {module}.types import {', '.join(types)}"
    if len(typed) + 4 > WIDTH:
        listed = "".join(f"        {name},\n" for name in types)
        typed = f"from {module}.types import (\n{listed}    )"
    return (
        f"from collections.abc import {', '.join(collections)}\n\n"
        "from circulaires._runtime.act import Act\n"
        "from circulaires._runtime.case import BaseFacts\n"
        "from circulaires._runtime.decision import BaseDecision\n"
        "from circulaires._runtime.errors import FactError, RowError\n"
        "from circulaires._runtime.outcome import Outcome\n"
        "from circulaires._runtime.status import Status\n"
        f"from {module} import _declared, _rules\n\n"
        "TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste\n"
        "if TYPE_CHECKING:\n"
        + ("    import datetime\n" if "datetime.date" in body else "")
        + "    from typing import Any, Never, TypeVar\n"
        + (f"\n    {typed}\n" if types else "")
        + '\n    Frame = TypeVar("Frame")\n'
    )


def _decision_class(policy: Policy, plan: Plan, tree: Tree | None) -> str:
    reference = policy.reference_date
    slug = policy.facts[reference].slug if reference is not None else None
    package = f"circulaires.{module_name(policy.slug)}"
    properties = "".join(
        _property(policy.outcomes[outcome], number) for number, outcome in enumerate(plan.decisions)
    )
    renamed = {
        alias: outcome for outcome in plan.decisions for alias in policy.outcomes[outcome].aliases
    }
    return (
        "_ACT = Act(\n"
        "    _declared.IDENTITY,\n"
        "    facts=_declared.FACTS,\n"
        "    kinds=_declared.OUTCOMES,\n"
        "    rows=_rules.RESULTATS,\n"
        "    applying=_rules.applicables,\n"
        "    following=_rules.suites,\n"
        "    readings=_declared.READINGS,\n"
        "    read=_rules.LUES,\n"
        + ("    excluded=_rules.ECARTEES,\n" if against(policy) else "")
        + f"    reference_date={string(slug) if slug is not None else None},\n"
        "    directives=_declared.DIRECTIVES,\n"
        "    evidence=_declared.EVIDENCE,\n"
        f'    wording="{package}._wording",\n'
        f'    diagrams="{package}._diagrams",\n'
        ")\n\n\n"
        "class Decision(BaseDecision):\n"
        '    """Ce que le texte énonce pour un cas : un attribut par résultat."""\n\n'
        + _slots(tree)
        + "    ACT = _ACT\n"
        + (assignment("RENAMED", renamed, 4) if renamed else "")
        + properties
    )


def _slots(tree: Tree | None) -> str:
    if tree is None:
        return "    __slots__ = ()\n"
    names = slots(tree)
    cells = "".join(f"    {name}: int\n" for name in names)
    return assignment("__slots__", names, 4) + cells + "\n"


def _property(outcome: Outcome, number: int) -> str:
    notes = [f"« {outcome.name} » : {KIND_PHRASES[outcome.kind]}"]
    notes += [f"auteur : {outcome.bearer}"] if outcome.bearer else []
    notes += [f"bénéficiaire : {outcome.beneficiary}"] if outcome.beneficiary else []
    paragraphs = [" ; ".join(notes) + "."]
    paragraphs += [outcome.help] if outcome.help else []
    paragraphs += [f"{quotation.place} : « {quotation.text} »" for quotation in outcome.quotations]
    text = (
        "\n    @property\n"
        f"    def {attribute(outcome.slug)}(self) -> Outcome:\n"
        + docstring(paragraphs, "        ")
        + f"        return self._outcomes[{number}]\n"
    )
    for alias in outcome.aliases:
        text += (
            "\n    @property\n"
            f"    def {attribute(alias)}(self) -> Outcome:\n"
            f'        """Ancien nom de « {outcome.name} »."""\n'
            f'        return self._renamed("{alias}", "{outcome.slug}")\n'
        )
    return text


def _decide(policy: Policy, plan: Plan) -> str:
    shares = any(
        isinstance(value, ShareOf)
        for decision in plan.decisions.values()
        for row in decision.rows
        for value in row.answer.values
    )
    quick = (
        ""
        if shares
        else "    if facts.known:\n"
        "        # Les cas auxquels s'appliquent les mêmes règles partagent leurs résultats.\n"
        "        shared = _shared.get(_rules.applicables(facts.case))\n"
        "        if shared is not None:\n"
        "            return Decision(facts, shared)\n"
    )
    return (
        ("" if shares else "_shared = _ACT.shared\n\n\n")
        + "def decide(facts: Facts | Mapping[str, Any]) -> Decision:\n"
        '    """Décide un cas ; tout fait qui n\'est pas donné est inconnu.\n\n'
        "    Raises:\n"
        "        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.\n"
        '    """\n'
        "    if not isinstance(facts, Facts):\n"
        "        facts = Facts.from_mapping(facts)\n"
        f"{quick}"
        "    return Decision(facts, _ACT.outcomes(facts))\n"
    )


def _decide_by(tree: Tree) -> str:
    return (
        "#: Les résultats de chaque case de l'arbre, une fois que les règles les ont donnés.\n"
        f"_cases: list[tuple[Outcome, ...] | None] = [None] * {tree.leaves}\n\n\n"
        "def decide(facts: Facts | Mapping[str, Any]) -> Decision:\n"
        '    """Décide un cas ; tout fait qui n\'est pas donné est inconnu.\n\n'
        "    Raises:\n"
        "        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.\n"
        '    """\n'
        "    try:\n"
        "        # Les faits de ce texte, et eux seuls, ont cet attribut : c'est plus court à demander\n"
        "        # que leur classe.\n"
        f"        decision: Decision | None = facts.{own_slot(tree)}  # type: ignore[union-attr]\n"
        "    except AttributeError:\n"
        "        return decide(Facts.from_mapping(facts))  # type: ignore[arg-type]\n"
        "    if decision is None:\n"
        "        assert isinstance(facts, Facts)\n"
        "        return Decision(facts, _ACT.outcomes(facts))\n\n"
        "    # Les règles distinguent ces cas, et aucun autre ; le premier de chacun est décidé par\n"
        "    # elles (voir _rules), les suivants partagent ses résultats.\n"
        f"{walk(tree, '    ')}\n"
        "    found = _cases[case]\n"
        "    if found is None:\n"
        "        found = _cases[case] = _ACT.outcomes(decision.facts)\n"
        "    decision._outcomes = found\n"
        "    return decision\n"
    )


_BATCH = '''

def decide_batch(
    frame: Frame,
    *,
    outcomes: Collection[str] | None = None,
    columns: Collection[str] = ("status", "rules", "missing"),
    keep: Sequence[str] = (),
    on_error: Callable[[RowError], object] | None = None,
    progress: bool | Callable[[int, int], object] = False,
    chunk_rows: int = 1 << 18,
) -> Frame:
    """Décide chaque ligne d'un tableau pandas, Polars ou Arrow ; rend un tableau du même genre.

    Chaque colonne est un fait, par son nom ; un fait sans colonne est inconnu, une valeur absente
    aussi. Une durée peut être donnée en nombres, par « f__months » et « f__days ». Le tableau rendu a les mêmes lignes (et le même index) : pour chaque résultat, les
    colonnes demandées de « r__status », « r__rules » (les règles qui valent dans tous les cas) et
    « r__missing » (les faits qui pourraient encore changer la réponse), puis « error ».

    Args:
        frame: Les cas, une ligne chacun. Il n'est pas modifié.
        outcomes: Les résultats à décider ; tous par défaut.
        columns: Ce qui est demandé de chacun.
        keep: Les colonnes à rendre telles quelles, qu'elles soient des faits ou non.
        on_error: Reçoit l'erreur de chaque ligne illisible ; les autres lignes sont décidées.
        progress: True pour suivre l'avancement sur la sortie d'erreur, ou une fonction qui reçoit
            le nombre de lignes décidées et leur total.
        chunk_rows: Combien de lignes sont décidées à la fois.

    Raises:
        FactError: une colonne n'est pas un fait de ce texte, et n'est pas à garder.
        ModuleNotFoundError: NumPy ou pyarrow manque (pip install "circulaires[batch]").
    """
    from circulaires._runtime import frames  # NumPy et pyarrow, à la première utilisation

    found: Frame = frames.decide_batch(
        frame,
        _ACT,
        Facts,
        outcomes=outcomes,
        columns=columns,
        keep=keep,
        on_error=on_error,
        progress=progress,
        chunk_rows=chunk_rows,
    )
    return found
'''
