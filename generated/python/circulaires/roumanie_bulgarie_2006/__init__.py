"""Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à
partir du 1er janvier 2007.

Circulaire du 22 décembre 2006 (NOR INT/D/06/00115/C). État actuel : non établi. Force :
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
from circulaires.roumanie_bulgarie_2006 import _declared, _rules

TYPE_CHECKING = False  # importer « typing » serait plus long que tout le reste
if TYPE_CHECKING:
    import datetime
    from typing import Any, Never, TypeVar

    from circulaires.roumanie_bulgarie_2006.types import (
        CitoyenDontLInteresseEstMembreDeLaFamille,
        Qualite,
        SituationsOuvrantDroitAuSejour,
    )

    Frame = TypeVar("Frame")

__all__ = ["IDENTITY", "Decision", "FactError", "Facts", "Status", "decide", "decide_batch"]

IDENTITY = _declared.IDENTITY


class Facts(BaseFacts):
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        date_de_la_decision: À quelle date la décision est-elle prise ?
        qualite: Qui est l'intéressé ?
        citoyen_dont_l_interesse_est_membre_de_la_famille: De quel citoyen de l'Union l'intéressé
            est-il membre de la famille ?
        duree_du_sejour: Depuis combien de temps l'intéressé séjourne-t-il en France ?
        menace_pour_l_ordre_public: Le comportement de l'intéressé constitue-t-il une menace pour
            l'ordre public ?
        motifs_graves_d_ordre_public: Existe-t-il des motifs graves liés à l'ordre et à la
            sécurité publics ?
        infraction_a_la_legislation_du_travail: L'intéressé enfreint-il la législation du
            travail ?
        activite_professionnelle_sans_titre_de_sejour: L'intéressé exerce-t-il une activité
            professionnelle sans être en possession d'un titre de séjour ?
        interpellation: L'intéressé a-t-il été interpellé ?
        constat_que_le_droit_au_sejour_n_est_plus_justifie: Au terme d'un examen de situation
            individuel, est-il constaté que l'intéressé ne justifie plus du maintien de son droit
            au séjour ?
        sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique: L'intéressé
            multiplie-t-il en France les séjours de moins de trois mois pour y subir des soins en
            bénéficiant de l'assistance publique ?
        situations_ouvrant_droit_au_sejour: À quelle situation ouvrant droit au séjour l'intéressé
            se rattache-t-il ?
        lien_de_rattachement_etabli: Un lien de rattachement avec une situation ouvrant droit au
            séjour peut-il être établi ?
        complete_dependance: Est-il établi que l'intéressé est en situation de complète dépendance
            par rapport au système d'assurance sociale français ?
        defaut_de_visa: L'obligation de visa a-t-elle été méconnue ?
        dispense_de_visa_par_la_nationalite: L'intéressé est-il, en raison de sa nationalité,
            dispensé de visa ?
        date_de_l_arrete_de_reconduite: À quelle date l'arrêté de reconduite à la frontière a-t-il
            été pris ?
        activite_exercee_sans_titre: Ressort-il des pièces du dossier que l'intéressé aurait
            exercé une activité professionnelle sans détenir un titre de séjour ?
        sejour_regulier: Depuis combien de temps l'intéressé séjourne-t-il régulièrement en
            France ?
        couverture_sociale_du_pays_d_origine: L'intéressé est-il en mesure de bénéficier, durant
            son séjour en France, de la couverture sociale de son pays d'origine ?
        recours_recurrent_a_l_assistance_sociale: Le recours à l'assistance sociale revêt-il un
            caractère récurrent pendant des périodes de séjour de moins de trois mois ?
        objet_unique_du_sejour_les_aides_sociales: Est-il clairement établi que l'objet unique du
            séjour est le bénéfice des aides ou prestations sociales françaises ?
        abus_caracterise_du_droit_de_sejour: abus caractérisé du droit de séjour
        charge_deraisonnable: L'intéressé constitue-t-il une charge déraisonnable pour le système
            d'assistance sociale français ?
        recours_systematique_a_des_hebergements_d_urgence: L'intéressé recourt-il systématiquement
            à des hébergements d'urgence ?
        comportement_abusif_caracterise: L'expertise conduit-elle à la caractérisation d'un
            comportement abusif ?
        nouvelle_demande_d_aide_au_retour: L'intéressé est-il revenu sur le territoire et a-t-il
            fait une nouvelle demande d'accès à l'assistance sociale ?
        aide_subordonnee_a_un_droit_de_sejour: Le bénéfice de l'aide est-il subordonné à un droit
            de séjour ?
        maintien_au_dela_de_l_echeance: L'intéressé se maintient-il en France au-delà de
            l'échéance ?
        emploi: L'intéressé dispose-t-il d'un emploi (salarié ou non salarié) ?
        moyens_suffisants_d_existence: L'intéressé possède-t-il des moyens suffisants
            d'existence ?
        travail_salarie: L'intéressé veut-il accéder à un travail salarié ?
        periode_du_regime_transitoire_en_cours: La période du régime transitoire est-elle en
            cours ?
        titre_autorisant_a_travailler: L'intéressé est-il muni d'un titre l'autorisant à
            travailler en France ?
        exercice_d_une_activite_professionnelle: L'intéressé veut-il exercer une activité
            professionnelle en France ?
        exception_prevue_a_l_article_l_121_2: L'intéressé relève-t-il d'une exception prévue à
            l'article L. 121-2 du CESEDA ?
        profession_liberale_commerciale_industrielle_ou_artisanale: L'intéressé veut-il accéder à
            une profession libérale, commerciale, industrielle ou artisanale ?
        autorise_a_travailler: L'intéressé est-il autorisé à travailler ?
        statut_de_non_actif: L'intéressé prétend-il à un droit au séjour au titre de non-actif ?
        ressources_propres_suffisantes: L'intéressé dispose-t-il de ressources propres
            suffisantes ?
        conditions_de_l_allocation_de_solidarite_aux_personnes_agees: L'intéressé remplit-il les
            conditions, notamment d'âge, de l'allocation de solidarité aux personnes âgées ?
        sejour_permanent_acquis: L'intéressé a-t-il accédé au séjour permanent au terme de cinq
            ans de séjour régulier ?
        appel_rapide_au_systeme_de_soins: L'intéressé fait-il rapidement appel au système de soins
            français ?
        depourvu_de_ressources_et_de_securite_sociale: L'intéressé est-il dépourvu de ressources
            et de sécurité sociale dans son pays ?
        venue_pour_des_soins_d_une_pathologie_declaree_au_pays: L'intéressé, souffrant d'une
            pathologie déclarée dans son pays, se présente-t-il en France afin d'y recevoir des
            soins sans contrepartie financière ?
        decret_et_arrete_d_enregistrement_parus: Le décret et l'arrêté fixant le modèle de
            l'attestation d'enregistrement sont-ils parus ?
        omission_de_l_enregistrement: L'intéressé a-t-il omis la formalité d'enregistrement ?
        travail_irregulier_dument_constate: Le travail irrégulier a-t-il été dûment constaté ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = ()
    date_de_la_decision: datetime.date | str | None
    """« date de la décision »."""
    qualite: Qualite | None
    """« qualité ».

    Les membres de famille s'entendent, dans l'annexe, comme ressortissants de pays tiers membres
    de famille d'un communautaire.

    annexe : « les membres de famille s'entendent comme ressortissants de pays tiers membres de
    famille d'un communautaire »
    """
    citoyen_dont_l_interesse_est_membre_de_la_famille: (
        CitoyenDontLInteresseEstMembreDeLaFamille | None
    )
    """« citoyen dont l'intéressé est membre de la famille »."""
    duree_du_sejour: datetime.date | str | None
    """« durée du séjour »."""
    menace_pour_l_ordre_public: bool | None
    """« menace pour l'ordre public » ; relève de l'appréciation : préfet."""
    motifs_graves_d_ordre_public: bool | None
    """« motifs graves d'ordre public » ; relève de l'appréciation : l'autorité compétente."""
    infraction_a_la_legislation_du_travail: bool | None
    """« infraction à la législation du travail » ; donnée sensible."""
    activite_professionnelle_sans_titre_de_sejour: bool | None
    """« activité professionnelle sans titre de séjour » ; donnée sensible.

    Le titre est celui que prévoit l'article L. 121-2 (§ 2.4, al. 6).
    """
    interpellation: bool | None
    """« interpellation »."""
    constat_que_le_droit_au_sejour_n_est_plus_justifie: bool | None
    """« constat que le droit au séjour n'est plus justifié » ; relève de l'appréciation : préfet.

    Avant trois mois : sur la base d'un faisceau d'indices sérieux et concordants (§ 2.3, al. 5).
    Après : examen individuel et approfondi (§ 2.4, al. 3).
    """
    sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique: bool | None
    """« séjours multipliés pour des soins à la charge de l'assistance publique » ; donnée
    sensible.

    § 2.3, al. 4 : « multiplieraient en France les séjours de moins de trois mois pour y subir des
    soins »
    """
    situations_ouvrant_droit_au_sejour: (
        Collection[SituationsOuvrantDroitAuSejour]
        | Mapping[SituationsOuvrantDroitAuSejour, bool | None]
        | None
    )
    """« situations ouvrant droit au séjour » ; régi par un autre texte : l'article L. 121-1 du
    CESEDA.

    § 2.4, al. 2 : « l'une des quatre situations énumérées à l'article L. 121-1 du CESEDA :
    travailleur (salarié ou non), étudiant, inactif disposant de ressources suffisantes et d'une
    assurance maladie, membre de famille. »
    """
    lien_de_rattachement_etabli: bool | None
    """« lien de rattachement établi » ; relève de l'appréciation : préfet.

    § 2.4, al. 2 : « il n'y a pas de droit au séjour sur le territoire des Etats membres sans
    rattachement à l'une des quatre situations énumérées à l'article L. 121-1 du CESEDA »
    """
    complete_dependance: bool | None
    """« complète dépendance » ; relève de l'appréciation : préfet."""
    defaut_de_visa: bool | None
    """« défaut de visa »."""
    dispense_de_visa_par_la_nationalite: bool | None
    """« dispense de visa par la nationalité »."""
    date_de_l_arrete_de_reconduite: datetime.date | str | None
    """« date de l'arrêté de reconduite »."""
    activite_exercee_sans_titre: bool | None
    """« activité exercée sans titre » ; donnée sensible.

    § 2.5, al. 2 : « Dès lors qu'il ne ressort pas des pièces des dossiers que les intéressés
    exercent une telle activité »
    """
    sejour_regulier: datetime.date | str | None
    """« séjour régulier »."""
    couverture_sociale_du_pays_d_origine: bool | None
    """« couverture sociale du pays d'origine »."""
    recours_recurrent_a_l_assistance_sociale: bool | None
    """« recours récurrent à l'assistance sociale » ; relève de l'appréciation : préfet.

    § 1.1, al. 6 : « revêt un caractère récurrent pendant des périodes de séjour de moins de trois
    mois »
    """
    objet_unique_du_sejour_les_aides_sociales: bool | None
    """« objet unique du séjour les aides sociales » ; relève de l'appréciation : préfet."""
    abus_caracterise_du_droit_de_sejour: bool | None
    """« abus caractérisé du droit de séjour » ; relève de l'appréciation : préfet.

    § 1.1, al. 4 : « constitué par le fait que le séjour aurait en réalité pour seul objet le
    bénéfice des aides sociales accessibles sans contrepartie, c'est-à-dire sans qu'il soit
    nécessaire de verser une cotisation. Cela concerne en pratique toutes les prestations sociales
    non contributives. »
    """
    charge_deraisonnable: bool | None
    """« charge déraisonnable » ; relève de l'appréciation : préfet.

    § 1.1, al. 4 : « La notion de charge déraisonnable suppose que soit constaté un abus
    caractérisé du droit de séjour »

    § 1.1, al. 6 : « Ainsi, l'existence d'une telle charge sera avérée lorsque vous aurez constaté
    que le recours à l'assistance sociale revêt un caractère récurrent pendant des périodes de
    séjour de moins de trois mois ou lorsque vous aurez clairement établi que l'objet unique du
    séjour est le bénéfice des aides ou prestations sociales françaises. »

    § 1.1, al. 10 : « Peut également être cité, à titre d'exemple d'existence d'une charge
    déraisonnable, le recours systématique à des hébergements d'urgence. »
    """
    recours_systematique_a_des_hebergements_d_urgence: bool | None
    """« recours systématique à des hébergements d'urgence »."""
    comportement_abusif_caracterise: bool | None
    """« comportement abusif caractérisé » ; relève de l'appréciation : préfet."""
    nouvelle_demande_d_aide_au_retour: bool | None
    """« nouvelle demande d'aide au retour »."""
    aide_subordonnee_a_un_droit_de_sejour: bool | None
    """« aide subordonnée à un droit de séjour » ; régi par un autre texte : les textes
    propres à l'aide.
    """
    maintien_au_dela_de_l_echeance: bool | None
    """« maintien au-delà de l'échéance »."""
    emploi: bool | None
    """« emploi »."""
    moyens_suffisants_d_existence: bool | None
    """« moyens suffisants d'existence » ; relève de l'appréciation : préfet."""
    travail_salarie: bool | None
    """« travail salarié »."""
    periode_du_regime_transitoire_en_cours: bool | None
    """« période du régime transitoire en cours » ; régi par un autre texte : les traités
    d'adhésion.
    """
    titre_autorisant_a_travailler: bool | None
    """« titre autorisant à travailler »."""
    exercice_d_une_activite_professionnelle: bool | None
    """« exercice d'une activité professionnelle »."""
    exception_prevue_a_l_article_l_121_2: bool | None
    """« exception prévue à l'article L. 121-2 » ; régi par un autre texte : l'article L.
    121-2 du CESEDA.
    """
    profession_liberale_commerciale_industrielle_ou_artisanale: bool | None
    """« profession libérale commerciale industrielle ou artisanale »."""
    autorise_a_travailler: bool | None
    """« autorisé à travailler »."""
    statut_de_non_actif: bool | None
    """« statut de non actif »."""
    ressources_propres_suffisantes: bool | None
    """« ressources propres suffisantes » ; relève de l'appréciation : préfet."""
    conditions_de_l_allocation_de_solidarite_aux_personnes_agees: bool | None
    """« conditions de l'allocation de solidarité aux personnes âgées » ; régi par un autre
    texte : les articles L. 815-1 et suivants du code de la sécurité sociale.
    """
    sejour_permanent_acquis: bool | None
    """« séjour permanent acquis » ; régi par un autre texte : le titre II du livre Ier du CESEDA.

    § 1.2.2, al. 6 : « l'accès au séjour permanent au terme de cinq ans de séjour régulier »
    """
    appel_rapide_au_systeme_de_soins: bool | None
    """« appel rapide au système de soins » ; relève de l'appréciation : préfet ; donnée
    sensible.
    """
    depourvu_de_ressources_et_de_securite_sociale: bool | None
    """« dépourvu de ressources et de sécurité sociale »."""
    venue_pour_des_soins_d_une_pathologie_declaree_au_pays: bool | None
    """« venue pour des soins d'une pathologie déclarée au pays » ; ne peut être demandé ;
    donnée sensible.
    """
    decret_et_arrete_d_enregistrement_parus: bool | None
    """« décret et arrêté d'enregistrement parus »."""
    omission_de_l_enregistrement: bool | None
    """« omission de l'enregistrement » ; donnée sensible."""
    travail_irregulier_dument_constate: bool | None
    """« travail irrégulier dûment constaté » ; donnée sensible."""

    FACTS = _declared.FACTS
    GROUPS = _declared.GROUPS
    ALIASES = _declared.ALIASES
    PARAMETERS = {}
    CASE = _rules.Case
    PERSONS = {}
    ASKED = frozenset(
        (
            "abus_caracterise_du_droit_de_sejour",
            "activite_exercee_sans_titre",
            "activite_professionnelle_sans_titre_de_sejour",
            "aide_subordonnee_a_un_droit_de_sejour",
            "appel_rapide_au_systeme_de_soins",
            "autorise_a_travailler",
            "charge_deraisonnable",
            "citoyen_dont_l_interesse_est_membre_de_la_famille",
            "complete_dependance",
            "comportement_abusif_caracterise",
            "conditions_de_l_allocation_de_solidarite_aux_personnes_agees",
            "constat_que_le_droit_au_sejour_n_est_plus_justifie",
            "couverture_sociale_du_pays_d_origine",
            "date_de_l_arrete_de_reconduite",
            "date_de_la_decision",
            "decret_et_arrete_d_enregistrement_parus",
            "defaut_de_visa",
            "depourvu_de_ressources_et_de_securite_sociale",
            "dispense_de_visa_par_la_nationalite",
            "duree_du_sejour",
            "emploi",
            "exception_prevue_a_l_article_l_121_2",
            "exercice_d_une_activite_professionnelle",
            "infraction_a_la_legislation_du_travail",
            "interpellation",
            "lien_de_rattachement_etabli",
            "maintien_au_dela_de_l_echeance",
            "menace_pour_l_ordre_public",
            "motifs_graves_d_ordre_public",
            "moyens_suffisants_d_existence",
            "nouvelle_demande_d_aide_au_retour",
            "objet_unique_du_sejour_les_aides_sociales",
            "omission_de_l_enregistrement",
            "periode_du_regime_transitoire_en_cours",
            "profession_liberale_commerciale_industrielle_ou_artisanale",
            "qualite",
            "recours_recurrent_a_l_assistance_sociale",
            "ressources_propres_suffisantes",
            "sejour_permanent_acquis",
            "sejour_regulier",
            "sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique",
            "situations_ouvrant_droit_au_sejour",
            "statut_de_non_actif",
            "titre_autorisant_a_travailler",
            "travail_irregulier_dument_constate",
            "travail_salarie",
            "venue_pour_des_soins_d_une_pathologie_declaree_au_pays",
        ),
    )
    ASKED_OF_PERSONS = {}
    READABLE = True

    def __init__(
        self,
        *,
        date_de_la_decision: datetime.date | str | None = None,
        qualite: Qualite | None = None,
        citoyen_dont_l_interesse_est_membre_de_la_famille: CitoyenDontLInteresseEstMembreDeLaFamille
        | None = None,
        duree_du_sejour: datetime.date | str | None = None,
        menace_pour_l_ordre_public: bool | None = None,
        motifs_graves_d_ordre_public: bool | None = None,
        infraction_a_la_legislation_du_travail: bool | None = None,
        activite_professionnelle_sans_titre_de_sejour: bool | None = None,
        interpellation: bool | None = None,
        constat_que_le_droit_au_sejour_n_est_plus_justifie: bool | None = None,
        sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique: bool | None = None,
        situations_ouvrant_droit_au_sejour: Collection[SituationsOuvrantDroitAuSejour]
        | Mapping[SituationsOuvrantDroitAuSejour, bool | None]
        | None = None,
        lien_de_rattachement_etabli: bool | None = None,
        complete_dependance: bool | None = None,
        defaut_de_visa: bool | None = None,
        dispense_de_visa_par_la_nationalite: bool | None = None,
        date_de_l_arrete_de_reconduite: datetime.date | str | None = None,
        activite_exercee_sans_titre: bool | None = None,
        sejour_regulier: datetime.date | str | None = None,
        couverture_sociale_du_pays_d_origine: bool | None = None,
        recours_recurrent_a_l_assistance_sociale: bool | None = None,
        objet_unique_du_sejour_les_aides_sociales: bool | None = None,
        abus_caracterise_du_droit_de_sejour: bool | None = None,
        charge_deraisonnable: bool | None = None,
        recours_systematique_a_des_hebergements_d_urgence: bool | None = None,
        comportement_abusif_caracterise: bool | None = None,
        nouvelle_demande_d_aide_au_retour: bool | None = None,
        aide_subordonnee_a_un_droit_de_sejour: bool | None = None,
        maintien_au_dela_de_l_echeance: bool | None = None,
        emploi: bool | None = None,
        moyens_suffisants_d_existence: bool | None = None,
        travail_salarie: bool | None = None,
        periode_du_regime_transitoire_en_cours: bool | None = None,
        titre_autorisant_a_travailler: bool | None = None,
        exercice_d_une_activite_professionnelle: bool | None = None,
        exception_prevue_a_l_article_l_121_2: bool | None = None,
        profession_liberale_commerciale_industrielle_ou_artisanale: bool | None = None,
        autorise_a_travailler: bool | None = None,
        statut_de_non_actif: bool | None = None,
        ressources_propres_suffisantes: bool | None = None,
        conditions_de_l_allocation_de_solidarite_aux_personnes_agees: bool | None = None,
        sejour_permanent_acquis: bool | None = None,
        appel_rapide_au_systeme_de_soins: bool | None = None,
        depourvu_de_ressources_et_de_securite_sociale: bool | None = None,
        venue_pour_des_soins_d_une_pathologie_declaree_au_pays: bool | None = None,
        decret_et_arrete_d_enregistrement_parus: bool | None = None,
        omission_de_l_enregistrement: bool | None = None,
        travail_irregulier_dument_constate: bool | None = None,
        **autres: Never,
    ) -> None:
        if autres:
            self._refuse(autres)
        given: dict[str, object] = {
            "date_de_la_decision": date_de_la_decision,
            "qualite": qualite,
            "citoyen_dont_l_interesse_est_membre_de_la_famille": citoyen_dont_l_interesse_est_membre_de_la_famille,
            "duree_du_sejour": duree_du_sejour,
            "menace_pour_l_ordre_public": menace_pour_l_ordre_public,
            "motifs_graves_d_ordre_public": motifs_graves_d_ordre_public,
            "infraction_a_la_legislation_du_travail": infraction_a_la_legislation_du_travail,
            "activite_professionnelle_sans_titre_de_sejour": activite_professionnelle_sans_titre_de_sejour,
            "interpellation": interpellation,
            "constat_que_le_droit_au_sejour_n_est_plus_justifie": constat_que_le_droit_au_sejour_n_est_plus_justifie,
            "sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique": sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique,
            "situations_ouvrant_droit_au_sejour": situations_ouvrant_droit_au_sejour,
            "lien_de_rattachement_etabli": lien_de_rattachement_etabli,
            "complete_dependance": complete_dependance,
            "defaut_de_visa": defaut_de_visa,
            "dispense_de_visa_par_la_nationalite": dispense_de_visa_par_la_nationalite,
            "date_de_l_arrete_de_reconduite": date_de_l_arrete_de_reconduite,
            "activite_exercee_sans_titre": activite_exercee_sans_titre,
            "sejour_regulier": sejour_regulier,
            "couverture_sociale_du_pays_d_origine": couverture_sociale_du_pays_d_origine,
            "recours_recurrent_a_l_assistance_sociale": recours_recurrent_a_l_assistance_sociale,
            "objet_unique_du_sejour_les_aides_sociales": objet_unique_du_sejour_les_aides_sociales,
            "abus_caracterise_du_droit_de_sejour": abus_caracterise_du_droit_de_sejour,
            "charge_deraisonnable": charge_deraisonnable,
            "recours_systematique_a_des_hebergements_d_urgence": recours_systematique_a_des_hebergements_d_urgence,
            "comportement_abusif_caracterise": comportement_abusif_caracterise,
            "nouvelle_demande_d_aide_au_retour": nouvelle_demande_d_aide_au_retour,
            "aide_subordonnee_a_un_droit_de_sejour": aide_subordonnee_a_un_droit_de_sejour,
            "maintien_au_dela_de_l_echeance": maintien_au_dela_de_l_echeance,
            "emploi": emploi,
            "moyens_suffisants_d_existence": moyens_suffisants_d_existence,
            "travail_salarie": travail_salarie,
            "periode_du_regime_transitoire_en_cours": periode_du_regime_transitoire_en_cours,
            "titre_autorisant_a_travailler": titre_autorisant_a_travailler,
            "exercice_d_une_activite_professionnelle": exercice_d_une_activite_professionnelle,
            "exception_prevue_a_l_article_l_121_2": exception_prevue_a_l_article_l_121_2,
            "profession_liberale_commerciale_industrielle_ou_artisanale": profession_liberale_commerciale_industrielle_ou_artisanale,
            "autorise_a_travailler": autorise_a_travailler,
            "statut_de_non_actif": statut_de_non_actif,
            "ressources_propres_suffisantes": ressources_propres_suffisantes,
            "conditions_de_l_allocation_de_solidarite_aux_personnes_agees": conditions_de_l_allocation_de_solidarite_aux_personnes_agees,
            "sejour_permanent_acquis": sejour_permanent_acquis,
            "appel_rapide_au_systeme_de_soins": appel_rapide_au_systeme_de_soins,
            "depourvu_de_ressources_et_de_securite_sociale": depourvu_de_ressources_et_de_securite_sociale,
            "venue_pour_des_soins_d_une_pathologie_declaree_au_pays": venue_pour_des_soins_d_une_pathologie_declaree_au_pays,
            "decret_et_arrete_d_enregistrement_parus": decret_et_arrete_d_enregistrement_parus,
            "omission_de_l_enregistrement": omission_de_l_enregistrement,
            "travail_irregulier_dument_constate": travail_irregulier_dument_constate,
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
    reference_date="date_de_la_decision",
    directives=_declared.DIRECTIVES,
    evidence=_declared.EVIDENCE,
    wording="circulaires.roumanie_bulgarie_2006._wording",
    diagrams="circulaires.roumanie_bulgarie_2006._diagrams",
)


