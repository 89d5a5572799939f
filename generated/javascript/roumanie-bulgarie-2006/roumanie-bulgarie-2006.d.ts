// Écrit par « attendu build » : ne pas modifier.
/**
 * Modalités d'admission au séjour et d'éloignement des ressortissants roumains et bulgares à partir
 * du 1er janvier 2007. État actuel : non établi. Force : instruction adressée aux préfets. Ce
 * module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit actuel et
 * n'est pas une consultation juridique.
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
  | "date_de_la_decision"
  | "qualite"
  | "citoyen_dont_l_interesse_est_membre_de_la_famille"
  | "duree_du_sejour"
  | "menace_pour_l_ordre_public"
  | "motifs_graves_d_ordre_public"
  | "infraction_a_la_legislation_du_travail"
  | "activite_professionnelle_sans_titre_de_sejour"
  | "interpellation"
  | "constat_que_le_droit_au_sejour_n_est_plus_justifie"
  | "sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique"
  | "situations_ouvrant_droit_au_sejour"
  | "lien_de_rattachement_etabli"
  | "complete_dependance"
  | "defaut_de_visa"
  | "dispense_de_visa_par_la_nationalite"
  | "date_de_l_arrete_de_reconduite"
  | "activite_exercee_sans_titre"
  | "sejour_regulier"
  | "couverture_sociale_du_pays_d_origine"
  | "recours_recurrent_a_l_assistance_sociale"
  | "objet_unique_du_sejour_les_aides_sociales"
  | "abus_caracterise_du_droit_de_sejour"
  | "charge_deraisonnable"
  | "recours_systematique_a_des_hebergements_d_urgence"
  | "comportement_abusif_caracterise"
  | "nouvelle_demande_d_aide_au_retour"
  | "aide_subordonnee_a_un_droit_de_sejour"
  | "maintien_au_dela_de_l_echeance"
  | "emploi"
  | "moyens_suffisants_d_existence"
  | "travail_salarie"
  | "periode_du_regime_transitoire_en_cours"
  | "titre_autorisant_a_travailler"
  | "exercice_d_une_activite_professionnelle"
  | "exception_prevue_a_l_article_l_121_2"
  | "profession_liberale_commerciale_industrielle_ou_artisanale"
  | "autorise_a_travailler"
  | "statut_de_non_actif"
  | "ressources_propres_suffisantes"
  | "conditions_de_l_allocation_de_solidarite_aux_personnes_agees"
  | "sejour_permanent_acquis"
  | "appel_rapide_au_systeme_de_soins"
  | "depourvu_de_ressources_et_de_securite_sociale"
  | "venue_pour_des_soins_d_une_pathologie_declaree_au_pays"
  | "decret_et_arrete_d_enregistrement_parus"
  | "omission_de_l_enregistrement"
  | "travail_irregulier_dument_constate";

/** Les noms des résultats. */
export type OutcomeName =
  | "sejour_sans_condition"
  | "libre_circulation"
  | "sejour_pendant_les_trois_premiers_mois"
  | "passeport_ou_carte_d_identite_valides"
  | "conditions_d_entree_des_ressortissants_de_pays_tiers"
  | "limitation_du_droit_de_circulation_et_de_sejour"
  | "prise_en_compte_de_la_prise_en_charge_sollicitee"
  | "recours_aux_soins_retenu_comme_indice_d_abus"
  | "interrogation_sur_les_motivations_du_sejour"
  | "presomption_d_une_demande_d_assistance_excessive"
  | "indice_d_une_charge_excessive_retenu"
  | "recueil_d_informations_portant_atteinte_au_secret_medical"
  | "prise_en_compte_des_elements_au_dela_de_trois_mois"
  | "constat_de_la_perte_du_droit_au_sejour"
  | "saisine_du_prefet_par_le_service_prestataire"
  | "refus_d_une_aide"
  | "sejour_de_plus_de_trois_mois"
  | "enregistrement_en_mairie"
  | "sanction_du_defaut_d_enregistrement"
  | "reconnaissance_du_droit_au_sejour_par_l_attestation"
  | "emploi_ou_moyens_suffisants_d_existence"
  | "autorisation_de_travail"
  | "secteurs_d_activite_ouverts"
  | "regles_applicables_pendant_la_periode_transitoire"
  | "duree_du_regime_transitoire"
  | "inscription_comme_demandeur_d_emploi"
  | "acces_aux_professions_independantes"
  | "titre_de_sejour_pour_une_activite_professionnelle"
  | "assurance_maladie"
  | "ressources_propres"
  | "reference_du_niveau_de_ressources"
  | "modulation_selon_la_composition_de_la_famille"
  | "analyse_des_elements_de_la_situation_personnelle"
  | "maintien_du_droit_de_sejour"
  | "titre_de_sejour_pour_resider"
  | "reconnaissance_du_droit_au_sejour"
  | "restriction_au_sejour_permanent"
  | "oqtf"
  | "aprf_ordre_public_et_droit_du_travail"
  | "autre_aprf"
  | "aprf_pour_non_respect_des_conditions_d_entree"
  | "aprf_pour_defaut_de_visa"
  | "aprf_pour_activite_sans_titre"
  | "compostage_des_documents_de_voyage"
  | "sanction_du_defaut_de_visa"
  | "readmission_vers_un_autre_pays_de_l_union"
  | "eloignement_pour_motifs_graves"
  | "ape"
  | "ame"
  | "dispositions_du_titre_ii_du_livre_v"
  | "protection_specifique_contre_l_expulsion"
  | "effets_dans_le_temps_de_l_arrete_d_ordre_public"
  | "consequences_tirees_au_plan_du_sejour"
  | "droit_au_sejour_de_plus_de_trois_mois"
  | "execution_immediate_de_l_arrete"
  | "delai_de_depart_volontaire"
  | "benefice_de_la_qualite_de_travailleur"
  | "mise_a_execution_d_un_arrete_anterieur";

