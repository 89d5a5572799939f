// Écrit par « attendu build » : ne pas modifier.
/**
 * Arrêtés du 19 septembre 1991 portant délégation de signature. État actuel : non établi. Force :
 * arrêté, publié au Journal officiel selon son article 2. Ce module dit ce que le texte énonce pour
 * les faits donnés ; il ne décrit pas le droit actuel et n'est pas une consultation juridique.
 */

import { act } from "../runtime.js";

export { FactError } from "../runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "delegation-education-1991",
  title: "Arrêtés du 19 septembre 1991 portant délégation de signature",
  nature: "arrêté",
  author: "Le ministre d'Etat, ministre de l'éducation nationale",
  identifier: "NOR : MENA9102231A",
  date: "19 septembre 1991",
  published: "",
  applies_from: "",
  territory: "non précisé par le texte",
  status: "non établi",
  force: "arrêté, publié au Journal officiel selon son article 2",
  lacks: "",
  taken_from: "copie du document officiel (provenance non établie)",
  read_on: "",
  version: "9cef987dd1fd388ee8e9237b3c976e0ef41a2cbb47e4f8fe9652d40c2ece7743",
  source: "6e904ce3c9183f30b0e202952f56858ea9d48543fb805230f313b06677e29121",
  official_text: "991d62a07377a0a096a97dc6e3fd9df6ebc3cf076d8a94825d51bdc3f6e1c47e",
};

/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts = [
  {
    slug: "absence_ou_empechement_de_m_simon",
    name: "absence ou empêchement de M. Simon",
    kind: "yes_no",
    question: "M. Jacky Simon, directeur des personnels d'inspection et de direction, est-il absent ou empêché ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "genre_de_l_acte",
    name: "genre de l'acte",
    kind: "choice",
    question: "Qu'y a-t-il à signer ?",
    natures: [],
    options: [
      { slug: "decret", name: "décret" },
      { slug: "acte_arrete_ou_decision", name: "acte arrêté ou décision" },
      { slug: "autre_piece", name: "autre pièce" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "objet_de_la_delegation_accordee_a_m_simon",
    name: "objet de la délégation accordée à M. Simon",
    kind: "yes_no",
    question: "L'acte fait-il l'objet de la délégation accordée à M. Simon ?",
    help: "cette délégation est dans un autre texte, l'arrêté vise celui du 3 juin 1991",
    natures: ["governed_elsewhere"],
    governed_by: "la délégation accordée à M. Simon",
    options: [],
    until: null,
    aliases: [],
  },
];

/** Les résultats, dans l'ordre des décisions. */
export const outcomes = [
  {
    slug: "signature_par_m_tyvaert",
    name: "signature par M. Tyvaert",
    kind: "acte",
    bearer: "M. Michel Tyvaert, chef de service",
    silence: "le texte ne dit rien",
  },
];

/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules = {
  "1": {
    name: "1",
    quotations: [
      {
        place: "art. 1er, al. 1",
        text: "En cas d'absence ou d'empêchement de M. Jacky Simon, directeur des personnels d'inspection et de direction, délégation est donnée à M. Michel Tyvaert, chef de service, à l'effet de signer, à l'exclusion des décrets, tous actes, arrêtés et décisions faisant l'objet de la délégation accordée à M. Simon.",
      },
    ],
    conditions: [
      "absence ou empêchement de M. Simon",
      "genre de l'acte : acte arrêté ou décision",
      "objet de la délégation accordée à M. Simon",
    ],
    gives: ["« signature par M. Tyvaert », possible"],
    derogates: [],
    legal_basis: [],
  },
  "1 décrets": {
    name: "1 décrets",
    quotations: [
      {
        place: "art. 1er, al. 1",
        text: "délégation est donnée à M. Michel Tyvaert, chef de service, à l'effet de signer, à l'exclusion des décrets",
      },
    ],
    conditions: ["genre de l'acte : décret"],
    gives: ["« signature par M. Tyvaert », exclu"],
    derogates: [],
    legal_basis: [],
  },
};

/** Les passages qui admettent plusieurs lectures. */
export const readings = {};

// --- Ce avec quoi le texte décide ------------------------------------------------------------------

/** Les conditions des règles dont une au moins ne vaut que sous la variante d'une lecture. */
const bound = {};

/** Les consignes, et ce qu'elles concernent. */
const directives = [];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [];

/** Les faits découpés en cases : les plus fines que les règles distinguent. */
const variables = [
  { kind: "yes_no", fact: "absence_ou_empechement_de_m_simon" },
  {
    kind: "choice",
    fact: "genre_de_l_acte",
    options: ["decret", "acte_arrete_ou_decision", "autre_piece"],
  },
  { kind: "yes_no", fact: "objet_de_la_delegation_accordee_a_m_simon" },
];

/** Ce que les résultats peuvent être. */
const answers = [{ status: "exclu" }, { status: "non_prevu" }, { status: "possible" }];

/**
 * Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », « vrai »,
 * « hors des suppositions », puis les réponses ; « -1 » est le nœud d'avant.
 */
const nodes = [
  [1, 3, 4, 4], [2, 4, 5], [1, 3, -1, 4], [0, -3, -1], [2, 0, 1], [1, 0, -1, 0], [0, 0, -1],
  [1, 1, 0, 0],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "signature_par_m_tyvaert",
    node: 9,
    rows: [
      { rule: "1", applies: 12, holds: 12, appraisals: [] },
      { rule: "1 décrets", applies: 13, holds: 13, appraisals: [] },
    ],
  },
];

/** Le fait qui date le cas. */
const reference = null;

export const { decide, explain, missing, nextQuestions, residual } = act({
  identity,
  facts,
  outcomes,
  rules,
  readings,
  bound,
  directives,
  evidence,
  variables,
  answers,
  nodes,
  suppositions,
  decisions,
  reference,
});
