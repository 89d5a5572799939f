"""Recommandation du Conseil du 24 juillet 1995 concernant les principes directeurs à suivre lors
de l'élaboration de protocoles sur la mise en oeuvre d'accords de réadmission.

Recommandation du Conseil du 24 juillet 1995 (396Y0919(08)). État actuel : non établi. Force :
recommandation aux États membres, base de négociation avec les pays tiers ; elle ne décide
d'aucune situation individuelle.

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
from circulaires.readmission_1995 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    import datetime
    from typing import Any, Never, TypeVar

    from circulaires.readmission_1995.types import (
        DocumentsDePreuveDeLaNationalite,
        ElementsDePresomptionDeLEntree,
        ElementsDePresomptionDeLaNationalite,
        MoyensDePreuveDeLEntree,
        PreuveContraireSurLEntree,
        PreuveContraireSurLaNationalite,
    )

    Frame = TypeVar("Frame")

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide", "decide_batch"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        date_de_la_negociation: À quelle date le protocole est-il négocié ?
        elaboration_d_un_protocole_avec_un_pays_tiers: Un État membre élabore-t-il, avec un pays
            tiers, un protocole sur la mise en oeuvre d'un accord de réadmission ?
        arrestation_en_zone_frontaliere: La personne est-elle arrêtée en zone frontalière ?
        impossibilite_de_la_procedure_acceleree: La personne ne peut-elle être admise ou réadmise
            selon la procédure accélérée ?
        delai_total_prevu: Combien d'heures au total le projet de protocole prévoit-il pour la
            réadmission en procédure accélérée, demande et réponse comprises ?
        delai_de_reponse_prevu: Combien de jours le projet de protocole prévoit-il pour répondre à
            une demande en procédure normale ?
        necessite_d_un_proces_verbal: Un procès-verbal de la remise en procédure accélérée est-il
            nécessaire ?
        documents_de_preuve_de_la_nationalite: Lesquels de ces documents sont produits ?
        elements_de_presomption_de_la_nationalite: Lesquels de ces éléments sont réunis ?
        moyens_de_preuve_de_l_entree: Lesquels de ces moyens sont produits ?
        itineraire_et_date_concordants: L'itinéraire emprunté et la date du franchissement des
            frontières concordent-ils avec une entrée par les frontières extérieures ?
        elements_de_presomption_de_l_entree: Lesquels de ces éléments sont réunis ?
        preuve_de_la_nationalite_etablie: La preuve de la nationalité est-elle établie ?
        preuve_de_l_entree_etablie: La preuve de l'entrée sur le territoire est-elle établie ?
        presomption_de_la_nationalite_etablie: La présomption de la nationalité est-elle établie ?
        presomption_de_l_entree_etablie: La présomption de l'entrée sur le territoire est-elle
            établie ?
        preuve_contraire_sur_la_nationalite: Une preuve contraire à la nationalité présumée
            est-elle établie, et par qui ?
        preuve_contraire_sur_l_entree: Une preuve contraire à l'entrée présumée est-elle établie,
            et par qui ?
        poste_frontiere_designe_par_les_ministres: Le poste frontière est-il désigné par les
            ministres responsables des contrôles aux frontières ?
        autorite_designee_par_les_ministres: L'autorité, centrale ou locale, est-elle désignée par
            les ministres responsables des contrôles aux frontières ?
        matiere_de_transit: Un transit est-il en cause ?
        demande_de_transit_sous_escorte: L'État membre demande-t-il le transit d'une personne sous
            escorte conformément à l'article 7 de l'accord type ?
        renvoi_en_transit_d_un_ressortissant_de_pays_tiers: Un État contractant renvoie-t-il en
            transit un ressortissant de pays tiers ?
        passage_par_un_aeroport_de_l_autre_etat_contractant: Le renvoi en transit est-il effectué
            via un aéroport de l'autre État contractant ?
        dispense_retenue_par_les_parties: Les parties ont-elles retenu la dispense des formalités
            de transit ?
        escorte: Des agents constituent-ils une escorte ?
        transmission_aux_seules_fins_de_l_accord: Les informations ne sont-elles transmises qu'aux
            fins pour lesquelles l'accord a été conclu ?
        entree_en_vigueur_de_l_accord_de_readmission: L'accord de réadmission est-il entré en
            vigueur ?
        suspension_de_l_application_de_l_accord: L'application de l'accord de réadmission est-elle
            suspendue ?
        fin_de_l_applicabilite_de_l_accord: L'accord de réadmission n'est-il plus applicable ?
        place_suffisante_aux_rubriques: La place est-elle suffisante aux rubriques concernées du
            procès-verbal de procédure accélérée ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ()
    date_de_la_negociation: datetime.date | str | None
    """« date de la négociation »."""
    elaboration_d_un_protocole_avec_un_pays_tiers: bool | None
    """« élaboration d'un protocole avec un pays tiers ».

    Les principes directeurs ne servent que de base à cette négociation.
    """
    arrestation_en_zone_frontaliere: bool | None
    """« arrestation en zone frontalière » ; donnée sensible.

    Le texte ne définit pas la zone frontalière.
    """
    impossibilite_de_la_procedure_acceleree: bool | None
    """« impossibilité de la procédure accélérée » ; relève de l'appréciation : une autorité que
    le texte ne nomme pas.

    Une personne arrêtée hors de la zone frontalière n'est pas dans le cas du § I.2.
    """
    delai_total_prevu: int | None
    """« délai total prévu »."""
    delai_de_reponse_prevu: int | None
    """« délai de réponse prévu ».

    Le texte ne dit ni de quand court ce délai, ni si les jours sont ouvrables.
    """
    necessite_d_un_proces_verbal: bool | None
    """« nécessité d'un procès-verbal » ; relève de l'appréciation : une autorité que le texte
    ne nomme pas.
    """
    documents_de_preuve_de_la_nationalite: (
        Collection[DocumentsDePreuveDeLaNationalite]
        | Mapping[DocumentsDePreuveDeLaNationalite, bool | None]
        | None
    )
    """« documents de preuve de la nationalité ».

    La liste imprimée est fermée, mais elle comprend tout document de voyage sur lequel figure la
    nationalité. La carte nationale d'identité peut être provisoire ou ad hoc.
    """
    elements_de_presomption_de_la_nationalite: (
        Collection[ElementsDePresomptionDeLaNationalite]
        | Mapping[ElementsDePresomptionDeLaNationalite, bool | None]
        | None
    )
    """« éléments de présomption de la nationalité » ; donnée sensible."""
    moyens_de_preuve_de_l_entree: (
        Collection[MoyensDePreuveDeLEntree] | Mapping[MoyensDePreuveDeLEntree, bool | None] | None
    )
    """« moyens de preuve de l'entrée » ; donnée sensible."""
    itineraire_et_date_concordants: bool | None
    """« itinéraire et date concordants » ; relève de l'appréciation : une autorité que le
    texte ne nomme pas.
    """
    elements_de_presomption_de_l_entree: (
        Collection[ElementsDePresomptionDeLEntree]
        | Mapping[ElementsDePresomptionDeLEntree, bool | None]
        | None
    )
    """« éléments de présomption de l'entrée » ; donnée sensible."""
    preuve_de_la_nationalite_etablie: bool | None
    """« preuve de la nationalité établie » ; relève de l'appréciation : une autorité que le
    texte ne nomme pas.
    """
    preuve_de_l_entree_etablie: bool | None
    """« preuve de l'entrée établie » ; relève de l'appréciation : une autorité que le texte
    ne nomme pas.
    """
    presomption_de_la_nationalite_etablie: bool | None
    """« présomption de la nationalité établie » ; relève de l'appréciation : une autorité que
    le texte ne nomme pas.
    """
    presomption_de_l_entree_etablie: bool | None
    """« présomption de l'entrée établie » ; relève de l'appréciation : une autorité que le
    texte ne nomme pas.
    """
    preuve_contraire_sur_la_nationalite: PreuveContraireSurLaNationalite | None
    """« preuve contraire sur la nationalité ».

    Si la partie requise en établit une, choisir « établie par la partie requise ».
    """
    preuve_contraire_sur_l_entree: PreuveContraireSurLEntree | None
    """« preuve contraire sur l'entrée ».

    Si la partie requise en établit une, choisir « établie par la partie requise ».
    """
    poste_frontiere_designe_par_les_ministres: bool | None
    """« poste frontière désigné par les ministres »."""
    autorite_designee_par_les_ministres: bool | None
    """« autorité désignée par les ministres »."""
    matiere_de_transit: bool | None
    """« matière de transit »."""
    demande_de_transit_sous_escorte: bool | None
    """« demande de transit sous escorte » ; régi par un autre texte : l'article 7 de l'accord
    type de réadmission.
    """
    renvoi_en_transit_d_un_ressortissant_de_pays_tiers: bool | None
    """« renvoi en transit d'un ressortissant de pays tiers »."""
    passage_par_un_aeroport_de_l_autre_etat_contractant: bool | None
    """« passage par un aéroport de l'autre État contractant »."""
    dispense_retenue_par_les_parties: bool | None
    """« dispense retenue par les parties »."""
    escorte: bool | None
    """« escorte »."""
    transmission_aux_seules_fins_de_l_accord: bool | None
    """« transmission aux seules fins de l'accord »."""
    entree_en_vigueur_de_l_accord_de_readmission: bool | None
    """« entrée en vigueur de l'accord de réadmission »."""
    suspension_de_l_application_de_l_accord: bool | None
    """« suspension de l'application de l'accord »."""
    fin_de_l_applicabilite_de_l_accord: bool | None
    """« fin de l'applicabilité de l'accord »."""
    place_suffisante_aux_rubriques: bool | None
    """« place suffisante aux rubriques »."""
    transmission_aux_fins_de_l_accord: bool | None
    """Ancien nom de « transmission_aux_seules_fins_de_l_accord »."""

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {}
    ASKED = frozenset(
        (
            "arrestation_en_zone_frontaliere",
            "autorite_designee_par_les_ministres",
            "date_de_la_negociation",
            "delai_de_reponse_prevu",
            "delai_total_prevu",
            "demande_de_transit_sous_escorte",
            "dispense_retenue_par_les_parties",
            "documents_de_preuve_de_la_nationalite",
            "elaboration_d_un_protocole_avec_un_pays_tiers",
            "elements_de_presomption_de_l_entree",
            "elements_de_presomption_de_la_nationalite",
            "entree_en_vigueur_de_l_accord_de_readmission",
            "escorte",
            "fin_de_l_applicabilite_de_l_accord",
            "impossibilite_de_la_procedure_acceleree",
            "itineraire_et_date_concordants",
            "matiere_de_transit",
            "moyens_de_preuve_de_l_entree",
            "necessite_d_un_proces_verbal",
            "passage_par_un_aeroport_de_l_autre_etat_contractant",
            "place_suffisante_aux_rubriques",
            "poste_frontiere_designe_par_les_ministres",
            "presomption_de_l_entree_etablie",
            "presomption_de_la_nationalite_etablie",
            "preuve_contraire_sur_l_entree",
            "preuve_contraire_sur_la_nationalite",
            "preuve_de_l_entree_etablie",
            "preuve_de_la_nationalite_etablie",
            "renvoi_en_transit_d_un_ressortissant_de_pays_tiers",
            "suspension_de_l_application_de_l_accord",
            "transmission_aux_seules_fins_de_l_accord",
        ),
    )
    ASKED_OF_PERSONS = {}
    READABLE = True

    def __init__(
        self,
        *,
        date_de_la_negociation: datetime.date | str | None = None,
        elaboration_d_un_protocole_avec_un_pays_tiers: bool | None = None,
        arrestation_en_zone_frontaliere: bool | None = None,
        impossibilite_de_la_procedure_acceleree: bool | None = None,
        delai_total_prevu: int | None = None,
        delai_de_reponse_prevu: int | None = None,
        necessite_d_un_proces_verbal: bool | None = None,
        documents_de_preuve_de_la_nationalite: Collection[DocumentsDePreuveDeLaNationalite]
        | Mapping[DocumentsDePreuveDeLaNationalite, bool | None]
        | None = None,
        elements_de_presomption_de_la_nationalite: Collection[ElementsDePresomptionDeLaNationalite]
        | Mapping[ElementsDePresomptionDeLaNationalite, bool | None]
        | None = None,
        moyens_de_preuve_de_l_entree: Collection[MoyensDePreuveDeLEntree]
        | Mapping[MoyensDePreuveDeLEntree, bool | None]
        | None = None,
        itineraire_et_date_concordants: bool | None = None,
        elements_de_presomption_de_l_entree: Collection[ElementsDePresomptionDeLEntree]
        | Mapping[ElementsDePresomptionDeLEntree, bool | None]
        | None = None,
        preuve_de_la_nationalite_etablie: bool | None = None,
        preuve_de_l_entree_etablie: bool | None = None,
        presomption_de_la_nationalite_etablie: bool | None = None,
        presomption_de_l_entree_etablie: bool | None = None,
        preuve_contraire_sur_la_nationalite: PreuveContraireSurLaNationalite | None = None,
        preuve_contraire_sur_l_entree: PreuveContraireSurLEntree | None = None,
        poste_frontiere_designe_par_les_ministres: bool | None = None,
        autorite_designee_par_les_ministres: bool | None = None,
        matiere_de_transit: bool | None = None,
        demande_de_transit_sous_escorte: bool | None = None,
        renvoi_en_transit_d_un_ressortissant_de_pays_tiers: bool | None = None,
        passage_par_un_aeroport_de_l_autre_etat_contractant: bool | None = None,
        dispense_retenue_par_les_parties: bool | None = None,
        escorte: bool | None = None,
        transmission_aux_seules_fins_de_l_accord: bool | None = None,
        entree_en_vigueur_de_l_accord_de_readmission: bool | None = None,
        suspension_de_l_application_de_l_accord: bool | None = None,
        fin_de_l_applicabilite_de_l_accord: bool | None = None,
        place_suffisante_aux_rubriques: bool | None = None,
        transmission_aux_fins_de_l_accord: bool | None = None,
        **autres: Never,
    ) -> None:
        if autres:
            self._refuse(autres)
        given: dict[str, object] = {
            "date_de_la_negociation": date_de_la_negociation,
            "elaboration_d_un_protocole_avec_un_pays_tiers": elaboration_d_un_protocole_avec_un_pays_tiers,
            "arrestation_en_zone_frontaliere": arrestation_en_zone_frontaliere,
            "impossibilite_de_la_procedure_acceleree": impossibilite_de_la_procedure_acceleree,
            "delai_total_prevu": delai_total_prevu,
            "delai_de_reponse_prevu": delai_de_reponse_prevu,
            "necessite_d_un_proces_verbal": necessite_d_un_proces_verbal,
            "documents_de_preuve_de_la_nationalite": documents_de_preuve_de_la_nationalite,
            "elements_de_presomption_de_la_nationalite": elements_de_presomption_de_la_nationalite,
            "moyens_de_preuve_de_l_entree": moyens_de_preuve_de_l_entree,
            "itineraire_et_date_concordants": itineraire_et_date_concordants,
            "elements_de_presomption_de_l_entree": elements_de_presomption_de_l_entree,
            "preuve_de_la_nationalite_etablie": preuve_de_la_nationalite_etablie,
            "preuve_de_l_entree_etablie": preuve_de_l_entree_etablie,
            "presomption_de_la_nationalite_etablie": presomption_de_la_nationalite_etablie,
            "presomption_de_l_entree_etablie": presomption_de_l_entree_etablie,
            "preuve_contraire_sur_la_nationalite": preuve_contraire_sur_la_nationalite,
            "preuve_contraire_sur_l_entree": preuve_contraire_sur_l_entree,
            "poste_frontiere_designe_par_les_ministres": poste_frontiere_designe_par_les_ministres,
            "autorite_designee_par_les_ministres": autorite_designee_par_les_ministres,
            "matiere_de_transit": matiere_de_transit,
            "demande_de_transit_sous_escorte": demande_de_transit_sous_escorte,
            "renvoi_en_transit_d_un_ressortissant_de_pays_tiers": renvoi_en_transit_d_un_ressortissant_de_pays_tiers,
            "passage_par_un_aeroport_de_l_autre_etat_contractant": passage_par_un_aeroport_de_l_autre_etat_contractant,
            "dispense_retenue_par_les_parties": dispense_retenue_par_les_parties,
            "escorte": escorte,
            "transmission_aux_seules_fins_de_l_accord": transmission_aux_seules_fins_de_l_accord,
            "entree_en_vigueur_de_l_accord_de_readmission": entree_en_vigueur_de_l_accord_de_readmission,
            "suspension_de_l_application_de_l_accord": suspension_de_l_application_de_l_accord,
            "fin_de_l_applicabilite_de_l_accord": fin_de_l_applicabilite_de_l_accord,
            "place_suffisante_aux_rubriques": place_suffisante_aux_rubriques,
        }
        if transmission_aux_fins_de_l_accord is not None:
            self._rename(
                "transmission_aux_fins_de_l_accord",
                transmission_aux_fins_de_l_accord,
                given,
            )
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
    reference_date="date_de_la_negociation",
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.readmission_1995._wording",
    diagrams="circulaires.readmission_1995._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = ()
    ACT = _ACT

    @property
    def utilisation_des_principes_directeurs(self) -> Outcome:
        """« utilisation des principes directeurs » : acte ; auteur : États membres."""
        return self._outcomes[0]

    @property
    def clause_sur_les_formulaires_communs(self) -> Outcome:
        """« clause sur les formulaires communs » : acte ; auteur : États membres.

        clause du protocole prévoyant l'utilisation par les parties de formulaires communs pour la
        remise ou la réadmission des personnes en séjour irrégulier
        """
        return self._outcomes[1]

    @property
    def proces_verbal_commun_de_procedure_acceleree(self) -> Outcome:
        """« procès-verbal commun de procédure accélérée » : acte ; auteur : États membres."""
        return self._outcomes[2]

    @property
    def demande_commune_de_readmission_ou_de_renvoi_en_transit(self) -> Outcome:
        """« demande commune de réadmission ou de renvoi en transit » : acte ; auteur : États
        membres.
        """
        return self._outcomes[3]

    @property
    def proces_verbal_commun_de_remise_ou_de_readmission(self) -> Outcome:
        """« procès-verbal commun de remise ou de réadmission » : acte ; auteur : États membres."""
        return self._outcomes[4]

    @property
    def inspiration_des_trois_documents_annexes(self) -> Outcome:
        """« inspiration des trois documents annexés » : acte ; auteur : États membres."""
        return self._outcomes[5]

    @property
    def procedure_acceleree(self) -> Outcome:
        """« procédure accélérée » : acte ; auteur : parties contractantes.

        remise ou réadmission selon le protocole que le texte recommande de négocier
        """
        return self._outcomes[6]

    @property
    def disposition_sur_la_procedure_acceleree(self) -> Outcome:
        """« disposition sur la procédure accélérée » : acte ; auteur : États membres."""
        return self._outcomes[7]

    @property
    def determination_du_delai_total_accelere(self) -> Outcome:
        """« détermination du délai total accéléré » : acte ; auteur : parties contractantes."""
        return self._outcomes[8]

    @property
    def delai_total_tres_court(self) -> Outcome:
        """« délai total très court » : acte ; auteur : parties contractantes."""
        return self._outcomes[9]

    @property
    def inspiration_des_accords_sur_le_delai_accelere(self) -> Outcome:
        """« inspiration des accords sur le délai accéléré » : acte ; auteur : États membres."""
        return self._outcomes[10]

    @property
    def delai_total_dans_les_accords_deja_signes(self) -> Outcome:
        """« délai total dans les accords déjà signés » : résultat."""
        return self._outcomes[11]

    @property
    def delai_accelere_dans_la_limite_des_accords_deja_signes(self) -> Outcome:
        """« délai accéléré dans la limite des accords déjà signés » : état."""
        return self._outcomes[12]

    @property
    def formes_simplifiees_de_la_remise_acceleree(self) -> Outcome:
        """« formes simplifiées de la remise accélérée » : acte ; auteur : États membres."""
        return self._outcomes[13]

    @property
    def notification_sans_formalite_particuliere(self) -> Outcome:
        """« notification sans formalité particulière » : acte ; auteur : le texte ne le nomme
        pas.
        """
        return self._outcomes[14]

    @property
    def execution_directe_par_les_agents_des_postes_frontieres(self) -> Outcome:
        """« exécution directe par les agents des postes frontières » : acte ; auteur : agents
        des postes frontières.
        """
        return self._outcomes[15]

    @property
    def etablissement_d_un_proces_verbal_en_procedure_acceleree(self) -> Outcome:
        """« établissement d'un procès-verbal en procédure accélérée » : acte ; auteur : le
        texte ne le nomme pas.
        """
        return self._outcomes[16]

    @property
    def procedure_normale(self) -> Outcome:
        """« procédure normale » : acte ; auteur : parties contractantes.

        remise ou réadmission selon le protocole que le texte recommande de négocier
        """
        return self._outcomes[17]

    @property
    def demande_de_readmission_ecrite(self) -> Outcome:
        """« demande de réadmission écrite » : acte ; auteur : partie requérante.

        en procédure normale
        """
        return self._outcomes[18]

    @property
    def reponse_ecrite(self) -> Outcome:
        """« réponse écrite » : acte ; auteur : partie requise.

        en procédure normale
        """
        return self._outcomes[19]

    @property
    def inspiration_du_document_annexe_a_la_procedure_normale(self) -> Outcome:
        """« inspiration du document annexé à la procédure normale » : acte ; auteur : parties
        contractantes.
        """
        return self._outcomes[20]

    @property
    def caractere_obligatoire_de_la_reponse(self) -> Outcome:
        """« caractère obligatoire de la réponse » : acte ; auteur : partie requise.

        en procédure normale
        """
        return self._outcomes[21]

    @property
    def reponse_dans_un_delai_court_determine_par_les_parties(self) -> Outcome:
        """« réponse dans un délai court déterminé par les parties » : acte ; auteur : partie
        requise.

        en procédure normale
        """
        return self._outcomes[22]

    @property
    def delai_de_reponse(self) -> Outcome:
        """« délai de réponse » : résultat.

        en procédure normale
        """
        return self._outcomes[23]

    @property
    def delai_de_reponse_conforme_a_l_accord_type(self) -> Outcome:
        """« délai de réponse conforme à l'accord type » : état."""
        return self._outcomes[24]

    @property
    def inspiration_des_accords_au_delai_de_reponse_inferieur(self) -> Outcome:
        """« inspiration des accords au délai de réponse inférieur » : acte ; auteur : États
        membres.
        """
        return self._outcomes[25]

    @property
    def respect_de_la_preuve_de_la_nationalite(self) -> Outcome:
        """« respect de la preuve de la nationalité » : acte ; auteur : parties contractantes."""
        return self._outcomes[26]

    @property
    def respect_de_la_preuve_de_l_entree(self) -> Outcome:
        """« respect de la preuve de l'entrée » : acte ; auteur : parties contractantes."""
        return self._outcomes[27]

    @property
    def plus_amples_enquetes_sur_la_nationalite(self) -> Outcome:
        """« plus amples enquêtes sur la nationalité » : acte ; auteur : parties contractantes."""
        return self._outcomes[28]

    @property
    def plus_amples_enquetes_sur_l_entree(self) -> Outcome:
        """« plus amples enquêtes sur l'entrée » : acte ; auteur : parties contractantes."""
        return self._outcomes[29]

    @property
    def nationalite_presumee_tenue_pour_acquise(self) -> Outcome:
        """« nationalité présumée tenue pour acquise » : acte ; auteur : parties contractantes."""
        return self._outcomes[30]

    @property
    def entree_presumee_tenue_pour_acquise(self) -> Outcome:
        """« entrée présumée tenue pour acquise » : acte ; auteur : parties contractantes."""
        return self._outcomes[31]

    @property
    def definition_claire_des_moyens_pour_la_nationalite(self) -> Outcome:
        """« définition claire des moyens pour la nationalité » : acte ; auteur : États membres."""
        return self._outcomes[32]

    @property
    def definition_claire_des_moyens_pour_l_entree(self) -> Outcome:
        """« définition claire des moyens pour l'entrée » : acte ; auteur : États membres."""
        return self._outcomes[33]

    @property
    def etablissement_de_la_preuve_de_la_nationalite(self) -> Outcome:
        """« établissement de la preuve de la nationalité » : acte ; auteur : le texte ne le
        nomme pas.
        """
        return self._outcomes[34]

    @property
    def etablissement_de_la_presomption_de_la_nationalite(self) -> Outcome:
        """« établissement de la présomption de la nationalité » : acte ; auteur : le texte ne
        le nomme pas.
        """
        return self._outcomes[35]

    @property
    def etablissement_de_la_preuve_de_l_entree(self) -> Outcome:
        """« établissement de la preuve de l'entrée » : acte ; auteur : le texte ne le nomme pas."""
        return self._outcomes[36]

    @property
    def etablissement_de_la_presomption_de_l_entree(self) -> Outcome:
        """« établissement de la présomption de l'entrée » : acte ; auteur : le texte ne le
        nomme pas.
        """
        return self._outcomes[37]

    @property
    def clause_sur_la_designation_des_postes_frontieres(self) -> Outcome:
        """« clause sur la désignation des postes frontières » : acte ; auteur : États membres."""
        return self._outcomes[38]

    @property
    def clause_sur_la_designation_des_autorites_competentes(self) -> Outcome:
        """« clause sur la désignation des autorités compétentes » : acte ; auteur : États
        membres.
        """
        return self._outcomes[39]

    @property
    def utilisation_du_poste_frontiere_pour_la_readmission_et_l_entree_en_transit(self) -> Outcome:
        """« utilisation du poste frontière pour la réadmission et l'entrée en transit » : acte ;
        auteur : le texte ne le nomme pas.

        effet de la clause sur la désignation des postes frontières
        """
        return self._outcomes[40]

    @property
    def competence_pour_traiter_les_demandes(self) -> Outcome:
        """« compétence pour traiter les demandes » : état.

        effet de la clause sur la désignation des autorités
        """
        return self._outcomes[41]

    @property
    def formulaire_pour_le_transit_sous_escorte(self) -> Outcome:
        """« formulaire pour le transit sous escorte » : acte ; auteur : États membres."""
        return self._outcomes[42]

    @property
    def inspiration_du_formulaire_annexe_sur_le_transit(self) -> Outcome:
        """« inspiration du formulaire annexé sur le transit » : acte ; auteur : États membres."""
        return self._outcomes[43]

    @property
    def dispense_des_formalites_de_transit(self) -> Outcome:
        """« dispense des formalités de transit » : acte ; auteur : le texte ne le nomme pas ;
        bénéficiaire : parties contractantes.
        """
        return self._outcomes[44]

    @property
    def information_de_l_autre_partie_sur_le_refoulement(self) -> Outcome:
        """« information de l'autre partie sur le refoulement » : acte ; auteur : autorité
        compétente de la partie requérante.
        """
        return self._outcomes[45]

    @property
    def indication_de_l_identite_de_la_personne(self) -> Outcome:
        """« indication de l'identité de la personne » : acte ; auteur : autorité compétente
        de la partie requérante.
        """
        return self._outcomes[46]

    @property
    def indication_des_informations_relatives_au_vol(self) -> Outcome:
        """« indication des informations relatives au vol » : acte ; auteur : autorité
        compétente de la partie requérante.
        """
        return self._outcomes[47]

    @property
    def indication_des_coordonnees_des_agents_d_escorte(self) -> Outcome:
        """« indication des coordonnées des agents d'escorte » : acte ; auteur : autorité
        compétente de la partie requérante.
        """
        return self._outcomes[48]

    @property
    def prise_en_compte_de_la_recommandation_de_1992(self) -> Outcome:
        """« prise en compte de la recommandation de 1992 » : acte ; auteur : le texte ne le
        nomme pas.
        """
        return self._outcomes[49]

    @property
    def article_sur_la_protection_des_donnees(self) -> Outcome:
        """« article sur la protection des données » : acte ; auteur : États membres."""
        return self._outcomes[50]

    @property
    def contenu_de_l_article_sur_la_protection_des_donnees(self) -> Outcome:
        """« contenu de l'article sur la protection des données » : résultat."""
        return self._outcomes[51]

    @property
    def precision_sur_la_finalite_des_informations(self) -> Outcome:
        """« précision sur la finalité des informations » : acte ; auteur : États membres."""
        return self._outcomes[52]

    @property
    def transmission_d_informations(self) -> Outcome:
        """« transmission d'informations » : acte ; auteur : le texte ne le nomme pas.

        tel que le dit la précision que le texte recommande d'écrire
        """
        return self._outcomes[53]

    @property
    def clause_d_entree_en_vigueur_simultanee(self) -> Outcome:
        """« clause d'entrée en vigueur simultanée » : acte ; auteur : États membres."""
        return self._outcomes[54]

    @property
    def clause_de_suspension(self) -> Outcome:
        """« clause de suspension » : acte ; auteur : États membres."""
        return self._outcomes[55]

    @property
    def clause_de_fin_d_applicabilite(self) -> Outcome:
        """« clause de fin d'applicabilité » : acte ; auteur : États membres."""
        return self._outcomes[56]

    @property
    def entree_en_vigueur_du_protocole(self) -> Outcome:
        """« entrée en vigueur du protocole » : effet.

        effet de la clause que le texte recommande d'écrire
        """
        return self._outcomes[57]

    @property
    def suspension_de_l_application_du_protocole(self) -> Outcome:
        """« suspension de l'application du protocole » : effet.

        effet de la clause que le texte recommande d'écrire
        """
        return self._outcomes[58]

    @property
    def applicabilite_du_protocole(self) -> Outcome:
        """« applicabilité du protocole » : effet.

        effet de la clause que le texte recommande d'écrire
        """
        return self._outcomes[59]

    @property
    def informations_fournies_sous_forme_d_annexes(self) -> Outcome:
        """« informations fournies sous forme d'annexes » : formalité ; bénéficiaire : le
        texte ne le nomme pas.
        """
        return self._outcomes[60]

    @property
    def annexes_enumerees_au_point_7_avec_mention_de_la_rubrique(self) -> Outcome:
        """« annexes énumérées au point 7 avec mention de la rubrique » : formalité ;
        bénéficiaire : le texte ne le nomme pas.
        """
        return self._outcomes[61]


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
