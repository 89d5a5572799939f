// Écrit par « attendu build » : ne pas modifier.
/**
 * Renforcement du pilotage de la politique migratoire. État actuel : non établi. Force :
 * instruction adressée aux préfets. Ce module dit ce que le texte énonce pour les faits donnés ; il
 * ne décrit pas le droit actuel et n'est pas une consultation juridique.
 */

import type {
  Chosen,
  DecideOptions,
  Decision,
  ExplainOptions,
  Explanation,
  Fact,
  Group,
  Identity,
  OutcomeKind,
  Persons,
  Reading,
  ResidualRow,
  Rule,
} from "../runtime.js";

export { FactError } from "../runtime.js";

/** Les noms des faits. */
export type FactName =
  | "decision_d_eloignement_empechee_par_les_protections_anterieures"
  | "mesure_d_expulsion_empechee_par_les_protections_anterieures"
  | "menace_a_l_ordre_public"
  | "conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour"
  | "conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour"
  | "conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour"
  | "conformite_de_l_expulsion_aux_dispositions_sur_le_sejour"
  | "conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour"
  | "reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public"
  | "mesure_en_cause"
  | "arrete_d_expulsion_juridiquement_envisageable"
  | "analyse_de_la_situation_individuelle"
  | "menace_grave_pour_l_ordre_public"
  | "visite_domiciliaire"
  | "remise_du_passeport_au_prefet"
  | "remise_du_document_de_voyage_au_prefet"
  | "assignation_a_residence_en_cours"
  | "obstacle_fait_a_l_eloignement"
  | "avancement_de_l_expulsion"
  | "document_de_nationalite_retenu"
  | "eloignement_effectif"
  | "date_des_faits_commis"
  | "entree_en_vigueur_de_la_loi_du_26_janvier_2024"
  | "situation_irreguliere"
  | "incarceration"
  | "empreintes_prises_dans_le_systeme_sbna"
  | "prolongation_en_cause"
  | "menace_actuelle"
  | "menace_resultant_des_seuls_comportements_anterieurs_au_placement"
  | "placement_en_retention_en_cours"
  | "remise_en_liberte_par_le_magistrat_du_siege"
  | "appel_du_ministere_public"
  | "temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif"
  | "appel_du_ministere_public_declare_suspensif"
  | "decision_sur_le_fond"
  | "condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme"
  | "eloignement_pour_un_comportement_lie_a_des_activites_terroristes"
  | "fondement_de_la_remise_en_liberte"
  | "atteinte_substantielle_aux_droits_de_l_etranger"
  | "effectivite_des_droits_retablie_avant_la_cloture_des_debats"
  | "fin_de_la_retention"
  | "eloignement_reste_impossible_malgre_les_demarches"
  | "manquement_aux_obligations_de_presentation"
  | "violation_du_perimetre_d_assignation"
  | "non_respect_des_prescriptions_de_l_assignation"
  | "circonstance_nouvelle_de_fait"
  | "circonstance_nouvelle_de_droit"
  | "temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement"
  | "decision_constatant_le_refus_de_sejour"
  | "notification_de_la_decision"
  | "decision_constatant_l_absence_de_droit_au_sejour"
  | "decision_sur_le_sejour"
  | "decision_motivee_par_l_ordre_public"
  | "profil_evocateur_de_risques_de_troubles_a_l_ordre_public"
  | "qualite_d_agent_d_un_organisme_de_securite_sociale"
  | "communication_a_la_seule_fin_de_verifier_la_regularite";

