"""Arrêtés du 19 septembre 1991 portant délégation de signature.

Arrêté du 19 septembre 1991 (NOR : MENA9102231A). État actuel : non établi. Force : arrêté, publié
au Journal officiel selon son article 2.

Ce module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit actuel et
n'est pas une consultation juridique.
"""

# Écrit par « attendu build » : ne pas modifier.

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from circulaires._runtime.act import Act
from circulaires._runtime.case import BaseFacts
from circulaires._runtime.decision import BaseDecision
from circulaires._runtime.errors import FactError, RowError
from circulaires._runtime.outcome import Outcome
from circulaires._runtime.status import Status
from circulaires.delegation_education_1991 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    from typing import Any, Never, TypeVar

    from circulaires.delegation_education_1991.types import GenreDeLActe

    Frame = TypeVar("Frame")

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide", "decide_batch"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        absence_ou_empechement_de_m_simon: M. Jacky Simon, directeur des personnels d'inspection
            et de direction, est-il absent ou empêché ?
        genre_de_l_acte: Qu'y a-t-il à signer ?
        objet_de_la_delegation_accordee_a_m_simon: L'acte fait-il l'objet de la délégation
            accordée à M. Simon ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ("_delegation_education_1991",)
    PREPARED = "_delegation_education_1991"
    _delegation_education_1991: Decision | None

    absence_ou_empechement_de_m_simon: bool | None
    """« absence ou empêchement de M. Simon »."""
    genre_de_l_acte: GenreDeLActe | None
    """« genre de l'acte »."""
    objet_de_la_delegation_accordee_a_m_simon: bool | None
    """« objet de la délégation accordée à M. Simon » ; régi par un autre texte : la délégation
    accordée à M. Simon.

    cette délégation est dans un autre texte, l'arrêté vise celui du 3 juin 1991
    """

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {}
    ASKED = frozenset(
        (
            "absence_ou_empechement_de_m_simon",
            "genre_de_l_acte",
            "objet_de_la_delegation_accordee_a_m_simon",
        ),
    )
    ASKED_OF_PERSONS = {}
    READABLE = True

    def __init__(
        self,
        *,
        absence_ou_empechement_de_m_simon: bool | None = None,
        genre_de_l_acte: GenreDeLActe | None = None,
        objet_de_la_delegation_accordee_a_m_simon: bool | None = None,
        **autres: Never,
    ) -> None:
        if autres:
            self._refuse(autres)
        given: dict[str, object] = {
            "absence_ou_empechement_de_m_simon": absence_ou_empechement_de_m_simon,
            "genre_de_l_acte": genre_de_l_acte,
            "objet_de_la_delegation_accordee_a_m_simon": objet_de_la_delegation_accordee_a_m_simon,
        }
        self._read(given)

    @classmethod
    def from_mapping(cls, given: Mapping[str, Any]) -> Facts:
        """Les faits nommés comme en JSON ; un nom inconnu est une erreur."""
        facts = object.__new__(cls)
        facts._read(cls._given(given))
        return facts

    def _prepared(self, values: Mapping[str, Any]) -> Decision:
        """La décision à rendre : chaque fait connu y est le numéro de sa case."""
        decision = object.__new__(Decision)
        decision._absence_ou_empechement_de_m_simon = values["absence_ou_empechement_de_m_simon"]
        decision._genre_de_l_acte = ("decret", "acte_arrete_ou_decision", "autre_piece").index(
            values["genre_de_l_acte"],
        )
        decision._objet_de_la_delegation_accordee_a_m_simon = values[
            "objet_de_la_delegation_accordee_a_m_simon"
        ]
        return decision


_ACT = Act(
    _declared.IDENTITY,
    facts=_declared.FACTS,
    kinds=_declared.OUTCOMES,
    rows=_rules.RESULTATS,
    applying=_rules.applicables,
    following=_rules.suites,
    readings=_declared.READINGS,
    read=_rules.LUES,
    reference_date=None,
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.delegation_education_1991._wording",
    diagrams="circulaires.delegation_education_1991._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = (
        "_absence_ou_empechement_de_m_simon",
        "_genre_de_l_acte",
        "_objet_de_la_delegation_accordee_a_m_simon",
    )
    _absence_ou_empechement_de_m_simon: int
    _genre_de_l_acte: int
    _objet_de_la_delegation_accordee_a_m_simon: int

    ACT = _ACT

    @property
    def signature_par_m_tyvaert(self) -> Outcome:
        """« signature par M. Tyvaert » : acte ; auteur : M. Michel Tyvaert, chef de service."""
        return self._outcomes[0]


#: Les résultats de chaque case de l'arbre, une fois que les règles les ont donnés.
_cases: list[tuple[Outcome, ...] | None] = [None] * 4


def decide(facts: Facts | Mapping[str, Any]) -> Decision:
    """Décide un cas ; tout fait qui n'est pas donné est inconnu.

    Raises:
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    try:
        # Les faits de ce texte, et eux seuls, ont cet attribut : c'est plus court à demander
        # que leur classe.
        decision: Decision | None = facts._delegation_education_1991  # type: ignore[union-attr]
    except AttributeError:
        return decide(Facts.from_mapping(facts))  # type: ignore[arg-type]
    if decision is None:
        assert isinstance(facts, Facts)
        return Decision(facts, _ACT.outcomes(facts))

    # Les règles distinguent ces cas, et aucun autre ; le premier de chacun est décidé par
    # elles (voir _rules), les suivants partagent ses résultats.
    if decision._genre_de_l_acte == 2:
        # genre de l'acte : autre pièce
        case = 1
    elif decision._genre_de_l_acte == 1:
        # genre de l'acte : acte arrêté ou décision
        if decision._absence_ou_empechement_de_m_simon:
            # absence ou empêchement de M. Simon
            if decision._objet_de_la_delegation_accordee_a_m_simon:
                # objet de la délégation accordée à M. Simon
                case = 2
            else:
                # absence d'objet de la délégation accordée à M. Simon
                case = 1
        else:
            # absence d'absence ou empêchement de M. Simon
            case = 1
    else:
        # genre de l'acte : décret
        case = 3

    found = _cases[case]
    if found is None:
        found = _cases[case] = _ACT.outcomes(decision.facts)
    decision._outcomes = found
    return decision


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
