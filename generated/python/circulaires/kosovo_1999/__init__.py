"""Protection temporaire accordée par la France aux membres de la communauté albanaise du Kosovo.

Circulaire du 12 octobre 1999 (NOR/INT/D/99/00210/C). État actuel : non établi. Force :
instruction adressée aux préfets.

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
from circulaires.kosovo_1999 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    import datetime
    from typing import Any, Never, TypeVar

    from circulaires.kosovo_1999.types import DocumentDelivre

    Frame = TypeVar("Frame")

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide", "decide_batch"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        date_de_la_decision: À quelle date la décision est-elle prise ?
        reception_des_instructions: À quelle date la préfecture a-t-elle reçu les instructions du
            12 octobre 1999 ?
        situation_irreguliere: La personne est-elle en situation irrégulière ?
        origine_declaree_du_kosovo: La personne se dit-elle originaire du Kosovo ?
        demande_d_admission_au_sejour: La personne sollicite-t-elle son admission au séjour auprès
            des services du préfet ?
        interpellation_sans_titre_de_sejour: La personne a-t-elle été interpellée sans titre de
            séjour par la police ou la gendarmerie ?
        benefice_de_la_protection_temporaire: La personne bénéficie-t-elle de la protection
            temporaire le jour de la décision ?
        protection_temporaire_a_la_reception: La personne bénéficiait-elle de la protection
            temporaire à la réception des instructions ?
        autorisation_de_sejour_deja_obtenue: La personne a-t-elle déjà bénéficié d'une
            autorisation de séjour ?
        autorisation_au_titre_de_la_protection_temporaire: L'autorisation provisoire de séjour en
            cause relève-t-elle de la protection temporaire ?
        document_delivre: Lequel de ces documents la personne s'est-elle vu délivrer ?
        delivrance_depuis_l_entree_en_vigueur_du_dispositif: Le document a-t-il été délivré depuis
            l'entrée en vigueur du dispositif de protection temporaire ?
        demande_d_asile_conventionnel: La personne a-t-elle déposé une demande d'asile
            conventionnel ?
        demande_d_asile_territorial: La personne a-t-elle déposé une demande d'asile territorial ?
        conditions_de_reprise_en_charge: Les conditions de reprise en charge de l'intéressé par un
            partenaire européen paraissent-elles remplies ?
        conditions_pour_demeurer_en_france: La personne remplit-elle les conditions nécessaires
            pour demeurer en France ?
        declaration_d_appartenance_a_la_communaute_albanaise: La personne déclare-t-elle
            appartenir à la communauté albanaise du Kosovo ?
        appartenance_certaine_a_la_communaute_albanaise: La personne appartient-elle de manière
            certaine à la communauté albanaise du Kosovo ?
        mesure_d_eloignement_deja_prise: Une mesure d'éloignement a-t-elle déjà été prise ?
        renouvellement_ne_paraissant_pas_devoir_intervenir: Le renouvellement paraît-il, dans ce
            cas particulier, ne pas devoir intervenir ?
        retour_direct_possible: Le retour direct vers le pays ou la région d'origine est-il
            possible ?
        pays_de_renvoi_fixe: Le pays ou la région de renvoi est-il fixé ?
        retour_force_envisage: Un retour forcé de l'étranger est-il envisagé ?
        preuve_rapportee_de_risques_personnels_et_averes: L'étranger rapporte-t-il la preuve qu'il
            encourt des risques personnels et avérés ?
        risques_personnels_et_averes_valablement_etablis: L'étranger établit-il valablement qu'il
            encourt des risques personnels et avérés ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ()
    date_de_la_decision: datetime.date | str | None
    """« date de la décision »."""
    reception_des_instructions: datetime.date | str | None
    """« réception des instructions »."""
    situation_irreguliere: bool | None
    """« situation irrégulière »."""
    origine_declaree_du_kosovo: bool | None
    """« origine déclarée du Kosovo ».

    le texte retient ce que la personne dit, non ce qui est prouvé
    """
    demande_d_admission_au_sejour: bool | None
    """« demande d'admission au séjour »."""
    interpellation_sans_titre_de_sejour: bool | None
    """« interpellation sans titre de séjour » ; donnée sensible."""
    benefice_de_la_protection_temporaire: bool | None
    """« bénéfice de la protection temporaire »."""
    protection_temporaire_a_la_reception: bool | None
    """« protection temporaire à la réception ».

    le texte dit « déjà » sans dire si c'est à ce moment ou le jour de la décision
    """
    autorisation_de_sejour_deja_obtenue: bool | None
    """« autorisation de séjour déjà obtenue ».

    même si elle n'en bénéficie plus
    """
    autorisation_au_titre_de_la_protection_temporaire: bool | None
    """« autorisation au titre de la protection temporaire ».

    par opposition à une autorisation qui aurait une autre cause, une demande d'asile par exemple
    """
    document_delivre: DocumentDelivre | None
    """« document délivré ».

    un seul suffit, s'il y en a eu plusieurs, celui dont le renouvellement est en cause
    """
    delivrance_depuis_l_entree_en_vigueur_du_dispositif: bool | None
    """« délivrance depuis l'entrée en vigueur du dispositif ».

    le texte ne date pas cette entrée en vigueur, le point 1 décrit une suspension de
    l'éloignement, puis des autorisations provisoires de séjour
    """
    demande_d_asile_conventionnel: bool | None
    """« demande d'asile conventionnel »."""
    demande_d_asile_territorial: bool | None
    """« demande d'asile territorial »."""
    conditions_de_reprise_en_charge: bool | None
    """« conditions de reprise en charge » ; relève de l'appréciation : préfet."""
    conditions_pour_demeurer_en_france: bool | None
    """« conditions pour demeurer en France » ; régi par un autre texte : les règles de droit
    commun en matière d'admission au séjour.

    le texte ne les énumère pas et ne dit pas qui les apprécie
    """
    declaration_d_appartenance_a_la_communaute_albanaise: bool | None
    """« déclaration d'appartenance à la communauté albanaise » ; donnée sensible.

    la déclaration suffit ici, le texte ne demande la certitude que pour la destination
    """
    appartenance_certaine_a_la_communaute_albanaise: bool | None
    """« appartenance certaine à la communauté albanaise » ; relève de l'appréciation : préfet ;
    donnée sensible.

    une simple déclaration n'est pas une certitude
    """
    mesure_d_eloignement_deja_prise: bool | None
    """« mesure d'éloignement déjà prise »."""
    renouvellement_ne_paraissant_pas_devoir_intervenir: bool | None
    """« renouvellement ne paraissant pas devoir intervenir » ; relève de l'appréciation : préfet.

    « notamment pour des motifs d'ordre public » : le texte ne ferme pas la liste des motifs
    """
    retour_direct_possible: bool | None
    """« retour direct possible » ; relève de l'appréciation : préfet."""
    pays_de_renvoi_fixe: bool | None
    """« pays de renvoi fixé »."""
    retour_force_envisage: bool | None
    """« retour forcé envisagé ».

    que le pays (ou la région) de renvoi soit fixé ou non
    """
    preuve_rapportee_de_risques_personnels_et_averes: bool | None
    """« preuve rapportée de risques personnels et avérés » ; relève de l'appréciation : préfet.

    les risques doivent être personnels et avérés, l'un et l'autre
    """
    risques_personnels_et_averes_valablement_etablis: bool | None
    """« risques personnels et avérés valablement établis » ; relève de l'appréciation : préfet.

    les risques doivent être personnels et avérés, l'un et l'autre
    """

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {}
    ASKED = frozenset(
        (
            "appartenance_certaine_a_la_communaute_albanaise",
            "autorisation_au_titre_de_la_protection_temporaire",
            "autorisation_de_sejour_deja_obtenue",
            "benefice_de_la_protection_temporaire",
            "conditions_de_reprise_en_charge",
            "conditions_pour_demeurer_en_france",
            "date_de_la_decision",
            "declaration_d_appartenance_a_la_communaute_albanaise",
            "delivrance_depuis_l_entree_en_vigueur_du_dispositif",
            "demande_d_admission_au_sejour",
            "demande_d_asile_conventionnel",
            "demande_d_asile_territorial",
            "document_delivre",
            "interpellation_sans_titre_de_sejour",
            "mesure_d_eloignement_deja_prise",
            "origine_declaree_du_kosovo",
            "pays_de_renvoi_fixe",
            "preuve_rapportee_de_risques_personnels_et_averes",
            "protection_temporaire_a_la_reception",
            "reception_des_instructions",
            "renouvellement_ne_paraissant_pas_devoir_intervenir",
            "retour_direct_possible",
            "retour_force_envisage",
            "risques_personnels_et_averes_valablement_etablis",
            "situation_irreguliere",
        ),
    )
    ASKED_OF_PERSONS = {}
    READABLE = True

    def __init__(
        self,
        *,
        date_de_la_decision: datetime.date | str | None = None,
        reception_des_instructions: datetime.date | str | None = None,
        situation_irreguliere: bool | None = None,
        origine_declaree_du_kosovo: bool | None = None,
        demande_d_admission_au_sejour: bool | None = None,
        interpellation_sans_titre_de_sejour: bool | None = None,
        benefice_de_la_protection_temporaire: bool | None = None,
        protection_temporaire_a_la_reception: bool | None = None,
        autorisation_de_sejour_deja_obtenue: bool | None = None,
        autorisation_au_titre_de_la_protection_temporaire: bool | None = None,
        document_delivre: DocumentDelivre | None = None,
        delivrance_depuis_l_entree_en_vigueur_du_dispositif: bool | None = None,
        demande_d_asile_conventionnel: bool | None = None,
        demande_d_asile_territorial: bool | None = None,
        conditions_de_reprise_en_charge: bool | None = None,
        conditions_pour_demeurer_en_france: bool | None = None,
        declaration_d_appartenance_a_la_communaute_albanaise: bool | None = None,
        appartenance_certaine_a_la_communaute_albanaise: bool | None = None,
        mesure_d_eloignement_deja_prise: bool | None = None,
        renouvellement_ne_paraissant_pas_devoir_intervenir: bool | None = None,
        retour_direct_possible: bool | None = None,
        pays_de_renvoi_fixe: bool | None = None,
        retour_force_envisage: bool | None = None,
        preuve_rapportee_de_risques_personnels_et_averes: bool | None = None,
        risques_personnels_et_averes_valablement_etablis: bool | None = None,
        **autres: Never,
    ) -> None:
        if autres:
            self._refuse(autres)
        given: dict[str, object] = {
            "date_de_la_decision": date_de_la_decision,
            "reception_des_instructions": reception_des_instructions,
            "situation_irreguliere": situation_irreguliere,
            "origine_declaree_du_kosovo": origine_declaree_du_kosovo,
            "demande_d_admission_au_sejour": demande_d_admission_au_sejour,
            "interpellation_sans_titre_de_sejour": interpellation_sans_titre_de_sejour,
            "benefice_de_la_protection_temporaire": benefice_de_la_protection_temporaire,
            "protection_temporaire_a_la_reception": protection_temporaire_a_la_reception,
            "autorisation_de_sejour_deja_obtenue": autorisation_de_sejour_deja_obtenue,
            "autorisation_au_titre_de_la_protection_temporaire": autorisation_au_titre_de_la_protection_temporaire,
            "document_delivre": document_delivre,
            "delivrance_depuis_l_entree_en_vigueur_du_dispositif": delivrance_depuis_l_entree_en_vigueur_du_dispositif,
            "demande_d_asile_conventionnel": demande_d_asile_conventionnel,
            "demande_d_asile_territorial": demande_d_asile_territorial,
            "conditions_de_reprise_en_charge": conditions_de_reprise_en_charge,
            "conditions_pour_demeurer_en_france": conditions_pour_demeurer_en_france,
            "declaration_d_appartenance_a_la_communaute_albanaise": declaration_d_appartenance_a_la_communaute_albanaise,
            "appartenance_certaine_a_la_communaute_albanaise": appartenance_certaine_a_la_communaute_albanaise,
            "mesure_d_eloignement_deja_prise": mesure_d_eloignement_deja_prise,
            "renouvellement_ne_paraissant_pas_devoir_intervenir": renouvellement_ne_paraissant_pas_devoir_intervenir,
            "retour_direct_possible": retour_direct_possible,
            "pays_de_renvoi_fixe": pays_de_renvoi_fixe,
            "retour_force_envisage": retour_force_envisage,
            "preuve_rapportee_de_risques_personnels_et_averes": preuve_rapportee_de_risques_personnels_et_averes,
            "risques_personnels_et_averes_valablement_etablis": risques_personnels_et_averes_valablement_etablis,
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
    reference_date="date_de_la_decision",
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.kosovo_1999._wording",
    diagrams="circulaires.kosovo_1999._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = ()
    ACT = _ACT

    @property
    def regime_de_l_admission_au_sejour(self) -> Outcome:
        """« régime de l'admission au séjour » : état."""
        return self._outcomes[0]

    @property
    def delivrance_d_une_autorisation_provisoire_de_sejour(self) -> Outcome:
        """« délivrance d'une autorisation provisoire de séjour » : acte ; auteur : préfet."""
        return self._outcomes[1]

    @property
    def enregistrement_de_la_demande_d_asile(self) -> Outcome:
        """« enregistrement de la demande d'asile » : acte ; auteur : préfet."""
        return self._outcomes[2]

    @property
    def saisine_de_l_ofpra(self) -> Outcome:
        """« saisine de l'OFPRA » : acte ; auteur : préfet."""
        return self._outcomes[3]

    @property
    def saisine_du_ministere_sur_l_asile_territorial(self) -> Outcome:
        """« saisine du ministère sur l'asile territorial » : acte ; auteur : préfet."""
        return self._outcomes[4]

    @property
    def application_de_la_convention_de_dublin(self) -> Outcome:
        """« application de la convention de Dublin » : acte ; auteur : préfet."""
        return self._outcomes[5]

    @property
    def saisine_des_partenaires_europeens(self) -> Outcome:
        """« saisine des partenaires européens » : acte ; auteur : préfet."""
        return self._outcomes[6]

    @property
    def refus_de_sejour(self) -> Outcome:
        """« refus de séjour » : acte ; auteur : préfet."""
        return self._outcomes[7]

    @property
    def mesure_d_eloignement(self) -> Outcome:
        """« mesure d'éloignement » : acte ; auteur : préfet."""
        return self._outcomes[8]

    @property
    def mise_a_execution_d_une_mesure_deja_prise(self) -> Outcome:
        """« mise à exécution d'une mesure déjà prise » : acte ; auteur : préfet."""
        return self._outcomes[9]

    @property
    def application_des_nouvelles_instructions(self) -> Outcome:
        """« application des nouvelles instructions » : effet."""
        return self._outcomes[10]

    @property
    def application_des_points_10_et_11(self) -> Outcome:
        """« application des points 10 et 11 » : effet."""
        return self._outcomes[11]

    @property
    def renouvellement_des_documents_delivres(self) -> Outcome:
        """« renouvellement des documents délivrés » : état."""
        return self._outcomes[12]

    @property
    def saisine_du_ministre_d_un_cas_particulier(self) -> Outcome:
        """« saisine du ministre d'un cas particulier » : acte ; auteur : préfet."""
        return self._outcomes[13]

    @property
    def utilisation_des_accords_de_readmission(self) -> Outcome:
        """« utilisation des accords de réadmission » : acte ; auteur : préfet."""
        return self._outcomes[14]

    @property
    def retour_direct_par_arrete_de_reconduite(self) -> Outcome:
        """« retour direct par arrêté de reconduite » : acte ; auteur : préfet."""
        return self._outcomes[15]

    @property
    def eloignement_en_direction_de_belgrade(self) -> Outcome:
        """« éloignement en direction de Belgrade » : acte ; auteur : préfet."""
        return self._outcomes[16]

    @property
    def eloignement_en_transit_par_belgrade(self) -> Outcome:
        """« éloignement en transit par Belgrade » : acte ; auteur : préfet."""
        return self._outcomes[17]

    @property
    def recueil_des_declarations_par_proces_verbal(self) -> Outcome:
        """« recueil des déclarations par procès-verbal » : acte ; auteur : préfet."""
        return self._outcomes[18]

    @property
    def verification_de_l_article_3(self) -> Outcome:
        """« vérification de l'article 3 » : acte ; auteur : préfet."""
        return self._outcomes[19]

    @property
    def saisine_du_ministre_pour_risques(self) -> Outcome:
        """« saisine du ministre pour risques » : acte ; auteur : préfet."""
        return self._outcomes[20]


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