/** Les noms des résultats. */
export type OutcomeName =
  | "examen_du_dossier_mene_a_son_terme"
  | "dossier_relevant_du_premier_objectif"
  | "retrait_de_titre_de_sejour"
  | "refus_de_sejour"
  | "refus_de_renouvellement_de_titre_de_sejour"
  | "arrete_d_expulsion_ou_obligation_de_quitter_le_territoire"
  | "action_par_la_voie_de_la_police_du_sejour"
  | "etranger_vise_par_l_instruction"
  | "mesure_d_eloignement_prise"
  | "interdiction_de_retour_en_complement"
  | "duree_maximale_de_l_interdiction_de_retour"
  | "recherche_et_retenue_des_documents_de_nationalite"
  | "dispositif_de_visite_domiciliaire_applicable"
  | "document_non_remis"
  | "demande_d_autorisation_au_juge"
  | "octroi_de_l_autorisation_avant_la_notification"
  | "visite_subordonnee_a_la_notification_prealable"
  | "conservation_du_document"
  | "execution_de_la_mesure_pour_une_liberation_conditionnelle"
  | "execution_de_la_mesure_pour_une_liberation_sous_contrainte_de_plein_droit"
  | "identification_de_l_etranger"
  | "prise_d_empreintes_dans_le_systeme_sbna"
  | "risque_de_soustraction_defini_par_la_menace"
  | "placement_en_retention_pour_le_seul_motif_de_la_menace"
  | "menace_comme_motif_de_prolongation"
  | "duree_de_la_prolongation"
  | "duree_de_retention_depassee_par_la_prolongation"
  | "verification_d_une_perspective_raisonnable_d_eloignement"
  | "appel_du_prefet"
  | "appel_du_parquet_declare_suspensif"
  | "delai_pour_solliciter_le_caractere_suspensif"
  | "demande_du_caractere_suspensif_par_le_parquet"
  | "maintien_a_disposition_de_la_justice"
  | "caractere_suspensif_immediat_de_l_appel_du_parquet"
  | "caractere_suspensif_immediat_de_l_appel_du_prefet"
  | "invocation_des_decisions_des_cours_d_appel"
  | "prise_en_compte_de_l_irregularite"
  | "article_l_743_12_mobilise_a_l_appui_de_l_appel"
  | "poursuite_des_mesures_de_surveillance"
  | "assignation_a_residence"
  | "signalement_immediat_au_prefet"
  | "nouveau_placement_en_retention"
  | "demande_de_visite_domiciliaire_apres_le_manquement"
  | "saisine_du_parquet_apres_le_manquement"
  | "autre_consequence_du_manquement"
  | "delai_reduit_avant_un_nouveau_placement"
  | "delai_avant_un_nouveau_placement"
  | "information_des_organismes_de_securite_sociale"
  | "communication_des_identites_aux_caisses_locales"
  | "communication_prioritaire_des_identites"
  | "s_assurer_des_consequences_sur_les_droits_sociaux"
  | "extinction_des_droits_sociaux"
  | "recours_suspensif_contre_la_decision_de_refus"
  | "recours_suspensif_contre_l_extinction_des_droits"
  | "communication_de_listes_d_oqtf_aux_caisses"
  | "proposition_de_modalites_d_information_complementaires"
  | "communication_de_donnees_agdref_aux_agents";

