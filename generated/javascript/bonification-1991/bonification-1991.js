// Écrit par « attendu build » : ne pas modifier.
/**
 * Décret n° 91-984 du 25 septembre 1991 fixant la bonification d'ancienneté dont bénéficient les
 * membres des corps enseignants qui ont perçu l'allocation d'enseignement prévue par le décret n°
 * 89-608 du 1er septembre 1989. État actuel : non établi. Force : décret, publié au Journal
 * officiel selon son article 4. Ce module dit ce que le texte énonce pour les faits donnés ; il ne
 * décrit pas le droit actuel et n'est pas une consultation juridique.
 */

import { act } from "../runtime.js";

export { FactError } from "../runtime.js";

/** Ce qu'est le texte, son état actuel, ses empreintes. */
export const identity = {
  slug: "bonification-1991",
  title: "Décret n° 91-984 du 25 septembre 1991 fixant la bonification d'ancienneté dont bénéficient les membres des corps enseignants qui ont perçu l'allocation d'enseignement prévue par le décret n° 89-608 du 1er septembre 1989",
  nature: "décret",
  author: "Le Premier ministre",
  identifier: "NOR : MENF9101664D",
  date: "25 septembre 1991",
  published: "",
  applies_from: "1er septembre 1990",
  territory: "non précisé par le texte",
  status: "non établi",
  force: "décret, publié au Journal officiel selon son article 4",
  lacks: "",
  taken_from: "copie du document officiel (provenance non établie)",
  read_on: "",
  version: "9d4fd468ffafd55659cfc24f3abae3f2556741ed863efbfd7d33115a19a0ec26",
  source: "2833e30d6835fa38016a70cb7ca3d14c1e40966d3c479bb803f55ec6d2fdea1a",
  official_text: "67762482f61fe1043aec4e32cb13555c5962481400de8b05c8ec5d7ef4a6aab7",
};

/** Ce qui peut être demandé d'un cas : questions, types, réponses ; puis les groupes. */
export const facts = [
  {
    slug: "date_consideree",
    name: "date considérée",
    kind: "date",
    question: "À quelle date la situation est-elle considérée ?",
    natures: [],
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "corps",
    name: "corps",
    kind: "choice",
    question: "Dans quel corps l'intéressé a-t-il été recruté ?",
    natures: [],
    options: [
      { slug: "professeurs_certifies", name: "professeurs certifiés" },
      { slug: "instituteurs", name: "instituteurs" },
      { slug: "professeurs_des_ecoles", name: "professeurs des écoles" },
      { slug: "autre_corps", name: "autre corps" },
    ],
    until: null,
    aliases: [],
  },
  {
    slug: "recrutement_par_le_concours_de_l_article_10",
    name: "recrutement par le concours de l'article 10",
    kind: "yes_no",
    question: "L'intéressé a-t-il été recruté à la suite du concours auquel il s'est présenté conformément à l'article 10 du décret du 1er septembre 1989 ?",
    help: "le décret de 1991 ne reprend pas ce que demande cet article 10",
    natures: ["governed_elsewhere"],
    governed_by: "article 10 du décret n° 89-608 du 1er septembre 1989",
    options: [],
    until: null,
    aliases: [],
  },
  {
    slug: "periode_de_perception_de_l_allocation",
    name: "période de perception de l'allocation",
    kind: "elapsed",
    question: "Pendant combien de temps l'intéressé a-t-il perçu l'allocation d'enseignement ?",
    help: "l'allocation d'enseignement prévue par le décret du 1er septembre 1989",
    natures: [],
    options: [],
    unit: "mois",
    until: null,
    aliases: [],
  },
];

/** Les résultats, dans l'ordre des décisions. */
export const outcomes = [
  {
    slug: "benefice_de_la_bonification",
    name: "bénéfice de la bonification",
    kind: "droit",
    beneficiary: "membre du corps recruté à la suite de ce concours",
    silence: "le texte ne dit rien",
  },
  {
    slug: "bonification_d_anciennete",
    name: "bonification d'ancienneté",
    kind: "resultat",
    beneficiary: "membre du corps recruté à la suite de ce concours",
    help: "le tiers exact de la période, le texte ne dit rien d'un arrondi, et la fraction est gardée telle quelle",
    silence: "le texte ne dit rien",
  },
];

