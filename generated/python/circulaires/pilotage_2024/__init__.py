"""Renforcement du pilotage de la politique migratoire.

Instruction du 28 octobre 2024 (NOR INTK2428339J). État actuel : non établi. Force : instruction
adressée aux préfets.

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
from circulaires.pilotage_2024 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    import datetime
    from typing import Any, Never, TypeVar

    from circulaires.pilotage_2024.types import (
        AvancementDeLExpulsion,
        DecisionSurLeSejour,
        FondementDeLaRemiseEnLiberte,
        MesureEnCause,
        ProlongationEnCause,
    )

    Frame = TypeVar("Frame")

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide", "decide_batch"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        decision_d_eloignement_empechee_par_les_protections_anterieures: Le dossier n'a-t-il pu
            aboutir à une décision d'éloignement, sous la loi antérieure, en raison des
            protections législatives qui existaient alors ?
        mesure_d_expulsion_empechee_par_les_protections_anterieures: Le dossier n'a-t-il pu
            aboutir à une mesure d'expulsion, sous la loi antérieure, en raison des protections
            législatives qui existaient alors ?
        menace_a_l_ordre_public: L'étranger, par son comportement ou sa présence en France,
            constitue-t-il une menace à l'ordre public ?
        conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour: Le retrait du titre de
            séjour respecterait-il strictement les dispositions législatives et conventionnelles
            relatives au séjour ?
        conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour: Le refus de séjour
            respecterait-il strictement les dispositions législatives et conventionnelles
            relatives au séjour ?
        conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour: Le refus de
            renouvellement du titre respecterait-il strictement les dispositions législatives et
            conventionnelles relatives au séjour ?
        conformite_de_l_expulsion_aux_dispositions_sur_le_sejour: L'arrêté d'expulsion
            respecterait-il strictement les dispositions législatives et conventionnelles
            relatives au séjour ?
        conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour:
            L'obligation de quitter le territoire français respecterait-elle strictement les
            dispositions législatives et conventionnelles relatives au séjour ?
        reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public: Les éléments objectifs
            constituant un risque pour l'ordre public sont-ils réunis ?
        mesure_en_cause: Quelle mesure est en cause ?
        arrete_d_expulsion_juridiquement_envisageable: Un arrêté d'expulsion est-il juridiquement
            envisageable ?
        analyse_de_la_situation_individuelle: La situation individuelle de l'étranger a-t-elle été
            analysée ?
        menace_grave_pour_l_ordre_public: Y a-t-il menace grave pour l'ordre public ?
        visite_domiciliaire: La visite domiciliaire prévue aux articles L. 733-7 et L. 733-8 du
            CESEDA a-t-elle lieu ?
        remise_du_passeport_au_prefet: L'intéressé a-t-il remis son passeport au préfet ?
        remise_du_document_de_voyage_au_prefet: L'intéressé a-t-il remis son document de voyage au
            préfet ?
        assignation_a_residence_en_cours: L'étranger est-il assigné à résidence ?
        obstacle_fait_a_l_eloignement: L'étranger fait-il obstacle à son éloignement ?
        avancement_de_l_expulsion: L'expulsion est-elle prononcée, est-elle notifiée ?
        document_de_nationalite_retenu: Un passeport, un document de voyage ou un autre document
            attestant la nationalité a-t-il été trouvé et retenu ?
        eloignement_effectif: L'étranger a-t-il été effectivement éloigné ?
        date_des_faits_commis: À quelle date les faits ont-ils été commis ?
        entree_en_vigueur_de_la_loi_du_26_janvier_2024: À quelle date la disposition de la loi du
            26 janvier 2024 est-elle entrée en vigueur ?
        situation_irreguliere: L'étranger est-il en situation irrégulière ?
        incarceration: L'étranger est-il incarcéré ?
        empreintes_prises_dans_le_systeme_sbna: Les empreintes ont-elles été prises dans le
            système « SBNA » ?
        prolongation_en_cause: Quelle prolongation de la rétention est en cause ?
        menace_actuelle: La menace à l'ordre public est-elle actuelle ?
        menace_resultant_des_seuls_comportements_anterieurs_au_placement: La menace ne
            résulte-t-elle que de comportements antérieurs au placement en rétention ?
        placement_en_retention_en_cours: L'étranger est-il placé en rétention ?
        remise_en_liberte_par_le_magistrat_du_siege: Le magistrat du siège du tribunal judiciaire
            a-t-il remis l'étranger en liberté ?
        appel_du_ministere_public: Le ministère public a-t-il fait appel de la remise en liberté ?
        temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif: Combien d'heures se sont
            écoulées depuis le départ du délai pour solliciter le caractère suspensif de l'appel ?
        appel_du_ministere_public_declare_suspensif: L'appel du ministère public a-t-il été
            déclaré suspensif ?
        decision_sur_le_fond: A-t-il été statué sur le fond ?
        condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme: L'étranger
            a-t-il été condamné à une peine d'interdiction du territoire pour des actes de
            terrorisme ?
        eloignement_pour_un_comportement_lie_a_des_activites_terroristes: L'étranger fait-il
            l'objet d'une mesure d'éloignement pour un comportement lié à des activités à
            caractère terroriste ?
        fondement_de_la_remise_en_liberte: Sur quoi la décision de remise en liberté se
            fonde-t-elle ?
        atteinte_substantielle_aux_droits_de_l_etranger: L'irrégularité a-t-elle eu pour effet de
            porter substantiellement atteinte aux droits de l'étranger ?
        effectivite_des_droits_retablie_avant_la_cloture_des_debats: L'effectivité de ces droits
            a-t-elle pu être rétablie par une régularisation intervenue avant la clôture des
            débats ?
        fin_de_la_retention: La rétention administrative a-t-elle pris fin ?
        eloignement_reste_impossible_malgre_les_demarches: L'étranger n'a-t-il pu être éloigné,
            malgré les démarches entreprises ?
        manquement_aux_obligations_de_presentation: L'étranger a-t-il manqué à ses obligations de
            présentation ?
        violation_du_perimetre_d_assignation: L'étranger a-t-il violé le périmètre géographique
            d'assignation ?
        non_respect_des_prescriptions_de_l_assignation: L'étranger n'a-t-il pas respecté les
            prescriptions liées à son assignation ?
        circonstance_nouvelle_de_fait: Y a-t-il une circonstance nouvelle de fait ?
        circonstance_nouvelle_de_droit: Y a-t-il une circonstance nouvelle de droit ?
        temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement: Combien d'heures
            entières se sont écoulées depuis le départ du délai avant un nouveau placement ?
        decision_constatant_le_refus_de_sejour: L'étranger a-t-il fait l'objet d'une décision
            constatant le refus de séjour ?
        notification_de_la_decision: La décision constatant le refus de séjour ou l'absence de
            droit au séjour est-elle notifiée ?
        decision_constatant_l_absence_de_droit_au_sejour: L'étranger a-t-il fait l'objet d'une
            décision constatant l'absence de droit au séjour ?
        decision_sur_le_sejour: De quelle décision sur le séjour l'étranger fait-il l'objet ?
        decision_motivee_par_l_ordre_public: La décision est-elle motivée par des considérations
            d'ordre public ?
        profil_evocateur_de_risques_de_troubles_a_l_ordre_public: Le profil de l'étranger est-il
            évocateur de risques de troubles à l'ordre public ?
        qualite_d_agent_d_un_organisme_de_securite_sociale: Le destinataire est-il agent d'un
            organisme chargé de la gestion d'un régime obligatoire de sécurité sociale ?
        communication_a_la_seule_fin_de_verifier_la_regularite: La communication sert-elle à la
            seule fin de vérifier que les assurés étrangers satisfont à la condition de régularité
            de leur situation en France ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ()
    decision_d_eloignement_empechee_par_les_protections_anterieures: bool | None
    """« décision d'éloignement empêchée par les protections antérieures ».

    la loi antérieure à la promulgation de la loi du 26 janvier 2024
    """
    mesure_d_expulsion_empechee_par_les_protections_anterieures: bool | None
    """« mesure d'expulsion empêchée par les protections antérieures ».

    la loi antérieure à la promulgation de la loi du 26 janvier 2024
    """
    menace_a_l_ordre_public: bool | None
    """« menace à l'ordre public » ; relève de l'appréciation : préfet."""
    conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour: bool | None
    """« conformité du retrait de titre aux dispositions sur le séjour » ; régi par un autre
    texte : les dispositions législatives et conventionnelles relatives au séjour.
    """
    conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour: bool | None
    """« conformité du refus de séjour aux dispositions sur le séjour » ; régi par un autre
    texte : les dispositions législatives et conventionnelles relatives au séjour.
    """
    conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour: bool | None
    """« conformité du refus de renouvellement aux dispositions sur le séjour » ; régi par un
    autre texte : les dispositions législatives et conventionnelles relatives au séjour.
    """
    conformite_de_l_expulsion_aux_dispositions_sur_le_sejour: bool | None
    """« conformité de l'expulsion aux dispositions sur le séjour » ; régi par un autre
    texte : les dispositions législatives et conventionnelles relatives au séjour.
    """
    conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour: bool | None
    """« conformité de l'obligation de quitter le territoire aux dispositions sur le
    séjour » ; régi par un autre texte : les dispositions législatives et conventionnelles
    relatives au séjour.
    """
    reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public: bool | None
    """« réunion des éléments objectifs d'un risque pour l'ordre public » ; relève de
    l'appréciation : préfet.
    """
    mesure_en_cause: MesureEnCause | None
    """« mesure en cause ».

    le § 2.2 distingue, pour la visite domiciliaire, l'expulsion des autres mesures d'éloignement,
    et, pour la libération sous contrainte, nomme les mesures administratives et judiciaires ;
    hors l'expulsion, dont l'avancement se demande à part, la mesure est prise
    """
    arrete_d_expulsion_juridiquement_envisageable: bool | None
    """« arrêté d'expulsion juridiquement envisageable » ; relève de l'appréciation : préfet."""
    analyse_de_la_situation_individuelle: bool | None
    """« analyse de la situation individuelle »."""
    menace_grave_pour_l_ordre_public: bool | None
    """« menace grave pour l'ordre public » ; relève de l'appréciation : préfet.

    une menace qui n'est pas grave ne suffit pas
    """
    visite_domiciliaire: bool | None
    """« visite domiciliaire »."""
    remise_du_passeport_au_prefet: bool | None
    """« remise du passeport au préfet »."""
    remise_du_document_de_voyage_au_prefet: bool | None
    """« remise du document de voyage au préfet »."""
    assignation_a_residence_en_cours: bool | None
    """« assignation à résidence en cours »."""
    obstacle_fait_a_l_eloignement: bool | None
    """« obstacle fait à l'éloignement » ; relève de l'appréciation : préfet."""
    avancement_de_l_expulsion: AvancementDeLExpulsion | None
    """« avancement de l'expulsion »."""
    document_de_nationalite_retenu: bool | None
    """« document de nationalité retenu »."""
    eloignement_effectif: bool | None
    """« éloignement effectif »."""
    date_des_faits_commis: datetime.date | str | None
    """« date des faits commis » ; donnée sensible."""
    entree_en_vigueur_de_la_loi_du_26_janvier_2024: datetime.date | str | None
    """« entrée en vigueur de la loi du 26 janvier 2024 » ; régi par un autre texte : la loi n°
    2024-42 du 26 janvier 2024.

    le texte ne la donne pas
    """
    situation_irreguliere: bool | None
    """« situation irrégulière »."""
    incarceration: bool | None
    """« incarcération » ; donnée sensible."""
    empreintes_prises_dans_le_systeme_sbna: bool | None
    """« empreintes prises dans le système SBNA »."""
    prolongation_en_cause: ProlongationEnCause | None
    """« prolongation en cause »."""
    menace_actuelle: bool | None
    """« menace actuelle » ; relève de l'appréciation : l'autorité qui décide."""
    menace_resultant_des_seuls_comportements_anterieurs_au_placement: bool | None
    """« menace résultant des seuls comportements antérieurs au placement » ; relève de
    l'appréciation : l'autorité qui décide.
    """
    placement_en_retention_en_cours: bool | None
    """« placement en rétention en cours ».

    la remise en liberté dont il est fait appel n'empêche pas de répondre oui
    """
    remise_en_liberte_par_le_magistrat_du_siege: bool | None
    """« remise en liberté par le magistrat du siège »."""
    appel_du_ministere_public: bool | None
    """« appel du ministère public »."""
    temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif: int | None
    """« temps écoulé depuis le départ du délai d'appel suspensif » ; régi par un autre texte :
    l'article L. 741-19 du CESEDA tel que cité.

    une heure commencée compte pour une heure, le texte ne dit pas d'où part le délai
    """
    appel_du_ministere_public_declare_suspensif: bool | None
    """« appel du ministère public déclaré suspensif »."""
    decision_sur_le_fond: bool | None
    """« décision sur le fond »."""
    condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme: bool | None
    """« condamnation à une interdiction du territoire pour des actes de terrorisme » ; donnée
    sensible.
    """
    eloignement_pour_un_comportement_lie_a_des_activites_terroristes: bool | None
    """« éloignement pour un comportement lié à des activités terroristes » ; donnée sensible."""
    fondement_de_la_remise_en_liberte: FondementDeLaRemiseEnLiberte | None
    """« fondement de la remise en liberté »."""
    atteinte_substantielle_aux_droits_de_l_etranger: bool | None
    """« atteinte substantielle aux droits de l'étranger » ; relève de l'appréciation : juge."""
    effectivite_des_droits_retablie_avant_la_cloture_des_debats: bool | None
    """« effectivité des droits rétablie avant la clôture des débats » ; relève de
    l'appréciation : juge.
    """
    fin_de_la_retention: bool | None
    """« fin de la rétention »."""
    eloignement_reste_impossible_malgre_les_demarches: bool | None
    """« éloignement resté impossible malgré les démarches »."""
    manquement_aux_obligations_de_presentation: bool | None
    """« manquement aux obligations de présentation »."""
    violation_du_perimetre_d_assignation: bool | None
    """« violation du périmètre d'assignation »."""
    non_respect_des_prescriptions_de_l_assignation: bool | None
    """« non-respect des prescriptions de l'assignation »."""
    circonstance_nouvelle_de_fait: bool | None
    """« circonstance nouvelle de fait » ; relève de l'appréciation : l'autorité qui décide."""
    circonstance_nouvelle_de_droit: bool | None
    """« circonstance nouvelle de droit » ; relève de l'appréciation : l'autorité qui décide."""
    temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement: int | None
    """« temps écoulé depuis le départ du délai avant un nouveau placement » ; régi par un autre
    texte : l'article L. 741-7 du CESEDA.

    seules comptent les heures achevées, le texte ne dit pas d'où part le délai
    """
    decision_constatant_le_refus_de_sejour: bool | None
    """« décision constatant le refus de séjour ».

    dans la plus grande partie des cas, une obligation de quitter le territoire français

    annexe, al. 1 : « une décision constatant le refus de séjour – dans la plus grande partie des
    cas, une obligation de quitter le territoire français – »
    """
    notification_de_la_decision: bool | None
    """« notification de la décision »."""
    decision_constatant_l_absence_de_droit_au_sejour: bool | None
    """« décision constatant l'absence de droit au séjour »."""
    decision_sur_le_sejour: DecisionSurLeSejour | None
    """« décision sur le séjour ».

    l'annexe range le retrait et le refus de renouvellement parmi les décisions de refus de séjour
    """
    decision_motivee_par_l_ordre_public: bool | None
    """« décision motivée par l'ordre public »."""
    profil_evocateur_de_risques_de_troubles_a_l_ordre_public: bool | None
    """« profil évocateur de risques de troubles à l'ordre public » ; relève de
    l'appréciation : préfet ; donnée sensible.
    """
    qualite_d_agent_d_un_organisme_de_securite_sociale: bool | None
    """« qualité d'agent d'un organisme de sécurité sociale »."""
    communication_a_la_seule_fin_de_verifier_la_regularite: bool | None
    """« communication à la seule fin de vérifier la régularité »."""

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {}
    ASKED = frozenset(
        (
            "analyse_de_la_situation_individuelle",
            "appel_du_ministere_public",
            "appel_du_ministere_public_declare_suspensif",
            "arrete_d_expulsion_juridiquement_envisageable",
            "assignation_a_residence_en_cours",
            "atteinte_substantielle_aux_droits_de_l_etranger",
            "avancement_de_l_expulsion",
            "circonstance_nouvelle_de_droit",
            "circonstance_nouvelle_de_fait",
            "communication_a_la_seule_fin_de_verifier_la_regularite",
            "condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme",
            "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour",
            "conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour",
            "conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour",
            "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour",
            "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour",
            "date_des_faits_commis",
            "decision_constatant_l_absence_de_droit_au_sejour",
            "decision_constatant_le_refus_de_sejour",
            "decision_d_eloignement_empechee_par_les_protections_anterieures",
            "decision_motivee_par_l_ordre_public",
            "decision_sur_le_fond",
            "decision_sur_le_sejour",
            "document_de_nationalite_retenu",
            "effectivite_des_droits_retablie_avant_la_cloture_des_debats",
            "eloignement_effectif",
            "eloignement_pour_un_comportement_lie_a_des_activites_terroristes",
            "eloignement_reste_impossible_malgre_les_demarches",
            "empreintes_prises_dans_le_systeme_sbna",
            "entree_en_vigueur_de_la_loi_du_26_janvier_2024",
            "fin_de_la_retention",
            "fondement_de_la_remise_en_liberte",
            "incarceration",
            "manquement_aux_obligations_de_presentation",
            "menace_a_l_ordre_public",
            "menace_actuelle",
            "menace_grave_pour_l_ordre_public",
            "menace_resultant_des_seuls_comportements_anterieurs_au_placement",
            "mesure_d_expulsion_empechee_par_les_protections_anterieures",
            "mesure_en_cause",
            "non_respect_des_prescriptions_de_l_assignation",
            "notification_de_la_decision",
            "obstacle_fait_a_l_eloignement",
            "placement_en_retention_en_cours",
            "profil_evocateur_de_risques_de_troubles_a_l_ordre_public",
            "prolongation_en_cause",
            "qualite_d_agent_d_un_organisme_de_securite_sociale",
            "remise_du_document_de_voyage_au_prefet",
            "remise_du_passeport_au_prefet",
            "remise_en_liberte_par_le_magistrat_du_siege",
            "reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public",
            "situation_irreguliere",
            "temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement",
            "temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif",
            "violation_du_perimetre_d_assignation",
            "visite_domiciliaire",
        ),
    )
    ASKED_OF_PERSONS = {}
    READABLE = True

    def __init__(
        self,
        *,
        decision_d_eloignement_empechee_par_les_protections_anterieures: bool | None = None,
        mesure_d_expulsion_empechee_par_les_protections_anterieures: bool | None = None,
        menace_a_l_ordre_public: bool | None = None,
        conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour: bool | None = None,
        conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour: bool | None = None,
        conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour: bool | None = None,
        conformite_de_l_expulsion_aux_dispositions_sur_le_sejour: bool | None = None,
        conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour: bool
        | None = None,
        reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public: bool | None = None,
        mesure_en_cause: MesureEnCause | None = None,
        arrete_d_expulsion_juridiquement_envisageable: bool | None = None,
        analyse_de_la_situation_individuelle: bool | None = None,
        menace_grave_pour_l_ordre_public: bool | None = None,
        visite_domiciliaire: bool | None = None,
        remise_du_passeport_au_prefet: bool | None = None,
        remise_du_document_de_voyage_au_prefet: bool | None = None,
        assignation_a_residence_en_cours: bool | None = None,
        obstacle_fait_a_l_eloignement: bool | None = None,
        avancement_de_l_expulsion: AvancementDeLExpulsion | None = None,
        document_de_nationalite_retenu: bool | None = None,
        eloignement_effectif: bool | None = None,
        date_des_faits_commis: datetime.date | str | None = None,
        entree_en_vigueur_de_la_loi_du_26_janvier_2024: datetime.date | str | None = None,
        situation_irreguliere: bool | None = None,
        incarceration: bool | None = None,
        empreintes_prises_dans_le_systeme_sbna: bool | None = None,
        prolongation_en_cause: ProlongationEnCause | None = None,
        menace_actuelle: bool | None = None,
        menace_resultant_des_seuls_comportements_anterieurs_au_placement: bool | None = None,
        placement_en_retention_en_cours: bool | None = None,
        remise_en_liberte_par_le_magistrat_du_siege: bool | None = None,
        appel_du_ministere_public: bool | None = None,
        temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif: int | None = None,
        appel_du_ministere_public_declare_suspensif: bool | None = None,
        decision_sur_le_fond: bool | None = None,
        condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme: bool
        | None = None,
        eloignement_pour_un_comportement_lie_a_des_activites_terroristes: bool | None = None,
        fondement_de_la_remise_en_liberte: FondementDeLaRemiseEnLiberte | None = None,
        atteinte_substantielle_aux_droits_de_l_etranger: bool | None = None,
        effectivite_des_droits_retablie_avant_la_cloture_des_debats: bool | None = None,
        fin_de_la_retention: bool | None = None,
        eloignement_reste_impossible_malgre_les_demarches: bool | None = None,
        manquement_aux_obligations_de_presentation: bool | None = None,
        violation_du_perimetre_d_assignation: bool | None = None,
        non_respect_des_prescriptions_de_l_assignation: bool | None = None,
        circonstance_nouvelle_de_fait: bool | None = None,
        circonstance_nouvelle_de_droit: bool | None = None,
        temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement: int | None = None,
        decision_constatant_le_refus_de_sejour: bool | None = None,
        notification_de_la_decision: bool | None = None,
        decision_constatant_l_absence_de_droit_au_sejour: bool | None = None,
        decision_sur_le_sejour: DecisionSurLeSejour | None = None,
        decision_motivee_par_l_ordre_public: bool | None = None,
        profil_evocateur_de_risques_de_troubles_a_l_ordre_public: bool | None = None,
        qualite_d_agent_d_un_organisme_de_securite_sociale: bool | None = None,
        communication_a_la_seule_fin_de_verifier_la_regularite: bool | None = None,
        **autres: Never,
    ) -> None:
        if autres:
            self._refuse(autres)
        given: dict[str, object] = {
            "decision_d_eloignement_empechee_par_les_protections_anterieures": decision_d_eloignement_empechee_par_les_protections_anterieures,
            "mesure_d_expulsion_empechee_par_les_protections_anterieures": mesure_d_expulsion_empechee_par_les_protections_anterieures,
            "menace_a_l_ordre_public": menace_a_l_ordre_public,
            "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour": conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour,
            "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour": conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour,
            "conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour": conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour,
            "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour": conformite_de_l_expulsion_aux_dispositions_sur_le_sejour,
            "conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour": conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour,
            "reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public": reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public,
            "mesure_en_cause": mesure_en_cause,
            "arrete_d_expulsion_juridiquement_envisageable": arrete_d_expulsion_juridiquement_envisageable,
            "analyse_de_la_situation_individuelle": analyse_de_la_situation_individuelle,
            "menace_grave_pour_l_ordre_public": menace_grave_pour_l_ordre_public,
            "visite_domiciliaire": visite_domiciliaire,
            "remise_du_passeport_au_prefet": remise_du_passeport_au_prefet,
            "remise_du_document_de_voyage_au_prefet": remise_du_document_de_voyage_au_prefet,
            "assignation_a_residence_en_cours": assignation_a_residence_en_cours,
            "obstacle_fait_a_l_eloignement": obstacle_fait_a_l_eloignement,
            "avancement_de_l_expulsion": avancement_de_l_expulsion,
            "document_de_nationalite_retenu": document_de_nationalite_retenu,
            "eloignement_effectif": eloignement_effectif,
            "date_des_faits_commis": date_des_faits_commis,
            "entree_en_vigueur_de_la_loi_du_26_janvier_2024": entree_en_vigueur_de_la_loi_du_26_janvier_2024,
            "situation_irreguliere": situation_irreguliere,
            "incarceration": incarceration,
            "empreintes_prises_dans_le_systeme_sbna": empreintes_prises_dans_le_systeme_sbna,
            "prolongation_en_cause": prolongation_en_cause,
            "menace_actuelle": menace_actuelle,
            "menace_resultant_des_seuls_comportements_anterieurs_au_placement": menace_resultant_des_seuls_comportements_anterieurs_au_placement,
            "placement_en_retention_en_cours": placement_en_retention_en_cours,
            "remise_en_liberte_par_le_magistrat_du_siege": remise_en_liberte_par_le_magistrat_du_siege,
            "appel_du_ministere_public": appel_du_ministere_public,
            "temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif": temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif,
            "appel_du_ministere_public_declare_suspensif": appel_du_ministere_public_declare_suspensif,
            "decision_sur_le_fond": decision_sur_le_fond,
            "condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme": condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme,
            "eloignement_pour_un_comportement_lie_a_des_activites_terroristes": eloignement_pour_un_comportement_lie_a_des_activites_terroristes,
            "fondement_de_la_remise_en_liberte": fondement_de_la_remise_en_liberte,
            "atteinte_substantielle_aux_droits_de_l_etranger": atteinte_substantielle_aux_droits_de_l_etranger,
            "effectivite_des_droits_retablie_avant_la_cloture_des_debats": effectivite_des_droits_retablie_avant_la_cloture_des_debats,
            "fin_de_la_retention": fin_de_la_retention,
            "eloignement_reste_impossible_malgre_les_demarches": eloignement_reste_impossible_malgre_les_demarches,
            "manquement_aux_obligations_de_presentation": manquement_aux_obligations_de_presentation,
            "violation_du_perimetre_d_assignation": violation_du_perimetre_d_assignation,
            "non_respect_des_prescriptions_de_l_assignation": non_respect_des_prescriptions_de_l_assignation,
            "circonstance_nouvelle_de_fait": circonstance_nouvelle_de_fait,
            "circonstance_nouvelle_de_droit": circonstance_nouvelle_de_droit,
            "temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement": temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement,
            "decision_constatant_le_refus_de_sejour": decision_constatant_le_refus_de_sejour,
            "notification_de_la_decision": notification_de_la_decision,
            "decision_constatant_l_absence_de_droit_au_sejour": decision_constatant_l_absence_de_droit_au_sejour,
            "decision_sur_le_sejour": decision_sur_le_sejour,
            "decision_motivee_par_l_ordre_public": decision_motivee_par_l_ordre_public,
            "profil_evocateur_de_risques_de_troubles_a_l_ordre_public": profil_evocateur_de_risques_de_troubles_a_l_ordre_public,
            "qualite_d_agent_d_un_organisme_de_securite_sociale": qualite_d_agent_d_un_organisme_de_securite_sociale,
            "communication_a_la_seule_fin_de_verifier_la_regularite": communication_a_la_seule_fin_de_verifier_la_regularite,
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
    excluded=_rules.ECARTEES,
    reference_date=None,
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.pilotage_2024._wording",
    diagrams="circulaires.pilotage_2024._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = ()
    ACT = _ACT
    RENAMED = {
        "execution_de_la_mesure_pour_une_liberation_sous_contrainte": "execution_de_la_mesure_pour_une_liberation_sous_contrainte_de_plein_droit",
    }

    @property
    def examen_du_dossier_mene_a_son_terme(self) -> Outcome:
        """« examen du dossier mené à son terme » : acte ; auteur : préfet."""
        return self._outcomes[0]

    @property
    def dossier_relevant_du_premier_objectif(self) -> Outcome:
        """« dossier relevant du premier objectif » : état.

        les dossiers auxquels s'étend la demande de retraits, de refus, d'expulsions et
        d'obligations de quitter le territoire
        """
        return self._outcomes[1]

    @property
    def retrait_de_titre_de_sejour(self) -> Outcome:
        """« retrait de titre de séjour » : acte ; auteur : préfet."""
        return self._outcomes[2]

    @property
    def refus_de_sejour(self) -> Outcome:
        """« refus de séjour » : acte ; auteur : préfet."""
        return self._outcomes[3]

    @property
    def refus_de_renouvellement_de_titre_de_sejour(self) -> Outcome:
        """« refus de renouvellement de titre de séjour » : acte ; auteur : préfet."""
        return self._outcomes[4]

    @property
    def arrete_d_expulsion_ou_obligation_de_quitter_le_territoire(self) -> Outcome:
        """« arrêté d'expulsion ou obligation de quitter le territoire » : acte ; auteur : préfet.

        l'édition et la notification de l'un ou de l'autre, le § 2.1 ne dit pas lequel
        """
        return self._outcomes[5]

    @property
    def action_par_la_voie_de_la_police_du_sejour(self) -> Outcome:
        """« action par la voie de la police du séjour » : acte ; auteur : préfet."""
        return self._outcomes[6]

    @property
    def etranger_vise_par_l_instruction(self) -> Outcome:
        """« étranger visé par l'instruction » : état.

        pour l'interdiction de retour, la demande au juge hors expulsion et les suites d'un
        manquement
        """
        return self._outcomes[7]

    @property
    def mesure_d_eloignement_prise(self) -> Outcome:
        """« mesure d'éloignement prise » : état.

        une expulsion qui n'est pas prononcée n'est pas encore une mesure prise
        """
        return self._outcomes[8]

    @property
    def interdiction_de_retour_en_complement(self) -> Outcome:
        """« interdiction de retour en complément » : acte ; auteur : préfet.

        en complément de l'obligation de quitter le territoire français
        """
        return self._outcomes[9]

    @property
    def duree_maximale_de_l_interdiction_de_retour(self) -> Outcome:
        """« durée maximale de l'interdiction de retour » : résultat."""
        return self._outcomes[10]

    @property
    def recherche_et_retenue_des_documents_de_nationalite(self) -> Outcome:
        """« recherche et retenue des documents de nationalité » : acte ; auteur : forces de
        l'ordre.
        """
        return self._outcomes[11]

    @property
    def dispositif_de_visite_domiciliaire_applicable(self) -> Outcome:
        """« dispositif de visite domiciliaire applicable » : état."""
        return self._outcomes[12]

    @property
    def document_non_remis(self) -> Outcome:
        """« document non remis » : état.

        le passeport ou le document de voyage que l'intéressé n'a pas remis au préfet
        """
        return self._outcomes[13]

    @property
    def demande_d_autorisation_au_juge(self) -> Outcome:
        """« demande d'autorisation au juge » : acte ; auteur : préfet.

        l'autorisation de recherche des documents, par une visite domiciliaire
        """
        return self._outcomes[14]

    @property
    def octroi_de_l_autorisation_avant_la_notification(self) -> Outcome:
        """« octroi de l'autorisation avant la notification » : acte ; auteur : juge des
        libertés et de la détention.
        """
        return self._outcomes[15]

    @property
    def visite_subordonnee_a_la_notification_prealable(self) -> Outcome:
        """« visite subordonnée à la notification préalable » : acte ; auteur : juge des
        libertés et de la détention.
        """
        return self._outcomes[16]

    @property
    def conservation_du_document(self) -> Outcome:
        """« conservation du document » : acte ; auteur : préfet."""
        return self._outcomes[17]

    @property
    def execution_de_la_mesure_pour_une_liberation_conditionnelle(self) -> Outcome:
        """« exécution de la mesure pour une libération conditionnelle » : formalité ;
        bénéficiaire : étranger faisant l'objet d'une mesure d'éloignement.
        """
        return self._outcomes[18]

    @property
    def execution_de_la_mesure_pour_une_liberation_sous_contrainte_de_plein_droit(self) -> Outcome:
        """« exécution de la mesure pour une libération sous contrainte de plein droit » :
        formalité ; bénéficiaire : étranger faisant l'objet d'une mesure administrative ou
        judiciaire d'éloignement.
        """
        return self._outcomes[19]

    @property
    def execution_de_la_mesure_pour_une_liberation_sous_contrainte(self) -> Outcome:
        """Ancien nom de « exécution de la mesure pour une libération sous contrainte de plein droit »."""
        return self._renamed("execution_de_la_mesure_pour_une_liberation_sous_contrainte", "execution_de_la_mesure_pour_une_liberation_sous_contrainte_de_plein_droit")

    @property
    def identification_de_l_etranger(self) -> Outcome:
        """« identification de l'étranger » : état.

        des étrangers en situation irrégulière
        """
        return self._outcomes[20]

    @property
    def prise_d_empreintes_dans_le_systeme_sbna(self) -> Outcome:
        """« prise d'empreintes dans le système SBNA » : acte ; auteur : non précisé par le texte.

        le préfet mobilise, pour y procéder autant que possible, les personnels identifiés dans
        les protocoles avec les établissements pénitentiaires
        """
        return self._outcomes[21]

    @property
    def risque_de_soustraction_defini_par_la_menace(self) -> Outcome:
        """« risque de soustraction défini par la menace » : acte ; auteur : préfet."""
        return self._outcomes[22]

    @property
    def placement_en_retention_pour_le_seul_motif_de_la_menace(self) -> Outcome:
        """« placement en rétention pour le seul motif de la menace » : acte ; auteur : préfet.

        un nouveau placement attend aussi que le délai du § 4 soit expiré
        """
        return self._outcomes[23]

    @property
    def menace_comme_motif_de_prolongation(self) -> Outcome:
        """« menace comme motif de prolongation » : état."""
        return self._outcomes[24]

    @property
    def duree_de_la_prolongation(self) -> Outcome:
        """« durée de la prolongation » : résultat."""
        return self._outcomes[25]

    @property
    def duree_de_retention_depassee_par_la_prolongation(self) -> Outcome:
        """« durée de rétention dépassée par la prolongation » : résultat."""
        return self._outcomes[26]

    @property
    def verification_d_une_perspective_raisonnable_d_eloignement(self) -> Outcome:
        """« vérification d'une perspective raisonnable d'éloignement » : acte ; auteur : préfet."""
        return self._outcomes[27]

    @property
    def appel_du_prefet(self) -> Outcome:
        """« appel du préfet » : acte ; auteur : préfet."""
        return self._outcomes[28]

    @property
    def appel_du_parquet_declare_suspensif(self) -> Outcome:
        """« appel du parquet déclaré suspensif » : acte ; auteur : premier président de la
        cour d'appel ou son délégué.
        """
        return self._outcomes[29]

    @property
    def delai_pour_solliciter_le_caractere_suspensif(self) -> Outcome:
        """« délai pour solliciter le caractère suspensif » : résultat."""
        return self._outcomes[30]

    @property
    def demande_du_caractere_suspensif_par_le_parquet(self) -> Outcome:
        """« demande du caractère suspensif par le parquet » : acte ; auteur : parquet."""
        return self._outcomes[31]

    @property
    def maintien_a_disposition_de_la_justice(self) -> Outcome:
        """« maintien à disposition de la justice » : effet ; bénéficiaire : étranger remis en
        liberté.
        """
        return self._outcomes[32]

    @property
    def caractere_suspensif_immediat_de_l_appel_du_parquet(self) -> Outcome:
        """« caractère suspensif immédiat de l'appel du parquet » : effet."""
        return self._outcomes[33]

    @property
    def caractere_suspensif_immediat_de_l_appel_du_prefet(self) -> Outcome:
        """« caractère suspensif immédiat de l'appel du préfet » : effet."""
        return self._outcomes[34]

    @property
    def invocation_des_decisions_des_cours_d_appel(self) -> Outcome:
        """« invocation des décisions des cours d'appel » : acte ; auteur : préfet.

        les deux décisions sont nommées « en particulier » : d'autres peuvent l'être
        """
        return self._outcomes[35]

    @property
    def prise_en_compte_de_l_irregularite(self) -> Outcome:
        """« prise en compte de l'irrégularité » : acte ; auteur : juge."""
        return self._outcomes[36]

    @property
    def article_l_743_12_mobilise_a_l_appui_de_l_appel(self) -> Outcome:
        """« article L. 743-12 mobilisé à l'appui de l'appel » : acte ; auteur : préfet."""
        return self._outcomes[37]

    @property
    def poursuite_des_mesures_de_surveillance(self) -> Outcome:
        """« poursuite des mesures de surveillance » : acte ; auteur : préfet."""
        return self._outcomes[38]

    @property
    def assignation_a_residence(self) -> Outcome:
        """« assignation à résidence » : acte ; auteur : préfet."""
        return self._outcomes[39]

    @property
    def signalement_immediat_au_prefet(self) -> Outcome:
        """« signalement immédiat au préfet » : acte ; auteur : non précisé par le texte."""
        return self._outcomes[40]

    @property
    def nouveau_placement_en_retention(self) -> Outcome:
        """« nouveau placement en rétention » : acte ; auteur : préfet."""
        return self._outcomes[41]

    @property
    def demande_de_visite_domiciliaire_apres_le_manquement(self) -> Outcome:
        """« demande de visite domiciliaire après le manquement » : acte ; auteur : préfet."""
        return self._outcomes[42]

    @property
    def saisine_du_parquet_apres_le_manquement(self) -> Outcome:
        """« saisine du parquet après le manquement » : acte ; auteur : préfet."""
        return self._outcomes[43]

    @property
    def autre_consequence_du_manquement(self) -> Outcome:
        """« autre conséquence du manquement » : acte ; auteur : préfet.

        la liste des conséquences est ouverte
        """
        return self._outcomes[44]

    @property
    def delai_reduit_avant_un_nouveau_placement(self) -> Outcome:
        """« délai réduit avant un nouveau placement » : état."""
        return self._outcomes[45]

    @property
    def delai_avant_un_nouveau_placement(self) -> Outcome:
        """« délai avant un nouveau placement » : résultat."""
        return self._outcomes[46]

    @property
    def information_des_organismes_de_securite_sociale(self) -> Outcome:
        """« information des organismes de sécurité sociale » : acte ; auteur : préfet."""
        return self._outcomes[47]

    @property
    def communication_des_identites_aux_caisses_locales(self) -> Outcome:
        """« communication des identités aux caisses locales » : acte ; auteur : préfet."""
        return self._outcomes[48]

    @property
    def communication_prioritaire_des_identites(self) -> Outcome:
        """« communication prioritaire des identités » : acte ; auteur : préfet."""
        return self._outcomes[49]

    @property
    def s_assurer_des_consequences_sur_les_droits_sociaux(self) -> Outcome:
        """« s'assurer des conséquences sur les droits sociaux » : acte ; auteur : préfet.

        sur l'affiliation ou l'ouverture de droits auprès d'organismes sociaux
        """
        return self._outcomes[50]

    @property
    def extinction_des_droits_sociaux(self) -> Outcome:
        """« extinction des droits sociaux » : effet ; bénéficiaire : étranger qui a fait
        l'objet du refus de séjour.
        """
        return self._outcomes[51]

    @property
    def recours_suspensif_contre_la_decision_de_refus(self) -> Outcome:
        """« recours suspensif contre la décision de refus » : état."""
        return self._outcomes[52]

    @property
    def recours_suspensif_contre_l_extinction_des_droits(self) -> Outcome:
        """« recours suspensif contre l'extinction des droits » : état."""
        return self._outcomes[53]

    @property
    def communication_de_listes_d_oqtf_aux_caisses(self) -> Outcome:
        """« communication de listes d'OQTF aux caisses » : formalité ; auteur : préfet."""
        return self._outcomes[54]

    @property
    def proposition_de_modalites_d_information_complementaires(self) -> Outcome:
        """« proposition de modalités d'information complémentaires » : acte ; auteur : préfet."""
        return self._outcomes[55]

    @property
    def communication_de_donnees_agdref_aux_agents(self) -> Outcome:
        """« communication de données AGDREF aux agents » : acte ; auteur : non précisé par le
        texte.
        """
        return self._outcomes[56]


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