/** Les numéros des règles. */
export type RuleName =
  | "2.1 examen mené à son terme"
  | "2.1 examen mené à son terme si les deux étaient empêchées"
  | "2.1 premier objectif tout dossier"
  | "2.1 premier objectif dossiers repris"
  | "2.1 retrait de titre"
  | "2.1 refus de séjour"
  | "2.1 refus de renouvellement"
  | "2.1 expulsion ou obligation de quitter le territoire"
  | "2.1 action par la police du séjour"
  | "préambule étrangers menaçants"
  | "préambule tout étranger"
  | "2.2 interdiction de retour obligation"
  | "2.2 interdiction de retour recommandation"
  | "2.2 durée de l'interdiction de retour"
  | "2.2 durée de l'interdiction de retour en cas de menace grave"
  | "2.2 durée de l'interdiction de retour en cas de menace grave sans durée antérieure"
  | "2.2 recherche et retenue des documents"
  | "2.2 dispositif applicable aux mesures d'éloignement"
  | "2.2 dispositif applicable aux expulsions"
  | "2.2 document non remis"
  | "2.2 document non remis l'un des deux"
  | "2.2 demande au juge pour une mesure d'éloignement"
  | "2.2 demande au juge pour une expulsion"
  | "2.2 demande avant la notification"
  | "2.2 pas de demande avant le prononcé"
  | "2.2 demande avant le prononcé"
  | "2.2 octroi avant le prononcé"
  | "2.2 demande après la notification seulement"
  | "2.2 octroi avant la notification"
  | "2.2 visite subordonnée à la notification"
  | "2.2 conservation du document"
  | "2.2 mesure d'éloignement prise"
  | "2.2 libération conditionnelle subordonnée"
  | "2.2 libération sous contrainte depuis la date de la loi"
  | "2.2 libération sous contrainte depuis l'entrée en vigueur"
  | "2.2 identification sans empreintes"
  | "2.2 prise d'empreintes"
  | "3 placement"
  | "3 placement obligation"
  | "3 placement sans menace actuelle"
  | "3 motif de prolongation"
  | "3 menace qui n'est pas actuelle"
  | "3 seuls comportements antérieurs"
  | "3 durée de la prolongation de l'article L. 742-4"
  | "3 durée de la prolongation exceptionnelle"
  | "3 perspective raisonnable d'éloignement"
  | "3 perspective raisonnable au placement"
  | "3 décisions à évoquer"
  | "3 appel systématique"
  | "3 appel du parquet déclaré suspensif"
  | "3 délai pour solliciter le caractère suspensif"
  | "3 demande du caractère suspensif"
  | "3 maintien pendant le délai"
  | "3 maintien jusqu'au fond"
  | "3 terrorisme appel du parquet"
  | "3 irrégularité prise en compte"
  | "3 irrégularité non prise en compte"
  | "3 article L. 743-12 à l'appui de l'appel"
  | "4 surveillance et assignation"
  | "4 signalement immédiat"
  | "4 nouveau placement après le manquement"
  | "4 visite domiciliaire après le manquement"
  | "4 saisine du parquet après le manquement"
  | "4 autre conséquence du manquement"
  | "4 délai réduit circonstance de fait et de droit"
  | "4 délai réduit circonstance de fait ou de droit"
  | "4 délai réduit assignation non respectée"
  | "4 durée du délai réduit"
  | "4 nouveau placement avant l'expiration du délai"
  | "final information des organismes"
  | "final communication des identités"
  | "annexe conséquences de la notification"
  | "annexe tous les étrangers sans droit au séjour"
  | "annexe extinction des droits sociaux"
  | "annexe recours contre la décision"
  | "annexe recours contre l'extinction"
  | "annexe listes d'OQTF"
  | "annexe communication des identités"
  | "annexe communication prioritaire"
  | "annexe modalités complémentaires"
  | "annexe modalités complémentaires retrait et renouvellement compris"
  | "note 5 données AGDREF"
  | "note 5 autre fin";

