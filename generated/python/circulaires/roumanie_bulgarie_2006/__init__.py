"""Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir du 1er janvier 2007 (NOR INT/D/06/00115/C).

Texte du 22 décembre 2006 ; état actuel : non établi. Ce module dit ce que le texte énonce ; il ne
décrit pas le droit actuel et n'est pas une consultation juridique.
"""

# Écrit par « attendu build » : ne pas modifier.
# fmt: off
from collections.abc import Collection, Mapping
from typing import Any, Literal

from circulaires._core.act import Act, OutcomeSpec
from circulaires._core.decision import Decision as _Decision
from circulaires._core.decision import Outcome
from circulaires._core.reading import (
    DateLike,
    FactError,
    count_elapsed,
    near,
    read_persons,
    read_value,
)
from circulaires._core.records import Fact
from circulaires.roumanie_bulgarie_2006 import _exact, _rules, _wording

__all__ = ["FACTS", "GROUPS", "Decision", "FactError", "Facts", "SLUG", "decide"]

SLUG = "roumanie-bulgarie-2006"
VERSION = "b5a6742441ff6815cd84b952538564e180f9a44f4f0f37bea56bff4ff0667af0"
SOURCE = "b41372f6947ffc43e6258f6d560019f697803d3162a3373cdd4870a74131df6b"
OFFICIAL_TEXT = "7d8460ddebdbd614836c55ff0a60363719707e91d70eb78e64add8fab8037369"

Persons = Collection[Mapping[str, Any]] | Mapping[str, Any] | None

