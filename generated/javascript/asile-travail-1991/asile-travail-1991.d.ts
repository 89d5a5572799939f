// Écrit par « attendu build » : ne pas modifier.
/**
 * Fin d'une circulaire du Premier ministre relative aux demandeurs d'asile et au travail, en
 * vigueur au 1er octobre 1991. État actuel : non établi. Force : instruction. Ce module dit ce que
 * le texte énonce pour les faits donnés ; il ne décrit pas le droit actuel et n'est pas une
 * consultation juridique.
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
  | "date_consideree"
  | "demandeur_d_asile"
  | "demande_de_statut_en_cours_d_examen"
  | "statut_de_refugie_reconnu"
  | "carte_de_resident_etablie"
  | "recepisse_en_cours_de_validite";

/** Les noms des résultats. */
export type OutcomeName =
  | "regime_de_l_autorisation_de_travail"
  | "opposabilite_de_la_situation_de_l_emploi"
  | "carte_de_resident"
  | "recepisse_portant_la_mention_reconnu_refugie"
  | "duree_de_validite_du_recepisse"
  | "conditions_du_renouvellement_du_recepisse"
  | "regles_d_octroi_des_allocations"
  | "circulaire_du_17_mai_1985";

/** Les numéros des règles. */
export type RuleName =
  | "1 autorisation de travail"
  | "1 situation de l'emploi"
  | "2 carte de résident"
  | "2 récépissé"
  | "3 renouvellement"
  | "4 allocations"
  | "6 circulaire de 1985";

/** Les faits d'un cas ; ce qui est absent ou null est inconnu. */
export interface Given {
  /**
   * « date considérée » : À quelle date la situation est-elle considérée ? (une date comme
   * « 2007-01-31 »)
   */
  date_consideree?: string | null;
  /** « demandeur d'asile » : L'intéressé demande-t-il l'asile ? */
  demandeur_d_asile?: boolean | null;
  /**
   * « demande de statut en cours d'examen » : La demande de statut de réfugié est-elle en cours
   * d'examen ?
   */
  demande_de_statut_en_cours_d_examen?: boolean | null;
  /**
   * « statut de réfugié reconnu » : Le statut de réfugié a-t-il été reconnu, à la suite d'une
   * décision de l'Ofpra ou de la commission des recours ?
   */
  statut_de_refugie_reconnu?: boolean | null;
  /** « carte de résident établie » : La carte de résident est-elle déjà établie ? */
  carte_de_resident_etablie?: boolean | null;
  /**
   * « récépissé en cours de validité » : Le demandeur est-il actuellement muni d'un récépissé en
   * cours de validité valant autorisation provisoire de séjour et de travail ?
   */
  recepisse_en_cours_de_validite?: boolean | null;
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