/** Les numéros des règles. */
export type RuleName =
  | "1 pas de droit inconditionnel"
  | "1.1 libre circulation"
  | "1.1 document requis"
  | "1.1 conditions d'entrée inopposables"
  | "1.1 limitations"
  | "1.1 recours aux soins couvert"
  | "1.1 présomption"
  | "1.1 interrogation permise"
  | "1.1 éléments à prendre en compte"
  | "1.1 indice d'une charge excessive"
  | "1.1 secret médical"
  | "1.1 éléments au-delà de trois mois"
  | "1.1 perte du droit au séjour"
  | "1.1 saisine au retour"
  | "1.1 refus au retour"
  | "1.2 droit au séjour"
  | "1.2 enregistrement"
  | "1.2 sanction"
  | "1.2 attestation"
  | "1.2 emploi ou moyens"
  | "1.2 ni emploi ni moyens"
  | "1.2.1 autorisation de travail"
  | "1.2.1 secteurs ouverts"
  | "1.2.1 durée du régime transitoire"
  | "1.2.1 droit commun"
  | "1.2.1 inscription sans titre"
  | "1.2.1 inscription avec titre"
  | "1.2.1 professions indépendantes"
  | "1.2.1 titre de séjour"
  | "1.2.1 titre de séjour au-delà de trois mois"
  | "1.2.2 assurance et ressources"
  | "1.2.2 référence au revenu minimum"
  | "1.2.2 référence pour les personnes âgées"
  | "1.2.2 modulation"
  | "1.2.2 analyse"
  | "1.2.2 maintien du droit"
  | "1.2.2 dispense de titre"
  | "1.2.2 menace"
  | "1.2.2 menace au-delà de trois mois"
  | "1.2.2 séjour permanent"
  | "1.2.2 séjour permanent sans motif grave"
  | "2.1 conditions d'entrée"
  | "2.1 compostage"
  | "2.1 visa"
  | "2.1 réadmission"
  | "2.2 motifs graves"
  | "2.2 droit de l'expulsion"
  | "2.2 protection de dix ans"
  | "2.3 droit au séjour"
  | "2.3 ordre public et droit du travail"
  | "2.3 effets dans le temps"
  | "2.3 conséquences au plan du séjour"
  | "2.3 OQTF"
  | "2.3 OQTF recommandée"
  | "2.3 OQTF obligatoire"
  | "2.4 absence de rattachement"
  | "2.4 pas de droit sans rattachement"
  | "2.4 droit plus justifié"
  | "2.4 complète dépendance"
  | "2.4 activité sans titre demandée"
  | "2.4 activité sans titre interpellation"
  | "2.4 exécution immédiate"
  | "2.4 qualité de travailleur"
  | "2.5 exécution des arrêtés antérieurs"
  | "2.5 activité exercée sans titre"
  | "annexe OQTF membre de famille moins de trois mois"
  | "annexe OQTF membre de famille trois mois à cinq ans"
  | "annexe ordre public membre de famille"
  | "annexe activité sans titre membre de famille"
  | "annexe ordre public fermé après trois mois"
  | "annexe autre APRF avant trois mois"
  | "annexe autre APRF après trois mois"
  | "annexe expulsion"
  | "annexe seule OQTF"
  | "annexe seule ordre public"
  | "annexe seule activité sans titre";