FACTS: dict[str, Fact] = {
    "date_de_la_decision": Fact(
        "date_de_la_decision",
        "date de la décision",
        "date",
        question="À quelle date la décision est-elle prise ?",
    ),
    "qualite": Fact(
        "qualite",
        "qualité",
        "choice",
        options=(
            "ressortissant_roumain_ou_bulgare",
            "membre_de_famille_ressortissant_de_pays_tiers",
        ),
        question="Qui est l'intéressé ?",
    ),
    "duree_du_sejour": Fact(
        "duree_du_sejour",
        "durée du séjour",
        "elapsed",
        unit="mois",
        until="date_de_la_decision",
        question="Depuis combien de temps l'intéressé séjourne-t-il en France ?",
    ),
    "menace_pour_l_ordre_public": Fact(
        "menace_pour_l_ordre_public",
        "menace pour l'ordre public",
        "yes_no",
        question="Le comportement de l'intéressé constitue-t-il une menace pour l'ordre public ?",
        appraisal=True,
    ),
    "motifs_graves_d_ordre_public": Fact(
        "motifs_graves_d_ordre_public",
        "motifs graves d'ordre public",
        "yes_no",
        question="Existe-t-il des motifs graves liés à l'ordre et à la sécurité publics ?",
        appraisal=True,
    ),
    "infraction_a_la_legislation_du_travail": Fact(
        "infraction_a_la_legislation_du_travail",
        "infraction à la législation du travail",
        "yes_no",
        question="L'intéressé enfreint-il la législation du travail ?",
    ),
    "activite_professionnelle_sans_titre_de_sejour": Fact(
        "activite_professionnelle_sans_titre_de_sejour",
        "activité professionnelle sans titre de séjour",
        "yes_no",
        question="L'intéressé exerce-t-il une activité professionnelle sans être en possession d'un titre de séjour ?",
    ),
    "interpellation": Fact(
        "interpellation",
        "interpellation",
        "yes_no",
        question="L'intéressé a-t-il été interpellé ?",
    ),
    "constat_que_le_droit_au_sejour_n_est_plus_justifie": Fact(
        "constat_que_le_droit_au_sejour_n_est_plus_justifie",
        "constat que le droit au séjour n'est plus justifié",
        "yes_no",
        question="Au terme d'un examen de situation individuel, est-il constaté que l'intéressé ne justifie plus du maintien de son droit au séjour ?",
        appraisal=True,
    ),
    "sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique": Fact(
        "sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique",
        "séjours multipliés pour des soins à la charge de l'assistance publique",
        "yes_no",
        question="L'intéressé multiplie-t-il en France les courts séjours pour y subir des soins en bénéficiant de l'assistance publique ?",
    ),
    "situations_ouvrant_droit_au_sejour": Fact(
        "situations_ouvrant_droit_au_sejour",
        "situations ouvrant droit au séjour",
        "several",
        options=(
            "travailleur",
            "etudiant",
            "inactif_disposant_de_ressources_suffisantes_et_d_une_assurance_maladie",
            "membre_de_famille",
        ),
        question="À quelle situation ouvrant droit au séjour l'intéressé se rattache-t-il ?",
        elsewhere=True,
    ),
    "lien_de_rattachement_etabli": Fact(
        "lien_de_rattachement_etabli",
        "lien de rattachement établi",
        "yes_no",
        question="Un lien de rattachement avec une situation ouvrant droit au séjour peut-il être établi ?",
        appraisal=True,
    ),
    "complete_dependance": Fact(
        "complete_dependance",
        "complète dépendance",
        "yes_no",
        question="Est-il établi que l'intéressé est en situation de complète dépendance par rapport au système d'assurance sociale français ?",
        appraisal=True,
    ),
    "defaut_de_visa": Fact(
        "defaut_de_visa",
        "défaut de visa",
        "yes_no",
        question="L'obligation de visa a-t-elle été méconnue ?",
    ),
    "dispense_de_visa_par_la_nationalite": Fact(
        "dispense_de_visa_par_la_nationalite",
        "dispense de visa par la nationalité",
        "yes_no",
        question="L'intéressé est-il, en raison de sa nationalité, dispensé de visa ?",
    ),
    "date_de_l_arrete_de_reconduite": Fact(
        "date_de_l_arrete_de_reconduite",
        "date de l'arrêté de reconduite",
        "date",
        question="À quelle date l'arrêté de reconduite à la frontière a-t-il été pris ?",
    ),
    "activite_exercee_sans_titre_avant_l_arrete": Fact(
        "activite_exercee_sans_titre_avant_l_arrete",
        "activité exercée sans titre avant l'arrêté",
        "yes_no",
        question="L'intéressé aurait-il exercé une activité professionnelle sans détenir un titre de séjour ?",
    ),
    "sejour_regulier": Fact(
        "sejour_regulier",
        "séjour régulier",
        "elapsed",
        unit="mois",
        until="date_de_la_decision",
        question="Depuis combien de temps l'intéressé séjourne-t-il régulièrement en France ?",
    ),
    "couverture_sociale_du_pays_d_origine": Fact(
        "couverture_sociale_du_pays_d_origine",
        "couverture sociale du pays d'origine",
        "yes_no",
        question="L'intéressé bénéficie-t-il, durant son séjour, de la couverture sociale de son pays d'origine ?",
    ),
    "recours_recurrent_a_l_assistance_sociale": Fact(
        "recours_recurrent_a_l_assistance_sociale",
        "recours récurrent à l'assistance sociale",
        "yes_no",
        question="Le recours à l'assistance sociale revêt-il un caractère récurrent pendant des périodes de séjour inférieures à la borne du § 1.1 ?",
        appraisal=True,
    ),
    "objet_unique_du_sejour_les_aides_sociales": Fact(
        "objet_unique_du_sejour_les_aides_sociales",
        "objet unique du séjour les aides sociales",
        "yes_no",
        question="Est-il clairement établi que l'objet unique du séjour est le bénéfice des aides ou prestations sociales françaises ?",
        appraisal=True,
    ),
    "abus_caracterise_du_droit_de_sejour": Fact(
        "abus_caracterise_du_droit_de_sejour",
        "abus caractérisé du droit de séjour",
        "yes_no",
        appraisal=True,
    ),
    "charge_deraisonnable": Fact(
        "charge_deraisonnable",
        "charge déraisonnable",
        "yes_no",
        question="L'intéressé constitue-t-il une charge déraisonnable pour le système d'assistance sociale français ?",
        appraisal=True,
    ),
    "recours_systematique_a_des_hebergements_d_urgence": Fact(
        "recours_systematique_a_des_hebergements_d_urgence",
        "recours systématique à des hébergements d'urgence",
        "yes_no",
        question="L'intéressé recourt-il systématiquement à des hébergements d'urgence ?",
    ),
    "comportement_abusif_caracterise": Fact(
        "comportement_abusif_caracterise",
        "comportement abusif caractérisé",
        "yes_no",
        question="L'expertise conduit-elle à la caractérisation d'un comportement abusif ?",
        appraisal=True,
    ),
    "nouvelle_demande_d_aide_au_retour": Fact(
        "nouvelle_demande_d_aide_au_retour",
        "nouvelle demande d'aide au retour",
        "yes_no",
        question="L'intéressé est-il revenu sur le territoire et a-t-il fait une nouvelle demande d'accès à l'assistance sociale ?",
    ),
    "aide_subordonnee_a_un_droit_de_sejour": Fact(
        "aide_subordonnee_a_un_droit_de_sejour",
        "aide subordonnée à un droit de séjour",
        "yes_no",
        question="Le bénéfice de l'aide est-il subordonné à un droit de séjour ?",
        elsewhere=True,
    ),
    "maintien_au_dela_de_l_echeance": Fact(
        "maintien_au_dela_de_l_echeance",
        "maintien au-delà de l'échéance",
        "yes_no",
        question="L'intéressé se maintient-il en France au-delà de l'échéance ?",
    ),
    "emploi": Fact(
        "emploi",
        "emploi",
        "yes_no",
        question="L'intéressé dispose-t-il d'un emploi (salarié ou non salarié) ?",
    ),
    "moyens_suffisants_d_existence": Fact(
        "moyens_suffisants_d_existence",
        "moyens suffisants d'existence",
        "yes_no",
        question="L'intéressé possède-t-il des moyens suffisants d'existence ?",
        appraisal=True,
    ),
    "travail_salarie": Fact(
        "travail_salarie",
        "travail salarié",
        "yes_no",
        question="L'intéressé veut-il accéder à un travail salarié ?",
    ),
    "periode_du_regime_transitoire_en_cours": Fact(
        "periode_du_regime_transitoire_en_cours",
        "période du régime transitoire en cours",
        "yes_no",
        question="La période du régime transitoire est-elle en cours ?",
        elsewhere=True,
    ),
    "titre_autorisant_a_travailler": Fact(
        "titre_autorisant_a_travailler",
        "titre autorisant à travailler",
        "yes_no",
        question="L'intéressé est-il muni d'un titre l'autorisant à travailler en France ?",
    ),
    "exercice_d_une_activite_professionnelle": Fact(
        "exercice_d_une_activite_professionnelle",
        "exercice d'une activité professionnelle",
        "yes_no",
        question="L'intéressé veut-il exercer une activité professionnelle en France ?",
    ),
    "exception_prevue_a_l_article_l_121_2": Fact(
        "exception_prevue_a_l_article_l_121_2",
        "exception prévue à l'article L. 121-2",
        "yes_no",
        question="L'intéressé relève-t-il d'une exception prévue à l'article L. 121-2 du CESEDA ?",
        elsewhere=True,
    ),
    "profession_liberale_commerciale_industrielle_ou_artisanale": Fact(
        "profession_liberale_commerciale_industrielle_ou_artisanale",
        "profession libérale commerciale industrielle ou artisanale",
        "yes_no",
        question="L'intéressé veut-il accéder à une profession libérale, commerciale, industrielle ou artisanale ?",
    ),
    "autorise_a_travailler": Fact(
        "autorise_a_travailler",
        "autorisé à travailler",
        "yes_no",
        question="L'intéressé est-il autorisé à travailler ?",
    ),
    "statut_de_non_actif": Fact(
        "statut_de_non_actif",
        "statut de non actif",
        "yes_no",
        question="L'intéressé prétend-il à un droit au séjour au titre de non-actif ?",
    ),
    "ressources_propres_suffisantes": Fact(
        "ressources_propres_suffisantes",
        "ressources propres suffisantes",
        "yes_no",
        question="L'intéressé dispose-t-il de ressources propres suffisantes ?",
        appraisal=True,
    ),
    "conditions_de_l_allocation_de_solidarite_aux_personnes_agees": Fact(
        "conditions_de_l_allocation_de_solidarite_aux_personnes_agees",
        "conditions de l'allocation de solidarité aux personnes âgées",
        "yes_no",
        question="L'intéressé remplit-il les conditions, notamment d'âge, de l'allocation de solidarité aux personnes âgées ?",
        elsewhere=True,
    ),
    "sejour_permanent_acquis": Fact(
        "sejour_permanent_acquis",
        "séjour permanent acquis",
        "yes_no",
        question="L'intéressé a-t-il accédé au séjour permanent au terme de cinq ans de séjour régulier ?",
        elsewhere=True,
    ),
    "maintien_du_droit_de_sejour_demande": Fact(
        "maintien_du_droit_de_sejour_demande",
        "maintien du droit de séjour demandé",
        "yes_no",
        question="L'intéressé demande-t-il le maintien de son droit de séjour après la fin de la situation qui l'ouvrait ?",
    ),
    "appel_rapide_au_systeme_de_soins": Fact(
        "appel_rapide_au_systeme_de_soins",
        "appel rapide au système de soins",
        "yes_no",
        question="L'intéressé fait-il rapidement appel au système de soins français ?",
        appraisal=True,
    ),
    "depourvu_de_ressources_et_de_securite_sociale": Fact(
        "depourvu_de_ressources_et_de_securite_sociale",
        "dépourvu de ressources et de sécurité sociale",
        "yes_no",
        question="L'intéressé est-il dépourvu de ressources et de sécurité sociale dans son pays ?",
    ),
    "venue_pour_des_soins_d_une_pathologie_declaree_au_pays": Fact(
        "venue_pour_des_soins_d_une_pathologie_declaree_au_pays",
        "venue pour des soins d'une pathologie déclarée au pays",
        "yes_no",
        question="L'intéressé, souffrant d'une pathologie déclarée dans son pays, se présente-t-il en France afin d'y recevoir des soins sans contrepartie financière ?",
    ),
    "omission_de_l_enregistrement": Fact(
        "omission_de_l_enregistrement",
        "omission de l'enregistrement",
        "yes_no",
        question="L'intéressé a-t-il omis la formalité d'enregistrement ?",
    ),
    "travail_irregulier_dument_constate": Fact(
        "travail_irregulier_dument_constate",
        "travail irrégulier dûment constaté",
        "yes_no",
        question="Le travail irrégulier a-t-il été dûment constaté ?",
    ),
}

