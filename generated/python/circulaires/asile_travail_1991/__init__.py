"""Fin d'une circulaire du Premier ministre relative aux demandeurs d'asile et au travail, en
vigueur au 1er octobre 1991.

Circulaire (aucun dans le document). État actuel : non établi. Force : instruction.

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
from circulaires.asile_travail_1991 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    import datetime
    from typing import Any, Never, TypeVar

    Frame = TypeVar("Frame")

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide", "decide_batch"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        date_consideree: À quelle date la situation est-elle considérée ?
        demandeur_d_asile: L'intéressé demande-t-il l'asile ?
        demande_de_statut_en_cours_d_examen: La demande de statut de réfugié est-elle en cours
            d'examen ?
        statut_de_refugie_reconnu: Le statut de réfugié a-t-il été reconnu, à la suite d'une
            décision de l'Ofpra ou de la commission des recours ?
        carte_de_resident_etablie: La carte de résident est-elle déjà établie ?
        recepisse_en_cours_de_validite: Le demandeur est-il actuellement muni d'un récépissé en
            cours de validité valant autorisation provisoire de séjour et de travail ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ("_asile_travail_1991",)
    PREPARED = "_asile_travail_1991"
    _asile_travail_1991: Decision | None

    date_consideree: datetime.date | str | None
    """« date considérée »."""
    demandeur_d_asile: bool | None
    """« demandeur d'asile »."""
    demande_de_statut_en_cours_d_examen: bool | None
    """« demande de statut en cours d'examen ».

    les points 2 et 3 comptent la commission (des recours) avec l'Ofpra, le point 1 ne dit pas qui
    examine
    """
    statut_de_refugie_reconnu: bool | None
    """« statut de réfugié reconnu »."""
    carte_de_resident_etablie: bool | None
    """« carte de résident établie »."""
    recepisse_en_cours_de_validite: bool | None
    """« récépissé en cours de validité ».

    le moment visé par le texte n'est pas daté par ce qui reste de la circulaire, c'est sa
    signature ou son entrée en vigueur
    """

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {}
    ASKED = frozenset(
        (
            "carte_de_resident_etablie",
            "date_consideree",
            "demande_de_statut_en_cours_d_examen",
            "demandeur_d_asile",
            "recepisse_en_cours_de_validite",
            "statut_de_refugie_reconnu",
        ),
    )
    ASKED_OF_PERSONS = {}
    READABLE = True

    def __init__(
        self,
        *,
        date_consideree: datetime.date | str | None = None,
        demandeur_d_asile: bool | None = None,
        demande_de_statut_en_cours_d_examen: bool | None = None,
        statut_de_refugie_reconnu: bool | None = None,
        carte_de_resident_etablie: bool | None = None,
        recepisse_en_cours_de_validite: bool | None = None,
        **autres: Never,
    ) -> None:
        if autres:
            self._refuse(autres)
        given: dict[str, object] = {
            "date_consideree": date_consideree,
            "demandeur_d_asile": demandeur_d_asile,
            "demande_de_statut_en_cours_d_examen": demande_de_statut_en_cours_d_examen,
            "statut_de_refugie_reconnu": statut_de_refugie_reconnu,
            "carte_de_resident_etablie": carte_de_resident_etablie,
            "recepisse_en_cours_de_validite": recepisse_en_cours_de_validite,
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
        decision._date_consideree = values["date_consideree"] >= 727106
        decision._demandeur_d_asile = values["demandeur_d_asile"]
        decision._demande_de_statut_en_cours_d_examen = values[
            "demande_de_statut_en_cours_d_examen"
        ]
        decision._recepisse_en_cours_de_validite = values["recepisse_en_cours_de_validite"]
        decision._statut_de_refugie_reconnu = values["statut_de_refugie_reconnu"]
        decision._carte_de_resident_etablie = values["carte_de_resident_etablie"]
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
    reference_date="date_consideree",
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.asile_travail_1991._wording",
    diagrams="circulaires.asile_travail_1991._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = (
        "_date_consideree",
        "_demandeur_d_asile",
        "_demande_de_statut_en_cours_d_examen",
        "_recepisse_en_cours_de_validite",
        "_statut_de_refugie_reconnu",
        "_carte_de_resident_etablie",
    )
    _date_consideree: int
    _demandeur_d_asile: int
    _demande_de_statut_en_cours_d_examen: int
    _recepisse_en_cours_de_validite: int
    _statut_de_refugie_reconnu: int
    _carte_de_resident_etablie: int

    ACT = _ACT

    @property
    def regime_de_l_autorisation_de_travail(self) -> Outcome:
        """« régime de l'autorisation de travail » : état.

        pendant la période d'examen de la demande
        """
        return self._outcomes[0]

    @property
    def opposabilite_de_la_situation_de_l_emploi(self) -> Outcome:
        """« opposabilité de la situation de l'emploi » : effet."""
        return self._outcomes[1]

    @property
    def carte_de_resident(self) -> Outcome:
        """« carte de résident » : droit ; bénéficiaire : réfugié reconnu."""
        return self._outcomes[2]

    @property
    def recepisse_portant_la_mention_reconnu_refugie(self) -> Outcome:
        """« récépissé portant la mention reconnu réfugié » : acte ; auteur : non précisé par
        le texte ; bénéficiaire : réfugié reconnu.
        """
        return self._outcomes[3]

    @property
    def duree_de_validite_du_recepisse(self) -> Outcome:
        """« durée de validité du récépissé » : résultat."""
        return self._outcomes[4]

    @property
    def conditions_du_renouvellement_du_recepisse(self) -> Outcome:
        """« conditions du renouvellement du récépissé » : état."""
        return self._outcomes[5]

    @property
    def regles_d_octroi_des_allocations(self) -> Outcome:
        """« règles d'octroi des allocations » : état."""
        return self._outcomes[6]

    @property
    def circulaire_du_17_mai_1985(self) -> Outcome:
        """« circulaire du 17 mai 1985 » : état."""
        return self._outcomes[7]


