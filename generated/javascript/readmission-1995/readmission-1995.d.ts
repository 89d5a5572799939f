// Écrit par « attendu build » : ne pas modifier.
/**
 * Recommandation du Conseil du 24 juillet 1995 concernant les principes directeurs à suivre lors de
 * l'élaboration de protocoles sur la mise en oeuvre d'accords de réadmission. État actuel : non
 * établi. Force : recommandation aux États membres, base de négociation avec les pays tiers ; elle
 * ne décide d'aucune situation individuelle. Ce module dit ce que le texte énonce pour les faits
 * donnés ; il ne décrit pas le droit actuel et n'est pas une consultation juridique.
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
  | "date_de_la_negociation"
  | "elaboration_d_un_protocole_avec_un_pays_tiers"
  | "arrestation_en_zone_frontaliere"
  | "impossibilite_de_la_procedure_acceleree"
  | "delai_total_prevu"
  | "delai_de_reponse_prevu"
  | "necessite_d_un_proces_verbal"
  | "documents_de_preuve_de_la_nationalite"
  | "elements_de_presomption_de_la_nationalite"
  | "moyens_de_preuve_de_l_entree"
  | "itineraire_et_date_concordants"
  | "elements_de_presomption_de_l_entree"
  | "preuve_de_la_nationalite_etablie"
  | "preuve_de_l_entree_etablie"
  | "presomption_de_la_nationalite_etablie"
  | "presomption_de_l_entree_etablie"
  | "preuve_contraire_sur_la_nationalite"
  | "preuve_contraire_sur_l_entree"
  | "poste_frontiere_designe_par_les_ministres"
  | "autorite_designee_par_les_ministres"
  | "matiere_de_transit"
  | "demande_de_transit_sous_escorte"
  | "renvoi_en_transit_d_un_ressortissant_de_pays_tiers"
  | "passage_par_un_aeroport_de_l_autre_etat_contractant"
  | "dispense_retenue_par_les_parties"
  | "escorte"
  | "transmission_aux_seules_fins_de_l_accord"
  | "entree_en_vigueur_de_l_accord_de_readmission"
  | "suspension_de_l_application_de_l_accord"
  | "fin_de_l_applicabilite_de_l_accord"
  | "place_suffisante_aux_rubriques";

/** Les noms des résultats. */
export type OutcomeName =
  | "utilisation_des_principes_directeurs"
  | "clause_sur_les_formulaires_communs"
  | "proces_verbal_commun_de_procedure_acceleree"
  | "demande_commune_de_readmission_ou_de_renvoi_en_transit"
  | "proces_verbal_commun_de_remise_ou_de_readmission"
  | "inspiration_des_trois_documents_annexes"
  | "procedure_acceleree"
  | "disposition_sur_la_procedure_acceleree"
  | "determination_du_delai_total_accelere"
  | "delai_total_tres_court"
  | "inspiration_des_accords_sur_le_delai_accelere"
  | "delai_total_dans_les_accords_deja_signes"
  | "delai_accelere_dans_la_limite_des_accords_deja_signes"
  | "formes_simplifiees_de_la_remise_acceleree"
  | "notification_sans_formalite_particuliere"
  | "execution_directe_par_les_agents_des_postes_frontieres"
  | "etablissement_d_un_proces_verbal_en_procedure_acceleree"
  | "procedure_normale"
  | "demande_de_readmission_ecrite"
  | "reponse_ecrite"
  | "inspiration_du_document_annexe_a_la_procedure_normale"
  | "caractere_obligatoire_de_la_reponse"
  | "reponse_dans_un_delai_court_determine_par_les_parties"
  | "delai_de_reponse"
  | "delai_de_reponse_conforme_a_l_accord_type"
  | "inspiration_des_accords_au_delai_de_reponse_inferieur"
  | "respect_de_la_preuve_de_la_nationalite"
  | "respect_de_la_preuve_de_l_entree"
  | "plus_amples_enquetes_sur_la_nationalite"
  | "plus_amples_enquetes_sur_l_entree"
  | "nationalite_presumee_tenue_pour_acquise"
  | "entree_presumee_tenue_pour_acquise"
  | "definition_claire_des_moyens_pour_la_nationalite"
  | "definition_claire_des_moyens_pour_l_entree"
  | "etablissement_de_la_preuve_de_la_nationalite"
  | "etablissement_de_la_presomption_de_la_nationalite"
  | "etablissement_de_la_preuve_de_l_entree"
  | "etablissement_de_la_presomption_de_l_entree"
  | "clause_sur_la_designation_des_postes_frontieres"
  | "clause_sur_la_designation_des_autorites_competentes"
  | "utilisation_du_poste_frontiere_pour_la_readmission_et_l_entree_en_transit"
  | "competence_pour_traiter_les_demandes"
  | "formulaire_pour_le_transit_sous_escorte"
  | "inspiration_du_formulaire_annexe_sur_le_transit"
  | "dispense_des_formalites_de_transit"
  | "information_de_l_autre_partie_sur_le_refoulement"
  | "indication_de_l_identite_de_la_personne"
  | "indication_des_informations_relatives_au_vol"
  | "indication_des_coordonnees_des_agents_d_escorte"
  | "prise_en_compte_de_la_recommandation_de_1992"
  | "article_sur_la_protection_des_donnees"
  | "contenu_de_l_article_sur_la_protection_des_donnees"
  | "precision_sur_la_finalite_des_informations"
  | "transmission_d_informations"
  | "clause_d_entree_en_vigueur_simultanee"
  | "clause_de_suspension"
  | "clause_de_fin_d_applicabilite"
  | "entree_en_vigueur_du_protocole"
  | "suspension_de_l_application_du_protocole"
  | "applicabilite_du_protocole"
  | "informations_fournies_sous_forme_d_annexes"
  | "annexes_enumerees_au_point_7_avec_mention_de_la_rubrique";