GROUPS: dict[str, tuple[str, dict[str, Fact]]] = {}

ALIASES: dict[str, str] = {}


class Facts:
    """Les faits d'un cas ; chacun est inconnu (None) tant qu'il n'est pas donné.

    Args:
        date_de_la_decision: À quelle date la décision est-elle prise ?
        qualite: Qui est l'intéressé ? (annexe)
        duree_du_sejour: Depuis combien de temps l'intéressé séjourne-t-il en France ?
        menace_pour_l_ordre_public: Le comportement de l'intéressé constitue-t-il une menace pour
            l'ordre public ?
        motifs_graves_d_ordre_public: Existe-t-il des motifs graves liés à l'ordre et à la
            sécurité publics ?
        infraction_a_la_legislation_du_travail: L'intéressé enfreint-il la législation du travail
            ?
        activite_professionnelle_sans_titre_de_sejour: L'intéressé exerce-t-il une activité
            professionnelle sans être en possession d'un titre de séjour ?
        interpellation: L'intéressé a-t-il été interpellé ?
        constat_que_le_droit_au_sejour_n_est_plus_justifie: Au terme d'un examen de situation
            individuel, est-il constaté que l'intéressé ne justifie plus du maintien de son droit
            au séjour ?
        sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique: L'intéressé
            multiplie-t-il en France les courts séjours pour y subir des soins en bénéficiant de
            l'assistance publique ?
        situations_ouvrant_droit_au_sejour: À quelle situation ouvrant droit au séjour l'intéressé
            se rattache-t-il ? (§ 2.4, al. 2)
        lien_de_rattachement_etabli: Un lien de rattachement avec une situation ouvrant droit au
            séjour peut-il être établi ? (§ 2.4, al. 2)
        complete_dependance: Est-il établi que l'intéressé est en situation de complète dépendance
            par rapport au système d'assurance sociale français ?
        defaut_de_visa: L'obligation de visa a-t-elle été méconnue ?
        dispense_de_visa_par_la_nationalite: L'intéressé est-il, en raison de sa nationalité,
            dispensé de visa ?
        date_de_l_arrete_de_reconduite: À quelle date l'arrêté de reconduite à la frontière a-t-il
            été pris ?
        activite_exercee_sans_titre_avant_l_arrete: L'intéressé aurait-il exercé une activité
            professionnelle sans détenir un titre de séjour ?
        sejour_regulier: Depuis combien de temps l'intéressé séjourne-t-il régulièrement en France
            ?
        couverture_sociale_du_pays_d_origine: L'intéressé bénéficie-t-il, durant son séjour, de la
            couverture sociale de son pays d'origine ?
        recours_recurrent_a_l_assistance_sociale: Le recours à l'assistance sociale revêt-il un
            caractère récurrent pendant des périodes de séjour inférieures à la borne du § 1.1 ?
        objet_unique_du_sejour_les_aides_sociales: Est-il clairement établi que l'objet unique du
            séjour est le bénéfice des aides ou prestations sociales françaises ?
        abus_caracterise_du_droit_de_sejour: abus caractérisé du droit de séjour (§ 1.1, al. 4)
        charge_deraisonnable: L'intéressé constitue-t-il une charge déraisonnable pour le système
            d'assistance sociale français ? (§ 1.1, al. 4)
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
        moyens_suffisants_d_existence: L'intéressé possède-t-il des moyens suffisants d'existence
            ?
        travail_salarie: L'intéressé veut-il accéder à un travail salarié ?
        periode_du_regime_transitoire_en_cours: La période du régime transitoire est-elle en cours
            ?
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
        ressources_propres_suffisantes: L'intéressé dispose-t-il de ressources propres suffisantes
            ?
        conditions_de_l_allocation_de_solidarite_aux_personnes_agees: L'intéressé remplit-il les
            conditions, notamment d'âge, de l'allocation de solidarité aux personnes âgées ?
        sejour_permanent_acquis: L'intéressé a-t-il accédé au séjour permanent au terme de cinq
            ans de séjour régulier ? (§ 1.2.2, al. 6)
        maintien_du_droit_de_sejour_demande: L'intéressé demande-t-il le maintien de son droit de
            séjour après la fin de la situation qui l'ouvrait ?
        appel_rapide_au_systeme_de_soins: L'intéressé fait-il rapidement appel au système de soins
            français ?
        depourvu_de_ressources_et_de_securite_sociale: L'intéressé est-il dépourvu de ressources
            et de sécurité sociale dans son pays ?
        venue_pour_des_soins_d_une_pathologie_declaree_au_pays: L'intéressé, souffrant d'une
            pathologie déclarée dans son pays, se présente-t-il en France afin d'y recevoir des
            soins sans contrepartie financière ?
        omission_de_l_enregistrement: L'intéressé a-t-il omis la formalité d'enregistrement ?
        travail_irregulier_dument_constate: Le travail irrégulier a-t-il été dûment constaté ?

    Raises:
        FactError: un fait ne peut être lu (le fait, la valeur, ce qui était attendu).
    """

    __slots__ = (
        "abus_caracterise_du_droit_de_sejour",
        "activite_exercee_sans_titre_avant_l_arrete",
        "activite_professionnelle_sans_titre_de_sejour",
        "aide_subordonnee_a_un_droit_de_sejour",
        "appel_rapide_au_systeme_de_soins",
        "autorise_a_travailler",
        "charge_deraisonnable",
        "complete_dependance",
        "comportement_abusif_caracterise",
        "conditions_de_l_allocation_de_solidarite_aux_personnes_agees",
        "constat_que_le_droit_au_sejour_n_est_plus_justifie",
        "couverture_sociale_du_pays_d_origine",
        "date_de_l_arrete_de_reconduite",
        "date_de_la_decision",
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
        "maintien_du_droit_de_sejour_demande",
        "menace_pour_l_ordre_public",
        "motifs_graves_d_ordre_public",
        "moyens_suffisants_d_existence",
        "nouvelle_demande_d_aide_au_retour",
        "objet_unique_du_sejour_les_aides_sociales",
        "omission_de_l_enregistrement",
        "periode_du_regime_transitoire_en_cours",
        "persons",
        "profession_liberale_commerciale_industrielle_ou_artisanale",
        "qualite",
        "recours_recurrent_a_l_assistance_sociale",
        "recours_systematique_a_des_hebergements_d_urgence",
        "ressources_propres_suffisantes",
        "sejour_permanent_acquis",
        "sejour_regulier",
        "sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique",
        "situations_ouvrant_droit_au_sejour",
        "statut_de_non_actif",
        "titre_autorisant_a_travailler",
        "travail_irregulier_dument_constate",
        "travail_salarie",
        "values",
        "venue_pour_des_soins_d_une_pathologie_declaree_au_pays",
        "waiting",
    )

    def __init__(
        self,
        *,
        date_de_la_decision: DateLike | str | None = None,
        qualite: Literal["ressortissant_roumain_ou_bulgare", "membre_de_famille_ressortissant_de_pays_tiers"] | None = None,
        duree_du_sejour: DateLike | str | None = None,
        menace_pour_l_ordre_public: bool | None = None,
        motifs_graves_d_ordre_public: bool | None = None,
        infraction_a_la_legislation_du_travail: bool | None = None,
        activite_professionnelle_sans_titre_de_sejour: bool | None = None,
        interpellation: bool | None = None,
        constat_que_le_droit_au_sejour_n_est_plus_justifie: bool | None = None,
        sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique: bool | None = None,
        situations_ouvrant_droit_au_sejour: Collection[str] | Mapping[str, bool | None] | None = None,
        lien_de_rattachement_etabli: bool | None = None,
        complete_dependance: bool | None = None,
        defaut_de_visa: bool | None = None,
        dispense_de_visa_par_la_nationalite: bool | None = None,
        date_de_l_arrete_de_reconduite: DateLike | str | None = None,
        activite_exercee_sans_titre_avant_l_arrete: bool | None = None,
        sejour_regulier: DateLike | str | None = None,
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
        maintien_du_droit_de_sejour_demande: bool | None = None,
        appel_rapide_au_systeme_de_soins: bool | None = None,
        depourvu_de_ressources_et_de_securite_sociale: bool | None = None,
        venue_pour_des_soins_d_une_pathologie_declaree_au_pays: bool | None = None,
        omission_de_l_enregistrement: bool | None = None,
        travail_irregulier_dument_constate: bool | None = None,
    ) -> None:
        given: dict[str, object] = {
            "date_de_la_decision": date_de_la_decision,
            "qualite": qualite,
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
            "activite_exercee_sans_titre_avant_l_arrete": activite_exercee_sans_titre_avant_l_arrete,
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
            "maintien_du_droit_de_sejour_demande": maintien_du_droit_de_sejour_demande,
            "appel_rapide_au_systeme_de_soins": appel_rapide_au_systeme_de_soins,
            "depourvu_de_ressources_et_de_securite_sociale": depourvu_de_ressources_et_de_securite_sociale,
            "venue_pour_des_soins_d_une_pathologie_declaree_au_pays": venue_pour_des_soins_d_une_pathologie_declaree_au_pays,
            "omission_de_l_enregistrement": omission_de_l_enregistrement,
            "travail_irregulier_dument_constate": travail_irregulier_dument_constate,
        }
        values = {name: read_value(value, FACTS[name]) for name, value in given.items()}
        self.waiting = count_elapsed(values, FACTS)
        self.values = values
        self.persons: dict[str, Any] = {}
        self.date_de_la_decision: Any = values["date_de_la_decision"]
        self.qualite: Any = values["qualite"]
        self.duree_du_sejour: Any = values["duree_du_sejour"]
        self.menace_pour_l_ordre_public: Any = values["menace_pour_l_ordre_public"]
        self.motifs_graves_d_ordre_public: Any = values["motifs_graves_d_ordre_public"]
        self.infraction_a_la_legislation_du_travail: Any = values["infraction_a_la_legislation_du_travail"]
        self.activite_professionnelle_sans_titre_de_sejour: Any = values["activite_professionnelle_sans_titre_de_sejour"]
        self.interpellation: Any = values["interpellation"]
        self.constat_que_le_droit_au_sejour_n_est_plus_justifie: Any = values["constat_que_le_droit_au_sejour_n_est_plus_justifie"]
        self.sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique: Any = values["sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique"]
        self.situations_ouvrant_droit_au_sejour: Any = values["situations_ouvrant_droit_au_sejour"]
        self.lien_de_rattachement_etabli: Any = values["lien_de_rattachement_etabli"]
        self.complete_dependance: Any = values["complete_dependance"]
        self.defaut_de_visa: Any = values["defaut_de_visa"]
        self.dispense_de_visa_par_la_nationalite: Any = values["dispense_de_visa_par_la_nationalite"]
        self.date_de_l_arrete_de_reconduite: Any = values["date_de_l_arrete_de_reconduite"]
        self.activite_exercee_sans_titre_avant_l_arrete: Any = values["activite_exercee_sans_titre_avant_l_arrete"]
        self.sejour_regulier: Any = values["sejour_regulier"]
        self.couverture_sociale_du_pays_d_origine: Any = values["couverture_sociale_du_pays_d_origine"]
        self.recours_recurrent_a_l_assistance_sociale: Any = values["recours_recurrent_a_l_assistance_sociale"]
        self.objet_unique_du_sejour_les_aides_sociales: Any = values["objet_unique_du_sejour_les_aides_sociales"]
        self.abus_caracterise_du_droit_de_sejour: Any = values["abus_caracterise_du_droit_de_sejour"]
        self.charge_deraisonnable: Any = values["charge_deraisonnable"]
        self.recours_systematique_a_des_hebergements_d_urgence: Any = values["recours_systematique_a_des_hebergements_d_urgence"]
        self.comportement_abusif_caracterise: Any = values["comportement_abusif_caracterise"]
        self.nouvelle_demande_d_aide_au_retour: Any = values["nouvelle_demande_d_aide_au_retour"]
        self.aide_subordonnee_a_un_droit_de_sejour: Any = values["aide_subordonnee_a_un_droit_de_sejour"]
        self.maintien_au_dela_de_l_echeance: Any = values["maintien_au_dela_de_l_echeance"]
        self.emploi: Any = values["emploi"]
        self.moyens_suffisants_d_existence: Any = values["moyens_suffisants_d_existence"]
        self.travail_salarie: Any = values["travail_salarie"]
        self.periode_du_regime_transitoire_en_cours: Any = values["periode_du_regime_transitoire_en_cours"]
        self.titre_autorisant_a_travailler: Any = values["titre_autorisant_a_travailler"]
        self.exercice_d_une_activite_professionnelle: Any = values["exercice_d_une_activite_professionnelle"]
        self.exception_prevue_a_l_article_l_121_2: Any = values["exception_prevue_a_l_article_l_121_2"]
        self.profession_liberale_commerciale_industrielle_ou_artisanale: Any = values["profession_liberale_commerciale_industrielle_ou_artisanale"]
        self.autorise_a_travailler: Any = values["autorise_a_travailler"]
        self.statut_de_non_actif: Any = values["statut_de_non_actif"]
        self.ressources_propres_suffisantes: Any = values["ressources_propres_suffisantes"]
        self.conditions_de_l_allocation_de_solidarite_aux_personnes_agees: Any = values["conditions_de_l_allocation_de_solidarite_aux_personnes_agees"]
        self.sejour_permanent_acquis: Any = values["sejour_permanent_acquis"]
        self.maintien_du_droit_de_sejour_demande: Any = values["maintien_du_droit_de_sejour_demande"]
        self.appel_rapide_au_systeme_de_soins: Any = values["appel_rapide_au_systeme_de_soins"]
        self.depourvu_de_ressources_et_de_securite_sociale: Any = values["depourvu_de_ressources_et_de_securite_sociale"]
        self.venue_pour_des_soins_d_une_pathologie_declaree_au_pays: Any = values["venue_pour_des_soins_d_une_pathologie_declaree_au_pays"]
        self.omission_de_l_enregistrement: Any = values["omission_de_l_enregistrement"]
        self.travail_irregulier_dument_constate: Any = values["travail_irregulier_dument_constate"]

    @classmethod
    def from_mapping(cls, given: Mapping[str, Any]) -> "Facts":
        """Les faits tels que les lit ``attendu decide`` ; un nom inconnu est une erreur."""
        known = [*FACTS, *GROUPS]
        renamed = {ALIASES.get(name, name): value for name, value in given.items()}
        for name in renamed:
            if name not in known:
                raise FactError(
                    "A601",
                    name,
                    renamed[name],
                    "le nom d'un fait de ce texte",
                    f"« {name} » n'est pas un fait de ce texte." + near(name, known),
                )
        return cls(**renamed)