#: Les résultats de chaque case de l'arbre, une fois que les règles les ont donnés.
_cases: list[tuple[Outcome, ...] | None] = [None] * 10


def decide(facts: Facts | Mapping[str, Any]) -> Decision:
    """Décide un cas ; tout fait qui n'est pas donné est inconnu.

    Raises:
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    try:
        # Les faits de ce texte, et eux seuls, ont cet attribut : c'est plus court à demander
        # que leur classe.
        decision: Decision | None = facts._asile_travail_1991  # type: ignore[union-attr]
    except AttributeError:
        return decide(Facts.from_mapping(facts))  # type: ignore[arg-type]
    if decision is None:
        assert isinstance(facts, Facts)
        return Decision(facts, _ACT.outcomes(facts))

    # Les règles distinguent ces cas, et aucun autre ; le premier de chacun est décidé par
    # elles (voir _rules), les suivants partagent ses résultats.
    if decision._date_consideree < 1:
        # date considérée : avant le 1er octobre 1991
        if decision._demande_de_statut_en_cours_d_examen:
            # demande de statut en cours d'examen
            if decision._statut_de_refugie_reconnu:
                # statut de réfugié reconnu
                case = 0
            else:
                # absence de statut de réfugié reconnu
                case = 1
        else:
            # absence de demande de statut en cours d'examen
            case = 1
    elif decision._demandeur_d_asile:
        # demandeur d'asile
        if decision._demande_de_statut_en_cours_d_examen:
            # demande de statut en cours d'examen
            if decision._statut_de_refugie_reconnu:
                # statut de réfugié reconnu
                case = 0
            elif decision._recepisse_en_cours_de_validite:
                # récépissé en cours de validité
                case = 2
            else:
                # absence de récépissé en cours de validité
                case = 3
        elif decision._statut_de_refugie_reconnu:
            # statut de réfugié reconnu
            if decision._carte_de_resident_etablie:
                # carte de résident établie
                case = 4
            else:
                # absence de carte de résident établie
                case = 5
        else:
            # absence de statut de réfugié reconnu
            case = 6
    elif decision._statut_de_refugie_reconnu:
        # statut de réfugié reconnu
        if decision._demande_de_statut_en_cours_d_examen:
            # demande de statut en cours d'examen
            case = 0
        elif decision._carte_de_resident_etablie:
            # carte de résident établie
            case = 7
        else:
            # absence de carte de résident établie
            case = 8
    else:
        # absence de statut de réfugié reconnu
        case = 9

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