/** Les règles : où elles se trouvent, leurs mots, leurs conditions, ce qu'elles donnent. */
export const rules = {
  "1 professeurs certifiés": {
    name: "1 professeurs certifiés",
    quotations: [
      {
        place: "art. 1er",
        text: "Les professeurs certifiés recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
      },
    ],
    conditions: ["corps : professeurs certifiés", "recrutement par le concours de l'article 10"],
    gives: [
      "« bénéfice de la bonification », de droit",
      "« bonification d'ancienneté », 1/3 de période de perception de l'allocation",
    ],
    derogates: [],
    legal_basis: [],
  },
  "2 instituteurs": {
    name: "2 instituteurs",
    quotations: [
      {
        place: "art. 2",
        text: "Les instituteurs recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
      },
    ],
    conditions: ["corps : instituteurs", "recrutement par le concours de l'article 10"],
    gives: [
      "« bénéfice de la bonification », de droit",
      "« bonification d'ancienneté », 1/3 de période de perception de l'allocation",
    ],
    derogates: [],
    legal_basis: [],
  },
  "3 professeurs des écoles": {
    name: "3 professeurs des écoles",
    quotations: [
      {
        place: "art. 3",
        text: "Les professeurs des écoles recrutés à la suite du concours auquel ils se sont présentés conformément aux dispositions de l'article 10 du décret du 1er septembre 1989 susvisé bénéficient d'une bonification d'ancienneté égale au tiers de la période durant laquelle ils ont perçu l'allocation d'enseignement prévue par ce décret.",
      },
    ],
    conditions: ["corps : professeurs des écoles", "recrutement par le concours de l'article 10"],
    gives: [
      "« bénéfice de la bonification », de droit",
      "« bonification d'ancienneté », 1/3 de période de perception de l'allocation",
    ],
    derogates: [],
    legal_basis: [],
  },
};

/** Les passages qui admettent plusieurs lectures. */
export const readings = {};

// --- Ce avec quoi le texte décide ------------------------------------------------------------------

/** Les consignes, et ce qu'elles concernent. */
const directives = [];

/** Les pièces, et ce qu'elles concernent. */
const evidence = [];

/** Les faits découpés en cases : les plus fines que les règles distinguent. */
const variables = [
  {
    kind: "threshold",
    fact: "date_consideree",
    cuts: ["1990-09-01"],
    told: [["à compter du 1er septembre 1990", "avant le 1er septembre 1990"]],
  },
  {
    kind: "choice",
    fact: "corps",
    options: ["professeurs_certifies", "instituteurs", "professeurs_des_ecoles", "autre_corps"],
  },
  { kind: "yes_no", fact: "recrutement_par_le_concours_de_l_article_10" },
  { kind: "threshold", fact: "periode_de_perception_de_l_allocation", cuts: [], told: [] },
];

/** Ce que les résultats peuvent être. */
const answers = [
  { status: "non_applicable" },
  { status: "non_prevu" },
  { status: "de_droit" },
  {
    status: "valeur",
    bound: "exact",
    values: [{ share: [1, 3], of: "periode_de_perception_de_l_allocation" }],
    text: "1/3 de période de perception de l'allocation",
  },
];

/**
 * Les diagrammes : [variable, un enfant par case]. Les premiers numéros sont « faux », « vrai »,
 * « hors des suppositions », puis les réponses ; « -1 » est le nœud d'avant.
 */
const nodes = [
  [2, 4, 5], [1, -1, -1, -1, 4], [0, 3, -1], [2, 0, 1], [1, -1, 0, 0, 0], [0, 0, -1],
  [1, 0, -3, 0, 0], [0, 0, -1], [1, 0, 0, -5, 0], [0, 0, -1], [2, 4, 6], [1, -1, -1, -1, 4],
  [0, 3, -1],
];

/** Ce que le texte suppose des faits : le nœud où c'est vrai. */
const suppositions = [];

/** Pour chaque résultat, son nœud ; pour chaque règle, où elle s'applique, où elle vaut. */
const decisions = [
  {
    slug: "benefice_de_la_bonification",
    node: 9,
    rows: [
      { rule: "1 professeurs certifiés", applies: 12, holds: 12, appraisals: [] },
      { rule: "2 instituteurs", applies: 14, holds: 14, appraisals: [] },
      { rule: "3 professeurs des écoles", applies: 16, holds: 16, appraisals: [] },
    ],
  },
  {
    slug: "bonification_d_anciennete",
    node: 19,
    rows: [
      { rule: "1 professeurs certifiés", applies: 12, holds: 12, appraisals: [] },
      { rule: "2 instituteurs", applies: 14, holds: 14, appraisals: [] },
      { rule: "3 professeurs des écoles", applies: 16, holds: 16, appraisals: [] },
    ],
  },
];

/** Le fait qui date le cas. */
const reference = "date_consideree";

export const { decide, explain, missing, nextQuestions, residual } = act({
  identity,
  facts,
  outcomes,
  rules,
  readings,
  directives,
  evidence,
  variables,
  answers,
  nodes,
  suppositions,
  decisions,
  reference,
});
