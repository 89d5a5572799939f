// Écrit par « attendu build » : ne pas modifier.
/**
 * Décret n° 91-984 du 25 septembre 1991 fixant la bonification d'ancienneté dont bénéficient les
 * membres des corps enseignants qui ont perçu l'allocation d'enseignement prévue par le décret n°
 * 89-608 du 1er septembre 1989. État actuel : non établi. Force : décret, publié au Journal
 * officiel selon son article 4. Ce module dit ce que le texte énonce pour les faits donnés ; il ne
 * décrit pas le droit actuel et n'est pas une consultation juridique.
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
  | "corps"
  | "recrutement_par_le_concours_de_l_article_10"
  | "date_du_recrutement"
  | "periode_de_perception_de_l_allocation";

/** Les noms des résultats. */
export type OutcomeName =
  | "benefice_de_la_bonification"
  | "bonification_d_anciennete";

/** Les numéros des règles. */
export type RuleName =
  | "1 professeurs certifiés"
  | "2 instituteurs"
  | "3 professeurs des écoles";

/** Les faits d'un cas ; ce qui est absent ou null est inconnu. */
export interface Given {
  /**
   * « date considérée » : À quelle date la situation est-elle considérée ? (une date comme
   * « 2007-01-31 »)
   */
  date_consideree?: string | null;
  /** « corps » : Dans quel corps l'intéressé a-t-il été recruté ? */
  corps?: 
    | "professeurs_certifies"
    | "instituteurs"
    | "professeurs_des_ecoles"
    | "autre_corps" | null;
  /**
   * « recrutement par le concours de l'article 10 » : L'intéressé a-t-il été recruté à la suite du
   * concours auquel il s'est présenté conformément à l'article 10 du décret du 1er septembre 1989 ?
   */
  recrutement_par_le_concours_de_l_article_10?: boolean | null;
  /**
   * « date du recrutement » : À quelle date l'intéressé a-t-il été recruté dans ce corps ? (une
   * date comme « 2007-01-31 »)
   */
  date_du_recrutement?: string | null;
  /**
   * « période de perception de l'allocation » : Pendant combien de temps l'intéressé a-t-il perçu
   * l'allocation d'enseignement ? (une durée comme « P3M12D », ou une date de départ)
   */
  periode_de_perception_de_l_allocation?: string | null;
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