/** Les numéros des règles. */
export type RuleName =
  | "dispositif utilisation"
  | "dispositif inspiration"
  | "I.1 formulaires communs"
  | "I.1 documents annexés"
  | "I.2 procédure accélérée"
  | "I.2 procédure accélérée permise"
  | "I.2 disposition du protocole"
  | "I.2 disposition recommandée"
  | "I.2 délai déterminé par les parties"
  | "I.2 délai déterminé par les parties recommandé"
  | "I.2 délai très court"
  | "I.2 accords déjà signés"
  | "I.2 dans la limite des accords déjà signés"
  | "I.2 formes simplifiées"
  | "I.2 notification et exécution"
  | "I.2 procès-verbal"
  | "I.3 procédure normale"
  | "I.3 procédure accélérée impossible"
  | "I.3 procédure normale hors zone"
  | "I.3 écrits"
  | "I.3 document annexé"
  | "I.3 réponse obligatoire"
  | "I.3 délai court"
  | "I.3 quinze jours"
  | "I.3 délai conforme"
  | "I.3 délai trop long"
  | "I.3 délai inférieur"
  | "II.1 preuve de la nationalité"
  | "II.1 preuve de l'entrée"
  | "II.1 preuves réunies"
  | "II.1 présomption de la nationalité"
  | "II.1 présomption de l'entrée"
  | "II.1 présomptions réunies"
  | "II.2 moyens pour la nationalité"
  | "II.2 moyens pour la nationalité recommandés"
  | "II.2 preuve de la nationalité"
  | "II.2 présomption de la nationalité"
  | "II.2 photocopie d'un document de preuve"
  | "II.2 photocopie d'un document de preuve seulement"
  | "II.2 photocopie d'un document de présomption"
  | "II.2 photocopie d'un document de présomption seulement"
  | "II.2 moyens pour l'entrée"
  | "II.2 moyens pour l'entrée recommandés"
  | "II.2 preuve de l'entrée"
  | "II.2 cachet de sortie"
  | "II.2 cachet de sortie et itinéraire"
  | "II.2 présomption de l'entrée"
  | "III désignations"
  | "III désignations recommandées"
  | "III poste désigné"
  | "III autorité désignée"
  | "IV formulaire possible"
  | "IV formulaire recommandé"
  | "IV formulaire annexé"
  | "IV dispense par l'aéroport"
  | "IV information en cas de passage par un aéroport"
  | "IV information en cas de dispense"
  | "IV escorte en cas de passage par un aéroport"
  | "IV escorte en cas de dispense"
  | "note recommandation de 1992"
  | "note recommandation de 1992 conseillée"
  | "V article possible"
  | "V contenu"
  | "V finalité précisée"
  | "V autres fins"
  | "VI clauses"
  | "VI entrée en vigueur"
  | "VI pas avant l'accord"
  | "VI suspension"
  | "VI fin"
  | "note annexes du procès-verbal";

