"""Décret n° 91-984 du 25 septembre 1991 fixant la bonification d'ancienneté dont bénéficient les
membres des corps enseignants qui ont perçu l'allocation d'enseignement prévue par le décret n°
89-608 du 1er septembre 1989.

Décret du 25 septembre 1991 (NOR : MENF9101664D). État actuel : non établi. Force : décret, publié
au Journal officiel selon son article 4.

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
from circulaires.bonification_1991 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    import datetime
    from typing import Any, Never, TypeVar

    from circulaires.bonification_1991.types import Corps

    Frame = TypeVar("Frame")

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide", "decide_batch"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        date_consideree: À quelle date la situation est-elle considérée ?
        corps: Dans quel corps l'intéressé a-t-il été recruté ?
        recrutement_par_le_concours_de_l_article_10: L'intéressé a-t-il été recruté à la suite du
            concours auquel il s'est présenté conformément à l'article 10 du décret du 1er
            septembre 1989 ?
        date_du_recrutement: À quelle date l'intéressé a-t-il été recruté dans ce corps ?
        periode_de_perception_de_l_allocation: Pendant combien de temps l'intéressé a-t-il perçu
            l'allocation d'enseignement ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ()
    date_consideree: datetime.date | str | None
    """« date considérée »."""
    corps: Corps | None
    """« corps »."""
    recrutement_par_le_concours_de_l_article_10: bool | None
    """« recrutement par le concours de l'article 10 » ; régi par un autre texte : article 10 du
    décret n° 89-608 du 1er septembre 1989.

    le décret de 1991 ne reprend pas ce que demande cet article 10
    """
    date_du_recrutement: datetime.date | str | None
    """« date du recrutement »."""
    periode_de_perception_de_l_allocation: datetime.date | str | None
    """« période de perception de l'allocation ».

    l'allocation d'enseignement prévue par le décret du 1er septembre 1989
    """

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {}
    ASKED = frozenset(
        (
            "corps",
            "date_consideree",
            "date_du_recrutement",
            "periode_de_perception_de_l_allocation",
            "recrutement_par_le_concours_de_l_article_10",
        ),
    )
    ASKED_OF_PERSONS = {}
    READABLE = True

    def __init__(
        self,
        *,
        date_consideree: datetime.date | str | None = None,
        corps: Corps | None = None,
        recrutement_par_le_concours_de_l_article_10: bool | None = None,
        date_du_recrutement: datetime.date | str | None = None,
        periode_de_perception_de_l_allocation: datetime.date | str | None = None,
        **autres: Never,
    ) -> None:
        if autres:
            self._refuse(autres)
        given: dict[str, object] = {
            "date_consideree": date_consideree,
            "corps": corps,
            "recrutement_par_le_concours_de_l_article_10": recrutement_par_le_concours_de_l_article_10,
            "date_du_recrutement": date_du_recrutement,
            "periode_de_perception_de_l_allocation": periode_de_perception_de_l_allocation,
        }
        self._read(given)

    @classmethod
    def from_mapping(cls, given: Mapping[str, Any]) -> Facts:
        """Les faits nommés comme en JSON ; un nom inconnu est une erreur."""
        facts = object.__new__(cls)
        facts._read(cls._given(given))
        return facts


_ACT = Act(
    _declared.IDENTITY,
    facts=_declared.FACTS,
    kinds=_declared.OUTCOMES,
    rows=_rules.RESULTATS,
    applying=_rules.applicables,
    following=_rules.suites,
    readings=_declared.READINGS,
    read=_rules.LUES,
    reference_date="date_consideree",
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.bonification_1991._wording",
    diagrams="circulaires.bonification_1991._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = ()
    ACT = _ACT

    @property
    def benefice_de_la_bonification(self) -> Outcome:
        """« bénéfice de la bonification » : droit ; bénéficiaire : membre du corps recruté à
        la suite de ce concours.
        """
        return self._outcomes[0]

    @property
    def bonification_d_anciennete(self) -> Outcome:
        """« bonification d'ancienneté » : résultat ; bénéficiaire : membre du corps recruté à la
        suite de ce concours.

        le tiers exact de la période, le texte ne dit rien d'un arrondi, et la fraction est gardée
        telle quelle
        """
        return self._outcomes[1]


def decide(facts: Facts | Mapping[str, Any]) -> Decision:
    """Décide un cas ; tout fait qui n'est pas donné est inconnu.

    Raises:
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    if not isinstance(facts, Facts):
        facts = Facts.from_mapping(facts)
    return Decision(facts, _ACT.outcomes(facts))


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
