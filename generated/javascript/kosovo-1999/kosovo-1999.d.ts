// Écrit par « attendu build » : ne pas modifier.
/**
 * Protection temporaire accordée par la France aux membres de la communauté albanaise du Kosovo.
 * État actuel : non établi. Force : instruction adressée aux préfets. Ce module dit ce que le texte
 * énonce pour les faits donnés ; il ne décrit pas le droit actuel et n'est pas une consultation
 * juridique.
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
  | "reception_des_instructions"
  | "situation_irreguliere"
  | "origine_declaree_du_kosovo"
  | "demande_d_admission_au_sejour"
  | "interpellation_sans_titre_de_sejour"
  | "benefice_de_la_protection_temporaire"
  | "protection_temporaire_a_la_reception"
  | "autorisation_de_sejour_deja_obtenue"
  | "autorisation_au_titre_de_la_protection_temporaire"
  | "document_delivre"
  | "delivrance_depuis_l_entree_en_vigueur_du_dispositif"
  | "demande_d_asile_conventionnel"
  | "demande_d_asile_territorial"
  | "conditions_de_reprise_en_charge"
  | "conditions_pour_demeurer_en_france"
  | "declaration_d_appartenance_a_la_communaute_albanaise"
  | "appartenance_certaine_a_la_communaute_albanaise"
  | "mesure_d_eloignement_deja_prise"
  | "renouvellement_ne_paraissant_pas_devoir_intervenir"
  | "retour_direct_possible"
  | "pays_de_renvoi_fixe"
  | "retour_force_envisage"
  | "preuve_rapportee_de_risques_personnels_et_averes"
  | "risques_personnels_et_averes_valablement_etablis";

/** Les noms des résultats. */
export type OutcomeName =
  | "regime_de_l_admission_au_sejour"
  | "delivrance_d_une_autorisation_provisoire_de_sejour"
  | "enregistrement_de_la_demande_d_asile"
  | "saisine_de_l_ofpra"
  | "saisine_du_ministere_sur_l_asile_territorial"
  | "application_de_la_convention_de_dublin"
  | "saisine_des_partenaires_europeens"
  | "refus_de_sejour"
  | "mesure_d_eloignement"
  | "mise_a_execution_d_une_mesure_deja_prise"
  | "application_des_nouvelles_instructions"
  | "application_des_points_10_et_11"
  | "renouvellement_des_documents_delivres"
  | "saisine_du_ministre_d_un_cas_particulier"
  | "utilisation_des_accords_de_readmission"
  | "retour_direct_par_arrete_de_reconduite"
  | "eloignement_en_direction_de_belgrade"
  | "eloignement_en_transit_par_belgrade"
  | "recueil_des_declarations_par_proces_verbal"
  | "verification_de_l_article_3"
  | "saisine_du_ministre_pour_risques";

/** Les numéros des règles. */
export type RuleName =
  | "7 droit commun"
  | "7 autorisation provisoire"
  | "7 autorisation provisoire du dispositif"
  | "7 enregistrement de l'asile"
  | "7 saisine de l'OFPRA"
  | "7 saisine du ministère"
  | "7 Dublin"
  | "7 partenaires européens encouragement"
  | "7 partenaires européens obligation"
  | "7 refus de séjour"
  | "7 annonce du refus de séjour"
  | "7 refus de séjour hors reprise en charge"
  | "7 annonce du refus de séjour hors reprise en charge"
  | "8 mesures d'éloignement"
  | "8 mesures d'éloignement dès la signature"
  | "8 mesures déjà prises"
  | "8 mesures déjà prises dès la signature"
  | "6 personnes déjà autorisées au séjour"
  | "9 bénéficiaires"
  | "9 renouvellement"
  | "9 renouvellement de tout document"
  | "9 cas particuliers"
  | "9 cas particuliers de tout document"
  | "7 points 10 et 11 avant la réception"
  | "9 points 10 et 11"
  | "10 accords de réadmission"
  | "10 retour direct"
  | "10 retour direct ordonné"
  | "10 Belgrade"
  | "10 transit par Belgrade"
  | "11 déclarations"
  | "11 article 3"
  | "11 article 3 en tout retour forcé"
  | "11 risques établis";