/** Les faits d'un cas ; ce qui est absent ou null est inconnu. */
export interface Given {
  /**
   * « date de la négociation » : À quelle date le protocole est-il négocié ? (une date comme
   * « 2007-01-31 »)
   */
  date_de_la_negociation?: string | null;
  /**
   * « élaboration d'un protocole avec un pays tiers » : Un État membre élabore-t-il, avec un pays
   * tiers, un protocole sur la mise en oeuvre d'un accord de réadmission ?
   */
  elaboration_d_un_protocole_avec_un_pays_tiers?: boolean | null;
  /** « arrestation en zone frontalière » : La personne est-elle arrêtée en zone frontalière ? */
  arrestation_en_zone_frontaliere?: boolean | null;
  /**
   * « impossibilité de la procédure accélérée » : La personne ne peut-elle être admise ou réadmise
   * selon la procédure accélérée ?
   */
  impossibilite_de_la_procedure_acceleree?: boolean | null;
  /**
   * « délai total prévu » : Combien d'heures au total le projet de protocole prévoit-il pour la
   * réadmission en procédure accélérée, demande et réponse comprises ?
   */
  delai_total_prevu?: number | bigint | null;
  /**
   * « délai de réponse prévu » : Combien de jours le projet de protocole prévoit-il pour répondre à
   * une demande en procédure normale ?
   */
  delai_de_reponse_prevu?: number | bigint | null;
  /**
   * « nécessité d'un procès-verbal » : Un procès-verbal de la remise en procédure accélérée est-il
   * nécessaire ?
   */
  necessite_d_un_proces_verbal?: boolean | null;
  /** « documents de preuve de la nationalité » : Lesquels de ces documents sont produits ? */
  documents_de_preuve_de_la_nationalite?: Chosen<
    | "certificat_de_nationalite_qui_peut_etre_attribue_avec_precision_a_une_personne"
    | "passeport_quel_qu_en_soit_le_type"
    | "substitut_de_passeport_avec_photographie_d_identite_delivre_par_les_autorites"
    | "autre_document_de_voyage_sur_lequel_figure_la_nationalite"
    | "carte_d_immatriculation_consulaire"
    | "carte_nationale_d_identite_meme_provisoire_ou_ad_hoc"
    | "carte_d_identite_de_mineur_tenant_lieu_de_passeport"
    | "attestation_provisoire_d_identite"
    | "livret_militaire"
    | "carte_d_identite_militaire"
  > | null;
  /** « éléments de présomption de la nationalité » : Lesquels de ces éléments sont réunis ? */
  elements_de_presomption_de_la_nationalite?: Chosen<
    | "informations_precises_fournies_par_les_autorites_officielles"
    | "carte_de_service_d_un_organisme_public"
    | "carte_de_service_d_une_entreprise"
    | "permis_de_conduire"
    | "extrait_d_etat_civil"
    | "livret_de_marin"
    | "livret_de_batelier"
    | "photocopie_d_un_document_de_la_liste_de_preuve"
    | "photocopie_d_un_document_precedent_de_la_liste_de_presomption"
    | "declarations_de_temoins"
    | "declarations_de_l_interesse"
    | "langue_de_l_interesse"
    | "autre_element_de_meme_nature"
  > | null;
  /** « moyens de preuve de l'entrée » : Lesquels de ces moyens sont produits ? */
  moyens_de_preuve_de_l_entree?: Chosen<
    | "cachet_d_entree_dans_le_document_de_voyage"
    | "inscription_correspondant_au_cachet_d_entree_dans_le_document_de_voyage"
    | "cachet_de_sortie_d_un_pays_limitrophe_d_un_etat_membre"
    | "cachet_d_entree_appose_dans_le_passeport_faux_ou_falsifie"
    | "titres_de_voyage_permettant_d_etablir_formellement_l_entree_par_les_frontieres_exterieures"
    | "empreintes_digitales_prises_par_les_autorites_lors_du_franchissement_des_frontieres_exterieures"
  > | null;
  /**
   * « itinéraire et date concordants » : L'itinéraire emprunté et la date du franchissement des
   * frontières concordent-ils avec une entrée par les frontières extérieures ?
   */
  itineraire_et_date_concordants?: boolean | null;
  /** « éléments de présomption de l'entrée » : Lesquels de ces éléments sont réunis ? */
  elements_de_presomption_de_l_entree?: Chosen<
    | "declarations_de_la_personne_a_transferer"
    | "declarations_d_agents_de_services_officiels"
    | "declarations_d_autres_personnes"
    | "autres_empreintes_digitales_que_celles_prises_lors_du_franchissement_des_frontieres_exterieures"
    | "titres_de_voyage"
    | "notes_d_hotel"
    | "titres_d_acces_a_des_etablissements_publics_ou_prives_des_etats_membres"
    | "rappels_de_rendez_vous_etablis_par_un_cabinet_medical_ou_dentaire_ou_autre_semblable"
    | "donnees_indiquant_le_recours_aux_services_d_un_passeur"
    | "donnees_indiquant_le_recours_aux_services_d_une_agence_de_voyage"
    | "autre_element_de_meme_nature"
  > | null;
  /** « preuve de la nationalité établie » : La preuve de la nationalité est-elle établie ? */
  preuve_de_la_nationalite_etablie?: boolean | null;
  /** « preuve de l'entrée établie » : La preuve de l'entrée sur le territoire est-elle établie ? */
  preuve_de_l_entree_etablie?: boolean | null;
  /**
   * « présomption de la nationalité établie » : La présomption de la nationalité est-elle établie ?
   */
  presomption_de_la_nationalite_etablie?: boolean | null;
  /**
   * « présomption de l'entrée établie » : La présomption de l'entrée sur le territoire est-elle
   * établie ?
   */
  presomption_de_l_entree_etablie?: boolean | null;
  /**
   * « preuve contraire sur la nationalité » : Une preuve contraire à la nationalité présumée
   * est-elle établie, et par qui ?
   */
  preuve_contraire_sur_la_nationalite?: 
    | "aucune"
    | "etablie_par_la_partie_requise"
    | "etablie_par_une_autre_personne" | null;
  /**
   * « preuve contraire sur l'entrée » : Une preuve contraire à l'entrée présumée est-elle établie,
   * et par qui ?
   */
  preuve_contraire_sur_l_entree?: 
    | "aucune"
    | "etablie_par_la_partie_requise"
    | "etablie_par_une_autre_personne" | null;
  /**
   * « poste frontière désigné par les ministres » : Le poste frontière est-il désigné par les
   * ministres responsables des contrôles aux frontières ?
   */
  poste_frontiere_designe_par_les_ministres?: boolean | null;
  /**
   * « autorité désignée par les ministres » : L'autorité, centrale ou locale, est-elle désignée par
   * les ministres responsables des contrôles aux frontières ?
   */
  autorite_designee_par_les_ministres?: boolean | null;
  /** « matière de transit » : Un transit est-il en cause ? */
  matiere_de_transit?: boolean | null;
  /**
   * « demande de transit sous escorte » : L'État membre demande-t-il le transit d'une personne sous
   * escorte conformément à l'article 7 de l'accord type ?
   */
  demande_de_transit_sous_escorte?: boolean | null;
  /**
   * « renvoi en transit d'un ressortissant de pays tiers » : Un État contractant renvoie-t-il en
   * transit un ressortissant de pays tiers ?
   */
  renvoi_en_transit_d_un_ressortissant_de_pays_tiers?: boolean | null;
  /**
   * « passage par un aéroport de l'autre État contractant » : Le renvoi en transit est-il effectué
   * via un aéroport de l'autre État contractant ?
   */
  passage_par_un_aeroport_de_l_autre_etat_contractant?: boolean | null;
  /**
   * « dispense retenue par les parties » : Les parties ont-elles retenu la dispense des formalités
   * de transit ?
   */
  dispense_retenue_par_les_parties?: boolean | null;
  /** « escorte » : Des agents constituent-ils une escorte ? */
  escorte?: boolean | null;
  /**
   * « transmission aux seules fins de l'accord » : Les informations ne sont-elles transmises qu'aux
   * fins pour lesquelles l'accord a été conclu ?
   */
  transmission_aux_seules_fins_de_l_accord?: boolean | null;
  /** @deprecated Se nomme désormais « transmission_aux_seules_fins_de_l_accord ». */
  transmission_aux_fins_de_l_accord?: boolean | null;
  /**
   * « entrée en vigueur de l'accord de réadmission » : L'accord de réadmission est-il entré en
   * vigueur ?
   */
  entree_en_vigueur_de_l_accord_de_readmission?: boolean | null;
  /**
   * « suspension de l'application de l'accord » : L'application de l'accord de réadmission est-elle
   * suspendue ?
   */
  suspension_de_l_application_de_l_accord?: boolean | null;
  /** « fin de l'applicabilité de l'accord » : L'accord de réadmission n'est-il plus applicable ? */
  fin_de_l_applicabilite_de_l_accord?: boolean | null;
  /**
   * « place suffisante aux rubriques » : La place est-elle suffisante aux rubriques concernées du
   * procès-verbal de procédure accélérée ?
   */
  place_suffisante_aux_rubriques?: boolean | null;
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