/** Les faits d'un cas ; ce qui est absent ou null est inconnu. */
export interface Given {
  /**
   * « décision d'éloignement empêchée par les protections antérieures » : Le dossier n'a-t-il pu
   * aboutir à une décision d'éloignement, sous la loi antérieure, en raison des protections
   * législatives qui existaient alors ?
   */
  decision_d_eloignement_empechee_par_les_protections_anterieures?: boolean | null;
  /**
   * « mesure d'expulsion empêchée par les protections antérieures » : Le dossier n'a-t-il pu
   * aboutir à une mesure d'expulsion, sous la loi antérieure, en raison des protections
   * législatives qui existaient alors ?
   */
  mesure_d_expulsion_empechee_par_les_protections_anterieures?: boolean | null;
  /**
   * « menace à l'ordre public » : L'étranger, par son comportement ou sa présence en France,
   * constitue-t-il une menace à l'ordre public ?
   */
  menace_a_l_ordre_public?: boolean | null;
  /**
   * « conformité du retrait de titre aux dispositions sur le séjour » : Le retrait du titre de
   * séjour respecterait-il strictement les dispositions législatives et conventionnelles relatives
   * au séjour ?
   */
  conformite_du_retrait_de_titre_aux_dispositions_sur_le_sejour?: boolean | null;
  /**
   * « conformité du refus de séjour aux dispositions sur le séjour » : Le refus de séjour
   * respecterait-il strictement les dispositions législatives et conventionnelles relatives au
   * séjour ?
   */
  conformite_du_refus_de_sejour_aux_dispositions_sur_le_sejour?: boolean | null;
  /**
   * « conformité du refus de renouvellement aux dispositions sur le séjour » : Le refus de
   * renouvellement du titre respecterait-il strictement les dispositions législatives et
   * conventionnelles relatives au séjour ?
   */
  conformite_du_refus_de_renouvellement_aux_dispositions_sur_le_sejour?: boolean | null;
  /**
   * « conformité de l'expulsion aux dispositions sur le séjour » : L'arrêté d'expulsion
   * respecterait-il strictement les dispositions législatives et conventionnelles relatives au
   * séjour ?
   */
  conformite_de_l_expulsion_aux_dispositions_sur_le_sejour?: boolean | null;
  /**
   * « conformité de l'obligation de quitter le territoire aux dispositions sur le séjour » :
   * L'obligation de quitter le territoire français respecterait-elle strictement les dispositions
   * législatives et conventionnelles relatives au séjour ?
   */
  conformite_de_l_obligation_de_quitter_le_territoire_aux_dispositions_sur_le_sejour?: boolean | null;
  /**
   * « réunion des éléments objectifs d'un risque pour l'ordre public » : Les éléments objectifs
   * constituant un risque pour l'ordre public sont-ils réunis ?
   */
  reunion_des_elements_objectifs_d_un_risque_pour_l_ordre_public?: boolean | null;
  /** « mesure en cause » : Quelle mesure est en cause ? */
  mesure_en_cause?: 
    | "obligation_de_quitter_le_territoire_francais"
    | "arrete_d_expulsion"
    | "autre_mesure_administrative_d_eloignement"
    | "mesure_judiciaire_d_eloignement"
    | "aucune" | null;
  /**
   * « arrêté d'expulsion juridiquement envisageable » : Un arrêté d'expulsion est-il juridiquement
   * envisageable ?
   */
  arrete_d_expulsion_juridiquement_envisageable?: boolean | null;
  /**
   * « analyse de la situation individuelle » : La situation individuelle de l'étranger a-t-elle été
   * analysée ?
   */
  analyse_de_la_situation_individuelle?: boolean | null;
  /** « menace grave pour l'ordre public » : Y a-t-il menace grave pour l'ordre public ? */
  menace_grave_pour_l_ordre_public?: boolean | null;
  /**
   * « visite domiciliaire » : La visite domiciliaire prévue aux articles L. 733-7 et L. 733-8 du
   * CESEDA a-t-elle lieu ?
   */
  visite_domiciliaire?: boolean | null;
  /** « remise du passeport au préfet » : L'intéressé a-t-il remis son passeport au préfet ? */
  remise_du_passeport_au_prefet?: boolean | null;
  /**
   * « remise du document de voyage au préfet » : L'intéressé a-t-il remis son document de voyage au
   * préfet ?
   */
  remise_du_document_de_voyage_au_prefet?: boolean | null;
  /** « assignation à résidence en cours » : L'étranger est-il assigné à résidence ? */
  assignation_a_residence_en_cours?: boolean | null;
  /** « obstacle fait à l'éloignement » : L'étranger fait-il obstacle à son éloignement ? */
  obstacle_fait_a_l_eloignement?: boolean | null;
  /** « avancement de l'expulsion » : L'expulsion est-elle prononcée, est-elle notifiée ? */
  avancement_de_l_expulsion?: 
    | "non_prononcee"
    | "prononcee_mais_non_notifiee"
    | "prononcee_et_notifiee" | null;
  /**
   * « document de nationalité retenu » : Un passeport, un document de voyage ou un autre document
   * attestant la nationalité a-t-il été trouvé et retenu ?
   */
  document_de_nationalite_retenu?: boolean | null;
  /** « éloignement effectif » : L'étranger a-t-il été effectivement éloigné ? */
  eloignement_effectif?: boolean | null;
  /**
   * « date des faits commis » : À quelle date les faits ont-ils été commis ? (une date comme
   * « 2007-01-31 »)
   */
  date_des_faits_commis?: string | null;
  /**
   * « entrée en vigueur de la loi du 26 janvier 2024 » : À quelle date la disposition de la loi du
   * 26 janvier 2024 est-elle entrée en vigueur ? (une date comme « 2007-01-31 »)
   */
  entree_en_vigueur_de_la_loi_du_26_janvier_2024?: string | null;
  /** « situation irrégulière » : L'étranger est-il en situation irrégulière ? */
  situation_irreguliere?: boolean | null;
  /** « incarcération » : L'étranger est-il incarcéré ? */
  incarceration?: boolean | null;
  /**
   * « empreintes prises dans le système SBNA » : Les empreintes ont-elles été prises dans le
   * système « SBNA » ?
   */
  empreintes_prises_dans_le_systeme_sbna?: boolean | null;
  /** « prolongation en cause » : Quelle prolongation de la rétention est en cause ? */
  prolongation_en_cause?: 
    | "prolongation_de_l_article_l_742_4"
    | "prolongation_exceptionnelle_de_l_article_l_742_5"
    | "aucune" | null;
  /** « menace actuelle » : La menace à l'ordre public est-elle actuelle ? */
  menace_actuelle?: boolean | null;
  /**
   * « menace résultant des seuls comportements antérieurs au placement » : La menace ne
   * résulte-t-elle que de comportements antérieurs au placement en rétention ?
   */
  menace_resultant_des_seuls_comportements_anterieurs_au_placement?: boolean | null;
  /** « placement en rétention en cours » : L'étranger est-il placé en rétention ? */
  placement_en_retention_en_cours?: boolean | null;
  /**
   * « remise en liberté par le magistrat du siège » : Le magistrat du siège du tribunal judiciaire
   * a-t-il remis l'étranger en liberté ?
   */
  remise_en_liberte_par_le_magistrat_du_siege?: boolean | null;
  /**
   * « appel du ministère public » : Le ministère public a-t-il fait appel de la remise en liberté ?
   */
  appel_du_ministere_public?: boolean | null;
  /**
   * « temps écoulé depuis le départ du délai d'appel suspensif » : Combien d'heures se sont
   * écoulées depuis le départ du délai pour solliciter le caractère suspensif de l'appel ?
   */
  temps_ecoule_depuis_le_depart_du_delai_d_appel_suspensif?: number | bigint | null;
  /**
   * « appel du ministère public déclaré suspensif » : L'appel du ministère public a-t-il été
   * déclaré suspensif ?
   */
  appel_du_ministere_public_declare_suspensif?: boolean | null;
  /** « décision sur le fond » : A-t-il été statué sur le fond ? */
  decision_sur_le_fond?: boolean | null;
  /**
   * « condamnation à une interdiction du territoire pour des actes de terrorisme » : L'étranger
   * a-t-il été condamné à une peine d'interdiction du territoire pour des actes de terrorisme ?
   */
  condamnation_a_une_interdiction_du_territoire_pour_des_actes_de_terrorisme?: boolean | null;
  /**
   * « éloignement pour un comportement lié à des activités terroristes » : L'étranger fait-il
   * l'objet d'une mesure d'éloignement pour un comportement lié à des activités à caractère
   * terroriste ?
   */
  eloignement_pour_un_comportement_lie_a_des_activites_terroristes?: boolean | null;
  /**
   * « fondement de la remise en liberté » : Sur quoi la décision de remise en liberté se
   * fonde-t-elle ?
   */
  fondement_de_la_remise_en_liberte?: 
    | "violation_des_formes_prescrites_par_la_loi_a_peine_de_nullite"
    | "inobservation_de_formalites_substantielles"
    | "autre_irregularite_de_procedure"
    | "autre_motif" | null;
  /**
   * « atteinte substantielle aux droits de l'étranger » : L'irrégularité a-t-elle eu pour effet de
   * porter substantiellement atteinte aux droits de l'étranger ?
   */
  atteinte_substantielle_aux_droits_de_l_etranger?: boolean | null;
  /**
   * « effectivité des droits rétablie avant la clôture des débats » : L'effectivité de ces droits
   * a-t-elle pu être rétablie par une régularisation intervenue avant la clôture des débats ?
   */
  effectivite_des_droits_retablie_avant_la_cloture_des_debats?: boolean | null;
  /** « fin de la rétention » : La rétention administrative a-t-elle pris fin ? */
  fin_de_la_retention?: boolean | null;
  /**
   * « éloignement resté impossible malgré les démarches » : L'étranger n'a-t-il pu être éloigné,
   * malgré les démarches entreprises ?
   */
  eloignement_reste_impossible_malgre_les_demarches?: boolean | null;
  /**
   * « manquement aux obligations de présentation » : L'étranger a-t-il manqué à ses obligations de
   * présentation ?
   */
  manquement_aux_obligations_de_presentation?: boolean | null;
  /**
   * « violation du périmètre d'assignation » : L'étranger a-t-il violé le périmètre géographique
   * d'assignation ?
   */
  violation_du_perimetre_d_assignation?: boolean | null;
  /**
   * « non-respect des prescriptions de l'assignation » : L'étranger n'a-t-il pas respecté les
   * prescriptions liées à son assignation ?
   */
  non_respect_des_prescriptions_de_l_assignation?: boolean | null;
  /** « circonstance nouvelle de fait » : Y a-t-il une circonstance nouvelle de fait ? */
  circonstance_nouvelle_de_fait?: boolean | null;
  /** « circonstance nouvelle de droit » : Y a-t-il une circonstance nouvelle de droit ? */
  circonstance_nouvelle_de_droit?: boolean | null;
  /**
   * « temps écoulé depuis le départ du délai avant un nouveau placement » : Combien d'heures
   * entières se sont écoulées depuis le départ du délai avant un nouveau placement ?
   */
  temps_ecoule_depuis_le_depart_du_delai_avant_un_nouveau_placement?: number | bigint | null;
  /**
   * « décision constatant le refus de séjour » : L'étranger a-t-il fait l'objet d'une décision
   * constatant le refus de séjour ?
   */
  decision_constatant_le_refus_de_sejour?: boolean | null;
  /**
   * « notification de la décision » : La décision constatant le refus de séjour ou l'absence de
   * droit au séjour est-elle notifiée ?
   */
  notification_de_la_decision?: boolean | null;
  /**
   * « décision constatant l'absence de droit au séjour » : L'étranger a-t-il fait l'objet d'une
   * décision constatant l'absence de droit au séjour ?
   */
  decision_constatant_l_absence_de_droit_au_sejour?: boolean | null;
  /** « décision sur le séjour » : De quelle décision sur le séjour l'étranger fait-il l'objet ? */
  decision_sur_le_sejour?: 
    | "refus_de_sejour"
    | "refus_de_renouvellement"
    | "retrait_de_titre_de_sejour"
    | "autre" | null;
  /**
   * « décision motivée par l'ordre public » : La décision est-elle motivée par des considérations
   * d'ordre public ?
   */
  decision_motivee_par_l_ordre_public?: boolean | null;
  /**
   * « profil évocateur de risques de troubles à l'ordre public » : Le profil de l'étranger est-il
   * évocateur de risques de troubles à l'ordre public ?
   */
  profil_evocateur_de_risques_de_troubles_a_l_ordre_public?: boolean | null;
  /**
   * « qualité d'agent d'un organisme de sécurité sociale » : Le destinataire est-il agent d'un
   * organisme chargé de la gestion d'un régime obligatoire de sécurité sociale ?
   */
  qualite_d_agent_d_un_organisme_de_securite_sociale?: boolean | null;
  /**
   * « communication à la seule fin de vérifier la régularité » : La communication sert-elle à la
   * seule fin de vérifier que les assurés étrangers satisfont à la condition de régularité de leur
   * situation en France ?
   */
  communication_a_la_seule_fin_de_verifier_la_regularite?: boolean | null;
}

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity: Identity;
/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts: readonly (Fact | Group)[];
/** Les résultats, dans l'ordre des décisions. */
export const outcomes: readonly OutcomeKind[];
/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules: Readonly<Record<RuleName, Rule>>;
/** Les passages qui admettent plusieurs lectures. */
export const readings: Readonly<Record<string, Reading>>;

/** Ce que le texte énonce d'un cas, comme « attendu decide » ; FactError si un fait est illisible. */
export function decide(given: Given, options?: DecideOptions): Decision<OutcomeName>;
/** Le même, en français et avec les mots du texte, comme des données à afficher. */
export function explain(given: Given, options?: ExplainOptions<OutcomeName>): Explanation;
/** Les faits qui pourraient encore changer un résultat (l'un d'eux, ou n'importe lequel). */
export function missing(given: Given, outcome?: OutcomeName): FactName[];
/** Ce qu'il reste à demander, le plus utile d'abord ; ce qui est donné null n'est pas redemandé. */
export function nextQuestions(
  given: Given,
  outcomes?: readonly OutcomeName[],
): (Fact | Group)[];
/**
 * Pour chaque résultat encore ouvert, ce qu'il serait selon ce qui manque : des lignes disjointes et
 * complètes ; null s'il faudrait en lire plus de `most` (64).
 */
export function residual(
  given: Given,
  outcomes?: readonly OutcomeName[],
  options?: { readonly most?: number },
): Partial<Record<OutcomeName, ResidualRow[] | null>>;
