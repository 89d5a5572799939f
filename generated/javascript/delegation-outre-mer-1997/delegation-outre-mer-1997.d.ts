// Écrit par « attendu build » : ne pas modifier.
/**
 * Fin d'un décret du 24 juin 1997 portant délégation de signature, secrétariat d'Etat à
 * l'outre-mer. État actuel : non établi. Force : décret, publié au Journal officiel selon son
 * article 6. Ce module dit ce que le texte énonce pour les faits donnés ; il ne décrit pas le droit
 * actuel et n'est pas une consultation juridique.
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
  | "absence_ou_empechement_de_m_comet"
  | "absence_ou_empechement_de_m_aubernon"
  | "absence_ou_empechement_de_m_kihl"
  | "genre_de_l_acte"
  | "condition_perdue_de_l_article_2"
  | "attributions_du_delegataire_de_l_article_2"
  | "attributions_du_signataire_de_l_article_3"
  | "attributions_de_mme_courmes"
  | "attributions_de_m_kihl"
  | "departements_et_territoires_d_outre_mer";

/** Les noms des résultats. */
export type OutcomeName =
  | "signature_par_le_delegataire_de_l_article_2"
  | "signature_par_mme_de_tinguy_mm_diemert_faucounau_morin_ou_m_tissot"
  | "signature_par_m_kihl"
  | "signature_par_m_barbe"
  | "signature_par_mme_courmes"
  | "etendue_de_la_delegation_de_l_article_2"
  | "limite_reprise_de_l_article_2"
  | "etendue_de_la_delegation_de_l_article_4"
  | "limite_reprise_de_l_article_4";

/** Les numéros des règles. */
export type RuleName =
  | "2 étendue"
  | "2 étendue au sens large"
  | "2 étendue décrets"
  | "2"
  | "2 décrets"
  | "3 limite gardée"
  | "3 limite remplacée"
  | "3 les deux"
  | "3 l'un suffit"
  | "3 décrets"
  | "4 étendue"
  | "4 étendue dépenses et recettes"
  | "4 étendue recettes seules"
  | "4 étendue quatre pièces"
  | "4 étendue décrets"
  | "4"
  | "4 décrets"
  | "5 limite gardée"
  | "5 limite propre à M. Kihl"
  | "5 les deux"
  | "5 l'un suffit"
  | "5 Mme Courmes les deux"
  | "5 Mme Courmes l'un suffit"
  | "5 décrets";

/** Les faits d'un cas ; ce qui est absent ou null est inconnu. */
export interface Given {
  /** « absence ou empêchement de M. Comet » : M. Henri-Michel Comet est-il absent ou empêché ? */
  absence_ou_empechement_de_m_comet?: boolean | null;
  /**
   * « absence ou empêchement de M. Aubernon » : M. Jean-Charles Aubernon est-il absent ou empêché ?
   */
  absence_ou_empechement_de_m_aubernon?: boolean | null;
  /** « absence ou empêchement de M. Kihl » : M. Jean-Paul Kihl est-il absent ou empêché ? */
  absence_ou_empechement_de_m_kihl?: boolean | null;
  /** « genre de l'acte » : Qu'y a-t-il à signer ? */
  genre_de_l_acte?: 
    | "decret"
    | "acte_arrete_ou_decision"
    | "piece_comptable"
    | "ordonnance_de_delegation_de_paiement_et_de_virement"
    | "lettre_d_avis_d_ordonnance"
    | "marche"
    | "piece_justificative_des_depenses"
    | "ordre_de_recettes"
    | "autre_piece" | null;
  /**
   * « condition perdue de l'article 2 » : Si le début perdu de l'article 2 pose une condition,
   * est-elle remplie ?
   */
  condition_perdue_de_l_article_2?: boolean | null;
  /**
   * « attributions du délégataire de l'article 2 » : L'acte est-il dans la limite des attributions
   * de celui à qui l'article 2 donne délégation ?
   */
  attributions_du_delegataire_de_l_article_2?: boolean | null;
  /**
   * « attributions du signataire de l'article 3 » : L'acte est-il dans la limite des attributions
   * de celui ou celle qui signe, parmi les personnes que nomme l'article 3 ?
   */
  attributions_du_signataire_de_l_article_3?: boolean | null;
  /**
   * « attributions de Mme Courmes » : L'acte est-il dans la limite des attributions de Mme
   * Courmes ?
   */
  attributions_de_mme_courmes?: boolean | null;
  /** « attributions de M. Kihl » : L'acte est-il dans la limite des attributions de M. Kihl ? */
  attributions_de_m_kihl?: boolean | null;
  /**
   * « départements et territoires d'outre-mer » : La pièce est-elle des départements et territoires
   * d'outre-mer, y compris les trois fonds que nomme l'article 4 ?
   */
  departements_et_territoires_d_outre_mer?: boolean | null;
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