/** Les faits d'un cas ; ce qui est absent ou null est inconnu. */
export interface Given {
  /**
   * « date de la décision » : À quelle date la décision est-elle prise ? (une date comme
   * « 2007-01-31 »)
   */
  date_de_la_decision?: string | null;
  /**
   * « réception des instructions » : À quelle date la préfecture a-t-elle reçu les instructions du
   * 12 octobre 1999 ? (une date comme « 2007-01-31 »)
   */
  reception_des_instructions?: string | null;
  /** « situation irrégulière » : La personne est-elle en situation irrégulière ? */
  situation_irreguliere?: boolean | null;
  /** « origine déclarée du Kosovo » : La personne se dit-elle originaire du Kosovo ? */
  origine_declaree_du_kosovo?: boolean | null;
  /**
   * « demande d'admission au séjour » : La personne sollicite-t-elle son admission au séjour auprès
   * des services du préfet ?
   */
  demande_d_admission_au_sejour?: boolean | null;
  /**
   * « interpellation sans titre de séjour » : La personne a-t-elle été interpellée sans titre de
   * séjour par la police ou la gendarmerie ?
   */
  interpellation_sans_titre_de_sejour?: boolean | null;
  /**
   * « bénéfice de la protection temporaire » : La personne bénéficie-t-elle de la protection
   * temporaire le jour de la décision ?
   */
  benefice_de_la_protection_temporaire?: boolean | null;
  /**
   * « protection temporaire à la réception » : La personne bénéficiait-elle de la protection
   * temporaire à la réception des instructions ?
   */
  protection_temporaire_a_la_reception?: boolean | null;
  /**
   * « autorisation de séjour déjà obtenue » : La personne a-t-elle déjà bénéficié d'une
   * autorisation de séjour ?
   */
  autorisation_de_sejour_deja_obtenue?: boolean | null;
  /**
   * « autorisation au titre de la protection temporaire » : L'autorisation provisoire de séjour en
   * cause relève-t-elle de la protection temporaire ?
   */
  autorisation_au_titre_de_la_protection_temporaire?: boolean | null;
  /** « document délivré » : Lequel de ces documents la personne s'est-elle vu délivrer ? */
  document_delivre?: 
    | "autorisation_provisoire_de_sejour"
    | "recepisse"
    | "carte_de_sejour_temporaire"
    | "aucun_de_ces_documents" | null;
  /**
   * « délivrance depuis l'entrée en vigueur du dispositif » : Le document a-t-il été délivré depuis
   * l'entrée en vigueur du dispositif de protection temporaire ?
   */
  delivrance_depuis_l_entree_en_vigueur_du_dispositif?: boolean | null;
  /**
   * « demande d'asile conventionnel » : La personne a-t-elle déposé une demande d'asile
   * conventionnel ?
   */
  demande_d_asile_conventionnel?: boolean | null;
  /**
   * « demande d'asile territorial » : La personne a-t-elle déposé une demande d'asile territorial ?
   */
  demande_d_asile_territorial?: boolean | null;
  /**
   * « conditions de reprise en charge » : Les conditions de reprise en charge de l'intéressé par un
   * partenaire européen paraissent-elles remplies ?
   */
  conditions_de_reprise_en_charge?: boolean | null;
  /**
   * « conditions pour demeurer en France » : La personne remplit-elle les conditions nécessaires
   * pour demeurer en France ?
   */
  conditions_pour_demeurer_en_france?: boolean | null;
  /**
   * « déclaration d'appartenance à la communauté albanaise » : La personne déclare-t-elle
   * appartenir à la communauté albanaise du Kosovo ?
   */
  declaration_d_appartenance_a_la_communaute_albanaise?: boolean | null;
  /**
   * « appartenance certaine à la communauté albanaise » : La personne appartient-elle de manière
   * certaine à la communauté albanaise du Kosovo ?
   */
  appartenance_certaine_a_la_communaute_albanaise?: boolean | null;
  /** « mesure d'éloignement déjà prise » : Une mesure d'éloignement a-t-elle déjà été prise ? */
  mesure_d_eloignement_deja_prise?: boolean | null;
  /**
   * « renouvellement ne paraissant pas devoir intervenir » : Le renouvellement paraît-il, dans ce
   * cas particulier, ne pas devoir intervenir ?
   */
  renouvellement_ne_paraissant_pas_devoir_intervenir?: boolean | null;
  /**
   * « retour direct possible » : Le retour direct vers le pays ou la région d'origine est-il
   * possible ?
   */
  retour_direct_possible?: boolean | null;
  /** « pays de renvoi fixé » : Le pays ou la région de renvoi est-il fixé ? */
  pays_de_renvoi_fixe?: boolean | null;
  /** « retour forcé envisagé » : Un retour forcé de l'étranger est-il envisagé ? */
  retour_force_envisage?: boolean | null;
  /**
   * « preuve rapportée de risques personnels et avérés » : L'étranger rapporte-t-il la preuve qu'il
   * encourt des risques personnels et avérés ?
   */
  preuve_rapportee_de_risques_personnels_et_averes?: boolean | null;
  /**
   * « risques personnels et avérés valablement établis » : L'étranger établit-il valablement qu'il
   * encourt des risques personnels et avérés ?
   */
  risques_personnels_et_averes_valablement_etablis?: boolean | null;
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
