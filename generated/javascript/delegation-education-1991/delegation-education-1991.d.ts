// Écrit par « attendu build » : ne pas modifier.
/**
 * Arrêtés du 19 septembre 1991 portant délégation de signature. État actuel : non établi. Force :
 * arrêté, publié au Journal officiel selon son article 2. Ce module dit ce que le texte énonce pour
 * les faits donnés ; il ne décrit pas le droit actuel et n'est pas une consultation juridique.
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
  | "absence_ou_empechement_de_m_simon"
  | "genre_de_l_acte"
  | "objet_de_la_delegation_accordee_a_m_simon";

/** Les noms des résultats. */
export type OutcomeName =
  | "signature_par_m_tyvaert";

/** Les numéros des règles. */
export type RuleName =
  | "1"
  | "1 décrets";

/** Les faits d'un cas ; ce qui est absent ou null est inconnu. */
export interface Given {
  /**
   * « absence ou empêchement de M. Simon » : M. Jacky Simon, directeur des personnels d'inspection
   * et de direction, est-il absent ou empêché ?
   */
  absence_ou_empechement_de_m_simon?: boolean | null;
  /** « genre de l'acte » : Qu'y a-t-il à signer ? */
  genre_de_l_acte?: 
    | "decret"
    | "acte_arrete_ou_decision"
    | "autre_piece" | null;
  /**
   * « objet de la délégation accordée à M. Simon » : L'acte fait-il l'objet de la délégation
   * accordée à M. Simon ?
   */
  objet_de_la_delegation_accordee_a_m_simon?: boolean | null;
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