/** Les faits d'un cas ; ce qui est absent ou null est inconnu. */
export interface Given {
  /**
   * « date de la décision » : À quelle date la décision est-elle prise ? (une date comme
   * « 2007-01-31 »)
   */
  date_de_la_decision?: string | null;
  /** « qualité » : Qui est l'intéressé ? */
  qualite?: 
    | "ressortissant_roumain_ou_bulgare"
    | "membre_de_famille_ressortissant_de_pays_tiers"
    | "autre_ressortissant_de_l_union_europeenne" | null;
  /**
   * « citoyen dont l'intéressé est membre de la famille » : De quel citoyen de l'Union l'intéressé
   * est-il membre de la famille ?
   */
  citoyen_dont_l_interesse_est_membre_de_la_famille?: 
    | "ressortissant_roumain_ou_bulgare"
    | "autre_ressortissant_de_l_union_europeenne" | null;
  /**
   * « durée du séjour » : Depuis combien de temps l'intéressé séjourne-t-il en France ? (une durée
   * comme « P3M12D », ou une date de départ)
   */
  duree_du_sejour?: string | null;
  /**
   * « menace pour l'ordre public » : Le comportement de l'intéressé constitue-t-il une menace pour
   * l'ordre public ?
   */
  menace_pour_l_ordre_public?: boolean | null;
  /**
   * « motifs graves d'ordre public » : Existe-t-il des motifs graves liés à l'ordre et à la
   * sécurité publics ?
   */
  motifs_graves_d_ordre_public?: boolean | null;
  /**
   * « infraction à la législation du travail » : L'intéressé enfreint-il la législation du
   * travail ?
   */
  infraction_a_la_legislation_du_travail?: boolean | null;
  /**
   * « activité professionnelle sans titre de séjour » : L'intéressé exerce-t-il une activité
   * professionnelle sans être en possession d'un titre de séjour ?
   */
  activite_professionnelle_sans_titre_de_sejour?: boolean | null;
  /** « interpellation » : L'intéressé a-t-il été interpellé ? */
  interpellation?: boolean | null;
  /**
   * « constat que le droit au séjour n'est plus justifié » : Au terme d'un examen de situation
   * individuel, est-il constaté que l'intéressé ne justifie plus du maintien de son droit au
   * séjour ?
   */
  constat_que_le_droit_au_sejour_n_est_plus_justifie?: boolean | null;
  /**
   * « séjours multipliés pour des soins à la charge de l'assistance publique » : L'intéressé
   * multiplie-t-il en France les séjours de moins de trois mois pour y subir des soins en
   * bénéficiant de l'assistance publique ?
   */
  sejours_multiplies_pour_des_soins_a_la_charge_de_l_assistance_publique?: boolean | null;
  /**
   * « situations ouvrant droit au séjour » : À quelle situation ouvrant droit au séjour l'intéressé
   * se rattache-t-il ?
   */
  situations_ouvrant_droit_au_sejour?: Chosen<
    | "travailleur"
    | "etudiant"
    | "inactif_disposant_de_ressources_suffisantes_et_d_une_assurance_maladie"
    | "membre_de_famille"
  > | null;
  /**
   * « lien de rattachement établi » : Un lien de rattachement avec une situation ouvrant droit au
   * séjour peut-il être établi ?
   */
  lien_de_rattachement_etabli?: boolean | null;
  /**
   * « complète dépendance » : Est-il établi que l'intéressé est en situation de complète dépendance
   * par rapport au système d'assurance sociale français ?
   */
  complete_dependance?: boolean | null;
  /** « défaut de visa » : L'obligation de visa a-t-elle été méconnue ? */
  defaut_de_visa?: boolean | null;
  /**
   * « dispense de visa par la nationalité » : L'intéressé est-il, en raison de sa nationalité,
   * dispensé de visa ?
   */
  dispense_de_visa_par_la_nationalite?: boolean | null;
  /**
   * « date de l'arrêté de reconduite » : À quelle date l'arrêté de reconduite à la frontière a-t-il
   * été pris ? (une date comme « 2007-01-31 »)
   */
  date_de_l_arrete_de_reconduite?: string | null;
  /**
   * « activité exercée sans titre » : Ressort-il des pièces du dossier que l'intéressé aurait
   * exercé une activité professionnelle sans détenir un titre de séjour ?
   */
  activite_exercee_sans_titre?: boolean | null;
  /**
   * « séjour régulier » : Depuis combien de temps l'intéressé séjourne-t-il régulièrement en
   * France ? (une durée comme « P3M12D », ou une date de départ)
   */
  sejour_regulier?: string | null;
  /**
   * « couverture sociale du pays d'origine » : L'intéressé est-il en mesure de bénéficier, durant
   * son séjour en France, de la couverture sociale de son pays d'origine ?
   */
  couverture_sociale_du_pays_d_origine?: boolean | null;
  /**
   * « recours récurrent à l'assistance sociale » : Le recours à l'assistance sociale revêt-il un
   * caractère récurrent pendant des périodes de séjour de moins de trois mois ?
   */
  recours_recurrent_a_l_assistance_sociale?: boolean | null;
  /**
   * « objet unique du séjour les aides sociales » : Est-il clairement établi que l'objet unique du
   * séjour est le bénéfice des aides ou prestations sociales françaises ?
   */
  objet_unique_du_sejour_les_aides_sociales?: boolean | null;
  /** « abus caractérisé du droit de séjour » */
  abus_caracterise_du_droit_de_sejour?: boolean | null;
  /**
   * « charge déraisonnable » : L'intéressé constitue-t-il une charge déraisonnable pour le système
   * d'assistance sociale français ?
   */
  charge_deraisonnable?: boolean | null;
  /**
   * « recours systématique à des hébergements d'urgence » : L'intéressé recourt-il systématiquement
   * à des hébergements d'urgence ?
   */
  recours_systematique_a_des_hebergements_d_urgence?: boolean | null;
  /**
   * « comportement abusif caractérisé » : L'expertise conduit-elle à la caractérisation d'un
   * comportement abusif ?
   */
  comportement_abusif_caracterise?: boolean | null;
  /**
   * « nouvelle demande d'aide au retour » : L'intéressé est-il revenu sur le territoire et a-t-il
   * fait une nouvelle demande d'accès à l'assistance sociale ?
   */
  nouvelle_demande_d_aide_au_retour?: boolean | null;
  /**
   * « aide subordonnée à un droit de séjour » : Le bénéfice de l'aide est-il subordonné à un droit
   * de séjour ?
   */
  aide_subordonnee_a_un_droit_de_sejour?: boolean | null;
  /**
   * « maintien au-delà de l'échéance » : L'intéressé se maintient-il en France au-delà de
   * l'échéance ?
   */
  maintien_au_dela_de_l_echeance?: boolean | null;
  /** « emploi » : L'intéressé dispose-t-il d'un emploi (salarié ou non salarié) ? */
  emploi?: boolean | null;
  /**
   * « moyens suffisants d'existence » : L'intéressé possède-t-il des moyens suffisants
   * d'existence ?
   */
  moyens_suffisants_d_existence?: boolean | null;
  /** « travail salarié » : L'intéressé veut-il accéder à un travail salarié ? */
  travail_salarie?: boolean | null;
  /**
   * « période du régime transitoire en cours » : La période du régime transitoire est-elle en
   * cours ?
   */
  periode_du_regime_transitoire_en_cours?: boolean | null;
  /**
   * « titre autorisant à travailler » : L'intéressé est-il muni d'un titre l'autorisant à
   * travailler en France ?
   */
  titre_autorisant_a_travailler?: boolean | null;
  /**
   * « exercice d'une activité professionnelle » : L'intéressé veut-il exercer une activité
   * professionnelle en France ?
   */
  exercice_d_une_activite_professionnelle?: boolean | null;
  /**
   * « exception prévue à l'article L. 121-2 » : L'intéressé relève-t-il d'une exception prévue à
   * l'article L. 121-2 du CESEDA ?
   */
  exception_prevue_a_l_article_l_121_2?: boolean | null;
  /**
   * « profession libérale commerciale industrielle ou artisanale » : L'intéressé veut-il accéder à
   * une profession libérale, commerciale, industrielle ou artisanale ?
   */
  profession_liberale_commerciale_industrielle_ou_artisanale?: boolean | null;
  /** « autorisé à travailler » : L'intéressé est-il autorisé à travailler ? */
  autorise_a_travailler?: boolean | null;
  /**
   * « statut de non actif » : L'intéressé prétend-il à un droit au séjour au titre de non-actif ?
   */
  statut_de_non_actif?: boolean | null;
  /**
   * « ressources propres suffisantes » : L'intéressé dispose-t-il de ressources propres
   * suffisantes ?
   */
  ressources_propres_suffisantes?: boolean | null;
  /**
   * « conditions de l'allocation de solidarité aux personnes âgées » : L'intéressé remplit-il les
   * conditions, notamment d'âge, de l'allocation de solidarité aux personnes âgées ?
   */
  conditions_de_l_allocation_de_solidarite_aux_personnes_agees?: boolean | null;
  /**
   * « séjour permanent acquis » : L'intéressé a-t-il accédé au séjour permanent au terme de cinq
   * ans de séjour régulier ?
   */
  sejour_permanent_acquis?: boolean | null;
  /**
   * « appel rapide au système de soins » : L'intéressé fait-il rapidement appel au système de soins
   * français ?
   */
  appel_rapide_au_systeme_de_soins?: boolean | null;
  /**
   * « dépourvu de ressources et de sécurité sociale » : L'intéressé est-il dépourvu de ressources
   * et de sécurité sociale dans son pays ?
   */
  depourvu_de_ressources_et_de_securite_sociale?: boolean | null;
  /**
   * « venue pour des soins d'une pathologie déclarée au pays » : L'intéressé, souffrant d'une
   * pathologie déclarée dans son pays, se présente-t-il en France afin d'y recevoir des soins sans
   * contrepartie financière ?
   */
  venue_pour_des_soins_d_une_pathologie_declaree_au_pays?: boolean | null;
  /**
   * « décret et arrêté d'enregistrement parus » : Le décret et l'arrêté fixant le modèle de
   * l'attestation d'enregistrement sont-ils parus ?
   */
  decret_et_arrete_d_enregistrement_parus?: boolean | null;
  /** « omission de l'enregistrement » : L'intéressé a-t-il omis la formalité d'enregistrement ? */
  omission_de_l_enregistrement?: boolean | null;
  /** « travail irrégulier dûment constaté » : Le travail irrégulier a-t-il été dûment constaté ? */
  travail_irregulier_dument_constate?: boolean | null;
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