class Decision(BaseDecision):
    """Ce que le texte énonce pour un cas : un attribut par résultat."""

    __slots__ = ()
    ACT = _ACT

    @property
    def sejour_sans_condition(self) -> Outcome:
        """« séjour sans condition » : droit ; bénéficiaire : ressortissant roumain ou bulgare."""
        return self._outcomes[0]

    @property
    def libre_circulation(self) -> Outcome:
        """« libre circulation » : droit ; bénéficiaire : ressortissant d'un Etat membre de
        l'Union européenne.
        """
        return self._outcomes[1]

    @property
    def sejour_pendant_les_trois_premiers_mois(self) -> Outcome:
        """« séjour pendant les trois premiers mois » : droit ; bénéficiaire : ressortissant
        d'un Etat membre de l'Union européenne.
        """
        return self._outcomes[2]

    @property
    def passeport_ou_carte_d_identite_valides(self) -> Outcome:
        """« passeport ou carte d'identité valides » : formalité ; bénéficiaire :
        ressortissant d'un Etat membre de l'Union européenne.
        """
        return self._outcomes[3]

    @property
    def conditions_d_entree_des_ressortissants_de_pays_tiers(self) -> Outcome:
        """« conditions d'entrée des ressortissants de pays tiers » : formalité ;
        bénéficiaire : ressortissant roumain ou bulgare.
        """
        return self._outcomes[4]

    @property
    def limitation_du_droit_de_circulation_et_de_sejour(self) -> Outcome:
        """« limitation du droit de circulation et de séjour » : acte ; auteur : autorités
        françaises.
        """
        return self._outcomes[5]

    @property
    def prise_en_compte_de_la_prise_en_charge_sollicitee(self) -> Outcome:
        """« prise en compte de la prise en charge sollicitée » : acte ; auteur : préfet."""
        return self._outcomes[6]

    @property
    def recours_aux_soins_retenu_comme_indice_d_abus(self) -> Outcome:
        """« recours aux soins retenu comme indice d'abus » : acte ; auteur : préfet."""
        return self._outcomes[7]

    @property
    def interrogation_sur_les_motivations_du_sejour(self) -> Outcome:
        """« interrogation sur les motivations du séjour » : acte ; auteur : préfet."""
        return self._outcomes[8]

    @property
    def presomption_d_une_demande_d_assistance_excessive(self) -> Outcome:
        """« présomption d'une demande d'assistance excessive » : état."""
        return self._outcomes[9]

    @property
    def indice_d_une_charge_excessive_retenu(self) -> Outcome:
        """« indice d'une charge excessive retenu » : acte ; auteur : préfet."""
        return self._outcomes[10]

    @property
    def recueil_d_informations_portant_atteinte_au_secret_medical(self) -> Outcome:
        """« recueil d'informations portant atteinte au secret médical » : acte ; auteur :
        préfet.
        """
        return self._outcomes[11]

    @property
    def prise_en_compte_des_elements_au_dela_de_trois_mois(self) -> Outcome:
        """« prise en compte des éléments au-delà de trois mois » : acte ; auteur : préfet."""
        return self._outcomes[12]

    @property
    def constat_de_la_perte_du_droit_au_sejour(self) -> Outcome:
        """« constat de la perte du droit au séjour » : acte ; auteur : préfet."""
        return self._outcomes[13]

    @property
    def saisine_du_prefet_par_le_service_prestataire(self) -> Outcome:
        """« saisine du préfet par le service prestataire » : acte ; auteur : service
        prestataire.
        """
        return self._outcomes[14]

    @property
    def refus_d_une_aide(self) -> Outcome:
        """« refus d'une aide » : acte ; auteur : service prestataire."""
        return self._outcomes[15]

    @property
    def sejour_de_plus_de_trois_mois(self) -> Outcome:
        """« séjour de plus de trois mois » : droit ; bénéficiaire : ressortissant roumain ou
        bulgare.
        """
        return self._outcomes[16]

    @property
    def enregistrement_en_mairie(self) -> Outcome:
        """« enregistrement en mairie » : formalité ; bénéficiaire : ressortissant d'un Etat
        membre de l'Union européenne.
        """
        return self._outcomes[17]

    @property
    def sanction_du_defaut_d_enregistrement(self) -> Outcome:
        """« sanction du défaut d'enregistrement » : résultat ; auteur : juge."""
        return self._outcomes[18]

    @property
    def reconnaissance_du_droit_au_sejour_par_l_attestation(self) -> Outcome:
        """« reconnaissance du droit au séjour par l'attestation » : effet."""
        return self._outcomes[19]

    @property
    def emploi_ou_moyens_suffisants_d_existence(self) -> Outcome:
        """« emploi ou moyens suffisants d'existence » : formalité ; bénéficiaire :
        ressortissant roumain ou bulgare.
        """
        return self._outcomes[20]

    @property
    def autorisation_de_travail(self) -> Outcome:
        """« autorisation de travail » : formalité ; bénéficiaire : ressortissant roumain ou
        bulgare.
        """
        return self._outcomes[21]

    @property
    def secteurs_d_activite_ouverts(self) -> Outcome:
        """« secteurs d'activité ouverts » : résultat."""
        return self._outcomes[22]

    @property
    def regles_applicables_pendant_la_periode_transitoire(self) -> Outcome:
        """« règles applicables pendant la période transitoire » : résultat."""
        return self._outcomes[23]

    @property
    def duree_du_regime_transitoire(self) -> Outcome:
        """« durée du régime transitoire » : résultat."""
        return self._outcomes[24]

    @property
    def inscription_comme_demandeur_d_emploi(self) -> Outcome:
        """« inscription comme demandeur d'emploi » : acte ; auteur : ressortissant roumain ou
        bulgare.
        """
        return self._outcomes[25]

    @property
    def acces_aux_professions_independantes(self) -> Outcome:
        """« accès aux professions indépendantes » : droit ; bénéficiaire : ressortissant
        roumain ou bulgare.
        """
        return self._outcomes[26]

    @property
    def titre_de_sejour_pour_une_activite_professionnelle(self) -> Outcome:
        """« titre de séjour pour une activité professionnelle » : formalité ; bénéficiaire :
        ressortissant roumain ou bulgare.
        """
        return self._outcomes[27]

    @property
    def assurance_maladie(self) -> Outcome:
        """« assurance maladie » : formalité ; bénéficiaire : ressortissant roumain ou bulgare."""
        return self._outcomes[28]

    @property
    def ressources_propres(self) -> Outcome:
        """« ressources propres » : formalité ; bénéficiaire : ressortissant roumain ou bulgare."""
        return self._outcomes[29]

    @property
    def reference_du_niveau_de_ressources(self) -> Outcome:
        """« référence du niveau de ressources » : résultat."""
        return self._outcomes[30]

    @property
    def modulation_selon_la_composition_de_la_famille(self) -> Outcome:
        """« modulation selon la composition de la famille » : acte ; auteur : préfet."""
        return self._outcomes[31]

    @property
    def analyse_des_elements_de_la_situation_personnelle(self) -> Outcome:
        """« analyse des éléments de la situation personnelle » : acte ; auteur : préfet."""
        return self._outcomes[32]

    @property
    def maintien_du_droit_de_sejour(self) -> Outcome:
        """« maintien du droit de séjour » : droit ; bénéficiaire : travailleur ou membre de
        famille.
        """
        return self._outcomes[33]

    @property
    def titre_de_sejour_pour_resider(self) -> Outcome:
        """« titre de séjour pour résider » : formalité ; bénéficiaire : ressortissant d'un
        Etat membre de l'Union européenne.
        """
        return self._outcomes[34]

    @property
    def reconnaissance_du_droit_au_sejour(self) -> Outcome:
        """« reconnaissance du droit au séjour » : droit ; bénéficiaire : citoyen de l'Union
        européenne.
        """
        return self._outcomes[35]

    @property
    def restriction_au_sejour_permanent(self) -> Outcome:
        """« restriction au séjour permanent » : acte ; auteur : préfet."""
        return self._outcomes[36]

    @property
    def oqtf(self) -> Outcome:
        """« OQTF » : acte ; auteur : préfet."""
        return self._outcomes[37]

    @property
    def aprf_ordre_public_et_droit_du_travail(self) -> Outcome:
        """« APRF ordre public et droit du travail » : acte ; auteur : préfet."""
        return self._outcomes[38]

    @property
    def autre_aprf(self) -> Outcome:
        """« autre APRF » : acte ; auteur : préfet."""
        return self._outcomes[39]

    @property
    def aprf_pour_non_respect_des_conditions_d_entree(self) -> Outcome:
        """« APRF pour non-respect des conditions d'entrée » : acte ; auteur : préfet."""
        return self._outcomes[40]

    @property
    def aprf_pour_defaut_de_visa(self) -> Outcome:
        """« APRF pour défaut de visa » : acte ; auteur : préfet."""
        return self._outcomes[41]

    @property
    def aprf_pour_activite_sans_titre(self) -> Outcome:
        """« APRF pour activité sans titre » : acte ; auteur : préfet."""
        return self._outcomes[42]

    @property
    def compostage_des_documents_de_voyage(self) -> Outcome:
        """« compostage des documents de voyage » : effet."""
        return self._outcomes[43]

    @property
    def sanction_du_defaut_de_visa(self) -> Outcome:
        """« sanction du défaut de visa » : résultat ; auteur : juge."""
        return self._outcomes[44]

    @property
    def readmission_vers_un_autre_pays_de_l_union(self) -> Outcome:
        """« réadmission vers un autre pays de l'Union » : acte ; auteur : préfet."""
        return self._outcomes[45]

    @property
    def eloignement_pour_motifs_graves(self) -> Outcome:
        """« éloignement pour motifs graves » : acte ; auteur : Etat membre d'accueil."""
        return self._outcomes[46]

    @property
    def ape(self) -> Outcome:
        """« APE » : acte ; auteur : préfet.

        arrêté préfectoral d'expulsion
        """
        return self._outcomes[47]

    @property
    def ame(self) -> Outcome:
        """« AME » : acte ; auteur : ministre de l'intérieur.

        arrêté ministériel d'expulsion
        """
        return self._outcomes[48]

    @property
    def dispositions_du_titre_ii_du_livre_v(self) -> Outcome:
        """« dispositions du titre II du livre V » : effet."""
        return self._outcomes[49]

    @property
    def protection_specifique_contre_l_expulsion(self) -> Outcome:
        """« protection spécifique contre l'expulsion » : état ; bénéficiaire : ressortissant
        de l'Union européenne.
        """
        return self._outcomes[50]

    @property
    def effets_dans_le_temps_de_l_arrete_d_ordre_public(self) -> Outcome:
        """« effets dans le temps de l'arrêté d'ordre public » : effet."""
        return self._outcomes[51]

    @property
    def consequences_tirees_au_plan_du_sejour(self) -> Outcome:
        """« conséquences tirées au plan du séjour » : acte ; auteur : préfet."""
        return self._outcomes[52]

    @property
    def droit_au_sejour_de_plus_de_trois_mois(self) -> Outcome:
        """« droit au séjour de plus de trois mois » : état."""
        return self._outcomes[53]

    @property
    def execution_immediate_de_l_arrete(self) -> Outcome:
        """« exécution immédiate de l'arrêté » : effet."""
        return self._outcomes[54]

    @property
    def delai_de_depart_volontaire(self) -> Outcome:
        """« délai de départ volontaire » : effet."""
        return self._outcomes[55]

    @property
    def benefice_de_la_qualite_de_travailleur(self) -> Outcome:
        """« bénéfice de la qualité de travailleur » : effet."""
        return self._outcomes[56]

    @property
    def mise_a_execution_d_un_arrete_anterieur(self) -> Outcome:
        """« mise à exécution d'un arrêté antérieur » : acte ; auteur : préfet."""
        return self._outcomes[57]


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