class Decision(_Decision):
    """Ce que le texte dit d'un cas : un attribut par résultat."""

    __slots__ = ()
    sejour_sans_condition: Outcome
    libre_circulation: Outcome
    sejour_pendant_les_trois_premiers_mois: Outcome
    passeport_ou_carte_d_identite_valides: Outcome
    conditions_d_entree_des_ressortissants_de_pays_tiers: Outcome
    limitation_du_droit_de_circulation_et_de_sejour: Outcome
    reunion_d_un_faisceau_d_indices: Outcome
    prise_en_compte_de_la_prise_en_charge_sollicitee: Outcome
    recours_aux_soins_retenu_comme_indice_d_abus: Outcome
    interrogation_sur_les_motivations_du_sejour: Outcome
    presomption_d_une_demande_d_assistance_excessive: Outcome
    indice_d_une_charge_excessive_retenu: Outcome
    recueil_d_informations_portant_atteinte_au_secret_medical: Outcome
    prise_en_compte_des_elements_au_dela_de_trois_mois: Outcome
    constat_de_la_perte_du_droit_au_sejour: Outcome
    saisine_du_prefet_par_le_service_prestataire: Outcome
    refus_d_une_aide: Outcome
    sejour_de_plus_de_trois_mois: Outcome
    enregistrement_en_mairie: Outcome
    sanction_du_defaut_d_enregistrement: Outcome
    reconnaissance_du_droit_au_sejour_par_l_attestation: Outcome
    emploi_ou_moyens_suffisants_d_existence: Outcome
    autorisation_de_travail: Outcome
    duree_du_regime_transitoire: Outcome
    inscription_comme_demandeur_d_emploi: Outcome
    acces_aux_professions_independantes: Outcome
    titre_de_sejour_pour_une_activite_professionnelle: Outcome
    assurance_maladie: Outcome
    ressources_propres: Outcome
    reference_du_niveau_de_ressources: Outcome
    modulation_selon_la_composition_de_la_famille: Outcome
    analyse_des_elements_de_la_situation_personnelle: Outcome
    maintien_du_droit_de_sejour: Outcome
    titre_de_sejour_pour_resider: Outcome
    reconnaissance_du_droit_au_sejour: Outcome
    restriction_au_sejour_permanent: Outcome
    oqtf: Outcome
    aprf_ordre_public_et_droit_du_travail: Outcome
    autre_aprf: Outcome
    aprf_pour_non_respect_des_conditions_d_entree: Outcome
    aprf_pour_defaut_de_visa: Outcome
    aprf_pour_activite_sans_titre: Outcome
    compostage_des_documents_de_voyage: Outcome
    sanction_du_defaut_de_visa: Outcome
    readmission_vers_un_autre_pays_de_l_union: Outcome
    eloignement_pour_motifs_graves: Outcome
    ape: Outcome
    ame: Outcome
    dispositions_du_titre_ii_du_livre_v: Outcome
    protection_specifique_contre_l_expulsion: Outcome
    effets_dans_le_temps_de_l_arrete_d_ordre_public: Outcome
    consequences_tirees_au_plan_du_sejour: Outcome
    droit_au_sejour_de_plus_de_trois_mois: Outcome
    execution_immediate_de_l_arrete: Outcome
    delai_de_depart_volontaire: Outcome
    benefice_de_la_qualite_de_travailleur: Outcome
    mise_a_execution_d_un_arrete_anterieur: Outcome


