"""Fin d'un décret du 24 juin 1997 portant délégation de signature, secrétariat d'Etat à
l'outre-mer.

Décret du 24 juin 1997 (aucun dans le document). État actuel : non établi. Force : décret, publié
au Journal officiel selon son article 6.

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
from circulaires.delegation_outre_mer_1997 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    from typing import Any, Never, TypeVar

    from circulaires.delegation_outre_mer_1997.types import GenreDeLActe

    Frame = TypeVar("Frame")

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide", "decide_batch"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        absence_ou_empechement_de_m_comet: M. Henri-Michel Comet est-il absent ou empêché ?
        absence_ou_empechement_de_m_aubernon: M. Jean-Charles Aubernon est-il absent ou empêché ?
        absence_ou_empechement_de_m_kihl: M. Jean-Paul Kihl est-il absent ou empêché ?
        genre_de_l_acte: Qu'y a-t-il à signer ?
        condition_perdue_de_l_article_2: Si le début perdu de l'article 2 pose une condition,
            est-elle remplie ?
        attributions_du_delegataire_de_l_article_2: L'acte est-il dans la limite des attributions
            de celui à qui l'article 2 donne délégation ?
        attributions_du_signataire_de_l_article_3: L'acte est-il dans la limite des attributions
            de celui ou celle qui signe, parmi les personnes que nomme l'article 3 ?
        attributions_de_mme_courmes: L'acte est-il dans la limite des attributions de Mme
            Courmes ?
        attributions_de_m_kihl: L'acte est-il dans la limite des attributions de M. Kihl ?
        departements_et_territoires_d_outre_mer: La pièce est-elle des départements et territoires
            d'outre-mer, y compris les trois fonds que nomme l'article 4 ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ()
    absence_ou_empechement_de_m_comet: bool | None
    """« absence ou empêchement de M. Comet »."""
    absence_ou_empechement_de_m_aubernon: bool | None
    """« absence ou empêchement de M. Aubernon »."""
    absence_ou_empechement_de_m_kihl: bool | None
    """« absence ou empêchement de M. Kihl »."""
    genre_de_l_acte: GenreDeLActe | None
    """« genre de l'acte »."""
    condition_perdue_de_l_article_2: bool | None
    """« condition perdue de l'article 2 » ; régi par un autre texte : la partie perdue du décret.

    répondre oui s'il n'en pose aucune, les articles 3 et 5 en posent une, l'absence ou
    l'empêchement d'autrui
    """
    attributions_du_delegataire_de_l_article_2: bool | None
    """« attributions du délégataire de l'article 2 » ; régi par un autre texte : les textes qui
    fixent les attributions de chacun.

    son nom est dans la partie perdue du décret, et les attributions sont fixées ailleurs
    """
    attributions_du_signataire_de_l_article_3: bool | None
    """« attributions du signataire de l'article 3 » ; régi par un autre texte : les textes qui
    fixent les attributions de chacun.

    l'article 3 parle d'attributions respectives, la réponse vaut pour la seule personne qui signe
    """
    attributions_de_mme_courmes: bool | None
    """« attributions de Mme Courmes » ; régi par un autre texte : les textes qui fixent les
    attributions de chacun.

    les attributions sont fixées ailleurs
    """
    attributions_de_m_kihl: bool | None
    """« attributions de M. Kihl » ; régi par un autre texte : les textes qui fixent les
    attributions de chacun.

    les attributions sont fixées ailleurs
    """
    departements_et_territoires_d_outre_mer: bool | None
    """« départements et territoires d'outre-mer »."""

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {}
    ASKED = frozenset(
        (
            "absence_ou_empechement_de_m_aubernon",
            "absence_ou_empechement_de_m_comet",
            "absence_ou_empechement_de_m_kihl",
            "attributions_de_m_kihl",
            "attributions_de_mme_courmes",
            "attributions_du_delegataire_de_l_article_2",
            "attributions_du_signataire_de_l_article_3",
            "condition_perdue_de_l_article_2",
            "departements_et_territoires_d_outre_mer",
            "genre_de_l_acte",
        ),
    )
    ASKED_OF_PERSONS = {}
    READABLE = True

    def __init__(
        self,
        *,
        absence_ou_empechement_de_m_comet: bool | None = None,
        absence_ou_empechement_de_m_aubernon: bool | None = None,
        absence_ou_empechement_de_m_kihl: bool | None = None,
        genre_de_l_acte: GenreDeLActe | None = None,
        condition_perdue_de_l_article_2: bool | None = None,
        attributions_du_delegataire_de_l_article_2: bool | None = None,
        attributions_du_signataire_de_l_article_3: bool | None = None,
        attributions_de_mme_courmes: bool | None = None,
        attributions_de_m_kihl: bool | None = None,
        departements_et_territoires_d_outre_mer: bool | None = None,
        **autres: Never,
    ) -> None:
        if autres:
            self._refuse(autres)
        given: dict[str, object] = {
            "absence_ou_empechement_de_m_comet": absence_ou_empechement_de_m_comet,
            "absence_ou_empechement_de_m_aubernon": absence_ou_empechement_de_m_aubernon,
            "absence_ou_empechement_de_m_kihl": absence_ou_empechement_de_m_kihl,
            "genre_de_l_acte": genre_de_l_acte,
            "condition_perdue_de_l_article_2": condition_perdue_de_l_article_2,
            "attributions_du_delegataire_de_l_article_2": attributions_du_delegataire_de_l_article_2,
            "attributions_du_signataire_de_l_article_3": attributions_du_signataire_de_l_article_3,
            "attributions_de_mme_courmes": attributions_de_mme_courmes,
            "attributions_de_m_kihl": attributions_de_m_kihl,
            "departements_et_territoires_d_outre_mer": departements_et_territoires_d_outre_mer,
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
    reference_date=None,
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.delegation_outre_mer_1997._wording",
    diagrams="circulaires.delegation_outre_mer_1997._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = ()
    ACT = _ACT

    @property
    def signature_par_le_delegataire_de_l_article_2(self) -> Outcome:
        """« signature par le délégataire de l'article 2 » : acte ; auteur : non précisé par
        ce qui reste du document.
        """
        return self._outcomes[0]

    @property
    def signature_par_mme_de_tinguy_mm_diemert_faucounau_morin_ou_m_tissot(self) -> Outcome:
        """« signature par Mme de Tinguy MM. Diémert Faucounau Morin ou M. Tissot » : acte ;
        auteur : Mme Marguerite de Tinguy, MM. Stéphane Diémert, Denis Faucounau,
        Jean-Philippe Morin, M. Christophe Tissot.
        """
        return self._outcomes[1]

    @property
    def signature_par_m_kihl(self) -> Outcome:
        """« signature par M. Kihl » : acte ; auteur : M. Jean-Paul Kihl."""
        return self._outcomes[2]

    @property
    def signature_par_m_barbe(self) -> Outcome:
        """« signature par M. Barbe » : acte ; auteur : M. Roger Barbe."""
        return self._outcomes[3]

    @property
    def signature_par_mme_courmes(self) -> Outcome:
        """« signature par Mme Courmes » : acte ; auteur : Mme Christiane Courmes."""
        return self._outcomes[4]

    @property
    def etendue_de_la_delegation_de_l_article_2(self) -> Outcome:
        """« étendue de la délégation de l'article 2 » : état.

        l'acte est de ceux que nomme l'article 2, toute attribution mise à part
        """
        return self._outcomes[5]

    @property
    def limite_reprise_de_l_article_2(self) -> Outcome:
        """« limite reprise de l'article 2 » : état.

        l'acte n'est pas écarté par la limite des attributions du premier délégataire
        """
        return self._outcomes[6]

    @property
    def etendue_de_la_delegation_de_l_article_4(self) -> Outcome:
        """« étendue de la délégation de l'article 4 » : état.

        l'acte est de ceux que M. Kihl peut signer, ses attributions mises à part
        """
        return self._outcomes[7]

    @property
    def limite_reprise_de_l_article_4(self) -> Outcome:
        """« limite reprise de l'article 4 » : état.

        l'acte n'est pas écarté par la limite des attributions de M. Kihl
        """
        return self._outcomes[8]


_shared = _ACT.shared


def decide(facts: Facts | Mapping[str, Any]) -> Decision:
    """Décide un cas ; tout fait qui n'est pas donné est inconnu.

    Raises:
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    if not isinstance(facts, Facts):
        facts = Facts.from_mapping(facts)
    if facts.known:
        # Les cas auxquels s'appliquent les mêmes règles partagent leurs résultats.
        shared = _shared.get(_rules.applicables(facts.case))
        if shared is not None:
            return Decision(facts, shared)
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