_ACT = Act(
    slug=SLUG,
    title="Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir du 1er janvier 2007 (NOR INT/D/06/00115/C)",
    version=VERSION,
    reference_date="date_de_la_decision",
    facts=FACTS,
    groups=GROUPS,
    rules=_wording.RULES,
    variables=_exact.VARIABLES,
    nodes=_exact.NODES,
    answers=_exact.ANSWERS,
    outcomes=[OutcomeSpec(*fields) for fields in _exact.OUTCOMES],
    suppositions=_exact.SUPPOSITIONS,
    attached={
        "consigne": (("proportionnalité", ("restriction_au_sejour_permanent",)),),
        "pièces": (("document d'identité", ("passeport_ou_carte_d_identite_valides",)),),
    },
    known=_rules.known,
    readings={
        "jour_anniversaire_des_trois_mois": "jour anniversaire des trois mois",
        "travail_sans_titre": "travail sans titre",
        "portee_du_tableau_annexe": "portée du tableau annexé",
    },
)


def decide(facts: "Facts | Mapping[str, Any]") -> Decision:
    """Décide un cas ; tout fait qui n'est pas donné est inconnu.

    Raises:
        FactError: les faits ne peuvent être lus, ou contredisent une supposition du texte.
    """
    read = facts if isinstance(facts, Facts) else Facts.from_mapping(facts)
    decision: Decision = _ACT.decide(read, Decision)
    return decision
